#pragma once

#include "core/quantity/quantity.h"

namespace meguri::quantity {

/// What an analyst states by typing another value over a quantity.
///
/// Value and unit are the typed ones; a constant takes the place of a table, a curve goes on from the new value.
///
/// The spread keeps its shape relative to the value: bounds and standard deviation grow with it, a geometric standard deviation
/// is a ratio and stays; so does whether the input is held. P5 and P95 of what has a floor grow with the part above it. It is dropped where that means nothing: a choice (a typed value is none of its options), a table whose
/// spread is no geometric deviation, an old value of 0, a unit that is unknown or of another dimension, or where spreadFault
/// objects.
///
/// A source with evidence of its own (measured, vendor, literature, library) goes, and with it year, geography, boundary, note and unknown
/// members, and the pedigree scores of its spread: it did not say the new number, and a citation beside a number it never gave is worse than none. What remains is an
/// assumption of low confidence. A source that is unstated or an assumption is the analyst's own and stays, with all of them.
///
/// The same value in another unit (0.7 kW over 700 W, up to rounding) is no new statement: the spread is converted to the unit,
/// everything else stays. The floor of the field (Field::floor) is in base units.
Quantity restated(const Quantity& before, double value, std::string unit, double floor = 0);

/// What an analyst states by giving a quantity another path over years: value, unit, table and curve are those of `path`, the rest is of
/// `before` by the same rules. A path that the source did not give is an assumption even where it starts at the source's value.
Quantity restatedPath(const Quantity& before, const Quantity& path, double floor = 0);

}  // namespace meguri::quantity
