#include "core/graph/evaluate.h"

#include <algorithm>
#include <cassert>

#include "core/base/operations.h"

namespace meguri::graph {

namespace {

double evaluateExternal(const Graph& graph, Node node, std::span<const double> values) {
  std::array<double, External::mostOperands> operands;
  const auto nodes = graph.many(node);
  for (std::size_t i = 0; i < nodes.size(); ++i) operands[i] = values[nodes[i]];
  return graph.external(node).value({operands.data(), nodes.size()});
}

inline double valueOf(const Graph& graph, Node node, std::span<const double> inputs, std::span<const double> values) {
  const auto a = [&] { return values[graph.first(node)]; };
  const auto b = [&] { return values[graph.second(node)]; };
  switch (graph.op(node)) {
    case Op::input: return inputs[graph.row(node)];
    case Op::literal: return graph.literal(node);
    case Op::add: return a() + b();
    case Op::subtract: return a() - b();
    case Op::multiply: return a() * b();
    case Op::divide: return a() / b();
    case Op::minimum: return std::min(a(), b());
    case Op::maximum: return std::max(a(), b());
    case Op::exponential: return operations::exponential(a());
    case Op::logarithm: return operations::logarithm(a());
    case Op::power: return operations::power(a(), b());
    case Op::step: return a() > 0 ? 1 : 0;
    case Op::sum: {
      double total = 0;
      for (const Node term : graph.many(node)) total += values[term];
      return total;
    }
    case Op::select: {
      const auto nodes = graph.many(node);
      return values[nodes[0]] > 0 ? values[nodes[1]] : values[nodes[2]];
    }
    case Op::external: return evaluateExternal(graph, node, values);
  }
  return 0;
}

}  // namespace

std::vector<double> evaluate(const Graph& graph, std::span<const double> inputs) {
  std::vector<double> values(graph.size());
  evaluate(graph, inputs, values);
  return values;
}

void evaluate(const Graph& graph, std::span<const double> inputs, std::span<double> values) {
  assert(values.size() == graph.size());
  for (Node node = 0; node < graph.size(); ++node) values[node] = valueOf(graph, node, inputs, values);
}

double evaluateNode(const Graph& graph, Node node, std::span<const double> inputs, std::span<const double> values) {
  return valueOf(graph, node, inputs, values);
}

}  // namespace meguri::graph
