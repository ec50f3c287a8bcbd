#include "ui/charts/bar_chart.h"

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QPainter>
#include <QtCharts/QBarSet>
#include <QtCharts/QLegend>
#include <algorithm>
#include <cmath>

#include "ui/words/band_words.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

constexpr double axisHeight = 20, hatchWidth = 14, gap = 6;
constexpr double overhang = 3;  ///< of the line that marks a net, below its bar
constexpr double whiskerWidth = 1.4, halo = 3.4;  ///< of the lines of a whisker, and of the ground that parts them from the bar

bool isBelowZero(const std::optional<double>& value) { return value && *value < 0; }
bool hasBelow(const report::Bar& bar) { return std::ranges::any_of(bar.values, isBelowZero); }

/// A number with the sign of print: "−350".
QString printed(QString number) { return number.startsWith(u'-') ? number.replace(0, 1, QChar(0x2212)) : number; }

/// 1, 2 or 5 times a power of ten, so that about `count` steps reach the end.
double niceStep(double end, int count) {
  const double raw = end / count, power = std::pow(10.0, std::floor(std::log10(raw)));
  for (const double factor : {1.0, 2.0, 5.0})
    if (raw <= factor * power) return factor * power;
  return 10 * power;
}

}  // namespace

/// Everything on the chart that is no bar: Qt Charts has no words on stacks and elides the names of categories early.
class BarChart::Overlay : public QGraphicsItem {
 public:
  explicit Overlay(BarChart& chart) : QGraphicsItem(&chart), m_chart(chart) { setZValue(100); }
  QRectF boundingRect() const override { return m_chart.rect(); }
  void changed() {
    prepareGeometryChange();
    update();
  }

