#include <QFontMetricsF>
#include <algorithm>

#include "ui/charts/time_plot.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

constexpr double apart = 2, aroundNumber = 3;  // pixels
constexpr std::size_t mostRead = 12;           // lines beside the crosshair; beyond them the first accounting alone
constexpr int dimmedAlpha = 70;                // alpha of lines that are not meant

/// Upright through the axes; the ends follow the axes themselves.
QCPItemLine* uprightLine(QCustomPlot& plot, const QPen& pen) {
  auto* line = new QCPItemLine(&plot);
  for (auto* end : {line->start, line->end}) {
    end->setTypeX(QCPItemPosition::ptPlotCoords);
    end->setTypeY(QCPItemPosition::ptAxisRectRatio);
  }
  line->setPen(pen);
  line->setSelectable(false);
  return line;
}

void place(QCPItemLine& line, double x) {
  line.start->setCoords(x, 0);
  line.end->setCoords(x, 1);
}

}  // namespace

void TimePlot::setEvents(std::vector<EventMark> events) {
  std::ranges::stable_sort(events, {}, [](const EventMark& mark) { return mark.event.at; });
  if (events == m_events) return;
  m_events = std::move(events);
  if (m_isFinished) layOut();
}

/// One mark for a place; those that would overlap are put together: "2–4".
void TimePlot::layOutMarks() {
  for (auto* each : m_markTexts) removeItem(each);
  for (auto* each : m_markLines) removeItem(each);
  m_markTexts.clear();
  m_markLines.clear();
  m_marks.clear();
  const QFont font = m_style.font(smallPoints);
  const QFontMetricsF metrics(font);
  std::vector<const EventMark*> shown;
  std::vector<double> middles;
  for (const EventMark& mark : m_events)
    if (xAxis->range().contains(mark.event.at)) shown.push_back(&mark), middles.push_back(xAxis->coordToPixel(mark.event.at));
  const auto textOf = [&](std::size_t first, std::size_t last) {
    int low = shown[first]->number, high = low;
    for (std::size_t i = first; i <= last; ++i) low = std::min(low, shown[i]->number), high = std::max(high, shown[i]->number);
    return low == high ? QString::number(low) : QStringLiteral("%1–%2").arg(low).arg(high);
  };
  m_marks = together(middles, apart, [&](std::size_t first, std::size_t last) { return metrics.horizontalAdvance(textOf(first, last)) + 2 * aroundNumber + 2; });
  const auto offset = static_cast<std::size_t>(std::ranges::find_if(m_events, [&](const EventMark& mark) { return xAxis->range().contains(mark.event.at); }) - m_events.begin());
  for (Together& mark : m_marks) {
    auto* text = new QCPItemText(this);
    text->setText(textOf(mark.first, mark.last));
    text->setFont(font);
    text->setColor(m_style.theme->text);
    text->setPen(QPen(m_style.theme->muted, 0.8));
    text->setPadding(QMargins(static_cast<int>(aroundNumber), 0, static_cast<int>(aroundNumber), 0));
    text->setClipToAxisRect(false);
    text->setPositionAlignment(Qt::AlignHCenter | Qt::AlignBottom);
    text->position->setType(QCPItemPosition::ptAbsolute);
    text->position->setCoords(mark.at, axisRect()->top() - metrics.height() / 4);
    text->setSelectable(false);
    m_markTexts.push_back(text);
    std::vector<double> lines;
    for (std::size_t i = mark.first; i <= mark.last; ++i)
      if (lines.empty() || lines.back() != shown[i]->event.at) lines.push_back(shown[i]->event.at);
    for (const double at : lines) {
      m_markLines.push_back(uprightLine(*this, QPen(m_style.theme->line, 1, Qt::DotLine)));
      place(*m_markLines.back(), at);
    }
    mark.first += offset;
    mark.last += offset;
  }
}

std::vector<QRectF> TimePlot::markRects() const {
  const QFontMetricsF metrics(m_style.font(smallPoints));
  std::vector<QRectF> rects;
  for (const Together& mark : m_marks) {
    const double bottom = axisRect()->top() - metrics.height() / 4;
    rects.emplace_back(mark.at - mark.width / 2, bottom - metrics.height(), mark.width, metrics.height());
  }
  return rects;
}

std::vector<EventMark> TimePlot::eventsAt(QPointF point) const {
  const auto rects = markRects();
  for (std::size_t i = 0; i < rects.size(); ++i)
    if (rects[i].adjusted(-1, -2, 1, 4).contains(point))
      return {m_events.begin() + static_cast<std::ptrdiff_t>(m_marks[i].first), m_events.begin() + static_cast<std::ptrdiff_t>(m_marks[i].last) + 1};
  return {};
}

