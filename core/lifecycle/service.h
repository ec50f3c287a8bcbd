#pragma once

#include "core/lifecycle/demand.h"
#include "core/lifecycle/request_energy.h"

namespace meguri::lifecycle {

/// Units a service delivers, by year; empty where it delivers none of the kind.
struct Delivered {
  std::vector<Expr> requests;
  std::vector<Expr> outputTokens;
  std::vector<Expr> tasks;
  std::vector<Expr> accepted;
};

/// Writes the use-stage cells of a service and gives its claim on hardware (method.md 2, D.6). `energies`: of methods that count requests, with
/// `demand`; else null. What a service delivers that stands outside the functional unit is not added to `delivered`.
Claim writeService(Context& context, ElementIndex job, const Workplace& place, const RequestEnergies* energies, const Demand* demand, Delivered& delivered);

}  // namespace meguri::lifecycle
