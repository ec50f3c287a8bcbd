#pragma once

#include <optional>

#include "core/lifecycle/cohort.h"
#include "core/lifecycle/site.h"

namespace meguri::lifecycle {

/// A fleet as the jobs see it: what an accelerator-hour draws, and which hours there are.
struct Fleet {
  ElementIndex element = noElement;
  const Site* site = nullptr;
  bool isRented = false;
  Expr accelerators;            ///< per node
  Expr activePower;             ///< IT power per claimed accelerator-hour, host included; kW per accelerator
  Expr acceleratorDraw;         ///< power of an accelerator alone, TDP · power share; may be empty
  Path hostOverhead;            ///< host energy per accelerator energy; may be empty
  Expr idlePower;               ///< per node; may be empty
  std::optional<Cohort> cohort;       ///< of an owned fleet
  std::vector<Expr> availableHours;   ///< of an owned fleet, accelerator·h by year
  Expr utilisation;             ///< of a rented fleet: the lessor's expected share of claimed hours
  Expr lifetime;                ///< h
};

std::vector<Fleet> readFleets(Context& context, const std::vector<Site>& sites);

/// What a job claims of a fleet.
struct Claim {
  ElementIndex job = noElement;
  Phase phase = Phase::inference;
  std::vector<Expr> hours;       ///< accelerator·h by year
  std::vector<Expr> statedIdle;  ///< kWh by year, where the job's source states its idle energy; else empty
};

/// Writes what a fleet causes beside the active energy of its jobs: idle energy (owned), manufacture, transport and end of life in both
/// accountings, shared among the jobs by useful hours (method.md 4, 7, 8; method.md B.7, F.3).
void writeFleet(Context& context, const Fleet& fleet, const std::vector<Claim>& claims);

/// Idle energy a claim on rented hardware carries: P_idle·(1−U)/U per node-hour claimed (method.md 4). Without a stated idle power it is
/// excluded by name and empty.
Expr rentedIdle(Context& context, const Fleet& fleet, Expr hours);

}  // namespace meguri::lifecycle
