#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QPointer>
#include <QRegularExpressionValidator>

#include "core/quantity/restate.h"
#include "core/study/scope_rules.h"
#include "ui/base/widget_text.h"
#include "ui/editors/entry_picker.h"
#include "ui/editors/field_row.h"
#include "ui/editors/path_dialog.h"
#include "ui/editors/spread_edit.h"
#include "ui/editors/spread_kinds.h"
#include "ui/widgets/calm_combo.h"
#include "ui/widgets/path_button.h"
#include "ui/widgets/quantity_edit.h"
#include "ui/widgets/spread_button.h"
#include "ui/words/quantities.h"
#include "ui/words/spreads.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

using study::FieldValue;

class QuantityRow final : public FieldRow {
 public:
  QuantityRow(StudyDocument& document, LibraryShelf& shelf, const study::ElementType& type, int field, QWidget* parent)
      : FieldRow(document, shelf, type, field, parent), m_edit(new QuantityEdit(m_field, parent)), m_spread(new SpreadButton(parent)) {
    const QString name = QString::fromUtf8(m_field.key.data(), static_cast<qsizetype>(m_field.key.size()));
    m_spread->setObjectName(name + QStringLiteral("_spread_SpreadButton"));
    connect(m_spread, &QToolButton::clicked, this, [this] { askForSpread(m_document, m_shelf, m_form.target, m_field.key, m_edit->window()); });
    if (m_field.overYears || m_field.isVintages) {
      m_path = new PathButton(parent);
      m_path->setObjectName(name + QStringLiteral("_path_PathButton"));
      connect(m_path, &QToolButton::clicked, this, &QuantityRow::openPath);
    }
    connect(m_edit, &QuantityEdit::typed, this, &QuantityRow::take);
    connect(m_edit, &QuantityEdit::cleared, this, [this] {
      begin();
      offer({});
    });
    connect(m_edit, &QuantityEdit::unreadable, this, [this](const Fault& fault) {
      refuse(words::describe(fault));
    });
    connect(m_edit, &QuantityEdit::finished, this, [this] {
      m_gesture.clear();
      setFault({});
    });
    connect(m_edit, &QuantityEdit::refused, this, [this] { m_gesture.clear(); });  // the reason stays to be read
    connect(m_edit, &QuantityEdit::cancelled, this, [this] {
      const QString gesture = std::exchange(m_gesture, {});
      m_document.cancelGesture(gesture);
      setFault({});
    });
  }

 protected:
  QWidget* editor() override { return m_edit; }
  std::vector<QWidget*> companions() override {
    if (!m_path) return {m_spread};
    return {m_spread, m_path};
  }
  void showValue() override {
    const auto held = this->held();
    const std::string unit = study::unitOf(m_document.study(), m_field);
    m_edit->setUnit(unit);
    m_spread->setSpread(held ? words::spreadSentence(*held, boundsIn(m_field, unit, held->unit)) : QString(), held && held->spread.isHeld && !held->spread.isExact(), held.has_value());
    if (m_path) m_path->setPath(held && held->isOverYears() ? words::statedText(*held) : QString());
    m_edit->setQuantity(held ? std::make_shared<const quantity::Quantity>(*held) : nullptr, stated().entry != nullptr);
  }

 private:
  /// All steps until the gesture ends start from what held before it: spreads do not wear off digit by digit.
  void begin() {
    if (!m_gesture.isEmpty()) return;
    static int count = 0;
    m_gesture = QStringLiteral("value %1").arg(++count);
    m_before = held();
  }

  void take(double value, const QString& unit) {
    begin();
    quantity::Quantity next;
    if (m_before) {
      next = quantity::restated(*m_before, value, unit.toStdString(), study::floorOf(m_field));
    } else {
      next.value = value;
      next.unit = unit.toStdString();
      next.source.evidence = quantity::Evidence::assumption;
      next.confidence = quantity::Confidence::low;
    }
    offer(std::make_shared<const quantity::Quantity>(std::move(next)));
  }

  void offer(FieldValue value) {
    const QString fault = set(std::move(value), m_gesture);
    if (fault.isEmpty())
      m_edit->setFault({});
    else
      refuse(fault);
  }

