#include "core/library/library.h"

#include <QTemporaryDir>
#include <QTest>
#include <filesystem>
#include <fstream>
#include <sstream>

#include "core/library/compile.h"
#include "core/quantity/quantity_json.h"

namespace fs = std::filesystem;
using meguri::Fault;
using meguri::FaultKind;
using meguri::Json;
using meguri::library::compileLibrary;
using meguri::library::Database;
using meguri::library::Library;

namespace {

constexpr const char* minimalManifest = R"json({
  "id": "minimal", "title": "Minimal", "publisher": "Nobody", "citation": "Nobody (2026)", "licence": "CC0-1.0", "licenceNote": "Free", "url": "https://example.org/", "version": "2026.11", "retrieved": "2026-11-21", "leftOut": "All else"})json";
constexpr const char* minimalEntries = R"({"entries": {"one": {"kind": "electricity", "name": "One", "figures": {
  "ghg": {"value": 400, "unit": "g CO2e/kWh", "source": {"evidence": "literature", "locator": "p. 1"}, "confidence": "high", "year": 2025}}}}})";

void write(const fs::path& file, const std::string& text) {
  fs::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << text;
}

std::string read(const fs::path& file) {
  std::ostringstream text;
  text << std::ifstream(file, std::ios::binary).rdbuf();
  return text.str();
}

void writeDataset(const fs::path& folder, const std::string& manifest = minimalManifest, const std::string& entries = minimalEntries) {
  write(folder / "manifest.json", manifest);
  write(folder / "entries.json", entries);
}

/// The document with one member replaced, or removed if the value is empty.
std::string edited(const char* document, const std::string& pointer, const std::string& value) {
  Json json = Json::parse(document);
  const Json::json_pointer at(pointer);
  if (value.empty())
    json[at.parent_pointer()].erase(at.back());
  else
    json[at] = Json::parse(value);
  return json.dump();
}

QString describe(const std::vector<Fault>& faults) {
  std::string text;
  for (const auto& fault : faults) {
    text += fault.place + ": " + fault.code;
    for (const auto& arg : fault.args) text += " [" + arg + "]";
    text += "\n";
  }
  return QString::fromStdString(text);
}

fs::path sources() { return fs::path(MEGURI_SOURCE_DIR) / "datasets"; }

}  // namespace

class LibraryTest : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void listsEntries();
  void readsFigures_data();
  void readsFigures();
  void completesSources();
  void readsSpreadsAndNotes();
  void findsNothing();
  void givesTheSameFile();
  void refusesMember_data();
  void refusesMember();
  void refusesAllAtOnce();
  void refusesFolders();
  void keepsTheOldLibrary();
  void faultsWithoutPlaceToWrite();
  void refusesLibrary_data();
  void refusesLibrary();

 private:
  fs::path in(const char* name) const { return fs::path(m_folder.path().toStdString()) / name; }
  Library shipped() const { return *Library::open(in("library.db")); }
  /// A figure of the shipped library; an empty one, which fails any comparison, if there is none.
  meguri::quantity::Quantity figure(const char* id, const char* key) const {
    const auto entry = shipped().find(id);
    const auto* found = entry ? entry->figure(key) : nullptr;
    return found ? *found : meguri::quantity::Quantity();
  }

  QTemporaryDir m_folder;
};

void LibraryTest::initTestCase() {
  QVERIFY(m_folder.isValid());
  const auto report = compileLibrary(sources(), in("library.db"));
  QVERIFY(report);
  QVERIFY2(report->faults.empty(), qPrintable(describe(report->faults)));
  QCOMPARE(report->figures, 128);
  QVERIFY(Library::open(in("library.db")));
}

void LibraryTest::listsEntries() {
  using Summaries = std::vector<meguri::library::EntrySummary>;
  QCOMPARE(shipped().entries().size(), std::size_t(36));
  const Summaries grids = {{"owid-energy/DEU-2025", "electricity", "Germany, 2025"},
                           {"owid-energy/FRA-2022", "electricity", "France, 2022"},
                           {"owid-energy/FRA-2025", "electricity", "France, 2025"}};
  QVERIFY(shipped().entries("electricity") == grids);
  const Summaries servers = {{"meguri-hardware/h100-node", "hardware", "Server with 8 × H100 SXM"},
                             {"meguri-method/generic-accelerator-node", "hardware", "Accelerator server, power parts only"}};
  QVERIFY(shipped().entries("hardware") == servers);
  QVERIFY(shipped().entries("none").empty());
}

