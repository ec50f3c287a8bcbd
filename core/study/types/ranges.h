#pragma once

#include "core/study/field.h"

namespace meguri::study {

inline constexpr Range percent{.low = 0, .high = 100};
inline constexpr Range positivePercent{.low = 0, .high = 100, .openLow = true};
inline constexpr Range atLeastOne{.low = 1};

}  // namespace meguri::study
