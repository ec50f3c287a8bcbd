#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QLineEdit>
#include <QRegularExpressionValidator>

#include "core/study/scope_rules.h"
#include "ui/base/widget_text.h"
#include "ui/editors/entry_picker.h"
#include "ui/editors/field_row.h"
#include "ui/editors/quantity_row.h"
#include "ui/widgets/calm_combo.h"
#include "ui/words/quantities.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

using study::FieldValue;

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
    m_combo->setPlaceholderText(isMixed() ? words::text("several.values") : QString());
    m_combo->setCurrentIndex(isMixed() ? -1 : m_combo->findData(QString::fromStdString(current())));
    m_combo->setToolTip(isMixed() ? eachText() : m_combo->currentText());
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
    connect(m_picker, &EntryPicker::cleared, this, [this] { set(FieldValue()); });
  }

 protected:
  QWidget* editor() override { return m_picker; }
  void showValue() override {
    const std::string id(m_form.element->textAt(m_index));
    m_picker->show(isMixed() ? words::text("several.values") : id.empty() ? QString() : words::entryName(m_document.study(), id), [this] { return wishOf(m_document.study(), *m_form.element, m_index); });
  }

 private:
  /// The copy of the entry, its name in the field and what its facts decide are one step.
  void pick(const LibraryShelf::EntryPointer& entry) {
    const auto refused = m_document.edit(labelOf({}), [&](study::Transaction& t) {
      for (const auto* each : all()) t.pick(each->target.scenario, each->target.element, m_field.key, *entry);
    });
    setFault(refused ? words::describe(*refused) : QString());
  }

  EntryPicker* m_picker;
};

class FlagRow final : public FieldRow {
 public:
  FlagRow(StudyDocument& document, LibraryShelf& shelf, const study::ElementType& type, int field, QWidget* parent)
      : FieldRow(document, shelf, type, field, parent), m_box(new QCheckBox(parent)) {
    connect(m_box, &QCheckBox::clicked, this, [this](bool isOn) { set(FieldValue(isOn)); });
  }

 protected:
  QWidget* editor() override { return m_box; }
  void showValue() override {
    m_box->setCheckState(isMixed() ? Qt::PartiallyChecked : m_form.element->get(study::FlagField{m_index}) ? Qt::Checked : Qt::Unchecked);
    m_box->setTristate(false);  // a click decides
    m_box->setToolTip(isMixed() ? eachText() : QString());
  }

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
  }

 protected:
  QWidget* editor() override { return m_edit; }
  void showValue() override {
    const auto* preset = std::get_if<std::int64_t>(&m_field.preset);
    m_edit->setPlaceholderText(isMixed() ? words::text("several.values") : preset ? QString::number(*preset) : QString());
    m_edit->setToolTip(isMixed() ? eachText() : QString());
    m_edit->setText(shownText());
    setFault({});  // what was typed and not taken is gone
  }

 private:
  static QString text(const FieldValue& value) {
    const auto* number = std::get_if<std::int64_t>(&value);
    return number ? QString::number(*number) : QString();
  }

  QString shownText() const { return isMixed() ? QString() : text(value()); }

  void take() {
    const QString typed = m_edit->text();
    if (typed == shownText()) return setFault({});
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
    case study::FieldKind::quantity: return makeQuantityRow(document, shelf, type, field, parent);
    case study::FieldKind::choice: return make(std::type_identity<ChoiceRow>());
    case study::FieldKind::flag: return make(std::type_identity<FlagRow>());
    case study::FieldKind::integer: return make(std::type_identity<IntegerRow>());
    case study::FieldKind::element: return make(std::type_identity<ElementRow>());
    case study::FieldKind::entry: return make(std::type_identity<EntryRow>());
  }
  return nullptr;
}

}  // namespace meguri::ui
