#include "ui/widgets/path_button.h"

#include <QPainter>
#include <QPainterPath>

#include "ui/base/theme.h"
#include "ui/words/words.h"

namespace meguri::ui {

PathButton::PathButton(QWidget* parent) : QToolButton(parent) {
  setAutoRaise(true);
  setFocusPolicy(Qt::TabFocus);
}

void PathButton::setPath(const QString& path) {
  m_isMarked = !path.isEmpty();
  const QString name = words::text("ui.path");
  setAccessibleName(name);
  setAccessibleDescription(path);
  setToolTip(m_isMarked ? words::text("explain.of", {name.toStdString(), path.toStdString()}) : words::text("ui.path.state"));
  update();
}

/// Drawn, not a letter: no font need have it.
void PathButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF box = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
  if (m_isMarked || hasFocus() || underMouse()) {
    painter.setBrush(m_isMarked || underMouse() ? QBrush(theme().selection) : QBrush(Qt::NoBrush));
    painter.setPen(hasFocus() ? QPen(theme().text, 1.5) : QPen(Qt::NoPen));
    painter.drawRoundedRect(box, 3, 3);
  }
  const QRectF wave = QRectF(0, 0, 12, 8).translated(box.center() - QPointF(6, 4));
  QPainterPath path(wave.bottomLeft());
  path.cubicTo(QPointF(wave.center().x(), wave.bottom()), QPointF(wave.center().x(), wave.top()), wave.topRight());
  painter.setBrush(Qt::NoBrush);
  painter.setPen(QPen(m_isMarked ? theme().accent : theme().muted, 1.6, Qt::SolidLine, Qt::RoundCap));
  painter.drawPath(path);
}

}  // namespace meguri::ui
