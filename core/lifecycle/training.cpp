#include "core/lifecycle/training.h"

#include <algorithm>

namespace meguri::lifecycle {

Workplace findWorkplace(Context& context, const std::vector<Site>& sites, const std::vector<Fleet>& fleets, std::string_view hardware, std::string_view site) {
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

Claim writeTraining(Context& context, ElementIndex job, const Workplace& place) {
  const auto& t = study::trainingType();
  const study::Element& element = context.element(job);
  const Path hours = context.input(job, t.hours), energy = context.input(job, t.energy), statedIdle = context.input(job, t.idleEnergy);
  Claim claim{job, Phase::training, {}, {}};
  for (int year = context.firstYear; year <= context.lastYear; ++year) {
    Energy use;
    use.phase = Phase::training;
    ItEnergy parts;
    if (energy) {
      parts = itEnergy(context, job, place, element.get(t.energyScope), energy[year], year);
      use.active = parts.it;
      use.overhead = parts.overhead;
    }
    if (place.fleet) {
      const Expr claimed = context.named(hours ? hours[year] : derivedHours(*place.fleet, parts), Name::jobHours, job, year);
      claim.hours.push_back(claimed);
      if (!use.active) use.active = claimed * place.fleet->activePower;
      if (place.fleet->isRented && !statedIdle) use.idle = rentedIdle(context, *place.fleet, claimed);
    }
    if (statedIdle) {
      use.idle = statedIdle[year];
      claim.statedIdle.push_back(use.idle);
    }
    writeUse(context, *place.site, {job, job, place.site->element}, year, use);
  }
  if (!place.fleet) excludeHardware(context, job, place, false);
  return claim;
}

}  // namespace meguri::lifecycle
