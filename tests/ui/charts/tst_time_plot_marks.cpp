#include <QSignalSpy>
#include <QTest>
#include <cmath>
#include <limits>

#include "tests/support/painted_text.h"
#include "tests/ui/charts/compared.h"
#include "ui/charts/event_marks.h"
#include "ui/words/words.h"

using namespace meguri;
using namespace meguri::ui;
using namespace meguri::support;
using lifecycle::Assessment;
using lifecycle::Indicator;

namespace {

const Assessment& twelve() {
  static const Assessment instance = lifecycle::assess(servers(12));
  return instance;
}

std::unique_ptr<TimePlot> plotOf(int width = 620, int height = 300) {
  auto plot = std::make_unique<TimePlot>();
  plot->resize(width, height);
  plot->setViewport(QRect(0, 0, width, height));
  return plot;
}

QString faultOf(TimePlot& plot) {
  TextRecorder recorder(plot.size());
  QCPPainter painter(&recorder);
  painter.setMode(QCPPainter::pmVectorized);
  plot.toPainter(&painter, plot.width(), plot.height());
  return recorder.fault();
}

std::vector<EventMark> marksFor(const report::Choice& choice) { return marksOf(twelve().study, report::eventsIn(report::eventsOf(twelve(), choice, {report::timeFigure(twelve(), choice, Indicator::ghg, false)}), Indicator::ghg)); }

report::TimeFigure figureOf(std::size_t count, const report::YearChoice& years = {}) { return report::timeFigure(twelve(), firstOf(twelve().study, count), Indicator::ghg, years); }

}  // namespace

/// What lies over and beside lines: events, the crosshair, what is linked, fewer years.
class TimePlotMarksTest : public QObject {
  Q_OBJECT
 private slots:
  void init() { words::setLanguage(words::Language::english); }

  void nothingLiesUponAnything_data() {
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("count");
    for (const int width : {240, 300, 420, 620, 900})
      for (const int count : {2, 5, 12}) QTest::addRow("%d scenarios, %d wide", count, width) << width << count;
  }
  void nothingLiesUponAnything() {
    QFETCH(int, width);
    QFETCH(int, count);
    const auto choice = firstOf(twelve().study, static_cast<std::size_t>(count));
    for (const bool isCumulative : {false, true})
      for (const auto view : {report::YearView::study, report::YearView::both}) {
        const auto plot = plotOf(width, 260);
        plot->setEvents(marksFor(choice));
        plot->setFigure(figureOf(static_cast<std::size_t>(count), {isCumulative, view}), twelve().study, {});
        QVERIFY(!plot->markRects().empty());
        const QString fault = faultOf(*plot);
        QVERIFY2(fault.isEmpty(), qPrintable(fault));
        plot->setYears(TimePlot::Years{2028.3, 2031.7});
        const QString narrowed = faultOf(*plot);
        QVERIFY2(narrowed.isEmpty(), qPrintable("narrowed: " + narrowed));
        QCOMPARE(int(plot->drawn().size()), count * (view == report::YearView::both ? 2 : 1));
      }
    const auto stock = plotOf(width, 220);
    stock->setFigure(report::stockFigure(twelve(), choice), twelve().study, {});
    QVERIFY2(faultOf(*stock).isEmpty(), qPrintable(faultOf(*stock)));
    const auto fates = plotOf(width, 220);
    fates->setFigure(report::fateFigure(twelve(), choice), twelve().study, {});
    QVERIFY2(faultOf(*fates).isEmpty(), qPrintable(faultOf(*fates)));
  }

  void aMarkIsFoundAndChosen() {
    const auto choice = firstOf(twelve().study, 2);
    const auto marks = marksFor(choice);
    const auto plot = plotOf(900);
    plot->setEvents(marks);
    plot->setFigure(figureOf(2), twelve().study, {});
    std::vector<report::Event> chosen;
    connect(plot.get(), &TimePlot::eventChosen, this, [&](const report::Event& event) { chosen.push_back(event); });
    std::size_t found = 0;
    for (const QRectF& rect : plot->markRects()) {
      const auto events = plot->eventsAt(rect.center());
      QVERIFY(!events.empty());
      found += events.size();
      QTest::mouseClick(plot.get(), Qt::LeftButton, {}, rect.center().toPoint());
      QCOMPARE(chosen.back(), events.front().event);
      QVERIFY(std::abs(rect.center().x() - plot->xAxis->coordToPixel(events.front().event.at)) < rect.width());
    }
    QCOMPARE(found, marks.size());
    for (std::size_t i = 1; i < marks.size(); ++i) QCOMPARE(marks[i].number - marks[i - 1].number, int(marks[i].event.year != marks[i - 1].event.year));
    plot->setEvents({});
    QVERIFY(plot->markRects().empty());
  }

