#pragma once

#include "core/lifecycle/training.h"

namespace meguri::lifecycle {

/// Units a service delivers, by year; empty where it delivers none of the kind.
struct Delivered {
  std::vector<Expr> requests;
  std::vector<Expr> outputTokens;
};

/// Writes the use-stage cells of a service and gives its claim on hardware: hours, share of a fleet, energy per request, token
/// regression (method.md D.2) or production breakdown (D.4).
Claim writeService(Context& context, ElementIndex job, const Workplace& place, Delivered& delivered);

}  // namespace meguri::lifecycle
