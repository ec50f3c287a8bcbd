#include "core/report/inputs.h"

#include <QElapsedTimer>
#include <QTest>
#include <set>

#include "core/base/csv.h"
#include "core/report/influence.h"
#include "core/report/inputs_csv.h"
#include "core/report/matching.h"
#include "core/report/where_used.h"
#include "tests/core/report/studies.h"
#include "tests/support/sized_study.h"

using namespace meguri;
using namespace meguri::report;
using namespace meguri::support;

namespace {

InputTable tableOf(const study::Study& study) {
  InputTable table;
  table.follow(study);
  return table;
}

const InputRow& rowOf(const InputTable& table, std::string_view element, std::string_view field) {
  for (const InputRow& row : table.rows())
    if (table.groupOf(row).element == element && table.fieldOf(row).key == field) return row;
  qFatal("no row %s.%s", std::string(element).c_str(), std::string(field).c_str());
}

double value(const InputCell& cell) { return std::get<std::shared_ptr<const quantity::Quantity>>(cell.value)->value; }

/// Everything a table says, to hold one that followed against one made anew.
std::vector<std::string> said(const InputTable& table) {
  std::vector<std::string> result{inputsCsv(table)};
  for (const InputRow& row : table.rows()) {
    std::string line = table.groupOf(row).element + "." + std::string(table.fieldOf(row).key) + ":" + std::to_string(row.marks);
    for (std::size_t s = 0; s < table.scenarios(); ++s) line += " " + std::to_string(table.marks(row, s)) + (table.cell(row, s).isUnchanged ? "u" : "");
    result.push_back(line);
  }
  return result;
}

}  // namespace

