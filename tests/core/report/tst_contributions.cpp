#include "core/report/contributions.h"

#include <QTest>
#include <set>

#include "tests/core/report/studies.h"
#include "tests/support/drawn_study.h"

using namespace meguri;
using namespace meguri::support;
using lifecycle::Indicator;
using report::Contribution;
using report::Contributions;

namespace {

/// Storage whose greenhouse gases are amount × power × grid × hours.
study::Study product() {
  Draft draft(2025, 2025);
  draft.add("site", "dc", {"pue=1", "gridGhg=400 g CO2e/kWh", "gridWater=2 L/kWh"});
  draft.add("storage", "disks", {"site=dc", "amount=500 TB", "power=2 W/TB", "lifetime=5 a"});
  study::Study study = draft.study();
  study = withSpread(study, "s", "disks", "amount", lognormal(1.2));
  study = withSpread(study, "s", "disks", "power", lognormal(1.02));
  return withSpread(study, "s", "dc", "gridGhg", lognormal(1.3));
}

report::Reading totalOf(const char* scenario, Indicator indicator = Indicator::ghg) {
  report::Reading reading;
  reading.scenario = scenario;
  reading.indicator = indicator;
  return reading;
}

Contributions ofTotal(const report::UncertaintyPointer& uncertainty, const char* scenario, Indicator indicator = Indicator::ghg, unsigned threads = 1) {
  const auto result = report::contributions(*uncertainty, totalOf(scenario, indicator), threads, {});
  if (!result) qFatal("nothing is ranked");
  return *result;
}

const Contribution& of(const Contributions& contributions, std::string_view field) {
  const auto found = std::ranges::find(contributions.inputs, field, [](const auto& each) { return each.origin.key; });
  if (found == contributions.inputs.end()) qFatal("no such input");
  return *found;
}

bool isClose(double a, double b, double within) { return std::abs(a - b) <= within; }

}  // namespace

