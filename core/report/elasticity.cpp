#include "core/report/elasticity.h"

#include <cmath>

#include "core/graph/gradient.h"

namespace meguri::report {

Elasticities::Elasticities(const lifecycle::Assessment& assessment, const std::vector<sampling::Varying>& inputs)
    : m_assessment(assessment), m_isStated(assessment.inputs.size()) {
  for (const auto& input : inputs) m_isStated[input.row] = true;
  for (graph::Row row = 0; row < m_isStated.size(); ++row) {
    const auto* quantity = lifecycle::quantityOf(assessment.study, assessment.origins[assessment.inputs.input(row).origin]);
    if (quantity && quantity->spread.isExact()) m_isStated[row] = true;
  }
}

std::vector<double> Elasticities::slopes(std::size_t scenario, const Comparable& of) const {
  const auto& graph = m_assessment.scenarios[scenario]->graph;
  const auto& values = m_assessment.values[scenario];
  auto result = graph::gradient(graph, values, of.terms, m_isStated.size());
  if (!of.divisor) return result;
  const auto divisor = graph::gradient(graph, values, *of.divisor, m_isStated.size());
  double sum = 0;
  for (const graph::Node term : of.terms) sum += values[term];
  const double units = values[*of.divisor];
  for (std::size_t row = 0; row < result.size(); ++row) result[row] = (result[row] - sum / units * divisor[row]) / units;
  return result;
}

double Elasticities::unspread(const std::vector<double>& scenario, const std::vector<double>& reference) const {
  std::vector<double> slopes(scenario.size());
  for (std::size_t row = 0; row < slopes.size(); ++row) slopes[row] = scenario[row] - reference[row];
  return unspread(slopes);
}

double Elasticities::unspread(const std::vector<double>& slopes) const {
  double all = 0, unstated = 0;
  for (graph::Row row = 0; row < m_isStated.size(); ++row) {
    const double each = std::abs(m_assessment.inputs.value(row) * slopes[row]);
    all += each;
    if (!m_isStated[row]) unstated += each;
  }
  if (!std::isfinite(all)) return 1;  // a slope without end, as of √x at 0: nothing may be claimed
  return all > 0 ? unstated / all : 0;
}

}  // namespace meguri::report
