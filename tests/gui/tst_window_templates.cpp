#include <QFileInfo>
#include <QListWidget>
#include <QMenu>

#include "tests/support/gui.h"
#include "ui/base/settings.h"
#include "ui/shell/templates.h"

using namespace meguri;
using support::Desk;

/// Templates as a user meets them: in the menu, on the welcome page, in both languages.
class WindowTemplatesTest : public QObject {
  Q_OBJECT
 private:
  /// The menu filled anew, as it is when it opens.
  static QMenu& menu(Desk& desk) {
    const QString title = words::text("menu.template");
    for (QMenu* each : desk.window().findChildren<QMenu*>()) {
      if (each->title() != title) continue;
      emit each->aboutToShow();
      return *each;
    }
    qFatal("no menu of templates");
  }
  static QStringList titles(const QMenu& menu) {
    QStringList all;
    for (const QAction* action : menu.actions()) all << action->text();
    return all;
  }
  static QStringList titles(const QListWidget& list) {
    QStringList all;
    for (int i = 0; i < list.count(); ++i) all << list.item(i)->text();
    return all;
  }
  static void isUntitledStudyWithResults(Desk& desk, const ui::Template& of) {
    desk.settle();
    QVERIFY(desk.document().isCurrent());
    QCOMPARE(desk.document().study().title, of.title.toStdString());
    QVERIFY(!desk.document().study().scenarios.front()->elements.empty());
    // new and unsaved, never the file itself
    QVERIFY(desk.document().path().isEmpty());
    QCOMPARE(desk.document().undoStack().count(), 0);
    QVERIFY(desk.document().undoStack().isClean());
    QVERIFY(!desk.window().isWindowModified());
    QVERIFY(desk.window().actions()["save"]->isEnabled());
    QVERIFY(!desk.window().actions()["reload"]->isEnabled());
    QVERIFY(ui::settings::recentFiles().isEmpty());
  }

 private slots:
  void theMenuBeginsAStudy() {
    Desk desk;
    const auto templates = ui::templates();
    QCOMPARE(templates.size(), std::size_t(7));
    for (std::size_t i = 0; i < templates.size(); ++i) {
      QAction* action = menu(desk).actions()[static_cast<int>(i)];
      QCOMPARE(action->text(), templates[i].title);
      QVERIFY(action->toolTip().contains(templates[i].about.toHtmlEscaped()));
      action->trigger();
      isUntitledStudyWithResults(desk, templates[i]);
    }
  }

  void theWelcomePageBeginsAStudy() {
    Desk desk;
    auto& list = desk.find<QListWidget>("templates_QListWidget");
    QVERIFY(list.isVisible());
    QCOMPARE(titles(list), titles(menu(desk)));
    list.setFocus();
    list.setCurrentRow(2);
    emit list.itemActivated(list.currentItem());
    isUntitledStudyWithResults(desk, ui::templates()[2]);
    QVERIFY(!desk.find<ui::Welcome>("welcome_QWidget").isVisible());
  }

  void savingAsksForAName() {
    Desk desk;
    const ui::Template first = ui::templates().front();
    const std::string before = support::readText(first.path.toStdString());
    menu(desk).actions().front()->trigger();
    desk.settle();
    (void)desk.document().edit({"edit.set-title", {}}, [](study::Transaction& t) { t.setTitle("Mine"); });
    ui::dialogs::answers().path = desk.file("mine.meguri");
    desk.trigger("save");
    QCOMPARE(desk.document().path(), desk.file("mine.meguri"));
    QVERIFY(support::readText(desk.file("mine.meguri").toStdString()).find("Mine") != std::string::npos);
    QCOMPARE(support::readText(first.path.toStdString()), before);
  }

  void openingTheFileItselfOpensACopy() {
    Desk desk;
    const ui::Template first = ui::templates().front();
    desk.window().open(first.path);
    isUntitledStudyWithResults(desk, first);
  }

  void theLanguageDecidesWhichAreListed() {
    Desk desk;
    const QStringList english = titles(menu(desk));
    ui::applyLanguage(words::Language::japanese);
    desk.settle();
    const QStringList japanese = titles(menu(desk));
    QCOMPARE(japanese.size(), english.size());
    for (int i = 0; i < japanese.size(); ++i) QVERIFY2(japanese[i] != english[i], qPrintable(japanese[i]));
    QTRY_COMPARE(titles(desk.find<QListWidget>("templates_QListWidget")), japanese);
    menu(desk).actions().front()->trigger();
    isUntitledStudyWithResults(desk, ui::templates().front());
    // a study that is open keeps its words
    ui::applyLanguage(words::Language::english);
    desk.settle();
    QCOMPARE(QString::fromStdString(desk.document().study().title), japanese.front());
    QCOMPARE(titles(menu(desk)), english);
  }
};

QTEST_MAIN(WindowTemplatesTest)
#include "tst_window_templates.moc"
