#include <QTest>

#include "tests/support/draft.h"
#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::lifecycle;
using namespace meguri::support;

/// Stock, flow and embodied share of fleets by hand (method.md 3, 7, 8, F.1), with the numbers written out.
class FleetsTest : public QObject {
  Q_OBJECT
 private:
  /// Ten years, one fleet of one accelerator a node: 1,000 kg a node to make, 5 years of life, all available, no power worth speaking of.
  static Draft fleet(int from = 2026, int to = 2035) {
    Draft draft(from, to);
    draft.add("site", "dc", {"pue=1", "gridGhg=0 g CO2e/kWh"});
    draft.add("fleet", "f", {"site=dc", "accelerators=1 accelerators", "availability=100 %", "lifetime=5 a", "activePower=1 kW", "idlePower=0 kW",
                             "acceleratorManufacture=1000 kg CO2e", "hostManufacture=0 kg CO2e", "mass=20 kg", "reuse=0 %"});
    return draft;
  }
  static void with(Draft& draft, const char* element, std::initializer_list<const char*> fields) {
    for (const char* each : fields) {
      const std::string text = std::string(element) + "." + each;
      draft.set({text.c_str()});
    }
  }
  static double manufacture(const Assessment& a, const View& view, std::optional<Phase> phase = {}, int year = 0) {
    return slice(a, 0, Indicator::ghg, view, [&](const Cell& c) {
      return c.facets.stage == Stage::manufacture && (!phase || c.facets.phase == *phase) && (year == 0 || c.year == year);
    });
  }
  static void has(const Draft& draft, const char* issue) {
    const auto issues = draft.issues();
    QVERIFY2(std::ranges::find(issues, issue) != issues.end(), (std::string(issue) + " not in: " + [&] { std::string all; for (const auto& each : issues) all += each + "; "; return all; }()).c_str());
  }

 private slots:
  void purchasesAreBoughtAsStated() {
    Draft draft = fleet();
    with(draft, "f", {"sizing=purchases"});
    draft.table("f", "purchases", "nodes", {{2026, 10}, {2027, 0}, {2028, 4}, {2029, 0}, {2030, 0}, {2031, 0}, {2032, 0}, {2033, 0}, {2034, 0}, {2035, 0}});
    const Assessment a = draft.assess();
    // 10 live 2026–2030, 4 live 2028–2032
    COMPARE_NEAR(memo(a, Name::unitYears, "f", 2027), 10 * 8760, 1e-12);
    COMPARE_NEAR(memo(a, Name::unitYears, "f", 2029), 14 * 8760, 1e-12);
    COMPARE_NEAR(memo(a, Name::unitYears, "f", 2031), 4 * 8760, 1e-12);
    COMPARE_NEAR(memo(a, Name::retired, "f", 2030), 10, 1e-12);
    COMPARE_NEAR(memo(a, Name::retired, "f", 2032), 4, 1e-12);
    COMPARE_NEAR(manufacture(a, incurredLocation), 14000, 1e-12);
    COMPARE_NEAR(manufacture(a, amortisedLocation), 14000, 1e-12);
  }

  void initialStockHasItsAge() {
    // six nodes of 2023 and four of 2025, life 5: gone at the end of 2027 and 2029. Stock of ten: 6 bought in 2028, 4 in 2030.
    Draft draft = fleet();
    with(draft, "f", {"stock=10 nodes"});
    draft.table("f", "initialStock", "nodes", {{2023, 6}, {2025, 4}});
    const Assessment a = draft.assess();
    COMPARE_NEAR(memo(a, Name::survivors, "f", 2026), 10, 1e-12);
    COMPARE_NEAR(memo(a, Name::purchases, "f", 2026), 0, 1e-12);
    COMPARE_NEAR(memo(a, Name::retired, "f", 2027), 6, 1e-12);
    COMPARE_NEAR(memo(a, Name::purchases, "f", 2028), 6, 1e-12);
    COMPARE_NEAR(memo(a, Name::purchases, "f", 2030), 4, 1e-12);
    // amortised every node-year costs 200 kg; as incurred the initial stock was bought before
    COMPARE_NEAR(manufacture(a, amortisedLocation, {}, 2026), 2000, 1e-12);
    COMPARE_NEAR(manufacture(a, incurredLocation, {}, 2026), 0, 1e-12);
    // as incurred, all that retires is e-waste: 6 + 4 + 6 (2032) + 4 (2034) nodes of 20 kg
    COMPARE_NEAR(slice(a, 0, Indicator::ewaste, incurredLocation, [](const Cell&) { return true; }), 20 * 20, 1e-12);
  }

