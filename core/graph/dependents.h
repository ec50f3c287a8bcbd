#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "core/graph/graph.h"

namespace meguri::graph {

/// Who uses whom in a graph, so that after an edit only the nodes below it are evaluated again. Belongs to its graph, which must outlive it.
class Dependents {
 public:
  explicit Dependents(const Graph& graph);

  /// Brings `values` up to date after some rows of `inputs` changed: the same bits as evaluate(). Gives the number of nodes evaluated.
  std::size_t update(std::span<const Row> changed, std::span<const double> inputs, std::span<double> values);

 private:
  void mark(Node node);

  const Graph& m_graph;
  std::vector<std::uint32_t> m_first;  ///< of the users of a node in m_users; one more than nodes
  std::vector<Node> m_users;
  std::vector<Node> m_nodeOfRow;
  std::vector<std::uint64_t> m_pending;  ///< a bit per node to evaluate; all clear between updates
};

}  // namespace meguri::graph
