#include <QTest>

#include "tests/support/draft.h"
#include "tests/support/refusal.h"
#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::lifecycle;
using namespace meguri::support;

/// Avoided impacts, what comes back of them, and rebound on own demand by hand (method.md 10, H.1, H.2).
class EffectsTest : public QObject {
  Q_OBJECT
 private:
  static constexpr View marginal{Accounting::amortised, Basis::marginal};

  /// Three years on a grid of 400, 300 and 200 g CO2e/kWh: a service of 1,000 kWh a year, 900 kg in all. Without losses, water on site, hardware.
  static Draft service(const char* unit = "study") {
    Draft draft(2026, 2028, unit);
    draft.add("site", "dc", {"pue=1", "gridWater=2 L/kWh", "gridWaterWithoutReservoirs=1 L/kWh", "contractGhg=10 g CO2e/kWh"});
    draft.table("dc", "gridGhg", "g CO2e/kWh", {{2026, 400}, {2027, 300}, {2028, 200}});
    draft.add("service", "api", {"site=dc", "method=request", "requests=1000000 requests", "requestEnergy=1 Wh", "energyScope=it"});
    return draft;
  }
  /// Heating of 10,000 m2 at 50 kWh, 12 % less by AI to which 75 % are due; 10, 20, 40 % take part: 4,500, 9,000 and 18,000 kWh less.
  static Draft heated() {
    Draft draft = service();
    draft.add("effect", "heat", {"site=dc", "activity=10000", "electricity=50 kWh", "reduction=12 %", "attribution=75 %", "adoption=0 %"});
    draft.table("heat", "adoption", "%", {{2026, 10}, {2027, 20}, {2028, 40}});
    return draft;
  }
  /// A fifth comes back as more heating, a tenth in the economy, and 2,000 of money saved are spent at 0.35 kg CO2e.
  static Draft rebounding() {
    Draft draft = heated();
    draft.add("rebound", "more", {"mechanism=activity", "effect=heat", "share=20 %"});
    draft.add("rebound", "wide", {"mechanism=economy", "effect=heat", "share=10 %"});
    draft.add("rebound", "spent", {"mechanism=respending", "moneySaved=2000", "spendingGhg=0.35 kg CO2e"});
    return draft;
  }
  static double of(const Assessment& a, Name name, Indicator indicator, int year = 0, const View& view = amortisedLocation) {
    return a.total(0, name, indicator, view, year).value_or(std::nan(""));
  }
  static bool has(const Assessment& a, Name name, Indicator indicator, const View& view) { return a.total(0, name, indicator, view).has_value(); }
  static double factor(const Assessment& a, const char* rebound, int year) { return memo(a, Name::volumeFactor, rebound, year); }
  static double drawn(const Assessment& a, int year) { return *a.total(0, Indicator::electricity, amortisedLocation, year); }

 private slots:
  void theReferenceDecarbonisesToo() {
    // 4,500 · 0.4 + 9,000 · 0.3 + 18,000 · 0.2 = 8,100 kg; 31,500 kWh · 2 L = 63 m3
    const Assessment a = heated().assess();
    COMPARE_NEAR(of(a, Name::avoidedYear, Indicator::ghg, 2026), -1800, 1e-12);
    COMPARE_NEAR(of(a, Name::avoidedYear, Indicator::ghg, 2027), -2700, 1e-12);
    COMPARE_NEAR(of(a, Name::avoidedYear, Indicator::ghg, 2028), -3600, 1e-12);
    COMPARE_NEAR(of(a, Name::avoided, Indicator::ghg), -8100, 1e-12);
    COMPARE_NEAR(of(a, Name::avoided, Indicator::electricity), -31500, 1e-12);
    COMPARE_NEAR(of(a, Name::avoided, Indicator::water), -63, 1e-12);
    COMPARE_NEAR(of(a, Name::avoided, Indicator::waterWithoutReservoirs), -31.5, 1e-12);
    COMPARE_NEAR(memo(a, Name::activity, "heat", 2027), 180, 1e-12);
    COMPARE_NEAR(of(a, Name::avoided, Indicator::ghg, 0, incurredLocation), -8100, 1e-12);
    QVERIFY(isExcluded(a, "no-reference-impact", Indicator::ewaste));
    QVERIFY(!isExcluded(a, "no-reference-impact", Indicator::ghg) && !isExcluded(a, "no-reference-impact", Indicator::water));
    QVERIFY(isFinite(a));
  }

