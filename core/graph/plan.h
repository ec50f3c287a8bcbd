#pragma once

#include <span>
#include <vector>

#include "core/graph/graph.h"

namespace meguri::graph {

/// How some sums of a graph are evaluated for many draws of its inputs at once. Covers the nodes downstream of a drawn input and upstream of
/// the sums asked for; all others keep their value. A block of draws needs bufferCount() buffers: each is used again once its last reader has read,
/// and a sum takes its term in as soon as that is there, in the order of its terms.
///
/// With the inputs' own values as draws, every lane has the bits of evaluate(). Refers to the graph, which must outlive it.
class Plan {
 public:
  static constexpr std::uint32_t notDrawn = 0xffffffff;

  /// `values` are those of evaluate(). drawOf: by row, the index of its draws or notDrawn; rows behind its end are not drawn. sums: each
  /// the terms of one result, added from 0 on in their order.
  Plan(const Graph& graph, std::span<const double> values, std::span<const std::uint32_t> drawOf, std::span<const std::vector<Node>> sums);

  std::size_t size() const { return m_steps.size(); }  ///< operations on a block
  std::size_t bufferCount() const { return m_slots + m_filled.size(); }
  /// Whether a result hangs on any draw, and its value if it does not.
  bool varies(std::size_t sum) const { return m_varies[sum]; }
  double constant(std::size_t sum) const { return m_constants[sum]; }

  /// Buffers for blocks of `lanes` draws, one for each thread that runs.
  std::vector<double> buffers(std::size_t lanes) const;
  /// draws[draw · lanes + lane]; results[sum · lanes + lane], written for sums that vary. lanes as the buffers were made for.
  void run(std::span<const double> draws, std::size_t lanes, std::span<double> buffers, std::span<double> results) const;

 private:
  friend class Planner;

  /// Where an operand or result lies: among the buffers, the draws or the results, in a buffer that holds one number throughout, or the number
  /// itself among m_numbers.
  enum class Where : std::uint8_t { buffer, draw, result, filled, number };
  struct Place {
    Where where = Where::number;
    std::uint32_t index = 0;
  };
  /// What a step does: an operation of the graph, or one step of a sum.
  enum class Kind : std::uint8_t { operation, begin, addTerm, addNumber };
  struct Step {
    Kind kind = Kind::operation;
    Op op = Op::add;
    Node node = 0;  ///< of an external
    Place result, a, b, c;  ///< of an external, a.index is the first of its operands in m_operands
  };
  struct Memory;
  void runStep(const Step& step, const Memory& memory) const;
  void runExternal(const Step& step, const Memory& memory) const;

  const Graph& m_graph;
  std::vector<Step> m_steps;
  std::vector<Place> m_operands;
  std::vector<double> m_numbers;
  std::vector<double> m_filled;  ///< numbers of the buffers behind m_slots
  std::uint32_t m_slots = 0;
  std::vector<bool> m_varies;
  std::vector<double> m_constants;
};

}  // namespace meguri::graph
