#include <QTest>

#include "core/quantity/quantity_json.h"
#include "core/quantity/restate.h"
#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::quantity;
using Kind = Spread::Kind;

namespace {

Quantity read(const std::string& json) { return *readQuantity(Json::parse(json), "x"); }

Quantity with(const char* spread) { return read(std::string(R"({"value": 700, "unit": "W", "spread": )") + spread + "}"); }

/// Every member in which a source, or what hangs on it, can be stated.
Quantity from(const char* evidence) {
  return read(std::string(R"({"value": 700, "unit": "W", "spread": {"kind": "uniform", "min": 600, "max": 800}, "source": {"evidence": ")") + evidence +
              R"(", "citation": "c", "locator": "l", "url": "u", "licence": "x", "secondHand": true, "doi": "10.1"},
                 "confidence": "high", "year": 2024, "geography": "DE", "boundary": "use", "note": "n", "formula": 1})");
}

}  // namespace

class RestateTest : public QObject {
  Q_OBJECT
 private slots:
  void theTypedValueAndUnitHold() {
    const Quantity after = restated(with(R"({"kind": "none"})"), 1.4, "kW");
    QCOMPARE(after.value, 1.4);
    QCOMPARE(after.unit, std::string("kW"));
    QVERIFY(after.spread == Spread());
  }

  void aPathIsNotTheSources() {
    Quantity before = from("literature"), path = before;
    QVERIFY(restatedPath(before, path) == before);
    path.curve = {.kind = Curve::Kind::growth, .start = 2026, .rate = 0.05};
    const Quantity grown = restatedPath(before, path);
    QVERIFY(grown.curve == path.curve);
    QCOMPARE(grown.value, before.value);
    QCOMPARE(grown.source.evidence, Evidence::assumption);
    QVERIFY(grown.source.citation.empty());
    // another point value of the same curve
    path.value = 2 * before.value;
    QCOMPARE(restatedPath(grown, path).value, 2 * before.value);
    QVERIFY(restatedPath(grown, path).curve == path.curve);
  }

  void aTableKeepsOnlyARatioForASpread() {
    Quantity path;
    path.byYear = {{2026, 1}, {2027, 2}};
    for (const bool isRatio : {false, true}) {
      Quantity before = with(R"({"kind": "none"})");
      before.spread.kind = isRatio ? Spread::Kind::lognormalGsd : Spread::Kind::normal;
      before.spread.deviation = 1.2;
      path.unit = before.unit;
      const Quantity after = restatedPath(before, path);
      QVERIFY(after.byYear == path.byYear);
      QVERIFY(after.spread == (isRatio ? before.spread : Spread()));
    }
  }

