#include "core/quantity/distribution.h"

#include <algorithm>
#include <cmath>

#include "core/base/operations.h"
#include "core/quantity/normal.h"

namespace meguri::quantity {

namespace {

constexpr double pertWeight = 4;  // of the mode (method.md I.1)

}  // namespace

Distribution::Distribution(const Spread& spread, double value, const Bounds& bounds)
    : m_kind(spread.kind), m_value(value), m_low(spread.low), m_high(spread.high) {
  if (isLognormal()) {
    m_floor = bounds.floor;
    m_deviation = operations::logarithm(geometricDeviation(spread, m_floor));
  }
  if (m_kind == Spread::Kind::normal) m_deviation = spread.deviation;
  if (m_kind == Spread::Kind::pert) m_beta = StandardBeta::of(1 + pertWeight * (value - m_low) / (m_high - m_low), 1 + pertWeight * (m_high - value) / (m_high - m_low));
  double sum = 0;
  for (const auto& option : spread.options) sum += option.weight;
  for (const auto& option : spread.options) m_weights.emplace_back(option.value, option.weight / sum);
  m_isOfNormal = isLognormal() || m_kind == Spread::Kind::normal || m_kind == Spread::Kind::pert;
  if (!m_isOfNormal || m_kind == Spread::Kind::pert) return;
  m_below = cumulativeWhole(bounds.low);
  m_cut = m_below + normal::above(standardised(bounds.high));
  m_kept = 1 - m_cut;
  m_isOfNormal = !isCut();
}

/// Of a normal or lognormal, how many deviations a value lies above the median.
double Distribution::standardised(double x) const {
  if (!isLognormal()) return (x - m_value) / m_deviation;
  return x > m_floor ? operations::logarithm((x - m_floor) / (m_value - m_floor)) / m_deviation : -std::numeric_limits<double>::infinity();
}

double Distribution::within(double probability) const {
  constexpr double nearest = std::numeric_limits<double>::epsilon() / 2;
  return isCut() ? std::clamp(m_below + probability * m_kept, nearest, 1 - nearest) : probability;
}

double Distribution::fromNormal(double z) const {
  if (m_kind == Spread::Kind::pert) return m_low + (m_high - m_low) * m_beta->at(z);
  return isLognormal() ? m_floor + (m_value - m_floor) * operations::exponential(m_deviation * z) : m_value + m_deviation * z;
}

double Distribution::triangular(double probability) const {
  const double width = m_high - m_low, rise = m_value - m_low, fall = m_high - m_value;
  return probability * width < rise ? m_low + std::sqrt(probability * width * rise) : m_high - std::sqrt((1 - probability) * width * fall);
}

double Distribution::whole(double probability) const {
  switch (m_kind) {
    case Spread::Kind::none: return m_value;
    case Spread::Kind::uniform: return probability <= 0.5 ? m_low + probability * (m_high - m_low) : m_high - (1 - probability) * (m_high - m_low);
    case Spread::Kind::triangular: return triangular(probability);
    case Spread::Kind::pert:
    case Spread::Kind::normal:
    case Spread::Kind::lognormalGsd:
    case Spread::Kind::lognormalRange: return fromNormal(normal::quantile(probability));
    case Spread::Kind::choice: break;
  }
  double sum = 0;
  for (const auto& [value, share] : m_weights)
    if ((sum += share) > probability) return value;
  return m_weights.back().first;
}

double Distribution::quantile(double probability) const { return whole(within(probability)); }

void Distribution::fromNormal(std::span<const double> z, std::span<double> x) const {
  if (m_kind == Spread::Kind::pert) {
    for (std::size_t i = 0; i < z.size(); ++i) x[i] = fromNormal(z[i]);
    return;
  }
  const double scale = m_deviation;
  for (std::size_t i = 0; i < z.size(); ++i) x[i] = scale * z[i];
  if (!isLognormal()) {
    for (double& each : x) each = m_value + each;
    return;
  }
  operations::exponential(x, x);
  const double above = m_value - m_floor;
  for (double& each : x) each = m_floor + above * each;
}

void Distribution::quantiles(std::span<const double> probabilities, std::span<double> x) const {
  if (m_isOfNormal || isCut()) {
    for (std::size_t i = 0; i < x.size(); ++i) x[i] = within(probabilities[i]);
    std::vector<double> z(x.size());
    normal::quantiles(x, z);
    return fromNormal(z, x);
  }
  for (std::size_t i = 0; i < x.size(); ++i) x[i] = whole(probabilities[i]);
}

double Distribution::cumulativeWhole(double x) const {
  switch (m_kind) {
    case Spread::Kind::none: return x < m_value ? 0 : 1;
    case Spread::Kind::uniform: return std::clamp((x - m_low) / (m_high - m_low), 0.0, 1.0);
    case Spread::Kind::triangular:
      if (x <= m_low || x >= m_high) return x <= m_low ? 0 : 1;
      if (x < m_value) return (x - m_low) * (x - m_low) / ((m_high - m_low) * (m_value - m_low));
      return 1 - (m_high - x) * (m_high - x) / ((m_high - m_low) * (m_high - m_value));
    case Spread::Kind::pert:
      if (x <= m_low || x >= m_high) return x <= m_low ? 0 : 1;
      return m_beta->cumulative((x - m_low) / (m_high - m_low));
    case Spread::Kind::normal:
    case Spread::Kind::lognormalGsd:
    case Spread::Kind::lognormalRange: return normal::cumulative(standardised(x));
    case Spread::Kind::choice: break;
  }
  double sum = 0;
  for (const auto& [value, share] : m_weights)
    if (value <= x) sum += share;
  return sum;
}

double Distribution::cumulative(double x) const { return isCut() ? std::clamp((cumulativeWhole(x) - m_below) / m_kept, 0.0, 1.0) : cumulativeWhole(x); }

double Distribution::densityWhole(double x) const {
  switch (m_kind) {
    case Spread::Kind::uniform: return x < m_low || x > m_high ? 0 : 1 / (m_high - m_low);
    case Spread::Kind::triangular:
      if (x < m_low || x > m_high) return 0;
      if (x < m_value || m_value == m_high) return 2 * (x - m_low) / ((m_high - m_low) * (m_value - m_low));
      return 2 * (m_high - x) / ((m_high - m_low) * (m_high - m_value));
    case Spread::Kind::pert:
      if (x <= m_low || x >= m_high) return 0;
      return m_beta->density((x - m_low) / (m_high - m_low)) / (m_high - m_low);
    case Spread::Kind::normal: return normal::density(standardised(x)) / m_deviation;
    case Spread::Kind::lognormalGsd:
    case Spread::Kind::lognormalRange: return x > m_floor ? normal::density(standardised(x)) / (m_deviation * (x - m_floor)) : 0;
    case Spread::Kind::none:
    case Spread::Kind::choice: break;
  }
  return 0;
}

double Distribution::density(double x) const {
  const double p = isCut() ? cumulativeWhole(x) : m_below;
  return p < m_below || p > m_below + m_kept ? 0 : densityWhole(x) / m_kept;
}

}  // namespace meguri::quantity
