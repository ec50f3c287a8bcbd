#include <QTemporaryDir>
#include <QTest>

#include "core/library/database.h"
#include "tests/support/cli_run.h"
#include "tests/support/small_datasets.h"

using namespace meguri;
using support::followsSchema;
using support::parsed;
using support::run;
using support::Run;

/// meguri-cli library: what it finds, shows, checks, lists, compares and builds.
class CliLibrary : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    m_home = std::make_unique<QTemporaryDir>();
    test::writeDataset(m_home->filePath("datasets/mine").toStdString(), test::edited(test::minimalManifest, "/id", "\"mine\""),
                       test::edited(test::edited(test::minimalEntries, "/entries/one/figures", "{}"), "/entries/one/figures/ghg-lifecycle",
                                    R"({"value": 400, "unit": "g CO2e/kWh", "source": {"evidence": "measured", "locator": "meter"}, "confidence": "high", "year": 2025})"));
  }

  void searchesInBothLanguages_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("id");
    QTest::newRow("English") << "germany" << "owid-energy/DEU";
    QTest::newRow("Japanese") << "ドイツ" << "owid-energy/DEU";
    QTest::newRow("two characters") << "日本" << "owid-energy/JPN";
    QTest::newRow("code") << "FRA" << "owid-energy/FRA";
    QTest::newRow("product") << "h100 sxm" << "epoch-hardware/h100-sxm";
    QTest::newRow("model") << "llama 3.1 405" << "llama";
  }
  void searchesInBothLanguages() {
    QFETCH(QString, text);
    QFETCH(QString, id);
    for (const char* language : {"en", "ja"}) {
      const Run found = cli({"--lang", language, "library", "search", text, "--limit", "0"});
      QCOMPARE(found.exit, 0);
      QVERIFY2(found.out.contains(id), qPrintable(found.out));
    }
  }

  void showsProvenance() {
    const Run shown = cli({"library", "show", "owid-energy/DEU"});
    QCOMPARE(shown.exit, 0);
    for (const char* part : {"Germany", "329.65 g CO2e/kWh", "Our World in Data", "CC-BY-4.0", "row Germany (DEU), 2025", "life cycle", "confidence high"})
      QVERIFY2(shown.out.contains(part), qPrintable(QString(part) + "\n" + shown.out));
    const Run japanese = cli({"--lang", "ja", "library", "show", "owid-energy/DEU"});
    QVERIFY(japanese.out.startsWith("ドイツ\n") && japanese.out.contains("確信度：高"));
    const Run alternatives = cli({"library", "show", "epoch-hardware/h100-sxm"});
    QVERIFY2(alternatives.out.contains("meguri-hardware/") && alternatives.out.contains("hubblo-gpu/"), qPrintable(alternatives.out));
  }

  void printsJsonThatFollowsTheSchema_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("format");
    QTest::newRow("search") << QStringList{"search", "h100"} << "meguri-library-search";
    QTest::newRow("show") << QStringList{"show", "owid-energy/DEU"} << "meguri-library-entry";
    QTest::newRow("list") << QStringList{"list"} << "meguri-library-list";
    QTest::newRow("check") << QStringList{"check"} << "meguri-library-check";
    QTest::newRow("diff") << QStringList{"diff", shared() + "/library.db"} << "meguri-library-diff";
    QTest::newRow("no entry") << QStringList{"show", "owid-energy/ATLANTIS"} << "meguri-fault";
    QTest::newRow("no file") << QStringList{"diff", "/nowhere.db"} << "meguri-fault";
  }
  void printsJsonThatFollowsTheSchema() {
    QFETCH(QStringList, arguments);
    const auto json = parsed(cli(QStringList{"library"} + arguments + QStringList{"--json"}).out);
    QVERIFY(!json.is_discarded());
    QTEST(QString::fromStdString(json["format"]), "format");
    QVERIFY(followsSchema(json));
  }

  void checksEverything() {
    const Run checked = cli({"library", "check"});
    QVERIFY2(checked.out.contains(": 0 problems"), qPrintable(checked.out));
    QCOMPARE(checked.exit, 0);
  }

  void buildsALibraryOfOnesOwn() {
    const Run built = cli({"library", "build", m_home->filePath("datasets")});
    QVERIFY2(built.exit == 0, qPrintable(built.error));
    QVERIFY(QFile::exists(m_home->filePath("data/meguri/library.db")));
    const Run shown = cli({"library", "show", "mine/one"});
    QCOMPARE(shown.exit, 0);
    QVERIFY(shown.out.contains("400 g CO2e/kWh"));
    QCOMPARE(cli({"library", "check"}).exit, 0);
    const Run difference = cli({"library", "diff", m_home->filePath("data/meguri/library.db"), m_home->filePath("data/meguri/library.db")});
    QCOMPARE(difference.out, QString("No figure differs.\n"));

    // an absurd figure and a taken name are refused, and the library built before stays
    test::writeDataset(m_home->filePath("datasets/mine").toStdString(), test::edited(test::minimalManifest, "/id", "\"owid-energy\""));
    const Run refused = cli({"library", "build", m_home->filePath("datasets")});
    QCOMPARE(refused.exit, 1);
    QVERIFY2(refused.error.contains("owid-energy"), qPrintable(refused.error));
    QCOMPARE(cli({"library", "show", "mine/one"}).exit, 0);
  }

  void goesOnWithoutABrokenOne() {
    test::writeText(m_home->filePath("data/meguri/library.db").toStdString(), "a letter in the place of a library, longer than the hundred bytes that SQLite looks at before it knows");
    const Run found = cli({"library", "search", "germany"});
    QCOMPARE(found.exit, 0);
    QVERIFY(found.out.contains("owid-energy/DEU"));
    QVERIFY2(found.error.contains("library.db"), qPrintable(found.error));
    QCOMPARE(cli({"library", "check"}).exit, 1);
  }

  void usage_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::newRow("nothing") << QStringList{"library"} << 2;
    QTest::newRow("unknown") << QStringList{"library", "find"} << 2;
    QTest::newRow("show nothing") << QStringList{"library", "show"} << 2;
    QTest::newRow("show what there is not") << QStringList{"library", "show", "a/b"} << 2;
    QTest::newRow("limit") << QStringList{"library", "search", "a", "--limit", "x"} << 2;
    QTest::newRow("diff of no file") << QStringList{"library", "diff", "/nowhere.db"} << 3;
    QTest::newRow("build of no folder") << QStringList{"library", "build", "/nowhere"} << 3;
    QTest::newRow("help") << QStringList{"library", "search", "--help"} << 0;
  }
  void usage() {
    QFETCH(QStringList, arguments);
    const Run result = cli(arguments);
    QTEST(result.exit, "exit");
    QVERIFY(result.exit == 0 || !result.error.isEmpty());
  }

 private:
  static QString shared() { return QStringLiteral(MEGURI_BINARY_DIR "/share/meguri"); }
  Run cli(const QStringList& arguments) const { return run(arguments, {{"XDG_DATA_HOME", m_home->filePath("data")}}); }

  std::unique_ptr<QTemporaryDir> m_home;
};

QTEST_APPLESS_MAIN(CliLibrary)
#include "tst_cli_library.moc"
