#include <QTest>

#include "core/study/check.h"
#include "core/study/edit.h"
#include "tests/support/draft.h"

using namespace meguri;
using study::Stated;

namespace {

quantity::Quantity figure(double value, const char* unit) {
  quantity::Quantity quantity;
  quantity.value = value;
  quantity.unit = unit;
  quantity.year = 2025;
  quantity.source.evidence = quantity::Evidence::vendor;
  quantity.source.citation = "One (2026)";
  return quantity;
}

library::Entry provider(double pue, const char* kind) {
  library::Entry entry;
  entry.id = "operators/one";
  entry.kind = "data-centre";
  entry.name = "One";
  entry.facts = {{"water-kind", kind}, {"operator", "One"}};
  entry.figures["pue"] = figure(pue, "1");
  entry.figures["wue"] = figure(0.2, "L/kWh");
  return entry;
}

library::Entry card(double manufacture, const char* covers) {
  library::Entry entry;
  entry.id = "cards/x";
  entry.kind = "accelerator";
  entry.facts = {{"covers", covers}};
  entry.figures["manufacture"] = figure(manufacture, "kg CO2e");
  entry.figures["accelerator-power"] = figure(700, "W");
  return entry;
}

const study::Element& element(const study::Study& study, const char* id) {
  for (const auto& each : study.scenarios.front()->elements)
    if (each->id == id) return *each;
  qFatal("no element %s", id);
}

void pick(study::Study& study, const char* id, const char* field, library::Entry entry) {
  study::Transaction transaction(study);
  transaction.pick(study.scenarios.front()->id, id, field, std::move(entry));
  const auto edit = transaction.commit({"edit.set-field", {}});
  QVERIFY(edit);
}

}  // namespace

/// Fields that library entries fill: figures with their sources, and the choices that facts decide.
class EntryFields : public QObject {
  Q_OBJECT

 private slots:
  void aProviderFillsASite() {
    study::Study study = support::Draft(2026, 2027).add("site", "dc", {"gridGhg=400 g CO2e/kWh"}).study();
    pick(study, "dc", "provider", provider(1.14, "withdrawal"));
    const auto& t = study::siteType();
    const auto& dc = element(study, "dc");
    const Stated pue = study::stated(study, dc, t.pue);
    QVERIFY(pue.quantity && pue.entry);
    QCOMPARE(pue.quantity->value, 1.14);
    QCOMPARE(pue.quantity->source.citation, std::string("One (2026)"));
    QCOMPARE(dc.get(t.wueKind), std::string_view("withdrawal"));
    QVERIFY(study::check(study).empty() || !study::hasErrors(study::check(study)));

    study::Transaction own(study);
    own.setField(study.scenarios.front()->id, "dc", "pue", std::make_shared<const quantity::Quantity>(figure(1.3, "1")));
    QVERIFY(own.commit({"edit.set-field", {}}));
    QVERIFY(!study::stated(study, element(study, "dc"), t.pue).entry);
    QCOMPARE(study::stated(study, element(study, "dc"), t.pue).quantity->value, 1.3);
  }

  void aWueOfUnknownKindIsAsked() {
    study::Study study = support::Draft(2026, 2027).add("site", "dc", {"gridGhg=400 g CO2e/kWh"}).study();
    auto entry = provider(1.1, "consumption");
    entry.facts.clear();
    pick(study, "dc", "provider", entry);
    const auto isAsked = [&] { return std::ranges::any_of(study::check(study), [](const auto& issue) { return issue.code == "field.required" && issue.field == "wueKind"; }); };
    QVERIFY(isAsked());
    // and what a provider before said of its own WUE does not stay
    pick(study, "dc", "provider", provider(1.2, "withdrawal"));
    QCOMPARE(element(study, "dc").get(study::siteType().wueKind), std::string_view("withdrawal"));
    pick(study, "dc", "provider", entry);
    QVERIFY(isAsked());
    entry.figures.erase("wue");
    pick(study, "dc", "provider", entry);
    QVERIFY(!isAsked());  // no WUE, no kind
  }

