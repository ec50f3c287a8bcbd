#include "core/library/library.h"

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>

#include "core/library/compile.h"
#include "tests/support/small_datasets.h"

namespace fs = std::filesystem;
using namespace meguri::test;
using meguri::FaultKind;
using meguri::library::compileLibrary;
using meguri::library::Database;
using meguri::library::EntrySummary;
using meguri::library::Library;

namespace {

constexpr const char* grids = R"json({"entries": {
  "DEU": {"kind": "electricity", "name": "Germany", "nameJa": "ドイツ", "figures": {
    "ghg": {"value": 329.65, "unit": "g CO2e/kWh", "source": {"evidence": "literature", "locator": "p. 1"}, "confidence": "high", "year": 2025, "geography": "DEU", "boundary": "life-cycle", "note": "provisional"}}},
  "GRL": {"kind": "electricity", "name": "Greenland", "nameJa": "グリーンランド", "figures": {
    "water-consumption": {"value": 1.5, "unit": "L/kWh", "source": {"evidence": "literature", "citation": "Somebody", "locator": "p. 2", "licence": "MIT", "secondHand": true}, "confidence": "low", "year": 2020}}},
  "JPN": {"kind": "electricity", "name": "Japan", "nameJa": "日本", "facts": {"basis": "production", "product": "x-9"}, "figures": {
    "ghg": {"path": {"kind": "table", "values": {"2024": 480, "2025": 470}, "holdsLast": true}, "unit": "g CO2e/kWh", "spread": {"kind": "lognormal", "gsd": 1.1},
            "source": {"evidence": "literature", "locator": "p. 3"}, "confidence": "medium", "year": 2025}}},
  "JP-TK": {"kind": "electricity", "name": "Tokyo, Japan", "nameJa": "東京(日本)", "facts": {"product": "x-9"}, "figures": {
    "ghg": {"value": 520, "unit": "g CO2e/kWh", "source": {"evidence": "literature", "locator": "p. 4"}, "confidence": "medium", "year": 2025}}}}})json";

QStringList ids(const std::vector<EntrySummary>& entries) {
  QStringList result;
  for (const auto& each : entries) result << QString::fromStdString(each.id.substr(each.id.find('/') + 1));
  return result;
}

}  // namespace

class LibraryTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() {
    QVERIFY(m_folder.isValid());
    writeStandards(in("datasets"));
    writeDataset(in("datasets/minimal"), minimalManifest, grids);
    const auto report = compileLibrary(in("datasets"), in("out"));
    QVERIFY(report);
    QVERIFY2(report->faults.empty(), qPrintable(describe(report->faults)));
    QCOMPARE(report->entries, 5);
  }

  void findsAnEntryWhole() {
    const auto germany = open().find("minimal/DEU");
    QVERIFY(germany);
    QCOMPARE(germany->kind, std::string("electricity"));
    QCOMPARE(germany->nameJa, std::string("ドイツ"));
    QCOMPARE(germany->version, std::string("2026.11"));
    const auto* ghg = germany->figure("ghg");
    QVERIFY(ghg);
    QCOMPARE(ghg->value, 329.65);
    QCOMPARE(ghg->unit, std::string("g CO2e/kWh"));
    QCOMPARE(ghg->year, 2025);
    QCOMPARE(ghg->geography, std::string("DEU"));
    QCOMPARE(ghg->boundary, std::string("life-cycle"));
    QCOMPARE(ghg->note, std::string("provisional"));
    QVERIFY(ghg->confidence == meguri::quantity::Confidence::high);
    QVERIFY(ghg->source == (meguri::quantity::Source{meguri::quantity::Evidence::literature, "Nobody (2026)", "p. 1", "https://example.org/", "CC0-1.0", false, {}}));
    // a source with a document of its own takes no address from the manifest
    QVERIFY(open().find("minimal/GRL")->figure("water-consumption")->source ==
            (meguri::quantity::Source{meguri::quantity::Evidence::literature, "Somebody", "p. 2", "", "MIT", true, {}}));
  }

  void keepsSeriesAndSpreads() {
    const auto japan = open().find("minimal/JPN");
    QVERIFY(japan);
    QVERIFY(japan->facts == (std::map<std::string, std::string, std::less<>>{{"basis", "production"}, {"product", "x-9"}}));
    const auto* ghg = japan->figure("ghg");
    QVERIFY(ghg && ghg->isTable() && ghg->holdsLast);
    QVERIFY(ghg->at(2024) == std::optional(480.0) && ghg->at(2040) == std::optional(470.0));
    QCOMPARE(ghg->spread.deviation, 1.1);
  }

  void findsNothing() {
    for (const char* id : {"minimal/FRA", "DEU", "", "minimal/deu"}) QVERIFY(!open().find(id));
  }

  void searches_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("found");
    const auto add = [](const char* text, const char* found) { QTest::newRow(text) << QString(text) << QString(found); };
    add("germany", "DEU");
    add("GER", "DEU");
    add("g", "DEU GRL");
    add("japan", "JPN JP-TK");  // what begins with it first
    add("tok jap", "JP-TK");
    add("ドイ", "DEU");
    add("イツ", "DEU");
    add("日", "JPN JP-TK");
    add("日本", "JPN JP-TK");
    add("本日", "");
    add("ランド", "GRL");
    add("JP-TK", "JP-TK");
    add("x-9", "JPN JP-TK");
    add("production", "JPN");
    add("minimal", "DEU GRL JPN JP-TK");
    add("xyz", "");
    add("ger\" OR \"japan", "");
    add("' ; DROP TABLE entry", "");
    add("%", "DEU GRL JPN JP-TK");  // nothing to look for
    add("", "DEU GRL JPN JP-TK");
  }
  void searches() {
    QFETCH(QString, text);
    QFETCH(QString, found);
    QCOMPARE(ids(open().search({.text = text.toStdString(), .kind = "electricity"})).join(' '), found);
  }

  void narrowsASearch() {
    QVERIFY(open().search({.text = "japan", .kind = "pedigree"}).empty());
    QCOMPARE(ids(open().search({.kind = "electricity", .figures = {"water-consumption"}})), QStringList({"GRL"}));
    QCOMPARE(ids(open().search({.text = "gr", .figures = {"ghg"}})), QStringList());
    QCOMPARE(open().search({.limit = 3}).size(), std::size_t(3));
    QCOMPARE(ids(open().withFact("product", "x-9")), QStringList({"JP-TK", "JPN"}));
    QVERIFY(open().withFact("product", "x").empty());
  }

  void tellsOfItsDatasets() {
    const auto datasets = open().datasets();
    QCOMPARE(datasets.size(), std::size_t(2));
    QCOMPARE(datasets[0].id, std::string("minimal"));
    QCOMPARE(datasets[0].titleJa, std::string("最小"));
    QCOMPARE(datasets[0].leftOut, std::string("All else"));
    QCOMPARE(open().version(), std::string("2026.11"));
    QCOMPARE(open().licences().at("MIT"), std::string("Text of MIT\n"));
    const auto rule = open().vocabulary().at("electricity").figures.at("ghg");
    QCOMPARE(rule.unit, std::string("g CO2e/kWh"));
    QCOMPARE(rule.high, 1500.0);
    QVERIFY(open().vocabulary().at("electricity").facts.at("product").empty());
    QCOMPARE(open().vocabulary().at("electricity").facts.at("basis").size(), std::size_t(2));
  }

  void givesTheSameFile() {
    QVERIFY(compileLibrary(in("datasets"), in("again")));
    QVERIFY(readText(in("again/library.db")) == readText(in("out/library.db")));
    QVERIFY(!fs::exists(in("again/library.db.new")));
  }

  void keepsTheOldLibrary() {
    writeStandards(in("kept-datasets"));
    writeDataset(in("kept-datasets/minimal"));
    const auto first = compileLibrary(in("kept-datasets"), in("kept"));
    QVERIFY(first && first->faults.empty());
    writeDataset(in("kept-datasets/minimal"), minimalManifest, edited(minimalEntries, "/entries/one/figures/ghg/unit", ""));
    const auto second = compileLibrary(in("kept-datasets"), in("kept"));
    QVERIFY(second && second->faults.size() == 1);
    const auto library = Library::open(in("kept/library.db"));
    QVERIFY(library && library->find("minimal/one"));
  }

  void faultsWithoutPlaceToWrite() {
    writeText(in("file"), "not a folder");
    fs::create_directories(in("full/library.db/full"));
    for (const char* target : {"file", "full"}) {
      const auto report = compileLibrary(in("datasets"), in(target));
      QVERIFY(!report);
      QVERIFY(report.fault().kind == FaultKind::unwritable);
      QCOMPARE(report.fault().code, std::string("library.unwritable"));
      QCOMPARE(report.fault().place, in(target).string());
    }
    QVERIFY(!fs::exists(in("full/library.db.new")));
  }

  void refusesLibrary_data() {
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("kind");
    const std::string whole = readText(in("out/library.db"));
    const auto add = [this](const char* name, const char* code, FaultKind kind, const std::string& content) {
      writeText(in(name), content);
      QTest::newRow(name) << QString(code) << static_cast<int>(kind);
    };
    QTest::newRow("missing") << QString("library.unreadable") << static_cast<int>(FaultKind::unreadable);
    fs::create_directories(in("folder"));
    QTest::newRow("folder") << QString("library.unreadable") << static_cast<int>(FaultKind::unreadable);
    add("text", "library.damaged", FaultKind::damaged, "This is a letter and no library.\n");
    add("empty", "library.foreign", FaultKind::notOurs, "");
    add("cut", "library.damaged", FaultKind::damaged, whole.substr(0, whole.size() / 2));
    for (const std::size_t at : {std::size_t(0), whole.size() / 2}) {
      std::string broken = whole;
      broken.replace(at, 3000, 3000, '\x5a');
      add(at == 0 ? "head" : "middle", "library.damaged", FaultKind::damaged, broken);
    }
    const auto change = [&](const char* name, const char* code, FaultKind kind, const char* statement) {
      add(name, code, kind, whole);
      QVERIFY(Database(in(name), Database::Access::create).query(statement));
    };
    change("newer", "library.newer", FaultKind::newer, "UPDATE meta SET schema_version = 99");
    change("older", "library.damaged", FaultKind::damaged, "UPDATE meta SET schema_version = 1");
    change("unversioned", "library.damaged", FaultKind::damaged, "DELETE FROM meta");
    change("incomplete", "library.damaged", FaultKind::damaged, "DROP TABLE figure");
    change("foreign", "library.foreign", FaultKind::notOurs, "DROP TABLE meta");
    change("other-meta", "library.foreign", FaultKind::notOurs, "ALTER TABLE meta RENAME COLUMN schema_version TO v");
  }
  void refusesLibrary() {
    const auto library = Library::open(in(QTest::currentDataTag()));
    QVERIFY(!library);
    QTEST(QString::fromStdString(library.fault().code), "code");
    QTEST(static_cast<int>(library.fault().kind), "kind");
    QCOMPARE(library.fault().place, in(QTest::currentDataTag()).string());
  }

  void refusesALockedFile() {
    fs::copy_file(in("out/library.db"), in("locked.db"), fs::copy_options::overwrite_existing);
    const Database holder(in("locked.db"), Database::Access::create);
    QVERIFY(holder.query("BEGIN EXCLUSIVE"));
    const auto library = Library::open(in("locked.db"));
    QVERIFY(!library);
    QCOMPARE(library.fault().code, std::string("library.locked"));
  }

  void anEntryThatCannotBeReadIsNone() {
    fs::copy_file(in("out/library.db"), in("worn.db"), fs::copy_options::overwrite_existing);
    QVERIFY(Database(in("worn.db"), Database::Access::create).query("UPDATE figure SET more = '{' WHERE unit = 'L/kWh'"));
    const auto library = Library::open(in("worn.db"));
    QVERIFY(library);
    QVERIFY(!library->find("minimal/GRL"));
    QVERIFY(library->find("minimal/DEU"));
  }

 private:
  fs::path in(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }
  Library open() const { return *Library::open(in("out/library.db")); }

  QTemporaryDir m_folder;
};

QTEST_APPLESS_MAIN(LibraryTest)
#include "tst_library.moc"