  void otherImpactsAreAvoidedAsStated() {
    // 20,000 trips, 10 % less, half of them: 1,000 trips of 2 kg CO2e, 5 L and 10 g
    Draft draft = service();
    draft.add("effect", "trips", {"activity=20000", "ghg=2 kg CO2e", "water=5 L", "ewaste=0.01 kg", "reduction=10 %", "adoption=50 %", "attribution=100 %"});
    Assessment a = draft.assess();
    COMPARE_NEAR(of(a, Name::avoidedYear, Indicator::ghg, 2028), -2000, 1e-12);
    COMPARE_NEAR(of(a, Name::avoidedYear, Indicator::water, 2028), -5, 1e-12);
    COMPARE_NEAR(of(a, Name::avoidedYear, Indicator::waterWithoutReservoirs, 2028), -5, 1e-12);
    COMPARE_NEAR(of(a, Name::avoidedYear, Indicator::ewaste, 2028), -10, 1e-12);
    QVERIFY(!has(a, Name::avoided, Indicator::electricity, amortisedLocation));
    // with electricity both count: 2 kg and 50 kWh · 0.4
    draft.set({"trips.site=dc", "trips.electricity=50 kWh"});
    a = draft.assess();
    COMPARE_NEAR(of(a, Name::avoidedYear, Indicator::ghg, 2026), -1000 * (2 + 20), 1e-12);
    COMPARE_NEAR(of(a, Name::avoidedYear, Indicator::water, 2026), -1000 * (0.005 + 0.1), 1e-12);
  }

  void activityMayFollowRequests() {
    // 0.02 units for each of 750,000 requests: 500,000 tasks, one and a half tries each
    Draft draft = service();
    draft.set({"api.volume=tasks", "api.tasks=500000 tasks", "api.acceptanceModel=constant", "api.acceptance=50 %", "api.mostTries=2"});
    draft.add("effect", "trips", {"activityFrom=requests", "service=api", "activityPerRequest=0.02", "ghg=2 kg CO2e", "reduction=10 %", "adoption=50 %", "attribution=100 %"});
    const Assessment a = draft.assess();
    COMPARE_NEAR(memo(a, Name::activity, "trips", 2026), 750, 1e-12);
    COMPARE_NEAR(of(a, Name::avoidedYear, Indicator::ghg, 2026), -1500, 1e-12);
  }

  void whatComesBackIsNeverNegative() {
    // by year 0.3 · avoided + 700: 1,240, 1,510 and 1,780 kg; water and electricity return 30 %, money buys greenhouse gases alone
    const Assessment a = rebounding().assess();
    COMPARE_NEAR(of(a, Name::reboundYear, Indicator::ghg, 2026), 1240, 1e-12);
    COMPARE_NEAR(of(a, Name::reboundYear, Indicator::ghg, 2027), 1510, 1e-12);
    COMPARE_NEAR(of(a, Name::reboundYear, Indicator::ghg, 2028), 1780, 1e-12);
    COMPARE_NEAR(of(a, Name::rebound, Indicator::water), 18.9, 1e-12);
    COMPARE_NEAR(of(a, Name::rebound, Indicator::electricity), 9450, 1e-12);
    for (const Cell& cell : a.scenarios[0]->cells) {
      if (cell.facets.stage == Stage::avoided) QVERIFY(a.values[0][cell.node] <= 0);
      if (cell.facets.stage == Stage::rebound) QVERIFY(a.values[0][cell.node] >= 0);
    }
    const auto of = [&](const char* element) {
      return slice(a, 0, Indicator::ghg, amortisedLocation, [&](const Cell& c) { return c.element == a.scenarios[0]->index(element); });
    };
    COMPARE_NEAR(of("more"), 1620, 1e-12);
    COMPARE_NEAR(of("wide"), 810, 1e-12);
    COMPARE_NEAR(of("spent"), 2100, 1e-12);
  }

