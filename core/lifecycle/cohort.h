#pragma once

#include "core/lifecycle/context.h"

namespace meguri::lifecycle {

/// A fleet's stock and flow (method.md 3; method.md F.1). Units are real numbers; they enter on 1 January and retire on 31 December.
struct Cohort {
  Expr expectedLife;             ///< h: unit-years of a unit over its whole life, beyond the horizon
  std::vector<Expr> purchases;   ///< nodes, by year of the horizon
  std::vector<Expr> unitYears;   ///< node·h in service
  std::vector<Expr> retired;     ///< nodes
};

Cohort buildCohort(Context& context, ElementIndex fleet);

}  // namespace meguri::lifecycle
