#include "core/lifecycle/work.h"

#include <algorithm>

namespace meguri::lifecycle {

Workplace findWorkplace(const Context& context, const std::vector<Site>& sites, const std::vector<Fleet>& fleets, std::string_view hardware, std::string_view site) {
  if (hardware.empty()) return {nullptr, findSite(sites, context.find(site))};
  const auto fleet = std::ranges::find(fleets, context.find(hardware), &Fleet::element);
  return {&*fleet, fleet->site};
}

ItEnergy itEnergy(Context& context, ElementIndex job, const Workplace& place, std::string_view scope, Expr energy, int year) {
  const Path host = place.fleet ? place.fleet->hostOverhead : Path();
  if (scope == "accelerators") {
    if (!host) context.excludeUse({job, job, place.site->element}, "no-host-overhead", "hardware");
    return {host ? energy * (1 + host.constant()) : energy, energy, {}};
  }
  const bool withFacility = scope == "facility";
  const Expr it = withFacility ? energy / place.site->pue[year] : energy;
  return {it, host ? it / (1 + host.constant()) : Expr(), withFacility ? energy - it : Expr()};
}

Expr derivedHours(const Fleet& fleet, const ItEnergy& energy) {
  return fleet.acceleratorDraw && energy.accelerator ? energy.accelerator / fleet.acceleratorDraw : energy.it / fleet.activePower;
}

void excludeJob(Context& context, ElementIndex job, const Workplace& place, std::string_view reason, std::string_view field) {
  const Where where{job, job, place.site->element};
  context.excludeUse(where, reason, field);
  context.excludeHardware(where, reason, field);
  context.exclude(where, Stage::facility, Indicator::ghg, reason, field);
}

}  // namespace meguri::lifecycle
