#include "core/sampling/varying.h"

#include <algorithm>

#include "core/study/scope_rules.h"

namespace meguri::sampling {

namespace {

quantity::Bounds boundsOf(const study::Study& study, const study::Field* field) {
  if (!field) return {};
  const auto display = quantity::parseUnit(study::unitOf(study, *field));
  return {display->toBase(field->floor), display->toBase(field->range.low), display->toBase(field->range.high)};
}

quantity::Spread inBase(quantity::Spread spread, const quantity::Unit& unit) {
  spread.low = unit.toBase(spread.low);
  spread.high = unit.toBase(spread.high);
  if (spread.kind != quantity::Spread::Kind::lognormalGsd) spread.deviation = unit.toBase(spread.deviation);
  for (auto& option : spread.options) option.value = unit.toBase(option.value);
  return spread;
}

}  // namespace

quantity::Distribution distributionOf(const study::Study& study, const quantity::Quantity& quantity, const study::Field* field, double value) {
  return {inBase(quantity.spread, *quantity::parseUnit(quantity.unit)), value, boundsOf(study, field)};
}

std::vector<Varying> varying(const lifecycle::Assessment& assessment) {
  std::vector<bool> isUsed(assessment.inputs.size());
  for (const auto& model : assessment.scenarios)
    for (graph::Node node = 0; node < model->graph.size(); ++node)
      if (model->graph.op(node) == graph::Op::input) isUsed[model->graph.row(node)] = true;
  std::vector<Varying> result;
  for (graph::Row row = 0; row < isUsed.size(); ++row) {
    if (!isUsed[row]) continue;
    const graph::Input& input = assessment.inputs.input(row);
    const lifecycle::Origin& origin = assessment.origins[input.origin];
    const auto* quantity = lifecycle::quantityOf(assessment.study, origin);
    // a spread is that of the point value: rate, end and midpoint of a curve have none
    if (!quantity || origin.parameter || quantity->spread.kind == quantity::Spread::Kind::none || quantity->spread.isHeld) continue;
    result.push_back({row, input.drawKey, distributionOf(assessment.study, *quantity, origin.taker, assessment.inputs.value(row))});
  }
  std::ranges::stable_sort(result, {}, &Varying::key);
  return result;
}

}  // namespace meguri::sampling
