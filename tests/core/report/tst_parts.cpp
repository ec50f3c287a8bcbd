#include <QTest>

#include "core/report/bar_figure.h"
#include "core/report/parts.h"
#include "tests/core/report/studies.h"

using namespace meguri;
using namespace meguri::report;
using namespace meguri::support;
using lifecycle::Assessment;
using lifecycle::Indicator;

namespace {

using Keys = std::vector<std::string>;

Choice choiceOfAll(const study::Study& study, Axis split, Scale scale = Scale::total, CutOff cutOff = {0, 0}) {
  Choice choice = defaultChoice(study);
  choice.split = split;
  choice.scale = scale;
  choice.cutOff = cutOff;
  return choice;
}

double sumOf(const Bar& bar) {
  double sum = 0;
  for (const auto& value : bar.values) sum += value.value_or(0);
  return sum;
}

}  // namespace

/// Which parts stand alone, and the looks of a figure that are another division of the same numbers.
class PartsTest : public QObject {
  Q_OBJECT
 private slots:
  void smallPartsAreCut() {
    const Sums a{{"p", 60}, {"q", 30}, {"r", 6}, {"s", 4}}, b{{"p", 90}, {"q", 1}, {"r", 1}, {"s", 8}};
    const Keys keys{"p", "q", "r", "s"};
    QCOMPARE(cut(keys, {a, b}, {0, 0}).parts, keys);
    const Kept fromSeven = cut(keys, {a, b}, {0.07, 0});  // s holds 8 % of b
    QCOMPARE(fromSeven.parts, keys);  // a Rest of r alone is r
    const Kept fromTen = cut(keys, {a, b}, {0.1, 0});
    QCOMPARE(fromTen.parts, (Keys{"p", "q", std::string(restKey)}));
    QCOMPARE(fromTen.rest, (Keys{"r", "s"}));
    QCOMPARE(cut(keys, {a, b}, {0, 1}).rest, (Keys{"q", "r", "s"}));
    QCOMPARE(cut(keys, {a, b}, {0, 3}).rest, Keys{});
    QCOMPARE(cut({}, {}, {0.5, 1}).parts, Keys{});
  }

  void whatIsBelowZeroStandsAlone() {
    const Sums bar{{"p", 100}, {"q", 1}, {"r", 1}, {"credit", -0.5}};
    const Kept kept = cut({"p", "q", "credit", "r"}, {bar}, {0.05, 0});
    QCOMPARE(kept.parts, (Keys{"p", "credit", std::string(restKey)}));
    QCOMPARE(kept.rest, (Keys{"q", "r"}));
  }

  void aRestIsWhatItHolds() {
    std::size_t rests = 0;
    for (const auto& study : {gallery("h100-frankfurt-paris"), gallery("bloom-176b"), RandomStudy(7).make(), RandomStudy(8).make(), RandomStudy(9).make()}) {
      const Assessment a = lifecycle::assess(study);
      for (const Axis axis : {Axis::stage, Axis::element, Axis::phase, Axis::year, Axis::place})
        for (const Scale scale : {Scale::total, Scale::unit, Scale::year, Scale::relative})
          for (const auto indicator : panels(study, {})) {
            const BarFigure whole = barFigure(a, choiceOfAll(study, axis, scale), indicator), figure = barFigure(a, choiceOfAll(study, axis, scale, {0.2, 3}), indicator);
            QVERIFY(whole.rest.empty());
            for (std::size_t i = 0; i < figure.bars.size(); ++i) {
              const Bar& bar = figure.bars[i];
              QCOMPARE(bar.total, whole.bars[i].total);
              if (bar.total) COMPARE_NEAR(sumOf(bar), *bar.total, 1e-9);
              if (figure.rest.empty() || !bar.total) continue;
              QVERIFY(figure.parts.back() == restKey);
              const auto traced = trace(a, figure.reading(i, figure.parts.size() - 1));
              QCOMPARE(traced.has_value(), bar.values.back().has_value());
              if (traced && scale != Scale::relative) COMPARE_NEAR(traced->value, *bar.values.back(), 1e-9);
              ++rests;
            }
          }
    }
    QVERIFY(rests > 100);
  }

