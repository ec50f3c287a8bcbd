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

  void geometricDeviationOfARange() {
    // P5 = m/g^1.645, P95 = m·g^1.645: 5 and 20 around 10 give g = 2^(1/1.645) = 1.5241
    Spread spread;
    spread.kind = Kind::lognormalRange;
    spread.low = 5;
    spread.high = 20;
    COMPARE_NEAR(geometricDeviation(spread), 1.5240992, 1e-7);
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