/// Every input of a study across its scenarios.
class InputsTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { qInfo("MEGURI_SEED=%llu", static_cast<unsigned long long>(seedOfRun())); }

  void scopeComesFirstAndStandsInOneColumn() {
    const auto table = tableOf(gallery("h100-frankfurt-paris"));
    QVERIFY(table.groups().front().isScope && table.rows().front().group == 0);
    const auto& from = rowOf(table, "scope", "from");
    QVERIFY((table.marks(from, 0) & isStated) && table.marks(from, 1) == 0);
    QVERIFY(table.cell(from, 0).scenario.empty() && !table.cell(from, 1).element);
  }

  void aVariantSaysOnlyWhatItChanges() {
    const auto table = tableOf(gallery("h100-frankfurt-paris"));
    const auto& lifetime = rowOf(table, "servers", "lifetime");
    QVERIFY(!table.cell(lifetime, 0).isUnchanged);                    // a base has no base
    QVERIFY(table.cell(lifetime, 1).isUnchanged && !(table.marks(lifetime, 1) & isChanged));  // b keeps it
    QVERIFY(!table.cell(lifetime, 2).isUnchanged && (table.marks(lifetime, 2) & isChanged));  // c states 6 years
    QCOMPARE(value(table.cell(lifetime, 2)), 6.0);
    // the variant names another grid: figures of that grid are not its base's, though it does not state them
    const auto& factor = rowOf(table, "dc", "gridGhg");
    QVERIFY(table.cell(factor, 1).entry && !table.cell(factor, 1).isUnchanged && !(table.marks(factor, 1) & isChanged));
    QCOMPARE(value(table.cell(factor, 1)), 41.44);
  }

  void marksSayWhatAFilterAsks() {
    auto study = gallery("h100-frankfurt-paris");
    auto table = tableOf(study);
    QVERIFY(table.marks(rowOf(table, "dc", "grid"), 0) & isFromLibrary);
    QVERIFY(table.marks(rowOf(table, "dc", "gridGhg"), 0) & isFromLibrary);
    QVERIFY(table.marks(rowOf(table, "dc", "pue"), 0) & isUncertain);
    QVERIFY(!(table.marks(rowOf(table, "servers", "lifetime"), 0) & isUncertain));
    quantity::Quantity guess = *std::get<std::shared_ptr<const quantity::Quantity>>(table.cell(rowOf(table, "dc", "pue"), 0).value);
    guess.source = {};
    guess.confidence = quantity::Confidence::low;
    study = edited(study, [&](study::Transaction& t) {
      t.setField("a", "dc", "pue", std::make_shared<const quantity::Quantity>(guess));
      t.setField("a", "servers", "site", {});
    });
    table.follow(study);
    const auto pue = table.marks(rowOf(table, "dc", "pue"), 1);  // as inherited
    QVERIFY((pue & isUnsourced) && (pue & isLowConfidence) && !(pue & isFromLibrary));
    QCOMPARE(table.marks(rowOf(table, "servers", "site"), 0) & (isMissing | isStated), int(isMissing));
    // what a condition switches off is no input
    for (const InputRow& row : table.rows())
      for (std::size_t s = 0; s < table.scenarios(); ++s)
        if (const auto cell = table.cell(row, s); cell.element && !cell.element->isRelevant(row.field)) QCOMPARE(cell.marks, Marks(0));
  }

  void missingIsWhatTheCheckRequires() {
    for (int round = 0; round < 40; ++round) {
      auto study = RandomStudy(seedOfRun() + static_cast<std::uint64_t>(round)).make();
      const auto whole = study;
      for (const auto& scenario : whole.scenarios)
        for (const auto& element : scenario->elements)
          for (std::size_t i = 0; i < element->values.size(); i += 3)
            if (element->values[i].index() != 0) study = cleared(study, scenario->id.c_str(), element->id.c_str(), std::string(element->type->fields()[i].key).c_str());
      const auto table = tableOf(study);
      std::set<std::string> said, missing;
      for (const auto& issue : study::check(study))
        if (issue.code == "field.required" && issue.element != "scope") said.insert(issue.element + "." + issue.field);
      for (const InputRow& row : table.rows())
        for (std::size_t s = 0; s < table.scenarios(); ++s)
          if (const auto cell = table.cell(row, s); (cell.marks & isMissing) && !cell.scenario.empty()) missing.insert(cell.element->id + "." + std::string(table.fieldOf(row).key));
      QCOMPARE(missing, said);
    }
  }

  void followingGivesWhatATableMadeAnewSays() {
    std::mt19937_64 random(seedOfRun());
    for (int round = 0; round < 30; ++round) {
      auto study = RandomStudy(seedOfRun() + static_cast<std::uint64_t>(round)).make();
      InputTable table;
      table.follow(study);
      for (int step = 0; step < 12; ++step) {
        const auto before = study;
        const auto& scenario = study.scenarios[random() % study.scenarios.size()];
        const auto elements = study::resolve(study, *scenario);
        study = edited(study, [&](study::Transaction& t) {
          if (elements.empty() || random() % 5 == 0) {
            t.addVariant(scenario->id, "V");
          } else {
            const auto& element = *elements[random() % elements.size()].element;
            const auto field = random() % element.values.size();
            if (random() % 6 == 0) t.removeElement(scenario->id, element.id);
            else if (random() % 6 == 0) t.setScope("countCost", true);
            else t.setField(scenario->id, element.id, element.type->fields()[field].key, {});
          }
        });
        table.follow(study);
        QCOMPARE(said(table), said(tableOf(study)));
        if (step % 3 == 0) {  // undo
          table.follow(before);
          QCOMPARE(said(table), said(tableOf(before)));
          study = before;
        }
      }
    }
  }

  void namesakesDoNotTakeThePlaceOfTheElementItself() {
    const auto element = [](const char* id, const char* name) { return std::make_shared<const study::Element>(study::Element::make(study::siteType(), id, name)); };
    const auto one = element("x", "Site"), other = element("y", "Site"), copy = element("z", "Site");
    const auto rows = matched({{one, other}, {other, one}, {copy}});
    QCOMPARE(rows.size(), std::size_t(2));
    QCOMPARE(rows[0], (Matched{one, one, copy}));
    QCOMPARE(rows[1], (Matched{other, other, nullptr}));
  }

  void influenceIsTheElasticity() {
    const auto study = gallery("h100-frankfurt-paris");
    const auto assessment = lifecycle::assess(study);
    const Influence influence(assessment, "a", false);
    const auto table = tableOf(study);
    const auto total = [](const study::Study& s) {
      const auto now = lifecycle::assess(s);
      return now.total(now.index("a"), lifecycle::Indicator::ghg, viewOf(s)).value();
    };
    for (const auto& [element, field] : {std::pair("dc", "pue"), std::pair("servers", "lifetime"), std::pair("dc", "gridGhg")}) {
      const auto& row = rowOf(table, element, field);
      auto quantity = *std::get<std::shared_ptr<const quantity::Quantity>>(table.cell(row, 0).value);
      const double start = quantity.value;
      const auto moved = [&](double by) {
        quantity.value = start * by;
        quantity.spread = {};
        return total(edited(study, [&](study::Transaction& t) { t.setField("a", element, field, std::make_shared<const quantity::Quantity>(quantity)); }));
      };
      const double expected = std::abs(moved(1.0001) - moved(0.9999)) / 0.0002 / total(study);
      QVERIFY2(std::abs(influence.of(table, row, lifecycle::Indicator::ghg) - expected) < 1e-4 * std::max(expected, 1e-3), qPrintable(QString("%1.%2 %3").arg(element, field).arg(expected)));
    }
    QCOMPARE(influence.of(table, rowOf(table, "servers", "mass"), lifecycle::Indicator::ghg), 0.0);
    QVERIFY(influence.of(table, rowOf(table, "servers", "mass"), lifecycle::Indicator::ewaste) > 0);
  }

  void whereUsedNamesReferencesAndFigures() {
    const auto study = gallery("h100-frankfurt-paris");
    const auto table = tableOf(study);
    const auto told = [&](const char* element, const char* field, std::size_t scenario) {
      QStringList lines;
      for (const auto& each : whereUsed(table, rowOf(table, element, field), scenario))
        lines << QString("%1 %2 %3.%4").arg(int(each.use)).arg(QString::fromStdString(table.scenario(each.scenario)), QString::fromStdString(table.groupOf(table.rows()[each.row]).element),
                                            QString::fromUtf8(table.fieldOf(table.rows()[each.row]).key.data()));
      return lines;
    };
    const auto site = told("dc", "pue", 0);
    QVERIFY2(site.contains("0 a servers.site"), qPrintable(site.join("; ")));
    const auto grid = told("dc", "grid", 1);
    QVERIFY2(grid.contains("1 b dc.gridGhg") && !grid.join(" ").contains(" a dc"), qPrintable(grid.join("; ")));
    const auto figure = told("dc", "gridGhg", 1);
    QVERIFY2(figure.contains("2 b dc.grid") && !figure.contains("1 b dc.gridGhg") && !figure.contains("1 b dc.gridWater"), qPrintable(figure.join("; ")));
  }

  void theExportIsATable() {
    const auto table = tableOf(gallery("h100-frankfurt-paris"));
    const auto csv = readCsv(inputsCsv(table));
    QVERIFY(csv);
    QCOMPARE(csv->header.size(), std::size_t(23));
    std::size_t found = 0;
    for (const auto& row : csv->rows) {
      if (row[0] == "c" && row[2] == "servers" && row[5] == "lifetime") QVERIFY(++found && row[6] == "study" && row[8] == "6" && row[9] == "a");
      if (row[0] == "b" && row[2] == "servers" && row[5] == "lifetime") QVERIFY(++found && row[6] == "base" && row[8] == "4");
      if (row[0] == "a" && row[2] == "dc" && row[5] == "gridGhg") QVERIFY(++found && row[6] == "library" && row[8] == "329.65" && !row[17].empty() && row[22].starts_with("owid-energy/DEU"));
    }
    QCOMPARE(found, std::size_t(3));
  }

  /// No test of time: machines differ. What it took is in the log.
  void aLargeStudy() {
    auto study = sizedStudy(20, 50, 20);
    QElapsedTimer clock;
    clock.start();
    InputTable table;
    table.follow(study);
    const double first = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    quantity::Quantity lifetime = *std::get<std::shared_ptr<const quantity::Quantity>>(table.cell(rowOf(table, "s3-fleet2", "lifetime"), 3).value);
    lifetime.value = 7;
    study = edited(study, [&](study::Transaction& t) { t.setField("s3", "s3-fleet2", "lifetime", std::make_shared<const quantity::Quantity>(lifetime)); });
    clock.restart();
    table.follow(study);
    qInfo("%zu rows: whole %.2f ms, after an edit %.2f ms", table.rows().size(), first, static_cast<double>(clock.nsecsElapsed()) / 1e6);
    QCOMPARE(value(table.cell(rowOf(table, "s3-fleet2", "lifetime"), 3)), 7.0);
    QVERIFY(table.groups().size() == 1001);
  }
};

QTEST_APPLESS_MAIN(InputsTest)
#include "tst_inputs.moc"
