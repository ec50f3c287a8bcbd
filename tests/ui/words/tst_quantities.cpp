#include "ui/words/quantities.h"

#include <QTest>

#include "ui/words/words.h"

using namespace meguri;
using quantity::Curve;

/// What the statements of a study look like in words.
class QuantitiesTest : public QObject {
  Q_OBJECT
 private slots:
  void init() { words::setLanguage(words::Language::english); }

  void aPathIsSaidInShort_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    QTest::addColumn<Curve>("curve");
    QTest::addColumn<QString>("text");
    QTest::newRow("constant") << 1000.0 << "requests" << Curve() << "1,000 requests";
    QTest::newRow("growth") << 1000.0 << "requests" << Curve{.kind = Curve::Kind::growth, .start = 2026, .rate = 0.05} << "1,000 requests, +5\u00a0%/a from 2026";
    QTest::newRow("no growth") << 3.0 << "nodes" << Curve{.kind = Curve::Kind::growth, .start = 2026} << "3 nodes, 0\u00a0%/a from 2026";
    QTest::newRow("shrinking") << 3.0 << "1" << Curve{.kind = Curve::Kind::growth, .start = 2026, .rate = -0.07} << QStringLiteral("3, −7\u00a0%/a from 2026");
    QTest::newRow("decline") << 350.0 << "g CO2e/kWh" << Curve{.kind = Curve::Kind::decline, .start = 2026, .rate = 0.06, .limit = 50}
                             << QStringLiteral("350 → ≥ 50 g CO2e/kWh, −6\u00a0%/a from 2026");
    QTest::newRow("S-curve") << 10.0 << "%" << Curve{.kind = Curve::Kind::logistic, .rate = 0.8, .limit = 90, .midpoint = 2029} << QStringLiteral("10 → 90 %, S-curve around 2029");
    QTest::newRow("half a year") << 10.0 << "%" << Curve{.kind = Curve::Kind::logistic, .rate = 0.8, .limit = 90, .midpoint = 2029.5}
                                 << QStringLiteral("10 → 90 %, S-curve around 2029.5");
  }
  void aPathIsSaidInShort() {
    QFETCH(double, value);
    QFETCH(QString, unit);
    QFETCH(Curve, curve);
    QFETCH(QString, text);
    quantity::Quantity quantity;
    quantity.value = value;
    quantity.unit = unit.toStdString();
    quantity.curve = curve;
    QCOMPARE(words::statedText(quantity), text);
    if (curve.kind == Curve::Kind::growth) QCOMPARE(words::statedText(quantity, 2026), words::statedText(quantity).section(u',', 0, -2));
  }

  void aTableIsSaidByItsEnds() {
    quantity::Quantity quantity;
    quantity.unit = "nodes";
    quantity.byYear = {{2026, 40}, {2027, 60}, {2035, 52}};
    QCOMPARE(words::statedText(quantity), QStringLiteral("40 → 52 nodes (2026–2035)"));
    QCOMPARE(words::statedText(quantity, 2027), "60 nodes");
  }

  void aTableOfWhichOneYearServesIsOneValue() {
    quantity::Quantity series;
    series.unit = "g CO2e/kWh";
    series.byYear = {{2024, 340.5}, {2025, 329.65}};
    QCOMPARE(words::statedText(series, 2026, 2030), QStringLiteral("340.5 → 329.65 g CO2e/kWh (2024–2025)"));  // it ends
    series.holdsLast = true;
    QCOMPARE(words::statedText(series, 2026, 2030), "329.65 g CO2e/kWh (2025)");
    QCOMPARE(words::statedText(series, 2025, 2025), "329.65 g CO2e/kWh (2025)");
    QCOMPARE(words::statedText(series, 2024, 2024), "340.5 g CO2e/kWh (2024)");
    QCOMPARE(words::statedText(series, 2024, 2030), QStringLiteral("340.5 → 329.65 g CO2e/kWh (2024–2025)"));
    series.byYear.clear();
    series.value = 300;
    QCOMPARE(words::statedText(series, 2026, 2030), "300 g CO2e/kWh");
  }
};

QTEST_MAIN(QuantitiesTest)
#include "tst_quantities.moc"
