#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sched.h>
#include <sys/mount.h>
#endif

#include "core/storage/file.h"

using namespace meguri;

class FileTest : public QObject {
  Q_OBJECT
 private:
  QTemporaryDir m_folder;
  std::string path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)).toStdString(); }

  /// A drive of 64 KiB over a folder, seen by this thread alone. False where that is not allowed.
  static bool mountSmallDrive([[maybe_unused]] const QString& folder) {
#ifdef Q_OS_LINUX
    return unshare(CLONE_NEWNS) == 0 && mount(nullptr, "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 &&
           mount("tmpfs", folder.toLocal8Bit().constData(), "tmpfs", 0, "size=64k") == 0;
#else
    return false;
#endif
  }

 private slots:
  void writesAndReadsBytes() {
    const std::string bytes("a\0\xff\nb", 5);
    QVERIFY(!storage::writeFile(path("巡り.meguri"), bytes));
    const auto read = storage::readFile(path("巡り.meguri"));
    QVERIFY(bool(read));
    QCOMPARE(*read, bytes);
  }

  void replacesAFileWholeOrNotAtAll() {
    QVERIFY(!storage::writeFile(path("study"), "old"));
    QVERIFY(!storage::writeFile(path("study"), "new"));
    QCOMPARE(*storage::readFile(path("study")), std::string("new"));
    const auto fault = storage::writeFile(path("no/such/folder/study"), "x");
    QVERIFY(fault && fault->kind == FaultKind::unwritable);
    QCOMPARE(fault->code, std::string("file.folder-gone"));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).filter("study").size(), 1);  // no temporary is left behind
  }

  void aLinkStaysAndPermissionsToo() {
    QVERIFY(QDir(m_folder.path()).mkdir("far"));
    const QString real = m_folder.filePath("far/real"), link = m_folder.filePath("link");
    QVERIFY(!storage::writeFile(real.toStdString(), "old"));
    const auto permissions = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup;
    QVERIFY(QFile::setPermissions(real, permissions));
    QVERIFY(QFile::link(QStringLiteral("far/real"), link));
    QVERIFY(!storage::writeFile(link.toStdString(), "new"));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(*storage::readFile(real.toStdString()), std::string("new"));
    QCOMPARE(QFile::permissions(real) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOwner), QFile::ReadGroup | QFile::WriteOwner);
    QCOMPARE(QDir(m_folder.filePath("far")).entryList(QDir::Files | QDir::Hidden), QStringList{"real"});
  }

  void aLinkToNothingMakesItsFile() {
    const QString link = m_folder.filePath("dangling");
    QVERIFY(QFile::link(QStringLiteral("to-be"), link));
    QVERIFY(!storage::writeFile(link.toStdString(), "made"));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(*storage::readFile(path("to-be")), std::string("made"));
  }

  void saysWhyItCannotBeWritten_data() {
    QTest::addColumn<QString>("place");
    QTest::addColumn<QString>("code");
    QTest::newRow("no folder") << "gone/study" << "file.folder-gone";
    QTest::newRow("a folder of that name") << "taken" << "file.is-folder";
    QTest::newRow("a device") << "/dev/null" << "file.no-file";
    QTest::newRow("a folder that takes no files") << "/proc/study" << "file.unwritable";
  }
  void saysWhyItCannotBeWritten() {
    QFETCH(QString, place);
    QFETCH(QString, code);
    QDir(m_folder.path()).mkdir("taken");
    const std::string target = place.startsWith('/') ? place.toStdString() : m_folder.filePath(place).toStdString();
    const auto fault = storage::writeFile(target, "x");
    QVERIFY(fault);
    QCOMPARE(int(fault->kind), int(FaultKind::unwritable));
    QCOMPARE(QString::fromStdString(fault->code), code);
    QCOMPARE(fault->place, target);
  }

  void aFullOrReadOnlyDriveKeepsTheFile() {
    QTemporaryDir drive;
    if (!mountSmallDrive(drive.path())) QSKIP("no drive may be mounted here");
    const std::string study = drive.filePath("study").toStdString();
    const std::string old(20'000, 'a');
    QVERIFY(!storage::writeFile(study, old));
    const auto full = storage::writeFile(study, std::string(100'000, 'b'));
    QVERIFY(full);
    QCOMPARE(full->code, std::string("file.disk-full"));
    QCOMPARE(*storage::readFile(study), old);
    QCOMPARE(QDir(drive.path()).entryList(QDir::Files | QDir::Hidden), QStringList{"study"});
#ifdef Q_OS_LINUX
    QCOMPARE(mount(nullptr, drive.path().toLocal8Bit().constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr), 0);
    const auto readOnly = storage::writeFile(study, "c");
    QVERIFY(readOnly);
    QCOMPARE(readOnly->code, std::string("file.drive-read-only"));
    QCOMPARE(*storage::readFile(study), old);
    umount(drive.path().toLocal8Bit().constData());
#endif
  }

  void namesWhatCannotBeRead() {
    QCOMPARE(storage::readFile(path("nowhere")).fault().code, std::string("file.missing"));
    QCOMPARE(storage::readFile(m_folder.path().toStdString()).fault().code, std::string("file.directory"));
    for (const auto& fault : {storage::readFile(path("nowhere")).fault(), storage::readFile(m_folder.path().toStdString()).fault()}) {
      QVERIFY(fault.kind == FaultKind::unreadable);
      QVERIFY(!fault.place.empty());
    }
    QFile large(QString::fromStdString(path("large")));
    QVERIFY(large.open(QIODevice::WriteOnly) && large.resize(storage::largestFile + 1));  // a hole, not bytes
    QCOMPARE(storage::readFile(path("large")).fault().code, std::string("file.too-large"));
  }
};

QTEST_APPLESS_MAIN(FileTest)
#include "tst_file.moc"
