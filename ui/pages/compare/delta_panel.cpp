#include "ui/pages/compare/delta_panel.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <algorithm>

#include "ui/charts/delta_picture.h"
#include "ui/pages/compare/delta_table.h"
#include "ui/widgets/control.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labelled_combo.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

using report::Axis;

constexpr std::array axes = {Axis::stage, Axis::element, Axis::site, Axis::job, Axis::phase, Axis::part, Axis::place, Axis::year};
constexpr const char* crossed = "stage-element";
constexpr std::array forms = {"bars", "steps"};

/// Fills a list and shows what is chosen; the first where that is not in it.
void put(QComboBox* combo, const QStringList& texts, const QStringList& keys, const std::string& chosen) {
  const QSignalBlocker quiet(combo);
  combo->clear();
  for (qsizetype i = 0; i < texts.size(); ++i) combo->addItem(texts[i], keys[i]);
  combo->setCurrentIndex(std::max(0, static_cast<int>(keys.indexOf(QString::fromStdString(chosen)))));
  combo->setEnabled(keys.size() > 1);
}

}  // namespace

const std::array<DeltaPanel::Word, 4> DeltaPanel::chosenWords{{{"delta.scenario", &DeltaPanel::m_scenario, ""},
                                                                 {"delta.indicator", &DeltaPanel::m_indicator, ""},
                                                                 {"delta.axis", &DeltaPanel::m_axis, "stage"},
                                                                 {"delta.form", &DeltaPanel::m_form, "bars"}}};

DeltaPanel::DeltaPanel(StudyDocument& document, ViewState& state, QWidget* parent) : Dressed(parent), m_document(document), m_state(state) {
  setObjectName(QStringLiteral("delta_Panel"));
  auto* strip = new QWidget(this);
  markControl(*strip);
  auto* layout = new FlowLayout(strip);
  layout->setContentsMargins(0, 2, 0, 2);
  layout->setSpacing(6);
  QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
  policy.setHeightForWidth(true);
  strip->setSizePolicy(policy);
  m_scenarios = addCombo(strip, "delta.scenario", &m_scenario);
  m_indicators = addCombo(strip, "delta.indicator", &m_indicator);
  m_axes = addCombo(strip, "delta.axis", &m_axis);
  m_forms = addCombo(strip, "delta.form", &m_form);
  body()->addWidget(strip);
  m_chart = new DeltaChart(this);
  m_chart->setObjectName(QStringLiteral("delta_DeltaChart"));
  body()->addWidget(m_chart);
  body()->addStretch();
  m_head = new FigureHead(*this, *m_chart, [this] { return current(); }, [this] { return m_document.assessment() ? tableOf(m_figure, m_document.assessment()->study) : FigureTable(); });
  connect(m_chart, &DeltaChart::readingChosen, this, [this](const report::Reading& reading) { m_state.choose(reading); });
  connect(m_head, &FigureHead::readingChosen, this, [this](const report::Reading& reading) { m_state.choose(reading); });
  connect(m_head, &FigureHead::switched, this, &DeltaPanel::optionsChanged);
  connect(&m_document, &StudyDocument::assessed, this, &DeltaPanel::follow);
  connect(&m_state, &ViewState::choiceChanged, this, &DeltaPanel::follow);
  connect(&m_state, &ViewState::readingChanged, this, [this] { link(); });
  retranslate();
}

QComboBox* DeltaPanel::addCombo(QWidget* strip, const char* name, std::string* chosen) {
  const auto [label, combo] = addLabelledCombo(*strip, name);
  combo->setMaximumWidth(240);  // a long name is read whole in the list
  m_labels.emplace_back(label, name);
  connect(combo, &QComboBox::activated, this, [this, combo = combo, chosen] {
    *chosen = combo->currentData().toString().toStdString();
    show();
    emit optionsChanged();
  });
  return combo;
}

void DeltaPanel::follow() {
  m_isStale = true;
  if (!isVisible() || !m_document.assessment()) return;
  m_isStale = false;
  fill();
  show();
}

void DeltaPanel::showEvent(QShowEvent* event) {
  Dressed::showEvent(event);
  if (m_isStale) follow();
}

