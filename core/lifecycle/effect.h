#pragma once

#include "core/lifecycle/demand.h"
#include "core/lifecycle/site.h"

namespace meguri::lifecycle {

/// Writes what the AI avoids elsewhere and what of it comes back, in cells kept apart from the footprint (method.md 10, H.2).
void writeEffects(Context& context, const std::vector<Site>& sites, const std::map<ElementIndex, Demand>& demand);

}  // namespace meguri::lifecycle
