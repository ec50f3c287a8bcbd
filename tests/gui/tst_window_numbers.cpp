#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>

#include "core/base/csv.h"
#include "core/study/assignment.h"
#include "tests/support/gui.h"
#include "tests/support/sized_study.h"
#include "ui/pages/numbers/numbers_page.h"
#include "ui/words/headings.h"

using namespace meguri;
using report::PivotAxis;
using report::PivotScale;
using support::Desk;

/// The page of many numbers in the window: laid out, filtered, explained, taken along, and following edits.
class WindowNumbersTest : public QObject {
  Q_OBJECT
 private:
  static constexpr int pageIndex = 4;
  static ui::NumbersPage& page(Desk& desk) { return *desk.window().findChild<ui::NumbersPage*>(); }
  static ui::PivotModel& model(Desk& desk) { return page(desk).table().numbers(); }
  static void open(Desk& desk, const char* study = "h100-frankfurt-paris") {
    desk.openGallery(study);
    desk.window().showPage(pageIndex);
    QCoreApplication::processEvents();
  }
  static void choose(Desk& desk, const char* combo, const char* key) {
    auto& box = desk.find<QComboBox>(combo);
    const int at = box.findData(QLatin1String(key));
    if (at < 0) qFatal("%s has no %s", combo, key);
    box.setCurrentIndex(at);
    emit box.activated(at);
    QCoreApplication::processEvents();
  }
  /// Triggers an entry of a chip's menu, by its code or its key.
  static void pick(Desk& desk, PivotAxis axis, const QString& entry) {
    QMenu* menu = page(desk).shelves().chip(axis)->menu();
    emit menu->aboutToShow();
    for (QAction* each : menu->actions())
      if (each->objectName() == entry || (each->data().isValid() && each->data().toString() == entry)) {
        each->trigger();
        QCoreApplication::processEvents();
        return;
      }
    qFatal("no entry %s", qPrintable(entry));
  }

