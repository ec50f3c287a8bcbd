#include "ui/charts/time_plot.h"

#include <QSignalSpy>
#include <QTest>
#include <set>

#include "tests/support/painted_text.h"
#include "tests/ui/charts/compared.h"
#include "ui/words/words.h"

using namespace meguri;
using namespace meguri::ui;
using namespace meguri::support;
using lifecycle::Assessment;
using lifecycle::Indicator;

namespace {

bool isNear(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max({1.0, std::abs(a), std::abs(b)}); }

const Assessment& six() {
  static const Assessment instance = lifecycle::assess(servers(6));
  return instance;
}

/// A plot of a size, though it is never shown.
std::unique_ptr<TimePlot> plotOf(int width = 620, int height = 300) {
  auto plot = std::make_unique<TimePlot>();
  plot->resize(width, height);
  plot->setViewport(QRect(0, 0, width, height));
  return plot;
}

std::unique_ptr<TextRecorder> painted(TimePlot& plot) {
  auto recorder = std::make_unique<TextRecorder>(plot.size());
  QCPPainter painter(recorder.get());
  painter.setMode(QCPPainter::pmVectorized);
  plot.toPainter(&painter, plot.width(), plot.height());
  return recorder;
}

std::vector<QCPItemText*> lettersOf(const TimePlot& plot) {
  std::vector<QCPItemText*> result;
  for (int i = 0; i < plot.itemCount(); ++i)
    if (auto* text = qobject_cast<QCPItemText*>(plot.item(i))) result.push_back(text);
  return result;
}

}  // namespace

/// Lines over the years: the figure's values, found again where they are drawn.
class TimePlotTest : public QObject {
  Q_OBJECT
 private slots:
  void init() { words::setLanguage(words::Language::english); }

  void theFiguresValuesAreDrawn_data() { everyFigure(); }
  void theFiguresValuesAreDrawn() {
    QFETCH(Indicator, indicator);
    QFETCH(bool, isCumulative);
    const auto figure = report::timeFigure(six(), firstOf(six().study, 6), indicator, isCumulative);
    const auto plot = plotOf();
    plot->setFigure(figure, six().study, {});
    double largest = 0;
    for (const auto& series : figure.series)
      for (const auto& value : series.values) largest = std::max(largest, value.value_or(0));
    const double unit = words::displayUnit(largest, figure.dimension).size;
    const auto drawn = plot->drawn();
    QCOMPARE(drawn.size(), 6);
    for (std::size_t s = 0; s < 6; ++s) {
      const auto& values = figure.series[s].values;
      QCOMPARE(std::size_t(drawn[qsizetype(s)].size()), values.size());
      for (std::size_t i = 0; i < values.size(); ++i) {
        QVERIFY(values[i]);
        QVERIFY(isNear(drawn[qsizetype(s)][qsizetype(i)] * unit, *values[i]));
        QCOMPARE(plot->graph(int(s))->data()->at(int(i))->key, double(figure.firstYear + int(i)));
      }
    }
    // larger is higher up, later is further right
    QVERIFY(plot->yAxis->range().upper * unit > largest);
    QCOMPARE(plot->yAxis->range().lower, 0.0);
    QVERIFY(!plot->yAxis->rangeReversed() && !plot->xAxis->rangeReversed());
  }

  void aPointIsReadWhereItIsDrawn_data() { everyFigure(); }
  void aPointIsReadWhereItIsDrawn() {
    QFETCH(Indicator, indicator);
    QFETCH(bool, isCumulative);
    const auto figure = report::timeFigure(six(), firstOf(six().study, 6), indicator, isCumulative);
    const auto plot = plotOf();
    plot->setFigure(figure, six().study, {});
    std::vector<report::Reading> readings;
    for (std::size_t s = 0; s < 6; ++s)
      for (std::size_t i = 0; i < figure.series[s].values.size(); ++i) readings.push_back(figure.reading(s, figure.firstYear + int(i)));
    verifyFound(*plot, readings);
    QVERIFY(!plot->readingAt({2, 2}));
  }