  void theNetIsTheSumOfTheThree() {
    // 900 − 8,100 + 4,530 = −2,670 kg; by year 400 − 1,800 + 1,240 and so on
    const Assessment a = rebounding().assess();
    COMPARE_NEAR(of(a, Name::netYear, Indicator::ghg, 2026), -160, 1e-12);
    COMPARE_NEAR(of(a, Name::netYear, Indicator::ghg, 2027), -890, 1e-12);
    COMPARE_NEAR(of(a, Name::netYear, Indicator::ghg, 2028), -1620, 1e-12);
    COMPARE_NEAR(of(a, Name::net, Indicator::ghg), -2670, 1e-12);
    COMPARE_NEAR(of(a, Name::net, Indicator::water), 6 - 63 + 18.9, 1e-12);
    COMPARE_NEAR(of(a, Name::net, Indicator::electricity), 3000 - 31500 + 9450, 1e-12);
    // more than everything may come back
    Draft backfire = rebounding();
    backfire.set({"more.share=150 %"});
    COMPARE_NEAR(of(backfire.assess(), Name::net, Indicator::ghg), 900 - 8100 + 1.6 * 8100 + 2100, 1e-12);
    QVERIFY(!has(service().assess(), Name::net, Indicator::ghg, amortisedLocation));
  }

  void theFootprintKnowsNothingOfEffects() {
    Draft with = rebounding(), without = service();
    for (Draft* each : {&with, &without}) each->set({"scope.functionalUnit=request"});
    const Assessment a = with.assess(), b = without.assess();
    for (const Indicator indicator : indicators)
      for (const View& view : views) {
        QCOMPARE(a.total(0, indicator, view), b.total(0, indicator, view));
        QCOMPARE(a.perUnit(0, indicator, view), b.perUnit(0, indicator, view));
        for (int year = 2026; year <= 2028; ++year) QCOMPARE(a.total(0, indicator, view, year), b.total(0, indicator, view, year));
      }
    for (const Total& total : a.scenarios[0]->totals)
      if (total.name == Name::subtotal) QVERIFY(isFootprint(*total.stage));
  }

  void theMarketAvoidsNothing() {
    const Assessment a = rebounding().assess();
    for (const View& view : {amortisedMarket, incurredMarket}) {
      COMPARE_NEAR(*a.total(0, Indicator::ghg, view), 30, 1e-12);
      for (const Name name : {Name::avoided, Name::rebound, Name::net}) QVERIFY(!has(a, name, Indicator::ghg, view));
      COMPARE_NEAR(of(a, Name::avoided, Indicator::water, 0, view), -63, 1e-12);  // water is the same on either basis
    }
  }

