#pragma once

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include "core/graph/address.h"
#include "core/graph/inputs.h"
#include "core/quantity/dimension.h"

namespace meguri::graph {

using Node = std::uint32_t;
inline constexpr Node noNode = 0xffffffff;  ///< no node at all

enum class Op : std::uint8_t {
  input,     ///< a row of the input table
  literal,   ///< a number of the formula itself
  add, subtract, multiply, divide,
  minimum, maximum,
  exponential, logarithm, power,
  step,      ///< 1 if the operand is > 0, else 0
  sum,       ///< of any number of operands
  select,    ///< of three operands: the second if the first is > 0, else the third
  external   ///< a function outside the graph that brings its own derivative
};

/// A function that the operations of the graph cannot express. Must be pure, and the same for every call.
class External {
 public:
  static constexpr std::size_t mostOperands = 8;
  virtual ~External() = default;
  /// A word for explanations, e.g. "gamma".
  virtual const char* name() const = 0;
  virtual double value(std::span<const double> operands) const = 0;
  /// Writes ∂value/∂operand for each operand.
  virtual void gradient(std::span<const double> operands, std::span<double> derivatives) const = 0;
};

struct Name {
  Node node;
  Address address;
};

/// Structure only: which operations on which operands, in topological order (an operand stands before its user). A graph holds
/// no input value and reads none, so every reading takes (graph, inputs). Immutable once built; share it between threads freely.
class Graph {
 public:
  std::size_t size() const { return m_ops.size(); }
  Op op(Node node) const { return m_ops[node]; }
  quantity::Dimension dimension(Node node) const { return m_dimensions[m_dimensionOf[node]]; }

  /// The input-table row of an input node.
  Row row(Node node) const { return m_arguments[node][0]; }
  double literal(Node node) const { return m_literals[m_arguments[node][0]]; }
  const External& external(Node node) const { return *m_externals[m_operands[m_arguments[node][0] + m_arguments[node][1]]]; }
  Node first(Node node) const { return m_arguments[node][0]; }
  Node second(Node node) const { return m_arguments[node][1]; }
  /// The operands of a sum, select or external, in order.
  std::span<const Node> many(Node node) const { return {m_operands.data() + m_arguments[node][0], m_arguments[node][1]}; }
  /// The operands of any node, in order.
  std::span<const Node> operands(Node node) const;

  /// Named nodes in order of their node.
  std::span<const Name> names() const { return m_names; }
  /// The address of a node; unnamed nodes have the empty address.
  Address address(Node node) const;
  /// The node of an address; nothing if this graph has none.
  std::optional<Node> resolve(const Address& address) const;

 private:
  friend class Builder;

  std::vector<Op> m_ops;
  // Meaning by operation. input: row. literal: index. One or two operands: the operands. sum, select, external: first
  // operand and count in m_operands; behind the operands of an external stands its index in m_externals.
  std::vector<std::array<std::uint32_t, 2>> m_arguments;
  std::vector<std::uint8_t> m_dimensionOf;
  std::vector<quantity::Dimension> m_dimensions;
  std::vector<Node> m_operands;
  std::vector<double> m_literals;
  std::vector<std::shared_ptr<const External>> m_externals;
  std::vector<Name> m_names;
};

}  // namespace meguri::graph
