#pragma once

#include <QWidget>
#include <array>
#include <optional>

namespace meguri::ui {

/// A slim bar of what a total rests on, shares from the strongest class of evidence to the weakest.
class CoverageBar : public QWidget {
  Q_OBJECT
 public:
  explicit CoverageBar(QWidget* parent = nullptr);
  /// Shares that sum to 1; nothing: an empty bar.
  void setShares(const std::optional<std::array<double, 6>>& shares);
  /// Where the share of a class is drawn.
  QRectF part(std::size_t rank) const;

 protected:
  void paintEvent(QPaintEvent* event) override;

 private:
  std::array<double, 6> m_shares{};
};

}  // namespace meguri::ui
