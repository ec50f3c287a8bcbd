#include "ui/editors/field_row.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QWidget>

#include "core/study/check.h"
#include "core/study/scope_rules.h"
#include "ui/base/theme.h"
#include "ui/base/widget_text.h"
#include "ui/editors/source_dialog.h"
#include "ui/editors/spread_edit.h"
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
  const QString name = QString::fromUtf8(m_field.key.data(), static_cast<qsizetype>(m_field.key.size()));
  m_reset->setObjectName(name + QStringLiteral("_reset_QToolButton"));
  m_badge->setObjectName(name + QStringLiteral("_source_QToolButton"));
  connect(m_reset, &QToolButton::clicked, this, &FieldRow::reset);
  connect(m_badge, &QToolButton::clicked, this, &FieldRow::askForSource);
}

void FieldRow::addTo(QGridLayout& grid, int row) {
  const QString name = QString::fromUtf8(m_field.key.data(), static_cast<qsizetype>(m_field.key.size()));
  editor()->setObjectName(name + QStringLiteral("_") + QLatin1String(editor()->metaObject()->className()).sliced(QLatin1String(editor()->metaObject()->className()).lastIndexOf(QLatin1Char(':')) + 1));
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
  m_isShown = m_form.element->isRelevant(m_index) && (isCounted() || isStated());
  m_label->setVisible(m_isShown);
  editor()->setVisible(m_isShown);
  for (QWidget* each : companions()) each->setVisible(m_isShown);
  if (m_isShown) {
    showValue();
  } else {
    setFault({});
  }
  showMarks();
}

bool FieldRow::isCounted() const { return m_field.indicator.empty() || study::counts(*m_document.study().scope, m_field.indicator); }

bool FieldRow::isStated() const { return value().index() != 0 || (m_field.kind == study::FieldKind::quantity && stated().quantity); }

void FieldRow::showMarks() {
  const bool isQuantity = m_isShown && m_field.kind == study::FieldKind::quantity;
  const auto held = isQuantity ? this->held() : std::nullopt;
  showSpread(held);
  m_badge->setQuantity(held ? &*held : nullptr, isQuantity && stated().entry);
  m_reset->setVisible(m_isShown && (isChanged() || (isQuantity && coversEntry())));
  m_reset->setToolTip(words::text(isChanged() ? "ui.reset-to-base" : "ui.reset-to-library"));
  m_reset->setAccessibleName(m_reset->toolTip());
  m_label->setText((m_isShown && isChanged() ? QStringLiteral("● ") : QString()) + words::fieldLabel(m_type.kind(), m_field.key));
  QPalette palette = m_label->palette();
  palette.setColor(QPalette::WindowText, isChanged() ? theme().accent : theme().text);
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
bool FieldRow::coversEntry() const {
  return value().index() != 0 && study::statedByEntry(m_document.study(), *m_form.element, study::QuantityField{m_index}).entry;
}

bool FieldRow::isChanged() const {
  return m_form.isInherited && !m_form.owner.empty() && m_form.owner[static_cast<std::size_t>(m_index)]->id == m_form.target.scenario;
}

void FieldRow::apply(study::Transaction& transaction, study::FieldValue value) const {
  if (m_form.target.scenario.empty())
    transaction.setScope(m_field.key, std::move(value));
  else
    transaction.setField(m_form.target.scenario, m_form.target.element, m_field.key, std::move(value));
}

QString FieldRow::objection(const study::FieldValue& value) const {
  study::Study draft = m_document.study();
  study::Transaction transaction(draft);
  apply(transaction, value);
  if (const auto edit = transaction.commit({}); !edit) return words::describe(edit.fault());
  for (const auto& issue : study::check(draft))
    if (issue.severity == study::Severity::error && issue.element == m_form.target.element && issue.field == m_field.key) return words::sentenceOf(issue, draft);
  return {};
}

QString FieldRow::set(study::FieldValue value, const QString& gesture) {
  const QString fault = objection(value);
  setFault(fault);
  if (!fault.isEmpty()) return fault;
  const std::string of = m_form.target.scenario.empty() ? std::string("kind.scope") : words::shown(*m_form.element).toStdString();
  const auto refused = m_document.edit({"edit.set-field", {labelCode(m_type, m_field), of}}, [&](study::Transaction& t) { apply(t, std::move(value)); }, gesture);
  if (refused) setFault(words::describe(*refused));
  return {};
}

void FieldRow::reset() {
  const std::string of = words::shown(*m_form.element).toStdString();
  const bool toBase = isChanged();
  (void)m_document.edit({"edit.reset-field", {labelCode(m_type, m_field), of}}, [&](study::Transaction& t) {
    if (toBase)
      t.resetField(m_form.target.scenario, m_form.target.element, m_field.key);
    else
      apply(t, {});
  });
}

void FieldRow::askForSource() {
  const study::Stated held = stated();
  if (!held.quantity || held.entry) return;  // a library entry's source is not the study's to change
  auto* dialog = new SourceDialog(words::fieldLabel(m_type.kind(), m_field.key), *held.quantity, m_badge->window());
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  connect(dialog, &QDialog::accepted, this, [this, dialog] {
    const std::string of = words::shown(*m_form.element).toStdString();
    (void)m_document.edit({"edit.set-source", {labelCode(m_type, m_field), of}},
                          [&](study::Transaction& t) { apply(t, std::make_shared<const quantity::Quantity>(dialog->quantity())); });
  });
  dialog->open();
}

void FieldRow::setFault(const QString& fault) {
  m_fault->setText(fault);
  m_fault->setVisible(!fault.isEmpty());
}

}  // namespace meguri::ui
