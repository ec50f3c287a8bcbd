#include "core/report/contributions.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

#include "core/report/elasticity.h"
#include "core/sampling/stream.h"
#include "core/sampling/threads.h"

namespace meguri::report {

namespace {

using lifecycle::Assessment;

/// What of a scenario a result is made of.
struct Term {
  std::size_t scenario;
  Comparable of;
};

/// The rows a result hangs on, whatever their slope: an input behind a branch not taken at the point values is drawn all the same.
std::vector<bool> rowsBelow(const Assessment& assessment, const Term& term) {
  const graph::Graph& graph = assessment.scenarios[term.scenario]->graph;
  std::vector<bool> isBelow(graph.size()), rows(assessment.inputs.size());
  for (const graph::Node node : term.of.terms) isBelow[node] = true;
  if (term.of.divisor) isBelow[*term.of.divisor] = true;
  for (graph::Node node = static_cast<graph::Node>(graph.size()); node-- > 0;) {
    if (!isBelow[node]) continue;
    if (graph.op(node) == graph::Op::input)
      rows[graph.row(node)] = true;
    else
      for (const graph::Node operand : graph.operands(node)) isBelow[operand] = true;
  }
  return rows;
}

/// A result as scenario minus reference, or as one scenario alone: its slopes and the rows each side hangs on.
class Outcome {
 public:
  Outcome(const Uncertainty& uncertainty, const std::vector<Term>& terms)
      : m_assessment(*uncertainty.assessment()), m_terms(terms), m_varying(sampling::varying(m_assessment)), m_elasticities(m_assessment, m_varying) {
    for (const Term& term : terms) {
      m_rows.push_back(rowsBelow(m_assessment, term));
      const auto slopes = m_elasticities.slopes(term.scenario, term.of);
      if (m_slopes.empty())
        m_slopes = slopes;
      else
        for (std::size_t row = 0; row < slopes.size(); ++row) m_slopes[row] -= slopes[row];
    }
  }

  double notDrawn() const { return m_elasticities.unspread(m_slopes); }

  /// The streams drawn, each with the distribution of the row that stands for it.
  std::vector<std::pair<Contribution, const quantity::Distribution*>> drawn() const {
    std::vector<std::pair<Contribution, const quantity::Distribution*>> result;
    for (const auto& input : m_varying) {  // ordered by stream
      if (!isUsed(input.row)) continue;
      if (result.empty() || result.back().first.key != input.key) result.push_back({startOf(input), &input.distribution});
      auto& [contribution, distribution] = result.back();
      if (influence(input.row) > influence(contribution.row)) contribution.row = input.row, distribution = &input.distribution;
      addScenarios(contribution.scenarios, input.row);
    }
    for (auto& [contribution, distribution] : result) contribution.origin = originOf(contribution.row);
    return result;
  }

  void countOthers(Contributions& into) const {
    std::set<graph::Row> drawn;
    for (const auto& input : m_varying) drawn.insert(input.row);
    std::set<std::uint64_t> held, unspread;
    for (graph::Row row = 0; row < m_assessment.inputs.size(); ++row) {
      if (!isUsed(row) || drawn.contains(row)) continue;
      const lifecycle::Origin& origin = originOf(row);
      const auto* quantity = lifecycle::quantityOf(m_assessment.study, origin);
      if (quantity && quantity->spread.isExact()) continue;
      const bool isHeld = quantity && !origin.parameter && quantity->spread.kind != quantity::Spread::Kind::none;
      (isHeld ? held : unspread).insert(m_assessment.inputs.input(row).drawKey);
    }
    into.held = held.size();
    into.unspread = unspread.size();
  }

