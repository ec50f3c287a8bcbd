#include "ui/charts/distribution_plot.h"

#include <QTemporaryDir>
#include <QTest>

#include "tests/support/drawn_study.h"
#include "tests/support/painted_text.h"
#include "tests/support/support.h"
#include "ui/charts/distribution_picture.h"
#include "ui/words/band_words.h"
#include "ui/words/distribution_words.h"
#include "ui/words/words.h"

using namespace meguri;
using namespace meguri::ui;
using namespace meguri::support;
using lifecycle::Indicator;
using Form = DistributionPlot::Form;

namespace {

std::unique_ptr<DistributionPlot> plotOf(int width = 620, int height = 300) {
  auto plot = std::make_unique<DistributionPlot>();
  plot->resize(width, height);
  plot->setViewport(QRect(0, 0, width, height));
  return plot;
}

std::unique_ptr<TextRecorder> painted(DistributionPlot& plot) {
  auto recorder = std::make_unique<TextRecorder>(plot.size());
  QCPPainter painter(recorder.get());
  painter.setMode(QCPPainter::pmVectorized);
  plot.toPainter(&painter, plot.width(), plot.height());
  return recorder;
}

struct Pair {
  explicit Pair(double watts, std::size_t draws = 4'000) : uncertainty(drawn(drawnPair(watts), draws)) {
    totals = report::distributionFigure(*uncertainty, Indicator::ghg, amortisedLocation);
    difference = report::differenceFigures(*uncertainty, Indicator::ghg, amortisedLocation).front();
  }
  const study::Study& study() const { return uncertainty->assessment()->study; }
  report::UncertaintyPointer uncertainty;
  report::DistributionFigure totals;
  report::DifferenceFigure difference;
};

/// The area under a graph of steps, in per cent of draws.
double areaOf(const QCPGraph& graph) {
  double area = 0;
  const auto& data = *graph.data();
  for (int i = 0; i + 1 < data.size(); ++i) area += data.at(i)->value * (data.at(i + 1)->key - data.at(i)->key);
  return area;
}

}  // namespace

/// Draws as they are drawn: areas are shares, curves end at all, marks stand at the statistics.
class DistributionPlotTest : public QObject {
  Q_OBJECT
 private slots:
  void init() { words::setLanguage(words::Language::english); }

  void areasAreSharesOfDraws() {
    const Pair pair(1.5);
    const auto plot = plotOf();
    plot->setFigure(pair.totals, pair.study(), {}, Form::histogram);
    QCOMPARE(plot->graphCount(), 2);
    for (int i = 0; i < 2; ++i) {
      QVERIFY(areaOf(*plot->graph(i)) > 98.5 && areaOf(*plot->graph(i)) <= 100.0001);
      QCOMPARE(plot->graph(i)->pen().color(), lightTheme().scenario(std::size_t(i)));
      QCOMPARE(plot->graph(i)->data()->at(0)->value, 0.0);
    }
    QVERIFY(plot->yAxis->label().contains(plot->unit().unit) && !plot->xAxis->label().isEmpty());
    QCOMPARE(plot->labels().size(), 2);
    QVERIFY(plot->labels()[0].contains(words::range(pair.totals.results[0].band, plot->unit())));
  }

  void curvesRiseToAllDraws() {
    const Pair pair(1.5);
    const auto plot = plotOf();
    plot->setFigure(pair.totals, pair.study(), {}, Form::cumulative);
    for (int i = 0; i < 2; ++i) {
      const auto& data = *plot->graph(i)->data();
      QCOMPARE(data.at(data.size() - 1)->value, 100.0);
      COMPARE_NEAR(data.at(data.size() / 2)->key * plot->unit().size, pair.totals.results[std::size_t(i)].band.median, 1e-9);
    }
    QCOMPARE(plot->yAxis->label(), words::text("draws.cumulative-axis"));
    QCOMPARE(plot->yAxis->tickVector().last(), 100.0);  // the marks above are no share
  }

  void whatLiesBelowZeroIsColouredAndNamed() {
    const Pair pair(1.9);
    const auto plot = plotOf();
    plot->setFigure(pair.difference, pair.study(), {}, Form::histogram);
    QCOMPARE(plot->graphCount(), 2);
    QCOMPARE(plot->graph(0)->pen().color(), lightTheme().better);
    const auto& below = *plot->graph(0)->data();
    QVERIFY(std::abs(below.at(below.size() - 1)->key) < 1e-9);
    QVERIFY(std::abs(areaOf(*plot->graph(0)) - 100 * pair.difference.superiority.probability) < 1);
    QCOMPARE(plot->betterText(), words::text("draws.below-zero", {words::shareOfDraws(pair.difference.superiority.probability).toStdString()}));
    QVERIFY(plot->xAxis->range().contains(0));
  }

