#include "core/report/bar_message.h"

#include <QTest>
#include <cmath>
#include <numeric>

#include "core/report/parts.h"
#include "tests/core/report/studies.h"

using namespace meguri;
using namespace meguri::report;
using namespace meguri::support;
using lifecycle::Assessment;
using lifecycle::Indicator;
using Kind = Message::Kind;

namespace {

Choice all(const study::Study& study, Axis split, CutOff cutOff = {0, 0}) {
  Choice choice = defaultChoice(study);
  choice.split = split;
  choice.cutOff = cutOff;
  return choice;
}

/// The sum of a scenario's cells, of one key or all: nothing of report takes part.
double cellsOf(const Assessment& a, const study::Id& id, Indicator indicator, const lifecycle::View& view, Axis axis = Axis::whole, const std::string& key = {}) {
  const std::size_t s = a.index(id);
  double sum = 0;
  for (const auto& cell : a.scenarios[s]->cells)
    if (cell.facets.indicator == indicator && cell.isFootprint() && cell.isIn(view) && keyOf(*a.scenarios[s], cell, axis) == key) sum += a.values[s][cell.node];
  return sum;
}

double change(const Assessment& a, const Choice& choice, const study::Id& id, Indicator indicator, const lifecycle::View& view) {
  const double reference = cellsOf(a, choice.reference, indicator, view);
  return (cellsOf(a, id, indicator, view) - reference) / std::abs(reference);
}

}  // namespace

