#include <QActionGroup>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>

#include "core/study/scope_rules.h"
#include "tests/support/gui.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/pages/timeline/timeline_page.h"

using namespace meguri;
using lifecycle::Indicator;
using support::Desk;

/// Which indicators have a panel, the switches of the method beside them, and what totals rest on.
class WindowIndicatorsTest : public QObject {
  Q_OBJECT
 private:
  static ui::ComparePage& compare(Desk& desk) { return *desk.window().findChild<ui::ComparePage*>(); }
  static QMenu& menu(Desk& desk, const char* button) { return *compare(desk).findChild<QToolButton*>(QLatin1String(button))->menu(); }
  static QAction* actionOf(Desk& desk, Indicator indicator) {
    for (QAction* each : menu(desk, "indicators_QToolButton").actions())
      if (each->data().toInt() == static_cast<int>(indicator)) return each;
    return nullptr;
  }
  static QStringList shown(Desk& desk) {
    QStringList names;
    for (const auto* chart : compare(desk).charts()) names << chart->objectName().section(u'_', 0, 0);
    return names;
  }
  static QAction* option(Desk& desk, const char* field, const char* word) {
    for (QAction* each : menu(desk, "method_QToolButton").actions())
      if (each->menu() && each->menu()->objectName() == QLatin1String(field) + QStringLiteral("_QMenu"))
        for (QAction* inner : each->menu()->actions())
          if (inner->data().toString() == QLatin1String(word)) return inner;
    return nullptr;
  }
  /// The same indicators choose the panels of both pages.
  static QStringList planned(Desk& desk) {
    desk.window().showPage(1);
    QStringList names;
    for (const auto* plot : desk.window().findChild<ui::TimelinePage*>()->plots()) names << plot->objectName().section(u'_', 0, 0);
    desk.window().showPage(0);
    return names;
  }

