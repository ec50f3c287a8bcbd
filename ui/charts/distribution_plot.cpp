#include "ui/charts/distribution_plot.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "ui/charts/plot_frame.h"
#include "ui/words/band_words.h"
#include "ui/words/distribution_words.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

constexpr double rowHeight = 15;  // pixels of a row of marks

/// Numbers as everywhere else in the window, with as many digits as keep neighbours apart.
class AmountTicker final : public QCPAxisTicker {
 public:
  /// No ticks above `most`: there stand the marks.
  explicit AmountTicker(double most = std::numeric_limits<double>::infinity()) : m_most(most) {}

 protected:
  QVector<double> createTickVector(double step, const QCPRange& range) override {
    auto ticks = QCPAxisTicker::createTickVector(step, range);
    ticks.removeIf([this](double tick) { return tick > m_most * (1 + 1e-9); });
    return ticks;
  }
  QString getTickLabel(double tick, const QLocale&, QChar, int) override {
    const double clean = std::abs(tick) < 1e-9 * m_step ? 0 : tick;
    const QString label = words::number(clean), next = words::number(clean + m_step);
    if (label != next) return words::typeset(label);
    const double unit = std::pow(10, std::floor(std::log10(m_step)));
    return words::typeset(words::exactNumber(std::round(clean / unit) * unit));
  }
  double getTickStep(const QCPRange& range) override { return m_step = QCPAxisTicker::getTickStep(range); }

 private:
  double m_step = 1, m_most;
};

QColor pale(QColor colour) {
  colour.setAlpha(60);
  return colour;
}

}  // namespace

DistributionPlot::DistributionPlot(QWidget* parent) : QCustomPlot(parent) {
  setFocusPolicy(Qt::TabFocus);
  frame(*this);
  xAxis->setTicker(QSharedPointer<AmountTicker>::create());
  xAxis->ticker()->setTickCount(5);
}

void DistributionPlot::restart(const ChartStyle& style, double largest, const quantity::Dimension& dimension) {
  clearPlottables();
  clearItems();
  m_better = nullptr;
  m_labels.clear();
  m_style = style;
  m_unit = words::displayUnit(largest, dimension);
  m_low = std::numeric_limits<double>::infinity();
  m_high = -m_low;
  m_top = 0;
  const Theme& theme = *style.theme;
  setBackground(QBrush(Qt::NoBrush));
  axisRect()->setBackground(QBrush(Qt::NoBrush));
  for (auto* axis : {xAxis, yAxis}) {
    axis->setTickLabelFont(style.font(smallPoints));
    axis->setTickLabelColor(theme.muted);
    axis->setLabelFont(style.font(smallPoints));
    axis->setLabelColor(theme.muted);
    axis->setBasePen(QPen(theme.line));
    axis->setTickPen(QPen(Qt::transparent));
    axis->setTickLabelPadding(4);
    axis->setLabelPadding(2);
    axis->setTickLabels(true);
  }
  yAxis->setBasePen(Qt::NoPen);
  yAxis->grid()->setPen(QPen(theme.grid));
}

void DistributionPlot::setFigure(const report::DistributionFigure& figure, const study::Study& study, const ChartStyle& style, Form form) {
  if (figure.results.empty()) return setNothing(words::text("draws.not-sampled"), style);
  double largest = 0;
  for (const auto& each : figure.results) largest = std::max({largest, std::abs(each.band.p5), std::abs(each.band.p95)});
  restart(style, largest, figure.dimension);
  for (std::size_t i = 0; i < figure.results.size(); ++i) {
    const auto& each = figure.results[i];
    const Shown shown{&each, scenarioColour(*style.theme, study, each.scenario), words::letter(study, each.scenario), words::scenarioName(study, each.scenario)};
    if (form == Form::histogram)
      addHistogram(shown, figure.draws);
    else
      addCurve(shown);
    addMarks(shown, i);
  }
  finish(form, figure.results.size());
}

void DistributionPlot::setFigure(const report::DifferenceFigure& figure, const study::Study& study, const ChartStyle& style, Form form) {
  const auto& result = figure.result;
  restart(style, std::max(std::abs(result.band.p5), std::abs(result.band.p95)), figure.dimension);
  const QString letters = words::text("draws.letters-minus", {words::letter(study, result.scenario).toStdString(), words::letter(study, figure.reference).toStdString()});
  const Shown shown{&result, scenarioColour(*style.theme, study, result.scenario), letters, {}};
  m_low = std::min(m_low, 0.0);
  m_high = std::max(m_high, 0.0);
  if (form == Form::cumulative) {
    addCurve(shown);
  } else {
    // bins meet at 0: those below it are better
    const auto& histogram = result.histogram;
    const std::size_t bins = histogram.counts.size();
    const auto below = result.isConstant() ? 0 : static_cast<std::size_t>(std::clamp(std::round(-histogram.low / result.width()), 0.0, static_cast<double>(bins)));
    addSteps(shown, figure.draws, 0, below, style.theme->better);
    addSteps(shown, figure.draws, below, bins, style.theme->muted);
  }
  addMarks({&result, style.theme->text, QString(), letters}, 0);
  addZero(figure);
  finish(form, 2);
}

