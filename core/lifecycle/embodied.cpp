#include "core/lifecycle/embodied.h"

namespace meguri::lifecycle {

namespace {

/// Reads the burdens of one fleet; what is missing is excluded by the field that would mend it.
class Reader {
 public:
  Reader(Context& context, const Fleet& fleet)
      : m_context(context), m_fleet(fleet), m_element(context.element(fleet.element)), m_hasFigure(m_element.isRelevant(t.acceleratorManufacture.index)) {}

  Embodied read() {
    if (m_element.get(t.condition) == "refurbished")
      refurbished();
    else
      manufactured();
    if (!covers(t.coversTransport, Covered::transport, Stage::transport)) addPart(Stage::transport, transport(), false, "no-transport", "transportGhg", Covered::transport);
    if (!covers(t.coversEndOfLife, Covered::endOfLife, Stage::endOfLife))
      addPart(Stage::endOfLife, input(t.endOfLifeGhg), true, "no-end-of-life", "endOfLifeGhg", Covered::endOfLife);
    if (m_fleet.facilityIsCovered) covers(t.coversFacility, Covered::facility, Stage::facility);
    if (!m_fleet.facilityIsCovered && !m_fleet.site->facility) m_context.model.missing.insert(Covered::facility);
    addEwaste();
    return std::move(m_embodied);
  }

 private:
  Expr input(study::QuantityField field) {
    const Path path = m_context.input(m_fleet.element, field);
    return path ? path.constant() : Expr();
  }
  /// Manufacture of the accelerators of a node: as the study states it for the node, else number · manufacture of one, else the
  /// product's figure. An accelerator that is named on its own says more than the product it sits in.
  Expr accelerators() {
    if (!m_element.get(t.acceleratorManufacture))
      if (const Expr each = input(t.manufactureEach), number = input(t.accelerators); each && number) return each * number;
    return input(t.acceleratorManufacture);
  }
  Where where() const { return {m_fleet.element, noElement, m_fleet.site->element}; }
  void exclude(Stage stage, Indicator indicator, const char* reason, const char* field) { m_context.exclude(where(), stage, indicator, reason, field); }

  /// Whether the manufacture figure holds a part already: then it is not added, and missing only with the figure itself.
  bool covers(study::FlagField flag, Covered part, Stage stage) {
    if (!m_hasFigure || !m_element.get(flag)) return false;
    if (accelerators()) {
      m_context.model.inside.insert(part);
    } else {
      m_context.model.missing.insert(part);
      exclude(stage, Indicator::ghg, "no-accelerator-manufacture", "acceleratorManufacture");
    }
    return true;
  }

  void add(Indicator indicator, Stage stage, Expr perNode, bool atRetirement) {
    m_embodied.burdens.push_back({{.indicator = indicator, .stage = stage, .place = stage == Stage::manufacture ? Place::fab : Place::site}, perNode, atRetirement});
  }

  void addPart(Stage stage, Expr perNode, bool atRetirement, const char* reason, const char* field, Covered part) {
    if (perNode) return add(Indicator::ghg, stage, perNode, atRetirement);
    m_context.model.missing.insert(part);
    exclude(stage, Indicator::ghg, reason, field);
  }

  void refurbished() {
    if (const Expr ghg = input(t.refurbishmentGhg))
      add(Indicator::ghg, Stage::manufacture, ghg, false);
    else
      exclude(Stage::manufacture, Indicator::ghg, "no-refurbishment", "refurbishmentGhg");
  }

  void manufactured() {
    Bill made{input(t.hostManufacture), accelerators()};
    if (!m_hasFigure) made = readBill(m_context, m_fleet);
    std::vector<Expr> parts;
    if (made.accelerators) parts.push_back(made.accelerators); else exclude(Stage::manufacture, Indicator::ghg, "no-accelerator-manufacture", m_hasFigure ? "acceleratorManufacture" : "embodiedFrom");
    if (!covers(t.coversHost, Covered::host, Stage::manufacture)) {
      if (made.host) {
        parts.push_back(made.host);
      } else {
        m_context.model.missing.insert(Covered::host);
        exclude(Stage::manufacture, Indicator::ghg, "no-host-manufacture", m_hasFigure ? "hostManufacture" : "embodiedFrom");
      }
    }
    const Facets facets{.indicator = Indicator::ghg, .stage = Stage::manufacture, .place = Place::fab};
    if (parts.size() > 1) parts[0] = m_context.named(m_context.builder.sum(parts), Name::embodiedPerNode, m_fleet.element, facets, 0);
    if (!parts.empty()) add(Indicator::ghg, Stage::manufacture, parts[0], false);
    const Expr water = input(t.manufactureWater);
    for (const Indicator indicator : {Indicator::water, Indicator::waterWithoutReservoirs}) {
      if (water) add(indicator, Stage::manufacture, water, false); else exclude(Stage::manufacture, indicator, "no-manufacture-water", "manufactureWater");
    }
  }