 private:
  bool isUsed(graph::Row row) const {
    return std::ranges::any_of(m_rows, [&](const auto& rows) { return rows[row]; });
  }
  double influence(graph::Row row) const {
    const double each = std::abs(m_assessment.inputs.value(row) * m_slopes[row]);
    return std::isfinite(each) ? each : 0;
  }
  const lifecycle::Origin& originOf(graph::Row row) const { return m_assessment.origins[m_assessment.inputs.input(row).origin]; }
  static Contribution startOf(const sampling::Varying& input) {
    Contribution result;
    result.key = input.key;
    result.row = input.row;
    return result;
  }
  /// The reference stands second among the terms; the order of scenarios is settled by their place in the assessment.
  void addScenarios(std::vector<study::Id>& to, graph::Row row) const {
    for (std::size_t i = 0; i < m_terms.size(); ++i) {
      const auto& id = m_assessment.scenarios[m_terms[i].scenario]->id;
      if (m_rows[i][row] && std::ranges::find(to, id) == to.end()) to.push_back(id);
    }
    std::ranges::sort(to, {}, [&](const study::Id& id) { return m_assessment.index(id); });
  }

  const Assessment& m_assessment;
  std::vector<Term> m_terms;
  std::vector<sampling::Varying> m_varying;
  Elasticities m_elasticities;
  std::vector<std::vector<bool>> m_rows;  ///< by term
  std::vector<double> m_slopes;
};

/// The values an input had in the draws: made anew, for they depend on seed, stream and draw alone.
std::vector<double> valuesOf(const quantity::Distribution& distribution, std::uint64_t key, const Uncertainty& uncertainty, std::size_t count) {
  std::vector<double> uniforms(count), values(count);
  sampling::uniforms(uncertainty.seed(), key, uncertainty.first(), uniforms);
  distribution.quantiles(uniforms, values);
  return values;
}

std::optional<Contributions> ranked(const Uncertainty& uncertainty, const std::vector<Term>& terms, std::vector<double> draws, unsigned threads, const std::stop_token& stop) {
  draws.resize(std::min(draws.size(), mostRanked));
  const Outcome outcome(uncertainty, terms);
  Contributions contributions;
  contributions.draws = draws.size();
  contributions.notDrawn = outcome.notDrawn();
  outcome.countOthers(contributions);
  const auto ranks = sampling::ranksOf(draws);
  auto inputs = outcome.drawn();
  sampling::forEach(inputs.size(), threads, stop, [&](std::size_t i) {
    auto& [input, distribution] = inputs[i];
    // ranks of the values, not of what they are made from: the options of a choice are ties, and may stand in any order
    input.correlation = sampling::correlation(sampling::ranksOf(valuesOf(*distribution, input.key, uncertainty, draws.size())), ranks);
  });
  if (stop.stop_requested()) return std::nullopt;
  double sum = 0;
  for (const auto& [input, distribution] : inputs) sum += input.correlation * input.correlation;
  for (auto& [input, distribution] : inputs) {
    input.share = sum > 0 ? input.correlation * input.correlation / sum : 0;
    contributions.inputs.push_back(std::move(input));
  }
  std::ranges::stable_sort(contributions.inputs, std::ranges::greater(), &Contribution::share);
  return contributions;
}

}  // namespace

std::optional<Contributions> contributions(const Uncertainty& uncertainty, const Reading& reading, unsigned threads, std::stop_token stop) {
  auto draws = uncertainty.drawsOf(reading);
  const auto traced = draws.empty() ? std::nullopt : trace(*uncertainty.assessment(), reading);
  if (!traced) return std::nullopt;
  return ranked(uncertainty, {{uncertainty.assessment()->index(reading.scenario), {traced->terms, traced->divisor}}}, std::move(draws), threads, stop);
}

std::optional<Contributions> contributions(const Uncertainty& uncertainty, std::string_view scenario, lifecycle::Indicator indicator, const lifecycle::View& view,
                                           unsigned threads, std::stop_token stop) {
  auto draws = uncertainty.differencesOf(scenario, indicator, view);
  if (draws.empty()) return std::nullopt;
  const Assessment& assessment = *uncertainty.assessment();
  const Comparison comparison(assessment, uncertainty.choice(), indicator, view);
  const std::size_t s = assessment.index(scenario), reference = referenceOf(assessment, uncertainty.choice());
  return ranked(uncertainty, {{s, comparison.comparableOf(s)}, {reference, comparison.comparableOf(reference)}}, std::move(draws), threads, stop);
}

}  // namespace meguri::report