  void initialAgeMayBeAFraction() {
    // 2.5 of 5 years old: two whole years and half a year are left
    Draft draft = fleet();
    with(draft, "f", {"sizing=purchases", "purchases=0 nodes", "initialStock=8 nodes", "initialAge=2.5 a"});
    const Assessment a = draft.assess();
    const double years[] = {8, 8, 4, 0};
    for (int i = 0; i < 4; ++i) COMPARE_NEAR(memo(a, Name::unitYears, "f", 2026 + i), years[i] * 8760, 1e-12);
  }

  void demandSizesTheFleet() {
    // 1,000,000 h / 8,760 · 1.5 / (0.6 · 0.95) · 1.1 / 4 accelerators a node = 82.612… nodes
    Draft draft = fleet(2026, 2027);
    with(draft, "f", {"sizing=demand", "accelerators=4 accelerators", "availability=95 %", "targetLoad=60 %", "peakToAverage=1.5", "spare=10 %"});
    draft.add("service", "api", {"hardware=f", "method=hours", "hours=1000000 GPU-h"});
    const Assessment a = draft.assess();
    COMPARE_NEAR(memo(a, Name::requiredAccelerators, "f", 2026), 1e6 / 8760 * 1.5 / (0.6 * 0.95) * 1.1, 1e-12);
    COMPARE_NEAR(memo(a, Name::purchases, "f", 2026), 82.6123527998078, 1e-12);
    COMPARE_NEAR(memo(a, Name::purchases, "f", 2027), 0, 1e-12);
    QVERIFY(draft.issues().empty());
  }

  void earlyRetirementWritesOffTheRest() {
    // ten nodes of 5 years go after two: each leaves three of five years, 600 kg, unserved
    Draft draft = fleet();
    with(draft, "f", {"sizing=purchases", "decommissioned=2027"});
    draft.table("f", "purchases", "nodes", {{2026, 10}, {2027, 0}, {2028, 5}, {2029, 0}, {2030, 0}, {2031, 0}, {2032, 0}, {2033, 0}, {2034, 0}, {2035, 0}});
    const Assessment a = draft.assess();
    COMPARE_NEAR(memo(a, Name::retired, "f", 2027), 10, 1e-12);
    COMPARE_NEAR(memo(a, Name::earlyRetired, "f", 2027), 10, 1e-12);
    COMPARE_NEAR(memo(a, Name::purchases, "f", 2028), 0, 1e-12);  // closed
    COMPARE_NEAR(memo(a, Name::unitYears, "f", 2028), 0, 1e-12);
    COMPARE_NEAR(manufacture(a, amortisedLocation, Phase::idle), 4000, 1e-12);
    COMPARE_NEAR(manufacture(a, amortisedLocation, Phase::writeOff), 6000, 1e-12);
    COMPARE_NEAR(manufacture(a, amortisedLocation, Phase::writeOff, 2027), 6000, 1e-12);
    COMPARE_NEAR(manufacture(a, incurredLocation), 10000, 1e-12);
  }

  void aShareRetiredEarlyLeavesTheRestItsLife() {
    // half of ten go at the end of each year: 10, 5, 2.5 … in service; amortised with write-off is what was bought
    Draft draft = fleet(2026, 2035);
    with(draft, "f", {"sizing=purchases", "retiredEarly=50 %"});
    draft.table("f", "purchases", "nodes", {{2026, 10}, {2027, 0}, {2028, 0}, {2029, 0}, {2030, 0}, {2031, 0}, {2032, 0}, {2033, 0}, {2034, 0}, {2035, 0}});
    const Assessment a = draft.assess();
    COMPARE_NEAR(memo(a, Name::unitYears, "f", 2028), 2.5 * 8760, 1e-12);
    COMPARE_NEAR(memo(a, Name::retired, "f", 2030), 0.625, 1e-12);  // the last 0.625 end their life; none is left to go early
    COMPARE_NEAR(manufacture(a, amortisedLocation), 10000, 1e-12);
    COMPARE_NEAR(manufacture(a, amortisedLocation, Phase::idle), 200 * (10 + 5 + 2.5 + 1.25 + 0.625), 1e-12);
  }

