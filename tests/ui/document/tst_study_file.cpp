#include <QDir>
#include <QFile>
#include <QFileSystemWatcher>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

#include "core/study/study_json.h"
#include "tests/support/support.h"
#include "ui/document/study_document.h"
#include "ui/words/words.h"

using namespace meguri;
using namespace meguri::ui;

namespace {

QByteArray bytesOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Into the file that is there, as `echo > file` does.
void overwrite(const QString& path, const QByteArray& bytes) {
  QFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
  QCOMPARE(file.write(bytes), bytes.size());
}

/// A new file in the place of the old one, as editors do.
void exchange(const QString& path, const QByteArray& bytes) {
  QSaveFile file(path);
  QVERIFY(file.open(QIODevice::WriteOnly));
  file.write(bytes);
  QVERIFY(file.commit());
}

QString gallery(const char* name) { return QString::fromStdString(support::sourcePath(std::string("datasets/gallery/") + name + ".meguri")); }

void rename(StudyDocument& document, const char* title) {
  QVERIFY(!document.edit({"edit.set-title", {}}, [&](study::Transaction& t) { t.setTitle(title); }));
}

/// Everything of a document that a fault must leave as it was.
struct Picture {
  explicit Picture(StudyDocument& document)
      : text(study::writeStudy(document.study())), path(document.path()), steps(document.undoStack().count()), index(document.undoStack().index()),
        isModified(document.isModified()), assessment(document.assessment()), isCurrent(document.isCurrent()) {}
  bool operator==(const Picture&) const = default;
  std::string text;
  QString path;
  int steps, index;
  bool isModified;
  StudyDocument::AssessmentPointer assessment;
  bool isCurrent;
};

}  // namespace

