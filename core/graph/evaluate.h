#pragma once

#include <span>
#include <vector>

#include "core/graph/graph.h"

namespace meguri::graph {

/// The value of every node, in base units, for one value per row of the input table.
std::vector<double> evaluate(const Graph& graph, std::span<const double> inputs);
/// The same into memory of the caller, graph.size() long.
void evaluate(const Graph& graph, std::span<const double> inputs, std::span<double> values);

/// The value of one node, its operands' values being there.
double evaluateNode(const Graph& graph, Node node, std::span<const double> inputs, std::span<const double> values);

}  // namespace meguri::graph