/// Which inputs the spread of a result comes from: squared rank correlations.
class ContributionsTest : public QObject {
  Q_OBJECT
 private slots:
  /// Case U03: the shares of a product of lognormals are those of the squared logarithms of their deviations.
  void aProductOfLognormals() {
    const auto ranked = ofTotal(drawn(product(), 20'000), "s");
    QCOMPARE(ranked.inputs.size(), std::size_t(3));
    QCOMPARE(ranked.draws, std::size_t(20'000));
    const double amount = std::pow(std::log(1.2), 2), power = std::pow(std::log(1.02), 2), grid = std::pow(std::log(1.3), 2), all = amount + power + grid;
    QVERIFY(isClose(amount / all, 0.324, 0.001) && isClose(power / all, 0.004, 0.001) && isClose(grid / all, 0.672, 0.001));
    QVERIFY(isClose(of(ranked, "amount").share, amount / all, 0.02));
    QVERIFY(isClose(of(ranked, "power").share, power / all, 0.003));
    QVERIFY(isClose(of(ranked, "gridGhg").share, grid / all, 0.02));
    QCOMPARE(ranked.inputs[0].origin.key, std::string_view("gridGhg"));
    QCOMPARE(ranked.inputs[2].origin.key, std::string_view("power"));
    double sum = 0;
    for (const auto& each : ranked.inputs) {
      sum += each.share;
      QVERIFY(each.correlation > 0);
      QCOMPARE(each.scenarios, std::vector<study::Id>{"s"});
    }
    COMPARE_NEAR(sum, 1.0, 1e-12);
    // Spearman's ρ of two normals that correlate by r
    const double r = std::sqrt(grid / all);
    QVERIFY(isClose(of(ranked, "gridGhg").correlation, 6 / M_PI * std::asin(r / 2), 0.01));
  }

  void whatDoesNotMatterIsNotThere() {
    // the grid's greenhouse gases are no part of its water; a value that is drawn but counts next to nothing has next to no share
    study::Study study = product();
    const auto uncertainty = drawn(study, 5'000);
    const auto water = ofTotal(uncertainty, "s", Indicator::water);
    QCOMPARE(water.inputs.size(), std::size_t(2));
    study = withSpread(study, "s", "disks", "power", lognormal(1.0001));
    QVERIFY(of(ofTotal(drawn(study, 5'000), "s"), "power").share < 0.002);
  }

  void aQuotientFallsWithItsDivisor() {
    Draft draft(2025, 2025);
    draft.add("site", "dc", {"pue=1", "gridGhg=400 g CO2e/kWh"});
    draft.add("storage", "disks", {"site=dc", "amount=500 TB", "manufactureGhg=20 kg CO2e/TB", "lifetime=5 a"});
    study::Study study = withSpread(draft.study(), "s", "disks", "lifetime", lognormal(1.3));
    study = withSpread(study, "s", "disks", "manufactureGhg", lognormal(1.3));
    const auto ranked = ofTotal(drawn(study, 5'000), "s");
    QVERIFY(of(ranked, "lifetime").correlation < -0.5 && of(ranked, "manufactureGhg").correlation > 0.5);
    QVERIFY(isClose(of(ranked, "lifetime").share, 0.5, 0.05));
  }

  void aSharedInputCountsOnceAndIsNamedForBoth() {
    // a variant with more disks: grid and power are one input in both scenarios
    const study::Study study = edited(product(), [](study::Transaction& t) {
      const study::Id id = t.addVariant("s", "More");
      if (study::assign(t, id + ":disks.amount=800 TB")) qFatal("refused");
    });
    const auto uncertainty = drawn(study, 20'000);
    const study::Id more = study.scenarios.back()->id;
    const auto ranked = report::contributions(*uncertainty, more, Indicator::ghg, amortisedLocation, 1, {});
    QVERIFY(ranked);
    std::set<std::uint64_t> keys;
    for (const auto& each : ranked->inputs) keys.insert(each.key);
    QCOMPARE(keys.size(), ranked->inputs.size());
    QCOMPARE(of(*ranked, "gridGhg").scenarios, (std::vector<study::Id>{"s", more}));
    // what is not drawn is counted as for the words about the difference
    const auto superiority = uncertainty->superiority(more, Indicator::ghg, amortisedLocation);
    QVERIFY(superiority);
    COMPARE_NEAR(ranked->notDrawn, superiority->unspread, 1e-12);
  }

  void theYearsOfATableAreOneInput() {
    Draft draft(2025, 2027);
    draft.add("site", "dc", {"pue=1"}).table("dc", "gridGhg", "g CO2e/kWh", {{2025, 400}, {2026, 300}, {2027, 100}});
    draft.add("storage", "disks", {"site=dc", "amount=500 TB", "power=2 W/TB", "lifetime=5 a"});
    const auto ranked = ofTotal(drawn(withSpread(draft.study(), "s", "dc", "gridGhg", lognormal(1.3)), 1'000), "s");
    QCOMPARE(ranked.inputs.size(), std::size_t(1));
    COMPARE_NEAR(ranked.inputs[0].share, 1.0, 1e-12);
    QVERIFY(isClose(ranked.inputs[0].correlation, 1, 1e-12));
  }

  void optionsAreRankedByTheirValues() {
    // three options listed out of order: their numbers are what the total rises with
    quantity::Spread choice;
    choice.kind = quantity::Spread::Kind::choice;
    choice.options = {{"", 500, 1, {}}, {"", 100, 1, {}}, {"", 300, 1, {}}};
    study::Study study = product();
    study = withSpread(study, "s", "disks", "amount", choice);
    for (const auto& [element, field] : {std::pair("disks", "power"), std::pair("dc", "gridGhg")}) study = withSpread(study, "s", element, field, {});
    const auto ranked = ofTotal(drawn(study, 2'000), "s");
    QCOMPARE(ranked.inputs.size(), std::size_t(1));
    QVERIFY(isClose(ranked.inputs[0].correlation, 1, 1e-12));
  }

  void heldAndUnspreadAreCounted() {
    quantity::Spread held = lognormal(1.2);
    held.isHeld = true;
    const study::Study study = withSpread(product(), "s", "disks", "amount", held);
    const auto ranked = ofTotal(drawn(study, 1'000), "s");
    QCOMPARE(ranked.inputs.size(), std::size_t(2));
    QCOMPARE(ranked.held, std::size_t(1));
    QVERIFY(ranked.unspread >= 1);  // PUE
    // amount, power, grid and PUE each have an elasticity of 1
    COMPARE_NEAR(ranked.notDrawn, 0.5, 1e-9);
  }

  void theSameOnAnyThreadsAndForAnyRange() {
    const auto uncertainty = drawn(product(), 3'000, 7, 512);
    const auto one = ofTotal(uncertainty, "s"), four = ofTotal(uncertainty, "s", Indicator::ghg, 4);
    QCOMPARE(one.draws, std::size_t(3'000));
    for (std::size_t i = 0; i < one.inputs.size(); ++i) {
      QCOMPARE(one.inputs[i].key, four.inputs[i].key);
      QCOMPARE(one.inputs[i].correlation, four.inputs[i].correlation);
    }
    QVERIFY(of(one, "gridGhg").correlation > 0.75);  // it is these draws that are made anew
  }

  void aStopIsHeardAndNothingIsRankedOfNothing() {
    const auto uncertainty = drawn(product(), 500);
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!report::contributions(*uncertainty, totalOf("s"), 1, stop.get_token()));
    QVERIFY(!report::contributions(*uncertainty, totalOf("nobody"), 1, {}));
    QVERIFY(!report::contributions(*uncertainty, "s", Indicator::ghg, amortisedLocation, 1, {}));  // the reference itself
    Draft draft(2025, 2025);
    draft.add("site", "dc", {"pue=1", "gridGhg=400 g CO2e/kWh"});
    draft.add("storage", "disks", {"site=dc", "amount=500 TB", "power=2 W/TB", "lifetime=5 a"});
    const auto ranked = ofTotal(drawn(draft.study(), 500), "s");
    QVERIFY(ranked.inputs.empty());
    COMPARE_NEAR(ranked.notDrawn, 1.0, 1e-12);
  }
};

QTEST_APPLESS_MAIN(ContributionsTest)
#include "tst_contributions.moc"
