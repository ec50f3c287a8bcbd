#include "core/graph/dependents.h"

#include <algorithm>
#include <bit>

#include "core/graph/evaluate.h"

namespace meguri::graph {

Dependents::Dependents(const Graph& graph) : m_graph(graph), m_first(graph.size() + 1), m_pending((graph.size() + 63) / 64) {
  for (Node node = 0; node < graph.size(); ++node) {
    for (const Node operand : graph.operands(node)) ++m_first[operand + 1];
    if (graph.op(node) != Op::input) continue;
    const Row row = graph.row(node);
    if (row >= m_nodeOfRow.size()) m_nodeOfRow.resize(row + 1, noNode);
    m_nodeOfRow[row] = node;
  }
  for (std::size_t i = 1; i < m_first.size(); ++i) m_first[i] += m_first[i - 1];
  m_users.resize(m_first.back());
  std::vector<std::uint32_t> next(m_first.begin(), m_first.end() - 1);
  for (Node node = 0; node < graph.size(); ++node)
    for (const Node operand : graph.operands(node)) m_users[next[operand]++] = node;
}

void Dependents::mark(Node node) { m_pending[node / 64] |= std::uint64_t{1} << node % 64; }

std::size_t Dependents::update(std::span<const Row> changed, std::span<const double> inputs, std::span<double> values) {
  std::size_t count = 0, word = m_pending.size();
  for (const Row row : changed) {
    if (row >= m_nodeOfRow.size() || m_nodeOfRow[row] == noNode) continue;
    mark(m_nodeOfRow[row]);
    word = std::min<std::size_t>(word, m_nodeOfRow[row] / 64);
  }
  // users stand behind their operands: one pass in ascending order meets every node after all it is made of
  for (; word < m_pending.size(); ++word) {
    while (m_pending[word] != 0) {
      const Node node = static_cast<Node>(word * 64) + static_cast<Node>(std::countr_zero(m_pending[word]));
      m_pending[word] &= m_pending[word] - 1;
      const double before = values[node];
      values[node] = evaluateNode(m_graph, node, inputs, values);
      ++count;
      if (std::bit_cast<std::uint64_t>(before) == std::bit_cast<std::uint64_t>(values[node])) continue;
      for (std::uint32_t i = m_first[node]; i < m_first[node + 1]; ++i) mark(m_users[i]);
    }
  }
  return count;
}

}  // namespace meguri::graph