void LibraryTest::readsFigures_data() {
  QTest::addColumn<QString>("id");
  QTest::addColumn<QString>("figure");
  QTest::addColumn<double>("value");
  QTest::addColumn<QString>("unit");
  QTest::addColumn<int>("year");
  QTest::addColumn<QString>("evidence");
  QTest::addColumn<QString>("confidence");
  QTest::addColumn<bool>("secondHand");
  const auto add = [](const char* id, const char* figure, double value, const char* unit, int year, const char* evidence, const char* confidence,
                      bool secondHand = false) {
    QTest::addRow("%s.%s", id, figure) << QString(id) << QString(figure) << value << QString(unit) << year << QString(evidence)
                                       << QString(confidence) << secondHand;
  };
  add("owid-energy/DEU-2025", "ghg-lifecycle", 329.65, "g CO2e/kWh", 2025, "literature", "high");
  add("owid-energy/FRA-2025", "ghg-lifecycle", 41.44, "g CO2e/kWh", 2025, "literature", "high");
  add("owid-energy/FRA-2022", "ghg-lifecycle", 78.54, "g CO2e/kWh", 2022, "literature", "high");
  add("owid-energy/DEU-2025", "water-consumption", 1.659, "L/kWh", 2025, "literature", "medium", true);
  add("owid-energy/FRA-2025", "water-consumption", 3.649, "L/kWh", 2025, "literature", "medium", true);
  add("owid-energy/DEU-2025", "water-consumption-without-reservoirs", 0.994, "L/kWh", 2025, "literature", "medium", true);
  add("owid-energy/FRA-2025", "water-consumption-without-reservoirs", 1.877, "L/kWh", 2025, "literature", "medium", true);
  add("meguri-hardware/h100-node", "accelerators", 8, "accelerators", 2022, "vendor", "high");
  add("meguri-hardware/h100-node", "accelerator-manufacture", 1312, "kg CO2e", 2025, "vendor", "medium", true);
  add("meguri-hardware/h100-node", "host-manufacture", 5700, "kg CO2e", 2025, "literature", "medium", true);
  add("meguri-hardware/h100-node", "mass", 130.45, "kg", 2022, "vendor", "medium", true);
  add("meguri-hardware/h100-node", "active-power", 8.4, "kW", 2025, "measured", "low");
  add("meguri-hardware/h100-node", "idle-power", 2.5, "kW", 2022, "assumption", "low");
  add("meguri-hardware/h100-node", "accelerator-power", 700, "W", 2022, "vendor", "high", true);
  add("meguri-method/token-energy-chat", "intercept", -1.773, "1", 2026, "literature", "medium");
  add("meguri-method/token-energy-chat", "ln-active", 0.177, "1", 2026, "literature", "medium");
  add("meguri-method/token-energy-chat", "ln-total", 0.684, "1", 2026, "literature", "medium");
  add("meguri-method/token-energy-chat", "ln-batch", -0.467, "1", 2026, "literature", "medium");
  add("meguri-method/token-energy-chat", "b200", -0.140, "1", 2026, "literature", "medium");
  add("meguri-method/token-energy-chat", "fp8", -0.247, "1", 2026, "literature", "medium");
  add("meguri-method/token-energy-chat", "residual", 1, "1", 2026, "literature", "medium");
  add("meguri-method/token-energy-chat", "batch-low", 16, "1", 2026, "literature", "medium");
  add("meguri-method/token-energy-chat", "batch-high", 512, "1", 2026, "literature", "medium");
  add("meguri-method/generic-accelerator-node", "power-share", 81, "%", 2026, "literature", "medium");
  add("meguri-method/generic-accelerator-node", "host-overhead", 0.5, "1", 2025, "assumption", "low");
}

