#include "core/study/check_elements.h"

#include <algorithm>
#include <fmt/format.h>
#include <set>

namespace meguri::study {

namespace {

constexpr double hoursPerYear = 8760;

/// Sources of power, one way or the other.
void checkPower(const Surroundings& s, const Element& fleet) {
  const FleetType& t = fleetType();
  const bool parts = s.has(fleet, t.acceleratorPower) && s.has(fleet, t.powerShare) && s.has(fleet, t.hostOverhead);
  if (!s.has(fleet, t.activePower) && !parts) s.add(Severity::error, "fleet.no-power", fleet, "activePower", {});
}

void checkInitialStock(const Surroundings& s, const Element& fleet) {
  const FleetType& t = fleetType();
  if (!s.has(fleet, t.initialStock)) return;
  const auto life = s.constant(fleet, t.lifetime);
  const auto checkAge = [&](double age, std::string_view field) {
    if (life && fleet.get(t.lifeModel) == "fixed" && age >= *life / hoursPerYear)
      s.add(Severity::error, "fleet.initial-too-old", fleet, field, {fmt::format("{:g}", age), fmt::format("{:g}", *life / hoursPerYear)});
  };
  const auto& stock = *stated(s.study, fleet, t.initialStock).quantity;
  if (!stock.isTable()) {
    if (!s.has(fleet, t.initialAge)) return s.add(Severity::error, "fleet.initial-no-age", fleet, "initialAge", {});
    if (const auto age = s.constant(fleet, t.initialAge)) checkAge(*age / hoursPerYear, "initialAge");
    return;
  }
  for (const auto& [year, nodes] : stock.byYear) {
    if (year >= s.study.firstYear()) s.add(Severity::error, "fleet.initial-in-horizon", fleet, "initialStock", {std::to_string(year), std::to_string(s.study.firstYear())});
    checkAge(s.study.firstYear() - year, "initialStock");
  }
}

void checkRetirement(const Surroundings& s, const Element& fleet) {
  const FleetType& t = fleetType();
  const int year = fleet.isRelevant(t.decommissioned.index) ? fleet.get(t.decommissioned) : 0;
  if (year == 0) return;
  int bought = s.study.firstYear();
  // with nodes there from the start, the fleet may go at the end of the first year; else not before the first purchase
  const QuantityField field = fleet.get(t.sizing) == "purchases" ? t.purchases : t.stock;
  const auto* path = s.has(fleet, field) && !s.has(fleet, t.initialStock) ? stated(s.study, fleet, field).quantity : nullptr;
  while (path && bought < s.study.lastYear() && path->at(bought).value_or(0) <= 0) ++bought;
  if (year < bought) s.add(Severity::error, "fleet.retired-before-purchase", fleet, "decommissioned", {std::to_string(year), std::to_string(bought)});
}

void checkEmbodied(const Surroundings& s, const Element& fleet) {
  const FleetType& t = fleetType();
  const bool fromBill = fleet.isRelevant(t.embodiedFrom.index) && fleet.get(t.embodiedFrom) == "components";
  const auto isLine = [&](const Resolved& each) { return each.element->type == &componentType() && each.element->get(componentType().fleet) == fleet.id; };
  const bool hasLines = std::ranges::any_of(s.elements, isLine);
  if (fromBill && !hasLines) s.add(Severity::warning, "fleet.no-components", fleet, "embodiedFrom", {});
}

void checkComponent(const Surroundings& s, const Element& component) {
  const Element* fleet = s.find(component.get(componentType().fleet), fleetType());
  if (!fleet) return;
  const FleetType& t = fleetType();
  if (!fleet->isRelevant(t.embodiedFrom.index) || fleet->get(t.embodiedFrom) != "components")
    s.add(Severity::warning, "component.unused", component, "fleet", {fleet->id});
}

void checkDevices(const Surroundings& s, const Element& devices) {
  const DevicesType& t = devicesType();
  const auto lost = s.constant(devices, t.lifeLost), life = s.constant(devices, t.lifetime);
  if (lost && life && *lost >= *life)
    s.add(Severity::error, "devices.life-lost", devices, "lifeLost", {fmt::format("{:g}", *lost / hoursPerYear), fmt::format("{:g}", *life / hoursPerYear)});
}

/// A service whose requests are counted elsewhere has to count them.
void checkCounts(const Surroundings& s, const Element& element, ElementField field, const char* key) {
  if (!element.isRelevant(field.index)) return;
  const Element* service = s.find(element.get(field), serviceType());
  if (service && !service->isRelevant(serviceType().volume.index)) s.add(Severity::error, "rebound.no-requests", element, key, {service->id});
}

void checkEffect(const Surroundings& s, const Element& effect) {
  const EffectType& t = effectType();
  checkCounts(s, effect, t.service, "service");
  const bool hasAny = s.has(effect, t.electricity) || s.has(effect, t.ghg) || s.has(effect, t.water) || s.has(effect, t.ewaste);
  if (!hasAny) s.add(Severity::error, "effect.no-impact", effect, "ghg", {});
  if (s.has(effect, t.electricity) && effect.get(t.site).empty()) s.add(Severity::error, "effect.electricity-no-site", effect, "site", {});
}

void checkRebound(const Surroundings& s, const Element& rebound) {
  const ReboundType& t = reboundType();
  checkCounts(s, rebound, t.service, "service");
  const Element* service = rebound.isRelevant(t.service.index) ? s.find(rebound.get(t.service), serviceType()) : nullptr;
  if (service && rebound.get(t.mechanism) == "efficiency" && service->get(serviceType().method) == "published") s.add(Severity::error, "rebound.no-energy", rebound, "service", {service->id});
  if (service && rebound.get(t.mechanism) == "price" && !s.has(*service, serviceType().price)) s.add(Severity::error, "rebound.no-price", rebound, "service", {service->id});
}

/// Whether the grid's figure serves, and what it is about: what is generated or what is consumed; empty where nothing is said.
std::string_view basisOf(const Study& study, const Element& site) {
  const Stated intensity = stated(study, site, siteType().gridGhg);
  return intensity.entry ? intensity.entry->fact("basis") : std::string_view();
}

/// One family of factors per study (method.md 5): a site whose grid counts imports beside one that does not cannot be told apart by figures.
void checkSite(const Surroundings& s, const Element& site) {
  const std::string_view own = basisOf(s.study, site);
  if (own.empty()) return;
  for (const auto& scenario : s.study.scenarios)
    for (const ElementPointer& other : scenario->elements) {
      if (other->type != &siteType()) continue;
      const std::string_view first = basisOf(s.study, *other);
      if (first.empty()) continue;
      if (first != own) s.add(Severity::warning, "site.other-basis", site, "grid", {std::string(own), other->id, std::string(first)});
      return;  // the first site of the study decides
    }
}

/// A site states one factor for all it draws, or contracts by volume.
void checkContract(const Surroundings& s, const Element& contract) {
  const Element* site = s.find(contract.get(contractType().site), siteType());
  if (site && s.has(*site, siteType().contractGhg)) s.add(Severity::error, "contract.two-kinds", contract, "site", {site->id});
}

}  // namespace

const Element* Surroundings::find(std::string_view id) const {
  const auto found = std::ranges::find_if(elements, [&](const Resolved& each) { return each.element->id == id; });
  return found == elements.end() ? nullptr : found->element.get();
}

const Element* Surroundings::find(std::string_view id, const ElementType& type) const {
  const Element* found = find(id);
  return found && found->type == &type ? found : nullptr;
}

bool Surroundings::has(const Element& element, QuantityField field) const { return element.isRelevant(field.index) && stated(study, element, field).quantity; }

std::optional<double> Surroundings::constant(const Element& element, QuantityField field) const {
  const auto* quantity = element.isRelevant(field.index) ? stated(study, element, field).quantity : nullptr;
  if (!quantity || quantity->isOverYears()) return std::nullopt;
  const auto unit = quantity::parseUnit(quantity->unit);
  return unit ? std::optional(unit->toBase(quantity->value)) : std::nullopt;
}

bool isCircle(const Surroundings& surroundings, const Element& from, ElementField reference) {
  std::set<const Element*> seen;
  const Element* at = &from;
  while (at && at->isRelevant(reference.index)) {
    if (!seen.insert(at).second) return at == &from;
    at = surroundings.find(at->get(reference), *from.type);
  }
  return false;
}

void checkFleet(const Surroundings& s, const Element& fleet) {
  const FleetType& t = fleetType();
  checkPower(s, fleet);
  checkInitialStock(s, fleet);
  checkRetirement(s, fleet);
  checkEmbodied(s, fleet);
  if (!fleet.isRelevant(t.firstLife.index)) return;
  // what was made once is not made again
  if (fleet.get(t.condition) == "new") s.add(Severity::error, "fleet.second-life-new", fleet, "condition", {});
  if (isCircle(s, fleet, t.firstLife)) return s.add(Severity::error, "fleet.second-life-circle", fleet, "firstLife", {});
  const Element* first = s.find(fleet.get(t.firstLife), t);
  if (first && first->get(t.tenure) == "rented") s.add(Severity::error, "fleet.second-life-of-rented", fleet, "firstLife", {first->id});
}

void checkTogether(const Surroundings& surroundings, const Element& element) {
  if (element.type == &siteType()) checkSite(surroundings, element);
  if (element.type == &contractType()) checkContract(surroundings, element);
  if (element.type == &fleetType()) checkFleet(surroundings, element);
  if (element.type == &componentType()) checkComponent(surroundings, element);
  if (element.type == &trainingType()) checkTraining(surroundings, element);
  if (element.type == &serviceType()) checkService(surroundings, element);
  if (element.type == &networkType() || element.type == &collectionType()) checkCounts(surroundings, element, networkType().service, "service");
  if (element.type == &devicesType()) checkDevices(surroundings, element);
  if (element.type == &effectType()) checkEffect(surroundings, element);
  if (element.type == &reboundType()) checkRebound(surroundings, element);
}

}  // namespace meguri::study
