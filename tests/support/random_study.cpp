#include "tests/support/random_study.h"

#include <algorithm>
#include <cmath>

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

ElementPointer scopeOf(int first, int last, const char* unit, bool losses, const char* allocation = "usefulHours", bool isMarginal = false) {
  Element scope = Element::make(study::scopeType(), "scope", {});
  const auto& t = study::scopeType();
  const auto at = [&](int index) -> FieldValue& { return scope.values[static_cast<std::size_t>(index)]; };
  at(t.functionalUnit.index) = std::string(unit);
  at(t.from.index) = std::int64_t{first};
  at(t.to.index) = std::int64_t{last};
  at(t.networkLosses.index) = losses;
  at(t.allocation.index) = std::string(allocation);
  at(t.netBasis.index) = std::string(isMarginal ? "marginal" : "average");
  return std::make_shared<const Element>(std::move(scope));
}

}  // namespace

FieldValue RandomStudy::constant(double low, double high, const char* unit) { return fixed(real(low, high), unit); }

/// Along a curve that stays within the bounds.
FieldValue RandomStudy::overYears(double low, double high, const char* unit) {
  Quantity quantity;
  quantity.unit = unit;
  quantity.curve.kind = quantity::Curve::Kind(between(1, 3));
  quantity.curve.start = m_first;
  using Kind = quantity::Curve::Kind;
  quantity.value = quantity.curve.kind == Kind::growth ? low : high;
  // growth from low reaches high at most in the last year
  quantity.curve.rate = quantity.curve.kind == Kind::growth && low > 0 ? std::pow(high / low, real(0.1, 0.9) / (m_last - m_first + 1)) - 1 : real(0.01, 0.3);
  quantity.curve.limit = real(low, high);
  quantity.curve.midpoint = real(m_first, m_last);
  return share(std::move(quantity));
}

FieldValue RandomStudy::constantOrTable(double low, double high, const char* unit) {
  if (chance(0.6)) return constant(low, high, unit);
  if (chance(0.4) && low > 0) return overYears(low, high, unit);
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
  maybe(element, "marginalGhg", constantOrTable(5, 900, "g CO2e/kWh"));
  maybe(element, "generatorGhg", constant(0.1, 9, "g CO2e/kWh"));
  maybe(element, "refrigerantGhg", constant(0.1, 9, "g CO2e/kWh"));
  maybe(element, "facilityGhg", constant(100, 3000, "kg CO2e/kW"));
  set(element, "facilityLife", constant(10, 40, "a"));
  set(element, "facilityLoad", constant(20, 90, "%"));
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
  set(element, "acceleratorPower", constant(200, 1200, "W"));
  if (parts) set(element, "powerShare", constant(40, 100, "%"));
  set(element, "hostOverhead", constant(0.1, 0.9, "1"));
  maybe(element, "idlePower", constant(0.2, 3, "kW"));
  maybe(element, chance(0.5) ? "acceleratorManufacture" : "manufactureEach", constant(100, 4000, "kg CO2e"));
  maybe(element, "hostManufacture", constant(500, 6000, "kg CO2e"));
  maybe(element, "manufactureWater", constant(1, 30, "m3"));
  maybe(element, "transportGhg", constant(1, 300, "kg CO2e"));
  maybe(element, "endOfLifeGhg", constant(1, 300, "kg CO2e"));
  maybe(element, "mass", constant(20, 200, "kg"));
  maybe(element, "reuse", constant(0, 100, "%"));
  const char* sizings[] = {"stock", "purchases", "demand"};
  set(element, "sizing", std::string(sizings[chance(0.5) ? 0 : between(1, 2)]));
  set(element, "purchases", constantOrTable(1, 20, "nodes"));
  set(element, "targetLoad", constant(20, 100, "%"));
  set(element, "peakToAverage", constant(1, 3, "1"));
  set(element, "spare", constant(0, 40, "%"));
  if (chance(0.3)) set(element, "initialStock", constant(1, 20, "nodes"));
  set(element, "initialAge", constant(0.1, 1, "a"));
  if (chance(0.2)) set(element, "retiredEarly", constant(0, 60, "%"));
  if (chance(0.2)) set(element, "decommissioned", std::int64_t{between(m_first, m_last)});
  if (chance(0.2)) set(element, "unavailablePower", constant(0.01, 1, "kW"));
  set(element, "peakCompute", constant(100, 2000, "TFLOP/s"));
  if (chance(0.2)) set(element, "condition", std::string("refurbished"));
  maybe(element, "refurbishmentGhg", constant(1, 300, "kg CO2e"));
  if (chance(0.3)) set(element, "embodiedFrom", std::string("components"));
  for (const char* covers : {"coversHost", "coversTransport", "coversEndOfLife", "coversFacility"})
    if (chance(0.15)) set(element, covers, true);
  if (chance(0.3)) set(element, "transportFrom", std::string("legs"));
  set(element, "transportFactors", std::string("test/ways"));
  for (const char* way : {"seaDistance", "roadDistance", "airDistance"}) maybe(element, way, constant(10, 20000, "km"));
  maybe(element, "collection", constant(0, 100, "%"));
  maybe(element, "recyclingYield", constant(0, 100, "%"));
  return element;
}

