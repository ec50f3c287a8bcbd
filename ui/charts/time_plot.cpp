#include "ui/charts/time_plot.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "ui/charts/plot_frame.h"
#include "ui/words/band_words.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

constexpr double reach = 14;  // pixels around a point that still mean it

double largestOf(const std::vector<report::Series>& series) {
  double result = 0;
  for (const auto& each : series)
    for (const auto& value : each.values) result = std::max(result, std::abs(value.value_or(0)));
  return result;
}

/// The lowest and the highest of values and bands; 0 is always between.
std::pair<double, double> rangeOf(const std::vector<report::Series>& series) {
  std::pair<double, double> range{0, 0};
  const auto include = [&](double value) { range = {std::min(range.first, value), std::max(range.second, value)}; };
  for (const auto& each : series) {
    for (const auto& value : each.values) include(value.value_or(0));
    for (const auto& band : each.bands)
      if (band) include(band->p5), include(band->p95);
  }
  return range;
}

QString nameOf(const study::Study& study, const study::Id& id) { return words::letter(study, id) + QStringLiteral(" ") + words::scenarioName(study, id); }

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

}  // namespace

TimePlot::TimePlot(QWidget* parent) : QCustomPlot(parent) {
  setFocusPolicy(Qt::StrongFocus);
  frame(*this);
  xAxis->setTicker(QSharedPointer<YearTicker>::create());
  yAxis->setTicker(QSharedPointer<NumberTicker>::create());
  yAxis->ticker()->setTickCount(4);
  setNoAntialiasingOnDrag(false);
}

void TimePlot::restart(const study::Study&, const ChartStyle& style, int firstYear, std::size_t years) {
  clearPlottables();
  clearItems();
  m_kept = m_current >= 0 ? std::optional(m_points[static_cast<std::size_t>(m_current)].reading) : std::nullopt;
  m_points.clear();
  m_labels.clear();
  m_ends.clear();
  m_endTexts.clear();
  m_tracer = nullptr;
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
  xAxis->setRange(firstYear - 0.5, firstYear + static_cast<double>(years) - 0.5);
}

void TimePlot::setFigure(const report::TimeFigure& figure, const study::Study& study, const ChartStyle& style) {
  const std::size_t years = figure.series.empty() ? 1 : figure.series.front().values.size();
  restart(study, style, figure.firstYear, years);
  const double largest = largestOf(figure.series);
  m_unit = words::displayUnit(largest, figure.dimension);
  for (const auto& series : figure.series) {  // behind all lines
    QColor colour = scenarioColour(*style.theme, study, series.scenario);
    colour.setAlpha(bandAlpha);
    addArea(series, figure.firstYear, &report::Band::p5, &report::Band::p95, colour);
    colour.setAlpha(innerBandAlpha);
    addArea(series, figure.firstYear, &report::Band::p25, &report::Band::p75, colour);
  }
  std::vector<End> ends;
  for (std::size_t s = 0; s < figure.series.size(); ++s) {
    const auto& series = figure.series[s];
    const QColor colour = scenarioColour(*style.theme, study, series.scenario);
    auto* graph = addGraph();
    graph->setPen(QPen(colour, 2));
    graph->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, colour, 5));
    QString last;
    for (std::size_t i = 0; i < series.values.size(); ++i) {
      const int year = figure.firstYear + static_cast<int>(i);
      const double value = series.values[i] ? *series.values[i] / m_unit.size : std::numeric_limits<double>::quiet_NaN();
      graph->addData(year, value);
      if (!series.values[i]) continue;
      last = m_unit.shown(*series.values[i]) + QStringLiteral(" ") + m_unit.unit;
      const bool hasBand = i < series.bands.size() && series.bands[i];
      const QString band = hasBand ? QStringLiteral("\n") + words::bandText(*series.bands[i], figure.dimension) : QString();
      m_points.push_back({figure.reading(s, year), static_cast<double>(year), value, nameOf(study, series.scenario) + QStringLiteral(" · ") + QString::number(year) + QStringLiteral("\n") + last + band});
      if (i + 1 == series.values.size()) {
        ends.push_back({value, words::letter(study, series.scenario), colour});
        m_labels << words::text("explain.of", {nameOf(study, series.scenario).toStdString(), (last + QString(band).replace(u'\n', QStringLiteral(", "))).toStdString()});
      }
    }
  }
  setEnds(std::move(ends));
  const auto [lowest, highest] = rangeOf(figure.series);
  if (!m_isAwaited) m_roomBelow = m_roomAbove = 0;
  if (figure.sample && largest > 0) m_roomBelow = lowest / largest, m_roomAbove = highest / largest;
  finish(std::min(lowest, m_roomBelow * largest) / m_unit.size, std::max(highest, m_roomAbove * largest) / m_unit.size);
}

