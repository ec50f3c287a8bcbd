#include "ui/pages/inputs/filter_strip.h"

#include <QSignalBlocker>
#include <set>

#include "core/report/reading.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labelled_combo.h"
#include "ui/words/headings.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

/// Fills a list and keeps what was chosen; else chooses `preset`, else the first.
void fill(QComboBox& combo, const std::vector<std::pair<QString, QString>>& items, const QString& preset) {
  const QSignalBlocker quiet(&combo);
  const QString before = combo.currentData().toString();
  combo.clear();
  for (const auto& [text, key] : items) combo.addItem(text, key);
  int index = combo.findData(before);
  if (index < 0) index = combo.findData(preset);
  combo.setCurrentIndex(std::max(index, 0));
}

QString keyOf(std::string_view word) { return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())); }

}  // namespace

FilterStrip::FilterStrip(QWidget* parent) : Dressed(parent) {
  auto* flow = new FlowLayout(this);
  flow->setContentsMargins(0, 0, 0, 0);
  flow->setSpacing(6);
  m_search = new QLineEdit(this);
  m_search->setObjectName(QStringLiteral("inputSearch_QLineEdit"));
  m_search->setClearButtonEnabled(true);
  m_search->setFixedWidth(220);
  flow->addWidget(m_search);
  const auto kind = addLabelledCombo(*this, "inputKind");
  m_kindLabel = kind.label, m_kind = kind.combo;
  using namespace report;
  for (const auto& [name, code, mark] : std::initializer_list<std::tuple<const char*, const char*, Mark>>{
           {"inputChanged", "inputs.filter.changed", isChanged}, {"inputUncertain", "inputs.filter.uncertain", isUncertain}, {"inputUnsourced", "inputs.filter.unsourced", isUnsourced},
           {"inputLowConfidence", "inputs.filter.low", isLowConfidence}, {"inputFromLibrary", "inputs.filter.library", isFromLibrary}, {"inputMissing", "inputs.filter.missing", isMissing}})
    m_marks.push_back({addToggle(name), code, mark});
  m_unstated = addToggle("inputUnstated");
  m_byInfluence = addToggle("inputByInfluence");
  const auto indicator = addLabelledCombo(*this, "influenceIndicator");
  m_indicatorLabel = indicator.label, m_indicator = indicator.combo;
  const auto scenario = addLabelledCombo(*this, "influenceScenario");
  m_scenarioLabel = scenario.label, m_scenario = scenario.combo;
  for (QComboBox* each : {m_indicator, m_scenario}) each->setMaximumWidth(190);  // so that two lines do
  connect(m_search, &QLineEdit::textChanged, this, &FilterStrip::filterChanged);
  connect(m_kind, &QComboBox::currentIndexChanged, this, &FilterStrip::filterChanged);
  for (QComboBox* each : {m_indicator, m_scenario}) connect(each, &QComboBox::currentIndexChanged, this, &FilterStrip::subjectChanged);
  retranslate();
}

QToolButton* FilterStrip::addToggle(const char* name) {
  auto* button = new QToolButton(this);
  button->setObjectName(QLatin1String(name) + QStringLiteral("_QToolButton"));
  button->setCheckable(true);
  button->setFocusPolicy(Qt::StrongFocus);
  button->setProperty("segment", true);
  layout()->addWidget(button);
  connect(button, &QToolButton::toggled, this, &FilterStrip::filterChanged);
  return button;
}

InputFilter FilterStrip::filter() const {
  InputFilter filter;
  filter.text = m_search->text().trimmed();
  filter.kind = m_kind->currentData().toString().toStdString();
  for (const Toggle& each : m_marks)
    if (each.button->isChecked()) filter.marks |= each.mark;
  filter.withUnstated = m_unstated->isChecked();
  filter.byInfluence = m_byInfluence->isChecked();
  return filter;
}

void FilterStrip::offer(const report::InputTable& table, const study::Id& scenario) {
  std::vector<std::pair<QString, QString>> kinds{{words::text("inputs.all-kinds"), QString()}}, indicators, scenarios;
  std::set<std::string_view> seen;
  for (const auto& group : table.groups())
    if (seen.insert(group.type->kind()).second) kinds.emplace_back(words::term("kind", group.type->kind()), keyOf(group.type->kind()));
  for (const auto indicator : report::countedIndicators(table.study())) indicators.emplace_back(words::indicatorName(indicator), keyOf(lifecycle::word(indicator)));
  for (const auto& each : table.study().scenarios)
    scenarios.emplace_back(words::letter(table.study(), each->id) + QStringLiteral("  ") + words::shown(*each), QString::fromStdString(each->id));
  fill(*m_kind, kinds, {});
  fill(*m_indicator, indicators, keyOf(lifecycle::word(lifecycle::Indicator::ghg)));
  fill(*m_scenario, scenarios, QString::fromStdString(scenario));
}

std::optional<lifecycle::Indicator> FilterStrip::indicator() const {
  for (const auto indicator : lifecycle::indicators)
    if (keyOf(lifecycle::word(indicator)) == m_indicator->currentData().toString()) return indicator;
  return std::nullopt;
}

study::Id FilterStrip::scenario() const { return m_scenario->currentData().toString().toStdString(); }

void FilterStrip::retranslate() {
  m_search->setPlaceholderText(words::text("inputs.search"));
  m_search->setAccessibleName(words::text("inputs.search"));
  const auto name = [](QLabel* label, QComboBox* combo, const char* code) {
    label->setText(words::text(code));
    combo->setAccessibleName(words::text(code));
  };
  name(m_kindLabel, m_kind, "inputs.kind");
  name(m_indicatorLabel, m_indicator, "inputs.influence-on");
  name(m_scenarioLabel, m_scenario, "inputs.influence-in");
  const auto say = [](QToolButton* button, const char* code) {
    button->setText(words::text(code));
    button->setToolTip(words::text(std::string(code) + ".tip"));
  };
  for (const Toggle& each : m_marks) say(each.button, each.code);
  say(m_unstated, "inputs.filter.unstated");
  say(m_byInfluence, "inputs.filter.by-influence");
}

}  // namespace meguri::ui
