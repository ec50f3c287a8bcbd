#include <QTest>

#include "tests/support/draft.h"
#include "tests/support/refusal.h"
#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::lifecycle;
using namespace meguri::support;

/// Storage, network, collection and devices by hand (method.md 2, 7, D.6): energy, an even share of their making, e-waste.
class DataTest : public QObject {
  Q_OBJECT
 private:
  /// A data centre of PUE 1.5 and WUE 0.4 L/kWh, and the users' grid; both at 300 g CO2e and 2 L a kWh.
  static Draft places(int from = 2026, int to = 2026, const char* unit = "study") {
    Draft draft(from, to, unit);
    draft.add("site", "dc", {"pue=1.5", "gridGhg=300 g CO2e/kWh", "gridWater=2 L/kWh", "gridWaterWithoutReservoirs=1 L/kWh", "wue=0.4 L/kWh", "wueKind=consumption"});
    draft.add("site", "home", {"pue=1.8", "gridGhg=300 g CO2e/kWh", "gridWater=2 L/kWh", "gridWaterWithoutReservoirs=1 L/kWh"});
    return draft;
  }
  /// 500 TB in three copies, 2 W/TB, 20 kg CO2e/TB over 5 years.
  static Draft stored() {
    Draft draft = places();
    draft.add("storage", "disks", {"site=dc", "amount=500 TB", "copies=3", "power=2 W/TB", "manufactureGhg=20 kg CO2e/TB", "manufactureWater=0.1 m3/TB", "lifetime=5 a", "mass=0.05 kg/TB",
                                   "reuse=30 %"});
    return draft;
  }
  /// 1,000 devices of 60 kg CO2e; AI answers for 5 % of 4 years and takes half a year of them.
  static Draft handheld() {
    Draft draft = places();
    draft.add("devices", "phones", {"site=home", "devices=1000", "hours=200 h", "power=3 W", "aiShare=5 %", "lifetime=4 a", "lifeLost=0.5 a", "manufactureGhg=60 kg CO2e", "manufactureWater=2 m3",
                                    "transportGhg=4 kg CO2e", "endOfLifeGhg=1 kg CO2e", "mass=0.2 kg", "reuse=20 %"});
    return draft;
  }
  static double of(const Assessment& a, Indicator indicator, Stage stage, const View& view = amortisedLocation) {
    return slice(a, 0, indicator, view, [&](const Cell& c) { return c.facets.stage == stage; });
  }
  static bool lacks(const Assessment& a, const char* element, const char* reason, Indicator indicator, Stage stage) {
    const auto index = a.scenarios[0]->index(element);
    return std::ranges::any_of(a.scenarios[0]->exclusions,
                               [&](const Exclusion& e) { return e.element == index && e.reason == reason && e.indicator == indicator && e.stage == stage; });
  }
  /// Every exclusion of an element, by reason.
  static std::set<std::string> missing(const Assessment& a, const char* element) {
    std::set<std::string> reasons;
    for (const Exclusion& each : a.scenarios[0]->exclusions)
      if (each.element == a.scenarios[0]->index(element)) reasons.insert(each.reason);
    return reasons;
  }

