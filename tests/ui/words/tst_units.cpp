#include <QTest>

#include "core/quantity/unit.h"
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
    QTest::newRow("a foreign word") << QStringLiteral("3 りんご") << "kg";
  }
  void whatMayMeanSeveralUnitsIsNotGuessed() {
    QFETCH(QString, typed);
    QFETCH(QString, fits);
    const auto amount = quantity::parseAmount(words::plainAmount(typed, quantity::parseUnit(fits.toStdString())->dimension).toStdString());
    QVERIFY(!amount);
    QCOMPARE(amount.fault().code, std::string("unit.unknown"));
  }

  void theUnitsThatFitAreListed() {
    QCOMPARE(words::unitsThatFit("W"), QString("W, kW, MW"));
    QVERIFY(words::unitsThatFit("g/kg").startsWith("g/kg, "));
    QVERIFY(words::unitsThatFit("%").contains("a plain number"));
    QCOMPARE(words::amountText(0.7, "kW"), QString("0.7 kW"));
    QCOMPARE(words::amountText(1.2, "1"), QString("1.2"));
  }
};

QTEST_APPLESS_MAIN(UnitWordsTest)
#include "tst_units.moc"
