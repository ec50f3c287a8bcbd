#include "core/report/coverage.h"

#include <algorithm>
#include <cmath>

namespace meguri::report {

namespace {

std::size_t rank(quantity::Evidence evidence) { return static_cast<std::size_t>(std::ranges::find(evidenceClasses, evidence) - evidenceClasses.begin()); }

quantity::Evidence evidenceOfInput(const lifecycle::Assessment& assessment, graph::Row row) {
  const auto* quantity = lifecycle::quantityOf(assessment.study, assessment.origins[assessment.inputs.input(row).origin]);
  return quantity ? quantity->source.evidence : quantity::Evidence::unstated;
}

}  // namespace

std::vector<quantity::Evidence> evidenceOf(const lifecycle::Assessment& assessment, std::size_t scenario) {
  const graph::Graph& graph = assessment.scenarios[scenario]->graph;
  std::vector<std::uint8_t> ranks(graph.size(), 0);  // compared for every operand: a number each
  for (graph::Node node = 0; node < graph.size(); ++node) {
    if (graph.op(node) == graph::Op::input) ranks[node] = static_cast<std::uint8_t>(rank(evidenceOfInput(assessment, graph.row(node))));
    else for (const graph::Node operand : graph.operands(node)) ranks[node] = std::max(ranks[node], ranks[operand]);
  }
  std::vector<quantity::Evidence> classes(graph.size());
  std::ranges::transform(ranks, classes.begin(), [](std::uint8_t each) { return evidenceClasses[each]; });
  return classes;
}

std::optional<Coverage> coverage(const lifecycle::Assessment& assessment, std::size_t scenario, const std::vector<quantity::Evidence>& classes, lifecycle::Indicator indicator,
                                 const lifecycle::View& view) {
  Coverage result;
  double whole = 0;
  for (const auto& cell : assessment.scenarios[scenario]->cells) {
    if (cell.facets.indicator != indicator || !cell.isFootprint() || !cell.isIn(view)) continue;
    const double amount = std::abs(assessment.values[scenario][cell.node]);
    result.shares[rank(classes[cell.node])] += amount;
    whole += amount;
    ++result.cells;
  }
  if (!(whole > 0)) return std::nullopt;
  for (double& share : result.shares) share /= whole;
  return result;
}

}  // namespace meguri::report