 private slots:
  void storageDrawsAllYearAndWearsEvenly() {
    // 1,500 TB · 2 W · 8,760 h = 26,280 kWh of IT, 39,420 at the meter; made 1,500 · 20 / 5 = 6,000 kg; e-waste 1,500 · 0.05 / 5 · 0.7 = 10.5 kg
    const Assessment a = stored().assess();
    COMPARE_NEAR(memo(a, Name::dataAmount, "disks", 2026), 1.5e6, 1e-12);  // GB
    COMPARE_NEAR(*a.total(0, Indicator::electricity, amortisedLocation), 39420, 1e-12);
    COMPARE_NEAR(of(a, Indicator::ghg, Stage::use), 39420 * 0.3, 1e-12);
    COMPARE_NEAR(of(a, Indicator::water, Stage::use), 26280 * 0.0004 + 39420 * 0.002, 1e-12);
    COMPARE_NEAR(of(a, Indicator::waterWithoutReservoirs, Stage::use), 26280 * 0.0004 + 39420 * 0.001, 1e-12);
    for (const View& view : {amortisedLocation, incurredLocation}) {
      COMPARE_NEAR(of(a, Indicator::ghg, Stage::manufacture, view), 6000, 1e-12);
      COMPARE_NEAR(of(a, Indicator::water, Stage::manufacture, view), 30, 1e-12);
      COMPARE_NEAR(of(a, Indicator::ewaste, Stage::endOfLife, view), 10.5, 1e-12);
    }
    QVERIFY(missing(a, "disks").empty());
  }

  void storageOfTheFacilityAndOfTraining() {
    // the site's building and refrigerants come with IT energy; a phase of training stands as one
    Draft draft = stored();
    draft.set({"dc.facilityGhg=1200 kg CO2e/kW", "dc.facilityLife=20 a", "dc.facilityLoad=60 %", "dc.refrigerantGhg=3 g CO2e/kWh", "disks.phase=training"});
    const Assessment a = draft.assess();
    COMPARE_NEAR(of(a, Indicator::ghg, Stage::facility), 26280 * 1200.0 / (20 * 8760 * 0.6), 1e-12);
    COMPARE_NEAR(of(a, Indicator::ghg, Stage::use), 39420 * 0.3 + 26280 * 0.003, 1e-12);
    COMPARE_NEAR(slice(a, 0, Indicator::electricity, amortisedLocation, [](const Cell& c) { return c.facets.phase == Phase::training; }), 26280, 1e-12);
  }

  void storageGrowsWithItsPath() {
    Draft draft(2026, 2028);
    draft.add("site", "dc", {"pue=1", "gridGhg=300 g CO2e/kWh"});
    draft.add("storage", "disks", {"site=dc", "amount=1 TB", "power=2 W/TB", "lifetime=4 a", "manufactureGhg=20 kg CO2e/TB"});
    draft.table("disks", "amount", "TB", {{2026, 100}, {2027, 150}, {2028, 0}});
    const Assessment a = draft.assess();
    COMPARE_NEAR(*a.total(0, Indicator::electricity, amortisedLocation), 250 * 2 * 8.76, 1e-12);
    COMPARE_NEAR(of(a, Indicator::ghg, Stage::manufacture), 250 * 5, 1e-12);
    COMPARE_NEAR(memo(a, Name::activeEnergy, "disks", 2027), 150 * 17.52, 1e-12);
    QVERIFY(isFinite(a));
  }

  void aNetworkMovesWhatIsStatedOrAskedFor() {
    // 2,000 GB at 0.05 kWh are 100 kWh at the meter, whatever the PUE; made 5 g, 0.02 L and 0.3 g of e-waste a GB
    Draft draft = places();
    draft.add("network", "net", {"site=home", "amount=2000 GB", "energyPerData=0.05 kWh/GB", "embodiedGhg=5 g CO2e/GB", "embodiedWater=0.02 L/GB", "embodiedEwaste=0.3 g/GB"});
    const auto compare = [](const Assessment& a) {
      COMPARE_NEAR(memo(a, Name::dataAmount, "net", 2026), 2000, 1e-12);
      COMPARE_NEAR(memo(a, Name::facilityEnergy, "net", 2026), 100, 1e-12);
      COMPARE_NEAR(slice(a, 0, Indicator::ghg, amortisedLocation, [&](const Cell& c) { return c.element == a.scenarios[0]->index("net") && c.facets.stage == Stage::use; }), 30, 1e-12);
      COMPARE_NEAR(of(a, Indicator::ghg, Stage::manufacture), 10, 1e-12);
      COMPARE_NEAR(of(a, Indicator::water, Stage::manufacture), 0.04, 1e-12);
      COMPARE_NEAR(of(a, Indicator::ewaste, Stage::endOfLife), 0.6, 1e-12);
      QVERIFY(missing(a, "net").empty());
    };
    compare(draft.assess());
    COMPARE_NEAR(*draft.assess().total(0, Indicator::electricity, amortisedLocation), 100, 1e-12);
    QCOMPARE(slice(draft.assess(), 0, Indicator::ghg, amortisedLocation, [](const Cell& c) { return c.facets.phase == Phase::overhead; }), 0.0);
    // a million requests of 2 MB are as much
    draft.add("service", "api", {"site=dc", "method=request", "requests=1000000 requests", "requestEnergy=0.1 Wh", "energyScope=it"});
    draft.set({"net.amountFrom=requests", "net.service=api", "net.dataPerRequest=2 MB"});
    compare(draft.assess());
  }