  void sharesAreOfTheReference() {
    const auto study = gallery("h100-frankfurt-paris");
    const Assessment a = lifecycle::assess(study);
    Choice choice = choiceOfAll(study, Axis::stage, Scale::relative);
    choice.reference = "b";
    const BarFigure figure = barFigure(a, choice, Indicator::ghg), totals = barFigure(a, choiceOfAll(study, Axis::stage), Indicator::ghg);
    QCOMPARE(*figure.bars[1].total, 1.0);
    COMPARE_NEAR(*figure.bars[0].total, *totals.bars[0].total / *totals.bars[1].total, 1e-12);
    COMPARE_NEAR(*figure.bars[2].values[0], *totals.bars[2].values[0] / *totals.bars[1].total, 1e-12);
    QVERIFY(!figure.reading(0).perUnit && figure.dimension == quantity::Dimension());  // what is explained is the amount itself
    const Assessment bloom = lifecycle::assess(gallery("bloom-176b"));
    QVERIFY(barFigure(bloom, choiceOfAll(bloom.study, Axis::stage, Scale::relative), Indicator::water).isEmpty());
  }

  void perYearIsOverTheHorizon() {
    const auto study = gallery("h100-frankfurt-paris");
    const Assessment a = lifecycle::assess(study);
    const Choice perYear = choiceOfAll(study, Axis::stage, Scale::year);
    const BarFigure figure = barFigure(a, perYear, Indicator::ghg), totals = barFigure(a, choiceOfAll(study, Axis::stage), Indicator::ghg);
    QVERIFY(study.years() > 1);
    for (std::size_t i = 0; i < figure.bars.size(); ++i) COMPARE_NEAR(*figure.bars[i].total * study.years(), *totals.bars[i].total, 1e-12);
    QCOMPARE(trace(a, figure.reading(0))->years, study.years());
    const Comparison annual(a, perYear, Indicator::ghg), whole(a, choiceOfAll(study, Axis::stage), Indicator::ghg);
    COMPARE_NEAR(*annual.delta(1).absolute * study.years(), *whole.delta(1).absolute, 1e-12);
    COMPARE_NEAR(*annual.delta(1).relative, *whole.delta(1).relative, 1e-12);
    const auto shared = std::make_shared<const Assessment>(a);
    const auto bands = drawn(shared, perYear, 400), ofTotals = drawn(shared, choiceOfAll(study, Axis::stage), 400);
    COMPARE_NEAR(bands->band(figure.reading(0))->p95 * study.years(), ofTotals->band(totals.reading(0))->p95, 1e-12);
    COMPARE_NEAR(bands->difference("b", Indicator::ghg, figure.view)->p5 * study.years(), ofTotals->difference("b", Indicator::ghg, figure.view)->p5, 1e-12);
    COMPARE_NEAR(bands->drawsOf(figure.reading(0)).front() * study.years(), ofTotals->drawsOf(totals.reading(0)).front(), 1e-12);
  }

  void indicatorsBesideEachOther() {
    const auto study = gallery("h100-frankfurt-paris");
    const Assessment a = lifecycle::assess(study);
    Choice choice = choiceOfAll(study, Axis::stage);
    choice.across = Across::indicator;
    const auto figures = barFigures(a, choice);
    QCOMPARE(figures.size(), study.scenarios.size());
    const auto shown = panels(study, choice);
    for (const BarFigure& figure : figures) {
      QVERIFY(figure.across == Across::indicator && figure.scale == Scale::relative);
      QCOMPARE(figure.bars.size(), shown.size());
      for (std::size_t i = 0; i < shown.size(); ++i) {
        const auto of = barFigure(a, choiceOfAll(study, Axis::stage, Scale::relative), shown[i]);
        QVERIFY(figure.bars[i].indicator == shown[i] && figure.reading(i).indicator == shown[i]);
        const auto bar = std::ranges::find(of.bars, figure.bars[i].scenario, &Bar::scenario);
        QCOMPARE(figure.bars[i].total, bar->total);
        COMPARE_NEAR(sumOf(figure.bars[i]), *figure.bars[i].total, 1e-9);
      }
    }
    for (const Bar& bar : figures.front().bars) QCOMPARE(*bar.total, 1.0);  // the reference's own
    QVERIFY(indicatorsFigure(a, choice, "gone").bars.empty());
  }

