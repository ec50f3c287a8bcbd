#include <QTest>
#include <algorithm>
#include <set>

#include "core/study/check.h"
#include "core/study/resolve.h"
#include "tests/support/grown_study.h"
#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::study;
using support::Elements, support::find, support::grown, support::isMinimal, support::isTidy, support::quantityOf, support::seesTheSame;

namespace {

using What = VariantChange::What;

/// The totals of every scenario, all indicators and views.
std::map<Id, std::vector<double>> totals(const Study& study) {
  const auto assessment = lifecycle::assess(study);
  std::map<Id, std::vector<double>> result;
  for (std::size_t s = 0; s < assessment.scenarios.size(); ++s)
    for (const auto indicator : {lifecycle::Indicator::ghg, lifecycle::Indicator::ewaste, lifecycle::Indicator::water})
      for (const auto& view : {support::amortisedLocation, support::amortisedMarket, support::incurredLocation, support::incurredMarket})
        result[assessment.scenarios[s]->id].push_back(assessment.total(s, indicator, view).value_or(-1));
  return result;
}

}  // namespace

class VariantsTest : public QObject {
  Q_OBJECT
 private:
  Study m_study = support::gallery("h100-frankfurt-paris");  // base a, b varies a, c varies b
  const EditLabel m_label{"edit.promote", {}};

  /// Runs one step on every variant of many random studies and holds what it must leave as it was.
  template <class Step, class Holds>
  void onEveryVariant(Step step, Holds holds) {
    int runs = 0;
    for (std::uint64_t seed = 0; seed < 16; ++seed) {
      support::RandomStudy random(seed);
      const Study before = grown(random);
      QVERIFY(isTidy(before));
      for (const auto& scenario : before.scenarios) {
        if (!scenario->isVariant()) continue;
        Study after = before;
        Transaction t(after);
        const NewIds ids = step(t, scenario->id);
        auto edit = t.commit(m_label);
        QVERIFY2(edit, edit ? "" : edit.fault().code.c_str());
        QVERIFY(edit->has_value());
        QVERIFY2(isTidy(after), qPrintable(QString("seed %1, %2").arg(seed).arg(QString::fromStdString(scenario->id))));
        holds(before, after, scenario->id, ids);
        (*edit)->swap(after);
        QCOMPARE(writeStudy(after), writeStudy(before));
        ++runs;
      }
    }
    QVERIFY(runs > 40);
  }

 private slots:
  void flattenedIsSeenAsBefore() {
    onEveryVariant([](Transaction& t, const Id& id) { return t.flatten(id); },
                   [](const Study& before, const Study& after, const Id& id, const NewIds& ids) {
                     QVERIFY(!after.scenario(id)->isVariant());
                     for (const auto& each : before.scenarios) {
                       const bool follows = each->id == id || isAbove(before, id, each->id);
                       QVERIFY(seesTheSame(before, after, each->id, follows ? ids : NewIds()));
                     }
                   });
  }

  void promotedIsSeenAsBefore() {
    onEveryVariant([](Transaction& t, const Id& id) { return t.promote(id); },
                   [](const Study& before, const Study& after, const Id& id, const NewIds& ids) {
                     const Id base = before.scenario(id)->base;
                     QCOMPARE(after.scenario(id)->base, before.scenario(base)->base);
                     QCOMPARE(after.scenario(base)->base, id);
                     for (const auto& each : before.scenarios) {
                       const bool follows = each->id == base || isAbove(after, base, each->id);
                       QVERIFY(seesTheSame(before, after, each->id, follows ? ids : NewIds()));
                     }
                     QVERIFY(isMinimal(after, id));
                     QVERIFY(isMinimal(after, base));
                     if (!before.scenario(base)->isVariant()) QVERIFY(ids.empty());
                   });
  }

  void promotedTwiceIsWhereItWas() {
    Study study = m_study;
    Transaction t(study);
    t.promote("b");
    QCOMPARE(t.draft().scenario("a")->base, Id("b"));
    QCOMPARE(t.draft().scenario("c")->base, Id("b"));
    QCOMPARE(t.draft().scenarios.front()->id, Id("b"));
    QCOMPARE(t.draft().scenario("a")->patches.size(), m_study.scenario("b")->patches.size());
    t.promote("a");
    QVERIFY(bool(t.commit(m_label)));
    QCOMPARE(writeStudy(study), writeStudy(m_study));
  }

  void totalsStay_data() {
    QTest::addColumn<bool>("promotes");
    QTest::newRow("promote") << true;
    QTest::newRow("flatten") << false;
  }

