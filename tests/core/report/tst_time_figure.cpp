#include <QTest>

#include "core/report/bar_figure.h"
#include "core/report/time_figure.h"
#include "tests/support/draft.h"
#include "tests/core/report/studies.h"

using namespace meguri;
using namespace meguri::report;
using namespace meguri::support;
using lifecycle::Assessment;
using lifecycle::Indicator;

namespace {

using Values = std::vector<std::optional<double>>;

Choice all(const study::Study& study) {
  std::vector<study::Id> ids;
  for (const auto& each : study.scenarios) ids.push_back(each->id);
  return choiceOf(ids);
}

}  // namespace

/// Figures over the years: impacts, and the stock of fleets.
class YearsTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { qInfo("MEGURI_SEED=%llu", static_cast<unsigned long long>(seedOfRun())); }

  void yearsSumToTheBar() {
    std::size_t points = 0;
    forEachStudy([&](const study::Study& study) {
      const Assessment a = lifecycle::assess(study);
      const Choice choice = all(study);
      for (const Indicator indicator : lifecycle::indicators) {
        const BarFigure bars = barFigure(a, choice, indicator);
        const TimeFigure annual = timeFigure(a, choice, indicator, false), running = timeFigure(a, choice, indicator, true);
        QVERIFY(!annual.cumulative && running.cumulative && annual.dimension == dimensionOf(study, indicator) && annual.view == yearViewOf(study, indicator));
        QCOMPARE(annual.firstYear, study.firstYear());
        QCOMPARE(annual.series.size(), bars.bars.size());
        QCOMPARE(running.series.size(), bars.bars.size());
        for (std::size_t i = 0; i < bars.bars.size(); ++i) {
          // of e-waste the years are those of the as-incurred view, whatever the bars show
          const auto total = annual.view == bars.view ? bars.bars[i].total : a.total(i, indicator, annual.view);
          QVERIFY(annual.series[i].scenario == bars.bars[i].scenario && running.series[i].scenario == bars.bars[i].scenario);
          QCOMPARE(annual.series[i].values.size(), static_cast<std::size_t>(study.lastYear() - study.firstYear() + 1));
          QCOMPARE(running.series[i].values.size(), annual.series[i].values.size());
          double sum = 0;
          for (std::size_t y = 0; y < annual.series[i].values.size(); ++y) {
            const int year = study.firstYear() + static_cast<int>(y);
            const auto& value = annual.series[i].values[y];
            const auto expected = a.total(i, indicator, annual.view, year);
            QCOMPARE(value.has_value(), expected.has_value());
            if (value) COMPARE_NEAR(*value, *expected, 1e-12);  // the total itself where the horizon is one year
            sum += value.value_or(0);
            if (total) COMPARE_NEAR(running.series[i].values[y].value_or(0), sum, 1e-9);
            checkReadings(a, annual, running, i, year);
            points += value.has_value();
          }
          QCOMPARE(running.series[i].values.back().has_value(), total.has_value());
          if (total) COMPARE_NEAR(sum, *total, 1e-9);
          if (total) COMPARE_NEAR(*running.series[i].values.back(), *total, 1e-9);
        }
      }
    });
    QVERIFY(points > 1000);
  }

  void theGalleryAsIncurred() {
    const Assessment a = lifecycle::assess(with(gallery("h100-frankfurt-paris"), {"scope.accounting=incurred"}));
    const TimeFigure annual = timeFigure(a, choiceOf({"c", "gone", "a"}), Indicator::ghg, false);
    QCOMPARE(annual.series.size(), std::size_t(2));
    QVERIFY(annual.series[0].scenario == "c" && annual.series[1].scenario == "a");
    const double use = 603914.4 * 0.32965;
    for (int year = 2026; year <= 2035; ++year)
      COMPARE_NEAR(*annual.series[1].values[static_cast<std::size_t>(year - 2026)], use + (year % 4 == 2 ? 70120 : 0), 1e-12);  // bought 2026, 2030, 2034
    const TimeFigure running = timeFigure(a, choiceOf({"a"}), Indicator::ghg, true);
    COMPARE_NEAR(*running.series[0].values[4], 5 * use + 2 * 70120, 1e-12);
  }

  /// In either accounting the years add up to the total of it; e-waste arises when hardware retires, whatever is asked for.
  void eachAccountingAddsUp() {
    forEachStudy([&](const study::Study& study) {
      const Assessment a = lifecycle::assess(study);
      const Choice choice = all(study);
      for (const Indicator indicator : countedIndicators(study))
        for (const YearView view : {YearView::study, YearView::incurred, YearView::amortised, YearView::both}) {
          const TimeFigure annual = timeFigure(a, choice, indicator, {false, view}), running = timeFigure(a, choice, indicator, {true, view});
          const bool isEwaste = indicator == Indicator::ewaste;
          if (isEwaste || view == YearView::incurred) QVERIFY(annual.view.accounting == lifecycle::Accounting::incurred);
          if (!isEwaste && view == YearView::amortised) QVERIFY(annual.view.accounting == lifecycle::Accounting::amortised);
          QCOMPARE(annual.otherView.has_value(), view == YearView::both && !isEwaste);
          QCOMPARE(annual.others.size(), annual.otherView ? annual.series.size() : 0);
          const auto check = [&](const lifecycle::View& of, const std::vector<Series>& years, const std::vector<Series>& sums) {
            for (std::size_t s = 0; s < years.size(); ++s) {
              double sum = 0;
              for (const auto& value : years[s].values) sum += value.value_or(0);
              const auto total = a.total(s, indicator, of);
              QCOMPARE(sums[s].values.back().has_value(), total.has_value());
              if (total) COMPARE_NEAR(sum, *total, 1e-9);
              if (total) COMPARE_NEAR(*sums[s].values.back(), *total, 1e-9);
            }
          };
          check(annual.view, annual.series, running.series);
          if (!annual.otherView) continue;
          QVERIFY(annual.otherView->accounting != annual.view.accounting && annual.otherView->basis == annual.view.basis);
          check(*annual.otherView, annual.others, running.others);
          if (const auto traced = trace(a, running.otherReading(0, study.lastYear()))) COMPARE_NEAR(traced->value, *running.others[0].values.back(), 1e-9);
        }
    });
  }

  void fatesAddUpToTheEwasteOfEachYear() {
    std::size_t found = 0;
    forEachStudy([&](const study::Study& study) {
      const Assessment a = lifecycle::assess(study);
      const FateFigure figure = fateFigure(a, all(study));
      const TimeFigure years = timeFigure(a, all(study), Indicator::ewaste, false);
      if (figure.isEmpty()) return;
      ++found;
      for (std::size_t s = 0; s < figure.scenarios.size(); ++s)
        for (std::size_t i = 0; i < years.series[s].values.size(); ++i) {
          double sum = 0;
          for (std::size_t f = 0; f < figure.fates.size(); ++f) {
            const auto& value = figure.parts[f][s].values[i];
            sum += value.value_or(0);
            const auto traced = trace(a, figure.reading(f, s, figure.firstYear + static_cast<int>(i)));
            QCOMPARE(traced.has_value(), value.has_value());
            if (traced) COMPARE_NEAR(traced->value, *value, 1e-9);
          }
          COMPARE_NEAR(sum, years.series[s].values[i].value_or(0), 1e-9);
        }
    });
    QVERIFY(found > 10);
  }

  void whatIsLeftOutHasNoValues() {
    const Assessment a = lifecycle::assess(gallery("bloom-176b"));
    for (const bool cumulative : {false, true}) QCOMPARE(timeFigure(a, choiceOf({"bloom"}), Indicator::water, cumulative).series[0].values, Values{std::nullopt});
  }

  void stockByHand() {
    // ten nodes; life 4: bought 2026, 2030, 2034, retired at the end of 2029 and 2033; life 6: bought 2026, 2032, retired 2031
    const Assessment a = lifecycle::assess(gallery("h100-frankfurt-paris"));
    const StockFigure figure = stockFigure(a, choiceOf({"a", "c"}));
    QCOMPARE(figure.firstYear, 2026);
    QVERIFY(!figure.isEmpty());
    for (const auto* series : {&figure.inService, &figure.purchases, &figure.retired}) {
      QCOMPARE(series->size(), std::size_t(2));
      QVERIFY((*series)[0].scenario == "a" && (*series)[1].scenario == "c");
    }
    QCOMPARE(figure.inService[0].values, Values(10, 10.0));
    QCOMPARE(figure.inService[1].values, Values(10, 10.0));
    QCOMPARE(figure.purchases[0].values, (Values{10, 0, 0, 0, 10, 0, 0, 0, 10, 0}));
    QCOMPARE(figure.purchases[1].values, (Values{10, 0, 0, 0, 0, 0, 10, 0, 0, 0}));
    QCOMPARE(figure.retired[0].values, (Values{0, 0, 0, 10, 0, 0, 0, 10, 0, 0}));
    QCOMPARE(figure.retired[1].values, (Values{0, 0, 0, 0, 0, 10, 0, 0, 0, 0}));
    const Reading reading = figure.reading(1, Flow::purchases, 2032);
    QVERIFY(reading.scenario == "c" && reading.flow == Flow::purchases);
    QCOMPARE(trace(a, reading)->value, 10.0);
  }

  void stockThatGrowsAndShrinks() {
    // 10, 15, then 6 wanted, life 2: bought 10; 5; in 2028 the ten are gone and five stay, so 1; in 2029 one stays, so 5
    study::Study study = with(gallery("h100-frankfurt-paris"), {"servers.lifetime=2 a", "scope.to=2029", "inference.claimedShare=0 %"});
    study = edited(study, [](study::Transaction& transaction) {
      quantity::Quantity stock;
      stock.unit = "nodes";
      stock.byYear = {{2026, 10}, {2027, 15}, {2028, 6}, {2029, 6}};
      transaction.setField("a", "servers", "stock", std::make_shared<const quantity::Quantity>(stock));
    });
    const StockFigure figure = stockFigure(lifecycle::assess(study), choiceOf({"a"}));
    QCOMPARE(figure.inService[0].values, (Values{10, 15, 6, 6}));
    QCOMPARE(figure.purchases[0].values, (Values{10, 5, 1, 5}));
    QCOMPARE(figure.retired[0].values, (Values{0, 10, 5, 1}));
  }

  void withoutOwnedFleetsThereIsNoStock() {
    for (const char* name : {"gemini-prompt", "bloom-176b"}) {
      const study::Study study = gallery(name);
      const StockFigure figure = stockFigure(lifecycle::assess(study), all(study));
      QVERIFY(figure.isEmpty());
      for (const auto* series : {&figure.inService, &figure.purchases, &figure.retired}) QCOMPARE(series->at(0).values, Values{std::nullopt});
    }
    // one of two scenarios rents
    const Assessment a = lifecycle::assess(with(gallery("h100-frankfurt-paris"), {"c:servers.tenure=rented", "c:servers.utilisation=80 %", "c:inference.method=hours", "c:inference.hours=10 GPU-h"}));
    QCOMPARE(a.scenarios.size(), std::size_t(3));
    const StockFigure figure = stockFigure(a, choiceOf({"c", "a"}));
    QVERIFY(!figure.isEmpty());
    QCOMPARE(figure.inService[0].values, Values(10, std::nullopt));
    QCOMPARE(figure.inService[1].values, Values(10, 10.0));
  }

 private:
  /// A point is what its reading comes to.
  static void checkReadings(const Assessment& a, const TimeFigure& annual, const TimeFigure& running, std::size_t i, int year) {
    for (const TimeFigure* figure : {&annual, &running}) {
      const auto& value = figure->series[i].values[static_cast<std::size_t>(year - figure->firstYear)];
      const auto traced = trace(a, figure->reading(i, year));
      QCOMPARE(traced.has_value(), value.has_value());
      if (traced) COMPARE_NEAR(traced->value, *value, 1e-9);
    }
  }

 private slots:
  void theNetByYearAddsUpToTheNet() {
    support::Draft draft(2026, 2028);
    draft.add("site", "dc", {"pue=1", "gridGhg=100 g CO2e/kWh"});
    draft.add("service", "api", {"site=dc", "method=request", "energyScope=it", "requests=1e6 requests", "requestEnergy=1 Wh"});
    draft.add("effect", "saved", {"activity=10", "ghg=50 kg CO2e", "reduction=50 %", "adoption=100 %", "attribution=100 %"});
    const Assessment a = draft.assess();
    Choice choice = defaultChoice(a.study);
    QVERIFY(choice.split == Axis::measure);
    // a year: 1,000 kWh of 0.1 kg, and 250 kg avoided
    const TimeFigure annual = timeFigure(a, choice, Indicator::ghg, false);
    for (const auto& value : annual.series[0].values) COMPARE_NEAR(*value, 100 - 250, 1e-12);
    COMPARE_NEAR(trace(a, annual.reading(0, 2027))->value, -150, 1e-12);
    COMPARE_NEAR(*timeFigure(a, choice, Indicator::ghg, true).series[0].values[2], -450, 1e-12);
    choice.split = Axis::stage;
    COMPARE_NEAR(*timeFigure(a, choice, Indicator::ghg, false).series[0].values[0], 100, 1e-12);
  }
};

QTEST_APPLESS_MAIN(YearsTest)
#include "tst_time_figure.moc"
