#include "core/report/reading.h"

#include <algorithm>
#include <array>

#include "core/study/scope_rules.h"

namespace meguri::report {

namespace {

using lifecycle::Assessment;
using lifecycle::Cell;
using lifecycle::Name;
using lifecycle::ScenarioModel;

bool isWithin(const Reading& reading, int year) { return (reading.from == 0 || year >= reading.from) && (reading.to == 0 || year <= reading.to); }
bool isWholeHorizon(const Reading& reading, const study::Study& study) {
  return (reading.from == 0 || reading.from <= study.firstYear()) && (reading.to == 0 || reading.to >= study.lastYear());
}

bool isOfPart(const Reading& reading, std::string_view key) {
  return reading.rest.empty() ? key == reading.key : std::ranges::find(reading.rest, key) != reading.rest.end();
}

/// Whether a cell is of what the reading narrows itself to.
bool isWithin(const Reading& reading, const ScenarioModel& model, const Cell& cell) {
  return std::ranges::all_of(reading.within, [&](const auto& each) { return std::ranges::find(each.second, keyOf(model, cell, each.first)) != each.second.end(); });
}

/// The totals of a measure, over the horizon and by year.
std::pair<Name, Name> namesOf(Measure measure) {
  switch (measure) {
    case Measure::footprint: return {Name::total, Name::yearTotal};
    case Measure::avoided: return {Name::avoided, Name::avoidedYear};
    case Measure::rebound: return {Name::rebound, Name::reboundYear};
    case Measure::net: return {Name::net, Name::netYear};
  }
  return {};
}

/// The fewest named nodes that sum to the reading: a total explains better than its cells. Where cells count in part per functional unit, no total fits.
std::vector<graph::Node> termsOf(const Assessment& assessment, const ScenarioModel& model, const Reading& reading) {
  std::vector<graph::Node> terms;
  // what is narrowed further is no named sum
  const bool isNarrow = !reading.within.empty(), wholeHorizon = !isNarrow && isWholeHorizon(reading, assessment.study), inParts = isNarrow || (reading.perUnit && model.hasUnitParts);
  const auto addTotals = [&](auto matches) {
    for (const auto& total : model.totals)
      if (total.indicator == reading.indicator && total.view == reading.view && matches(total)) terms.push_back(total.node);
  };
  // without effects, the net of a scenario is its footprint
  const bool hasNet = model.total(Name::net, reading.indicator, reading.view).has_value();
  const std::pair<Name, Name> names = namesOf(reading.measure == Measure::net && !hasNet ? Measure::footprint : reading.measure);
  const Name whole = names.first, year = names.second;
  if (reading.axis == Axis::whole && wholeHorizon) {
    addTotals([&](const auto& total) { return total.name == whole; });
  } else if (reading.axis == Axis::measure && wholeHorizon && reading.rest.empty()) {
    addTotals([&](const auto& total) { return total.name == (reading.key == "avoided" ? Name::avoided : reading.key == "rebound" ? Name::rebound : Name::total); });
  } else if (reading.axis == Axis::whole && !inParts) {
    addTotals([&](const auto& total) { return total.name == year && isWithin(reading, total.year); });
  } else if (wholeHorizon && !inParts && reading.measure == Measure::footprint && (reading.axis == Axis::stage || reading.axis == Axis::element)) {
    addTotals([&](const auto& total) {
      if (total.name != Name::subtotal) return false;
      if (reading.axis == Axis::stage) return isOfPart(reading, lifecycle::word(*total.stage));
      return isOfPart(reading, total.element == lifecycle::noElement ? std::string_view() : model.elements[total.element]->id);
    });
  } else {
    for (const Cell& cell : model.cells) {
      if (cell.facets.indicator != reading.indicator || !cell.isIn(reading.view) || !isOf(cell, reading.measure)) continue;
      if (!isWithin(reading, cell.year) || !isWithin(reading, model, cell) || (reading.axis != Axis::whole && !isOfPart(reading, keyOf(model, cell, reading.axis)))) continue;
      const graph::Node node = reading.perUnit ? cell.unitNode : cell.node;
      if (node != lifecycle::noNode) terms.push_back(node);
    }
  }
  return terms;
}

std::vector<graph::Node> flowTerms(const ScenarioModel& model, const Reading& reading) {
  std::vector<graph::Node> terms;
  for (const auto& memo : model.memos) {
    const bool isStock = memo.name == Name::survivors || memo.name == Name::purchases;
    const bool matches = reading.flow == Flow::inService ? isStock : memo.name == (reading.flow == Flow::purchases ? Name::purchases : Name::retired);
    if (matches && isWithin(reading, memo.year)) terms.push_back(memo.node);
  }
  return terms;
}

}  // namespace

std::string_view word(Axis axis) {
  constexpr std::array<std::string_view, 11> words = {"whole", "stage", "element", "site", "phase", "measure", "fate", "part", "year", "job", "place"};
  return words[static_cast<std::size_t>(axis)];
}

std::string_view word(Flow flow) {
  constexpr std::array<std::string_view, 4> words = {"none", "inService", "purchases", "retired"};
  return words[static_cast<std::size_t>(flow)];
}

std::string_view word(Measure measure) {
  constexpr std::array<std::string_view, 4> words = {"footprint", "avoided", "rebound", "net"};
  return words[static_cast<std::size_t>(measure)];
}

bool isLinked(const Reading& a, const Reading& b) {
  return a.flow == Flow::none && b.flow == Flow::none && a.scenario == b.scenario && a.axis == b.axis && a.key == b.key && a.rest == b.rest && a.within == b.within;
}

bool isOf(const Cell& cell, Measure measure) {
  using lifecycle::Stage;
  switch (measure) {
    case Measure::footprint: return cell.isFootprint();
    case Measure::avoided: return cell.facets.stage == Stage::avoided;
    case Measure::rebound: return cell.facets.stage == Stage::rebound;
    case Measure::net: return true;
  }
  return false;
}

std::string keyOf(const ScenarioModel& model, const Cell& cell, Axis axis) {
  const auto id = [&](lifecycle::ElementIndex index) { return index == lifecycle::noElement ? std::string() : model.elements[index]->id; };
  switch (axis) {
    case Axis::whole: return {};
    case Axis::stage: return std::string(lifecycle::word(cell.facets.stage));
    case Axis::phase: return std::string(lifecycle::word(cell.facets.phase));
    case Axis::element: return id(cell.element);
    case Axis::site: return id(cell.site);
    case Axis::job: return id(cell.job);
    case Axis::part: return std::string(lifecycle::word(cell.facets.part));
    case Axis::place: return std::string(lifecycle::word(cell.facets.place));
    case Axis::year: return std::to_string(cell.year);
    case Axis::fate: return cell.facets.fate == lifecycle::Fate::none ? std::string() : std::string(lifecycle::word(cell.facets.fate));
    case Axis::measure:
      for (const Measure measure : {Measure::footprint, Measure::avoided, Measure::rebound})
        if (isOf(cell, measure)) return std::string(word(measure));
  }
  return {};
}

std::vector<lifecycle::Indicator> countedIndicators(const study::Study& study) {
  std::vector<lifecycle::Indicator> result;
  for (const auto indicator : lifecycle::indicators)
    if (study::counts(*study.scope, lifecycle::word(indicator))) result.push_back(indicator);
  return result;
}

std::vector<lifecycle::Indicator> headlineIndicators(const study::Study& study) {
  using lifecycle::Indicator;
  const bool hasReservoirs = study.scope->get(study::scopeType().reservoirs) != "without";
  std::vector<Indicator> result;
  for (const Indicator each : {Indicator::ghg, hasReservoirs ? Indicator::water : Indicator::waterWithoutReservoirs, Indicator::ewaste, Indicator::waterWithdrawal,
                               Indicator::waterScarcity, Indicator::minerals, Indicator::primaryEnergy, Indicator::cost})
    if (study::counts(*study.scope, lifecycle::word(each))) result.push_back(each);
  return result;
}

quantity::Dimension dimensionOf(const study::Study& study, lifecycle::Indicator indicator) {
  using lifecycle::Indicator;
  using quantity::Base;
  switch (indicator) {
    case Indicator::ghg: return Base::greenhouseGas;
    case Indicator::ewaste: return Base::mass;
    case Indicator::electricity: return Base::energy;
    case Indicator::waterScarcity: return Base::scarceWater;
    case Indicator::minerals: return Base::antimony;
    case Indicator::primaryEnergy: return Base::primaryEnergy;
    case Indicator::cost: return study::currencyOf(study);
    case Indicator::water:
    case Indicator::waterWithoutReservoirs:
    case Indicator::waterWithdrawal: break;
  }
  return quantity::Dimension(Base::length, 3);
}

lifecycle::View viewOf(const study::Study& study) {
  const auto& t = study::scopeType();
  return {study.scope->get(t.accounting) == "incurred" ? lifecycle::Accounting::incurred : lifecycle::Accounting::amortised,
          study.scope->get(t.basis) == "market" ? lifecycle::Basis::market : lifecycle::Basis::location};
}

lifecycle::View yearViewOf(const study::Study& study, lifecycle::Indicator indicator) {
  lifecycle::View view = viewOf(study);
  if (indicator == lifecycle::Indicator::ewaste) view.accounting = lifecycle::Accounting::incurred;
  return view;
}

lifecycle::View netViewOf(const study::Study& study) {
  lifecycle::View view = viewOf(study);
  view.basis = study.scope->get(study::scopeType().netBasis) == "marginal" ? lifecycle::Basis::marginal : lifecycle::Basis::location;
  return view;
}

std::optional<Traced> trace(const Assessment& assessment, const Reading& reading) {
  const std::size_t s = assessment.index(reading.scenario);
  if (s >= assessment.scenarios.size()) return std::nullopt;
  const ScenarioModel& model = *assessment.scenarios[s];
  Traced traced;
  traced.terms = reading.flow == Flow::none ? termsOf(assessment, model, reading) : flowTerms(model, reading);
  if (traced.terms.empty()) return std::nullopt;
  for (const graph::Node term : traced.terms) traced.value += assessment.values[s][term];
  traced.dimension = model.graph.dimension(traced.terms.front());
  if (reading.perYear && reading.flow == Flow::none) {
    traced.years = assessment.study.years();
    traced.value /= traced.years;
    return traced;
  }
  if (!reading.perUnit || reading.flow != Flow::none) return traced;
  if (reading.axis == Axis::whole && reading.measure == Measure::footprint && reading.within.empty() && isWholeHorizon(reading, assessment.study)) {
    const auto node = model.perUnit(reading.indicator, reading.view);
    const auto value = assessment.perUnit(s, reading.indicator, reading.view);
    if (!node || !value) return std::nullopt;
    return Traced{*value, model.graph.dimension(*node), {*node}, {}, 1};
  }
  const auto units = std::ranges::find(model.totals, Name::units, &lifecycle::Total::name);
  if (units == model.totals.end() || !(assessment.values[s][units->node] > 0)) return std::nullopt;
  traced.divisor = units->node;
  traced.value /= assessment.values[s][units->node];
  traced.dimension = traced.dimension / model.graph.dimension(units->node);
  return traced;
}

std::optional<double> criticalRebound(const Assessment& assessment, std::size_t scenario, lifecycle::Indicator indicator, const lifecycle::View& view) {
  const auto avoided = assessment.total(scenario, Name::avoided, indicator, view);
  if (!avoided || !(*avoided < 0)) return std::nullopt;
  return 1 + assessment.total(scenario, indicator, view).value_or(0) / *avoided;
}

}  // namespace meguri::report
