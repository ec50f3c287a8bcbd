#include <QTest>

#include "core/lifecycle/assessment.h"
#include "core/sampling/varying.h"
#include "core/study/check.h"
#include "core/study/guest.h"
#include "core/study/resolve.h"
#include "tests/support/random_study.h"
#include "tests/support/support.h"
#include "tests/support/worked_study.h"

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

Study edited(Study study, const std::function<void(Transaction&)>& change) {
  Transaction transaction(study);
  change(transaction);
  const auto edit = transaction.commit({});
  if (!edit) qFatal("the edit is refused: %s", edit.fault().code.c_str());
  return study;
}

Study taken(const Study& mine, const Study& guest, Taking taking) {
  return edited(mine, [&](Transaction& t) { take(t, guest, taking); });
}

Study withEntry(Study study, const std::function<void(library::Entry&)>& change) {
  library::Entry entry = *study.library.begin()->second;
  change(entry);
  study.library.begin()->second = std::make_shared<const library::Entry>(entry);
  return study;
}

ElementPointer elementOf(const Study& study, const Id& scenario, const Id& element) {
  for (const auto& each : resolve(study, *study.scenario(scenario)))
    if (each.element->id == element) return each.element;
  return nullptr;
}

QString summary(const std::vector<Change>& changes) {
  QString text;
  for (const Change& each : changes)
    text += QStringLiteral("%1 %2>%3 %4 %5; ").arg(static_cast<int>(each.kind)).arg(QString::fromStdString(each.before.scenario + "/" + each.before.element), QString::fromStdString(each.after.scenario + "/" + each.after.element),
                                                  QString::fromStdString(each.type && each.field >= 0 ? std::string(each.type->fields()[static_cast<std::size_t>(each.field)].key) : each.entry + each.figure),
                                                  QString::fromStdString(each.after.text));
  return text;
}

Study takenWhole(const Study& mine, const Study& guest) { return taken(mine, guest, {changesBetween(mine, guest), {}, {}, "guest.meguri"}); }

/// What the scenarios see, in order, without ids: what is named goes by its kind and name.
QString seen(const Study& study) {
  QStringList lines;
  for (const auto& scenario : study.scenarios) {
    const Scenario* base = study.scenario(scenario->base);
    const auto elements = seenBy(study, *scenario);
    QStringList rows;
    for (const auto& element : elements) {
      Study alone;
      Element copy = *element;
      for (std::size_t i = 0; i < copy.values.size(); ++i) {
        if (copy.type->fields()[i].kind != FieldKind::element || copy.values[i].index() == 0) continue;
        const auto named = std::ranges::find(elements, copy.textAt(static_cast<int>(i)), [](const auto& each) { return each->id; });
        copy.values[i] = named == elements.end() ? std::string("nothing") : (*named)->name;
      }
      copy.id = "x";
      Scenario holder;
      holder.id = "x";
      holder.elements.push_back(std::make_shared<const Element>(copy));
      alone.scenarios.push_back(std::make_shared<const Scenario>(holder));
      alone.scope = study.scope;
      rows << QString::fromStdString(writeStudy(alone));
    }
    rows.sort();
    lines << QStringLiteral("%1 of %2").arg(QString::fromStdString(scenario->name), QString::fromStdString(base ? base->name : "")) << rows;
  }
  return lines.join(u'\n');
}

}  // namespace

class GuestTest : public QObject {
  Q_OBJECT
 private:
  const Study m_mine = support::gallery("h100-frankfurt-paris");  // base a, b varies a, c varies b