  void stockIsReadWhereItIsDrawn() {
    const auto figure = report::stockFigure(six(), firstOf(six().study, 6));
    QVERIFY(!figure.isEmpty());
    const auto plot = plotOf();
    plot->setFigure(figure, six().study, {});
    std::vector<report::Reading> readings;
    for (std::size_t s = 0; s < 6; ++s)
      for (std::size_t i = 0; i < figure.inService[s].values.size(); ++i) {
        const int year = figure.firstYear + int(i);
        QVERIFY(figure.inService[s].values[i]);
        QVERIFY(isNear(plot->drawn()[qsizetype(s)][qsizetype(i)], *figure.inService[s].values[i]));
        readings.push_back(figure.reading(s, report::Flow::inService, year));
        if (figure.purchases[s].values[i].value_or(0) > 0) readings.push_back(figure.reading(s, report::Flow::purchases, year));
      }
    verifyFound(*plot, readings);
  }

  void aReadingOfAnotherFigureIsNowhere() {
    const auto plot = plotOf();
    const auto figure = report::timeFigure(six(), firstOf(six().study, 2), Indicator::ghg, false);
    plot->setFigure(figure, six().study, {});
    report::Reading reading = figure.reading(0, figure.firstYear);
    QVERIFY(plot->pointOf(reading));
    reading.indicator = Indicator::water;
    QVERIFY(!plot->pointOf(reading));
    reading = figure.reading(0, figure.firstYear);
    reading.scenario = "c";
    QVERIFY(!plot->pointOf(reading));
  }

  void labelsNameTheLastYear() {
    const auto plot = plotOf();
    const auto figure = report::timeFigure(six(), firstOf(six().study, 2), Indicator::ghg, true);
    plot->setFigure(figure, six().study, {});
    QCOMPARE(plot->labels().size(), 2);
    const auto total = *six().total(0, Indicator::ghg, amortisedLocation);
    QCOMPARE(plot->labels()[0], QStringLiteral("A Frankfurt, 4 years: %1 t CO₂e").arg(words::number(total / 1000)));
    QVERIFY(plot->labels()[1].startsWith("B Paris, 4 years: "));
  }

  void aYearWithoutValueIsAGap() {
    auto figure = report::timeFigure(six(), firstOf(six().study, 1), Indicator::ghg, false);
    figure.series[0].values[3].reset();
    const auto plot = plotOf();
    plot->setFigure(figure, six().study, {});
    QVERIFY(std::isnan(plot->drawn()[0][3]));
    QVERIFY(!std::isnan(plot->drawn()[0][4]));
    QVERIFY(!plot->pointOf(figure.reading(0, figure.firstYear + 3)));
    QVERIFY(plot->pointOf(figure.reading(0, figure.firstYear + 4)));
  }

  void lettersStandAtTheEndsAndNeverOverlap_data() {
    QTest::addColumn<double>("spread");
    for (const double spread : {0.0, 1e-6, 0.01, 0.03, 0.06, 0.1, 0.3, 1.0}) QTest::addRow("spread %g", spread) << spread;
  }
  void lettersStandAtTheEndsAndNeverOverlap() {
    QFETCH(double, spread);
    for (std::size_t count = 1; count <= 6; ++count)
      for (const QSize size : {QSize(260, 160), QSize(420, 240), QSize(620, 300)}) {
        auto figure = report::timeFigure(six(), firstOf(six().study, count), Indicator::ghg, false);
        for (std::size_t s = 0; s < count; ++s)  // the order of the ends is not that of the letters
          for (auto& value : figure.series[s].values) value = 1e6 * (1 - spread * double((s * 5) % 6) / 6);
        const auto plot = plotOf(size.width(), size.height());
        plot->setFigure(figure, six().study, {});
        const auto letters = lettersOf(*plot);
        QCOMPARE(letters.size(), count);
        for (const auto* letter : letters) {
          const auto s = std::size_t(letter->text()[0].unicode() - u'A');
          const QPointF end = *plot->pointOf(figure.reading(s, 2035)), at = letter->position->pixelPosition();
          QVERIFY2(std::abs(at.y() - end.y()) < 16, qPrintable(letter->text()));
          QVERIFY(at.x() > end.x());
          QCOMPARE(letter->color(), scenarioColour(lightTheme(), six().study, figure.series[s].scenario));
        }
        const auto texts = painted(*plot);
        for (std::size_t s = 0; s < count; ++s) {
          const QString letter = QString(QChar(char16_t(u'A' + s)));
          QVERIFY(texts->joined().contains(letter + u'\n') || texts->joined().contains(letter + QStringLiteral("=\n")));  // lines that cover each other say so
        }
        QVERIFY2(texts->fault().isEmpty(), qPrintable(QString("%1 lines, %2 wide: %3").arg(count).arg(size.width()).arg(texts->fault())));
      }
  }