  void onTheMarginBothSidesAreMarginal() {
    // 600 g CO2e/kWh at the margin: 1,800 − 18,900 + 5,670 + 2,100 = −9,330 kg; the footprint on location stays
    Draft draft = rebounding();
    draft.set({"scope.netBasis=marginal", "dc.marginalGhg=600 g CO2e/kWh"});
    const Assessment a = draft.assess();
    COMPARE_NEAR(*a.total(0, Indicator::ghg, marginal), 1800, 1e-12);
    COMPARE_NEAR(of(a, Name::avoided, Indicator::ghg, 0, marginal), -18900, 1e-12);
    COMPARE_NEAR(of(a, Name::net, Indicator::ghg, 0, marginal), -9330, 1e-12);
    COMPARE_NEAR(*a.total(0, Indicator::ghg, amortisedLocation), 900, 1e-12);
    for (const View& view : {amortisedLocation, amortisedMarket}) QVERIFY(!has(a, Name::avoided, Indicator::ghg, view) && !has(a, Name::net, Indicator::ghg, view));
    Draft unknown = rebounding();
    unknown.set({"scope.netBasis=marginal"});
    const Assessment b = unknown.assess();
    QVERIFY(isExcluded(b, "no-marginal-factor", Indicator::ghg));
    QVERIFY(!has(b, Name::avoided, Indicator::ghg, marginal));
    QVERIFY(!b.scenarios[0]->isComplete(Indicator::ghg, marginal));
    QVERIFY(!isExcluded(heated().assess(), "no-marginal-factor", Indicator::ghg));
  }

  void cheaperIsAskedForMore() {
    // η = 0.7: at 0.8 and 0.5 of the price of 2026, 0.8^−0.7 = 1.169061 and 0.5^−0.7 = 1.624505 times the requests
    Draft draft = service();
    draft.table("api", "price", "1", {{2026, 2}, {2027, 1.6}, {2028, 1}});
    draft.add("rebound", "r", {"mechanism=price", "service=api", "elasticity=0.7"});
    const Assessment a = draft.assess();
    COMPARE_NEAR(factor(a, "r", 2026), 1, 1e-12);
    COMPARE_NEAR(factor(a, "r", 2027), 1.1690605597782766, 1e-12);
    COMPARE_NEAR(factor(a, "r", 2028), 1.624504792712471, 1e-12);
    COMPARE_NEAR(memo(a, Name::requests, "api", 2028), 1624504.792712471, 1e-12);
    COMPARE_NEAR(drawn(a, 2028), 1624.504792712471, 1e-12);
    // against a price of 4 that is stated, 2026 is half price already
    draft.set({"api.referencePrice=4"});
    COMPARE_NEAR(factor(draft.assess(), "r", 2026), 1.624504792712471, 1e-12);
    QVERIFY(isFinite(draft.assess()));
  }

  void theReferenceIsTheServicesOwnFirstYear() {
    // nothing is asked for in 2026: 2027 is the reference, and half its price in 2028 doubles demand at η = 1
    Draft draft = service();
    draft.table("api", "requests", "requests", {{2026, 0}, {2027, 1e6}, {2028, 1e6}});
    draft.table("api", "price", "1", {{2026, 9}, {2027, 2}, {2028, 1}});
    draft.add("rebound", "r", {"mechanism=price", "service=api", "elasticity=1"});
    COMPARE_NEAR(factor(draft.assess(), "r", 2027), 1, 1e-12);
    COMPARE_NEAR(factor(draft.assess(), "r", 2028), 2, 1e-12);
    COMPARE_NEAR(drawn(draft.assess(), 2026) + 1, 1, 1e-12);
  }

  void moreEfficientIsAskedForMore() {
    // methods N: 33 times less energy a request. η = 0.5, all the price energy: 17.41 % of the energy is left; η = 1, 30 %: 4.2735 %
    Draft draft = service();
    draft.table("api", "requestEnergy", "Wh", {{2026, 33}, {2027, 33}, {2028, 1}});
    draft.add("rebound", "r", {"mechanism=efficiency", "service=api", "elasticity=0.5", "energyCostShare=100 %"});
    const auto energyLeft = [&] { return drawn(draft.assess(), 2028) / drawn(draft.assess(), 2026); };
    COMPARE_NEAR(factor(draft.assess(), "r", 2027), 1, 1e-12);
    COMPARE_NEAR(factor(draft.assess(), "r", 2028), 5.744562646538029, 1e-12);
    COMPARE_NEAR(energyLeft(), 0.17407765595569785, 1e-12);
    draft.set({"r.elasticity=1", "r.energyCostShare=30 %"});
    COMPARE_NEAR(factor(draft.assess(), "r", 2028), 1.4102564102564104, 1e-12);
    COMPARE_NEAR(energyLeft(), 0.042735042735042736, 1e-12);
    QVERIFY(isFinite(draft.assess()));
    // against 2 Wh that are stated, 1 Wh is a half: (0.3 · 0.5 + 0.7)^−1
    draft.set({"api.referenceEnergy=2 Wh"});
    COMPARE_NEAR(factor(draft.assess(), "r", 2028), 1 / 0.85, 1e-12);
  }

