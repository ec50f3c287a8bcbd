#include <QTest>
#include <set>

#include "core/base/hash.h"
#include "core/graph/evaluate.h"
#include "core/study/assignment.h"
#include "core/study/check.h"
#include "tests/support/random_study.h"
#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::lifecycle;
using namespace meguri::support;

namespace {

study::Study with(const study::Study& study, const char* assignment) {
  study::Study copy = study;
  study::Transaction transaction(copy);
  if (const auto fault = study::assign(transaction, assignment)) qFatal("%s: %s", assignment, fault->code.c_str());
  if (const auto edit = transaction.commit({"edit.set-field", {}}); !edit) qFatal("%s", edit.fault().code.c_str());
  return copy;
}

QStringList codesOf(const Assessment& a) {
  QStringList codes;
  for (const auto& issue : a.issues) codes << QString::fromStdString(issue.code + " " + issue.scenario + " " + issue.element + " " + (issue.args.empty() ? "" : issue.args[0] + (issue.args.size() > 2 ? issue.args[1] + " " + issue.args[2] : "")));
  return codes;
}

/// The draw key of the row of a field or figure.
std::set<std::uint64_t> drawKeys(const Assessment& a, const char* element, const char* key) {
  std::set<std::uint64_t> keys;
  for (graph::Row row = 0; row < a.inputs.size(); ++row) {
    const Origin& origin = a.origins[a.inputs.input(row).origin];
    if (origin.element == element && (origin.key == key || origin.figure == key)) keys.insert(a.inputs.input(row).drawKey);
  }
  return keys;
}

}  // namespace

/// The answers ARCHITECTURE.md gives: structure and value, names, patches, snapshots, draw keys, views.
class StructureTest : public QObject {
  Q_OBJECT
 private:
  study::Study m_study = gallery("h100-frankfurt-paris");

 private slots:
  void aValueEditKeepsTheStructureAndGivesTheBitsOfARebuild() {
    for (const char* edit : {"a:dc.pue=1.7", "c:servers.lifetime=5 a", "a:inference.claimedShare=0 %", "a:servers.stock=0"}) {
      const study::Study after = with(m_study, edit);
      const Assessment before = assess(m_study), a = reassess(before, after), rebuilt = assess(after);
      for (std::size_t s = 0; s < a.scenarios.size(); ++s) {
        QVERIFY(a.scenarios[s] == before.scenarios[s]);  // the very graph, not a copy
        const auto& values = a.values[s];
        QCOMPARE(values.size(), rebuilt.values[s].size());
        for (std::size_t node = 0; node < values.size(); ++node)
          QVERIFY2(std::bit_cast<std::uint64_t>(values[node]) == std::bit_cast<std::uint64_t>(rebuilt.values[s][node]), edit);
      }
    }
  }

  void structureKeysTellValueEditsFromStructuralOnes() {
    const study::Study own = with(m_study, "a:dc.pue=1.3");
    const auto key = [](const study::Study& study, const char* id) { return structureKey(study, *study.scenario(id)); };
    for (const char* edit : {"a:dc.pue=1.7", "a:dc.pue=1", "scope.draws=500", "scope.seed=7"}) QCOMPARE(key(with(own, edit), "a"), key(own, "a"));
    for (const char* edit : {"a:dc.wueKind=withdrawal", "a:dc.gridGhg=300 g CO2e/kWh", "scope.to=2034", "a:dc.grid=owid-energy/FRA", "b:dc.pue=1.5", "scope.networkLosses=true"}) {
      const bool onlyB = *edit == 'b';
      QVERIFY2((key(with(own, edit), "a") == key(own, "a")) == onlyB, edit);
      const bool overridden = std::string_view(edit).starts_with("a:dc.grid=");  // b names a grid of its own
      QVERIFY2((key(with(own, edit), "b") == key(own, "b")) == overridden, edit);
    }
  }

