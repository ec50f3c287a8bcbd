#include "tests/support/random_study.h"

#include <algorithm>

namespace meguri::support {

using quantity::Quantity;
using study::Element;
using study::ElementPointer;
using study::FieldValue;
using study::Scenario;
using study::Study;

namespace {

FieldValue share(Quantity quantity) {
  quantity.source.evidence = quantity::Evidence::assumption;
  return std::make_shared<const Quantity>(std::move(quantity));
}

FieldValue fixed(double value, const char* unit) {
  Quantity quantity;
  quantity.value = value;
  quantity.unit = unit;
  return share(std::move(quantity));
}

ElementPointer scopeOf(int first, int last, const char* unit, bool losses) {
  Element scope = Element::make(study::scopeType(), "scope", {});
  const auto& t = study::scopeType();
  const auto at = [&](int index) -> FieldValue& { return scope.values[static_cast<std::size_t>(index)]; };
  at(t.functionalUnit.index) = std::string(unit);
  at(t.from.index) = std::int64_t{first};
  at(t.to.index) = std::int64_t{last};
  at(t.networkLosses.index) = losses;
  return std::make_shared<const Element>(std::move(scope));
}

}  // namespace

FieldValue RandomStudy::constant(double low, double high, const char* unit) { return fixed(real(low, high), unit); }

FieldValue RandomStudy::constantOrTable(double low, double high, const char* unit) {
  if (chance(0.6)) return constant(low, high, unit);
  Quantity quantity;
  quantity.unit = unit;
  for (int year = m_first; year <= m_last; ++year) quantity.byYear.emplace_back(year, real(low, high));
  return share(std::move(quantity));
}

void RandomStudy::set(Element& element, const char* field, FieldValue value) {
  element.values[static_cast<std::size_t>(element.type->find(field))] = std::move(value);
}

ElementPointer RandomStudy::site(const std::string& id) {
  Element element = Element::make(study::siteType(), id, id);
  set(element, "pue", constantOrTable(1.02, 2, "1"));
  maybe(element, "gridGhg", constantOrTable(5, 900, "g CO2e/kWh"));
  maybe(element, "contractGhg", constant(0, 300, "g CO2e/kWh"));
  maybe(element, "networkLoss", constant(0, 20, "%"));
  maybe(element, "wue", constantOrTable(0, 2, "L/kWh"));
  set(element, "wueKind", std::string(chance(0.3) ? "withdrawal" : "consumption"));
  maybe(element, "consumedShare", constant(10, 90, "%"));
  maybe(element, "gridWater", constant(0.1, 9, "L/kWh"));
  maybe(element, "gridWaterWithoutReservoirs", constant(0.1, 3, "L/kWh"));
  return std::make_shared<const Element>(std::move(element));
}

Element RandomStudy::fleet(const std::string& id, const std::string& site) {
  Element element = Element::make(study::fleetType(), id, id);
  const bool rented = chance(0.3);
  set(element, "tenure", std::string(rented ? "rented" : "owned"));
  set(element, "site", site);
  set(element, "accelerators", fixed(between(1, 16), "accelerators"));
  set(element, "stock", constantOrTable(1, 50, "nodes"));
  set(element, "availability", constant(70, 100, "%"));
  set(element, "utilisation", constant(20, 95, "%"));
  if (chance(0.4)) set(element, "lifeModel", std::string("weibull"));
  set(element, "lifetime", constant(1.1, 8.9, "a"));
  set(element, "weibullShape", constant(1.2, 6, "1"));
  const bool whole = chance(0.5);
  if (whole) set(element, "activePower", constant(1, 12, "kW"));
  const bool parts = !whole || chance(0.5);
  if (parts) set(element, "acceleratorPower", constant(200, 1200, "W"));
  if (parts) set(element, "powerShare", constant(40, 100, "%"));
  set(element, "hostOverhead", constant(0.1, 0.9, "1"));
  maybe(element, "idlePower", constant(0.2, 3, "kW"));
  maybe(element, "acceleratorManufacture", constant(100, 4000, "kg CO2e"));
  maybe(element, "hostManufacture", constant(500, 6000, "kg CO2e"));
  maybe(element, "manufactureWater", constant(1, 30, "m3"));
  maybe(element, "transportGhg", constant(1, 300, "kg CO2e"));
  maybe(element, "endOfLifeGhg", constant(1, 300, "kg CO2e"));
  maybe(element, "mass", constant(20, 200, "kg"));
  maybe(element, "reuse", constant(0, 100, "%"));
  maybe(element, "collection", constant(0, 100, "%"));
  maybe(element, "recyclingYield", constant(0, 100, "%"));
  return element;
}

ElementPointer RandomStudy::training(const std::string& id, const std::string& fleet, const std::string& site) {
  Element element = Element::make(study::trainingType(), id, id);
  if (chance(0.8)) set(element, "hardware", fleet);
  set(element, "site", site);
  const bool hasFleet = !element.get(study::trainingType().hardware).empty();
  set(element, "method", std::string(hasFleet && chance(0.6) ? "hours" : "energy"));
  set(element, "hours", constantOrTable(10, 1e5, "GPU-h"));
  set(element, "energy", constantOrTable(10, 1e5, "kWh"));
  const char* scopes[] = {"accelerators", "it", "facility"};
  set(element, "energyScope", std::string(scopes[between(0, 2)]));
  if (chance(0.3)) set(element, "idleEnergy", constant(10, 1e4, "kWh"));
  return std::make_shared<const Element>(std::move(element));
}

ElementPointer RandomStudy::service(const std::string& id, const std::string& fleet, bool owned, const std::string& site) {
  Element element = Element::make(study::serviceType(), id, id);
  const char* methods[] = {"hours", "share", "request", "tokens", "breakdown"};
  const bool alone = chance(0.15);
  const int method = alone ? (chance(0.5) ? 2 : 4) : between(0, 4);
  set(element, "method", std::string(methods[method == 1 && !owned ? 0 : method]));
  set(element, alone ? "site" : "hardware", alone ? site : fleet);
  set(element, "hours", constantOrTable(10, 1e5, "GPU-h"));
  set(element, "claimedShare", constantOrTable(1, 30, "%"));
  set(element, "requests", constantOrTable(1e3, 1e7, "requests"));
  set(element, "requestEnergy", constant(0.01, 10, "Wh"));
  const char* scopes[] = {"accelerators", "it", "facility"};
  set(element, "energyScope", std::string(scopes[between(0, 2)]));
  set(element, "acceleratorShare", constant(30, 60, "%"));
  set(element, "hostShare", constant(5, 25, "%"));
  set(element, "idleShare", constant(0, 14, "%"));
  set(element, "regression", std::string("test/tokens"));
  set(element, "outputTokens", constantOrTable(20, 2000, "tokens"));
  if (chance(0.3)) set(element, "furtherInputTokens", constant(10, 5000, "tokens"));
  if (chance(0.5)) set(element, "inputTokenEnergy", constant(0.05, 0.3, "J"));
  const double total = real(1, 600);
  set(element, "totalParameters", fixed(total * 1e9, "1"));
  set(element, "activeParameters", fixed(total * real(0.1, 1) * 1e9, "1"));
  set(element, "batch", constant(16, 512, "1"));
  set(element, "accelerator", std::string(chance(0.5) ? "b200" : "h100"));
  set(element, "precision", std::string(chance(0.5) ? "fp8" : "bf16"));
  if (chance(0.4)) set(element, "otherGhg", constant(0.001, 1, "g CO2e"));
  set(element, "otherGhgStage", std::string(alone && chance(0.5) ? "manufacture" : "use"));
  set(element, "otherGhgPart", std::string(chance(0.5) ? "upstream" : "direct"));
  return std::make_shared<const Element>(std::move(element));
}

Scenario RandomStudy::base(const std::string& prefix) {
  Scenario scenario;
  scenario.id = prefix;
  scenario.name = prefix;
  const int sites = between(1, 3), fleets = between(1, 3);
  std::vector<std::string> siteIds, fleetIds;
  std::vector<bool> owned;
  for (int i = 0; i < sites; ++i) {
    siteIds.push_back(prefix + "-site" + std::to_string(i));
    scenario.elements.push_back(site(siteIds.back()));
  }
  const auto anySite = [&] { return siteIds[static_cast<std::size_t>(between(0, sites - 1))]; };
  for (int i = 0; i < fleets; ++i) {
    fleetIds.push_back(prefix + "-fleet" + std::to_string(i));
    Element element = fleet(fleetIds.back(), anySite());
    owned.push_back(element.get(study::fleetType().tenure) == "owned");
    scenario.elements.push_back(std::make_shared<const Element>(std::move(element)));
  }
  for (int i = between(0, 2); i > 0; --i)
    scenario.elements.push_back(training(prefix + "-training" + std::to_string(i), fleetIds[static_cast<std::size_t>(between(0, fleets - 1))], anySite()));
  for (int i = between(1, 3); i > 0; --i) {
    const auto at = static_cast<std::size_t>(between(0, fleets - 1));
    scenario.elements.push_back(service(prefix + "-service" + std::to_string(i), fleetIds[at], owned[at], anySite()));
  }
  return scenario;
}

Scenario RandomStudy::variant(const Scenario& of, const std::string& id) {
  Scenario result;
  result.id = id;
  result.name = id;
  result.base = of.id;
  for (const auto& element : of.elements) {
    if (element->type != &study::siteType() || !chance(0.6)) continue;
    study::ElementPatch patch;
    patch.changes.emplace_back(study::siteType().gridGhg.index, chance(0.8) ? constantOrTable(5, 900, "g CO2e/kWh") : FieldValue());
    patch.changes.emplace_back(study::siteType().pue.index, constant(1.02, 2, "1"));
    result.patches.emplace(element->id, std::move(patch));
  }
  return result;
}

void RandomStudy::addRegression(Study& study) {
  library::Entry entry;
  entry.id = "test/tokens";
  entry.kind = "token-energy";
  const std::pair<const char*, double> figures[] = {{"intercept", -1.773}, {"ln-active", 0.177}, {"ln-total", 0.684}, {"ln-batch", -0.467}, {"b200", -0.14},
                                                    {"fp8", -0.247}, {"residual", 1}, {"batch-low", 16}, {"batch-high", 512}};
  for (const auto& [key, value] : figures) {
    Quantity quantity;
    quantity.value = value;
    quantity.unit = "1";
    quantity.source.evidence = quantity::Evidence::literature;
    entry.figures.emplace(key, std::move(quantity));
  }
  study.library["test/tokens"] = std::make_shared<const library::Entry>(std::move(entry));
}

Study RandomStudy::make() {
  m_first = between(2022, 2030);
  m_last = m_first + between(0, 11);
  Study study;
  study.title = "Random";
  const char* units[] = {"study", "acceleratorHour", "request", "outputToken"};
  study.scope = scopeOf(m_first, m_last, units[between(0, 3)], chance(0.5));
  addRegression(study);
  for (int i = between(1, 2); i > 0; --i) {
    const std::string prefix = "s" + std::to_string(i);
    const Scenario made = base(prefix);
    study.scenarios.push_back(std::make_shared<const Scenario>(made));
    for (int k = between(0, 2); k > 0; --k) study.scenarios.push_back(std::make_shared<const Scenario>(variant(made, prefix + "v" + std::to_string(k))));
  }
  return study;
}

Study RandomStudy::makeWholeLife() {
  m_first = 2026;
  m_last = m_first + 60;  // the longest life drawn, 8.9 years at shape 1.2, is over after some 120 half-lives
  Study study;
  study.scope = scopeOf(m_first, m_last, "study", false);
  Scenario scenario;
  scenario.id = scenario.name = "life";
  scenario.elements.push_back(site("site"));
  Element element = fleet("fleet", "site");
  set(element, "tenure", std::string("owned"));
  set(element, "lifetime", constant(1.1, 6, "a"));
  set(element, "weibullShape", constant(1.5, 6, "1"));
  Quantity stock;
  stock.unit = "nodes";
  for (int year = m_first; year <= m_last; ++year) stock.byYear.emplace_back(year, year == m_first ? real(1, 50) : 0);
  set(element, "stock", share(std::move(stock)));
  scenario.elements.push_back(std::make_shared<const Element>(std::move(element)));
  study.scenarios.push_back(std::make_shared<const Scenario>(std::move(scenario)));
  return study;
}

Study scaled(const Study& study, double n) {
  constexpr const char* extensive[] = {"stock", "hours", "energy", "idleEnergy", "requests"};
  Study result = study;
  for (auto& scenario : result.scenarios) {
    Scenario copy = *scenario;
    for (auto& pointer : copy.elements) {
      Element element = *pointer;
      for (const char* key : extensive) {
        const int field = element.type->find(key);
        if (field < 0) continue;
        auto& value = element.values[static_cast<std::size_t>(field)];
        const auto* held = std::get_if<std::shared_ptr<const Quantity>>(&value);
        if (!held) continue;
        Quantity larger = **held;
        larger.value *= n;
        for (auto& [year, each] : larger.byYear) each *= n;
        value = std::make_shared<const Quantity>(std::move(larger));
      }
      pointer = std::make_shared<const Element>(std::move(element));
    }
    scenario = std::make_shared<const Scenario>(std::move(copy));
  }
  return result;
}

Study shuffled(const Study& study, std::mt19937_64& random) {
  Study result = study;
  for (auto& scenario : result.scenarios) {
    Scenario copy = *scenario;
    std::ranges::shuffle(copy.elements, random);
    scenario = std::make_shared<const Scenario>(std::move(copy));
  }
  std::ranges::shuffle(result.scenarios, random);
  return result;
}

}  // namespace meguri::support
