#include <QTest>

#include "core/study/check.h"
#include "core/study/edit.h"
#include "core/study/references.h"
#include "core/study/resolve.h"
#include "tests/support/draft.h"
#include "tests/support/random_study.h"
#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::study;

namespace {

const Element* seen(const Study& study, const Id& scenario, const Id& id) {
  static std::vector<ElementPointer> kept;
  for (const auto& each : resolve(study, *study.scenario(scenario)))
    if (each.element->id == id) return kept.emplace_back(each.element).get();
  return nullptr;
}

/// The element a copied fleet names as its site.
const Element* siteOf(const Study& study, const Id& scenario, const Id& fleet) {
  return seen(study, scenario, Id(seen(study, scenario, fleet)->get(fleetType().site)));
}

}  // namespace

/// Elements brought to another scenario, and what hangs on those that go.
class EditCopyTest : public QObject {
  Q_OBJECT
 private:
  Study m_study = support::gallery("h100-frankfurt-paris");  // base a, b varies a, c varies b

  Study withEmpty(Id& empty) const {
    Study study = m_study;
    Transaction t(study);
    empty = t.addScenario("Empty");
    (void)t.commit({});
    return study;
  }

 private slots:
  void whatIsNamedGoesAlongOnce() {
    Id empty;
    Study study = withEmpty(empty);
    Transaction t(study);
    const Id copy = t.copyElement("a", "inference", empty);
    QVERIFY(bool(t.commit({})));
    const auto& elements = study.scenario(empty)->elements;
    QCOMPARE(elements.size(), std::size_t(3));  // the site, the fleet on it, the service on that
    QCOMPARE(elements.back()->id, copy);
    QVERIFY(copy != "inference");
    const Id fleet(elements.back()->get(serviceType().hardware));
    QCOMPARE(elements[1]->id, fleet);
    QVERIFY(siteOf(study, empty, fleet) == elements[0].get());
    QCOMPARE(elements[0]->name, seen(study, "a", "dc")->name);
    QVERIFY(!hasErrors(check(study)));
  }

  void aCopyIsWhatItsScenarioSees() {
    Id empty;
    Study study = withEmpty(empty);
    Transaction t(study);
    const Id copy = t.copyElement("b", "dc", empty);
    (void)t.commit({});
    QCOMPARE(seen(study, empty, copy)->name, seen(study, "b", "dc")->name);
    for (std::size_t i = 0; i < siteType().fields().size(); ++i)
      QVERIFY(sameValue(seen(study, empty, copy)->values[i], seen(study, "b", "dc")->values[i]));
    QVERIFY(seen(study, "b", "dc")->values != seen(study, "a", "dc")->values || seen(study, "b", "dc")->name != seen(study, "a", "dc")->name);
  }

  void aReferenceStaysWhereItIsKnownById() {
    Study study = m_study;
    const std::size_t own = study.scenario("c")->elements.size();
    Transaction t(study);
    const Id copy = t.copyElement("a", "servers", "c");
    (void)t.commit({});
    QCOMPARE(std::string(seen(study, "c", copy)->get(fleetType().site)), std::string("dc"));
    QCOMPARE(study.scenario("c")->elements.size(), own + 1);
  }

  void aReferenceGoesToTheSoleNamesake() {
    Id empty;
    Study study = withEmpty(empty);
    const std::string name = seen(study, "a", "dc")->name;
    const auto addSite = [&](const char* id) {
      Transaction t(study);
      t.addElement(empty, Element::make(siteType(), id, name));
      (void)t.commit({});
    };
    addSite("there");
    Transaction one(study);
    const Id copy = one.copyElement("a", "servers", empty);
    (void)one.commit({});
    QCOMPARE(siteOf(study, empty, copy)->id, Id("there"));
    // of two of the name neither is meant
    addSite("there-too");
    Transaction two(study);
    const Id other = two.copyElement("a", "servers", empty);
    (void)two.commit({});
    QVERIFY(siteOf(study, empty, other)->id != "there" && siteOf(study, empty, other)->id != "there-too");
    QCOMPARE(siteOf(study, empty, other)->name, name);
  }

  void severalCopiesNameEachOther() {
    Id empty;
    Study study = withEmpty(empty);
    Transaction t(study);
    const auto copies = t.copyElements("a", {"servers", "dc"}, empty);
    (void)t.commit({});
    QCOMPARE(copies.size(), std::size_t(2));
    QCOMPARE(study.scenario(empty)->elements.size(), std::size_t(2));
    QCOMPARE(siteOf(study, empty, copies[0])->id, copies[1]);
    // within a scenario too: a copied pair hangs together
    Transaction again(study);
    const auto pair = again.copyElements("a", {"dc", "servers"}, "a");
    (void)again.commit({});
    QCOMPARE(siteOf(study, "a", pair[1])->id, pair[0]);
  }

  void whatIsNotThereIsRefused_data() {
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("element");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("code");
    QTest::newRow("from") << "nowhere" << "dc" << "b" << "edit.no-scenario";
    QTest::newRow("to") << "a" << "dc" << "nowhere" << "edit.no-scenario";
    QTest::newRow("element") << "a" << "nothing" << "b" << "edit.no-element";
  }
  void whatIsNotThereIsRefused() {
    QFETCH(QString, from);
    QFETCH(QString, element);
    QFETCH(QString, to);
    QFETCH(QString, code);
    Study study = m_study;
    Transaction t(study);
    QCOMPARE(t.copyElement(from.toStdString(), element.toStdString(), to.toStdString()), Id());
    const auto edit = t.commit({});
    QVERIFY(!edit);
    QCOMPARE(edit.fault().code, code.toStdString());
    QCOMPARE(writeStudy(study), writeStudy(m_study));
  }

  void randomCopiesStateWhatTheirOriginalsDo() {
    for (std::uint64_t seed = 1; seed <= 60; ++seed) {
      Study study = support::RandomStudy(seed).make();
      const Id from = study.scenarios.front()->id;
      std::vector<Id> all;
      for (const auto& each : resolve(study, *study.scenarios.front())) all.push_back(each.element->id);
      Transaction t(study);
      const Id to = t.addScenario("Copy");
      const auto copies = t.copyElements(from, all, to);
      QVERIFY(bool(t.commit({})));
      QCOMPARE(study.scenario(to)->elements.size(), all.size());
      const auto issues = check(study);
      const auto count = [&](const Id& scenario) { return std::ranges::count(issues, scenario, &Issue::scenario); };
      QCOMPARE(count(to), count(from));
    }
  }

  void whatNamesAnElementIsFound() {
    const Hold hold = holdOn(m_study, "a", {"dc"});
    QCOMPARE(hold.uses.size(), std::size_t(1));
    QCOMPARE(hold.uses.front(), (Use{"a", "servers", fleetType().site.index}));
    QCOMPARE(hold.changedIn, (std::vector<Id>{"b"}));
    // what goes together does not count
    QVERIFY(holdOn(m_study, "a", {"dc", "servers", "inference"}).uses.empty());
    // a scenario that does not vary it is left in peace
    const Hold above = holdOn(m_study, "c", {"dc"});
    QVERIFY(above.changedIn.empty());
    QCOMPARE(above.uses.front().scenario, Id("c"));
  }
};

QTEST_APPLESS_MAIN(EditCopyTest)
#include "tst_edit_copy.moc"
