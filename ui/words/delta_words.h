#pragma once

#include "core/report/delta_figure.h"
#include "ui/words/headings.h"

/// What makes a difference, in words.
namespace meguri::words {

/// "92 % of the difference comes from use"; "B minus A" where nothing may be claimed.
QString title(const report::DeltaFigure& figure, const study::Study& study);
/// "B minus A, greenhouse gases by life-cycle stage · t CO₂e · sums to the difference · less is better", and why nothing is claimed where nothing is.
QString description(const report::DeltaFigure& figure, const study::Study& study);
/// The unit of all numbers of the figure; per cent of the reference where it is relative.
DisplayUnit displayUnit(const report::DeltaFigure& figure);
/// "−1,740", "+12", "±0": in a unit, always with a sign.
QString signedIn(const DisplayUnit& unit, double baseValue);
/// "H100 servers", "H100 servers (only in B)"; both names where a variant renames it.
QString partName(const report::DeltaFigure& figure, std::size_t part, const study::Study& study);
/// Everything about a part, in lines: the value, its share of the difference, the amounts of both sides.
QString describe(const report::DeltaFigure& figure, std::size_t part, const study::Study& study);
/// "B minus A: −1,740 t CO₂e", with both amounts.
QString describeTotal(const report::DeltaFigure& figure, const study::Study& study);
/// "B − A", the name of the total.
QString minus(const report::DeltaFigure& figure, const study::Study& study);

}  // namespace meguri::words
