#include <QTest>

#include "tests/support/draft.h"
#include "tests/support/refusal.h"
#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::lifecycle;
using namespace meguri::support;

/// Trainings by hand (method.md 9, C.1 to C.3): hours from operations, runs, development, whose model it is, what counts per unit.
class TrainingsTest : public QObject {
  Q_OBJECT
 private:
  /// Ten owned nodes of eight H100: 0.7 kW · 0.81 · 1.5 = 0.8505 kW an accelerator at work. 8,000 kg a node to make, 5 years of life: 16,000 kg a year.
  static Draft owned(int from = 2026, int to = 2026, const char* unit = "study") {
    Draft draft(from, to, unit);
    draft.add("site", "dc", {"pue=1.25", "gridGhg=400 g CO2e/kWh", "wue=2 L/kWh", "wueKind=consumption"});
    draft.add("fleet", "f", {"site=dc", "accelerators=8 accelerators", "stock=10 nodes", "availability=100 %", "lifetime=5 a", "acceleratorPower=700 W",
                             "powerShare=81 %", "hostOverhead=0.5", "peakCompute=989.4 TFLOP/s", "idlePower=0 kW", "acceleratorManufacture=8000 kg CO2e", "hostManufacture=0 kg CO2e",
                             "manufactureWater=40 m3", "transportGhg=0 kg CO2e", "endOfLifeGhg=0 kg CO2e", "mass=100 kg", "reuse=0 %"});
    return draft;
  }
  /// The same nodes rented: the lessor expects 60 % of their hours to be claimed, and they draw 2 kW when idle.
  static Draft rented(const char* unit = "study") {
    Draft draft = owned(2026, 2026, unit);
    draft.set({"f.tenure=rented", "f.utilisation=60 %", "f.idlePower=2 kW"});
    return draft;
  }
  static double made(const Assessment& a, Phase phase, const View& view = amortisedLocation) {
    return slice(a, 0, Indicator::ghg, view, [&](const Cell& c) { return c.facets.stage == Stage::manufacture && c.facets.phase == phase; });
  }
  static double drawn(const Assessment& a, Phase phase) {
    return slice(a, 0, Indicator::electricity, amortisedLocation, [&](const Cell& c) { return c.facets.phase == phase; });
  }
  static double electricity(const Assessment& a) { return a.total(0, Indicator::electricity, amortisedLocation).value_or(-1); }

 private slots:
  void operationsBecomeHoursAndEnergy() {
    // 6 · 7e9 · 2e12 = 8.4e22 FLOP; / (989.4e12 · 0.4) / 3600 = 58,958.29 h; / 0.9 = 65,509.21 h; · 0.8505 kW = 55,715.59 kWh
    Draft draft = owned();
    draft.add("training", "t", {"hardware=f", "method=flops", "activeParameters=7e9", "trainingTokens=2e12 tokens", "mfu=40 %", "development=1"});
    COMPARE_NEAR(memo(draft.assess(), Name::trainingOperations, "t", 2026), 8.4e22, 1e-12);
    COMPARE_NEAR(memo(draft.assess(), Name::jobHours, "t", 2026), 58958.29122026817, 1e-12);
    draft.set({"t.effectiveTime=90 %"});
    const Assessment a = draft.assess();
    COMPARE_NEAR(memo(a, Name::jobHours, "t", 2026), 65509.21246696463, 1e-12);
    COMPARE_NEAR(memo(a, Name::activeEnergy, "t", 2026), 55715.58520315341, 1e-12);
    COMPARE_NEAR(electricity(a), 55715.58520315341 * 1.25, 1e-12);
    QVERIFY(isFinite(a));
  }

  void practiceOfTheLibraryGivesMfuAndDevelopment() {
    // at 35 % the same operations take 67,380.9 h; a development factor of 3 adds twice as much; an own value goes before the library's
    Draft draft = owned();
    draft.entry("p/practice", "training-practice", {{"mfu", 35, "%"}, {"development", 3, "1"}});
    draft.add("training", "t", {"hardware=f", "method=flops", "activeParameters=7e9", "trainingTokens=2e12 tokens", "practice=p/practice"});
    COMPARE_NEAR(memo(draft.assess(), Name::jobHours, "t", 2026), 67380.90425173505, 1e-12);
    COMPARE_NEAR(memo(draft.assess(), Name::developmentHours, "t", 2026), 2 * 67380.90425173505, 1e-12);
    draft.set({"t.mfu=40 %"});
    COMPARE_NEAR(memo(draft.assess(), Name::jobHours, "t", 2026), 58958.29122026817, 1e-12);
  }