 private slots:
  void aStudyOpensWithItsStages() {
    Desk desk;
    open(desk);
    QAbstractItemModelTester tester(&model(desk), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QVERIFY(page(desk).table().isVisible());
    QCOMPARE(model(desk).columnCount(), 4);  // the unit and three scenarios
    QVERIFY(model(desk).rowCount() > 10);
    QVERIFY(page(desk).options().empty());  // the usual is no choice
    QCOMPARE(desk.window().pages()[pageIndex]->title(), words::text("ui.page.numbers"));
  }

  void aNumberExplainsItself() {
    Desk desk;
    open(desk);
    const QModelIndex cell = model(desk).index(1, 1);
    emit page(desk).table().clicked(cell);
    const auto& reading = desk.window().state().reading();
    QVERIFY(reading && reading->axis == report::Axis::stage && reading->scenario == "a");
    const auto traced = report::trace(*desk.document().assessment(), *reading);
    const auto total = model(desk).table().at(1, 0).value;
    COMPARE_NEAR(traced->value, *total, 1e-12);
  }

  void chipsMoveByTheirMenus() {
    Desk desk;
    open(desk);
    pick(desk, PivotAxis::stage, "pivot.to-columns");
    QCOMPARE(model(desk).table().pivot.rows, std::vector<PivotAxis>{PivotAxis::indicator});
    QCOMPARE(model(desk).table().pivot.columns, (std::vector<PivotAxis>{PivotAxis::scenario, PivotAxis::stage}));
    pick(desk, PivotAxis::stage, "pivot.left");
    QCOMPARE(model(desk).table().pivot.columns, (std::vector<PivotAxis>{PivotAxis::stage, PivotAxis::scenario}));
    pick(desk, PivotAxis::stage, "use");
    QCOMPARE(model(desk).table().columns.size(), std::size_t(3));
    QVERIFY(page(desk).shelves().chip(PivotAxis::stage)->text().contains(words::term("stage", "use")));
    pick(desk, PivotAxis::stage, "pivot.remove");
    QVERIFY(!page(desk).shelves().chip(PivotAxis::stage));
    // what does not add up stays among the filters, with the one that counts
    pick(desk, PivotAxis::indicator, "pivot.to-filters");
    QCOMPARE(model(desk).table().pivot.filters.at(PivotAxis::indicator), std::vector<std::string>{"ghg"});
    pick(desk, PivotAxis::indicator, "ewaste");
    QCOMPARE(model(desk).table().pivot.filters.at(PivotAxis::indicator), std::vector<std::string>{"ewaste"});
  }

  void chipsAreDropped() {
    Desk desk;
    open(desk);
    auto& columns = desk.find<QWidget>("columns_ShelfRow");
    QMimeData data;
    data.setData("application/x-meguri-axis", "stage");
    // Qt drops where it entered
    QDragEnterEvent enter(QPoint(1, 1), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&columns, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(1, 1), Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&columns, &drop);
    QCoreApplication::processEvents();
    QCOMPARE(model(desk).table().pivot.columns, (std::vector<PivotAxis>{PivotAxis::stage, PivotAxis::scenario}));
  }

  void presetsAndScalesAreChosen() {
    Desk desk;
    open(desk);
    choose(desk, "pivotPreset_QComboBox", "years");
    QCOMPARE(model(desk).table().pivot.columns, std::vector<PivotAxis>{PivotAxis::year});
    choose(desk, "pivotScale_QComboBox", "share");
    QCOMPARE(model(desk).commonUnit(), QStringLiteral("%"));
    QCOMPARE(model(desk).table().rows.front().keys, std::vector<std::string>{"a"});
    COMPARE_NEAR(*model(desk).table().at(0, model(desk).table().columns.size() - 1).value, 1.0, 1e-9);
    choose(desk, "pivotAccounting_QComboBox", "incurred");
    QCOMPARE(model(desk).table().pivot.view.accounting, lifecycle::Accounting::incurred);
    QVERIFY(report::viewOf(desk.document().study()).accounting == lifecycle::Accounting::amortised && !desk.document().isModified());  // the table's own
    choose(desk, "pivotPreset_QComboBox", "sites");
    choose(desk, "pivotScale_QComboBox", "total");
    QVERIFY(model(desk).headerData(0, Qt::Horizontal, Qt::DisplayRole).toString().contains(u'\n'));  // each indicator's unit beneath its name
  }

  void filtersThatLeaveNothingAreCleared() {
    Desk desk;
    open(desk);
    auto& search = desk.find<QLineEdit>("pivotSearch_QLineEdit");
    search.setText("no such row");
    QVERIFY(!page(desk).table().isVisible());
    auto& clear = desk.find<QPushButton>("clearFilters_QPushButton");
    QVERIFY(clear.isVisible());
    clear.click();
    QVERIFY(page(desk).table().isVisible() && search.text().isEmpty());
    ui::Page::Options options{{"rows", "stage"}, {"columns", "scenario"}, {"filter.indicator", "electricity"}, {"filter.stage", "endOfLife"}};
    page(desk).setOptions(options);
    QVERIFY(!page(desk).table().isVisible());
    clear.click();
    QVERIFY(page(desk).table().isVisible());
  }

  void tooManyCellsAreSaid() {
    Desk desk;
    open(desk);
    desk.document().begin(support::sizedStudy(6, 40, 20));
    desk.settle();
    page(desk).setOptions({{"rows", "scenario,indicator,stage,phase,element,job"}, {"columns", "year,part,place,site"}});
    QVERIFY(model(desk).table().tooMany > 0 && !page(desk).table().isVisible());
    QVERIFY(desk.find<QPushButton>("clearFilters_QPushButton").isVisible());
    desk.find<QPushButton>("clearFilters_QPushButton").click();
    QCOMPARE(model(desk).table().tooMany, std::size_t(0));
    QVERIFY(model(desk).rowCount() > 0);
    QVERIFY(page(desk).table().isVisible());
  }

  void optionsComeBack() {
    Desk desk;
    open(desk);
    QSignalSpy spy(&page(desk), &ui::Page::optionsChanged);
    choose(desk, "pivotPreset_QComboBox", "years");
    pick(desk, PivotAxis::scenario, "b");
    desk.find<QCheckBox>("pivotShaded_QCheckBox").click();
    QCOMPARE(spy.count(), 3);
    const auto options = page(desk).options();
    const auto table = model(desk).table();
    page(desk).setOptions({});
    QVERIFY(model(desk).table().rows.size() != table.rows.size() && page(desk).options().empty());
    page(desk).setOptions(options);
    QVERIFY(std::ranges::equal(model(desk).table().rows, table.rows, {}, &report::PivotLine::keys, &report::PivotLine::keys) && page(desk).options() == options);
    QCOMPARE(spy.count(), 3);  // restored, not changed
  }

  void editsAreFollowed() {
    Desk desk;
    open(desk);
    const double before = *model(desk).table().at(0, 0).value;
    const auto fault = desk.document().edit({"edit.set-field", {}}, [](study::Transaction& transaction) {
      if (const auto refused = study::assign(transaction, "dc.pue=2")) qFatal("%s", refused->code.c_str());
    });
    QVERIFY(!fault);
    desk.settle();
    QVERIFY(*model(desk).table().at(0, 0).value > before);
  }

  void tablesAreTakenAlong() {
    Desk desk;
    open(desk);
    auto& table = page(desk).table();
    table.clearSelection();
    table.copy();
    const auto lines = QGuiApplication::clipboard()->text().split(u'\n');
    QCOMPARE(lines.size(), model(desk).rowCount() + 2);  // the heading, and nothing behind the last
    QVERIFY(lines.front().startsWith(words::term("pivot.axis", "indicator")));
    table.setCurrentIndex(model(desk).index(0, 1));
    QTest::keySequence(&table, QKeySequence::Copy);
    bool isNumber = false;
    QGuiApplication::clipboard()->text().toDouble(&isNumber);
    QVERIFY(isNumber);
    const auto exports = page(desk).exports();
    QCOMPARE(exports.size(), std::size_t(1));
    QVERIFY(exports.front().has("csv") && !exports.front().has("png"));
    const auto csv = readCsv(exports.front().csv());
    QVERIFY(csv && csv->rows.size() > 20);
    QVERIFY(std::ranges::find(csv->header, "scenarioName") != csv->header.end());
  }

  void theKeyboardOpensAndSorts() {
    Desk desk;
    open(desk);
    auto& table = page(desk).table();
    table.setFocus();
    table.setCurrentIndex(model(desk).index(0, 1));
    const int all = model(desk).rowCount();
    QTest::keyClick(&table, Qt::Key_Minus);
    QVERIFY(model(desk).rowCount() < all);
    QTest::keyClick(&table, Qt::Key_Plus);
    QCOMPARE(model(desk).rowCount(), all);
    QTest::keyClick(&table, Qt::Key_Return);
    QVERIFY(desk.window().state().reading());
    emit table.horizontalHeader()->sectionClicked(1);
    QVERIFY(model(desk).sorting() && model(desk).sorting()->second);
    emit table.horizontalHeader()->sectionClicked(1);
    QVERIFY(model(desk).sorting() && !model(desk).sorting()->second);
    emit table.horizontalHeader()->sectionClicked(1);
    QVERIFY(!model(desk).sorting());
  }

  void wordsFollowTheLanguage() {
    Desk desk;
    open(desk);
    ui::applyLanguage(words::Language::japanese);
    QCoreApplication::processEvents();
    QVERIFY(page(desk).shelves().chip(PivotAxis::stage)->text().contains(QStringLiteral("段階")));
    QVERIFY(model(desk).headerData(1, Qt::Vertical, Qt::DisplayRole).toString().contains(words::term("stage", "manufacture")));
    ui::applyLanguage(words::Language::english);
  }
};

QTEST_MAIN(WindowNumbersTest)
#include "tst_window_numbers.moc"