  void triesAndSubdivisionReachTheNetwork() {
    // 500,000 tasks of 1.5 tries are 750,000 requests of 2 MB: 1,500 GB; subdivided with its service, the network leaves the result per unit too
    Draft draft = places(2026, 2026, "request");
    draft.add("service", "api", {"site=dc", "method=request", "volume=tasks", "tasks=500000 tasks", "acceptanceModel=constant", "acceptance=50 %", "mostTries=2", "requestEnergy=0 Wh", "energyScope=it"});
    draft.add("service", "other", {"site=dc", "method=request", "requests=1000 requests", "requestEnergy=0 Wh", "energyScope=it"});
    draft.add("network", "net", {"site=home", "amountFrom=requests", "service=api", "dataPerRequest=2 MB", "energyPerData=0.05 kWh/GB", "embodiedGhg=0 g CO2e/GB"});
    COMPARE_NEAR(memo(draft.assess(), Name::dataAmount, "net", 2026), 1500, 1e-12);
    COMPARE_NEAR(*draft.assess().perUnit(0, Indicator::ghg, amortisedLocation), 22.5 / 751000, 1e-12);
    draft.set({"api.functionalUnit=subdivided"});
    COMPARE_NEAR(*draft.assess().perUnit(0, Indicator::ghg, amortisedLocation) + 1, 1, 1e-12);
    COMPARE_NEAR(*draft.assess().total(0, Indicator::ghg, amortisedLocation), 22.5, 1e-12);
  }

  void collectionIsOfTraining() {
    // 40 TB gathered at 0.01 kWh/GB: 400 kWh in the phase of training
    Draft draft = places();
    draft.add("collection", "crawl", {"site=home", "amount=40000 GB", "energyPerData=0.01 kWh/GB", "embodiedGhg=1 g CO2e/GB"});
    const auto drawn = [&](Phase phase) { return slice(draft.assess(), 0, Indicator::electricity, amortisedLocation, [&](const Cell& c) { return c.facets.phase == phase; }); };
    COMPARE_NEAR(drawn(Phase::training), 400, 1e-12);
    COMPARE_NEAR(of(draft.assess(), Indicator::ghg, Stage::manufacture), 40, 1e-12);
    draft.set({"crawl.phase=inference"});
    COMPARE_NEAR(drawn(Phase::inference), 400, 1e-12);
  }