/// Whatever bars say follows from the cells.
class BarMessageTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { qInfo("MEGURI_SEED=%llu", static_cast<unsigned long long>(seedOfRun())); }

  void everyClaimFollowsFromTheCells() {
    std::map<Kind, int> met;
    forEachStudy([&](const study::Study& study) {
      const Assessment a = lifecycle::assess(study);
      for (const Axis axis : {Axis::stage, Axis::element, Axis::phase, Axis::year})
        for (const CutOff cutOff : {CutOff{0, 0}, CutOff{0, 2}}) {
          Choice choice = all(study, axis, cutOff);
          std::vector<Choice> choices{choice};
          for (const auto& id : choice.scenarios) {
            Choice alone = choice;
            alone.scenarios = {id};
            alone.reference = id;
            choices.push_back(alone);
          }
          for (const Choice& each : choices)
            for (const Indicator indicator : countedIndicators(study)) {
              const BarFigure figure = barFigure(a, each, indicator);
              ++met[figure.message.kind];
              check(a, each, figure);
              if (QTest::currentTestFailed()) return;
            }
        }
    });
    for (const Kind kind : {Kind::none, Kind::less, Kind::more, Kind::same, Kind::dominant, Kind::years}) QVERIFY2(met[kind] > 0, std::to_string(static_cast<int>(kind)).c_str());
  }

  void tradeOffsRunAgainstTheFirstFigure() {
    const Assessment a = lifecycle::assess(gallery("h100-frankfurt-paris"));
    const auto figures = barFigures(a, choiceOf({"a", "b"}));
    QVERIFY(figures[0].indicator == Indicator::ghg && figures[0].message.kind == Kind::less && !figures[0].message.isAgainst);
    QVERIFY(figures[1].indicator == Indicator::water && figures[1].message.kind == Kind::more && figures[1].message.isAgainst && figures[1].message.scenario == "b");
    QVERIFY(!figures[2].message.isAgainst);
    // of three, it is the scenario that the first figure names
    const auto three = barFigures(a, choiceOf({"a", "b", "c"}));
    QVERIFY(three[0].message.scenario == "c" && three[1].message.scenario == "c" && three[1].message.isAgainst);
    COMPARE_NEAR(three[1].message.share, change(a, choiceOf({"a"}), "c", Indicator::water, three[1].view), 1e-9);
    // seen from Paris, Frankfurt emits more but uses less
    const auto turned = barFigures(a, choiceOf({"b", "a"}));
    QVERIFY(turned[0].message.kind == Kind::more && turned[1].message.kind == Kind::less && turned[1].message.isAgainst);
  }

  void indicatorsAreCounted() {
    std::map<Kind, int> met;
    forEachStudy([&](const study::Study& study) {
      const Assessment a = lifecycle::assess(study);
      const Choice choice = all(study, Axis::stage);
      for (const auto& id : choice.scenarios) {
        const BarFigure figure = indicatorsFigure(a, choice, id);
        ++met[figure.message.kind];
        if (figure.message.kind == Kind::none) continue;
        QVERIFY(id != choice.reference);
        std::size_t less = 0, more = 0;
        bool isWhole = true;
        for (const Bar& bar : figure.bars) {
          const Comparison comparison(a, choice, bar.indicator);
          isWhole = isWhole && comparison.isWhole();
          QVERIFY(comparison.delta(a.index(id)).mayBeWorded);
          const double relative = change(a, choice, id, bar.indicator, figure.view);
          less += relative < -0.005;
          more += relative > 0.005;
        }
        if (!isWhole) continue;
        QCOMPARE(figure.message.kind, less > 0 ? Kind::lessOf : more > 0 ? Kind::moreOf : Kind::same);
        QCOMPARE(figure.message.count, less > 0 ? less : more);
        QVERIFY(figure.message.kind == Kind::same || figure.message.of == figure.bars.size());
      }
    });
    QVERIFY(met[Kind::lessOf] > 0 && met[Kind::none] > 0);
  }

 private:
  static void check(const Assessment& a, const Choice& choice, const BarFigure& figure) {
    const Message& message = figure.message;
    const Indicator indicator = figure.indicator;
    if (message.kind == Kind::none) return;
    QVERIFY(message.key != restKey && message.lastKey != restKey);
    const Comparison comparison(a, choice, indicator);
    // of those that may be compared, one is the lowest; of all is only spoken where all may be
    const auto mayBeWorded = [&](const study::Id& id) { return id == choice.reference || comparison.delta(a.index(id)).mayBeWorded; };
    if (choice.scenarios.size() > 1) QVERIFY(message.kind == Kind::less ? mayBeWorded(message.scenario) : std::ranges::all_of(choice.scenarios, mayBeWorded));
    switch (message.kind) {
      case Kind::less:
      case Kind::more: {
        if (!comparison.isWhole()) return;
        const double sign = message.kind == Kind::less ? -1 : 1, said = change(a, choice, message.scenario, indicator, figure.view);
        COMPARE_NEAR(sign * said, message.share, 1e-6);
        QVERIFY(message.share > 0.005 && message.reference == choice.reference);
        for (const auto& id : choice.scenarios) QVERIFY(!mayBeWorded(id) || sign * change(a, choice, id, indicator, figure.view) <= message.share + 1e-9);
        if (message.kind == Kind::more)
          for (const auto& id : choice.scenarios) QVERIFY(change(a, choice, id, indicator, figure.view) >= -0.005 - 1e-9);
        return;
      }
      case Kind::same:
        if (comparison.isWhole())
          for (const auto& id : choice.scenarios) QVERIFY(std::abs(change(a, choice, id, indicator, figure.view)) <= 0.005 + 1e-9);
        if (!message.key.empty())
          for (const auto& id : choice.scenarios) {
            const double share = cellsOf(a, id, indicator, figure.view, figure.split, message.key) / cellsOf(a, id, indicator, figure.view);
            QVERIFY(std::abs(share - message.share) < 0.01 && share > 0.49);
          }
        return;
      case Kind::dominant: {
        const double whole = cellsOf(a, message.scenario, indicator, figure.view);
        COMPARE_NEAR(cellsOf(a, message.scenario, indicator, figure.view, figure.split, message.key) / whole, message.share, 1e-6);
        for (const auto& part : figure.parts)
          QVERIFY(part == restKey || cellsOf(a, message.scenario, indicator, figure.view, figure.split, part) / whole <= message.share + 1e-9);
        return;
      }
      case Kind::years: {
        double sum = 0;
        for (int year = std::stoi(message.key); year <= std::stoi(message.lastKey); ++year) sum += cellsOf(a, message.scenario, indicator, figure.view, Axis::year, std::to_string(year));
        COMPARE_NEAR(sum / cellsOf(a, message.scenario, indicator, figure.view), message.share, 1e-6);
        QVERIFY(message.share >= 0.5 && message.key <= message.lastKey);
        return;
      }
      default: QFAIL("no message of one figure");
    }
  }
};

QTEST_APPLESS_MAIN(BarMessageTest)
#include "tst_bar_message.moc"
