#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "core/storage/file.h"
#include "core/study/edit.h"
#include "core/study/study_json.h"
#include "tests/support/cli_run.h"

using namespace meguri;
using support::run;

/// Views of a study on the command line: drawn by name.
class CliViews : public QObject {
  Q_OBJECT
 private:
  QTemporaryDir m_folder;
  QString m_study;
  QString file(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
  /// The tables written, by name.
  std::map<QString, std::string> tables(const QStringList& options) {
    QTemporaryDir to;
    const auto done = run(QStringList{"export", m_study, "--to", to.path(), "--format", "csv", "--set", "scope.draws=100"} + options);
    if (done.exit != 0) qFatal("%s", qPrintable(done.error));
    std::map<QString, std::string> result;
    for (const QString& name : QDir(to.path()).entryList(QDir::Files)) result[name] = support::readText(to.filePath(name).toStdString());
    return result;
  }

 private slots:
  void initTestCase() {
    study::Study study = support::gallery("h100-frankfurt-paris");
    study::Transaction t(study);
    study::Look look;
    look.scenarios = {"b", "a"};
    look.reference = "b";
    look.split = "site";
    t.addView("By site", "compare", look);
    t.addView("年次", "timeline", look);
    QVERIFY(bool(t.commit({})));
    m_study = file("views.meguri");
    QVERIFY(!storage::writeFile(m_study.toStdString(), study::writeStudy(study)));
  }

  void validateAccepts() {
    const auto done = run({"validate", m_study, "--json"});
    QCOMPARE(done.exit, 0);
    QVERIFY(!done.out.contains("member.unknown"));
  }

  void aViewIsDrawn() {
    const auto shown = tables({"--view", "By site"});
    const auto asked = tables({"--scenario", "b", "--scenario", "a", "--reference", "b", "--split", "site"});
    QVERIFY(shown.size() >= 2 && shown.size() < asked.size());
    for (const auto& [name, text] : shown) {
      QVERIFY2(name.startsWith("compare"), qPrintable(name));
      QCOMPARE(text, asked.at(name));
    }
    for (const auto& [name, text] : tables({"--view", "年次"})) QVERIFY2(name.startsWith("timeline"), qPrintable(name));
    QCOMPARE(run({"report", m_study, "--view", "By site", "--to", file("report.pdf"), "--set", "scope.draws=100"}).exit, 0);
  }

  void anUnknownViewNamesThoseThereAre() {
    const auto done = run({"export", m_study, "--view", "By moon", "--to", m_folder.path()});
    QCOMPARE(done.exit, 2);
    QVERIFY2(done.error.contains("By moon") && done.error.contains("By site, 年次"), qPrintable(done.error));
    const auto none = run({"report", QString::fromStdString(support::sourcePath("datasets/gallery/h100-frankfurt-paris.meguri")), "--view", "x", "--to", file("x.pdf")});
    QCOMPARE(none.exit, 2);
    QVERIFY2(none.error.contains("no saved view"), qPrintable(none.error));
    for (const QStringList& also : {QStringList{"--split", "site"}, {"--scenario", "a"}, {"--reference", "a"}, {"--per-unit"}})
      QCOMPARE(run(QStringList{"export", m_study, "--view", "By site", "--to", m_folder.path()} + also).exit, 2);
  }
};

QTEST_GUILESS_MAIN(CliViews)
#include "tst_cli_views.moc"