  void devicesCarryTheShareOfAiAndTheLifeItTakes() {
    // 1,000 · 200 h · 3 W = 600 kWh; 0.05 / 4 + 1 / 3.5 − 1 / 4 = 0.0482142857 of a device a year
    const Assessment a = handheld().assess();
    COMPARE_NEAR(*a.total(0, Indicator::electricity, amortisedLocation), 600, 1e-12);
    for (const View& view : {amortisedLocation, incurredLocation}) {
      COMPARE_NEAR(of(a, Indicator::ghg, Stage::manufacture, view), 2892.8571428571427, 1e-12);
      COMPARE_NEAR(of(a, Indicator::water, Stage::manufacture, view), 96.42857142857143, 1e-12);
      COMPARE_NEAR(of(a, Indicator::ghg, Stage::transport, view), 192.85714285714286, 1e-12);
      COMPARE_NEAR(of(a, Indicator::ghg, Stage::endOfLife, view), 48.214285714285715, 1e-12);
      COMPARE_NEAR(of(a, Indicator::ewaste, Stage::endOfLife, view), 7.714285714285714, 1e-12);
    }
    COMPARE_NEAR(of(a, Indicator::ghg, Stage::use), 180, 1e-12);
    QVERIFY(missing(a, "phones").empty());
    QVERIFY(isFinite(a));
    // with no life lost 750 kg are left of the making: 1,000 · 60 · 0.05 / 4
    Draft draft = handheld();
    draft.set({"phones.lifeLost=0 a"});
    COMPARE_NEAR(of(draft.assess(), Indicator::ghg, Stage::manufacture), 750, 1e-12);
    // and with no share only what the lost half year costs
    draft.set({"phones.lifeLost=0.5 a", "phones.aiShare=0 %"});
    COMPARE_NEAR(of(draft.assess(), Indicator::ghg, Stage::manufacture), 2142.857142857143, 1e-12);
  }

  void aServiceOnDevicesHasItsHardwareThere() {
    // 0.2 Wh a request drawn from the battery, made by way of the devices: nothing is missing for want of hardware
    Draft draft = handheld();
    draft.add("service", "app", {"site=home", "method=request", "requests=1000000 requests", "requestEnergy=0.2 Wh", "energyScope=facility"});
    QVERIFY(isExcluded(draft.assess(), "no-hardware", Indicator::ghg));
    QVERIFY(isExcluded(draft.assess(), "no-hardware", Indicator::ewaste));
    draft.set({"app.devices=phones"});
    for (const Indicator each : indicators) QVERIFY(!isExcluded(draft.assess(), "no-hardware", each));
    COMPARE_NEAR(*draft.assess().total(0, Indicator::electricity, amortisedLocation), 800, 1e-12);
    // what the devices draw for it is the service's energy, and no gap if not stated twice
    Draft once = places();
    once.add("devices", "phones", {"site=home", "devices=1000", "aiShare=5 %", "lifetime=4 a", "manufactureGhg=60 kg CO2e"});
    QVERIFY(isExcluded(once.assess(), "no-power", Indicator::electricity));
    once.add("service", "app", {"site=home", "devices=phones", "method=request", "requests=1000000 requests", "requestEnergy=0.2 Wh", "energyScope=facility"});
    QVERIFY(!isExcluded(once.assess(), "no-power", Indicator::electricity));
    COMPARE_NEAR(*once.assess().total(0, Indicator::electricity, amortisedLocation), 200, 1e-12);
  }

  void whatIsNotStatedIsLeftOutByName() {
    Draft draft = places();
    draft.add("storage", "disks", {"site=dc", "amount=1 TB", "lifetime=5 a", "mass=0.05 kg/TB"});
    draft.add("network", "net", {"site=home", "amount=1 GB"});
    draft.add("devices", "phones", {"site=home", "devices=1", "hours=1 h", "lifetime=4 a", "manufactureGhg=60 kg CO2e", "mass=0.2 kg", "reuse=0 %"});
    const Assessment a = draft.assess();
    QVERIFY(lacks(a, "disks", "no-power", Indicator::electricity, Stage::use));
    QVERIFY(lacks(a, "disks", "no-embodied", Indicator::ghg, Stage::manufacture));
    QVERIFY(lacks(a, "disks", "no-embodied", Indicator::water, Stage::manufacture));
    QVERIFY(lacks(a, "disks", "no-reuse-share", Indicator::ewaste, Stage::endOfLife));
    QVERIFY(lacks(a, "net", "no-energy-per-data", Indicator::ghg, Stage::use));
    QVERIFY(lacks(a, "net", "no-embodied", Indicator::ghg, Stage::manufacture));
    QVERIFY(lacks(a, "net", "no-embodied", Indicator::ewaste, Stage::endOfLife));
    QVERIFY(lacks(a, "phones", "no-power", Indicator::electricity, Stage::use));
    for (const Stage stage : {Stage::manufacture, Stage::transport, Stage::endOfLife}) QVERIFY(lacks(a, "phones", "no-ai-share", Indicator::ghg, stage));
    QVERIFY(lacks(a, "phones", "no-ai-share", Indicator::ewaste, Stage::endOfLife));
    QVERIFY(!a.scenarios[0]->isComplete(Indicator::ghg, amortisedLocation));
    for (const Cell& cell : a.scenarios[0]->cells) QCOMPARE(a.values[0][cell.node] > 0, false);
  }