void LibraryTest::readsFigures() {
  QFETCH(QString, id);
  QFETCH(QString, figure);
  const auto entry = shipped().find(id.toStdString());
  QVERIFY(entry);
  QCOMPARE(entry->version, std::string("2026.11"));
  const auto* found = entry->figure(figure.toStdString());
  QVERIFY(found);
  QTEST(found->value, "value");
  QTEST(QString::fromStdString(found->unit), "unit");
  QTEST(found->year, "year");
  QTEST(QString::fromUtf8(meguri::quantity::evidenceWord(found->source.evidence)), "evidence");
  QTEST(QString::fromUtf8(meguri::quantity::confidenceWord(found->confidence)), "confidence");
  QTEST(found->source.secondHand, "secondHand");
  QVERIFY(!found->source.citation.empty() && !found->source.locator.empty() && !found->source.licence.empty());
}

void LibraryTest::completesSources() {
  const auto inherited = figure("owid-energy/DEU-2025", "ghg-lifecycle").source;
  QCOMPARE(inherited.citation, std::string("Ember, with processing by Our World in Data: Energy dataset (2026)"));
  QCOMPARE(inherited.licence, std::string("CC-BY-4.0"));
  QCOMPARE(inherited.url, std::string("https://github.com/owid/energy-data"));

  const auto own = figure("meguri-hardware/h100-node", "host-manufacture").source;
  QVERIFY(own.citation.starts_with("EcoLogits"));
  QCOMPARE(own.licence, std::string("facts"));
  // a document of its own without an address takes none from the manifest
  QVERIFY(figure("owid-energy/FRA-2025", "water-consumption").source.url == "https://doi.org/10.1088/1748-9326/7/4/045802");
  QVERIFY(figure("meguri-hardware/h100-node", "idle-power").source.url.empty());
}

void LibraryTest::readsSpreadsAndNotes() {
  using Kind = meguri::quantity::Spread::Kind;
  const auto residual = figure("meguri-method/token-energy-chat", "residual");
  QVERIFY(residual.spread.kind == Kind::lognormalGsd);
  QCOMPARE(residual.spread.deviation, 1.285);
  QVERIFY(residual.note.find("1.38") != std::string::npos);
  const auto share = figure("meguri-method/generic-accelerator-node", "power-share").spread;
  QVERIFY(share.kind == Kind::triangular);
  QCOMPARE(share.low, 64.0);
  QCOMPARE(share.high, 93.0);
  const auto overhead = figure("meguri-method/generic-accelerator-node", "host-overhead").spread;
  QVERIFY(overhead.kind == Kind::triangular);
  QCOMPARE(overhead.low, 0.2);
  QCOMPARE(overhead.high, 0.8);
}

void LibraryTest::findsNothing() {
  QVERIFY(!shipped().find("owid-energy/DEU-1990"));
  QVERIFY(!shipped().find("DEU-2025"));
  QVERIFY(!shipped().find(""));
}

void LibraryTest::givesTheSameFile() {
  QVERIFY(compileLibrary(sources(), in("again/library.db")));
  QVERIFY(read(in("again/library.db")) == read(in("library.db")));
  QVERIFY(!fs::exists(in("again/library.db.new")));
}