  void whatMayNotBeWordedIsNotNamed() {
    Pair pair(1.0);
    pair.difference.superiority.mayBeWorded = false;
    pair.difference.superiority.unspread = 0.46;
    const auto plot = plotOf();
    plot->setFigure(pair.difference, pair.study(), {}, Form::histogram);
    QVERIFY(plot->betterText().isEmpty());
    QVERIFY(!words::title(pair.difference, pair.study()).contains(words::shareOfDraws(pair.difference.superiority.probability)));
    QVERIFY(words::verdict(pair.difference, pair.study()).contains("46\u00a0%"));
    pair.difference.isComparable = false;
    QCOMPARE(words::verdict(pair.difference, pair.study()), words::text("report.no-ranking"));
  }

  void sharesOfDrawsNeverRoundToAllOrNone() {
    QCOMPARE(words::shareOfDraws(0.97), QString("97\u00a0%"));
    QCOMPARE(words::shareOfDraws(1), QString("100\u00a0%"));
    QCOMPARE(words::shareOfDraws(0.9999), QString(">99\u00a0%"));
    QCOMPARE(words::shareOfDraws(0.00001), QString("<1\u00a0%"));
    QCOMPARE(words::shareOfDraws(0), QString("0\u00a0%"));
  }

  void nothingLiesUponAnything_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<bool>("isJapanese");
    for (const int width : {330, 620, 900})
      for (const bool isJapanese : {false, true}) QTest::newRow(qPrintable(QString("%1 %2").arg(width).arg(isJapanese))) << width << isJapanese;
  }
  void nothingLiesUponAnything() {
    QFETCH(int, width);
    QFETCH(bool, isJapanese);
    words::setLanguage(isJapanese ? words::Language::japanese : words::Language::english);
    for (const double watts : {0.2, 1.9, 2.1, 9.0}) {
      const Pair pair(watts, 1'000);
      for (const Form form : {Form::histogram, Form::cumulative}) {
        const auto plot = plotOf(width, 280);
        plot->setFigure(pair.totals, pair.study(), {}, form);
        QVERIFY2(painted(*plot)->fault().isEmpty(), qPrintable(painted(*plot)->fault()));
        plot->setFigure(pair.difference, pair.study(), {}, form);
        QVERIFY2(painted(*plot)->fault().isEmpty(), qPrintable(painted(*plot)->fault()));
      }
    }
  }

  void thePictureIsWrittenInEveryFormat() {
    const Pair pair(1.5, 1'000);
    QTemporaryDir folder;
    for (const char* ending : {"png", "svg", "pdf"}) {
      const QString path = folder.filePath(QStringLiteral("picture.") + QLatin1String(ending));
      QVERIFY(!savePicture(distributionPicture(pair.study(), pair.totals, Form::histogram), path));
      QVERIFY(QFileInfo(path).size() > 1000);
      QVERIFY(!savePicture(differencePicture(pair.study(), pair.difference, Form::cumulative), path));
    }
    const auto picture = differencePicture(pair.study(), pair.difference, Form::histogram);
    QCOMPARE(picture.title, words::title(pair.difference, pair.study()));
    QVERIFY(picture.note.contains(words::verdict(pair.difference, pair.study())));
  }

  void aNarrowRangeHasTicksThatDiffer() {
    study::Study study = drawnStudy();
    for (const auto& [element, field] : {std::pair("disks", "amount"), std::pair("disks", "power"), std::pair("dc", "pue")}) study = withSpread(study, "s", element, field, {});
    study = withSpread(study, "s", "dc", "gridGhg", lognormal(1.00001));
    const auto plot = plotOf();
    plot->setFigure(report::distributionFigure(*drawn(study, 1'000), Indicator::ghg, amortisedLocation), study, {}, Form::histogram);
    plot->replot();
    const auto labels = plot->xAxis->tickVectorLabels();
    QVERIFY(labels.size() > 2);
    QCOMPARE(QSet<QString>(labels.begin(), labels.end()).size(), labels.size());
  }

  void nothingIsSaidInPlaceOfAFigure() {
    const auto plot = plotOf();
    plot->setFigure(report::DistributionFigure(), drawnStudy(), {}, Form::histogram);
    QCOMPARE(plot->graphCount(), 0);
    QVERIFY(painted(*plot)->joined().contains(words::text("draws.not-sampled")));
  }
};

QTEST_MAIN(DistributionPlotTest)
#include "tst_distribution_plot.moc"