  void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
    painter->setRenderHint(QPainter::Antialiasing);
    for (std::size_t i = 0; i < m_chart.m_labels.size(); ++i) paintBar(*painter, i);
  }

 private:
  void paintBar(QPainter& painter, std::size_t i) {
    const auto& style = m_chart.m_style;
    const Label& label = m_chart.m_labels[i];
    const QRectF plot = m_chart.plotArea(), bar = m_chart.barRect(i);
    const QFont bold = style.font(normalPoints, QFont::DemiBold), normal = style.font(normalPoints);
    const QFontMetricsF boldMetrics(bold), metrics(normal);
    const double base = bar.top() - 4;
    double right = plot.right();
    if (!label.change.isEmpty()) {
      const double width = metrics.horizontalAdvance(label.change);
      painter.setFont(normal);
      painter.setPen(label.isBetter ? style.theme->better : label.isWorse ? style.theme->worse : style.theme->muted);
      painter.drawText(QPointF(right - width, base), label.change);
      right -= width + gap;
    }
    painter.setFont(bold);
    painter.setPen(label.colour);
    painter.drawText(QPointF(plot.left(), base), label.letter);
    const double left = plot.left() + boldMetrics.horizontalAdvance(label.letter) + gap;
    painter.setFont(normal);
    painter.setPen(style.theme->text);
    painter.drawText(QPointF(left, base), metrics.elidedText(label.name, Qt::ElideRight, std::max(0.0, right - left)));

    for (std::size_t p = 0; p < m_chart.m_figure.parts.size(); ++p)
      if (isCredit(m_chart.m_figure.split, m_chart.m_figure.parts[p]) && m_chart.m_figure.bars[i].values[p]) paintStripes(painter, m_chart.partRect(i, p), style.theme->surface);
    paintWhisker(painter, i);
    paintTotal(painter, i);
    paintMark(painter, i);
  }

  /// In ink on a seam of the ground: seen on every colour, in the dark and in grey print.
  void paintWhisker(QPainter& painter, std::size_t i) {
    const auto whisker = m_chart.whisker(i);
    if (!whisker) return;
    const double cap = m_chart.barRect(i).height() / 4;
    const auto& theme = *m_chart.m_style.theme;
    for (const auto& [colour, width] : {std::pair(theme.surface, halo), std::pair(theme.text, whiskerWidth)}) {
      painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap));
      painter.drawLine(*whisker);
      for (const QPointF end : {whisker->p1(), whisker->p2()}) painter.drawLine(QLineF(end - QPointF(0, cap), end + QPointF(0, cap)));
    }
  }

  /// Behind the bar; of a bar on both sides of zero under the line that marks the net, because its end is not its total.
  void paintTotal(QPainter& painter, std::size_t i) {
    const auto& style = m_chart.m_style;
    const Label& label = m_chart.m_labels[i];
    const QRectF plot = m_chart.plotArea(), bar = m_chart.barRect(i);
    const auto net = m_chart.netLine(i);
    const QFont bold = style.font(net && m_chart.isTight() ? smallPoints : normalPoints, QFont::DemiBold);
    const QFontMetricsF metrics(bold);
    double x = bar.right() + gap;
    if (label.isLeftOut) {
      paintHatching(painter, QRectF(bar.right() + 1, bar.top() + 0.5, hatchWidth, bar.height() - 1), style.theme->muted);
      x += hatchWidth + 1;
    }
    if (const auto whisker = m_chart.whisker(i)) x = std::max(x, whisker->x2() + gap);
    double base = bar.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    if (net) {
      painter.setPen(QPen(style.theme->line, 1));
      painter.drawLine(QPointF(m_chart.zero(), bar.top()), QPointF(m_chart.zero(), bar.bottom()));
      painter.setPen(QPen(style.theme->text, 2, Qt::SolidLine, Qt::FlatCap));
      painter.drawLine(*net);
      const double width = metrics.horizontalAdvance(label.total);
      x = std::clamp(net->x1() - width / 2, plot.left(), std::max(plot.left(), plot.right() - width));
      base = net->y2() + metrics.capHeight() + (m_chart.isTight() ? 1 : 2);
    }
    painter.setFont(bold);
    painter.setPen(style.theme->text);
    painter.drawText(QPointF(x, base), label.total);
  }

  void paintMark(QPainter& painter, std::size_t i) {
    if (!m_chart.m_marked) return;
    QRectF rect;
    if (*m_chart.m_marked == m_chart.m_figure.reading(i)) rect = m_chart.barRect(i);
    for (std::size_t p = 0; p < m_chart.m_figure.parts.size(); ++p)
      if (*m_chart.m_marked == m_chart.m_figure.reading(i, p)) rect = m_chart.partRect(i, p);
    if (rect.isEmpty()) return;
    painter.setPen(QPen(m_chart.m_style.theme->text, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(rect.adjusted(-0.5, -1.5, 0.5, 1.5));
  }

  BarChart& m_chart;
};

/// Lines and numbers behind the bars. The axis of Qt Charts lays itself out only inside an event loop, which print has not.
class BarChart::Grid : public QGraphicsItem {
 public:
  explicit Grid(BarChart& chart) : QGraphicsItem(&chart), m_chart(chart) { setZValue(1); }
  QRectF boundingRect() const override { return m_chart.rect(); }
  void changed() {
    prepareGeometryChange();
    update();
  }

  void paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*) override {
    const auto& style = m_chart.m_style;
    const QRectF plot = m_chart.plotArea();
    if (!m_chart.m_values || m_chart.m_figure.isEmpty()) return;
    const QFont font = style.font(smallPoints);
    const QFontMetricsF metrics(font);
    painter->setFont(font);
    const double low = m_chart.m_values->min(), high = m_chart.m_values->max(), tick = m_chart.m_tick;
    constexpr double rounding = 1e-4;
    for (int i = static_cast<int>(std::ceil(low / tick - rounding)); i * tick <= high + rounding * tick; ++i) {
      const double x = plot.left() + plot.width() * (i * tick - low) / (high - low);
      painter->setPen(QPen(i != 0 ? style.theme->grid : m_chart.m_hasBelow ? style.theme->muted : style.theme->line, 1));
      painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
      const QString text = printed(words::number(i * tick));
      const double width = metrics.horizontalAdvance(text);
      painter->setPen(style.theme->muted);
      painter->drawText(QPointF(std::clamp(x - width / 2, plot.left(), plot.right() - width), plot.bottom() + metrics.ascent() + 3), text);
    }
  }

 private:
  BarChart& m_chart;
};

BarChart::BarChart(QGraphicsItem* parent) : QChart(parent) {
  setMargins({});
  setBackgroundVisible(false);
  legend()->hide();
  setAnimationOptions(NoAnimation);
  if (layout()) layout()->setContentsMargins(0, 0, 0, 0);
  m_overlay = new Overlay(*this);
  m_grid = new Grid(*this);
}

double BarChart::heightFor(std::size_t bars, const ChartStyle& style, double band) { return static_cast<double>(std::max<std::size_t>(bars, 1)) * band * style.scale + axisHeight * style.scale; }

bool BarChart::hasShapeOf(const report::BarFigure& figure) const {
  return m_series && figure.parts == m_figure.parts && figure.bars.size() == m_figure.bars.size() && figure.split == m_figure.split;
}

