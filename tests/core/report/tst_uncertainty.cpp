#include <QTest>
#include <bit>

#include "core/quantity/normal.h"
#include "core/report/elasticity.h"
#include "core/report/time_figure.h"
#include "core/report/uncertainty_run.h"
#include "tests/core/report/studies.h"
#include "tests/support/draft.h"
#include "tests/support/spreads.h"

using namespace meguri;
using namespace meguri::report;
using namespace meguri::support;
using lifecycle::Assessment;
using lifecycle::Indicator;
using Years = UncertaintyRun::Years;

namespace {

/// A service of 1,000 requests of 1 kWh at 400 g/kWh: 400 kg; the variant "b" takes 900 W·h a request.
Draft twoScenarios() {
  Draft draft(2026, 2027);
  draft.add("site", "dc", {"pue=1", "gridGhg=400 g CO2e/kWh"});
  draft.add("service", "s1", {"site=dc", "method=request", "requests=500", "requestEnergy=1 kWh", "energyScope=facility"});
  draft.variant("b", {"s1.requestEnergy=0.9 kWh"});
  return draft;
}

std::shared_ptr<const Assessment> assessed(const study::Study& study) {
  auto a = std::make_shared<const Assessment>(lifecycle::assess(study));
  if (a->scenarios.empty()) qFatal("%s %s %s", a->issues.front().code.c_str(), a->issues.front().element.c_str(), a->issues.front().field.c_str());
  return a;
}

Choice allOf(const study::Study& study, bool perUnit = false) {
  std::vector<study::Id> ids;
  for (const auto& scenario : study.scenarios) ids.push_back(scenario->id);
  return choiceOf(std::move(ids), perUnit);
}

UncertaintyPointer sampled(const study::Study& study, std::size_t draws, Years years = Years::without, bool perUnit = false) {
  UncertaintyRun run(assessed(study), allOf(study, perUnit), 1, years);
  if (!run.extend(draws, 2, {})) qFatal("stopped");
  return run.take(2, {});
}

Reading totalOf(const char* scenario, Indicator indicator = Indicator::ghg, const lifecycle::View& view = amortisedLocation) {
  Reading reading;
  reading.scenario = scenario;
  reading.indicator = indicator;
  reading.view = view;
  return reading;
}

}  // namespace

