#include <QTest>

#include "core/study/changes.h"
#include "core/study/edit.h"
#include "core/study/resolve.h"
#include "tests/support/random_study.h"
#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::study;
using Kind = Change::Kind;

namespace {

FieldValue quantityOf(double value, const char* unit) {
  quantity::Quantity quantity;
  quantity.value = value;
  quantity.unit = unit;
  return std::make_shared<const quantity::Quantity>(quantity);
}

double valueOf(const FieldValue& value) { return std::get<std::shared_ptr<const quantity::Quantity>>(value)->value; }

/// A copy after some edits.
Study edited(Study study, const std::function<void(Transaction&)>& change) {
  Transaction transaction(study);
  change(transaction);
  if (!transaction.commit({})) qFatal("the edit is refused");
  return study;
}

/// A copy under other ids, as of a colleague who began anew.
Study renamedIds(const Study& study) {
  std::string text = writeStudy(study);
  const auto replace = [&](const std::string& from, const std::string& to) {
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size()) text.replace(at, from.size(), to);
  };
  replace("\"dc\"", "\"dc-theirs\"");
  for (const char* id : {"a", "b", "c"})
    for (const char* member : {"\"id\": \"", "\"base\": \""}) replace(std::string(member) + id + "\"", std::string(member) + id + "-theirs\"");
  return *readStudy(text);
}

/// What changes there are, for messages of tests: kind, scenario, element and field.
std::string summary(const std::vector<Change>& changes) {
  std::string text;
  for (const Change& each : changes)
    text += std::to_string(static_cast<int>(each.kind)) + " " + each.after.scenario + "/" + each.after.element + "/" + (each.type && each.field >= 0 ? std::string(each.type->fields()[static_cast<std::size_t>(each.field)].key) : each.entry + each.figure) + "; ";
  return text;
}

}  // namespace

class ChangesTest : public QObject {
  Q_OBJECT
 private:
  const Study m_study = support::gallery("h100-frankfurt-paris");  // base a, b varies a, c varies b

