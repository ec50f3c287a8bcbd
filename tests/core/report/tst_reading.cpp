#include "core/report/reading.h"

#include <QTest>
#include <bit>
#include <map>
#include <set>

#include "tests/core/report/studies.h"

using namespace meguri;
using namespace meguri::report;
using namespace meguri::support;
using lifecycle::Assessment;
using lifecycle::Cell;
using lifecycle::Indicator;
using lifecycle::View;

namespace {

constexpr double tolerance = 1e-9;
constexpr Axis splits[] = {Axis::stage, Axis::element, Axis::site, Axis::phase};

Reading readingOf(const Assessment& a, std::size_t s, Indicator indicator, const View& view) {
  Reading reading;
  reading.scenario = a.scenarios[s]->id;
  reading.indicator = indicator;
  reading.view = view;
  return reading;
}

Reading part(Reading whole, Axis axis, std::string key) {
  whole.axis = axis;
  whole.key = std::move(key);
  return whole;
}

bool equalBits(double a, double b) { return std::bit_cast<std::uint64_t>(a) == std::bit_cast<std::uint64_t>(b); }

/// The keys of the parts on an axis and their sums, read off the cells without the code under test.
std::map<std::string, double> partsOf(const Assessment& a, std::size_t s, Indicator indicator, const View& view, Axis axis, bool perUnit = false) {
  const auto& model = *a.scenarios[s];
  std::map<std::string, double> parts;
  for (const Cell& cell : model.cells) {
    if (cell.facets.indicator != indicator || !cell.isIn(view) || !cell.isFootprint()) continue;
    const std::string key = axis == Axis::stage   ? std::string(word(cell.facets.stage))
                            : axis == Axis::phase ? std::string(word(cell.facets.phase))
                                                  : model.elements.at(axis == Axis::site ? cell.site : cell.element)->id;
    if (const auto node = perUnit ? cell.unitNode : cell.node; node != lifecycle::noNode) parts[key] += a.values[s][node];
  }
  return parts;
}

/// Calls `test` with every scenario, view and indicator of a study.
template <class Test>
void forEachTotal(const Assessment& a, Test test) {
  for (std::size_t s = 0; s < a.scenarios.size(); ++s)
    for (const View& view : lifecycle::views)
      for (const Indicator indicator : lifecycle::indicators)
        if (!QTest::currentTestFailed()) test(s, indicator, view);
}

}  // namespace