  void whatIsStatedPerRunCountsForEachRun() {
    // two runs in 2026, half a run in 2027; by hours, by energy and by tokens; stated idle energy is of a run too
    Draft draft = owned(2026, 2027);
    draft.add("training", "h", {"hardware=f", "method=hours", "hours=1000 GPU-h", "development=1"});
    draft.add("training", "e", {"hardware=f", "method=energy", "energyScope=it", "energy=8505 kWh", "idleEnergy=300 kWh", "development=1"});
    draft.add("training", "o", {"hardware=f", "method=flops", "activeParameters=7e9", "trainingTokens=2e12 tokens", "mfu=40 %", "development=1"});
    for (const char* each : {"h", "e", "o"}) draft.table(each, "runs", "1", {{2026, 2}, {2027, 0.5}});
    const Assessment a = draft.assess();
    COMPARE_NEAR(memo(a, Name::jobHours, "h", 2026), 2000, 1e-12);
    COMPARE_NEAR(memo(a, Name::jobHours, "h", 2027), 500, 1e-12);
    COMPARE_NEAR(memo(a, Name::activeEnergy, "e", 2026), 17010, 1e-12);
    COMPARE_NEAR(memo(a, Name::jobHours, "e", 2027), 5000, 1e-12);  // 4,252.5 kWh / 0.8505 kW
    COMPARE_NEAR(memo(a, Name::idleEnergy, "e", 2026), 600, 1e-12);
    COMPARE_NEAR(memo(a, Name::idleEnergy, "e", 2027), 150, 1e-12);
    COMPARE_NEAR(memo(a, Name::jobHours, "o", 2026), 117916.58244053634, 1e-12);
  }

  void developmentIsAPhaseOfItsOwn() {
    // 1,000 h of final runs, m = 2.5: 1,500 h of development. With a service of 2,500 h on the fleet, 20, 30 and 50 % of its 16,000 kg a year.
    Draft draft = owned();
    draft.add("training", "t", {"hardware=f", "method=hours", "hours=1000 GPU-h", "development=2.5"});
    draft.add("service", "api", {"hardware=f", "method=hours", "hours=2500 GPU-h"});
    const Assessment a = draft.assess();
    COMPARE_NEAR(memo(a, Name::developmentHours, "t", 2026), 1500, 1e-12);
    COMPARE_NEAR(memo(a, Name::developmentEnergy, "t", 2026), 1500 * 0.8505, 1e-12);
    COMPARE_NEAR(drawn(a, Phase::training), 850.5, 1e-12);
    COMPARE_NEAR(drawn(a, Phase::development), 1275.75, 1e-12);
    COMPARE_NEAR(drawn(a, Phase::overhead), 0.25 * 5000 * 0.8505, 1e-12);
    COMPARE_NEAR(made(a, Phase::training), 3200, 1e-12);
    COMPARE_NEAR(made(a, Phase::development), 4800, 1e-12);
    COMPARE_NEAR(made(a, Phase::inference), 8000, 1e-12);
    COMPARE_NEAR(memo(a, Name::claimedHours, "f", 2026), 5000, 1e-12);
    QVERIFY(!isExcluded(a, "no-development", Indicator::ghg));
  }

  void withoutAFactorDevelopmentIsLeftOutByName() {
    Draft draft = owned();
    draft.add("training", "t", {"hardware=f", "method=hours", "hours=1000 GPU-h"});
    const Assessment a = draft.assess();
    for (const Indicator each : {Indicator::electricity, Indicator::ghg, Indicator::water}) QVERIFY(isExcluded(a, "no-development", each));
    QVERIFY(!isExcluded(a, "no-development", Indicator::ewaste));  // what an owned fleet carries, it carries anyway
    QVERIFY(!a.scenarios[0]->isComplete(Indicator::electricity, amortisedLocation));
    COMPARE_NEAR(electricity(a), 850.5 * 1.25, 1e-12);
    Draft elsewhere = rented();
    elsewhere.add("training", "t", {"hardware=f", "method=hours", "hours=1000 GPU-h"});
    QVERIFY(isExcluded(elsewhere.assess(), "no-development", Indicator::ewaste));  // rented by the hour: hours not known are hardware not counted
  }

