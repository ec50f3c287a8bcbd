#include "core/report/reading.h"

#include <algorithm>
#include <array>

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

/// The fewest named nodes that sum to the reading: a total explains better than its cells.
std::vector<graph::Node> termsOf(const Assessment& assessment, const ScenarioModel& model, const Reading& reading) {
  std::vector<graph::Node> terms;
  const bool wholeHorizon = isWholeHorizon(reading, assessment.study);
  const auto addTotals = [&](auto matches) {
    for (const auto& total : model.totals)
      if (total.indicator == reading.indicator && total.view == reading.view && matches(total)) terms.push_back(total.node);
  };
  if (reading.axis == Axis::whole && wholeHorizon) {
    addTotals([](const auto& total) { return total.name == Name::total; });
  } else if (reading.axis == Axis::whole) {
    addTotals([&](const auto& total) { return total.name == Name::yearTotal && isWithin(reading, total.year); });
  } else if (wholeHorizon && (reading.axis == Axis::stage || reading.axis == Axis::element)) {
    addTotals([&](const auto& total) {
      if (total.name != Name::subtotal) return false;
      if (reading.axis == Axis::stage) return lifecycle::word(*total.stage) == reading.key;
      return (total.element == lifecycle::noElement ? std::string() : model.elements[total.element]->id) == reading.key;
    });
  } else {
    for (const Cell& cell : model.cells)
      if (cell.facets.indicator == reading.indicator && cell.isIn(reading.view) && isWithin(reading, cell.year) && keyOf(model, cell, reading.axis) == reading.key)
        terms.push_back(cell.node);
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
  constexpr std::array<std::string_view, 5> words = {"whole", "stage", "element", "site", "phase"};
  return words[static_cast<std::size_t>(axis)];
}

std::string_view word(Flow flow) {
  constexpr std::array<std::string_view, 4> words = {"none", "inService", "purchases", "retired"};
  return words[static_cast<std::size_t>(flow)];
}

std::string keyOf(const ScenarioModel& model, const Cell& cell, Axis axis) {
  const auto id = [&](lifecycle::ElementIndex index) { return index == lifecycle::noElement ? std::string() : model.elements[index]->id; };
  switch (axis) {
    case Axis::whole: return {};
    case Axis::stage: return std::string(lifecycle::word(cell.facets.stage));
    case Axis::phase: return std::string(lifecycle::word(cell.facets.phase));
    case Axis::element: return id(cell.element);
    case Axis::site: return id(cell.site);
  }
  return {};
}

quantity::Dimension dimensionOf(lifecycle::Indicator indicator) {
  using lifecycle::Indicator;
  using quantity::Base;
  switch (indicator) {
    case Indicator::ghg: return Base::greenhouseGas;
    case Indicator::ewaste: return Base::mass;
    case Indicator::electricity: return Base::energy;
    case Indicator::water:
    case Indicator::waterWithoutReservoirs: break;
  }
  return quantity::Dimension(Base::length, 3);
}

lifecycle::View viewOf(const study::Study& study) {
  const auto& t = study::scopeType();
  return {study.scope->get(t.accounting) == "incurred" ? lifecycle::Accounting::incurred : lifecycle::Accounting::amortised,
          study.scope->get(t.basis) == "market" ? lifecycle::Basis::market : lifecycle::Basis::location};
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
  if (!reading.perUnit || reading.flow != Flow::none) return traced;
  if (reading.axis == Axis::whole && isWholeHorizon(reading, assessment.study)) {
    const auto node = model.perUnit(reading.indicator, reading.view);
    const auto value = assessment.perUnit(s, reading.indicator, reading.view);
    if (!node || !value) return std::nullopt;
    return Traced{*value, model.graph.dimension(*node), {*node}, {}};
  }
  const auto units = std::ranges::find(model.totals, Name::units, &lifecycle::Total::name);
  if (units == model.totals.end() || !(assessment.values[s][units->node] > 0)) return std::nullopt;
  traced.divisor = units->node;
  traced.value /= assessment.values[s][units->node];
  traced.dimension = traced.dimension / model.graph.dimension(units->node);
  return traced;
}

}  // namespace meguri::report
