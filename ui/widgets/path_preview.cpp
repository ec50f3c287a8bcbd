#include "ui/widgets/path_preview.h"

#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <tuple>

#include "ui/base/theme.h"
#include "ui/words/words.h"

namespace meguri::ui {

struct PathPreview::Scale {
  QRectF plot;
  double low = 0, high = 1;
  int first = 0, last = 0;

  QPointF at(double year, double value) const {
    const double x = last == first ? plot.center().x() : plot.left() + plot.width() * (year - first) / (last - first);
    return {x, plot.bottom() - plot.height() * (value - low) / (high - low)};
  }
  double valueAt(double y) const { return low + (high - low) * (plot.bottom() - y) / plot.height(); }
  double yearAt(double x) const { return last == first ? first : first + (last - first) * (x - plot.left()) / plot.width(); }
};

namespace {

constexpr double reach = 10;  // pixels around a handle that take it

/// The power of ten that moves something by a hundredth to a tenth of a span.
double stepOf(double span) { return std::pow(10.0, std::floor(std::log10(span)) - 1); }

/// On the grid of a step, as one would type it.
double snapped(double value, double step) { return QString::number(std::round(value / step) * step, 'g', 12).toDouble(); }

/// From zero, unless all values are close together far from it: a PUE from 1.4 to 1.1 would be a flat line.
std::pair<double, double> limitsOf(double low, double high) {
  if (high == low) {
    const double around = low == 0 ? 1 : std::abs(low) / 2;
    return {low - around, high + around};
  }
  return {low > 0 && low < high / 2 ? 0 : low, high};
}

/// Names lowest and highest value at the left, first and last year beneath.
template <class Scale>
void paintNames(QPainter& painter, const Scale& scale, const std::vector<PathPreview::Point>& points) {
  const QFontMetricsF metrics(uiFont(smallPoints));
  const auto [lowest, highest] = std::ranges::minmax_element(points, {}, &PathPreview::Point::value);
  const QString low = words::number(lowest->value), high = words::number(highest->value);
  painter.setFont(uiFont(smallPoints));
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
  m_summary = summary;
  describe();
  update();
}

void PathPreview::setHandles(std::vector<Handle> handles) {
  m_handles = std::move(handles);
  m_current = std::clamp(m_current, 0, std::max(0, static_cast<int>(m_handles.size()) - 1));
  setFocusPolicy(m_handles.empty() ? Qt::NoFocus : Qt::StrongFocus);
  setToolTip(m_handles.empty() ? QString() : words::text("path-point.how"));
  describe();
  update();
}

void PathPreview::describe() {
  const bool hasCurrent = hasFocus() && !m_handles.empty();
  const QString point = hasCurrent ? m_handles[static_cast<std::size_t>(m_current)].label : QString();
  setAccessibleDescription(hasCurrent ? words::text("path-point.current", {std::to_string(m_current + 1), std::to_string(m_handles.size()), point.toStdString()}) : m_summary);
}

PathPreview::Scale PathPreview::scale() const {
  Scale scale;
  if (m_points.empty()) return scale;
  scale.first = m_points.front().year, scale.last = m_points.back().year;
  const auto [lowest, highest] = std::ranges::minmax_element(m_points, {}, &Point::value);
  double low = lowest->value, high = highest->value;
  for (const Handle& each : m_handles) low = std::min(low, each.value), high = std::max(high, each.value);
  std::tie(scale.low, scale.high) = m_limits.value_or(limitsOf(low, high));
  if (!m_areJoined) scale.low = std::min(scale.low, 0.0);
  const QFontMetricsF metrics(uiFont(smallPoints));
  const double names = std::max(metrics.horizontalAdvance(words::number(lowest->value)), metrics.horizontalAdvance(words::number(highest->value))) + 8;
  scale.plot = QRectF(rect()).adjusted(12 + names, 18, -24, -10 - metrics.height());
  return scale;
}

QPointF PathPreview::placeOf(int handle) const {
  const Handle& at = m_handles[static_cast<std::size_t>(handle)];
  const Scale scale = this->scale();
  // a year outside the horizon is at its edge
  return scale.at(std::clamp(at.year, static_cast<double>(scale.first), static_cast<double>(scale.last)), at.value);
}

int PathPreview::handleAt(const QPointF& place) const {
  int nearest = -1;
  double least = reach;
  for (int i = 0; i < static_cast<int>(m_handles.size()); ++i)
    if (const double distance = QLineF(placeOf(i), place).length(); distance < least) nearest = i, least = distance;
  return nearest;
}

double PathPreview::step() const {
  const Scale scale = this->scale();
  return stepOf(scale.high - scale.low) / 10;
}

void PathPreview::choose(int handle) {
  m_current = std::clamp(handle, 0, static_cast<int>(m_handles.size()) - 1);
  describe();
  update();
}

void PathPreview::shift(double steps) {
  const Handle& at = m_handles[static_cast<std::size_t>(m_current)];
  emit moved(m_current, at.movesYear ? at.year + steps : snapped(at.value + steps * step(), step()));
}

void PathPreview::mousePressEvent(QMouseEvent* event) {
  const int handle = event->button() == Qt::LeftButton ? handleAt(event->position()) : -1;
  if (handle < 0) return event->ignore();
  setFocus(Qt::MouseFocusReason);
  choose(handle);
  const Handle& at = m_handles[static_cast<std::size_t>(handle)];
  m_dragged = at.movesYear ? at.year : at.value;
  const Scale scale = this->scale();
  m_limits = std::pair(scale.low, scale.high);
}

void PathPreview::mouseMoveEvent(QMouseEvent* event) {
  if (!m_dragged) return;
  const Scale scale = this->scale();
  const bool movesYear = m_handles.empty() || m_handles[static_cast<std::size_t>(m_current)].movesYear;
  const double y = std::clamp(event->position().y(), 0.0, static_cast<double>(height()));
  const double to = movesYear ? std::round(std::clamp(scale.yearAt(event->position().x()), static_cast<double>(scale.first), static_cast<double>(scale.last)))
                              : snapped(scale.valueAt(y), stepOf(scale.high - scale.low));
  if (!m_handles.empty()) emit moved(m_current, to);
}

void PathPreview::mouseReleaseEvent(QMouseEvent* event) {
  if (event->button() != Qt::LeftButton) return;
  m_dragged.reset();
  m_limits.reset();
  update();
}

void PathPreview::keyPressEvent(QKeyEvent* event) {
  const double size = event->modifiers() & Qt::ShiftModifier ? 10 : 1;
  if (m_handles.empty()) return QWidget::keyPressEvent(event);
  switch (event->key()) {
    case Qt::Key_Left: return choose(m_current - 1);
    case Qt::Key_Right: return choose(m_current + 1);
    case Qt::Key_Home: return choose(0);
    case Qt::Key_End: return choose(static_cast<int>(m_handles.size()) - 1);
    case Qt::Key_Up: return shift(size);
    case Qt::Key_Down: return shift(-size);
    case Qt::Key_Escape:
      if (!m_dragged) break;
      m_limits.reset();
      return emit moved(m_current, *std::exchange(m_dragged, std::nullopt));
    default: break;
  }
  QWidget::keyPressEvent(event);
}

void PathPreview::focusInEvent(QFocusEvent* event) {
  QWidget::focusInEvent(event);
  describe();
}

/// What a curve tends to without being there has a line of its own.
void PathPreview::paintAside(QPainter& painter, const Scale& scale) const {
  painter.setPen(QPen(theme().muted, 1, Qt::DotLine));
  for (const Handle& each : m_handles) {
    const auto point = std::ranges::find_if(m_points, [&](const Point& other) { return other.year == each.year; });
    if (each.movesYear || (point != m_points.end() && std::abs(point->value - each.value) <= 1e-9 * std::abs(each.value))) continue;
    painter.drawLine(scale.at(scale.first, each.value), scale.at(scale.last, each.value));
  }
}

/// Rings on the line; the one chosen is filled and says what it is at.
void PathPreview::paintHandles(QPainter& painter, const Scale& scale) const {
  for (int i = 0; i < static_cast<int>(m_handles.size()); ++i) {
    const bool isChosen = i == m_current && (hasFocus() || m_dragged);
    painter.setPen(QPen(theme().accent, 1.6));
    painter.setBrush(isChosen ? theme().accent : theme().surface);
    painter.drawEllipse(placeOf(i), isChosen ? 5.5 : 4.5, isChosen ? 5.5 : 4.5);
  }
  if (m_handles.empty() || !(hasFocus() || m_dragged)) return;
  const QFontMetricsF metrics(uiFont(smallPoints, QFont::DemiBold));
  const QString& label = m_handles[static_cast<std::size_t>(m_current)].label;
  const QPointF place = placeOf(m_current);
  const double width = metrics.horizontalAdvance(label);
  QRectF box(place.x() - width / 2 - 4, place.y() - metrics.height() - 9, width + 8, metrics.height() + 2);
  if (box.top() < 2) box.moveTop(place.y() + 9);
  box.moveLeft(std::clamp(box.left(), 3.0, std::max(3.0, scale.plot.right() + 20 - box.width())));
  painter.setPen(QPen(theme().line, 1));
  painter.setBrush(theme().panel);
  painter.drawRoundedRect(box, 3, 3);
  painter.setFont(uiFont(smallPoints, QFont::DemiBold));
  painter.setPen(theme().text);
  painter.drawText(box, Qt::AlignCenter, label);
}

void PathPreview::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  painter.setPen(QPen(hasFocus() ? theme().accent : theme().line, 1));
  painter.setBrush(theme().surface);
  painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
  if (m_points.empty()) return;
  const Scale scale = this->scale();
  paintNames(painter, scale, m_points);
  QPolygonF line;
  for (const Point& each : m_points) line << scale.at(each.year, each.value);
  painter.setPen(QPen(theme().accent, m_areJoined ? 2 : 6, Qt::SolidLine, Qt::FlatCap));
  if (m_areJoined) paintLine(painter, line);
  else
    for (const QPointF& point : line) painter.drawLine(point, QPointF(point.x(), scale.at(scale.first, 0).y()));
  paintAside(painter, scale);
  paintHandles(painter, scale);
}

}  // namespace meguri::ui
