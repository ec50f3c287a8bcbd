#include <QRegularExpression>
#include <QTest>

#include "core/quantity/unit.h"
#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::quantity;

class UnitTest : public QObject {
  Q_OBJECT
 private slots:
  void readsEveryUnit_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<double>("base");
    QTest::addColumn<QString>("unit");
    const auto row = [](const char* typed, double base, const char* unit) { QTest::newRow(typed) << QString::fromUtf8(typed) << base << QString::fromUtf8(unit); };
    // the list
    row("0.7 kW", 0.7, "kWh/h");
    row("1.2 MWh", 1200, "kWh");
    row("1082990 GPU-h", 1082990, "h·accelerator");
    row("57 kg CO2e", 57, "kg CO2e");
    row("3 L", 0.003, "m3");
    row("2 t", 2000, "kg");
    row("5 tokens", 5, "token");
    row("7 EUR", 7, "EUR");
    // traps: kilotonne, year, minute, week; not knot, are, milli-inch
    row("3 kt", 3e6, "kg");
    row("4 a", 4 * 8760, "h");
    row("4 year", 4 * 8760, "h");
    row("4 years", 4 * 8760, "h");
    row("4 yr", 4 * 8760, "h");
    row("4 y", 4 * 8760, "h");
    row("30 min", 0.5, "h");
    row("2 weeks", 336, "h");
    row("1 week", 168, "h");
    row("12 months", 8760, "h");
    row("1 month", 730, "h");
    row("2 d", 48, "h");
    row("2 day", 48, "h");
    row("2 days", 48, "h");
    row("2 h", 2, "h");
    row("2 hour", 2, "h");
    row("2 hours", 2, "h");
    row("36 s", 0.01, "h");
    row("36000 ms", 0.01, "h");
    row("1 1", 1, "1");
    row("55 %", 0.55, "1");
    row("5 ‰", 0.005, "1");
    row("7 ppm", 7e-6, "1");
    row("3 m", 3, "m");
    row("3 km", 3000, "m");
    row("300 mm", 0.3, "m");
    row("814 mm2", 814e-6, "m2");
    row("814 mm²", 814e-6, "m2");
    row("1 cm^2", 1e-4, "m2");
    row("2 m3", 2, "m3");
    row("2 m³", 2, "m3");
    row("2 l", 0.002, "m3");
    row("0.26 mL", 0.26e-6, "m3");
    row("2 ML", 2000, "m3");
    row("329.65 g", 0.32965, "kg");
    row("1 kg", 1, "kg");
    row("1 Gt", 1e12, "kg");
    row("0.24 Wh", 0.24e-3, "kWh");
    row("1 GWh", 1e6, "kWh");
    row("3.6 MJ", 1, "kWh");
    row("3600 J", 0.001, "kWh");
    row("400 W", 0.4, "kWh/h");
    row("1 MW", 1000, "kWh/h");
    row("1 B", 1e-9, "GB");
    row("80 GB", 80, "GB");
    row("1 TB", 1000, "GB");
    row("1 byte", 1e-9, "GB");
    row("1 bytes", 1e-9, "GB");
    row("1 PFLOP", 1e15, "FLOP");
    row("2 FLOPs", 2, "FLOP");
    row("989.4 TFLOP/s", 989.4e12 * 3600, "FLOP/h");
    row("1 token", 1, "token");
    row("2 Mtokens", 2e6, "token");
    row("1 request", 1, "request");
    row("2 requests", 2, "request");
    row("2 req", 2, "request");
    row("1 task", 1, "task");
    row("3 ktasks", 3000, "task");
    row("8 accelerator", 8, "accelerator");
    row("8 accelerators", 8, "accelerator");
    row("8 GPU", 8, "accelerator");
    row("8 GPUs", 8, "accelerator");
    row("8 TPU", 8, "accelerator");
    row("8 TPUs", 8, "accelerator");
    row("1 accelerator-h", 1, "h·accelerator");
    row("1.5 MGPU-h", 1.5e6, "h·accelerator");
    row("1 GPUh", 1, "h·accelerator");
    row("1 GPU-hour", 1, "h·accelerator");
    row("1 GPU-hours", 1, "h·accelerator");
    row("1 TPU-h", 1, "h·accelerator");
    row("2 GPU h", 2, "h·accelerator");
    row("10 node", 10, "node");
    row("10 nodes", 10, "node");
    row("10 server", 10, "node");
    row("10 servers", 10, "node");
    row("10 unit", 10, "node");
    row("10 units", 10, "node");
    row("5 user", 5, "user");
    row("5 Musers", 5e6, "user");
    for (const char* currency : {"EUR", "USD", "JPY", "GBP", "CHF", "CNY", "INR", "KRW", "SEK", "CAD", "AUD", "SGD"})
      row(qPrintable(QString("2 k%1").arg(currency)), 2000, currency);
    row("1 users", 1, "user");
    // qualifiers and compounds
    row("57 g CO2e/kWh", 0.057, "kg CO2e/kWh");
    row("57 gCO2e/kWh", 0.057, "kg CO2e/kWh");
    row("57 gCO2eq/kWh", 0.057, "kg CO2e/kWh");
    row("57 g CO₂e/kWh", 0.057, "kg CO2e/kWh");
    row("57 g CO2 eq/kWh", 0.057, "kg CO2e/kWh");
    row("1 t CO2-eq", 1000, "kg CO2e");
    row("5 mg Sb-eq", 5e-6, "kg Sb-eq");
    row("5 kg Sb", 5, "kg Sb-eq");
    row("5 kg Sbeq", 5, "kg Sb-eq");
    row("1828 MJ primary", 1828, "MJ primary");
    row("1 kWh primary", 3.6, "MJ primary");
    row("2 m3 world-eq", 2, "m3 world-eq");
    row("1.15 L/kWh", 0.00115, "m3/kWh");
    row("0.35 J/token", 0.35 / 3.6e6, "kWh/token");
    row("20 EUR/MWh", 0.02, "EUR/kWh");
    row("3 kg·km", 3000, "m·kg");
    row("3 kg*km", 3000, "m·kg");
    row("1e3 kWh", 1000, "kWh");
    row("-2 kg", -2, "kg");
    row("+2 kg", 2, "kg");
  }

  void readsEveryUnit() {
    QFETCH(QString, typed);
    QFETCH(double, base);
    QFETCH(QString, unit);
    const auto amount = parseAmount(typed.toStdString());
    QVERIFY2(bool(amount), amount ? "" : amount.fault().code.c_str());
    const auto parsed = parseUnit(amount->unit);
    QVERIFY(bool(parsed));
    COMPARE_NEAR(parsed->toBase(amount->value), base, 1e-14);
    QCOMPARE(QString::fromStdString(parsed->dimension.unit()), unit);
    COMPARE_NEAR(parsed->fromBase(parsed->toBase(amount->value)), amount->value, 1e-15);
  }

  /// A unit added to the table without a row above fails here.
  void everySymbolIsTyped() {
    const QString typed = QString::fromStdString(support::readText(support::sourcePath("tests/core/quantity/tst_unit.cpp")));
    for (const std::string& symbol : unitSymbols())
      QVERIFY2(typed.contains(QRegularExpression("\"[^\"]* [kM]?" + QRegularExpression::escape(QString::fromStdString(symbol)) + "\"|\"" + QRegularExpression::escape(QString::fromStdString(symbol)) + "\"")), symbol.c_str());
  }

  void exactDecimalsStayExact() { QCOMPARE(parseUnit("g")->toBase(329.65), 0.32965); }

  void refuses_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    for (const char* unit : {"3 foo", "3 Mt CO3", "3 ma", "3 ka", "3 mmin", "3 kh", "3 kyear", "3 Tt", "3 kWh/", "3 /kWh", "3 kg/kW h", "3 kWh//h", "3 m4", "3 CO2e", "3 kWh CO2e", "3 kg primary", "3 kg CO2"})
      QTest::newRow(unit) << unit << "unit.unknown";
    for (const char* number : {"1,082,990 GPU-h", "1.2.3 kg", "kg", "1e999 kg", "nan kg", "inf", "0x10 kg"})
      QTest::newRow(number) << number << (QString(number) == "0x10 kg" ? "unit.unknown" : "number.invalid");
    QTest::newRow("empty") << "" << "number.missing";
    QTest::newRow("blank") << "  " << "number.missing";
  }

  void refuses() {
    QFETCH(QString, typed);
    QFETCH(QString, code);
    const auto amount = parseAmount(typed.toStdString());
    QVERIFY(!amount);
    QCOMPARE(QString::fromStdString(amount.fault().code), code);
  }

  void unlikeThingsHaveUnlikeDimensions() {
    const auto dimension = [](const char* unit) { return parseUnit(unit)->dimension; };
    QVERIFY(dimension("kg") != dimension("kg CO2e"));
    QVERIFY(dimension("MJ") != dimension("MJ primary"));
    QVERIFY(dimension("MJ") == dimension("kWh"));
    QVERIFY(dimension("EUR") != dimension("USD"));
    QVERIFY(dimension("tokens") != dimension("requests"));
    QVERIFY(dimension("GPU-h") != dimension("h"));
  }
};

QTEST_APPLESS_MAIN(UnitTest)
#include "tst_unit.moc"