 private slots:
  void aStudyDiffersFromItselfInNothing() {
    QCOMPARE(QString::fromStdString(summary(changesBetween(m_study, m_study))), QString());
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
      const Study study = *readStudy(writeStudy(support::RandomStudy(seed).make()));
      QCOMPARE(QString::fromStdString(summary(changesBetween(study, *readStudy(writeStudy(study))))), QString());
    }
  }

  void textsAndScope() {
    const Study after = edited(m_study, [](Transaction& t) {
      t.setTitle("Other");
      t.setDescription("New");
      t.setScope("to", std::int64_t{2040});
    });
    const auto changes = changesBetween(m_study, after);
    QCOMPARE(changes.size(), 3u);
    QCOMPARE(changes[0].kind, Kind::title);
    QCOMPARE(changes[0].before.text, m_study.title);
    QCOMPARE(changes[0].after.text, std::string("Other"));
    QCOMPARE(changes[1].kind, Kind::description);
    QCOMPARE(changes[2].kind, Kind::scope);
    QCOMPARE(changes[2].field, scopeType().to.index);
    QCOMPARE(std::get<std::int64_t>(changes[2].before.value), std::int64_t{m_study.lastYear()});
    QCOMPARE(std::get<std::int64_t>(changes[2].after.value), std::int64_t{2040});
  }

  void whatAVariantInheritsIsListedOnce() {
    const auto changes = changesBetween(m_study, edited(m_study, [](Transaction& t) { t.setField("a", "dc", "pue", quantityOf(1.5, "1")); }));
    QCOMPARE(std::ranges::count_if(changes, [](const Change& each) { return each.after.scenario == "a"; }), 1);
    const Change& change = changes.front();
    QCOMPARE(change.kind, Kind::field);
    QCOMPARE(change.type, static_cast<const ElementType*>(&siteType()));
    QCOMPARE(change.field, siteType().pue.index);
    QCOMPARE(change.before.element, std::string("dc"));
    QCOMPARE(valueOf(change.after.value), 1.5);
    for (const Change& each : changes) QVERIFY2(each.after.scenario == "a", each.after.scenario.c_str());
  }

  void whatAVariantStatesIsListedThere() {
    // the base's value moves, and the variant states another one of its own
    const auto changes = changesBetween(m_study, edited(m_study, [](Transaction& t) {
      t.setField("a", "dc", "pue", quantityOf(1.5, "1"));
      t.setField("b", "dc", "pue", quantityOf(1.6, "1"));
    }));
    QCOMPARE(changes.size(), 2u);
    QCOMPARE(changes[0].after.scenario, std::string("a"));
    QCOMPARE(changes[1].after.scenario, std::string("b"));
    QCOMPARE(valueOf(changes[1].after.value), 1.6);
  }

  void scenariosComeGoMoveAndAreRenamed() {
    Id added;
    const Study after = edited(m_study, [&](Transaction& t) {
      t.removeScenario("c");
      added = t.addScenario("New");
      t.renameScenario("a", "Renamed");
      t.moveScenario("b", 0);
    });
    std::map<Kind, std::string> found;
    const auto changes = changesBetween(m_study, after);
    for (const Change& each : changes) found[each.kind] = each.kind == Kind::scenarioRemoved ? each.before.scenario : each.after.scenario;
    QCOMPARE(changes.size(), 4u);
    QCOMPARE(found[Kind::scenarioAdded], added);
    QCOMPARE(found[Kind::scenarioRemoved], std::string("c"));
    QCOMPARE(found[Kind::scenarioRenamed], std::string("a"));
    QVERIFY(found.contains(Kind::scenarioMoved));  // one of the two, not both
  }

  void aRebasedVariantIsComparedInFull() {
    Study after = m_study;
    Scenario c = *after.scenario("c");
    c.base = "a";
    *std::ranges::find(after.scenarios, "c", [](const auto& each) { return each->id; }) = std::make_shared<const Scenario>(c);
    const auto changes = changesBetween(m_study, after);
    QVERIFY(!changes.empty());
    QCOMPARE(changes.front().kind, Kind::scenarioRebased);
    QCOMPARE(changes.front().before.text, std::string("b"));
    QCOMPARE(changes.front().after.text, std::string("a"));
    QVERIFY(changes.size() > 1);  // it no longer inherits what b changes
    for (const Change& each : changes) QCOMPARE(each.after.scenario, std::string("c"));
  }

  void elementsComeGoAndAreRenamed() {
    const Study after = edited(m_study, [](Transaction& t) {
      t.addElement("a", Element::make(siteType(), "new-site", "New site"));
      t.renameElement("a", "dc", "Hall");
    });
    const auto changes = changesBetween(m_study, after);
    QCOMPARE(changes.size(), 2u);
    QCOMPARE(changes[0].kind, Kind::elementRenamed);
    QCOMPARE(changes[0].after.text, std::string("Hall"));
    QCOMPARE(changes[1].kind, Kind::elementAdded);
    QCOMPARE(changes[1].after.element, std::string("new-site"));
    const auto back = changesBetween(after, m_study);
    QCOMPARE(back.size(), 2u);
    QCOMPARE(back[1].kind, Kind::elementRemoved);
    QCOMPARE(back[1].before.element, std::string("new-site"));
  }

  void aVariantsOwnRemovalIsListedThereAlone() {
    const auto elements = resolve(m_study, *m_study.scenario("b"));
    const Id gone = elements.back().element->id;
    const auto changes = changesBetween(m_study, edited(m_study, [&](Transaction& t) { t.removeElement("b", gone); }));
    QCOMPARE(changes.size(), 1u);  // c inherits it
    QCOMPARE(changes[0].kind, Kind::elementRemoved);
    QCOMPARE(changes[0].before.scenario, std::string("b"));
  }

  void otherIdsMatchByName() {
    const Study theirs = renamedIds(m_study);
    QVERIFY(theirs.scenario("a-theirs") && !theirs.scenario("a"));
    QCOMPARE(QString::fromStdString(summary(changesBetween(m_study, theirs))), QString());  // references to counterparts included
    const auto scenarios = matchScenarios(m_study, theirs);
    QCOMPARE(scenarios.at("a-theirs"), std::string("a"));
    QCOMPARE(matchElements(m_study, *m_study.scenario("a"), theirs, *theirs.scenario("a-theirs")).at("dc-theirs"), std::string("dc"));
    const auto changes = changesBetween(m_study, edited(theirs, [](Transaction& t) { t.setField("a-theirs", "dc-theirs", "pue", quantityOf(1.7, "1")); }));
    QCOMPARE(changes.size(), 1u);
    QCOMPARE(changes[0].before.element, std::string("dc"));
    QCOMPARE(changes[0].after.element, std::string("dc-theirs"));
  }

  void anIdOfAnotherKindIsAnotherElement() {
    Study after = m_study;
    Scenario a = *after.scenario("a");
    std::erase_if(a.elements, [](const auto& each) { return each->id == "dc"; });
    a.elements.push_back(std::make_shared<const Element>(Element::make(fleetType(), "dc", "Fleet")));
    *std::ranges::find(after.scenarios, "a", [](const auto& each) { return each->id; }) = std::make_shared<const Scenario>(a);
    const auto changes = changesBetween(m_study, after);
    QVERIFY(std::ranges::any_of(changes, [](const Change& each) { return each.kind == Kind::elementAdded && each.type == &fleetType() && each.after.element == "dc"; }));
    QVERIFY(std::ranges::any_of(changes, [](const Change& each) { return each.kind == Kind::elementRemoved && each.type == &siteType() && each.before.element == "dc"; }));
  }

  void libraryEntriesDifferByFigure() {
    Study after = m_study;
    QVERIFY(!after.library.empty());
    auto& slot = after.library.begin()->second;
    library::Entry entry = *slot;
    const std::string key = entry.figures.begin()->first, oldVersion = entry.version;
    entry.figures.begin()->second.value += 1;
    entry.version = "9999";
    slot = std::make_shared<const library::Entry>(entry);
    library::Entry fresh;
    fresh.id = "own/fresh";
    fresh.version = "1";
    after.library[fresh.id] = std::make_shared<const library::Entry>(fresh);
    const auto changes = changesBetween(m_study, after);
    QCOMPARE(changes.size(), 3u);
    const auto of = [&](Kind kind) { return *std::ranges::find(changes, kind, &Change::kind); };
    QCOMPARE(of(Kind::entry).before.text, oldVersion);
    QCOMPARE(of(Kind::entry).after.text, std::string("9999"));
    QCOMPARE(of(Kind::figure).figure, key);
    QCOMPARE(of(Kind::figure).entry, entry.id);
    QCOMPARE(of(Kind::figure).before.text, oldVersion);
    QVERIFY(!sameValue(of(Kind::figure).before.value, of(Kind::figure).after.value));
    QCOMPARE(of(Kind::entryAdded).entry, fresh.id);
    QCOMPARE(changesBetween(after, m_study).size(), 3u);
  }
};

QTEST_APPLESS_MAIN(ChangesTest)
#include "tst_changes.moc"
