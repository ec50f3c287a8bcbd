#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/storage/file.h"
#include "core/study/study_json.h"
#include "tests/support/support.h"
#include "ui/document/lost_work.h"

using namespace meguri;
using namespace meguri::ui;

/// Unsaved work is kept beside, only while there is some, and found once its program is gone.
class JournalTest : public QObject {
  Q_OBJECT
 private:
  static void rename(StudyDocument& document, const char* title) {
    QVERIFY(!document.edit({"edit.set-title", {}}, [&](study::Transaction& t) { t.setTitle(title); }));
  }
  static QStringList journals() { return QDir(Journal::folder()).entryList({"*.journal"}, QDir::Files); }
  static std::string keptTitle() {
    const auto text = storage::readFile(QDir(Journal::folder()).filePath(journals().value(0)).toStdString());
    const auto entry = text ? Journal::read(*text) : Result<JournalEntry>(Fault{});
    return entry ? entry->study.title : std::string();
  }
  /// A document whose program was killed: its journal stays, its lock does not.
  static void leaveBehind(const QString& path, const char* title) {
    StudyDocument document;
    Journal journal(document);
    if (path.isEmpty())
      document.begin(study::newStudy());
    else
      QVERIFY(!document.open(path));
    rename(document, title);
  }

 private slots:
  void initTestCase() { Journal::setDelay(std::chrono::milliseconds(50)); }
  void init() {
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_DATA_HOME", m_folder->path().toLocal8Bit());
    QVERIFY(Journal::folder().startsWith(m_folder->path()));
    m_path = m_folder->filePath("study.meguri");
    QVERIFY(QFile::copy(QString::fromStdString(support::sourcePath("datasets/gallery/gemini-prompt.meguri")), m_path));
    QVERIFY(QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner));
  }

  void nothingUnsavedIsNothingKept() {
    StudyDocument document;
    Journal journal(document);
    QVERIFY(!document.open(m_path));
    QTest::qWait(200);
    QVERIFY(journals().isEmpty());
  }

  void editsAreKeptAndGoWithSaving() {
    StudyDocument document;
    Journal journal(document);
    QVERIFY(!document.open(m_path));
    const QByteArray hash = document.file().hash();
    rename(document, "One");
    QTRY_COMPARE(keptTitle(), std::string("One"));
    rename(document, "Two");
    QTRY_COMPARE(keptTitle(), std::string("Two"));
    const auto entry = Journal::read(*storage::readFile(QDir(Journal::folder()).filePath(journals().value(0)).toStdString()));
    QVERIFY(bool(entry));
    QCOMPARE(entry->path, m_path);
    QCOMPARE(entry->fileHash, hash);
    QCOMPARE(entry->process, QCoreApplication::applicationPid());
    QVERIFY(entry->started <= entry->time && entry->time <= QDateTime::currentDateTimeUtc());
    QCOMPARE(study::writeStudy(entry->study), study::writeStudy(document.study()));
    QVERIFY(!document.save());
    QTRY_VERIFY(journals().isEmpty());
    QTest::qWait(200);
    QVERIFY(journals().isEmpty());
  }

  /// Each edit comes before the timer of the one before would have run out, had it been begun anew.
  void editsThatDoNotPauseAreKept() {
    StudyDocument document;
    Journal journal(document);
    QVERIFY(!document.open(m_path));
    for (int i = 0; i < 40; ++i) {
      rename(document, std::to_string(i).c_str());
      QTest::qWait(20);
    }
    QVERIFY2(!keptTitle().empty() && std::stoi(keptTitle()) >= 10, keptTitle().c_str());
  }

  void undoneToTheSavedStateIsNothingKept() {
    StudyDocument document;
    Journal journal(document);
    QVERIFY(!document.open(m_path));
    rename(document, "One");
    QTRY_COMPARE(journals().size(), 1);
    document.undoStack().undo();
    QTRY_VERIFY(journals().isEmpty());
    QTest::qWait(200);
    QVERIFY(journals().isEmpty());
    document.undoStack().redo();
    QTRY_COMPARE(keptTitle(), std::string("One"));
    journal.discard();
    QVERIFY(journals().isEmpty());
  }

  void whatIsOpenIsNotLost() {
    StudyDocument document, other;
    Journal journal(document), otherJournal(other);
    QVERIFY(!document.open(m_path));
    rename(document, "Open");
    other.begin(study::newStudy());
    rename(other, "Also open");
    QTRY_COMPARE(journals().size(), 2);
    QVERIFY(findLostWork().empty());
    QCOMPARE(journals().size(), 2);
  }

  void lostWorkIsFoundOnceAndForgotten() {
    leaveBehind(m_path, "Lost");
    leaveBehind({}, "Never saved");
    QCOMPARE(journals().size(), 2);
    auto works = findLostWork();
    QCOMPARE(works.size(), std::size_t(2));
    QCOMPARE(works[0].entry.study.title, std::string("Never saved"));  // newest first
    QVERIFY(works[0].entry.path.isEmpty() && works[0].entry.fileHash.isEmpty());
    QCOMPARE(works[1].entry.study.title, std::string("Lost"));
    QVERIFY(works[1].file() == StudyFile::State::same);
    QVERIFY(findLostWork().empty());  // they are being offered already
    works[0].forget();
    works.clear();
    QCOMPARE(findLostWork().size(), std::size_t(1));
  }

  void whatBecameOfItsFileIsSeen() {
    leaveBehind(m_path, "Lost");
    auto works = findLostWork();
    QCOMPARE(works.size(), std::size_t(1));
    QFile file(m_path);
    QVERIFY(file.open(QIODevice::Append) && file.write("\n") == 1);
    file.close();
    QVERIFY(works[0].file() == StudyFile::State::changed);
    QVERIFY(QFile::remove(m_path));
    QVERIFY(works[0].file() == StudyFile::State::gone);
  }

  void whatWasSavedAfterAllIsNoLoss() {
    leaveBehind(m_path, "Saved");
    StudyDocument document;
    QVERIFY(!document.open(m_path));
    rename(document, "Saved");
    QVERIFY(!document.save());
    QVERIFY(findLostWork().empty());
    QVERIFY(journals().isEmpty());
  }

  void whatCannotBeReadStays() {
    QVERIFY(QDir().mkpath(Journal::folder()));
    for (const char* text : {"", "no journal", "{\"format\":\"meguri-journal\"}\n{\"format\": \"meguri-study\""}) {
      QVERIFY(!storage::writeFile(Journal::pathOf("odd").toStdString(), text));
      QVERIFY(findLostWork().empty());
      QCOMPARE(journals().size(), 1);
    }
  }

  void aJournalThatIsTakenOverGoesOn() {
    leaveBehind({}, "Found");
    auto works = findLostWork();
    QCOMPARE(works.size(), std::size_t(1));
    StudyDocument document;
    Journal journal(document);
    document.begin(works[0].entry.study, true);
    QVERIFY(document.isModified());
    journal.adopt(works[0].id, std::move(works[0].lock));
    works.clear();
    QCOMPARE(keptTitle(), std::string("Found"));  // at no time in neither
    rename(document, "Gone on with");
    QTRY_COMPARE(keptTitle(), std::string("Gone on with"));
    QCOMPARE(journals().size(), 1);
    QVERIFY(findLostWork().empty());
    journal.discard();
    QVERIFY(journals().isEmpty());
  }

  void whereNothingCanBeKeptItIsSaidOnce() {
    QVERIFY(QDir().mkpath(QFileInfo(Journal::folder()).path()));
    QVERIFY(!storage::writeFile(Journal::folder().toStdString(), "a file where the folder would be"));
    StudyDocument document;
    Journal journal(document);
    QSignalSpy failed(&journal, &Journal::failed);
    QVERIFY(!document.open(m_path));
    rename(document, "One");
    QTRY_COMPARE(failed.count(), 1);
    rename(document, "Two");
    QTest::qWait(300);
    QCOMPARE(failed.count(), 1);
    QVERIFY(QFile::remove(Journal::folder()));
    QTRY_COMPARE(keptTitle(), std::string("Two"));
  }

 private:
  std::unique_ptr<QTemporaryDir> m_folder;
  QString m_path;
};

int main(int argc, char** argv) {
  QCoreApplication app(argc, argv);
  QCoreApplication::setOrganizationName(QStringLiteral("Meguri"));
  QCoreApplication::setApplicationName(QStringLiteral("Meguri"));
  JournalTest test;
  return QTest::qExec(&test, argc, argv);
}
#include "tst_journal.moc"
