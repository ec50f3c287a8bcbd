#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/quantity/quantity.h"
#include "core/quantity/unit.h"

namespace meguri::quantity {

/// A value in another unit of its dimension. The ratio of the two units is applied with one rounding; a value of at most twelve digits
/// keeps them where the ratio is a power of ten, so that 0.7 kW is 700 W. There and back gives the same value to 1 ulp.
double converted(double value, const Unit& from, const Unit& to);

/// The same statement in another unit: value, table, curve and spread converted, everything else as it is. A rate per year and a geometric standard
/// deviation have no unit and stay. Nothing where a unit is unknown or of another dimension.
std::optional<Quantity> converted(const Quantity& quantity, const std::string& unit);

/// The units people state a dimension in, small ones first, without those that only differ in name: "W", "kW", "MW" of a power; empty where
/// none is usual.
std::vector<std::string> usualUnits(const Dimension& dimension);

}  // namespace meguri::quantity
