#include "core/report/sources.h"

#include <QTest>

#include "tests/core/report/studies.h"

using namespace meguri;
using namespace meguri::report;
using namespace meguri::support;

namespace {

/// "Report A: 3", in order.
QStringList documents(const Evidence& evidence) {
  QStringList lines;
  for (const auto& each : evidence.documents) lines << QString("%1: %2").arg(QString::fromStdString(each.source.citation)).arg(each.inputs);
  return lines;
}

study::FieldValue sourced(double value, const char* unit, const quantity::Source& source) {
  quantity::Quantity quantity;
  quantity.value = value;
  quantity.unit = unit;
  quantity.source = source;
  return std::make_shared<const quantity::Quantity>(std::move(quantity));
}

quantity::Source document(const char* citation, const char* locator) {
  quantity::Source source;
  source.evidence = quantity::Evidence::measured;
  source.citation = citation;
  source.locator = locator;
  return source;
}

quantity::Source assumption() {
  quantity::Source source;
  source.evidence = quantity::Evidence::assumption;
  return source;
}

/// A training of 100 kWh a year in a study of one site, with sources of every sort; the variant draws elsewhere.
study::Study small() {
  study::Study study = study::newStudy();
  const study::Id base = study.scenarios[0]->id;
  study = edited(study, [&](study::Transaction& transaction) {
    transaction.setScope("from", std::int64_t{2026});
    transaction.setScope("to", std::int64_t{2030});
    transaction.setScope("networkLosses", false);
    transaction.addElement(base, study::Element::make(study::siteType(), "dc", "Site"));
    transaction.setField(base, "dc", "pue", sourced(1.2, "1", document("Report A", "page 1")));
    transaction.setField(base, "dc", "gridGhg", sourced(300, "g CO2e/kWh", document("Report A", "page 2")));
    transaction.setField(base, "dc", "gridWater", sourced(2, "L/kWh", document("Report B", "page 1")));
    transaction.setField(base, "dc", "consumedShare", sourced(50, "%", document("Report of what is not read", "")));
    transaction.setField(base, "dc", "wue", sourced(1, "L/kWh", {}));
    transaction.setField(base, "dc", "wueKind", std::string("consumption"));
    transaction.addElement(base, study::Element::make(study::trainingType(), "run", "Run"));
    transaction.setField(base, "run", "site", std::string("dc"));
    transaction.setField(base, "run", "method", std::string("energy"));
    transaction.setField(base, "run", "energyScope", std::string("it"));
    transaction.setField(base, "run", "energy", sourced(100, "kWh", assumption()));
  });
  study::Id variant;
  study = withVariant(study, base, variant);
  return edited(study, [&](study::Transaction& transaction) { transaction.setField(variant, "dc", "pue", sourced(1.1, "1", document("Report B", "page 9"))); });
}

Evidence of(const study::Study& study, const std::vector<std::size_t>& scenarios) {
  std::vector<study::Id> ids;
  for (const std::size_t s : scenarios) ids.push_back(study.scenarios[s]->id);
  return evidence(lifecycle::assess(study), ids);
}

}  // namespace

/// What the inputs of scenarios rest on.
class SourcesTest : public QObject {
  Q_OBJECT
 private slots:
  void aSmallStudyByHand() {
    const Evidence base = of(small(), {0});
    QCOMPARE(documents(base), (QStringList{"Report A: 2", "Report B: 1"}));
    QCOMPARE(base.assumptions, std::size_t(1));
    QCOMPARE(base.unsourced, std::size_t(1));
    QVERIFY(base.datasets.empty());
    QVERIFY(base.documents[0].source.locator.empty() && base.documents[0].source.evidence == quantity::Evidence::measured);
  }

  void aStatementOfSeveralScenariosCountsOnce() {
    // the variant inherits all but its PUE
    QCOMPARE(documents(of(small(), {1})), (QStringList{"Report B: 2", "Report A: 1"}));
    const Evidence both = of(small(), {0, 1});
    QCOMPARE(documents(both), (QStringList{"Report A: 2", "Report B: 2"}));
    QCOMPARE(both.assumptions, std::size_t(1));
    QCOMPARE(both.unsourced, std::size_t(1));
    QVERIFY(documents(of(small(), {})).isEmpty());
  }

  void aTableOverTheYearsCountsOnce() {
    quantity::Quantity table;
    table.unit = "g CO2e/kWh";
    table.source = document("Report C", "table 3");
    for (int year = 2026; year <= 2030; ++year) table.byYear.emplace_back(year, 300 - year % 10);
    const study::Study study = edited(small(), [&](study::Transaction& transaction) {
      transaction.setField(transaction.draft().scenarios[0]->id, "dc", "gridGhg", std::make_shared<const quantity::Quantity>(table));
    });
    QStringList lines = documents(of(study, {0}));
    lines.sort();
    QCOMPARE(lines, (QStringList{"Report A: 1", "Report B: 1", "Report C: 1"}));
  }