  void aFacilityFigureHoldsItsOverheadForDevelopmentToo() {
    // 100 MWh at the meter, PUE 1.25: 80 MWh of IT and 20 of overhead; m = 2 doubles all three. 80,000 / 1.5 / 0.567 kW = 94,062.3 h
    Draft draft = owned();
    draft.add("training", "t", {"hardware=f", "method=energy", "energyScope=facility", "energy=100 MWh", "development=2"});
    const Assessment a = draft.assess();
    COMPARE_NEAR(drawn(a, Phase::training), 80000, 1e-12);
    COMPARE_NEAR(drawn(a, Phase::development), 80000, 1e-12);
    COMPARE_NEAR(drawn(a, Phase::overhead), 40000, 1e-12);
    COMPARE_NEAR(memo(a, Name::jobHours, "t", 2026), 94062.31628453852, 1e-12);
    COMPARE_NEAR(memo(a, Name::developmentHours, "t", 2026), 94062.31628453852, 1e-12);
    // on-site water goes by IT energy alone
    COMPARE_NEAR(slice(a, 0, Indicator::water, amortisedLocation, [](const Cell& c) { return c.facets.stage == Stage::use; }), 160000 * 0.002, 1e-12);
    // of accelerators alone: 100 MWh · 1.5 = 150 MWh of IT, overhead 37.5; the hours leave the host out
    draft.set({"t.energyScope=accelerators", "t.development=1"});
    const Assessment b = draft.assess();
    COMPARE_NEAR(electricity(b), 187500, 1e-12);
    COMPARE_NEAR(memo(b, Name::jobHours, "t", 2026), 100000 / 0.567, 1e-12);
  }

  void rentedHoursCarryTheirPartOfLifeAndIdle() {
    // 1,000 + 1,500 h: 312.5 node-hours. Made: 8,000 kg · 125 / (43,800 h · 0.6) and · 187.5; idle 312.5 · 2 kW · 0.4/0.6
    Draft draft = rented();
    draft.add("training", "t", {"hardware=f", "method=hours", "hours=1000 GPU-h", "development=2.5"});
    const Assessment a = draft.assess();
    for (const View& view : {amortisedLocation, incurredLocation}) {
      COMPARE_NEAR(made(a, Phase::training, view), 38.051750380517504, 1e-12);
      COMPARE_NEAR(made(a, Phase::development, view), 57.077625570776256, 1e-12);
    }
    COMPARE_NEAR(memo(a, Name::idleEnergy, "t", 2026), 416.6666666666667, 1e-12);
    // idle energy that the source states takes its place
    draft.set({"t.idleEnergy=90 kWh"});
    COMPARE_NEAR(memo(draft.assess(), Name::idleEnergy, "t", 2026), 90, 1e-12);
  }

  void onOwnedNodesStatedIdleIsPartOfTheFleets() {
    // 80 accelerators · 8,760 h, 1,000 of them claimed: 699,800 / 8 · 2 kW = 174,950 kWh idle in all, 600 of it the training's
    Draft draft = owned();
    draft.set({"f.idlePower=2 kW"});
    draft.add("training", "t", {"hardware=f", "method=hours", "hours=1000 GPU-h", "development=1", "idleEnergy=600 kWh"});
    const Assessment a = draft.assess();
    COMPARE_NEAR(memo(a, Name::idleEnergy, "t", 2026), 600, 1e-12);
    COMPARE_NEAR(memo(a, Name::idleEnergy, "f", 2026), 174350, 1e-12);
    COMPARE_NEAR(drawn(a, Phase::idle), 174950, 1e-12);
  }

  void aThirdPartysModelCountsByItsChargedShare() {
    // everything times 10 %: hours, energy, idle, development, what the rented nodes carry
    Draft draft = rented();
    draft.add("training", "t", {"hardware=f", "method=hours", "hours=1000 GPU-h", "development=2.5", "idleEnergy=90 kWh", "ownership=thirdParty", "chargedShare=10 %"});
    const Assessment a = draft.assess();
    COMPARE_NEAR(memo(a, Name::jobHours, "t", 2026), 100, 1e-12);
    COMPARE_NEAR(memo(a, Name::developmentHours, "t", 2026), 150, 1e-12);
    COMPARE_NEAR(memo(a, Name::idleEnergy, "t", 2026), 9, 1e-12);
    COMPARE_NEAR(electricity(a), (250 * 0.8505 + 9) * 1.25, 1e-12);
    COMPARE_NEAR(made(a, Phase::development), 5.7077625570776256, 1e-12);
    // a model of one's own counts in full, whatever is left of a share in the file
    draft.set({"t.ownership=own"});
    COMPARE_NEAR(memo(draft.assess(), Name::jobHours, "t", 2026), 1000, 1e-12);
  }

