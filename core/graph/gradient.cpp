#include "core/graph/gradient.h"

#include <algorithm>

#include "core/base/operations.h"

namespace meguri::graph {

namespace {

void spread(const Graph& graph, std::span<const double> values, std::span<double> adjoints, Node node) {
  const double own = adjoints[node];
  const Node a = graph.first(node), b = graph.second(node);
  switch (graph.op(node)) {
    case Op::input:
    case Op::literal:
    case Op::step: break;
    case Op::add: adjoints[a] += own; adjoints[b] += own; break;
    case Op::subtract: adjoints[a] += own; adjoints[b] -= own; break;
    case Op::multiply: adjoints[a] += own * values[b]; adjoints[b] += own * values[a]; break;
    case Op::divide: adjoints[a] += own / values[b]; adjoints[b] -= own * values[node] / values[b]; break;
    // ties go to the operand that std::min and std::max return
    case Op::minimum: adjoints[values[b] < values[a] ? b : a] += own; break;
    case Op::maximum: adjoints[values[a] < values[b] ? b : a] += own; break;
    case Op::exponential: adjoints[a] += own * values[node]; break;
    case Op::logarithm: adjoints[a] += own / values[a]; break;
    case Op::power:
      adjoints[a] += own * values[b] * operations::power(values[a], values[b] - 1);
      if (values[a] > 0) adjoints[b] += own * values[node] * operations::logarithm(values[a]);
      break;
    case Op::sum:
      for (const Node term : graph.many(node)) adjoints[term] += own;
      break;
    case Op::select: {
      const auto nodes = graph.many(node);
      adjoints[values[nodes[0]] > 0 ? nodes[1] : nodes[2]] += own;
      break;
    }
    case Op::external: {
      const auto nodes = graph.many(node);
      std::array<double, External::mostOperands> operands, derivatives{};
      for (std::size_t i = 0; i < nodes.size(); ++i) operands[i] = values[nodes[i]];
      graph.external(node).gradient({operands.data(), nodes.size()}, {derivatives.data(), nodes.size()});
      for (std::size_t i = 0; i < nodes.size(); ++i) adjoints[nodes[i]] += own * derivatives[i];
      break;
    }
  }
}

}  // namespace

std::vector<double> gradient(const Graph& graph, std::span<const double> values, Node output, std::size_t rows) {
  return gradient(graph, values, std::span(&output, 1), rows);
}

std::vector<double> gradient(const Graph& graph, std::span<const double> values, std::span<const Node> terms, std::size_t rows) {
  std::vector<double> result(rows, 0.0);
  if (terms.empty()) return result;
  const Node last = *std::ranges::max_element(terms);
  std::vector<double> adjoints(last + 1, 0.0);
  for (const Node term : terms) adjoints[term] += 1;
  for (Node node = last + 1; node-- > 0;) {
    if (adjoints[node] == 0) continue;
    if (graph.op(node) == Op::input)
      result[graph.row(node)] += adjoints[node];
    else
      spread(graph, values, adjoints, node);
  }
  return result;
}

}  // namespace meguri::graph
