#include "core/lifecycle/cube.h"

#include <algorithm>

namespace meguri::lifecycle {

namespace {

template <class Range, class Match>
std::optional<graph::Node> nodeOf(const Range& range, Match match) {
  const auto found = std::ranges::find_if(range, match);
  return found == range.end() ? std::nullopt : std::optional(found->node);
}

}  // namespace

std::optional<graph::Node> ScenarioModel::total(Indicator indicator, const View& view, int year) const {
  return total(year == 0 ? Name::total : Name::yearTotal, indicator, view, year);
}

bool ScenarioModel::hasEffects() const {
  return std::ranges::any_of(cells, [](const Cell& cell) { return !cell.isFootprint(); });
}

std::optional<graph::Node> ScenarioModel::total(Name name, Indicator indicator, const View& view, int year) const {
  return nodeOf(totals, [&](const Total& t) { return t.name == name && t.indicator == indicator && t.view == view && t.year == year; });
}

std::optional<graph::Node> ScenarioModel::perUnit(Indicator indicator, const View& view) const {
  return nodeOf(totals, [&](const Total& t) { return t.name == Name::perUnit && t.indicator == indicator && t.view == view; });
}

std::optional<graph::Node> ScenarioModel::memo(Name name, ElementIndex element, int year) const {
  return nodeOf(memos, [&](const Memo& m) { return m.name == name && m.element == element && m.year == year; });
}

bool ScenarioModel::isComplete(Indicator indicator, const View& view) const {
  return std::ranges::none_of(exclusions, [&](const Exclusion& e) { return e.indicator == indicator && lifecycle::isFootprint(e.stage) && e.isIn(view) && !e.onlySplit; });
}

ElementIndex ScenarioModel::index(std::string_view elementId) const {
  const auto found = std::ranges::find_if(elements, [&](const auto& each) { return each->id == elementId; });
  return found == elements.end() ? noElement : static_cast<ElementIndex>(found - elements.begin());
}

}  // namespace meguri::lifecycle
