#include "ui/widgets/glyphs.h"

#include <QPainter>

namespace meguri::ui {

namespace {

constexpr int side = 16, sharpness = 3;  // px; painted larger for screens of any density

void paint(QPainter& painter, Glyph which, const QColor& colour) {
  painter.setPen(QPen(colour, 1.3));
  switch (which) {
    case Glyph::bars:
      painter.drawLine(QPointF(2.5, 2), QPointF(2.5, 14));
      painter.setPen(Qt::NoPen);
      painter.setBrush(colour);
      for (const QRectF bar : {QRectF(4, 3, 10, 2.4), QRectF(4, 6.8, 6, 2.4), QRectF(4, 10.6, 8, 2.4)}) painter.drawRect(bar);
      break;
    case Glyph::grid:
      painter.drawRect(QRectF(2, 2.5, 12, 11));
      for (const double y : {6.2, 9.8}) painter.drawLine(QPointF(2, y), QPointF(14, y));
      painter.drawLine(QPointF(6.5, 2.5), QPointF(6.5, 13.5));
      break;
    case Glyph::copy:
      painter.drawRoundedRect(QRectF(5.5, 5.5, 8.5, 8.5), 1.5, 1.5);
      painter.drawPolyline(QPolygonF({{10.5, 2.5}, {2.5, 2.5}, {2.5, 10.5}}));
      break;
  }
}

}  // namespace

QIcon glyph(Glyph which, const QColor& colour) {
  QPixmap pixmap(side * sharpness, side * sharpness);
  pixmap.fill(Qt::transparent);
  QPainter painter(&pixmap);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.scale(sharpness, sharpness);
  paint(painter, which, colour);
  painter.end();
  pixmap.setDevicePixelRatio(sharpness);
  return QIcon(pixmap);
}

}  // namespace meguri::ui
