#include "core/graph/plan.h"

#include <algorithm>
#include <bit>
#include <cassert>
#include <map>

namespace meguri::graph {

/// Writes the steps of a plan in one pass over the graph.
class Planner {
 public:
  Planner(Plan& plan, std::span<const double> values, std::span<const std::uint32_t> drawOf, std::span<const std::vector<Node>> results)
      : m_plan(plan), m_graph(plan.m_graph), m_values(values), m_drawOf(drawOf), m_varies(m_graph.size()), m_readers(m_graph.size()), m_places(m_graph.size()),
        m_isMade(m_graph.size()) {
    findVarying();
    for (const auto& terms : results) addResult(terms);
    findNeeded();
    indexTerms();
    for (Node node = 0; node < m_graph.size(); ++node)
      if (m_varies[node] && m_readers[node] > 0 && m_graph.op(node) != Op::sum) write(node);
    plan.m_slots = m_pool;
  }

 private:
  using Place = Plan::Place;
  using Where = Plan::Where;
  using Kind = Plan::Kind;
  static constexpr std::uint32_t none = 0xffffffff;

  /// A sum of the graph or of a result while its terms come in.
  struct Sum {
    std::span<const Node> terms;
    Node node = none;       ///< of the graph; else a result
    std::size_t next = 0;   ///< term to add
    double before = 0;      ///< sum of the numbers in front of the first term that varies
    bool hasBegun = false;
    Place place;
  };

  void findVarying() {
    for (Node node = 0; node < m_graph.size(); ++node) {
      if (m_graph.op(node) == Op::input)
        m_varies[node] = m_graph.row(node) < m_drawOf.size() && m_drawOf[m_graph.row(node)] != Plan::notDrawn;
      else
        m_varies[node] = std::ranges::any_of(m_graph.operands(node), [&](Node operand) { return m_varies[operand]; });
    }
  }

  void addResult(const std::vector<Node>& terms) {
    const auto index = static_cast<std::uint32_t>(m_plan.m_varies.size());
    const bool varies = std::ranges::any_of(terms, [&](Node term) { return m_varies[term]; });
    double sum = 0;
    for (const Node term : terms) sum += m_values[term];
    m_plan.m_varies.push_back(varies);
    m_plan.m_constants.push_back(sum);
    if (!varies) return;
    m_sums.push_back({terms, none, 0, 0, false, {Where::result, index}});
    for (const Node term : terms) ++m_readers[term];
  }

  /// Counts who reads each node, from the results down.
  void findNeeded() {
    for (Node node = static_cast<Node>(m_graph.size()); node-- > 0;) {
      if (!m_varies[node] || m_readers[node] == 0) continue;
      for (const Node operand : m_graph.operands(node)) ++m_readers[operand];
      if (m_graph.op(node) == Op::sum) m_sums.push_back({m_graph.many(node), node, 0, 0, false, {}});
    }
  }

  /// Which sums wait for a node.
  void indexTerms() {
    m_firstSum.resize(m_graph.size() + 1);
    const auto each = [&](auto visit) {
      for (std::uint32_t s = 0; s < m_sums.size(); ++s)
        for (const Node term : m_sums[s].terms)
          if (m_varies[term]) visit(s, term);
    };
    each([&](std::uint32_t, Node term) { ++m_firstSum[term + 1]; });
    for (std::size_t i = 1; i < m_firstSum.size(); ++i) m_firstSum[i] += m_firstSum[i - 1];
    m_sumsOf.resize(m_firstSum.back());
    std::vector<std::uint32_t> next(m_firstSum.begin(), m_firstSum.end() - 1);
    each([&](std::uint32_t s, Node term) { m_sumsOf[next[term]++] = s; });
  }