  void aStructuralEditRebuildsItsScenarioAlone() {
    const Assessment before = assess(m_study), after = reassess(before, with(m_study, "c:dc.wueKind=withdrawal"));
    QVERIFY(after.scenarios[0] == before.scenarios[0] && after.scenarios[1] == before.scenarios[1]);
    QVERIFY(after.scenarios[2] != before.scenarios[2]);
  }

  /// Random edits of every sort, one upon the other: reassessed is assessed, to the bit, streams and issues included.
  void reassessedIsAssessed() {
    for (std::uint64_t seed = 0; seed < 150; ++seed) {
      RandomStudy random(seed);
      study::Study study = random.make();
      Assessment a = assess(study);
      for (int edit = 0; edit < 6; ++edit) {
        const auto& scenario = *study.scenarios[static_cast<std::size_t>(random.between(0, static_cast<int>(study.scenarios.size()) - 1))];
        const auto elements = study::resolve(study, scenario);
        const auto& element = *elements[static_cast<std::size_t>(random.between(0, static_cast<int>(elements.size()) - 1))].element;
        const auto& field = element.type->fields()[static_cast<std::size_t>(random.between(0, static_cast<int>(element.values.size()) - 1))];
        study::FieldValue value;  // cleared, unless it holds a quantity
        const auto& now = element.values[static_cast<std::size_t>(element.type->find(field.key))];
        if (const auto* held = std::get_if<std::shared_ptr<const quantity::Quantity>>(&now); held && random.chance(0.8)) {
          quantity::Quantity changed = **held;
          changed.value *= 0.99;
          for (auto& [year, each] : changed.byYear) each *= 0.99;
          if (random.chance(0.4)) changed.source.locator = "page " + std::to_string(edit);
          value = std::make_shared<const quantity::Quantity>(changed);
        }
        study::Study edited = study;
        study::Transaction transaction(edited);
        transaction.setField(scenario.id, element.id, field.key, value);
        if (random.chance(0.1)) transaction.addVariant(scenario.id, "new");
        QVERIFY(bool(transaction.commit({"edit.set-field", {}})));
        const Assessment whole = assess(edited);
        if (study::hasErrors(whole.issues)) continue;  // such an edit is not followed further
        study = edited;
        a = reassess(a, study);
        QCOMPARE(codesOf(a), codesOf(whole));
        QVERIFY(a.issues == whole.issues);
        QCOMPARE(a.values.size(), whole.values.size());
        for (std::size_t s = 0; s < a.values.size(); ++s) {
          QVERIFY(a.values[s] == whole.values[s]);
          const auto& graph = whole.scenarios[s]->graph;
          for (graph::Node node = 0; node < graph.size(); ++node)
            if (graph.op(node) == graph::Op::input)
              QCOMPARE(a.inputs.input(a.scenarios[s]->graph.row(node)).drawKey, whole.inputs.input(graph.row(node)).drawKey);
        }
      }
    }
  }

  void noInputIsFoldedAway() {
    // all stated inputs of a scenario are rows, be they 0 or 1, and a graph holds none of their numbers
    const Assessment a = assess(with(with(m_study, "servers.reuse=0 %"), "servers.idlePower=0 kW"));
    QCOMPARE(drawKeys(a, "servers", "reuse").size(), std::size_t(1));
    // the rows of 0 still move the results: the graph of the zero study, fed with another number, gives that number's results
    for (graph::Row row = 0; row < a.inputs.size(); ++row) {
      const auto& key = a.origins[a.inputs.input(row).origin].key;
      if (key != "reuse" && key != "idlePower") continue;
      Assessment b = a;
      b.inputs.setValue(row, 0.5);
      QVERIFY(graph::evaluate(a.scenarios[0]->graph, b.inputs.values()) != a.values[0]);
    }
  }

