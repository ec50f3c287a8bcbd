#include <QTest>

#include "core/quantity/quantity_json.h"
#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::quantity;
using Kind = Spread::Kind;

class QuantityTest : public QObject {
  Q_OBJECT
 private slots:
  void aTableOverYearsThatOneOfItsYearsServesIsAConstant() {
    Quantity series;
    series.unit = "g CO2e/kWh";
    series.year = 2026;
    series.byYear = {{2024, 340.5}, {2025, 329.65}};
    QVERIFY(series.over(2026, 2030) == series);  // it has no value there
    series.holdsLast = true;
    const Quantity held = series.over(2026, 2030);
    QVERIFY(!held.isTable() && !held.holdsLast);
    QCOMPARE(held.value, 329.65);
    QCOMPARE(held.year, 2025);
    QVERIFY(series.over(2024, 2030) == series);
    QCOMPARE(series.over(2024, 2024).value, 340.5);
    QVERIFY(held.over(2000, 2001) == held);
  }

  void judgesSpreads_data() {
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* spread, const char* code) {
      QTest::newRow(name) << QString(R"({"value": 10, "unit": "kg", "spread": %1})").arg(spread) << code;
    };
    row("none", R"({"kind": "none"})", "");
    row("uniform", R"({"kind": "uniform", "min": 5, "max": 15})", "");
    row("uniform off the midpoint", R"({"kind": "uniform", "min": 5, "max": 25})", "spread.midpoint");
    row("uniform reversed", R"({"kind": "uniform", "min": 15, "max": 5})", "spread.order");
    row("triangular", R"({"kind": "triangular", "min": 9, "max": 30})", "");
    row("triangular without its mode", R"({"kind": "triangular", "min": 11, "max": 30})", "spread.order");
    row("normal", R"({"kind": "normal", "sd": 2})", "");
    row("normal without width", R"({"kind": "normal", "sd": 0})", "spread.deviation");
    row("lognormal", R"({"kind": "lognormal", "gsd": 1.5})", "");
    row("lognormal below 1", R"({"kind": "lognormal", "gsd": 0.9})", "spread.gsd");
    row("lognormal of no width", R"({"kind": "lognormal", "gsd": 1})", "spread.gsd");
    row("lognormal at its widest", R"({"kind": "lognormal", "gsd": 100})", "");
    row("lognormal beyond", R"({"kind": "lognormal", "gsd": 100.5})", "spread.gsd");
    row("lognormal held, by scores", R"({"kind": "lognormal", "gsd": 1.11, "pedigree": {"factors": "pedigree/ecoinvent-3", "basic": 1.05, "scores": [2, 3, 1, 2, 3], "by": "us"}, "held": true})", "");
    row("uniform held", R"({"kind": "uniform", "min": 5, "max": 15, "held": true})", "");
    // (1e8 / 1e-6)^(1 / 3.29) is some 18,000
    row("lognormal range beyond", R"({"kind": "lognormal", "p5": 1e-06, "p95": 100000000})", "spread.gsd");
    row("lognormal by range", R"({"kind": "lognormal", "p5": 5, "p95": 20})", "");
    row("lognormal range off the median", R"({"kind": "lognormal", "p5": 5, "p95": 40})", "spread.median");
    row("lognormal range reversed", R"({"kind": "lognormal", "p5": 20, "p95": 5})", "spread.order");
    row("lognormal range at 0", R"({"kind": "lognormal", "p5": 0, "p95": 5})", "spread.positive");
    row("pert", R"({"kind": "pert", "min": 2, "max": 30})", "");
    row("choice", R"({"kind": "choice", "options": [{"label": "a", "value": 10, "weight": 1}, {"label": "b", "value": 12, "weight": 2}]})", "");
    row("choice of one", R"({"kind": "choice", "options": [{"label": "a", "value": 10, "weight": 1}]})", "spread.options");
    row("choice without the selected", R"({"kind": "choice", "options": [{"label": "a", "value": 11, "weight": 1}, {"label": "b", "value": 12, "weight": 1}]})", "spread.selected");
  }

  void judgesSpreads() {
    QFETCH(QString, json);
    QFETCH(QString, code);
    const auto quantity = readQuantity(Json::parse(json.toStdString()), "x");
    QVERIFY(bool(quantity));
    QCOMPARE(QString::fromStdString(spreadFault(quantity->spread, quantity->value).value_or("")), code);
    // what was read is what is written
    const Json written = writeQuantity(*quantity);
    if (quantity->spread.kind != Kind::none) QCOMPARE(written.dump(), Json::parse(json.toStdString()).dump());
  }

  void aLognormalLiesOnThePartAboveItsFloor_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("floor");
    QTest::addColumn<QString>("code");
    // 0.1 and 0.4 lie around 0.2, so 1.1 and 1.4 around 1.2; without a floor their median is √1.54 = 1.241
    QTest::newRow("around its median") << 1.2 << 1.1 << 1.4 << 1.0 << "";
    QTest::newRow("as per cent") << 120.0 << 110.0 << 140.0 << 100.0 << "";
    QTest::newRow("off its median") << 1.241 << 1.1 << 1.4 << 1.0 << "spread.median";
    QTest::newRow("without a floor") << 1.241 << 1.1 << 1.4 << 0.0 << "";
    QTest::newRow("P5 at the floor") << 1.2 << 1.0 << 1.4 << 1.0 << "spread.floor";
    QTest::newRow("P5 below the floor") << 1.2 << 0.9 << 1.4 << 1.0 << "spread.floor";
    QTest::newRow("value at the floor, within the tolerance of the median") << 1.0 << 1.001 << 1.004 << 1.0 << "spread.floor";
    QTest::newRow("deviation") << 1.2 << 0.0 << 0.0 << 1.0 << "";
    QTest::newRow("deviation, value at the floor") << 1.0 << 0.0 << 0.0 << 1.0 << "spread.floor";
    QTest::newRow("deviation, value at 0") << 0.0 << 0.0 << 0.0 << 0.0 << "spread.positive";
  }
  void aLognormalLiesOnThePartAboveItsFloor() {
    QFETCH(double, value);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, floor);
    QFETCH(QString, code);
    Spread spread;
    spread.kind = high > 0 ? Kind::lognormalRange : Kind::lognormalGsd;
    spread.low = low;
    spread.high = high;
    spread.deviation = high > 0 ? 0 : 1.3;
    QCOMPARE(QString::fromStdString(spreadFault(spread, value, floor).value_or("")), code);
  }

  /// A file cannot say them, a calculation can.
  void noSpreadIsInfinite() {
    const double infinite = std::numeric_limits<double>::infinity(), nan = std::numeric_limits<double>::quiet_NaN();
    const auto fault = [](Kind kind, double low, double high, double deviation, double value) {
      Spread spread;
      spread.kind = kind;
      spread.low = low;
      spread.high = high;
      spread.deviation = deviation;
      spread.options = {{"a", 1, 1, {}}, {"b", 2, deviation, {}}};
      return QString::fromStdString(spreadFault(spread, value).value_or(""));
    };
    for (const double bad : {infinite, -infinite, nan}) {
      for (const Kind kind : {Kind::uniform, Kind::triangular, Kind::pert, Kind::lognormalRange}) {
        QCOMPARE(fault(kind, bad, 2, 1, 1), QString("spread.finite"));
        QCOMPARE(fault(kind, 0.5, bad, 1, 1), QString("spread.finite"));
      }
      for (const Kind kind : {Kind::normal, Kind::lognormalGsd, Kind::choice}) QCOMPARE(fault(kind, 0.5, 2, bad, 1), QString("spread.finite"));
      QCOMPARE(fault(Kind::normal, 0.5, 2, 1, bad), QString("spread.finite"));
    }
  }

  void geometricDeviationOfARange() {
    // P5 = m/g^1.645, P95 = m·g^1.645: 5 and 20 around 10 give g = 2^(1/1.645) = 1.5241
    Spread spread;
    spread.kind = Kind::lognormalRange;
    spread.low = 5;
    spread.high = 20;
    COMPARE_NEAR(geometricDeviation(spread), 1.5240992, 1e-7);
    // the same on the part above a floor of 100
    spread.low = 105;
    spread.high = 120;
    COMPARE_NEAR(geometricDeviation(spread, 100), 1.5240992, 1e-7);
  }

  void keepsEverything() {
    const char* text = R"({"path": {"kind": "table", "values": {"2026": 10, "2027": 0.1}, "later": 1}, "unit": "nodes", "spread": {"kind": "lognormal", "gsd": 1.2, "new": [1]},
      "independentYears": true, "source": {"evidence": "measured", "citation": "c", "locator": "l", "url": "u", "licence": "x", "secondHand": true, "doi": "10.1"},
      "confidence": "low", "year": 2024, "geography": "DE", "note": "n", "formula": {"of": ["a", null, 1.5]}})";
    const Json json = Json::parse(text);
    const auto quantity = readQuantity(json, "x");
    QVERIFY(bool(quantity));
    QCOMPARE(writeQuantity(*quantity).dump(), json.dump());
    QCOMPARE(quantity->at(2027), 0.1);
    QVERIFY(!quantity->at(2028));
  }

  void refuses_data() {
    QTest::addColumn<QString>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    QTest::newRow("no object") << "3" << "json.wrong-type" << "x";
    QTest::newRow("text value") << R"({"value": "3", "unit": "kg"})" << "json.wrong-type" << "x.value";
    QTest::newRow("no value") << R"({"unit": "kg"})" << "json.value-or-path" << "x";
    QTest::newRow("value and path") << R"({"value": 1, "path": {"kind": "table", "values": {"2026": 1}}, "unit": "kg"})" << "json.value-or-path" << "x";
    QTest::newRow("no unit") << R"({"value": 1})" << "json.missing" << "x";
    QTest::newRow("empty table") << R"({"path": {"kind": "table", "values": {}}, "unit": "kg"})" << "json.missing" << "x.path.values";
    QTest::newRow("year as word") << R"({"path": {"kind": "table", "values": {"soon": 1}}, "unit": "kg"})" << "json.year" << "x.path.values";
    QTest::newRow("unknown spread") << R"({"value": 1, "unit": "kg", "spread": {"kind": "wild"}})" << "json.word" << "x.spread.kind";
    QTest::newRow("spread without bound") << R"({"value": 1, "unit": "kg", "spread": {"kind": "uniform", "min": 0}})" << "json.missing" << "x.spread";
    QTest::newRow("unknown evidence") << R"({"value": 1, "unit": "kg", "source": {"evidence": "gossip"}})" << "json.word" << "x.source.evidence";
    QTest::newRow("absurd year") << R"({"value": 1, "unit": "kg", "year": 99999})" << "json.year" << "x.year";
  }

  void refusesPedigrees_data() {
    QTest::addColumn<QString>("spread");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    const auto scores = [](const char* name, const char* text, const char* code) {
      QTest::newRow(name) << QString(R"({"kind": "lognormal", "gsd": 1.1, "pedigree": {"factors": "f", "scores": %1}})").arg(text) << code << "x.spread.pedigree.scores";
    };
    scores("score 0", "[2, 0, 1, 2, 3]", "pedigree.scores");
    scores("score 6", "[2, 3, 1, 6, 3]", "pedigree.scores");
    scores("score beyond any", "[2, 3, 1, 4294967297, 3]", "pedigree.scores");
    scores("half a score", "[2, 3, 1, 2.5, 3]", "pedigree.scores");
    scores("score as word", "[2, 3, \"auto\", 2, 3]", "pedigree.scores");
    scores("four scores", "[2, 3, 1, 2]", "pedigree.scores");
    scores("six scores", "[2, 3, 1, 2, 3, 1]", "pedigree.scores");
    scores("scores as text", "\"2 3 1 2 3\"", "json.wrong-type");
    const auto row = [](const char* name, const char* spread, const char* code, const char* place) { QTest::newRow(name) << spread << code << place; };
    row("basic below 1", R"({"kind": "lognormal", "gsd": 1.1, "pedigree": {"factors": "f", "basic": 0.99, "scores": [1, 1, 1, 1, 1]}})", "pedigree.basic", "x.spread.pedigree.basic");
    row("no scores", R"({"kind": "lognormal", "gsd": 1.1, "pedigree": {"factors": "f"}})", "json.missing", "x.spread.pedigree");
    row("no factors", R"({"kind": "lognormal", "gsd": 1.1, "pedigree": {"scores": [1, 1, 1, 1, 1]}})", "json.missing", "x.spread.pedigree");
    row("beside P5 and P95", R"({"kind": "lognormal", "p5": 0.5, "p95": 2, "pedigree": {"factors": "f", "scores": [1, 1, 1, 1, 1]}})", "pedigree.gsd", "x.spread.pedigree");
    row("beside bounds", R"({"kind": "uniform", "min": 0.5, "max": 1.5, "pedigree": {"factors": "f", "scores": [1, 1, 1, 1, 1]}})", "pedigree.gsd", "x.spread.pedigree");
    row("held as word", R"({"kind": "normal", "sd": 1, "held": "yes"})", "json.wrong-type", "x.spread.held");
  }
  void refusesPedigrees() {
    QFETCH(QString, spread);
    QFETCH(QString, code);
    QFETCH(QString, place);
    const auto quantity = readQuantity(Json::parse(QString(R"({"value": 1, "unit": "kg", "spread": %1})").arg(spread).toStdString()), "x");
    QVERIFY(!quantity);
    QCOMPARE(QString::fromStdString(quantity.fault().code), code);
    QCOMPARE(QString::fromStdString(quantity.fault().place), place);
  }

  void readsScores() {
    const auto quantity = readQuantity(Json::parse(R"({"value": 1, "unit": "kg", "spread": {"kind": "lognormal", "gsd": 1.11, "held": true, "pedigree": {"factors": "f", "scores": [2, 3, 1, 4, 5]}}})"), "x");
    QVERIFY(bool(quantity));
    QVERIFY(quantity->spread.isHeld);
    QVERIFY((quantity->spread.pedigree == Pedigree{"f", 1.05, {2, 3, 1, 4, 5}, {}}));
  }

  void refuses() {
    QFETCH(QString, json);
    QFETCH(QString, code);
    QFETCH(QString, place);
    const auto quantity = readQuantity(Json::parse(json.toStdString()), "x");
    QVERIFY(!quantity);
    QCOMPARE(QString::fromStdString(quantity.fault().code), code);
    QCOMPARE(QString::fromStdString(quantity.fault().place), place);
  }
};

QTEST_APPLESS_MAIN(QuantityTest)
#include "tst_quantity.moc"
