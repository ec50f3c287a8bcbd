#include "tests/support/sized_study.h"

#include <algorithm>

namespace meguri::support {

using study::Element;
using study::ElementPointer;
using study::Scenario;

namespace {

void set(Element& element, const char* field, double value, const char* unit) {
  quantity::Quantity quantity;
  quantity.value = value;
  quantity.unit = unit;
  quantity.source.evidence = quantity::Evidence::assumption;
  element.values[static_cast<std::size_t>(element.type->find(field))] = std::make_shared<const quantity::Quantity>(quantity);
}

void set(Element& element, const char* field, const std::string& word) {
  element.values[static_cast<std::size_t>(element.type->find(field))] = word;
}

Element site(const std::string& id, int i) {
  Element element = Element::make(study::siteType(), id, id);
  set(element, "pue", 1.2, "1");
  set(element, "gridGhg", 50 + 7 * i, "g CO2e/kWh");
  set(element, "contractGhg", 10 + i, "g CO2e/kWh");
  set(element, "wue", 0.3, "L/kWh");
  set(element, "wueKind", "consumption");
  set(element, "gridWater", 3, "L/kWh");
  set(element, "gridWaterWithoutReservoirs", 1.5, "L/kWh");
  return element;
}

Element fleet(const std::string& id, const std::string& site, int i) {
  Element element = Element::make(study::fleetType(), id, id);
  set(element, "site", site);
  set(element, "accelerators", 8, "accelerators");
  set(element, "stock", 10 + i, "nodes");
  set(element, "availability", 95, "%");
  set(element, "lifetime", 4 + 0.1 * i, "a");
  set(element, "activePower", 8.4, "kW");
  set(element, "idlePower", 2.5, "kW");
  set(element, "hostOverhead", 0.5, "1");
  set(element, "acceleratorManufacture", 1312, "kg CO2e");
  set(element, "hostManufacture", 5700, "kg CO2e");
  set(element, "manufactureWater", 5, "m3");
  set(element, "transportGhg", 40, "kg CO2e");
  set(element, "endOfLifeGhg", 20, "kg CO2e");
  set(element, "mass", 130.45, "kg");
  set(element, "reuse", 25, "%");
  set(element, "collection", 83, "%");
  set(element, "recyclingYield", 80, "%");
  return element;
}

Element training(const std::string& id, const std::string& fleet, int i) {
  Element element = Element::make(study::trainingType(), id, id);
  set(element, "hardware", fleet);
  set(element, "hours", 1000 + i, "GPU-h");
  return element;
}

Element service(const std::string& id, const std::string& fleet, int i) {
  Element element = Element::make(study::serviceType(), id, id);
  set(element, "hardware", fleet);
  set(element, "method", "request");
  set(element, "requests", 1e6 + i, "requests");
  set(element, "requestEnergy", 0.3, "Wh");
  set(element, "energyScope", "it");
  return element;
}

/// What only further indicators read.
void addIndicators(Element& element) {
  for (const study::Field& field : element.type->fields())
    if (field.kind == study::FieldKind::quantity && !field.indicator.empty()) set(element, std::string(field.key).c_str(), 0.1, std::string(field.unit).c_str());
}

Scenario scenario(const std::string& prefix, int elements, bool addsIndicators) {
  Scenario result;
  result.id = result.name = prefix;
  const int sites = std::max(1, elements / 5), fleets = std::max(1, 3 * elements / 10);
  const auto id = [&](const char* kind, int i) { return prefix + "-" + kind + std::to_string(i); };
  for (int i = 0; i < elements; ++i) {
    const int job = i - sites - fleets;
    Element element = i < sites    ? site(id("site", i), i)
                      : job < 0    ? fleet(id("fleet", i - sites), id("site", i % sites), i)
                      : job < sites ? training(id("training", job), id("fleet", job % fleets), i)
                                   : service(id("service", job), id("fleet", job % fleets), i);
    if (addsIndicators) addIndicators(element);
    result.elements.push_back(std::make_shared<const Element>(std::move(element)));
  }
  return result;
}

}  // namespace

study::Study sizedStudy(int scenarios, int elements, int years, int indicators) {
  study::Study study;
  Element scope = Element::make(study::scopeType(), "scope", {});
  const auto& t = study::scopeType();
  scope.values[static_cast<std::size_t>(t.functionalUnit.index)] = std::string("request");
  scope.values[static_cast<std::size_t>(t.from.index)] = std::int64_t{2026};
  scope.values[static_cast<std::size_t>(t.to.index)] = std::int64_t{2026 + years - 1};
  scope.values[static_cast<std::size_t>(t.networkLosses.index)] = false;
  const study::FlagField further[] = {t.countWithdrawal, t.countScarcity, t.countMinerals, t.countPrimaryEnergy, t.countCost};
  for (int i = 0; i < std::min(indicators - 5, 5); ++i) scope.values[static_cast<std::size_t>(further[i].index)] = true;
  study.scope = std::make_shared<const Element>(std::move(scope));
  for (int i = 0; i < scenarios; ++i) study.scenarios.push_back(std::make_shared<const Scenario>(scenario("s" + std::to_string(i), elements, indicators > 5)));
  return study;
}

}  // namespace meguri::support
