#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/charts/chart_style.h"

namespace meguri::ui {

namespace {

constexpr double patternLine = 1, dotSize = 1.6;

/// Lines that rise to the right, cut to the rectangle at both ends; or their mirror image.
void paintDiagonals(QPainter& painter, const QRectF& rect, double step, bool isFalling = false) {
  for (double start = rect.left() - rect.height() + step; start < rect.right(); start += step) {
    const double x1 = std::max(start, rect.left()), x2 = std::min(start + rect.height(), rect.right());
    const auto y = [&](double x) { return isFalling ? rect.top() + (x - start) : rect.bottom() - (x - start); };
    painter.drawLine(QPointF(x1, y(x1)), QPointF(x2, y(x2)));
  }
}

void paintUprights(QPainter& painter, const QRectF& rect, double step) {
  for (double x = rect.left() + step / 2; x < rect.right(); x += step) painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom()));
}

void paintLevels(QPainter& painter, const QRectF& rect, double step) {
  for (double y = rect.top() + step / 2; y < rect.bottom(); y += step) painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
}

void paintDots(QPainter& painter, const QRectF& rect, double step, const QColor& ink) {
  bool isShifted = false;
  for (double y = rect.top() + step / 2; y + dotSize / 2 < rect.bottom(); y += step, isShifted = !isShifted)
    for (double x = rect.left() + (isShifted ? step : step / 2); x + dotSize / 2 < rect.right(); x += step) painter.fillRect(QRectF(x - dotSize / 2, y - dotSize / 2, dotSize, dotSize), ink);
}

}  // namespace

void paintHatching(QPainter& painter, const QRectF& rect, const QColor& colour) {
  painter.setPen(QPen(colour, 0.8));
  painter.setBrush(Qt::NoBrush);
  painter.drawRect(rect);
  paintDiagonals(painter, rect, 4);
}

void paintStripes(QPainter& painter, const QRectF& rect, const QColor& colour) {
  painter.setPen(QPen(colour, 1.2));
  paintUprights(painter, rect, 4);
}

QColor patternInk(const QColor& ground) { return blended(inkOn(ground), ground, 0.55); }

void paintPattern(QPainter& painter, const QRectF& rect, std::size_t pattern, const QColor& ink) {
  painter.setPen(QPen(ink, patternLine, Qt::SolidLine, Qt::FlatCap));
  switch (pattern % 8) {
    case 1: return paintDiagonals(painter, rect, 6);
    case 2: return paintDots(painter, rect, 5, ink);
    case 3: return paintDiagonals(painter, rect, 6, true);
    case 4: return paintLevels(painter, rect, 4);
    case 5:
      paintDiagonals(painter, rect, 7);
      return paintDiagonals(painter, rect, 7, true);
    case 6:
      paintLevels(painter, rect, 5);
      return paintUprights(painter, rect, 5);
    case 7: return paintDiagonals(painter, rect, 3);
    default: return;
  }
}

}  // namespace meguri::ui
