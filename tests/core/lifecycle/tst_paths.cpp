#include <QTest>

#include "core/graph/evaluate.h"
#include "core/study/check.h"
#include "tests/support/draft.h"
#include "tests/support/refusal.h"
#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::lifecycle;
using namespace meguri::support;
using quantity::Curve;
using quantity::CurveParameter;

/// Curves over the years by hand (method.md, Paths over years), as inputs of their own, in files, and where they have no meaning.
class PathsTest : public QObject {
  Q_OBJECT
 private:
  static constexpr Curve growth{.kind = Curve::Kind::growth, .start = 2026, .rate = 0.05};
  static constexpr Curve decline{.kind = Curve::Kind::decline, .start = 2026, .rate = 0.08, .limit = 200};
  static constexpr Curve logistic{.kind = Curve::Kind::logistic, .rate = 0.5, .limit = 50, .midpoint = 2028};

  /// A million requests of 1 Wh on a grid of 300 g CO2e/kWh: 1,000 kWh, 300 kg a year.
  static Draft served(int to = 2030) {
    Draft draft(2026, to);
    draft.add("site", "dc", {"pue=1", "gridGhg=300 g CO2e/kWh"});
    draft.add("service", "api", {"site=dc", "method=request", "requests=1000000 requests", "requestEnergy=1 Wh", "energyScope=it"});
    return draft;
  }
  /// Requests grow and the grid declines; or both follow an S.
  static Draft moving() { return served().curve("api", "requests", 1e6, "requests", growth).curve("dc", "gridGhg", 300, "g CO2e/kWh", decline); }
  static Draft turning() {
    return served().curve("api", "requests", 1e6, "requests", {.kind = Curve::Kind::logistic, .rate = 0.8, .limit = 5e6, .midpoint = 2028.5}).curve("dc", "gridGhg", 400, "g CO2e/kWh", logistic);
  }
  static Draft growing(const char* element, const char* field, double value, const char* unit, double rate) {
    Draft draft = served();
    draft.curve(element, field, value, unit, {.kind = Curve::Kind::growth, .start = 2026, .rate = rate});
    return draft;
  }
  static double ghg(const Assessment& a, int year) { return a.total(0, Indicator::ghg, amortisedLocation, year).value_or(-1); }
  static double drawn(const Assessment& a, int year) { return a.total(0, Indicator::electricity, amortisedLocation, year).value_or(-1); }

  /// The rows of a field: its point value, and the parameters of its curve.
  static std::vector<graph::Row> rows(const Assessment& a, const char* element, const char* key) {
    std::vector<graph::Row> result;
    for (graph::Row row = 0; row < a.inputs.size(); ++row) {
      const Origin& origin = a.origins[a.inputs.input(row).origin];
      if (origin.element == element && origin.key == key) result.push_back(row);
    }
    return result;
  }
  static graph::Row rowOf(const Assessment& a, const char* element, const char* key, std::optional<CurveParameter> parameter) {
    for (const graph::Row row : rows(a, element, key))
      if (a.origins[a.inputs.input(row).origin].parameter == parameter) return row;
    qFatal("%s.%s has no such row", element, key);
  }
  static graph::Node wholeGhg(const Assessment& a) { return *a.scenarios[0]->total(Indicator::ghg, amortisedLocation); }
  static double slope(const Assessment& a, graph::Row row) { return graph::gradient(a.scenarios[0]->graph, a.values[0], wholeGhg(a), a.inputs.size())[row]; }
  static double difference(const Assessment& a, graph::Row row) {
    std::vector<double> inputs(a.inputs.values().begin(), a.inputs.values().end());
    const double at = inputs[row], step = 1e-5 * std::clamp(std::abs(at), 0.01, 10.0);
    const auto total = [&](double value) {
      inputs[row] = value;
      return graph::evaluate(a.scenarios[0]->graph, inputs)[wholeGhg(a)];
    };
    return (total(at + step) - total(at - step)) / (2 * step);
  }
  /// After an edit, a graph kept or built anew gives the bits of the study assessed from nothing.
  static void compareReassessed(const Draft& before, const Draft& after, bool isKept) {
    const Assessment first = before.assess(), anew = after.assess(), again = reassess(first, after.study());
    QCOMPARE(again.scenarios[0].get() == first.scenarios[0].get(), isKept);
    QCOMPARE(again.values, anew.values);
    QVERIFY(again.values != first.values);
    for (const Indicator indicator : indicators)
      for (const View& view : views) QCOMPARE(again.total(0, indicator, view), anew.total(0, indicator, view));
  }