  void noEnergyIsNoReference() {
    // against 0 Wh in the service's first year no ratio exists: the study has to be refused, not measured against 1 kWh
    Draft draft = service();
    draft.table("api", "requestEnergy", "Wh", {{2026, 0}, {2027, 1}, {2028, 1}});
    draft.add("rebound", "r", {"mechanism=efficiency", "service=api", "elasticity=1", "energyCostShare=50 %"});
    QVERIFY(assess(draft.study()).scenarios.empty());
    draft.set({"api.referenceEnergy=1 Wh"});  // with a reference it does: (0.5 · 0 + 0.5)^−1 and 1
    COMPARE_NEAR(factor(draft.assess(), "r", 2026), 2, 1e-12);
    COMPARE_NEAR(factor(draft.assess(), "r", 2027), 1, 1e-12);
  }

  void efficiencyIsThatOfTheWholeRequest() {
    // four steps become two, then half of the answers come from a store for nothing: a half, a quarter of the energy
    Draft draft = service();
    draft.set({"api.agentSteps=4", "api.cacheHits=0 %", "api.cacheHitEnergy=0 Wh"});
    draft.table("api", "agentSteps", "1", {{2026, 4}, {2027, 2}, {2028, 2}});
    draft.table("api", "cacheHits", "%", {{2026, 0}, {2027, 0}, {2028, 50}});
    draft.add("rebound", "r", {"mechanism=efficiency", "service=api", "elasticity=1", "energyCostShare=100 %"});
    const Assessment a = draft.assess();
    COMPARE_NEAR(factor(a, "r", 2027), 2, 1e-12);
    COMPARE_NEAR(factor(a, "r", 2028), 4, 1e-12);
    for (const int year : {2026, 2027, 2028}) COMPARE_NEAR(drawn(a, year), 4000, 1e-12);  // η = 1: all of it comes back
  }

  void growthEndsAtSaturationAndCap() {
    // half the price at η = 1: g = 1. X = 1.5: 1 + 1 · 0.5 / 1.5; a cap of 1.2 cuts it. Twice the price: a half, which neither touches
    Draft draft = service();
    draft.table("api", "price", "1", {{2026, 1}, {2027, 0.5}, {2028, 2}});
    draft.add("rebound", "r", {"mechanism=price", "service=api", "elasticity=1", "saturation=1.5"});
    COMPARE_NEAR(factor(draft.assess(), "r", 2026), 1, 1e-12);
    COMPARE_NEAR(factor(draft.assess(), "r", 2027), 1.3333333333333333, 1e-12);
    COMPARE_NEAR(factor(draft.assess(), "r", 2028), 0.5, 1e-12);
    QVERIFY(isFinite(draft.assess()));
    draft.set({"r.cap=1.2"});
    COMPARE_NEAR(factor(draft.assess(), "r", 2027), 1.2, 1e-12);
    COMPARE_NEAR(factor(draft.assess(), "r", 2028), 0.5, 1e-12);
    // far beyond, demand tends to X: g = 10^8 − 1
    draft.set({"r.cap=1000", "r.saturation=3", "r.elasticity=8"});
    draft.table("api", "price", "1", {{2026, 1}, {2027, 0.1}, {2028, 1}});
    COMPARE_NEAR(factor(draft.assess(), "r", 2027), 3, 1e-7);
  }

