#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>

#include "tests/support/gui.h"
#include "ui/base/settings.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/shell/gallery_view.h"

using namespace meguri;
using support::Desk;

/// Files as a user meets them: welcome, gallery, open, save, bad files, other programs, recent, drop.
class WindowFilesTest : public QObject {
  Q_OBJECT
 private:
  static ui::ComparePage& compare(Desk& desk) { return *desk.window().findChild<ui::ComparePage*>(); }
  static bool shows(Desk& desk, const char* headline) { 
    const auto tiles = compare(desk).tiles();  // none before the first results
    return !tiles.empty() && tiles.front()->headline() == QString::fromUtf8(headline);
  }

 private slots:
  void theWelcomePageOpensTheGallery() {
    Desk desk;
    QVERIFY(desk.document().isEmpty());
    QVERIFY(desk.find<ui::Welcome>("welcome_QWidget").isVisible());
    auto& gallery = *desk.window().findChild<ui::GalleryView*>();
    QVERIFY(gallery.choose("h100-frankfurt-paris"));
    QTest::mouseClick(&desk.find<QPushButton>("gallery_open_QPushButton"), Qt::LeftButton);
    QTRY_VERIFY(shows(desk, "2,166 t CO₂e *"));
    QVERIFY(!desk.find<ui::Welcome>("welcome_QWidget").isVisible());
    // a copy: the gallery itself is never written
    QVERIFY(desk.document().path().isEmpty());
    QVERIFY(!desk.window().isWindowModified());
  }

  void theGalleryIsSearched() {
    Desk desk;
    auto& gallery = *desk.window().findChild<ui::GalleryView*>();
    const auto listed = [&] {
      QStringList titles;
      for (QTreeWidgetItemIterator at(&gallery.list()); *at; ++at)
        if (!(*at)->isHidden() && (*at)->parent() && !(*at)->parent()->isHidden()) titles << (*at)->text(0);
      return titles;
    };
    const QStringList all = listed();
    QCOMPARE(all.size(), qsizetype(ui::galleryStudies().size()));
    QCOMPARE(all.size(), QSet<QString>(all.begin(), all.end()).size());
    auto& search = desk.find<QLineEdit>("gallery_QLineEdit");
    QTest::keyClicks(&search, "paris FRANKFURT");
    QVERIFY(listed().size() < all.size() && listed().contains("Ten H100 servers: Frankfurt or Paris"));
    search.setText("no such words anywhere");
    QVERIFY(listed().isEmpty());
    search.clear();
    QCOMPARE(listed(), all);
    // what is chosen is told in full, with what it rests on
    QVERIFY(gallery.choose("bloom-176b"));
    QVERIFY2(gallery.description().contains("Luccioni") && gallery.description().contains("arXiv"), qPrintable(gallery.description()));
    gallery.list().setFocus();
    QTest::keyClick(&gallery.list(), Qt::Key_Return);
    QTRY_COMPARE(QString::fromStdString(desk.document().study().title).left(5), QString("BLOOM"));
  }

  void aCopyHasNamesOfTheLanguage() {
    Desk desk;
    ui::applyLanguage(words::Language::japanese);
    desk.settle();
    auto& gallery = *desk.window().findChild<ui::GalleryView*>();
    QVERIFY(gallery.choose("h100-frankfurt-paris"));
    QVERIFY(gallery.description().contains(QStringLiteral("フランクフルト")));
    desk.find<QPushButton>("gallery_open_QPushButton").click();
    desk.settle();
    const auto& study = desk.document().study();
    QCOMPARE(QString::fromStdString(study.title), QStringLiteral("H100 サーバー 10 台：フランクフルトかパリか"));
    QCOMPARE(QString::fromStdString(study.scenario("a")->name), QStringLiteral("フランクフルト、4 年"));
    QCOMPARE(words::elementName(study, "b", "dc"), QStringLiteral("データセンター"));
    QVERIFY(!desk.window().isWindowModified() && !desk.document().undoStack().canUndo());
    ui::applyLanguage(words::Language::english);
  }

