#pragma once

#include "core/lifecycle/demand.h"
#include "core/lifecycle/site.h"

namespace meguri::lifecycle {

/// Writes what data kept and moved and users' devices cause: energy and embodied share (method.md 2, 7, D.6). Their embodied share is of things in
/// steady use and the same in both accountings.
void writeStorage(Context& context, ElementIndex storage, const std::vector<Site>& sites);
void writeTransfer(Context& context, ElementIndex transfer, const std::vector<Site>& sites, const std::map<ElementIndex, Demand>& demand);
void writeDevices(Context& context, ElementIndex devices, const std::vector<Site>& sites);

}  // namespace meguri::lifecycle