  void refusesWhatCannotBe() {
    const Draft disks = stored();
    REFUSED(disks, "quantity.range disks.amount", "disks.amount=-1 TB");
    REFUSED(disks, "quantity.range disks.copies", "disks.copies=0.5");
    REFUSED(disks, "quantity.range disks.power", "disks.power=-1 W/TB");
    REFUSED(disks, "quantity.range disks.lifetime", "disks.lifetime=0 a");
    REFUSED(disks, "quantity.range disks.reuse", "disks.reuse=120 %");
    REFUSED(disks, "reference.kind disks.site", "disks.site=disks");
    REFUSED(disks, "reference.nothing disks.site", "disks.site=nowhere");
    const Draft phones = handheld();
    REFUSED(phones, "quantity.range phones.devices", "phones.devices=-1");
    REFUSED(phones, "quantity.range phones.hours", "phones.hours=8761 h");
    REFUSED(phones, "quantity.range phones.aiShare", "phones.aiShare=101 %");
    REFUSED(phones, "quantity.range phones.lifeLost", "phones.lifeLost=-1 a");
    REFUSED(phones, "devices.life-lost phones.lifeLost", "phones.lifeLost=4 a");
    REFUSED(phones, "devices.life-lost phones.lifeLost", "phones.lifeLost=5 a");
    REFUSED(phones, "quantity.range phones.reuse", "phones.reuse=-1 %");
  }

  void refusesDataOfNothing() {
    Draft draft = places();
    draft.add("fleet", "f", {"site=dc", "accelerators=8 accelerators", "stock=1 nodes", "availability=100 %", "lifetime=5 a", "activePower=10 kW"});
    draft.add("service", "api", {"hardware=f", "method=hours", "hours=1 GPU-h"});
    for (const char* kind : {"network", "collection"}) {
      Draft moved = draft;
      moved.add(kind, "net", {"site=home", "amount=1 GB"});
      REFUSED(moved, "quantity.range net.amount", "net.amount=-1 GB");
      REFUSED(moved, "quantity.range net.energyPerData", "net.energyPerData=-1 kWh/GB");
      REFUSED(moved, "field.required net.service", "net.amountFrom=requests", "net.dataPerRequest=1 MB");
      REFUSED(moved, "quantity.range net.dataPerRequest", "net.amountFrom=requests", "net.service=api", "net.dataPerRequest=-1 MB");
      REFUSED(moved, "reference.kind net.service", "net.amountFrom=requests", "net.service=f", "net.dataPerRequest=1 MB");
      REFUSED(moved, "reference.nothing net.service", "net.amountFrom=requests", "net.service=nowhere", "net.dataPerRequest=1 MB");
      REFUSED(moved, "rebound.no-requests net.service", "net.amountFrom=requests", "net.service=api", "net.dataPerRequest=1 MB");  // hours count no requests
    }
  }
};

QTEST_APPLESS_MAIN(DataTest)
#include "tst_data.moc"
