#include "ui/widgets/source_badge.h"

#include <QPainter>
#include <QStyle>

#include "core/quantity/quantity_json.h"
#include "ui/base/theme.h"
#include "ui/words/quantities.h"
#include "ui/words/words.h"

namespace meguri::ui {

SourceBadge::SourceBadge(QWidget* parent) : QToolButton(parent) {
  setAutoRaise(true);
  setFocusPolicy(Qt::TabFocus);
}

void SourceBadge::setQuantity(const quantity::Quantity* quantity, bool isFromEntry) {
  setVisible(quantity != nullptr);
  if (!quantity) return;
  m_evidence = quantity->source.evidence;
  m_hasNote = !quantity->note.empty();
  const QString source = words::sourceText(*quantity);
  const QString text = isFromEntry ? words::text("explain.of", {words::text("ui.from-library").toStdString(), source.toStdString()}) : source;
  setToolTip(QStringLiteral("<p>") + text.toHtmlEscaped() + QStringLiteral("</p>"));
  setAccessibleName(words::text("explain.of", {words::text("ui.source").toStdString(), words::term("evidence", quantity::evidenceWord(m_evidence)).toStdString()}));
  setAccessibleDescription(text);
  update();
}

void SourceBadge::paintEvent(QPaintEvent*) {
  static constexpr const char* letters[] = {"?", "M", "V", "L", "D", "A"};
  QPainter painter(this);
  painter.setRenderHint(QPainter::Antialiasing);
  const QRectF box = QRectF(rect()).adjusted(3, 3, -3, -3);
  const QColor colour = theme().evidence(m_evidence);
  painter.setBrush(m_evidence == quantity::Evidence::unstated ? QBrush(Qt::NoBrush) : QBrush(colour));
  painter.setPen(hasFocus() ? QPen(theme().text, 1.5) : QPen(colour, 1));
  painter.drawRoundedRect(box, 3, 3);
  painter.setPen(m_evidence == quantity::Evidence::unstated ? colour : theme().surface);
  painter.setFont(uiFont(7, QFont::Bold));
  painter.drawText(box, Qt::AlignCenter, QLatin1String(letters[static_cast<std::size_t>(m_evidence)]));
  if (!m_hasNote) return;
  painter.setPen(QPen(theme().panel, 1));
  painter.setBrush(theme().text);
  painter.drawEllipse(box.topRight() + QPointF(-1, 1), 3, 3);
}

}  // namespace meguri::ui
