#include "core/report/look.h"

#include <algorithm>

namespace meguri::report {

namespace {

/// Takes the value that a word stands for; of another word, what was there stays.
template <class Values, class Value>
void take(const Values& values, const std::string& text, Value& to) {
  for (const Value value : values)
    if (word(value) == text) to = value;
}

template <class T>
void addOnce(std::vector<T>& list, const T& value) {
  if (std::ranges::find(list, value) == list.end()) list.push_back(value);
}

}  // namespace

study::Look lookOf(const Choice& choice) {
  study::Look look;
  look.scenarios = choice.scenarios;
  look.reference = choice.reference;
  for (const auto indicator : choice.indicators) look.indicators.emplace_back(lifecycle::word(indicator));
  look.split = word(choice.split);
  look.scale = word(choice.scale);
  look.across = word(choice.across);
  look.least = choice.cutOff.least;
  look.most = static_cast<std::int64_t>(choice.cutOff.most);
  return look;
}

Choice choiceOf(const study::Study& study, const study::Look& look) {
  Choice choice = defaultChoice(study);
  std::vector<study::Id> scenarios;
  for (const auto& id : look.scenarios)
    if (study.scenario(id) && scenarios.size() < mostScenarios) addOnce(scenarios, id);
  if (!scenarios.empty()) {
    choice.reference = scenarios.front();
    choice.scenarios = std::move(scenarios);
  }
  if (std::ranges::find(choice.scenarios, look.reference) != choice.scenarios.end()) choice.reference = look.reference;
  for (const auto& text : look.indicators)
    for (const auto indicator : lifecycle::indicators)
      if (lifecycle::word(indicator) == text) addOnce(choice.indicators, indicator);
  take(std::initializer_list<Axis>{Axis::whole, Axis::stage, Axis::element, Axis::site, Axis::phase, Axis::measure, Axis::fate, Axis::part, Axis::year, Axis::job, Axis::place}, look.split, choice.split);
  take(std::initializer_list<Scale>{Scale::total, Scale::unit, Scale::year, Scale::relative}, look.scale, choice.scale);
  take(std::initializer_list<Across>{Across::scenario, Across::indicator}, look.across, choice.across);
  if (look.least && *look.least >= 0 && *look.least <= 1) choice.cutOff.least = *look.least;
  if (look.most && *look.most >= 0) choice.cutOff.most = static_cast<std::size_t>(*look.most);
  return choice;
}

}  // namespace meguri::report
