#include "core/graph/evaluate.h"

#include <algorithm>
#include <cassert>

#include "core/graph/operations.h"

namespace meguri::graph {

namespace {

double evaluateExternal(const Graph& graph, Node node, std::span<const double> values, std::size_t lanes, std::size_t lane) {
  std::array<double, External::mostOperands> operands;
  const auto nodes = graph.many(node);
  for (std::size_t i = 0; i < nodes.size(); ++i) operands[i] = values[nodes[i] * lanes + lane];
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
    case Op::external: return evaluateExternal(graph, node, values, 1, 0);
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

void evaluateBlock(const Graph& graph, std::span<const double> inputs, std::size_t lanes, std::span<double> values) {
  assert(values.size() == graph.size() * lanes);
  const auto of = [&](Node node) { return values.subspan(node * lanes, lanes); };
  for (Node node = 0; node < graph.size(); ++node) {
    const auto result = of(node);
    const auto apply = [&](auto operation) {
      const double* a = &values[graph.first(node) * lanes];
      const double* b = &values[graph.second(node) * lanes];
      for (std::size_t i = 0; i < lanes; ++i) result[i] = operation(a[i], b[i]);
    };
    switch (graph.op(node)) {
      case Op::input: std::ranges::copy(inputs.subspan(graph.row(node) * lanes, lanes), result.begin()); break;
      case Op::literal: std::ranges::fill(result, graph.literal(node)); break;
      case Op::add: apply([](double a, double b) { return a + b; }); break;
      case Op::subtract: apply([](double a, double b) { return a - b; }); break;
      case Op::multiply: apply([](double a, double b) { return a * b; }); break;
      case Op::divide: apply([](double a, double b) { return a / b; }); break;
      case Op::minimum: apply([](double a, double b) { return std::min(a, b); }); break;
      case Op::maximum: apply([](double a, double b) { return std::max(a, b); }); break;
      case Op::exponential: operations::exponential(of(graph.first(node)), result); break;
      case Op::logarithm: operations::logarithm(of(graph.first(node)), result); break;
      case Op::power: operations::power(of(graph.first(node)), of(graph.second(node)), result); break;
      case Op::step: {
        const auto a = of(graph.first(node));
        for (std::size_t i = 0; i < lanes; ++i) result[i] = a[i] > 0 ? 1 : 0;
        break;
      }
      case Op::sum: {
        std::ranges::fill(result, 0);
        for (const Node term : graph.many(node)) {
          const double* a = &values[term * lanes];
          for (std::size_t i = 0; i < lanes; ++i) result[i] += a[i];
        }
        break;
      }
      case Op::select: {
        const auto nodes = graph.many(node);
        const auto condition = of(nodes[0]), positive = of(nodes[1]), otherwise = of(nodes[2]);
        for (std::size_t i = 0; i < lanes; ++i) result[i] = condition[i] > 0 ? positive[i] : otherwise[i];
        break;
      }
      case Op::external:
        for (std::size_t i = 0; i < lanes; ++i) result[i] = evaluateExternal(graph, node, values, lanes, i);
        break;
    }
  }
}

}  // namespace meguri::graph
