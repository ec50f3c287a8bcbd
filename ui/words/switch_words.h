#pragma once

#include <QString>

#include "core/board/switch_points.h"

/// What would change an answer, in words.
namespace meguri::words {

/// The value of the input now, in the unit it is stated in: "41 g CO₂e/kWh"; of a path that of the year that weighs most.
QString switchNow(const board::SwitchPoint& point, const study::Study& study);
/// Where scenario and reference change places; empty where nowhere.
QString switchAt(const board::SwitchPoint& point, const study::Study& study);
/// Where the search looked: "4.1 … 410 g CO₂e/kWh".
QString switchRange(const board::SwitchPoint& point, const study::Study& study);

}  // namespace meguri::words
