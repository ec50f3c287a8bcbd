#include "core/report/comparison.h"

#include <algorithm>
#include <cmath>

namespace meguri::report {

namespace {

using lifecycle::Assessment;
using lifecycle::Cell;
using lifecycle::ScenarioModel;

constexpr double mostDropped = 0.05;        // of a known total, before nothing may be said of a ranking
constexpr double unitsTolerance = 0.001;

std::string_view kindOf(const ScenarioModel& model, lifecycle::ElementIndex element) {
  return element == lifecycle::noElement ? std::string_view() : model.elements[element]->type->kind();
}

}  // namespace

Choice defaultChoice(const study::Study& study) {
  Choice choice;
  for (const auto& scenario : study.scenarios)
    if (choice.scenarios.size() < mostScenarios) choice.scenarios.push_back(scenario->id);
  choice.reference = choice.scenarios.empty() ? study::Id() : choice.scenarios.front();
  return choice;
}

std::vector<std::size_t> chosen(const Assessment& assessment, const Choice& choice) {
  std::vector<std::size_t> result;
  for (const auto& id : choice.scenarios)
    if (const std::size_t s = assessment.index(id); s < assessment.scenarios.size()) result.push_back(s);
  return result;
}

std::size_t referenceOf(const Assessment& assessment, const Choice& choice) {
  const auto shown = chosen(assessment, choice);
  const auto found = std::ranges::find(shown, assessment.index(choice.reference));
  return found != shown.end() ? *found : shown.empty() ? 0 : shown.front();
}

std::vector<LeftOut> leftOut(const Assessment& assessment, std::size_t scenario, lifecycle::Indicator indicator, const lifecycle::View& view) {
  const ScenarioModel& model = *assessment.scenarios[scenario];
  std::vector<LeftOut> result;
  for (const auto& exclusion : model.exclusions)
    if (exclusion.indicator == indicator && exclusion.isIn(view) && !exclusion.onlySplit)
      result.push_back({model.id, exclusion.element == lifecycle::noElement ? study::Id() : model.elements[exclusion.element]->id, exclusion});
  return result;
}

std::vector<NamedGap> gaps(const Assessment& assessment, const Choice& choice) {
  using lifecycle::Indicator;
  const auto view = viewOf(assessment.study);
  const auto isSame = [](const LeftOut& a, const LeftOut& b, Indicator indicator) {
    return a.element == b.element && a.exclusion.stage == b.exclusion.stage && a.exclusion.reason == b.exclusion.reason && a.exclusion.indicator == indicator;
  };
  std::vector<NamedGap> result;
  for (const std::size_t s : chosen(assessment, choice)) {
    const ScenarioModel& model = *assessment.scenarios[s];
    for (const auto& exclusion : model.exclusions) {
      if (!exclusion.isIn(view)) continue;
      const LeftOut gap{model.id, exclusion.element == lifecycle::noElement ? study::Id() : model.elements[exclusion.element]->id, exclusion};
      const auto find = [&](Indicator indicator) { return std::ranges::find_if(result, [&](const NamedGap& each) { return isSame(each.leftOut, gap, indicator); }); };
      auto found = find(exclusion.indicator);
      if (found == result.end() && exclusion.indicator == Indicator::waterWithoutReservoirs) found = find(Indicator::water);
      if (found == result.end()) found = result.insert(result.end(), NamedGap{gap, {}});
      if (found->scenarios.empty() || found->scenarios.back() != model.id) found->scenarios.push_back(model.id);
    }
  }
  return result;
}

Comparison::Comparison(const Assessment& assessment, const Choice& choice, lifecycle::Indicator indicator)
    : m_assessment(assessment), m_choice(choice), m_indicator(indicator), m_view(viewOf(assessment.study)), m_reference(referenceOf(assessment, choice)) {
  for (const std::size_t s : chosen(assessment, choice))
    for (const LeftOut& each : leftOut(assessment, s, indicator, m_view))
      m_dropped.emplace(each.exclusion.stage, kindOf(*assessment.scenarios[s], each.exclusion.element));
}

Reading Comparison::reading(std::size_t scenario) const {
  Reading reading;
  reading.scenario = m_assessment.scenarios[scenario]->id;
  reading.indicator = m_indicator;
  reading.view = m_view;
  reading.perUnit = m_choice.perUnit;
  return reading;
}

std::optional<double> Comparison::total(std::size_t scenario) const {
  const auto traced = trace(m_assessment, reading(scenario));
  return traced ? std::optional(traced->value) : std::nullopt;
}

bool Comparison::isDropped(const ScenarioModel& model, const Cell& cell) const {
  return m_dropped.contains({cell.facets.stage, kindOf(model, cell.element)});
}

double Comparison::scale(std::size_t scenario) const {
  if (!m_choice.perUnit) return 1;
  const auto units = m_assessment.units(scenario);
  return units && *units > 0 ? 1 / *units : 0;
}

double Comparison::comparable(std::size_t scenario) const {
  const ScenarioModel& model = *m_assessment.scenarios[scenario];
  double sum = 0;
  for (const Cell& cell : model.cells)
    if (cell.facets.indicator == m_indicator && cell.isIn(m_view) && !isDropped(model, cell)) sum += m_assessment.values[scenario][cell.node];
  return sum * scale(scenario);
}

Delta Comparison::delta(std::size_t scenario) const {
  const auto total = this->total(scenario), reference = this->total(m_reference);
  if (!total || !reference) return {};
  const double b = comparable(scenario), a = comparable(m_reference);
  Delta delta{b - a, std::nullopt, false};
  if (a != 0) delta.relative = (b - a) / std::abs(a);
  const auto units = m_assessment.units(scenario), referenceUnits = m_assessment.units(m_reference);
  const bool sameUnits = m_choice.perUnit || units.has_value() == referenceUnits.has_value();
  const bool unitsAgree = m_choice.perUnit || !units || !referenceUnits || std::abs(*units - *referenceUnits) <= unitsTolerance * std::abs(*referenceUnits);
  const auto isWhole = [](double part, double whole) { return std::abs(whole - part) <= mostDropped * std::abs(whole); };
  delta.mayBeWorded = sameUnits && unitsAgree && isWhole(b, *total) && isWhole(a, *reference);
  return delta;
}

}  // namespace meguri::report
