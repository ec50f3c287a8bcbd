#include "core/lifecycle/embodied.h"

namespace meguri::lifecycle {

namespace {

/// Reads the burdens of one fleet; what is missing is excluded by the field that would mend it.
class EmbodiedReader {
 public:
  EmbodiedReader(Context& context, const Fleet& fleet)
      : m_context(context), m_fleet(fleet), m_element(context.element(fleet.element)), m_hasFigure(m_element.isRelevant(t.acceleratorManufacture.index)) {}

  Embodied read() {
    for (const HardwareFields& fields : hardwareFields(m_context)) {
      if (fields.indicator == Indicator::ghg) readGhg(fields); else readResource(fields);
    }
    addEwaste();
    if (isRefurbished()) {
      for (const Indicator water : {Indicator::water, Indicator::waterWithoutReservoirs, Indicator::waterWithdrawal, Indicator::waterScarcity})
        exclude(Stage::manufacture, water, "not-modelled", "");
    } else {
      readWater();
    }
    if (m_context.counts(Indicator::cost) && !m_fleet.isRented) addOr(Indicator::cost, Stage::manufacture, input(t.price), false, "no-price", t.price);
    readRecycling(m_context, m_fleet, m_embodied, m_hasFigure && m_element.get(t.coversEndOfLife));
    return std::move(m_embodied);
  }

 private:
  Expr input(study::QuantityField field) {
    const Path path = m_context.input(m_fleet.element, field);
    return path ? path.constant() : Expr();
  }
  /// The terms of the circular footprint formula take the place of a figure for the end of life.
  bool isCircular() const { return m_context.study.scope->get(study::scopeType().endOfLifeRule) == "circular"; }
  bool isRefurbished() const { return m_element.get(t.condition) == "refurbished"; }
  /// Manufacture of the accelerators of a node: as the study states it for the node, else number · manufacture of one, else the
  /// product's figure. An accelerator that is named on its own says more than the product it sits in.
  Expr accelerators(const HardwareFields& fields) {
    if (!m_element.get(fields.accelerators))
      if (const Expr each = input(fields.each)) return each * m_fleet.accelerators;
    return input(fields.accelerators);
  }
  Where where() const { return {m_fleet.element, noElement, m_fleet.site->element}; }
  void exclude(Stage stage, Indicator indicator, const char* reason, const char* field) { m_context.exclude(where(), stage, indicator, reason, field); }

  void add(Indicator indicator, Stage stage, Expr perNode, bool atRetirement) {
    const Place place = indicator == Indicator::cost ? Place::elsewhere : stage == Stage::manufacture ? Place::fab : Place::site;
    m_embodied.burdens.push_back({{.indicator = indicator, .stage = stage, .place = place}, perNode, atRetirement});
  }
  void addOr(Indicator indicator, Stage stage, Expr perNode, bool atRetirement, const char* reason, study::QuantityField field) {
    if (perNode)
      add(indicator, stage, perNode, atRetirement);
    else
      m_context.exclude(where(), stage, indicator, reason, t.fields()[static_cast<std::size_t>(field.index)].key);
  }

  /// Whether the manufacture figure holds a part already: then it is not added, and missing only with the figure itself.
  bool covers(study::FlagField flag, Covered part, Stage stage, const HardwareFields& fields) {
    if (!m_hasFigure || !m_element.get(flag)) return false;
    if (accelerators(fields)) {
      m_context.model.inside.insert(part);
    } else {
      m_context.model.missing.insert(part);
      exclude(stage, Indicator::ghg, "no-accelerator-manufacture", "acceleratorManufacture");
    }
    return true;
  }

  void addPart(Stage stage, Expr perNode, bool atRetirement, const char* reason, study::QuantityField field, Covered part) {
    if (!perNode) m_context.model.missing.insert(part);
    addOr(Indicator::ghg, stage, perNode, atRetirement, reason, field);
  }

  void readGhg(const HardwareFields& fields) {
    if (isRefurbished())
      addOr(Indicator::ghg, Stage::manufacture, input(t.refurbishmentGhg), false, "no-refurbishment", t.refurbishmentGhg);
    else
      manufactured(fields);
    if (!covers(t.coversTransport, Covered::transport, Stage::transport, fields))
      addPart(Stage::transport, transport(fields), false, "no-transport", t.transportGhg, Covered::transport);
    if (!covers(t.coversEndOfLife, Covered::endOfLife, Stage::endOfLife, fields) && !isCircular())
      addPart(Stage::endOfLife, input(t.endOfLifeGhg), true, "no-end-of-life", t.endOfLifeGhg, Covered::endOfLife);
    if (m_fleet.facilityIsCovered) covers(t.coversFacility, Covered::facility, Stage::facility, fields);
    if (!m_fleet.facilityIsCovered && !m_fleet.site->hasFacility()) m_context.model.missing.insert(Covered::facility);
  }