void LibraryTest::refusesMember_data() {
  QTest::addColumn<QString>("pointer");  // into the entries if it begins with /entries, else into the manifest
  QTest::addColumn<QString>("value");    // empty: removed
  QTest::addColumn<QString>("fault");
  const auto add = [](const char* pointer, const char* value, const char* fault) {
    QTest::addRow("%s %s", pointer, value) << QString(pointer) << QString(value) << QString(fault);
  };
  for (const char* member : {"title", "publisher", "citation", "licence", "licenceNote", "url", "version", "retrieved", "leftOut"})
    add(qPrintable(QString("/%1").arg(member)), "", qPrintable(QString("minimal/manifest.json: json.missing [%1]").arg(member)));
  add("/id", "", "minimal/manifest.json: json.missing [id]");
  add("/title", "\"\"", "minimal/manifest.json: json.missing [title]");
  add("/title", "3", "minimal/manifest.json.title: json.wrong-type [text] [3]");
  add("/id", "\"../minimal\"", "minimal/manifest.json: library.id [../minimal]");
  add("/license", "\"MIT\"", "minimal/manifest.json: library.unknown-member [{\"license\":\"MIT\"}]");
  add("/entries", "", "minimal/entries.json: json.missing [entries]");
  add("/entries/one/kind", "", "minimal/one: json.missing [kind]");
  add("/entries/one/name", "\"\"", "minimal/one: json.missing [name]");
  add("/entries/one/figures", "{}", "minimal/one: json.missing [figures]");
  add("/entries/one", "7", "minimal/one: json.wrong-type [object] [7]");
  add("/entries/one/figures/ghg", "7", "minimal/one.ghg: json.wrong-type [object] [7]");
  add("/entries/one/figures/ghg/value", "", "minimal/one.ghg: json.value-or-path");
  add("/entries/one/figures/ghg/unit", "", "minimal/one.ghg: json.missing [unit]");
  add("/entries/one/figures/ghg/unit", "\"\"", "minimal/one.ghg: json.missing [unit]");
  add("/entries/one/figures/ghg/unit", "\"g CO2e/kWx\"", "minimal/one.ghg: unit.unknown [kWx] [g CO2e/kWx]");
  add("/entries/one/figures/ghg/year", "", "minimal/one.ghg: json.missing [year]");
  add("/entries/one/figures/ghg/confidence", "", "minimal/one.ghg: json.missing [confidence]");
  add("/entries/one/figures/ghg/confidence", "\"unstated\"", "minimal/one.ghg: json.missing [confidence]");
  add("/entries/one/figures/ghg/source/evidence", "", "minimal/one.ghg: json.missing [source.evidence]");
  add("/entries/one/figures/ghg/source/locator", "", "minimal/one.ghg: json.missing [source.locator]");
  add("/entries/one/figures/ghg/source/citation", "\"Somebody\"", "minimal/one.ghg: json.missing [source.licence]");
  add("/entries/one/figures/ghg/spread", R"({"kind": "triangular", "min": 1, "max": 2})", "minimal/one.ghg: spread.order [400]");
  add("/entries/one/figures/ghg/spread", R"({"kind": "lognormal", "gsd": 0.9})", "minimal/one.ghg: spread.gsd [400]");
  add("/entries/one/figures/ghg/spred", "{}", "minimal/one.ghg: library.unknown-member [{\"spred\":{}}]");
  add("/entries/one/figures/g h g",
      R"({"value": 1, "unit": "1", "source": {"evidence": "vendor", "locator": "p"}, "confidence": "low", "year": 2025})",
      "minimal/one.g h g: library.id [g h g]");
}

void LibraryTest::refusesMember() {
  QFETCH(QString, pointer);
  QFETCH(QString, value);
  QTemporaryDir folder;
  const fs::path datasets = folder.path().toStdString();
  const bool inEntries = pointer.startsWith("/entries");
  const std::string text = edited(inEntries ? minimalEntries : minimalManifest, pointer.toStdString(), value.toStdString());
  writeDataset(datasets / "minimal", inEntries ? minimalManifest : text, inEntries ? text : minimalEntries);
  const auto report = compileLibrary(datasets, in("refused.db"));
  QVERIFY(report);
  QTEST(describe(report->faults).trimmed(), "fault");
  QVERIFY(report->faults.front().kind == FaultKind::damaged);
  QVERIFY(!fs::exists(in("refused.db")));
}

void LibraryTest::refusesAllAtOnce() {
  QTemporaryDir folder;
  const fs::path datasets = folder.path().toStdString();
  writeDataset(datasets / "minimal", edited(minimalManifest, "/title", ""), edited(minimalEntries, "/entries/one/figures/ghg", R"({"value": 1})"));
  const auto report = compileLibrary(datasets, in("refused.db"));
  QVERIFY(report);
  QCOMPARE(describe(report->faults), QString("minimal/manifest.json: json.missing [title]\n"
                                             "minimal/one.ghg: json.missing [unit]\n"
                                             "minimal/one.ghg: json.missing [year]\n"
                                             "minimal/one.ghg: json.missing [confidence]\n"
                                             "minimal/one.ghg: json.missing [source.evidence]\n"
                                             "minimal/one.ghg: json.missing [source.locator]\n"));
}

