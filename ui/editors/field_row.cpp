#include "ui/editors/field_row.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QWidget>
#include <algorithm>

#include "core/study/check.h"
#include "core/study/scope_rules.h"
#include "ui/base/theme.h"
#include "ui/base/widget_text.h"
#include "ui/editors/known_sources.h"
#include "ui/editors/source_dialog.h"
#include "ui/document/statement.h"
#include "ui/words/quantities.h"

namespace meguri::ui {

namespace {

std::string labelCode(const study::ElementType& type, const study::Field& field) { return "field." + std::string(type.kind()) + "." + std::string(field.key); }

}  // namespace

FieldRow::FieldRow(StudyDocument& document, LibraryShelf& shelf, const study::ElementType& type, int field, QWidget* parent)
    : QObject(parent), m_document(document), m_shelf(shelf), m_type(type), m_field(type.fields()[static_cast<std::size_t>(field)]), m_index(field) {
  m_label = new QLabel(parent);
  m_label->setWordWrap(true);
  m_spread = roleLabel("muted", parent);
  m_spread->setFont(uiFont(smallPoints));
  m_badge = new SourceBadge(parent);
  m_reset = new QToolButton(parent);
  m_reset->setAutoRaise(true);
  m_reset->setText(QStringLiteral("↺"));
  m_reset->setFocusPolicy(Qt::TabFocus);
  m_fault = roleLabel("error", parent);
  m_fault->setWordWrap(true);
  m_fault->hide();
  m_reset->setObjectName(name() + QStringLiteral("_reset_QToolButton"));
  m_badge->setObjectName(name() + QStringLiteral("_source_QToolButton"));
  connect(m_reset, &QToolButton::clicked, this, &FieldRow::reset);
  connect(m_badge, &QToolButton::clicked, this, &FieldRow::askForSource);
}

QString FieldRow::name() const { return QString::fromUtf8(m_field.key.data(), static_cast<qsizetype>(m_field.key.size())); }

void FieldRow::addTo(QGridLayout& grid, int row) {
  editor()->setObjectName(name() + QStringLiteral("_") + QLatin1String(editor()->metaObject()->className()).sliced(QLatin1String(editor()->metaObject()->className()).lastIndexOf(QLatin1Char(':')) + 1));
  m_label->setBuddy(editor());
  grid.addWidget(m_label, row, 0);
  // in the editor's column, so that fields without a companion are as wide as ever
  auto* line = new QHBoxLayout;
  line->setSpacing(0);
  line->addWidget(editor());
  for (QWidget* each : companions()) line->addWidget(each);
  grid.addLayout(line, row, 1);
  grid.addWidget(m_badge, row, 2);
  grid.addWidget(m_reset, row, 3);
  grid.addWidget(m_spread, row + 1, 1, 1, 3);  // beneath: beside the value it would leave it no room
  grid.addWidget(m_fault, row + 2, 1, 1, 3);
  // Tab goes along a line: the value, its spread, its path, its source, its way back
  QWidget* last = editor();
  for (QWidget* each : companions()) QWidget::setTabOrder(std::exchange(last, each), each);
  QWidget::setTabOrder(last, m_badge);
  QWidget::setTabOrder(m_badge, m_reset);
  retranslate();
}

void FieldRow::show(const FormElement& form) {
  m_form = form;
  const auto elements = all();
  m_isShown = std::ranges::all_of(elements, [&](const auto* each) { return each->element->isRelevant(m_index); }) && (isCounted() || isStated());
  m_isMixed = std::ranges::any_of(elements, [&](const auto* each) { return shownOf(*each) != shownOf(m_form); });
  m_label->setVisible(m_isShown);
  editor()->setVisible(m_isShown);
  // spread and path are those of one value
  for (QWidget* each : companions()) each->setVisible(m_isShown && !isSeveral());
  if (m_isShown) {
    showValue();
  } else {
    setFault({});
  }
  showMarks();
}

bool FieldRow::isCounted() const { return m_field.indicator.empty() || study::counts(*m_document.study().scope, m_field.indicator); }

std::vector<const FormElement*> FieldRow::all() const {
  std::vector<const FormElement*> result{&m_form};
  for (const auto& other : m_form.others) result.push_back(&other);
  std::ranges::stable_sort(result, {}, [this](const auto* each) { return study::depthOf(m_document.study(), each->target.scenario); });
  return result;
}

QString FieldRow::shownOf(const FormElement& form) const {
  if (m_field.kind == study::FieldKind::quantity) {
    const auto held = heldOf(m_document.study(), *form.element, m_index);
    return held ? words::statedText(*held) : QString();
  }
  auto value = form.element->values[static_cast<std::size_t>(m_index)];
  if (value.index() == 0) value = m_field.preset;
  return words::valueText(m_document.study(), form.target.scenario, m_field, m_type.kind(), value);
}

QString FieldRow::eachText() const {
  QStringList states;
  for (const auto* each : all()) {
    const QString shown = shownOf(*each);
    states << words::text("explain.of", {words::shown(*each->element).toStdString(), (shown.isEmpty() ? words::text("ui.not-stated") : shown).toStdString()});
  }
  return states.join(u'\n');
}

bool FieldRow::isStated() const { return value().index() != 0 || (m_field.kind == study::FieldKind::quantity && stated().quantity); }

void FieldRow::showMarks() {
  const bool isQuantity = m_isShown && m_field.kind == study::FieldKind::quantity;
  const auto held = isQuantity && !m_isMixed ? this->held() : std::nullopt;
  showSpread(held);
  m_badge->setQuantity(held ? &*held : nullptr, isQuantity && stated().entry);
  m_badge->setEnabled(!isSeveral());
  const bool isChanged = m_isShown && isAnyChanged();
  m_reset->setVisible(m_isShown && canReset());
  m_reset->setToolTip(words::text(isChanged ? "ui.reset-to-base" : "ui.reset-to-library"));
  m_reset->setAccessibleName(m_reset->toolTip());
  m_label->setText((isChanged ? QStringLiteral("● ") : QString()) + words::fieldLabel(m_type.kind(), m_field.key));
  QPalette palette = m_label->palette();
  palette.setColor(QPalette::WindowText, isChanged ? theme().accent : theme().text);
  m_label->setPalette(palette);
}

/// How far the value may be off, and of a series the year its value is of.
void FieldRow::showSpread(const std::optional<quantity::Quantity>& held) {
  QStringList marks, tips;
  if (const QString spread = held ? words::spreadText(*held) : QString(); !spread.isEmpty()) marks << spread, tips << words::text("ui.spread");
  if (held && !held->isTable() && stated().quantity->isTable()) marks << QString::number(held->year), tips << words::text("ui.source-year");
  m_spread->setText(marks.join(QStringLiteral(" · ")));
  m_spread->setVisible(!marks.isEmpty());
  m_spread->setToolTip(tips.join(QStringLiteral(" · ")));
}

void FieldRow::retranslate() {
  m_label->setText(words::fieldLabel(m_type.kind(), m_field.key));
  const QString help = words::fieldHelp(m_type.kind(), m_field.key);
  m_label->setToolTip(QStringLiteral("<p>") + help.toHtmlEscaped() + QStringLiteral("</p>"));
  editor()->setAccessibleName(m_label->text());
  editor()->setWhatsThis(help);
  retranslateEditor();
  if (m_form.element) show(m_form);
}

void FieldRow::focus() { editor()->setFocus(Qt::OtherFocusReason); }

study::Stated FieldRow::stated() const { return study::stated(m_document.study(), *m_form.element, study::QuantityField{m_index}); }

std::optional<quantity::Quantity> FieldRow::held() const { return heldOf(m_document.study(), *m_form.element, m_index); }

/// Whether an own value stands over a figure of an entry.
bool FieldRow::coversEntry(const FormElement& form) const {
  if (m_field.kind != study::FieldKind::quantity || form.element->values[static_cast<std::size_t>(m_index)].index() == 0) return false;
  return study::statedByEntry(m_document.study(), *form.element, study::QuantityField{m_index}).entry != nullptr;
}

bool FieldRow::canReset() const {
  return isAnyChanged() || std::ranges::any_of(all(), [&](const auto* each) { return coversEntry(*each); });
}

bool FieldRow::isChanged(const FormElement& form) const { return form.isInherited && !form.owner.empty() && form.owner[static_cast<std::size_t>(m_index)]->id == form.target.scenario; }

bool FieldRow::isAnyChanged() const {
  return std::ranges::any_of(all(), [&](const auto* each) { return isChanged(*each); });
}

study::EditLabel FieldRow::labelOf(const FormStep& step) const {
  const std::string field = labelCode(m_type, m_field);
  if (isSeveral()) return {(step.code == "edit.reset-field" ? "edit.reset-several." : "edit.set-several.") + std::string(m_type.kind()), {field, std::to_string(all().size())}};
  study::EditLabel label{step.code, {field, m_form.target.scenario.empty() ? std::string("kind.scope") : words::shown(*m_form.element).toStdString()}};
  label.args.insert(label.args.end(), step.more.begin(), step.more.end());
  return label;
}

QString FieldRow::objection(const Make& make) const {
  study::Study draft = m_document.study();
  study::Transaction transaction(draft);
  for (const auto* each : all()) state(transaction, each->target, m_field.key, make(*each));
  if (const auto edit = transaction.commit({}); !edit) return words::describe(edit.fault());
  for (const auto* each : all()) {
    const QString said = objectionTo(draft, each->target, m_field.key);
    if (!said.isEmpty()) return isSeveral() ? words::text("explain.of", {words::shown(*each->element).toStdString(), said.toStdString()}) : said;
  }
  return {};
}

QString FieldRow::set(const Make& make, const FormStep& step) {
  const QString fault = objection(make);
  setFault(fault);
  if (!fault.isEmpty()) return fault;
  // an edit shows the form anew, and with it what it was made of
  std::vector<FormElement> forms;
  for (const auto* each : all()) forms.push_back(*each);
  const auto refused = m_document.edit(labelOf(step), [&](study::Transaction& t) {
    for (const auto& each : forms) state(t, each.target, m_field.key, make(each));
  }, step.gesture);
  if (refused) setFault(words::describe(*refused));
  return {};
}

QString FieldRow::set(study::FieldValue value, const FormStep& step) {
  return set([&](const FormElement&) { return value; }, step);
}

void FieldRow::reset() {
  const bool isAny = isAnyChanged();
  (void)m_document.edit(labelOf({.code = "edit.reset-field"}), [&](study::Transaction& t) {
    for (const auto* each : all()) {
      if (isChanged(*each))
        t.resetField(each->target.scenario, each->target.element, m_field.key);
      else if (coversEntry(*each) && !isAny)
        state(t, each->target, m_field.key, {});
    }
  });
}

void FieldRow::askForSource() {
  const study::Stated held = stated();
  if (!held.quantity || held.entry) return;  // a library entry's source is not the study's to change
  auto* dialog = new SourceDialog(words::fieldLabel(m_type.kind(), m_field.key), *held.quantity, knownSources(m_document.study()), m_badge->window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] {
    (void)m_document.edit(labelOf({.code = "edit.set-source"}), [&](study::Transaction& t) { state(t, m_form.target, m_field.key, std::make_shared<const quantity::Quantity>(dialog->quantity())); });
  });
  dialog->open();
}

void FieldRow::setFault(const QString& fault) {
  m_fault->setText(fault);
  m_fault->setVisible(!fault.isEmpty());
}

}  // namespace meguri::ui
