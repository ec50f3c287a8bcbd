#include <QTest>
#include <algorithm>
#include <cmath>
#include <filesystem>
#include <map>
#include <optional>
#include <set>

#include "core/library/files.h"
#include "core/library/inspect.h"
#include "core/quantity/unit.h"
#include "core/study/element_types.h"
#include "tests/support/small_datasets.h"

namespace fs = std::filesystem;
using meguri::library::Entry;
using meguri::library::Shelf;
using meguri::quantity::parseUnit;
using meguri::quantity::Quantity;
using meguri::test::describe;

namespace {

const fs::path datasetsFolder = fs::path(MEGURI_SOURCE_DIR) / "datasets";
constexpr std::size_t spotsPerDataset = 5;

/// A figure as its source states it.
struct Spot {
  QString id, figure, year, value, unit, source;
  std::string dataset() const { return id.section('/', 0, 0).toStdString(); }
};

/// Lines of spot_checks.tsv behind its heading.
std::vector<Spot> readSpots() {
  const auto text = meguri::test::readText(fs::path(MEGURI_SOURCE_DIR) / "tests/core/library/spot_checks.tsv");
  std::vector<Spot> spots;
  const QStringList lines = QString::fromStdString(text).split('\n', Qt::SkipEmptyParts);
  for (const QString& line : lines.mid(1)) {
    const QStringList cells = line.split('\t');
    if (cells.size() != 6) qFatal("spot_checks.tsv: %s", qPrintable(line));
    spots.push_back({cells[0], cells[1], cells[2], cells[3], cells[4], cells[5]});
  }
  return spots;
}

/// By year, in base units; a figure that is no table under the year it describes.
std::map<int, double> byYear(const Quantity& figure) {
  std::map<int, double> values;
  const auto unit = parseUnit(figure.unit);
  if (!unit) qFatal("unit %s", figure.unit.c_str());
  for (const auto& [year, value] : figure.byYear) values[year] = unit->toBase(value);
  if (!figure.isTable()) values[figure.year] = unit->toBase(figure.value);
  return values;
}

bool isShareAlike(const std::string& licence) {
  return licence.starts_with("ODbL") || licence.starts_with("MPL") || licence.find("-SA-") != std::string::npos;
}

/// Relative: what is equal may differ in its last bit after the change of units.
constexpr double rounding = 1e-9;

}  // namespace

/// The library that ships: figures against values typed from their sources, and rules that hold for all of it.
class Datasets : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase();
  void spots_data();
  void spots();
  void everyDatasetHasSpots();
  void nothingIsWrong();
  void licencesHaveTheirTexts();
  void nothingForbidsCommerce();
  void shareAlikeStandsApart();
  void noFieldTakesAGuess();
  void namesAreClean();
  void countriesAreNamedInJapanese();
  void seriesGoOn();
  void lifeCycleHoldsCombustion();
  void sharesAreAWhole();
  void primaryEnergyHoldsTheElectricity();

 private:
  const Shelf m_shelf{fs::path(MEGURI_BINARY_DIR) / "share/meguri"};
  std::vector<Entry> m_entries;
};

void Datasets::initTestCase() {
  QVERIFY2(m_shelf.faults().empty(), qPrintable(describe(m_shelf.faults())));
  for (const auto& summary : m_shelf.search({})) {
    auto entry = m_shelf.find(summary.id);
    QVERIFY2(entry, summary.id.c_str());
    m_entries.push_back(*std::move(entry));
  }
  QVERIFY(m_entries.size() > 4000);
}

void Datasets::spots_data() {
  QTest::addColumn<QString>("id");
  QTest::addColumn<QString>("figure");
  QTest::addColumn<QString>("year");
  QTest::addColumn<QString>("value");
  QTest::addColumn<QString>("unit");
  QTest::addColumn<QString>("source");
  for (const auto& [id, figure, year, value, unit, source] : readSpots())
    QTest::addRow("%s.%s %s", qPrintable(id), qPrintable(figure), qPrintable(year)) << id << figure << year << value << unit << source;
}

