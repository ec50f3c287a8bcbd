#include "ui/charts/legend_strip.h"

#include <QPainter>
#include <cmath>

namespace meguri::ui {

void LegendStrip::setItems(std::vector<LegendItem> items, const ChartStyle& style) {
  m_items = std::move(items);
  m_style = style;
  QStringList names;
  for (const auto& item : m_items) names << item.text;
  setAccessibleName(names.join(QStringLiteral(", ")));
  setFixedHeight(heightForWidth(width()));
  update();
}

int LegendStrip::heightForWidth(int width) const { return static_cast<int>(std::ceil(legendHeight(width, m_items, m_style))) + 2; }

void LegendStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  paintLegend(painter, QRectF(rect()).adjusted(0, 1, 0, 0), m_items, m_style);
}

}  // namespace meguri::ui