  void theSpreadKeepsItsShape_data() {
    QTest::addColumn<QString>("spread");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("deviation");
    // 1.4 kW is twice 700 W: twice the width, in kW
    QTest::newRow("uniform") << R"({"kind": "uniform", "min": 600, "max": 800})" << 1.2 << 1.6 << 0.0;
    QTest::newRow("triangular") << R"({"kind": "triangular", "min": 650, "max": 900})" << 1.3 << 1.8 << 0.0;
    QTest::newRow("pert") << R"({"kind": "pert", "min": 700, "max": 900})" << 1.4 << 1.8 << 0.0;
    QTest::newRow("normal") << R"({"kind": "normal", "sd": 50})" << 0.0 << 0.0 << 0.1;
    QTest::newRow("lognormal") << R"({"kind": "lognormal", "gsd": 1.3})" << 0.0 << 0.0 << 1.3;
    QTest::newRow("lognormal by range") << R"({"kind": "lognormal", "p5": 350, "p95": 1400})" << 0.7 << 2.8 << 0.0;
  }
  void theSpreadKeepsItsShape() {
    QFETCH(QString, spread);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, deviation);
    const Quantity before = with(qPrintable(spread)), after = restated(before, 1.4, "kW");
    QVERIFY(after.spread.kind == before.spread.kind);
    COMPARE_NEAR(after.spread.low, low, 1e-12);
    COMPARE_NEAR(after.spread.high, high, 1e-12);
    COMPARE_NEAR(after.spread.deviation, deviation, 1e-12);
    QVERIFY(!spreadFault(after.spread, after.value));
  }

  void theSpreadIsDroppedWhereItMeansNothing_data() {
    QTest::addColumn<QString>("json");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    const char* uniform = R"({"value": 700, "unit": "W", "spread": {"kind": "uniform", "min": 600, "max": 800}})";
    const char* gsd = R"({"value": 700, "unit": "W", "spread": {"kind": "lognormal", "gsd": 1.3}})";
    QTest::newRow("another dimension") << uniform << 1.4 << "kg";
    QTest::newRow("another dimension, ratio") << gsd << 1.4 << "kg";
    QTest::newRow("unknown unit typed") << uniform << 1400.0 << "moons";
    QTest::newRow("unknown unit before") << R"({"value": 700, "unit": "moons", "spread": {"kind": "lognormal", "gsd": 1.3}})" << 1400.0 << "W";
    QTest::newRow("unknown unit both") << R"({"value": 700, "unit": "moons", "spread": {"kind": "lognormal", "gsd": 1.3}})" << 700.0 << "moons";
    QTest::newRow("old value 0") << R"({"value": 0, "unit": "W", "spread": {"kind": "normal", "sd": 5}})" << 1400.0 << "W";
    QTest::newRow("new value 0") << uniform << 0.0 << "W";
    QTest::newRow("other sign") << uniform << -700.0 << "W";
    QTest::newRow("ratio around a negative value") << gsd << -700.0 << "W";
    QTest::newRow("choice") << R"({"value": 1, "unit": "W", "spread": {"kind": "choice", "options": [{"label": "a", "value": 1, "weight": 1}, {"label": "b", "value": 2, "weight": 1}]}})"
                            << 2.0 << "W";
    QTest::newRow("table") << R"({"path": {"kind": "table", "values": {"2026": 5}}, "unit": "W", "spread": {"kind": "normal", "sd": 5}})" << 7.0 << "W";
  }
  void theSpreadIsDroppedWhereItMeansNothing() {
    QFETCH(QString, json);
    QFETCH(double, value);
    QFETCH(QString, unit);
    const Quantity before = read(json.toStdString());
    QVERIFY(before.spread.kind != Kind::none);
    QVERIFY(restated(before, value, unit.toStdString()).spread == Spread());
  }

  void theSpreadIsHeldAsBefore() {
    for (const char* spread : {R"({"kind": "normal", "sd": 5, "held": true})", R"({"kind": "lognormal", "gsd": 1.3, "held": true})"})
      for (const double value : {0.7, 1.4}) QVERIFY(restated(with(spread), value, "kW").spread.isHeld);
    QVERIFY(!restated(with(R"({"kind": "normal", "sd": 5, "held": true})"), 0, "kW").spread.isHeld);  // with the spread it goes
  }

  void scoresGoWithTheSourceTheyJudge() {
    const auto scored = [](const char* evidence) {
      Quantity quantity = from(evidence);
      quantity.spread = with(R"({"kind": "lognormal", "gsd": 1.3, "pedigree": {"factors": "f", "scores": [1, 2, 3, 4, 5]}})").spread;
      return quantity;
    };
    for (const char* evidence : {"measured", "literature", "assumption"}) {
      const Quantity before = scored(evidence);
      QVERIFY(restated(before, 0.7, "kW").spread == before.spread);  // the same value
      const Spread after = restated(before, 1.4, "kW").spread;
      QCOMPARE(after.deviation, 1.3);
      QCOMPARE(after.pedigree.has_value(), std::string_view(evidence) == "assumption");
      Quantity path = before;
      path.byYear = {{2026, 1}, {2027, 2}};
      QCOMPARE(restatedPath(before, path).spread.deviation, 1.3);
      QCOMPARE(restatedPath(before, path).spread.pedigree.has_value(), std::string_view(evidence) == "assumption");
    }
  }

  /// P5 and P95 of a PUE lie on the part above 1; a value at the floor has no such part.
  void theSpreadOfAMultiplierGrowsWithThePartAboveItsFloor() {
    const Quantity pue = read(R"({"value": 1.2, "unit": "1", "spread": {"kind": "lognormal", "p5": 1.1, "p95": 1.4}})");
    for (const auto& [value, unit] : {std::pair{1.4, "1"}, {140.0, "%"}}) {
      const double one = value / 1.4;
      const Spread after = restated(pue, value, unit, 1).spread;
      COMPARE_NEAR(after.low, 1.2 * one, 1e-12);
      COMPARE_NEAR(after.high, 1.8 * one, 1e-12);
      QCOMPARE(after.deviation, 0.0);
      QVERIFY(!spreadFault(after, value, one));
    }
    QVERIFY(restated(pue, 1, "1", 1).spread == Spread());
    const Quantity ratio = read(R"({"value": 1.2, "unit": "1", "spread": {"kind": "lognormal", "gsd": 1.3}})");
    QCOMPARE(restated(ratio, 1.5, "1", 1).spread.deviation, 1.3);
    QVERIFY(restated(ratio, 1, "1", 1).spread == Spread());
    const Quantity uniform = read(R"({"value": 1.2, "unit": "1", "spread": {"kind": "uniform", "min": 1.1, "max": 1.3}})");
    COMPARE_NEAR(restated(uniform, 2.4, "1", 1).spread.low, 2.2, 1e-12);  // bounds grow with the value, as everywhere
  }

  void aConstantTakesThePlaceOfATable() {
    const Quantity table = read(R"({"path": {"kind": "table", "values": {"2026": 10, "2027": 9}, "later": 1}, "unit": "W", "independentYears": true,
                                    "spread": {"kind": "lognormal", "gsd": 1.2}})");
    const Quantity after = restated(table, 8, "W");
    QVERIFY(!after.isTable() && after.pathExtras.empty() && !after.independentYears);
    QCOMPARE(after.at(2030), 8.0);
    QVERIFY(after.spread == table.spread);  // a ratio holds for any value
  }

  void aSeriesThatHoldsItsLastValueEndsWithAConstant() {
    Quantity series = read(R"({"path": {"kind": "table", "values": {"2024": 700, "2025": 650}, "holdsLast": true}, "unit": "W"})");
    QVERIFY(!restated(series, 600, "W").holdsLast);
    Quantity path = series;
    path.holdsLast = false;
    path.byYear.emplace_back(2026, 640);
    const Quantity after = restatedPath(series, path);
    QVERIFY(!after.holdsLast && after.byYear == path.byYear);
  }

  void aTableIsNeverTheSameValue() {
    const Quantity table = read(R"({"path": {"kind": "table", "values": {"2026": 0}}, "unit": "W", "source": {"evidence": "measured"}})");
    QVERIFY(restated(table, 0, "W").source.evidence == Evidence::assumption);
  }

  void theSameValueIsNoNewStatement() {
    Quantity expected = from("measured");
    QVERIFY(restated(expected, 700, "W") == expected);
    expected.value = 0.7;
    expected.unit = "kW";
    expected.spread.low = 0.6;
    expected.spread.high = 0.8;
    QVERIFY(restated(from("measured"), 0.7, "kW") == expected);
  }

  void theSameValueKeepsAnySpread() {
    const Quantity choice = with(R"({"kind": "choice", "options": [{"label": "a", "value": 700, "weight": 1}, {"label": "b", "value": 900, "weight": 2}]})");
    const Spread inKilowatts = restated(choice, 0.7, "kW").spread;
    QCOMPARE(inKilowatts.options.size(), std::size_t(2));
    QCOMPARE(inKilowatts.options[0].value, 0.7);
    QCOMPARE(inKilowatts.options[1].value, 0.9);
    QCOMPARE(inKilowatts.options[1].label, std::string("b"));
    const Quantity atZero = read(R"({"value": 0, "unit": "W", "spread": {"kind": "normal", "sd": 5}})");
    QCOMPARE(restated(atZero, 0, "kW").spread.deviation, 0.005);
    QCOMPARE(restated(with(R"({"kind": "lognormal", "gsd": 1.3})"), 0.7, "kW").spread.deviation, 1.3);
  }

  void aSourceThatDidNotSayTheNumberGoes_data() {
    QTest::addColumn<QString>("evidence");
    QTest::addColumn<bool>("stays");
    for (int i = 0; i <= static_cast<int>(Evidence::assumption); ++i) {
      const auto evidence = static_cast<Evidence>(i);
      const QByteArray word(evidenceWord(evidence).data(), static_cast<qsizetype>(evidenceWord(evidence).size()));
      QTest::newRow(word) << QString(word) << (evidence == Evidence::unstated || evidence == Evidence::assumption);
    }
  }
  void aSourceThatDidNotSayTheNumberGoes() {
    QFETCH(QString, evidence);
    QFETCH(bool, stays);
    const Quantity before = from(qPrintable(evidence));
    Quantity expected = before;
    if (!stays) {
      expected = {};
      expected.source.evidence = Evidence::assumption;
      expected.confidence = Confidence::low;
    }
    expected.value = 1400;
    expected.unit = "W";
    expected.spread = before.spread;
    expected.spread.low = 1200;
    expected.spread.high = 1600;
    QVERIFY(restated(before, 1400, "W") == expected);
  }
};

QTEST_APPLESS_MAIN(RestateTest)
#include "tst_restate.moc"
