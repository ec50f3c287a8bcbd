#include "core/lifecycle/assessment.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

#include "core/base/hash.h"
#include "core/graph/evaluate.h"
#include "core/lifecycle/scenario.h"

namespace meguri::lifecycle {

namespace {

using study::Issue;
using study::Severity;

void addCapacityIssues(Assessment& assessment, std::size_t index) {
  const ScenarioModel& model = assessment.scenarios[index];
  const auto& values = assessment.values[index];
  for (const Memo& memo : model.memos) {
    if (memo.name != Name::claimedHours) continue;
    const auto available = model.memo(Name::availableHours, memo.element, memo.year);
    if (!available) continue;
    const double claimed = values[memo.node], limit = values[*available];
    if (claimed <= limit * (1 + 1e-9)) continue;
    const std::string percent = limit > 0 ? fmt::format("{:.0f}", 100 * claimed / limit) : "∞";
    assessment.issues.push_back({Severity::warning, "capacity.exceeded", model.id, model.elements[memo.element]->id, "stock",
                                 {percent, std::to_string(memo.year), fmt::format("{:.6g}", claimed), fmt::format("{:.6g}", limit)}});
  }
}

void addDeliveryIssues(Assessment& assessment, std::size_t index) {
  const std::string_view unit = assessment.study.scope->get(study::scopeType().functionalUnit);
  const auto units = assessment.units(index);
  if (unit == "study" || (units && *units > 0)) return;
  assessment.issues.push_back({Severity::warning, "unit.nothing-delivered", assessment.scenarios[index].id, "scope", "functionalUnit", {std::string(unit)}});
}

}  // namespace

const ScenarioModel* Assessment::scenario(std::string_view id) const {
  const std::size_t i = index(id);
  return i < scenarios.size() ? &scenarios[i] : nullptr;
}

std::size_t Assessment::index(std::string_view id) const {
  return static_cast<std::size_t>(std::ranges::find(scenarios, id, &ScenarioModel::id) - scenarios.begin());
}

std::optional<double> Assessment::total(std::size_t scenario, Indicator indicator, const View& view, int year) const {
  const auto node = scenarios[scenario].total(indicator, view, year);
  return node ? std::optional(values[scenario][*node]) : std::nullopt;
}

std::optional<double> Assessment::units(std::size_t scenario) const {
  for (const Total& total : scenarios[scenario].totals)
    if (total.name == Name::units) return values[scenario][total.node];
  return std::nullopt;
}

std::optional<double> Assessment::perUnit(std::size_t scenario, Indicator indicator, const View& view) const {
  const auto node = scenarios[scenario].perUnit(indicator, view);
  const auto delivered = units(scenario);
  return node && delivered && *delivered > 0 ? std::optional(values[scenario][*node]) : std::nullopt;
}

Assessment assess(const study::Study& study, std::span<const study::Id> only) {
  Assessment assessment;
  assessment.study = study;
  assessment.issues = study::check(study);
  if (study::hasErrors(assessment.issues)) return assessment;
  for (const auto& scenario : study.scenarios) {
    if (!only.empty() && std::ranges::find(only, scenario->id) == only.end()) continue;
    assessment.scenarios.push_back(buildScenario(study, *scenario, assessment.inputs, assessment.origins));
  }
  for (std::size_t i = 0; i < assessment.scenarios.size(); ++i) {
    assessment.values.push_back(graph::evaluate(assessment.scenarios[i].graph, assessment.inputs.values()));
    addCapacityIssues(assessment, i);
    addDeliveryIssues(assessment, i);
  }
  return assessment;
}

Meaning meaningOf(const ScenarioModel& model, const graph::Address& address) {
  Meaning meaning{static_cast<Name>(address.quantity), noElement, noElement, {}, address.period};
  if (meaning.name != Name::field && meaning.name != Name::figure) meaning.facets = Facets::unpacked(address.facets);
  if (address.subject == 0) return meaning;
  const auto count = static_cast<ElementIndex>(model.elements.size());
  std::vector<std::uint64_t> ids;
  for (const auto& element : model.elements) ids.push_back(hash64(element->id));
  for (ElementIndex i = 0; i < count; ++i)
    if (ids[i] == address.subject) meaning.element = i;
  for (ElementIndex i = 0; meaning.element == noElement && i < count; ++i)
    for (ElementIndex job = 0; job < count; ++job)
      if (hash64(ids[job], ids[i]) == address.subject) {
        meaning.element = i;
        meaning.job = job;
      }
  return meaning;
}

std::optional<Found> resolveNearest(const ScenarioModel& model, const graph::Address& address) {
  if (const auto node = model.graph.resolve(address)) return Found{*node, true};
  const auto name = static_cast<Name>(address.quantity);
  if (name == Name::field || name == Name::figure || name == Name::none) return std::nullopt;
  const Meaning meaning = meaningOf(model, address);
  const View view{meaning.facets.accounting == Accounting::incurred ? Accounting::incurred : Accounting::amortised,
                  meaning.facets.basis == Basis::market ? Basis::market : Basis::location};
  for (const Total& total : model.totals)
    if (total.name == Name::subtotal && total.indicator == meaning.facets.indicator && total.view == view && total.element == meaning.element &&
        total.stage == meaning.facets.stage)
      return Found{total.node, false};
  const auto whole = model.total(meaning.facets.indicator, view);
  return whole ? std::optional(Found{*whole, false}) : std::nullopt;
}

}  // namespace meguri::lifecycle
