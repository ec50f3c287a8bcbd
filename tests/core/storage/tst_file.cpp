#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include "core/storage/file.h"

using namespace meguri;

class FileTest : public QObject {
  Q_OBJECT
 private:
  QTemporaryDir m_folder;
  std::string path(const char* name) const { return m_folder.filePath(QString::fromUtf8(name)).toStdString(); }

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
    QCOMPARE(fault->code, std::string("file.unwritable"));
    QCOMPARE(QDir(m_folder.path()).entryList(QDir::Files).filter("study").size(), 1);  // no temporary is left behind
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
