#include "core/lifecycle/fleet.h"

#include "core/lifecycle/embodied.h"

namespace meguri::lifecycle {

namespace {

/// Total IT power per accelerator: the node's active power shared out, else TDP · power share · (1 + host overhead) (method.md C.1).
void readPower(Context& context, Fleet& fleet) {
  const auto& t = study::fleetType();
  const Path node = context.input(fleet.element, t.activePower), tdp = context.input(fleet.element, t.acceleratorPower);
  const Path share = context.input(fleet.element, t.powerShare), idle = context.input(fleet.element, t.idlePower);
  fleet.hostOverhead = context.input(fleet.element, t.hostOverhead);
  if (tdp && share) fleet.acceleratorDraw = tdp.constant() * share.constant();
  const Expr active = node ? node.constant() / fleet.accelerators : fleet.acceleratorDraw * (1 + fleet.hostOverhead.constant());
  fleet.activePower = context.named(active, Name::activePowerPerAccelerator, fleet.element);
  if (idle) fleet.idlePower = idle.constant();
}

void excludeIdle(Context& context, const Fleet& fleet) {
  context.excludeUse({fleet.element, noElement, fleet.site->element}, "no-idle-power", "idlePower");
}

/// Idle energy of an owned fleet: idle power · (available − claimed) hours, less what the sources of its jobs state themselves.
void writeIdle(Context& context, const Fleet& fleet, const std::vector<Claim>& claims, int year, const Expr& claimed) {
  const std::size_t i = static_cast<std::size_t>(year - context.firstYear);
  const Expr none = context.number(0, Dimension(Base::accelerator) * Base::time);
  const Expr available = fleet.availableHours[i];
  const Expr idleHours = context.named(claimed ? max(available - claimed, none) : available, Name::idleHours, fleet.element, year);
  if (!fleet.idlePower) return excludeIdle(context, fleet);
  Expr idle = idleHours / fleet.accelerators * fleet.idlePower;
  for (const Claim& claim : claims)
    if (!claim.statedIdle.empty()) idle = max(idle - claim.statedIdle[i], context.number(0, Base::energy));
  writeUse(context, *fleet.site, {fleet.element, noElement, fleet.site->element}, year, {.phase = Phase::idle, .active = {}, .idle = idle, .overhead = {}, .overheadCoversIdle = false});
}

}  // namespace

std::vector<Fleet> readFleets(Context& context, const std::vector<Site>& sites) {
  const auto& t = study::fleetType();
  std::vector<Fleet> fleets;
  for (ElementIndex i = 0; i < context.elements.size(); ++i) {
    const study::Element& element = context.element(i);
    if (element.type != &t) continue;
    Fleet fleet;
    fleet.element = i;
    fleet.site = findSite(sites, context.find(element.get(t.site)));
    fleet.isRented = element.get(t.tenure) == "rented";
    fleet.accelerators = context.input(i, t.accelerators).constant();
    readPower(context, fleet);
    fleet.lifetime = context.input(i, t.lifetime).constant();
    if (fleet.isRented) {
      fleet.utilisation = context.input(i, t.utilisation).constant();
    } else {
      fleet.cohort = buildCohort(context, i);
      const Path availability = context.input(i, t.availability);
      for (int year = context.firstYear; year <= context.lastYear; ++year) {
        const Expr unitYears = fleet.cohort->unitYears[fleet.availableHours.size()];
        fleet.availableHours.push_back(context.named(unitYears * fleet.accelerators * availability[year], Name::availableHours, i, year));
      }
    }
    fleets.push_back(std::move(fleet));
  }
  return fleets;
}

Expr rentedIdle(Context& context, const Fleet& fleet, Expr hours) {
  if (!fleet.idlePower) {
    excludeIdle(context, fleet);
    return {};
  }
  return hours / fleet.accelerators * fleet.idlePower * ((1 - fleet.utilisation) / fleet.utilisation);
}

void writeFleet(Context& context, const Fleet& fleet, const std::vector<Claim>& claims) {
  const Embodied embodied = readEmbodied(context, fleet);
  for (int year = context.firstYear; year <= context.lastYear; ++year) {
    const std::size_t i = static_cast<std::size_t>(year - context.firstYear);
    std::vector<Expr> hours;
    for (const Claim& claim : claims) hours.push_back(claim.hours[i]);
    Expr claimed;
    if (!hours.empty()) claimed = context.named(context.builder.sum(hours), Name::claimedHours, fleet.element, year);
    std::vector<Share> shares;
    for (const Claim& claim : claims) {
      shares.push_back({&claim, claim.hours[i], {}});
      if (!fleet.isRented)
        shares.back().share = context.named(context.shareOf(claim.hours[i], claimed), Name::fleetShare, fleet.element, year, claim.job);
    }
    if (!fleet.isRented) writeIdle(context, fleet, claims, year, claimed);
    writeEmbodied(context, fleet, embodied, shares, claimed, year);
  }
}

}  // namespace meguri::lifecycle
