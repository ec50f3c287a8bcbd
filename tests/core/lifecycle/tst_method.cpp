#include <QTest>
#include <map>

#include "core/graph/evaluate.h"
#include "core/study/assignment.h"
#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::lifecycle;
using namespace meguri::support;

/// Each subject of the method by hand, with the numbers written out.
class MethodTest : public QObject {
  Q_OBJECT
 private:
  static study::Study changed(const char* name, std::initializer_list<const char*> assignments) {
    study::Study study = gallery(name);
    study::Transaction transaction(study);
    for (const char* each : assignments)
      if (const auto fault = study::assign(transaction, each)) qFatal("%s: %s", each, fault->code.c_str());
    if (const auto edit = transaction.commit({"edit.set-field", {}}); !edit) qFatal("%s", edit.fault().code.c_str());
    return study;
  }

  static double memo(const Assessment& a, Name name, const char* element, int year, std::size_t s = 0) {
    const auto node = a.scenarios.at(s)->memo(name, a.scenarios[s]->index(element), year);
    return node ? a.values[s][*node] : std::nan("");
  }

  static bool excluded(const Assessment& a, const char* reason, Indicator indicator) {
    return std::ranges::any_of(a.scenarios.at(0)->exclusions, [&](const Exclusion& e) { return e.reason == reason && e.indicator == indicator; });
  }

 private slots:
  void aFixedLifeBetweenYearsHasASlope() {
    // L = 2.5: S = 1, 1, 0.5, 0. Stock 10: 2026 buy 10; 2028 survivors 5, buy 5; 2029 survivors of 2028's 5 → 5, buy 5; ...
    const Assessment a = assess(changed("h100-frankfurt-paris", {"servers.lifetime=2.5 a"}));
    COMPARE_NEAR(memo(a, Name::purchases, "servers", 2026), 10, 1e-12);
    COMPARE_NEAR(memo(a, Name::purchases, "servers", 2027), 0, 1e-12);
    COMPARE_NEAR(memo(a, Name::purchases, "servers", 2028), 5, 1e-12);
    COMPARE_NEAR(memo(a, Name::purchases, "servers", 2029), 5, 1e-12);
    COMPARE_NEAR(memo(a, Name::retired, "servers", 2027), 5, 1e-12);
    COMPARE_NEAR(memo(a, Name::retired, "servers", 2028), 5, 1e-12);
    COMPARE_NEAR(memo(a, Name::unitYears, "servers", 2028), 10 * 8760, 1e-12);
  }

  void weibullRetirementIsTheTestVector() {
    // method.md F.1: mean 5, k = 2: λ = 5.642; yearly retirement 3.1, 8.7, 12.8, 14.9, 14.9, 13.3, 10.8, 8.1, 5.5, 3.5 %
    const study::Study study = changed("h100-frankfurt-paris", {"servers.lifeModel=weibull", "servers.lifetime=5 a", "servers.weibullShape=2"});
    const Assessment a = assess(study);
    const auto& model = *a.scenarios[0];
    const double expected[] = {3.1, 8.7, 12.8, 14.9, 14.9, 13.3, 10.8, 8.1, 5.5, 3.5};
    std::map<int, double> survival;
    for (const auto& name : model.graph.names())
      if (static_cast<Name>(name.address.quantity) == Name::survival) survival[name.address.period] = a.values[0][name.node];
    QCOMPARE(survival.size(), std::size_t(11));
    for (int age = 0; age < 10; ++age) QVERIFY(std::abs(100 * (survival[age] - survival[age + 1]) - expected[age]) < 0.06);
    for (const auto& name : model.graph.names())
      if (static_cast<Name>(name.address.quantity) == Name::weibullScale) COMPARE_NEAR(a.values[0][name.node], 5.642, 1e-4);
    // unit-years of the first year: H(0) = exp(−(0.5/5.642)²) = 0.99218
    COMPARE_NEAR(memo(a, Name::unitYears, "servers", 2026), 10 * 8760 * std::exp(-std::pow(0.5 / 5.6418958, 2)), 1e-8);
    // expected life: Σ exp(−((a+½)/λ)²), close to the mean of 5 years
    double unitYears = 0;
    for (int age = 0; age < 60; ++age) unitYears += std::exp(-std::pow((age + 0.5) / 5.641895835, 2));
    for (const auto& name : model.graph.names())
      if (static_cast<Name>(name.address.quantity) == Name::expectedLife) COMPARE_NEAR(a.values[0][name.node], unitYears * 8760, 1e-8);
  }

