#include "core/lifecycle/fleet.h"

#include "core/lifecycle/embodied.h"

namespace meguri::lifecycle {

namespace {

Expr constantOf(const Path& path) { return path ? path.constant() : Expr(); }

/// Total IT power per accelerator: the node's active power shared out, else TDP · power share · (1 + host overhead) (method.md C.1).
void readPower(Context& context, Fleet& fleet) {
  const auto& t = study::fleetType();
  const Expr node = constantOf(context.input(fleet.element, t.activePower)), share = constantOf(context.input(fleet.element, t.powerShare));
  fleet.acceleratorPower = constantOf(context.input(fleet.element, t.acceleratorPower));
  fleet.idlePower = constantOf(context.input(fleet.element, t.idlePower));
  fleet.unavailablePower = constantOf(context.input(fleet.element, t.unavailablePower));
  fleet.hostOverhead = context.input(fleet.element, t.hostOverhead);
  if (fleet.acceleratorPower && share) fleet.acceleratorDraw = fleet.acceleratorPower * share;
  const Expr active = node ? node / fleet.accelerators : fleet.acceleratorDraw * (1 + fleet.hostOverhead.constant());
  fleet.activePower = context.named(active, Name::activePowerPerAccelerator, fleet.element);
}

void excludeIdle(Context& context, const Fleet& fleet) {
  context.excludeUse({fleet.element, noElement, fleet.site->element}, "no-idle-power", "idlePower", fleet.isRented);
}

/// Idle energy of an owned fleet: idle power · (available − claimed) hours, less what the sources of its jobs state themselves; and what nodes draw that
/// are not available.
void writeIdle(Context& context, const Fleet& fleet, const std::vector<Claim>& claims, int year, const Expr& claimed) {
  const std::size_t i = context.yearIndex(year);
  const Expr none = context.number(0, Dimension(Base::accelerator) * Base::time);
  const Expr available = fleet.availableHours[i];
  const Expr idleHours = context.named(claimed ? max(available - claimed, none) : available, Name::idleHours, fleet.element, year);
  Expr idle;
  if (fleet.idlePower) {
    idle = idleHours / fleet.accelerators * fleet.idlePower;
    for (const Claim& claim : claims)
      if (!claim.statedIdle.empty()) idle = max(idle - claim.statedIdle[i], context.number(0, Base::energy));
  } else {
    excludeIdle(context, fleet);
  }
  if (fleet.unavailablePower) {
    const Expr drawn = (fleet.cohort->unitYears[i] - available / fleet.accelerators) * fleet.unavailablePower;
    const Expr named = context.named(drawn, Name::unavailableEnergy, fleet.element, year);
    idle = idle ? idle + named : named;
  }
  if (!idle) return;
  Energy use;
  use.idle = idle;
  use.facilityIsCovered = fleet.facilityIsCovered;
  writeUse(context, *fleet.site, {fleet.element, noElement, fleet.site->element}, year, use);
}

/// Parts of a year's charge for each claim, by the rule of the scope (method.md B.7). They close on the charge with what is left idle.
Shares sharesOf(Context& context, const Fleet& fleet, const std::vector<Claim>& claims, int year, const Expr& claimed) {
  const std::size_t i = context.yearIndex(year);
  const std::string_view rule = context.study.scope->get(study::scopeType().allocation);
  Shares shares;
  if (claims.empty()) return shares;
  Expr whole = claimed;
  if (rule == "calendar") whole = max(fleet.availableHours[i], claimed);
  if (rule == "energy") {
    std::vector<Expr> energy;
    for (const Claim& claim : claims) energy.push_back(claim.energy[i]);
    whole = context.builder.sum(energy);
  }
  for (const Claim& claim : claims) {
    const Expr part = context.shareOf(rule == "energy" ? claim.energy[i] : claim.hours[i], whole);
    const graph::Address address{context.subjectOf(fleet.element, claim.job), Facets{.phase = claim.phase}.packed(), static_cast<std::uint16_t>(Name::fleetShare),
                                 static_cast<std::int16_t>(year)};
    shares.claims.push_back({&claim, claim.hours[i], part.named(address)});
  }
  shares.idle = rule == "calendar" ? 1 - context.shareOf(claimed, whole) : 1 - step(whole);
  return shares;
}

}  // namespace

Expr peakCompute(Context& context, const Fleet& fleet) { return context.input(fleet.element, study::fleetType().peakCompute).constant(); }

std::vector<Fleet> readFleets(Context& context, const std::vector<Site>& sites) {
  const auto& t = study::fleetType();
  std::vector<Fleet> fleets;
  for (const ElementIndex i : context.of(t)) {
    const study::Element& element = context.element(i);
    Fleet fleet;
    fleet.element = i;
    fleet.site = findSite(sites, context.find(element.get(t.site)));
    fleet.isRented = element.get(t.tenure) == "rented";
    fleet.facilityIsCovered = element.isRelevant(t.coversFacility.index) && element.get(t.coversFacility);
    fleet.accelerators = context.input(i, t.accelerators).constant();
    readPower(context, fleet);
    fleet.lifetime = context.input(i, t.lifetime).constant();
    if (fleet.isRented) fleet.utilisation = context.input(i, t.utilisation).constant();
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
    const std::size_t i = context.yearIndex(year);
    std::vector<Expr> hours;
    for (const Claim& claim : claims) hours.push_back(claim.hours[i]);
    Expr claimed;
    if (!hours.empty()) claimed = context.named(context.builder.sum(hours), Name::claimedHours, fleet.element, year);
    if (fleet.isRented) {
      writeRented(context, fleet, embodied, claims, year);
      continue;
    }
    writeIdle(context, fleet, claims, year, claimed);
    writeOwned(context, fleet, embodied, sharesOf(context, fleet, claims, year, claimed), year);
  }
}

}  // namespace meguri::lifecycle
