#include <QTest>

#include "core/base/hash.h"
#include "core/base/json.h"

using namespace meguri;

class JsonTest : public QObject {
  Q_OBJECT
 private slots:
  void keepsOrderAndValues() {
    const std::string text = "{\"b\": [1, -2, 0.5, true, null, \"é\"], \"a\": {}}";
    const auto json = parseJson(text);
    QVERIFY(bool(json));
    QCOMPARE(json->dump(-1), std::string("{\"b\":[1,-2,0.5,true,null,\"é\"],\"a\":{}}"));
    QVERIFY(bool(parseJson("\xef\xbb\xbf" + text)));  // a byte-order mark is no damage
  }

  void faults_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    QTest::newRow("empty") << QByteArray() << "json.empty" << "";
    QTest::newRow("cut") << QByteArray("{\"a\": [1,\n2") << "json.cut" << "line 2";
    QTest::newRow("cut in a text") << QByteArray("{\"a\": \"x") << "json.cut" << "line 1";
    QTest::newRow("syntax") << QByteArray("{\"a\": 1,\n \"b\" 2}") << "json.syntax" << "line 2";
    QTest::newRow("two values") << QByteArray("1 2") << "json.syntax" << "line 1";
    QTest::newRow("overflow") << QByteArray("[\n1e400]") << "json.number" << "line 2";
    QTest::newRow("duplicate") << QByteArray("{\"a\": {\"b\": 1, \"b\": 2}}") << "json.duplicate" << "a";
    QTest::newRow("not UTF-8") << QByteArray("[\"\xc3(\"]") << "json.utf8" << "line 1";
    QTest::newRow("UTF-16") << QByteArray("\xff\xfe{\0", 4) << "json.encoding" << "";
    QTest::newRow("UTF-16 without a mark") << QByteArray("{\0\"\0", 4) << "json.encoding" << "";
    QTest::newRow("null character") << QByteArray("[1]\0[2]", 7) << "json.syntax" << "line 1";
    QTest::newRow("64 deep and one more") << QByteArray(65, '[') << "json.depth" << "[0][0][0][0][0][0][0]";
  }

  void faults() {
    QFETCH(QByteArray, text);
    QFETCH(QString, code);
    QFETCH(QString, place);
    const auto json = parseJson(std::string_view(text.data(), static_cast<std::size_t>(text.size())));
    QVERIFY(!json);
    QCOMPARE(QString::fromStdString(json.fault().code), code);
    QCOMPARE(QString::fromStdString(json.fault().place), place);
  }

  void depthOf64IsFine() { QVERIFY(bool(parseJson(std::string(64, '[') + std::string(64, ']')))); }

  void numbersAreWrittenShort() {
    QCOMPARE(numberJson(57).dump(), std::string("57"));
    QCOMPARE(numberJson(0.1).dump(), std::string("0.1"));
    QCOMPARE(numberJson(1e300).dump(), std::string("1e+300"));
  }

  void readerKeepsTheFirstFaultAndTheRest() {
    const Json json = Json::parse("{\"name\": \"x\", \"size\": \"big\", \"on\": 1, \"more\": [1], \"other\": null}");
    ObjectReader reader(json, "thing");
    std::string name;
    double size = 0;
    bool on = false;
    QVERIFY(reader.text("name", name) && name == "x");
    QVERIFY(!reader.number("size", size));
    QVERIFY(!reader.flag("on", on));
    QCOMPARE(reader.fault()->place, std::string("thing.size"));
    QCOMPARE(reader.fault()->args, (std::vector<std::string>{"number", "\"big\""}));
    QCOMPARE(reader.rest(), std::string("{\"more\":[1],\"other\":null}"));
  }

  void utf8IsJudgedStrictly() {
    for (const char* good : {"", "a", "é", "巡り", "\xf0\x9f\x8c\x8f"}) QVERIFY2(isUtf8(good), good);
    for (const char* bad : {"\x80", "\xc3", "\xc0\xaf", "\xed\xa0\x80", "\xf5\x80\x80\x80", "\xe2\x82"}) QVERIFY2(!isUtf8(bad), bad);
  }

  /// Addresses and draw keys are made of it: part of the format.
  void theHashNeverChanges() {
    QCOMPARE(hash64("pue"), std::uint64_t{9766717014547762136u});
    QCOMPARE(hash64("pue", 1), std::uint64_t{14910294553792075503u});
    QCOMPARE(hash64(std::uint64_t{7}, 9), std::uint64_t{10697456648108345587u});
  }
};

QTEST_APPLESS_MAIN(JsonTest)
#include "tst_json.moc"
