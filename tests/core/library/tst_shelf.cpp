#include "core/library/shelf.h"

#include <QTemporaryDir>
#include <QTest>

#include "core/library/changes.h"
#include "core/library/compile.h"
#include "core/library/inspect.h"
#include "tests/support/small_datasets.h"

namespace fs = std::filesystem;
using namespace meguri::test;
using meguri::Fault;
using meguri::library::Change;
using meguri::library::Database;
using meguri::library::Shelf;
using meguri::library::Standards;

/// Several library files serve as one; one's own stands beside those that came with the program.
class ShelfTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    writeStandards(in("datasets"));
    writeDataset(in("datasets/minimal"));
    writeDataset(in("datasets/open"), edited(edited(minimalManifest, "/id", "\"open\""), "/licence", "\"ODbL-1.0\""),
                 edited(minimalEntries, "/entries/one/name", "\"Open one\""));
    const auto report = meguri::library::compileLibrary(in("datasets"), in("shared"));
    QVERIFY(report && report->faults.empty());
  }

  void servesAllFiles() {
    const Shelf shelf(in("shared"), in("none.db"));
    QVERIFY(shelf.faults().empty());
    QCOMPARE(shelf.libraries().size(), std::size_t(2));
    QVERIFY(shelf.find("minimal/one") && shelf.find("open/one"));
    QCOMPARE(shelf.search({.text = "o", .kind = "electricity"}).size(), std::size_t(2));
    QCOMPARE(shelf.search({.text = "o", .kind = "electricity"}).front().id, std::string("minimal/one"));
    QCOMPARE(shelf.libraries().front().file().filename().string(), std::string("library.db"));
    QCOMPARE(shelf.datasets().size(), std::size_t(3));
    QCOMPARE(shelf.licences().size(), std::size_t(2));
    QCOMPARE(shelf.version(), std::string("2026.11"));
    QCOMPARE(shelf.find("minimal/two").fault().code, std::string("library.no-entry"));
    QVERIFY(meguri::library::inspect(shelf).empty());
  }

  void servesOnesOwn() {
    makeOwn(edited(minimalManifest, "/id", "\"mine\""), edited(minimalEntries, "/entries/one/name", "\"My one\""));
    const Shelf shelf(in("shared"), in("own.db"));
    QVERIFY(shelf.faults().empty());
    QCOMPARE(shelf.find("mine/one")->name, std::string("My one"));
    QVERIFY(shelf.isOwn("mine/one") && !shelf.isOwn("minimal/one"));
    QCOMPARE(shelf.search({.kind = "electricity"}).size(), std::size_t(3));
  }

  void ownLibrariesAreHeldToTheSameRules() {
    const auto refused = own(edited(minimalManifest, "/id", "\"mine\""), edited(minimalEntries, "/entries/one/figures/ghg/value", "1e9"));
    QVERIFY(refused);
    QCOMPARE(describe(refused->faults), QString("mine/one.ghg: library.implausible [1000000000] [0] [1500] [g CO2e/kWh]\n"));
    const auto taken = own(minimalManifest, minimalEntries);
    QVERIFY(taken);
    QCOMPARE(describe(taken->faults), QString("minimal/manifest.json: library.taken-dataset [minimal]\n"));
    QVERIFY(!fs::exists(in("own.db")));
  }

  /// A dataset of one's own with the id of a shipped one: what a study cites by that id must stay one thing.
  void aTakenDatasetStandsAside() {
    makeOwn(edited(minimalManifest, "/id", "\"mine\""), edited(minimalEntries, "/entries/one/figures/ghg/value", "1"));
    // an older program, without the shipped dataset, may have made it
    const Database database(in("own.db"), Database::Access::create);
    for (const char* statement : {"UPDATE dataset SET id = 'minimal'", "UPDATE entry SET id = 'minimal/one', dataset = 'minimal'"}) QVERIFY(database.query(statement));
    const Shelf shelf(in("shared"), in("own.db"));
    QCOMPARE(describe(shelf.faults()), QString::fromStdString(in("own.db").string()) + ": library.taken-dataset [minimal]\n");
    QCOMPARE(shelf.find("minimal/one")->figure("ghg")->value, 400.0);
    QCOMPARE(shelf.search({.kind = "electricity"}).size(), std::size_t(2));
  }

  void anAbsurdFigureIsRefused() {
    makeOwn(edited(minimalManifest, "/id", "\"mine\""), minimalEntries);
    QVERIFY(Database(in("own.db"), Database::Access::create).query("UPDATE figure SET value = -5"));
    const Shelf shelf(in("shared"), in("own.db"));
    const auto entry = shelf.find("mine/one");
    QVERIFY(!entry);
    QCOMPARE(describe({entry.fault()}), QString("mine/one.ghg: library.implausible [-5] [0] [1500] [g CO2e/kWh]\n"));
    QVERIFY(shelf.find("minimal/one"));
    QCOMPARE(meguri::library::inspect(shelf).size(), std::size_t(1));
  }

  void theOthersServeWhereOneIsBroken_data() {
    QTest::addColumn<QString>("how");
    QTest::addColumn<QString>("code");
    QTest::newRow("damaged") << "letter" << "library.damaged";
    QTest::newRow("foreign") << "CREATE TABLE notes (text)" << "library.foreign";
    QTest::newRow("newer") << "UPDATE meta SET schema_version = 99" << "library.newer";
  }
  void theOthersServeWhereOneIsBroken() {
    QFETCH(QString, how);
    if (QTest::currentDataTag() == std::string("damaged"))
      writeText(in("own.db"), "a letter, long enough to be looked at as a database by somebody who only knows its name, but no database");
    if (QTest::currentDataTag() == std::string("newer")) makeOwn(edited(minimalManifest, "/id", "\"mine\""), minimalEntries);
    if (QTest::currentDataTag() != std::string("damaged")) QVERIFY(Database(in("own.db"), Database::Access::create).query(how.toStdString()));
    const Shelf shelf(in("shared"), in("own.db"));
    QCOMPARE(shelf.faults().size(), std::size_t(1));
    QTEST(QString::fromStdString(shelf.faults().front().code), "code");
    QCOMPARE(shelf.faults().front().place, in("own.db").string());
    QVERIFY(shelf.find("minimal/one"));
    QVERIFY(!shelf.isOwn("mine/one"));
  }

  void tellsWhereThereIsNone() {
    const Shelf shelf(in("nowhere"), {});
    QCOMPARE(describe(shelf.faults()), QString::fromStdString(in("nowhere").string()) + ": library.none\n");
    QVERIFY(shelf.search({}).empty());
    QVERIFY(shelf.vocabulary().empty());
  }

  void changesAreNamed() {
    writeDataset(in("datasets/minimal"), edited(minimalManifest, "/version", "\"2027.01\""),
                 edited(edited(edited(minimalEntries, "/entries/one/figures/ghg/value", "380"), "/entries/one/figures/ghg-direct",
                               R"({"value": 300, "unit": "g CO2e/kWh", "source": {"evidence": "literature", "locator": "p"}, "confidence": "low", "year": 2025})"),
                        "/entries/two", R"({"kind": "electricity", "name": "Two", "figures": {"ghg": {"value": 5, "unit": "g CO2e/kWh", "source": {"evidence": "literature", "locator": "p"}, "confidence": "low", "year": 2025}}})"));
    fs::remove_all(in("datasets/open"));
    const auto report = meguri::library::compileLibrary(in("datasets"), in("later"));
    QVERIFY(report && report->faults.empty());
    const auto changes = meguri::library::changes(Shelf(in("shared")), Shelf(in("later")));
    QStringList told;
    for (const Change& change : changes)
      told << QString("%1 %2.%3 %4 %5").arg(static_cast<int>(change.kind)).arg(QString::fromStdString(change.entry), QString::fromStdString(change.figure))
                  .arg(change.before ? change.before->value : -1).arg(change.after ? change.after->value : -1);
    QCOMPARE(told, QStringList({"2 minimal/one.ghg 400 380", "0 minimal/one.ghg-direct -1 300", "0 minimal/two. -1 -1", "1 open/one. -1 -1"}));
    QVERIFY(meguri::library::changes(Shelf(in("shared")), Shelf(in("shared"))).empty());
  }

 private:
  fs::path in(const char* name) const { return fs::path(m_folder->path().toStdString()) / name; }
  meguri::Result<meguri::library::CompileReport> own(const std::string& manifest, const std::string& entries) {
    fs::remove_all(in("own"));
    writeDataset(in("own/x"), manifest, entries);
    const Shelf shipped(in("shared"), {});
    Standards standards{shipped.vocabulary(), shipped.licences(), {}};
    std::vector<std::string> taken;
    for (const auto& dataset : shipped.datasets()) taken.push_back(dataset.id);
    return meguri::library::compileOwnLibrary(in("own"), in("own.db"), standards, taken);
  }
  void makeOwn(const std::string& manifest, const std::string& entries) {
    const auto report = own(manifest, entries);
    QVERIFY(report);
    QVERIFY2(report->faults.empty(), qPrintable(describe(report->faults)));
  }

  std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(ShelfTest)
#include "tst_shelf.moc"