  void totalsStay() {
    QFETCH(bool, promotes);
    int compared = 0;
    const auto hold = [&](const Study& before, bool toTheBit) {
      const auto was = totals(before);
      if (was.empty()) return;
      for (const auto& scenario : before.scenarios) {
        if (!scenario->isVariant()) continue;
        Study after = before;
        Transaction t(after);
        promotes ? t.promote(scenario->id) : t.flatten(scenario->id);
        QVERIFY(bool(t.commit(m_label)));
        QVERIFY(!hasErrors(lifecycle::assess(after).issues));
        const auto is = totals(after);
        QCOMPARE(is.size(), was.size());
        for (const auto& [id, values] : was)
          for (std::size_t i = 0; i < values.size(); ++i) {
            if (toTheBit)
              QCOMPARE(is.at(id)[i], values[i]);
            else
              COMPARE_NEAR(is.at(id)[i], values[i], 1e-12);
            ++compared;
          }
      }
    };
    for (const char* name : {"h100-frankfurt-paris", "gemini-prompt"}) hold(support::gallery(name), true);
    for (std::uint64_t seed = 0; seed < 30; ++seed) hold(support::RandomStudy(seed).make(), true);
    QVERIFY(compared > 200);
  }

  void drawsStayWhereTheSourceIsTheSame() {
    Study study = support::servers();
    Transaction t(study);
    t.setField("b", "dc", "pue", quantityOf(1.11, "1"));  // with the source of none, as the base's has one: a stream of its own
    QVERIFY(bool(t.commit(m_label)));
    const auto keys = [](const Study& of) {
      std::map<std::string, std::uint64_t> result;
      const auto assessment = lifecycle::assess(of);
      for (graph::Row row = 0; row < assessment.inputs.size(); ++row) {
        const auto& origin = assessment.origins[assessment.inputs.input(row).origin];
        if (origin.key != "pue" && origin.key != "lifetime") result[origin.element + "." + std::string(origin.key) + origin.figure] = assessment.inputs.input(row).drawKey;
      }
      return result;
    };
    const auto before = keys(study);
    t.promote("b");
    QVERIFY(bool(t.commit(m_label)));
    QVERIFY(!before.empty());
    QVERIFY(keys(study) == before);
  }

  void rebasedKeepsItsChanges() {
    Study study = m_study;
    Transaction t(study);
    const Id other = t.addVariant("a", "Long life");
    t.setField(other, "servers", "lifetime", quantityOf(9, "a"));
    t.setField(other, "dc", "pue", quantityOf(1.01, "1"));
    QVERIFY(t.rebase("c", other).empty());  // from Paris to the one in Frankfurt
    QVERIFY(bool(t.commit(m_label)));
    const Elements seen = seenBy(study, *study.scenario("c"));
    QCOMPARE(find(seen, "servers")->get(fleetType().lifetime)->value, 6.0);  // its own change
    QCOMPARE(find(seen, "dc")->get(siteType().pue)->value, 1.01);             // the new base's
    QCOMPARE(find(seen, "dc")->name, find(seenBy(study, *study.scenario("a")), "dc")->name);
  }

  void whatFallsAwayIsTold() {
    Study study = m_study;
    Transaction t(study);
    const Id extra = t.duplicateElement("b", "servers", "More servers");
    const Id own = t.duplicateElement("c", "inference", "Second service");
    t.setField("c", extra, "lifetime", quantityOf(3, "a"));
    t.setField("c", own, "hardware", extra);
    t.setField("c", "inference", "hardware", extra);
    const Id below = t.addVariant("c", "Below");
    t.renameElement(below, extra, "Renamed");
    QVERIFY(!t.failed());
    const auto lost = t.rebase("c", "a");
    std::set<std::pair<Id, int>> told;
    for (const auto& each : lost) told.emplace(each.change.element, each.change.field);
    const int fleet = serviceType().hardware.index;
    QVERIFY((told == std::set<std::pair<Id, int>>{{extra, fleetType().lifetime.index}, {own, fleet}, {"inference", fleet}, {extra, -1}}));
    QCOMPARE(std::ranges::count(lost, below, &LostChange::scenario), 1);
    QVERIFY(bool(t.commit(m_label)));
    QVERIFY(isTidy(study));
  }

