#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QStatusBar>

#include "core/storage/file.h"
#include "tests/support/gui.h"
#include "ui/shell/file_notice.h"
#include "ui/shell/recovery.h"

using namespace meguri;
using support::Desk;
using ui::Journal;

/// What was not saved, what others do to a file, and what stands in the way of writing, as a user meets them.
class WindowRecoveryTest : public QObject {
  Q_OBJECT
 private:
  static void rename(ui::StudyDocument& document, const char* title) {
    QVERIFY(!document.edit({"edit.set-title", {}}, [&](study::Transaction& t) { t.setTitle(title); }));
  }
  /// As if a program had been killed with this unsaved: its journal without its lock.
  static void leaveBehind(const QString& path, const char* title) {
    ui::StudyDocument document;
    Journal journal(document);
    if (path.isEmpty())
      document.begin(study::newStudy());
    else
      QVERIFY(!document.open(path));
    rename(document, title);
  }
  static QStringList journals() { return QDir(Journal::folder()).entryList({"*.journal"}, QDir::Files); }
  static ui::RecoveryDialog* offered(Desk& desk) {
    ui::offerLostWork(desk.window());
    return desk.window().findChild<ui::RecoveryDialog*>();
  }
  static void press(QWidget& in, const char* name) {
    auto* button = in.findChild<QPushButton*>(QLatin1String(name));
    QVERIFY2(button, name);
    QTest::mouseClick(button, Qt::LeftButton);
  }
  static void overwrite(const QString& path, const char* title) {
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray text = file.readAll();
    text.replace("\"title\": \"", QByteArray("\"title\": \"") + title);
    QVERIFY(file.seek(0) && file.resize(0) && file.write(text) == text.size());
  }