/// The study's file: read, written, and watched.
class StudyFileTest : public QObject {
  Q_OBJECT
 private slots:
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath("study.meguri");
    QVERIFY(QFile::copy(gallery("h100-frankfurt-paris"), m_path));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
  }

  void openedAndSavedIsByteIdentical_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"h100-frankfurt-paris", "gemini-prompt", "bloom-176b"}) QTest::newRow(name) << name;
  }
  void openedAndSavedIsByteIdentical() {
    QFETCH(QString, name);
    const QByteArray original = bytesOf(gallery(qPrintable(name)));
    exchange(m_path, original);
    StudyDocument document;
    QVERIFY(!document.open(m_path));
    const QString other = m_folder->filePath("other.meguri");
    QVERIFY(!document.saveAs(other));
    QVERIFY(original.size() > 1000);
    QCOMPARE(bytesOf(other), original);
    QCOMPARE(document.path(), other);
    rename(document, "Changed");
    document.undoStack().undo();
    QVERIFY(!document.save());
    QCOMPARE(bytesOf(other), original);
  }

  void anOpenedStudyIsNotModified() {
    StudyDocument document;
    QVERIFY(document.isEmpty());
    rename(document, "Of the study before");
    QSignalSpy pathChanged(&document, &StudyDocument::pathChanged);
    QVERIFY(!document.open(m_path));
    QVERIFY(!document.isEmpty());
    QVERIFY(!document.isModified());
    QCOMPARE(document.undoStack().count(), 0);
    QCOMPARE(document.displayName(), "study.meguri");
    QCOMPARE(pathChanged.count(), 1);
  }

  void whatWasSavedIsRead() {
    StudyDocument document, reader;
    QVERIFY(!document.open(m_path));
    rename(document, "Saved");
    QVERIFY(document.isModified());
    QVERIFY(!document.save());
    QVERIFY(!document.isModified());
    QVERIFY(!reader.open(m_path));
    QCOMPARE(reader.study().title, "Saved");
    document.undoStack().undo();
    QVERIFY(document.isModified());
    document.undoStack().redo();
    QVERIFY(!document.isModified());
  }

  void aCopyHasNoFile() {
    StudyDocument document;
    QVERIFY(!document.openCopy(m_path));
    QVERIFY(document.path().isEmpty());
    QCOMPARE(document.displayName().toStdString(), document.study().title);
    QVERIFY(!document.isModified());
    QSignalSpy onDisk(&document, &StudyDocument::changedOnDisk);
    QFileSystemWatcher probe({m_path});
    QSignalSpy probed(&probe, &QFileSystemWatcher::fileChanged);
    overwrite(m_path, "changed");
    QTRY_VERIFY(!probed.isEmpty());
    QCOMPARE(onDisk.count(), 0);
  }

  void aFileThatCannotBeReadChangesNothing_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<int>("kind");
    QByteArray whole = bytesOf(gallery("h100-frankfurt-paris"));
    QByteArray newer = whole, typed = whole;
    newer.replace("\"version\": \"1.5\"", "\"version\": \"9.0\"");
    typed.replace("\"title\": \"Ten", "\"title\": 10, \"x\": \"Ten");
    QTest::newRow("cut") << "cut.meguri" << whole.left(whole.size() / 2) << "json.cut" << int(FaultKind::damaged);
    QTest::newRow("wrong type") << "typed.meguri" << typed << "json.wrong-type" << int(FaultKind::damaged);
    QTest::newRow("newer") << "newer.meguri" << newer << "study.newer" << int(FaultKind::newer);
    QTest::newRow("of another kind") << "map.meguri" << QByteArray("{\"format\": \"map\"}") << "study.not-ours" << int(FaultKind::notOurs);
    QTest::newRow("no JSON") << "notes.meguri" << QByteArray("Dear diary") << "json.syntax" << int(FaultKind::notOurs);
    QTest::newRow("missing") << "missing.meguri" << QByteArray() << "file.missing" << int(FaultKind::unreadable);
  }
  void aFileThatCannotBeReadChangesNothing() {
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(int, kind);
    StudyDocument document;
    QVERIFY(!document.open(m_path));
    rename(document, "Not saved");
    QTRY_VERIFY(document.isCurrent());
    const Picture before(document);
    int changes = 0;
    connect(&document, &StudyDocument::changed, this, [&] { ++changes; });
    QSignalSpy pathChanged(&document, &StudyDocument::pathChanged);
    const QString bad = m_folder->filePath(name);
    if (!bytes.isEmpty()) exchange(bad, bytes);
    for (const bool isCopy : {false, true}) {
      const auto fault = isCopy ? document.openCopy(bad) : document.open(bad);
      QVERIFY(fault);
      QCOMPARE(QString::fromStdString(fault->code), code);
      QCOMPARE(int(fault->kind), kind);
      QVERIFY2(QString::fromStdString(fault->place).contains(name), fault->place.c_str());
    }
    QVERIFY(Picture(document) == before);
    QCOMPARE(changes, 0);
    QCOMPARE(pathChanged.count(), 0);
    // and it still is the document of its file
    QVERIFY(!document.save());
    QVERIFY(bytesOf(m_path).contains("Not saved"));
  }

  void reloadIsAStepThatUndoTakesBack() {
    StudyDocument document;
    QVERIFY(!document.open(m_path));
    const std::string title = document.study().title;
    rename(document, "Not saved");
    QVERIFY(!document.reload());
    QCOMPARE(document.study().title, title);
    QVERIFY(!document.isModified());
    QCOMPARE(document.path(), m_path);
    QCOMPARE(document.undoText(), words::text("edit.reload"));
    document.undoStack().undo();
    QCOMPARE(document.study().title, "Not saved");
    QVERIFY(document.isModified());
    overwrite(m_path, "broken");
    const Picture before(document);
    QVERIFY(document.reload());
    QVERIFY(Picture(document) == before);
  }

  void mineStandsAgainstTheFile() {
    StudyDocument document;
    QVERIFY(!document.open(m_path));
    QVERIFY(document.file().state() == StudyFile::State::same);
    overwrite(m_path, bytesOf(m_path) + "\n");
    QVERIFY(document.file().state() == StudyFile::State::changed);
    QVERIFY(!document.isModified());
    document.keepMine();
    QVERIFY(document.file().state() == StudyFile::State::same);
    QVERIFY(document.isModified());
    QVERIFY(!document.save());
    QVERIFY(!document.isModified());
  }

  void aFileThatIsGoneIsTold() {
    StudyDocument document;
    QVERIFY(!document.open(m_path));
    QSignalSpy onDisk(&document, &StudyDocument::changedOnDisk);
    QVERIFY(QFile::remove(m_path));
    QTRY_COMPARE(onDisk.count(), 1);
    QVERIFY(document.file().state() == StudyFile::State::gone);
    QVERIFY(document.isModified());  // or it would be closed without a question
    QVERIFY(!document.save());
    QVERIFY(!document.isModified() && QFile::exists(m_path));
  }

  void anOlderFormatIsKeptOnce() {
    QByteArray old = bytesOf(m_path);
    old.replace("\"version\": \"1.5\"", "\"version\": \"1.1\"");
    exchange(m_path, old);
    StudyDocument document;
    QVERIFY(!document.open(m_path));
    const QString backup = m_path + ".v1.1.bak";
    QVERIFY(!document.saveAs(m_folder->filePath("elsewhere.meguri")));
    QCOMPARE(StudyFile::backups(m_path), QStringList());  // nothing was written over
    QVERIFY(!document.saveAs(m_path));
    QCOMPARE(bytesOf(backup), old);
    QCOMPARE(StudyFile::backups(m_path), QStringList{backup});
    exchange(m_path, old + "\n");
    QVERIFY(!document.save());
    QCOMPARE(bytesOf(backup), old);
    rename(document, "Of this version");
    QVERIFY(!document.save());
    QCOMPARE(QDir(m_folder->path()).entryList({"*.bak"}).size(), 1);
  }

  void openElsewhereIsSeen() {
    StudyDocument one, other;
    QVERIFY(!one.open(m_path));
    QVERIFY(!one.file().openElsewhere());
    const QString link = m_folder->filePath("link.meguri");
    QVERIFY(QFile::link(m_path, link));
    for (const QString& path : {m_path, link}) {
      QVERIFY(!other.open(path));
      QCOMPARE(other.file().openElsewhere()->process, QCoreApplication::applicationPid());
      QVERIFY(StudyFile::openElsewhere(path));
    }
    QVERIFY(!one.saveAs(m_folder->filePath("elsewhere.meguri")));  // lets go of it
    QVERIFY(!other.file().openElsewhere());
    QVERIFY(!one.open(m_path));
    QVERIFY(one.file().openElsewhere());
    one.begin(study::newStudy());
    other.begin(study::newStudy());
    QCOMPARE(QDir(m_folder->path()).entryList({"*.lock"}, QDir::Files | QDir::Hidden), QStringList());
  }

  void anotherProgramsChangeIsTold() {
    StudyDocument document;
    QVERIFY(!document.open(m_path));
    const QByteArray original = bytesOf(m_path);
    QSignalSpy onDisk(&document, &StudyDocument::changedOnDisk);
    overwrite(m_path, original + "\n");
    QTRY_VERIFY(!onDisk.isEmpty());
    // more than once in a row, each time with a new file in its place
    for (const char* tail : {"\n\n", "\n\n\n", "\n"}) {
      onDisk.clear();
      exchange(m_path, original + tail);
      QTRY_VERIFY(!onDisk.isEmpty());
    }
    onDisk.clear();
    overwrite(m_path, original + "\n\n");
    QTRY_VERIFY(!onDisk.isEmpty());
  }

  void theSameBytesAreNoNews() {
    StudyDocument document;
    QVERIFY(!document.open(m_path));
    const QByteArray original = bytesOf(m_path);
    QSignalSpy onDisk(&document, &StudyDocument::changedOnDisk);
    for (const auto write : {overwrite, exchange}) {
      // a watcher that came later hears of it no sooner than the document
      QFileSystemWatcher probe({m_path});
      QSignalSpy probed(&probe, &QFileSystemWatcher::fileChanged);
      write(m_path, original);
      QTRY_VERIFY(!probed.isEmpty());
      QCoreApplication::processEvents();
      QCOMPARE(onDisk.count(), 0);
    }
    overwrite(m_path, original + "\n");
    QTRY_VERIFY(!onDisk.isEmpty());
  }

  void ownSavingIsNoNews() {
    StudyDocument document;
    QVERIFY(!document.open(m_path));
    QSignalSpy onDisk(&document, &StudyDocument::changedOnDisk);
    for (const char* title : {"One", "Two"}) {
      QFileSystemWatcher probe({m_path});
      QSignalSpy probed(&probe, &QFileSystemWatcher::fileChanged);
      rename(document, title);
      QVERIFY(!document.save());
      QTRY_VERIFY(!probed.isEmpty());
      QCoreApplication::processEvents();
      QCOMPARE(onDisk.count(), 0);
    }
    overwrite(m_path, "something else");
    QTRY_VERIFY(!onDisk.isEmpty());
  }

  void afterSaveAsTheNewFileIsWatched() {
    StudyDocument document;
    QVERIFY(!document.open(m_path));
    const QString other = m_folder->filePath("other.meguri");
    QVERIFY(!document.saveAs(other));
    QSignalSpy onDisk(&document, &StudyDocument::changedOnDisk);
    QFileSystemWatcher probe({m_path});
    QSignalSpy probed(&probe, &QFileSystemWatcher::fileChanged);
    overwrite(m_path, "of no concern any more");
    QTRY_VERIFY(!probed.isEmpty());
    QCoreApplication::processEvents();
    QCOMPARE(onDisk.count(), 0);
    overwrite(other, "of concern");
    QTRY_VERIFY(!onDisk.isEmpty());
  }

  void whatCannotBeWrittenKeepsTheFile_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("code");
    QTest::newRow("no such folder") << "/nowhere/at/all/study.meguri" << "file.folder-gone";
    QTest::newRow("a folder that takes no files") << "/proc/study.meguri" << "file.unwritable";
    QTest::newRow("a folder of that name") << QString() << "file.is-folder";
  }
  void whatCannotBeWrittenKeepsTheFile() {
    QFETCH(QString, path);
    QFETCH(QString, code);
    if (path.isEmpty()) {
      path = m_folder->filePath("folder.meguri");
      QVERIFY(QDir().mkdir(path));
    }
    StudyDocument document;
    QVERIFY(!document.open(m_path));
    const QByteArray original = bytesOf(m_path);
    rename(document, "Not saved");
    QTRY_VERIFY(document.isCurrent());
    const Picture before(document);
    const auto fault = document.saveAs(path);
    QVERIFY(fault);
    QCOMPARE(QString::fromStdString(fault->code), code);
    QCOMPARE(int(fault->kind), int(FaultKind::unwritable));
    QCOMPARE(QString::fromStdString(fault->place), path);
    QVERIFY(Picture(document) == before);
    QVERIFY(document.isModified());
    QCOMPARE(bytesOf(m_path), original);
    // the old file is still watched
    QSignalSpy onDisk(&document, &StudyDocument::changedOnDisk);
    overwrite(m_path, original + "\n");
    QTRY_VERIFY(!onDisk.isEmpty());
  }

  void aReadOnlyFolderKeepsTheFile() {
    if (geteuid() == 0) QSKIP("root can write everywhere");
    StudyDocument document;
    QVERIFY(!document.open(m_path));
    const QByteArray original = bytesOf(m_path);
    rename(document, "Not saved");
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::ExeOwner));
    const auto fault = document.save();
    QVERIFY(QFile::setPermissions(m_folder->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    QVERIFY(fault);
    QCOMPARE(QString::fromStdString(fault->code), "file.folder-read-only");
    QVERIFY(document.isModified());
    QCOMPARE(bytesOf(m_path), original);
    QVERIFY(!document.save());
    QVERIFY(!document.isModified());
  }

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  QString m_path;
};

QTEST_GUILESS_MAIN(StudyFileTest)
#include "tst_study_file.moc"
