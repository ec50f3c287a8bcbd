#include <QComboBox>

#include "tests/support/gui.h"
#include "ui/pages/timeline/timeline_page.h"

using namespace meguri;
using support::Desk;

/// The page of the years in the whole window.
class WindowTimelineTest : public QObject {
  Q_OBJECT
 private:
  static ui::TimelinePage& pageOf(Desk& desk) {
    desk.openGallery("h100-frankfurt-paris");
    desk.window().showPage(1);
    QTest::qWait(50);  // laid out when first seen
    return *desk.window().findChild<ui::TimelinePage*>();
  }

 private slots:
  void allPlotsShareTheYears() {
    Desk desk;
    auto& page = pageOf(desk);
    QCOMPARE(page.plots().size(), std::size_t(3));
    auto& first = *page.plots()[0];
    QSignalSpy changed(&page, &ui::Page::optionsChanged);
    QTest::keyClick(&first, Qt::Key_Plus);
    QVERIFY(changed.count() > 0);
    QVERIFY(first.isNarrowed());
    for (auto* plot : page.plots()) QVERIFY(plot->years() == first.years());
    QVERIFY(page.stock().years() == first.years());
    auto& reset = desk.find<QToolButton>("all-years_QToolButton");
    QVERIFY(reset.isVisible());
    reset.click();
    for (auto* plot : page.plots()) QVERIFY(!plot->isNarrowed());
    QVERIFY(!reset.isVisible());
  }

  void theCrosshairCrossesAllPlots() {
    Desk desk;
    auto& page = pageOf(desk);
    auto& plot = *page.plots()[0];
    const QPointF at(plot.xAxis->coordToPixel(2030), plot.axisRect()->center().y());
    QMouseEvent move(QEvent::MouseMove, at, plot.mapToGlobal(at), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&plot, &move);
    QCOMPARE(plot.crosshair(), std::optional(2030));
    for (auto* each : page.plots()) QCOMPARE(each->crosshair(), std::optional(2030));
    QCOMPARE(page.stock().crosshair(), std::optional(2030));
    QVERIFY(page.plots()[1]->readout().startsWith("2030"));
  }

  void theYearsAreIncurredAmortisedOrBoth() {
    Desk desk;
    auto& page = pageOf(desk);
    auto& choice = desk.find<QComboBox>("years_QComboBox");
    QCOMPARE(choice.count(), 4);
    const auto& assessment = *desk.document().assessment();
    auto& plot = *page.plots()[0];
    const auto isShown = [&](report::YearView view) {
      const auto figure = report::timeFigure(assessment, desk.window().state().choice(), lifecycle::Indicator::ghg, {false, view});
      const auto drawn = plot.drawn();
      if (drawn.size() != qsizetype(figure.series.size() + figure.others.size())) return false;
      const double unit = *figure.series[0].values[0] / drawn[0][0];
      for (std::size_t i = 0; i < figure.series[0].values.size(); ++i)
        if (std::abs(*figure.series[0].values[i] - drawn[0][qsizetype(i)] * unit) > 1e-6 * *figure.series[0].values[i]) return false;
      return true;
    };
    QVERIFY(isShown(report::YearView::study));
    choice.setCurrentIndex(1);
    QTRY_VERIFY(isShown(report::YearView::incurred));
    QVERIFY(desk.window().findChild<ui::TimelinePage*>()->exports().front().csv().find("accounting=incurred") != std::string::npos);
    choice.setCurrentIndex(3);
    QTRY_VERIFY(isShown(report::YearView::both));
    const std::string csv = page.exports().front().csv();
    QVERIFY(csv.find("accounting=incurred") != std::string::npos && csv.find("accounting=amortised") != std::string::npos);
  }

  void anEventSelectsItsElement() {
    Desk desk;
    auto& page = pageOf(desk);
    auto* events = qobject_cast<ui::EventModel*>(desk.find<ui::CopyableTable>("events_QTableView").model());
    QVERIFY(events && events->rowCount() > 3);
    int row = 0;
    while (row < events->rowCount() && events->event(row).kind != report::Event::Kind::refresh) ++row;
    QVERIFY(row < events->rowCount());
    const auto event = events->event(row);
    emit page.plots()[0]->eventChosen(event);
    QCOMPARE(desk.window().state().target(), (ui::Target{event.scenario, event.element}));
    QCOMPARE(desk.find<ui::CopyableTable>("events_QTableView").currentIndex().row(), row);
    desk.find<QToolButton>("events_QToolButton").click();
    QVERIFY(page.plots()[0]->markRects().empty());
    QCOMPARE(events->rowCount(), 0);
    QCOMPARE(page.options().at("events"), std::string("off"));
  }

  void aClickLinksAllPlots() {
    Desk desk;
    auto& page = pageOf(desk);
    auto& plot = *page.plots()[0];
    report::Reading reading;
    reading.scenario = "b";
    reading.from = reading.to = 2031;
    QVERIFY(plot.pointOf(reading));
    QTest::mouseClick(&plot, Qt::LeftButton, {}, plot.pointOf(reading)->toPoint());
    QCOMPARE(*desk.window().state().reading(), reading);
    for (auto* each : page.plots()) QVERIFY(each->graph(1)->pen().color().alpha() == 255 && each->graph(0)->pen().color().alpha() < 255);
  }

  void theChartBecomesATable() {
    Desk desk;
    auto& page = pageOf(desk);
    auto& head = page.cards().front()->head();
    QVERIFY(!head.showsTable());
    auto options = page.options();
    options["tables"] = "ghg,stock";
    page.setOptions(options);
    QVERIFY(head.showsTable() && head.table()->isVisible() && !page.plots()[0]->isVisible());
    const auto& table = *head.table();
    QCOMPARE(table.model()->rowCount(), 10);
    QCOMPARE(table.model()->index(0, 0).data().toString(), QString("2026"));
    QVERIFY(!table.model()->index(0, 1).data().toString().isEmpty());
    QCOMPARE(page.options(), options);
  }

  void optionsAreKept() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    auto& page = *desk.window().findChild<ui::TimelinePage*>();
    const ui::Page::Options options{{"cumulative", "true"}, {"accounting", "incurred"}, {"events", "off"}, {"from", "2027"}, {"to", "2031"}};
    study::Looks looks;
    looks.pages["timeline"].options = options;
    desk.document().setLooks(looks);
    desk.window().showPage(1);  // seen for the first time, as the study has it
    QCOMPARE(page.options(), options);
    QCOMPARE(page.plots()[0]->years().from, 2027.0);
    page.setOptions({});
    QCOMPARE(page.options(), ui::Page::Options());
    page.setOptions({{"accounting", "unheard of"}, {"from", "9"}, {"whatever", "1"}});
    QCOMPARE(page.options(), ui::Page::Options());
  }

  void everyFigureIsExported() {
    Desk desk;
    auto& page = pageOf(desk);
    QStringList names;
    for (const auto& each : page.exports()) {
      names << each.name;
      QVERIFY(each.csv().size() > 100);
      if (!each.picture) continue;
      const auto picture = each.picture();
      QVERIFY(!picture.title.isEmpty() && !picture.subtitle.isEmpty());
      QVERIFY(!ui::imageOf(picture, 1).isNull());
    }
    for (const char* name : {"timeline-ghg", "timeline-ghg-cumulative", "timeline-stock", "timeline-ewaste-fates", "timeline-events"}) QVERIFY2(names.contains(name), name);
  }
};

QTEST_MAIN(WindowTimelineTest)
#include "tst_window_timeline.moc"
