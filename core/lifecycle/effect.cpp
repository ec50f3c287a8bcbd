#include "core/lifecycle/effect.h"

namespace meguri::lifecycle {

namespace {

/// An amount avoided, ≥ 0, with the cell it came of: what rebounds are shares of.
struct Avoided {
  ElementIndex effect = noElement;
  ElementIndex site = noElement;
  int year = 0;
  Facets facets;
  Expr amount;
};

class EffectWriter {
 public:
  EffectWriter(Context& context, const std::vector<Site>& sites, const std::map<ElementIndex, Demand>& demand)
      : m_context(context), m_sites(sites), m_demand(demand), m_basis(context.isMarginal() ? Basis::marginal : Basis::location),
        m_losses(context.study.scope->get(study::scopeType().networkLosses)) {}

  void write() {
    for (const ElementIndex effect : m_context.of(e)) writeEffect(effect);
    for (const ElementIndex rebound : m_context.of(r)) writeRebound(rebound);
  }

 private:
  /// Avoided = activity · impact of a unit · reduction · adoption · attribution, written negative. Electricity runs along the grid's path, so that
  /// the reference decarbonises too.
  void writeEffect(ElementIndex effect) {
    const Path reduction = m_context.input(effect, e.reduction), adoption = m_context.input(effect, e.adoption), attribution = m_context.input(effect, e.attribution);
    const std::vector<Expr> activity = activityOf(effect);
    for (int year = m_context.firstYear; year <= m_context.lastYear; ++year) {
      const Expr changed = m_context.named(activity[m_context.yearIndex(year)] * reduction[year] * adoption[year] * attribution[year], Name::activity, effect, year);
      const bool hasSite = writeElectricity(effect, year, changed);
      const Site* site = hasSite ? siteOf(effect) : nullptr;
      writeStated(effect, year, changed, Indicator::ghg, e.ghg, m_basis, site && !gridGhg(*site), hasSite);
      for (const Indicator water : {Indicator::water, Indicator::waterWithoutReservoirs}) writeStated(effect, year, changed, water, e.water, Basis::both, false, hasSite);
      writeStated(effect, year, changed, Indicator::ewaste, e.ewaste, Basis::both, false, false);
      m_context.exclude({effect, noElement, noElement}, Stage::avoided, Indicator::cost, "not-modelled");
      if (hasSite) continue;  // what its electricity causes follows from the zone
      for (const Indicator indicator : {Indicator::waterWithdrawal, Indicator::waterScarcity, Indicator::minerals, Indicator::primaryEnergy})
        m_context.exclude({effect, noElement, noElement}, Stage::avoided, indicator, "no-reference-impact", "electricity");
    }
  }

  const Site* siteOf(ElementIndex effect) const { return findSite(m_sites, m_context.find(m_context.element(effect).get(e.site))); }
  const Path& gridGhg(const Site& site) const { return m_context.isMarginal() ? site.marginal : site.ghg; }

  std::vector<Expr> activityOf(ElementIndex effect) {
    const study::Element& element = m_context.element(effect);
    const bool ofRequests = element.get(e.activityFrom) == "requests";
    const Path stated = m_context.input(effect, ofRequests ? e.activityPerRequest : e.activity);
    std::vector<Expr> result;
    for (int year = m_context.firstYear; year <= m_context.lastYear; ++year)
      result.push_back(ofRequests ? m_demand.at(m_context.find(element.get(e.service))).requests[m_context.yearIndex(year)] * stated[year] : stated[year]);
    return result;
  }