  void axesAreLabelled() {
    const auto plot = plotOf();
    plot->setFigure(report::timeFigure(six(), firstOf(six().study, 3), Indicator::ghg, true), six().study, {});
    const QString text = painted(*plot)->joined();
    for (const char* label : {"2026", "2030", "0", "1,000", "2,000"}) QVERIFY2(text.contains(QString("%1\n").arg(label)), qPrintable(label + QString(" not in ") + text));
  }

  void aClickAndTheKeyboardChoose() {
    const auto plot = plotOf();
    const auto figure = report::timeFigure(six(), firstOf(six().study, 1), Indicator::ghg, false);
    plot->setFigure(figure, six().study, {});
    std::vector<report::Reading> chosen;
    connect(plot.get(), &TimePlot::readingChosen, this, [&](const report::Reading& reading) { chosen.push_back(reading); });
    const report::Reading clicked = figure.reading(0, figure.firstYear + 4);
    QTest::mouseClick(plot.get(), Qt::LeftButton, {}, plot->pointOf(clicked)->toPoint());
    QCOMPARE(chosen.size(), 1u);
    QVERIFY(chosen.back() == clicked);
    QTest::keyClick(plot.get(), Qt::Key_Right);
    QTest::keyClick(plot.get(), Qt::Key_Return);
    QCOMPARE(chosen.size(), 2u);
    QVERIFY(chosen.back() == figure.reading(0, figure.firstYear + 5));
    for (int i = 0; i < 20; ++i) QTest::keyClick(plot.get(), Qt::Key_Left);
    QTest::keyClick(plot.get(), Qt::Key_Space);
    QVERIFY(chosen.back() == figure.reading(0, figure.firstYear));
    QTest::mouseClick(plot.get(), Qt::LeftButton, {}, QPoint(3, 3));
    QCOMPARE(chosen.size(), 3u);
  }

 private:
  /// Every reading is drawn within the axes; a point gives its reading back, or one that is drawn upon it.
  static void verifyFound(const TimePlot& plot, const std::vector<report::Reading>& readings) {
    std::size_t own = 0;
    std::set<std::pair<int, int>> places;  // of years in which nothing retires, all scenarios are drawn at zero
    for (const auto& reading : readings) {
      const auto point = plot.pointOf(reading);
      QVERIFY(point);
      places.emplace(point->toPoint().x(), point->toPoint().y());
      QVERIFY(QRectF(plot.axisRect()->rect()).adjusted(-1, -1, 1, 1).contains(*point));
      const auto found = plot.readingAt(*point + QPointF(0.2, 0.2));
      QVERIFY(found);
      if (*found == reading) {
        ++own;
        continue;
      }
      const QPointF apart = *plot.pointOf(*found) - *point;
      QVERIFY(std::abs(apart.x()) < 1 && std::abs(apart.y()) < 1);
    }
    QVERIFY(own * 2 >= places.size());
  }
  static void everyFigure() {
    QTest::addColumn<Indicator>("indicator");
    QTest::addColumn<bool>("isCumulative");
    for (const Indicator indicator : report::countedIndicators(six().study))
      for (const bool isCumulative : {false, true}) QTest::addRow("%s%s", lifecycle::word(indicator).data(), isCumulative ? ", cumulative" : "") << indicator << isCumulative;
  }

