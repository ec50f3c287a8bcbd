#include "ui/editors/spread_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>
#include <algorithm>

#include "core/study/check.h"
#include "ui/base/widget_text.h"
#include "ui/editors/spread_options.h"
#include "ui/editors/spread_parameters.h"
#include "ui/widgets/spread_preview.h"
#include "ui/words/headings.h"
#include "ui/words/quantities.h"
#include "ui/words/spreads.h"

namespace meguri::ui {

namespace {

/// Value and kind, aligned with the lines of the parameters.
QGridLayout* headOf(const quantity::Quantity& held, QComboBox* kind, QWidget* parent) {
  auto* grid = new QGridLayout;
  SpreadParameters::setColumns(*grid);
  auto* name = new QLabel(words::text("spread-form.kind"), parent);
  name->setBuddy(kind);
  kind->setAccessibleName(name->text());
  grid->addWidget(new QLabel(words::text("spread-form.value"), parent), 0, 0);
  grid->addWidget(new QLabel(words::typeset(words::statedText(held)), parent), 0, 1);
  grid->addWidget(name, 1, 0);
  grid->addWidget(kind, 1, 1);
  return grid;
}

}  // namespace

SpreadDialog::SpreadDialog(const study::Field& field, const std::string& unit, const QString& name, const quantity::Quantity& held, PedigreeFactors factors, Objection objection,
                           QWidget* parent)
    : QDialog(parent), m_field(field), m_fieldUnit(unit), m_before(held), m_draft(held), m_objection(std::move(objection)) {
  setObjectName(QStringLiteral("spread_QDialog"));
  setWindowTitle(words::text("explain.of", {words::text("spread-form").toStdString(), name.toStdString()}));
  m_kind = new QComboBox(this);
  m_kind->setObjectName(QStringLiteral("spread_kind_QComboBox"));
  addKinds(!factors.empty());
  m_parameters = new SpreadParameters(this);
  m_options = new SpreadOptions(this);
  m_pedigree = new PedigreeForm(std::move(factors), this);
  m_preview = new SpreadPreview(this);
  m_text = roleLabel("muted", this);
  m_fault = roleLabel("error", this);
  m_fault->setObjectName(QStringLiteral("spread_fault_QLabel"));
  m_effectHeading = roleLabel("heading", this);
  m_effectHeading->setText(words::text("spread-effect.heading"));
  m_effect = new QLabel(this);
  m_effect->setObjectName(QStringLiteral("spread_effect_QLabel"));
  for (QLabel* each : {m_text, m_fault, m_effect}) each->setWordWrap(true);
  m_effectHeading->hide();
  m_effect->hide();
  auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
  m_ok = buttons->button(QDialogButtonBox::Ok);
  auto* layout = new QVBoxLayout(this);
  layout->setSpacing(8);
  layout->addLayout(headOf(held, m_kind, this));
  for (QWidget* each : std::initializer_list<QWidget*>{m_parameters, m_options, m_pedigree, m_fault}) layout->addWidget(each);
  addBoxes();
  layout->addWidget(m_preview, 1);
  for (QWidget* each : std::initializer_list<QWidget*>{m_text, m_effectHeading, m_effect, buttons}) layout->addWidget(each);
  resize(560, 560);
  connect(m_kind, &QComboBox::activated, this, [this](int index) { choose(static_cast<SpreadKind>(m_kind->itemData(index).toInt())); });
  connect(m_parameters, &SpreadParameters::edited, this, &SpreadDialog::edit);
  connect(m_options, &SpreadOptions::edited, this, &SpreadDialog::edit);
  connect(m_pedigree, &PedigreeForm::edited, this, &SpreadDialog::edit);
  connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
  connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
  showDraft();
}

void SpreadDialog::addKinds(bool hasFactors) {
  for (const SpreadKind kind : spreadKinds) {
    m_kind->addItem(words::term("spread-kind", ui::word(kind)), static_cast<int>(kind));
    if (kind == kindOf(m_before.spread)) continue;
    if (m_before.isTable() && !suitsTable(kind)) forbid(m_kind->count() - 1, words::text("spread-form.table-only"));
    else if (kind == SpreadKind::pedigree && !hasFactors) forbid(m_kind->count() - 1, words::text("spread-form.no-factors"));
  }
}

void SpreadDialog::forbid(int index, const QString& reason) {
  auto* item = static_cast<QStandardItemModel*>(m_kind->model())->item(index);
  item->setEnabled(false);
  item->setToolTip(reason);
}

void SpreadDialog::addBoxes() {
  const auto add = [this](const char* name, const char* code) {
    auto* box = new QCheckBox(words::text(code), this);
    box->setObjectName(QLatin1String(name));
    box->setToolTip(words::text(std::string(code) + ".help"));
    connect(box, &QCheckBox::clicked, this, &SpreadDialog::edit);
    layout()->addWidget(box);
    return box;
  };
  m_isHeld = add("spread_hold_QCheckBox", "spread-form.hold");
  m_independent = add("spread_independent_QCheckBox", "spread-form.independent");
}

void SpreadDialog::choose(SpreadKind kind) {
  if (kind == kindOf(m_draft.spread)) return;
  m_visited[kindOf(m_draft.spread)] = m_draft.spread;
  const auto visited = m_visited.find(kind);
  const double floor = boundsIn(m_field, m_fieldUnit, m_draft.unit).floor;
  m_draft.spread = visited != m_visited.end() ? visited->second : convertedTo(kind, m_draft, floor);
  m_isTouched = visited != m_visited.end();
  showDraft();
  emit drafted();
}

void SpreadDialog::showDraft() {
  const SpreadKind kind = kindOf(m_draft.spread);
  const bool isNone = kind == SpreadKind::none, isChoice = kind == SpreadKind::choice, isPedigree = kind == SpreadKind::pedigree;
  m_kind->setCurrentIndex(m_kind->findData(static_cast<int>(kind)));
  if (isChoice) m_options->show(m_draft, m_draft.spread);
  else if (isPedigree) m_pedigree->show(m_draft.spread);
  else m_parameters->show(m_draft, m_draft.spread, boundsIn(m_field, m_fieldUnit, m_draft.unit).floor);
  m_options->setVisible(isChoice);
  m_pedigree->setVisible(isPedigree);
  m_parameters->setVisible(!isNone && !isChoice && !isPedigree);
  m_isHeld->setChecked(m_draft.spread.isHeld);
  // of no spread, to hold it fixed is to state that there is none
  const std::string held = isNone ? "spread-form.exact" : "spread-form.hold";
  m_isHeld->setText(words::text(held));
  m_isHeld->setToolTip(words::text(held + ".help"));
  m_independent->setChecked(m_draft.independentYears);
  m_independent->setVisible(!isNone && m_draft.isTable());
  follow();
  grow();
}

/// To the room its parts need; never smaller, as one may have made it larger.
void SpreadDialog::grow() {
  const int wanted = layout()->hasHeightForWidth() ? layout()->totalHeightForWidth(width()) : sizeHint().height();
  if (height() < wanted) resize(width(), wanted);
}

void SpreadDialog::edit() {
  m_visited.clear();
  m_isTouched = true;
  follow();
  emit drafted();
}

/// Reads what is there and shows what it means: the picture, the text, what is wrong with it.
void SpreadDialog::follow() {
  QString fault;
  const auto spread = read(fault);
  if (spread) m_draft.spread = *spread;
  m_draft.spread.isHeld = m_isHeld->isChecked();
  m_draft.independentYears = m_independent->isChecked();
  const QString reason = spread ? objectionTo(quantity()) : fault;
  m_isSound = reason.isEmpty();
  m_fault->setText(reason);
  m_fault->setVisible(!m_isSound && m_isTouched);
  m_ok->setEnabled(m_isSound);
  m_ok->setToolTip(reason);
  preview(spread.has_value());
}

std::optional<quantity::Spread> SpreadDialog::read(QString& fault) {
  const auto from = [&](auto& form) {
    auto result = form.read();
    fault = form.fault();
    return result;
  };
  switch (kindOf(m_draft.spread)) {
    case SpreadKind::none: return m_draft.spread;
    case SpreadKind::choice: return from(*m_options);
    case SpreadKind::pedigree: return from(*m_pedigree);
    default: return from(*m_parameters);
  }
}

/// As the check of a study has it, of the least value of a table.
QString SpreadDialog::objectionTo(const quantity::Quantity& draft) const {
  const double value = draft.isTable() ? std::ranges::min(draft.byYear, {}, &std::pair<int, double>::second).second : draft.value;
  const double floor = boundsIn(m_field, m_fieldUnit, draft.unit).floor;
  if (const auto code = quantity::spreadFault(draft.spread, value, floor))
    return words::text(*code, {words::exactNumber(value).toStdString(), words::exactNumber(floor).toStdString()});
  return m_objection ? m_objection(draft) : QString();
}

void SpreadDialog::preview(bool isReadable) {
  const quantity::Bounds bounds = boundsIn(m_field, m_fieldUnit, m_draft.unit);
  const double value = pointOf(m_draft);
  const bool isNone = m_draft.spread.kind == quantity::Spread::Kind::none;
  const bool isDrawn = isReadable && !isNone && !quantity::spreadFault(m_draft.spread, value, bounds.floor);
  m_text->clear();
  if (!isDrawn) return m_preview->setText(isNone ? words::text("spread-preview.none") : QString());
  QStringList options;
  for (const auto& option : m_draft.spread.options) options << words::shown(option.label);
  const QString cut = words::cutText(m_draft, bounds), said = words::spreadSentence(m_draft, bounds);
  m_text->setText(cut.isEmpty() ? said : said + QStringLiteral(" · ") + cut);
  m_preview->setSpread({m_draft.spread, value, bounds}, value, m_draft.unit, options, m_text->text());
}

void SpreadDialog::setEffect(const QString& text, const QString& how, bool isCurrent) {
  m_effectHeading->setVisible(!text.isEmpty());
  m_effect->setVisible(!text.isEmpty());
  m_effect->setText(text);
  m_effect->setToolTip(how);
  m_effect->setEnabled(isCurrent);
  grow();
}

quantity::Quantity SpreadDialog::quantity() const { return m_draft; }

}  // namespace meguri::ui
