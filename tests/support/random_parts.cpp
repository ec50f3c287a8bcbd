#include "tests/support/random_study.h"

#include <algorithm>

namespace meguri::support {

using study::Element;
using study::ElementPointer;
using study::Scenario;

ElementPointer RandomStudy::component(const std::string& id, const std::string& fleet) {
  Element element = Element::make(study::componentType(), id, id);
  set(element, "fleet", fleet);
  set(element, "part", std::string(chance(0.5) ? "host" : "accelerator"));
  set(element, "count", constant(1, 16, "1"));
  const auto& options = study::componentType().fields()[static_cast<std::size_t>(study::componentType().method.index)].options;
  set(element, "method", std::string(options[static_cast<std::size_t>(between(0, static_cast<int>(options.size()) - 1))]));
  set(element, "ghg", constant(1, 300, "kg CO2e"));
  set(element, "area", constant(50, 900, "mm2"));
  set(element, "capacity", constant(16, 4000, "GB"));
  set(element, "density", constant(0.5, 60, "GB/cm2"));
  set(element, "mass", constant(0.1, 9, "kg"));
  set(element, "ghgPerArea", constant(0.5, 9, "kg CO2e/cm2"));
  set(element, "ghgPerCapacity", constant(0.01, 2, "kg CO2e/GB"));
  set(element, "ghgPerMass", constant(1, 30, "kg CO2e/kg"));
  if (chance(0.5)) set(element, "baseGhg", constant(1, 9, "kg CO2e"));
  set(element, "fabElectricity", constant(0.5, 4, "kWh/cm2"));
  set(element, "fabGridGhg", constant(20, 900, "g CO2e/kWh"));
  set(element, "fabGas", constant(50, 500, "g CO2e/cm2"));
  set(element, "fabMaterials", constant(100, 900, "g CO2e/cm2"));
  if (chance(0.7)) set(element, "yield", constant(40, 100, "%"));
  if (chance(0.5)) set(element, "chips", constant(1, 64, "1"));
  set(element, "packageGhg", constant(50, 300, "g CO2e"));
  set(element, "waferDiameter", constant(300, 300, "mm"));
  set(element, "kerf", constant(0.1, 0.3, "mm"));
  set(element, "defectDensity", constant(0.05, 0.3, "1/cm2"));
  return std::make_shared<const Element>(std::move(element));
}

ElementPointer RandomStudy::storage(const std::string& id, const std::string& site) {
  Element element = Element::make(study::storageType(), id, id);
  set(element, "site", site);
  set(element, "amount", constantOrTable(1, 9000, "TB"));
  if (chance(0.5)) set(element, "copies", constant(1, 4, "1"));
  set(element, "lifetime", constant(2, 9, "a"));
  maybe(element, "power", constant(0.1, 9, "W/TB"));
  maybe(element, "manufactureGhg", constant(1, 200, "kg CO2e/TB"));
  maybe(element, "manufactureWater", constant(0.01, 2, "m3/TB"));
  maybe(element, "mass", constant(0.01, 1, "kg/TB"));
  maybe(element, "reuse", constant(0, 90, "%"));
  return std::make_shared<const Element>(std::move(element));
}

ElementPointer RandomStudy::transfer(const study::TransferType& type, const std::string& id, const std::string& site, const std::string& service) {
  Element element = Element::make(type, id, id);
  set(element, "site", site);
  set(element, "amountFrom", std::string(service.empty() || chance(0.5) ? "stated" : "requests"));
  set(element, "amount", constantOrTable(1, 1e6, "GB"));
  if (!service.empty()) set(element, "service", service);
  set(element, "dataPerRequest", constant(0.01, 9, "MB"));
  maybe(element, "energyPerData", constantOrTable(0.001, 0.1, "kWh/GB"));
  maybe(element, "embodiedGhg", constant(0.1, 9, "g CO2e/GB"));
  maybe(element, "embodiedWater", constant(0.01, 1, "L/GB"));
  maybe(element, "embodiedEwaste", constant(0.01, 1, "g/GB"));
  return std::make_shared<const Element>(std::move(element));
}

ElementPointer RandomStudy::devices(const std::string& id, const std::string& site) {
  Element element = Element::make(study::devicesType(), id, id);
  set(element, "site", site);
  set(element, "devices", constantOrTable(10, 1e6, "1"));
  maybe(element, "hours", constant(1, 900, "h"));
  maybe(element, "power", constant(1, 90, "W"));
  maybe(element, "aiShare", constant(0.1, 40, "%"));
  set(element, "lifetime", constant(3, 9, "a"));
  if (chance(0.4)) set(element, "lifeLost", constant(0.1, 2, "a"));
  maybe(element, "manufactureGhg", constant(10, 300, "kg CO2e"));
  maybe(element, "manufactureWater", constant(0.1, 9, "m3"));
  maybe(element, "transportGhg", constant(0.1, 9, "kg CO2e"));
  maybe(element, "endOfLifeGhg", constant(0.1, 9, "kg CO2e"));
  maybe(element, "mass", constant(0.1, 9, "kg"));
  maybe(element, "reuse", constant(0, 90, "%"));
  return std::make_shared<const Element>(std::move(element));
}

ElementPointer RandomStudy::effect(const std::string& id, const std::string& site, const std::string& service) {
  Element element = Element::make(study::effectType(), id, id);
  set(element, "site", site);
  set(element, "activityFrom", std::string(service.empty() || chance(0.5) ? "stated" : "requests"));
  set(element, "activity", constantOrTable(10, 1e6, "1"));
  if (!service.empty()) set(element, "service", service);
  set(element, "activityPerRequest", constant(0.001, 2, "1"));
  maybe(element, "electricity", constant(1, 90, "kWh"));
  set(element, "ghg", constantOrTable(0.1, 9, "kg CO2e"));
  maybe(element, "water", constant(1, 90, "L"));
  maybe(element, "ewaste", constant(0.01, 1, "kg"));
  for (const char* share : {"reduction", "adoption", "attribution"}) set(element, share, constantOrTable(1, 99, "%"));
  return std::make_shared<const Element>(std::move(element));
}

ElementPointer RandomStudy::rebound(const std::string& id, const std::string& effect, const std::string& service, bool hasPrice) {
  Element element = Element::make(study::reboundType(), id, id);
  std::vector<std::string> mechanisms{"activity", "economy", "respending"};
  if (!service.empty()) mechanisms.push_back("efficiency");
  if (!service.empty() && hasPrice) mechanisms.push_back("price");
  set(element, "mechanism", mechanisms[static_cast<std::size_t>(between(0, static_cast<int>(mechanisms.size()) - 1))]);
  set(element, "effect", effect);
  if (!service.empty()) set(element, "service", service);
  set(element, "share", constantOrTable(1, 120, "%"));
  set(element, "elasticity", constant(0.1, 1.3, "1"));
  set(element, "energyCostShare", constant(10, 100, "%"));
  if (chance(0.5)) set(element, "saturation", constant(1.1, 9, "1"));
  if (chance(0.5)) set(element, "cap", constant(1, 9, "1"));
  set(element, "moneySaved", constant(10, 1e6, "1"));
  set(element, "spendingGhg", constant(0.1, 1, "kg CO2e"));
  return std::make_shared<const Element>(std::move(element));
}

void RandomStudy::addSurroundings(Scenario& scenario, const std::string& prefix, const std::vector<std::string>& sites) {
  const auto anySite = [&] { return sites[static_cast<std::size_t>(between(0, static_cast<int>(sites.size()) - 1))]; };
  std::string service, fleet;
  bool hasPrice = false;
  for (const auto& element : scenario.elements) {
    if (element->type == &study::serviceType() && element->isRelevant(study::serviceType().volume.index)) {
      service = element->id;
      hasPrice = element->get(study::serviceType().price) != nullptr;
    }
    if (element->type == &study::fleetType()) fleet = element->id;
  }
  const auto add = [&](ElementPointer element) { scenario.elements.push_back(std::move(element)); };
  // another model takes some of the tasks of one that counts them
  const auto counts = [](const ElementPointer& element) { return element->type == &study::serviceType() && element->get(study::serviceType().volume) == "tasks" && element->isRelevant(study::serviceType().volume.index); };
  if (const auto router = std::ranges::find_if(scenario.elements, counts); router != scenario.elements.end() && chance(0.5)) {
    Element routed = **router;
    routed.id = routed.name = prefix + "-routed";
    set(routed, "volume", std::string("routed"));
    set(routed, "router", (*router)->id);
    set(routed, "routedShare", constantOrTable(5, 90, "%"));
    add(std::make_shared<const Element>(std::move(routed)));
  }
  for (int i = between(0, 3); i > 0; --i) add(component(prefix + "-component" + std::to_string(i), fleet));
  if (chance(0.3)) add(storage(prefix + "-storage", anySite()));
  if (chance(0.3)) add(transfer(study::networkType(), prefix + "-network", anySite(), service));
  if (chance(0.2)) add(transfer(study::collectionType(), prefix + "-collection", anySite(), service));
  if (chance(0.3)) add(devices(prefix + "-devices", anySite()));
  if (chance(0.4)) {
    add(effect(prefix + "-effect", anySite(), service));
    for (int i = between(0, 2); i > 0; --i) add(rebound(prefix + "-rebound" + std::to_string(i), prefix + "-effect", service, hasPrice));
  }
}

}  // namespace meguri::support
