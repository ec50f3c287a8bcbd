#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QDockWidget>
#include <QMenu>
#include <QRegularExpression>
#include <QTabWidget>

#include "tests/support/gui.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/pages/timeline/timeline_page.h"

using namespace meguri;
using support::Desk;

/// Pages, the explanation, export, languages, themes, and what a screen reader hears.
class WindowPagesTest : public QObject {
  Q_OBJECT
 private:
  template <class Page>
  static Page& page(Desk& desk) { return *desk.window().findChild<Page*>(); }
  static void click(ui::BarView& view, QPointF at) {
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.mapFromScene(view.bars().mapToScene(at)));
  }

 private slots:
  void aBarExplainsItself() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    auto& chart = *page<ui::ComparePage>(desk).charts()[0];
    const auto& figure = chart.bars().figure();
    QCOMPARE(figure.parts[1], std::string("use"));
    click(chart, chart.bars().partRect(0, 1).center());
    QVERIFY(desk.window().state().reading());
    QCOMPARE(*desk.window().state().reading(), figure.reading(0, 1));
    auto& why = desk.window().why().tree();
    const QModelIndex root = why.index(0, 0);
    QVERIFY2(root.data().toString().endsWith("= 1,991 t CO₂e"), qPrintable(root.data().toString()));
    QVERIFY(why.rowCount(root) >= 2);
    // down to an input, and from there to its field
    QModelIndex at = root;
    for (int depth = 0; depth < 12 && !at.data(ui::WhyModel::isInputRole).toBool(); ++depth) {
      why.fetchMore(at);
      QVERIFY(why.rowCount(at) > 0);
      at = why.index(why.rowCount(at) - 1, 0, at);
    }
    QVERIFY(at.data(ui::WhyModel::isInputRole).toBool());
    const auto place = why.placeOf(at);
    QVERIFY(place);
    emit desk.window().why().view().doubleClicked(at);
    QCOMPARE(desk.window().state().target(), place->target);
    QTRY_VERIFY(QApplication::focusWidget()->objectName().startsWith(QString::fromStdString(place->field)));
  }

  void theExplanationFollowsAnEdit() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    auto& chart = *page<ui::ComparePage>(desk).charts()[2];
    desk.window().state().explain(chart.bars().figure().reading(0));
    auto& why = desk.window().why();
    why.view().expand(why.tree().index(0, 0, why.tree().index(0, 0)));
    const QString before = why.tree().index(0, 0).data().toString();
    (void)desk.document().edit({"edit.set-field", {}}, [](study::Transaction& t) {
      auto life = *t.draft().scenario("a")->elements[1]->get(study::fleetType().lifetime);
      life.value = 8;
      t.setField("a", "servers", "lifetime", std::make_shared<const quantity::Quantity>(life));
    });
    QTRY_VERIFY(why.tree().index(0, 0).data().toString() != before);
    QVERIFY(why.view().isExpanded(why.tree().index(0, 0, why.tree().index(0, 0))));
  }

  void everyNumberHasAReading() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    auto& compare = page<ui::ComparePage>(desk);
    QTest::mouseClick(compare.tiles()[1], Qt::LeftButton);
    QCOMPARE(desk.window().state().reading()->indicator, lifecycle::Indicator::water);
    auto* table = compare.findChild<ui::CopyableTable*>("numbers_QTableView");
    int row = 0;  // behind what draws say
    while (row < table->model()->rowCount() && table->model()->index(row, 0).data().toString().trimmed() != "Manufacture") ++row;
    emit table->chosen(table->model()->index(row, 2));
    QCOMPARE(desk.window().state().reading()->key, std::string("manufacture"));
    desk.window().showPage(1);
    auto& timeline = page<ui::TimelinePage>(desk);
    auto& plot = *timeline.plots()[0];
    report::Reading of2030;
    of2030.scenario = "b";
    of2030.from = of2030.to = 2030;
    const auto isChosen = [&] {  // the page is laid out when it is first seen
      if (const auto at = plot.pointOf(of2030)) QTest::mouseClick(&plot, Qt::LeftButton, {}, at->toPoint());
      return *desk.window().state().reading() == of2030;
    };
    QTRY_VERIFY(isChosen());
    QVERIFY(!desk.window().why().tree().isEmpty());
    timeline.setCumulative(true);
    QTRY_COMPARE(plot.drawn()[0].size(), qsizetype(10));
    QVERIFY(plot.drawn()[0].back() > plot.drawn()[0].front() * 9);
  }

  void bandsComeBehindTheResults() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    auto& compare = page<ui::ComparePage>(desk);
    const auto& document = desk.document();
    QTRY_VERIFY(document.uncertainty() && document.uncertainty()->draws() == 10000);
    QTRY_VERIFY(compare.charts()[0]->bars().whisker(0));
    QVERIFY2(compare.tiles()[0]->band().startsWith("P5–P95: "), qPrintable(compare.tiles()[0]->band()));
    QVERIFY(compare.charts()[0]->accessibleDescription().contains("P5–P95: "));
    QCOMPARE(compare.tiles()[0]->better(0), words::text("band.better", {"100"}));
    QVERIFY(compare.tiles()[0]->betterSentence(0).contains("given the stated uncertainties"));
    auto* numbers = compare.findChild<ui::CopyableTable*>("numbers_QTableView")->model();
    QCOMPARE(numbers->index(1, 0).data().toString().trimmed(), "P5");
    QCOMPARE(numbers->index(4, 0).data().toString().trimmed(), "Mean");
    desk.window().showPage(1);
    QTRY_VERIFY(!page<ui::TimelinePage>(desk).plots()[0]->areas().isEmpty());
    // an edit leaves no whisker of the results before
    (void)desk.document().edit({"edit.set-field", {}}, [](study::Transaction& t) { t.setField("a", "dc", "grid", {}); });
    QTRY_VERIFY(document.isCurrent() && document.uncertainty() && document.uncertainty()->assessment() == document.assessment());
  }

  void whereNothingIsSpreadThereAreNoWhiskers() {
    Desk desk;
    desk.openGallery("gemini-prompt");
    auto& compare = page<ui::ComparePage>(desk);
    QTRY_VERIFY(desk.document().uncertainty());
    QTRY_COMPARE(compare.tiles()[0]->band(), words::text("band.none"));
    for (auto* chart : compare.charts()) QVERIFY(!chart->bars().whisker(0));
  }

  void chartsWorkByKeyboard() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    auto& chart = *page<ui::ComparePage>(desk).charts()[0];
    chart.setFocus(Qt::TabFocusReason);
    QTest::keyClick(&chart, Qt::Key_Down);
    QTest::keyClick(&chart, Qt::Key_Right);
    QTest::keyClick(&chart, Qt::Key_Return);
    QCOMPARE(*desk.window().state().reading(), chart.bars().figure().reading(1, 0));
  }

  void scenariosAreTakenInAndOut() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    auto& compare = page<ui::ComparePage>(desk);
    auto* menu = compare.findChild<QToolButton*>("scenarios_QToolButton")->menu();
    menu->actions()[0]->trigger();
    QTRY_COMPARE(compare.charts()[0]->bars().figure().bars.size(), std::size_t(2));
    QCOMPARE(desk.window().state().choice().reference, std::string("b"));
    auto* split = compare.findChild<QComboBox*>("split_QComboBox");
    for (int i = 0; i < split->count(); ++i) {
      split->setCurrentIndex(i);
      emit split->activated(i);
      for (const auto* chart : compare.charts())
        for (const auto& bar : chart->bars().figure().bars) {
          double sum = 0;
          for (const auto& value : bar.values) sum += value.value_or(0);
          QVERIFY(support::near(sum, bar.total.value_or(0), 1e-9));
        }
    }
  }

  void theTableIsCopied() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    auto* table = page<ui::ComparePage>(desk).findChild<ui::CopyableTable*>("numbers_QTableView");
    table->clearSelection();
    const QStringList lines = table->copied().split('\n');
    QVERIFY(lines[0].contains("Frankfurt, 4 years"));
    const QStringList ghg = lines[1].split('\t');
    QVERIFY(support::near(ghg[2].toDouble(), 2166.3, 1e-3) && ghg[2].size() > 8);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), table->copied());
  }

  void pagesAreExported() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    ui::dialogs::answers().path = desk.file("summary.pdf");
    desk.trigger("export-pdf");
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(desk.file("summary.pdf")), 20000);
    QVERIFY(support::readText(desk.file("summary.pdf").toStdString()).starts_with("%PDF"));
    QDir().mkpath(desk.file("out"));
    for (const int index : {0, 1, 2}) {
      desk.window().showPage(index);
      ui::dialogs::answers().path = desk.file("out");
      desk.trigger("export-page");
    }
    const QStringList files = QDir(desk.file("out")).entryList(QDir::Files);
    for (const char* name : {"compare.png", "compare-ghg.svg", "compare-water.csv", "timeline-ewaste.png", "timeline-stock.svg"}) QVERIFY2(files.contains(name), name);
    ui::dialogs::answers().path = desk.file("results.csv");
    desk.trigger("export-results");
    QTRY_VERIFY(desk.window().actions()["export-results"]->isEnabled());
    QVERIFY(support::readText(desk.file("results.csv").toStdString()).starts_with("scenario,scenarioName,indicator"));
    ui::dialogs::answers().path = desk.file("no/folder/x.pdf");
    desk.trigger("export-pdf");
    QTRY_VERIFY_WITH_TIMEOUT(ui::dialogs::answers().lastMessage.contains("x.pdf"), 20000);
  }

  void languageAndThemeSwitchAtAnyTime() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    desk.window().state().select({"a", "servers"});
    auto* tabs = desk.window().findChild<QTabWidget*>("pages_QTabWidget");
    const double value = *page<ui::ComparePage>(desk).charts()[0]->bars().figure().bars[0].total;
    desk.trigger("language-ja");
    QTRY_COMPARE(tabs->tabText(0), QString("比較"));  // the event is posted
    QCOMPARE(desk.window().findChild<QDockWidget*>("problems_QDockWidget")->windowTitle().left(3), QString("問題点"));
    QVERIFY(page<ui::ComparePage>(desk).charts()[0]->accessibleName().contains("温室効果ガス"));
    desk.trigger("theme-dark");
    QVERIFY(desk.window().palette().color(QPalette::Window).lightness() < 80);
    desk.trigger("language-en");
    desk.trigger("theme-light");
    QTRY_COMPARE(tabs->tabText(0), QString("Compare"));
    QCOMPARE(*page<ui::ComparePage>(desk).charts()[0]->bars().figure().bars[0].total, value);
  }

  void noTextIsLeftInTheOtherLanguage() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    desk.window().state().select({"a", "servers"});
    const QRegularExpression code("^[a-z-]+\\.[a-zA-Z.-]+$"), japanese("[\\x{3040}-\\x{30ff}\\x{4e00}-\\x{9fff}]");
    const auto texts = [&] {
      QStringList result;
      for (const auto* label : desk.window().findChildren<QLabel*>()) result << label->text();
      for (const auto* button : desk.window().findChildren<QAbstractButton*>()) result << button->text();
      for (const auto& [name, action] : desk.window().actions().all()) result << action->text() << action->toolTip();
      for (const auto* menu : desk.window().findChildren<QMenu*>()) result << menu->title();
      return result;
    };
    for (const QString& text : texts()) QVERIFY2(!code.match(text).hasMatch(), qPrintable(text));
    desk.trigger("language-ja");
    QCoreApplication::processEvents();
    for (const auto& [name, action] : desk.window().actions().all())
      if (name != "language-en") QVERIFY2(japanese.match(action->text()).hasMatch(), name.c_str());
    for (const QString& text : texts()) QVERIFY2(!code.match(text).hasMatch(), qPrintable(text));
    desk.trigger("language-en");
    QCoreApplication::processEvents();
    for (const auto& [name, action] : desk.window().actions().all())
      if (name != "language-ja") QVERIFY2(!japanese.match(action->text()).hasMatch(), name.c_str());
  }

  void modelsKeepTheirPromises() {
    Desk desk;
    const auto watch = [&] {
      for (auto* model : desk.window().findChildren<QAbstractItemModel*>())
        if (QByteArray(model->metaObject()->className()).startsWith("meguri::ui::"))
          // it would fetch while it still takes a reset for under way
          (new QAbstractItemModelTester(model, QAbstractItemModelTester::FailureReportingMode::QtTest, model))->setUseFetchMore(false);
    };
    watch();
    QCOMPARE(desk.window().findChildren<QAbstractItemModelTester*>().size(), qsizetype(10));  // navigator, problems, history, why, numbers, differences, left out, a variant's changes, the guest's differences and factors
    desk.openGallery("h100-frankfurt-paris");
    desk.window().state().explain(page<ui::ComparePage>(desk).charts()[0]->bars().figure().reading(0));
    desk.window().why().view().expandToDepth(3);
    desk.window().state().select({"a", "servers"});
    for (const char* action : {"variant", "duplicate-element", "add-service", "undo", "undo", "remove", "undo", "duplicate-scenario", "undo", "redo"}) {
      desk.trigger(action);
      desk.settle();
    }
    desk.trigger("language-ja");
    desk.trigger("theme-dark");
    ui::dialogs::answers().button = QMessageBox::Discard;
    desk.document().begin(study::newStudy());
    desk.settle();
  }

  void whatTakesTheKeyboardHasAName() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    desk.window().state().select({"a", "servers"});
    desk.window().findChild<QDockWidget*>("problems_QDockWidget")->show();
    for (int index = 0; index < 3; ++index) {
      desk.window().showPage(index);
      for (const auto* widget : desk.window().findChildren<QWidget*>()) {
        if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || qobject_cast<const QMenu*>(widget) || widget->focusProxy()) continue;
        if (qobject_cast<const QLineEdit*>(widget) && qobject_cast<const QComboBox*>(widget->parentWidget())) continue;  // named by its list
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const QString name = widget->accessibleName() + (button ? button->text() : QString());
        QVERIFY2(!name.isEmpty(), qPrintable(QString::fromLatin1(widget->metaObject()->className()) + ' ' + widget->objectName() + " in " + widget->parentWidget()->objectName()));
      }
    }
  }

  void tabReachesEverythingOnce() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    desk.window().state().select({"a", "servers"});
    desk.window().activateWindow();
    desk.find<QLineEdit>("name_QLineEdit").setFocus();
    QList<QWidget*> met;
    for (int i = 0; i < 400 && !met.contains(QApplication::focusWidget()); ++i) {
      met << QApplication::focusWidget();
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(QApplication::focusWidget(), met.front());  // a round: nothing traps the keyboard
    for (const char* name : {"lifetime_QuantityEdit", "navigator_QTreeView", "why_QTreeView", "ghg_BarView", "numbers_QTableView", "split_QComboBox"}) {
      bool isMet = false;
      for (const auto* widget : met) isMet = isMet || widget->objectName() == QLatin1String(name);
      if (desk.window().findChild<QWidget*>(name)->isVisible()) QVERIFY2(isMet, name);
    }
    const auto place = [&](const char* name) { return met.indexOf(desk.window().findChild<QWidget*>(name)); };
    QVERIFY(place("stock_QuantityEdit") < place("lifetime_QuantityEdit"));
  }
};

QTEST_MAIN(WindowPagesTest)
#include "tst_window_pages.moc"