  /// Minerals and primary energy: what a figure covers is said of greenhouse gases alone, so each part is stated or named.
  void readResource(const HardwareFields& fields) {
    if (isRefurbished())
      exclude(Stage::manufacture, fields.indicator, "not-modelled", "");
    else
      manufactured(fields);
    addOr(fields.indicator, Stage::transport, transport(fields), false, "no-transport", fields.transport);
    if (!isCircular()) addOr(fields.indicator, Stage::endOfLife, input(fields.endOfLife), true, "no-end-of-life", fields.endOfLife);
  }

  void manufactured(const HardwareFields& fields) {
    const bool isGhg = fields.indicator == Indicator::ghg;
    Bill made;
    if (m_hasFigure) made = {input(fields.host), accelerators(fields)}; else made = readBill(m_context, m_fleet, fields.indicator);
    const auto mends = [&](study::QuantityField field) { return m_hasFigure ? t.fields()[static_cast<std::size_t>(field.index)].key : std::string_view("embodiedFrom"); };
    std::vector<Expr> parts;
    if (made.accelerators) parts.push_back(made.accelerators); else m_context.exclude(where(), Stage::manufacture, fields.indicator, "no-accelerator-manufacture", mends(fields.accelerators));
    if (!isGhg || !covers(t.coversHost, Covered::host, Stage::manufacture, fields)) {
      if (made.host) {
        parts.push_back(made.host);
      } else {
        if (isGhg) m_context.model.missing.insert(Covered::host);
        m_context.exclude(where(), Stage::manufacture, fields.indicator, "no-host-manufacture", mends(fields.host));
      }
    }
    const Facets facets{.indicator = fields.indicator, .stage = Stage::manufacture, .place = Place::fab};
    if (parts.size() > 1) parts[0] = m_context.named(m_context.builder.sum(parts), Name::embodiedPerNode, m_fleet.element, facets, 0);
    if (!parts.empty()) add(fields.indicator, Stage::manufacture, parts[0], false);
  }

  /// Fab water: consumption, what of it is scarce where the fab is, and withdrawal where that is stated (method.md E.4, E.5).
  void readWater() {
    const Expr water = input(t.manufactureWater);
    for (const Indicator indicator : {Indicator::water, Indicator::waterWithoutReservoirs}) addOr(indicator, Stage::manufacture, water, false, "no-manufacture-water", t.manufactureWater);
    if (m_context.counts(Indicator::waterScarcity)) {
      const Expr scarcity = input(t.fabScarcity);
      addOr(Indicator::waterScarcity, Stage::manufacture, water && scarcity ? water * scarcity : Expr(), false, water ? "no-fab-scarcity" : "no-manufacture-water",
            water ? t.fabScarcity : t.manufactureWater);
    }
    if (!m_context.counts(Indicator::waterWithdrawal)) return;
    Expr withdrawn = input(t.manufactureWithdrawal);
    if (const Expr each = withdrawn ? Expr() : input(t.withdrawalEach)) {
      withdrawn = each * m_fleet.accelerators;
      exclude(Stage::manufacture, Indicator::waterWithdrawal, "no-host-manufacture", "manufactureWithdrawal");
    }
    addOr(Indicator::waterWithdrawal, Stage::manufacture, withdrawn, false, "no-manufacture-withdrawal", t.manufactureWithdrawal);
  }

  /// As stated, else mass · Σ distance · factor of the way (method.md B.6).
  Expr transport(const HardwareFields& fields) {
    if (const Expr stated = input(fields.transport)) return stated;
    if (m_element.get(t.transportFrom) == "figure") return {};
    const Expr mass = input(t.mass);
    std::vector<Expr> legs;
    const std::pair<study::QuantityField, const char*> ways[] = {{t.seaDistance, "sea"}, {t.roadDistance, "road"}, {t.airDistance, "air"}};
    for (const auto& [field, figure] : ways) {
      if (!m_context.isStated(m_fleet.element, field)) continue;
      const Path factor = m_context.figure(m_fleet.element, t.transportFactors, std::string(figure) + fields.suffix);
      if (!factor) return {};  // a way without a factor leaves the whole unknown
      legs.push_back(input(field) * factor.constant());
    }
    if (!mass || legs.empty()) return {};
    return m_context.named(mass * m_context.builder.sum(legs), Name::embodiedPerNode, m_fleet.element, {.indicator = fields.indicator, .stage = Stage::transport}, 0);
  }