  void networkLossesAreAddedOnceOrExcludedByName() {
    // ℓ = 5 %: GHG and off-site water /0.95, the electricity itself stays
    const Assessment without = assess(gallery("h100-frankfurt-paris"));
    const Assessment with = assess(changed("h100-frankfurt-paris", {"scope.networkLosses=true", "dc.networkLoss=5 %"}));
    const auto use = [](const Cell& cell) { return cell.facets.stage == Stage::use; };
    COMPARE_NEAR(slice(with, 0, Indicator::ghg, amortisedLocation, use), slice(without, 0, Indicator::ghg, amortisedLocation, use) / 0.95, 1e-12);
    const auto grid = [](const Cell& cell) { return cell.facets.place == Place::grid; };
    COMPARE_NEAR(slice(with, 0, Indicator::water, amortisedLocation, grid), slice(without, 0, Indicator::water, amortisedLocation, grid) / 0.95, 1e-12);
    QCOMPARE(*with.total(0, Indicator::electricity, amortisedLocation), *without.total(0, Indicator::electricity, amortisedLocation));
    const Assessment unknown = assess(changed("h100-frankfurt-paris", {"scope.networkLosses=true"}));
    QCOMPARE(*unknown.total(0, Indicator::ghg, amortisedLocation), *without.total(0, Indicator::ghg, amortisedLocation));
    QVERIFY(excluded(unknown, "no-network-loss", Indicator::ghg));
    QVERIFY(excluded(unknown, "no-network-loss", Indicator::water));
  }

  void withdrawnWaterIsConsumedOnlyByAStatedShare() {
    const auto onSite = [](const Cell& cell) { return cell.facets.place == Place::site && cell.facets.stage == Stage::use; };
    const Assessment unknown = assess(changed("h100-frankfurt-paris", {"dc.wueKind=withdrawal"}));
    QCOMPARE(slice(unknown, 0, Indicator::water, amortisedLocation, onSite), 0.0);
    QVERIFY(excluded(unknown, "no-consumed-share", Indicator::water));
    const Assessment stated = assess(changed("h100-frankfurt-paris", {"dc.wueKind=withdrawal", "dc.consumedShare=80 %"}));
    COMPARE_NEAR(slice(stated, 0, Indicator::water, amortisedLocation, onSite), 5032620 * 0.36e-3 * 0.8, 1e-12);
  }

  void marketBasedIsTheStatedContract() {
    const Assessment a = assess(changed("h100-frankfurt-paris", {"dc.contractGhg=12 g CO2e/kWh"}));
    COMPARE_NEAR(*a.total(0, Indicator::ghg, amortisedMarket), 6039144 * 0.012 + 175300, 1e-12);
    COMPARE_NEAR(*a.total(0, Indicator::ghg, amortisedLocation), 1990803.8196 + 175300, 1e-10);
    QCOMPARE(*a.total(0, Indicator::water, amortisedMarket), *a.total(0, Indicator::water, amortisedLocation));
  }

  void rentedHardwareCarriesTheLessorsIdle() {
    // 1,082,990 GPU-h / 8 × 0.5 kW × (1 − 0.85)/0.85 where the source states no idle energy of its own
    study::Study study = changed("bloom-176b", {"a100-nodes.idlePower=0.5 kW"});
    study::Transaction transaction(study);
    transaction.setField("bloom", "final-run", "idleEnergy", {});
    QVERIFY(bool(transaction.commit({"edit.set-field", {}})));
    COMPARE_NEAR(memo(assess(study), Name::idleEnergy, "final-run", 2022), 1082990.0 / 8 * 0.5 * 0.15 / 0.85, 1e-12);
    // without an idle power it is excluded by name
    study::Transaction more(study);
    more.setField("bloom", "a100-nodes", "idlePower", {});
    QVERIFY(bool(more.commit({"edit.set-field", {}})));
    QVERIFY(excluded(assess(study), "no-idle-power", Indicator::ghg));
    QVERIFY(!excluded(assess(gallery("bloom-176b")), "no-idle-power", Indicator::ghg));
  }

