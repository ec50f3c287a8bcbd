#pragma once

#include <span>
#include <vector>

#include "core/graph/graph.h"

namespace meguri::graph {

/// ∂output/∂input for every row of the input table, by one reverse sweep over the nodes below `output`. `values` come from
/// evaluate(). At a kink (min, max, select, step) the derivative is that of the branch taken; rows the output does not use give 0.
std::vector<double> gradient(const Graph& graph, std::span<const double> values, Node output, std::size_t rows);
/// The same of a sum of nodes.
std::vector<double> gradient(const Graph& graph, std::span<const double> values, std::span<const Node> terms, std::size_t rows);

}  // namespace meguri::graph
