#include <QTest>
#include <functional>
#include <set>

#include "core/study/edit.h"
#include "core/study/resolve.h"
#include "tests/support/random_study.h"
#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::study;

namespace {

constexpr const char* node = "meguri-hardware/h100-node";
constexpr const char* france = "owid-energy/FRA";

std::vector<Id> idsOf(const Scenario& scenario) {
  std::vector<Id> ids;
  for (const auto& each : scenario.elements) ids.push_back(each->id);
  return ids;
}

std::vector<Id> scenarioIds(const Study& study) {
  std::vector<Id> ids;
  for (const auto& each : study.scenarios) ids.push_back(each->id);
  return ids;
}

const Element* elementIn(const std::vector<Resolved>& elements, const Id& id) {
  for (const auto& each : elements)
    if (each.element->id == id) return each.element.get();
  return nullptr;
}

/// Base a of site dc, fleet servers and service inference; b varies a, c varies b. Here b drops the service and adds a
/// site and servers of its own; c puts the latter elsewhere.
Study sample() {
  Study study = support::gallery("h100-frankfurt-paris");
  Transaction transaction(study);
  Element site = Element::make(siteType(), "annex", "Annex");
  transaction.addElement("b", site);
  Element fleet = *study.scenario("a")->elements[1];
  fleet.id = "more";
  fleet.values[static_cast<std::size_t>(fleetType().site.index)] = std::string("annex");
  transaction.addElement("b", fleet);
  transaction.setField("b", "servers", "site", std::string("annex"));
  transaction.removeElement("b", "inference");
  transaction.setField("c", "more", "site", std::string("dc"));
  (void)transaction.commit({"edit.set-field", {}});
  return study;
}

using Change = std::function<void(Transaction&)>;
const EditLabel label{"edit.set-field", {}};

}  // namespace
Q_DECLARE_METATYPE(Change)

class EditMoreTest : public QObject {
  Q_OBJECT
 private:
  const Study m_study = sample();

