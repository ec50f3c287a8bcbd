#pragma once

#include "core/study/study.h"

namespace meguri::report {

/// One element as each scenario has it, by scenario; null where it has none.
using Matched = std::vector<study::ElementPointer>;

/// The elements of several scenarios as rows, in the order they are first met. They are matched by id, as variants inherit it; those of scenarios
/// without common base by kind and name.
std::vector<Matched> matched(const std::vector<std::vector<study::ElementPointer>>& scenarios);

}  // namespace meguri::report
