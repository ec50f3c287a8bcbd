#include "ui/charts/bar_chart.h"

#include <QGraphicsLayout>
#include <QtCharts/QBarSet>
#include <QtCharts/QLegend>
#include <algorithm>

#include "ui/charts/bar_layers.h"
#include "ui/words/band_words.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

/// A number with the sign of print: "−350".
QString printed(QString number) { return number.startsWith(u'-') ? number.replace(0, 1, QChar(0x2212)) : number; }

}  // namespace

BarChart::BarChart(QGraphicsItem* parent) : QChart(parent) {
  setMargins({});
  setBackgroundVisible(false);
  legend()->hide();
  setAnimationOptions(NoAnimation);
  if (layout()) layout()->setContentsMargins(0, 0, 0, 0);
  m_overlay = new Overlay(*this);
  m_grid = new Grid(*this);
}

bool BarChart::hasShapeOf(const report::BarFigure& figure) const {
  return m_series && figure.parts == m_figure.parts && figure.bars.size() == m_figure.bars.size() && figure.split == m_figure.split;
}

void BarChart::setFigure(const report::BarFigure& figure, const report::Choice& choice, const lifecycle::Assessment& assessment, const ChartStyle& style) {
  const bool isSameShape = hasShapeOf(figure);
  m_figure = figure;
  m_style = style;
  m_hasBelow = std::ranges::any_of(figure.bars, [](const report::Bar& bar) { return std::ranges::any_of(bar.values, [](const auto& value) { return value && *value < 0; }); });
  m_unit = words::displayUnit(figure);
  m_partNames = words::partNames(assessment.study, figure.split, figure.parts);
  label(choice, assessment);
  if (!isSameShape) build();
  fill();
  colour();
  setLinked(m_linked);
  place();
}

void BarChart::label(const report::Choice& choice, const lifecycle::Assessment& assessment) {
  m_labels.clear();
  const bool isOfIndicators = m_figure.across == report::Across::indicator, isRelative = m_figure.scale == report::Scale::relative;
  const std::size_t reference = report::referenceOf(assessment, choice);
  for (const auto& bar : m_figure.bars) {
    Label label;
    if (isOfIndicators) {
      label.name = words::indicatorName(bar.indicator);
      if (bar.amount) label.amount = words::printed(*bar.amount, bar.dimension);
    } else {
      label.letter = words::letter(assessment.study, bar.scenario);
      label.name = words::scenarioName(assessment.study, bar.scenario);
      label.isReference = assessment.index(bar.scenario) == reference && m_figure.bars.size() > 1;
    }
    label.colour = scenarioColour(*m_style.theme, assessment.study, bar.scenario);
    label.isLeftOut = !bar.leftOut.empty();
    label.total = !bar.total ? words::text("cli.excluded") : printed(m_unit.shown(*bar.total)) + (isRelative ? words::percentSign : QString());
    if (bar.band) label.band = isRelative ? words::bandText(*bar.band, m_unit) : words::bandText(*bar.band, m_figure.dimension);
    if (bar.delta.relative && !bar.delta.isPartial) {
      label.change = words::change(*bar.delta.relative);
      label.isBetter = bar.delta.mayBeWorded && *bar.delta.relative <= -0.0005;  // what may not be said in words is not said by a colour
      label.isWorse = bar.delta.mayBeWorded && *bar.delta.relative >= 0.0005;
    }
    m_labels.push_back(std::move(label));
  }
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

void BarChart::resizeEvent(QGraphicsSceneResizeEvent* event) {
  QChart::resizeEvent(event);
  if (m_series) place();
}

std::optional<report::Reading> BarChart::readingAt(QPointF point) const {
  for (std::size_t i = 0; i < m_figure.bars.size(); ++i) {
    if (point.y() < bandTop(i) || point.y() >= bandTop(i) + bandHeight()) continue;
    for (std::size_t p = 0; p < m_figure.parts.size(); ++p)
      if (m_figure.bars[i].values[p] && partRect(i, p).contains(point)) return m_figure.reading(i, p);
    if (point.x() >= 0 && point.x() < rect().right() && m_figure.bars[i].total) return m_figure.reading(i);
  }
  return std::nullopt;
}

QStringList BarChart::labels() const {
  QStringList result;
  const QString unit = m_figure.scale == report::Scale::relative ? QString() : u' ' + m_unit.unit;
  for (const Label& label : m_labels)
    result << (label.letter.isEmpty() ? QString() : label.letter + u' ') + label.name + QStringLiteral(": ") + label.total + unit +
                  (label.amount.isEmpty() ? QString() : QStringLiteral(" · ") + label.amount) + (label.change.isEmpty() ? QString() : QStringLiteral(" (") + label.change + u')') +
                  (label.band.isEmpty() ? QString() : QStringLiteral(", ") + label.band);
  return result;
}

void BarChart::setMarked(const std::optional<report::Reading>& reading) {
  m_marked = reading;
  m_overlay->changed();
}

void BarChart::setLinked(const std::optional<report::Reading>& reading) {
  m_linked = reading;
  m_isLinking = false;
  for (std::size_t i = 0; reading && i < m_figure.bars.size(); ++i) {
    m_isLinking = m_isLinking || report::isLinked(m_figure.reading(i), *reading);
    for (std::size_t p = 0; p < m_figure.parts.size(); ++p) m_isLinking = m_isLinking || report::isLinked(m_figure.reading(i, p), *reading);
  }
  m_overlay->changed();
}

bool BarChart::isDimmed(std::size_t bar, std::size_t part) const {
  return m_isLinking && !report::isLinked(m_figure.reading(bar), *m_linked) && !report::isLinked(m_figure.reading(bar, part), *m_linked);
}

QColor BarChart::partColour(std::size_t bar, std::size_t part) const {
  const QColor colour = m_style.part(m_figure.split, m_figure.parts[part]);
  return isDimmed(bar, part) ? blended(colour, m_style.theme->surface, dimmed) : colour;
}

}  // namespace meguri::ui
