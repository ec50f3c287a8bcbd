#include "core/lifecycle/fleet.h"

#include <algorithm>

namespace meguri::lifecycle {

namespace {

using study::fleetType;

/// The fleet that another takes over from; the check has seen that it is there.
const Fleet& firstLifeOf(const Context& context, const std::vector<Fleet>& fleets, ElementIndex fleet) {
  return *std::ranges::find(fleets, context.find(context.element(fleet).get(fleetType().firstLife)), &Fleet::element);
}

/// Bought against what survives, up to the nodes wanted.
Expr upTo(Context& context, ElementIndex fleet, int year, Expr wanted, Expr survivors) {
  wanted = context.named(wanted, Name::requiredStock, fleet, year);
  return survivors ? max(wanted - survivors, context.number(0, Base::node)) : wanted;
}

/// Nodes that carry the hours claimed: accelerators = hours / 8,760 · peak to average / (target load · availability) · (1 + spare) (method.md 3).
class Demand {
 public:
  Demand(Context& context, const Fleet& fleet, const Claims& claims)
      : m_context(context), m_fleet(fleet), m_availability(context.input(fleet.element, t.availability)), m_load(context.input(fleet.element, t.targetLoad)),
        m_peak(context.input(fleet.element, t.peakToAverage)), m_spare(context.input(fleet.element, t.spare)) {
    if (const auto found = claims.find(fleet.element); found != claims.end()) m_claims = &found->second;
  }

  Expr nodes(int year) const {
    if (!m_claims) return m_context.number(0, Base::node);
    std::vector<Expr> hours;
    for (const Claim& claim : *m_claims) hours.push_back(claim.hours[m_context.yearIndex(year)]);
    const Expr mean = m_context.builder.sum(hours) / m_context.hoursPerYear;
    const Expr accelerators = mean * m_peak[year] / (m_load[year] * m_availability[year]) * (1 + m_spare.constant());
    return m_context.named(accelerators, Name::requiredAccelerators, m_fleet.element, year) / m_fleet.accelerators;
  }

 private:
  const study::FleetType& t = fleetType();
  Context& m_context;
  const Fleet& m_fleet;
  Path m_availability, m_load, m_peak, m_spare;
  const std::vector<Claim>* m_claims = nullptr;
};

/// What another fleet passes on for reuse on 31 December enters here the day after.
Expr handedOn(Context& context, const Fleet& from, ElementIndex to, int year) {
  const Path reuse = context.input(from.element, fleetType().reuse);
  if (!reuse) context.exclude({to, noElement, noElement}, Stage::endOfLife, Indicator::ewaste, "no-reuse-share", "firstLife");
  if (year == context.firstYear || !reuse) return context.number(0, Base::node);
  return from.cohort->retired[context.yearIndex(year) - 1] * reuse.constant();
}

void stockFleet(Context& context, const std::vector<Fleet>& fleets, Fleet& fleet, const Claims* claims) {
  const auto& t = fleetType();
  const ElementIndex element = fleet.element;
  const std::string_view sizing = context.element(element).get(t.sizing);
  if (sizing == "stock") {
    const Path stock = context.input(element, t.stock);
    fleet.cohort = buildCohort(context, element, [&](int year, Expr survivors) { return upTo(context, element, year, stock[year], survivors); });
  } else if (sizing == "purchases") {
    const Path purchases = context.input(element, t.purchases);
    fleet.cohort = buildCohort(context, element, [&](int year, Expr) { return purchases[year]; });
  } else if (sizing == "demand") {
    const Demand demand(context, fleet, *claims);
    fleet.cohort = buildCohort(context, element, [&](int year, Expr survivors) { return upTo(context, element, year, demand.nodes(year), survivors); });
  } else {
    const Fleet& from = firstLifeOf(context, fleets, element);
    fleet.cohort = buildCohort(context, element, [&](int year, Expr) { return handedOn(context, from, element, year); });
  }
  const Path availability = context.input(element, t.availability);
  for (int year = context.firstYear; year <= context.lastYear; ++year) {
    const Expr unitYears = fleet.cohort->unitYears[context.yearIndex(year)];
    fleet.availableHours.push_back(context.named(unitYears * fleet.accelerators * availability[year], Name::availableHours, element, year));
  }
}

/// Whether all that the stock of a fleet hangs on is there.
bool isReady(const Context& context, const std::vector<Fleet>& fleets, const Fleet& fleet, const Claims* claims) {
  const auto& t = fleetType();
  const study::Element& element = context.element(fleet.element);
  if (element.get(t.sizing) == "demand") return claims != nullptr;
  return element.get(t.sizing) != "secondLife" || firstLifeOf(context, fleets, fleet.element).cohort.has_value();
}

}  // namespace

void stockFleets(Context& context, std::vector<Fleet>& fleets, const Claims* claims) {
  // as often as one fleet takes over from another; the check refuses circles
  for (bool isMoving = true; isMoving;) {
    isMoving = false;
    for (Fleet& fleet : fleets) {
      if (fleet.isRented || fleet.cohort || !isReady(context, fleets, fleet, claims)) continue;
      stockFleet(context, fleets, fleet, claims);
      isMoving = true;
    }
  }
}

}  // namespace meguri::lifecycle