  void trainingFromEnergyAddsOnlyWhatIsMissing() {
    // 100 MWh of accelerators, host overhead 0.5, PUE 1.2: IT 150 MWh, facility 180 MWh; hours 150,000 kWh / (0.4 kW · 1.5) = 250,000
    const auto total = [](std::initializer_list<const char*> more) {
      study::Study study = changed("bloom-176b", {"final-run.method=energy", "final-run.energyScope=it", "final-run.energy=100 MWh", "jean-zay.pue=1.2", "a100-nodes.hostOverhead=0.5", "final-run.idleEnergy=0 kWh"});
      study::Transaction transaction(study);
      for (const char* each : more) study::assign(transaction, each);
      if (!transaction.commit({"edit.set-field", {}})) qFatal("refused");
      const Assessment a = assess(study);
      return std::array{*a.total(0, Indicator::electricity, amortisedLocation), memo(a, Name::jobHours, "final-run", 2022)};
    };
    COMPARE_NEAR(total({"final-run.energyScope=accelerators"})[0], 180000, 1e-12);
    COMPARE_NEAR(total({"final-run.energyScope=accelerators"})[1], 250000, 1e-12);
    COMPARE_NEAR(total({"final-run.energyScope=it"})[0], 120000, 1e-12);
    COMPARE_NEAR(total({"final-run.energyScope=facility"})[0], 100000, 1e-12);
    COMPARE_NEAR(total({"final-run.energyScope=facility"})[1], 100000 / 1.2 / 0.6, 1e-12);
  }

  void idleBesideAFacilityFigureHasItsOverhead() {
    // 1,200 kWh of facility at PUE 1.2 is 1,000 kWh IT; rented idle at U = 80 %: hours 1,000 / 0.4 kW · 0.1 kW · 0.25 = 62.5 kWh IT, 75 kWh with its overhead
    study::Study study = changed("bloom-176b", {"jean-zay.pue=1.2", "a100-nodes.utilisation=80 %", "a100-nodes.idlePower=0.8 kW", "final-run.method=energy", "final-run.energy=1200 kWh", "final-run.energyScope=facility"});
    study::Transaction transaction(study);
    transaction.setField("bloom", "final-run", "idleEnergy", {});
    QVERIFY(bool(transaction.commit({"edit.set-field", {}})));
    COMPARE_NEAR(*assess(study).total(0, Indicator::electricity, amortisedLocation), 1200 + 62.5 * 1.2, 1e-12);
  }

  void hoursComeFromTheAcceleratorsOwnDrawWhereItIsKnown() {
    // 150 kWh IT of which accelerators 100 (host 0.5); TDP 700 W · 80 %: 100 / 0.56 = 178.57 h, not 150 / (8.4/8)
    const Assessment a = assess(changed("h100-frankfurt-paris", {"inference.method=request", "inference.requests=1000", "inference.requestEnergy=150 Wh", "inference.energyScope=it",
                                                                "servers.hostOverhead=0.5", "servers.powerShare=80 %", "scope.functionalUnit=request"}));
    COMPARE_NEAR(memo(a, Name::jobHours, "inference", 2030), 100 / 0.56, 1e-12);
    COMPARE_NEAR(memo(a, Name::activeEnergy, "inference", 2030), 150, 1e-12);
  }

  void aTinyClaimCarriesItsWholeYear() {
    const Assessment a = assess(changed("h100-frankfurt-paris", {"inference.method=hours", "inference.hours=1e-12 GPU-h"}));
    const auto made = [](const Cell& c) { return c.facets.stage == Stage::manufacture; };
    COMPARE_NEAR(slice(a, 0, Indicator::ghg, amortisedLocation, made), 175300, 1e-12);
    COMPARE_NEAR(*a.perUnit(0, Indicator::ghg, amortisedLocation), *a.total(0, Indicator::ghg, amortisedLocation) / 1e-11, 1e-12);
  }

  void requestsOnAnOwnedFleet() {
    // 10 million requests a year of 0.4 Wh IT: 4,000 kWh; hours 4,000 / (8.4 kW / 8) = 3,809.52; idle (700,800 − 3,809.52)/8 × 2.5 kW
    const Assessment a = assess(changed("h100-frankfurt-paris", {"inference.method=request", "inference.requests=10 Mrequests", "inference.requestEnergy=0.4 Wh", "inference.energyScope=it", "scope.functionalUnit=request"}));
    QCOMPARE(a.scenarios.size(), std::size_t(3));
    COMPARE_NEAR(memo(a, Name::activeEnergy, "inference", 2030), 4000, 1e-12);
    COMPARE_NEAR(memo(a, Name::jobHours, "inference", 2030), 4000 / 1.05, 1e-12);
    COMPARE_NEAR(memo(a, Name::idleEnergy, "servers", 2030), (700800 - 4000 / 1.05) / 8 * 2.5, 1e-12);
    COMPARE_NEAR(*a.units(0), 1e8, 1e-12);
    COMPARE_NEAR(*a.perUnit(0, Indicator::ghg, amortisedLocation), *a.total(0, Indicator::ghg, amortisedLocation) / 1e8, 1e-12);
  }