/// To the last bit: what ships is a decimal number, as what is typed from the source is.
void Datasets::spots() {
  QFETCH(QString, id);
  QFETCH(QString, figure);
  QFETCH(QString, year);
  QFETCH(QString, value);
  QFETCH(QString, unit);
  QFETCH(QString, source);
  bool isNumber = false;
  const double expected = value.toDouble(&isNumber);
  QVERIFY2(isNumber && !source.isEmpty(), qPrintable(value));
  const auto entry = std::ranges::find(m_entries, id.toStdString(), &Entry::id);
  QVERIFY2(entry != m_entries.end(), "no such entry");
  const auto found = entry->figures.find(figure.toStdString());
  QVERIFY2(found != entry->figures.end(), "no such figure");
  const Quantity& quantity = found->second;
  QCOMPARE(QString::fromStdString(quantity.unit), unit);
  QVERIFY2(!year.isEmpty() || !quantity.isTable(), "a series: the year is missing");
  const auto shipped = year.isEmpty() ? std::optional(quantity.value) : quantity.at(year.toInt());
  QVERIFY2(shipped, "nothing for this year");
  QVERIFY2(*shipped == expected, qPrintable(QString::number(*shipped, 'g', 17) + " instead of " + value + ": " + source));
}

void Datasets::everyDatasetHasSpots() {
  std::map<std::string, std::size_t> figures;
  for (const auto& entry : m_entries) figures[entry.id.substr(0, entry.id.find('/'))] += entry.figures.size();
  std::map<std::string, std::set<QString>> checked;
  for (const auto& spot : readSpots()) checked[spot.dataset()].insert(spot.id + '.' + spot.figure);

  std::set<std::string> folders;
  for (const auto& folder : fs::directory_iterator(datasetsFolder))
    if (fs::exists(folder.path() / "manifest.json")) folders.insert(folder.path().filename().string());
  QVERIFY(!folders.empty());
  for (const auto& dataset : folders) {
    QVERIFY2(figures[dataset] > 0, dataset.c_str());
    QVERIFY2(checked[dataset].size() >= std::min(spotsPerDataset, figures[dataset]), dataset.c_str());
  }
  for (const auto& [dataset, count] : figures) QVERIFY2(folders.contains(dataset), dataset.c_str());
}

void Datasets::nothingIsWrong() {
  const auto faults = meguri::library::inspect(m_shelf);
  QVERIFY2(faults.empty(), qPrintable(describe(faults)));
}

void Datasets::licencesHaveTheirTexts() {
  std::set<std::string> texts;
  for (const auto& file : meguri::library::filesIn(datasetsFolder / "licences", ".txt")) texts.insert(file.stem().string());
  for (const auto& dataset : m_shelf.datasets()) QVERIFY2(texts.contains(dataset.licence), (dataset.id + ": " + dataset.licence).c_str());
  for (const auto& entry : m_entries)
    for (const auto& [key, figure] : entry.figures) QVERIFY2(texts.contains(figure.source.licence), (entry.id + "." + key).c_str());
}

void Datasets::nothingForbidsCommerce() {
  for (const auto& dataset : m_shelf.datasets()) QVERIFY2(dataset.licence.find("NC") == std::string::npos, dataset.id.c_str());
  for (const auto& entry : m_entries)
    for (const auto& [key, figure] : entry.figures) QVERIFY2(figure.source.licence.find("NC") == std::string::npos, (entry.id + "." + key).c_str());
}

void Datasets::shareAlikeStandsApart() {
  std::map<std::string, std::string> licenceOf;
  for (const auto& library : m_shelf.libraries())
    for (const auto& dataset : library.datasets()) {
      const std::string file = isShareAlike(dataset.licence) ? "library-" + dataset.licence + ".db" : "library.db";
      QVERIFY2(library.file().filename() == file, (dataset.id + " in " + library.file().string()).c_str());
      licenceOf[dataset.id] = dataset.licence;
    }
  for (const char* licence : {"ODbL-1.0", "MPL-2.0", "CC-BY-SA-4.0"})
    QVERIFY2(std::ranges::any_of(licenceOf, [&](const auto& each) { return each.second == licence; }), licence);
  // a single figure under such a licence may not stand among others
  for (const auto& entry : m_entries)
    for (const auto& [key, figure] : entry.figures)
      QVERIFY2(!isShareAlike(figure.source.licence) || figure.source.licence == licenceOf[entry.id.substr(0, entry.id.find('/'))], (entry.id + "." + key).c_str());
}