 private slots:
  void growthIsByTheYear() {
    // 1,000 kWh · 1.05^k; a start two years before the horizon is ahead by 1.05²; −20 % shrinks
    const double expected[] = {1000, 1050, 1102.5, 1157.625, 1215.50625};
    Draft draft = served().curve("api", "requests", 1e6, "requests", growth);
    for (int i = 0; i < 5; ++i) COMPARE_NEAR(drawn(draft.assess(), 2026 + i), expected[i], 1e-12);
    draft.curve("api", "requests", 1e6, "requests", {.kind = Curve::Kind::growth, .start = 2024, .rate = 0.05});
    COMPARE_NEAR(drawn(draft.assess(), 2026), 1102.5, 1e-12);
    draft.curve("api", "requests", 1e6, "requests", {.kind = Curve::Kind::growth, .start = 2028, .rate = -0.2});
    COMPARE_NEAR(drawn(draft.assess(), 2026), 1562.5, 1e-12);
    COMPARE_NEAR(drawn(draft.assess(), 2030), 640, 1e-12);
    // of a grid: 300 g · 1.1^4 in 2030
    COMPARE_NEAR(ghg(growing("dc", "gridGhg", 300, "g CO2e/kWh", 0.1).assess(), 2030), 439.23, 1e-12);
  }

  void declineEndsAtItsFloor() {
    // 300 · 0.92^k: 300, 276, 253.92, 233.61, 214.92, then the floor of 200 in place of 197.72
    const double expected[] = {300, 276, 253.92, 233.6064, 214.917888, 200};
    Draft draft = served(2031).curve("dc", "gridGhg", 300, "g CO2e/kWh", decline);
    for (int i = 0; i < 6; ++i) COMPARE_NEAR(ghg(draft.assess(), 2026 + i), expected[i], 1e-12);
    // the floor is in the unit of the value: 0.3 and 0.25 kg
    draft.curve("dc", "gridGhg", 0.3, "kg CO2e/kWh", {.kind = Curve::Kind::decline, .start = 2026, .rate = 0.08, .limit = 0.25});
    COMPARE_NEAR(ghg(draft.assess(), 2031), 250, 1e-12);
    // of requests: half each year, not below 100,000
    draft = served().curve("api", "requests", 1e6, "requests", {.kind = Curve::Kind::decline, .start = 2026, .rate = 0.5, .limit = 1e5});
    COMPARE_NEAR(drawn(draft.assess(), 2029), 125, 1e-12);
    COMPARE_NEAR(drawn(draft.assess(), 2030), 100, 1e-12);
  }

  void logisticGoesFromTheValueToTheLimit() {
    // 400 − 350 / (1 + e^(−0.5·(y − 2028))): 225 half way in 2028; requests 1 + 4 / (1 + e^(−0.8·(y − 2028.5))) million
    const double grid[] = {305.8705025205017, 267.8607659206491, 225, 182.1392340793509, 144.1294974794983};
    const double requests[] = {1476.8116880884703, 1925.900866003929, 2605.2493595501917, 3394.7506404498086, 4074.099133996071};
    const Assessment a = turning().assess();
    for (int i = 0; i < 5; ++i) {
      COMPARE_NEAR(drawn(a, 2026 + i), requests[i], 1e-12);
      COMPARE_NEAR(ghg(a, 2026 + i), requests[i] * grid[i] / 1000, 1e-12);
    }
    // so steep that it is a step, and a midpoint far away: numbers still
    const Draft step = served().curve("dc", "gridGhg", 400, "g CO2e/kWh", {.kind = Curve::Kind::logistic, .rate = 100, .limit = 50, .midpoint = 2028.5});
    COMPARE_NEAR(ghg(step.assess(), 2028), 400, 1e-12);
    COMPARE_NEAR(ghg(step.assess(), 2029), 50, 1e-12);
    QVERIFY(isFinite(step.assess()));
    QVERIFY(isFinite(served().curve("dc", "gridGhg", 400, "g CO2e/kWh", {.kind = Curve::Kind::logistic, .rate = 100, .limit = 50, .midpoint = 2100}).assess()));
    QVERIFY(isFinite(served().curve("dc", "gridGhg", 400, "g CO2e/kWh", {.kind = Curve::Kind::logistic, .rate = 100, .limit = 50, .midpoint = 1900}).assess()));
  }