  void tokenRegression() {
    // ln J = −1.773 + 0.177 ln 70 + 0.684 ln 70 − 0.467 ln 64 = −0.0572; J = 0.9444 per token; 500 tokens, host 0.5: 708.3 J IT per request
    study::Study study = changed("h100-frankfurt-paris", {"inference.method=tokens", "inference.requests=1 Mrequests", "inference.outputTokens=500", "inference.activeParameters=70e9",
                                                         "inference.totalParameters=70e9", "inference.batch=64", "servers.hostOverhead=0.5", "inference.accelerator=h100", "inference.precision=bf16", "inference.regression=meguri-method/token-energy-chat",
                                                         "scope.functionalUnit=outputToken"});
    study::Transaction transaction(study);
    library::Entry entry;
    entry.id = "meguri-method/token-energy-chat";
    entry.kind = "token-energy";
    const std::pair<const char*, double> figures[] = {{"intercept", -1.773}, {"ln-active", 0.177}, {"ln-total", 0.684}, {"ln-batch", -0.467}, {"b200", -0.14}, {"fp8", -0.247}, {"residual", 1}};
    for (const auto& [key, value] : figures) {
      quantity::Quantity quantity;
      quantity.value = value;
      quantity.unit = "1";
      entry.figures.emplace(key, quantity);
    }
    transaction.addEntry(entry);
    QVERIFY(bool(transaction.commit({"edit.set-field", {}})));
    const double perToken = std::exp(-1.773 + 0.861 * std::log(70) - 0.467 * std::log(64));
    COMPARE_NEAR(perToken, 0.9444, 1e-3);
    const Assessment a = assess(study);
    QCOMPARE(a.scenarios.size(), std::size_t(3));
    COMPARE_NEAR(memo(a, Name::activeEnergy, "inference", 2030), 1e6 * 500 * perToken * 1.5 / 3.6e6, 1e-10);
    COMPARE_NEAR(*a.units(0), 10 * 1e6 * 500, 1e-12);
    // the benchmark's prompts are inside; further input without an energy of its own is excluded by name
    study::Transaction more(study);
    QVERIFY(!study::assign(more, "inference.furtherInputTokens=4000"));
    QVERIFY(!study::assign(more, "inference.precision=fp8"));
    QVERIFY(bool(more.commit({"edit.set-field", {}})));
    const Assessment b = assess(study);
    QVERIFY(excluded(b, "no-input-token-energy", Indicator::ghg));
    COMPARE_NEAR(memo(b, Name::activeEnergy, "inference", 2030), memo(a, Name::activeEnergy, "inference", 2030) * std::exp(-0.247), 1e-12);
  }

  void twoJobsShareTheHardwareByUsefulHours() {
    // hours 100,000 and 300,000: a quarter and three quarters of the year's charge of 17,530 kg
    study::Study study = changed("h100-frankfurt-paris", {"inference.method=hours", "inference.hours=300000 GPU-h"});
    study::Transaction transaction(study);
    study::Element training = study::Element::make(study::trainingType(), "fine-tuning", "Fine-tuning");
    training.values[static_cast<std::size_t>(study::trainingType().hardware.index)] = std::string("servers");
    transaction.addElement("a", training);
    QVERIFY(!study::assign(transaction, "fine-tuning.hours=100000 GPU-h"));
    QVERIFY(bool(transaction.commit({"edit.set-field", {}})));
    const Assessment a = assess(study);
    const auto made = [](Phase phase) { return [phase](const Cell& c) { return c.facets.stage == Stage::manufacture && c.facets.phase == phase && c.year == 2030; }; };
    COMPARE_NEAR(slice(a, 0, Indicator::ghg, amortisedLocation, made(Phase::training)), 17530.0 / 4, 1e-12);
    COMPARE_NEAR(slice(a, 0, Indicator::ghg, amortisedLocation, made(Phase::inference)), 17530.0 * 3 / 4, 1e-12);
    QCOMPARE(slice(a, 0, Indicator::ghg, amortisedLocation, made(Phase::idle)), 0.0);
  }
};

QTEST_APPLESS_MAIN(MethodTest)
#include "tst_method.moc"