  void anAcceleratorCountsPerNode() {
    const char* fleet[] = {"site=dc", "accelerators=8", "stock=10", "availability=90 %", "lifetime=5 a", "activePower=8 kW", "hostManufacture=1000 kg CO2e"};
    const auto drafted = [&] {
      return support::Draft(2026, 2030).add("site", "dc", {"gridGhg=400 g CO2e/kWh", "pue=1.2"}).add("fleet", "f", {fleet[0], fleet[1], fleet[2], fleet[3], fleet[4], fleet[5], fleet[6]}).study();
    };
    study::Study study = drafted();
    pick(study, "f", "accelerator", card(164, "accelerator"));
    // 10 nodes of 8 · 164 + 1,000 kg, bought once in five years of a life of five
    QCOMPARE(manufacture(study), 10 * (8 * 164.0 + 1000));
    pick(study, "f", "accelerator", card(400, "accelerator+host"));
    QVERIFY(element(study, "f").get(study::fleetType().coversHost));
    QCOMPARE(manufacture(study), 10 * 8 * 400.0);
    pick(study, "f", "accelerator", card(164, "accelerator"));
    QVERIFY(!element(study, "f").get(study::fleetType().coversHost));

    // what the study states for the node wins over the accelerator, and that over the product
    library::Entry product;
    product.id = "servers/s";
    product.kind = "hardware";
    product.figures["accelerator-manufacture"] = figure(2000, "kg CO2e");
    pick(study, "f", "product", product);
    QCOMPARE(manufacture(study), 10 * (8 * 164.0 + 1000));
    study::Transaction own(study);
    own.setField(study.scenarios.front()->id, "f", "acceleratorManufacture", std::make_shared<const quantity::Quantity>(figure(1500, "kg CO2e")));
    QVERIFY(own.commit({"edit.set-field", {}}));
    QCOMPARE(manufacture(study), 10 * 2500.0);
    // the first of two entries that has a figure serves
    QCOMPARE(study::stated(study, element(study, "f"), study::fleetType().acceleratorPower).entry->id, std::string("cards/x"));
  }

  void aSeriesHoldsAfterItsEnd() {
    study::Study study = support::Draft(2024, 2028).add("site", "dc", {"pue=1"}).add("fleet", "f", {"site=dc", "accelerators=1", "stock=1", "availability=100 %", "lifetime=5 a", "activePower=1 kW", "idlePower=1 kW"}).study();
    library::Entry grid;
    grid.id = "grids/g";
    grid.kind = "electricity";
    auto& intensity = grid.figures["ghg-lifecycle"] = figure(0, "g CO2e/kWh");
    intensity.byYear = {{2023, 500}, {2024, 400}, {2025, 300}};
    intensity.holdsLast = true;
    (grid.figures["share-coal"] = figure(0, "%")).byYear = {{2025, 10}};
    grid.figures["share-wind"] = figure(90, "%");
    pick(study, "dc", "grid", grid);
    // the copy keeps what fields take, and single numbers
    const auto& copy = *study.library.at("grids/g");
    QVERIFY(copy.figure("ghg-lifecycle") && copy.figure("share-wind") && !copy.figure("share-coal"));
    const auto assessment = lifecycle::assess(study);
    QVERIFY(!study::hasErrors(assessment.issues));
    QCOMPARE(use(assessment), 8.76 * (400 + 4 * 300));
    // years after the last share its row: one input, one slope
    std::size_t rows = 0;
    for (const auto& origin : assessment.origins) rows += origin.figure == "ghg-lifecycle";
    QCOMPARE(rows, std::size_t(2));
  }

  void oneBasisPerStudy() {
    const auto grid = [](const char* id, const char* basis) {
      library::Entry entry;
      entry.id = id;
      entry.kind = "electricity";
      entry.facts = {{"basis", basis}};
      entry.figures["ghg-lifecycle"] = figure(300, "g CO2e/kWh");
      return entry;
    };
    study::Study study = support::Draft(2026, 2026).add("site", "a", {"pue=1"}).add("site", "b", {"pue=1"}).study();
    pick(study, "a", "grid", grid("g/p", "production"));
    pick(study, "b", "grid", grid("g/q", "production"));
    const auto warned = [&] { return std::ranges::count(study::check(study), std::string("site.other-basis"), &study::Issue::code); };
    QCOMPARE(warned(), 0);
    pick(study, "b", "grid", grid("g/c", "consumption"));
    QCOMPARE(warned(), 1);
  }

 private:
  static double manufacture(const study::Study& study) { return total(lifecycle::assess(study), lifecycle::Stage::manufacture); }
  static double use(const lifecycle::Assessment& assessment) { return total(assessment, lifecycle::Stage::use); }
  /// kg CO2e of a stage over the horizon, in the amortised, location-based view.
  static double total(const lifecycle::Assessment& assessment, lifecycle::Stage stage) {
    double sum = 0;
    const auto& model = *assessment.scenarios.front();
    for (const auto& cell : model.cells) {
      const auto& f = cell.facets;
      if (f.stage != stage || f.indicator != lifecycle::Indicator::ghg || f.accounting == lifecycle::Accounting::incurred || f.basis == lifecycle::Basis::market) continue;
      sum += assessment.values[0][cell.node];
    }
    return sum;
  }
};

QTEST_APPLESS_MAIN(EntryFields)
#include "tst_entry_fields.moc"