void DistributionPlot::setNothing(const QString& words, const ChartStyle& style) {
  restart(style, 0, {});
  for (auto* axis : {xAxis, yAxis}) {
    axis->setTickLabels(false);
    axis->setLabel({});
  }
  auto* item = text(words, style.theme->muted, QFont::Normal);
  item->position->setType(QCPItemPosition::ptAxisRectRatio);
  item->position->setCoords(0.5, 0.5);
  replot(rpQueuedReplot);
}

void DistributionPlot::addHistogram(const Shown& shown, std::size_t draws) { addSteps(shown, draws, 0, shown.of->histogram.counts.size(), shown.colour); }

/// The outline of some bins, down to the axis at both ends.
void DistributionPlot::addSteps(const Shown& shown, std::size_t draws, std::size_t first, std::size_t last, const QColor& colour) {
  if (first >= last) return;
  const auto& of = *shown.of;
  QVector<double> keys, values;
  const auto edge = [&](std::size_t bin) { return x(of.histogram.low + static_cast<double>(bin) * of.width()); };
  keys << edge(first);
  values << 0;
  for (std::size_t bin = first; bin < last; ++bin) {
    keys << edge(bin);
    values << 100 * of.density(bin, draws) * m_unit.size;
    m_top = std::max(m_top, values.last());
  }
  keys << edge(last) << edge(last);
  values << values.last() << 0;
  auto* graph = addGraph();
  graph->setLineStyle(QCPGraph::lsStepLeft);
  graph->setPen(QPen(colour, 1.4));
  graph->setBrush(pale(colour));
  graph->setData(keys, values, true);
  m_low = std::min(m_low, keys.first());
  m_high = std::max(m_high, keys.last());
}

void DistributionPlot::addCurve(const Shown& shown) {
  const auto& quantiles = shown.of->quantiles;
  QVector<double> keys, values;
  for (std::size_t i = 0; i < quantiles.size(); ++i) {
    keys << x(quantiles[i]);
    values << 100 * static_cast<double>(i) / static_cast<double>(quantiles.size() - 1);
  }
  auto* graph = addGraph();
  graph->setPen(QPen(shown.colour, 2));
  graph->setData(keys, values, true);
  m_top = 100;
  // from end to end, but for the farthest of the draws
  m_low = std::min(m_low, keys[1]);
  m_high = std::max(m_high, keys[keys.size() - 2]);
}

QCPItemLine* DistributionPlot::line(double x1, double x2, std::size_t row, double up, double down, const QPen& pen) {
  auto* item = new QCPItemLine(this);
  for (auto* position : {item->start, item->end}) {
    position->setTypeX(QCPItemPosition::ptPlotCoords);
    position->setTypeY(QCPItemPosition::ptAbsolute);
  }
  item->start->setCoords(x1, rowAt(row) - up);
  item->end->setCoords(x2, rowAt(row) + down);
  item->setPen(pen);
  return item;
}

QCPItemText* DistributionPlot::text(const QString& words, const QColor& colour, QFont::Weight weight) {
  auto* item = new QCPItemText(this);
  item->setText(words);
  item->setColor(colour);
  item->setFont(m_style.font(weight == QFont::Normal ? normalPoints : smallPoints, weight));
  item->setClipToAxisRect(false);
  return item;
}

double DistributionPlot::rowAt(std::size_t row) const { return 4 + rowHeight * m_style.scale * (static_cast<double>(row) + 0.5); }

