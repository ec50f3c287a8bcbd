#include "core/graph/builder.h"

#include <algorithm>
#include <cassert>

#include "core/base/operations.h"

namespace meguri::graph {

namespace {

constexpr std::uint8_t unknown = 0xff;

double fold(Op op, double a, double b) {
  switch (op) {
    case Op::add: return a + b;
    case Op::subtract: return a - b;
    case Op::multiply: return a * b;
    case Op::divide: return a / b;
    case Op::minimum: return std::min(a, b);
    case Op::maximum: return std::max(a, b);
    case Op::power: return operations::power(a, b);
    default: assert(false); return 0;
  }
}

}  // namespace

Builder::Builder(InputTable& inputs) : m_inputs(inputs), m_products(256 * 256, unknown), m_quotients(256 * 256, unknown) {
  intern({});  // index 0 is the pure number
}

Builder::DimensionIndex Builder::intern(const quantity::Dimension& dimension) {
  auto& known = m_graph.m_dimensions;
  const auto found = std::ranges::find(known, dimension);
  if (found != known.end()) return static_cast<DimensionIndex>(found - known.begin());
  if (known.size() >= unknown) throw std::length_error("more than 255 dimensions in one graph");
  known.push_back(dimension);
  return static_cast<DimensionIndex>(known.size() - 1);
}

Builder::DimensionIndex Builder::product(DimensionIndex a, DimensionIndex b) {
  DimensionIndex& cached = m_products[static_cast<std::size_t>(a) << 8 | b];
  if (cached == unknown) cached = intern(m_graph.m_dimensions[a] * m_graph.m_dimensions[b]);
  return cached;
}

Builder::DimensionIndex Builder::quotient(DimensionIndex a, DimensionIndex b) {
  DimensionIndex& cached = m_quotients[static_cast<std::size_t>(a) << 8 | b];
  if (cached == unknown) cached = intern(m_graph.m_dimensions[a] / m_graph.m_dimensions[b]);
  return cached;
}

void Builder::requireSame(Expr a, Expr b, const char* operation) const {
  if (m_graph.m_dimensionOf[a.node()] != m_graph.m_dimensionOf[b.node()])
    throw DimensionMismatch("cannot " + std::string(operation) + " " + a.dimension().unit() + " and " + b.dimension().unit());
}

void Builder::requireNumber(Expr a, const char* operation) const {
  if (m_graph.m_dimensionOf[a.node()] != 0) throw DimensionMismatch("cannot take " + std::string(operation) + " of " + a.dimension().unit());
}

Expr Builder::push(Op op, DimensionIndex dimension, std::uint32_t first, std::uint32_t second) {
  m_graph.m_ops.push_back(op);
  m_graph.m_arguments.push_back({first, second});
  m_graph.m_dimensionOf.push_back(dimension);
  m_isNamed.push_back(false);
  return Expr(this, static_cast<Node>(m_graph.m_ops.size() - 1));
}

Builder::DimensionIndex Builder::dimensionIndex(Op op, Expr a, Expr b) {
  const DimensionIndex left = m_graph.m_dimensionOf[a.node()], right = m_graph.m_dimensionOf[b.node()];
  switch (op) {
    case Op::multiply: return product(left, right);
    case Op::divide: return quotient(left, right);
    case Op::power:
      requireNumber(a, "a power");
      requireNumber(b, "a power");
      return left;
    default: requireSame(a, b, op == Op::add || op == Op::subtract ? "add" : "compare"); return left;
  }
}

Expr Builder::combine(Op op, Expr a, Expr b) {
  assert(a.m_builder == this && b.m_builder == this);
  const DimensionIndex dimension = dimensionIndex(op, a, b);
  if (isLiteral(a.node()) && isLiteral(b.node()))
    return number(fold(op, m_graph.literal(a.node()), m_graph.literal(b.node())), m_graph.m_dimensions[dimension]);
  return push(op, dimension, a.node(), b.node());
}

Expr Builder::apply(Op op, Expr a) {
  assert(a.m_builder == this);
  if (op != Op::step) requireNumber(a, "exp or log");
  return push(op, 0, a.node());
}

Expr Builder::select(Expr condition, Expr ifPositive, Expr otherwise) {
  requireSame(ifPositive, otherwise, "select between");
  const Expr operands[] = {condition, ifPositive, otherwise};
  return many(Op::select, operands, m_graph.m_dimensionOf[ifPositive.node()]);
}

Expr Builder::many(Op op, std::span<const Expr> operands, DimensionIndex dimension) {
  const auto first = static_cast<std::uint32_t>(m_graph.m_operands.size());
  for (const Expr& operand : operands) {
    assert(operand.m_builder == this);
    m_graph.m_operands.push_back(operand.node());
  }
  return push(op, dimension, first, static_cast<std::uint32_t>(operands.size()));
}

Expr Builder::input(Row row) {
  if (row >= m_nodeOfRow.size()) m_nodeOfRow.resize(row + 1, noNode);
  if (m_nodeOfRow[row] == noNode) m_nodeOfRow[row] = push(Op::input, intern(m_inputs.input(row).dimension), row).node();
  return Expr(this, m_nodeOfRow[row]);
}

Expr Builder::number(double value, const quantity::Dimension& dimension) {
  m_graph.m_literals.push_back(value);
  return push(Op::literal, intern(dimension), static_cast<std::uint32_t>(m_graph.m_literals.size() - 1));
}

Expr Builder::sum(std::span<const Expr> terms) {
  assert(!terms.empty());
  for (const Expr& term : terms) requireSame(terms.front(), term, "add");
  return many(Op::sum, terms, m_graph.m_dimensionOf[terms.front().node()]);
}

Expr Builder::external(std::shared_ptr<const External> function, std::initializer_list<Expr> operands, const quantity::Dimension& dimension) {
  if (operands.size() > External::mostOperands) throw std::length_error("an external function of too many operands");
  const Expr result = many(Op::external, operands, intern(dimension));
  m_graph.m_externals.push_back(std::move(function));
  m_graph.m_operands.push_back(static_cast<std::uint32_t>(m_graph.m_externals.size() - 1));
  return result;
}

Expr Builder::name(Expr expression, const Address& address) {
  const Node node = expression.node();
  // inputs are named by their row, literals by their number
  const bool isFree = !m_isNamed[node] && m_graph.m_ops[node] != Op::input && !isLiteral(node);
  const Expr target = isFree ? expression : sum(std::span(&expression, 1));
  m_isNamed[target.node()] = true;
  m_graph.m_names.push_back({target.node(), address});
  return target;
}

Graph Builder::finish() {
  std::ranges::sort(m_graph.m_names, {}, &Name::node);
  return std::move(m_graph);
}

quantity::Dimension Expr::dimension() const { return m_builder->m_graph.dimension(m_node); }

Expr Expr::named(const Address& address) const { return m_builder->name(*this, address); }

}  // namespace meguri::graph