ElementPointer RandomStudy::training(const std::string& id, const std::string& fleet, const std::string& site) {
  Element element = Element::make(study::trainingType(), id, id);
  if (chance(0.8)) set(element, "hardware", fleet);
  set(element, "site", site);
  const bool hasFleet = !element.get(study::trainingType().hardware).empty();
  set(element, "method", std::string(!hasFleet ? "energy" : chance(0.4) ? "hours" : chance(0.5) ? "flops" : "energy"));
  set(element, "activeParameters", constant(1e9, 1e12, "1"));
  set(element, "trainingTokens", constantOrTable(1e10, 1e12, "tokens"));
  set(element, "mfu", constant(20, 60, "%"));
  if (chance(0.5)) set(element, "effectiveTime", constant(50, 100, "%"));
  if (chance(0.4)) set(element, "runs", constantOrTable(0.5, 3, "1"));
  maybe(element, "development", constant(1.1, 5, "1"));
  if (chance(0.3)) set(element, "ownership", std::string("thirdParty"));
  maybe(element, "chargedShare", constant(0.1, 100, "%"));
  if (chance(0.3)) set(element, "usedInHorizon", constant(10, 100, "%"));
  set(element, "hours", constantOrTable(10, 1e5, "GPU-h"));
  set(element, "energy", constantOrTable(10, 1e5, "kWh"));
  const char* scopes[] = {"accelerators", "it", "facility"};
  set(element, "energyScope", std::string(scopes[between(0, 2)]));
  if (chance(0.3)) set(element, "idleEnergy", constant(10, 1e4, "kWh"));
  return std::make_shared<const Element>(std::move(element));
}

