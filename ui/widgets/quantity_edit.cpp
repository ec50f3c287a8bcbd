#include "ui/widgets/quantity_edit.h"

#include <QContextMenuEvent>
#include <QIcon>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>
#include <QWheelEvent>
#include <cmath>

#include "core/quantity/convert.h"
#include "ui/base/theme.h"
#include "ui/words/quantities.h"
#include "ui/words/units.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

constexpr int arrowWidth = 18, arrowSize = 10, padding = 10;

/// As it may be typed again: a comma between digits is refused, because not everyone reads it as thousands. Of a curve, its point value.
QString editable(quantity::Quantity quantity) {
  quantity.curve = {};
  QString text = words::statedText(quantity);
  return quantity.isTable() ? text : text.remove(u',');
}

/// The keys that copy and paste a whole quantity, and not its text.
bool isWhole(const QKeyEvent& key) {
  return key.modifiers() == (Qt::ControlModifier | Qt::ShiftModifier) && (key.key() == Qt::Key_C || key.key() == Qt::Key_V);
}

}  // namespace

QuantityEdit::QuantityEdit(const study::Field& field, QWidget* parent) : QLineEdit(parent), m_unit(QString::fromUtf8(field.unit.data(), static_cast<qsizetype>(field.unit.size()))) {
  connect(this, &QLineEdit::textEdited, this, &QuantityEdit::readText);
  connect(this, &QLineEdit::returnPressed, this, [this] {
    finish();
    selectAll();
  });
  setMouseTracking(true);
  setAttribute(Qt::WA_Hover);
}

QRect QuantityEdit::arrow() const { return QRect(width() - arrowWidth, 0, arrowWidth, height()); }

/// It takes no room from the text.
bool QuantityEdit::isArrowShown() const {
  const QString& shown = text().isEmpty() ? placeholderText() : text();
  return isEnabled() && (underMouse() || padding + fontMetrics().horizontalAdvance(shown) < arrow().left());
}

void QuantityEdit::setUnit(const std::string& unit) { m_unit = QString::fromStdString(unit); }

void QuantityEdit::setQuantity(std::shared_ptr<const quantity::Quantity> quantity, bool isFromEntry) {
  m_quantity = std::move(quantity);
  m_isFromEntry = isFromEntry;
  m_said.clear();
  m_each.clear();
  if (!m_isEdited) showQuantity();
}

void QuantityEdit::setSeveral(const QString& said, const QString& each) {
  m_quantity = nullptr;
  m_isFromEntry = false;
  m_said = said;
  m_each = each;
  if (!m_isEdited) showQuantity();
}

void QuantityEdit::showQuantity() {
  setFault({});
  m_hint.clear();
  setText(m_quantity ? editable(*m_quantity) : QString());
  setCursorPosition(0);
  explain();
  setPlaceholderText(!m_said.isEmpty() ? m_said : m_unit == QLatin1String("1") ? QString() : words::unitName(m_unit));
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
  const QString text = !m_fault.isEmpty() ? m_fault : !m_hint.isEmpty() ? m_hint : m_quantity && m_quantity->isCurve() ? words::statedText(*m_quantity) : m_each;
  setToolTip(text);
  setAccessibleDescription(text);
}

QString QuantityEdit::unitShown() const {
  return m_quantity ? QString::fromStdString(m_quantity->unit) : m_unit;
}

void QuantityEdit::begin() {
  if (std::exchange(m_isEdited, true)) return;
  m_unitBefore = unitShown();
  m_yearsBefore = m_quantity && m_quantity->isTable() ? m_quantity->byYear.size() : 0;
}

void QuantityEdit::readText(const QString& text) {
  begin();
  m_hint.clear();
  if (text.trimmed().isEmpty()) return emit cleared();
  const auto unit = quantity::parseUnit(m_unit.toStdString());
  const auto amount = quantity::parseAmount(words::plainAmount(text, unit ? unit->dimension : quantity::Dimension()).toStdString());
  if (!amount) return emit unreadable(amount.fault());
  setHint(amount->value, amount->unit);
  emit typed(amount->value, amount->unit.empty() ? unitShown() : QString::fromStdString(amount->unit));
}