void TimePlot::setLinked(const std::optional<report::Reading>& reading) {
  m_linked = reading;
  if (!m_isFinished) return;
  const bool isAny = reading && m_lines.size() > 1 && std::ranges::find(m_lines, reading->scenario, &Line::scenario) != m_lines.end();
  for (std::size_t i = 0; i < m_lines.size(); ++i) {
    QPen pen = m_lines[i].pen;
    QColor colour = pen.color();
    const bool isMeant = isAny && m_lines[i].scenario == reading->scenario;
    if (isAny && !isMeant) colour.setAlpha(dimmedAlpha);
    pen.setColor(colour);
    if (isMeant) pen.setWidthF(pen.widthF() * 1.4);
    auto* line = graph(static_cast<int>(i));
    line->setPen(pen);
    if (!line->scatterStyle().isNone()) line->setScatterStyle(QCPScatterStyle(QCPScatterStyle::ssDisc, colour, 5));
  }
  showAreas();
  placeOverlay();
  replot(rpQueuedReplot);
}

void TimePlot::setCrosshair(std::optional<int> year) {
  if (year == m_crosshair) return;
  m_crosshair = year;
  placeOverlay();
  replot(rpQueuedReplot);
}

QString TimePlot::readout() const {
  if (!m_crosshair) return {};
  QStringList lines{QString::number(*m_crosshair)};
  for (const Point& point : m_points)
    if (point.reading.to == *m_crosshair && !(point.isOther && m_lines.size() > mostRead)) lines << point.shown();
  if (lines.size() == 1) return lines.front();
  if (!m_unit.unit.isEmpty()) lines.front() += QStringLiteral(" · ") + m_unit.unit;
  return lines.join(u'\n');
}

/// What follows the mouse and the number explained. Made when first needed: most plots in print have none of it.
void TimePlot::placeOverlay() {
  if (!m_isFinished) return;
  const bool hasHair = m_crosshair && xAxis->range().contains(*m_crosshair);
  if (hasHair && !m_hair) m_hair = uprightLine(*this, QPen(m_style.theme->muted, 1));
  if (m_hair) m_hair->setVisible(hasHair);
  if (hasHair) place(*m_hair, *m_crosshair);
  const bool hasYear = m_linked && m_linked->to != 0 && (m_linked->from == m_linked->to || m_linked->from == 0) && xAxis->range().contains(m_linked->to) &&
                       std::ranges::any_of(m_points, [&](const Point& point) { return point.reading.scenario == m_linked->scenario; });
  if (hasYear && !m_linkedYear) m_linkedYear = uprightLine(*this, QPen(m_style.theme->accent, 1.4));
  if (m_linkedYear) m_linkedYear->setVisible(hasYear);
  if (hasYear) place(*m_linkedYear, m_linked->to);
  showReadout();
}

void TimePlot::showReadout() {
  const bool hasReadout = m_hair && m_hair->visible();
  if (m_readout) m_readout->setVisible(hasReadout);
  if (!hasReadout) return;
  if (!m_readout) {
    m_readout = new QCPItemText(this);
    m_readout->setFont(m_style.font(smallPoints));
    m_readout->setColor(m_style.theme->text);
    m_readout->setBrush(m_style.theme->surface);
    m_readout->setPen(QPen(m_style.theme->line));
    m_readout->setPadding(QMargins(5, 3, 5, 3));
    m_readout->setTextAlignment(Qt::AlignLeft);
    m_readout->setClipToAxisRect(false);
    m_readout->setSelectable(false);
    m_readout->position->setType(QCPItemPosition::ptAbsolute);
  }
  m_readout->setText(readout());
  const double x = xAxis->coordToPixel(*m_crosshair), middle = axisRect()->left() + axisRect()->width() / 2.0;
  m_readout->setPositionAlignment((x < middle ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignTop);
  m_readout->position->setCoords(x + (x < middle ? 6 : -6), axisRect()->top() + 2);
}

void TimePlot::setYears(const std::optional<Years>& years) {
  m_narrowed = years;
  if (!m_isFinished) return;
  const Years before = this->years();
  showYears();
  if (this->years() != before) layOut();
}

void TimePlot::setLeastMargins(int left, int right) {
  if (QSize(left, right) == m_leastMargins) return;
  m_leastMargins = {left, right};
  if (m_isFinished) layOut();
}

}  // namespace meguri::ui