  void aSecondLifeTakesWhatIsReused() {
    // the first fleet's ten nodes retire at the end of 2030; 80 % enter the second in 2031, live 3 years, end as e-waste in 2033
    Draft draft = fleet();
    with(draft, "f", {"sizing=purchases", "reuse=80 %"});
    draft.table("f", "purchases", "nodes", {{2026, 10}, {2027, 0}, {2028, 0}, {2029, 0}, {2030, 0}, {2031, 0}, {2032, 0}, {2033, 0}, {2034, 0}, {2035, 0}});
    draft.add("fleet", "g", {"site=dc", "accelerators=1 accelerators", "availability=100 %", "lifetime=3 a", "activePower=1 kW", "idlePower=0 kW", "sizing=secondLife", "firstLife=f",
                             "condition=refurbished", "refurbishmentGhg=50 kg CO2e", "mass=20 kg", "reuse=0 %"});
    const Assessment a = draft.assess();
    COMPARE_NEAR(memo(a, Name::purchases, "g", 2031), 8, 1e-12);
    COMPARE_NEAR(memo(a, Name::handedOnMass, "g", 2031), 160, 1e-12);
    COMPARE_NEAR(memo(a, Name::reusedMass, "f", 2030), 160, 1e-12);
    COMPARE_NEAR(memo(a, Name::retired, "g", 2033), 8, 1e-12);
    // 2 of 10 nodes are e-waste of the first life, 8 of the second
    COMPARE_NEAR(slice(a, 0, Indicator::ewaste, incurredLocation, [](const Cell&) { return true; }), 200, 1e-12);
    // manufacture once, refurbishment beside it: 10,000 + 8 · 50
    COMPARE_NEAR(manufacture(a, incurredLocation), 10400, 1e-12);
  }

  void aBillOfComponentsIsSummedByPart() {
    // server of 2 CPUs (24 · 24.5 mm2 at 0.0197 + 9.14), 12 · 32 GB at 1.79 GB/cm2 (2.2/cm2 + 5.22), 2 PSUs of 2.99 kg at 24.3:
    // 41.4472 + 534.5992 + 145.314 = 721.36 kg; two accelerators of 164 kg
    Draft draft = fleet();
    with(draft, "f", {"sizing=purchases", "purchases=1 nodes", "embodiedFrom=components"});
    draft.entry("t/cpu", "component", {{"ghg-per-area", 0.0197, "kg CO2e/mm2"}, {"ghg-base", 9.14, "kg CO2e"}});
    draft.entry("t/ram", "component", {{"ghg-per-area", 2.2, "kg CO2e/cm2"}, {"ghg-base", 5.22, "kg CO2e"}, {"density", 1.79, "GB/cm2"}});
    draft.add("component", "cpu", {"fleet=f", "count=2", "factors=t/cpu", "method=area", "area=588 mm2"});
    draft.add("component", "ram", {"fleet=f", "count=12", "factors=t/ram", "method=density", "capacity=32 GB"});
    draft.add("component", "psu", {"fleet=f", "count=2", "method=mass", "mass=2.99 kg", "ghgPerMass=24.3 kg CO2e/kg"});
    draft.add("component", "gpu", {"fleet=f", "part=accelerator", "count=2", "method=stated", "ghg=164 kg CO2e"});
    const Assessment a = draft.assess();
    COMPARE_NEAR(manufacture(a, incurredLocation, {}, 2026), 41.4472 + 12 * (32 / 1.79 * 2.2 + 5.22) + 2 * 2.99 * 24.3 + 328, 1e-12);
    QVERIFY(!isExcluded(a, "no-host-manufacture", Indicator::ghg));
    with(draft, "f", {"embodiedFrom=product"});
    has(draft, "component.unused cpu.fleet");
  }

