#include "core/lifecycle/assessment.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>
#include <tuple>

#include "core/graph/evaluate.h"
#include "core/lifecycle/scenario.h"

namespace meguri::lifecycle {

namespace {

using study::Issue;
using study::Severity;

void addCapacityIssues(Assessment& assessment, std::size_t index) {
  const ScenarioModel& model = *assessment.scenarios[index];
  const auto& values = assessment.values[index];
  for (const Memo& memo : model.memos) {
    if (memo.name != Name::claimedHours) continue;
    const auto available = model.memo(Name::availableHours, memo.element, memo.year);
    if (!available) continue;
    const double claimed = values[memo.node], limit = values[*available];
    if (claimed <= limit * (1 + 1e-9)) continue;
    const double share = 100 * claimed / limit;
    const std::string percent = share < 1e6 ? fmt::format("{:.0f}", share) : "> 1000000";
    assessment.issues.push_back({Severity::warning, "capacity.exceeded", model.id, model.elements[memo.element]->id, "stock",
                                 {percent, std::to_string(memo.year), fmt::format("{:.6g}", claimed), fmt::format("{:.6g}", limit)}});
  }
}

/// A stock path that falls faster than units retire: they stay in service, and it is said.
void addStockIssues(Assessment& assessment, std::size_t index) {
  const ScenarioModel& model = *assessment.scenarios[index];
  for (const Memo& memo : model.memos) {
    if (memo.name != Name::survivors) continue;
    const double survivors = assessment.values[index][memo.node];
    const auto required = model.memo(Name::requiredStock, memo.element, memo.year);
    if (!required) continue;  // bought as stated, or sized to another fleet
    const double wanted = assessment.values[index][*required];
    if (survivors > wanted * (1 + 1e-9) + 1e-9)
      assessment.issues.push_back({Severity::warning, "stock.exceeded", model.id, model.elements[memo.element]->id, "stock",
                                   {std::to_string(memo.year), fmt::format("{:.6g}", survivors), fmt::format("{:.6g}", wanted)}});
  }
}

/// A result that is no number comes of inputs beyond all measure: named by the first node that is none, and nothing is shown.
bool addNotFinite(Assessment& assessment, std::size_t index) {
  const ScenarioModel& model = *assessment.scenarios[index];
  for (const graph::Name& name : model.graph.names()) {
    // per unit there is no number where nothing is delivered: that is said otherwise
    if (std::isfinite(assessment.values[index][name.node]) || static_cast<Name>(name.address.quantity) == Name::perUnit) continue;
    const Meaning meaning = meaningOf(model, name.address);
    const std::string element = meaning.element == noElement ? std::string() : model.elements[meaning.element]->id;
    assessment.issues.push_back({Severity::error, "result.not-finite", model.id, element, "", {std::string(word(meaning.name))}});
    return true;
  }
  return false;
}

void addScenario(Assessment& assessment, const study::Scenario& scenario) {
  assessment.scenarios.push_back(std::make_shared<const ScenarioModel>(buildScenario(assessment.study, scenario, assessment.inputs, assessment.origins)));
}

void addDeliveryIssues(Assessment& assessment, std::size_t index) {
  const std::string_view unit = assessment.study.scope->get(study::scopeType().functionalUnit);
  const auto units = assessment.units(index);
  if (unit == "study" || (units && *units > 0)) return;
  assessment.issues.push_back({Severity::warning, "unit.nothing-delivered", assessment.scenarios[index]->id, "scope", "functionalUnit", {std::string(unit)}});
}

/// Evaluates every scenario and adds what only results show. Where a result is no finite number, none is left.
void evaluateAll(Assessment& assessment) {
  bool allFinite = true;
  for (std::size_t i = 0; i < assessment.scenarios.size(); ++i) {
    assessment.values.push_back(graph::evaluate(assessment.scenarios[i]->graph, assessment.inputs.values()));
    if (addNotFinite(assessment, i)) {
      allFinite = false;
      continue;
    }
    addCapacityIssues(assessment, i);
    addStockIssues(assessment, i);
    addDeliveryIssues(assessment, i);
  }
  if (allFinite) return;
  assessment.scenarios.clear();
  assessment.values.clear();
}

}  // namespace

const ScenarioModel* Assessment::scenario(std::string_view id) const {
  const std::size_t i = index(id);
  return i < scenarios.size() ? scenarios[i].get() : nullptr;
}

std::size_t Assessment::index(std::string_view id) const {
  return static_cast<std::size_t>(std::ranges::find(scenarios, id, [](const auto& each) { return each->id; }) - scenarios.begin());
}

std::optional<double> Assessment::total(std::size_t scenario, Indicator indicator, const View& view, int year) const {
  const auto node = scenarios[scenario]->total(indicator, view, year);
  return node ? std::optional(values[scenario][*node]) : std::nullopt;
}

std::optional<double> Assessment::total(std::size_t scenario, Name name, Indicator indicator, const View& view, int year) const {
  const auto node = scenarios[scenario]->total(name, indicator, view, year);
  return node ? std::optional(values[scenario][*node]) : std::nullopt;
}

std::optional<double> Assessment::units(std::size_t scenario, int year) const {
  for (const Total& total : scenarios[scenario]->totals)
    if (total.name == Name::units && total.year == year) return values[scenario][total.node];
  return std::nullopt;
}

std::optional<double> Assessment::perUnit(std::size_t scenario, Indicator indicator, const View& view) const {
  const auto node = scenarios[scenario]->perUnit(indicator, view);
  const auto delivered = units(scenario);
  return node && delivered && *delivered > 0 ? std::optional(values[scenario][*node]) : std::nullopt;
}

std::optional<double> ownDemandRebound(const Assessment& assessment, std::size_t scenario, Indicator indicator, const View& view) {
  const auto& t = study::reboundType();
  const ScenarioModel& model = *assessment.scenarios[scenario];
  const auto total = model.total(indicator, view);
  std::vector<double> inputs(assessment.inputs.values().begin(), assessment.inputs.values().end());
  bool hasAny = false;
  for (graph::Node node = 0; node < model.graph.size(); ++node) {
    if (model.graph.op(node) != graph::Op::input) continue;
    const Origin& origin = assessment.origins[assessment.inputs.input(model.graph.row(node)).origin];
    if (origin.field != t.elasticity.index || origin.key != t.fields()[static_cast<std::size_t>(t.elasticity.index)].key) continue;
    inputs[model.graph.row(node)] = 0;
    hasAny = true;
  }
  if (!hasAny || !total) return std::nullopt;
  return assessment.values[scenario][*total] - graph::evaluate(model.graph, inputs)[*total];
}

Assessment assess(const study::Study& study, std::span<const study::Id> only) {
  Assessment assessment;
  assessment.study = study;
  assessment.issues = study::check(study);
  if (study::hasErrors(assessment.issues)) return assessment;
  for (const auto& scenario : study.scenarios)
    if (only.empty() || std::ranges::find(only, scenario->id) != only.end()) addScenario(assessment, *scenario);
  evaluateAll(assessment);
  return assessment;
}

Assessment reassess(const Assessment& before, const study::Study& study) {
  Assessment after;
  after.study = study;
  after.issues = study::check(study);
  if (study::hasErrors(after.issues)) return after;
  after.inputs = before.inputs;
  after.origins = before.origins;
  std::vector<bool> kept(before.inputs.size());
  for (const auto& scenario : study.scenarios) {
    const ScenarioModel* model = before.scenario(scenario->id);
    if (model && model->structure == structureKey(study, *scenario)) {
      after.scenarios.push_back(before.scenarios[before.index(scenario->id)]);
      for (graph::Node node = 0; node < model->graph.size(); ++node)
        if (model->graph.op(node) == graph::Op::input) kept[model->graph.row(node)] = true;
    } else {
      addScenario(after, *scenario);
    }
  }
  for (graph::Row row = 0; row < kept.size(); ++row)
    if (kept[row] && !refresh(after.inputs, row, after.origins, study)) return assess(study);
  evaluateAll(after);
  return after;
}

Meaning meaningOf(const ScenarioModel& model, const graph::Address& address) {
  Meaning meaning{static_cast<Name>(address.quantity), noElement, noElement, {}, address.period};
  if (meaning.name != Name::field && meaning.name != Name::figure) meaning.facets = Facets::unpacked(address.facets);
  if (const auto found = model.subjects.find(address.subject); found != model.subjects.end()) std::tie(meaning.element, meaning.job) = found->second;
  return meaning;
}

std::optional<Found> resolveNearest(const ScenarioModel& model, const graph::Address& address) {
  if (const auto node = model.graph.resolve(address)) return Found{*node, true};
  const auto name = static_cast<Name>(address.quantity);
  // a flow that is gone has no parent among the impacts
  if (address.facets == 0 || name == Name::field || name == Name::figure || name == Name::none) return std::nullopt;
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
