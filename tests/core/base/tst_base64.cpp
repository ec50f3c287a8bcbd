#include <QTest>
#include <random>

#include "core/base/base64.h"

using namespace meguri;

class Base64 : public QObject {
  Q_OBJECT
 private slots:
  /// The vectors of RFC 4648, section 10.
  void isThatOfTheStandard() {
    const std::pair<const char*, const char*> vectors[] = {{"", ""}, {"f", "Zg=="}, {"fo", "Zm8="}, {"foo", "Zm9v"}, {"foob", "Zm9vYg=="}, {"fooba", "Zm9vYmE="}, {"foobar", "Zm9vYmFy"}};
    for (const auto& [bytes, text] : vectors) {
      QCOMPARE(base64(bytes), std::string(text));
      QVERIFY(fromBase64(text) == std::string(bytes));
    }
  }

  void everyByteComesBack() {
    std::mt19937_64 random(3);
    for (std::size_t length = 0; length < 300; ++length) {
      std::string bytes(length, '\0');
      for (char& each : bytes) each = static_cast<char>(random() % 256);
      const std::string text = base64(bytes);
      QCOMPARE(QByteArray::fromStdString(bytes).toBase64().toStdString(), text);
      QVERIFY(fromBase64(text) == bytes);
    }
  }

  void whatItWouldNotWriteIsNotRead() {
    for (const char* text : {"Z", "Zg", "Zg=", "Z===", "====", "Zm9v\n", "Zm 9", "Zg==Zg==", "Zh==", "Zm9=", "Zm-_", "=m9v", "Z=9v", "Zg=v", "Zm9v===="}) QVERIFY2(!fromBase64(text), text);
    QVERIFY(!fromBase64(std::string_view("Zm\0v", 4)));
  }

  /// Whatever is read is written as it was.
  void whatIsReadIsWrittenAgain() {
    std::mt19937_64 random(4);
    int read = 0;
    for (int i = 0; i < 20000; ++i) {
      std::string text(4 * (random() % 3), ' ');
      for (char& each : text) each = "AZaz09+/=QgwB"[random() % 13];
      const auto bytes = fromBase64(text);
      if (!bytes) continue;
      ++read;
      QCOMPARE(base64(*bytes), text);
    }
    QVERIFY(read > 1000);
  }
};

QTEST_APPLESS_MAIN(Base64)
#include "tst_base64.moc"