  void fewerYearsAreAskedForAndShown() {
    const auto plot = plotOf();
    const auto figure = figureOf(2);
    plot->setFigure(figure, twelve().study, {});
    std::optional<TimePlot::Years> asked;
    connect(plot.get(), &TimePlot::yearsWanted, this, [&](double from, double to) {
      asked = TimePlot::Years{from, to};
      plot->setYears(to == 0 ? std::nullopt : asked);
    });
    const auto all = plot->years();
    QCOMPARE(all.to - all.from, 10.0);
    QTest::keyClick(plot.get(), Qt::Key_Plus);
    QVERIFY(asked && plot->isNarrowed());
    QVERIFY(std::abs(plot->years().to - plot->years().from - 10 / 1.5) < 1e-9);
    for (int i = 0; i < 9; ++i) QTest::keyClick(plot.get(), Qt::Key_Plus);
    QCOMPARE(plot->years().to - plot->years().from, 2.0);
    for (int i = 0; i < 12; ++i) QTest::keyClick(plot.get(), Qt::Key_Minus);
    QVERIFY(!plot->isNarrowed());
    // dragged over
    const auto x = [&](double year) { return static_cast<int>(plot->xAxis->coordToPixel(year)); };
    const int y = plot->axisRect()->top() + 2;
    QTest::mousePress(plot.get(), Qt::LeftButton, {}, QPoint(x(2028.5), y));
    const QPointF end(x(2031.5), y);
    QMouseEvent move(QEvent::MouseMove, end, plot->mapToGlobal(end), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(plot.get(), &move);
    QTest::mouseRelease(plot.get(), Qt::LeftButton, {}, QPoint(x(2031.5), y));
    QVERIFY(std::abs(plot->years().from - 2028.5) < 0.05 && std::abs(plot->years().to - 2031.5) < 0.05);
    QVERIFY(plot->pointOf(figure.reading(0, 2030)) && plot->axisRect()->rect().contains(plot->pointOf(figure.reading(0, 2030))->toPoint()));
    QTest::keyClick(plot.get(), Qt::Key_Home);
    QVERIFY(!plot->isNarrowed());
  }

  /// The height of the axis is that of the years shown.
  void heightsFollowTheYears() {
    auto figure = figureOf(1);
    for (std::size_t i = 0; i < figure.series[0].values.size(); ++i) figure.series[0].values[i] = i == 0 ? 1e6 : 1e3;
    figure.series[0].bands.clear();
    const auto plot = plotOf();
    plot->setFigure(figure, twelve().study, {});
    const double before = plot->yAxis->range().upper;
    plot->setYears(TimePlot::Years{2027.5, 2032.5});
    QVERIFY(std::abs(plot->yAxis->range().upper - before / 1000) < 1e-6 * before);
    plot->setYears({});
    QCOMPARE(plot->yAxis->range().upper, before);
  }

  /// Years come from files too.
  void strangeYearsStillShowSome() {
    const auto plot = plotOf();
    plot->setFigure(figureOf(2), twelve().study, {});
    const auto all = plot->years();
    constexpr double infinity = std::numeric_limits<double>::infinity();
    for (const auto& years : {TimePlot::Years{-infinity, infinity}, {-infinity, 2030}, {-1e200, 1e200}, {std::nan(""), 2030}, {1e200, 1e201}}) {
      plot->setYears(years);
      QVERIFY(plot->years() == all);
    }
    plot->setYears(TimePlot::Years{2030, 2030 + 1e-7});
    QVERIFY(std::abs(plot->years().from - 2029) < 1e-6 && std::abs(plot->years().to - 2031) < 1e-6);
    plot->setFigure(figureOf(1), twelve().study, {});
    QVERIFY(std::abs(plot->years().from - 2029) < 1e-6 && std::abs(plot->years().to - 2031) < 1e-6);
  }

  void theCrosshairReadsAllScenarios() {
    const auto plot = plotOf();
    const auto figure = figureOf(3);
    plot->setFigure(figure, twelve().study, {});
    QVERIFY(plot->readout().isEmpty());
    plot->setCrosshair(2030);
    const QStringList lines = plot->readout().split(u'\n');
    QCOMPARE(lines.size(), 4);
    QVERIFY(lines[0].startsWith("2030"));
    const auto unit = words::displayUnit(*figure.series[0].values[4], figure.dimension);
    for (std::size_t s = 0; s < 3; ++s) QVERIFY2(lines[qsizetype(s) + 1].contains(unit.shown(*figure.series[s].values[4])), qPrintable(plot->readout()));
    plot->setCrosshair({});
    QVERIFY(plot->readout().isEmpty());
    int pointed = 0;
    connect(plot.get(), &TimePlot::yearPointed, this, [&](int year) { pointed = year; });
    QTest::keyClick(plot.get(), Qt::Key_Right);
    QCOMPARE(pointed, 2026);
    QTest::keyClick(plot.get(), Qt::Key_Right);
    QCOMPARE(pointed, 2027);
  }

  void theLinkedScenarioStandsOut() {
    const auto plot = plotOf();
    const auto figure = figureOf(3);
    plot->setFigure(figure, twelve().study, {});
    plot->setLinked(figure.reading(1, 2030));
    QCOMPARE(plot->graph(1)->pen().color().alpha(), 255);
    QVERIFY(plot->graph(0)->pen().color().alpha() < 120 && plot->graph(2)->pen().color().alpha() < 120);
    QVERIFY(plot->graph(1)->pen().widthF() > plot->graph(0)->pen().widthF());
    plot->setLinked({});
    for (int i = 0; i < 3; ++i) QCOMPARE(plot->graph(i)->pen().color().alpha(), 255);
  }

  void beyondSixLinesAreDashed() {
    const auto plot = plotOf();
    plot->setFigure(figureOf(12), twelve().study, {});
    for (int i = 0; i < 12; ++i) QCOMPARE(plot->graph(i)->pen().style() == Qt::SolidLine, i < 6);
  }

  void retirementsAreBelowZero() {
    const auto plot = plotOf();
    const auto figure = report::stockFigure(twelve(), firstOf(twelve().study, 2));
    plot->setFigure(figure, twelve().study, {});
    const auto zero = plot->yAxis->coordToPixel(0);
    QVERIFY(plot->pointOf(figure.reading(0, report::Flow::retired, 2029))->y() > zero);
    QVERIFY(plot->pointOf(figure.reading(0, report::Flow::purchases, 2030))->y() < zero);
    QVERIFY(plot->yAxis->range().lower < 0);
  }
};

QTEST_MAIN(TimePlotMarksTest)
#include "tst_time_plot_marks.moc"
