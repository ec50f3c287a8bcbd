#include <QTest>

#include "core/report/bar_figure.h"
#include "core/report/time_figure.h"
#include "tests/core/report/studies.h"

using namespace meguri;
using namespace meguri::report;
using namespace meguri::support;
using lifecycle::Assessment;
using lifecycle::Indicator;

namespace {

using Results = std::shared_ptr<const Assessment>;

Results assessed(const study::Study& study) { return std::make_shared<const Assessment>(lifecycle::assess(study)); }

}  // namespace

/// What draws add to figures: bands of totals and years, and the probability of a message.
class FigureBandsTest : public QObject {
  Q_OBJECT
 private slots:
  void aBarHasTheBandOfItsTotal() {
    const Results a = assessed(gallery("h100-frankfurt-paris"));
    for (const bool perUnit : {false, true}) {
      const Choice choice = choiceOf({"a", "b"}, perUnit);
      const auto uncertainty = drawn(a, choice, 300, 5);
      const BarFigure figure = barFigure(*a, choice, Indicator::ghg, uncertainty.get());
      QVERIFY(figure.sample == (Sample{300, 5}));
      for (std::size_t i = 0; i < 2; ++i) {
        QVERIFY(figure.bars[i].band);
        QVERIFY(figure.bars[i].band == uncertainty->band(figure.reading(i)));
        QVERIFY(figure.bars[i].band->p5 < *figure.bars[i].total && *figure.bars[i].total < figure.bars[i].band->p95);
      }
    }
  }

  /// But for bands and probability a figure is the same with draws and without.
  void drawsChangeNoValue() {
    const Results a = assessed(gallery("h100-frankfurt-paris"));
    const Choice choice = choiceOf({"a", "b", "c"});
    const auto uncertainty = drawn(a, choice, 300);
    for (const auto indicator : countedIndicators(a->study)) {
      BarFigure bars = barFigure(*a, choice, indicator, uncertainty.get());
      for (auto& bar : bars.bars) bar.band.reset();
      bars.sample.reset();
      bars.message.probability.reset();
      QVERIFY(bars == barFigure(*a, choice, indicator));
      TimeFigure years = timeFigure(*a, choice, indicator, true, uncertainty.get());
      for (auto& series : years.series) series.bands.clear();
      years.sample.reset();
      QVERIFY(years == timeFigure(*a, choice, indicator, true));
    }
  }

  void whatNothingDrawnReachesHasNoBand() {
    const Results a = assessed(gallery("gemini-prompt"));  // states no spread
    const Choice choice = choiceOf({"gemini"});
    const auto uncertainty = drawn(a, choice, 300);
    QCOMPARE(uncertainty->inputs(), std::size_t(0));
    const BarFigure figure = barFigure(*a, choice, Indicator::ghg, uncertainty.get());
    for (const Bar& bar : figure.bars) QVERIFY(!bar.band);
    QVERIFY(!figure.sample && !figure.message.probability);
    QVERIFY(figure == barFigure(*a, choice, Indicator::ghg));
    QVERIFY(timeFigure(*a, choice, Indicator::ghg, false, uncertainty.get()) == timeFigure(*a, choice, Indicator::ghg, false));
  }

  void yearsHaveBandsAnnualAndRunning() {
    const Results a = assessed(gallery("h100-frankfurt-paris"));
    const Choice choice = choiceOf({"a", "b"});
    const auto uncertainty = drawn(a, choice, 300);
    for (const bool cumulative : {false, true}) {
      const TimeFigure figure = timeFigure(*a, choice, Indicator::ghg, cumulative, uncertainty.get());
      for (std::size_t s = 0; s < 2; ++s) {
        QCOMPARE(figure.series[s].bands.size(), std::size_t(10));
        for (std::size_t i = 0; i < 10; ++i) QVERIFY(figure.series[s].bands[i] == uncertainty->band(figure.reading(s, figure.firstYear + static_cast<int>(i))));
      }
    }
    // the running sum ends at the total
    const TimeFigure running = timeFigure(*a, choice, Indicator::ghg, true, uncertainty.get());
    const Band total = *barFigure(*a, choice, Indicator::ghg, uncertainty.get()).bars[0].band;
    COMPARE_NEAR(running.series[0].bands.back()->p95, total.p95, 1e-9);
  }

  void aMessageHasItsProbabilityWhereItMayBeWorded() {
    const Results a = assessed(gallery("h100-frankfurt-paris"));
    const Choice choice = choiceOf({"a", "b"});
    const auto uncertainty = drawn(a, choice, 300);
    const BarFigure figure = barFigure(*a, choice, Indicator::ghg, uncertainty.get());
    const auto superiority = *uncertainty->superiority("b", Indicator::ghg, figure.view);
    QCOMPARE(int(figure.message.kind), int(Message::Kind::less));
    QVERIFY(figure.message.probability == (superiority.mayBeWorded ? std::optional(superiority.probability) : std::nullopt));
    // seen from the other side it is the rest
    const Choice turned = choiceOf({"b", "a"});
    const auto other = drawn(a, turned, 300);
    const BarFigure more = barFigure(*a, turned, Indicator::ghg, other.get());
    QCOMPARE(int(more.message.kind), int(Message::Kind::more));
    QVERIFY(more.message.probability == figure.message.probability);
  }
};

QTEST_APPLESS_MAIN(FigureBandsTest)
#include "tst_figure_bands.moc"
