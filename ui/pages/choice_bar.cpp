#include "ui/pages/choice_bar.h"

#include <QHBoxLayout>
#include <QSignalBlocker>
#include <algorithm>

#include "core/study/scope_rules.h"
#include "ui/pages/indicator_menu.h"
#include "ui/pages/method_menu.h"
#include "ui/widgets/control.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labelled_combo.h"
#include "ui/words/headings.h"

namespace meguri::ui {

namespace {

constexpr std::array splits = {report::Axis::stage, report::Axis::phase, report::Axis::element, report::Axis::job, report::Axis::site, report::Axis::part, report::Axis::place, report::Axis::year,
                               report::Axis::fate, report::Axis::measure};
constexpr std::array manners = {report::Across::scenario, report::Across::indicator};
constexpr std::array cutOffs = {report::CutOff{0, 0}, report::CutOff{0, 8}, report::CutOff{0, 5}, report::CutOff{0.01, 0}, report::CutOff{0.05, 0}};
constexpr std::array scales = {report::Scale::total, report::Scale::unit, report::Scale::year, report::Scale::relative};

void put(QComboBox* combo, const QStringList& texts, const QStringList& keys, const QString& current) {
  const QSignalBlocker quiet(combo);
  combo->clear();
  for (qsizetype i = 0; i < texts.size(); ++i) combo->addItem(texts[i], keys[i]);
  combo->setCurrentIndex(static_cast<int>(keys.indexOf(current)));
}

QString keyOf(const report::CutOff& cutOff) { return QStringLiteral("%1/%2").arg(cutOff.least).arg(cutOff.most); }
report::CutOff cutOffUnder(const QString& key) { return {key.section(u'/', 0, 0).toDouble(), static_cast<std::size_t>(key.section(u'/', 1).toULongLong())}; }

QString nameOf(const report::CutOff& cutOff) {
  if (cutOff.least > 0) return words::text("cut-off.least", {words::number(100 * cutOff.least).toStdString()});
  return cutOff.most == 0 ? words::text("cut-off.all") : words::text("cut-off.most", {std::to_string(cutOff.most)});
}

/// Of the options, the one under a key; there is one, for the keys are theirs.
template <class Options, class Key>
const auto& optionUnder(const Options& options, const QComboBox* combo, Key key) {
  return *std::ranges::find(options, combo->currentData().toString(), key);
}

}  // namespace

ChoiceBar::ChoiceBar(StudyDocument& document, ViewState& state, Parts parts, QWidget* parent) : Dressed(parent), m_document(document), m_state(state), m_parts(parts) {
  markControl(*this);
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
  m_across = addCombo("across");
  m_split = addCombo("split");
  m_cutOff = addCombo("cutOff");
  m_unit = addCombo("unit");
  m_reference = addCombo("reference");
  m_method = new MethodMenu(document, this);
  layout->addWidget(m_method);
  const auto hide = [](std::initializer_list<QComboBox*> combos) {
    for (QComboBox* combo : combos) combo->parentWidget()->hide();
  };
  if (parts == Parts::withoutSplit) hide({m_across, m_split, m_cutOff, m_unit, m_reference});
  if (parts == Parts::withoutView) {
    m_indicators->hide();
    hide({m_across, m_split, m_cutOff});
  }
  connectLists();
  connect(&m_state, &ViewState::choiceChanged, this, &ChoiceBar::fill);
  connect(&m_document, &StudyDocument::changed, this, &ChoiceBar::fill);
  connect(&m_document, &StudyDocument::guestChanged, this, &ChoiceBar::fill);
  retranslate();
}

void ChoiceBar::connectLists() {
  const auto follow = [this](QComboBox* combo, auto change) {
    connect(combo, &QComboBox::activated, this, [this, combo, change] {
      report::Choice choice = m_state.choice();
      change(choice, combo);
      m_state.setChoice(choice);
    });
  };
  const auto byWord = [](auto each) { return latin(report::word(each)); };
  follow(m_across, [=](report::Choice& choice, QComboBox* combo) { choice.across = optionUnder(manners, combo, byWord); });
  follow(m_split, [=](report::Choice& choice, QComboBox* combo) { choice.split = optionUnder(splits, combo, byWord); });
  follow(m_cutOff, [](report::Choice& choice, QComboBox* combo) { choice.cutOff = cutOffUnder(combo->currentData().toString()); });
  follow(m_unit, [=](report::Choice& choice, QComboBox* combo) { choice.scale = optionUnder(scales, combo, byWord); });
  follow(m_reference, [](report::Choice& choice, QComboBox* combo) { choice.reference = combo->currentData().toString().toStdString(); });
}

QWidget* ChoiceBar::last() const { return m_method; }

QComboBox* ChoiceBar::addCombo(const char* name) {
  const auto [label, combo] = addLabelledCombo(*this, name);
  combo->setMaximumWidth(190);  // a long name is read whole in the list
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
    // one must stay, and there is an end to what is read side by side
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
  fillScenarios();
  fillView();
}

void ChoiceBar::fillView() {
  const report::Choice& choice = m_state.choice();
  const study::Element& scope = *m_document.study().scope;
  QStringList names, keys;
  for (const auto manner : manners) names << words::term("across", report::word(manner)), keys << latin(report::word(manner));
  put(m_across, names, keys, latin(report::word(choice.across)));
  names.clear(), keys.clear();
  for (const auto axis : splits) {
    // what a study has not is not offered
    const bool isOffered = axis == report::Axis::measure ? report::hasEffects(m_document.compared())
                                                         : axis != report::Axis::fate || study::counts(scope, lifecycle::word(lifecycle::Indicator::ewaste));
    if (!isOffered && choice.split != axis) continue;
    names << words::term("axis", report::word(axis)), keys << latin(report::word(axis));
  }
  put(m_split, names, keys, latin(report::word(choice.split)));
  names.clear(), keys.clear();
  for (const auto& cutOff : cutOffs) names << nameOf(cutOff), keys << keyOf(cutOff);
  if (!keys.contains(keyOf(choice.cutOff))) names << nameOf(choice.cutOff), keys << keyOf(choice.cutOff);
  put(m_cutOff, names, keys, keyOf(choice.cutOff));
  const bool hasUnit = scope.get(study::scopeType().functionalUnit) != "study", hasShares = choice.across == report::Across::indicator;
  names.clear(), keys.clear();
  for (const auto scale : scales)
    if (scale != report::Scale::unit || hasUnit || choice.perUnit()) names << words::scaleName(m_document.study(), scale), keys << latin(report::word(scale));
  put(m_unit, names, keys, latin(report::word(choice.scale)));
  m_unit->setToolTip(hasShares ? words::text("ui.bar.shares-by-indicator") : hasUnit ? QString() : words::text("ui.no-functional-unit"));
}

void ChoiceBar::retranslate() {
  for (const auto& [label, code] : m_labels) {
    label->setText(words::term("ui.bar", code));
    label->buddy()->setAccessibleName(label->text());
  }
  m_across->setToolTip(words::text("ui.bar.across.tip"));
  m_cutOff->setToolTip(words::text("ui.bar.cutOff.tip"));
  m_scenarios->setAccessibleName(words::text("ui.scenarios"));
  fill();
}

}  // namespace meguri::ui
