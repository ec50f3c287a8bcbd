#include "ui/widgets/quantity_edit.h"

#include <QKeyEvent>
#include <QStyle>
#include <QWheelEvent>
#include <cmath>

#include "ui/base/theme.h"
#include "ui/words/quantities.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

/// As it may be typed again: a comma between digits is refused, because not everyone reads it as thousands. Of a curve, its point value.
QString editable(quantity::Quantity quantity) {
  quantity.curve = {};
  QString text = words::statedText(quantity);
  return quantity.isTable() ? text : text.remove(u',');
}

}  // namespace

QuantityEdit::QuantityEdit(const study::Field& field, QWidget* parent) : QLineEdit(parent), m_unit(QString::fromUtf8(field.unit.data(), static_cast<qsizetype>(field.unit.size()))) {
  connect(this, &QLineEdit::textEdited, this, &QuantityEdit::readText);
  connect(this, &QLineEdit::returnPressed, this, [this] {
    finish();
    selectAll();
  });
}

void QuantityEdit::setUnit(const std::string& unit) { m_unit = QString::fromStdString(unit); }

void QuantityEdit::setQuantity(std::shared_ptr<const quantity::Quantity> quantity, bool isFromEntry) {
  m_quantity = std::move(quantity);
  m_isFromEntry = isFromEntry;
  if (!m_isEdited) showQuantity();
}

void QuantityEdit::showQuantity() {
  setFault({});
  setText(m_quantity ? editable(*m_quantity) : QString());
  setCursorPosition(0);
  explain();
  setPlaceholderText(m_unit == QLatin1String("1") ? QString() : m_unit);
  QPalette colours = palette();
  colours.setColor(QPalette::Text, m_isFromEntry ? theme().muted : theme().text);
  setPalette(colours);
}

void QuantityEdit::setFault(const QString& fault) {
  if (fault == m_fault) return;
  m_fault = fault;
  setProperty("invalid", !fault.isEmpty());
  explain();
  style()->unpolish(this);
  style()->polish(this);
}

/// What is wrong; else of a curve how it goes on from the value shown.
void QuantityEdit::explain() {
  const QString text = !m_fault.isEmpty() ? m_fault : m_quantity && m_quantity->isCurve() ? words::statedText(*m_quantity) : QString();
  setToolTip(text);
  setAccessibleDescription(text);
}

QString QuantityEdit::unitShown() const {
  return m_quantity ? QString::fromStdString(m_quantity->unit) : m_unit;
}

void QuantityEdit::readText(const QString& text) {
  m_isEdited = true;
  if (text.trimmed().isEmpty()) return emit cleared();
  // the digits of a Japanese keyboard, and the signs words are printed with
  QString plain = text.normalized(QString::NormalizationForm_KC);
  plain.replace(QChar(0x2212), u'-').replace(QStringLiteral("CO₂"), QStringLiteral("CO2"));
  const auto amount = quantity::parseAmount(plain.toStdString());
  if (!amount) return emit unreadable(amount.fault());
  emit typed(amount->value, amount->unit.empty() ? unitShown() : QString::fromStdString(amount->unit));
}

void QuantityEdit::step(double count) {
  if (!m_quantity || m_quantity->isTable() || isReadOnly()) return;
  const double value = m_quantity->value;
  const double size = value == 0 ? 1 : std::pow(10.0, std::floor(std::log10(std::abs(value))) - 1);
  // on the grid of the step, so that 6.0 becomes 6.1 and not 6.1000000000000005
  const double next = std::round(value / size + count) * size;
  m_isEdited = true;
  emit typed(QString::number(next, 'g', 12).toDouble(), unitShown());
  if (m_quantity && m_fault.isEmpty()) setText(editable(*m_quantity));
}

/// Undo is the study's, except for letters that are being typed.
bool QuantityEdit::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride && !m_isEdited) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) return false;
  }
  return QLineEdit::event(event);
}

void QuantityEdit::keyPressEvent(QKeyEvent* event) {
  const double size = event->modifiers() & Qt::ShiftModifier ? 10 : 1;
  switch (event->key()) {
    case Qt::Key_Up: return step(size);
    case Qt::Key_Down: return step(-size);
    case Qt::Key_Escape:
      if (!m_isEdited) break;
      m_isEdited = false;
      emit cancelled();
      showQuantity();
      selectAll();
      return;
    default: break;
  }
  QLineEdit::keyPressEvent(event);
}

void QuantityEdit::wheelEvent(QWheelEvent* event) {
  // only where one works: a form that scrolls must not change what passes under the pointer
  if (!hasFocus() || event->angleDelta().y() == 0) return event->ignore();
  step(event->angleDelta().y() > 0 ? 1 : -1);
  event->accept();
}

void QuantityEdit::focusOutEvent(QFocusEvent* event) {
  QLineEdit::focusOutEvent(event);
  if (event->reason() != Qt::PopupFocusReason) finish();
}

void QuantityEdit::finish() {
  if (!std::exchange(m_isEdited, false)) return;
  if (m_fault.isEmpty())
    emit finished();
  else
    emit refused();
  showQuantity();
}

}  // namespace meguri::ui
