#include "core/graph/graph.h"

#include <algorithm>

namespace meguri::graph {

std::span<const Node> Graph::operands(Node node) const {
  switch (m_ops[node]) {
    case Op::input:
    case Op::literal: return {};
    case Op::exponential:
    case Op::logarithm:
    case Op::step: return {m_arguments[node].data(), 1};
    case Op::sum:
    case Op::select:
    case Op::external: return many(node);
    default: return {m_arguments[node].data(), 2};
  }
}

Address Graph::address(Node node) const {
  const auto found = std::ranges::lower_bound(m_names, node, {}, &Name::node);
  return found != m_names.end() && found->node == node ? found->address : Address{};
}

std::optional<Node> Graph::resolve(const Address& address) const {
  const auto found = std::ranges::find(m_names, address, &Name::address);
  return found == m_names.end() ? std::nullopt : std::optional(found->node);
}

}  // namespace meguri::graph
