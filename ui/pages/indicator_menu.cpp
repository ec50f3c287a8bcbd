#include "ui/pages/indicator_menu.h"

#include <algorithm>

#include "core/study/scope_rules.h"
#include "ui/pages/scope_edit.h"
#include "ui/words/headings.h"

namespace meguri::ui {

namespace {

using lifecycle::Indicator;

/// What makes goal and scope count an indicator; greenhouse gases always count.
study::FlagField flagOf(Indicator indicator) {
  const auto& t = study::scopeType();
  switch (indicator) {
    case Indicator::water:
    case Indicator::waterWithoutReservoirs: return t.countWater;
    case Indicator::waterWithdrawal: return t.countWithdrawal;
    case Indicator::waterScarcity: return t.countScarcity;
    case Indicator::ewaste: return t.countEwaste;
    case Indicator::minerals: return t.countMinerals;
    case Indicator::primaryEnergy: return t.countPrimaryEnergy;
    case Indicator::electricity: return t.countElectricity;
    case Indicator::cost: return t.countCost;
    case Indicator::ghg: break;
  }
  return {};
}

Indicator waterOf(const study::Element& scope) {
  return scope.get(study::scopeType().reservoirs) == "without" ? Indicator::waterWithoutReservoirs : Indicator::water;
}

/// Greenhouse gases, water by the scope's reading and e-waste come first, on every page.
void sort(std::vector<Indicator>& indicators, const study::Study& study) {
  std::vector<Indicator> order{Indicator::ghg, waterOf(*study.scope), Indicator::ewaste};
  for (const Indicator each : lifecycle::indicators) order.push_back(each);
  std::ranges::sort(indicators, {}, [&](Indicator each) { return std::ranges::find(order, each) - order.begin(); });
}

bool has(const std::vector<Indicator>& indicators, Indicator indicator) { return std::ranges::find(indicators, indicator) != indicators.end(); }

}  // namespace

IndicatorMenu::IndicatorMenu(StudyDocument& document, ViewState& state, QWidget* parent) : Dressed(parent), m_document(document), m_state(state), m_menu(new QMenu(this)) {
  setObjectName(QStringLiteral("indicators_QToolButton"));
  setProperty("segment", true);
  setPopupMode(InstantPopup);
  setFocusPolicy(Qt::StrongFocus);
  m_menu->setToolTipsVisible(true);
  setMenu(m_menu);
  connect(&m_state, &ViewState::choiceChanged, this, &IndicatorMenu::fill);
  connect(&m_document, &StudyDocument::changed, this, &IndicatorMenu::followScope);
  connect(&m_document, &StudyDocument::changed, this, &IndicatorMenu::fill);
  fill();
}

void IndicatorMenu::fill() {
  const study::Study& study = m_document.study();
  const auto shown = report::panels(study, m_state.choice());
  m_menu->clear();
  for (const Indicator each : lifecycle::indicators) {
    const bool isOn = has(shown, each), isLast = isOn && shown.size() == 1;
    auto* action = m_menu->addAction(words::indicatorName(each).replace(u'&', QStringLiteral("&&")));
    action->setData(static_cast<int>(each));
    action->setCheckable(true);
    action->setChecked(isOn);
    action->setEnabled(!isLast);
    if (isLast)
      action->setToolTip(words::text("ui.indicators.last"));
    else if (isOn)
      action->setToolTip(words::text("ui.indicators.hides"));
    else if (!study::counts(*study.scope, lifecycle::word(each)))
      action->setToolTip(words::text("ui.indicators.counts", {words::fieldLabel("scope", scopeField(flagOf(each)).key).toStdString()}));
    connect(action, &QAction::toggled, this, [this, each](bool on) { choose(each, on); });
  }
  setText(words::text("ui.indicators", {std::to_string(shown.size())}));
}

void IndicatorMenu::choose(Indicator indicator, bool isOn) {
  auto shown = report::panels(m_document.study(), m_state.choice());
  std::erase(shown, indicator);
  if (isOn) shown.push_back(indicator);
  if (isOn && !study::counts(*m_document.study().scope, lifecycle::word(indicator))) editScope(m_document, scopeField(flagOf(indicator)).key, true);
  setPanels(std::move(shown));
}

/// The usual ones are no choice of one's own: they go on following goal and scope.
void IndicatorMenu::setPanels(std::vector<Indicator> indicators) {
  sort(indicators, m_document.study());
  report::Choice choice = m_state.choice();
  choice.indicators = indicators == report::headlineIndicators(m_document.study()) ? std::vector<Indicator>() : std::move(indicators);
  m_state.setChoice(choice);
}

/// What goal and scope newly counts gets its panel, wherever that was stated, and a panel of one reading of water shows the other once that is asked for.
void IndicatorMenu::followScope(const ChangeEvent& event) {
  if (event.wholeStudy || !event.scope || m_state.choice().indicators.empty()) return;
  const auto usual = report::headlineIndicators(event.before);
  const Indicator before = waterOf(*event.before.scope), now = waterOf(*m_document.study().scope);
  auto shown = m_state.choice().indicators;
  if (before != now && has(shown, before) && !has(shown, now)) std::ranges::replace(shown, before, now);
  for (const Indicator each : report::headlineIndicators(m_document.study()))
    if (!has(usual, each) && !has(shown, each) && (before == now || each != now)) shown.push_back(each);
  if (shown != m_state.choice().indicators) setPanels(std::move(shown));
}

}  // namespace meguri::ui
