#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/quantity/dimension.h"

namespace meguri::quantity {

/// A unit as a dimension and an exact ratio to the coherent unit of that dimension (Dimension::unit):
/// value in base units = value · multiply / divide. Two factors, because 1/1000 is no exact double and 329.65 g
/// would not become 0.32965 kg.
struct Unit {
  Dimension dimension;
  double multiply = 1;
  double divide = 1;

  constexpr double toBase(double value) const { return value * multiply / divide; }
  constexpr double fromBase(double value) const { return value * divide / multiply; }
};

/// Reads a unit as people write it: "kW", "g CO2e/kWh", "GPU-h", "L/kWh", "kg·km", "MJ primary", "mm2".
/// SI prefixes are taken only where the field uses them: "kt" is the kilotonne, "a" the year, "min" the minute.
/// A year is 8,760 h (method.md, Conventions). Fault "unit.unknown" names the part that is not known.
Result<Unit> parseUnit(std::string_view text);

/// A number followed by a unit, as typed into a field: "0.7 kW", "1.2 MWh", "1082990 GPU-h", "55 %".
struct TypedAmount {
  double value = 0;
  std::string unit;  ///< as typed, trimmed; empty if none was typed
};
/// Faults: "number.missing", "number.invalid" (with the text), "unit.unknown".
Result<TypedAmount> parseAmount(std::string_view text);

/// The symbols of the table, for completion and for the test that types each of them.
std::vector<std::string> unitSymbols();

}  // namespace meguri::quantity