  /// Every number of a bar is of the basis chosen, whatever its shares are drawn as.
  void indicatorsAreOfTheBasisChosen() {
    for (const auto& study : {gallery("h100-frankfurt-paris"), RandomStudy(7).make(), RandomStudy(8).make()}) {
      const Assessment a = lifecycle::assess(study);
      for (const Scale scale : {Scale::total, Scale::unit, Scale::year, Scale::relative}) {
        Choice choice = choiceOfAll(study, Axis::stage, scale);
        choice.across = Across::indicator;
        for (const BarFigure& figure : barFigures(a, choice)) {
          QVERIFY(figure.basis == (scale == Scale::relative ? Scale::total : scale) && figure == indicatorsFigure(a, choice, figure.bars.front().scenario));
          for (std::size_t i = 0; i < figure.bars.size(); ++i) {
            const Bar& bar = figure.bars[i];
            const Comparison comparison(a, choice, bar.indicator);
            const std::size_t s = a.index(bar.scenario), reference = referenceOf(a, choice);
            const auto total = comparison.total(s), whole = comparison.total(reference);
            QCOMPARE(bar.amount, total);
            QCOMPARE(bar.total.has_value(), total && whole && *whole > 0);
            if (bar.total) COMPARE_NEAR(*bar.total, *total / *whole, 1e-12);
            if (bar.total) COMPARE_NEAR(sumOf(bar), *bar.total, 1e-9);
            QVERIFY(bar.delta == (s == reference ? Delta() : comparison.delta(s)));
            const auto traced = trace(a, figure.reading(i));
            QVERIFY(figure.reading(i) == comparison.reading(s) && (!traced || (traced->value == *total && traced->dimension == bar.dimension)));
          }
        }
      }
    }
  }

  void whatIsLinkedIsOneThing() {
    const auto study = gallery("h100-frankfurt-paris");
    const Assessment a = lifecycle::assess(study);
    const auto ghg = barFigure(a, choiceOfAll(study, Axis::stage), Indicator::ghg), water = barFigure(a, choiceOfAll(study, Axis::stage, Scale::year), Indicator::water);
    QVERIFY(isLinked(ghg.reading(0), water.reading(0)));
    QVERIFY(isLinked(ghg.reading(1, 0), water.reading(1, 0)) == (ghg.parts[0] == water.parts[0]));
    QVERIFY(!isLinked(ghg.reading(0), ghg.reading(1)) && !isLinked(ghg.reading(0), ghg.reading(0, 0)));
  }

  void otherLooksAskForNoOtherDraws() {
    const auto study = gallery("h100-frankfurt-paris");
    const Choice choice = choiceOfAll(study, Axis::stage);
    for (const auto& look : {choiceOfAll(study, Axis::site), choiceOfAll(study, Axis::stage, Scale::relative), choiceOfAll(study, Axis::stage, Scale::total, {0.1, 2})}) QVERIFY(choice.drawsAs(look) && choice != look);
    for (const auto& other : {choiceOfAll(study, Axis::measure), choiceOfAll(study, Axis::stage, Scale::unit), choiceOfAll(study, Axis::stage, Scale::year)}) QVERIFY(!choice.drawsAs(other));
  }
};

QTEST_APPLESS_MAIN(PartsTest)
#include "tst_parts.moc"