/// A polygon for each run of years with bands; a year alone stands as a strip.
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
    for (std::size_t i = begin; i < end; ++i) add(i, -widened, high);
    if (widened > 0) add(begin, widened, high), add(begin, widened, low);
    for (std::size_t i = end; i > begin; --i) add(i - 1, -widened, low);
    if (end > begin) {
      auto* area = new QCPCurve(xAxis, yAxis);
      area->setData(x, y);
      area->setPen(Qt::NoPen);
      area->setBrush(colour);
      area->setSelectable(QCP::stNone);
    }
    begin = end + 1;
  }
}

void TimePlot::setFigure(const report::StockFigure& figure, const study::Study& study, const ChartStyle& style) {
  const std::size_t count = figure.inService.size(), years = count == 0 ? 1 : figure.inService.front().values.size();
  restart(study, style, figure.firstYear, years);
  m_unit = {};
  std::vector<End> ends;
  const double width = 0.7 / static_cast<double>(std::max<std::size_t>(count, 1));
  for (std::size_t s = 0; s < count; ++s) {
    const QColor colour = scenarioColour(*style.theme, study, figure.inService[s].scenario);
    const QString name = nameOf(study, figure.inService[s].scenario);
    auto* bars = new QCPBars(xAxis, yAxis);
    QColor pale = colour;
    pale.setAlpha(110);
    bars->setBrush(pale);
    bars->setPen(Qt::NoPen);
    bars->setWidth(width * 0.9);
    auto* graph = addGraph();
    graph->setPen(QPen(colour, 2));
    graph->setLineStyle(QCPGraph::lsStepCenter);
    const auto add = [&](report::Flow flow, double x, int year, double value) {
      const QString text = words::term("flow", report::word(flow));
      m_points.push_back({figure.reading(s, flow, year), x, value,
                          name + QStringLiteral(" · ") + QString::number(year) + QStringLiteral("\n") + text + QStringLiteral(": ") + words::number(value)});
    };
    std::optional<double> last;
    for (std::size_t i = 0; i < years; ++i) {
      const int year = figure.firstYear + static_cast<int>(i);
      const double x = year + (static_cast<double>(s) - (static_cast<double>(count) - 1) / 2) * width;
      if (const auto bought = figure.purchases[s].values[i]) {
        bars->addData(x, *bought);
        if (*bought > 0) add(report::Flow::purchases, x, year, *bought);
      }
      if ((last = figure.inService[s].values[i])) {
        graph->addData(year, *last);
        add(report::Flow::inService, year, year, *last);
      }
    }
    if (!last) continue;
    ends.push_back({*last, words::letter(study, figure.inService[s].scenario), colour});
    m_labels << words::text("explain.of", {name.toStdString(), words::number(*last).toStdString()});
  }
  setEnds(std::move(ends));
  finish(0, std::max(largestOf(figure.inService), largestOf(figure.purchases)));
}

void TimePlot::finish(double lowest, double largest) {
  const double room = (largest - lowest) / 10;
  yAxis->setRange(lowest < 0 ? lowest - room : 0, largest > lowest ? largest + room : 1);
  yAxis->grid()->setZeroLinePen(lowest < 0 ? QPen(m_style.theme->muted) : QPen(Qt::NoPen));
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
  if (const auto found = m_kept ? std::ranges::find(m_points, *m_kept, &Point::reading) : m_points.end(); found != m_points.end()) {
    m_current = static_cast<int>(found - m_points.begin());
    markCurrent();
  }
  const QFontMetricsF metrics(m_style.font(normalPoints, QFont::DemiBold));
  m_endRoom = metrics.horizontalAdvance(u'M');
  layOut();
}

