#include "core/lifecycle/site.h"

#include <algorithm>

namespace meguri::lifecycle {

namespace {

/// WUE is per kWh of IT energy. A withdrawal counts as consumption only by a stated consumed share (method.md 6).
Path onSiteConsumption(Context& context, ElementIndex element) {
  const auto& t = study::siteType();
  const Path wue = context.input(element, t.wue);
  if (!wue || context.element(element).get(t.wueKind) == "consumption") return wue;
  const Path consumed = context.input(element, t.consumedShare);
  if (!consumed) return {};
  std::vector<Expr> values;
  for (int year = context.firstYear; year <= context.lastYear; ++year) values.push_back(wue[year] * consumed.constant());
  return Path(context.firstYear, std::move(values));
}

void writeOnSiteWater(Context& context, const Site& site, const Where& where, int year, Phase phase, Expr itEnergy) {
  for (const Indicator indicator : {Indicator::water, Indicator::waterWithoutReservoirs}) {
    if (site.onSiteWater)
      context.cell(where, {.indicator = indicator, .stage = Stage::use, .phase = phase, .place = Place::site}, year, itEnergy * site.onSiteWater[year]);
    else
      context.exclude({site.element, noElement, site.element}, Stage::use, indicator, site.withdraws ? "no-consumed-share" : "no-on-site-water", site.withdraws ? "consumedShare" : "wue");
  }
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
void writeFacility(Context& context, const Site& site, const Where& where, int year, Phase phase, Expr itEnergy) {
  if (site.facility)
    context.cell(where, {.indicator = Indicator::ghg, .stage = Stage::facility, .phase = phase, .place = Place::site}, year, itEnergy * site.facility);
  else
    context.exclude({site.element, noElement, site.element}, Stage::facility, Indicator::ghg, "no-facility", "facilityGhg");
}

Expr facilityPerEnergy(Context& context, ElementIndex element) {
  const auto& t = study::siteType();
  const Path ghg = context.input(element, t.facilityGhg);
  return ghg ? ghg.constant() / (context.input(element, t.facilityLife).constant() * context.input(element, t.facilityLoad).constant()) : Expr();
}

}  // namespace

std::vector<GridFactor> gridFactors(const Context& context, const Site& site) {
  std::vector<GridFactor> factors = {{Indicator::ghg, Basis::location, site.ghg, "no-grid-factor", "gridGhg"},
                                     {Indicator::ghg, Basis::market, site.contract, "no-contract", "contractGhg"},
                                     {Indicator::water, Basis::both, site.gridWater, "no-grid-water", "gridWater"},
                                     {Indicator::waterWithoutReservoirs, Basis::both, site.gridWaterWithoutReservoirs, "no-grid-water", "gridWaterWithoutReservoirs"}};
  if (context.isMarginal()) factors.push_back({Indicator::ghg, Basis::marginal, site.marginal, "no-marginal-factor", "marginalGhg"});
  return factors;
}

/// What the electricity of one phase causes where it is generated and lost: electricity · factor, and, upstream, what the
/// network loses on the way: E/(1−ℓ) − E = E·ℓ/(1−ℓ) (method.md G.1).
void writeGrid(Context& context, const Site& site, const Where& where, int year, Phase phase, Expr electricity) {
  const bool losses = context.study.scope->get(study::scopeType().networkLosses);
  const Where atSite{site.element, noElement, site.element};
  for (const GridFactor& factor : gridFactors(context, site)) {
    if (!factor.path) {
      context.exclude(atSite, Stage::use, factor.indicator, factor.reason, factor.field, factor.basis);
      continue;
    }
    const Expr amount = electricity * factor.path[year];
    Facets facets{.indicator = factor.indicator, .stage = Stage::use, .phase = phase, .basis = factor.basis, .place = Place::grid};
    context.cell(where, facets, year, amount);
    if (!losses) continue;
    facets.part = Part::upstream;
    if (site.loss)
      context.cell(where, facets, year, amount * (site.loss[year] / (1 - site.loss[year])));
    else
      context.exclude(atSite, Stage::use, factor.indicator, "no-network-loss", "networkLoss", factor.basis);
  }
}

void writeMetered(Context& context, const Site& site, Where where, int year, Phase phase, Expr electricity) {
  where.site = site.element;
  context.cell(where, {.indicator = Indicator::electricity, .stage = Stage::use, .phase = phase, .place = Place::site}, year, electricity);
  writeGrid(context, site, where, year, phase, electricity);
}

std::vector<Site> readSites(Context& context) {
  const auto& t = study::siteType();
  std::vector<Site> sites;
  for (ElementIndex i = 0; i < context.elements.size(); ++i) {
    if (context.element(i).type != &t) continue;
    sites.push_back({i, context.input(i, t.gridGhg), context.input(i, t.contractGhg), context.isMarginal() ? context.input(i, t.marginalGhg) : Path(),
                     context.input(i, t.networkLoss), context.input(i, t.pue), context.input(i, t.generatorGhg), context.input(i, t.refrigerantGhg),
                     facilityPerEnergy(context, i), onSiteConsumption(context, i), context.input(i, t.gridWater), context.input(i, t.gridWaterWithoutReservoirs),
                     context.input(i, t.wue) && context.element(i).get(t.wueKind) == "withdrawal"});
  }
  return sites;
}

const Site* findSite(const std::vector<Site>& sites, ElementIndex element) {
  const auto found = std::ranges::find(sites, element, &Site::element);
  return found == sites.end() ? nullptr : &*found;
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
    writeOnSiteWater(context, site, where, year, phase, amount);
    writeDirect(context, site, where, year, phase, amount);
    if (!energy.facilityIsCovered) writeFacility(context, site, where, year, phase, amount);
    parts.push_back(amount);
  }
  const Expr itTotal = context.builder.sum(parts);
  const Expr overhead = context.named(overheadOf(site, energy, itTotal, year), Name::overheadEnergy, where.element, year, where.job);
  context.named(itTotal + overhead, Name::facilityEnergy, where.element, year, where.job);
  it.emplace_back(Phase::overhead, overhead);
  for (const auto& [phase, amount] : it) writeMetered(context, site, where, year, phase, amount);
}

}  // namespace meguri::lifecycle
