#include <QApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <csignal>
#include <ctime>
#include <unistd.h>

#include "tests/support/support.h"
#include "ui/base/dialogs.h"
#include "ui/base/language.h"
#include "ui/document/lost_work.h"
#include "ui/shell/main_window.h"

using namespace meguri;

namespace {

using std::chrono::milliseconds;

constexpr int kills = 50, atOnce = 5;
constexpr milliseconds delay{200};    // of the journal; two seconds in the program
constexpr milliseconds limit{1000};   // five seconds in the program

/// Of one clock for all processes.
long long now() {
  timespec time{};
  clock_gettime(CLOCK_MONOTONIC, &time);
  return time.tv_sec * 1000LL + time.tv_nsec / 1'000'000;
}

/// What state number n says: lines whose number and letter belong to it.
std::string descriptionOf(int n) {
  std::string text;
  for (int i = 0; i < n % 7 * 10; ++i) text += std::string(60, static_cast<char>('a' + n % 26)) + '\n';
  return text;
}

/// Unbuffered: what was said before a kill is read after it.
void say(const char* what, int n) {
  const QByteArray line = QByteArray(what) + ' ' + QByteArray::number(n) + ' ' + QByteArray::number(now()) + '\n';
  if (::write(STDOUT_FILENO, line.constData(), static_cast<std::size_t>(line.size())) < 0) _exit(1);
}

/// The whole program with a user who edits, pauses and saves without end.
class Driver : public QObject {
 public:
  Driver(const QString& study, quint32 seed) : m_random(seed) {
    ui::dialogs::answers().isSilent = true;
    m_window.show();
    m_window.open(study);
    step();
  }

 private:
  void step() {
    ui::StudyDocument& document = m_window.document();
    const int n = ++m_number;
    (void)document.edit({"edit.set-title", {}}, [n](study::Transaction& t) {
      t.setTitle(std::to_string(n));
      t.setDescription(descriptionOf(n));
      if (n % 3 == 0) t.renameScenario(t.draft().scenarios.front()->id, "Scenario " + std::to_string(n));
      if (n % 50 == 0) t.addScenario("Added " + std::to_string(n));
    });
    say("edit", n);
    if (m_random.bounded(12) == 0) {
      say("saving", n);
      m_window.actions()["save"]->trigger();
      if (!document.isModified()) say("saved", n);
    }
    const bool pauses = m_random.bounded(15) == 0;
    QTimer::singleShot(m_random.bounded(pauses ? 400 : 20), this, [this] { step(); });
  }

  ui::MainWindow m_window;
  QRandomGenerator m_random;
  int m_number = 0;
};

/// One run of the driver until it is killed, and what it said.
struct Run {
  QTemporaryDir folder;
  QProcess process;
  QByteArray said;
  long long end = 0;       ///< not before then,
  bool inSave = false;     ///< and, if so, while it saves
  long long killed = 0;

  QString study() const { return folder.filePath("study.meguri"); }
  void read() { said += process.readAllStandardOutput(); }
  void kill() {
    killed = now();
    ::kill(static_cast<pid_t>(process.processId()), SIGKILL);
    process.waitForFinished();
    read();
  }
};

}  // namespace

/// The program is killed at any moment: the file is one of the saved states, and what was edited longer ago than the limit is in it or in the journal.
class KillTest : public QObject {
  Q_OBJECT
 private:
  static void start(Run& run, quint32 seed) {
    QVERIFY(QFile::copy(QString::fromStdString(support::sourcePath("datasets/gallery/h100-frankfurt-paris.meguri")), run.study()));
    QVERIFY(QFile::setPermissions(run.study(), QFile::ReadOwner | QFile::WriteOwner));
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("XDG_DATA_HOME", run.folder.path());
    environment.insert("XDG_CONFIG_HOME", run.folder.path());
    run.process.setProcessEnvironment(environment);
    run.process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    run.process.start(QCoreApplication::applicationFilePath(), {"--drive", run.study(), QString::number(seed)});
  }