 private slots:
  void anIndicatorNotCountedIsCountedWhenChosen() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    QCOMPARE(shown(desk), QStringList({"ghg", "water", "ewaste"}));
    for (const Indicator indicator : lifecycle::indicators) {
      const bool isCounted = study::counts(*desk.document().study().scope, lifecycle::word(indicator));
      const int steps = desk.document().undoStack().count();
      if (!actionOf(desk, indicator)->isChecked()) actionOf(desk, indicator)->trigger();
      desk.settle();
      QVERIFY2(study::counts(*desk.document().study().scope, lifecycle::word(indicator)), lifecycle::word(indicator).data());
      QCOMPARE(desk.document().undoStack().count(), steps + (isCounted ? 0 : 1));
      QVERIFY(shown(desk).contains(QString::fromUtf8(lifecycle::word(indicator).data())));
    }
    QCOMPARE(shown(desk).mid(0, 3), QStringList({"ghg", "water", "ewaste"}));
    QCOMPARE(shown(desk).size(), qsizetype(10));
    QCOMPARE(planned(desk), shown(desk));
    // taking the count back takes the panel away
    while (desk.document().undoStack().canUndo()) desk.document().undoStack().undo();
    desk.settle();
    QTRY_VERIFY(!shown(desk).contains("minerals"));
  }

  void aPanelGoesAndTheOthersStay() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    const auto* ghg = compare(desk).charts()[0];
    actionOf(desk, Indicator::water)->trigger();
    QCOMPARE(shown(desk), QStringList({"ghg", "ewaste"}));
    QCOMPARE(compare(desk).charts()[0], ghg);
    QCOMPARE(compare(desk).tiles().size(), std::size_t(2));
    QVERIFY(study::counts(*desk.document().study().scope, "water"));  // the study goes on counting it
    QVERIFY(!desk.document().undoStack().canUndo());
    QCOMPARE(planned(desk), shown(desk));
    // what goal and scope counts anew comes, where a choice of one's own stands too
    (void)desk.document().edit({"edit.set-scope", {}}, [](study::Transaction& t) { t.setScope("countMinerals", true); });
    desk.settle();
    QTRY_COMPARE(shown(desk), QStringList({"ghg", "ewaste", "minerals"}));
    desk.document().undoStack().undo();
    desk.settle();
    QTRY_COMPARE(shown(desk), QStringList({"ghg", "ewaste"}));
    actionOf(desk, Indicator::ewaste)->trigger();
    QAction* last = actionOf(desk, Indicator::ghg);
    QVERIFY(last->isChecked() && !last->isEnabled() && !last->toolTip().isEmpty());
  }

  void rowsOfThreeAndNothingToTheSide() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    for (const auto indicator : {Indicator::minerals, Indicator::primaryEnergy, Indicator::electricity}) actionOf(desk, indicator)->trigger();
    desk.settle();
    const auto charts = compare(desk).charts();
    QCOMPARE(charts.size(), std::size_t(6));
    const auto at = [&](std::size_t i) { return charts[i]->mapTo(&compare(desk), QPoint()); };
    QTRY_VERIFY(at(3).y() > at(0).y() + charts[0]->height() && at(0).x() < at(1).x() && at(1).x() < at(2).x());
    QCOMPARE(at(3).x(), at(0).x());
    auto* area = compare(desk).findChild<QScrollArea*>();
    QTRY_COMPARE(area->horizontalScrollBar()->maximum(), 0);
    QVERIFY(area->verticalScrollBar()->maximum() > 0);
  }

  void theMethodIsSwitchedAsAnEdit() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    const auto& t = study::scopeType();
    const auto& scope = [&]() -> const study::Element& { return *desk.document().study().scope; };
    for (const auto& [field, key, word] : {std::tuple(t.allocation, "allocation", "energy"), std::tuple(t.endOfLifeRule, "endOfLifeRule", "avoidedBurden"),
                                           std::tuple(t.gridColumn, "gridColumn", "direct"), std::tuple(t.reservoirs, "reservoirs", "without")}) {
      QVERIFY2(option(desk, key, word), key);
      QVERIFY(!option(desk, key, word)->isChecked() && !option(desk, key, word)->toolTip().isEmpty());
      option(desk, key, word)->trigger();
      QCOMPARE(scope().get(field), std::string_view(word));
      QVERIFY(option(desk, key, word)->isChecked());
    }
    desk.settle();
    QTRY_COMPARE(shown(desk), QStringList({"ghg", "waterWithoutReservoirs", "ewaste"}));
    const bool hasLosses = scope().get(t.networkLosses);
    for (QAction* each : menu(desk, "method_QToolButton").actions())
      if (each->objectName() == QLatin1String("networkLosses_QAction")) {
        each->trigger();
        break;
      }
    QCOMPARE(scope().get(t.networkLosses), !hasLosses);
    QCOMPARE(desk.document().undoStack().count(), 5);
    for (int i = 0; i < 5; ++i) desk.document().undoStack().undo();
    QCOMPARE(scope().get(t.networkLosses), hasLosses);
    QCOMPARE(scope().get(t.allocation), std::string_view("usefulHours"));
    QVERIFY(option(desk, "allocation", "usefulHours")->isChecked());
  }

  void aChosenReadingOfWaterFollowsTheSwitch() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    actionOf(desk, Indicator::ewaste)->trigger();
    option(desk, "reservoirs", "without")->trigger();
    desk.settle();
    QTRY_COMPARE(shown(desk), QStringList({"ghg", "waterWithoutReservoirs"}));
    desk.document().undoStack().undo();
    desk.settle();
    QTRY_COMPARE(shown(desk), QStringList({"ghg", "water"}));
  }

  void wasteIsSplitByFate() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    auto* split = compare(desk).findChild<QComboBox*>("split_QComboBox");
    const int at = split->findData("fate");
    QVERIFY(at >= 0);
    split->setCurrentIndex(at);
    emit split->activated(at);
    QCOMPARE(desk.window().state().choice().split, report::Axis::fate);
    for (const auto* chart : compare(desk).charts()) {
      const auto& figure = chart->bars().figure();
      if (figure.indicator != Indicator::ewaste) QCOMPARE(figure.parts, std::vector<std::string>{std::string()});
      for (const auto& key : figure.parts) QVERIFY(!words::partName(desk.document().study(), figure.split, key).isEmpty());
      if (figure.indicator != Indicator::ewaste) QCOMPARE(words::description(figure).section(QStringLiteral(" · "), 0, 0), words::indicatorName(figure.indicator));
    }
  }

  void aTotalSaysWhatItRestsOn() {
    Desk desk;
    desk.openGallery("bloom-176b");
    const auto* tile = compare(desk).tiles()[0];
    const auto& bar = tile->coverage();
    QVERIFY(bar.height() <= 10 && bar.accessibleName().contains('%'));
    QCOMPARE(bar.toolTip().count('\n'), 6);  // what it is, and six shares
    double width = 0;
    for (std::size_t rank = 0; rank < 6; ++rank) width += bar.part(rank).width();
    QVERIFY(support::near(width, bar.width(), 1e-9));
    const auto& results = *desk.document().assessment();
    const std::size_t s = report::referenceOf(results, desk.window().state().choice());
    const auto expected = report::coverage(results, s, report::evidenceOf(results, s), Indicator::ghg, report::viewOf(results.study));
    QVERIFY(expected && support::near(bar.part(0).width(), expected->shares[0] * bar.width(), 1e-9));
    auto* table = compare(desk).findChild<ui::CopyableTable*>("numbers_QTableView");
    const double known = 100 * (expected->shares[0] + expected->shares[1] + expected->shares[2]);
    bool isFound = false;
    for (int row = 0; row < table->model()->rowCount() && !isFound; ++row) {
      if (table->model()->index(row, 0).data().toString().trimmed() != words::text("ui.coverage.row")) continue;
      isFound = support::near(table->model()->index(row, 2).data(ui::CopyableTable::copyRole).toDouble(), known, 1e-6);
      break;
    }
    QVERIFY(isFound);
  }

  void massesAreListedByYear() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    desk.window().showPage(1);
    auto& page = *desk.window().findChild<ui::TimelinePage*>();
    auto* table = page.findChild<ui::CopyableTable*>("masses_QTableView");
    const auto& results = *desk.document().assessment();
    double retired = 0;
    for (const auto& memo : results.scenarios[0]->memos)
      if (memo.name == lifecycle::Name::retiredMass) retired += results.values[0][memo.node];
    const QString all = words::text("ui.masses.all-years");
    int row = 0;
    while (row < table->model()->rowCount() && table->model()->index(row, 1).data().toString() != all) ++row;
    QVERIFY(row > 0 && row < table->model()->rowCount());
    QVERIFY(support::near(table->model()->index(row, 2).data(ui::CopyableTable::copyRole).toDouble(), retired, 1e-9));
    double sum = 0;
    for (int year = 0; year < row; ++year) sum += table->model()->index(year, 2).data(ui::CopyableTable::copyRole).toDouble();
    QVERIFY(support::near(sum, retired, 1e-9));
    QVERIFY(table->copied().contains("Frankfurt, 4 years"));
  }

  void wasteIsOfTheYearHardwareRetires() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    desk.window().showPage(1);
    const auto& plots = desk.window().findChild<ui::TimelinePage*>()->plots();
    QCOMPARE(plots[2]->objectName(), QString("ewaste_TimePlot"));
    const auto figure = report::timeFigure(*desk.document().assessment(), desk.window().state().choice(), Indicator::ewaste, false);
    const QString about = words::description(figure, desk.document().study());
    QVERIFY2(about.contains(words::text("time.when-it-retires")), qPrintable(about));
    bool isSaid = false;
    for (const auto* card : desk.window().findChildren<ui::Card*>()) isSaid = isSaid || card->subtitle() == about;
    QVERIFY(isSaid);
  }
};

QTEST_MAIN(WindowIndicatorsTest)
#include "tst_window_indicators.moc"