  void aNewStudyCanBeBegun() {
    Desk desk;
    QTest::mouseClick(&desk.find<QPushButton>("new_QPushButton"), Qt::LeftButton);
    desk.settle();
    QCOMPARE(desk.document().study().scenarios.size(), std::size_t(1));
    QVERIFY(desk.document().study().lastYear() == desk.document().study().firstYear() + 9);
    QVERIFY(desk.document().isCurrent());
  }

  void openingShowsTheStudy() {
    Desk desk;
    const QString path = desk.openGallery("h100-frankfurt-paris");
    QVERIFY(shows(desk, "2,166 t CO₂e *"));
    QCOMPARE(compare(desk).tiles()[1]->headline(), QString::fromUtf8("11,830 m³ *"));
    QCOMPARE(compare(desk).tiles()[2]->headline(), QString("2.45 t"));
    QVERIFY(desk.window().windowTitle().contains(QFileInfo(path).fileName()));
    QVERIFY(desk.window().windowTitle().contains("[*]"));
    QCOMPARE(ui::settings::recentFiles().value(0), QFileInfo(path).absoluteFilePath());
  }

  void aBadFileLeavesTheOpenStudy_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("said");
    QTest::newRow("no study") << QByteArray("{\"hello\": 1}") << "bad.meguri";
    QTest::newRow("cut off") << QByteArray("{\"format\": \"meguri-study\", \"version\": \"1.0\", \"ti") << "line 1";
    QTest::newRow("newer") << QByteArray("{\"format\": \"meguri-study\", \"version\": \"99.0\"}") << "99";
    QTest::newRow("empty") << QByteArray() << "bad.meguri";
  }
  void aBadFileLeavesTheOpenStudy() {
    QFETCH(QByteArray, bytes);
    QFETCH(QString, said);
    Desk desk;
    const QString path = desk.openGallery("gemini-prompt");
    const std::string before = desk.bytes();
    QFile bad(desk.file("bad.meguri"));
    QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write(bytes) == bytes.size());
    bad.close();
    desk.window().open(bad.fileName());
    QVERIFY2(ui::dialogs::answers().lastMessage.contains(said, Qt::CaseInsensitive), qPrintable(ui::dialogs::answers().lastMessage));
    QCOMPARE(desk.bytes(), before);
    QCOMPARE(desk.document().path(), path);
    QVERIFY(shows(desk, "0.0326 g CO₂e *"));
  }

  void savingWritesTheStudyAndClearsTheMark() {
    Desk desk;
    const QString path = desk.openGallery("h100-frankfurt-paris");
    QVERIFY(!desk.window().actions()["save"]->isEnabled());
    (void)desk.document().edit({"edit.set-title", {}}, [](study::Transaction& t) { t.setTitle("Another title"); });
    QVERIFY(desk.window().isWindowModified());
    desk.trigger("save");
    QVERIFY(!desk.window().isWindowModified());
    QCOMPARE(support::readText(path.toStdString()), study::writeStudy(desk.document().saved()));
    // undo goes past the saved state, and so marks it as changed again
    desk.trigger("undo");
    QVERIFY(desk.window().isWindowModified());
    desk.trigger("redo");
    QVERIFY(!desk.window().isWindowModified());
  }

  void saveAsAsksForAName() {
    Desk desk;
    desk.openGallery("gemini-prompt");
    ui::dialogs::answers().path = desk.file("mine");
    desk.trigger("save-as");
    QVERIFY(QFileInfo::exists(desk.file("mine.meguri")));
    QCOMPARE(desk.document().path(), desk.file("mine.meguri"));
  }

  void whatCannotBeSavedIsSaid() {
    Desk desk;
    desk.openGallery("gemini-prompt");
    const std::string before = desk.bytes();
    (void)desk.document().edit({"edit.set-title", {}}, [](study::Transaction& t) { t.setTitle("Unsaved"); });
    ui::dialogs::answers().path = desk.file("no/such/folder/study.meguri");
    desk.trigger("save-as");
    QVERIFY(ui::dialogs::answers().lastMessage.contains("study.meguri"));
    QVERIFY(desk.window().isWindowModified());
    QVERIFY(desk.bytes() != before);
  }

  void closingAsksForUnsavedWork() {
    Desk desk;
    const QString path = desk.openGallery("gemini-prompt");
    (void)desk.document().edit({"edit.set-title", {}}, [](study::Transaction& t) { t.setTitle("Unsaved"); });
    ui::dialogs::answers().button = QMessageBox::Cancel;
    QVERIFY(!desk.window().close());
    QVERIFY(desk.window().isVisible());
    ui::dialogs::answers().button = QMessageBox::Save;
    QVERIFY(desk.window().close());
    QVERIFY(support::readText(path.toStdString()).find("Unsaved") != std::string::npos);
  }

  void anotherStudyOpensInAWindowOfItsOwn() {
    Desk desk;
    const QString first = desk.openGallery("gemini-prompt");
    const QString second = QString::fromStdString(support::sourcePath("datasets/gallery/bloom-176b.meguri"));
    desk.window().open(second);
    QCOMPARE(desk.document().path(), first);
    ui::MainWindow* other = nullptr;
    for (QWidget* widget : QApplication::topLevelWidgets())
      if (auto* window = qobject_cast<ui::MainWindow*>(widget); window && window != &desk.window()) other = window;
    QVERIFY(other);
    QCOMPARE(other->document().path(), second);
    other->close();
  }

  void oneFileIsOpenOnce() {
    Desk desk;
    const QString path = desk.openGallery("gemini-prompt");
    (void)desk.document().edit({"edit.set-title", {}}, [](study::Transaction& t) { t.setTitle("Mine"); });
    desk.window().open(path);
    int windows = 0;
    for (const QWidget* widget : QApplication::topLevelWidgets()) windows += qobject_cast<const ui::MainWindow*>(widget) ? 1 : 0;
    QCOMPARE(windows, 1);
    QCOMPARE(desk.document().study().title, std::string("Mine"));
  }

  void aStudyCanBeDropped() {
    Desk desk;
    const QString path = QString::fromStdString(support::sourcePath("datasets/gallery/bloom-176b.meguri"));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&desk.window(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&desk.window(), &drop);
    QCOMPARE(desk.document().path(), path);
    QMimeData other;
    other.setUrls({QUrl::fromLocalFile("/tmp/picture.png")});
    QDragEnterEvent refused(QPoint(300, 300), Qt::CopyAction, &other, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(&desk.window(), &refused);
    QVERIFY(!refused.isAccepted());
  }

  void recentFilesAreListedAndForgotten() {
    Desk desk;
    const QString path = desk.openGallery("gemini-prompt");
    desk.reopen();
    auto& list = desk.find<QListWidget>("recent_QListWidget");
    QCOMPARE(list.count(), 1);
    emit list.itemActivated(list.item(0));
    QCOMPARE(desk.document().path(), path);
    desk.trigger("clear-recent");
    QVERIFY(ui::settings::recentFiles().isEmpty());
  }

  void theLayoutIsRemembered() {
    Desk desk;
    desk.openGallery("gemini-prompt");
    auto& dock = desk.find<QDockWidget>("problems_QDockWidget");
    QVERIFY(!dock.isVisible());
    dock.show();
    desk.reopen();
    QVERIFY(!desk.find<QDockWidget>("problems_QDockWidget").isVisible());  // not beside the welcome page
    desk.openGallery("gemini-prompt");
    QVERIFY(desk.find<QDockWidget>("problems_QDockWidget").isVisible());
    desk.trigger("reset-layout");
    QVERIFY(!desk.find<QDockWidget>("problems_QDockWidget").isVisible());
  }
};

QTEST_MAIN(WindowFilesTest)
#include "tst_window_files.moc"