  void reboundsOfAServiceMultiplyBeforeAnythingElse() {
    // tasks · 2 (price) · 1.25 (efficiency: 0.8 of the energy, η = 1), then one and a half tries each, and half of the tasks routed on
    Draft draft = service();
    draft.set({"api.volume=tasks", "api.tasks=100000 tasks", "api.acceptanceModel=constant", "api.acceptance=50 %", "api.mostTries=2"});
    draft.table("api", "price", "1", {{2026, 1}, {2027, 1}, {2028, 0.5}});
    draft.table("api", "requestEnergy", "Wh", {{2026, 1}, {2027, 1}, {2028, 0.8}});
    draft.add("service", "b", {"site=dc", "method=request", "volume=routed", "router=api", "routedShare=40 %", "requestEnergy=1 Wh", "energyScope=it"});
    draft.add("rebound", "p", {"mechanism=price", "service=api", "elasticity=1"});
    draft.add("rebound", "e", {"mechanism=efficiency", "service=api", "elasticity=1", "energyCostShare=100 %"});
    const Assessment a = draft.assess();
    COMPARE_NEAR(memo(a, Name::tasks, "api", 2028), 150000, 1e-12);
    COMPARE_NEAR(memo(a, Name::tasks, "b", 2028), 100000, 1e-12);
    COMPARE_NEAR(memo(a, Name::requests, "api", 2028), 225000, 1e-12);
    COMPARE_NEAR(memo(a, Name::accepted, "api", 2028), 112500, 1e-12);
    COMPARE_NEAR(memo(a, Name::tasks, "api", 2026), 60000, 1e-12);
  }

  void ownDemandReboundIsADifferenceOfTwoStudies() {
    // with a fleet sized by demand, embodied impacts follow; the memo is what a study without the rebounds has less
    const auto draft = [](bool rebounds) {
      Draft made = service();
      made.add("fleet", "f", {"site=dc", "sizing=demand", "targetLoad=50 %", "peakToAverage=1", "spare=0 %", "accelerators=8 accelerators", "availability=100 %", "lifetime=2 a", "activePower=8 kW",
                              "idlePower=1 kW", "acceleratorManufacture=1000 kg CO2e", "hostManufacture=500 kg CO2e", "mass=50 kg", "reuse=0 %"});
      made.set({"api.hardware=f"});
      made.table("api", "price", "1", {{2026, 1}, {2027, 0.7}, {2028, 0.4}});
      made.table("api", "requestEnergy", "Wh", {{2026, 1}, {2027, 0.9}, {2028, 0.6}});
      if (!rebounds) return made;
      made.add("rebound", "p", {"mechanism=price", "service=api", "elasticity=0.8", "saturation=4"});
      made.add("rebound", "e", {"mechanism=efficiency", "service=api", "elasticity=0.5", "energyCostShare=40 %", "cap=1.5"});
      return made;
    };
    const Assessment with = draft(true).assess(), without = draft(false).assess();
    for (const View& view : {amortisedLocation, incurredLocation, amortisedMarket})
      for (const Indicator indicator : {Indicator::ghg, Indicator::electricity, Indicator::ewaste}) {
        const double difference = *with.total(0, indicator, view) - *without.total(0, indicator, view);
        QVERIFY(ownDemandRebound(with, 0, indicator, view).has_value());
        QVERIFY(std::abs(*ownDemandRebound(with, 0, indicator, view) - difference) <= 1e-12 * *with.total(0, indicator, view));
      }
    QVERIFY(*ownDemandRebound(with, 0, Indicator::ghg, amortisedLocation) > 0);
    QVERIFY(!ownDemandRebound(without, 0, Indicator::ghg, amortisedLocation));
    QVERIFY(!ownDemandRebound(rebounding().assess(), 0, Indicator::ghg, amortisedLocation));  // what comes back elsewhere is no demand of its own
  }