  void eachParameterIsAnInput() {
    const Assessment a = moving().assess(), b = turning().assess();
    QCOMPARE(rows(a, "api", "requests").size(), std::size_t(2));
    QCOMPARE(rows(a, "dc", "gridGhg").size(), std::size_t(3));
    QCOMPARE(rows(b, "dc", "gridGhg").size(), std::size_t(4));
    COMPARE_NEAR(a.inputs.value(rowOf(a, "api", "requests", CurveParameter::rate)), 0.05, 1e-15);
    COMPARE_NEAR(a.inputs.value(rowOf(a, "dc", "gridGhg", CurveParameter::limit)), 0.2, 1e-15);  // kg, as the value
    COMPARE_NEAR(b.inputs.value(rowOf(b, "dc", "gridGhg", CurveParameter::midpoint)), 2028, 1e-15);
    for (const Assessment* each : {&a, &b}) {
      for (const auto& [element, key] : {std::pair("api", "requests"), std::pair("dc", "gridGhg")})
        for (const graph::Row row : rows(*each, element, key)) COMPARE_NEAR(slope(*each, row) + 1e-3, difference(*each, row) + 1e-3, 1e-6);
      QVERIFY(isFinite(*each));
    }
  }

  void slopesAreThoseWorkedOut() {
    // total 300 kg · Σ 1.05^k: by the rate 300 · Σ k · 1.05^(k−1) = 300 · (1 + 2.1 + 3.3075 + 4.6305) = 3,311.4 kg
    const Draft grown = served().curve("api", "requests", 1e6, "requests", growth);
    const Assessment a = grown.assess();
    COMPARE_NEAR(slope(a, rowOf(a, "api", "requests", CurveParameter::rate)), 3311.4, 1e-12);
    // the floor holds in 2031 alone: 1,000 kWh a kg/kWh of it; the value by the years before, Σ 0.92^k
    const Draft cleaner = served(2031).curve("dc", "gridGhg", 300, "g CO2e/kWh", decline);
    const Assessment b = cleaner.assess();
    COMPARE_NEAR(slope(b, rowOf(b, "dc", "gridGhg", CurveParameter::limit)), 1000, 1e-12);
    COMPARE_NEAR(slope(b, rowOf(b, "dc", "gridGhg", {})), 1000 * (1 + 0.92 + 0.8464 + 0.778688 + 0.71639296), 1e-12);
  }

  void editsOfAParameterKeepTheGraph() {
    compareReassessed(moving(), moving().curve("api", "requests", 1e6, "requests", {.kind = Curve::Kind::growth, .start = 2026, .rate = 0.07}), true);
    compareReassessed(moving(), moving().curve("api", "requests", 2e6, "requests", growth), true);
    compareReassessed(moving(), moving().curve("dc", "gridGhg", 300, "g CO2e/kWh", {.kind = Curve::Kind::decline, .start = 2026, .rate = 0.08, .limit = 250}), true);
    compareReassessed(moving(), moving().curve("dc", "gridGhg", 0.4, "kg CO2e/kWh", {.kind = Curve::Kind::decline, .start = 2026, .rate = 0.08, .limit = 0.1}), true);
    compareReassessed(turning(), turning().curve("dc", "gridGhg", 400, "g CO2e/kWh", {.kind = Curve::Kind::logistic, .rate = 0.5, .limit = 50, .midpoint = 2027.25}), true);
    compareReassessed(turning(), turning().curve("dc", "gridGhg", 400, "g CO2e/kWh", {.kind = Curve::Kind::logistic, .rate = 0.9, .limit = 50, .midpoint = 2028}), true);
  }