 private slots:
  void initTestCase() { Journal::setDelay(std::chrono::milliseconds(50)); }
  void init() {
    m_data = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_data->path().toLocal8Bit());
  }

  void nothingLostIsNothingOffered() {
    Desk desk;
    QVERIFY(!offered(desk));
  }

  void lostWorkIsLaidOverItsFileAsOneStep() {
    Desk desk;
    const QString path = desk.openGallery("gemini-prompt");
    const std::string onDisk = desk.bytes();
    desk.reopen();
    leaveBehind(path, "Not saved");
    auto* dialog = offered(desk);
    QVERIFY(dialog && dialog->count() == 1);
    const QString line = dialog->findChild<QListWidget*>("works_QListWidget")->item(0)->text();
    QVERIFY2(line.contains("Not saved") && line.contains("gemini-prompt.meguri"), qPrintable(line));
    auto* list = dialog->findChild<ui::DifferenceList*>();
    QCOMPARE(list->count(), 1);
    QCOMPARE(list->topLevelItem(0)->text(0), QString("Title"));
    QCOMPARE(list->topLevelItem(0)->text(2), QString("Not saved"));
    QVERIFY(list->topLevelItem(0)->text(1).startsWith("Gemini"));
    press(*dialog, "restore_QPushButton");
    desk.settle();
    QCOMPARE(desk.document().study().title, std::string("Not saved"));
    QCOMPARE(desk.document().path(), path);
    QVERIFY(desk.window().isWindowModified());
    QCOMPARE(desk.document().undoText(), QString("Recovered work"));
    QCOMPARE(journals().size(), 1);  // still safe if the program is killed again
    desk.trigger("undo");
    QCOMPARE(desk.bytes(), onDisk);
    desk.trigger("redo");
    desk.trigger("save");
    QTRY_VERIFY(journals().isEmpty());
    QVERIFY(support::readText(path.toStdString()).find("Not saved") != std::string::npos);
  }

  void whatWasNeverSavedIsUntitledAndUnsaved() {
    Desk desk;
    leaveBehind({}, "Never saved");
    auto* dialog = offered(desk);
    QVERIFY(dialog);
    press(*dialog, "restore_QPushButton");
    QCOMPARE(desk.document().study().title, std::string("Never saved"));
    QVERIFY(desk.document().path().isEmpty() && desk.window().isWindowModified());
    ui::dialogs::answers().button = QMessageBox::Cancel;
    QVERIFY(!desk.window().close());  // asks
  }

  void aFileThatChangedSinceStaysAsItIs() {
    Desk desk;
    const QString path = desk.openGallery("gemini-prompt");
    desk.reopen();
    leaveBehind(path, "Not saved");
    overwrite(path, "Newer: ");
    const std::string newer = support::readText(path.toStdString());
    auto* dialog = offered(desk);
    QVERIFY(dialog);
    press(*dialog, "restore_QPushButton");
    QCOMPARE(desk.document().study().title, std::string("Not saved"));
    QVERIFY(desk.document().path().isEmpty() && desk.window().isWindowModified());
    auto& notice = desk.find<ui::Notice>("file_Notice");
    QVERIFY2(notice.isVisible() && notice.text().contains(path), qPrintable(notice.text()));
    QCOMPARE(support::readText(path.toStdString()), newer);
  }

  void aFileThatIsGoneIsSaid() {
    Desk desk;
    const QString path = desk.openGallery("gemini-prompt");
    desk.reopen();
    leaveBehind(path, "Not saved");
    QVERIFY(QFile::remove(path));
    auto* dialog = offered(desk);
    QVERIFY(dialog && !dialog->findChild<ui::DifferenceList*>()->isVisible());
    press(*dialog, "restore_QPushButton");
    QVERIFY(desk.document().path().isEmpty() && desk.window().isWindowModified());
    QVERIFY(desk.find<ui::Notice>("file_Notice").text().contains("no longer there"));
  }

  void laterKeepsAndDiscardAsks() {
    Desk desk;
    leaveBehind({}, "One");
    leaveBehind({}, "Two");
    auto* dialog = offered(desk);
    QVERIFY(dialog && dialog->count() == 2);
    press(*dialog, "later_QPushButton");
    QTRY_VERIFY(!desk.window().findChild<ui::RecoveryDialog*>());
    QCOMPARE(journals().size(), 2);
    dialog = offered(desk);
    QVERIFY(dialog && dialog->count() == 2);
    ui::dialogs::answers().button = QMessageBox::Cancel;
    press(*dialog, "discard_QPushButton");
    QCOMPARE(journals().size(), 2);
    ui::dialogs::answers().button = QMessageBox::Yes;
    press(*dialog, "discard_QPushButton");
    QVERIFY2(ui::dialogs::answers().lastMessage.contains("Two"), qPrintable(ui::dialogs::answers().lastMessage));
    QCOMPARE(journals().size(), 1);
    QCOMPARE(dialog->count(), std::size_t(1));
  }

  void closingGivesUpWhatIsDiscarded() {
    Desk desk;
    desk.openGallery("gemini-prompt");
    rename(desk.document(), "Unsaved");
    QTRY_COMPARE(journals().size(), 1);
    desk.close();
    QVERIFY(journals().isEmpty());
  }

  void anotherProgramsChangeIsANotice() {
    Desk desk;
    const QString path = desk.openGallery("gemini-prompt");
    rename(desk.document(), "Mine");
    overwrite(path, "Theirs: ");
    auto& notice = desk.find<ui::Notice>("file_Notice");
    QTRY_VERIFY(notice.isVisible());
    QVERIFY(notice.text().contains("gemini-prompt.meguri"));
    QCOMPARE(desk.document().study().title, std::string("Mine"));
    press(notice, "differences_QPushButton");
    auto* list = desk.window().findChild<ui::DifferenceList*>();
    QVERIFY(list && list->count() == 1);
    QVERIFY(list->topLevelItem(0)->text(1).startsWith("Theirs: "));
    QVERIFY(notice.isVisible());
    press(notice, "reload_QPushButton");
    QVERIFY(QString::fromStdString(desk.document().study().title).startsWith("Theirs: "));
    QVERIFY(!notice.isVisible() && !desk.window().isWindowModified());
    desk.trigger("undo");
    QCOMPARE(desk.document().study().title, std::string("Mine"));
    overwrite(path, "Again: ");
    QTRY_VERIFY(notice.isVisible());
    press(notice, "keep_QPushButton");
    QCOMPARE(desk.document().study().title, std::string("Mine"));
    QVERIFY(desk.window().isWindowModified());
    ui::dialogs::answers().lastMessage.clear();
    desk.trigger("save");  // it was settled: no question
    QVERIFY(!desk.window().isWindowModified() && ui::dialogs::answers().lastMessage.isEmpty());
  }

  void savingOverOthersWorkAsks() {
    Desk desk;
    const QString path = desk.openGallery("gemini-prompt");
    rename(desk.document(), "Mine");
    overwrite(path, "Theirs: ");
    const std::string theirs = support::readText(path.toStdString());
    desk.trigger("save");  // silent: cancels
    QVERIFY2(ui::dialogs::answers().lastMessage.contains("gemini-prompt.meguri") && ui::dialogs::answers().lastMessage.contains(QString::fromStdString(ui::shownTime(QFileInfo(path).lastModified().toMSecsSinceEpoch()))),
             qPrintable(ui::dialogs::answers().lastMessage));
    QCOMPARE(support::readText(path.toStdString()), theirs);
    QVERIFY(desk.window().isWindowModified());
    ui::dialogs::answers().way = 1;
    ui::dialogs::answers().path = desk.file("elsewhere.meguri");
    desk.trigger("save");
    QCOMPARE(support::readText(path.toStdString()), theirs);
    QCOMPARE(desk.document().path(), desk.file("elsewhere.meguri"));
    QVERIFY(!desk.window().isWindowModified());
    overwrite(desk.document().path(), "Theirs: ");
    rename(desk.document(), "Mine again");
    ui::dialogs::answers().way = 0;
    desk.trigger("save");
    QCOMPARE(support::readText(desk.document().path().toStdString()), study::writeStudy(desk.document().saved()));
  }

  void openElsewhereIsSaidAndSavingAsks() {
    Desk desk;
    const QString path = desk.openGallery("gemini-prompt");
    desk.reopen();
    auto elsewhere = std::make_unique<ui::StudyDocument>();
    QVERIFY(!elsewhere->open(path));
    desk.window().open(path);
    auto& notice = desk.find<ui::Notice>("file_Notice");
    QVERIFY(notice.isVisible());
    QVERIFY2(notice.text().contains("gemini-prompt.meguri") && notice.text().contains(QSysInfo::machineHostName()), qPrintable(notice.text()));
    rename(desk.document(), "Mine");
    desk.trigger("save");
    QVERIFY(ui::dialogs::answers().lastMessage.contains("open elsewhere") && desk.window().isWindowModified());
    elsewhere.reset();
    ui::dialogs::answers().lastMessage.clear();
    desk.trigger("save");
    QVERIFY(ui::dialogs::answers().lastMessage.isEmpty() && !desk.window().isWindowModified());
    QVERIFY(!notice.isVisible());
  }

  void whatCannotBeSavedIsSavedElsewhere() {
    Desk desk;
    desk.openGallery("gemini-prompt");
    rename(desk.document(), "Mine");
    QVERIFY(QDir().mkdir(desk.file("folder.meguri")));
    ui::dialogs::answers().path = desk.file("folder.meguri");
    desk.trigger("save-as");
    QVERIFY2(ui::dialogs::answers().lastMessage.contains("folder of that name"), qPrintable(ui::dialogs::answers().lastMessage));
    QVERIFY(desk.window().isWindowModified());
  }

  void aDamagedFileOffersItsBackup() {
    Desk desk;
    const QString path = desk.file("broken.meguri");
    QVERIFY(!storage::writeFile(path.toStdString(), "{\"format\": \"meguri-study\", \"version\": \"1.5\", \"ti"));
    desk.window().open(path);
    QVERIFY(desk.document().isEmpty());
    QVERIFY(QFile::copy(QString::fromStdString(support::sourcePath("datasets/gallery/gemini-prompt.meguri")), path + ".v1.2.bak"));
    ui::dialogs::answers().way = 0;
    desk.window().open(path);
    QVERIFY2(ui::dialogs::answers().lastMessage.contains("damaged"), qPrintable(ui::dialogs::answers().lastMessage));
    QVERIFY(!desk.document().isEmpty() && desk.document().path().isEmpty());
  }

  void exportsAskBeforeTheyReplace() {
    Desk desk;
    desk.openGallery("gemini-prompt");
    const QString folder = desk.file("exports");
    QVERIFY(QDir().mkdir(folder));
    ui::dialogs::answers().path = folder;
    desk.trigger("export-page");
    const auto files = QDir(folder).entryInfoList(QDir::Files);
    QVERIFY(files.size() > 2);
    QVERIFY2(desk.window().statusBar()->currentMessage().contains(folder), qPrintable(desk.window().statusBar()->currentMessage()));
    QVERIFY(!storage::writeFile(files[0].filePath().toStdString(), "precious"));
    ui::dialogs::answers().path = folder;
    ui::dialogs::answers().button = QMessageBox::Cancel;
    desk.trigger("export-page");
    QVERIFY(ui::dialogs::answers().lastMessage.contains(files[0].fileName()));
    QCOMPARE(support::readText(files[0].filePath().toStdString()), std::string("precious"));
    ui::dialogs::answers().path = folder;
    ui::dialogs::answers().button = QMessageBox::Yes;
    desk.trigger("export-page");
    QVERIFY(support::readText(files[0].filePath().toStdString()) != "precious");
  }

 private:
  std::unique_ptr<QTemporaryDir> m_data;
};

QTEST_MAIN(WindowRecoveryTest)
#include "tst_window_recovery.moc"
