#pragma once

#include "core/lifecycle/context.h"

namespace meguri::lifecycle {

/// What the functional unit counts: for each job that delivers, one expression per year, one after the other; none where the study as a whole is the
/// unit.
struct Units {
  std::vector<Expr> delivered;
  bool withoutFallback = false;  ///< only what the AI itself does counts, not people who do the rest
};

/// Writes the sum nodes over the cells, for every view: by element and stage, by year, in all, and per functional unit; of effects apart, and
/// the net (method.md 10, 11).
void writeTotals(Context& context, const Units& units);

}  // namespace meguri::lifecycle