  /// What was typed so far may have been a value of its own ("8" of "80 apples"): it is taken back with the rest.
  void refuse(const QString& fault) {
    m_document.cancelGesture(m_gesture);
    m_edit->setFault(fault);
    setFault(fault);
  }

  void openPath() {
    const Years years{m_document.study().firstYear(), std::max(m_document.study().firstYear(), m_document.study().lastYear())};
    auto before = held();
    if (before) spellOut(*before, years.last);
    // the row may go while the dialog is there, with the form of another element
    const auto object = [row = QPointer(this)](const quantity::Quantity& draft) {
      return row ? row->objection(std::make_shared<const quantity::Quantity>(draft)) : QString();
    };
    auto* dialog = new PathDialog(m_field, study::unitOf(m_document.study(), m_field), words::fieldLabel(m_type.kind(), m_field.key), years, before, object, m_edit->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog, before] {
      if (!before || *before != dialog->quantity()) set(std::make_shared<const quantity::Quantity>(dialog->quantity()));
    });
    dialog->open();
  }

  QuantityEdit* m_edit;
  SpreadButton* m_spread;
  PathButton* m_path = nullptr;
  QString m_gesture;
  std::optional<quantity::Quantity> m_before;
};

/// One of several: an option, an element of the scenario.
class ListRow : public FieldRow {
 public:
  ListRow(StudyDocument& document, LibraryShelf& shelf, const study::ElementType& type, int field, QWidget* parent)
      : FieldRow(document, shelf, type, field, parent), m_combo(new CalmCombo(parent)) {
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMinimumContentsLength(6);
    connect(m_combo, &QComboBox::activated, this, [this](int index) { choose(m_combo->itemData(index).toString().toStdString()); });
  }

 protected:
  QWidget* editor() override { return m_combo; }
  QComboBox& combo() { return *m_combo; }
  virtual void fill() = 0;
  virtual std::string current() const = 0;
  void choose(const std::string& key) { set(key.empty() ? FieldValue() : FieldValue(key)); }
  void add(const QString& text, const std::string& key) { m_combo->addItem(text, QString::fromStdString(key)); }
  void showValue() override {
    const QSignalBlocker quiet(m_combo);
    fill();
    const int index = m_combo->findData(QString::fromStdString(current()));
    m_combo->setCurrentIndex(index);
    m_combo->setToolTip(m_combo->currentText());
  }
  void retranslateEditor() override { m_combo->clear(); }

 private:
  QComboBox* m_combo;
};

class ChoiceRow final : public ListRow {
 public:
  using ListRow::ListRow;

 protected:
  void fill() override {
    if (combo().count() > 0) return;
    if (m_field.preset.index() == 0) add(words::text("ui.not-stated"), {});
    for (const auto option : m_field.options) add(words::optionLabel(m_type.kind(), m_field.key, option), std::string(option));
  }
  std::string current() const override { return std::string(m_form.element->choiceAt(m_index)); }
};

class ElementRow final : public ListRow {
 public:
  using ListRow::ListRow;

 protected:
  void fill() override {
    combo().clear();
    add(words::text("ui.not-stated"), {});
    if (const auto* scenario = m_document.study().scenario(m_form.target.scenario))
      for (const auto& each : study::resolve(m_document.study(), *scenario))
        if (each.element->type->kind() == m_field.target) add(words::shown(*each.element), each.element->id);
  }
  std::string current() const override { return std::string(m_form.element->textAt(m_index)); }
};

class EntryRow final : public FieldRow {
 public:
  EntryRow(StudyDocument& document, LibraryShelf& shelf, const study::ElementType& type, int field, QWidget* parent)
      : FieldRow(document, shelf, type, field, parent), m_picker(new EntryPicker(shelf, parent)) {
    connect(m_picker, &EntryPicker::picked, this, &EntryRow::pick);
    connect(m_picker, &EntryPicker::cleared, this, [this] { set({}); });
  }