  void logicAndMemoryByTheFab() {
    // 145 mm2 at 10 nm: 1.45 cm2 · (1.475 · 0.583 + 0.240 + 0.500) / 0.943543 + 0.150 = 2.6087 kg (ACT)
    Draft draft = fleet();
    with(draft, "f", {"sizing=purchases", "purchases=1 nodes", "embodiedFrom=components"});
    draft.add("component", "chip", {"fleet=f", "part=accelerator", "count=1", "method=fab", "area=145 mm2", "fabElectricity=1.475 kWh/cm2", "fabGridGhg=583 g CO2e/kWh",
                                    "fabGas=240 g CO2e/cm2", "fabMaterials=500 g CO2e/cm2", "yield=94.3543 %", "chips=1", "packageGhg=150 g CO2e"});
    COMPARE_NEAR(manufacture(draft.assess(), incurredLocation, {}, 2026), 2.6087022001117073, 1e-12);
    with(draft, "chip", {"method=capacity", "capacity=2048 GB", "ghgPerCapacity=0.065 kg CO2e/GB", "yield=90 %", "chips=64"});
    COMPARE_NEAR(manufacture(draft.assess(), incurredLocation, {}, 2026), 157.5111111111111, 1e-12);
  }

  void transportLegsAreMassTimesDistance() {
    // 20 kg · (19,000 km · 1.33e-5 + 1,000 km · 5.04e-5) = 6.062 kg
    Draft draft = fleet();
    with(draft, "f", {"sizing=purchases", "purchases=1 nodes", "transportFrom=legs"});
    draft.entry("t/ways", "transport", {{"sea", 1.33e-5, "kg CO2e/kg/km"}, {"road", 5.04e-5, "kg CO2e/kg/km"}, {"air", 2.11e-3, "kg CO2e/kg/km"}});
    with(draft, "f", {"transportFactors=t/ways", "seaDistance=19000 km", "roadDistance=1000 km"});
    const Assessment a = draft.assess();
    COMPARE_NEAR(slice(a, 0, Indicator::ghg, incurredLocation, [](const Cell& c) { return c.facets.stage == Stage::transport && c.year == 2026; }), 6.062, 1e-12);
  }

  void whatAFigureCoversIsNeitherAddedNorMissing() {
    Draft draft = fleet();
    with(draft, "f", {"sizing=purchases", "purchases=1 nodes", "hostManufacture=500 kg CO2e", "transportGhg=7 kg CO2e"});
    const auto made = [&] { return slice(draft.assess(), 0, Indicator::ghg, incurredLocation, [](const Cell& c) { return c.year == 2026; }); };
    COMPARE_NEAR(made(), 1507, 1e-12);
    with(draft, "f", {"coversHost=true", "coversTransport=true", "coversEndOfLife=true"});
    COMPARE_NEAR(made(), 1000, 1e-12);
    QVERIFY(!isExcluded(draft.assess(), "no-end-of-life", Indicator::ghg));
  }

  void sharingRulesCloseOnTheCharge() {
    // four nodes, 35,040 h available; A claims 8,760 h of 1 kW, B 17,520 h of 2 kW-equivalent energy: charge 4 · 200 = 800 kg a year
    Draft draft = fleet(2026, 2026);
    with(draft, "f", {"stock=4 nodes"});
    draft.add("service", "a", {"hardware=f", "method=hours", "hours=8760 GPU-h"});
    draft.add("training", "b", {"hardware=f", "method=energy", "energyScope=it", "energy=26280 kWh", "development=1"});
    const auto of = [&](const Assessment& a, const char* job) {
      const auto index = job ? a.scenarios[0]->index(job) : noElement;
      return slice(a, 0, Indicator::ghg, amortisedLocation, [&](const Cell& c) { return c.facets.stage == Stage::manufacture && c.job == index; });
    };
    // b: 26,280 kWh at 1 kW are 26,280 h
    Assessment a = draft.assess();
    COMPARE_NEAR(of(a, "a"), 200, 1e-12);
    COMPARE_NEAR(of(a, "b"), 600, 1e-12);
    COMPARE_NEAR(of(a, nullptr), 0, 1e-12);
    with(draft, "b", {"energy=17520 kWh"});
    draft.set({"scope.allocation=calendar"});
    a = draft.assess();
    COMPARE_NEAR(of(a, "a"), 200, 1e-12);
    COMPARE_NEAR(of(a, "b"), 400, 1e-12);
    COMPARE_NEAR(of(a, nullptr), 200, 1e-12);
    // by energy, with tokens of its own power: a job that draws more per hour carries more
    with(draft, "f", {"hostOverhead=1"});
    with(draft, "b", {"energyScope=accelerators", "energy=8760 kWh"});
    draft.set({"scope.allocation=energy"});
    a = draft.assess();
    COMPARE_NEAR(of(a, "a"), 800.0 * 8760 / (8760 + 17520), 1e-12);
    COMPARE_NEAR(of(a, "a") + of(a, "b") + of(a, nullptr), 800, 1e-12);
  }

