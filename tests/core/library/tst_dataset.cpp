#include "core/library/dataset.h"

#include <QTemporaryDir>
#include <QTest>

#include "core/library/compile.h"
#include "core/library/library.h"
#include "tests/support/small_datasets.h"

namespace fs = std::filesystem;
using namespace meguri::test;
using meguri::FaultKind;
using meguri::library::compileLibrary;
using meguri::library::Library;

namespace {

constexpr const char* figureOfNothing =
    R"json({"value": 0, "unit": "1", "source": {"evidence": "literature", "locator": "p"}, "confidence": "low", "year": 2025})json";

/// A manifest with a table "grids.csv" of one figure, "ghg".
std::string tableManifest() {
  return edited(minimalManifest, "/tables", R"([{"file": "grids.csv", "kind": "electricity", "facts": {"basis": "production"}, "figures": {
    "ghg": {"unit": "g CO2e/kWh", "evidence": "literature", "confidence": "high", "locator": "row {name} ({key}), {@page}", "boundary": "life-cycle",
            "year": 2025, "pedigree": "1 1 auto 1 1", "basic": 1.05}}}])");
}

}  // namespace

class DatasetTest : public QObject {
  Q_OBJECT

 private slots:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    writeStandards(datasets());
  }

  void refusesMember_data() {
    QTest::addColumn<QString>("pointer");  // into the entries if it begins with /entries, else into the manifest
    QTest::addColumn<QString>("value");    // empty: removed
    QTest::addColumn<QString>("fault");
    const auto add = [](const char* pointer, const char* value, const char* fault) {
      QTest::addRow("%s %s", pointer, value) << QString(pointer) << QString(value) << QString(fault);
    };
    for (const char* member : {"title", "titleJa", "publisher", "citation", "licence", "licenceNote", "url", "date", "version", "retrieved", "leftOut"})
      add(qPrintable(QString("/%1").arg(member)), "", qPrintable(QString("minimal/manifest.json: json.missing [%1]").arg(member)));
    add("/id", "", "minimal/manifest.json: json.missing [id]");
    add("/title", "\"\"", "minimal/manifest.json: json.missing [title]");
    add("/title", "3", "minimal/manifest.json.title: json.wrong-type [text] [3]");
    add("/id", "\"../minimal\"", "minimal/manifest.json: library.id [../minimal]");
    add("/license", "\"MIT\"", "minimal/manifest.json: library.unknown-member [{\"license\":\"MIT\"}]");
    add("/licence", "\"GPL-1.0\"", "minimal/manifest.json: library.licence-text [GPL-1.0]\nminimal/one.ghg: library.licence-text [GPL-1.0]");
    add("/exceptions", R"({"two.ghg": "as published"})", "minimal/manifest.json: library.unused-exception [two.ghg]");
    add("/exceptions", R"({"one.ghg": "within its range all the same"})", "minimal/manifest.json: library.unused-exception [one.ghg]");
    add("/entries", "", "minimal/entries.json: json.missing [entries]");
    add("/entries/one/kind", "\"electric\"", "minimal/one: library.unknown-kind [electric]");
    add("/entries/one/name", "\"\"", "minimal/one: json.missing [name]");
    add("/entries/one/facts", R"({"basis": "guess"})", "minimal/one: library.unknown-fact [basis] [guess]");
    add("/entries/one/facts", R"({"colour": "blue"})", "minimal/one: library.unknown-fact [colour] [blue]");
    add("/entries/one/figures", "{}", "minimal/one: json.missing [figures]");
    add("/entries/one", "7", "minimal/one: json.wrong-type [object] [7]");
    add("/entries/one/figures/ghg", "7", "minimal/one.ghg: json.wrong-type [object] [7]");
    add("/entries/one/figures/ghg/value", "", "minimal/one.ghg: json.value-or-path");
    add("/entries/one/figures/ghg/value", "4000", "minimal/one.ghg: library.implausible [4000] [0] [1500] [g CO2e/kWh]");
    add("/entries/one/figures/ghg/value", "-1", "minimal/one.ghg: library.implausible [-1] [0] [1500] [g CO2e/kWh]");
    add("/entries/one/figures/ghg/unit", "", "minimal/one.ghg: json.missing [unit]");
    add("/entries/one/figures/ghg/unit", "\"\"", "minimal/one.ghg: json.missing [unit]");
    add("/entries/one/figures/ghg/unit", "\"kg CO2e/kWh\"", "minimal/one.ghg: library.implausible [400000] [0] [1500] [g CO2e/kWh]");
    add("/entries/one/figures/ghg/unit", "\"g/kWh\"", "minimal/one.ghg: library.figure-unit [g/kWh] [g CO2e/kWh]");
    add("/entries/one/figures/ghg/unit", "\"g CO2e/kWx\"", "minimal/one.ghg: unit.unknown [kWx] [g CO2e/kWx]");
    add("/entries/one/figures/ghg/year", "", "minimal/one.ghg: json.missing [year]");
    add("/entries/one/figures/ghg/confidence", "", "minimal/one.ghg: json.missing [confidence]");
    add("/entries/one/figures/ghg/confidence", "\"unstated\"", "minimal/one.ghg: json.missing [confidence]");
    add("/entries/one/figures/ghg/source/evidence", "", "minimal/one.ghg: json.missing [source.evidence]");
    add("/entries/one/figures/ghg/source/locator", "", "minimal/one.ghg: json.missing [source.locator]");
    add("/entries/one/figures/ghg/source/citation", "\"Somebody\"", "minimal/one.ghg: json.missing [source.licence]");
    add("/entries/one/figures/ghg/spread", R"({"kind": "triangular", "min": 1, "max": 2})", "minimal/one.ghg: spread.order [400]");
    add("/entries/one/figures/ghg/spread", R"({"kind": "lognormal", "gsd": 0.9})", "minimal/one.ghg: spread.gsd [400]");
    add("/entries/one/figures/ghg/pedigree", "\"1 1 6 1 1\"", "minimal/one.ghg: library.pedigree [1 1 6 1 1]");
    add("/entries/one/figures/ghg/pedigree", "\"1 1 1 1\"", "minimal/one.ghg: library.pedigree [1 1 1 1]");
    add("/entries/one/figures/ghg/spred", "{}", "minimal/one.ghg: library.unknown-member [{\"spred\":{}}]");
    add("/entries/one/figures/gh", R"({"value": 1, "unit": "1", "source": {"evidence": "vendor", "locator": "p"}, "confidence": "low", "year": 2025})",
        "minimal/one.gh: library.unknown-figure [electricity]");
  }
  void refusesMember() {
    QFETCH(QString, pointer);
    QFETCH(QString, value);
    const bool inEntries = pointer.startsWith("/entries");
    const std::string text = edited(inEntries ? minimalEntries : minimalManifest, pointer.toStdString(), value.toStdString());
    writeDataset(datasets() / "minimal", inEntries ? minimalManifest : text, inEntries ? text : minimalEntries);
    const auto report = compileLibrary(datasets(), out());
    QVERIFY(report);
    QTEST(describe(report->faults).trimmed(), "fault");
    QVERIFY(report->faults.front().kind == FaultKind::damaged);
    QVERIFY(!fs::exists(out()));
  }

  void refusesAllAtOnce() {
    writeDataset(datasets() / "minimal", edited(minimalManifest, "/title", ""), edited(minimalEntries, "/entries/one/figures/ghg", R"({"value": 1})"));
    const auto report = compileLibrary(datasets(), out());
    QVERIFY(report);
    QCOMPARE(describe(report->faults), QString("minimal/manifest.json: json.missing [title]\n"
                                               "minimal/one.ghg: json.missing [unit]\n"
                                               "minimal/one.ghg: json.missing [year]\n"
                                               "minimal/one.ghg: json.missing [confidence]\n"
                                               "minimal/one.ghg: json.missing [source.evidence]\n"
                                               "minimal/one.ghg: json.missing [source.locator]\n"));
  }

  void refusesFolders() {
    QTemporaryDir empty;
    const auto nothing = compileLibrary(empty.path().toStdString(), out());
    QVERIFY(!nothing);
    QCOMPARE(nothing.fault().code, std::string("library.no-datasets"));
    const auto missing = compileLibrary(datasets() / "none", out());
    QVERIFY(!missing);
    QVERIFY(missing.fault().kind == FaultKind::unreadable);

    writeDataset(datasets() / "minimal");
    writeDataset(datasets() / "twin");
    fs::create_directories(datasets() / "gallery");
    fs::create_directories(datasets() / "void/entries.json");
    writeText(datasets() / "wrong/entries.json", "null");
    writeText(datasets() / "wrong/manifest.json", "{\n\n\"id\": ?\n}");
    const auto report = compileLibrary(datasets(), out());
    QVERIFY(report);
    QCOMPARE(describe(report->faults), QString("twin/manifest.json: library.duplicate-dataset [minimal] [minimal]\n"
                                               "void/manifest.json: file.missing\n"
                                               "void/entries.json: file.missing\n"
                                               "wrong/manifest.json, line 3: json.syntax [\"id\": ?]\n"
                                               "wrong/entries.json: json.wrong-type [object] [null]\n"));
  }

  void readsATable() {
    writeTable("key,name,name:ja,fact:product,ghg,ghg:note,@page\nDEU,Germany,ドイツ,x1,329.65,,p. 3\nFRA,France,フランス,,41.44,odd,p. 4\nNIL,Nowhere,,,0,,p. 5\n");
    const auto library = compiled();
    QVERIFY(library);
    const auto germany = library->find("minimal/DEU");
    QVERIFY(germany);
    QCOMPARE(germany->name, std::string("Germany"));
    QCOMPARE(germany->nameJa, std::string("ドイツ"));
    QCOMPARE(germany->fact("product"), std::string_view("x1"));
    QCOMPARE(germany->fact("basis"), std::string_view("production"));
    const auto* ghg = germany->figure("ghg");
    QVERIFY(ghg);
    QCOMPARE(ghg->value, 329.65);
    QCOMPARE(ghg->source.locator, std::string("row Germany (DEU), p. 3"));
    QCOMPARE(ghg->source.citation, std::string("Nobody (2026)"));
    QCOMPARE(ghg->boundary, std::string("life-cycle"));
    // only the basic uncertainty: GSD² = 1.05; a value of 0 has no lognormal
    QVERIFY(qAbs(ghg->spread.deviation - std::sqrt(1.05)) < 1e-12);
    QCOMPARE(library->find("minimal/FRA")->figure("ghg")->note, std::string("odd"));
    QVERIFY(library->find("minimal/NIL")->figure("ghg")->spread == meguri::quantity::Spread());
  }

  void readsASeries() {
    const std::string manifest = edited(tableManifest(), "/tables/1", R"({"file": "history.csv", "kind": "electricity", "series": true, "figures": {
      "ghg-lifecycle": {"unit": "g CO2e/kWh", "evidence": "literature", "confidence": "high", "locator": "row {key}, {year}", "hold": true}}})");
    writeTable("key,name,ghg,@page\nDEU,Germany,400,1\n", manifest);
    writeText(datasets() / "minimal/history.csv", "key,year,ghg-lifecycle\nDEU,2023,380\nDEU,2024,\nDEU,2025,329.65\n");
    const auto library = compiled();
    QVERIFY(library);
    const auto entry = library->find("minimal/DEU");
    const auto* series = entry ? entry->figure("ghg-lifecycle") : nullptr;
    QVERIFY(series);
    QVERIFY(series->byYear == (std::vector<std::pair<int, double>>{{2023, 380}, {2025, 329.65}}));
    QVERIFY(series->at(2030) == std::optional(329.65));
    QVERIFY(!series->at(2024) && !series->at(2020));
    QCOMPARE(series->year, 2025);
    QCOMPARE(series->source.locator, std::string("row DEU, 2025"));
  }

  void refusesTable_data() {
    QTest::addColumn<QString>("table");
    QTest::addColumn<QString>("fault");
    const auto add = [](const char* name, const char* table, const char* fault) { QTest::newRow(name) << QString(table) << QString(fault); };
    add("no key", "name,ghg,@page\nx,1,p\n", "line 1: json.missing [key]");
    add("unknown column", "key,name,ghg,@page,colour\nx,x,1,p,blue\n", "line 1: library.column [colour]");
    add("unknown attribute", "key,name,ghg,@page,ghg:colour\nx,x,1,p,blue\n", "line 1: library.column [ghg:colour]");
    add("figure without column", "key,name,@page\nx,x,p\n", "line 1: library.figure-column [ghg]");
    add("no number", "key,name,ghg,@page\nx,x,1 234,p\n", "line 2: library.number [ghg] [1 234]");
    add("decimal comma", "key,name,ghg,@page\nx,x,\"1,5\",p\n", "line 2: library.number [ghg] [1,5]");
    add("same key twice", "key,name,ghg,@page\nx,x,1,p\nx,y,2,p\n", "line 3: library.duplicate-entry [x]");
    add("placeholder without column", "key,name,ghg\nx,x,1\n", "line 2: library.placeholder [row {name} ({key}), {@page}]");
    add("second hand misspelt", "key,name,ghg,@page,secondHand\nx,x,1,p,yes\n", "line 2: library.word [secondHand] [\"yes\"] [true, false]");
  }
  void refusesTable() {
    QFETCH(QString, table);
    writeTable(table.toStdString());
    const auto report = compileLibrary(datasets(), out());
    QVERIFY(report);
    QVERIFY(!report->faults.empty());
    QFETCH(QString, fault);
    QCOMPARE(describe({report->faults.front()}).trimmed(), "minimal/grids.csv, " + fault);
    QVERIFY(!fs::exists(out()));
  }

  void refusesWhatCannotBe() {
    const auto figure = [](const char* value, const char* unit) {
      return edited(edited(figureOfNothing, "/value", value), "/unit", std::string("\"") + unit + "\"");
    };
    std::string entries = edited(minimalEntries, "/entries/one/figures/ghg-direct", figure("300", "g CO2e/kWh"));
    entries = edited(entries, "/entries/one/figures/ghg-lifecycle", figure("0.2", "kg CO2e/kWh"));
    entries = edited(entries, "/entries/one/figures/share-coal", figure("60", "%"));
    entries = edited(entries, "/entries/one/figures/share-wind", figure("0.3", "1"));
    writeDataset(datasets() / "minimal", minimalManifest, entries);
    const auto report = compileLibrary(datasets(), out());
    QVERIFY(report);
    QCOMPARE(describe(report->faults), QString("minimal/one: library.order [ghg-direct] [300 g CO2e/kWh] [ghg-lifecycle] [0.2 kg CO2e/kWh]\n"
                                               "minimal/one: library.shares [90] [2025]\n"));
  }

  void anExceptionIsAWrittenOne() {
    writeDataset(datasets() / "minimal", edited(minimalManifest, "/exceptions", R"({"one.ghg": "peat alone"})"), edited(minimalEntries, "/entries/one/figures/ghg/value", "1600"));
    const auto library = compiled();
    QVERIFY(library);
    QCOMPARE(library->exceptions().at("minimal/one.ghg"), std::string("peat alone"));
  }

  void shareAlikeStandsApart() {
    writeDataset(datasets() / "minimal");
    writeDataset(datasets() / "open", edited(edited(minimalManifest, "/id", "\"open\""), "/licence", "\"ODbL-1.0\""));
    const auto library = compiled();
    QVERIFY(library);
    QVERIFY(library->has("minimal/one") && !library->has("open/one"));
    QVERIFY(!library->licences().contains("ODbL-1.0"));
    const auto apart = Library::open(out() / "library-ODbL-1.0.db");
    QVERIFY(apart && apart->has("open/one"));
    QCOMPARE(apart->licences().at("ODbL-1.0"), std::string("Text of ODbL-1.0\n"));
    QVERIFY(!apart->licences().contains("CC0-1.0"));
  }

 private:
  fs::path datasets() const { return fs::path(m_folder->path().toStdString()) / "datasets"; }
  fs::path out() const { return fs::path(m_folder->path().toStdString()) / "out"; }
  void writeTable(const std::string& table, const std::string& manifest = tableManifest()) {
    writeDataset(datasets() / "minimal", manifest, {});
    writeText(datasets() / "minimal/grids.csv", table);
  }
  /// The library of the datasets; nothing, with a word why, if one is refused.
  std::optional<Library> compiled() const {
    const auto report = compileLibrary(datasets(), out());
    if (!report || !report->faults.empty()) {
      qWarning() << (report ? describe(report->faults) : describe({report.fault()}));
      return std::nullopt;
    }
    auto library = Library::open(out() / "library.db");
    return library ? std::optional(*std::move(library)) : std::nullopt;
  }

  std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(DatasetTest)
#include "tst_dataset.moc"
