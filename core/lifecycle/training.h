#pragma once

#include "core/lifecycle/work.h"

namespace meguri::lifecycle {

/// Writes the use-stage cells of a training and gives its claims on hardware: of the runs themselves, and of development and failed runs (method.md 9,
/// C.1 to C.3).
std::vector<Claim> writeTraining(Context& context, ElementIndex job, const Workplace& place);

}  // namespace meguri::lifecycle
