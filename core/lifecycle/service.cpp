#include "core/lifecycle/service.h"

namespace meguri::lifecycle {

namespace {

class Service {
 public:
  Service(Context& context, ElementIndex job, const Workplace& place, const RequestEnergies* energies, const Demand* demand)
      : m_context(context), m_job(job), m_place(place), m_element(context.element(job)), m_energies(energies), m_demand(demand), m_hours(context.input(job, t.hours)),
        m_share(context.input(job, t.claimedShare)), m_outputTokens(context.input(job, t.outputTokens)), m_otherGhg(context.input(job, t.otherGhg)),
        m_otherWater(context.input(job, t.otherWater)), m_otherMinerals(context.input(job, t.otherMinerals)) {}

  Claim write(Delivered& delivered) {
    Claim claim{m_job, Phase::inference, {}, {}, {}};
    if (m_demand && m_element.get(t.functionalUnit) == "delivers") deliver(delivered);
    for (int year = m_context.firstYear; year <= m_context.lastYear; ++year) {
      if (hasEnergy()) writeEnergy(claim, year);
      writeOthers(year);
      if (m_demand) writeFallback(year);
    }
    if (!hasEnergy()) m_context.excludeUse(where(), "no-request-energy", "method");
    const bool isOwned = m_place.fleet && !m_place.fleet->isRented;  // its charge is counted whole, claimed or idle
    if ((!hasEnergy() && !isOwned) || (!m_place.fleet && !isOnDevices())) m_context.excludeHardware(where(), hasEnergy() ? "no-hardware" : "no-request-energy", hasEnergy() ? "hardware" : "method", madeElsewhere());
    return claim;
  }

 private:
  /// On users' devices there is no facility: energy is drawn at the meter, without PUE, WUE or a building.
  bool isOnDevices() const { return !m_place.fleet && !m_element.get(t.devices).empty(); }
  /// A source may publish impacts of a request without its energy.
  bool hasEnergy() const { return m_element.get(t.method) != "published"; }
  /// What of manufacture a source publishes, so that it is not left out.
  std::vector<Indicator> madeElsewhere() const {
    std::vector<Indicator> known;
    if (m_element.get(t.otherGhgStage) != "manufacture") return known;
    if (m_otherGhg) known.push_back(Indicator::ghg);
    if (m_otherWater) known.insert(known.end(), {Indicator::water, Indicator::waterWithoutReservoirs});
    if (m_otherMinerals) known.push_back(Indicator::minerals);
    return known;
  }

  void writeEnergy(Claim& claim, int year) {
    Energy use;
    use.facilityIsCovered = m_place.fleet && m_place.fleet->facilityIsCovered;
    use.isPaid = m_place.fleet && m_place.fleet->isRented;
    const Expr hours = m_demand ? requested(use, year) : claimed(use, year);
    if (m_place.fleet) claimHours(claim, use, hours, year);
    if (isOnDevices())
      writeMetered(m_context, *m_place.site, where(), year, Phase::inference, m_context.named(use.active.front().second, Name::facilityEnergy, m_job, year));
    else
      writeUse(m_context, *m_place.site, where(), year, use);
  }
  Where where() const { return {m_job, m_job, m_place.site->element}; }
  Expr requests(int year) const { return m_demand->requests[m_context.yearIndex(year)]; }

  void deliver(Delivered& delivered) {
    const auto append = [](std::vector<Expr>& to, const std::vector<Expr>& from) { to.insert(to.end(), from.begin(), from.end()); };
    append(delivered.requests, m_demand->requests);
    append(delivered.tasks, m_demand->tasks);
    append(delivered.accepted, m_demand->accepted);
    if (!m_outputTokens) return;
    for (int year = m_context.firstYear; year <= m_context.lastYear; ++year) delivered.outputTokens.push_back(requests(year) * m_outputTokens[year]);
  }

  /// Energy of the year's requests; gives the hours on hardware.
  Expr requested(Energy& use, int year) {
    const RequestEnergy& each = m_energies->byYear()[m_context.yearIndex(year)];
    const ItEnergy parts = each.parts.times(requests(year));
    const Expr further = each.further ? requests(year) * each.further : Expr();
    use.active.emplace_back(Phase::inference, further ? parts.it + further : parts.it);
    use.overhead = parts.overhead;
    // a stated overhead is of the model's energy: what comes beside it has its own
    if (use.overhead && further) use.overhead = use.overhead + further * (m_place.site->pue[year] - 1);
    if (each.idle) {
      use.idle = requests(year) * each.idle;
      use.overheadCoversIdle = true;
    }
    if (!m_place.fleet) return {};
    const Expr hours = each.hours ? requests(year) * each.hours : derivedHours(*m_place.fleet, parts);
    return further ? hours + further / m_place.fleet->activePower : hours;
  }