  void namesSurviveARebuild() {
    const Assessment a = assess(m_study);
    const Assessment b = assess(with(with(m_study, "scope.networkLosses=true"), "dc.networkLoss=5 %"));
    // another structure: node numbers moved, names still resolve
    std::size_t same = 0, moved = 0;
    for (const graph::Name& name : a.scenarios[0]->graph.names()) {
      const auto node = b.scenarios[0]->graph.resolve(name.address);
      QVERIFY(node.has_value());
      moved += *node != name.node;
      same += b.values[0][*node] == a.values[0][name.node];
    }
    QVERIFY(moved > 0);
    QVERIFY(same > 100);
  }

  void namesAreUniqueInEveryGraph() {
    for (std::uint64_t seed = 0; seed < 100; ++seed) {
      const Assessment a = assess(RandomStudy(seed).make());
      for (const auto& model : a.scenarios) {
        std::set<graph::Address> seen;
        for (const graph::Name& name : model->graph.names()) {
          const Meaning meaning = meaningOf(*model, name.address);
          const std::string element = meaning.element == noElement ? "none" : model->elements[meaning.element]->id;
          QVERIFY2(seen.insert(name.address).second, (std::to_string(seed) + " " + std::string(word(meaning.name)) + " " + element + " " + std::string(word(meaning.facets.indicator)) + " " +
                                                      std::string(word(meaning.facets.stage))).c_str());
        }
      }
    }
  }

  void aNameThatIsGoneFallsToItsParent() {
    const Assessment a = assess(with(m_study, "dc.contractGhg=10 g CO2e/kWh"));
    const Assessment b = assess(m_study);
    const auto& model = *a.scenarios[0];
    const auto market = std::ranges::find_if(model.cells, [](const Cell& c) { return c.facets.basis == Basis::market; });
    QVERIFY(market != model.cells.end());
    const auto address = model.graph.address(market->node);
    QVERIFY(resolveNearest(model, address)->exact);
    const auto found = resolveNearest(*b.scenarios[0], address);
    QVERIFY(found && !found->exact);
    QVERIFY(b.scenarios[0]->graph.address(found->node).quantity == static_cast<std::uint16_t>(Name::total));
    // a year beyond a shortened horizon falls to the subtotal of its element and stage
    const Assessment shorter = assess(with(m_study, "scope.to=2030"));
    const auto last = std::ranges::find_if(b.scenarios[0]->cells, [](const Cell& c) { return c.year == 2035 && c.facets.stage == Stage::manufacture && c.facets.accounting == Accounting::amortised; });
    const auto parent = resolveNearest(*shorter.scenarios[0], b.scenarios[0]->graph.address(last->node));
    QVERIFY(parent && !parent->exact);
    QVERIFY(shorter.scenarios[0]->graph.address(parent->node).quantity == static_cast<std::uint16_t>(Name::subtotal));
  }

  void sharedInputsAreOneRow() {
    const Assessment a = assess(m_study);
    // PUE is stated once, in a; b and c inherit it
    QCOMPARE(drawKeys(a, "dc", "pue").size(), std::size_t(1));
    std::size_t rows = 0;
    for (graph::Row row = 0; row < a.inputs.size(); ++row) rows += a.origins[a.inputs.input(row).origin].key == "pue";
    QCOMPARE(rows, std::size_t(1));
    // the French grid serves b and c by one row of the library entry
    QCOMPARE(drawKeys(a, "owid-energy/FRA", "ghg-lifecycle").size(), std::size_t(1));
  }

