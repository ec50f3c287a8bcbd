#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QSysInfo>
#include <QTemporaryDir>
#include <QTest>

#include "core/storage/lock.h"

using namespace meguri;
using storage::Lock;
using State = storage::Lock::State;

/// Started as "tst_lock --hold FILE" it holds a lock until it is killed.
class LockTest : public QObject {
  Q_OBJECT
 private:
  QTemporaryDir m_folder;
  std::string path(const char* name) const { return m_folder.filePath(QLatin1String(name)).toStdString(); }

 private slots:
  void oneHoldsIt() {
    Lock one, other;
    QVERIFY(one.take(path("a")) == State::taken);
    QVERIFY(other.take(path("a")) == State::held);
    const auto holder = other.holder();
    QVERIFY(holder);
    QCOMPARE(holder->process, QCoreApplication::applicationPid());
    QCOMPARE(QString::fromStdString(holder->host), QSysInfo::machineHostName());
    QVERIFY(holder->since > 0);
    one.release();
    QVERIFY(other.take(path("a")) == State::taken);
    Lock moved = std::move(other);
    QVERIFY(moved.state() == State::taken && other.state() == State::none);
    QVERIFY(one.take(path("a")) == State::held);
  }

  void nothingIsLeftBehind() {
    { Lock lock; QVERIFY(lock.take(path("b")) == State::taken); }
    QVERIFY(!QFileInfo::exists(QString::fromStdString(path("b"))));
  }

  void whereNoFileCanBeMadeThereIsNone() {
    Lock lock;
    QVERIFY(lock.take("/nowhere/at/all/lock") == State::impossible);
    QVERIFY(lock.take("/proc/lock") == State::impossible);
  }

  void aLivingProcessHoldsItAndADeadOneDoesNot() {
    QProcess holder;
    holder.start(QCoreApplication::applicationFilePath(), {"--hold", QString::fromStdString(path("c"))});
    QVERIFY(holder.waitForReadyRead(20000));
    Lock lock;
    QVERIFY(lock.take(path("c")) == State::held);
    QCOMPARE(lock.holder()->process, holder.processId());
    holder.kill();
    QVERIFY(holder.waitForFinished());
    QVERIFY(QFileInfo::exists(QString::fromStdString(path("c"))));
    QVERIFY(lock.take(path("c")) == State::taken);
  }

  void aLockOfAnotherComputerIsKept() {
    QFile file(QString::fromStdString(path("d")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("1\nmeguri\nanother-computer\nffffffffffffffffffffffffffffffff\nffffffff-ffff-ffff-ffff-ffffffffffff\n");
    file.close();
    Lock lock;
    QVERIFY(lock.take(path("d")) == State::held);
    QCOMPARE(lock.holder()->host, std::string("another-computer"));
  }

  /// In a container the program has the same number at every start.
  void aLockOfOurNumberThatIsNotOursIsOfOneBefore() {
    Lock lock;
    QVERIFY(lock.take(path("e")) == State::taken);
    QVERIFY(QFile::copy(QString::fromStdString(path("e")), QString::fromStdString(path("f"))));
    Lock other;
    QVERIFY(other.take(path("f")) == State::taken);
  }
};

int main(int argc, char** argv) {
  QCoreApplication app(argc, argv);
  const QStringList args = QCoreApplication::arguments();
  if (args.value(1) == "--hold") {
    Lock lock;
    if (lock.take(args.value(2).toStdString()) != State::taken) return 1;
    printf("held\n");
    fflush(stdout);
    return QCoreApplication::exec();
  }
  LockTest test;
  return QTest::qExec(&test, argc, argv);
}
#include "tst_lock.moc"
