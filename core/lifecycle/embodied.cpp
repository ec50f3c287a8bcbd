#include "core/lifecycle/embodied.h"

namespace meguri::lifecycle {

namespace {

/// The sum of the parts stated for one burden; a part not stated is excluded by its field.
void addBurden(Context& context, const Fleet& fleet, Embodied& embodied, const Facets& facets, bool atRetirement,
               std::initializer_list<std::pair<study::QuantityField, const char*>> parts) {
  std::vector<Expr> stated;
  for (const auto& [field, reason] : parts) {
    const auto& key = study::fleetType().fields()[static_cast<std::size_t>(field.index)].key;
    if (const Path path = context.input(fleet.element, field))
      stated.push_back(path.constant());
    else
      context.exclude({fleet.element, noElement, fleet.site->element}, facets.stage, facets.indicator, reason, key);
  }
  if (stated.empty()) return;
  const Expr perNode = stated.size() == 1 ? stated[0] : context.named(context.builder.sum(stated), Name::embodiedPerNode, fleet.element, facets, 0);
  embodied.burdens.push_back({facets, perNode, atRetirement});
}

/// E-waste of a node: mass · (1 − reuse), split by what becomes of it: uncollected 1 − c, recycled c·y, disposed c·(1 − y); without a
/// recycling yield the collected part stays unsplit (method.md F.3).
void addEwaste(Context& context, const Fleet& fleet, Embodied& embodied) {
  const auto& t = study::fleetType();
  const Where where{fleet.element, noElement, fleet.site->element};
  const Path mass = context.input(fleet.element, t.mass), reuse = context.input(fleet.element, t.reuse);
  if (mass) embodied.mass = mass.constant();
  if (reuse) embodied.reused = reuse.constant();
  if (!mass || !reuse) return context.exclude(where, Stage::endOfLife, Indicator::ewaste, mass ? "no-reuse-share" : "no-mass", mass ? "reuse" : "mass");
  const Expr ewaste = context.named(mass.constant() * (1 - reuse.constant()), Name::ewasteMass, fleet.element);
  const auto add = [&](Fate fate, Expr amount) {
    embodied.burdens.push_back({{.indicator = Indicator::ewaste, .stage = Stage::endOfLife, .fate = fate}, amount, true});
  };
  const Path collection = context.input(fleet.element, t.collection), yield = context.input(fleet.element, t.recyclingYield);
  if (!collection) {
    context.excludeSplit(where, Stage::endOfLife, Indicator::ewaste, "no-collection-share", "collection");
    return add(Fate::none, ewaste);
  }
  const Expr collected = ewaste * collection.constant();
  add(Fate::uncollected, ewaste * (1 - collection.constant()));
  if (!yield) {
    context.excludeSplit(where, Stage::endOfLife, Indicator::ewaste, "no-recycling-yield", "recyclingYield");
    return add(Fate::collected, collected);
  }
  add(Fate::recycled, collected * yield.constant());
  add(Fate::disposed, collected * (1 - yield.constant()));
}

void writeAmortised(Context& context, const Fleet& fleet, const Burden& burden, const std::vector<Share>& shares, const Expr& claimed, int year) {
  const std::size_t i = static_cast<std::size_t>(year - context.firstYear);
  Facets facets = burden.facets;
  facets.accounting = Accounting::amortised;
  const Expr charge = context.named(burden.perNode / fleet.cohort->expectedLife * fleet.cohort->unitYears[i], Name::charge, fleet.element, facets, year);
  for (const Share& each : shares) {
    facets.phase = each.claim->phase;
    context.cell({fleet.element, each.claim->job, fleet.site->element}, facets, year, charge * each.share);
  }
  facets.phase = Phase::idle;
  const Where idle{fleet.element, noElement, fleet.site->element};
  context.cell(idle, facets, year, claimed ? charge * (1 - step(claimed)) : charge);
}

void writeIncurred(Context& context, const Fleet& fleet, const Burden& burden, int year) {
  const std::size_t i = static_cast<std::size_t>(year - context.firstYear);
  Facets facets = burden.facets;
  facets.accounting = Accounting::incurred;
  facets.phase = Phase::shared;
  const Expr nodes = burden.atRetirement ? fleet.cohort->retired[i] : fleet.cohort->purchases[i];
  context.cell({fleet.element, noElement, fleet.site->element}, facets, year, burden.perNode * nodes);
}

void writeRented(Context& context, const Fleet& fleet, const Burden& burden, const std::vector<Share>& shares, int year) {
  Facets facets = burden.facets;
  for (const Share& each : shares) {
    facets.phase = each.claim->phase;
    const Expr nodeHours = each.hours / fleet.accelerators;
    context.cell({fleet.element, each.claim->job, fleet.site->element}, facets, year, burden.perNode / (fleet.lifetime * fleet.utilisation) * nodeHours);
  }
}

}  // namespace

Embodied readEmbodied(Context& context, const Fleet& fleet) {
  const auto& t = study::fleetType();
  Embodied embodied;
  const auto facets = [](Indicator indicator, Stage stage, Place place) { return Facets{.indicator = indicator, .stage = stage, .place = place}; };
  addBurden(context, fleet, embodied, facets(Indicator::ghg, Stage::manufacture, Place::fab), false,
            {{t.acceleratorManufacture, "no-accelerator-manufacture"}, {t.hostManufacture, "no-host-manufacture"}});
  for (const Indicator water : {Indicator::water, Indicator::waterWithoutReservoirs})
    addBurden(context, fleet, embodied, facets(water, Stage::manufacture, Place::fab), false, {{t.manufactureWater, "no-manufacture-water"}});
  addBurden(context, fleet, embodied, facets(Indicator::ghg, Stage::transport, Place::site), false, {{t.transportGhg, "no-transport"}});
  addBurden(context, fleet, embodied, facets(Indicator::ghg, Stage::endOfLife, Place::site), true, {{t.endOfLifeGhg, "no-end-of-life"}});
  addEwaste(context, fleet, embodied);
  return embodied;
}

void writeEmbodied(Context& context, const Fleet& fleet, const Embodied& embodied, const std::vector<Share>& shares, const Expr& claimed, int year) {
  for (const Burden& burden : embodied.burdens) {
    if (fleet.isRented) {
      writeRented(context, fleet, burden, shares, year);
    } else {
      writeAmortised(context, fleet, burden, shares, claimed, year);
      writeIncurred(context, fleet, burden, year);
    }
  }
  if (fleet.isRented || !embodied.mass) return;
  const Expr retired = context.named(embodied.mass * fleet.cohort->retired[static_cast<std::size_t>(year - context.firstYear)], Name::retiredMass, fleet.element, year);
  if (embodied.reused) context.named(retired * embodied.reused, Name::reusedMass, fleet.element, year);
}

}  // namespace meguri::lifecycle