/// The room at the right follows from how many lines end together, which shows only once the axes are laid out.
void TimePlot::layOut() {
  const QFontMetricsF metrics(m_style.font(normalPoints, QFont::DemiBold)), small(m_style.font(smallPoints));
  for (int pass = 0; pass < 2; ++pass) {
    axisRect()->setMargins(QMargins(0, static_cast<int>(metrics.height() / 2), 8 + static_cast<int>(std::ceil(m_endRoom)), 0));
    replot(rpImmediateRefresh);
    placeEnds();
  }
  // as many years as have room beside each other
  const double years = xAxis->range().size(), width = small.horizontalAdvance(QStringLiteral("2026")) * 1.6;
  const double most = std::max(2.0, std::floor(axisRect()->width() / width));
  qSharedPointerCast<QCPAxisTickerFixed>(xAxis->ticker())->setTickStep(std::max(1.0, std::ceil(years / most)));
  replot(rpQueuedReplot);
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

/// Lines that end together have their letters side by side, so that none hides another.
void TimePlot::placeEnds() {
  const QFontMetricsF metrics(m_style.font(normalPoints, QFont::DemiBold));
  const double height = metrics.ascent();
  const double left = axisRect()->right() + 5.0;
  double lastY = -1e9, next = left;
  m_endRoom = metrics.horizontalAdvance(u'M');
  for (std::size_t i = 0; i < m_ends.size(); ++i) {
    const double y = yAxis->coordToPixel(m_ends[i].y);
    if (y - lastY >= height) next = left, lastY = y;
    m_endTexts[i]->position->setCoords(next, lastY);
    next += metrics.horizontalAdvance(m_ends[i].text) + 2;
    m_endRoom = std::max(m_endRoom, next - left);
  }
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

std::optional<report::Reading> TimePlot::readingAt(QPointF point) const {
  const Point* best = nullptr;
  double nearest = reach * reach;
  for (const Point& each : m_points) {
    const QPointF distance = pixel(each) - point;
    const double squared = QPointF::dotProduct(distance, distance);
    if (squared < nearest) nearest = squared, best = &each;
  }
  return best ? std::optional(best->reading) : std::nullopt;
}

std::optional<QPointF> TimePlot::pointOf(const report::Reading& reading) const {
  const auto found = std::ranges::find(m_points, reading, &Point::reading);
  return found == m_points.end() ? std::nullopt : std::optional(pixel(*found));
}

void TimePlot::mousePressEvent(QMouseEvent* event) {
  setFocus(Qt::MouseFocusReason);
  if (const auto reading = readingAt(event->position())) {
    m_current = static_cast<int>(std::ranges::find(m_points, *reading, &Point::reading) - m_points.begin());
    markCurrent();
    emit readingChosen(*reading);
  }
}

bool TimePlot::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QCustomPlot::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  const auto reading = readingAt(help->pos());
  const auto found = reading ? std::ranges::find(m_points, *reading, &Point::reading) : m_points.end();
  QToolTip::showText(help->globalPos(), found == m_points.end() ? QString() : found->text, this);
  return true;
}

/// Left and right walk along the points, up and down go to the next line at the same place; Enter explains.
void TimePlot::keyPressEvent(QKeyEvent* event) {
  if (m_points.empty()) return QCustomPlot::keyPressEvent(event);
  const int count = static_cast<int>(m_points.size());
  switch (event->key()) {
    case Qt::Key_Right: m_current = std::min(m_current + 1, count - 1); break;
    case Qt::Key_Left: m_current = std::max(m_current - 1, 0); break;
    case Qt::Key_Down: m_current = sameYear(1); break;
    case Qt::Key_Up: m_current = sameYear(-1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
      if (m_current >= 0) emit readingChosen(m_points[static_cast<std::size_t>(m_current)].reading);
      return;
    default: return QCustomPlot::keyPressEvent(event);
  }
  markCurrent();
}

/// The next point of another line in the year of the current one; itself if there is none.
int TimePlot::sameYear(int step) const {
  const int count = static_cast<int>(m_points.size());
  if (m_current < 0) return 0;
  const auto& current = m_points[static_cast<std::size_t>(m_current)].reading;
  for (int i = m_current + step; i >= 0 && i < count; i += step)
    if (m_points[static_cast<std::size_t>(i)].reading.to == current.to) return i;
  return m_current;
}

void TimePlot::focusInEvent(QFocusEvent* event) {
  QCustomPlot::focusInEvent(event);
  if (m_current < 0 && !m_points.empty() && event->reason() != Qt::MouseFocusReason) m_current = 0;
  markCurrent();
}

void TimePlot::focusOutEvent(QFocusEvent* event) {
  QCustomPlot::focusOutEvent(event);
  markCurrent();
}

void TimePlot::markCurrent() {
  if (!m_tracer) return;
  m_tracer->setVisible(m_current >= 0 && hasFocus());
  if (m_current >= 0) {
    const Point& point = m_points[static_cast<std::size_t>(m_current)];
    m_tracer->position->setCoords(point.x, point.y);
    setAccessibleDescription(point.text + QStringLiteral("\n") + m_labels.join(QStringLiteral("\n")));
  }
  replot(rpQueuedReplot);
}

void TimePlot::resizeEvent(QResizeEvent* event) {
  QCustomPlot::resizeEvent(event);
  if (m_tracer) {
    layOut();
  }
}

}  // namespace meguri::ui
