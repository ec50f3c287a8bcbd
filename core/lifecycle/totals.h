#pragma once

#include <span>

#include "core/lifecycle/context.h"

namespace meguri::lifecycle {

/// Writes the sum nodes over the cells, for every view: by element and stage, by year, in all, and per functional unit (method.md 11).
/// `units`: what is delivered, one expression per year and service; empty where the study as a whole is the unit.
void writeTotals(Context& context, std::span<const Expr> units);

}  // namespace meguri::lifecycle
