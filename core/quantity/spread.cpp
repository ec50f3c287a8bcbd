#include "core/quantity/spread.h"

#include <algorithm>
#include <cmath>

#include "core/quantity/normal.h"

namespace meguri::quantity {

namespace {

using normal::z95;

constexpr double widest = 100;              // geometric standard deviation beyond which draws say nothing

bool close(double a, double b) { return std::abs(a - b) <= 0.005 * std::max(std::abs(a), std::abs(b)); }

std::optional<std::string> optionsFault(const Spread& spread, double value) {
  if (spread.options.size() < 2) return "spread.options";
  double sum = 0;
  for (const auto& option : spread.options) {
    if (!(option.weight > 0)) return "spread.options";
    sum += option.weight;
  }
  if (!std::isfinite(sum)) return "spread.options";
  const bool selected = std::ranges::any_of(spread.options, [&](const auto& option) { return option.value == value; });
  return selected ? std::nullopt : std::optional<std::string>("spread.selected");
}

std::optional<std::string> lognormalFault(const Spread& spread, double value, double floor) {
  const bool isRange = spread.kind == Spread::Kind::lognormalRange;
  if (isRange && !(spread.low < spread.high)) return "spread.order";
  if (!(value > floor) || (isRange && !(spread.low > floor))) return floor == 0 ? "spread.positive" : "spread.floor";
  const double deviation = geometricDeviation(spread, floor);
  if (!(deviation > 1 && deviation <= widest)) return "spread.gsd";
  // a root each, as their product may exceed what a double holds
  const bool isMedian = !isRange || close(value, floor + std::sqrt(spread.low - floor) * std::sqrt(spread.high - floor));
  return isMedian ? std::nullopt : std::optional<std::string>("spread.median");
}

bool isFinite(const Spread& spread, double value) {
  const auto isNumber = [](const Spread::Option& option) { return std::isfinite(option.value) && std::isfinite(option.weight); };
  return std::isfinite(value) && std::isfinite(spread.low) && std::isfinite(spread.high) && std::isfinite(spread.deviation) && std::ranges::all_of(spread.options, isNumber);
}

}  // namespace

std::string_view spreadWord(Spread::Kind kind) {
  switch (kind) {
    case Spread::Kind::none: return "none";
    case Spread::Kind::uniform: return "uniform";
    case Spread::Kind::triangular: return "triangular";
    case Spread::Kind::normal: return "normal";
    case Spread::Kind::lognormalGsd:
    case Spread::Kind::lognormalRange: return "lognormal";
    case Spread::Kind::pert: return "pert";
    case Spread::Kind::choice: return "choice";
  }
  return "none";
}

double geometricDeviation(const Spread& spread, double floor) {
  return spread.kind == Spread::Kind::lognormalRange ? std::exp(std::log((spread.high - floor) / (spread.low - floor)) / (2 * z95)) : spread.deviation;
}

std::optional<std::string> spreadFault(const Spread& spread, double value, double floor) {
  using Kind = Spread::Kind;
  if (spread.kind == Kind::none) return std::nullopt;
  if (!isFinite(spread, value)) return "spread.finite";
  switch (spread.kind) {
    case Kind::none: return std::nullopt;
    case Kind::uniform:
      if (!(spread.low < spread.high)) return "spread.order";
      return close(value, (spread.low + spread.high) / 2) ? std::nullopt : std::optional<std::string>("spread.midpoint");
    case Kind::triangular:
    case Kind::pert:
      if (!(spread.low <= value && value <= spread.high && spread.low < spread.high)) return "spread.order";
      return std::nullopt;
    case Kind::normal: return spread.deviation > 0 ? std::nullopt : std::optional<std::string>("spread.deviation");
    case Kind::lognormalGsd:
    case Kind::lognormalRange: return lognormalFault(spread, value, floor);
    case Kind::choice: return optionsFault(spread, value);
  }
  return std::nullopt;
}

}  // namespace meguri::quantity
