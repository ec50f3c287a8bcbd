#pragma once

#include <QSplitter>
#include <QTabWidget>
#include <array>
#include <vector>

#include "ui/pages/page.h"

namespace meguri::ui {

/// The pages in tabs: all together, or on two sides to see two at once. Each page lives on one side; without a split, on the left.
class PageSides : public QSplitter {
  Q_OBJECT
 public:
  explicit PageSides(QWidget* parent);
  /// What a page is to be a child of before it is added: a change of parent restyles everything beneath.
  QWidget* pageParent() const;
  void add(Page* page);

  /// Of the side that has or had the cursor.
  Page& current() const;
  /// On the side where it lives.
  void show(Page& page);
  bool isSplit() const { return m_tabs[1]->count() > 0; }
  /// Splitting keeps the page in sight on the left and shows the next one beside it.
  void setSplit(bool isSplit);
  enum Side { left, right };
  Side sideOf(const Page& page) const { return m_tabs[right]->indexOf(&page) >= 0 ? right : left; }
  /// Null, or the code of the reason why it stays where it is.
  const char* whyNotTo(Side side) const;
  /// Moves the current page; a side that has none left is closed.
  void moveTo(Side side);
  QTabWidget& tabs(Side side) const { return *m_tabs[side]; }
  void retranslate();

 signals:
  /// Other pages are in sight, or on other sides.
  void changed();
  /// For the current page, at a place of the screen.
  void menuWanted(const QPoint& at);

 private:
  QTabWidget* addTabs(const char* name);
  void place(Page& page, Side side);
  void close();

  std::array<QTabWidget*, 2> m_tabs{};
  std::vector<Page*> m_pages;  ///< in the order of their tabs
  Side m_side = left;
};

}  // namespace meguri::ui