  /// Whether the activity draws electricity; its GHG and water then follow from the zone.
  bool writeElectricity(ElementIndex effect, int year, Expr changed) {
    const Path each = m_context.input(effect, e.electricity);
    if (!each) return false;
    const Site& site = *siteOf(effect);
    const Expr saved = changed * each[year];
    avoid(effect, site.element, year, {.indicator = Indicator::electricity, .stage = Stage::avoided, .phase = Phase::shared, .place = Place::elsewhere}, saved);
    for (const GridFactor& factor : site.grid) {
      if (factor.basis != Basis::both && factor.basis != m_basis) continue;  // one basis for both sides of a net
      if (!factor.path) {
        m_context.exclude({site.element, noElement, site.element}, Stage::avoided, factor.indicator, factor.reason, factor.field, factor.basis);
        continue;
      }
      Facets facets{.indicator = factor.indicator, .stage = Stage::avoided, .phase = Phase::shared, .basis = factor.basis, .place = Place::grid};
      const Expr amount = saved * factor.path[year];
      avoid(effect, site.element, year, facets, amount);
      // what is not drawn is not lost on the way either: both sides of the net alike
      if (!m_losses || !site.loss || !factor.isLostToo) continue;
      facets.part = Part::upstream;
      avoid(effect, site.element, year, facets, amount * (site.loss[year] / (1 - site.loss[year])));
    }
    return true;
  }

  /// What is stated for a unit directly, beside its electricity; with neither, the indicator's effect is left out by name.
  void writeStated(ElementIndex effect, int year, Expr changed, Indicator indicator, study::QuantityField field, Basis basis, bool isNamedAlready, bool hasElectricity) {
    const Path each = m_context.input(effect, field);
    if (each)
      avoid(effect, noElement, year, {.indicator = indicator, .stage = Stage::avoided, .phase = Phase::shared, .basis = basis, .place = Place::elsewhere}, changed * each[year]);
    else if (!hasElectricity && !isNamedAlready)
      m_context.exclude({effect, noElement, noElement}, Stage::avoided, indicator, "no-reference-impact", e.fields()[static_cast<std::size_t>(field.index)].key, basis);
  }

  void avoid(ElementIndex effect, ElementIndex site, int year, const Facets& facets, Expr amount) {
    m_context.cell({effect, noElement, site}, facets, year, m_context.number(0, amount.dimension()) - amount);
    m_avoided.push_back({effect, site, year, facets, amount});
  }

  void writeRebound(ElementIndex rebound) {
    const study::Element& element = m_context.element(rebound);
    const std::string_view mechanism = element.get(r.mechanism);
    if (mechanism == "respending") return writeRespending(rebound);
    if (mechanism != "activity" && mechanism != "economy") return;  // on own demand: in the volume
    const Path share = m_context.input(rebound, r.share);
    const ElementIndex effect = m_context.find(element.get(r.effect));
    for (const Avoided& each : m_avoided) {
      if (each.effect != effect) continue;
      Facets facets = each.facets;
      facets.stage = Stage::rebound;
      m_context.cell({rebound, noElement, each.site}, facets, each.year, each.amount * share[each.year]);
    }
  }

  /// Money saved is spent again, at the greenhouse gases of what it buys.
  void writeRespending(ElementIndex rebound) {
    const Path money = m_context.input(rebound, r.moneySaved), ghg = m_context.input(rebound, r.spendingGhg);
    for (int year = m_context.firstYear; year <= m_context.lastYear; ++year)
      m_context.cell({rebound, noElement, noElement}, {.indicator = Indicator::ghg, .stage = Stage::rebound, .phase = Phase::shared, .basis = m_basis, .place = Place::elsewhere},
                     year, money[year] * ghg[year]);
  }

  const study::EffectType& e = study::effectType();
  const study::ReboundType& r = study::reboundType();
  Context& m_context;
  const std::vector<Site>& m_sites;
  const std::map<ElementIndex, Demand>& m_demand;
  Basis m_basis;
  bool m_losses;
  std::vector<Avoided> m_avoided;
};

}  // namespace

void writeEffects(Context& context, const std::vector<Site>& sites, const std::map<ElementIndex, Demand>& demand) { EffectWriter(context, sites, demand).write(); }

}  // namespace meguri::lifecycle
