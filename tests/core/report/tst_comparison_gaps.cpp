#include <QTest>
#include <algorithm>

#include "core/report/bar_figure.h"
#include "tests/core/report/studies.h"
#include "tests/support/draft.h"

using namespace meguri;
using namespace meguri::report;
using namespace meguri::support;
using lifecycle::Assessment;
using lifecycle::Exclusion;
using lifecycle::Indicator;
using lifecycle::Stage;

namespace {

/// "dc use ghg no-contract: a b", one a gap.
QStringList told(const std::vector<NamedGap>& gaps) {
  QStringList lines;
  for (const auto& each : gaps) {
    const auto& e = each.leftOut.exclusion;
    QStringList scenarios;
    for (const auto& id : each.scenarios) scenarios << QString::fromStdString(id);
    QStringList words{QString::fromStdString(each.leftOut.element)};
    for (const std::string_view word : {word(e.stage), word(e.indicator), std::string_view(e.reason)}) words << QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
    lines << words.join(' ') + ": " + scenarios.join(' ');
  }
  lines.sort();
  return lines;
}

Choice all(const study::Study& study) {
  std::vector<study::Id> ids;
  for (const auto& each : study.scenarios) ids.push_back(each->id);
  return choiceOf(ids);
}

study::Id elementOf(const lifecycle::ScenarioModel& model, const Exclusion& exclusion) { return model.elements.at(exclusion.element)->id; }

}  // namespace

/// What scenarios leave out, named once.
class GapsTest : public QObject {
  Q_OBJECT
 private slots:
  /// A rent pays for hardware, energy and water at once: it is not held against energy alone.
  void aRentIsNotComparedWithAPriceThatIsNotKnown() {
    support::Draft draft(2026, 2026);
    draft.set({"scope.countCost=true"});
    draft.add("site", "dc", {"pue=1", "electricityPrice=0.1 EUR/kWh", "wue=0 L/kWh", "wueKind=withdrawal", "waterPrice=1 EUR/m3"});
    draft.add("fleet", "f", {"site=dc", "accelerators=1", "stock=1 nodes", "availability=100 %", "utilisation=50 %", "lifetime=4 a", "activePower=1 kW", "idlePower=0 kW", "rent=1 EUR/GPU-h"});
    draft.add("service", "s", {"hardware=f", "method=hours", "hours=1000 GPU-h"});
    draft.variant("rented", {"f.tenure=rented"});
    const auto delta = [](const support::Draft& each) {
      const Assessment a = each.assess();
      return Comparison(a, defaultChoice(a.study), Indicator::cost).delta(1);
    };
    QVERIFY(!delta(draft).absolute && !delta(draft).mayBeWorded);
    draft.set({"f.price=4000 EUR"});
    COMPARE_NEAR(*delta(draft).absolute, 1000 - 100 - 1000, 1e-9);
  }

  /// A grid with large reservoirs is behind with them and ahead without: the figure of either reading says so.
  void aFlipOfTheRankingByReservoirsIsSaid() {
    const auto flips = [](const char* withoutReservoirs, Indicator indicator) {
      support::Draft draft(2026, 2026);
      draft.add("site", "dc", {"pue=1", "wue=0 L/kWh", "wueKind=consumption", "gridWater=2 L/kWh", "gridWaterWithoutReservoirs=1.5 L/kWh"});
      draft.add("training", "t", {"site=dc", "method=energy", "energy=1000 kWh", "energyScope=it", "development=1"});
      draft.variant("hydro", {"dc.gridWater=9 L/kWh", withoutReservoirs});
      const Assessment a = draft.assess();
      return barFigure(a, defaultChoice(a.study), indicator).flips;
    };
    for (const Indicator water : {Indicator::water, Indicator::waterWithoutReservoirs}) {
      QVERIFY(flips("dc.gridWaterWithoutReservoirs=0.5 L/kWh", water));
      QVERIFY(!flips("dc.gridWaterWithoutReservoirs=3 L/kWh", water));
    }
    QVERIFY(!flips("dc.gridWaterWithoutReservoirs=0.5 L/kWh", Indicator::electricity));
  }

  void initTestCase() { qInfo("MEGURI_SEED=%llu", static_cast<unsigned long long>(seedOfRun())); }

  void theGallerysHoles() {
    const study::Study study = gallery("h100-frankfurt-paris");
    QCOMPARE(told(gaps(lifecycle::assess(study), all(study))),
             (QStringList{"dc facility ghg no-facility: a b c", "dc use ghg no-generators: a b c", "dc use ghg no-refrigerants: a b c", "servers endOfLife ewaste no-recycling-yield: a b c", "servers endOfLife ghg no-end-of-life: a b c",
                          "servers manufacture water no-manufacture-water: a b c", "servers transport ghg no-transport: a b c"}));
    // the market-based view misses the contract besides
    const study::Study market = with(study, {"scope.basis=market", "c:dc.contractGhg=10 g CO2e/kWh"});
    const QStringList lines = told(gaps(lifecycle::assess(market), all(market)));
    QCOMPARE(lines.size(), 8);
    QVERIFY(lines.contains("dc use ghg no-contract: a b"));
  }

  void onlyThoseChosenAreAsked() {
    const study::Study study = cleared(gallery("h100-frankfurt-paris"), "c", "servers", "reuse");
    const Assessment a = lifecycle::assess(study);
    QCOMPARE(told(gaps(a, choiceOf({"c", "gone", "a"}))).filter("ewaste"),
             (QStringList{"servers endOfLife ewaste no-recycling-yield: a", "servers endOfLife ewaste no-reuse-share: c"}));
    QVERIFY(told(gaps(a, choiceOf({"a", "b"}))).filter("no-reuse-share").isEmpty());
    QVERIFY(gaps(a, Choice()).empty());
  }

