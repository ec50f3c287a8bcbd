#include "core/lifecycle/site.h"

namespace meguri::lifecycle {

namespace {

void writeOnSiteWater(Context& context, const Site& site, const Where& where, int year, Phase phase, Expr itEnergy, bool isPaid) {
  const Where atSite{site.element, noElement, site.element};
  const char* reason = site.withdraws ? "no-consumed-share" : "no-on-site-water";
  const char* field = site.withdraws ? "consumedShare" : "wue";
  const auto write = [&](Indicator indicator, Expr amount, const char* why, const char* mends) {
    if (amount)
      context.cell(where, {.indicator = indicator, .stage = Stage::use, .phase = phase, .place = Place::site}, year, amount);
    else
      context.exclude(atSite, Stage::use, indicator, why, mends);
  };
  const Expr consumed = site.onSiteWater ? itEnergy * site.onSiteWater[year] : Expr();
  for (const Indicator indicator : {Indicator::water, Indicator::waterWithoutReservoirs}) write(indicator, consumed, reason, field);
  if (context.counts(Indicator::waterScarcity)) {
    const bool isKnown = consumed && site.onSiteScarcity;
    write(Indicator::waterScarcity, isKnown ? consumed * site.onSiteScarcity[year] : Expr(), consumed ? "no-on-site-scarcity" : reason, consumed ? "onSiteScarcity" : field);
  }
  if (!context.counts(Indicator::waterWithdrawal) && !context.counts(Indicator::cost)) return;
  const Expr withdrawn = site.onSiteWithdrawal ? itEnergy * site.onSiteWithdrawal[year] : Expr();
  const bool isStated = site.withdraws || site.onSiteWater;
  write(Indicator::waterWithdrawal, withdrawn, "no-on-site-withdrawal", isStated ? "wueWithdrawn" : "wue");
  if (isPaid) return;
  const bool isPriced = withdrawn && site.waterPrice;
  write(Indicator::cost, isPriced ? withdrawn * site.waterPrice[year] : Expr(), withdrawn ? "no-water-price" : "no-on-site-withdrawal", withdrawn ? "waterPrice" : isStated ? "wueWithdrawn" : "wue");
}

/// What the facility draws beside its IT: as stated, else IT · (PUE − 1).
Expr overheadOf(const Site& site, const Energy& energy, Expr itTotal, int year) {
  if (!energy.overhead) return itTotal * (site.pue[year] - 1);
  if (!energy.idle || energy.overheadCoversIdle) return energy.overhead;
  return energy.overhead + energy.idle * (site.pue[year] - 1);
}

/// Emissions of generators and refrigerants: per kWh of IT energy, in every basis.
void writeDirect(Context& context, const Site& site, const Where& where, int year, Phase phase, Expr itEnergy) {
  const Where atSite{site.element, noElement, site.element};
  const Facets facets{.indicator = Indicator::ghg, .stage = Stage::use, .phase = phase, .place = Place::site};
  std::vector<Expr> factors;
  if (site.generators) factors.push_back(site.generators[year]); else context.exclude(atSite, Stage::use, Indicator::ghg, "no-generators", "generatorGhg");
  if (site.refrigerants) factors.push_back(site.refrigerants[year]); else context.exclude(atSite, Stage::use, Indicator::ghg, "no-refrigerants", "refrigerantGhg");
  if (!factors.empty()) context.cell(where, facets, year, itEnergy * context.builder.sum(factors));
}

/// Building and plant: embodied per kW of IT capacity / (life · mean load) is so much per kWh of IT energy; someone else's or one's own, the
/// same in both accountings (method.md 7).
void writeFacility(Context& context, const Site& site, const Where& where, int year, Phase phase, Expr itEnergy, bool ghgIsCovered) {
  for (const FacilityFactor& factor : site.facility) {
    if (ghgIsCovered && factor.indicator == Indicator::ghg) continue;
    if (factor.perEnergy)
      context.cell(where, {.indicator = factor.indicator, .stage = Stage::facility, .phase = phase, .place = Place::site}, year, itEnergy * factor.perEnergy);
    else
      context.exclude({site.element, noElement, site.element}, Stage::facility, factor.indicator, "no-facility", factor.field);
  }
}

}  // namespace

void writeGenerated(Context& context, const Site& site, const Where& where, int year, Phase phase, Expr electricity, const GridFactor& factor, Expr perEnergy) {
  const Where atSite{site.element, noElement, site.element};
  if (!perEnergy) return context.exclude(atSite, Stage::use, factor.indicator, factor.reason, factor.field, factor.basis);
  const Expr amount = electricity * perEnergy;
  Facets facets{.indicator = factor.indicator, .stage = Stage::use, .phase = phase, .basis = factor.basis, .place = Place::grid};
  context.cell(where, facets, year, amount);
  if (!factor.isLostToo || !context.study.scope->get(study::scopeType().networkLosses)) return;
  facets.part = Part::upstream;
  if (site.loss)
    context.cell(where, facets, year, amount * (site.loss[year] / (1 - site.loss[year])));
  else
    context.exclude(atSite, Stage::use, factor.indicator, "no-network-loss", "networkLoss", factor.basis);
}

/// What the electricity of one phase causes where it is generated and lost: electricity · factor, and, upstream, what the
/// network loses on the way: E/(1−ℓ) − E = E·ℓ/(1−ℓ) (method.md G.1).
void writeGrid(Context& context, const Site& site, const Where& where, int year, Phase phase, Expr electricity) {
  for (const GridFactor& factor : site.grid) {
    if (factor.isByVolume)
      context.drawn.push_back({where, year, phase, electricity});
    else
      writeGenerated(context, site, where, year, phase, electricity, factor, factor.path ? factor.path[year] : Expr());
  }
}

void writeMetered(Context& context, const Site& site, Where where, int year, Phase phase, Expr electricity, bool isPaid) {
  where.site = site.element;
  context.cell(where, {.indicator = Indicator::electricity, .stage = Stage::use, .phase = phase, .place = Place::site}, year, electricity);
  writeGrid(context, site, where, year, phase, electricity);
  if (isPaid || !context.counts(Indicator::cost)) return;
  if (site.electricityPrice)
    context.cell(where, {.indicator = Indicator::cost, .stage = Stage::use, .phase = phase, .place = Place::grid}, year, electricity * site.electricityPrice[year]);
  else
    context.exclude({site.element, noElement, site.element}, Stage::use, Indicator::cost, "no-electricity-price", "electricityPrice");
}

void writeUse(Context& context, const Site& site, Where where, int year, const Energy& energy) {
  where.site = site.element;
  std::vector<std::pair<Phase, Expr>> it;
  for (const auto& [phase, amount] : energy.active) {
    const Name name = phase == Phase::development ? Name::developmentEnergy : Name::activeEnergy;
    it.emplace_back(phase, context.named(amount, name, where.element, year, where.job));
  }
  if (energy.idle) it.emplace_back(Phase::idle, context.named(energy.idle, Name::idleEnergy, where.element, year, where.job));
  if (it.empty()) return;
  std::vector<Expr> parts;
  for (const auto& [phase, amount] : it) {
    writeOnSiteWater(context, site, where, year, phase, amount, energy.isPaid);
    writeDirect(context, site, where, year, phase, amount);
    writeFacility(context, site, where, year, phase, amount, energy.facilityIsCovered);
    parts.push_back(amount);
  }
  const Expr itTotal = context.builder.sum(parts);
  const Expr overhead = context.named(overheadOf(site, energy, itTotal, year), Name::overheadEnergy, where.element, year, where.job);
  context.named(itTotal + overhead, Name::facilityEnergy, where.element, year, where.job);
  it.emplace_back(Phase::overhead, overhead);
  for (const auto& [phase, amount] : it) writeMetered(context, site, where, year, phase, amount, energy.isPaid);
}

}  // namespace meguri::lifecycle