  void addEwaste() {
    m_embodied.mass = input(t.mass);
    m_embodied.reused = input(t.reuse);
    if (!m_embodied.mass || !m_embodied.reused)
      return exclude(Stage::endOfLife, Indicator::ewaste, m_embodied.mass ? "no-reuse-share" : "no-mass", m_embodied.mass ? "reuse" : "mass");
    const Expr ewaste = m_context.named(m_embodied.mass * (1 - m_embodied.reused), Name::ewasteMass, m_fleet.element);
    m_embodied.collection = input(t.collection);
    m_embodied.yield = input(t.recyclingYield);
    if (!m_embodied.collection)
      m_context.excludeSplit(where(), Stage::endOfLife, Indicator::ewaste, "no-collection-share", "collection");
    else if (!m_embodied.yield)
      m_context.excludeSplit(where(), Stage::endOfLife, Indicator::ewaste, "no-recycling-yield", "recyclingYield");
    for (const auto& [fate, amount] : treated(ewaste, m_embodied.collection, m_embodied.yield))
      m_embodied.burdens.push_back({{.indicator = Indicator::ewaste, .stage = Stage::endOfLife, .fate = fate}, amount, true});
    if (const Expr boards = input(t.boardMass)) {
      if (const Expr content = input(t.hazardousContent)) m_embodied.hazardous = boards * content;
      if (const Expr content = input(t.valuableContent)) m_embodied.valuable = boards * content;
    }
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

Embodied readEmbodied(Context& context, const Fleet& fleet) { return EmbodiedReader(context, fleet).read(); }

std::vector<std::pair<Fate, Expr>> treated(Expr ewaste, Expr collection, Expr yield) {
  if (!collection) return {{Fate::none, ewaste}};
  const Expr collected = ewaste * collection, uncollected = ewaste * (1 - collection);
  if (!yield) return {{Fate::uncollected, uncollected}, {Fate::collected, collected}};
  return {{Fate::uncollected, uncollected}, {Fate::recycled, collected * yield}, {Fate::disposed, collected * (1 - yield)}};
}

namespace {

/// What becomes of the mass retired in a year; the four parts sum to it (method.md 8).
void writeMasses(Context& context, const Fleet& fleet, const Embodied& embodied, int year) {
  const std::size_t i = context.yearIndex(year);
  const auto memo = [&](Name name, Expr mass) { return context.named(mass, name, fleet.element, year); };
  const Expr nodes = fleet.cohort->retired[i];
  const Expr retired = memo(Name::retiredMass, embodied.mass * nodes);
  if (context.element(fleet.element).get(study::fleetType().sizing) == "secondLife") memo(Name::handedOnMass, embodied.mass * fleet.cohort->purchases[i]);
  if (!embodied.reused) return;
  memo(Name::reusedMass, retired * embodied.reused);
  const Expr wasted = 1 - embodied.reused;
  for (const auto& [fate, mass] : treated(retired * wasted, embodied.collection, embodied.yield)) {
    if (fate == Fate::recycled) memo(Name::recycledMass, mass);
    if (fate == Fate::disposed) memo(Name::disposedMass, mass);
    if (fate == Fate::uncollected) memo(Name::uncollectedMass, mass);
    if (fate == Fate::collected) memo(Name::collectedMass, mass);
  }
  if (embodied.hazardous) memo(Name::hazardousMass, nodes * wasted * embodied.hazardous);
  if (embodied.valuable) memo(Name::valuableMass, nodes * wasted * embodied.valuable);
}

/// Rent pays for hardware, energy and water alike.
void writeRent(Context& context, const Fleet& fleet, const std::vector<Claim>& claims, int year) {
  if (!context.counts(Indicator::cost)) return;
  const Path rent = context.input(fleet.element, study::fleetType().rent);
  if (!rent) return context.exclude({fleet.element, noElement, fleet.site->element}, Stage::use, Indicator::cost, "no-rent", "rent");
  for (const Claim& claim : claims)
    context.cell({fleet.element, claim.job, fleet.site->element}, {.indicator = Indicator::cost, .stage = Stage::use, .phase = claim.phase, .place = Place::elsewhere}, year,
                 claim.hours[context.yearIndex(year)] * rent[year]);
}

}  // namespace

void writeOwned(Context& context, const Fleet& fleet, const Embodied& embodied, const Shares& shares, int year) {
  for (const Burden& burden : embodied.burdens) {
    writeAmortised(context, fleet, burden, shares, year);
    writeIncurred(context, fleet, burden, year);
  }
  if (embodied.mass) writeMasses(context, fleet, embodied, year);
}

void writeRented(Context& context, const Fleet& fleet, const Embodied& embodied, const std::vector<Claim>& claims, int year) {
  writeRent(context, fleet, claims, year);
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
