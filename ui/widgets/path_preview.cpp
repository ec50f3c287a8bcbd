#include "ui/widgets/path_preview.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/base/theme.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

struct Scale {
  QRectF plot;
  double low = 0, high = 1;
  int first = 0, last = 0;

  QPointF at(int year, double value) const {
    const double x = last == first ? plot.center().x() : plot.left() + plot.width() * (year - first) / (last - first);
    return {x, plot.bottom() - plot.height() * (value - low) / (high - low)};
  }
};

/// From zero, unless all values are close together far from it: a PUE from 1.4 to 1.1 would be a flat line.
void fit(Scale& scale, const std::vector<PathPreview::Point>& points) {
  const auto [low, high] = std::ranges::minmax_element(points, {}, &PathPreview::Point::value);
  scale.low = low->value, scale.high = high->value;
  if (scale.high == scale.low) {
    const double around = scale.low == 0 ? 1 : std::abs(scale.low) / 2;
    scale.low -= around, scale.high += around;
  } else if (scale.low > 0 && scale.low < scale.high / 2) {
    scale.low = 0;
  }
}

/// Names lowest and highest value at the left, first and last year beneath; takes their room from the plot.
void paintNames(QPainter& painter, Scale& scale, const std::vector<PathPreview::Point>& points) {
  const QFont font = uiFont(smallPoints);
  const QFontMetricsF metrics(font);
  const auto [lowest, highest] = std::ranges::minmax_element(points, {}, &PathPreview::Point::value);
  const QString low = words::number(lowest->value), high = words::number(highest->value);
  scale.plot.adjust(std::max(metrics.horizontalAdvance(low), metrics.horizontalAdvance(high)) + 8, 0, 0, -metrics.height());
  painter.setFont(font);
  const auto nameValue = [&](double value, const QString& name) {
    const double y = scale.at(scale.first, value).y();
    painter.setPen(QPen(theme().grid, 1));
    painter.drawLine(QPointF(scale.plot.left(), y), QPointF(scale.plot.right(), y));
    painter.setPen(theme().muted);
    painter.drawText(QPointF(scale.plot.left() - 8 - metrics.horizontalAdvance(name), y + metrics.capHeight() / 2), name);
  };
  nameValue(highest->value, high);
  if (scale.at(scale.first, lowest->value).y() - scale.at(scale.first, highest->value).y() > metrics.height()) nameValue(lowest->value, low);
  const auto nameYear = [&](int year) {
    const QString name = QString::number(year);
    painter.drawText(QPointF(scale.at(year, scale.low).x() - metrics.horizontalAdvance(name) / 2, scale.plot.bottom() + metrics.height() + 2), name);
  };
  nameYear(scale.first);
  if (scale.last != scale.first) nameYear(scale.last);
}

void paintLine(QPainter& painter, const QPolygonF& line) {
  painter.setBrush(Qt::NoBrush);
  painter.drawPolyline(line);
  painter.setBrush(painter.pen().color());
  painter.setPen(Qt::NoPen);
  for (const QPointF& point : line) painter.drawEllipse(point, 2.5, 2.5);
}

}  // namespace

PathPreview::PathPreview(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("path_PathPreview"));
  setAccessibleName(words::text("ui.path.preview"));
}

void PathPreview::setPoints(std::vector<Point> points, const QString& summary, bool areJoined) {
  m_areJoined = areJoined;
  std::erase_if(points, [](const Point& each) { return !std::isfinite(each.value); });
  m_points = std::move(points);
  setAccessibleDescription(summary);
  update();
}

void PathPreview::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(theme().line, 1));
  painter.setBrush(theme().surface);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
  if (m_points.empty()) return;

  Scale scale;
  scale.first = m_points.front().year, scale.last = m_points.back().year;
  fit(scale, m_points);
  if (!m_areJoined) scale.low = std::min(scale.low, 0.0);
  scale.plot = QRectF(rect()).adjusted(12, 14, -24, -10);
  paintNames(painter, scale, m_points);
  QPolygonF line;
  for (const Point& each : m_points) line << scale.at(each.year, each.value);
  painter.setPen(QPen(theme().accent, m_areJoined ? 2 : 6, Qt::SolidLine, Qt::FlatCap));
  if (m_areJoined) return paintLine(painter, line);
  for (const QPointF& point : line) painter.drawLine(point, QPointF(point.x(), scale.at(scale.first, 0).y()));
}

}  // namespace meguri::ui
