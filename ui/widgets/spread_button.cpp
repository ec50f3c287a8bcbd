#include "ui/widgets/spread_button.h"

#include <QPainter>

#include "ui/base/theme.h"
#include "ui/words/words.h"

namespace meguri::ui {

SpreadButton::SpreadButton(QWidget* parent) : QToolButton(parent) {
  setAutoRaise(true);
  setFocusPolicy(Qt::TabFocus);
}

void SpreadButton::setSpread(const QString& spread, bool isHeld, bool hasValue) {
  m_isMarked = !spread.isEmpty();
  m_isHeld = m_isMarked && isHeld;
  setEnabled(hasValue);
  const QString said = m_isHeld ? words::text("spread-form.held-now", {spread.toStdString()}) : spread;
  setAccessibleName(words::text("spread-form"));
  setAccessibleDescription(said);
  setToolTip(m_isMarked ? said : words::text(hasValue ? "spread-form.state" : "spread-form.no-value"));
  update();
}

/// Drawn, not a letter, as its neighbours are.
void SpreadButton::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF box = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
  const bool isLit = underMouse() && isEnabled();
  if (m_isMarked || hasFocus() || isLit) {
    painter.setBrush(m_isMarked || isLit ? QBrush(theme().selection) : QBrush(Qt::NoBrush));
    painter.setPen(hasFocus() ? QPen(theme().text, 1.5) : QPen(Qt::NoPen));
    painter.drawRoundedRect(box, 3, 3);
  }
  const QPointF c = box.center();
  QColor colour = m_isMarked && !m_isHeld ? theme().accent : theme().muted;
  if (!isEnabled()) colour.setAlphaF(0.4F);
  painter.setPen(QPen(colour, 1.6, Qt::SolidLine, Qt::RoundCap));
  painter.drawLine(c + QPointF(-4, -1.5), c + QPointF(4, -1.5));
  painter.drawLine(c + QPointF(0, -5.5), c + QPointF(0, 2.5));
  painter.drawLine(c + QPointF(-4, 5), c + QPointF(4, 5));
  if (!m_isHeld) return;
  painter.setPen(QPen(theme().text, 1.4, Qt::SolidLine, Qt::RoundCap));
  painter.drawLine(c + QPointF(-6.5, 5.5), c + QPointF(6.5, -6));
}

}  // namespace meguri::ui