void QuantityEdit::setHint(double value, const std::string& unit) {
  if (m_yearsBefore > 0) m_hint = words::text("ui.one-for-years", {std::to_string(m_yearsBefore)});
  const std::string before = m_unitBefore.toStdString();
  const auto from = quantity::parseUnit(unit), to = quantity::parseUnit(before);
  if (unit == before || !from || !to || from->dimension != to->dimension) return;
  m_hint = QStringLiteral("= ") + words::amountText(quantity::converted(value, *from, *to), before);
}

void QuantityEdit::askForMenu() {
  finish();  // what it does is done to what was stated
  emit menuWanted(mapToGlobal(rect().bottomLeft()));
}

void QuantityEdit::contextMenuEvent(QContextMenuEvent* event) {
  // while letters are typed the menu is that of text
  if (m_isEdited) return QLineEdit::contextMenuEvent(event);
  emit menuWanted(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : mapToGlobal(rect().bottomLeft()));
}

void QuantityEdit::mousePressEvent(QMouseEvent* event) {
  if (event->button() == Qt::LeftButton && isArrowShown() && arrow().contains(event->pos())) return askForMenu();
  QLineEdit::mousePressEvent(event);
}

void QuantityEdit::mouseMoveEvent(QMouseEvent* event) {
  setCursor(arrow().contains(event->pos()) ? Qt::ArrowCursor : Qt::IBeamCursor);
  QLineEdit::mouseMoveEvent(event);
}

/// What is typed in the unit shown stands behind the text, where there is room for it; the tooltip has it anyway.
void QuantityEdit::paintEvent(QPaintEvent* event) {
  QLineEdit::paintEvent(event);
  QPainter painter(this);
  const int textEnd = padding + fontMetrics().horizontalAdvance(text());
  const bool hasArrow = isArrowShown();
  const int end = hasArrow ? arrow().left() : width() - padding / 2;
  if (!m_hint.isEmpty() && textEnd + padding + fontMetrics().horizontalAdvance(m_hint) <= end) {
    painter.setPen(theme().muted);
    painter.drawText(QRect(textEnd, 0, end - textEnd, height()), Qt::AlignRight | Qt::AlignVCenter, m_hint);
  }
  if (!hasArrow) return;
  if (textEnd > arrow().left()) painter.fillRect(arrow().adjusted(0, 3, -3, -3), theme().surface);
  QRect place(0, 0, arrowSize, arrowSize);
  place.moveCenter(arrow().center() - QPoint(2, 0));
  QIcon(theme().isDark ? QStringLiteral(":/icons/down-dark.svg") : QStringLiteral(":/icons/down-light.svg")).paint(&painter, place);
}

void QuantityEdit::step(double count) {
  if (!m_quantity || m_quantity->isTable() || isReadOnly()) return;
  const double value = m_quantity->value;
  const double size = value == 0 ? 1 : std::pow(10.0, std::floor(std::log10(std::abs(value))) - 1);
  // on the grid of the step, so that 6.0 becomes 6.1 and not 6.1000000000000005
  const double next = std::round(value / size + count) * size;
  begin();
  emit typed(QString::number(next, 'g', 12).toDouble(), unitShown());
  if (m_quantity && m_fault.isEmpty()) setText(editable(*m_quantity));
}

/// Undo is the study's, except for letters that are being typed.
bool QuantityEdit::event(QEvent* event) {
  if (event->type() == QEvent::ShortcutOverride && !m_isEdited) {
    const auto* key = static_cast<QKeyEvent*>(event);
    if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) return false;
  }
  if (event->type() == QEvent::ToolTip && isArrowShown() && arrow().contains(static_cast<QHelpEvent*>(event)->pos())) {
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), words::text("value.menu"), this);
    return true;
  }
  if (event->type() == QEvent::ShortcutOverride && isWhole(*static_cast<QKeyEvent*>(event))) return event->accept(), true;
  return QLineEdit::event(event);
}

void QuantityEdit::keyPressEvent(QKeyEvent* event) {
  if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier) return askForMenu();
  if (isWhole(*event)) return event->key() == Qt::Key_C ? emit copyWanted() : emit pasteWanted();
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