 private slots:
  void everyEditSwapsBackAndForth_data() {
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, Change change) { QTest::newRow(name) << change; };
    row("description", [](Transaction& t) { t.setDescription("Other"); });
    row("duplicate a base", [](Transaction& t) { t.duplicateScenario("a", "Copy"); });
    row("duplicate a variant", [](Transaction& t) { t.duplicateScenario("b", "Copy"); });
    row("restore", [](Transaction& t) { t.restoreElement("b", "inference"); });
    row("reset name", [](Transaction& t) { t.resetName("b", "dc"); });
    row("move an element", [](Transaction& t) { t.moveElement("a", "dc", 2); });
    row("move an element of a variant's own", [](Transaction& t) { t.moveElement("b", "more", 0); });
    row("add a scenario", [](Transaction& t) { t.addScenario("New"); });
    row("move a scenario", [](Transaction& t) { t.moveScenario("c", 0); });
    row("remove an entry", [](Transaction& t) {
      t.resetField("b", "dc", "grid");
      t.removeEntry(france);
    });
  }
  void everyEditSwapsBackAndForth() {
    QFETCH(Change, change);
    Study study = m_study;
    const std::string before = writeStudy(study);
    Transaction transaction(study);
    change(transaction);
    QCOMPARE(writeStudy(study), before);
    auto edit = transaction.commit(label);
    QVERIFY(edit && edit->has_value());
    const std::string after = writeStudy(study);
    QVERIFY(after != before);
    QVERIFY(bool(readStudy(after)));
    QCOMPARE(writeStudy(*readStudy(after)), after);
    for (int i = 0; i < 2; ++i) {
      (*edit)->swap(study);
      QCOMPARE(writeStudy(study), before);
      (*edit)->swap(study);
      QCOMPARE(writeStudy(study), after);
    }
  }

  void whatChangesNothingIsNoStep_data() {
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, Change change) { QTest::newRow(name) << change; };
    row("same description", [](Transaction& t) { t.setDescription(t.draft().description); });
    row("restore what is there", [](Transaction& t) { t.restoreElement("b", "dc"); });
    row("restore what the base removed", [](Transaction& t) { t.restoreElement("c", "inference"); });
    row("restore nothing", [](Transaction& t) { t.restoreElement("b", "nothing"); });
    row("reset a name that is the base's", [](Transaction& t) { t.resetName("b", "servers"); });
    row("reset the name of its own", [](Transaction& t) { t.resetName("a", "dc"); });
    row("move an element to where it is", [](Transaction& t) { t.moveElement("a", "inference", 99); });
    row("move a scenario to where it is", [](Transaction& t) { t.moveScenario("c", 99); });
    row("remove an entry the study has not", [](Transaction& t) { t.removeEntry("nobody/nothing"); });
  }
  void whatChangesNothingIsNoStep() {
    QFETCH(Change, change);
    Study study = m_study;
    Transaction transaction(study);
    change(transaction);
    const auto edit = transaction.commit(label);
    QVERIFY(edit && !edit->has_value());
  }

  void whatIsRefusedChangesNothing_data() {
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("args");
    const auto row = [](const char* name, Change change, const char* code, const QStringList& args) { QTest::newRow(name) << change << code << args; };
    row("description no text", [](Transaction& t) { t.setDescription("\xff"); }, "edit.not-utf8", {});
    row("duplicate nothing", [](Transaction& t) { t.duplicateScenario("z", "Copy"); }, "edit.no-scenario", {"z"});
    row("duplicate under no text", [](Transaction& t) { t.duplicateScenario("a", "\xff"); }, "edit.not-utf8", {});
    row("restore nowhere", [](Transaction& t) { t.restoreElement("z", "dc"); }, "edit.no-scenario", {"z"});
    row("reset name nowhere", [](Transaction& t) { t.resetName("z", "dc"); }, "edit.no-scenario", {"z"});
    row("move an inherited element", [](Transaction& t) { t.moveElement("b", "servers", 0); }, "edit.inherited-order", {"servers"});
    row("move nothing", [](Transaction& t) { t.moveElement("a", "nothing", 0); }, "edit.no-element", {"nothing", "a"});
    row("move what was removed", [](Transaction& t) { t.moveElement("b", "inference", 0); }, "edit.no-element", {"inference", "b"});
    row("move no scenario", [](Transaction& t) { t.moveScenario("z", 0); }, "edit.no-scenario", {"z"});
    row("remove an entry of an element", [](Transaction& t) { t.removeEntry(node); }, "edit.entry-used", {node, "H100 servers"});
    row("remove an entry of a change", [](Transaction& t) { t.removeEntry(france); }, "edit.entry-used", {france, "Paris"});
  }
  void whatIsRefusedChangesNothing() {
    QFETCH(Change, change);
    QFETCH(QString, code);
    QFETCH(QStringList, args);
    Study study = m_study;
    const std::string before = writeStudy(study);
    Transaction transaction(study);
    transaction.setTitle("New");
    change(transaction);
    const auto edit = transaction.commit(label);
    QVERIFY(!edit);
    QCOMPARE(QString::fromStdString(edit.fault().code), code);
    QCOMPARE(edit.fault().args.size(), static_cast<std::size_t>(args.size()));
    for (qsizetype i = 0; i < args.size(); ++i) QCOMPARE(QString::fromStdString(edit.fault().args[static_cast<std::size_t>(i)]), args[i]);
    QCOMPARE(writeStudy(study), before);
  }

  void aCopyOfABaseStandsAlone() {
    Study study = support::gallery("h100-frankfurt-paris");
    Transaction transaction(study);
    const Id copy = transaction.duplicateScenario("a", "Copy");
    QVERIFY(bool(transaction.commit(label)));
    QCOMPARE(scenarioIds(study), (std::vector<Id>{"a", copy, "b", "c"}));
    const Scenario& scenario = *study.scenario(copy);
    QCOMPARE(scenario.name, std::string("Copy"));
    QVERIFY(!scenario.isVariant() && scenario.elements.size() == 3);
    for (const auto& each : scenario.elements) QVERIFY(each->id != "dc" && each->id != "servers" && each->id != "inference");
    QCOMPARE(std::string(scenario.elements[1]->get(fleetType().site)), scenario.elements[0]->id);
    QCOMPARE(std::string(scenario.elements[2]->get(serviceType().hardware)), scenario.elements[1]->id);
    QCOMPARE(std::string(scenario.elements[1]->get(fleetType().product)), std::string(node));
    const auto assessment = lifecycle::assess(study);
    for (const auto& issue : assessment.issues) QVERIFY2(issue.severity != Severity::error, issue.code.c_str());
    const auto total = [&](std::size_t i) {
      return support::slice(assessment, i, lifecycle::Indicator::ghg, support::amortisedLocation, [](const auto&) { return true; });
    };
    QVERIFY(total(0) > 0);
    COMPARE_NEAR(total(1), total(0), 1e-12);
    // what the copy says is no longer what the original says
    Transaction later(study);
    later.removeElement(copy, scenario.elements[0]->id);
    QVERIFY(bool(later.commit(label)));
    QVERIFY(study.scenario("a") && study.scenario("a")->elements.size() == 3);
    QVERIFY(study.scenario("b")->patches.contains("dc"));
  }

  void aCopyOfAVariantHasItsBaseAndChanges() {
    Study study = m_study;
    Transaction transaction(study);
    const Id copy = transaction.duplicateScenario("b", "Copy");
    QVERIFY(bool(transaction.commit(label)));
    QCOMPARE(scenarioIds(study), (std::vector<Id>{"a", "b", copy, "c"}));
    const Scenario &original = *study.scenario("b"), &scenario = *study.scenario(copy);
    QCOMPARE(scenario.base, Id("a"));
    QCOMPARE(scenario.patches.size(), original.patches.size());
    const Id annex = scenario.elements.at(0)->id, more = scenario.elements.at(1)->id;
    QVERIFY(annex != "annex" && more != "more" && annex != more);
    const auto elements = resolve(study, scenario);
    QCOMPARE(elements.size(), resolve(study, original).size());
    // the base's elements are the base's, and what named an element of the variant's own names its copy
    QCOMPARE(elementIn(elements, "dc")->name, std::string("Paris"));
    QCOMPARE(std::string(elementIn(elements, "dc")->get(siteType().grid)), std::string(france));
    QCOMPARE(std::string(elementIn(elements, "servers")->get(fleetType().site)), annex);
    QCOMPARE(std::string(elementIn(elements, more)->get(fleetType().site)), annex);
    QVERIFY(!elementIn(elements, "inference"));
    QCOMPARE(std::string(elementIn(resolve(study, original), "more")->get(fleetType().site)), std::string("annex"));
    // c varies b: of its copy, the changes of b's elements stay changes of b's elements
    Transaction ofC(study);
    const Id copyOfC = ofC.duplicateScenario("c", "Copy of c");
    QVERIFY(bool(ofC.commit(label)));
    QCOMPARE(std::string(elementIn(resolve(study, *study.scenario(copyOfC)), "more")->get(fleetType().site)), std::string("dc"));
  }

  void idsAreUniqueInTheStudy() {
    Study study = m_study;
    Transaction transaction(study);
    std::set<Id> seen{"a", "b", "c", "dc", "servers", "inference", "annex", "more"};
    for (int i = 0; i < 20; ++i)
      for (const Id& id : {transaction.freshId(), transaction.addVariant("a", "v"), transaction.duplicateElement("a", "dc", "d"), transaction.duplicateScenario("b", "s")})
        QVERIFY2(isId(id) && seen.insert(id).second, id.c_str());
    QVERIFY(bool(transaction.commit(label)));
    QVERIFY(bool(readStudy(writeStudy(study))));
  }

  void aRemovedElementComesBack() {
    Study study = m_study;
    Transaction transaction(study);
    QVERIFY(!elementIn(resolve(transaction.draft(), *transaction.draft().scenario("c")), "inference"));
    transaction.restoreElement("b", "inference");
    const auto elements = resolve(transaction.draft(), *transaction.draft().scenario("c"));
    QVERIFY(elementIn(elements, "inference"));
    QVERIFY(!transaction.draft().scenario("b")->patches.contains("inference"));
  }

  void aNameIsTheBasesAgain() {
    Study study = m_study;
    Transaction transaction(study);
    transaction.resetName("b", "dc");
    QCOMPARE(resolve(transaction.draft(), *transaction.draft().scenario("c"))[0].element->name, std::string("Frankfurt"));
    QCOMPARE(transaction.draft().scenario("b")->patches.at("dc").changes.size(), std::size_t(1));  // its grid stays changed
    transaction.renameElement("c", "servers", "Old servers");
    transaction.resetField("c", "servers", "lifetime");
    transaction.resetName("c", "servers");
    QVERIFY(!transaction.draft().scenario("c")->patches.contains("servers"));  // no change of nothing is left behind
  }

  void elementsAndScenariosMove() {
    Study study = m_study;
    Transaction transaction(study);
    transaction.moveElement("a", "dc", 1);
    QCOMPARE(idsOf(*transaction.draft().scenario("a")), (std::vector<Id>{"servers", "dc", "inference"}));
    transaction.moveElement("a", "inference", 0);
    QCOMPARE(idsOf(*transaction.draft().scenario("a")), (std::vector<Id>{"inference", "servers", "dc"}));
    transaction.moveElement("a", "inference", 99);
    QCOMPARE(idsOf(*transaction.draft().scenario("a")), (std::vector<Id>{"servers", "dc", "inference"}));
    transaction.moveScenario("c", 0);
    QCOMPARE(scenarioIds(transaction.draft()), (std::vector<Id>{"c", "a", "b"}));
    transaction.moveScenario("c", 99);
    QCOMPARE(scenarioIds(transaction.draft()), (std::vector<Id>{"a", "b", "c"}));
    QVERIFY(!transaction.failed());
  }

  void anEntryGoesOnceNothingNamesIt() {
    Study study = m_study;
    Transaction transaction(study);
    transaction.resetField("b", "dc", "grid");
    transaction.removeEntry(france);
    QVERIFY(bool(transaction.commit(label)));
    QVERIFY(!study.library.contains(france) && study.library.contains(node));
    // a variant below that names it holds it too, under the name it has there
    Study again = m_study;
    Transaction held(again);
    held.setField("c", "annex", "grid", std::string(france));
    held.renameElement("c", "annex", "Cellar");
    held.resetField("b", "dc", "grid");
    held.removeEntry(france);
    QCOMPARE(held.commit(label).fault().args.at(1), std::string("Cellar"));
  }

  void manyRandomEditsUndone() {
    for (std::uint64_t seed = 0; seed < 10; ++seed) {
      support::RandomStudy random(seed);
      Study study = random.make();
      const std::string before = writeStudy(study);
      const auto index = [&](std::size_t size) { return static_cast<std::size_t>(random.between(0, static_cast<int>(size) - 1)); };
      std::vector<Edit> undo;
      for (int i = 0; i < 40; ++i) {
        Transaction transaction(study);
        const Scenario& scenario = *study.scenarios[index(study.scenarios.size())];
        const auto elements = resolve(study, scenario);
        const Id element = elements.empty() ? "none" : elements[index(elements.size())].element->id;
        switch (random.between(0, 6)) {
          case 0: transaction.duplicateScenario(scenario.id, "copy"); break;
          case 1: transaction.moveScenario(scenario.id, index(study.scenarios.size())); break;
          case 2: transaction.moveElement(scenario.id, element, index(elements.size() + 1)); break;
          case 3: transaction.resetName(scenario.id, element); break;
          case 4: transaction.removeElement(scenario.id, element); break;
          case 5: for (const auto& [id, patch] : Scenario(scenario).patches) transaction.restoreElement(scenario.id, id); break;
          default: if (!study.library.empty()) transaction.removeEntry(study.library.begin()->first);
        }
        const std::string unchanged = writeStudy(study);
        auto edit = transaction.commit(label);
        if (!edit) QCOMPARE(writeStudy(study), unchanged);
        if (edit && *edit) undo.push_back(**std::move(edit));
        QVERIFY(bool(readStudy(writeStudy(study))));
      }
      QVERIFY(!undo.empty());
      for (; !undo.empty(); undo.pop_back()) undo.back().swap(study);
      QCOMPARE(writeStudy(study), before);
    }
  }
};

QTEST_APPLESS_MAIN(EditMoreTest)
#include "tst_edit_more.moc"