/// What there is to choose from. A choice that is not among it waits until it is again.
void DeltaPanel::fill() {
  const lifecycle::Assessment& assessment = *m_document.assessment();
  const study::Study& study = assessment.study;
  QStringList names, keys;
  for (const std::size_t s : report::chosen(assessment, m_state.choice())) {
    const study::Id& id = assessment.scenarios[s]->id;
    if (s == report::referenceOf(assessment, m_state.choice())) continue;
    names << words::letter(study, id) + QStringLiteral("  ") + words::scenarioName(study, id), keys << QString::fromStdString(id);
  }
  put(m_scenarios, names, keys, m_scenario.empty() ? lowest() : m_scenario);
  names.clear(), keys.clear();
  for (const auto indicator : report::countedIndicators(study)) names << words::indicatorName(indicator), keys << latin(lifecycle::word(indicator));
  put(m_indicators, names, keys, m_indicator.empty() ? std::string(lifecycle::word(report::panels(study, m_state.choice()).front())) : m_indicator);
  names.clear(), keys.clear();
  for (const Axis axis : axes) {
    names << words::term("axis", report::word(axis)), keys << latin(report::word(axis));
    if (axis == Axis::stage) names << words::text("delta.stages-elements"), keys << QString::fromLatin1(crossed);
  }
  put(m_axes, names, keys, m_axis);
  names.clear(), keys.clear();
  for (const char* form : forms) names << words::term("delta.form", form), keys << QString::fromLatin1(form);
  put(m_forms, names, keys, m_form);
}

/// Of the first panel, which the titles speak of; empty where nothing may be compared.
std::string DeltaPanel::lowest() const {
  const lifecycle::Assessment& assessment = *m_document.assessment();
  const report::Comparison comparison(assessment, m_state.choice(), report::panels(assessment.study, m_state.choice()).front());
  std::string result;
  double least = 0;
  for (const std::size_t s : report::chosen(assessment, m_state.choice())) {
    const report::Delta delta = comparison.delta(s);
    if (!delta.mayBeWorded || !(delta.relative.value_or(0) < least - 1e-9)) continue;
    least = *delta.relative;
    result = assessment.scenarios[s]->id;
  }
  return result;
}

void DeltaPanel::show() {
  if (!m_document.assessment()) return;
  const lifecycle::Assessment& assessment = *m_document.assessment();
  const auto counted = report::countedIndicators(assessment.study);
  const auto indicator = std::ranges::find(counted, m_indicators->currentData().toString(), [](auto each) { return latin(lifecycle::word(each)); });
  const QString axis = m_axes->currentData().toString();
  const auto found = std::ranges::find(axes, axis, [](Axis each) { return latin(report::word(each)); });
  const report::DeltaSplit split{found == axes.end() ? Axis::stage : *found, axis == QLatin1String(crossed)};
  m_figure = {};
  if (indicator != counted.end()) m_figure = report::deltaFigure(assessment, m_state.choice(), *indicator, m_scenarios->currentData().toString().toStdString(), split);
  const QString form = m_forms->currentData().toString();
  ChartStyle style;
  style.theme = &theme();
  setTitle(words::title(m_figure, assessment.study), words::description(m_figure, assessment.study));
  m_chart->setFigure(m_figure, assessment.study, style, form == QLatin1String("steps") ? DeltaForm::steps : DeltaForm::bars);
  m_head->refresh();
  link();
  menuButton()->setVisible(!m_figure.isEmpty());  // whether it may be used is the window's to say
}

void DeltaPanel::link() {
  m_chart->setLinked(m_state.reading());
  m_head->setLinked(m_state.reading());
}

Export DeltaPanel::current() const {
  const QString name = QStringLiteral("compare-delta-") + latin(lifecycle::word(m_figure.indicator)) + u'-' + QString::fromStdString(m_figure.scenario);
  const DeltaForm form = m_forms->currentData().toString() == QLatin1String("steps") ? DeltaForm::steps : DeltaForm::bars;
  return {name, title(), [study = m_document.assessment()->study, figure = m_figure, form](const Theme& theme) { return deltaPicture(study, figure, form, theme); },
          [study = m_document.assessment()->study, figure = m_figure] { return report::deltaCsv(study, figure); }};
}

Page::Options DeltaPanel::options() const {
  Page::Options options;
  for (const auto& [name, value, preset] : chosenWords)
    if (this->*value != preset) options[name] = this->*value;
  if (m_head->showsTable()) options["delta.table"] = "true";
  return options;
}

void DeltaPanel::setOptions(const Page::Options& options) {
  for (const auto& [name, value, preset] : chosenWords) {
    const auto found = options.find(name);
    this->*value = found == options.end() ? preset : found->second;
  }
  m_head->setShowsTable(options.contains("delta.table"));
  follow();
}

void DeltaPanel::retranslate() {
  for (const auto& [label, code] : m_labels) {
    label->setText(words::text(code));
    label->buddy()->setAccessibleName(label->text());
  }
  follow();
}

}  // namespace meguri::ui
