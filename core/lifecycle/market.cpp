#include <algorithm>

#include "core/lifecycle/site.h"

namespace meguri::lifecycle {

namespace {

/// What the contracts of a site state together in a year.
struct Contracts {
  Expr volume;  ///< kWh
  Expr ghg;     ///< kg CO2e of that volume
};

Contracts contractsOf(Context& context, const Site& site, int year) {
  const auto& t = study::contractType();
  std::vector<Expr> volumes, emissions;
  for (const ElementIndex each : context.of(t)) {
    if (context.find(context.element(each).get(t.site)) != site.element) continue;
    volumes.push_back(context.input(each, t.volume)[year]);
    emissions.push_back(volumes.back() * context.input(each, t.ghg)[year]);
  }
  return {context.builder.sum(volumes), context.builder.sum(emissions)};
}

/// Emissions of a kWh: contracts cover what they can, in proportion to their volumes; the rest is the residual mix.
Expr factorOf(Context& context, const Site& site, const Path& residual, int year, Expr drawn) {
  const Contracts contracts = contractsOf(context, site, year);
  const Expr cover = context.named(min(context.shareOf(contracts.volume, drawn), context.number(1)), Name::contractCover, site.element, year);
  const Expr contracted = context.named(context.shareOf(contracts.ghg, contracts.volume), Name::contractFactor, site.element, year);
  return context.named(contracted * cover + residual[year] * (1 - cover), Name::marketFactor, site.element, year);
}

}  // namespace

void writeContracts(Context& context, const std::vector<Site>& sites) {
  const bool isAllKnown = std::ranges::none_of(context.model.exclusions, [&](const Exclusion& hole) {
    return hole.stage == Stage::use && hole.indicator == Indicator::ghg && hole.basis == Basis::both && !findSite(sites, hole.element);
  });
  for (const Site& site : sites) {
    const auto factor = std::ranges::find_if(site.grid, &GridFactor::isByVolume);
    if (factor == site.grid.end()) continue;
    if (!isAllKnown) context.exclude({site.element, noElement, site.element}, Stage::use, Indicator::ghg, "no-known-cover", "", Basis::market);
    for (int year = context.firstYear; year <= context.lastYear; ++year) {
      std::vector<Expr> drawn;
      for (const Drawn& each : context.drawn)
        if (each.where.site == site.element && each.year == year) drawn.push_back(each.electricity);
      if (drawn.empty()) continue;
      const Expr perEnergy = factorOf(context, site, factor->path, year, context.builder.sum(drawn));
      for (const Drawn& each : context.drawn)
        if (each.where.site == site.element && each.year == year) writeGenerated(context, site, each.where, year, each.phase, each.electricity, *factor, perEnergy);
    }
  }
}

void writeCarbonPrices(Context& context, const std::vector<Site>& sites) {
  if (!context.counts(Indicator::cost)) return;
  const std::size_t cells = context.model.cells.size();
  for (std::size_t i = 0; i < cells; ++i) {
    const Cell cell = context.model.cells[i];
    if (cell.facets.indicator != Indicator::ghg || !cell.isFootprint() || cell.facets.basis == Basis::marginal) continue;
    const Site* site = findSite(sites, cell.site);
    if (!site || !site->prices(cell.facets.stage)) continue;
    Facets facets = cell.facets;
    facets.indicator = Indicator::cost;
    facets.part = cell.facets.part == Part::upstream ? Part::carbonPriceUpstream : Part::carbonPrice;
    const Expr paid = context.builder.at(cell.node) * site->carbonPrice[cell.year];
    context.cell({cell.element, cell.job, cell.site}, facets, cell.year, paid);
    if (!context.isMarginal() || facets.basis != Basis::location) continue;
    facets.basis = Basis::marginal;  // what is paid does not follow the margin
    context.cell({cell.element, cell.job, cell.site}, facets, cell.year, paid);
  }
  // emissions that are not known have a price that is not known
  const std::vector<Exclusion> holes = context.model.exclusions;
  for (const Exclusion& hole : holes) {
    if (hole.indicator != Indicator::ghg || hole.basis == Basis::marginal || hole.onlySplit) continue;
    // a hole of a site is that site's; of a job or fleet it may be any's
    const Site* own = findSite(sites, hole.element);
    if (own ? !own->prices(hole.stage) : std::ranges::none_of(sites, [&](const Site& site) { return site.prices(hole.stage); })) continue;
    context.exclude({hole.element, noElement, noElement}, hole.stage, Indicator::cost, "no-priced-emissions", hole.field, hole.basis);
    if (context.isMarginal() && hole.basis == Basis::location)
      context.exclude({hole.element, noElement, noElement}, hole.stage, Indicator::cost, "no-priced-emissions", hole.field, Basis::marginal);
  }
}

}  // namespace meguri::lifecycle
