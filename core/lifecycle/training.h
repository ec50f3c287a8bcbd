#pragma once

#include "core/lifecycle/fleet.h"

namespace meguri::lifecycle {

/// Where a job runs: a fleet and its site, or a site alone.
struct Workplace {
  const Fleet* fleet = nullptr;
  const Site* site = nullptr;
};
Workplace findWorkplace(Context& context, const std::vector<Site>& sites, const std::vector<Fleet>& fleets, std::string_view hardware, std::string_view site);

/// What the energy figure of a source contains; only missing parts are added (method.md 2).
struct ItEnergy {
  Expr it;           ///< kWh, IT
  Expr accelerator;  ///< kWh, the accelerators' part; empty where it cannot be told
  Expr overhead;     ///< kWh, where the figure contains the facility; else empty
};
/// `scope`: accelerators (host added by the fleet's overhead, excluded by name without one), it, or facility.
ItEnergy itEnergy(Context& context, ElementIndex job, const Workplace& place, std::string_view scope, Expr energy, int year);

/// Accelerator-hours behind an energy: accelerator energy / (TDP · power share), host excluded; where either is unknown, IT energy / the
/// node's active power per accelerator (method.md 2).
Expr derivedHours(const Fleet& fleet, const ItEnergy& energy);

/// Writes a job that runs without stated hardware: what hardware would cause is excluded by name.
void excludeHardware(Context& context, ElementIndex job, const Workplace& place, bool ghgIsStated);

/// Writes the use-stage cells of a training and gives its claim on hardware (method.md C.1).
Claim writeTraining(Context& context, ElementIndex job, const Workplace& place);

}  // namespace meguri::lifecycle
