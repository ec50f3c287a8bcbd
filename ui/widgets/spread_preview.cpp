#include "ui/widgets/spread_preview.h"

#include <QFontMetricsF>
#include <QPainter>
#include <algorithm>
#include <cmath>

#include "ui/base/theme.h"
#include "ui/words/spreads.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

using quantity::Distribution;

enum { p5, median, p95, point };

/// The values shown, on the plot.
struct Scale {
  QRectF plot;
  double low = 0, high = 1;

  double x(double value) const { return plot.left() + plot.width() * (value - low) / (high - low); }
  double value(double x) const { return low + (high - low) * (x - plot.left()) / plot.width(); }
};

/// What lies well beyond P5 and P95 would leave them no room.
Scale scaleOf(const Distribution& distribution, double value, const QRectF& plot) {
  const double from = distribution.quantile(0.05), to = distribution.quantile(0.95), beyond = 0.6 * (to - from);
  Scale scale{plot, std::max(distribution.quantile(0.001), from - beyond), std::min(distribution.quantile(0.999), to + beyond)};
  scale.low = std::min(scale.low, value), scale.high = std::max(scale.high, value);
  const double around = scale.high > scale.low ? 0.06 * (scale.high - scale.low) : std::max(std::abs(value), 1.0);
  scale.low -= around, scale.high += around;
  return scale;
}

/// Both curves, a point every half pixel.
struct Curves {
  QPolygonF density, cumulative;
};
Curves curvesOf(const Distribution& distribution, const Scale& scale) {
  const int count = static_cast<int>(2 * scale.plot.width());
  std::vector<double> densities;
  Curves curves;
  double highest = 0;
  for (int i = 0; i <= count; ++i) {
    densities.push_back(distribution.density(scale.value(scale.plot.left() + i / 2.0)));
    highest = std::max(highest, densities.back());
  }
  for (int i = 0; i <= count; ++i) {
    const double x = scale.plot.left() + i / 2.0, share = highest > 0 ? densities[static_cast<std::size_t>(i)] / highest : 0;
    curves.density << QPointF(x, scale.plot.bottom() - scale.plot.height() * share);
    curves.cumulative << QPointF(x, scale.plot.bottom() - scale.plot.height() * distribution.cumulative(scale.value(x)));
  }
  return curves;
}

/// A text around x that stays inside the box.
void paintName(QPainter& painter, const QRectF& box, double x, double baseline, const QString& text) {
  const double width = QFontMetricsF(painter.font()).horizontalAdvance(text);
  const double left = std::clamp(x - width / 2, box.left(), std::max(box.left(), box.right() - width));
  painter.drawText(QPointF(left, baseline), text);
}

/// What the two lines are: at the right above the plot.
void paintLegend(QPainter& painter, const QRectF& box) {
  const QFontMetricsF metrics(painter.font());
  double x = box.right();
  for (const bool isDensity : {false, true}) {
    const QString name = words::text(isDensity ? "spread-preview.density" : "spread-preview.cumulative");
    x -= metrics.horizontalAdvance(name);
    painter.setPen(theme().muted);
    painter.drawText(QPointF(x, box.top() + metrics.ascent()), name);
    const double y = box.top() + metrics.ascent() - metrics.capHeight() / 2;
    painter.setPen(QPen(isDensity ? theme().accent : theme().muted, isDensity ? 2 : 1, isDensity ? Qt::SolidLine : Qt::DashLine));
    painter.drawLine(QPointF(x - 24, y), QPointF(x - 6, y));
    x -= 24 + 14;
  }
}

}  // namespace

SpreadPreview::SpreadPreview(QWidget* parent) : QWidget(parent) {
  setObjectName(QStringLiteral("spread_SpreadPreview"));
  setAccessibleName(words::text("spread-preview"));
}

void SpreadPreview::setSpread(const Distribution& distribution, double value, const std::string& unit, const QStringList& options, const QString& summary) {
  m_distribution = distribution;
  m_value = value;
  m_unit = unit;
  m_options = options;
  m_text.clear();
  m_marks.clear();
  const auto mark = [&](double at, const char* code) { m_marks.push_back({at, words::text(code, {words::inUnit(words::number(at), unit).toStdString()})}); };
  if (options.isEmpty()) {
    mark(distribution.quantile(0.05), "spread-preview.p5");
    mark(distribution.quantile(0.5), "spread-preview.p50");
    mark(distribution.quantile(0.95), "spread-preview.p95");
    mark(value, "spread-preview.value");
  }
  setAccessibleDescription(summary);
  update();
}