 private slots:
  void takingEverythingLeavesNoDifference() {
    int differing = 0;
    for (std::uint64_t seed = 1; seed <= 200; ++seed) {
      support::RandomStudy random(seed);
      const Study mine = random.make(), guest = support::worked(mine, random);
      differing += !changesBetween(mine, guest).empty();
      const Study result = takenWhole(mine, guest);
      QVERIFY2(changesBetween(result, guest).empty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(summary(changesBetween(result, guest)))));
      QCOMPARE(seen(result), seen(guest));
      QVERIFY(readStudy(writeStudy(result)));
      QVERIFY(hasErrors(check(result)) == hasErrors(check(guest)));
    }
    QVERIFY(differing > 50);
  }

  void anUnrelatedStudyOfTheSameIdsIsTakenWhole() {
    for (std::uint64_t seed = 1; seed <= 40; ++seed) {
      const Study mine = support::RandomStudy(seed).make(), guest = support::RandomStudy(seed + 1000).make();
      const Study result = takenWhole(mine, guest);
      QVERIFY2(changesBetween(result, guest).empty(), qPrintable(QStringLiteral("seed %1: %2").arg(seed).arg(summary(changesBetween(result, guest)))));
      QCOMPARE(seen(result), seen(guest));
      QVERIFY(readStudy(writeStudy(result)));
      QVERIFY(!hasErrors(check(result)));
    }
  }

  void whatAVariantSaysOfANewElementIsTakenWithIt() {
    Id more, gone;
    const Study guest = edited(m_mine, [&](Transaction& t) {
      gone = t.duplicateElement("a", "servers", "Fewer servers");
      t.removeElement("b", gone);
      more = t.duplicateElement("a", "dc", "Hall");
      t.setField("b", more, "pue", quantityOf(1.7, "1"));
      t.renameElement("c", more, "Hall of c");
    });
    const auto changes = changesBetween(m_mine, guest);
    QCOMPARE(changes.size(), 5u);
    const Study result = taken(m_mine, guest, {changes, {}, {}, {}});
    QVERIFY(!elementOf(result, "b", gone));
    QVERIFY(elementOf(result, "a", gone));
    QCOMPARE(elementOf(result, "c", more)->get(siteType().pue)->value, 1.7);
    QCOMPARE(elementOf(result, "c", more)->name, std::string("Hall of c"));
    const auto theirs = lifecycle::assess(guest), ours = lifecycle::assess(result);
    QVERIFY(ours.values == theirs.values);
    // without the element there is nothing to leave out
    auto alone = changes;
    std::erase_if(alone, [](const Change& each) { return each.kind != Kind::elementRemoved; });
    QCOMPARE(alone.size(), 1u);
    QCOMPARE(writeStudy(taken(m_mine, guest, {alone, {}, {}, {}})), writeStudy(m_mine));
  }

  void whatAVariantKeepsIsKeptWhenItsBaseFollows() {
    // theirs: the base says something new, and b goes on saying what mine inherits; b stands before its base
    const double old = elementOf(m_mine, "b", "dc")->get(siteType().pue)->value;
    const Study guest = edited(m_mine, [&](Transaction& t) {
      t.setField("a", "dc", "pue", quantityOf(1.9, "1"));
      t.setField("b", "dc", "pue", elementOf(m_mine, "a", "dc")->values[static_cast<std::size_t>(siteType().pue.index)]);
      t.moveScenario("b", 0);
    });
    const auto changes = changesBetween(m_mine, guest);
    QCOMPARE(std::ranges::count_if(changes, &Change::isOwn), 1);
    const Study result = taken(m_mine, guest, {changes, {}, {}, {}});
    QCOMPARE(elementOf(result, "a", "dc")->get(siteType().pue)->value, 1.9);
    QCOMPARE(elementOf(result, "b", "dc")->get(siteType().pue)->value, old);
  }

  void aScenarioLandsBehindItsCounterpart() {
    const Study mine = edited(m_mine, [](Transaction& t) { t.addScenario("Mine alone"); });
    Id twin;
    const Study guest = edited(m_mine, [&](Transaction& t) {
      twin = t.duplicateScenario("a", "Twin of a");
      t.moveScenario(t.addScenario("First"), 0);
    });
    auto changes = changesBetween(mine, guest);
    std::erase_if(changes, [](const Change& each) { return each.kind != Kind::scenarioAdded; });
    QCOMPARE(changes.size(), 2u);
    QStringList names;
    for (const auto& each : taken(mine, guest, {changes, {}, {}, {}}).scenarios) names << QString::fromStdString(each->name);
    const auto own = [&](const char* id) { return QString::fromStdString(m_mine.scenario(id)->name); };
    QCOMPARE(names, (QStringList{QStringLiteral("First"), own("a"), QStringLiteral("Twin of a"), own("b"), own("c"), QStringLiteral("Mine alone")}));
  }

  /// A value over a library figure is a change of the variants that name another entry as well: each is listed, and taken by itself.
  void aValueOverAFigureIsListedWhereAnotherEntryServed() {
    quantity::Quantity figure;
    figure.value = 363;
    figure.unit = "g CO2e/kWh";
    figure.source.evidence = quantity::Evidence::literature;
    const Study guest = edited(m_mine, [&](Transaction& t) { t.setField("a", "dc", "gridGhg", std::make_shared<const quantity::Quantity>(figure)); });
    const auto changes = changesBetween(m_mine, guest);
    QCOMPARE(changes.size(), 2u);  // c is served as its base b is
    QCOMPARE(changes[0].before.scenario, Id("a"));
    QCOMPARE(changes[1].before.scenario, Id("b"));
    const auto served = [&](const Study& study, const char* scenario) { return stated(study, *elementOf(study, scenario, "dc"), siteType().gridGhg).quantity->value; };
    const double paris = served(m_mine, "b");
    const Study one = taken(m_mine, guest, {{changes[0]}, {}, {}, {}});
    QCOMPARE(served(one, "a"), 363.0);
    for (const char* variant : {"b", "c"}) QCOMPARE(served(one, variant), paris);
    QVERIFY(changesBetween(takenWhole(m_mine, guest), guest).empty());
  }

  void aValueIsTakenWhole() {
    quantity::Quantity theirs;
    theirs.value = 1.31;
    theirs.unit = "1";
    theirs.spread.kind = quantity::Spread::Kind::normal;
    theirs.spread.deviation = 0.02;
    theirs.source.citation = "Metered 2025";
    theirs.note = "hall 3";
    const Study guest = edited(m_mine, [&](Transaction& t) {
      t.setField("a", "dc", "pue", std::make_shared<const quantity::Quantity>(theirs));
      t.setTitle("Theirs");
    });
    auto changes = changesBetween(m_mine, guest);
    std::erase_if(changes, [](const Change& each) { return each.kind != Kind::field; });
    const Study result = taken(m_mine, guest, {changes, {}, {}, {}});
    QCOMPARE(*elementOf(result, "a", "dc")->get(siteType().pue), theirs);
    QCOMPARE(result.title, m_mine.title);  // only what was selected
    // into another scenario: there it is the variant's own
    const Study into = taken(m_mine, guest, {changes, {{"a", "b"}}, {}, {}});
    QCOMPARE(*elementOf(into, "b", "dc")->get(siteType().pue), theirs);
    QVERIFY(sameValue(elementOf(into, "a", "dc")->values[static_cast<std::size_t>(siteType().pue.index)], elementOf(m_mine, "a", "dc")->values[static_cast<std::size_t>(siteType().pue.index)]));
  }

  void aValueWithoutACounterpartIsRefusedWhole() {
    const Study guest = edited(m_mine, [](Transaction& t) { t.setField("a", "dc", "pue", quantityOf(1.5, "1")); });
    Study other = edited(m_mine, [](Transaction& t) { t.addScenario("Empty"); });
    const Id empty = other.scenarios.back()->id;
    const std::string before = writeStudy(other);
    Transaction transaction(other);
    take(transaction, guest, {changesBetween(m_mine, guest), {{"a", empty}}, {}, {}});
    const auto edit = transaction.commit({});
    QVERIFY(!edit);
    QCOMPARE(edit.fault().code, std::string("guest.no-counterpart"));
    QCOMPARE(edit.fault().args, (std::vector<std::string>{elementOf(m_mine, "a", "dc")->name, "Empty"}));
    QCOMPARE(writeStudy(other), before);
  }

  void anElementBringsWhatItNames() {
    const Study guest = edited(m_mine, [](Transaction& t) {
      t.addElement("a", Element::make(siteType(), "hall", "Hall"));
      Element fleet = Element::make(fleetType(), "more", "More servers");
      fleet.values[static_cast<std::size_t>(fleetType().find("site"))] = std::string("hall");
      t.addElement("a", fleet);
    });
    auto changes = changesBetween(m_mine, guest);
    std::erase_if(changes, [](const Change& each) { return each.after.element != "more"; });
    QCOMPARE(changes.size(), 1u);
    // its id is taken by another thing of mine
    const Study mine = edited(m_mine, [](Transaction& t) { t.addElement("a", Element::make(serviceType(), "more", "A service")); });
    const Study result = taken(mine, guest, {changes, {}, {}, {}});
    QVERIFY(elementOf(result, "a", "hall"));
    const auto& fleet = *result.scenario("a")->elements.back();
    const auto fleets = std::ranges::count_if(result.scenario("a")->elements, [](const auto& each) { return each->name == "More servers" && each->type == &fleetType() && each->id != "more"; });
    QCOMPARE(fleets, 1);
    QVERIFY(fleet.name == "Hall" || fleet.textAt(fleetType().find("site")) == "hall");
  }

  void aScenarioBringsItsBase() {
    // theirs: the variant c is new, and its base says other things than mine
    const Study mine = edited(m_mine, [](Transaction& t) { t.removeScenario("c"); });
    const Study guest = edited(m_mine, [](Transaction& t) { t.setField("a", "dc", "pue", quantityOf(1.5, "1")); });
    auto changes = changesBetween(mine, guest);
    std::erase_if(changes, [](const Change& each) { return each.kind != Kind::scenarioAdded; });
    QCOMPARE(changes.size(), 1u);
    const Study result = taken(mine, guest, {changes, {}, {}, "tanaka.meguri"});
    QVERIFY(!hasErrors(check(result)));
    const Scenario* c = result.scenario("c");
    QVERIFY(c && c->base != "b");
    QVERIFY(result.scenario(c->base)->name.ends_with("(tanaka.meguri)"));
    const auto theirs = lifecycle::assess(guest), ours = lifecycle::assess(result);
    for (const auto indicator : {lifecycle::Indicator::ghg, lifecycle::Indicator::water})
      COMPARE_NEAR(support::slice(ours, ours.index("c"), indicator, support::amortisedLocation, [](const auto&) { return true; }),
                   support::slice(theirs, theirs.index("c"), indicator, support::amortisedLocation, [](const auto&) { return true; }), 1e-12);
    // with all that differs taken too, it varies mine
    const Study whole = taken(mine, guest, {changesBetween(mine, guest), {}, {}, "tanaka.meguri"});
    QCOMPARE(whole.scenario("c")->base, std::string("b"));
    QCOMPARE(whole.scenarios.size(), 3u);
  }

  void anEntryOfOtherFiguresIsMineUnlessToldOtherwise() {
    const Id id = m_mine.library.begin()->first;
    const Study changed = withEntry(m_mine, [](library::Entry& e) { e.figures.begin()->second.value *= 2; });
    const auto user = [&](const Study& study) -> std::pair<Id, int> {
      for (const auto& each : resolve(study, *study.scenario("a")))
        for (std::size_t i = 0; i < each.element->values.size(); ++i)
          if (each.element->type->fields()[i].kind == FieldKind::entry && each.element->textAt(static_cast<int>(i)) == id) return {each.element->id, static_cast<int>(i)};
      return {};
    }(m_mine);
    QVERIFY(!user.first.empty());
    // theirs names it in an element that mine lacks
    const Study guest = edited(changed, [&](Transaction& t) { t.duplicateElement("a", user.first, "Twin"); });
    auto changes = changesBetween(m_mine, guest);
    std::erase_if(changes, [](const Change& each) { return each.kind != Kind::elementAdded; });
    QCOMPARE(changes.size(), 1u);
    QCOMPARE(clashes(m_mine, guest, {changes, {}, {}, {}}), std::set<Id>{id});
    const Study keep = taken(m_mine, guest, {changes, {}, {}, {}});
    QVERIFY(keep.library == m_mine.library);
    const Study beside = taken(m_mine, guest, {changes, {}, {id}, "tanaka.meguri"});
    QCOMPARE(beside.library.size(), m_mine.library.size() + 1);
    QCOMPARE(beside.library.at(id), m_mine.library.at(id));
    const auto twin = std::ranges::find(beside.scenario("a")->elements, "Twin", [](const auto& each) { return each->name; });
    const Id other((*twin)->textAt(user.second));
    QVERIFY(other != id);
    QVERIFY(servesAlike(*beside.library.at(other), *guest.library.at(id)));
    QVERIFY(beside.library.at(other)->name.ends_with("(tanaka.meguri)"));
    // taken again, the copy beside serves
    const auto again = changesBetween(beside, edited(guest, [&](Transaction& t) { t.duplicateElement("a", user.first, "Third"); }));
    QVERIFY(std::ranges::any_of(again, [](const Change& each) { return each.after.text == "Third"; }));
  }

  void aRowOfAnEntryReplacesMine() {
    const Study guest = withEntry(m_mine, [](library::Entry& e) { e.version = "2099", e.figures.begin()->second.value *= 2; });
    const auto changes = changesBetween(m_mine, guest);
    QVERIFY(clashes(m_mine, guest, {changes, {}, {}, {}}).empty());
    QVERIFY(changesBetween(taken(m_mine, guest, {{changes.front()}, {}, {}, {}}), guest).empty());
  }

  void joinedMineIsMineToTheBit() {
    for (std::uint64_t seed = 1; seed <= 15; ++seed) {
      support::RandomStudy random(seed);
      const Study mine = random.make(), guest = support::worked(mine, random);
      if (hasErrors(check(guest))) continue;
      const Study both = joined(mine, guest, "guest.meguri");
      QVERIFY(!hasErrors(check(both)));
      QCOMPARE(both.scenarios.size(), mine.scenarios.size() + guest.scenarios.size());
      const auto alone = lifecycle::assess(mine), together = lifecycle::assess(both);
      for (std::size_t s = 0; s < mine.scenarios.size(); ++s) QVERIFY(alone.values[s] == together.values[s]);
    }
  }

  void joinedGuestIsTheGuestUnderMyScope() {
    for (std::uint64_t seed = 1; seed <= 15; ++seed) {
      support::RandomStudy random(seed);
      const Study mine = random.make();
      Study guest = support::worked(mine, random);
      guest.scope = mine.scope;
      if (hasErrors(check(guest))) continue;
      const auto alone = lifecycle::assess(guest), together = lifecycle::assess(joined(mine, guest, "guest.meguri"));
      for (std::size_t s = 0; s < guest.scenarios.size(); ++s) {
        const std::size_t there = together.index(joinedId(mine, guest.scenarios[s]->id));
        QVERIFY(there < together.scenarios.size());
        for (const auto indicator : {lifecycle::Indicator::ghg, lifecycle::Indicator::water, lifecycle::Indicator::ewaste})
          for (const auto& view : {support::amortisedLocation, support::incurredMarket})
            COMPARE_NEAR(support::slice(together, there, indicator, view, [](const auto&) { return true; }), support::slice(alone, s, indicator, view, [](const auto&) { return true; }), 1e-12);
      }
    }
  }

  void joinedEntriesThatDifferStandApart() {
    const Id id = m_mine.library.begin()->first;
    const Study both = joined(m_mine, withEntry(m_mine, [](library::Entry& e) { e.figures.begin()->second.value *= 2; }), "tanaka.meguri");
    QCOMPARE(both.library.size(), m_mine.library.size() + 1);
    QCOMPARE(both.library.at(id), m_mine.library.at(id));
    const Study renamedOnly = joined(m_mine, withEntry(m_mine, [](library::Entry& e) { e.version = "2099"; }), "tanaka.meguri");
    QCOMPARE(renamedOnly.library.size(), m_mine.library.size());
    QCOMPARE(both.scenarios.back()->name, m_mine.scenarios.back()->name + " (tanaka.meguri)");
  }

  void whatBothStateIsDrawnOnce() {
    const auto streams = [](const Study& study) {
      std::set<std::uint64_t> keys;
      const auto assessment = lifecycle::assess(study);
      for (const auto& each : sampling::varying(assessment)) keys.insert(assessment.inputs.input(each.row).drawKey);
      return keys;
    };
    const auto alone = streams(m_mine);
    QVERIFY(!alone.empty());
    QCOMPARE(streams(joined(m_mine, m_mine, "same.meguri")), alone);
    // another source is another statement
    const Study guest = edited(m_mine, [](Transaction& t) {
      quantity::Quantity other = *std::get<std::shared_ptr<const quantity::Quantity>>(quantityOf(1.3, "1"));
      other.spread.kind = quantity::Spread::Kind::normal;
      other.spread.deviation = 0.01;
      other.source.citation = "Another meter";
      t.setField("a", "dc", "pue", std::make_shared<const quantity::Quantity>(other));
    });
    QVERIFY(streams(joined(m_mine, guest, "other.meguri")).size() > streams(guest).size());
  }
};

QTEST_APPLESS_MAIN(GuestTest)
#include "tst_guest.moc"