void Datasets::noFieldTakesAGuess() {
  constexpr std::string_view guesses[] = {"extrapolated", "estimate", "unstated"};
  const auto isGuess = [&](std::string_view key) {
    return std::ranges::any_of(guesses, [&](std::string_view word) { return key.find(word) != std::string_view::npos; });
  };
  for (const auto* type : meguri::study::elementTypes())
    for (const auto& field : type->fields()) QVERIFY2(!isGuess(field.figure), (std::string(type->kind()) + "." + std::string(field.key)).c_str());
  std::set<std::string> shipped;
  for (const auto& entry : m_entries)
    for (const auto& [key, figure] : entry.figures)
      if (isGuess(key)) shipped.insert(key);
  QVERIFY(shipped == (std::set<std::string>{"manufacture-extrapolated", "parameters-active-estimate", "parameters-total-estimate", "wue-unstated"}));
}

void Datasets::namesAreClean() {
  const auto check = [](const std::string& id, const std::string& name) {
    const QString text = QString::fromStdString(name);
    QVERIFY2(text.toStdString() == name, ("no UTF-8: " + id).c_str());
    QVERIFY2(text == text.trimmed(), ("blanks: " + id).c_str());
    for (const QChar each : text) QVERIFY2(!(each >= QChar(0xFF10) && each <= QChar(0xFF19)) && each != QChar::ReplacementCharacter, (id + ": " + name).c_str());
  };
  for (const auto& dataset : m_shelf.datasets()) {
    QVERIFY2(!dataset.title.empty() && !dataset.titleJa.empty(), dataset.id.c_str());
    check(dataset.id, dataset.title);
    check(dataset.id, dataset.titleJa);
  }
  for (const auto& entry : m_entries) {
    QVERIFY2(!entry.name.empty(), entry.id.c_str());
    check(entry.id, entry.name);
    check(entry.id, entry.nameJa);
  }
}

void Datasets::countriesAreNamedInJapanese() {
  int countries = 0;
  for (const auto& entry : m_entries)
    if (entry.fact("zone") == "country") {
      QVERIFY2(!entry.nameJa.empty(), entry.id.c_str());
      ++countries;
    }
  QVERIFY(countries > 700);
}

/// A field over the years of a study needs a value in each: the last of a series holds after it.
void Datasets::seriesGoOn() {
  int series = 0;
  for (const auto* type : meguri::study::elementTypes())
    for (const auto& field : type->fields())
      for (const int entryField : field.entryFields)
        for (const auto& entry : m_entries) {
          const auto* figure = entry.figure(field.figure);
          if (!figure || !figure->isTable() || type->fields()[static_cast<std::size_t>(entryField)].target != entry.kind) continue;
          QVERIFY2(figure->holdsLast, (entry.id + "." + std::string(field.figure)).c_str());
          ++series;
        }
  QVERIFY(series > 300);
}

void Datasets::lifeCycleHoldsCombustion() {
  int compared = 0;
  for (const auto& entry : m_entries) {
    const auto* direct = entry.figure("ghg-direct");
    const auto* whole = entry.figure("ghg-lifecycle");
    if (!direct || !whole) continue;
    const auto wholes = byYear(*whole);
    for (const auto& [year, value] : byYear(*direct))
      if (const auto same = wholes.find(year); same != wholes.end()) {
        QVERIFY2(value <= same->second * (1 + rounding), (entry.id + " in " + std::to_string(year)).c_str());
        ++compared;
      }
  }
  QVERIFY(compared > 150);
}

/// As published, each rounded by itself: 100 % within 1.5 points.
void Datasets::sharesAreAWhole() {
  int compared = 0;
  for (const auto& entry : m_entries) {
    std::map<int, double> sums;
    for (const auto& [key, figure] : entry.figures)
      if (key.starts_with("share-"))
        for (const auto& [year, share] : byYear(figure)) sums[year] += share;
    for (const auto& [year, sum] : sums) {
      QVERIFY2(std::abs(sum - 1) <= 0.015, (entry.id + " in " + std::to_string(year) + ": " + std::to_string(100 * sum)).c_str());
      ++compared;
    }
  }
  QVERIFY(compared > 5000);
}

void Datasets::primaryEnergyHoldsTheElectricity() {
  int compared = 0;
  for (const auto& entry : m_entries)
    if (const auto* figure = entry.figure("primary-energy"); figure && entry.kind == "electricity")
      for (const auto& [year, value] : byYear(*figure)) {
        QVERIFY2(value >= 3.6, (entry.id + " in " + std::to_string(year)).c_str());
        ++compared;
      }
  QVERIFY(compared >= 4);
}

QTEST_APPLESS_MAIN(Datasets)
#include "tst_datasets.moc"
