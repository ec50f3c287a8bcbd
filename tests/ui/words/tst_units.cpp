#include <QTest>
#include <set>

#include "core/quantity/convert.h"
#include "core/study/element_types.h"
#include "ui/words/units.h"
#include "ui/words/words.h"

using namespace meguri;

/// Amounts as people type them.
class UnitWordsTest : public QObject {
  Q_OBJECT
 private slots:
  void init() { words::setLanguage(words::Language::english); }

  void japaneseUnitsAreRead_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("fits");
    QTest::addColumn<QString>("plain");
    const auto row = [](const char* name, const char16_t* typed, const char* fits, const char* plain) { QTest::newRow(name) << QString::fromUtf16(typed) << QString(fits) << QString(plain); };
    row("years", u"４年", "a", "4a");
    row("years with a blank", u"4 年間", "a", "4 a");
    row("hours", u"8760時間", "a", "8760h");
    row("months", u"48 か月", "a", "48 month");
    row("per month", u"3 kWh/月", "kWh/a", "3 kWh/month");
    row("money", u"1200円", "JPY", "1200JPY");
    row("thousands of yen", u"12 千円", "JPY", "12 kJPY");
    row("money per energy", u"25 円/kWh", "JPY/kWh", "25 JPY/kWh");
    row("nodes", u"24台", "nodes", "24nodes");
    row("accelerators", u"8台", "accelerators", "8accelerators");
    row("people", u"300 人", "users", "300 users");
    row("accelerators in words", u"8 アクセラレータ", "accelerators", "8 accelerators");
    row("behind a stroke one of them", u"3 Wh/リクエスト", "Wh/request", "3 Wh/request");
    row("millions", u"2 百万トークン", "tokens", "2 Mtokens");
    row("money per million", u"90 JPY/百万トークン", "JPY/token", "90 JPY/Mtoken");
    row("requests", u"5回", "requests", "5requests");
    row("tasks", u"5回", "tasks", "5tasks");
    row("energy in words", u"700 キロワット時", "kWh", "700 kWh");
    row("one sign", u"2 ㌧", "kg", "2 t");
    row("one sign of Latin letters", u"7 ㎾", "W", "7 kW");
    row("groups", u"250,000,000 requests", "requests", "250000000 requests");
    row("groups by blanks", u"250 000", "requests", "250000");
    row("groups by thin blanks", u"1\u2009234\u2009567 W", "W", "1234567 W");
    row("a percentage as it is printed", u"80\u00a0%", "%", "80 %");
    row("glued qualifier", u"0.4 kg-CO2e/kWh", "g CO2e/kWh", "0.4 kg CO2e/kWh");
  }
  void japaneseUnitsAreRead() {
    QFETCH(QString, typed);
    QFETCH(QString, fits);
    QFETCH(QString, plain);
    const auto dimension = quantity::parseUnit(fits.toStdString())->dimension;
    QCOMPARE(words::plainAmount(typed, dimension), plain);
    const auto amount = quantity::parseAmount(plain.toStdString());
    QVERIFY(amount && (amount->unit.empty() || quantity::parseUnit(amount->unit)->dimension == dimension));
  }

  void whatMayMeanSeveralUnitsIsNotGuessed_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("fits");
    QTest::newRow("dollars") << QStringLiteral("5 ドル") << "USD";
    QTest::newRow("a month of the calendar") << QStringLiteral("3月") << "a";
    QTest::newRow("machines where none are counted") << QStringLiteral("3台") << "kWh";
    QTest::newRow("machines where two kinds are") << QStringLiteral("3台") << "accelerators/node";
    QTest::newRow("a number before what takes none") << QStringLiteral("5 百万キログラム") << "kg";
    QTest::newRow("a foreign word") << QStringLiteral("3 りんご") << "kg";
  }
  void whatMayMeanSeveralUnitsIsNotGuessed() {
    QFETCH(QString, typed);
    QFETCH(QString, fits);
    const auto amount = quantity::parseAmount(words::plainAmount(typed, quantity::parseUnit(fits.toStdString())->dimension).toStdString());
    QVERIFY(!amount);
    QCOMPARE(amount.fault().code, std::string("unit.unknown"));
  }

  void wordsOfUnitsAreJapanese_data() {
    QTest::addColumn<QString>("unit");
    QTest::addColumn<QString>("japanese");
    const auto row = [](const char* unit, const char16_t* japanese) { QTest::newRow(unit) << QString(unit) << QString::fromUtf16(japanese); };
    row("nodes", u"ノード");
    row("accelerators", u"アクセラレータ");
    row("tokens/s", u"トークン/s");
    row("g CO2e/request", u"g CO2e/リクエスト");
    row("JPY/Mtoken", u"JPY/百万トークン");
    row("requests/user/month", u"リクエスト/人/か月");
    row("a", u"年");
    row("%/a", u"%/年");
    row("m3 world-eq/a", u"m3 world-eq/年");
    row("node·a", u"ノード·年");
    // symbols, names of methods, and letters that are no word of their own
    for (const char* same : {"1", "%", "kWh", "kg CO2e", "GPU-h", "accelerator-h", "MJ primary/kg/km", "g Sb-eq/kg", "TFLOP/s", "USD/t CO2e", "1/cm2", "h"}) QTest::newRow(same) << QString(same) << QString(same);
  }
  void wordsOfUnitsAreJapanese() {
    QFETCH(QString, unit);
    QFETCH(QString, japanese);
    QCOMPARE(words::unitName(unit.toStdString()), unit);
    words::setLanguage(words::Language::japanese);
    QCOMPARE(words::unitName(unit.toStdString()), japanese);
  }

  /// What a form shows is what it reads: in Japanese no unit of a field becomes another.
  void everyUnitIsReadAsItIsShown() {
    words::setLanguage(words::Language::japanese);
    std::set<std::string> units;
    for (const auto* type : study::elementTypes())
      for (const study::Field& field : type->fields())
        if (field.kind == study::FieldKind::quantity)
          for (const std::string& each : quantity::usualUnits(quantity::parseUnit(field.unit)->dimension)) units.insert(each);
    QVERIFY(units.size() > 40 && units.contains("nodes") && units.contains("tokens/s"));
    for (const std::string& unit : units) {
      const auto amount = quantity::parseAmount(words::plainAmount(QStringLiteral("3 ") + words::unitName(unit)).toStdString());
      QVERIFY2(amount, unit.c_str());
      if (unit != "1") QCOMPARE(amount->unit, unit);
    }
  }

  void theUnitsThatFitAreListed() {
    QCOMPARE(words::unitsThatFit("W"), QString("W, kW, MW"));
    QVERIFY(words::unitsThatFit("g/kg").startsWith("g/kg, "));
    QVERIFY(words::unitsThatFit("%").contains("a plain number"));
    QCOMPARE(words::amountText(0.7, "kW"), QString("0.7 kW"));
    QCOMPARE(words::amountText(1.2, "1"), QString("1.2"));
    words::setLanguage(words::Language::japanese);
    QVERIFY(words::unitsThatFit("nodes").startsWith(QStringLiteral("ノード")));
    QCOMPARE(words::amountText(3, "%/a"), QStringLiteral("3 %/年"));
  }
};

QTEST_APPLESS_MAIN(UnitWordsTest)
#include "tst_units.moc"
