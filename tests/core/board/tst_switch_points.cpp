#include "core/board/switch_points.h"

#include <QTest>
#include <cmath>

#include "tests/core/report/studies.h"
#include "tests/support/draft.h"

using namespace meguri;
using namespace meguri::board;
using namespace meguri::support;
using lifecycle::Indicator;

namespace {

/// A hundred kWh of IT a year in two places: `a` at 400 g/kWh and a PUE of 1.5, `b` at 100 g/kWh and 2.
Draft twoSites() {
  Draft draft(2026, 2026);
  draft.add("site", "here", {"pue=1.5", "gridGhg=400 g CO2e/kWh"});
  draft.add("training", "run", {"site=here", "method=energy", "energyScope=it", "energy=100 kWh", "development=1"});
  draft.variant("b", {"here.gridGhg=100 g CO2e/kWh", "here.pue=2"});
  return draft;
}

report::Choice both(const study::Study& study) {
  report::Choice choice = report::defaultChoice(study);
  choice.reference = study.scenarios.front()->id;
  return choice;
}

const SwitchPoint* find(const std::vector<SwitchPoint>& points, const char* scenario, const char* key) {
  const auto found = std::ranges::find_if(points, [&](const SwitchPoint& each) { return each.origin.scenario == scenario && each.origin.key == key; });
  return found == points.end() ? nullptr : &*found;
}

/// A copy with the quantity of a point scaled so that its heaviest row is at a value.
study::Study moved(const study::Study& study, const SwitchPoint& point, double factor) {
  study::Study copy = study;
  const auto scaled = [&](const quantity::Quantity& from) {
    quantity::Quantity to = from;
    to.value *= factor;
    for (auto& [year, value] : to.byYear) value *= factor;
    return to;
  };
  if (point.origin.field < 0) {
    library::Entry entry = *copy.library.at(point.origin.element);
    for (auto& [figure, quantity] : entry.figures)
      if (figure == point.origin.figure) quantity = scaled(quantity);
    copy.library[point.origin.element] = std::make_shared<const library::Entry>(std::move(entry));
    return copy;
  }
  return edited(copy, [&](study::Transaction& transaction) {
    transaction.setField(point.origin.scenario, point.origin.element, point.origin.key, std::make_shared<const quantity::Quantity>(scaled(*lifecycle::quantityOf(study, point.origin))));
  });
}

}  // namespace

