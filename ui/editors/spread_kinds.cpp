#include "ui/editors/spread_kinds.h"

#include <QString>
#include <cmath>

#include "core/quantity/normal.h"
#include "ui/editors/typed.h"

namespace meguri::ui {

namespace {

using quantity::Quantity;
using quantity::Spread;
using Kind = Spread::Kind;

using quantity::normal::z95;

/// To as many digits as one would type: 273.802, not 273.80201575999997.

bool hasLimits(const Spread& spread) { return spread.kind == Kind::uniform || spread.kind == Kind::triangular || spread.kind == Kind::pert; }
bool isLognormal(const Spread& spread) { return spread.kind == Kind::lognormalGsd || spread.kind == Kind::lognormalRange; }

void takeLimits(Spread& to, const Spread& from) {
  to.low = hasLimits(from) ? from.low : unstated;
  to.high = hasLimits(from) ? from.high : unstated;
}

void takeRange(Spread& to, const Spread& from, double value, double floor) {
  const bool hasWidth = isLognormal(from) && value > floor;
  const double factor = hasWidth ? std::exp(z95 * std::log(quantity::geometricDeviation(from, floor))) : unstated;
  to.low = typed(floor + (value - floor) / factor);
  to.high = typed(floor + (value - floor) * factor);
}

}  // namespace

SpreadKind kindOf(const Spread& spread) {
  switch (spread.kind) {
    case Kind::none: break;
    case Kind::uniform: return SpreadKind::uniform;
    case Kind::triangular: return SpreadKind::triangular;
    case Kind::pert: return SpreadKind::pert;
    case Kind::normal: return SpreadKind::normal;
    case Kind::lognormalGsd: return spread.pedigree ? SpreadKind::pedigree : SpreadKind::gsd;
    case Kind::lognormalRange: return SpreadKind::range;
    case Kind::choice: return SpreadKind::choice;
  }
  return SpreadKind::none;
}

std::string_view word(SpreadKind kind) {
  static constexpr std::array<std::string_view, spreadKinds.size()> words = {"none", "uniform", "triangular", "pert", "normal", "gsd", "range", "pedigree", "choice"};
  return words[static_cast<std::size_t>(kind)];
}

bool suitsTable(SpreadKind kind) { return kind == SpreadKind::none || kind == SpreadKind::gsd || kind == SpreadKind::pedigree; }

Spread convertedTo(SpreadKind kind, const Quantity& quantity, double floor) {
  const Spread& from = quantity.spread;
  if (kind == kindOf(from)) return from;
  static constexpr std::array kinds = {Kind::none,         Kind::uniform,        Kind::triangular,   Kind::pert,  Kind::normal,
                                       Kind::lognormalGsd, Kind::lognormalRange, Kind::lognormalGsd, Kind::choice};
  Spread result;
  result.kind = kinds[static_cast<std::size_t>(kind)];
  result.isHeld = from.isHeld && !from.isExact() && kind != SpreadKind::none;  // what was exact is meant to be drawn now
  switch (kind) {
    case SpreadKind::none: break;
    case SpreadKind::uniform:
    case SpreadKind::triangular:
    case SpreadKind::pert: takeLimits(result, from); break;
    case SpreadKind::normal: result.deviation = unstated; break;
    case SpreadKind::gsd: result.deviation = isLognormal(from) ? typed(quantity::geometricDeviation(from, floor)) : unstated; break;
    case SpreadKind::range: takeRange(result, from, pointOf(quantity), floor); break;
    case SpreadKind::pedigree:
      result.deviation = unstated;
      result.pedigree = quantity::Pedigree();
      break;
    case SpreadKind::choice: result.options = {{quantity.source.citation, pointOf(quantity), 1, {}}, {{}, unstated, 1, {}}}; break;
  }
  return result;
}

std::optional<double> counterpart(SpreadKind kind, double limit, double value, double floor) {
  if (limit == value) return std::nullopt;
  if (kind == SpreadKind::uniform) return typed(2 * value - limit);
  if (kind != SpreadKind::range || !(limit > floor) || !(value > floor)) return std::nullopt;
  return typed(floor + (value - floor) * (value - floor) / (limit - floor));
}

double pointOf(const Quantity& quantity) { return quantity.isTable() ? quantity.byYear.front().second : quantity.value; }

quantity::Bounds boundsIn(const study::Field& field, const std::string& fieldUnit, const std::string& unit) {
  const auto from = quantity::parseUnit(fieldUnit), to = quantity::parseUnit(unit);
  if (!from || !to || from->dimension != to->dimension) return {};
  const bool isSame = unit == fieldUnit;
  const auto in = [&](double bound) { return isSame ? bound : to->fromBase(from->toBase(bound)); };
  return {in(field.floor), in(field.range.low), in(field.range.high)};
}

}  // namespace meguri::ui