  void write(Node node) {
    const Op op = m_graph.op(node);
    if (op == Op::input) {
      m_places[node] = {Where::draw, m_drawOf[m_graph.row(node)]};
      return made(node);
    }
    Plan::Step step{Kind::operation, op, node, {}, {}, {}, {}};
    const auto operands = m_graph.operands(node);
    if (op == Op::external) {
      step.a = {Where::buffer, static_cast<std::uint32_t>(m_plan.m_operands.size())};
      for (const Node operand : operands) m_plan.m_operands.push_back(placeOf(operand));
    } else {
      // only the arithmetic of two operands takes a number as it is
      const bool takesNumbers = op != Op::power && op != Op::select;
      Place* const places[] = {&step.a, &step.b, &step.c};
      for (std::size_t i = 0; i < operands.size(); ++i) *places[i] = takesNumbers || m_varies[operands[i]] ? placeOf(operands[i]) : filled(m_values[operands[i]]);
    }
    step.result = m_places[node] = take();
    m_plan.m_steps.push_back(step);
    for (const Node operand : operands) read(operand);
    made(node);
  }

  Place placeOf(Node node) {
    return m_varies[node] ? m_places[node] : numberPlace(m_values[node]);
  }

  Place filled(double number) {
    const auto [found, isNew] = m_filled.try_emplace(std::bit_cast<std::uint64_t>(number), static_cast<std::uint32_t>(m_plan.m_filled.size()));
    if (isNew) m_plan.m_filled.push_back(number);
    return {Where::filled, found->second};
  }

  Place take() {
    if (m_free.empty()) return {Where::buffer, m_pool++};
    const std::uint32_t slot = m_free.back();
    m_free.pop_back();
    return {Where::buffer, slot};
  }

  void read(Node node) {
    if (m_varies[node] && --m_readers[node] == 0 && m_places[node].where == Where::buffer) m_free.push_back(m_places[node].index);
  }

  void made(Node node) {
    m_isMade[node] = true;
    for (std::uint32_t i = m_firstSum[node]; i < m_firstSum[node + 1]; ++i) advance(m_sums[m_sumsOf[i]]);
  }

  /// Adds the terms that are there, in their order.
  void advance(Sum& sum) {
    if (sum.next == sum.terms.size()) return;
    for (; sum.next < sum.terms.size(); ++sum.next) {
      const Node term = sum.terms[sum.next];
      if (!m_varies[term])
        addNumber(sum, m_values[term]);
      else if (m_isMade[term])
        addTerm(sum, term);
      else
        return;
    }
    if (sum.node == none) return;
    m_places[sum.node] = sum.place;
    made(sum.node);
  }

  void addNumber(Sum& sum, double number) {
    if (!sum.hasBegun)
      sum.before += number;
    else if (number != 0)
      m_plan.m_steps.push_back({Kind::addNumber, Op::sum, 0, sum.place, numberPlace(number), {}, {}});
  }

  void addTerm(Sum& sum, Node term) {
    if (!sum.hasBegun) {
      if (sum.node != none) sum.place = take();
      m_plan.m_steps.push_back({Kind::begin, Op::sum, 0, sum.place, m_places[term], numberPlace(sum.before), {}});
    } else {
      m_plan.m_steps.push_back({Kind::addTerm, Op::sum, 0, sum.place, m_places[term], {}, {}});
    }
    sum.hasBegun = true;
    read(term);
  }

  Place numberPlace(double number) {
    m_plan.m_numbers.push_back(number);
    return {Where::number, static_cast<std::uint32_t>(m_plan.m_numbers.size() - 1)};
  }

  Plan& m_plan;
  const Graph& m_graph;
  std::span<const double> m_values;
  std::span<const std::uint32_t> m_drawOf;
  std::vector<bool> m_varies;
  std::vector<std::uint32_t> m_readers;  ///< of a node, still to come
  std::vector<Place> m_places;
  std::vector<bool> m_isMade;
  std::vector<Sum> m_sums;
  std::vector<std::uint32_t> m_firstSum, m_sumsOf;  ///< by node: the sums that have it as a term
  std::vector<std::uint32_t> m_free;
  std::uint32_t m_pool = 0;
  std::map<std::uint64_t, std::uint32_t> m_filled;
};

Plan::Plan(const Graph& graph, std::span<const double> values, std::span<const std::uint32_t> drawOf, std::span<const std::vector<Node>> sums) : m_graph(graph) {
  assert(values.size() == graph.size());
  Planner(*this, values, drawOf, sums);
}

}  // namespace meguri::graph
