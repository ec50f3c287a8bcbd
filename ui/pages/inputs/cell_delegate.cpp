#include "ui/pages/inputs/cell_delegate.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>
#include <QTimer>

#include "ui/base/theme.h"
#include "ui/document/statement.h"
#include "ui/pages/inputs/inputs_model.h"
#include "ui/widgets/calm_combo.h"
#include "ui/widgets/quantity_edit.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

using study::FieldKind;

/// Why what stands in an editor cannot be taken.
constexpr char faultProperty[] = "cellFault";

/// A form's edit in a cell.
class QuantityCell final : public QuantityEdit {
 public:
  using QuantityEdit::QuantityEdit;
  std::optional<CellChange> change;  ///< what was typed so far; none while nothing was, or while it cannot be taken
};

/// A whole number in a cell.
class WholeCell final : public QLineEdit {
 public:
  using QLineEdit::QLineEdit;
};

QString faultOf(const QWidget* editor) { return editor->property(faultProperty).toString(); }

void paintShare(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) {
  const int number = option.fontMetrics.horizontalAdvance(QStringLiteral("<0.01")) + 12;
  const QRect room = option.rect.adjusted(6, 7, -number, -7);
  painter->fillRect(QRectF(room.left(), room.top(), room.width() * index.data(InputsModel::shareRole).toDouble(), room.height()), theme().accent);
}

}  // namespace

CellDelegate::CellDelegate(StudyDocument& document, InputsModel& model, QObject* parent) : QStyledItemDelegate(parent), m_document(document), m_model(model) {}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
  QStyledItemDelegate::paint(painter, option, index);
  if (!m_model.inputAt(index.row())) return;
  if (index.column() == InputsModel::influenceColumn) return paintShare(painter, option, index);
  if (const QVariant evidence = index.data(InputsModel::evidenceRole); evidence.isValid())
    painter->fillRect(QRect(option.rect.left() + 1, option.rect.top() + 4, 3, option.rect.height() - 8), theme().evidence(static_cast<quantity::Evidence>(evidence.toInt())));
  painter->save();
  painter->setPen(theme().muted);
  painter->setFont(option.font);
  const QRect room = option.rect.adjusted(8, 0, -4, 0);
  if (index.data(InputsModel::uncertainRole).toBool()) painter->drawText(room, Qt::AlignLeft | Qt::AlignVCenter, QStringLiteral("±"));
  const bool isLookedAt = option.state & (QStyle::State_MouseOver | QStyle::State_HasFocus);
  if (isLookedAt && index.data().toString().isEmpty()) {
    const auto alignment = static_cast<Qt::Alignment>(index.data(Qt::TextAlignmentRole).toInt());
    painter->drawText(room, static_cast<int>(alignment), option.fontMetrics.elidedText(index.data(InputsModel::heldRole).toString(), Qt::ElideRight, room.width()));
  }
  painter->restore();
}

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
  if (!m_model.isCell(index)) return nullptr;
  const auto& row = *m_model.inputAt(index.row());
  emit faultFound({});
  QWidget* editor = nullptr;
  switch (m_model.table().fieldOf(row).kind) {
    case FieldKind::quantity: editor = makeQuantity(parent, index); break;
    case FieldKind::integer: {
      auto* edit = new WholeCell(parent);
      connect(edit, &QLineEdit::textEdited, this, [this, edit, at = QPersistentModelIndex(index)](const QString& text) {
        const auto read = readCell(m_model.table(), *m_model.inputAt(at.row()), InputsModel::scenarioAt(at.column()), text);
        const QString fault = text.trimmed().isEmpty() ? QString() : read.change ? objection(m_document.study(), *read.change) : read.fault;
        edit->setProperty(faultProperty, fault);
        emit faultFound(fault);
      });
      editor = edit;
      break;
    }
    case FieldKind::choice:
    case FieldKind::flag:
    case FieldKind::element: editor = makeList(parent, index); break;
    case FieldKind::entry: return nullptr;
  }
  editor->setObjectName(QStringLiteral("cell_") + QLatin1String(qobject_cast<QComboBox*>(editor) ? "QComboBox" : "QLineEdit"));
  editor->setAccessibleName(placeName(m_model.table(), row, InputsModel::scenarioAt(index.column())));
  return editor;
}

QWidget* CellDelegate::makeQuantity(QWidget* parent, const QModelIndex& index) const {
  const auto& table = m_model.table();
  const auto& row = *m_model.inputAt(index.row());
  const auto cell = m_model.cellAt(index);
  auto* edit = new QuantityCell(table.fieldOf(row), parent);
  edit->setUnit(rowUnit(table, row));
  const auto* held = std::get_if<std::shared_ptr<const quantity::Quantity>>(&cell.value);
  const auto before = held ? *held : nullptr;
  edit->setQuantity(before, cell.entry != nullptr);
  // as the form does it: every letter starts from what held before, so that a spread does not wear off digit by digit
  const auto offer = [this, edit](CellChange change) {
    const QString fault = objection(m_document.study(), change);
    edit->change = fault.isEmpty() ? std::optional(std::move(change)) : std::nullopt;
    edit->setFault(fault);
    edit->setProperty(faultProperty, fault);
    emit faultFound(fault);
  };
  const CellChange empty = emptied(table, row, InputsModel::scenarioAt(index.column()));
  connect(edit, &QuantityEdit::typed, this, [edit, offer, empty, before, floor = study::floorOf(table.fieldOf(row))](double value, const QString& unit) {
    CellChange change = empty;
    change.isReset = false;
    change.value = std::make_shared<const quantity::Quantity>(typedOver(before.get(), value, unit.toStdString(), floor));
    const auto now = std::get<std::shared_ptr<const quantity::Quantity>>(change.value);
    offer(std::move(change));
    if (edit->change) edit->setQuantity(now, false);
  });
  connect(edit, &QuantityEdit::cleared, this, [offer, empty] { offer(empty); });
  connect(edit, &QuantityEdit::unreadable, this, [this, edit](const Fault& fault) {
    edit->change.reset();
    const QString text = words::describe(fault);
    edit->setFault(text);
    edit->setProperty(faultProperty, text);
    emit faultFound(text);
  });
  return edit;
}

