#include "ui/charts/time_plot.h"

#include <QFontMetricsF>
#include <algorithm>
#include <cmath>
#include <numeric>

#include "ui/charts/plot_frame.h"
#include "ui/words/band_words.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

double largestOf(const std::vector<report::Series>& series) {
  double result = 0;
  for (const auto& each : series)
    for (const auto& value : each.values) result = std::max(result, std::abs(value.value_or(0)));
  return result;
}

/// Years are names, not amounts: no grouping.
class YearTicker final : public QCPAxisTickerFixed {
 protected:
  QString getTickLabel(double tick, const QLocale&, QChar, int) override { return QString::number(std::lround(tick)); }
};

/// Numbers as everywhere else in the window.
class NumberTicker final : public QCPAxisTicker {
 protected:
  QString getTickLabel(double tick, const QLocale&, QChar, int) override { return words::number(std::abs(tick) < 1e-12 ? 0 : tick); }
};

/// Beyond six, colours alone are hard to tell apart.
QPen scenarioPen(const ChartStyle& style, const study::Study& study, const study::Id& scenario) {
  constexpr std::ptrdiff_t told = 6;
  QPen pen(scenarioColour(*style.theme, study, scenario), 2);
  const auto found = std::ranges::find(study.scenarios, scenario, [](const auto& each) { return each->id; });
  if (found - study.scenarios.begin() >= told) pen.setDashPattern({4, 2});
  return pen;
}

}  // namespace

std::optional<study::Id> bandedAlone(const std::vector<study::Id>& banded, const std::optional<report::Reading>& linked) {
  constexpr std::size_t most = 4;
  if (banded.size() <= most) return std::nullopt;
  return linked && std::ranges::find(banded, linked->scenario) != banded.end() ? linked->scenario : banded.front();
}

std::vector<study::Id> bandedIn(const report::TimeFigure& figure) {
  std::vector<study::Id> result;
  for (const auto& series : figure.series)
    if (!series.bands.empty()) result.push_back(series.scenario);
  return result;
}

TimePlot::TimePlot(QWidget* parent) : QCustomPlot(parent) {
  setFocusPolicy(Qt::StrongFocus);
  frame(*this);
  xAxis->setTicker(QSharedPointer<YearTicker>::create());
  yAxis->setTicker(QSharedPointer<NumberTicker>::create());
  yAxis->ticker()->setTickCount(4);
  setNoAntialiasingOnDrag(false);
  setMouseTracking(true);
}

void TimePlot::restart(const ChartStyle& style, int firstYear, std::size_t years) {
  m_isFinished = false;
  clearPlottables();
  clearItems();
  m_kept = m_current >= 0 ? std::optional(m_points[static_cast<std::size_t>(m_current)].reading) : std::nullopt;
  m_points.clear();
  m_labels.clear();
  m_ends.clear();
  m_lines.clear();
  m_areas.clear();
  m_banded.clear();
  m_isStepped = false;
  m_endTexts.clear();
  m_marks.clear();
  m_markTexts.clear();
  m_markLines.clear();
  m_tracer = nullptr;
  m_hair = m_linkedYear = nullptr;
  m_band = nullptr;
  m_readout = nullptr;
  m_hasBands = false;
  m_current = -1;
  m_style = style;
  const Theme& theme = *style.theme;
  setBackground(QBrush(Qt::NoBrush));
  axisRect()->setBackground(QBrush(Qt::NoBrush));
  for (auto* axis : {xAxis, yAxis}) {
    axis->setTickLabelFont(style.font(smallPoints));
    axis->setTickLabelColor(theme.muted);
    axis->setBasePen(QPen(theme.line));
    axis->setTickPen(QPen(Qt::transparent));
    axis->setTickLabelPadding(4);
  }
  yAxis->setBasePen(Qt::NoPen);
  yAxis->grid()->setPen(QPen(theme.grid));
  const auto ticker = qSharedPointerCast<QCPAxisTickerFixed>(xAxis->ticker());
  ticker->setScaleStrategy(QCPAxisTickerFixed::ssNone);
  ticker->setTickOrigin(firstYear);
  m_all = {firstYear - 0.5, firstYear + static_cast<double>(years) - 0.5};
}

QCPGraph* TimePlot::addLine(const study::Id& scenario, const QPen& pen) {
  auto* graph = addGraph();
  graph->setPen(pen);
  m_lines.push_back({scenario, pen});
  return graph;
}