  void theShareOfTheBaseModelIsInherited() {
    // fine-tuned twice: the share is stated at the first model only; a share of one's own goes before it
    Draft draft = rented();
    draft.add("training", "base", {"hardware=f", "method=hours", "hours=4000 GPU-h", "development=1", "ownership=thirdParty", "chargedShare=25 %"});
    draft.add("training", "tuned", {"hardware=f", "method=hours", "hours=400 GPU-h", "development=1", "ownership=thirdParty", "baseModel=base"});
    draft.add("training", "again", {"hardware=f", "method=hours", "hours=40 GPU-h", "development=1", "ownership=thirdParty", "baseModel=tuned"});
    Assessment a = draft.assess();
    COMPARE_NEAR(memo(a, Name::jobHours, "base", 2026), 1000, 1e-12);
    COMPARE_NEAR(memo(a, Name::jobHours, "tuned", 2026), 100, 1e-12);
    COMPARE_NEAR(memo(a, Name::jobHours, "again", 2026), 10, 1e-12);
    draft.set({"again.chargedShare=50 %"});
    a = draft.assess();
    COMPARE_NEAR(memo(a, Name::jobHours, "again", 2026), 20, 1e-12);
    COMPARE_NEAR(memo(a, Name::jobHours, "tuned", 2026), 100, 1e-12);
  }

  void withoutAnyShareTheWholeTrainingIsLeftOut() {
    Draft draft = rented();
    draft.add("training", "t", {"hardware=f", "method=hours", "hours=1000 GPU-h", "development=2.5", "ownership=thirdParty"});
    const Assessment a = draft.assess();
    for (const Indicator each : {Indicator::ghg, Indicator::water, Indicator::waterWithoutReservoirs, Indicator::ewaste, Indicator::electricity})
      QVERIFY2(isExcluded(a, "no-charged-share", each), word(each).data());
    for (const Stage stage : {Stage::manufacture, Stage::transport, Stage::use, Stage::endOfLife, Stage::facility})
      QVERIFY(std::ranges::any_of(a.scenarios[0]->exclusions, [&](const Exclusion& e) { return e.reason == "no-charged-share" && e.stage == stage && e.indicator == Indicator::ghg; }));
    const auto job = a.scenarios[0]->index("t");
    QVERIFY(std::ranges::none_of(a.scenarios[0]->cells, [&](const Cell& c) { return c.job == job; }));
    QVERIFY(!isExcluded(a, "no-development", Indicator::ghg));  // said once
    // on an owned fleet its hours are nobody's: the whole charge is idle
    Draft own = owned();
    own.add("training", "t", {"hardware=f", "method=hours", "hours=1000 GPU-h", "development=1", "ownership=thirdParty"});
    COMPARE_NEAR(made(own.assess(), Phase::idle), 16000, 1e-12);
  }

  void useInTheHorizonChangesResultsPerUnitOnly() {
    // rented: the training's total T counts 40 % per request, the service's S in full: (0.4 · T + S) / 2,000,000
    Draft draft = rented("request");
    draft.set({"f.idlePower=0 kW"});
    draft.add("training", "t", {"hardware=f", "method=hours", "hours=1000 GPU-h", "development=2.5", "usedInHorizon=40 %"});
    draft.add("service", "api", {"hardware=f", "method=request", "requests=2000000 requests", "requestEnergy=0.4252500 Wh", "energyScope=it"});
    const Assessment a = draft.assess();
    // training 2,500 h · 0.8505 kW · 1.25 · 0.4 kg = 1,063.125 kg and 95.129… kg made; service 850.5 kWh · 1.25 · 0.4 = 425.25 kg and, for 1,000 h, 38.0517… kg made
    const double training = 1063.125 + 38.051750380517504 + 57.077625570776256, service = 425.25 + 38.051750380517504;
    COMPARE_NEAR(*a.total(0, Indicator::ghg, amortisedLocation), training + service, 1e-12);
    COMPARE_NEAR(*a.perUnit(0, Indicator::ghg, amortisedLocation), (0.4 * training + service) / 2e6, 1e-12);
    COMPARE_NEAR(*a.units(0), 2e6, 1e-12);
    draft.set({"t.usedInHorizon=100 %"});
    COMPARE_NEAR(*draft.assess().perUnit(0, Indicator::ghg, amortisedLocation), (training + service) / 2e6, 1e-12);
    draft.set({"t.usedInHorizon=0 %"});
    COMPARE_NEAR(*draft.assess().perUnit(0, Indicator::ghg, amortisedLocation), service / 2e6, 1e-12);
  }

