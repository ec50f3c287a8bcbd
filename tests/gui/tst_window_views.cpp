#include <QFile>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QWheelEvent>

#include "core/report/look.h"
#include "core/study/study_json.h"
#include "tests/support/gui.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/shell/command.h"
#include "ui/shell/page_sides.h"
#include "ui/shell/presentation.h"
#include "ui/shell/view_actions.h"
#include "ui/shell/views_dialog.h"

using namespace meguri;
using report::Axis;
using report::Scale;
using support::Desk;

/// Views saved by name, how a study was looked at last, and showing them on the whole screen.
class WindowViewsTest : public QObject {
  Q_OBJECT
 private:
  static void choose(Desk& desk, Axis split, Scale scale, std::vector<study::Id> scenarios = {}) {
    report::Choice choice = desk.window().state().choice();
    choice.split = split;
    choice.scale = scale;
    if (!scenarios.empty()) {
      choice.reference = scenarios.front();
      choice.scenarios = std::move(scenarios);
    }
    desk.window().state().setChoice(choice);
  }
  static void saveView(Desk& desk, const char* name) {
    ui::dialogs::answers().text = QString::fromUtf8(name);
    desk.trigger("save-view");
  }
  static QStringList names(Desk& desk) {
    QStringList result;
    for (const auto& each : desk.document().study().views) result << QString::fromStdString(each->name);
    return result;
  }
  static study::Id idOf(Desk& desk, const char* name) {
    for (const auto& each : desk.document().study().views)
      if (each->name == name) return each->id;
    return {};
  }
  static std::vector<report::BarFigure> figures(Desk& desk) {
    return report::barFigures(*desk.document().assessment(), desk.window().state().choice());
  }
  static ui::Presentation& present(Desk& desk) {
    desk.trigger("present");
    auto* presentation = desk.window().findChild<ui::Presentation*>();
    if (!presentation) qFatal("nothing is presented");
    QTest::qWait(50);
    return *presentation;
  }
  static void endOf(Desk& desk) {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!desk.window().findChild<ui::Presentation*>());
  }

 private slots:
  void aViewIsSavedShownAndUpdated() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    QVERIFY(!desk.window().actions()["update-view"]->isEnabled());
    choose(desk, Axis::site, Scale::unit, {"b", "a"});
    const report::Choice shown = desk.window().state().choice();
    saveView(desk, "Sites & such");
    QCOMPARE(names(desk), QStringList{"Sites & such"});
    QVERIFY(desk.document().isModified());
    choose(desk, Axis::stage, Scale::total, {"a", "b", "c"});
    desk.window().showPage(1);
    desk.window().views().show(idOf(desk, "Sites & such"));
    QVERIFY(desk.window().state().choice() == shown);
    QCOMPARE(desk.window().currentPage().objectName().section('_', 0, 0), QString("compare"));
    // saved anew under its name
    choose(desk, Axis::phase, Scale::total);
    desk.trigger("update-view");
    QCOMPARE(desk.document().study().views.front()->look.split, std::string("phase"));
    QCOMPARE(desk.document().undoText(), QString("Update view Sites & such"));
    // a name that is there asks; who says no keeps the view
    choose(desk, Axis::element, Scale::total);
    ui::dialogs::answers().button = QMessageBox::Cancel;
    saveView(desk, "Sites & such");
    QCOMPARE(desk.document().study().views.front()->look.split, std::string("phase"));
    ui::dialogs::answers().button = QMessageBox::Yes;
    saveView(desk, "Sites & such");
    QCOMPARE(desk.document().study().views.front()->look.split, std::string("element"));
    QCOMPARE(names(desk).size(), 1);
  }

  void aViewIsAnEditWithoutResults() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    const auto results = desk.document().assessment();
    const std::string before = desk.bytes();
    QSignalSpy assessed(&desk.document(), &ui::StudyDocument::assessed);
    saveView(desk, "One");
    const std::string after = desk.bytes();
    QVERIFY(after != before && !desk.document().isBusy() && desk.document().isCurrent());
    desk.trigger("undo");
    QCOMPARE(desk.bytes(), before);
    QVERIFY(!desk.document().isModified());
    desk.trigger("redo");
    QCOMPARE(desk.bytes(), after);
    QTest::qWait(100);
    QCOMPARE(assessed.size(), 0);
    QVERIFY(desk.document().assessment() == results);
  }

  void aColleagueSeesTheSame() {
    Desk desk;
    const QString path = desk.openGallery("h100-frankfurt-paris");
    choose(desk, Axis::element, Scale::year, {"b", "a"});
    saveView(desk, "Ours");
    const auto ours = figures(desk);
    desk.window().showPage(1);
    choose(desk, Axis::phase, Scale::total);
    const report::Choice last = desk.window().state().choice();
    desk.trigger("save");
    QVERIFY(!desk.document().isModified());

    Desk other;
    const QString copy = other.file("from-a-colleague.meguri");  // the file itself is open already
    QVERIFY(QFile::copy(path, copy));
    other.window().open(copy);
    other.settle();
    // as it was left: page and choice
    QCOMPARE(other.window().currentPage().objectName(), desk.window().currentPage().objectName());
    QVERIFY(other.window().state().choice() == last);
    QCOMPARE(names(other), QStringList{"Ours"});
    other.window().views().show(idOf(other, "Ours"));
    QVERIFY(figures(other) == ours);
    QVERIFY(!other.document().isModified());
  }

  void lookingAroundIsNoEdit() {
    Desk desk;
    const QString path = desk.openGallery("h100-frankfurt-paris");
    choose(desk, Axis::site, Scale::year);
    desk.window().showPage(2);
    QVERIFY(!desk.document().isModified());
    QVERIFY(!desk.document().undoStack().canUndo());
    // but it is in the file once that is written
    QVERIFY(!desk.window().actions()["save"]->isEnabled());
    (void)desk.document().edit({"edit.set-title", {}}, [](study::Transaction& t) { t.setTitle("Other"); });
    QCOMPARE(desk.document().looks()->page, std::string("uncertainty"));
    desk.trigger("save");
    const auto written = study::readStudy(support::readText(path.toStdString()));
    QVERIFY(bool(written));
    QCOMPARE(written->looks->page, std::string("uncertainty"));
    QCOMPARE(written->looks->pages.at("uncertainty").split, std::string("site"));
    QCOMPARE(written->looks->pages.at("uncertainty").scale, std::string("year"));
  }

  /// What it shows beside and within its pages comes back, though another study was open and there are no results yet.
  void aFileOpensOverAnotherAsItWasLeft() {
    Desk desk;
    const QString path = desk.openGallery("h100-frankfurt-paris");
    study::Study study = *study::readStudy(support::readText(path.toStdString()));
    study::Looks looks{"compare", {}};
    const ui::Page::Options timeline{{"accounting", "incurred"}, {"cumulative", "true"}, {"events", "off"}, {"tables", "ghg,stock"}};
    for (const char* page : {"compare", "uncertainty", "numbers", "inputs"}) looks.pages[page].split = "site";
    looks.pages["timeline"].options = timeline;
    study.looks = std::make_shared<const study::Looks>(looks);
    const QString left = desk.file("left.meguri");
    QFile file(left);
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QByteArray::fromStdString(study::writeStudy(study)));
    file.close();
    const auto& pages = desk.window().pages();
    for (int i = static_cast<int>(pages.size()) - 1; i >= 0; --i) {
      desk.window().showPage(i);
      QCoreApplication::processEvents();
    }
    desk.window().sides().setSplit(true);  // the years are seen beside
    ui::Page& years = *pages[1];
    QVERIFY(years.isVisible());
    QVERIFY(!desk.document().open(left));  // in this window
    for (const bool isSettled : {false, true}) {
      if (isSettled) desk.settle();
      QCOMPARE(desk.window().currentPage().objectName(), pages[0]->objectName());
      for (const auto& [key, value] : timeline) QCOMPARE(QString::fromStdString(key + '=' + years.options()[key]), QString::fromStdString(key + '=' + value));
      QVERIFY(years.options() == timeline);
      QVERIFY(desk.document().looks()->pages.at("timeline").options == timeline);
    }
    for (std::size_t i = 0; i < pages.size(); ++i) {
      desk.window().showPage(static_cast<int>(i));
      QCoreApplication::processEvents();
    }
    QVERIFY(years.options() == timeline);
    // a window that never showed it
    Desk other;
    const QString copy = other.file("copy.meguri");
    QVERIFY(QFile::copy(left, copy));
    other.window().open(copy);
    other.window().showPage(1);
    other.settle();
    QVERIFY(other.document().looks()->pages.at("timeline").options == timeline);
    QCOMPARE(other.find<QTableView>("figure_QTableView").isVisible(), true);
  }

  void whatIsGoneIsPassedOver() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    choose(desk, Axis::stage, Scale::total, {"c"});
    saveView(desk, "Only C");
    choose(desk, Axis::stage, Scale::total, {"a", "b", "c"});
    saveView(desk, "All");
    QVERIFY(!desk.document().edit({"edit.remove-scenario", {"c"}}, [](study::Transaction& t) { t.removeScenario("c"); }));
    desk.settle();
    desk.window().views().show(idOf(desk, "All"));
    QCOMPARE(desk.window().state().choice().scenarios, (std::vector<study::Id>{"a", "b"}));
    desk.window().views().show(idOf(desk, "Only C"));
    QVERIFY(desk.window().state().choice() == report::defaultChoice(desk.document().study()));
    // it is back with the scenario
    desk.trigger("undo");
    desk.settle();
    desk.window().views().show(idOf(desk, "Only C"));
    QCOMPARE(desk.window().state().choice().scenarios, std::vector<study::Id>{"c"});
  }

  void viewsAreInMenuAndPalette() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    choose(desk, Axis::site, Scale::total);
    saveView(desk, "R&D");
    saveView(desk, "Second");
    const auto& menu = *desk.find<QToolButton>("views_QToolButton").defaultAction()->menu();
    QCOMPARE(menu.actions()[0]->text(), QString("R&&D"));
    QCOMPARE(menu.actions()[0]->shortcut(), QKeySequence("Alt+1"));
    QVERIFY(menu.actions()[1]->isChecked() && !menu.actions()[0]->isChecked());
    choose(desk, Axis::stage, Scale::total);
    bool isFound = false;
    for (const auto& each : ui::found(ui::commandsOf(desk.window()), "r&d", {}))
      if (each.title == "R&D") {
        each.run();
        isFound = true;
        break;
      }
    QVERIFY(isFound);
    QCOMPARE(desk.window().state().choice().split, Axis::site);
  }

  void aNameIsProposed() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    choose(desk, Axis::site, Scale::total);
    const QString proposed = desk.window().views().proposedName();
    QVERIFY2(proposed.startsWith("Compare · by "), qPrintable(proposed));
    desk.trigger("save-view");  // a silent window takes it
    QCOMPARE(names(desk), QStringList{proposed});
    QCOMPARE(desk.window().views().proposedName(), proposed + " (2)");
    desk.window().showPage(1);
    QCOMPARE(desk.window().views().proposedName(), QString("Timeline"));
  }

  void viewsAreRenamedMovedAndRemoved() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    QVERIFY(!desk.window().actions()["manage-views"]->isEnabled());
    for (const char* name : {"One", "Two", "Three"}) saveView(desk, name);
    desk.trigger("manage-views");
    auto* dialog = desk.window().findChild<ui::ViewsDialog*>();
    QVERIFY(dialog);
    auto& list = *dialog->findChild<QListWidget*>();
    const auto click = [&](const char* name) {
      dialog->findChild<QPushButton*>(QLatin1String(name) + "_QPushButton")->click();
      QCoreApplication::processEvents();
    };
    list.setCurrentRow(2);
    click("move-up");
    QCOMPARE(names(desk), (QStringList{"One", "Three", "Two"}));
    QCOMPARE(list.currentItem()->text(), QString("Three"));
    list.currentItem()->setText("Drei");
    QCoreApplication::processEvents();
    QCOMPARE(names(desk), (QStringList{"One", "Drei", "Two"}));
    // a name that is taken is refused and comes back
    list.currentItem()->setText("Two");
    QCoreApplication::processEvents();
    QVERIFY(ui::dialogs::answers().lastMessage.contains("Two"));
    QCOMPARE(list.currentItem()->text(), QString("Drei"));
    click("remove");
    QCOMPARE(names(desk), (QStringList{"One", "Two"}));
    desk.trigger("undo");
    QCoreApplication::processEvents();
    QCOMPARE(names(desk), (QStringList{"One", "Drei", "Two"}));
    dialog->close();
  }

  void presentingStepsThroughTheViews() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    choose(desk, Axis::site, Scale::unit, {"b", "a"});
    saveView(desk, "Sites");
    desk.window().showPage(1);
    saveView(desk, "Years");
    desk.window().showPage(0);
    choose(desk, Axis::element, Scale::total, {"a", "b", "c"});
    const report::Choice before = desk.window().state().choice();
    const std::string bytes = desk.bytes();
    const QByteArray layout = desk.window().saveState();

    ui::Presentation& show = present(desk);
    QVERIFY(show.isFullScreen());
    QVERIFY(ui::textZoom() > 1.2);
    QCOMPARE(show.count(), 2);
    QCOMPARE(show.current(), 1);  // the view saved last is the one shown
    const auto press = [&](Qt::Key key) { QTest::keyClick(&show, key); };
    const auto isAt = [&](int at, const char* page) { return show.current() == at && show.page().objectName().startsWith(QLatin1String(page)); };
    press(Qt::Key_Home);
    QVERIFY(isAt(0, "compare"));
    QCOMPARE(show.choice().split, Axis::site);
    for (const Qt::Key key : {Qt::Key_Right, Qt::Key_Left, Qt::Key_Space, Qt::Key_PageUp, Qt::Key_PageDown}) {
      press(key);
      QVERIFY(isAt(key == Qt::Key_Left || key == Qt::Key_PageUp ? 0 : 1, key == Qt::Key_Left || key == Qt::Key_PageUp ? "compare" : "timeline"));
    }
    press(Qt::Key_Right);  // the last stays
    QVERIFY(isAt(1, "timeline"));
    press(Qt::Key_1);
    QVERIFY(isAt(0, "compare"));
    press(Qt::Key_9);
    QVERIFY(isAt(0, "compare"));
    press(Qt::Key_End);
    QVERIFY(isAt(1, "timeline"));
    press(Qt::Key_B);
    QVERIFY(show.isBlank());
    press(Qt::Key_Right);
    QVERIFY(!show.isBlank() && isAt(1, "timeline"));
    press(Qt::Key_Escape);
    endOf(desk);
    // all is as it was
    QCOMPARE(ui::textZoom(), 1.0);
    QVERIFY(desk.window().centre().isVisible());
    QVERIFY(desk.window().state().choice() == before);
    QCOMPARE(desk.bytes(), bytes);
    QCOMPARE(desk.window().saveState(), layout);
    QVERIFY(desk.document().sampledChoice() == before);
  }

  void nothingIsEditedWhilePresenting() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    const std::string bytes = desk.bytes();
    const report::Choice before = desk.window().state().choice();
    ui::Presentation& show = present(desk);
    QCOMPARE(show.count(), static_cast<int>(desk.window().pages().size()));  // without views: the pages
    for (int step = 0; step < show.count(); ++step) {
      show.goTo(step);
      QCoreApplication::processEvents();
      for (QWidget* each : show.page().findChildren<QWidget*>()) {
        if (!each->isVisible()) continue;
        QTest::mouseClick(each, Qt::LeftButton);
        QTest::mouseDClick(each, Qt::LeftButton);
        QTest::keyClick(each, Qt::Key_X);
        QTest::keyClick(each, Qt::Key_Delete);
        QTest::keyClick(each, Qt::Key_Z, Qt::ControlModifier);
        QWheelEvent wheel(QPointF(4, 4), each->mapToGlobal(QPointF(4, 4)), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(each, &wheel);
      }
      QCOMPARE(show.current(), step);
    }
    QVERIFY(!QApplication::activePopupWidget());
    QVERIFY(show.choice() == before);
    QTest::keyClick(&show, Qt::Key_Escape);
    endOf(desk);
    QCOMPARE(desk.bytes(), bytes);
    QVERIFY(!desk.document().isModified());
    QVERIFY(desk.window().state().choice() == before);
    QVERIFY(!desk.window().state().reading());
  }

  void aPresentationEndsWithItsWindow() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    present(desk);
    desk.close();
    QCOMPARE(ui::textZoom(), 1.0);
  }
};

QTEST_MAIN(WindowViewsTest)
#include "tst_window_views.moc"