void TimePlot::setFigure(const report::TimeFigure& figure, const study::Study& study, const ChartStyle& style, std::optional<std::vector<EventMark>> events) {
  restart(style, figure.firstYear, figure.series.empty() ? 1 : figure.series.front().values.size());
  if (events) setEvents(std::move(*events));
  m_unit = words::displayUnit(std::max(largestOf(figure.series), largestOf(figure.others)), figure.dimension);
  // what is bought and retired comes in lumps
  m_isStepped = !figure.cumulative && figure.view.accounting == lifecycle::Accounting::incurred;
  m_banded = bandedIn(figure);
  for (const auto& series : figure.series) {  // behind all lines
    QColor colour = scenarioColour(*style.theme, study, series.scenario);
    colour.setAlpha(bandAlpha);
    addArea(series, figure.firstYear, &report::Band::p5, &report::Band::p95, colour);
    colour.setAlpha(innerBandAlpha);
    addArea(series, figure.firstYear, &report::Band::p25, &report::Band::p75, colour);
  }
  std::vector<End> ends;
  for (std::size_t s = 0; s < figure.series.size(); ++s) addSeries(figure, study, s, ends);
  for (std::size_t s = 0; s < figure.others.size(); ++s) addOther(figure, study, s);
  // lines that cover each other say so at their ends
  for (std::size_t i = 0; i < ends.size(); ++i)
    for (std::size_t k = i + 1; k < ends.size(); ++k) {
      const auto valuesOf = [&](const End& end) -> const auto& { return std::ranges::find(figure.series, end.scenario, &report::Series::scenario)->values; };
      if (valuesOf(ends[i]) != valuesOf(ends[k])) continue;
      ends[i].text += u'=';
      break;
    }
  setEnds(std::move(ends));
  m_hasBands = figure.sample.has_value();
  finish();
}

void TimePlot::addSeries(const report::TimeFigure& figure, const study::Study& study, std::size_t index, std::vector<End>& ends) {
  const auto& series = figure.series[index];
  const QString letter = words::letter(study, series.scenario), name = letter + u' ' + words::scenarioName(study, series.scenario);
  const QPen pen = scenarioPen(m_style, study, series.scenario);
  auto* graph = addLine(series.scenario, pen);
  graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, pen.color(), 5));
  if (m_isStepped) graph->setLineStyle(QCPGraph::lsStepCenter);
  for (std::size_t i = 0; i < series.values.size(); ++i) {
    const int year = figure.firstYear + static_cast<int>(i);
    const double value = series.values[i] ? *series.values[i] / m_unit.size : std::numeric_limits<double>::quiet_NaN();
    graph->addData(year, value);
    if (!series.values[i]) continue;
    const auto band = i < series.bands.size() ? series.bands[i] : std::nullopt;
    const auto amount = [unit = m_unit, base = *series.values[i]] { return unit.shown(base) + u' ' + unit.unit; };
    const auto bandLine = [band, dimension = figure.dimension] { return band ? words::bandText(*band, dimension) : QString(); };
    Point point{figure.reading(index, year), static_cast<double>(year), value, [=] {
      return name + QStringLiteral(" · ") + QString::number(year) + u'\n' + amount() + (band ? u'\n' + bandLine() : QString());
    }};
    point.shown = [band, letter, unit = m_unit, base = *series.values[i]] {
      return letter + QStringLiteral("  ") + unit.shown(base) + (band ? QStringLiteral("  (%1)").arg(words::bandRange(*band, unit)) : QString());
    };
    point.low = std::min(value, band ? band->p5 / m_unit.size : value);
    point.high = std::max(value, band ? band->p95 / m_unit.size : value);
    m_points.push_back(std::move(point));
    if (i + 1 < series.values.size()) continue;
    ends.push_back({value, letter, pen.color(), series.scenario});
    m_labels << words::text("explain.of", {name.toStdString(), (amount() + (band ? QStringLiteral(", ") + bandLine() : QString())).toStdString()});
  }
}

/// The second accounting: dashed and thin, without points, so that it stays behind the first.
void TimePlot::addOther(const report::TimeFigure& figure, const study::Study& study, std::size_t index) {
  const auto& series = figure.others[index];
  QPen pen(scenarioColour(*m_style.theme, study, series.scenario), 1.1);
  pen.setDashPattern({3, 3});
  auto* graph = addLine(series.scenario, pen);
  const QString view = words::term("accounting", lifecycle::word(figure.otherView->accounting));
  const QString letter = words::letter(study, series.scenario), name = words::scenarioName(study, series.scenario);
  if (!figure.cumulative && figure.otherView->accounting == lifecycle::Accounting::incurred) graph->setLineStyle(QCPGraph::lsStepCenter);
  for (std::size_t i = 0; i < series.values.size(); ++i) {
    const int year = figure.firstYear + static_cast<int>(i);
    const double value = series.values[i] ? *series.values[i] / m_unit.size : std::numeric_limits<double>::quiet_NaN();
    graph->addData(year, value);
    if (!series.values[i]) continue;
    const auto amount = [unit = m_unit, base = *series.values[i]] { return unit.shown(base); };
    Point point{figure.otherReading(index, year), static_cast<double>(year), value, [=, unit = m_unit.unit] {
      return letter + u' ' + name + QStringLiteral(" · ") + QString::number(year) + QStringLiteral(" · ") + view + u'\n' + amount() + u' ' + unit;
    }};
    point.shown = [=] { return letter + QStringLiteral("  ") + amount() + QStringLiteral("  ") + view; };
    point.low = point.high = value;
    point.isOther = true;
    m_points.push_back(std::move(point));
  }
}