  void anotherStartOrKindBuildsItAnew() {
    compareReassessed(moving(), moving().curve("api", "requests", 1e6, "requests", {.kind = Curve::Kind::growth, .start = 2027, .rate = 0.05}), false);
    compareReassessed(moving(), moving().curve("dc", "gridGhg", 300, "g CO2e/kWh", {.kind = Curve::Kind::decline, .start = 2025, .rate = 0.08, .limit = 200}), false);
    compareReassessed(moving(), moving().curve("dc", "gridGhg", 300, "g CO2e/kWh", logistic), false);
    compareReassessed(moving(), moving().curve("dc", "gridGhg", 300, "g CO2e/kWh", {}), false);
    compareReassessed(moving(), moving().table("dc", "gridGhg", "g CO2e/kWh", {{2026, 1}, {2027, 2}, {2028, 3}, {2029, 4}, {2030, 5}}), false);
  }

  void filesKeepEveryKind() {
    Draft draft = moving();
    draft.curve("dc", "pue", 1.8, "1", {.kind = Curve::Kind::logistic, .rate = 0.5, .limit = 1.1, .midpoint = 2028.25});
    draft.table("dc", "wue", "L/kWh", {{2026, 1}, {2027, 0.9}, {2028, 0.8}, {2029, 0.7}, {2030, 0.6}});
    draft.set({"dc.wueKind=consumption"});
    const std::string text = study::writeStudy(draft.study());
    const auto read = study::readStudy(text);
    QVERIFY(bool(read));
    QCOMPARE(study::writeStudy(*read), text);
    const auto& site = *read->scenarios.front()->elements[0];
    QVERIFY(site.get(study::siteType().gridGhg)->curve == decline);
    QVERIFY(site.get(study::siteType().pue)->curve == (Curve{.kind = Curve::Kind::logistic, .rate = 0.5, .limit = 1.1, .midpoint = 2028.25}));
    QCOMPARE(assess(*read).values, draft.assess().values);
  }

  void pathsOfAFileReadAsInTheFormat() {
    const study::Field& field = study::siteType().fields()[static_cast<std::size_t>(study::siteType().gridGhg.index)];
    const auto read = [&](const char* json) { return study::readField(field, Json::parse(json), "gridGhg"); };
    const auto curve = [&](const char* json) { return std::get<std::shared_ptr<const quantity::Quantity>>(*read(json))->curve; };
    QVERIFY(curve(R"({"value": 100, "unit": "g CO2e/kWh", "path": {"kind": "growth", "start": 2026, "rate": 0.05}})") == growth);
    QVERIFY(curve(R"({"value": 300, "unit": "g CO2e/kWh", "path": {"kind": "decline", "start": 2026, "rate": 0.08, "limit": 200}})") == decline);
    QVERIFY(curve(R"({"value": 400, "unit": "g CO2e/kWh", "path": {"kind": "logistic", "rate": 0.5, "midpoint": 2028, "limit": 50}})") == logistic);
    for (const char* damaged : {R"({"value": 1, "unit": "g CO2e/kWh", "path": {"kind": "growth", "rate": 0.05}})", R"({"value": 1, "unit": "g CO2e/kWh", "path": {"kind": "growth", "start": 2026}})",
                                R"({"value": 1, "unit": "g CO2e/kWh", "path": {"kind": "decline", "start": 2026, "rate": 0.05}})",
                                R"({"value": 1, "unit": "g CO2e/kWh", "path": {"kind": "logistic", "rate": 0.5, "limit": 50}})", R"({"unit": "g CO2e/kWh", "path": {"kind": "growth", "start": 2026, "rate": 0.05}})",
                                R"({"value": 1, "unit": "g CO2e/kWh", "path": {"kind": "parabola", "start": 2026, "rate": 0.05}})",
                                R"({"value": 1, "unit": "g CO2e/kWh", "path": {"kind": "growth", "start": 20260, "rate": 0.05}})"})
      QVERIFY2(!read(damaged), damaged);
  }