  /// Every change that was held is held, told as lost, or said by the new base.
  void rebasedOrTold() {
    int runs = 0, falls = 0;
    for (std::uint64_t seed = 0; seed < 16; ++seed) {
      support::RandomStudy random(seed);
      const Study before = grown(random);
      for (const auto& scenario : before.scenarios)
        for (const Id& base : otherBases(before, scenario->id)) {
          Study after = before;
          Transaction t(after);
          const auto lost = t.rebase(scenario->id, base);
          QVERIFY(bool(t.commit(m_label)));
          QVERIFY(isTidy(after));
          QVERIFY(isMinimal(after, scenario->id));
          const Elements seen = seenBy(after, *after.scenario(scenario->id));
          for (const auto& change : changesOf(before, *before.scenario(scenario->id))) {
            const Element* now = find(seen, change.element);
            const bool isTold = std::ranges::any_of(lost, [&](const LostChange& each) {
              return each.scenario == scenario->id && each.change.element == change.element && each.change.what == change.what && each.change.field == change.field;
            });
            falls += isTold;
            switch (change.what) {
              case What::field: QVERIFY(isTold || (now && sameValue(now->values[static_cast<std::size_t>(change.field)], change.here))); break;
              case What::name: QVERIFY(isTold || (now && now->name == std::get<std::string>(change.here))); break;
              case What::removed: QVERIFY(!now); break;
              default: QVERIFY(now);
            }
          }
          for (const auto& each : before.scenarios)
            if (each->id != scenario->id && !isAbove(before, scenario->id, each->id)) QVERIFY(seesTheSame(before, after, each->id, {}));
          ++runs;
        }
    }
    QVERIFY(runs > 40);
    QVERIFY(falls > 5);
  }

  void refusals() {
    const auto code = [&](auto change) {
      Study study = m_study;
      Transaction t(study);
      change(t);
      const auto edit = t.commit(m_label);
      return edit ? std::string() : edit.fault().code;
    };
    QCOMPARE(code([](Transaction& t) { t.flatten("a"); }), std::string("edit.not-variant"));
    QCOMPARE(code([](Transaction& t) { t.promote("a"); }), std::string("edit.not-variant"));
    QCOMPARE(code([](Transaction& t) { t.promote("none"); }), std::string("edit.no-scenario"));
    QCOMPARE(code([](Transaction& t) { t.rebase("a", "b"); }), std::string("edit.not-variant"));
    QCOMPARE(code([](Transaction& t) { t.rebase("b", "c"); }), std::string("edit.hangs-on-itself"));
    QCOMPARE(code([](Transaction& t) { t.rebase("b", "b"); }), std::string("edit.hangs-on-itself"));
    QCOMPARE(code([](Transaction& t) { t.rebase("b", t.addScenario("Alone")); }), std::string("edit.other-family"));
    QCOMPARE(code([](Transaction& t) { t.combine("b", "c", "Both", {}); }), std::string("edit.one-varies-other"));
    QCOMPARE(code([](Transaction& t) { t.combine("b", t.addScenario("Alone"), "Both", {}); }), std::string("edit.other-family"));
    QVERIFY(otherBases(m_study, "a").empty());
    QCOMPARE(otherBases(m_study, "c"), std::vector<Id>{"a"});
    QVERIFY(partners(m_study, "b").empty());
  }

  void conflictsAreChosen() {
    Study study = m_study;
    Transaction t(study);
    const Id other = t.addVariant("a", "Other");
    t.setField(other, "servers", "lifetime", quantityOf(9, "a"));
    t.setField(other, "dc", "pue", quantityOf(1.01, "1"));
    t.renameElement(other, "dc", "Berlin");
    const Id added = t.duplicateElement(other, "servers", "More servers");
    t.setField(other, "inference", "hardware", added);
    QVERIFY(bool(t.commit(m_label)));
    const auto found = conflicts(study, "c", other);
    QCOMPARE(found.size(), std::size_t(2));  // c calls the site Paris, and its servers live 6 years
    QVERIFY(found[0].first.what == What::name && std::get<std::string>(found[0].second.here) == "Berlin");
    QVERIFY(found[1].first.field == fleetType().lifetime.index);
    for (const bool secondHolds : {false, true}) {
      Transaction both(study);
      const Id id = both.combine("c", other, "Both", {Side::first, secondHolds ? Side::second : Side::first});
      QVERIFY(!both.failed());
      const Study& draft = both.draft();
      QCOMPARE(draft.scenario(id)->base, Id("a"));
      const Elements seen = seenBy(draft, *draft.scenario(id));
      QCOMPARE(find(seen, "dc")->name, std::string("Paris"));
      QCOMPARE(find(seen, "servers")->get(fleetType().lifetime)->value, secondHolds ? 9.0 : 6.0);
      QCOMPARE(find(seen, "dc")->get(siteType().pue)->value, 1.01);
      QVERIFY(!find(seen, added));  // a copy with an id of its own
      QCOMPARE(draft.scenario(id)->elements.size(), std::size_t(1));
      QCOMPARE(std::string(find(seen, "inference")->textAt(serviceType().hardware.index)), draft.scenario(id)->elements.front()->id);
      QVERIFY(isTidy(draft));
    }
  }

