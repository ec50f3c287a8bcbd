#include <QTest>
#include <cmath>
#include <random>

#include "core/quantity/convert.h"
#include "core/quantity/distribution.h"
#include "core/quantity/quantity_json.h"
#include "core/study/element_types.h"

using namespace meguri;
using namespace meguri::quantity;

namespace {

Quantity read(const std::string& json) { return *readQuantity(Json::parse(json), "x"); }

/// Whether two doubles are equal or neighbours.
bool isWithinOneUlp(double a, double b) { return a == b || std::nextafter(a, b) == b; }

}  // namespace

class ConvertTest : public QObject {
  Q_OBJECT
 private slots:
  void valuesAreThoseOneWouldWrite() {
    const auto in = [](double value, const char* from, const char* to) { return converted(value, *parseUnit(from), *parseUnit(to)); };
    QCOMPARE(in(0.7, "kW", "W"), 700.0);
    QCOMPARE(in(700, "W", "kW"), 0.7);
    QCOMPARE(in(329.65, "g CO2e/kWh", "kg CO2e/kWh"), 0.32965);
    QCOMPARE(in(55, "%", "1"), 0.55);
    QCOMPARE(in(4, "a", "h"), 35040.0);
    QCOMPARE(in(1, "kWh primary", "MJ primary"), 3.6);
    QCOMPARE(in(3.6, "MJ", "kWh"), 1.0);
    QCOMPARE(in(0, "W", "kW"), 0.0);
    QCOMPARE(in(329.65, "g CO2e/kWh", "t CO2e/kWh"), 0.00032965);
    QCOMPARE(in(-0.3, "kW", "W"), -300.0);
  }

  /// Every pair of usual units of every field, with values of every size.
  void thereAndBackIsTheSameToOneUlp() {
    std::mt19937_64 random(7);
    std::uniform_real_distribution<double> exponent(-12, 12), mantissa(1, 10);
    int pairs = 0;
    for (const auto* type : study::elementTypes())
      for (const auto& field : type->fields()) {
        if (field.kind != study::FieldKind::quantity) continue;
        for (const auto& unit : usualUnits(field.typed)) {
          const auto from = parseUnit(std::string(field.unit)), to = parseUnit(unit);
          ++pairs;
          for (int i = 0; i < 300; ++i) {
            double value = mantissa(random) * std::pow(10.0, exponent(random));
            if (i % 2 == 0) value = QString::number(value, 'g', 1 + i % 14).toDouble();  // as typed
            const double back = converted(converted(value, *from, *to), *to, *from);
            QVERIFY2(isWithinOneUlp(value, back), qPrintable(QStringLiteral("%1 %2 by %3: %4").arg(QString::number(value, 'g', 17), QString::fromUtf8(field.unit.data(), qsizetype(field.unit.size())), QString::fromStdString(unit), QString::number(back, 'g', 17))));
          }
        }
      }
    QVERIFY(pairs > 300);
  }

  void usualUnitsAreOfTheirDimension() {
    for (const auto* type : study::elementTypes())
      for (const auto& field : type->fields()) {
        if (field.kind != study::FieldKind::quantity) continue;
        const auto units = usualUnits(field.typed);
        QVERIFY2(!units.empty(), std::string(field.key).c_str());
        for (const auto& unit : units) {
          const auto read = parseUnit(unit);
          QVERIFY2(read && read->dimension == field.typed, (std::string(field.key) + ": " + unit).c_str());
        }
      }
    QCOMPARE(usualUnits(parseUnit("W")->dimension), (std::vector<std::string>{"W", "kW", "MW"}));
    QVERIFY(usualUnits(parseUnit("kg*km")->dimension).empty());
  }

  void pathAndSpreadGoWithTheValue() {
    const Quantity table = read(R"({"unit": "W", "path": {"kind": "table", "values": {"2026": 700, "2027": 650}}, "spread": {"kind": "lognormal", "gsd": 1.2}})");
    const Quantity inKilowatts = *converted(table, "kW");
    QVERIFY((inKilowatts.byYear == std::vector<std::pair<int, double>>{{2026, 0.7}, {2027, 0.65}}));
    QCOMPARE(inKilowatts.spread.deviation, 1.2);
    QVERIFY(*converted(inKilowatts, "W") == table);

    const Quantity curve = read(R"({"value": 700, "unit": "W", "path": {"kind": "decline", "start": 2026, "rate": 0.06, "limit": 300}, "spread": {"kind": "triangular", "min": 700, "max": 900}})");
    const Quantity converted = *quantity::converted(curve, "kW");
    QCOMPARE(converted.curve.limit, 0.3);
    QCOMPARE(converted.curve.rate, 0.06);
    QCOMPARE(converted.spread.low, converted.value);  // to the bit: a mode at its bound stays there
    QVERIFY(!spreadFault(converted.spread, converted.value));

    const Quantity normal = *quantity::converted(read(R"({"value": 700, "unit": "W", "spread": {"kind": "normal", "sd": 50}})"), "kW");
    QCOMPARE(normal.spread.deviation, 0.05);
    const Quantity choice = *quantity::converted(read(R"({"value": 700, "unit": "W", "spread": {"kind": "choice", "options": [{"label": "A", "value": 700, "weight": 1}, {"label": "B", "value": 650, "weight": 1}]}})"), "kW");
    QCOMPARE(choice.spread.options[1].value, 0.65);
  }

  void anotherDimensionConvertsToNothing() {
    const Quantity power = read(R"({"value": 700, "unit": "W"})");
    QVERIFY(!converted(power, "kWh"));
    QVERIFY(!converted(power, "florins"));
  }
};

QTEST_APPLESS_MAIN(ConvertTest)
#include "tst_convert.moc"