void SpreadPreview::setText(const QString& text) {
  m_distribution.reset();
  m_marks.clear();
  m_text = text;
  setAccessibleDescription(text);
  update();
}

void SpreadPreview::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(theme().line, 1));
  painter.setBrush(theme().surface);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
  painter.setFont(uiFont(smallPoints));
  const QRectF box = QRectF(rect()).adjusted(12, 10, -12, -8);
  if (!m_distribution) {
    painter.setPen(theme().muted);
    painter.drawText(box, Qt::AlignCenter | Qt::TextWordWrap, m_text);
  } else if (m_options.isEmpty()) {
    paintCurves(painter, box);
  } else {
    paintOptions(painter, box);
  }
}

void SpreadPreview::paintCurves(QPainter& painter, const QRectF& box) const {
  const double line = QFontMetricsF(painter.font()).height();
  // above: the legend and the value; beneath: P5 and P95, and under them the median
  const Scale scale = scaleOf(*m_distribution, m_value, box.adjusted(0, 2 * line + 4, 0, -2 * line - 4));
  paintLegend(painter, box);
  const Curves curves = curvesOf(*m_distribution, scale);
  QPolygonF area = curves.density;
  area << scale.plot.bottomRight() << scale.plot.bottomLeft();
  QColor fill = theme().accent;
  fill.setAlphaF(0.14F);
  painter.setPen(Qt::NoPen);
  painter.setBrush(fill);
  painter.drawPolygon(area);
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(theme().line, 1));
  painter.drawLine(scale.plot.bottomLeft(), scale.plot.bottomRight());
  painter.setPen(QPen(theme().muted, 1, Qt::DashLine));
  painter.drawPolyline(curves.cumulative);
  painter.setPen(QPen(theme().accent, 2));
  painter.drawPolyline(curves.density);
  for (const int i : {p5, median, p95}) {
    const Mark& mark = m_marks[static_cast<std::size_t>(i)];
    const double x = scale.x(mark.value), bottom = scale.plot.bottom() + 4;
    painter.setPen(QPen(theme().muted, 1));
    painter.drawLine(QPointF(x, scale.plot.top()), QPointF(x, bottom));
    painter.setPen(theme().text);
    paintName(painter, box, x, bottom + (i == median ? 2 : 1) * line - 3, mark.text);
  }
  const double x = scale.x(m_value);
  painter.setPen(QPen(theme().text, 2));
  painter.drawLine(QPointF(x, scale.plot.top() - 3), QPointF(x, scale.plot.bottom()));
  paintName(painter, box, x, scale.plot.top() - 6, m_marks[point].text);
}

void SpreadPreview::paintOptions(QPainter& painter, const QRectF& box) const {
  const auto& weights = m_distribution->weights();
  const QFontMetricsF metrics(painter.font());
  const double line = metrics.height(), room = box.width() / static_cast<double>(weights.size());
  const QRectF plot = box.adjusted(0, line + 2, 0, -2 * line - 4);
  const double highest = std::ranges::max_element(weights, {}, &std::pair<double, double>::second)->second;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const auto& [value, share] = weights[i];
    const double left = box.left() + room * static_cast<double>(i), height = plot.height() * share / highest;
    const QRectF column(left + room / 2 - std::min(room * 0.3, 28.0), plot.bottom() - height, 2 * std::min(room * 0.3, 28.0), height);
    const bool isPoint = value == m_value;
    painter.fillRect(column, isPoint ? theme().accent : theme().muted);
    const auto name = [&](const QString& text, double baseline, const QColor& colour) {
      painter.setPen(colour);
      paintName(painter, box, left + room / 2, baseline, metrics.elidedText(text, Qt::ElideRight, room - 6));
    };
    name(words::number(100 * share) + QStringLiteral(" %"), column.top() - 3, theme().text);
    name(words::inUnit(words::number(value), m_unit), plot.bottom() + line, theme().text);
    name(m_options.value(static_cast<qsizetype>(i)), plot.bottom() + 2 * line, theme().muted);
  }
  painter.setPen(QPen(theme().line, 1));
  painter.drawLine(plot.bottomLeft(), plot.bottomRight());
}

}  // namespace meguri::ui