  void refusesRatesWithoutMeaning() {
    REFUSED(growing("api", "requests", 1e6, "requests", -1), "curve.rate-range api.requests");
    REFUSED(growing("api", "requests", 1e6, "requests", -1.5), "curve.rate-range api.requests");
    for (const double rate : {1.0, 1.2, -0.1}) {
      Draft draft = served();
      draft.curve("dc", "gridGhg", 300, "g CO2e/kWh", {.kind = Curve::Kind::decline, .start = 2026, .rate = rate, .limit = 0});
      REFUSED(draft, "curve.rate-range dc.gridGhg");
    }
    // what grows beyond all numbers leaves none: an error, and nothing to read
    const Assessment a = assess(growing("api", "requests", 1e6, "requests", 1e200).study());
    QVERIFY(a.scenarios.empty());
    QVERIFY(study::hasErrors(a.issues));
  }

  void refusesCurvesWhereNoneCanBe() {
    Draft draft = served();
    draft.add("fleet", "f", {"site=dc", "accelerators=8 accelerators", "stock=1 nodes", "availability=100 %", "lifetime=5 a", "activePower=10 kW"});
    QVERIFY(isFinite(draft.assess()));
    REFUSED(Draft(draft).curve("f", "lifetime", 5, "a", growth), "quantity.not-over-years f.lifetime");
    REFUSED(Draft(draft).curve("f", "activePower", 10, "kW", growth), "quantity.not-over-years f.activePower");
    REFUSED(Draft(draft).curve("f", "initialStock", 1, "nodes", growth), "curve.not-here f.initialStock");
    REFUSED(Draft(draft).curve("f", "initialStock", 1, "nodes", logistic), "curve.not-here f.initialStock");
    QVERIFY(isFinite(Draft(draft).curve("f", "stock", 1, "nodes", growth).assess()));
    Draft tried = served();
    tried.set({"api.volume=tasks", "api.tasks=1 tasks", "api.acceptanceModel=constant", "api.acceptance=50 %", "api.mostTries=2"});
    REFUSED(tried.curve("api", "mostTries", 2, "1", growth), "quantity.not-over-years api.mostTries");
  }

  void refusesValuesThatLeaveTheirRangeLater() {
    // losses of 40 % grow past 50 in 2029; a PUE of 1.2 falls below 1 in 2028; a share of cached answers tends to 120 %
    REFUSED(growing("dc", "networkLoss", 40, "%", 0.1), "quantity.range dc.networkLoss");
    REFUSED(growing("dc", "pue", 1.2, "1", -0.1), "quantity.range dc.pue");
    REFUSED(served().curve("dc", "pue", 1.2, "1", {.kind = Curve::Kind::decline, .start = 2026, .rate = 0.1, .limit = 0.9}), "quantity.range dc.pue");
    REFUSED(served().curve("api", "cacheHits", 10, "%", {.kind = Curve::Kind::logistic, .rate = 2, .limit = 120, .midpoint = 2028}), "quantity.range api.cacheHits");
    REFUSED(served().curve("api", "requests", 1e6, "requests", {.kind = Curve::Kind::logistic, .rate = 2, .limit = -1e6, .midpoint = 2028}), "quantity.range api.requests");
    REFUSED(growing("api", "requests", -1, "requests", 0.1), "quantity.range api.requests");
    // within the horizon all is well: 40 % · 1.05^4 = 48.6 %; a floor of 1 holds
    QVERIFY(isFinite(growing("dc", "networkLoss", 40, "%", 0.05).assess()));
    QVERIFY(isFinite(served().curve("dc", "pue", 1.2, "1", {.kind = Curve::Kind::decline, .start = 2026, .rate = 0.1, .limit = 1}).assess()));
  }
};

QTEST_APPLESS_MAIN(PathsTest)
#include "tst_paths.moc"
