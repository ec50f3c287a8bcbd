#include <QAbstractItemModelTester>
#include <QComboBox>

#include "core/study/study_json.h"
#include "core/storage/file.h"
#include "tests/support/drawn_study.h"
#include "tests/support/gui.h"
#include "ui/pages/uncertainty/uncertainty_page.h"
#include "ui/words/band_words.h"
#include "ui/words/distribution_words.h"

using namespace meguri;
using lifecycle::Indicator;
using support::amortisedLocation;
using support::Desk;

/// The page says what the core says, in both languages, for several scenarios, one, and a study without any spread.
class WindowUncertaintyTest : public QObject {
  Q_OBJECT
 private:
  static ui::UncertaintyPage& page(Desk& desk) { return *desk.window().findChild<ui::UncertaintyPage*>(); }
  static constexpr int pageIndex = 2;

  /// Opens a study and waits until all its draws are on the page.
  static void open(Desk& desk, const study::Study& study) {
    const QString path = desk.file("drawn.meguri");
    QVERIFY(!storage::writeFile(path.toStdString(), study::writeStudy(study)));
    desk.window().open(path);
    desk.window().showPage(pageIndex);
    desk.settle();
    settleDraws(desk);
  }
  static void settleDraws(Desk& desk) {
    QTRY_VERIFY(!desk.document().isBusy() && !desk.document().bands().isBusy() && desk.document().uncertainty());
    const auto draws = words::number(static_cast<double>(desk.document().uncertainty()->draws()));
    QTRY_VERIFY(subtitles(desk).contains(draws));
    QTRY_VERIFY(page(desk).ranking().subtitle().contains(draws) || desk.document().uncertainty()->inputs() == 0);
  }
  static QString subtitles(Desk& desk) {
    QString text;
    for (const auto* card : page(desk).findChildren<ui::Card*>())
      if (card->isVisible()) text += card->title() + "\n" + card->subtitle() + "\n";
    if (page(desk).findChild<QLabel*>("noSpread_QLabel")->isVisible()) text += words::number(static_cast<double>(desk.document().uncertainty()->draws()));
    return text;
  }
  static QAbstractItemModel& statistics(Desk& desk) { return *page(desk).findChild<ui::CopyableTable*>("statistics_QTableView")->model(); }
  static void choose(QComboBox& combo, int index) {
    combo.setCurrentIndex(index);
    emit combo.activated(index);
  }