  void purchasesAreNoTrainingsAlone() {
    // owned: amortised, the training's 16,000 kg and 425.25 kg of use count by half; as incurred the 80,000 kg bought are shared with nobody
    Draft draft = owned(2026, 2026, "acceleratorHour");
    draft.add("training", "t", {"hardware=f", "method=hours", "hours=1000 GPU-h", "development=1", "usedInHorizon=50 %"});
    COMPARE_NEAR(*draft.assess().perUnit(0, Indicator::ghg, amortisedLocation), 0.5 * (16000 + 425.25) / 1000, 1e-12);
    COMPARE_NEAR(*draft.assess().perUnit(0, Indicator::ghg, incurredLocation), (80000 + 0.5 * 425.25) / 1000, 1e-12);
  }

  void refusesWhatCannotBe() {
    Draft draft = owned();
    draft.add("training", "t", {"hardware=f", "method=flops", "activeParameters=7e9", "trainingTokens=2e12 tokens", "mfu=40 %", "development=1"});
    REFUSED(draft, "quantity.range t.activeParameters", "t.activeParameters=0");
    REFUSED(draft, "quantity.range t.trainingTokens", "t.trainingTokens=-1 tokens");
    REFUSED(draft, "quantity.range t.mfu", "t.mfu=0 %");
    REFUSED(draft, "quantity.range t.mfu", "t.mfu=101 %");
    REFUSED(draft, "quantity.range t.effectiveTime", "t.effectiveTime=0 %");
    REFUSED(draft, "quantity.range t.runs", "t.runs=-1");
    REFUSED(draft, "quantity.range t.development", "t.development=0.9");
    REFUSED(draft, "quantity.range t.idleEnergy", "t.idleEnergy=-1 kWh");
    REFUSED(draft, "quantity.range t.usedInHorizon", "t.usedInHorizon=120 %");
    REFUSED(draft, "quantity.range t.chargedShare", "t.ownership=thirdParty", "t.chargedShare=120 %");
    REFUSED(draft, "quantity.range t.hours", "t.method=hours", "t.hours=-1 GPU-h");
    REFUSED(draft, "field.required t.hours", "t.method=hours");
    REFUSED(draft, "field.required t.energyScope", "t.method=energy", "t.energy=1 kWh");
    REFUSED(draft, "reference.kind t.hardware", "t.hardware=dc");
    REFUSED(draft, "reference.kind t.baseModel", "t.baseModel=f");
    REFUSED(draft, "reference.nothing t.baseModel", "t.baseModel=nowhere");
    REFUSED(draft, "training.base-circle t.baseModel", "t.baseModel=t");
    draft.add("training", "u", {"hardware=f", "method=hours", "hours=1 GPU-h", "baseModel=t"});
    REFUSED(draft, "training.base-circle t.baseModel", "t.baseModel=u");
    REFUSED(draft, "training.base-circle u.baseModel", "t.baseModel=u");
    Draft unknown(2026, 2026);
    unknown.add("site", "dc", {"pue=1"});
    unknown.add("fleet", "f", {"site=dc", "accelerators=8 accelerators", "stock=1 nodes", "availability=100 %", "lifetime=5 a", "activePower=10 kW"});
    unknown.add("training", "t", {"hardware=f", "method=flops", "activeParameters=7e9", "trainingTokens=2e12 tokens", "mfu=40 %"});
    REFUSED(unknown, "training.no-peak-compute t.hardware");
    unknown.add("training", "v", {"site=dc", "method=flops", "activeParameters=7e9", "trainingTokens=2e12 tokens", "mfu=40 %"});
    REFUSED(unknown, "job.no-hardware v.hardware");
  }
};

QTEST_APPLESS_MAIN(TrainingsTest)
#include "tst_trainings.moc"
