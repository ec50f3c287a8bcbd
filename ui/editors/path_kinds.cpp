#include "ui/editors/path_kinds.h"
#include "ui/editors/typed.h"

#include <QString>
#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace meguri::ui {

namespace {

using quantity::Curve;
using quantity::Quantity;

/// To as many digits as one would type: 273.802, not 273.80201575999997.
constexpr int valueDigits = 6, rateDigits = 4;
/// A value of a path; one that was stated stays to the bit.
double stated(const Quantity& from, double value) { return from.isCurve() && value != from.value ? typed(value, valueDigits) : value; }

/// Of a table that does not list the year, the value of the nearest it lists.
double valueIn(const Quantity& quantity, int year) {
  if (const auto value = quantity.at(year)) return *value;
  return std::ranges::min_element(quantity.byYear, {}, [&](const auto& row) { return std::abs(row.first - year); })->second;
}

/// The yearly rate that leads from the first value to the last; none where there is no such rate, or nothing moves.
double rateBetween(double first, double last, Years years) {
  if (!(first > 0) || !(last > 0) || first == last || years.last <= years.first) return unstated;
  return typed(std::pow(last / first, 1.0 / (years.last - years.first)) - 1, rateDigits);
}

Quantity table(const Quantity& from, Years years, bool areVintages) {
  Quantity result = from;
  result.value = 0;
  result.curve = {};
  if (from.isTable()) return result;
  if (areVintages) {
    result.byYear = {{years.first - 1, from.value}};
  } else {
    for (int year = years.first; year <= years.last; ++year) result.byYear.emplace_back(year, stated(from, valueIn(from, year)));
  }
  return result;
}

Curve growth(const Quantity& from, double first, double last, Years years) {
  const Curve& before = from.curve;
  if (before.kind == Curve::Kind::decline) return {.kind = Curve::Kind::growth, .start = before.start, .rate = -before.rate};
  return {.kind = Curve::Kind::growth, .start = years.first, .rate = rateBetween(first, last, years)};
}

Curve decline(const Quantity& from, double first, double last, Years years, double lowest) {
  const Curve& before = from.curve;
  const bool wasGrowth = before.kind == Curve::Kind::growth;
  const double rate = wasGrowth ? -before.rate : -rateBetween(first, last, years);
  const double floor = before.kind == Curve::Kind::logistic && before.limit < from.value ? before.limit : std::isfinite(lowest) ? lowest : unstated;
  return {.kind = Curve::Kind::decline, .start = wasGrowth ? before.start : years.first, .rate = rate > 0 ? rate : unstated, .limit = floor};
}

Curve logistic(const Quantity& from, double first, double last, Years years) {
  const double end = from.curve.kind == Curve::Kind::decline ? from.curve.limit : last == first ? unstated : stated(from, last);
  return {.kind = Curve::Kind::logistic, .rate = unstated, .limit = end, .midpoint = (years.first + years.last) / 2.0};
}

}  // namespace

PathKind kindOf(const Quantity& quantity) {
  if (quantity.isTable()) return PathKind::table;
  switch (quantity.curve.kind) {
    case Curve::Kind::none: break;
    case Curve::Kind::growth: return PathKind::growth;
    case Curve::Kind::decline: return PathKind::decline;
    case Curve::Kind::logistic: return PathKind::logistic;
  }
  return PathKind::constant;
}

std::string_view word(PathKind kind) {
  static constexpr std::array<std::string_view, 5> words = {"constant", "table", "growth", "decline", "logistic"};
  return words[static_cast<std::size_t>(kind)];
}

Quantity convertedTo(PathKind kind, const Quantity& from, Years years, double lowest, bool areVintages) {
  if (kind == kindOf(from)) return from;
  if (kind == PathKind::table) return table(from, years, areVintages);
  const double first = valueIn(from, years.first), last = valueIn(from, years.last);
  Quantity result = from;
  result.byYear.clear();
  // between growth and decline the start year stays, so its value does
  const auto hasStart = [](PathKind each) { return each == PathKind::growth || each == PathKind::decline; };
  if (!hasStart(kind) || !hasStart(kindOf(from))) result.value = stated(from, first);
  switch (kind) {
    case PathKind::constant:
    case PathKind::table: result.curve = {}; break;
    case PathKind::growth: result.curve = growth(from, first, last, years); break;
    case PathKind::decline: result.curve = decline(from, first, last, years, lowest); break;
    case PathKind::logistic: result.curve = logistic(from, first, last, years); break;
  }
  return result;
}

void spellOut(Quantity& quantity, int lastYear) {
  if (!std::exchange(quantity.holdsLast, false) || !quantity.isTable()) return;
  for (int year = quantity.byYear.back().first + 1; year <= lastYear; ++year) quantity.byYear.emplace_back(year, quantity.byYear.back().second);
}

}  // namespace meguri::ui
