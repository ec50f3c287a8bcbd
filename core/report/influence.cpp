#include "core/report/influence.h"

#include <algorithm>
#include <cmath>

#include "core/report/elasticity.h"
#include "core/study/scope_rules.h"

namespace meguri::report {

namespace {

std::string keyOfField(const study::Id& element, std::string_view field) { return "element\n" + element + "\n" + std::string(field); }
/// Without a figure: what formulas read from the entry by themselves.
std::string keyOfFigure(const std::string& entry, std::string_view figure) { return "entry\n" + entry + "\n" + std::string(figure); }

std::string keyOf(const lifecycle::Origin& origin) {
  if (origin.field >= 0) return keyOfField(origin.element, origin.key);
  return keyOfFigure(origin.element, origin.taker ? std::string_view(origin.figure) : std::string_view());
}

}  // namespace

Influence::Influence(const lifecycle::Assessment& assessment, const study::Id& scenario, bool perUnit, std::stop_token stop) : m_scenario(scenario) {
  const std::size_t at = assessment.index(scenario);
  if (at == assessment.scenarios.size()) return;
  m_indicators = countedIndicators(assessment.study);
  const Elasticities elasticities(assessment, {});
  for (std::size_t i = 0; i < m_indicators.size() && !stop.stop_requested(); ++i) {
    Reading reading;
    reading.scenario = scenario;
    reading.indicator = m_indicators[i];
    reading.view = viewOf(assessment.study);
    reading.perUnit = perUnit;
    const auto traced = trace(assessment, reading);
    if (!traced || traced->value == 0) continue;
    const auto slopes = elasticities.slopes(at, {traced->terms, traced->divisor});
    for (graph::Row row = 0; row < slopes.size(); ++row) {
      const double each = std::abs(assessment.inputs.value(row) * slopes[row] / traced->value);
      if (!(each > 0) || !std::isfinite(each)) continue;
      auto& sums = m_byStatement[keyOf(assessment.origins[assessment.inputs.input(row).origin])];
      sums.resize(m_indicators.size());
      sums[i] += each;
    }
  }
}

double Influence::of(const InputTable& table, const InputRow& row, lifecycle::Indicator indicator) const {
  const auto place = std::ranges::find(m_indicators, indicator);
  std::size_t s = 0;
  while (s < table.scenarios() && table.scenario(s) != m_scenario) ++s;
  if (place == m_indicators.end() || s == table.scenarios()) return 0;
  const bool isScope = table.groupOf(row).isScope;
  if (!(table.marks(row, isScope ? 0 : s) & isStated)) return 0;
  const auto element = table.element(row, isScope ? 0 : s);
  const study::Field& field = table.fieldOf(row);
  std::string key = keyOfField(element->id, field.key);
  if (field.kind == study::FieldKind::entry)
    key = keyOfFigure(std::string(element->textAt(row.field)), {});
  else if (const auto* entry = table.entry(row, isScope ? 0 : s))
    key = keyOfFigure(entry->id, study::figureOf(table.study(), field));
  const auto found = m_byStatement.find(key);
  return found == m_byStatement.end() ? 0 : found->second[static_cast<std::size_t>(place - m_indicators.begin())];
}

}  // namespace meguri::report