/// A row of its own above what is drawn: from P5 to P95, a stroke at the median, a circle at the point value.
void DistributionPlot::addMarks(const Shown& shown, std::size_t row) {
  const report::Band& band = shown.of->band;
  line(x(band.p5), x(band.p95), row, 0, 0, QPen(shown.colour, 1.6));
  for (const double end : {band.p5, band.p95}) line(x(end), x(end), row, 3, 3, QPen(shown.colour, 1.6));
  line(x(band.median), x(band.median), row, 5, 5, QPen(shown.colour, 2.6));
  if (shown.of->value) {
    auto* circle = new QCPItemTracer(this);
    circle->setStyle(QCPItemTracer::tsCircle);
    circle->setSize(7);
    circle->setPen(QPen(shown.colour, 1.4));
    circle->setBrush(m_style.theme->surface);
    circle->position->setTypeY(QCPItemPosition::ptAbsolute);
    circle->position->setCoords(x(*shown.of->value), rowAt(row));
    m_low = std::min(m_low, x(*shown.of->value));
    m_high = std::max(m_high, x(*shown.of->value));
  }
  m_low = std::min(m_low, x(band.p5));
  m_high = std::max(m_high, x(band.p95));
  if (!shown.letter.isEmpty()) {
    auto* letter = text(shown.letter, shown.colour, QFont::DemiBold);
    letter->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    letter->position->setTypeY(QCPItemPosition::ptAbsolute);
    letter->position->setCoords(x(std::max(band.p95, shown.of->value.value_or(band.p95))), rowAt(row));
    letter->setPadding(QMargins(8, 0, 0, 0));
  }
  const auto amount = [&](double value) { return (m_unit.shown(value) + QStringLiteral(" ") + m_unit.unit).trimmed(); };
  const QString name = shown.letter.isEmpty() ? shown.name : shown.letter + QStringLiteral(" ") + shown.name;
  m_labels << words::text("draws.label", {name.toStdString(), shown.of->value ? amount(*shown.of->value).toStdString() : "–",
                                          (words::range(band, m_unit) + QStringLiteral(" ") + m_unit.unit).trimmed().toStdString(), amount(band.median).toStdString()});
}

/// The line of no difference, and how many draws lie below it.
void DistributionPlot::addZero(const report::DifferenceFigure& figure) {
  auto* zero = new QCPItemLine(this);
  for (auto* position : {zero->start, zero->end}) {
    position->setTypeX(QCPItemPosition::ptPlotCoords);
    position->setTypeY(QCPItemPosition::ptAxisRectRatio);
  }
  zero->start->setCoords(0, 1);
  zero->end->setCoords(0, 0);
  zero->setPen(QPen(m_style.theme->text, 1.2, Qt::DashLine));
  const bool maySay = figure.superiority.mayBeWorded;
  const QString words = maySay ? words::text("draws.below-zero", {words::shareOfDraws(figure.superiority.probability).toStdString()}) : QString();
  m_better = text(words, m_style.theme->better, QFont::DemiBold);
  m_better->setVisible(maySay);
  m_better->position->setTypeY(QCPItemPosition::ptAbsolute);
  m_better->position->setTypeX(QCPItemPosition::ptPlotCoords);
  if (maySay) m_labels << words;
}

/// Left of 0, where what is counted lies; at its right where there is no room for it.
void DistributionPlot::placeBetter() {
  if (!m_better) return;
  const double room = xAxis->coordToPixel(0) - axisRect()->left();
  const bool fits = QFontMetricsF(m_better->font()).horizontalAdvance(m_better->text()) + 10 < room;
  m_better->setPositionAlignment((fits ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
  m_better->setPadding(fits ? QMargins(0, 0, 6, 0) : QMargins(6, 0, 0, 0));
  m_better->position->setCoords(0, rowAt(1));
}

void DistributionPlot::finish(Form form, std::size_t rows) {
  const double width = m_high > m_low ? m_high - m_low : std::max(1e-3, std::abs(m_high) * 0.1);
  xAxis->setRange(m_low - 0.04 * width, m_high + 0.06 * width);
  xAxis->setLabel(m_unit.unit);
  yAxis->setLabel(form == Form::histogram ? words::text("draws.density", {m_unit.unit.toStdString()}) : words::text("draws.cumulative-axis"));
  yAxis->setTickLabels(m_top > 0);
  m_rows = rows;
  yAxis->setTicker(QSharedPointer<AmountTicker>::create(m_top));
  yAxis->ticker()->setTickCount(4);
  layOut();
}

/// The rows of marks keep their height in pixels, so the room for them hangs on that of the plot.
void DistributionPlot::layOut() {
  const QFontMetricsF small(m_style.font(smallPoints));
  axisRect()->setMargins(QMargins(0, 2, static_cast<int>(small.horizontalAdvance(QStringLiteral("0,000"))), 0));
  for (int pass = 0; pass < 2; ++pass) {
    replot(rpImmediateRefresh);
    const double height = std::max(40, axisRect()->height()), above = std::min(0.6 * height, rowAt(m_rows));
    yAxis->setRange(0, (m_top > 0 ? m_top : 1) * height / (height - above));
    placeBetter();
  }
  replot(rpQueuedReplot);
}

bool DistributionPlot::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QCustomPlot::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  QToolTip::showText(help->globalPos(), m_labels.join(QStringLiteral("\n")), this);
  return true;
}

void DistributionPlot::resizeEvent(QResizeEvent* event) {
  QCustomPlot::resizeEvent(event);
  if (itemCount() > 0) layOut();
}

}  // namespace meguri::ui
