#include "ui/pages/choice_bar.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <algorithm>

#include "core/study/scope_rules.h"
#include "ui/pages/indicator_menu.h"
#include "ui/pages/method_menu.h"
#include "ui/pages/scope_edit.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labelled_combo.h"
#include "ui/words/headings.h"

namespace meguri::ui {

namespace {

constexpr std::array splits = {report::Axis::stage, report::Axis::phase, report::Axis::element, report::Axis::job, report::Axis::site, report::Axis::part, report::Axis::place, report::Axis::year,
                               report::Axis::fate, report::Axis::measure};
constexpr std::array scales = {report::Scale::total, report::Scale::unit, report::Scale::year, report::Scale::relative};

void put(QComboBox* combo, const QStringList& texts, const QStringList& keys, const QString& current) {
  const QSignalBlocker quiet(combo);
  combo->clear();
  for (qsizetype i = 0; i < texts.size(); ++i) combo->addItem(texts[i], keys[i]);
  combo->setCurrentIndex(static_cast<int>(keys.indexOf(current)));
}

QString latin(std::string_view text) { return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())); }

}  // namespace

ChoiceBar::ChoiceBar(StudyDocument& document, ViewState& state, Parts parts, QWidget* parent) : Dressed(parent), m_document(document), m_state(state), m_parts(parts) {
  auto* layout = new FlowLayout(this);
  layout->setContentsMargins(0, 0, 0, 0);
  layout->setSpacing(6);
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  setSizePolicy(policy);
  m_scenarios = new QToolButton(this);
  m_scenarios->setObjectName(QStringLiteral("scenarios_QToolButton"));
  m_scenarios->setPopupMode(QToolButton::InstantPopup);
  m_scenarios->setFocusPolicy(Qt::StrongFocus);
  m_menu = new QMenu(m_scenarios);
  m_scenarios->setMenu(m_menu);
  layout->addWidget(m_scenarios);
  m_indicators = new IndicatorMenu(document, state, this);
  layout->addWidget(m_indicators);
  m_reference = addCombo("reference");
  m_split = addCombo("split");
  m_unit = addCombo("unit");
  m_accounting = addCombo("accounting");
  m_basis = addCombo("basis");
  m_method = new MethodMenu(document, this);
  layout->addWidget(m_method);
  if (parts == Parts::withoutSplit) {
    for (QComboBox* combo : {m_reference, m_split, m_unit}) combo->parentWidget()->hide();
  }
  if (parts == Parts::withoutView) {
    m_indicators->hide();
    for (QComboBox* combo : {m_split, m_accounting, m_basis}) combo->parentWidget()->hide();
  }
  const auto choose = [this](auto change) {
    report::Choice choice = m_state.choice();
    change(choice);
    m_state.setChoice(choice);
  };
  connect(m_reference, &QComboBox::activated, this, [=, this] { choose([&](auto& choice) { choice.reference = m_reference->currentData().toString().toStdString(); }); });
  connect(m_split, &QComboBox::activated, this, [=, this] {
    const auto axis = std::ranges::find(splits, m_split->currentData().toString(), [](auto each) { return latin(report::word(each)); });
    choose([&](auto& choice) { choice.split = *axis; });
  });
  connect(m_unit, &QComboBox::activated, this, [=, this] {
    const auto scale = std::ranges::find(scales, m_unit->currentData().toString(), [](auto each) { return latin(report::word(each)); });
    choose([&](auto& choice) { choice.scale = *scale; });
  });
  connect(m_accounting, &QComboBox::activated, this, [this] { editScope(m_document, "accounting", m_accounting->currentData().toString().toStdString()); });
  connect(m_basis, &QComboBox::activated, this, [this] { editScope(m_document, "basis", m_basis->currentData().toString().toStdString()); });
  connect(&m_state, &ViewState::choiceChanged, this, &ChoiceBar::fill);
  connect(&m_document, &StudyDocument::changed, this, &ChoiceBar::fill);
  connect(&m_document, &StudyDocument::guestChanged, this, &ChoiceBar::fill);
  retranslate();
}

QWidget* ChoiceBar::last() const { return m_method; }

QComboBox* ChoiceBar::addCombo(const char* name) {
  const auto [label, combo] = addLabelledCombo(*this, name);
  combo->setMaximumWidth(260);  // a long name is read whole in the list
  m_labels.emplace_back(label, name);
  return combo;
}