 private slots:
  void thePageSaysWhatTheCoreSays() {
    Desk desk;
    open(desk, support::drawnPair(1.9));
    const auto uncertainty = desk.document().uncertainty();
    QCOMPARE(uncertainty->draws(), std::size_t(10'000));
    report::Reading reading;
    reading.scenario = "s";
    const auto band = uncertainty->band(reading);
    auto& table = statistics(desk);
    QAbstractItemModelTester tester(&table);
    QCOMPARE(table.rowCount(), 3);
    const double size = words::displayUnit(band->p95, report::dimensionOf(desk.document().study(), Indicator::ghg)).size;
    for (const auto& [column, value] : {std::pair(2, band->mean), std::pair(3, band->p5), std::pair(4, band->p25), std::pair(5, band->median), std::pair(6, band->p75), std::pair(7, band->p95)})
      COMPARE_NEAR(table.index(0, column).data(ui::CopyableTable::copyRole).toDouble() * size, value, 1e-12);
    // the difference, worded because every input has a spread
    const study::Id other = desk.document().study().scenarios[1]->id;
    const auto superiority = uncertainty->superiority(other, Indicator::ghg, amortisedLocation);
    QVERIFY(superiority->mayBeWorded);
    QVERIFY2(page(desk).verdict().contains(words::shareOfDraws(superiority->probability)), qPrintable(page(desk).verdict()));
    QVERIFY(page(desk).difference().betterText().contains(words::shareOfDraws(superiority->probability)));
    // the ranking is of the difference
    const auto expected = report::contributions(*uncertainty, other, Indicator::ghg, amortisedLocation, 1, {});
    const auto& shown = page(desk).ranking().model().contributions();
    QCOMPARE(shown.inputs.size(), expected->inputs.size());
    for (std::size_t i = 0; i < shown.inputs.size(); ++i) {
      QCOMPARE(shown.inputs[i].key, expected->inputs[i].key);
      QCOMPARE(shown.inputs[i].share, expected->inputs[i].share);
    }
    QCOMPARE(page(desk).findChild<QLabel*>("inputCounts_QLabel")->text(), words::inputCounts(*expected));
  }

  void aRowLeadsToItsField() {
    Desk desk;
    open(desk, support::drawnPair(1.9));
    auto* of = page(desk).findChild<QComboBox*>("rankingOf_QComboBox");
    QCOMPARE(of->count(), 3);  // the difference and two totals
    QSignalSpy ranked(&page(desk).ranking(), &ui::Ranking::ranked);
    choose(*of, 1);
    QVERIFY(ranked.wait());
    auto& table = page(desk).ranking().table();
    QVERIFY(table.model()->index(0, 0).data().toString().startsWith("dc · "));
    auto* edit = page(desk).findChild<QPushButton*>("editSpread_QPushButton");
    QVERIFY(!edit->isEnabled());
    table.setCurrentIndex(table.model()->index(0, 0));
    QVERIFY(edit->isEnabled());
    QSignalSpy wanted(&desk.window().state(), &ui::ViewState::fieldWanted);
    edit->click();
    QCOMPARE(desk.window().state().target(), (ui::Target{"s", "dc"}));
    QCOMPARE(wanted.front().front().value<std::string>(), std::string("gridGhg"));
    emit table.chosen(table.model()->index(1, 0));
    QCOMPARE(desk.window().state().target(), (ui::Target{"s", "disks"}));
  }

  void theResultViewAndFormAreChosen() {
    Desk desk;
    open(desk, support::drawnPair(1.9));
    auto& plot = page(desk).totals();
    QTest::mouseClick(page(desk).findChild<QToolButton*>("cumulativeShare_QToolButton"), Qt::LeftButton);
    QTRY_COMPARE(plot.yAxis->label(), words::text("draws.cumulative-axis"));
    auto* view = page(desk).findChild<QComboBox*>("view_QComboBox");
    QCOMPARE(view->count(), 4);
    QVERIFY(view->currentText().contains(words::term("accounting", "amortised")));
    QSignalSpy shown(&page(desk), &ui::UncertaintyPage::shown);
    choose(*view, 3);
    QVERIFY(shown.wait());
    QVERIFY(subtitles(desk).contains(words::term("basis", "market")));
    QCOMPARE(desk.document().undoStack().count(), 0);  // looking is no edit
    auto* result = page(desk).findChild<QComboBox*>("total_QComboBox");
    QCOMPARE(result->count(), int(report::countedIndicators(desk.document().study()).size()));
  }

  void moreDrawsAreAnEdit() {
    Desk desk;
    open(desk, support::drawnPair(1.9));
    auto* draws = page(desk).findChild<QComboBox*>("draws_QComboBox");
    QCOMPARE(draws->count(), 4);
    QTRY_VERIFY2(draws->itemText(3).contains("MB"), qPrintable(draws->itemText(3)));
    choose(*draws, 0);
    settleDraws(desk);
    QCOMPARE(desk.document().study().draws(), std::int64_t(1'000));
    QCOMPARE(desk.document().uncertainty()->draws(), std::size_t(1'000));
    desk.document().undoStack().undo();
    settleDraws(desk);
    QCOMPARE(draws->currentIndex(), 1);
  }

  void bothLanguages() {
    Desk desk;
    open(desk, support::drawnPair(1.9));
    const QString english = subtitles(desk);
    QVERIFY(english.contains(words::text("draws.statistics")));
    ui::applyLanguage(words::Language::japanese);
    QTRY_VERIFY(subtitles(desk).contains(words::text("scale.total")));
    QCOMPARE(desk.window().pages()[pageIndex]->title(), words::text("ui.page.uncertainty"));
    QVERIFY(!subtitles(desk).contains("whole horizon"));
    ui::applyLanguage(words::Language::english);
    QTRY_COMPARE(subtitles(desk), english);
  }

  void oneScenarioHasNoDifference() {
    Desk desk;
    open(desk, support::drawnStudy());
    QVERIFY(page(desk).totals().isVisible() && !page(desk).difference().isVisible());
    QCOMPARE(statistics(desk).rowCount(), 1);
    QCOMPARE(page(desk).ranking().model().contributions().inputs.size(), std::size_t(4));
    QCOMPARE(page(desk).exports().size(), std::size_t(2));
  }

  void withoutAnySpreadThePageSaysSo() {
    Desk desk;
    study::Study study = support::drawnStudy();
    for (const auto& [element, field] : {std::pair("disks", "amount"), std::pair("disks", "power"), std::pair("dc", "gridGhg"), std::pair("dc", "pue")})
      study = support::withSpread(study, "s", element, field, {});
    open(desk, study);
    auto* empty = page(desk).findChild<QLabel*>("noSpread_QLabel");
    QVERIFY(empty->isVisible() && empty->text() == words::text("draws.none"));
    QVERIFY(!page(desk).totals().isVisible() && !page(desk).ranking().isVisible());
    QVERIFY(page(desk).exports().empty());
    // a first spread brings the page to life
    (void)desk.document().edit({"edit.set-field", {}}, [](study::Transaction& t) {
      auto pue = *t.draft().scenario("s")->elements[0]->get(study::siteType().pue);
      pue.spread = support::lognormal(1.2);
      t.setField("s", "dc", "pue", std::make_shared<const quantity::Quantity>(pue));
    });
    QTRY_VERIFY(page(desk).totals().isVisible() && !empty->isVisible());
    settleDraws(desk);
  }

  void aPageNotSeenCatchesUp() {
    Desk desk;
    open(desk, support::drawnPair(1.9));
    desk.window().showPage(0);
    const auto before = statistics(desk).index(0, 1).data(ui::CopyableTable::copyRole).toDouble();
    (void)desk.document().edit({"edit.set-field", {}}, [](study::Transaction& t) {
      auto amount = *t.draft().scenario("s")->elements[1]->get(study::storageType().amount);
      amount.value *= 2;
      t.setField("s", "disks", "amount", std::make_shared<const quantity::Quantity>(amount));
    });
    QTRY_VERIFY(!desk.document().isBusy() && !desk.document().bands().isBusy());
    desk.window().showPage(pageIndex);
    QTRY_VERIFY(support::near(statistics(desk).index(0, 1).data(ui::CopyableTable::copyRole).toDouble(), 2 * before, 1e-9));
  }

  void everythingIsExported() {
    Desk desk;
    open(desk, support::drawnPair(1.9));
    ui::dialogs::answers().path = QFileInfo(desk.file("x")).absolutePath();
    desk.trigger("export-page");
    const study::Id other = desk.document().study().scenarios[1]->id;
    for (const QString& name : {QString("uncertainty-ghg"), QString("uncertainty-ghg-cumulative"), "uncertainty-ghg-" + QString::fromStdString(other) + "-minus-s"})
      for (const char* ending : {".png", ".svg", ".csv"}) QVERIFY2(QFileInfo(desk.file(qPrintable(name + ending))).size() > 500, qPrintable(name + ending));
  }
};

QTEST_MAIN(WindowUncertaintyTest)
#include "tst_window_uncertainty.moc"