/// A reading names a number; tracing it gives the nodes whose sum it is.
class ReadingTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { qInfo("MEGURI_SEED=%llu", static_cast<unsigned long long>(seedOfRun())); }

  void partsSumToTheWholeOnEveryAxis() {
    std::size_t severalParts = 0;
    forEachStudy([&](const study::Study& study) {
      const Assessment a = lifecycle::assess(study);
      forEachTotal(a, [&](std::size_t s, Indicator indicator, const View& view) {
        const Reading reading = readingOf(a, s, indicator, view);
        const auto whole = trace(a, reading);
        for (const Axis axis : splits) {
          const auto expected = partsOf(a, s, indicator, view, axis);
          QCOMPARE(whole.has_value(), !expected.empty());
          double sum = 0;
          for (const auto& [key, value] : expected) {
            const auto traced = trace(a, part(reading, axis, key));
            QVERIFY2(traced, key.c_str());
            COMPARE_NEAR(traced->value, value, tolerance);
            QVERIFY(traced->dimension == dimensionOf(a.study, indicator) && !traced->divisor);
            sum += traced->value;
          }
          if (whole) COMPARE_NEAR(sum, whole->value, tolerance);
          severalParts += expected.size() > 1;
        }
      });
    });
    QVERIFY(severalParts > 1000);
  }

  void aTracedValueIsTheSumOfItsTerms() {
    forEachStudy([](const study::Study& study) {
      const Assessment a = lifecycle::assess(study);
      forEachTotal(a, [&](std::size_t s, Indicator indicator, const View& view) {
        for (const Axis axis : splits)
          for (const auto& [key, value] : partsOf(a, s, indicator, view, axis)) {
            const auto traced = trace(a, part(readingOf(a, s, indicator, view), axis, key));
            double sum = 0;
            for (const graph::Node node : traced->terms) sum += a.values[s][node];
            QVERIFY(equalBits(sum, traced->value));
            QCOMPARE(std::set(traced->terms.begin(), traced->terms.end()).size(), traced->terms.size());
          }
      });
    });
  }

  void yearsSumToTheHorizon() {
    forEachStudy([](const study::Study& study) {
      const Assessment a = lifecycle::assess(study);
      forEachTotal(a, [&](std::size_t s, Indicator indicator, const View& view) {
        const auto sumOfYears = [&](Reading reading) {
          double sum = 0;
          for (reading.from = study.firstYear(); reading.from <= study.lastYear(); ++reading.from) {
            reading.to = reading.from;
            if (const auto traced = trace(a, reading)) sum += traced->value;
          }
          return sum;
        };
        const Reading reading = readingOf(a, s, indicator, view);
        if (const auto whole = trace(a, reading)) COMPARE_NEAR(sumOfYears(reading), whole->value, tolerance);
        for (const Axis axis : splits)
          for (const auto& [key, value] : partsOf(a, s, indicator, view, axis)) COMPARE_NEAR(sumOfYears(part(reading, axis, key)), value, tolerance);
      });
    });
  }

  void someYearsAreTheirSum() {
    const Assessment a = lifecycle::assess(gallery("h100-frankfurt-paris"));
    Reading reading = readingOf(a, 0, Indicator::ghg, incurredLocation);
    reading.from = 2029, reading.to = 2031;
    // three years of electricity, and the ten nodes bought in 2030
    COMPARE_NEAR(trace(a, reading)->value, 3 * 603914.4 * 0.32965 + 70120, 1e-12);
    COMPARE_NEAR(trace(a, part(reading, Axis::stage, "manufacture"))->value, 70120, 1e-12);
    reading.from = 0, reading.to = 2027;  // open at one end
    COMPARE_NEAR(trace(a, reading)->value, 2 * 603914.4 * 0.32965 + 70120, 1e-12);
    reading.from = 2034, reading.to = 0;
    COMPARE_NEAR(trace(a, reading)->value, 2 * 603914.4 * 0.32965 + 70120, 1e-12);
  }

  void aWholeReadingIsTheTotalToTheBit() {
    forEachStudy([](const study::Study& study) {
      const Assessment a = lifecycle::assess(study);
      forEachTotal(a, [&](std::size_t s, Indicator indicator, const View& view) {
        const auto check = [&](const Reading& reading, const std::optional<double>& expected) {
          const auto traced = trace(a, reading);
          QCOMPARE(traced.has_value(), expected.has_value());
          if (!traced) return;
          QCOMPARE(traced->terms.size(), std::size_t(1));
          QVERIFY(!traced->divisor);
          QVERIFY(equalBits(traced->value, *expected));
          QVERIFY(equalBits(a.values[s][traced->terms[0]], *expected));
          QVERIFY(traced->dimension == a.scenarios[s]->graph.dimension(traced->terms[0]));
        };
        Reading reading = readingOf(a, s, indicator, view);
        check(reading, a.total(s, indicator, view));
        reading.perUnit = true;
        check(reading, a.perUnit(s, indicator, view));
        reading.perUnit = false;
        for (const int beyond : {0, 1}) {
          reading.from = study.firstYear() - beyond, reading.to = study.lastYear() + beyond;
          check(reading, a.total(s, indicator, view));
        }
        if (study.firstYear() == study.lastYear()) return;
        reading.from = reading.to = study.lastYear();
        check(reading, a.total(s, indicator, view, study.lastYear()));
      });
    });
  }

  void partsPerUnitSumToTheWholePerUnit() {
    std::size_t seen = 0;
    forEachStudy([&](const study::Study& study) {
      const Assessment a = lifecycle::assess(study);
      forEachTotal(a, [&](std::size_t s, Indicator indicator, const View& view) {
        Reading reading = readingOf(a, s, indicator, view);
        reading.perUnit = true;
        const auto whole = trace(a, reading);
        for (const Axis axis : splits) {
          double sum = 0;
          for (const auto& [key, value] : partsOf(a, s, indicator, view, axis, true)) {
            const auto traced = trace(a, part(reading, axis, key));
            QCOMPARE(traced.has_value(), whole.has_value());
            if (!traced) continue;
            QVERIFY(traced->divisor);
            COMPARE_NEAR(a.values[s][*traced->divisor], *a.units(s), 0);
            COMPARE_NEAR(traced->value, value / *a.units(s), tolerance);
            QVERIFY(traced->dimension == whole->dimension);
            sum += traced->value;
            ++seen;
          }
          if (whole) COMPARE_NEAR(sum, whole->value, tolerance);
        }
      });
    });
    QVERIFY(seen > 1000);
  }

  void aYearPerUnitIsDividedByTheWholeHorizon() {
    const Assessment a = lifecycle::assess(gallery("h100-frankfurt-paris"));
    Reading reading = readingOf(a, 0, Indicator::electricity, amortisedLocation);
    reading.perUnit = true;
    reading.from = reading.to = 2030;
    const auto traced = trace(a, reading);
    QVERIFY(traced && traced->divisor);
    COMPARE_NEAR(traced->value, 603914.4 / 3854400, 1e-12);
    QCOMPARE(traced->dimension.unit().c_str(), "kWh/h/accelerator");
  }

  void whatIsGoneGivesNothing() {
    const Assessment a = lifecycle::assess(gallery("h100-frankfurt-paris"));
    const Reading reading = readingOf(a, 0, Indicator::ghg, amortisedLocation);
    QVERIFY(trace(a, reading));
    Reading gone = reading;
    gone.scenario = "gone";
    QVERIFY(!trace(a, gone));
    for (const Axis axis : splits)
      for (const char* key : {"gone", ""}) QVERIFY2(!trace(a, part(reading, axis, key)), key);
    gone = reading;
    gone.from = 2036, gone.to = 2040;
    QVERIFY(!trace(a, gone));
    QVERIFY(!trace(Assessment(), reading));
  }

  void whatIsLeftOutOrNotDeliveredGivesNothing() {
    const Assessment bloom = lifecycle::assess(gallery("bloom-176b"));
    QVERIFY(!trace(bloom, readingOf(bloom, 0, Indicator::water, amortisedLocation)));
    Reading reading = readingOf(bloom, 0, Indicator::ghg, amortisedLocation);
    QVERIFY(trace(bloom, reading));
    reading.perUnit = true;  // the study is the unit
    QVERIFY(!trace(bloom, reading));
    QVERIFY(!trace(bloom, part(reading, Axis::stage, "use")));
    const Assessment none = lifecycle::assess(with(gallery("gemini-prompt"), {"prompts.requests=0"}));
    reading = readingOf(none, 0, Indicator::ghg, amortisedMarket);
    QCOMPARE(trace(none, reading)->value, 0.0);
    reading.perUnit = true;
    QVERIFY(!trace(none, reading));
    QVERIFY(!trace(none, part(reading, Axis::stage, "use")));
  }

  void flowsAreSumsOverFleets() {
    std::size_t severalFleets = 0;
    forEachStudy([&](const study::Study& study) {
      const Assessment a = lifecycle::assess(study);
      for (std::size_t s = 0; s < a.scenarios.size(); ++s) {
        const auto& model = *a.scenarios[s];
        for (int year = study.firstYear(); year <= study.lastYear(); ++year) {
          double survivors = 0, purchases = 0, retired = 0;
          std::size_t fleets = 0;
          for (lifecycle::ElementIndex i = 0; i < model.elements.size(); ++i) {
            const auto at = [&](lifecycle::Name name) { return a.values[s][*model.memo(name, i, year)]; };
            if (model.elements[i]->type != &study::fleetType() || model.elements[i]->get(study::fleetType().tenure) != "owned") continue;
            ++fleets;
            purchases += at(lifecycle::Name::purchases);
            retired += at(lifecycle::Name::retired);
            if (model.memo(lifecycle::Name::survivors, i, year)) survivors += at(lifecycle::Name::survivors);  // none in the first year, but of a stock there was
          }
          severalFleets += fleets > 1;
          Reading reading;
          reading.scenario = model.id;
          reading.from = reading.to = year;
          for (const auto& [flow, expected] : {std::pair(Flow::inService, survivors + purchases), std::pair(Flow::purchases, purchases), std::pair(Flow::retired, retired)}) {
            reading.flow = flow;
            const auto traced = trace(a, reading);
            QCOMPARE(traced.has_value(), fleets > 0);
            if (!traced) continue;
            COMPARE_NEAR(traced->value, expected, tolerance);
            QCOMPARE(traced->dimension.unit(), std::string("node"));
            reading.perUnit = true;  // means nothing for a flow
            QVERIFY(!trace(a, reading)->divisor && trace(a, reading)->value == traced->value);
            reading.perUnit = false;
          }
        }
      }
    });
    QVERIFY(severalFleets > 0);
  }

  void aReadingHoldsAfterAnEditAndARebuild() {
    const study::Study study = gallery("h100-frankfurt-paris");
    const Assessment before = lifecycle::assess(study);
    const Reading whole = readingOf(before, 1, Indicator::ghg, amortisedLocation);
    const Reading readings[] = {whole, part(whole, Axis::stage, "use"), part(whole, Axis::element, "inference"), part(whole, Axis::site, "dc"), part(whole, Axis::phase, "overhead")};
    for (const char* edit : {"a:dc.pue=1.5", "b:dc.gridGhg=70 g CO2e/kWh"}) {  // a value, and a structural edit
      const Assessment after = reassess(before, with(study, {edit}));
      const Assessment anew = lifecycle::assess(after.study);
      for (const Reading& reading : readings) {
        const auto traced = trace(after, reading);
        QVERIFY2(traced, edit);
        QVERIFY(equalBits(traced->value, trace(anew, reading)->value));
        QVERIFY(traced->value > trace(before, reading)->value * 1.01);
      }
    }
  }

  void theViewIsTheScopes() {
    const study::Study study = gallery("h100-frankfurt-paris");
    QVERIFY(viewOf(study) == amortisedLocation);
    QVERIFY(viewOf(with(study, {"scope.basis=market"})) == amortisedMarket);
    QVERIFY(viewOf(with(study, {"scope.accounting=incurred"})) == incurredLocation);
    QVERIFY(viewOf(with(study, {"scope.accounting=incurred", "scope.basis=market"})) == incurredMarket);
    QVERIFY(viewOf(study::newStudy()) == amortisedLocation);
  }
};

QTEST_APPLESS_MAIN(ReadingTest)
#include "tst_reading.moc"
