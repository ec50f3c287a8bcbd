#include "ui/charts/bar_chart.h"

#include <QFontMetricsF>
#include <QGraphicsLayout>
#include <QPainter>
#include <QtCharts/QBarSet>
#include <QtCharts/QLegend>
#include <algorithm>
#include <cmath>

#include "ui/words/words.h"

namespace meguri::ui {

namespace {

constexpr double axisHeight = 20, hatchWidth = 14, gap = 6;

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

    double x = bar.right() + gap;
    const double middle = bar.center().y() + (boldMetrics.ascent() - boldMetrics.descent()) / 2;
    if (label.isLeftOut) {
      paintHatching(painter, QRectF(bar.right() + 1, bar.top() + 0.5, hatchWidth, bar.height() - 1), style.theme->muted);
      x += hatchWidth + 1;
    }
    painter.setFont(bold);
    painter.setPen(style.theme->text);
    painter.drawText(QPointF(x, middle), label.total);
    paintMark(painter, i);
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
    const double end = m_chart.m_values->max();
    for (int i = 0; i * m_chart.m_tick <= end * 1.0001; ++i) {
      const double x = plot.left() + plot.width() * i * m_chart.m_tick / end;
      painter->setPen(QPen(i == 0 ? style.theme->line : style.theme->grid, 1));
      painter->drawLine(QPointF(x, plot.top()), QPointF(x, plot.bottom()));
      const QString text = words::number(i * m_chart.m_tick);
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
  double largest = 0;
  for (const auto& bar : figure.bars) largest = std::max(largest, std::abs(bar.total.value_or(0)));
  m_unit = words::displayUnit(largest, figure.dimension);
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
    label.total = bar.total ? m_unit.shown(*bar.total) : words::text("cli.excluded");
    const report::Delta delta = s == reference ? report::Delta() : comparison.delta(s);
    if (delta.relative && !delta.isPartial) {
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
  m_series->setBarWidth(0.4);
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

/// Leaves room at the right for the longest total behind its bar.
void BarChart::place() {
  const double axis = axisHeight * m_style.scale;
  QRectF plot = rect().adjusted(1, 2, -8, -axis);
  plot.setHeight(std::min(plot.height(), 72 * m_style.scale * static_cast<double>(std::max<std::size_t>(m_figure.bars.size(), 1))));  // few bars stay bars
  if (plot.width() < 10 || plot.height() < 10) return;
  setPlotArea(plot);
  const QFontMetricsF metrics(m_style.font(normalPoints, QFont::DemiBold));
  double end = 0;
  for (std::size_t i = 0; i < m_labels.size(); ++i) {
    const double value = m_figure.bars[i].total.value_or(0) / m_unit.size;
    const double tail = metrics.horizontalAdvance(m_labels[i].total) + 2 * gap + (m_labels[i].isLeftOut ? hatchWidth + 1 : 0);
    end = std::max(end, value / std::max(0.2, 1 - tail / plot.width()));
  }
  if (!(end > 0)) end = 1;
  m_values->setRange(0, end);
  m_tick = niceStep(end, 4);
  m_grid->changed();
  m_overlay->changed();
}

void BarChart::resizeEvent(QGraphicsSceneResizeEvent* event) {
  QChart::resizeEvent(event);
  if (m_series) place();
}

double BarChart::bandHeight() const { return plotArea().height() / static_cast<double>(std::max<std::size_t>(m_figure.bars.size(), 1)); }

double BarChart::bandTop(std::size_t bar) const { return plotArea().top() + bandHeight() * static_cast<double>(bar); }

QRectF BarChart::barRect(std::size_t bar) const {
  const double total = m_figure.bars[bar].total.value_or(0) / m_unit.size;
  const double height = bandHeight() * 0.4;
  const double left = plotArea().left(), right = left + plotArea().width() * total / m_values->max();
  return {left, bandTop(bar) + (bandHeight() - height) / 2, right - left, height};
}

QRectF BarChart::partRect(std::size_t bar, std::size_t part) const {
  const auto& values = m_figure.bars[bar].values;
  double before = 0;
  for (std::size_t p = 0; p < part; ++p) before += values[p].value_or(0);
  const double scale = plotArea().width() / m_values->max() / m_unit.size;
  const QRectF whole = barRect(bar);
  return {whole.left() + before * scale, whole.top(), values[part].value_or(0) * scale, whole.height()};
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
                  (label.change.isEmpty() ? QString() : QStringLiteral(" (") + label.change + QStringLiteral(")"));
  return result;
}

void BarChart::setMarked(const std::optional<report::Reading>& reading) {
  m_marked = reading;
  m_overlay->changed();
}

}  // namespace meguri::ui
