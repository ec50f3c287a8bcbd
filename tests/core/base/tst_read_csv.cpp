#include "core/base/csv.h"

#include <QTest>

using meguri::readCsv;
using Row = std::vector<std::string>;

class ReadCsvTest : public QObject {
  Q_OBJECT

 private slots:
  void readsQuotesAndLines() {
    const auto table = readCsv("\xEF\xBB\xBFkey,name\r\na,\"one, \"\"two\"\"\nthree\"\nb,ドイツ\n\nc,");
    QVERIFY(table);
    QVERIFY(table->header == (Row{"key", "name"}));
    QCOMPARE(table->rows.size(), std::size_t(3));
    QVERIFY(table->rows[0] == (Row{"a", "one, \"two\"\nthree"}));
    QVERIFY(table->rows[1] == (Row{"b", "ドイツ"}));
    QVERIFY(table->rows[2] == (Row{"c", ""}));
  }

  void refuses_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    QTest::newRow("empty") << QByteArray() << "csv.no-header" << "line 1";
    QTest::newRow("short row") << QByteArray("a,b\n1\n") << "csv.columns" << "line 2";
    QTest::newRow("long row") << QByteArray("a,b\n1,2\n1,2,3\n") << "csv.columns" << "line 3";
    QTest::newRow("same column twice") << QByteArray("a,b,a\n1,2,3\n") << "csv.duplicate-column" << "line 1";
    QTest::newRow("open quote") << QByteArray("a,b\n1,\"2\n") << "csv.quotes" << "line 2";
    QTest::newRow("quote inside") << QByteArray("a,b\n1,2\"3\n") << "csv.quotes" << "line 2";
  }
  void refuses() {
    QFETCH(QByteArray, text);
    const auto table = readCsv({text.constData(), static_cast<std::size_t>(text.size())});
    QVERIFY(!table);
    QTEST(QString::fromStdString(table.fault().code), "code");
    QTEST(QString::fromStdString(table.fault().place), "place");
  }
};

QTEST_APPLESS_MAIN(ReadCsvTest)
#include "tst_read_csv.moc"
