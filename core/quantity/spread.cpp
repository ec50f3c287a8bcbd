#include "core/quantity/spread.h"

#include <algorithm>
#include <cmath>

namespace meguri::quantity {

namespace {

constexpr double z95 = 1.6448536269514722;  // P95 of the standard normal

bool close(double a, double b) { return std::abs(a - b) <= 0.005 * std::max(std::abs(a), std::abs(b)); }

std::optional<std::string> optionsFault(const Spread& spread, double value) {
  if (spread.options.size() < 2) return "spread.options";
  for (const auto& option : spread.options)
    if (!(option.weight > 0)) return "spread.options";
  const bool selected = std::ranges::any_of(spread.options, [&](const auto& option) { return option.value == value; });
  return selected ? std::nullopt : std::optional<std::string>("spread.selected");
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

double geometricDeviation(const Spread& spread) {
  return spread.kind == Spread::Kind::lognormalRange ? std::exp(std::log(spread.high / spread.low) / (2 * z95)) : spread.deviation;
}

std::optional<std::string> spreadFault(const Spread& spread, double value) {
  using Kind = Spread::Kind;
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
      if (!(value > 0)) return "spread.positive";
      return spread.deviation > 1 ? std::nullopt : std::optional<std::string>("spread.gsd");
    case Kind::lognormalRange:
      if (!(spread.low > 0)) return "spread.positive";
      if (!(spread.low < spread.high)) return "spread.order";
      return close(value, std::sqrt(spread.low * spread.high)) ? std::nullopt : std::optional<std::string>("spread.median");
    case Kind::choice: return optionsFault(spread, value);
  }
  return std::nullopt;
}

}  // namespace meguri::quantity