  Expr claimed(Energy& use, int year) {
    const Fleet& fleet = *m_place.fleet;
    const Expr hours = m_hours ? m_hours[year] : fleet.availableHours[m_context.yearIndex(year)] * m_share[year];
    use.active.emplace_back(Phase::inference, hours * fleet.activePower);
    return hours;
  }

  void claimHours(Claim& claim, Energy& use, Expr hours, int year) {
    claim.hours.push_back(m_context.named(hours, Name::jobHours, m_job, year));
    claim.energy.push_back(use.active.front().second);
    if (use.idle)
      claim.statedIdle.push_back(use.idle);
    else if (m_place.fleet->isRented)
      use.idle = rentedIdle(m_context, *m_place.fleet, claim.hours.back());
  }

  /// What a source publishes of a request beside its energy, in the stage it names; where it arises it does not say.
  void writeOther(Indicator indicator, const Path& each, int year) {
    if (!each || !m_context.counts(indicator)) return;
    const bool upstream = m_element.get(t.otherGhgPart) == "upstream", made = m_element.get(t.otherGhgStage) == "manufacture";
    m_context.cell(where(), {.indicator = indicator, .stage = made ? Stage::manufacture : Stage::use, .phase = Phase::inference,
                             .part = upstream ? Part::upstream : Part::direct, .place = made ? Place::fab : Place::elsewhere},
                   year, requests(year) * each[year]);
  }
  void writeOthers(int year) {
    writeOther(Indicator::ghg, m_otherGhg, year);
    for (const Indicator water : {Indicator::water, Indicator::waterWithoutReservoirs}) writeOther(water, m_otherWater, year);
    writeOther(Indicator::minerals, m_otherMinerals, year);
    if (!m_otherWater) return;
    const Stage stage = m_element.get(t.otherGhgStage) == "manufacture" ? Stage::manufacture : Stage::use;
    for (const Indicator indicator : {Indicator::waterWithdrawal, Indicator::waterScarcity}) m_context.exclude(where(), stage, indicator, "not-modelled");
  }

  /// People do what stays unsolved, at an impact per task of their own.
  void writeFallback(int year) {
    if (m_demand->unsolved.empty()) return;
    const Expr tasks = m_demand->unsolved[m_context.yearIndex(year)];
    const auto write = [&](Indicator indicator, Stage stage, study::QuantityField field, const char* key) {
      if (const Path each = m_context.input(m_job, field))
        m_context.cell(where(), {.indicator = indicator, .stage = stage, .phase = Phase::fallback, .place = Place::elsewhere}, year, tasks * each[year]);
      else
        m_context.exclude(where(), stage, indicator, "no-fallback", key);
    };
    write(Indicator::ghg, Stage::use, t.fallbackGhg, "fallbackGhg");
    write(Indicator::water, Stage::use, t.fallbackWater, "fallbackWater");
    write(Indicator::waterWithoutReservoirs, Stage::use, t.fallbackWater, "fallbackWater");
    write(Indicator::ewaste, Stage::endOfLife, t.fallbackEwaste, "fallbackEwaste");
    for (const Indicator indicator : {Indicator::waterWithdrawal, Indicator::waterScarcity, Indicator::minerals, Indicator::primaryEnergy, Indicator::cost})
      m_context.exclude(where(), Stage::use, indicator, "not-modelled");
  }

  const study::ServiceType& t = study::serviceType();
  Context& m_context;
  ElementIndex m_job;
  const Workplace& m_place;
  const study::Element& m_element;
  const RequestEnergies* m_energies;
  const Demand* m_demand;
  Path m_hours, m_share, m_outputTokens, m_otherGhg, m_otherWater, m_otherMinerals;
};

}  // namespace

Claim writeService(Context& context, ElementIndex job, const Workplace& place, const RequestEnergies* energies, const Demand* demand, Delivered& delivered) {
  return Service(context, job, place, energies, demand).write(delivered);
}

}  // namespace meguri::lifecycle