void BarChart::setFigure(const report::BarFigure& figure, const report::Choice& choice, const lifecycle::Assessment& assessment, const ChartStyle& style) {
  const bool isSameShape = hasShapeOf(figure);
  m_figure = figure;
  m_style = style;
  m_hasBelow = std::ranges::any_of(figure.bars, hasBelow);
  m_unit = words::displayUnit(figure);
  m_labels.clear();
  const report::Comparison comparison(assessment, choice, figure.indicator);
  const std::size_t reference = report::referenceOf(assessment, choice);
  for (const auto& bar : figure.bars) {
    const std::size_t s = assessment.index(bar.scenario);
    Label label;
    label.letter = words::letter(assessment.study, bar.scenario);
    label.name = words::scenarioName(assessment.study, bar.scenario);
    label.colour = scenarioColour(*style.theme, assessment.study, bar.scenario);
    label.isLeftOut = !bar.leftOut.empty();
    label.total = bar.total ? printed(m_unit.shown(*bar.total)) : words::text("cli.excluded");
    if (bar.band) label.band = words::bandText(*bar.band, figure.dimension);
    const report::Delta delta = s == reference ? report::Delta() : comparison.delta(s);
    // of footprints: beside a net it would say something else
    if (delta.relative && !delta.isPartial && figure.measure == report::Measure::footprint) {
      label.change = words::change(*delta.relative);
      label.isBetter = *delta.relative <= -0.0005;
      label.isWorse = *delta.relative >= 0.0005;
    }
    m_labels.push_back(std::move(label));
  }
  if (!isSameShape) build();
  fill();
  colour();
  place();
}

void BarChart::build() {
  removeAllSeries();
  for (auto* axis : axes()) {
    removeAxis(axis);
    delete axis;
  }
  m_series = new QHorizontalStackedBarSeries(this);
  for (std::size_t p = 0; p < m_figure.parts.size(); ++p) {
    auto* set = new QBarSet(QString::number(p), m_series);
    for (std::size_t i = 0; i < m_figure.bars.size(); ++i) set->append(0);
    m_series->append(set);
  }
  addSeries(m_series);
  m_names = new QBarCategoryAxis(this);
  for (std::size_t i = 0; i < m_figure.bars.size(); ++i) m_names->append(QString::number(i));
  m_values = new QValueAxis(this);
  addAxis(m_names, Qt::AlignLeft);
  addAxis(m_values, Qt::AlignBottom);
  m_series->attachAxis(m_names);
  m_series->attachAxis(m_values);
  m_names->hide();
  m_values->hide();
}

void BarChart::fill() {
  const auto sets = m_series->barSets();
  for (std::size_t p = 0; p < m_figure.parts.size(); ++p)
    for (std::size_t i = 0; i < m_figure.bars.size(); ++i)
      // Qt Charts counts categories from the bottom
      sets[static_cast<qsizetype>(p)]->replace(static_cast<int>(m_figure.bars.size() - 1 - i), m_figure.bars[i].values[p].value_or(0) / m_unit.size);
}

void BarChart::colour() {
  const auto sets = m_series->barSets();
  for (std::size_t p = 0; p < m_figure.parts.size(); ++p) {
    auto* set = sets[static_cast<qsizetype>(p)];
    set->setColor(m_style.part(m_figure.split, m_figure.parts[p]));
    set->setPen(Qt::NoPen);
  }
}

/// From the lowest end of a bar or whisker to the highest, and room at the right for the longest total behind its bar.
void BarChart::place() {
  const double axis = axisHeight * m_style.scale;
  QRectF plot = rect().adjusted(1, 2, -8, -axis);
  plot.setHeight(std::min(plot.height(), 72 * m_style.scale * static_cast<double>(std::max<std::size_t>(m_figure.bars.size(), 1))));  // few bars stay bars
  if (plot.width() < 10 || plot.height() < 10) return;
  setPlotArea(plot);
  m_series->setBarWidth(barShare());
  const QFontMetricsF metrics(m_style.font(normalPoints, QFont::DemiBold));
  const Extent all = reach();
  const double low = all.low / m_unit.size;
  double span = 0;
  const auto include = [&](double high, double tail) { span = std::max(span, (high / m_unit.size - low) / std::max(0.2, 1 - tail / plot.width())); };
  for (std::size_t i = 0; i < m_labels.size(); ++i) {
    const double text = hasBelow(m_figure.bars[i]) ? 0 : metrics.horizontalAdvance(m_labels[i].total) + 2 * gap;
    include(extent(i).high, text + (m_labels[i].isLeftOut ? hatchWidth + 1 : 0));
    if (m_figure.bars[i].band) include(m_figure.bars[i].band->p95, text + whiskerWidth);
  }
  include(all.high, 0);
  if (!(span > 0)) span = 1;
  m_values->setRange(low, low + span);
  m_tick = niceStep(span, 4);
  m_grid->changed();
  m_overlay->changed();
}

void BarChart::resizeEvent(QGraphicsSceneResizeEvent* event) {
  QChart::resizeEvent(event);
  if (m_series) place();
}

