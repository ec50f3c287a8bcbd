#pragma once

#include <initializer_list>
#include <stdexcept>
#include <string>

#include "core/graph/graph.h"

namespace meguri::graph {

/// A formula that adds or compares unlike things. Thrown while building: such a graph cannot come to be. Always a bug.
class DimensionMismatch : public std::logic_error {
  using std::logic_error::logic_error;
};

class Builder;

/// A handle on a node while formulas are written: `auto energy = hours * power * pue;`. Copies freely; valid while its builder lives.
class Expr {
 public:
  Expr() = default;
  explicit operator bool() const { return m_builder != nullptr; }
  Node node() const { return m_node; }
  quantity::Dimension dimension() const;
  /// Gives the node its address and returns it. A node that has a name already gets a new node for the second one.
  Expr named(const Address& address) const;

  Builder& builder() const { return *m_builder; }

 private:
  friend class Builder;
  Expr(Builder* builder, Node node) : m_builder(builder), m_node(node) {}
  Builder* m_builder = nullptr;
  Node m_node = 0;
};

/// Writes a graph. Operands must come from the same builder. Only literals are folded: an input stays an input, be it 0 or 1.
class Builder {
 public:
  explicit Builder(InputTable& inputs);
  Builder(const Builder&) = delete;
  Builder& operator=(const Builder&) = delete;

  /// The node of a row, one per row.
  Expr input(Row row);
  Expr number(double value, const quantity::Dimension& dimension = {});
  /// Arithmetic and comparison of two expressions. Throws DimensionMismatch where they are unlike.
  Expr combine(Op op, Expr a, Expr b);
  /// exp, log and step of one expression.
  Expr apply(Op op, Expr a);
  Expr select(Expr condition, Expr ifPositive, Expr otherwise);
  /// The sum of all terms, at least one; terms of one dimension.
  Expr sum(std::span<const Expr> terms);
  /// A function beyond the operations; the caller states the dimension of its value.
  Expr external(std::shared_ptr<const External> function, std::initializer_list<Expr> operands, const quantity::Dimension& dimension);
  /// The handle of a node made before.
  Expr at(Node node) { return Expr(this, node); }

  /// The finished graph. The builder is spent.
  Graph finish();

 private:
  friend class Expr;

  using DimensionIndex = std::uint8_t;
  DimensionIndex intern(const quantity::Dimension& dimension);
  DimensionIndex product(DimensionIndex a, DimensionIndex b);
  DimensionIndex quotient(DimensionIndex a, DimensionIndex b);
  Expr name(Expr expression, const Address& address);
  void requireSame(Expr a, Expr b, const char* operation) const;
  void requireNumber(Expr a, const char* operation) const;
  Expr push(Op op, DimensionIndex dimension, std::uint32_t first, std::uint32_t second = 0);
  DimensionIndex dimensionIndex(Op op, Expr a, Expr b);
  Expr many(Op op, std::span<const Expr> operands, DimensionIndex dimension);
  bool isLiteral(Node node) const { return m_graph.m_ops[node] == Op::literal; }

  Graph m_graph;
  InputTable& m_inputs;
  std::vector<Node> m_nodeOfRow;
  std::vector<bool> m_isNamed;
  std::vector<DimensionIndex> m_products, m_quotients;  // caches over pairs of dimensions
};

inline Expr operator+(Expr a, Expr b) { return a.builder().combine(Op::add, a, b); }
inline Expr operator-(Expr a, Expr b) { return a.builder().combine(Op::subtract, a, b); }
inline Expr operator*(Expr a, Expr b) { return a.builder().combine(Op::multiply, a, b); }
inline Expr operator/(Expr a, Expr b) { return a.builder().combine(Op::divide, a, b); }
inline Expr min(Expr a, Expr b) { return a.builder().combine(Op::minimum, a, b); }
inline Expr max(Expr a, Expr b) { return a.builder().combine(Op::maximum, a, b); }
inline Expr pow(Expr a, Expr b) { return a.builder().combine(Op::power, a, b); }
inline Expr exp(Expr a) { return a.builder().apply(Op::exponential, a); }
inline Expr log(Expr a) { return a.builder().apply(Op::logarithm, a); }
inline Expr step(Expr a) { return a.builder().apply(Op::step, a); }
inline Expr select(Expr condition, Expr ifPositive, Expr otherwise) { return condition.builder().select(condition, ifPositive, otherwise); }

inline Expr operator+(Expr a, double b) { return a + a.builder().number(b); }
inline Expr operator+(double a, Expr b) { return b.builder().number(a) + b; }
inline Expr operator-(Expr a, double b) { return a - a.builder().number(b); }
inline Expr operator-(double a, Expr b) { return b.builder().number(a) - b; }
inline Expr operator*(Expr a, double b) { return a * a.builder().number(b); }
inline Expr operator*(double a, Expr b) { return b.builder().number(a) * b; }
inline Expr operator/(Expr a, double b) { return a / a.builder().number(b); }
inline Expr operator/(double a, Expr b) { return b.builder().number(a) / b; }

}  // namespace meguri::graph