  /// Areas enclose the years that have bands; a year alone is a strip.
  void areasFollowTheBands() {
    auto figure = report::timeFigure(six(), firstOf(six().study, 1), Indicator::ghg, false);
    auto& series = figure.series[0];
    for (const auto& value : series.values) series.bands.push_back(report::Band{*value, 0.5 * *value, 0.9 * *value, *value, 1.1 * *value, 2 * *value});
    series.bands[1].reset();
    figure.sample = report::Sample{1000, 1};
    TimePlot plot;
    plot.resize(500, 260);
    plot.setFigure(figure, six().study, {});
    const auto areas = plot.areas();
    QCOMPARE(areas.size(), qsizetype(4));  // P5 to P95 and P25 to P75, of the first year and of the others
    QCOMPARE(areas[0].size(), qsizetype(4));
    QVERIFY(areas[0][0].x() < figure.firstYear && areas[0][1].x() > figure.firstYear);
    QCOMPARE(areas[1].size(), qsizetype(2 * (series.values.size() - 2)));
    QCOMPARE(areas[1].front().y(), 2 * plot.drawn()[0][2]);
    QCOMPARE(areas[1].back().y(), 0.5 * plot.drawn()[0][2]);
    QVERIFY(plot.yAxis->range().upper > 2 * plot.drawn()[0][2]);
    QVERIFY(plot.labels()[0].contains("P5–P95: "));
  }

  /// What is bought and retired comes in lumps: no slope tells of a year what was of the next. Running sums and amortised years are lines.
  void whatIsIncurredIsDrawnInSteps() {
    for (const auto view : {report::YearView::incurred, report::YearView::amortised})
      for (const bool isCumulative : {false, true}) {
        TimePlot plot;
        plot.resize(500, 260);
        plot.setFigure(report::timeFigure(six(), firstOf(six().study, 6), Indicator::ghg, {isCumulative, view}), six().study, {});
        const bool isStepped = view == report::YearView::incurred && !isCumulative;
        for (int i = 0; i < plot.graphCount(); ++i) QCOMPARE(plot.graph(i)->lineStyle(), isStepped ? QCPGraph::lsStepCenter : QCPGraph::lsLine);
      }
  }

  /// Bands of many scenarios cover each other: one is drawn, that of the scenario explained.
  void ofManyBandsOneIsDrawn() {
    auto figure = report::timeFigure(six(), firstOf(six().study, 6), Indicator::ghg, false);
    for (auto& series : figure.series)
      for (const auto& value : series.values) series.bands.push_back(report::Band{*value, 0.5 * *value, 0.9 * *value, *value, 1.1 * *value, 2 * *value});
    figure.sample = report::Sample{1000, 1};
    QCOMPARE(bandedIn(figure).size(), std::size_t(6));
    QVERIFY(bandedAlone(bandedIn(figure), {}) == figure.series[0].scenario);
    TimePlot plot;
    plot.resize(500, 260);
    plot.setFigure(figure, six().study, {});
    const auto isShown = [&](std::size_t series) {
      bool result = false;
      for (auto* curve : plot.findChildren<QCPCurve*>()) result = result || (curve->visible() && curve->data()->constBegin()->value == 2 * plot.drawn()[static_cast<int>(series)][0]);
      return result;
    };
    QVERIFY(isShown(0) && !isShown(5));
    plot.setLinked(figure.reading(5, figure.firstYear));
    QVERIFY(!isShown(0) && isShown(5));
    auto four = bandedIn(figure);
    four.resize(4);
    QVERIFY(!bandedAlone(four, {}));
  }
};

QTEST_MAIN(TimePlotTest)
#include "tst_time_plot.moc"