  void aTableOfAnEntryCountsOnce() {
    library::Entry entry;
    entry.id = "grids/XX";
    entry.kind = "electricity";
    entry.version = "2026.02";
    quantity::Quantity figure;
    figure.unit = "g CO2e/kWh";
    figure.source = document("Report D", "row XX");
    for (int year = 2026; year <= 2030; ++year) figure.byYear.emplace_back(year, 300);
    entry.figures.emplace("ghg-lifecycle", figure);
    const study::Study study = edited(small(), [&](study::Transaction& transaction) {
      const study::Id base = transaction.draft().scenarios[0]->id;
      transaction.addEntry(entry);
      transaction.setField(base, "dc", "grid", std::string("grids/XX"));
      transaction.setField(base, "dc", "gridGhg", {});
    });
    const Evidence found = of(study, {0, 1});
    QVERIFY(documents(found).contains("Report D: 1"));
    QCOMPARE(found.datasets, (std::vector<std::string>{"grids 2026.02"}));
  }

  void aDocumentHasItsLicenceAndAddress() {
    const auto from = [](const char* citation, const char* licence, const char* url) {
      quantity::Source source = document(citation, "");
      source.licence = licence;
      source.url = url;
      return source;
    };
    const study::Study study = edited(small(), [&](study::Transaction& transaction) {
      const study::Id base = transaction.draft().scenarios[0]->id;
      transaction.setField(base, "dc", "gridGhg", sourced(300, "g CO2e/kWh", from("Report A", "ODbL-1.0", "https://example.org/a")));
      transaction.setField(base, "dc", "gridWater", sourced(2, "L/kWh", from("Report B", "MIT", "")));
      transaction.setField(base, "dc", "wue", sourced(1, "L/kWh", from("Report B", "CC-BY-4.0", "")));
    });
    const Evidence found = of(study, {0});
    // what one input leaves out another states; a document under two licences is named with each
    QCOMPARE(documents(found), (QStringList{"Report A: 2", "Report B: 1", "Report B: 1"}));
    QCOMPARE(found.documents[0].source.licence, std::string("ODbL-1.0"));
    QCOMPARE(found.documents[0].source.url, std::string("https://example.org/a"));
    QVERIFY(found.documents[1].source.licence != found.documents[2].source.licence);
  }

  void theGallery() {
    const Evidence found = of(gallery("h100-frankfurt-paris"), {0, 1, 2});
    QCOMPARE(found.datasets, (std::vector<std::string>{"meguri-hardware 2026.11", "owid-energy 2026.11"}));
    // pue, wue, stock, availability, life twice, reuse, collection, claimed share
    QCOMPARE(found.assumptions, std::size_t(9));
    QCOMPARE(found.unsourced, std::size_t(0));
    // two countries, two readings of water; two GHG factors; the guide states accelerators and mass
    QCOMPARE(found.documents[0].inputs, std::size_t(4));
    QVERIFY(found.documents[0].source.citation.starts_with("Generation mix"));
    std::size_t inputs = 0;
    for (const auto& each : found.documents) inputs += each.inputs;
    QCOMPARE(inputs, std::size_t(4 + 2 + 2 + 5));
    // of one country alone, half of them; and what an own value overrides is no evidence
    QCOMPARE(of(gallery("h100-frankfurt-paris"), {0}).documents[0].inputs, std::size_t(2));
    QVERIFY(of(gallery("bloom-176b"), {0}).datasets.empty());
  }

  void onlyWhatIsStatedAsAssumptionIsOne() {
    // a class without a document is no source, and no assumption either
    quantity::Source bare;
    bare.evidence = quantity::Evidence::measured;
    const study::Study study = edited(small(), [&](study::Transaction& transaction) { transaction.setField(transaction.draft().scenarios[0]->id, "dc", "gridWater", sourced(2, "L/kWh", bare)); });
    const Evidence found = of(study, {0});
    QCOMPARE(documents(found), (QStringList{"Report A: 2"}));
    QCOMPARE(found.assumptions, std::size_t(1));
    QCOMPARE(found.unsourced, std::size_t(2));
  }

  void anAddressIsADocument() {
    quantity::Source page = assumption();
    page.url = "https://example.org/figures";
    const study::Study study = edited(small(), [&](study::Transaction& transaction) { transaction.setField(transaction.draft().scenarios[0]->id, "run", "energy", sourced(100, "kWh", page)); });
    const Evidence found = of(study, {0});
    QCOMPARE(documents(found), (QStringList{"Report A: 2", "Report B: 1", "https://example.org/figures: 1"}));
    QCOMPARE(found.assumptions, std::size_t(0));
  }

  void manyInputsComeFirst() {
    for (const char* name : galleryNames) {
      const study::Study study = gallery(name);
      const Evidence found = of(study, {0});
      QVERIFY(!found.documents.empty());
      QVERIFY(std::ranges::is_sorted(found.documents, std::ranges::greater(), &UsedSource::inputs));
    }
  }

  void afterAnEditOnlyWhatIsReadCounts() {
    const study::Study before = small();
    const study::Study after = cleared(before, before.scenarios[0]->id.c_str(), "dc", "gridGhg");
    const Evidence found = evidence(reassess(lifecycle::assess(before), after), {before.scenarios[0]->id});
    QCOMPARE(documents(found), (QStringList{"Report A: 1", "Report B: 1"}));
  }
};

QTEST_APPLESS_MAIN(SourcesTest)
#include "tst_sources.moc"
