#include "core/report/distribution_figure.h"

#include <QTest>
#include <algorithm>
#include <numeric>

#include "tests/support/drawn_study.h"
#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::support;
using lifecycle::Indicator;

/// Draws as figures: what is counted in bins is what was drawn.
class DistributionFigureTest : public QObject {
  Q_OBJECT
 private:
  static std::vector<std::string> lines(const std::string& csv) {
    std::vector<std::string> result;
    for (const QString& each : QString::fromStdString(csv).split("\r\n", Qt::SkipEmptyParts)) result.push_back(each.toStdString());
    return result;
  }

 private slots:
  void aHistogramHoldsTheMiddleOfTheDraws() {
    const auto uncertainty = drawn(drawnPair(1.5), 4'000);
    const auto figure = report::distributionFigure(*uncertainty, Indicator::ghg, amortisedLocation);
    QCOMPARE(figure.results.size(), std::size_t(2));
    QCOMPARE(figure.draws, std::size_t(4'000));
    for (std::size_t i = 0; i < 2; ++i) {
      const auto& each = figure.results[i];
      const auto draws = uncertainty->drawsOf(figure.reading(i));
      QCOMPARE(each.band, *uncertainty->band(figure.reading(i)));
      QCOMPARE(each.value, report::trace(*uncertainty->assessment(), figure.reading(i))->value);
      const auto inside = std::ranges::count_if(draws, [&](double x) { return x >= each.histogram.low && x <= each.histogram.high; });
      QCOMPARE(std::int64_t(std::accumulate(each.histogram.counts.begin(), each.histogram.counts.end(), 0)), std::int64_t(inside));
      QVERIFY(inside >= 3'950);
      double area = 0;
      for (std::size_t bin = 0; bin < each.histogram.counts.size(); ++bin) area += each.density(bin, figure.draws) * each.width();
      COMPARE_NEAR(area, static_cast<double>(inside) / 4'000, 1e-9);
      QVERIFY(std::ranges::is_sorted(each.quantiles));
      COMPARE_NEAR(each.quantiles[report::quantileSteps / 2], each.band.median, 1e-12);
      COMPARE_NEAR(each.quantiles[report::quantileSteps / 20], each.band.p5, 1e-12);
    }
  }

  void binsOfADifferenceMeetAtZero() {
    const auto uncertainty = drawn(drawnPair(1.9), 4'000);
    const auto figures = report::differenceFigures(*uncertainty, Indicator::ghg, amortisedLocation);
    QCOMPARE(figures.size(), std::size_t(1));
    const auto& histogram = figures[0].result.histogram;
    QVERIFY(histogram.low < 0 && histogram.high > 0);
    const double bins = -histogram.low / figures[0].result.width();
    QVERIFY(std::abs(bins - std::round(bins)) < 1e-9);
    double below = 0;
    for (std::size_t bin = 0; bin < static_cast<std::size_t>(std::round(bins)); ++bin) below += histogram.counts[bin];
    QVERIFY(std::abs(below / 4'000 - figures[0].superiority.probability) < 0.01);  // but for the tails
    QVERIFY(figures[0].isComparable && figures[0].superiority.mayBeWorded);
    COMPARE_NEAR(*figures[0].result.value, -0.05 * *report::distributionFigure(*uncertainty, Indicator::ghg, amortisedLocation).results[0].value, 1e-9);
  }

  void drawsAllAlikeHaveNoBins() {
    study::Study study = drawnStudy();
    for (const auto& [element, field] : {std::pair("disks", "amount"), std::pair("disks", "power"), std::pair("dc", "gridGhg"), std::pair("dc", "pue")})
      study = withSpread(study, "s", element, field, {});
    const auto figure = report::distributionFigure(*drawn(study, 300), Indicator::ghg, amortisedLocation);
    QCOMPARE(figure.results.size(), std::size_t(1));
    QVERIFY(figure.results[0].isConstant());
    COMPARE_NEAR(figure.results[0].band.p5, *figure.results[0].value, 1e-12);
  }

  void tablesSayWhatTheFiguresDo() {
    const auto uncertainty = drawn(drawnPair(1.5), 300);
    const auto figure = report::distributionFigure(*uncertainty, Indicator::ghg, amortisedLocation);
    const auto differences = report::differenceFigures(*uncertainty, Indicator::ghg, amortisedLocation);
    const auto statistics = lines(report::statisticsCsv(*uncertainty, figure, differences));
    QCOMPARE(statistics.size(), std::size_t(4));
    const QStringList total = QString::fromStdString(statistics[1]).split(','), difference = QString::fromStdString(statistics[3]).split(',');
    QCOMPARE(total[6].toDouble(), figure.results[0].band.p5);
    QCOMPARE(total[11], QString());
    QCOMPARE(difference[2], QString("s"));
    QCOMPARE(difference[11].toDouble(), differences[0].superiority.probability);
    const auto draws = lines(report::drawsCsv(*uncertainty, figure, differences));
    QCOMPARE(draws.size(), std::size_t(301));
    const QStringList last = QString::fromStdString(draws.back()).split(',');
    QCOMPARE(last[0].toInt(), 299);
    QCOMPARE(last[2].toDouble(), uncertainty->drawsOf(figure.reading(1)).back());
    COMPARE_NEAR(last[3].toDouble(), last[2].toDouble() - last[1].toDouble(), 1e-9);
  }
};

QTEST_APPLESS_MAIN(DistributionFigureTest)
#include "tst_distribution_figure.moc"