QWidget* CellDelegate::makeList(QWidget* parent, const QModelIndex& index) const {
  const auto& table = m_model.table();
  const auto& row = *m_model.inputAt(index.row());
  const auto& field = table.fieldOf(row);
  const auto cell = m_model.cellAt(index);
  auto* combo = new CalmCombo(parent);
  if (field.kind == FieldKind::flag) {
    combo->addItem(words::text("ui.yes"), QStringLiteral("yes"));
    combo->addItem(words::text("ui.no"), QStringLiteral("no"));
  } else {
    if (field.preset.index() == 0) combo->addItem(words::text("ui.not-stated"), QString());
    for (const auto option : field.options)
      combo->addItem(words::optionLabel(table.groupOf(row).type->kind(), field.key, option), QString::fromUtf8(option.data(), static_cast<qsizetype>(option.size())));
    if (const auto* scenario = field.kind == FieldKind::element ? table.study().scenario(cell.scenario) : nullptr)
      for (const auto& each : study::resolve(table.study(), *scenario))
        if (each.element->type->kind() == field.target) combo->addItem(words::shown(*each.element), QString::fromStdString(each.element->id));
  }
  connect(combo, &QComboBox::activated, this, [this, combo] {
    auto* self = const_cast<CellDelegate*>(this);
    emit self->commitData(combo);
    emit self->closeEditor(combo, NoHint);
  });
  // once it has its place: what may be chosen is seen at once
  QTimer::singleShot(0, combo, [combo] { combo->showPopup(); });
  return combo;
}

void CellDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
  const auto cell = m_model.cellAt(index);
  const auto& row = *m_model.inputAt(index.row());
  if (auto* combo = qobject_cast<QComboBox*>(editor)) {
    QString key;
    if (m_model.table().fieldOf(row).kind == FieldKind::flag)
      key = cell.element->get(study::FlagField{row.field}) ? QStringLiteral("yes") : QStringLiteral("no");
    else if (m_model.table().fieldOf(row).kind == FieldKind::choice)
      key = QString::fromStdString(std::string(cell.element->choiceAt(row.field)));
    else
      key = QString::fromStdString(std::string(cell.element->textAt(row.field)));
    combo->setCurrentIndex(combo->findData(key));
  } else if (auto* whole = dynamic_cast<WholeCell*>(editor)) {
    if (whole->isModified()) return;
    whole->setText(heldText(m_model.table(), row, cell));
    whole->selectAll();
  } else if (auto* quantity = dynamic_cast<QuantityCell*>(editor)) {
    if (!quantity->isEdited()) quantity->selectAll();
  }
}

void CellDelegate::setModelData(QWidget* editor, QAbstractItemModel*, const QModelIndex& index) const {
  if (!faultOf(editor).isEmpty() || !m_model.isCell(index)) return;
  const auto& row = *m_model.inputAt(index.row());
  const std::size_t scenario = InputsModel::scenarioAt(index.column());
  if (auto* quantity = dynamic_cast<QuantityCell*>(editor)) {
    if (quantity->change) emit changeWanted(*quantity->change);
  } else if (auto* whole = dynamic_cast<WholeCell*>(editor)) {
    if (!whole->isModified()) return;
    const auto read = readCell(m_model.table(), row, scenario, whole->text());
    if (whole->text().trimmed().isEmpty()) emit changeWanted(emptied(m_model.table(), row, scenario));
    else if (read.change) emit changeWanted(*read.change);
  } else if (auto* combo = qobject_cast<QComboBox*>(editor)) {
    const std::string key = combo->currentData().toString().toStdString();
    if (m_model.table().fieldOf(row).kind == FieldKind::flag) return emit changeWanted(changed(m_model.table(), row, scenario, key == "yes"));
    emit changeWanted(changed(m_model.table(), row, scenario, key.empty() ? study::FieldValue() : study::FieldValue(key)));
  }
}

void CellDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option, const QModelIndex&) const {
  editor->setGeometry(option.rect.adjusted(0, -1, 0, 1));
}

/// Enter stays where something is wrong, so that it can be mended; Escape leaves, as anywhere.
bool CellDelegate::eventFilter(QObject* watched, QEvent* event) {
  auto* editor = qobject_cast<QWidget*>(watched);
  if (editor && event->type() == QEvent::KeyPress) {
    const int key = static_cast<QKeyEvent*>(event)->key();
    if ((key == Qt::Key_Return || key == Qt::Key_Enter) && !faultOf(editor).isEmpty()) return true;
    if (key == Qt::Key_Escape) emit faultFound({});
  }
  return QStyledItemDelegate::eventFilter(watched, event);
}

}  // namespace meguri::ui
