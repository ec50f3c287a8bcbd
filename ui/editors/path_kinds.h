#pragma once

#include "core/quantity/quantity.h"

/// How a quantity over years may be stated, and how one way becomes another.
namespace meguri::ui {

enum class PathKind { constant, table, growth, decline, logistic };
inline constexpr std::array pathKinds = {PathKind::constant, PathKind::table, PathKind::growth, PathKind::decline, PathKind::logistic};

/// The horizon of a study, both years included.
struct Years {
  int first = 0, last = 0;
};

PathKind kindOf(const quantity::Quantity& quantity);
/// Of the words "curve.kind.<word>".
std::string_view word(PathKind kind);

/// The same quantity stated in another way, keeping what can be kept: a table takes a curve's values, a constant the value of the first
/// year, a curve the ends of what was there. What nothing says anything about, such as the rate of what was constant, is NaN: no number
/// is made up. `lowest`: below which the field allows no value. `areVintages`: the years are those of purchase, before the horizon.
quantity::Quantity convertedTo(PathKind kind, const quantity::Quantity& quantity, Years years, double lowest, bool areVintages);

/// A table whose last value holds on lists it for every year, to be seen and changed.
void spellOut(quantity::Quantity& quantity, int lastYear);

}  // namespace meguri::ui