/// Where scenario and reference change places.
class SwitchPointsTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { qInfo("MEGURI_SEED=%llu", static_cast<unsigned long long>(seedOfRun())); }

  void knownZeros() {
    // a: 100 · 1.5 · 0.4 = 60 kg, b: 100 · 2 · 0.1 = 20 kg; b's grid turns it at 0.3 kg/kWh, its PUE at 6, a's grid at 0.1333, a's PUE nowhere above 1
    const auto assessment = twoSites().assess();
    const auto points = switchPoints(assessment, both(assessment.study), Indicator::ghg, report::viewOf(assessment.study), "b", 10);
    const auto *gridB = find(points, "b", "gridGhg"), *pueB = find(points, "b", "pue"), *gridA = find(points, "s", "gridGhg"), *pueA = find(points, "s", "pue"), *energy = find(points, "s", "energy");
    QVERIFY(gridB && pueB && gridA && pueA && energy);
    COMPARE_NEAR(*gridB->at, 0.3, 1e-9);
    COMPARE_NEAR(*pueB->at, 6, 1e-9);
    COMPARE_NEAR(*gridA->at, 0.4 / 3, 1e-9);
    QVERIFY(!pueA->at && pueA->from >= 1);  // a PUE is never below 1
    QVERIFY(!energy->at);                   // of both alike
    QCOMPARE(energy->scenarios.size(), std::size_t(2));
    QCOMPARE(gridB->scenarios, std::vector<study::Id>{"b"});
    COMPARE_NEAR(gridB->now, 0.1, 1e-12);
    // the nearest in proportion first, those that turn nothing last
    QVERIFY(std::abs(std::log(*points[0].at / points[0].now)) <= std::abs(std::log(*points[1].at / points[1].now)));
    QVERIFY(points.front().at && !points.back().at);
    double weights = 0;
    for (const auto& each : points) weights += each.weight;
    QVERIFY(weights > 0.99 && weights < 1.0000001);
  }

  void nothingIsSaidOfWhatIsNotRanked() {
    Draft draft = twoSites();
    const auto assessment = draft.variant("c", {"run.energy=200 kWh"}).assess();
    QVERIFY(switchPoints(assessment, both(assessment.study), Indicator::ghg, report::viewOf(assessment.study), "s").empty());  // the reference itself
    QVERIFY(switchPoints(assessment, both(assessment.study), Indicator::ewaste, report::viewOf(assessment.study), "b").empty());
    QVERIFY(switchPoints(assessment, both(assessment.study), Indicator::ghg, report::viewOf(assessment.study), "nobody").empty());
  }

  void aPathMovesAsOne() {
    Draft draft(2026, 2027);
    draft.add("site", "here", {"pue=1"}).table("here", "gridGhg", "g CO2e/kWh", {{2026, 400}, {2027, 200}});
    draft.add("training", "run", {"site=here", "method=energy", "energyScope=it", "energy=100 kWh", "development=1"});
    draft.variant("b", {"here.gridGhg=100 g CO2e/kWh"});
    const auto assessment = draft.assess();
    const auto points = switchPoints(assessment, both(assessment.study), Indicator::ghg, report::viewOf(assessment.study), "b", 10);
    const auto* path = find(points, "s", "gridGhg");
    QVERIFY(path && path->at);
    // whatever year the work falls into: at the switch the scenario's own intensity is met by the heaviest year's share of the path
    const auto turned = lifecycle::assess(moved(assessment.study, *path, *path->at / path->now));
    const report::Comparison comparison(turned, both(turned.study), Indicator::ghg);
    QVERIFY(std::abs(comparison.delta(turned.index("b")).absolute.value()) < 1e-9 * comparison.comparable(0));
  }

  /// Whatever is found holds after an edit: the difference is zero there, through study, method and comparison.
  void theDifferenceIsZeroThere() {
    int found = 0;
    forEachStudy([&](const study::Study& study) {
      const auto assessment = lifecycle::assess(study);
      const auto choice = both(study);
      const auto shown = report::chosen(assessment, choice);
      if (shown.size() < 2) return;
      const auto& id = assessment.scenarios[shown[1]]->id;
      for (const Indicator indicator : report::headlineIndicators(study))
        for (const SwitchPoint& point : switchPoints(assessment, choice, indicator, report::viewOf(study), id, 3)) {
          const double slack = 1e-7 * std::abs(point.now);
          QVERIFY(point.from <= point.now + slack && point.now <= point.to + slack);
          if (!point.at || !lifecycle::quantityOf(study, point.origin) || !point.origin.drawnFor.empty()) continue;
          const auto turned = lifecycle::assess(moved(study, point, *point.at / point.now));
          if (turned.scenarios.size() != assessment.scenarios.size()) continue;
          const report::Comparison before(assessment, choice, indicator), comparison(turned, choice, indicator);
          const double size = std::max(std::abs(comparison.comparable(shown[1])), std::abs(comparison.comparable(comparison.reference())));
          const auto delta = comparison.delta(turned.index(id)).absolute;
          QVERIFY2(delta && std::abs(*delta) <= 1e-6 * size, qPrintable(QString("%1 of %2 by %3").arg(delta.value_or(NAN)).arg(size).arg(QString::fromStdString(std::string(point.origin.key) + point.origin.figure))));
          ++found;
        }
    });
    QVERIFY(found > 0);
  }

  void anotherBasisMayTurnTheRanking() {
    Draft draft(2026, 2026);
    draft.add("site", "here", {"pue=1", "gridGhg=400 g CO2e/kWh", "contractGhg=10 g CO2e/kWh"});
    draft.add("training", "run", {"site=here", "method=energy", "energyScope=it", "energy=100 kWh", "development=1"});
    draft.variant("b", {"here.gridGhg=100 g CO2e/kWh", "here.contractGhg=90 g CO2e/kWh"});
    const auto assessment = draft.assess();
    const auto flips = methodFlips(assessment, both(assessment.study), Indicator::ghg, "b");
    QCOMPARE(flips.size(), std::size_t(1));
    QVERIFY(flips[0].kind == MethodFlip::Kind::basis);
    COMPARE_NEAR(flips[0].shown, -0.75, 1e-9);
    COMPARE_NEAR(flips[0].other, 8, 1e-9);
    QVERIFY(methodFlips(twoSites().assess(), both(twoSites().study()), Indicator::ghg, "b").empty());
  }
};

QTEST_APPLESS_MAIN(SwitchPointsTest)
#include "tst_switch_points.moc"
