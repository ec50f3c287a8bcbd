#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabWidget>

#include "core/report/parts.h"
#include "tests/support/gui.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/pages/timeline/timeline_page.h"

using namespace meguri;
using support::Desk;

/// The strip over the charts, the heads of their cards, what a click links, and two pages side by side.
class WindowCompareTest : public QObject {
  Q_OBJECT
 private:
  static ui::ComparePage& compare(Desk& desk) { return *desk.window().findChild<ui::ComparePage*>(); }
  static const report::BarFigure& figure(Desk& desk, std::size_t panel) { return compare(desk).charts()[panel]->bars().figure(); }
  static void choose(Desk& desk, const char* list, const QString& key) {
    auto* combo = compare(desk).findChild<QComboBox*>(QLatin1String(list) + QStringLiteral("_QComboBox"));
    const int at = combo->findData(key);
    QVERIFY2(at >= 0, qPrintable(key));
    combo->setCurrentIndex(at);
    emit combo->activated(at);
    desk.settle();
  }
  static void click(ui::BarView& view, QPointF at) {
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.mapFromScene(view.bars().mapToScene(at)));
  }
  static QAction* entry(ui::FigureHead& head, const QString& text) {
    for (QAction* each : qobject_cast<ui::Card*>(head.parentWidget())->menu()->actions())
      if (each->text() == text) return each;
    return nullptr;
  }
  static void addVariants(Desk& desk, std::size_t count) {
    while (desk.document().study().scenarios.size() < count) {
      desk.window().state().select({"a", {}});
      desk.trigger("variant");
    }
    desk.settle();
  }
  static double widthWanted(ui::Page& page) { return page.findChild<QScrollArea*>()->horizontalScrollBar()->maximum(); }

 private slots:
  void aClickSelectsWhatItNamesAndMarksItEverywhere() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    choose(desk, "split", "element");
    auto& chart = *compare(desk).charts()[0];
    const auto& parts = figure(desk, 0).parts;
    const auto servers = static_cast<std::size_t>(std::ranges::find(parts, "servers") - parts.begin());
    QVERIFY(servers < parts.size());
    compare(desk).heads()[1]->setShowsTable(true);
    click(chart, chart.bars().partRect(1, servers).center());
    const auto reading = figure(desk, 0).reading(1, servers);
    QCOMPARE(*desk.window().state().reading(), reading);
    QCOMPARE(desk.window().state().target(), (ui::Target{"b", "servers"}));
    QVERIFY(desk.window().navigator().currentIndex().isValid());
    QVERIFY(desk.window().findChild<QWidget*>("lifetime_QuantityEdit"));
    QVERIFY(!desk.window().why().tree().isEmpty());
    QVERIFY(chart.hasFocus());  // the keyboard stays where it was
    QCOMPARE(*desk.window().state().linked(), reading);
    // the same part in the table of another indicator, and among the numbers
    const auto marked = [](const QAbstractItemModel& model) {
      int cells = 0;
      for (int row = 0; row < model.rowCount(); ++row)
        for (int column = 0; column < model.columnCount(); ++column) cells += model.index(row, column).data(Qt::BackgroundRole).isValid();
      return cells;
    };
    QCOMPARE(marked(*compare(desk).heads()[1]->table()->model()), 1);
    QVERIFY(marked(*compare(desk).findChild<ui::CopyableTable*>("numbers_QTableView")->model()) >= 1);
    // a stage belongs to no element: the scenario is selected
    choose(desk, "split", "stage");
    click(chart, chart.bars().partRect(0, 1).center());
    QCOMPARE(desk.window().state().target(), (ui::Target{"a", {}}));
  }

  void anElementSelectedIsMarkedWhereChartsShowIt() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    choose(desk, "split", "element");
    desk.window().state().select({"b", "servers"});
    const auto linked = desk.window().state().linked();
    QVERIFY(linked);
    QCOMPARE(linked->axis, report::Axis::element);
    QCOMPARE(linked->key, std::string("servers"));
    choose(desk, "split", "site");
    QCOMPARE(desk.window().state().linked()->axis, report::Axis::site);
    desk.window().state().select({{}, "scope"});
    QVERIFY(!desk.window().state().linked());
  }

  void aFigureIsShownAsATable() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    auto& head = *compare(desk).heads()[0];
    auto& chart = *compare(desk).charts()[0];
    QSignalSpy options(&compare(desk), &ui::Page::optionsChanged);
    auto* asTable = head.parentWidget()->findChild<QToolButton*>("asTable_QToolButton");
    QVERIFY(!asTable->accessibleName().isEmpty() && !asTable->toolTip().isEmpty());
    asTable->click();
    QVERIFY(head.table()->isVisible() && !chart.isVisible());
    QCOMPARE(options.count(), 1);
    QCOMPARE(compare(desk).options(), (ui::Page::Options{{"table-ghg", "on"}}));
    const auto& figure = chart.bars().figure();
    const auto* model = head.table()->model();
    QCOMPARE(model->columnCount(), static_cast<int>(figure.bars.size()) + 1);
    QCOMPARE(model->rowCount(), static_cast<int>(figure.parts.size()) + 1);
    // another figure in the same place
    choose(desk, "split", "phase");
    QCOMPARE(model->rowCount(), static_cast<int>(chart.bars().figure().parts.size()) + 1);
    QVERIFY(head.showsTable());
    compare(desk).setOptions({});
    QCOMPARE(options.count(), 1);  // what a file says is no news to it
    QVERIFY(chart.isVisible() && !head.table()->isVisible());
    compare(desk).setOptions({{"table-water", "on"}, {"of another time", "x"}});
    QVERIFY(compare(desk).heads()[1]->table()->isVisible());
  }

  void theTableOnTheClipboardHasTheNumbers() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    choose(desk, "cutOff", "0/0");
    auto& head = *compare(desk).heads()[0];
    entry(head, words::text("ui.copy-table"))->trigger();
    const auto& figure = compare(desk).charts()[0]->bars().figure();
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split('\n');
    QCOMPARE(lines.size(), qsizetype(figure.parts.size()) + 2);
    QVERIFY2(lines[0].contains("Frankfurt, 4 years"), qPrintable(lines[0]));
    const double unit = words::displayUnit(figure).size;
    const auto number = [&](qsizetype line, qsizetype column) { return lines[line].split('\t')[column].toDouble() * unit; };
    for (std::size_t bar = 0; bar < figure.bars.size(); ++bar) {
      const auto column = static_cast<qsizetype>(bar) + 1;
      QVERIFY(support::near(number(1, column), *figure.bars[bar].total, 1e-12));
      double sum = 0;
      for (std::size_t part = 0; part < figure.parts.size(); ++part) sum += number(static_cast<qsizetype>(part) + 2, column);
      QVERIFY(support::near(sum, *figure.bars[bar].total, 1e-9));
    }
    head.parentWidget()->findChild<QToolButton*>("copy_QToolButton")->click();
    QVERIFY(!QGuiApplication::clipboard()->image().isNull());
  }

  void aFigureIsSavedInEachFormat() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    const std::pair<const char*, const char*> formats[] = {{"png", "\x89PNG"}, {"svg", "<?xml"}, {"pdf", "%PDF"}, {"csv", ""}};
    for (const auto& [ending, begin] : formats) {
      const QString path = desk.file("figure.") + QLatin1String(ending);
      ui::dialogs::answers().path = path;
      entry(*compare(desk).heads()[0], words::text("ui.save-as", {QString::fromLatin1(ending).toUpper().toStdString()}))->trigger();
      const std::string written = support::readText(path.toStdString());
      QVERIFY2(written.size() > 100 && written.starts_with(begin), ending);
    }
  }

  void scaleAndCutOffChangeTheFigures() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    const double total = *figure(desk, 0).bars[0].total;
    choose(desk, "unit", "year");
    QVERIFY(support::near(*figure(desk, 0).bars[0].total * 10, total, 1e-9));
    choose(desk, "unit", "relative");
    QVERIFY(support::near(*figure(desk, 0).bars[0].total, 1, 1e-12));
    choose(desk, "unit", "total");
    choose(desk, "split", "year");
    choose(desk, "cutOff", "0/5");
    QCOMPARE(figure(desk, 0).parts.back(), std::string(report::restKey));
    QCOMPARE(figure(desk, 0).parts.size(), std::size_t(6));
    emit compare(desk).charts()[0]->restOpened();
    desk.settle();
    QVERIFY(figure(desk, 0).rest.empty());
    QCOMPARE(figure(desk, 0).parts.size(), std::size_t(10));
    QCOMPARE(compare(desk).findChild<QComboBox*>("cutOff_QComboBox")->currentData().toString(), QStringLiteral("0/0"));
  }

  void indicatorsStandBesideEachOther() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    const auto scenarios = desk.window().state().choice().scenarios.size();
    choose(desk, "across", "indicator");
    QCOMPARE(compare(desk).charts().size(), scenarios);
    QCOMPARE(compare(desk).tiles().size(), std::size_t(3));
    QCOMPARE(figure(desk, 1).bars.size(), std::size_t(3));
    for (const auto& bar : figure(desk, 0).bars) QVERIFY(support::near(*bar.total, 1, 1e-12));  // the reference is its own measure
    choose(desk, "unit", "unit");
    QVERIFY(figure(desk, 1).reading(0).perUnit && support::near(*figure(desk, 0).bars[0].total, 1, 1e-12));  // shares of amounts per unit
    choose(desk, "unit", "total");
    auto& head = *compare(desk).heads()[1];
    head.setShowsTable(true);
    QCOMPARE(head.table()->model()->columnCount(), 4);
    ui::dialogs::answers().path = desk.file("b.csv");
    entry(head, words::text("ui.save-as", {"CSV"}))->trigger();
    QVERIFY(support::readText(desk.file("b.csv").toStdString()).find("water") != std::string::npos);
    choose(desk, "across", "scenario");
    QCOMPARE(compare(desk).charts().size(), std::size_t(3));
    QVERIFY(!compare(desk).heads()[1]->showsTable());
  }

  void theSignIsExplained() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    auto* sign = compare(desk).findChild<QLabel*>("sign_QLabel");
    QVERIFY(sign->isVisible() && sign->text().contains("A Frankfurt, 4 years"));
    choose(desk, "reference", "b");
    QVERIFY2(sign->text().contains("B "), qPrintable(sign->text()));
    for (const auto* tile : compare(desk).tiles())
      for (const QString& row : tile->rows()) QVERIFY2(!row.contains(QStringLiteral("P –")), qPrintable(row));
  }

  void twelveScenariosStayOnThePage() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    addVariants(desk, 12);
    QCOMPARE(figure(desk, 0).bars.size(), std::size_t(12));
    QTRY_COMPARE(widthWanted(compare(desk)), 0.0);
    QCOMPARE(compare(desk).tiles()[0]->rows().size(), qsizetype(11));
    desk.window().resize(1100, 700);
    QTRY_COMPARE(widthWanted(compare(desk)), 0.0);
  }

  void manyHeadlinesAreCompact() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    const int before = compare(desk).tiles()[0]->height();
    for (QAction* each : compare(desk).findChild<QToolButton*>("indicators_QToolButton")->menu()->actions())
      if (!each->isChecked() && each->isEnabled()) {
        each->trigger();
        break;
      }
    desk.settle();
    QCOMPARE(compare(desk).tiles().size(), std::size_t(4));
    QTRY_VERIFY(compare(desk).tiles()[0]->height() < before);
    QVERIFY(!compare(desk).tiles()[0]->toolTip().isEmpty());
  }

  void twoPagesStandSideBySide() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    auto& window = desk.window();
    auto& sides = window.sides();
    const auto count = window.pages().size();
    desk.trigger("split-pages");
    QVERIFY(sides.isSplit() && window.actions()["split-pages"]->isChecked());
    QCOMPARE(&window.currentPage(), window.pages()[0]);
    QVERIFY(window.pages()[0]->isVisible() && window.pages()[1]->isVisible());
    QVERIFY(window.pages()[1]->mapToGlobal(QPoint()).x() > window.pages()[0]->mapToGlobal(QPoint()).x());
    for (Page* page : {window.pages()[0], window.pages()[1]}) QTRY_COMPARE(widthWanted(*page), 0.0);
    // a click on the left is seen on the right
    auto& chart = *compare(desk).charts()[0];
    click(chart, chart.bars().partRect(1, 0).center());
    QCOMPARE(window.state().linked()->scenario, std::string("b"));
    // by index wherever they are
    window.showPage(1);
    QCOMPARE(&window.currentPage(), window.pages()[1]);
    window.showPage(2);
    desk.trigger("page-to-right");
    QCOMPARE(sides.sideOf(*window.pages()[2]), ui::PageSides::right);
    QCOMPARE(sides.tabs(ui::PageSides::right).count(), 2);
    QVERIFY(!window.actions()["page-to-right"]->isEnabled());
    QVERIFY(!window.actions().reason("page-to-right").isEmpty());
    desk.trigger("page-to-left");
    window.showPage(1);
    desk.trigger("page-to-left");  // the last of its side closes it
    QVERIFY(!sides.isSplit());
    QCOMPARE(sides.tabs(ui::PageSides::left).count(), static_cast<int>(count));
    for (std::size_t i = 0; i < count; ++i) QCOMPARE(sides.tabs(ui::PageSides::left).widget(static_cast<int>(i)), window.pages()[i]);
    QCOMPARE(&window.currentPage(), window.pages()[1]);
    desk.trigger("split-pages");
    desk.trigger("split-pages");
    QVERIFY(!sides.isSplit() && sides.tabs(ui::PageSides::right).isHidden());
    QCOMPARE(sides.tabs(ui::PageSides::left).tabText(0), window.pages()[0]->title());
  }

 private:
  using Page = ui::Page;
};

QTEST_MAIN(WindowCompareTest)
#include "tst_window_compare.moc"