/// What draws say of totals and differences.
class UncertaintyTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { qInfo("MEGURI_SEED=%llu", static_cast<unsigned long long>(seedOfRun())); }

  /// A shared input moves both scenarios: their difference is sure where each alone is not.
  void sharedInputsArePaired() {
    const auto result = sampled(withSpread(twoScenarios().study(), "s", "dc", "gridGhg", lognormal(1.5)), 20000);
    const auto a = *result->band(totalOf("s")), b = *result->band(totalOf("b"));
    QVERIFY(b.p95 > a.p5);  // apart, the two overlap
    const auto better = *result->superiority("b", Indicator::ghg, amortisedLocation);
    QCOMPARE(better.probability, 1.0);
    QCOMPARE(better.error, 0.0);
    const auto difference = *result->difference("b", Indicator::ghg, amortisedLocation);
    COMPARE_NEAR(difference.median, -40.0, 0.01);
    COMPARE_NEAR(difference.p5, -40 * std::pow(1.5, quantity::normal::z95), 0.02);
    QCOMPARE(result->inputs(), 1u);
  }

  /// Inputs of their own do not: P(b < a) of two lognormals is Φ(ln(a/b) / √(σa² + σb²)).
  void ownInputsAreIndependent() {
    study::Study study = withSpread(twoScenarios().study(), "s", "s1", "requestEnergy", lognormal(1.2));
    quantity::Spread spread = lognormal(1.3);
    study = edited(study, [&](study::Transaction& t) {
      quantity::Quantity own;
      own.value = 0.9;
      own.unit = "kWh";
      own.spread = spread;
      own.source.evidence = quantity::Evidence::vendor;
      own.source.citation = "another source";  // and so a stream of its own
      t.setField("b", "s1", "requestEnergy", std::make_shared<const quantity::Quantity>(own));
    });
    const auto result = sampled(study, 100000);
    const double expected = quantity::normal::cumulative(std::log(1 / 0.9) / std::hypot(std::log(1.2), std::log(1.3)));
    const auto better = *result->superiority("b", Indicator::ghg, amortisedLocation);
    COMPARE_NEAR(better.error, std::sqrt(expected * (1 - expected) / 1e5), 0.02);
    QVERIFY(std::abs(better.probability - expected) < 5 * better.error);
    QCOMPARE(result->inputs(), 2u);
  }

  /// Worded only where inputs without a spread hold at most a fifth of Σ|elasticity|; each factor of a product has the same.
  void inputsWithoutSpreadAreWeighed() {
    const study::Study bare = twoScenarios().study();
    // Δ = requests · grid · (b − a): of its own size, the energies have elasticities of 9 and 10, the two that are shared of 1
    const auto unspread = [](const study::Study& study) { return sampled(study, 256)->superiority("b", Indicator::ghg, amortisedLocation); };
    COMPARE_NEAR(unspread(withSpread(bare, "s", "dc", "gridGhg", lognormal(1.2)))->unspread, 20.0 / 21, 1e-12);
    study::Study study = withSpread(withSpread(bare, "s", "s1", "requestEnergy", lognormal(1.1)), "b", "s1", "requestEnergy", lognormal(1.1));
    COMPARE_NEAR(unspread(study)->unspread, 2.0 / 21, 1e-12);
    QVERIFY(unspread(study)->mayBeWorded);
    QVERIFY(!unspread(withSpread(bare, "b", "s1", "requestEnergy", lognormal(1.1)))->mayBeWorded);
  }

  void sameScenariosAreEven() {
    Draft draft(2026, 2026);
    draft.add("site", "dc", {"pue=1", "gridGhg=400 g CO2e/kWh"});
    draft.add("service", "s1", {"site=dc", "method=request", "requests=500", "requestEnergy=1 kWh", "energyScope=facility"});
    draft.variant("b", {});
    const auto result = sampled(withSpread(draft.study(), "s", "dc", "gridGhg", lognormal(1.5)), 1000);
    const auto better = *result->superiority("b", Indicator::ghg, amortisedLocation);
    QCOMPARE(better.probability, 0.5);
    QCOMPARE(better.error, 0.0);
    QCOMPARE(*result->difference("b", Indicator::ghg, amortisedLocation), Band());
  }

  /// Random studies: bands are in order and of each view; the reference swapped, probabilities add to 1; a year is inside its running sum.
  void randomStudies() {
    std::mt19937_64 random(seedOfRun());
    std::size_t bands = 0, moved = 0;
    for (std::uint64_t i = 0; i < 15; ++i) {
      const study::Study study = withSpreads(RandomStudy(seedOfRun() + i).make(), random);
      const auto a = assessed(study);
      UncertaintyRun run(a, allOf(study), 5, Years::with);
      QVERIFY(run.extend(400, 2, {}));
      const auto result = run.summary(1, {});
      for (std::size_t s = 0; s < a->scenarios.size(); ++s)
        for (const auto indicator : countedIndicators(study))
          for (const auto& view : lifecycle::views) {
            const auto band = result->band(totalOf(a->scenarios[s]->id.c_str(), indicator, view));
            const auto value = a->total(s, indicator, view);
            QCOMPARE(band.has_value(), value.has_value());
            if (!band) continue;
            QVERIFY(band->p5 <= band->p25 && band->p25 <= band->median && band->median <= band->p75 && band->p75 <= band->p95);
            moved += band->p5 < band->p95;
            ++bands;
          }
      for (const auto indicator : panels(study, result->choice()))
        for (const bool cumulative : {false, true}) {
          const auto figure = timeFigure(*a, result->choice(), indicator, cumulative);
          for (std::size_t k = 0; k < figure.series.size(); ++k)
            for (int year = study.firstYear(); year <= study.lastYear(); ++year) {
              const bool hasValue = trace(*a, figure.reading(k, year)).has_value();
              QCOMPARE(result->band(figure.reading(k, year)).has_value(), hasValue && figure.series[k].values[static_cast<std::size_t>(year - study.firstYear())].has_value());
            }
        }
      if (study.scenarios.size() < 2) continue;
      Choice swapped = allOf(study);
      swapped.reference = study.scenarios[1]->id;
      UncertaintyRun back(a, swapped, 5, Years::without);
      QVERIFY(back.extend(400, 1, {}));
      const auto forth = result->superiority(study.scenarios[1]->id, Indicator::ghg, amortisedLocation);
      const auto other = back.take(1, {})->superiority(study.scenarios[0]->id, Indicator::ghg, amortisedLocation);
      QCOMPARE(forth.has_value(), other.has_value());
      if (forth) COMPARE_NEAR(forth->probability + other->probability, 1.0, 1e-12);
    }
    QVERIFY(bands > 200 && moved > 100);
  }

  /// In steps, on any number of threads, and put together from ranges, the numbers are those of one run.
  void runsComeTogether() {
    std::mt19937_64 random(seedOfRun());
    const study::Study study = withSpreads(RandomStudy(seedOfRun()).make(), random);
    const auto a = assessed(study);
    UncertaintyRun whole(a, allOf(study), 9, Years::without), parts(a, allOf(study), 9, Years::without);
    QVERIFY(whole.extend(1000, 7, {}));
    std::size_t from = 0;
    for (const std::size_t to : {300u, 301u, 1000u}) {
      UncertaintyRun part(a, allOf(study), 9, Years::without, from);
      QVERIFY(part.extend(to, 2, {}));
      QVERIFY(parts.append(part.draws()));
      QVERIFY(!parts.append(part.draws()));  // does not follow on itself
      from = to;
    }
    for (std::size_t sum = 0; sum < whole.draws().constants.size(); ++sum)
      for (std::size_t i = 0; i < 1000; ++i) QCOMPARE(std::bit_cast<std::uint64_t>(parts.draws().at(sum, i)), std::bit_cast<std::uint64_t>(whole.draws().at(sum, i)));
    const auto one = whole.take(1, {}), other = parts.take(3, {});
    for (const auto& scenario : study.scenarios) QVERIFY(one->band(totalOf(scenario->id.c_str())) == other->band(totalOf(scenario->id.c_str())));
  }

  /// Beyond what years are drawn for, totals go on.
  void yearsEndBeforeTotals() {
    const study::Study study = withSpread(twoScenarios().study(), "s", "dc", "gridGhg", lognormal(1.5));
    UncertaintyRun run(assessed(study), allOf(study), 1, Years::with), again(assessed(study), allOf(study), 1, Years::without);
    for (const std::size_t stage : UncertaintyRun::stages(30000)) QVERIFY(run.extend(stage, 2, {}));
    QVERIFY(again.extend(30000, 1, {}));
    const auto result = run.take(2, {});
    QCOMPARE(result->draws(), 30000u);
    QCOMPARE(result->drawsOf(totalOf("s")), again.take(1, {})->drawsOf(totalOf("s")));
    Reading year = totalOf("s");
    year.from = year.to = 2026;
    COMPARE_NEAR(result->band(year)->median, 200.0, 0.02);
    QVERIFY(result->drawsOf(year).empty());
  }

  void perUnitIsItsOwnTotal() {
    Draft draft(2026, 2026, "request");
    draft.add("site", "dc", {"pue=1", "gridGhg=400 g CO2e/kWh"});
    draft.add("service", "s1", {"site=dc", "method=request", "requests=500", "requestEnergy=1 kWh", "energyScope=facility"});
    draft.variant("b", {"s1.requests=700"});
    const study::Study study = withSpread(withSpread(draft.study(), "s", "dc", "gridGhg", lognormal(1.5)), "s", "s1", "requests", lognormal(2));
    const auto result = sampled(study, 1000, Years::without, true);
    Reading perUnit = totalOf("s");
    perUnit.perUnit = true;
    // the requests cancel: draw by draw, a request emits what a kWh does
    const auto all = result->drawsOf(totalOf("s")), unit = result->drawsOf(perUnit);
    QCOMPARE(unit.size(), 1000u);
    QVERIFY(sampling::correlation(all, unit) < 0.95);
    COMPARE_NEAR(sampling::bandOf(unit)->p95, 0.4 * std::pow(1.5, quantity::normal::z95), 0.1);
    COMPARE_NEAR(result->band(perUnit)->median, 0.4, 0.05);
    QVERIFY(std::abs(result->difference("b", Indicator::ghg, amortisedLocation)->median) < 1e-12);
  }

  /// Where nothing is delivered in a draw there is no number per unit, and so no band: never the whole footprint for one unit.
  void nothingDeliveredIsNoBandPerUnit() {
    Draft draft(2026, 2026, "request");
    draft.add("site", "dc", {"pue=1", "gridGhg=400 g CO2e/kWh"});
    draft.add("service", "s1", {"site=dc", "method=request", "requests=500", "requestEnergy=1 kWh", "energyScope=facility"});
    draft.variant("b", {"s1.requestEnergy=2 kWh"});
    quantity::Spread choice;
    choice.kind = quantity::Spread::Kind::choice;
    choice.options = {{"", 500, 1, {}}, {"", 0, 1, {}}};
    const auto result = sampled(withSpread(draft.study(), "s", "s1", "requests", choice), 100, Years::without, true);
    Reading perUnit = totalOf("s");
    QVERIFY(result->band(perUnit));
    perUnit.perUnit = true;
    QVERIFY(!result->band(perUnit));
    QVERIFY(!result->superiority("b", Indicator::ghg, amortisedLocation));
  }

  /// √x has no slope at 0: what inputs hold of the influence is not known there, and nothing is worded.
  void aSlopeWithoutEndIsNotWorded() {
    const auto a = assessed(twoScenarios().study());
    const Elasticities elasticities(*a, {});
    std::vector<double> slopes(a->inputs.size(), 1.0);
    QVERIFY(elasticities.unspread(slopes) <= 1);
    slopes[0] = std::nan("");
    QCOMPARE(elasticities.unspread(slopes), 1.0);
    slopes[0] = std::numeric_limits<double>::infinity();
    QCOMPARE(elasticities.unspread(slopes), 1.0);
  }

  /// Nodes of 3.5 years whose life of 4 years is drawn down to 2: what has outlived its life goes with the first year, and all ten of 20 kg go within the horizon.
  void aLifeMayBeDrawnShorterThanTheAgeOfTheStock() {
    Draft draft(2026, 2029);
    draft.add("site", "dc", {"pue=1", "gridGhg=400 g CO2e/kWh"});
    draft.add("fleet", "f", {"site=dc", "sizing=purchases", "purchases=0 nodes", "initialStock=10 nodes", "initialAge=3.5 a", "lifetime=4 a", "accelerators=1 accelerators", "availability=100 %",
                             "acceleratorManufacture=1000 kg CO2e", "hostManufacture=0 kg CO2e", "activePower=1 kW", "idlePower=0 kW", "mass=20 kg", "reuse=0 %"});
    const auto result = sampled(withSpread(draft.study(), "s", "f", "lifetime", lognormal(1.2)), 1000, Years::with);
    for (const auto indicator : {Indicator::ghg, Indicator::ewaste})
      for (const auto& view : lifecycle::views) QVERIFY(result->band(totalOf("s", indicator, view)));
    const auto retired = *result->band(totalOf("s", Indicator::ewaste, lifecycle::views[2]));
    COMPARE_NEAR(retired.p5, 200, 1e-12);
    COMPARE_NEAR(retired.p95, 200, 1e-12);
  }

  /// 60 % of answers accepted, 20 % more a year: drawn higher, the path ends at 100 % and has results all the same.
  void aShareIsNotDrawnToGrowBeyondAll() {
    Draft draft(2026, 2028);
    draft.add("site", "dc", {"pue=1", "gridGhg=400 g CO2e/kWh"});
    draft.add("service", "s1", {"site=dc", "method=request", "volume=tasks", "tasks=1000 tasks", "acceptanceModel=constant", "mostTries=2", "requestEnergy=1 kWh", "energyScope=facility"});
    draft.curve("s1", "acceptance", 60, "%", {quantity::Curve::Kind::growth, 2026, 0.2});
    const auto result = sampled(withSpread(draft.study(), "s", "s1", "acceptance", lognormal(1.3)), 1000);
    const auto band = result->band(totalOf("s"));
    QVERIFY(band);
    QVERIFY(band->p5 >= 1200);  // an attempt a task at the least
  }

  void stagesGrow() {
    QCOMPARE(UncertaintyRun::stages(100), std::vector<std::size_t>{100});
    QCOMPARE(UncertaintyRun::stages(10000), (std::vector<std::size_t>{256, 2048, 10000}));
    QCOMPARE(UncertaintyRun::stages(1000000), (std::vector<std::size_t>{256, 2048, 10000, 1000000}));
  }

  void skewIsSaid() {
    QVERIFY(isSkewed({.mean = 106}, 100));
    QVERIFY(!isSkewed({.mean = 104}, 100));
    QVERIFY(isSkewed({.mean = -106}, -100));
  }
};

QTEST_GUILESS_MAIN(UncertaintyTest)
#include "tst_uncertainty.moc"
