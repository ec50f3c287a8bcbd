#pragma once

#include "core/lifecycle/fleet.h"

namespace meguri::lifecycle {

/// Where a job runs: a fleet and its site, or a site alone.
struct Workplace {
  const Fleet* fleet = nullptr;
  const Site* site = nullptr;
};
Workplace findWorkplace(const Context& context, const std::vector<Site>& sites, const std::vector<Fleet>& fleets, std::string_view hardware, std::string_view site);

/// What the energy figure of a source contains; only missing parts are added (method.md 2). Of a request or of a year.
struct ItEnergy {
  Expr it;           ///< IT energy
  Expr accelerator;  ///< the accelerators' part; empty where it cannot be told
  Expr overhead;     ///< where the figure contains the facility; else empty

  ItEnergy times(Expr factor) const { return {it * factor, accelerator ? accelerator * factor : Expr(), overhead ? overhead * factor : Expr()}; }
};
/// `scope`: accelerators (host added by the fleet's overhead, excluded by name without one), it, or facility.
ItEnergy itEnergy(Context& context, ElementIndex job, const Workplace& place, std::string_view scope, Expr energy, int year);

/// Accelerator-hours behind an energy: accelerator energy / (TDP · power share), host excluded; where either is unknown, IT energy / the
/// node's active power per accelerator (method.md 2).
Expr derivedHours(const Fleet& fleet, const ItEnergy& energy);

/// Excludes by name everything a job would cause.
void excludeJob(Context& context, ElementIndex job, const Workplace& place, std::string_view reason, std::string_view field);

}  // namespace meguri::lifecycle
