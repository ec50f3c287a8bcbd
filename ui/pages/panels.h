#pragma once

#include <QGridLayout>
#include <QWidget>
#include <algorithm>
#include <span>
#include <vector>

#include "core/lifecycle/codes.h"
#include "ui/widgets/card.h"

namespace meguri::ui {

inline constexpr int mostAcross = 3;    ///< panels in a row; more go beneath, so that a page scrolls one way
inline constexpr int leastAcross = 240;  ///< px a panel needs, with its names and numbers
inline constexpr int leastOfMany = 330;  ///< where so many bars stand in it that their names stand beside them
inline constexpr int pageMargins = 44;  ///< px beside the panels of a page, with its scroll bar

/// How many panels stand in a row of so many pixels: small multiples where it is narrow.
inline int acrossIn(int width, int least = leastAcross, int most = mostAcross) { return std::clamp(width / least, 1, most); }

/// Places widgets row by row in a grid of their own, all columns of one width.
inline void placeAcross(QGridLayout& grid, std::span<QWidget* const> widgets, int most = mostAcross) {
  while (grid.count() > 0) delete grid.takeAt(0);
  const int across = std::clamp(static_cast<int>(widgets.size()), 1, most);
  for (int i = 0; i < static_cast<int>(widgets.size()); ++i) grid.addWidget(widgets[static_cast<std::size_t>(i)], i / across, i % across);
  for (int row = 0; row < grid.rowCount(); ++row) grid.setRowStretch(row, row * across < static_cast<int>(widgets.size()) ? 1 : 0);
  for (int column = 0; column < std::max(grid.columnCount(), across); ++column) grid.setColumnStretch(column, column < across ? 1 : 0);
}

/// Headings of one height in each row.
inline void alignAcross(const std::vector<Card*>& cards, std::size_t across = mostAcross) {
  for (std::size_t i = 0; i < cards.size(); i += across)
    Card::alignHeadings({cards.begin() + static_cast<std::ptrdiff_t>(i), cards.begin() + static_cast<std::ptrdiff_t>(std::min(i + across, cards.size()))});
}

/// The panels of a page, one for each key: an indicator, a scenario. Those that stay are kept with all they show; a Panel has its key as `key`, a member,
/// and a remove().
template <class Panel, auto key = &Panel::indicator>
class Panels {
 public:
  /// Makes what is wanted and missing, removes what is not wanted; tells whether anything came, went or moved.
  template <class Key, class Make>
  bool follow(const std::vector<Key>& wanted, Make make) {
    if (std::ranges::equal(m_panels, wanted, {}, key)) return false;
    std::vector<Panel> next;
    for (const Key& each : wanted) {
      const auto found = std::ranges::find(m_panels, each, key);
      next.push_back(found != m_panels.end() ? *found : make(each));
    }
    for (Panel& each : m_panels)
      if (std::ranges::find(wanted, each.*key) == wanted.end()) each.remove();
    m_panels = std::move(next);
    return true;
  }
  auto begin() const { return m_panels.begin(); }
  auto end() const { return m_panels.end(); }
  std::size_t size() const { return m_panels.size(); }
  const Panel& operator[](std::size_t index) const { return m_panels[index]; }

  /// One widget of each, in order.
  template <class Widget>
  std::vector<Widget*> all(Widget* Panel::* member) const {
    std::vector<Widget*> result;
    for (const Panel& each : m_panels) result.push_back(each.*member);
    return result;
  }
  template <class Widget>
  std::vector<QWidget*> widgets(Widget* Panel::* member) const {
    std::vector<QWidget*> result;
    for (const Panel& each : m_panels) result.push_back(each.*member);
    return result;
  }

 private:
  std::vector<Panel> m_panels;
};

}  // namespace meguri::ui
