#include "core/lifecycle/site.h"

#include <algorithm>

namespace meguri::lifecycle {

namespace {

/// A path times a number or another path, year by year; empty where either is.
Path times(Context& context, const Path& a, const Path& b) {
  if (!a || !b) return {};
  std::vector<Expr> values;
  for (int year = context.firstYear; year <= context.lastYear; ++year) values.push_back(a[year] * b[year]);
  return Path(context.firstYear, std::move(values));
}

/// WUE is per kWh of IT energy. A withdrawal counts as consumption only by a stated consumed share (method.md 6).
Path onSiteConsumption(Context& context, ElementIndex element) {
  const auto& t = study::siteType();
  const Path wue = context.input(element, t.wue);
  if (!wue || context.element(element).get(t.wueKind) == "consumption") return wue;
  return times(context, wue, context.input(element, t.consumedShare));
}

/// What of the building is counted, per kW of IT capacity / (life · mean load): so much per kWh of IT energy.
std::vector<FacilityFactor> facilityFactors(Context& context, ElementIndex element) {
  const auto& t = study::siteType();
  std::vector<FacilityFactor> factors = {{Indicator::ghg, {}, "facilityGhg"}, {Indicator::minerals, {}, "facilityMinerals"}, {Indicator::primaryEnergy, {}, "facilityPrimaryEnergy"}};
  const study::QuantityField fields[] = {t.facilityGhg, t.facilityMinerals, t.facilityPrimaryEnergy};
  std::erase_if(factors, [&](const FacilityFactor& each) { return !context.counts(each.indicator); });
  for (FacilityFactor& each : factors) {
    const study::QuantityField field = fields[each.indicator == Indicator::ghg ? 0 : each.indicator == Indicator::minerals ? 1 : 2];
    if (const Path perPower = context.input(element, field))
      each.perEnergy = perPower.constant() / (context.input(element, t.facilityLife).constant() * context.input(element, t.facilityLoad).constant());
  }
  return factors;
}

bool hasContracts(const Context& context, ElementIndex site) {
  const auto& t = study::contractType();
  return std::ranges::any_of(context.of(t), [&](ElementIndex each) { return context.find(context.element(each).get(t.site)) == site; });
}

/// One contract for all, else contracts by volume, else the residual mix.
GridFactor marketFactor(Context& context, ElementIndex site) {
  const auto& t = study::siteType();
  if (const Path contract = context.input(site, t.contractGhg)) return {Indicator::ghg, Basis::market, contract, "no-contract", "contractGhg"};
  const Path residual = context.input(site, t.residualGhg);
  if (!hasContracts(context, site)) return {Indicator::ghg, Basis::market, residual, "no-contract", "contractGhg"};
  return {Indicator::ghg, Basis::market, residual, "no-residual-mix", "residualGhg", true, static_cast<bool>(residual)};
}

/// Scarcity is of the water consumed, by the reading of reservoirs the scope asks for.
GridFactor scarcityFactor(Context& context, ElementIndex site, const Path& with, const Path& without) {
  const bool hasReservoirs = context.study.scope->get(study::scopeType().reservoirs) != "without";
  const Path& water = hasReservoirs ? with : without;
  if (!water) return {Indicator::waterScarcity, Basis::both, {}, "no-grid-water", hasReservoirs ? "gridWater" : "gridWaterWithoutReservoirs"};
  return {Indicator::waterScarcity, Basis::both, times(context, water, context.input(site, study::siteType().gridScarcity)), "no-grid-scarcity", "gridScarcity"};
}

std::vector<GridFactor> gridFactors(Context& context, const Site& site) {
  const auto& t = study::siteType();
  const ElementIndex i = site.element;
  std::vector<GridFactor> factors = {{Indicator::ghg, Basis::location, site.ghg, "no-grid-factor", "gridGhg"}, marketFactor(context, i)};
  const Path with = context.input(i, t.gridWater), without = context.input(i, t.gridWaterWithoutReservoirs);
  factors.push_back({Indicator::water, Basis::both, with, "no-grid-water", "gridWater"});
  factors.push_back({Indicator::waterWithoutReservoirs, Basis::both, without, "no-grid-water", "gridWaterWithoutReservoirs"});
  if (context.counts(Indicator::waterWithdrawal))
    factors.push_back({Indicator::waterWithdrawal, Basis::both, context.input(i, t.gridWithdrawal), "no-grid-withdrawal", "gridWithdrawal"});
  if (context.counts(Indicator::waterScarcity))
    factors.push_back(scarcityFactor(context, i, with, without));
  if (context.counts(Indicator::minerals)) factors.push_back({Indicator::minerals, Basis::both, context.input(i, t.gridMinerals), "no-grid-minerals", "gridMinerals", false});
  if (context.counts(Indicator::primaryEnergy))
    factors.push_back({Indicator::primaryEnergy, Basis::both, context.input(i, t.gridPrimaryEnergy), "no-grid-primary-energy", "gridPrimaryEnergy", false});
  if (context.isMarginal()) factors.push_back({Indicator::ghg, Basis::marginal, site.marginal, "no-marginal-factor", "marginalGhg"});
  std::erase_if(factors, [&](const GridFactor& each) { return !context.counts(each.indicator); });
  return factors;
}

Path withdrawal(Context& context, const Site& site) {
  const auto& t = study::siteType();
  if (!context.counts(Indicator::waterWithdrawal) && !context.counts(Indicator::cost)) return {};
  return context.input(site.element, site.withdraws ? t.wue : t.wueWithdrawn);
}

Site readSite(Context& context, ElementIndex i) {
  const auto& t = study::siteType();
  Site site;
  site.element = i;
  site.ghg = context.input(i, t.gridGhg);
  if (context.isMarginal()) site.marginal = context.input(i, t.marginalGhg);
  site.loss = context.input(i, t.networkLoss);
  site.pue = context.input(i, t.pue);
  site.generators = context.input(i, t.generatorGhg);
  site.refrigerants = context.input(i, t.refrigerantGhg);
  site.facility = facilityFactors(context, i);
  site.onSiteWater = onSiteConsumption(context, i);
  site.withdraws = context.input(i, t.wue) && context.element(i).get(t.wueKind) == "withdrawal";
  site.onSiteWithdrawal = withdrawal(context, site);
  if (context.counts(Indicator::waterScarcity)) site.onSiteScarcity = context.input(i, t.onSiteScarcity);
  if (context.counts(Indicator::cost)) {
    site.electricityPrice = context.input(i, t.electricityPrice);
    site.waterPrice = context.input(i, t.waterPrice);
    site.carbonPrice = context.input(i, t.carbonPrice);
    site.pricesEmbodied = context.element(i).get(t.carbonPriceOn) == "all";
  }
  site.grid = gridFactors(context, site);
  return site;
}

}  // namespace

std::vector<Site> readSites(Context& context) {
  std::vector<Site> sites;
  for (const ElementIndex i : context.of(study::siteType())) sites.push_back(readSite(context, i));
  return sites;
}

const Site* findSite(const std::vector<Site>& sites, ElementIndex element) {
  const auto found = std::ranges::find(sites, element, &Site::element);
  return found == sites.end() ? nullptr : &*found;
}

}  // namespace meguri::lifecycle