  void facilityAndDirectEmissionsGoByItEnergy() {
    // 1,200 kg/kW over 20 years at 60 % load: 1,200 / (20 · 8,760 · 0.6) = 0.011415525 kg per kWh of IT
    Draft draft = fleet(2026, 2026);
    with(draft, "f", {"stock=1 nodes"});
    with(draft, "dc", {"pue=1.5", "facilityGhg=1200 kg CO2e/kW", "facilityLife=20 a", "facilityLoad=60 %", "generatorGhg=2 g CO2e/kWh", "refrigerantGhg=3 g CO2e/kWh"});
    draft.add("service", "a", {"hardware=f", "method=hours", "hours=8760 GPU-h"});
    const Assessment a = draft.assess();
    COMPARE_NEAR(slice(a, 0, Indicator::ghg, amortisedLocation, [](const Cell& c) { return c.facets.stage == Stage::facility; }), 8760 * 1200 / (20 * 8760 * 0.6), 1e-12);
    COMPARE_NEAR(slice(a, 0, Indicator::ghg, amortisedLocation, [](const Cell& c) { return c.facets.stage == Stage::use && c.facets.place == Place::site; }), 8760 * 0.005, 1e-12);
    QVERIFY(!isExcluded(a, "no-facility", Indicator::ghg));
  }

  void unavailableHoursDrawOnlyWhereStated() {
    Draft draft = fleet(2026, 2026);
    with(draft, "f", {"stock=10 nodes", "availability=90 %", "unavailablePower=0.2 kW"});
    const Assessment a = draft.assess();
    COMPARE_NEAR(memo(a, Name::unavailableEnergy, "f", 2026), 10 * 876 * 0.2, 1e-12);
    COMPARE_NEAR(*a.total(0, Indicator::electricity, amortisedLocation), 10 * 876 * 0.2, 1e-12);
  }

  void refusesWhatCannotBe() {
    Draft draft = fleet();
    with(draft, "f", {"stock=-1 nodes"});
    has(draft, "quantity.range f.stock");
    with(draft, "f", {"stock=1 nodes", "lifetime=0 a"});
    has(draft, "quantity.range f.lifetime");
    with(draft, "f", {"lifetime=5 a", "initialStock=3 nodes"});
    has(draft, "fleet.initial-no-age f.initialAge");
    with(draft, "f", {"initialAge=6 a"});
    has(draft, "fleet.initial-too-old f.initialAge");
    draft.table("f", "initialStock", "nodes", {{2026, 3}});
    has(draft, "fleet.initial-in-horizon f.initialStock");
    draft.table("f", "initialStock", "nodes", {{2024, 3}});
    with(draft, "f", {"decommissioned=2020"});
    has(draft, "fleet.retired-before-purchase f.decommissioned");
    with(draft, "f", {"decommissioned=2030", "sizing=secondLife", "firstLife=f"});
    has(draft, "fleet.second-life-circle f.firstLife");
    has(draft, "fleet.second-life-new f.condition");
    with(draft, "f", {"sizing=demand", "targetLoad=120 %", "peakToAverage=1", "spare=0 %"});
    has(draft, "quantity.range f.targetLoad");
    with(draft, "f", {"targetLoad=50 %"});
    draft.add("service", "a", {"hardware=f", "method=share", "claimedShare=10 %"});
    has(draft, "service.share-of-sized a.claimedShare");
    draft.add("service", "b", {"hardware=nowhere", "method=hours", "hours=1 GPU-h"});
    has(draft, "reference.nothing b.hardware");
    draft.set({"scope.to=2020"});
    has(draft, "scope.horizon scope.to");
  }
};

QTEST_APPLESS_MAIN(FleetsTest)
#include "tst_fleets.moc"