double BarChart::bandHeight() const { return plotArea().height() / static_cast<double>(std::max<std::size_t>(m_figure.bars.size(), 1)); }

double BarChart::bandTop(std::size_t bar) const { return plotArea().top() + bandHeight() * static_cast<double>(bar); }

/// A net has its number under the bar, so bars are thinner where there is one.
double BarChart::barShare() const { return !m_hasBelow ? 0.4 : isTight() ? 0.2 : 0.28; }

/// As many scenarios on one page have it.
bool BarChart::isTight() const { return bandHeight() < 45 * m_style.scale; }

double BarChart::xOf(double baseValue) const {
  if (!m_values) return plotArea().left();
  return plotArea().left() + plotArea().width() * (baseValue / m_unit.size - m_values->min()) / (m_values->max() - m_values->min());
}

BarChart::Extent BarChart::extent(std::size_t bar) const {
  const auto& of = m_figure.bars[bar];
  const double total = of.total.value_or(0);
  if (!hasBelow(of)) return {std::min(0.0, total), std::max(0.0, total)};
  Extent result;
  for (const auto& value : of.values) (isBelowZero(value) ? result.low : result.high) += value.value_or(0);
  return result;
}

BarChart::Extent BarChart::reach() {
  Extent bars, whiskers;
  for (std::size_t i = 0; i < m_figure.bars.size(); ++i) {
    bars = {std::min(bars.low, extent(i).low), std::max(bars.high, extent(i).high)};
    if (const auto& band = m_figure.bars[i].band) whiskers = {std::min(whiskers.low, band->p5), std::max(whiskers.high, band->p95)};
  }
  const double longest = std::max(bars.high, -bars.low);
  if (m_figure.sample && longest > 0)
    m_room = {whiskers.low / longest, whiskers.high / longest};
  else if (!m_isAwaited)
    m_room = {};
  return {std::min(bars.low, m_room.low * longest), std::max(bars.high, m_room.high * longest)};
}

QRectF BarChart::barRect(std::size_t bar) const {
  const auto [low, high] = extent(bar);
  const double height = bandHeight() * barShare();
  return {xOf(low), bandTop(bar) + (bandHeight() - height) / 2, xOf(high) - xOf(low), height};
}

QRectF BarChart::partRect(std::size_t bar, std::size_t part) const {
  const auto& values = m_figure.bars[bar].values;
  const bool isBelow = isBelowZero(values[part]);
  double before = 0;  // on its side of zero
  for (std::size_t p = 0; p < part; ++p)
    if (isBelowZero(values[p]) == isBelow) before += values[p].value_or(0);
  const double from = xOf(before), to = xOf(before + values[part].value_or(0));
  const QRectF whole = barRect(bar);
  return {std::min(from, to), whole.top(), std::abs(to - from), whole.height()};
}

std::optional<QLineF> BarChart::netLine(std::size_t bar) const {
  if (!m_figure.bars[bar].total || !hasBelow(m_figure.bars[bar])) return std::nullopt;
  const double x = xOf(*m_figure.bars[bar].total);
  const QRectF rect = barRect(bar);
  return QLineF(x, rect.top() - 1, x, rect.bottom() + overhang);
}

std::optional<QLineF> BarChart::whisker(std::size_t bar) const {
  const auto& band = m_figure.bars[bar].band;
  if (!band) return std::nullopt;
  const double y = barRect(bar).center().y();
  return QLineF(xOf(band->p5), y, xOf(band->p95), y);
}

std::optional<report::Reading> BarChart::readingAt(QPointF point) const {
  for (std::size_t i = 0; i < m_figure.bars.size(); ++i) {
    if (point.y() < bandTop(i) || point.y() >= bandTop(i) + bandHeight()) continue;
    for (std::size_t p = 0; p < m_figure.parts.size(); ++p)
      if (m_figure.bars[i].values[p] && partRect(i, p).contains(point)) return m_figure.reading(i, p);
    if (plotArea().contains(point) && m_figure.bars[i].total) return m_figure.reading(i);
  }
  return std::nullopt;
}

QStringList BarChart::labels() const {
  QStringList result;
  for (const Label& label : m_labels)
    result << label.letter + QStringLiteral(" ") + label.name + QStringLiteral(": ") + label.total + QStringLiteral(" ") + m_unit.unit +
                  (label.change.isEmpty() ? QString() : QStringLiteral(" (") + label.change + QStringLiteral(")")) + (label.band.isEmpty() ? QString() : QStringLiteral(", ") + label.band);
  return result;
}

void BarChart::setMarked(const std::optional<report::Reading>& reading) {
  m_marked = reading;
  m_overlay->changed();
}

}  // namespace meguri::ui