  /// Kills each run when its time has come; those that are to die in a save, some hundred microseconds after it began.
  static void killAll(std::vector<std::unique_ptr<Run>>& runs, QRandomGenerator& random) {
    for (auto& run : runs) {
      QVERIFY(run->process.waitForReadyRead(30000));  // the first edit
      run->end = now() + 700 + random.bounded(1500);
    }
    std::ranges::sort(runs, {}, [](const auto& run) { return run->end; });
    for (auto& run : runs) {
      while (now() < run->end) {
        run->process.waitForReadyRead(1);
        for (auto& each : runs) each->read();
      }
      if (run->inSave) {
        run->read();
        const qsizetype from = run->said.size();
        while (!run->said.mid(from).contains("saving")) {
          QVERIFY2(run->process.waitForReadyRead(30000), run->said.constData());
          run->read();
        }
        QThread::usleep(random.bounded(3000));
      }
      run->kill();
    }
  }

  struct Said {
    int saved = 0, saving = 0, due = 0;  ///< `due`: the newest edit older than the limit
    bool isInSave = false;
  };
  static Said heard(const Run& run) {
    Said said;
    for (const QByteArray& line : run.said.split('\n')) {
      const auto words = line.split(' ');
      if (words.size() != 3) continue;
      const int n = words[1].toInt();
      if (words[0] == "edit" && words[2].toLongLong() < run.killed - limit.count()) said.due = n;
      if (words[0] == "saving") said.saving = n;
      if (words[0] == "saved") said.saved = n;
    }
    said.isInSave = said.saving > said.saved;
    return said;
  }

  /// Gives the number of a state after proving that it is whole.
  static int numberOf(const study::Study& study) {
    const int n = QString::fromStdString(study.title).toInt();
    if (n > 0 && study.description != descriptionOf(n)) qFatal("state %d is not whole", n);
    return n;
  }

  static void check(const Run& run, int& inSave, int& recovered) {
    const Said said = heard(run);
    const auto onDisk = ui::StudyFile::read(run.study());
    QVERIFY2(bool(onDisk), "the study file is damaged");
    const int file = numberOf(*onDisk);
    QVERIFY2(file == said.saved || (said.isInSave && file == said.saving), qPrintable(QString("the file says %1, saved was %2").arg(file).arg(said.saved)));
    qputenv("XDG_DATA_HOME", run.folder.path().toLocal8Bit());
    const auto works = ui::findLostWork();
    QVERIFY(works.size() <= 1);
    const int kept = works.empty() ? 0 : numberOf(works[0].entry.study);
    QVERIFY2(std::max(file, kept) >= said.due, qPrintable(QString("edit %1 is lost: the file says %2, the journal %3").arg(said.due).arg(file).arg(kept)));
    if (!works.empty() && kept < file) QVERIFY(works[0].file() == ui::StudyFile::State::changed);  // and so is not laid over newer work
    QVERIFY(!ui::StudyFile::openElsewhere(run.study()));
    inSave += said.isInSave ? 1 : 0;
    recovered += kept > file ? 1 : 0;
  }

 private slots:
  void nothingIsLost() {
    const quint32 seed = QRandomGenerator::global()->generate();
    qInfo("seed %u", seed);
    QRandomGenerator random(seed);
    int inSave = 0, recovered = 0;
    for (int done = 0; done < kills; done += atOnce) {
      std::vector<std::unique_ptr<Run>> runs;
      for (int i = 0; i < atOnce; ++i) {
        runs.push_back(std::make_unique<Run>());
        runs.back()->inSave = i < 2;
        start(*runs.back(), random.generate());
      }
      killAll(runs, random);
      for (const auto& run : runs) {
        check(*run, inSave, recovered);
        if (QTest::currentTestFailed()) return;
      }
    }
    qInfo("killed while saving: %d, with work to recover: %d", inSave, recovered);
    QVERIFY(inSave > 0);
    QVERIFY(recovered > kills / 4);
  }
};

int main(int argc, char** argv) {
  QApplication app(argc, argv);
  QCoreApplication::setOrganizationName(QStringLiteral("Meguri"));
  QCoreApplication::setApplicationName(QStringLiteral("Meguri"));
  const QStringList args = QCoreApplication::arguments();
  if (args.value(1) == QStringLiteral("--drive")) {
    ui::Journal::setDelay(delay);
    ui::applyLanguage(words::Language::english);
    const Driver driver(args.value(2), args.value(3).toUInt());
    return QApplication::exec();
  }
  KillTest test;
  return QTest::qExec(&test, argc, argv);
}
#include "tst_kill.moc"
