#include "core/sampling/sampler.h"

#include <QTest>
#include <bit>
#include <thread>

#include "core/sampling/statistics.h"
#include "core/sampling/stream.h"
#include "tests/core/report/studies.h"
#include "tests/support/draft.h"
#include "tests/support/spreads.h"

using namespace meguri;
using namespace meguri::sampling;
using namespace meguri::support;
using lifecycle::Assessment;
using lifecycle::Indicator;
using Kind = quantity::Spread::Kind;

namespace {

/// Every total there is, of every scenario and view.
std::vector<Sum> totals(const Assessment& a) {
  std::vector<Sum> sums;
  for (std::size_t s = 0; s < a.scenarios.size(); ++s)
    for (const auto& total : a.scenarios[s]->totals) sums.push_back({s, {total.node}});
  return sums;
}

Draws drawn(const Assessment& a, std::vector<Sum> sums, std::size_t count, std::uint64_t seed = 1, unsigned threads = 1) {
  const Sampler sampler(a, std::move(sums), seed);
  Draws draws = sampler.begin();
  if (!sampler.extend(draws, count, threads, {})) qFatal("stopped");
  return draws;
}

/// A service of 1,000 requests of 1.1 kWh, as drawn by the facility, at 0.4 kg/kWh: 440 kg.
study::Study product() {
  Draft draft(2026, 2026);
  draft.add("site", "dc", {"pue=1", "gridGhg=400 g CO2e/kWh"});
  draft.add("service", "s1", {"site=dc", "method=request", "requests=1000", "requestEnergy=1.1 kWh", "energyScope=facility"});
  return draft.study();
}

std::vector<double> ghg(const study::Study& study, std::size_t count, std::uint64_t seed = 1) {
  const Assessment a = lifecycle::assess(study);
  return drawn(a, {{0, {*a.scenarios[0]->total(Indicator::ghg, amortisedLocation)}}}, count, seed).values[0];
}

bool sameBits(const Draws& a, const Draws& b) {
  if (a.count != b.count || a.values.size() != b.values.size()) return false;
  for (std::size_t i = 0; i < a.values.size(); ++i)
    for (std::size_t n = 0; n < a.count; ++n)
      if (std::bit_cast<std::uint64_t>(a.at(i, n)) != std::bit_cast<std::uint64_t>(b.at(i, n))) return false;
  return true;
}

}  // namespace

class SamplerTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { qInfo("MEGURI_SEED=%llu", static_cast<unsigned long long>(seedOfRun())); }

  /// Case U03: energy · factor · intensity, all lognormal. ln of the product is normal with the summed variances.
  void productOfLognormals() {
    study::Study study = withSpread(product(), "s", "s1", "requests", lognormal(1.2));
    study = withSpread(study, "s", "s1", "requestEnergy", lognormal(1.02));
    study = withSpread(study, "s", "dc", "gridGhg", lognormal(1.3));
    const auto band = bandOf(ghg(study, 200000));
    COMPARE_NEAR(band->median, 440.0, 0.005);
    COMPARE_NEAR(band->mean, 463.130502678563, 0.005);
    COMPARE_NEAR(band->p5, 259.8867749634547, 0.01);
    COMPARE_NEAR(band->p95, 744.9397916736011, 0.01);
  }

  /// Two services beside each other: means and variances of independent normals add up.
  void sumOfNormals() {
    Draft draft(2026, 2026);
    draft.add("site", "dc", {"pue=1", "gridGhg=1000 g CO2e/kWh"});
    for (const char* id : {"s1", "s2"}) draft.add("service", id, {"site=dc", "method=request", "requests=100", "requestEnergy=1 kWh", "energyScope=facility"});
    study::Study study = withSpread(draft.study(), "s", "s1", "requestEnergy", normal(0.03));
    study = withSpread(study, "s", "s2", "requestEnergy", normal(0.04));
    const auto draws = ghg(study, 200000);
    const auto band = bandOf(draws);
    COMPARE_NEAR(band->mean, 200.0, 0.0005);
    COMPARE_NEAR(band->p95 - band->p5, 2 * 1.6448536 * 5, 0.01);
    // shared instead: the grid's spread is that of the whole
    const auto shared = bandOf(ghg(withSpread(draft.study(), "s", "dc", "gridGhg", normal(30)), 200000));
    COMPARE_NEAR(shared->p95 - shared->p5, 2 * 1.6448536 * 0.03 * 200, 0.01);
  }

  /// Exact quantiles of the distributions come out at the rate they should: the P5 found lies within five standard errors.
  void quantilesAreCovered() {
    constexpr std::size_t count = 100000;
    for (const auto& spread : {between(Kind::uniform, 0.6, 1.6), between(Kind::triangular, 0.5, 3), between(Kind::pert, 0.5, 3), normal(0.2), lognormal(1.5)}) {
      const quantity::Distribution exact(spread, 1.1);
      auto draws = ghg(withSpread(product(), "s", "s1", "requestEnergy", spread), count);
      for (const double p : {0.001, 0.01, 0.05, 0.25, 0.5, 0.75, 0.95, 0.99, 0.999}) {
        const auto below = static_cast<double>(std::ranges::count_if(draws, [&](double x) { return x <= 400 * exact.quantile(p); }));
        QVERIFY(std::abs(below / count - p) < 5 * std::sqrt(p * (1 - p) / count));
      }
    }
  }

  void aChoiceBetweenTheSameSourcesIsDrawnOnce() {
    Draft draft(2026, 2026);
    draft.add("site", "dc", {"pue=1", "gridGhg=1000 g CO2e/kWh"});
    for (const char* id : {"s1", "s2"}) draft.add("service", id, {"site=dc", "method=request", "requests=100", "requestEnergy=1 kWh", "energyScope=facility"});
    quantity::Spread choice;
    choice.kind = Kind::choice;
    choice.options = {{"vendor", 1, 1, {}}, {"measured", 0.5, 1, {}}};
    study::Study study = draft.study();
    for (const char* id : {"s1", "s2"}) study = withSpread(study, "s", id, "requestEnergy", choice);
    for (const double each : ghg(study, 1000)) QVERIFY(each == 200 || each == 100);  // never one of each
    choice.options[1].label = "another source";
    study = withSpread(study, "s", "s2", "requestEnergy", choice);
    const auto mixed = ghg(study, 1000);
    QVERIFY(std::ranges::count(mixed, 150.0) > 400);
    choice.options[1] = {"measured", 0.5, 3, {}};  // the same names with other weights are another choice
    study = withSpread(study, "s", "s2", "requestEnergy", choice);
    QVERIFY(std::ranges::count(ghg(study, 1000), 150.0) > 250);
    choice.options[0].label.clear();
    for (const char* id : {"s1", "s2"}) study = withSpread(study, "s", id, "requestEnergy", choice);
    QVERIFY(std::ranges::count(ghg(study, 1000), 150.0) > 300);  // without names each figure draws for itself
  }

  void yearsMoveTogetherUnlessIndependent() {
    Draft draft(2026, 2027);
    draft.add("site", "dc", {"pue=1"});
    draft.table("dc", "gridGhg", "g CO2e/kWh", {{2026, 400}, {2027, 200}});
    draft.add("service", "s1", {"site=dc", "method=request", "requests=1000", "requestEnergy=1 kWh", "energyScope=facility"});
    const auto years = [](const study::Study& study) {
      const Assessment a = lifecycle::assess(study);
      return drawn(a, {{0, {*a.scenarios[0]->total(Indicator::ghg, amortisedLocation, 2026)}}, {0, {*a.scenarios[0]->total(Indicator::ghg, amortisedLocation, 2027)}}}, 1000);
    };
    study::Study study = withSpread(draft.study(), "s", "dc", "gridGhg", lognormal(1.5));
    const Draws together = years(study);
    for (std::size_t i = 0; i < 1000; ++i) COMPARE_NEAR(together.at(0, i), 2 * together.at(1, i), 1e-12);
    study = edited(study, [&](study::Transaction& t) {
      quantity::Quantity quantity = *study.scenarios[0]->elements[0]->get(study::siteType().gridGhg);
      quantity.independentYears = true;
      t.setField("s", "dc", "gridGhg", std::make_shared<const quantity::Quantity>(quantity));
    });
    const Draws apart = years(study);
    QVERIFY(std::abs(correlation(apart.values[0], apart.values[1])) < 0.15);
  }

  void whatIsHeldIsNotDrawn() {
    quantity::Spread spread = lognormal(1.3);
    spread.isHeld = true;
    const Assessment a = lifecycle::assess(withSpread(product(), "s", "dc", "gridGhg", spread));
    QVERIFY(varying(a).empty());
    const Draws draws = drawn(a, totals(a), 10);
    for (std::size_t i = 0; i < draws.values.size(); ++i) QVERIFY(draws.values[i].empty());
  }

  /// A PUE of 1.2 with a geometric deviation of 2 stays above 1, and a share inside 0 and 1.
  void drawsStayWithinTheirFields() {
    Draft draft(2026, 2026);
    draft.add("site", "dc", {"pue=1.2", "gridGhg=1000 g CO2e/kWh"});
    draft.add("service", "s1", {"site=dc", "method=request", "requests=1", "requestEnergy=1 kWh", "energyScope=it"});
    const auto pue = ghg(withSpread(draft.study(), "s", "dc", "pue", lognormal(2)), 20000);
    QVERIFY(*std::ranges::min_element(pue) > 1);
    COMPARE_NEAR(bandOf(pue)->p95, 1 + 0.2 * std::pow(2, 1.6448536), 0.02);
    Draft cached(2026, 2026);
    cached.add("site", "dc", {"pue=1", "gridGhg=1000 g CO2e/kWh"});
    cached.add("service", "s1", {"site=dc", "method=request", "requests=1", "requestEnergy=1 kWh", "energyScope=it", "cacheHits=90 %", "cacheHitEnergy=0 kWh"});
    const auto hits = ghg(withSpread(cached.study(), "s", "s1", "cacheHits", normal(20)), 20000);
    QVERIFY(*std::ranges::min_element(hits) >= -1e-12);
    QVERIFY(*std::ranges::max_element(hits) <= 1);
  }

  /// The same draws, to the bit, whatever the threads, blocks and ranges.
  void drawsHangOnNothingButTheirNumber() {
    std::mt19937_64 random(seedOfRun());
    for (int i = 0; i < 5; ++i) {
      const Assessment a = lifecycle::assess(withSpreads(RandomStudy(seedOfRun() + static_cast<std::uint64_t>(i)).make(), random));
      QVERIFY(!a.scenarios.empty());
      const Sampler sampler(a, totals(a), 3);
      const auto whole = drawn(a, totals(a), 1000, 3);
      for (const unsigned threads : {1u, 2u, 7u})
        for (const auto& ends : {std::vector<std::size_t>{1000}, {1, 2, 1000}, {256, 777, 1000}}) {
          Draws draws = sampler.begin();
          for (const std::size_t end : ends) QVERIFY(sampler.extend(draws, end, threads, {}));
          QVERIFY(sameBits(draws, whole));
        }
      Draws part = sampler.begin(333);
      QVERIFY(sampler.extend(part, 400, 2, {}));
      QCOMPARE(part.count, 67u);
      for (std::size_t s = 0; s < part.values.size(); ++s)
        for (std::size_t n = 0; n < part.count; ++n) QCOMPARE(part.at(s, n), whole.at(s, 333 + n));
    }
  }

  /// One scenario alone draws the same as among many.
  void aScenarioAloneDrawsTheSame() {
    std::mt19937_64 random(seedOfRun());
    const study::Study study = withSpreads(RandomStudy(seedOfRun()).make(), random);
    const Assessment all = lifecycle::assess(study);
    const auto among = drawn(all, totals(all), 300);
    std::size_t at = 0;
    for (const auto& scenario : study.scenarios) {
      const Assessment one = lifecycle::assess(study, std::array{scenario->id});
      const auto alone = drawn(one, totals(one), 300);
      for (std::size_t i = 0; i < alone.values.size(); ++i, ++at)
        for (std::size_t n = 0; n < 300; ++n) QCOMPARE(alone.at(i, n), among.at(at, n));
    }
  }

  /// Without spread every total keeps its value, to the bit.
  void noSpreadIsTheValue() {
    forEachStudy([&](const study::Study& study) {
      study::Study bare = study;
      for (auto& [id, entry] : bare.library) {
        library::Entry copy = *entry;
        for (auto& [name, figure] : copy.figures) figure.spread = {};
        entry = std::make_shared<const library::Entry>(copy);
      }
      const Assessment a = lifecycle::assess(bare);
      const auto sums = totals(a);
      const Sampler sampler(a, sums, 1);
      if (!sampler.inputs().empty()) return;  // a study of the gallery states its own
      const Draws draws = sampler.begin();
      for (std::size_t i = 0; i < sums.size(); ++i) {
        QVERIFY(draws.values[i].empty());
        QCOMPARE(std::bit_cast<std::uint64_t>(draws.constants[i]), std::bit_cast<std::uint64_t>(a.values[sums[i].scenario][sums[i].terms[0]] + 0.0));
      }
    });
  }

  /// Asked to stop, it leaves the draws there were and takes no further block.
  void stopsWithinABlock() {
    const Assessment a = lifecycle::assess(withSpread(product(), "s", "dc", "gridGhg", lognormal(1.3)));
    const Sampler sampler(a, totals(a), 1);
    Draws draws = sampler.begin();
    QVERIFY(sampler.extend(draws, 500, 2, {}));
    const Draws before = draws;
    std::stop_source stop;
    std::atomic<std::size_t> done = 0;
    std::jthread other([&] {
      while (done == 0) std::this_thread::yield();
      stop.request_stop();
    });
    QVERIFY(!sampler.extend(draws, mostDraws, 2, stop.get_token(), &done));
    QVERIFY(done < mostDraws - 500);
    QVERIFY(sameBits(draws, before));
    QVERIFY(sampler.extend(draws, 600, 2, {}));
    QCOMPARE(draws.count, 600u);
  }

  /// One residual for each model of a regression, shared by the services that run it; a model that was measured has the narrower one.
  void theResidualIsDrawnOncePerModel() {
    Draft draft(2026, 2026);
    draft.entry("token-energy", "token-energy", {{"intercept", -1.773, "1"}, {"ln-active", 0.177, "1"}, {"ln-total", 0.684, "1"}, {"ln-batch", -0.467, "1"}, {"b200", -0.14, "1"},
                                                 {"fp8", -0.247, "1"}, {"residual", 1, "1"}, {"residual-outside", 1, "1"}, {"batch-low", 16, "1"}, {"batch-high", 512, "1"}});
    draft.entry("m", "model", {{"parameters-active", 7e9, "1"}, {"parameters-total", 7e9, "1"}});
    draft.add("site", "dc", {"pue=1", "gridGhg=1000 g CO2e/kWh"});
    draft.add("fleet", "f", {"site=dc", "accelerators=8 accelerators", "stock=100 nodes", "availability=100 %", "lifetime=5 a", "acceleratorPower=700 W", "powerShare=81 %",
                             "hostOverhead=0.5", "idlePower=0 kW", "acceleratorManufacture=0 kg CO2e", "hostManufacture=0 kg CO2e"});
    for (const char* id : {"one", "two"})
      draft.add("service", id, {"hardware=f", "method=tokens", "requests=1000", "outputTokens=500", "regression=token-energy", "batch=64", "accelerator=h100", "precision=bf16", "model=m"});
    study::Study study = draft.study();
    library::Entry entry = *study.library.at("token-energy");
    for (auto& [name, figure] : entry.figures) {
      if (name == "residual") figure.spread = lognormal(1.285);
      if (name == "residual-outside") figure.spread = lognormal(1.38);
    }
    study.library.at("token-energy") = std::make_shared<const library::Entry>(entry);
    const auto streams = [](const study::Study& of) {
      std::set<std::uint64_t> keys;
      double widest = 0;
      const Assessment a = lifecycle::assess(of);
      if (a.scenarios.empty()) qFatal("%s %s %s", a.issues.front().code.c_str(), a.issues.front().element.c_str(), a.issues.front().field.c_str());
      for (const auto& input : varying(a)) keys.insert(input.key), widest = std::max(widest, input.distribution.quantile(0.8413447));
      return std::pair(keys.size(), widest);
    };
    QCOMPARE(streams(study).first, 1u);
    COMPARE_NEAR(streams(study).second, 1.38, 1e-6);
    const auto set = [](const study::Study& of, const char* field, study::FieldValue value) {
      return edited(of, [&](study::Transaction& t) { t.setField("s", "two", field, value); });
    };
    QCOMPARE(streams(set(set(set(study, "activeParameters", quantityOf(7e9)), "totalParameters", quantityOf(7e9)), "model", {})).first, 2u);  // another model, its own draw
    QCOMPARE(streams(set(study, "measuredModel", true)).first, 2u);
  }

 private:
  static study::FieldValue quantityOf(double value) {
    quantity::Quantity quantity;
    quantity.value = value;
    quantity.unit = "1";
    return std::make_shared<const quantity::Quantity>(quantity);
  }
};

QTEST_GUILESS_MAIN(SamplerTest)
#include "tst_sampler.moc"
