#include "core/report/uncertainty.h"

#include <cmath>

#include "core/report/uncertainty_key.h"

namespace meguri::report {

namespace {

constexpr double notableSkew = 0.05;

bool isOfTotal(const Reading& reading) { return reading.axis == Axis::whole && reading.within.empty() && reading.flow == Flow::none; }

}  // namespace

std::optional<Band> Uncertainty::band(const Reading& reading) const {
  const auto found = isOfTotal(reading) ? m_bands.find(keyOf(reading)) : m_bands.end();
  return found == m_bands.end() ? std::nullopt : over(found->second, yearsOf(reading.perYear));
}

std::optional<Band> Uncertainty::over(std::optional<Band> band, double years) {
  if (band && years != 1)
    for (double* each : {&band->mean, &band->p5, &band->p25, &band->median, &band->p75, &band->p95}) *each /= years;
  return band;
}

const Uncertainty::Difference* Uncertainty::find(std::string_view scenario, lifecycle::Indicator indicator, const lifecycle::View& view) const {
  const auto found = m_differences.find(keyOf(scenario, indicator, view));
  return found == m_differences.end() ? nullptr : &found->second;
}

std::optional<Band> Uncertainty::difference(std::string_view scenario, lifecycle::Indicator indicator, const lifecycle::View& view) const {
  const Difference* found = find(scenario, indicator, view);
  return found ? over(found->band, yearsOf(m_choice.perYear())) : std::nullopt;
}

std::optional<Superiority> Uncertainty::superiority(std::string_view scenario, lifecycle::Indicator indicator, const lifecycle::View& view) const {
  const Difference* found = find(scenario, indicator, view);
  return found && found->band ? std::optional(found->superiority) : std::nullopt;
}

std::vector<double> Uncertainty::drawsOf(const Reading& reading) const {
  const auto found = isOfTotal(reading) ? m_totals.find(keyOf(reading)) : m_totals.end();
  if (found == m_totals.end()) return {};
  std::vector<double> result(draws());
  for (std::size_t i = 0; i < result.size(); ++i) result[i] = m_draws->at(found->second, i) / yearsOf(reading.perYear);
  return result;
}

std::vector<double> Uncertainty::differencesOf(std::string_view scenario, lifecycle::Indicator indicator, const lifecycle::View& view) const {
  const Difference* found = find(scenario, indicator, view);
  if (!found) return {};
  auto result = differences(*m_draws, found->scenario, found->reference);
  for (double& each : result) each /= yearsOf(m_choice.perYear());
  return result;
}

std::vector<double> Uncertainty::differences(const sampling::Draws& draws, const Ratio& scenario, const Ratio& reference) {
  const auto at = [&](const Ratio& of, std::size_t draw) { return of.divisor ? draws.at(of.sum, draw) / draws.at(*of.divisor, draw) : draws.at(of.sum, draw); };
  std::vector<double> result(draws.count);
  for (std::size_t i = 0; i < result.size(); ++i) result[i] = at(scenario, i) - at(reference, i);
  return result;
}

bool isSpread(const std::optional<Band>& band) { return band && band->p5 < band->p95; }

std::optional<Band> bandOf(const Uncertainty* uncertainty, const Reading& reading) {
  const auto band = uncertainty ? uncertainty->band(reading) : std::nullopt;
  return isSpread(band) ? band : std::nullopt;
}

bool isSkewed(const Band& band, double value) { return std::abs(band.mean - value) > notableSkew * std::abs(value); }

}  // namespace meguri::report
