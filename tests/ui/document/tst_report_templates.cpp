#include "ui/document/report_templates.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "core/storage/file.h"
#include "core/study/report_json.h"
#include "ui/words/words.h"

using namespace meguri;
using namespace meguri::ui;

namespace {

study::Report report(const std::string& author) {
  study::Report result;
  result.author = author;
  result.sections = {{"goal", true, "As our rules say — 標準文"}};
  result.logo = std::make_shared<const study::ReportLogo>(study::ReportLogo{"image/jpeg", "\xff\xd8\xff and more"});
  return result;
}

}  // namespace

class ReportTemplatesTest : public QObject {
  Q_OBJECT
 private slots:
  void init() {
    m_home = std::make_unique<QTemporaryDir>();
    m_folder = m_home->filePath(QStringLiteral("data/templates"));
    m_templates = std::make_unique<ReportTemplates>(m_folder.toStdString());
  }

  void aFolderThatIsNotThereHoldsNone() {
    const auto listed = m_templates->list();
    QVERIFY(listed.names.isEmpty() && listed.faults.empty());
    QVERIFY(!QDir(m_folder).exists());
  }

  void whatIsSavedIsListedAndLoaded() {
    study::Report whole = report("A");
    whole.title = "Ours?";
    whole.messages = {{"m", "en", "x"}};
    QVERIFY(!m_templates->save(QStringLiteral("Board"), whole));
    QVERIFY(!m_templates->save(QStringLiteral("Annual"), report("B")));
    QCOMPARE(m_templates->list().names, (QStringList{"Annual", "Board"}));
    const auto loaded = m_templates->load(QStringLiteral("Board"));
    QVERIFY(loaded && *loaded == report("A"));
    QVERIFY(!m_templates->save(QStringLiteral("Board"), report("C")));
    QCOMPARE(m_templates->load(QStringLiteral("Board"))->author, std::string("C"));
    QVERIFY(!m_templates->remove(QStringLiteral("Board")));
    QCOMPARE(m_templates->list().names, QStringList{"Annual"});
    QCOMPARE(m_templates->load(QStringLiteral("Board")).fault().code, std::string("template.none"));
    QCOMPARE(m_templates->remove(QStringLiteral("Board"))->code, std::string("template.none"));
  }

  void everyNameIsOneOfAFileInTheFolder_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"取締役会向け", "../../outside", "/etc/passwd", "..", ".hidden", "a%2fb", "100 %", "tab\tand\nline", "a\\b", "*?[x]", "CON", "name.meguri-report", " blank "}) QTest::newRow(name) << QString::fromUtf8(name);
    QTest::newRow("long") << QString(50, u'立');
    QTest::newRow("long, beyond the first plane") << QStringLiteral("😀").repeated(50);
    QTest::newRow("long, of slashes") << QString(50, u'/');
  }
  void everyNameIsOneOfAFileInTheFolder() {
    QFETCH(QString, name);
    const auto fault = m_templates->save(name, report("A"));
    QVERIFY2(!fault, fault ? fault->args.empty() ? fault->code.c_str() : fault->args.front().c_str() : "");
    QCOMPARE(m_templates->list().names, QStringList{name});
    QVERIFY(bool(m_templates->load(name)));
    QCOMPARE(QDir(m_folder).entryList(QDir::Files | QDir::Hidden).size(), 1);
    QCOMPARE(QDir(m_home->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden), QStringList{"data"});
    QVERIFY(!m_templates->remove(name));
    QVERIFY(m_templates->list().names.isEmpty());
  }

  void aNameMustBeOne() {
    QCOMPARE(m_templates->save({}, report("A"))->code, std::string("template.name"));
    QCOMPARE(m_templates->save(QString(51, u'x'), report("A"))->code, std::string("template.name"));
    QVERIFY(!QDir(m_folder).exists());
  }

  void whatCannotBeReadStandsAside() {
    QVERIFY(!m_templates->save(QStringLiteral("Fine"), report("A")));
    const auto put = [&](const char* name, const std::string& bytes) { QVERIFY(!storage::writeFile((m_folder + u'/' + QString::fromUtf8(name)).toStdString(), bytes)); };
    put("cut.meguri-report", study::writeReport(report("B")).substr(0, 80));
    put("newer.meguri-report", R"({"format": "meguri-report", "version": "2.0"})");
    put("noise.meguri-report", std::string("\0\xff\xfe", 3));
    put("study.meguri-report", R"({"format": "meguri-study", "version": "1.5"})");
    put("huge.meguri-report", std::string(17 * 1024 * 1024, ' '));
    put("other.txt", "nothing of ours");
    QVERIFY(QDir(m_folder).mkdir(QStringLiteral("folder.meguri-report")));
    const auto listed = m_templates->list();
    QCOMPARE(listed.names, QStringList{"Fine"});
    QStringList told;
    for (const auto& fault : listed.faults) told << QString::fromStdString(fault.code + " " + fault.place);
    QCOMPARE(told, (QStringList{"json.cut cut.meguri-report: line 5", "file.too-large huge.meguri-report", "study.newer newer.meguri-report: version", "json.encoding noise.meguri-report",
                                "report.not-ours study.meguri-report"}));
    for (const auto& fault : listed.faults) QVERIFY(words::describe(fault).contains(QStringLiteral(".meguri-report")));
  }

  /// A file from elsewhere may hold more than a template is to say.
  void aTemplateNeverBringsATitleOrSentences() {
    study::Report whole = report("A");
    whole.title = "Theirs";
    whole.messages = {{"m", "en", "x"}};
    QVERIFY(!m_templates->save(QStringLiteral("x"), whole));
    QVERIFY(!storage::writeFile((m_folder + QStringLiteral("/x.meguri-report")).toStdString(), study::writeReport(whole)));
    QVERIFY(*m_templates->load(QStringLiteral("x")) == report("A"));
  }

  void aFolderThatTakesNothingIsSaid() {
    QVERIFY(!storage::writeFile(m_home->filePath(QStringLiteral("data")).toStdString(), "a file in the way"));
    QVERIFY(m_templates->save(QStringLiteral("x"), report("A")).has_value());
  }

 private:
  std::unique_ptr<QTemporaryDir> m_home;
  QString m_folder;
  std::unique_ptr<ReportTemplates> m_templates;
};

QTEST_GUILESS_MAIN(ReportTemplatesTest)
#include "tst_report_templates.moc"