/// A polygon for each run of years with bands; a year alone stands as a strip, and where lines are steps each year reaches as far as its step.
void TimePlot::addArea(const report::Series& series, int firstYear, double report::Band::* low, double report::Band::* high, const QColor& colour) {
  constexpr double alone = 0.12;  // years to both sides
  for (std::size_t begin = 0; begin < series.bands.size();) {
    std::size_t end = begin;
    while (end < series.bands.size() && series.bands[end]) ++end;
    const double widened = end == begin + 1 ? alone : 0;
    QVector<double> x, y;
    const auto add = [&](std::size_t i, double by, double report::Band::* bound) {
      x << firstYear + static_cast<double>(i) + by;
      y << *series.bands[i].*bound / m_unit.size;
    };
    const auto there = [&](std::size_t i) { return m_isStepped ? i == 0 ? 0 : -0.5 : -widened; };
    const auto back = [&](std::size_t i) { return m_isStepped ? i + 1 == series.bands.size() ? 0 : 0.5 : widened; };
    for (std::size_t i = begin; i < end; ++i) {
      add(i, there(i), high);
      if (m_isStepped || widened > 0) add(i, back(i), high);
    }
    for (std::size_t i = end; i > begin; --i) {
      if (m_isStepped || widened > 0) add(i - 1, back(i - 1), low);
      add(i - 1, there(i - 1), low);
    }
    if (end > begin) {
      auto* area = new QCPCurve(xAxis, yAxis);
      area->setData(x, y);
      area->setPen(Qt::NoPen);
      area->setBrush(colour);
      area->setSelectable(QCP::stNone);
      m_areas.push_back({series.scenario, area});
    }
    begin = end + 1;
  }
}

void TimePlot::showAreas() {
  const auto alone = bandedAlone(m_banded, m_linked);
  for (const Area& area : m_areas) area.curve->setVisible(!alone || area.scenario == *alone);
}

/// The axis follows the years shown. Bands awaited keep the room they took.
void TimePlot::fitHeights() {
  double lowest = 0, highest = 0, largest = 0;
  for (const Point& point : m_points) {
    if (!isShown(point)) continue;
    lowest = std::min(lowest, point.low);
    highest = std::max(highest, point.high);
    largest = std::max(largest, std::abs(point.y));
  }
  if (!m_isAwaited) m_roomBelow = m_roomAbove = 0;
  if (m_hasBands && largest > 0) m_roomBelow = lowest / largest, m_roomAbove = highest / largest;
  lowest = std::min(lowest, m_roomBelow * largest);
  highest = std::max(highest, m_roomAbove * largest);
  const double room = (highest - lowest) / 10;
  yAxis->setRange(lowest < 0 ? lowest - room : 0, highest > lowest ? highest + (highest > 0 ? room : 0) : 1);
  yAxis->grid()->setZeroLinePen(lowest < 0 ? QPen(m_style.theme->muted) : QPen(Qt::NoPen));
}

void TimePlot::finish() {
  showYears();
  const bool isEmpty = m_points.empty();
  yAxis->setTickLabels(!isEmpty);
  if (isEmpty) {
    auto* text = new QCPItemText(this);
    text->position->setType(QCPItemPosition::ptAxisRectRatio);
    text->position->setCoords(0.5, 0.5);
    text->setText(words::text("ui.all-left-out"));
    text->setFont(m_style.font(normalPoints));
    text->setColor(m_style.theme->muted);
  }
  m_tracer = new QCPItemTracer(this);
  m_tracer->setStyle(QCPItemTracer::tsCircle);
  m_tracer->setSize(12);
  m_tracer->setPen(QPen(m_style.theme->text, 1.6));
  m_tracer->setBrush(Qt::NoBrush);
  m_tracer->setVisible(false);
  if (const auto found = m_kept ? std::ranges::find(m_points, *m_kept, &Point::reading) : m_points.end(); found != m_points.end())
    m_current = static_cast<int>(found - m_points.begin());
  m_endRoom = QFontMetricsF(m_style.font(normalPoints, QFont::DemiBold)).horizontalAdvance(u'M');
  m_isFinished = true;
  setLinked(m_linked);
  if (m_current >= 0) markCurrent();
  layOut();
}

