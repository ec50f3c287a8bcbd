#include "core/quantity/restate.h"

#include <algorithm>
#include <cmath>

#include "core/quantity/unit.h"

namespace meguri::quantity {

namespace {

bool isSame(double a, double b) { return std::abs(a - b) <= 1e-12 * std::max(std::abs(a), std::abs(b)); }

template <class Map>
Spread mapped(Spread spread, Map map) {
  spread.low = map(spread.low);
  spread.high = map(spread.high);
  if (spread.kind == Spread::Kind::normal) spread.deviation = map(spread.deviation);
  for (auto& option : spread.options) option.value = map(option.value);
  return spread;
}

Spread converted(const Quantity& before, double value, const Unit& from, const Unit& to) {
  const bool isOneScale = from.multiply == to.multiply && from.divide == to.divide;
  return mapped(before.spread, [&](double each) {
    if (each == before.value) return value;  // to the bit, so that a mode at its bound or a selected option stays what it is
    return isOneScale ? each : to.fromBase(from.toBase(each));
  });
}

/// The floors are those of the field in the old and the new unit.
Spread scaled(const Quantity& before, double value, double oldFloor, double newFloor) {
  const Spread::Kind kind = before.spread.kind;
  const bool isOnFloor = kind == Spread::Kind::lognormalRange;
  const double from = isOnFloor ? oldFloor : 0, to = isOnFloor ? newFloor : 0;
  const bool hasScale = before.isTable() ? kind == Spread::Kind::lognormalGsd : before.value != from;
  if (!hasScale || kind == Spread::Kind::choice) return {};
  // the units cancel: a bound in the old unit over the old value is a bound in the new unit over the new value
  Spread spread = kind == Spread::Kind::lognormalGsd ? before.spread : mapped(before.spread, [&](double each) { return to + (each - from) * (value - to) / (before.value - from); });
  return spreadFault(spread, value, newFloor) ? Spread() : spread;
}

bool isOwn(const Source& source) { return source.evidence == Evidence::unstated || source.evidence == Evidence::assumption; }

void forgetSource(Quantity& quantity) {
  quantity.source = {};
  quantity.source.evidence = Evidence::assumption;
  quantity.confidence = Confidence::low;
  quantity.year = 0;
  quantity.geography.clear();
  quantity.boundary.clear();
  quantity.note.clear();
  quantity.extras.clear();
  quantity.spread.pedigree.reset();
}

}  // namespace

Quantity restated(const Quantity& before, double value, std::string unit, double floor) {
  const auto from = parseUnit(before.unit), to = parseUnit(unit);
  const bool isComparable = from && to && from->dimension == to->dimension;
  Quantity after = before;
  after.value = value;
  after.unit = std::move(unit);
  after.byYear.clear();
  after.holdsLast = false;
  if (before.isTable()) after.pathExtras.clear(), after.independentYears = false;
  // a curve goes on from the new value; its other end stays where it is
  if (isComparable) after.curve.limit = from->multiply == to->multiply && from->divide == to->divide ? before.curve.limit : to->fromBase(from->toBase(before.curve.limit));
  else after.curve = {};
  if (isComparable && !before.isTable() && isSame(from->toBase(before.value), to->toBase(value))) {
    after.spread = converted(before, value, *from, *to);
    return after;
  }
  after.spread = isComparable ? scaled(before, value, from->fromBase(floor), to->fromBase(floor)) : Spread();
  if (!isOwn(before.source)) forgetSource(after);
  return after;
}

Quantity restatedPath(const Quantity& before, const Quantity& path, double floor) {
  if (before.value == path.value && before.unit == path.unit && before.byYear == path.byYear && before.holdsLast == path.holdsLast && before.curve == path.curve) return before;
  Quantity after = path.isTable() ? before : restated(before, path.value, path.unit, floor);
  const bool isSameKind = before.isTable() == path.isTable() && before.curve.kind == path.curve.kind;
  const bool isSameCurve = !before.isTable() && !path.isTable() && after.curve == path.curve;
  after.value = path.value;
  after.unit = path.unit;
  after.byYear = path.byYear;
  after.holdsLast = path.holdsLast;
  after.curve = path.curve;
  if (!isSameKind) after.pathExtras.clear(), after.independentYears = false;
  // only a ratio means something in every year of a table
  if (path.isTable() && after.spread.kind != Spread::Kind::lognormalGsd) after.spread = {};
  if (!isSameCurve && !isOwn(before.source)) forgetSource(after);
  return after;
}

}  // namespace meguri::quantity
