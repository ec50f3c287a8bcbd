#pragma once

#include <utility>
#include <vector>

#include "ui/editors/path_kinds.h"

/// Values of a table made from a few numbers, for every year of the horizon; rounded to six digits as one would type them, the values given to the bit.
namespace meguri::ui {

using PathRows = std::vector<std::pair<int, double>>;

/// first · (1 + rate)^(y − first year).
PathRows grown(double first, double rate, Years years);
/// From the first value to the last by the same ratio each year; both are above 0.
PathRows byRatio(double first, double last, Years years);
/// From the first value to the last by the same step each year.
PathRows byStep(double first, double last, Years years);
/// From the first value to the last along an S: half of the way at the midpoint, most of it within the middle half of the horizon. Stretched so that
/// it starts and ends at the values given.
PathRows alongS(double first, double last, double midpoint, Years years);
/// The years between listed ones that are not listed, with the values on the straight line between their neighbours.
PathRows betweenListed(const PathRows& rows);

}  // namespace meguri::ui
