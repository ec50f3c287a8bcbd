#pragma once

#include <QString>

#include "core/quantity/distribution.h"
#include "core/quantity/quantity.h"

/// What the spread of a quantity says, in words.
namespace meguri::words {

/// "lognormal, geometric standard deviation 1.3: P5 0.65, median 1, P95 1.54 kWh"; of a table as in the first year it lists. The bounds are in the
/// unit of the quantity. Only the kind where the spread cannot belong to the value; empty without a spread.
QString spreadSentence(const quantity::Quantity& quantity, const quantity::Bounds& bounds);
/// What the bounds cut off: "3 % cut off at 100 %"; empty where it is less than 0.05 %.
QString cutText(const quantity::Quantity& quantity, const quantity::Bounds& bounds);
/// A number with the unit behind it as it is printed; a plain number has none.
QString inUnit(const QString& number, const std::string& unit);

}  // namespace meguri::words