  void refusesEffectsThatCannotBe() {
    const Draft draft = heated();
    REFUSED(draft, "quantity.range heat.activity", "heat.activity=-1");
    REFUSED(draft, "quantity.range heat.reduction", "heat.reduction=101 %");
    REFUSED(draft, "quantity.range heat.adoption", "heat.adoption=120 %");
    REFUSED(draft, "quantity.range heat.adoption", "heat.adoption=1200 ‰");
    REFUSED(draft, "quantity.range heat.attribution", "heat.attribution=-1 %");
    REFUSED(draft, "quantity.range heat.electricity", "heat.electricity=-1 kWh");
    REFUSED(draft, "quantity.range heat.ghg", "heat.ghg=-1 kg CO2e");
    REFUSED(draft, "reference.kind heat.site", "heat.site=api");
    REFUSED(draft, "field.required heat.service", "heat.activityFrom=requests", "heat.activityPerRequest=1");
    REFUSED(draft, "reference.kind heat.service", "heat.activityFrom=requests", "heat.activityPerRequest=1", "heat.service=dc");
    REFUSED(draft, "quantity.range heat.activityPerRequest", "heat.activityFrom=requests", "heat.activityPerRequest=-1", "heat.service=api");
    Draft none = service();
    none.add("effect", "heat", {"activity=1", "reduction=1 %", "adoption=1 %", "attribution=1 %"});
    REFUSED(none, "effect.no-impact heat.ghg");
    REFUSED(none, "effect.electricity-no-site heat.site", "heat.electricity=1 kWh");
  }

  void refusesReboundsThatCannotBe() {
    Draft draft = rebounding();
    REFUSED(draft, "quantity.range more.share", "more.share=-1 %");
    REFUSED(draft, "reference.kind more.effect", "more.effect=api");
    REFUSED(draft, "reference.nothing wide.effect", "wide.effect=nowhere");
    REFUSED(draft, "quantity.range spent.moneySaved", "spent.moneySaved=-1");
    REFUSED(draft, "quantity.range spent.spendingGhg", "spent.spendingGhg=-1 kg CO2e");
    draft.add("rebound", "r", {"mechanism=price", "service=api", "elasticity=1"});
    REFUSED(draft, "rebound.no-price r.service");
    REFUSED(draft, "quantity.range api.price", "api.price=0");
    draft.set({"api.price=1"});
    QVERIFY(isFinite(draft.assess()));
    REFUSED(draft, "quantity.range api.referencePrice", "api.referencePrice=0");
    REFUSED(draft, "quantity.range api.referenceEnergy", "api.referenceEnergy=0 Wh");
    REFUSED(draft, "quantity.range r.elasticity", "r.elasticity=-1");
    REFUSED(draft, "quantity.range r.elasticity", "r.elasticity=11");
    REFUSED(draft, "quantity.range r.saturation", "r.saturation=1");
    REFUSED(draft, "quantity.range r.cap", "r.cap=0.9");
    REFUSED(draft, "field.required r.energyCostShare", "r.mechanism=efficiency");
    REFUSED(draft, "quantity.range r.energyCostShare", "r.mechanism=efficiency", "r.energyCostShare=101 %");
    REFUSED(draft, "reference.kind r.service", "r.service=heat");
    draft.add("fleet", "f", {"site=dc", "accelerators=8 accelerators", "stock=1 nodes", "availability=100 %", "lifetime=5 a", "activePower=10 kW"});
    draft.add("service", "jobs", {"hardware=f", "method=hours", "hours=1 GPU-h"});
    REFUSED(draft, "rebound.no-requests r.service", "r.service=jobs");
    REFUSED(draft, "rebound.no-requests heat.service", "heat.activityFrom=requests", "heat.activityPerRequest=1", "heat.service=jobs");
  }
};

QTEST_APPLESS_MAIN(EffectsTest)
#include "tst_effects.moc"
