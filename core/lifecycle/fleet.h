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
  bool facilityIsCovered = false;  ///< its manufacture figure holds building and plant
  Expr accelerators;            ///< per node
  Expr activePower;             ///< IT power per claimed accelerator-hour, host included; kW per accelerator
  Expr acceleratorDraw;         ///< power of an accelerator alone, TDP · power share; may be empty
  Expr acceleratorPower;        ///< TDP; may be empty
  Path hostOverhead;            ///< host energy per accelerator energy; may be empty
  Expr idlePower;               ///< per node; may be empty
  Expr unavailablePower;        ///< per node; may be empty
  std::optional<Cohort> cohort;       ///< of an owned fleet, once it is known how many nodes are bought
  std::vector<Expr> availableHours;   ///< of an owned fleet, accelerator·h by year
  Expr utilisation;             ///< of a rented fleet: the lessor's expected share of claimed hours
  Expr lifetime;                ///< h
};

/// What a job claims of a fleet.
struct Claim {
  ElementIndex job = noElement;
  Phase phase = Phase::inference;
  std::vector<Expr> hours;       ///< accelerator·h by year
  std::vector<Expr> energy;      ///< kWh at work by year
  std::vector<Expr> statedIdle;  ///< kWh by year, where the job's source states its idle energy; else empty
};
using Claims = std::map<ElementIndex, std::vector<Claim>>;  ///< by fleet

/// Floating-point operations per hour and accelerator, of a fleet that states them. Read where needed: an input no formula uses is no evidence.
Expr peakCompute(Context& context, const Fleet& fleet);

/// Fleets without their stock.
std::vector<Fleet> readFleets(Context& context, const std::vector<Site>& sites);

/// Stock and flow of the owned fleets (method.md 3). Without claims only of those that do not hang on them: what is sized to demand, or takes over from
/// what is, waits for the claims.
void stockFleets(Context& context, std::vector<Fleet>& fleets, const Claims* claims);

/// Writes what a fleet causes beside the active energy of its jobs: idle energy (owned), manufacture, transport and end of life in both
/// accountings, shared among the jobs by the rule of the scope (method.md 4, 7, 8, B.7, F.3).
void writeFleet(Context& context, const Fleet& fleet, const std::vector<Claim>& claims);

/// Idle energy a claim on rented hardware carries: P_idle·(1−U)/U per node-hour claimed (method.md 4). Without a stated idle power it is
/// excluded by name and empty.
Expr rentedIdle(Context& context, const Fleet& fleet, Expr hours);

}  // namespace meguri::lifecycle
