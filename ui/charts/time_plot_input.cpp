#include <QHelpEvent>
#include <QToolTip>
#include <algorithm>
#include <cmath>
#include <utility>

#include "ui/charts/time_plot.h"

namespace meguri::ui {

namespace {

constexpr double reach = 14;      // pixels around a point that still mean it
constexpr double dragged = 8;     // pixels from which on a press is a drag
constexpr double leastYears = 2;  // shown at once
constexpr double step = 1.5;      // of the wheel and the keys

}  // namespace

std::optional<report::Reading> TimePlot::readingAt(QPointF point) const {
  const Point* best = nullptr;
  double nearest = reach * reach;
  for (const Point& each : m_points) {
    if (!isShown(each)) continue;
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

std::optional<int> TimePlot::yearAt(double x) const {
  if (m_points.empty() || x < axisRect()->left() || x > axisRect()->right()) return std::nullopt;
  const int year = static_cast<int>(std::lround(xAxis->pixelToCoord(x)));
  return std::clamp(year, static_cast<int>(std::ceil(m_all.from)), static_cast<int>(std::floor(m_all.to)));
}

/// No year beyond the horizon, and at least a few.
TimePlot::Years TimePlot::within(Years years) const {
  const double all = m_all.to - m_all.from, span = std::clamp(years.to - years.from, std::min(leastYears, all), all);
  if (span >= all - 1e-9) return m_all;
  const double from = std::clamp((years.from + years.to - span) / 2, m_all.from, m_all.to - span);
  return {from, from + span};
}

void TimePlot::askYears(Years years) {
  const Years asked = within(years);
  const bool isAll = asked == m_all;
  emit yearsWanted(isAll ? 0 : asked.from, isAll ? 0 : asked.to);
}

/// Those narrowed to; all where none of them is of this figure.
void TimePlot::showYears() {
  const Years shown = m_narrowed && m_narrowed->from < m_all.to && m_narrowed->to > m_all.from ? within(*m_narrowed) : m_all;
  xAxis->setRange(shown.from, shown.to);
  fitHeights();
}

void TimePlot::zoom(double factor, double around) {
  const Years now = years();
  askYears({around - (around - now.from) * factor, around + (now.to - around) * factor});
}

void TimePlot::mousePressEvent(QMouseEvent* event) {
  setFocus(Qt::MouseFocusReason);
  if (const auto marks = eventsAt(event->position()); !marks.empty()) return emit eventChosen(marks.front().event);
  if (const auto reading = readingAt(event->position())) {
    m_current = static_cast<int>(std::ranges::find(m_points, *reading, &Point::reading) - m_points.begin());
    markCurrent();
    emit readingChosen(*reading);
  } else if (event->button() == Qt::LeftButton && axisRect()->rect().contains(event->position().toPoint())) {
    m_pressed = event->position();
  }
}

void TimePlot::mouseMoveEvent(QMouseEvent* event) {
  emit yearPointed(yearAt(event->position().x()).value_or(0));
  if (!m_pressed || std::abs(event->position().x() - m_pressed->x()) < dragged) return;
  if (!m_band) {
    m_band = new QCPItemRect(this);
    QColor pale = m_style.theme->accent;
    pale.setAlpha(50);
    m_band->setBrush(pale);
    m_band->setPen(Qt::NoPen);
    for (auto* corner : {m_band->topLeft, m_band->bottomRight}) {
      corner->setTypeX(QCPItemPosition::ptPlotCoords);
      corner->setTypeY(QCPItemPosition::ptAxisRectRatio);
    }
  }
  m_band->setVisible(true);
  m_band->topLeft->setCoords(xAxis->pixelToCoord(m_pressed->x()), 0);
  m_band->bottomRight->setCoords(xAxis->pixelToCoord(event->position().x()), 1);
  replot(rpQueuedReplot);
}

void TimePlot::mouseReleaseEvent(QMouseEvent* event) {
  const auto pressed = std::exchange(m_pressed, std::nullopt);
  if (m_band) m_band->setVisible(false);
  if (!pressed || std::abs(event->position().x() - pressed->x()) < dragged) return;
  const auto [left, right] = std::minmax({xAxis->pixelToCoord(pressed->x()), xAxis->pixelToCoord(event->position().x())});  // of values, not of references
  replot(rpQueuedReplot);
  askYears({left, right});
}

void TimePlot::mouseDoubleClickEvent(QMouseEvent* event) {
  if (eventsAt(event->position()).empty() && !readingAt(event->position())) emit yearsWanted(0, 0);
}

/// Without Ctrl the wheel scrolls the page; and where there is nothing left to widen.
void TimePlot::wheelEvent(QWheelEvent* event) {
  const bool isIn = event->angleDelta().y() > 0;
  if (!event->modifiers().testFlag(Qt::ControlModifier) || event->angleDelta().y() == 0 || (!isIn && !isNarrowed())) return event->ignore();
  zoom(isIn ? 1 / step : step, xAxis->pixelToCoord(event->position().x()));
  event->accept();
}

void TimePlot::leaveEvent(QEvent* event) {
  QCustomPlot::leaveEvent(event);
  emit yearPointed(0);
}

bool TimePlot::event(QEvent* event) {
  if (event->type() != QEvent::ToolTip) return QCustomPlot::event(event);
  const auto* help = static_cast<QHelpEvent*>(event);
  QStringList lines;
  for (const EventMark& mark : eventsAt(help->pos())) lines << mark.text;
  if (const auto reading = readingAt(help->pos()); reading && lines.isEmpty()) lines << std::ranges::find(m_points, *reading, &Point::reading)->text();
  QToolTip::showText(help->globalPos(), lines.join(u'\n'), this);
  return true;
}

/// Left and right walk along the points, up and down go to the next line at the same place; Enter explains; + and − narrow and widen the years, Home shows all.
void TimePlot::keyPressEvent(QKeyEvent* event) {
  if (m_points.empty()) return QCustomPlot::keyPressEvent(event);
  const int count = static_cast<int>(m_points.size());
  const double middle = m_current >= 0 ? m_points[static_cast<std::size_t>(m_current)].x : xAxis->range().center();
  switch (event->key()) {
    case Qt::Key_Right: m_current = std::min(m_current + 1, count - 1); break;
    case Qt::Key_Left: m_current = std::max(m_current - 1, 0); break;
    case Qt::Key_Down: m_current = sameYear(1); break;
    case Qt::Key_Up: m_current = sameYear(-1); break;
    case Qt::Key_Plus: return zoom(1 / step, middle);
    case Qt::Key_Minus: return zoom(step, middle);
    case Qt::Key_Home: emit yearsWanted(0, 0); return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
      if (m_current >= 0) emit readingChosen(m_points[static_cast<std::size_t>(m_current)].reading);
      return;
    default: return QCustomPlot::keyPressEvent(event);
  }
  const Point& point = m_points[static_cast<std::size_t>(m_current)];
  if (!isShown(point)) {  // follows the keyboard
    const double by = point.x - xAxis->range().center();
    askYears({xAxis->range().lower + by, xAxis->range().upper + by});
  }
  markCurrent();
  emit yearPointed(point.reading.to);
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
  m_tracer->setVisible(m_current >= 0 && hasFocus() && isShown(m_points[static_cast<std::size_t>(m_current)]));
  if (m_current >= 0) {
    const Point& point = m_points[static_cast<std::size_t>(m_current)];
    m_tracer->position->setCoords(point.x, point.y);
    setAccessibleDescription(point.text() + QStringLiteral("\n") + m_labels.join(QStringLiteral("\n")));
  }
  replot(rpQueuedReplot);
}

}  // namespace meguri::ui
