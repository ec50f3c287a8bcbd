#pragma once

#include <array>
#include <optional>

#include "core/quantity/distribution.h"
#include "core/study/field.h"

/// How a spread may be stated, and how one way becomes another.
namespace meguri::ui {

/// As Spread::Kind, and a lognormal by pedigree scores as a way of its own.
enum class SpreadKind { none, uniform, triangular, pert, normal, gsd, range, pedigree, choice };
inline constexpr std::array spreadKinds = {SpreadKind::none,  SpreadKind::uniform, SpreadKind::triangular, SpreadKind::pert,  SpreadKind::normal,
                                           SpreadKind::gsd,   SpreadKind::range,   SpreadKind::pedigree,   SpreadKind::choice};

SpreadKind kindOf(const quantity::Spread& spread);
/// Of the words "spread-kind.<word>".
std::string_view word(SpreadKind kind);
/// Whether a table over years may have it: only what is relative to the value has a meaning in every year.
bool suitsTable(SpreadKind kind);

/// Around the value of a quantity, a spread stated in another way, keeping what both mean alike: limits among those with limits, the width among
/// lognormals. What nothing says anything about is NaN, a score 0: no number is made up. The floor is in the unit of the quantity.
quantity::Spread convertedTo(SpreadKind kind, const quantity::Quantity& quantity, double floor);

/// The limit that follows from the other one: of a uniform, whose value is the midpoint, and of P5 and P95, whose value is the median. Nothing for
/// other kinds, or where no limit does.
std::optional<double> counterpart(SpreadKind kind, double limit, double value, double floor);

/// The number a spread lies around: of a table that of the first year it lists.
double pointOf(const quantity::Quantity& quantity);
/// What a field allows, in a unit; without any bounds where the unit is not of the field's dimension. `fieldUnit`: of the field in its study.
quantity::Bounds boundsIn(const study::Field& field, const std::string& fieldUnit, const std::string& unit);

}  // namespace meguri::ui