  void eachHoleStandsOnceWithAllThatHaveIt() {
    std::size_t shared = 0, merged = 0;
    forEachStudy([&](const study::Study& study) {
      const Assessment a = lifecycle::assess(study);
      const auto view = viewOf(study);
      const auto named = gaps(a, all(study));
      QStringList lines = told(named);
      QCOMPARE(lines.removeDuplicates(), 0);
      std::size_t holders = 0, expected = 0;
      for (const auto& gap : named) {
        holders += gap.scenarios.size();
        shared += gap.scenarios.size() > 1;
        QVERIFY(gap.leftOut.scenario == gap.scenarios.front());
        for (const auto& id : gap.scenarios) {
          const auto& model = *a.scenario(id);
          QVERIFY2(std::ranges::any_of(model.exclusions, [&](const Exclusion& e) {
            return e.isIn(view) && elementOf(model, e) == gap.leftOut.element && e.stage == gap.leftOut.exclusion.stage && e.indicator == gap.leftOut.exclusion.indicator && e.reason == gap.leftOut.exclusion.reason;
          }), qPrintable(told({gap}).join(QString())));
        }
      }
      for (const auto& model : a.scenarios) {
        QStringList own;
        for (const Exclusion& e : model->exclusions) {
          if (!e.isIn(view)) continue;
          const LeftOut hole{model->id, elementOf(*model, e), e};
          LeftOut other = hole;
          if (e.indicator == Indicator::waterWithoutReservoirs) other.exclusion.indicator = Indicator::water;
          const auto names = [&](const LeftOut& each) {
            return std::ranges::any_of(named, [&](const NamedGap& gap) { return told({{each, {}}}) == told({{gap.leftOut, {}}}) && std::ranges::find(gap.scenarios, model->id) != gap.scenarios.end(); });
          };
          QVERIFY2(names(hole) || names(other), qPrintable(told({{hole, {model->id}}}).join(QString())));
          merged += !names(hole);
          if (names(hole)) own << told({{hole, {}}});
        }
        own.removeDuplicates();
        expected += static_cast<std::size_t>(own.size());
      }
      QCOMPARE(holders, expected);
    });
    QVERIFY(shared > 50);
    QVERIFY(merged > 50);
  }

  void aReadingOfWaterIsNotMistakenForTheOther() {
    // b knows one reading of grid water, c the other: neither has the other's hole
    study::Study study = with(gallery("h100-frankfurt-paris"), {"dc.gridWater=1 L/kWh", "dc.gridWaterWithoutReservoirs=1 L/kWh"});
    for (const char* scenario : {"a", "b", "c"}) study = cleared(study, scenario, "dc", "grid");
    study = cleared(cleared(study, "c", "dc", "gridWater"), "b", "dc", "gridWaterWithoutReservoirs");
    study = edited(study, [](study::Transaction& transaction) {  // c inherits from b
      quantity::Quantity water;
      water.value = 1;
      water.unit = "L/kWh";
      transaction.setField("c", "dc", "gridWaterWithoutReservoirs", std::make_shared<const quantity::Quantity>(water));
    });
    const Assessment a = lifecycle::assess(study);
    for (const auto& choice : {choiceOf({"b", "c"}), choiceOf({"c", "b"})})
      QCOMPARE(told(gaps(a, choice)).filter("no-grid-water"), (QStringList{"dc use water no-grid-water: c", "dc use waterWithoutReservoirs no-grid-water: b"}));
    // one scenario that misses both says it once
    const Assessment both = lifecycle::assess(cleared(study, "c", "dc", "gridWaterWithoutReservoirs"));
    QCOMPARE(told(gaps(both, choiceOf({"c"}))).filter("no-grid-water"), (QStringList{"dc use water no-grid-water: c"}));
    for (const auto& choice : {choiceOf({"b", "c"}), choiceOf({"c", "b"})})
      QCOMPARE(told(gaps(both, choice)).filter("no-grid-water"), (QStringList{"dc use water no-grid-water: c", "dc use waterWithoutReservoirs no-grid-water: b"}));
  }

  void leftOutHasNoSplits() {
    const Assessment a = lifecycle::assess(gallery("h100-frankfurt-paris"));
    QVERIFY(leftOut(a, 0, Indicator::ewaste, amortisedLocation).empty());
    QVERIFY(!told(gaps(a, choiceOf({"a"}))).filter("no-recycling-yield").isEmpty());
    const auto ghg = leftOut(a, 1, Indicator::ghg, amortisedMarket);
    QCOMPARE(ghg.size(), std::size_t(6));  // contract, generators, refrigerants, facility, transport, end of life
    QVERIFY(std::ranges::all_of(ghg, [](const LeftOut& each) { return each.scenario == "b" && each.exclusion.indicator == Indicator::ghg; }));
    QCOMPARE(leftOut(a, 1, Indicator::ghg, amortisedLocation).size(), std::size_t(5));
    forEachStudy([](const study::Study& study) {
      const Assessment each = lifecycle::assess(study);
      for (std::size_t s = 0; s < each.scenarios.size(); ++s)
        for (const auto& view : lifecycle::views)
          for (const Indicator indicator : lifecycle::indicators) {
            const auto holes = leftOut(each, s, indicator, view);
            QCOMPARE(holes.empty(), each.scenarios[s]->isComplete(indicator, view));
            for (const LeftOut& hole : holes) QVERIFY(!hole.exclusion.onlySplit && hole.exclusion.isIn(view) && hole.element == elementOf(*each.scenarios[s], hole.exclusion));
          }
    });
  }
};

QTEST_APPLESS_MAIN(GapsTest)
#include "tst_comparison_gaps.moc"