/// At once, so that what is asked of the plot holds; painted once, however often this is called before.
void TimePlot::layOut() {
  m_laid.reset();
  updateLayout();
  replot(rpQueuedReplot);
}

void TimePlot::updateLayout() {
  if (!m_isFinished) return QCustomPlot::updateLayout();
  const auto before = m_laid;
  // the room at the right follows from how many lines end together, and the years named from the width: both show only once the axes are laid out
  for (int pass = 0; pass < 2; ++pass) {
    layOutAxes();
    const Laid laid{axisRect()->rect(), years(), yAxis->range().lower, yAxis->range().upper};
    if (m_laid == laid) break;
    m_laid = laid;
    layOutEnds();
  }
  if (m_laid == before) return;
  layOutMarks();
  placeOverlay();
}

void TimePlot::layOutAxes() {
  const QFontMetricsF metrics(m_style.font(normalPoints, QFont::DemiBold)), small(m_style.font(smallPoints));
  const double marks = m_events.empty() ? 0 : small.height() + 4;
  const int right = std::max(8 + static_cast<int>(std::ceil(m_endRoom)), m_leastMargins.height());
  axisRect()->setMinimumMargins(QMargins(m_leastMargins.width(), 0, 0, 0));
  axisRect()->setMargins(QMargins(0, static_cast<int>(metrics.height() / 2 + marks), right, 0));
  // as many years as have room beside each other
  const double years = xAxis->range().size(), width = small.horizontalAdvance(QStringLiteral("2026")) * 1.6;
  const double most = std::max(2.0, std::floor(axisRect()->width() / width));
  qSharedPointerCast<QCPAxisTickerFixed>(xAxis->ticker())->setTickStep(std::max(1.0, std::ceil(years / most)));
  QCustomPlot::updateLayout();
}

/// Letters at the ends of the lines, so that no legend is needed.
void TimePlot::setEnds(std::vector<End> ends) {
  std::ranges::stable_sort(ends, std::ranges::greater(), &End::y);
  m_ends = std::move(ends);
  for (const End& end : m_ends) {
    auto* text = new QCPItemText(this);
    text->setText(end.text);
    text->setColor(end.colour);
    text->setFont(m_style.font(normalPoints, QFont::DemiBold));
    text->setPositionAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    text->setClipToAxisRect(false);
    text->position->setType(QCPItemPosition::ptAbsolute);
    m_endTexts.push_back(text);
  }
}

/// At the last year shown: a line that was narrowed ends at its last point within.
void TimePlot::layOutEnds() {
  const QFontMetricsF metrics(m_style.font(normalPoints, QFont::DemiBold));
  for (End& end : m_ends)
    for (const Point& point : m_points)
      if (isShown(point) && !point.isOther && point.reading.scenario == end.scenario && (point.reading.flow == report::Flow::none || point.reading.flow == report::Flow::inService)) end.y = point.y;
  std::vector<std::size_t> order(m_ends.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, std::ranges::greater(), [&](std::size_t i) { return m_ends[i].y; });
  std::vector<double> ys, widths;
  for (const std::size_t i : order) {
    ys.push_back(yAxis->coordToPixel(m_ends[i].y));
    widths.push_back(metrics.horizontalAdvance(m_ends[i].text));
  }
  const double height = metrics.ascent();
  const auto places = placeEnds(ys, widths, height, axisRect()->top() - height / 2, axisRect()->bottom() + height / 2);
  const double left = axisRect()->right() + 5.0;
  for (std::size_t i = 0; i < order.size(); ++i) m_endTexts[order[i]]->position->setCoords(left + places[i].x, places[i].y);
  m_endRoom = std::max(metrics.horizontalAdvance(u'M'), roomOf(places, widths));
}

QVector<QVector<double>> TimePlot::drawn() const {
  QVector<QVector<double>> result;
  for (int i = 0; i < graphCount(); ++i) {
    QVector<double> values;
    for (const auto& point : *graph(i)->data()) values << point.value;
    result << values;
  }
  return result;
}

QVector<QVector<QPointF>> TimePlot::areas() const {
  QVector<QVector<QPointF>> result;
  for (auto* plottable : mPlottables)
    if (const auto* area = qobject_cast<const QCPCurve*>(plottable)) {
      result.emplace_back();
      for (const auto& point : *area->data()) result.back() << QPointF(point.key, point.value);
    }
  return result;
}

}  // namespace meguri::ui
