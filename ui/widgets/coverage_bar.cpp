#include "ui/widgets/coverage_bar.h"

#include <QPainter>
#include <algorithm>

#include "ui/base/theme.h"

namespace meguri::ui {

CoverageBar::CoverageBar(QWidget* parent) : QWidget(parent) {
  setFixedHeight(6);
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CoverageBar::setShares(const std::optional<std::array<double, 6>>& shares) {
  m_shares = shares.value_or(std::array<double, 6>());
  update();
}

QRectF CoverageBar::part(std::size_t rank) const {
  double before = 0;
  for (std::size_t i = 0; i < rank; ++i) before += m_shares[i];
  return {before * width(), 0, m_shares[rank] * width(), static_cast<double>(height())};
}

void CoverageBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(rect(), theme().grid);
  for (std::size_t rank = 0; rank < m_shares.size(); ++rank)
    if (m_shares[rank] > 0) painter.fillRect(part(rank), theme().coverage(rank));
}

}  // namespace meguri::ui