ElementPointer RandomStudy::service(const std::string& id, const std::string& fleet, bool owned, const std::string& site) {
  Element element = Element::make(study::serviceType(), id, id);
  const char* methods[] = {"hours", "share", "request", "tokens", "breakdown", "ecologits", "flops"};
  const bool alone = chance(0.15);
  const int method = alone ? (chance(0.5) ? 2 : 4) : between(0, 6);
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
  set(element, "ecologits", std::string("test/ecologits"));
  set(element, "bits", constant(4, 16, "1"));
  set(element, "computeShare", constant(2, 30, "%"));
  if (chance(0.3)) set(element, "tokensPerSecond", constant(10, 200, "tokens/s"));
  if (chance(0.3)) set(element, "firstTokenTime", constant(0.1, 2, "s"));
  if (chance(0.3)) set(element, "longestLatency", constant(1, 30, "s"));
  if (chance(0.3)) set(element, "hiddenTokens", constant(20, 2000, "tokens"));
  if (chance(0.5)) set(element, "cachedTokenEnergy", constant(0.001, 0.03, "J"));
  if (chance(0.3)) set(element, "agentSteps", constant(1, 9, "1"));
  if (chance(0.5)) set(element, "toolOverhead", constant(1, 90, "%"));
  if (chance(0.3)) set(element, "cacheHits", constantOrTable(1, 90, "%"));
  if (chance(0.6)) set(element, "cacheHitEnergy", constant(0.0001, 0.1, "Wh"));
  if (chance(0.4)) set(element, "volume", std::string("tasks"));
  set(element, "tasks", constantOrTable(1e3, 1e7, "tasks"));
  const char* models[] = {"all", "constant", "beta"};
  set(element, "acceptanceModel", std::string(models[between(0, 2)]));
  set(element, "acceptance", constantOrTable(10, 99, "%"));
  set(element, "betaAccepted", constant(0.5, 9, "1"));
  set(element, "betaRejected", constant(0.5, 9, "1"));
  set(element, "mostTries", fixed(between(1, 20), "1"));
  if (chance(0.5)) set(element, "verificationEnergy", constant(0.001, 1, "Wh"));
  maybe(element, "fallbackGhg", constant(1, 900, "g CO2e"));
  maybe(element, "fallbackWater", constant(0.01, 9, "L"));
  maybe(element, "fallbackEwaste", constant(0.01, 9, "g"));
  const char* roles[] = {"delivers", "kept", "subdivided"};
  set(element, "functionalUnit", std::string(roles[chance(0.7) ? 0 : between(1, 2)]));
  if (chance(0.5)) set(element, "price", constantOrTable(0.1, 5, "1"));
  if (chance(0.3)) set(element, "referencePrice", constant(0.1, 5, "1"));
  if (chance(0.3)) set(element, "referenceEnergy", constant(0.01, 5, "Wh"));
  set(element, "outputTokens", constantOrTable(20, 2000, "tokens"));
  const bool readsMore = chance(0.3);
  if (readsMore && chance(0.6)) set(element, "cachedTokens", constant(1, 10, "tokens"));
  if (readsMore) set(element, "furtherInputTokens", constant(10, 5000, "tokens"));
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
    // a share of available hours is of hours that are there before the jobs
    owned.push_back(element.get(study::fleetType().tenure) == "owned" && element.get(study::fleetType().sizing) != "demand");
    scenario.elements.push_back(std::make_shared<const Element>(std::move(element)));
  }
  for (int i = between(0, 2); i > 0; --i)
    scenario.elements.push_back(training(prefix + "-training" + std::to_string(i), fleetIds[static_cast<std::size_t>(between(0, fleets - 1))], anySite()));
  for (int i = between(1, 3); i > 0; --i) {
    const auto at = static_cast<std::size_t>(between(0, fleets - 1));
    scenario.elements.push_back(service(prefix + "-service" + std::to_string(i), fleetIds[at], owned[at], anySite()));
  }
  addSurroundings(scenario, prefix, siteIds);
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

void RandomStudy::addEntries(Study& study) {
  const auto add = [&](const char* id, const char* kind, std::initializer_list<std::tuple<const char*, double, const char*>> figures) {
    library::Entry entry;
    entry.id = id;
    entry.kind = kind;
    for (const auto& [key, value, unit] : figures) {
      Quantity quantity;
      quantity.value = value;
      quantity.unit = unit;
      quantity.source.evidence = quantity::Evidence::literature;
      entry.figures.emplace(key, std::move(quantity));
    }
    study.library[id] = std::make_shared<const library::Entry>(std::move(entry));
  };
  add("test/tokens", "token-energy", {{"intercept", -1.773, "1"}, {"ln-active", 0.177, "1"}, {"ln-total", 0.684, "1"}, {"ln-batch", -0.467, "1"}, {"b200", -0.14, "1"},
                                      {"fp8", -0.247, "1"}, {"residual", 1, "1"}, {"batch-low", 16, "1"}, {"batch-high", 512, "1"}});
  add("test/ecologits", "ecologits", {{"alpha", 1.1665273170451914e-6, "1"}, {"beta", -0.011205921025579175, "1"}, {"gamma", 4.052928146734005e-5, "1"},
                                      {"latency-alpha", 6.785088094353663e-4, "1"}, {"latency-beta", 3.119310311688259e-4, "1"}, {"latency-gamma", 1.9473717579473387e-2, "1"},
                                      {"server-power", 1.2, "kW"}, {"server-accelerators", 8, "1"}, {"memory", 80, "GB"}, {"memory-overhead", 1.2, "1"}});
  add("test/ways", "transport", {{"sea", 1.33e-5, "kg CO2e/kg/km"}, {"road", 5.04e-5, "kg CO2e/kg/km"}, {"air", 2.11e-3, "kg CO2e/kg/km"}});
}