void ChoiceBar::chooseScenario(const study::Id& id, bool isOn) {
  report::Choice choice = m_state.choice();
  std::erase(choice.scenarios, id);
  if (isOn) choice.scenarios.push_back(id);
  // in the order of the study, wherever one was switched on last
  std::ranges::sort(choice.scenarios, {}, [&](const study::Id& each) {
    const auto& all = m_document.compared().scenarios;
    return std::ranges::find(all, each, [](const auto& scenario) { return scenario->id; }) - all.begin();
  });
  if (std::ranges::find(choice.scenarios, choice.reference) == choice.scenarios.end() && !choice.scenarios.empty()) choice.reference = choice.scenarios.front();
  m_state.setChoice(choice);
}

void ChoiceBar::fillScenarios() {
  const study::Study& study = m_document.compared();
  const report::Choice& choice = m_state.choice();
  m_menu->clear();
  QStringList names, keys;
  for (const auto& scenario : study.scenarios) {
    const bool isOn = std::ranges::find(choice.scenarios, scenario->id) != choice.scenarios.end();
    const QString name = words::letter(study, scenario->id) + QStringLiteral("  ") + words::shown(*scenario);
    auto* action = m_menu->addAction(QString(name).replace(u'&', QStringLiteral("&&")));
    action->setCheckable(true);
    action->setChecked(isOn);
    // one must stay, and more than six are no comparison
    const bool isLast = isOn && choice.scenarios.size() == 1, isFull = !isOn && choice.scenarios.size() >= report::mostScenarios;
    action->setEnabled(!isLast && !isFull);
    if (isFull) action->setToolTip(words::text("ui.too-many-compared", {std::to_string(report::mostScenarios)}));
    connect(action, &QAction::toggled, this, [this, id = scenario->id](bool on) { chooseScenario(id, on); });
    if (isOn) names << name, keys << QString::fromStdString(scenario->id);
  }
  m_menu->setToolTipsVisible(true);
  m_scenarios->setText(words::text("ui.compared", {std::to_string(choice.scenarios.size()), std::to_string(study.scenarios.size())}));
  put(m_reference, names, keys, QString::fromStdString(choice.reference));
  m_reference->setEnabled(choice.scenarios.size() > 1);
}

void ChoiceBar::fill() {
  const auto& scope = *m_document.study().scope;
  const auto& t = study::scopeType();
  fillScenarios();
  QStringList names, keys;
  for (const auto axis : splits) {
    // what a study has not is not offered
    const bool isOffered = axis == report::Axis::measure ? report::hasEffects(m_document.compared())
                                                         : axis != report::Axis::fate || study::counts(scope, lifecycle::word(lifecycle::Indicator::ewaste));
    if (!isOffered && m_state.choice().split != axis) continue;
    names << words::term("axis", report::word(axis)), keys << latin(report::word(axis));
  }
  put(m_split, names, keys, latin(report::word(m_state.choice().split)));
  const bool hasUnit = scope.get(t.functionalUnit) != "study";
  names.clear(), keys.clear();
  for (const auto scale : scales)
    if (scale != report::Scale::unit || hasUnit || m_state.choice().perUnit()) names << words::scaleName(m_document.study(), scale), keys << latin(report::word(scale));
  put(m_unit, names, keys, latin(report::word(m_state.choice().scale)));
  m_unit->setToolTip(hasUnit ? QString() : words::text("ui.no-functional-unit"));
  for (const auto& [combo, field] : {std::pair(m_accounting, t.accounting), std::pair(m_basis, t.basis)}) {
    const auto& declared = t.fields()[static_cast<std::size_t>(field.index)];
    names.clear(), keys.clear();
    for (const auto option : declared.options) names << words::term(declared.key, option), keys << latin(option);
    put(combo, names, keys, latin(scope.get(field)));
    combo->setToolTip(words::fieldHelp("scope", declared.key));
  }
}

void ChoiceBar::retranslate() {
  for (const auto& [label, code] : m_labels) {
    label->setText(words::term("ui.bar", code));
    label->buddy()->setAccessibleName(label->text());
  }
  m_scenarios->setAccessibleName(words::text("ui.scenarios"));
  fill();
}

}  // namespace meguri::ui