  /// As stated, else mass · Σ distance · factor of the way (method.md B.6).
  Expr transport() {
    if (m_element.get(t.transportFrom) == "figure") return input(t.transportGhg);
    const Expr mass = input(t.mass);
    std::vector<Expr> legs;
    const std::pair<study::QuantityField, const char*> ways[] = {{t.seaDistance, "sea"}, {t.roadDistance, "road"}, {t.airDistance, "air"}};
    for (const auto& [field, figure] : ways) {
      const Expr distance = input(field);
      const Path factor = m_context.figure(m_fleet.element, t.transportFactors, figure);
      if (distance && factor) legs.push_back(distance * factor.constant());
    }
    if (!mass || legs.empty()) return {};
    return m_context.named(mass * m_context.builder.sum(legs), Name::embodiedPerNode, m_fleet.element, {.stage = Stage::transport}, 0);
  }

  void addEwaste() {
    m_embodied.mass = input(t.mass);
    m_embodied.reused = input(t.reuse);
    if (!m_embodied.mass || !m_embodied.reused)
      return exclude(Stage::endOfLife, Indicator::ewaste, m_embodied.mass ? "no-reuse-share" : "no-mass", m_embodied.mass ? "reuse" : "mass");
    const Expr ewaste = m_context.named(m_embodied.mass * (1 - m_embodied.reused), Name::ewasteMass, m_fleet.element);
    const Expr collection = input(t.collection), yield = input(t.recyclingYield);
    if (!collection)
      m_context.excludeSplit(where(), Stage::endOfLife, Indicator::ewaste, "no-collection-share", "collection");
    else if (!yield)
      m_context.excludeSplit(where(), Stage::endOfLife, Indicator::ewaste, "no-recycling-yield", "recyclingYield");
    for (const auto& [fate, amount] : treated(ewaste, collection, yield))
      m_embodied.burdens.push_back({{.indicator = Indicator::ewaste, .stage = Stage::endOfLife, .fate = fate}, amount, true});
  }

  const study::FleetType& t = study::fleetType();
  Context& m_context;
  const Fleet& m_fleet;
  const study::Element& m_element;
  bool m_hasFigure;  ///< rather than a bill of components or a refurbishment
  Embodied m_embodied;
};

/// A write-off has no job: it is the fleet's own.
void writeAmortised(Context& context, const Fleet& fleet, const Burden& burden, const Shares& shares, int year) {
  const std::size_t i = context.yearIndex(year);
  Facets facets = burden.facets;
  facets.accounting = Accounting::amortised;
  const Expr rate = burden.perNode / fleet.cohort->expectedLife;
  const Expr charge = context.named(rate * fleet.cohort->unitYears[i], Name::charge, fleet.element, facets, year);
  for (const Share& each : shares.claims) {
    facets.phase = each.claim->phase;
    context.cell({fleet.element, each.claim->job, fleet.site->element}, facets, year, charge * each.share);
  }
  const Where own{fleet.element, noElement, fleet.site->element};
  facets.phase = Phase::idle;
  context.cell(own, facets, year, shares.idle ? charge * shares.idle : charge);
  if (fleet.cohort->writeOff.empty()) return;
  facets.phase = Phase::writeOff;
  context.cell(own, facets, year, rate * fleet.cohort->writeOff[i]);
}

void writeIncurred(Context& context, const Fleet& fleet, const Burden& burden, int year) {
  const std::size_t i = context.yearIndex(year);
  Facets facets = burden.facets;
  facets.accounting = Accounting::incurred;
  facets.phase = Phase::shared;
  const Expr nodes = burden.atRetirement ? fleet.cohort->retired[i] : fleet.cohort->purchases[i];
  context.cell({fleet.element, noElement, fleet.site->element}, facets, year, burden.perNode * nodes);
}

}  // namespace

Embodied readEmbodied(Context& context, const Fleet& fleet) { return Reader(context, fleet).read(); }

std::vector<std::pair<Fate, Expr>> treated(Expr ewaste, Expr collection, Expr yield) {
  if (!collection) return {{Fate::none, ewaste}};
  const Expr collected = ewaste * collection, uncollected = ewaste * (1 - collection);
  if (!yield) return {{Fate::uncollected, uncollected}, {Fate::collected, collected}};
  return {{Fate::uncollected, uncollected}, {Fate::recycled, collected * yield}, {Fate::disposed, collected * (1 - yield)}};
}

void writeOwned(Context& context, const Fleet& fleet, const Embodied& embodied, const Shares& shares, int year) {
  for (const Burden& burden : embodied.burdens) {
    writeAmortised(context, fleet, burden, shares, year);
    writeIncurred(context, fleet, burden, year);
  }
  if (!embodied.mass) return;
  const std::size_t i = context.yearIndex(year);
  const Expr retired = context.named(embodied.mass * fleet.cohort->retired[i], Name::retiredMass, fleet.element, year);
  if (embodied.reused) context.named(retired * embodied.reused, Name::reusedMass, fleet.element, year);
  if (context.element(fleet.element).get(study::fleetType().sizing) == "secondLife")
    context.named(embodied.mass * fleet.cohort->purchases[i], Name::handedOnMass, fleet.element, year);
}

void writeRented(Context& context, const Fleet& fleet, const Embodied& embodied, const std::vector<Claim>& claims, int year) {
  for (const Burden& burden : embodied.burdens) {
    Facets facets = burden.facets;
    for (const Claim& claim : claims) {
      facets.phase = claim.phase;
      const Expr nodeHours = claim.hours[context.yearIndex(year)] / fleet.accelerators;
      context.cell({fleet.element, claim.job, fleet.site->element}, facets, year, burden.perNode / (fleet.lifetime * fleet.utilisation) * nodeHours);
    }
  }
}

}  // namespace meguri::lifecycle
