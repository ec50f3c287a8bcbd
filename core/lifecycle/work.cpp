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

void excludeHardware(Context& context, ElementIndex job, const Workplace& place, bool ghgIsStated) {
  const Where where{job, job, place.site->element};
  for (const auto& [stage, indicator] : {std::pair{Stage::manufacture, Indicator::ghg}, std::pair{Stage::manufacture, Indicator::water},
                                         std::pair{Stage::manufacture, Indicator::waterWithoutReservoirs}, std::pair{Stage::transport, Indicator::ghg},
                                         std::pair{Stage::endOfLife, Indicator::ghg}, std::pair{Stage::endOfLife, Indicator::ewaste}})
    if (!(ghgIsStated && stage == Stage::manufacture && indicator == Indicator::ghg)) context.exclude(where, stage, indicator, "no-hardware", "hardware");
}

void excludeJob(Context& context, ElementIndex job, const Workplace& place, std::string_view reason, std::string_view field) {
  const Where where{job, job, place.site->element};
  context.excludeUse(where, reason, field);
  for (const Stage stage : {Stage::manufacture, Stage::transport, Stage::endOfLife, Stage::facility}) context.exclude(where, stage, Indicator::ghg, reason, field);
  for (const Indicator water : {Indicator::water, Indicator::waterWithoutReservoirs}) context.exclude(where, Stage::manufacture, water, reason, field);
  context.exclude(where, Stage::endOfLife, Indicator::ewaste, reason, field);
}

}  // namespace meguri::lifecycle