void LibraryTest::refusesFolders() {
  QTemporaryDir folder;
  const fs::path datasets = folder.path().toStdString();
  const auto nothing = compileLibrary(datasets, in("refused.db"));
  QVERIFY(!nothing);
  QCOMPARE(nothing.fault().code, std::string("library.no-datasets"));
  const auto missing = compileLibrary(datasets / "none", in("refused.db"));
  QVERIFY(!missing);
  QVERIFY(missing.fault().kind == FaultKind::unreadable);

  writeDataset(datasets / "minimal");
  writeDataset(datasets / "twin");
  fs::create_directories(datasets / "gallery");
  fs::create_directories(datasets / "void/entries.json");
  write(datasets / "wrong/entries.json", "null");
  write(datasets / "wrong/manifest.json", "{\n\n\"id\": ?\n}");
  const auto report = compileLibrary(datasets, in("refused.db"));
  QVERIFY(report);
  QCOMPARE(describe(report->faults), QString("twin/manifest.json: library.duplicate-dataset [minimal] [minimal]\n"
                                             "void/manifest.json: file.missing\n"
                                             "void/entries.json: file.missing\n"
                                             "wrong/manifest.json, line 3: json.syntax [\"id\": ?]\n"
                                             "wrong/entries.json: json.wrong-type [object] [null]\n"));
}

void LibraryTest::keepsTheOldLibrary() {
  QTemporaryDir folder;
  const fs::path datasets = folder.path().toStdString();
  writeDataset(datasets / "minimal");
  const auto first = compileLibrary(datasets, in("kept.db"));
  QVERIFY(first && first->faults.empty());
  writeDataset(datasets / "minimal", minimalManifest, edited(minimalEntries, "/entries/one/figures/ghg/unit", ""));
  const auto second = compileLibrary(datasets, in("kept.db"));
  QVERIFY(second && second->faults.size() == 1);
  const auto library = Library::open(in("kept.db"));
  QVERIFY(library);
  QVERIFY(library->find("minimal/one"));
}

void LibraryTest::faultsWithoutPlaceToWrite() {
  write(in("file"), "not a folder");
  fs::create_directories(in("folder.db/full"));
  for (const char* target : {"file/library.db", "folder.db"}) {
    const auto report = compileLibrary(sources(), in(target));
    QVERIFY(!report);
    QVERIFY(report.fault().kind == FaultKind::unwritable);
    QCOMPARE(report.fault().code, std::string("library.unwritable"));
    QCOMPARE(report.fault().place, in(target).string());
  }
  QVERIFY(!fs::exists(in("folder.db.new")));
}

void LibraryTest::refusesLibrary_data() {
  QTest::addColumn<QString>("code");
  QTest::addColumn<int>("kind");
  const std::string whole = read(in("library.db"));
  const auto add = [this](const char* name, const char* code, FaultKind kind, const std::string& content) {
    write(in(name), content);
    QTest::newRow(name) << QString(code) << static_cast<int>(kind);
  };
  QTest::newRow("missing") << QString("library.unreadable") << static_cast<int>(FaultKind::unreadable);
  fs::create_directories(in("folder"));
  QTest::newRow("folder") << QString("library.unreadable") << static_cast<int>(FaultKind::unreadable);
  add("text", "library.damaged", FaultKind::damaged, "This is a letter and no library.\n");
  add("empty", "library.damaged", FaultKind::damaged, "");
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
  change("newer", "library.newer", FaultKind::newer, "UPDATE meta SET schema_version = 2");
  change("unversioned", "library.damaged", FaultKind::damaged, "DELETE FROM meta");
  change("incomplete", "library.damaged", FaultKind::damaged, "DROP TABLE figure");
}

void LibraryTest::refusesLibrary() {
  const auto library = Library::open(in(QTest::currentDataTag()));
  QVERIFY(!library);
  QTEST(QString::fromStdString(library.fault().code), "code");
  QTEST(static_cast<int>(library.fault().kind), "kind");
  QCOMPARE(library.fault().place, in(QTest::currentDataTag()).string());
  QVERIFY(!library.fault().args.empty());
}

QTEST_APPLESS_MAIN(LibraryTest)
#include "tst_library.moc"