  void removedHereAndChangedThere() {
    Study study = m_study;
    Transaction t(study);
    const Id other = t.addVariant("a", "Other");
    t.removeElement(other, "servers");
    QVERIFY(bool(t.commit(m_label)));
    const auto found = conflicts(study, "c", other);
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(found[0].first.what == What::kept && found[0].second.what == What::removed);
    for (const auto& [choice, stays] : {std::pair(Side::first, true), std::pair(Side::second, false)}) {
      Transaction both(study);
      const Id id = both.combine("c", other, "Both", {choice});
      const Elements seen = seenBy(both.draft(), *both.draft().scenario(id));
      QCOMPARE(find(seen, "servers") != nullptr, stays);
      if (stays) QCOMPARE(find(seen, "servers")->get(fleetType().lifetime)->value, 6.0);
      QVERIFY(isTidy(both.draft()));
    }
  }

  /// Field by field: what one changes and the other does not is there; what neither does is the base's.
  void combinedHoldsTheChangesOfBoth() {
    int runs = 0, disputes = 0;
    for (std::uint64_t seed = 0; seed < 24; ++seed) {
      support::RandomStudy random(seed);
      const Study before = grown(random);
      for (const auto& first : before.scenarios)
        for (const Id& second : partners(before, first->id)) {
          const auto disputed = conflicts(before, first->id, second);
          QCOMPARE(conflicts(before, second, first->id).size(), disputed.size());
          const Side side = random.chance(0.5) ? Side::first : Side::second;
          Study after = before;
          Transaction t(after);
          const Id id = t.combine(first->id, second, "Both", std::vector<Side>(disputed.size(), side));
          QVERIFY(bool(t.commit(m_label)));
          QVERIFY(isTidy(after));
          QVERIFY(isMinimal(after, id));
          for (const auto& each : before.scenarios) QVERIFY(after.scenario(each->id) == each.get());
          holdsBoth(before, after, first->id, second, id, disputed, side);
          ++runs, disputes += static_cast<int>(disputed.size());
        }
    }
    QVERIFY(runs > 25);
    QVERIFY(disputes > 10);
  }

 private:
  static void holdsBoth(const Study& before, const Study& after, const Id& first, const Id& second, const Id& both, const std::vector<Conflict>& disputed, Side side) {
    const Elements base = seenBy(before, *commonBase(before, first, second)), left = seenBy(before, *before.scenario(first)), right = seenBy(before, *before.scenario(second)),
                   seen = seenBy(after, *after.scenario(both));
    for (const auto& element : base) {
      const Element *a = find(left, element->id), *b = find(right, element->id), *now = find(seen, element->id);
      const auto isDisputed = [&](What what, int field) {
        return std::ranges::any_of(disputed, [&](const Conflict& each) { return each.first.element == element->id && each.first.field == field && (each.first.what == what || each.second.what == what); });
      };
      if (!a || !b) {
        const bool stays = isDisputed(What::removed, -1) && (side == Side::first ? a : b);
        QCOMPARE(now != nullptr, stays);
        continue;
      }
      QVERIFY(now);
      for (int i = 0; i < static_cast<int>(element->values.size()); ++i) {
        if (element->type->fields()[static_cast<std::size_t>(i)].kind == FieldKind::element) continue;  // may have new ids
        const auto at = [i](const Element& of) -> const FieldValue& { return of.values[static_cast<std::size_t>(i)]; };
        const bool byFirst = !sameValue(at(*a), at(*element));
        const bool isFirst = isDisputed(What::field, i) ? side == Side::first : byFirst;
        QVERIFY(sameValue(at(*now), at(isFirst ? *a : *b)));
      }
    }
    const auto added = [&](const Elements& of) { return std::ranges::count_if(of, [&](const auto& each) { return !find(base, each->id); }); };
    QCOMPARE(added(seen), added(left) + added(right));
  }

 private slots:
  void whatAVariantChanges() {
    Study study = m_study;
    Transaction t(study);
    t.removeElement("c", "inference");
    const Id added = t.duplicateElement("c", "servers", "More servers");
    t.renameElement("c", "dc", "Lyon");
    QVERIFY(bool(t.commit(m_label)));
    const auto changes = changesOf(study, *study.scenario("c"));
    QCOMPARE(changes.size(), std::size_t(4));
    QVERIFY(changes[0].what == What::name && std::get<std::string>(changes[0].base) == "Paris" && std::get<std::string>(changes[0].here) == "Lyon");
    QVERIFY(changes[1].what == What::field && changes[1].element == "servers" && changes[1].field == fleetType().lifetime.index);
    QCOMPARE(std::get<std::shared_ptr<const quantity::Quantity>>(changes[1].base)->value, 4.0);
    QVERIFY(changes[2].what == What::removed && changes[2].element == "inference");
    QVERIFY(changes[3].what == What::added && changes[3].element == added);
    QVERIFY(changesOf(study, *study.scenario("a")).empty());
  }
};

QTEST_APPLESS_MAIN(VariantsTest)
#include "tst_variants.moc"