 protected:
  QWidget* editor() override { return m_picker; }
  void showValue() override {
    const std::string id(m_form.element->textAt(m_index));
    m_picker->show(id.empty() ? QString() : words::entryName(m_document.study(), id), [this] { return wishOf(m_document.study(), *m_form.element, m_index); });
  }

 private:
  /// The copy of the entry, its name in the field and what its facts decide are one step.
  void pick(const LibraryShelf::EntryPointer& entry) {
    const std::string of = words::shown(*m_form.element).toStdString();
    const std::string label = "field." + std::string(m_type.kind()) + "." + std::string(m_field.key);
    const auto refused = m_document.edit({"edit.set-field", {label, of}},
                                         [&](study::Transaction& t) { t.pick(m_form.target.scenario, m_form.target.element, m_field.key, *entry); });
    setFault(refused ? words::describe(*refused) : QString());
  }

  EntryPicker* m_picker;
};

class FlagRow final : public FieldRow {
 public:
  FlagRow(StudyDocument& document, LibraryShelf& shelf, const study::ElementType& type, int field, QWidget* parent)
      : FieldRow(document, shelf, type, field, parent), m_box(new QCheckBox(parent)) {
    connect(m_box, &QCheckBox::clicked, this, [this](bool isOn) { set(isOn); });
  }

 protected:
  QWidget* editor() override { return m_box; }
  void showValue() override { m_box->setChecked(m_form.element->get(study::FlagField{m_index})); }

 private:
  QCheckBox* m_box;
};

/// A whole number in a range; left empty, its preset holds, if it has one.
class IntegerRow final : public FieldRow {
 public:
  IntegerRow(StudyDocument& document, LibraryShelf& shelf, const study::ElementType& type, int field, QWidget* parent)
      : FieldRow(document, shelf, type, field, parent), m_edit(new QLineEdit(parent)) {
    static const QRegularExpression digits(QStringLiteral("[0-9]{0,16}"));
    m_edit->setValidator(new QRegularExpressionValidator(digits, m_edit));
    connect(m_edit, &QLineEdit::editingFinished, this, &IntegerRow::take);
    if (const auto* preset = std::get_if<std::int64_t>(&m_field.preset)) m_edit->setPlaceholderText(QString::number(*preset));
  }

 protected:
  QWidget* editor() override { return m_edit; }
  void showValue() override {
    m_edit->setText(text(value()));
    setFault({});  // what was typed and not taken is gone
  }

 private:
  static QString text(const FieldValue& value) {
    const auto* number = std::get_if<std::int64_t>(&value);
    return number ? QString::number(*number) : QString();
  }

  void take() {
    const QString typed = m_edit->text();
    if (typed == text(value())) return setFault({});
    if (typed.isEmpty() && m_field.required) return showValue();
    const auto number = static_cast<std::int64_t>(typed.toLongLong());
    const bool isInRange = typed.isEmpty() || m_field.range.contains(static_cast<double>(number));
    if (isInRange) set(typed.isEmpty() ? FieldValue() : FieldValue(number));
    else setFault(words::text("integer.range", {typed.toStdString(), study::wholeText(m_field.range.low), study::wholeText(m_field.range.high)}));
  }

  QLineEdit* m_edit;
};

}  // namespace

std::unique_ptr<FieldRow> makeFieldRow(StudyDocument& document, LibraryShelf& shelf, const study::ElementType& type, int field, QWidget* parent) {
  const auto make = [&]<class Row>(std::type_identity<Row>) -> std::unique_ptr<FieldRow> { return std::make_unique<Row>(document, shelf, type, field, parent); };
  switch (type.fields()[static_cast<std::size_t>(field)].kind) {
    case study::FieldKind::quantity: return make(std::type_identity<QuantityRow>());
    case study::FieldKind::choice: return make(std::type_identity<ChoiceRow>());
    case study::FieldKind::flag: return make(std::type_identity<FlagRow>());
    case study::FieldKind::integer: return make(std::type_identity<IntegerRow>());
    case study::FieldKind::element: return make(std::type_identity<ElementRow>());
    case study::FieldKind::entry: return make(std::type_identity<EntryRow>());
  }
  return nullptr;
}

}  // namespace meguri::ui