Study RandomStudy::make() {
  m_first = between(2022, 2030);
  m_last = m_first + between(0, 11);
  Study study;
  study.title = "Random";
  const char* units[] = {"study", "acceleratorHour", "request", "outputToken", "task", "acceptedOutput"};
  const char* rules[] = {"usefulHours", "calendar", "energy"};
  study.scope = scopeOf(m_first, m_last, units[between(0, 5)], chance(0.5), rules[between(0, 2)], chance(0.2));
  addEntries(study);
  for (int i = between(1, 2); i > 0; --i) {
    const std::string prefix = "s" + std::to_string(i);
    const Scenario made = base(prefix);
    study.scenarios.push_back(std::make_shared<const Scenario>(made));
    for (int k = between(0, 2); k > 0; --k) study.scenarios.push_back(std::make_shared<const Scenario>(variant(made, prefix + "v" + std::to_string(k))));
  }
  addIndicators(study);
  return study;
}

Study RandomStudy::makeWholeLife() {
  m_first = 2026;
  m_last = m_first + 60;  // the longest life drawn, 8.9 years at shape 1.2, is over after some 120 half-lives
  Study study;
  study.scope = scopeOf(m_first, m_last, "study", false);
  addEntries(study);
  Scenario scenario;
  scenario.id = scenario.name = "life";
  scenario.elements.push_back(site("site"));
  Element element = fleet("fleet", "site");
  set(element, "tenure", std::string("owned"));
  set(element, "lifetime", constant(1.1, 6, "a"));
  set(element, "weibullShape", constant(1.5, 6, "1"));
  set(element, "sizing", std::string("stock"));
  set(element, "initialStock", {});
  Quantity stock;
  stock.unit = "nodes";
  for (int year = m_first; year <= m_last; ++year) stock.byYear.emplace_back(year, year == m_first ? real(1, 50) : 0);
  set(element, "stock", share(std::move(stock)));
  scenario.elements.push_back(std::make_shared<const Element>(std::move(element)));
  study.scenarios.push_back(std::make_shared<const Scenario>(std::move(scenario)));
  addIndicators(study);
  return study;
}

Study scaled(const Study& study, double n) {
  constexpr const char* extensive[] = {"stock", "purchases", "initialStock", "hours", "energy", "idleEnergy", "requests", "tasks", "trainingTokens", "amount", "devices", "activity", "moneySaved", "volume"};
  Study result = study;
  for (auto& scenario : result.scenarios) {
    Scenario copy = *scenario;
    for (auto& pointer : copy.elements) {
      Element element = *pointer;
      for (const char* key : extensive) {
        const int field = element.type->find(key);
        if (field < 0 || (element.type == &study::devicesType() && key == std::string_view("hours"))) continue;  // of one device
        auto& value = element.values[static_cast<std::size_t>(field)];
        const auto* held = std::get_if<std::shared_ptr<const Quantity>>(&value);
        if (!held) continue;  // of a service, the volume is a choice
        Quantity larger = **held;
        larger.value *= n;
        for (auto& [year, each] : larger.byYear) each *= n;
        larger.curve.limit *= n;
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