  void drawKeysFollowTheSource() {
    const auto quantityOf = [](double value, const char* citation) {
      quantity::Quantity quantity;
      quantity.value = value;
      quantity.unit = "1";
      quantity.source.citation = citation;
      return study::FieldValue(std::make_shared<const quantity::Quantity>(quantity));
    };
    study::Study study = m_study;
    study::Transaction transaction(study);
    transaction.setField("a", "dc", "pue", quantityOf(1.2, "audit"));
    transaction.setField("b", "dc", "pue", quantityOf(1.3, "audit"));   // same source: same stream
    transaction.setField("c", "dc", "pue", quantityOf(1.1, "another"));  // new source: own stream
    QVERIFY(bool(transaction.commit({"edit.set-field", {}})));
    const Assessment a = assess(study);
    QCOMPARE(drawKeys(a, "dc", "pue").size(), std::size_t(2));
    // fixed in the format: these numbers never change
    QCOMPARE(*drawKeys(a, "owid-energy/FRA", "ghg-lifecycle").begin(), hash64("ghg-lifecycle", hash64("owid-energy/FRA", hash64("entry"))));
    const std::uint64_t base = hash64("pue", hash64("dc", hash64("element")));
    QVERIFY(drawKeys(a, "dc", "pue").contains(base));
    QVERIFY(drawKeys(a, "dc", "pue").contains(hash64("c", base)));  // the variant's own stream
    QCOMPARE(base, std::uint64_t(1758364135231856528u));
  }

  void aLibraryUpdateKeepsTheStream() {
    study::Study study = m_study;
    auto entry = *study.library.at("owid-energy/FRA");
    entry.version = "2027.01";
    entry.figures.at("ghg-lifecycle").value = 39;
    study::Transaction transaction(study);
    transaction.addEntry(entry);
    QVERIFY(bool(transaction.commit({"edit.set-field", {}})));
    QCOMPARE(drawKeys(assess(study), "owid-energy/FRA", "ghg-lifecycle"), drawKeys(assess(m_study), "owid-energy/FRA", "ghg-lifecycle"));
  }

  void tablesDrawOnceUnlessIndependent() {
    for (const bool independent : {false, true}) {
      quantity::Quantity table;
      table.unit = "1";
      table.independentYears = independent;
      for (int year = 2026; year <= 2035; ++year) table.byYear.emplace_back(year, 1.2);
      study::Study study = m_study;
      study::Transaction transaction(study);
      transaction.setField("a", "dc", "pue", std::make_shared<const quantity::Quantity>(table));
      QVERIFY(bool(transaction.commit({"edit.set-field", {}})));
      QCOMPARE(drawKeys(assess(study), "dc", "pue").size(), std::size_t(independent ? 10 : 1));
    }
  }

  void eachAmountLandsOncePerView() {
    const Assessment a = assess(with(m_study, "dc.contractGhg=10 g CO2e/kWh"));
    for (const Cell& cell : a.scenarios[0]->cells) {
      int seen = 0;
      for (const View& view : views) seen += cell.isIn(view);
      const int bases = cell.facets.basis == Basis::both ? 2 : 1, accountings = cell.facets.accounting == Accounting::both ? 2 : 1;
      QCOMPARE(seen, bases * accountings);
      if (cell.facets.indicator != Indicator::ghg) QVERIFY(cell.facets.basis == Basis::both);
    }
  }

  void facetsPackAndUnpack() {
    const Facets facets{Indicator::electricity, Stage::facility, Phase::shared, Basis::market, Accounting::incurred, Part::upstream, Place::fab, Fate::uncollected};
    const Facets back = Facets::unpacked(facets.packed());
    QCOMPARE(back.packed(), facets.packed());
    QVERIFY(back.indicator == facets.indicator && back.stage == facets.stage && back.phase == facets.phase && back.basis == facets.basis &&
            back.accounting == facets.accounting && back.part == facets.part && back.place == facets.place && back.fate == facets.fate);
  }

  void meaningsAreReadBack() {
    const Assessment a = assess(m_study);
    const auto& model = *a.scenarios[0];
    for (const Cell& cell : model.cells) {
      const Meaning meaning = meaningOf(model, model.graph.address(cell.node));
      QVERIFY(meaning.name == Name::cell);
      QCOMPARE(meaning.element, cell.element);
      QCOMPARE(meaning.period, int(cell.year));
      QCOMPARE(meaning.job == noElement ? cell.element : meaning.job, cell.job == noElement ? cell.element : cell.job);
    }
  }
};

QTEST_APPLESS_MAIN(StructureTest)
#include "tst_structure.moc"
