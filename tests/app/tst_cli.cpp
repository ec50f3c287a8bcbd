#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include "tests/support/cli_run.h"

using namespace meguri;
using support::followsSchema;
using support::parsed;
using support::run;
using support::Run;

namespace {

QString sample(const char* name) { return QStringLiteral(MEGURI_SOURCE_DIR "/datasets/gallery/%1.meguri").arg(QLatin1String(name)); }

QByteArray contents(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What `export` writes of a study with owned hardware.
QStringList everyFigure() {
  return {"compare", "compare-ghg", "compare-water", "compare-ewaste", "timeline-ghg", "timeline-water", "timeline-ewaste",
          "timeline-ghg-cumulative", "timeline-water-cumulative", "timeline-ewaste-cumulative", "timeline-stock", "timeline-ewaste-fates"};
}

}  // namespace

/// The command line as scripts use it: exit codes, JSON, --set, both languages.
class CliTest : public QObject {
  Q_OBJECT
 private:
  QTemporaryDir m_folder;

  QString file(const char* name, const QByteArray& bytes) {
    QFile to(m_folder.filePath(QLatin1String(name)));
    if (!to.open(QIODevice::WriteOnly)) qFatal("cannot write %s", name);
    to.write(bytes);
    return to.fileName();
  }

 private slots:
  void theThreeCasesPrintTheirPublishedFigures() {
    const Run bloom = run({"assess", sample("bloom-176b")});
    QCOMPARE(bloom.exit, 0);
    for (const char* figure : {"50.5 t CO2e", "11.2 t CO2e", "24.7 t CO2e", "14.6 t CO2e", "690 MWh", "433 MWh", "257 MWh"}) QVERIFY2(bloom.out.contains(figure), figure);
    const Run gemini = run({"assess", sample("gemini-prompt")});
    for (const char* figure : {"0.24 Wh", "0.0326 g CO2e", "0.257 mL"}) QVERIFY2(gemini.out.contains(figure), figure);
    const Run servers = run({"assess", sample("h100-frankfurt-paris")});
    for (const char* figure : {"2,166 t CO2e", "426 t CO2e", "367 t CO2e", "2.45 t", "1.63 t"}) QVERIFY2(servers.out.contains(figure), figure);
  }

  void everyCommandPrintsJsonThatFollowsTheSchema_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("format");
    for (const char* name : {"bloom-176b", "gemini-prompt", "h100-frankfurt-paris"}) {
      QTest::addRow("assess %s", name) << QStringList{"assess", sample(name), "--json"} << "meguri-assessment";
      QTest::addRow("cells %s", name) << QStringList{"assess", sample(name), "--json", "--cells"} << "meguri-assessment";
      QTest::addRow("validate %s", name) << QStringList{"validate", sample(name), "--json"} << "meguri-validation";
      QTest::addRow("explain %s", name) << QStringList{"explain", sample(name), "--json", "--depth", "-1"} << "meguri-explanation";
    }
    const QString good = sample("h100-frankfurt-paris"), study = sample("gemini-prompt"), folder = m_folder.filePath("json");
    QTest::newRow("report") << QStringList{"report", study, "--json", "--to", m_folder.filePath("json.pdf")} << "meguri-export";
    QTest::newRow("export") << QStringList{"export", study, "--json", "--to", folder, "--format", "csv"} << "meguri-export";
    QTest::newRow("export with errors") << QStringList{"export", good, "--json", "--to", folder, "--set", "servers.lifetime=0 a"} << "meguri-validation";
    QTest::newRow("export nowhere") << QStringList{"export", good, "--json", "--to", good + "/x"} << "meguri-fault";
    QTest::newRow("export of no figure") << QStringList{"export", good, "--json", "--to", folder, "--figure", "nope"} << "meguri-fault";
    QTest::newRow("assess with errors") << QStringList{"assess", sample("gemini-prompt"), "--json", "--set", "fleet-average.pue=0"} << "meguri-assessment";
    QTest::newRow("explain with errors") << QStringList{"explain", sample("gemini-prompt"), "--json", "--set", "fleet-average.pue=0"} << "meguri-validation";
    QTest::newRow("a missing file") << QStringList{"assess", "/nowhere.meguri", "--json"} << "meguri-fault";
  }

  void everyCommandPrintsJsonThatFollowsTheSchema() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, format);
    const auto json = parsed(run(arguments).out);
    QVERIFY(!json.is_discarded());
    QCOMPARE(QString::fromStdString(json["format"]), format);
    QVERIFY(followsSchema(json));
  }

  void theSchemaRefusesAnotherShape() {
    auto json = parsed(run({"assess", sample("gemini-prompt"), "--json"}).out);
    json["scenarios"][0]["totals"][0]["extra"] = 1;
    QVERIFY(!followsSchema(json));
  }

  void jsonCarriesFullPrecisionAndWhatIsLeftOut() {
    const auto json = parsed(run({"assess", sample("h100-frankfurt-paris"), "--json"}).out);
    const auto& a = json["scenarios"][0];
    const auto total = std::ranges::find_if(a["totals"], [](const auto& t) { return t["indicator"] == "ghg" && t["accounting"] == "incurred" && t["basis"] == "location"; });
    COMPARE_NEAR((*total)["value"].get<double>(), 1990803.8196 + 210360, 1e-10);
    QCOMPARE((*total)["complete"].get<bool>(), false);
    COMPARE_NEAR((*total)["byYear"]["2030"].get<double>(), 199080.38196 + 70120, 1e-10);
    QVERIFY(std::ranges::any_of(a["exclusions"], [](const auto& e) { return e["reason"] == "no-transport" && !e["message"].template get<std::string>().empty(); }));
    QVERIFY(std::ranges::any_of(a["flows"], [](const auto& f) { return f["quantity"] == "purchases" && f["year"] == 2030 && f["value"] == 10.0 && f["unit"] == "node"; }));
  }

  void setChangesTheRunAndNotTheFile() {
    const std::string before = support::readText(sample("h100-frankfurt-paris").toStdString());
    const auto json = parsed(run({"assess", sample("h100-frankfurt-paris"), "--json", "--set", "servers.lifetime=6 a", "--set", "b:dc.pue=1.1", "--scenario", "b"}).out);
    QCOMPARE(json["scenarios"].size(), std::size_t(1));
    const auto& totals = json["scenarios"][0]["totals"];
    const auto electricity = std::ranges::find_if(totals, [](const auto& t) { return t["indicator"] == "electricity"; });
    COMPARE_NEAR((*electricity)["value"].get<double>(), 5032620 * 1.1, 1e-12);
    COMPARE_NEAR(totals[0]["byStage"]["manufacture"].get<double>(), 7012.0 / 6 * 100, 1e-12);
    QCOMPARE(support::readText(sample("h100-frankfurt-paris").toStdString()), before);
  }

  void explainGoesDownToSources() {
    const Run run1 = run({"explain", sample("h100-frankfurt-paris"), "--scenario", "b", "--indicator", "ghg", "--element", "inference", "--stage", "use", "--depth", "-1"});
    QCOMPARE(run1.exit, 0);
    for (const char* text : {"41.44 g CO2e/kWh", "8.4 kW", "Latif", "CC BY 4.0", "385,400 GPU-h", "PUE (Paris)", "×", "shown above"}) QVERIFY2(run1.out.contains(text), text);
    for (const QStringList& more : {QStringList{"--year", "2030"}, QStringList{"--per-unit"}, QStringList{"--indicator", "ewaste", "--accounting", "incurred"}})
      QCOMPARE(run(QStringList{"explain", sample("h100-frankfurt-paris"), "--depth", "1"} + more).exit, 0);
  }

  void reportIsPdfWithTheStudyInside_data() {
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("says");
    QTest::newRow("English") << "en" << "Greenhouse gases";
    QTest::newRow("Japanese") << "ja" << QStringLiteral("温室効果ガス");
  }
  void reportIsPdfWithTheStudyInside() {
    QFETCH(QString, language);
    QFETCH(QString, says);
    const QString path = m_folder.filePath("report-" + language + ".pdf");
    const Run result = run({"--lang", language, "report", sample("h100-frankfurt-paris"), "--to", path});
    QVERIFY2(result.exit == 0, qPrintable(result.error));
    QCOMPARE(result.out, path + "\n");
    const QByteArray pdf = contents(path);
    QVERIFY(pdf.startsWith("%PDF"));
    // two pages, and one of what is left out and the sources
    const auto pages = QString::fromLatin1(pdf).count(QRegularExpression("/Type /Page\\b(?!s)"));
    QCOMPARE(pages, 3);
    QProcess text;
    text.start("pdftotext", {path, "-"});
    QVERIFY(text.waitForFinished());
    QVERIFY(QString::fromUtf8(text.readAllStandardOutput()).contains(says));
  }

  void aReportIsReadAsItsStudy() {
    const QString report = m_folder.filePath("inside.pdf"), study = m_folder.filePath("inside.meguri");
    QCOMPARE(run({"report", sample("h100-frankfurt-paris"), "--layout", "answer", "--to", report}).exit, 0);
    QCOMPARE(run({"assess", report, "--json"}).out, run({"assess", sample("h100-frankfurt-paris"), "--json"}).out);
    const Run imported = run({"import", report, "--to", study});
    QVERIFY2(imported.exit == 0 && imported.error.isEmpty(), qPrintable(imported.error));
    QCOMPARE(contents(study), contents(sample("h100-frankfurt-paris")));
    // what is no report, or cannot be read or written, is said
    QCOMPARE(run({"import", sample("h100-frankfurt-paris"), "--to", study}).exit, 3);
    QCOMPARE(run({"import", m_folder.filePath("none.pdf"), "--to", study}).exit, 3);
    QCOMPARE(run({"import", report, "--to", "/nowhere/x.meguri"}).exit, 3);
    QCOMPARE(run({"import", report}).exit, 2);
    QCOMPARE(run({"report", report, "--layout", "poster", "--to", study}).exit, 2);
  }

  void exportWritesWhatIsAskedFor() {
    const QDir folder(m_folder.filePath("new/one"));
    const Run result = run({"export", sample("h100-frankfurt-paris"), "--to", folder.path(), "--format", "csv,svg", "--figure", "compare-ghg"});
    QVERIFY2(result.exit == 0, qPrintable(result.error));
    QCOMPARE(folder.entryList(QDir::Files, QDir::Name), (QStringList{"compare-ghg.csv", "compare-ghg.svg"}));
    QCOMPARE(result.out, folder.filePath("compare-ghg.csv") + "\n" + folder.filePath("compare-ghg.svg") + "\n");
    QVERIFY(contents(folder.filePath("compare-ghg.csv")).startsWith("scenario,scenarioName,indicator,stage,value,unit,method,mean,p5,p25,median,p75,p95,draws,seed\r\na,"));
    QVERIFY(contents(folder.filePath("compare-ghg.svg")).contains("<svg"));
  }

  /// Names and columns are a contract that the help pages document.
  void exportWritesEveryFigureAndAllResults() {
    const QDir folder(m_folder.filePath("all"));
    QCOMPARE(run({"export", sample("h100-frankfurt-paris"), "--to", folder.path(), "--format", "csv", "--format", "png"}).exit, 0);
    QStringList wanted{"results.csv", "masses.csv"};
    for (const QString& name : everyFigure()) wanted << name + ".csv" << name + ".png";
    wanted << "compare-differences.csv" << "timeline-events.csv";  // tables alone
    for (const char* indicator : {"ghg", "water", "ewaste"})
      for (const char* scenario : {"b", "c"})
        for (const char* ending : {"csv", "png"}) wanted << QStringLiteral("compare-delta-%1-%2.%3").arg(QLatin1String(indicator), QLatin1String(scenario), QLatin1String(ending));
    wanted.sort();
    QStringList written = folder.entryList(QDir::Files);
    written.sort();
    QCOMPARE(written, wanted);
    for (const QString& name : everyFigure()) QVERIFY2(contents(folder.filePath(name + ".png")).startsWith("\x89PNG"), qPrintable(name));
    const QString columns = QString::fromUtf8(contents(folder.filePath("results.csv"))).section("\r\n", 0, 0) + "," +
                            QString::fromUtf8(contents(folder.filePath("masses.csv"))).section("\r\n", 0, 0);
    for (const char* language : {"en", "ja"}) {
      const QString page = QString::fromStdString(support::readText(support::sourcePath("resources/help/" + std::string(language) + "/export.md")));
      for (const QString& word : everyFigure() + columns.split(',')) QVERIFY2(page.contains("`" + word + "`"), qPrintable(language + (": " + word)));
    }
  }

  void exportShowsTheChoiceMade() {
    const QDir folder(m_folder.filePath("choice"));
    QCOMPARE(run({"export", sample("h100-frankfurt-paris"), "--to", folder.path(), "--format", "csv", "--figure", "compare-ghg", "--figure", "timeline-stock", "--scenario", "b",
                  "--scenario", "c", "--reference", "c", "--split", "element", "--per-unit"}).exit, 0);
    QCOMPARE(folder.entryList(QDir::Files, QDir::Name), (QStringList{"compare-ghg.csv", "timeline-stock.csv"}));
    const QByteArray bars = contents(folder.filePath("compare-ghg.csv"));
    QVERIFY(bars.startsWith("scenario,scenarioName,indicator,element,value,unit,method,mean,p5,p25,median,p75,p95,draws,seed\r\n"));
    QVERIFY(bars.contains("\nb,") && bars.contains("\nc,") && !bars.contains("\na,"));
    QVERIFY(bars.contains(",servers,") && bars.contains(",kg CO2e/h/accelerator,"));
  }

  void exportSaysWhichFileCannotBeWritten() {
    for (const char* name : {"compare-ghg.csv", "compare-ghg.svg", "results.csv"}) {
      const QDir folder(m_folder.filePath(QStringLiteral("taken-") + name));
      QVERIFY(QDir().mkpath(folder.filePath(name)));  // a folder stands where the file should
      const Run result = run({"export", sample("gemini-prompt"), "--to", folder.path(), "--format", "csv,svg"});
      QCOMPARE(result.exit, 3);
      QVERIFY2(result.error.contains(name) && result.out.isEmpty(), qPrintable(result.error));
    }
  }

  void aStudyWithErrorsWritesNothing() {
    const QString path = m_folder.filePath("errors");
    for (const char* command : {"report", "export"}) {
      QCOMPARE(run({command, sample("h100-frankfurt-paris"), "--to", path, "--set", "servers.lifetime=0 a"}).exit, 1);
      QVERIFY(!QFile::exists(path));
    }
  }

  void exitCodes_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("says");
    const auto row = [](const char* name, const QStringList& arguments, int exit, const char* says) { QTest::newRow(name) << arguments << exit << says; };
    const QString good = sample("h100-frankfurt-paris");
    row("validate", {"validate", good}, 0, "errors 0");
    row("help", {"--help"}, 0, "assess");
    row("help of a command", {"assess", "--help"}, 0, "--set");
    row("version", {"--version"}, 0, "meguri-cli");
    row("no command", {}, 2, "--help");
    row("unknown command", {"frobnicate"}, 2, "frobnicate");
    row("no study", {"assess"}, 2, "meguri-cli assess");
    row("unknown option", {"assess", good, "--frob"}, 2, "--frob");
    row("bad option value", {"assess", good, "--accounting", "cash"}, 2, "cash");
    row("unknown scenario", {"assess", good, "--scenario", "z"}, 2, "a, b, c");
    row("unknown indicator", {"explain", good, "--indicator", "noise"}, 2, "ghg, water");
    row("unknown stage", {"explain", good, "--element", "servers", "--stage", "nowhere"}, 2, "manufacture");
    row("unknown element", {"explain", good, "--element", "cars", "--stage", "use"}, 2, "cars");
    row("year outside", {"explain", good, "--year", "1999"}, 2, "ghg");
    row("bad assignment", {"assess", good, "--set", "servers.lifetime"}, 2, "servers.lifetime");
    row("unit in an assignment", {"assess", good, "--set", "servers.lifetime=3 kg"}, 2, "kg");
    row("errors in the study", {"assess", good, "--set", "servers.lifetime=0 a"}, 1, "0 a");
    row("errors in the study, validated", {"validate", good, "--set", "dc.pue=0.5"}, 1, "0.5");
    row("numbers beyond measure", {"assess", good, "--set", "servers.stock=1e308"}, 1, "finite");
    row("cells without JSON", {"assess", good, "--cells"}, 2, "--json");
    for (const char* command : {"report", "export"}) {
      const QString to = m_folder.filePath(command);
      const auto drawn = [&](const char* name, const QStringList& more, int exit, const char* says) {
        QTest::addRow("%s: %s", command, name) << QStringList{command, good} + more << exit << says;
      };
      drawn("help", {"--help"}, 0, "--per-unit");
      drawn("nowhere to write", {}, 2, "--to");
      drawn("unknown split", {"--to", to, "--split", "colour"}, 2, "colour");
      drawn("unknown reference", {"--to", to, "--reference", "z"}, 2, "a, b, c");
      drawn("unknown scenario", {"--to", to, "--scenario", "z"}, 2, "a, b, c");
      drawn("errors in the study", {"--to", to, "--set", "servers.lifetime=0 a"}, 1, "0 a");
      drawn("beneath a file", {"--to", good + "/x"}, 3, "h100-frankfurt-paris.meguri/x");
    }
    row("report onto a folder", {"report", good, "--to", m_folder.path()}, 3, "folder of that name");
    row("unknown figure", {"export", good, "--to", m_folder.filePath("export"), "--figure", "pie"}, 2, "compare-ghg");
    row("unknown format", {"export", good, "--to", m_folder.filePath("export"), "--format", "gif"}, 2, "gif");
    row("missing file", {"assess", "/nowhere/study.meguri"}, 3, "/nowhere/study.meguri");
    row("a directory", {"assess", QStringLiteral(MEGURI_SOURCE_DIR)}, 3, "folder");
  }

  void exitCodes() {
    QFETCH(QStringList, arguments);
    QFETCH(int, exit);
    QFETCH(QString, says);
    const Run result = run(arguments);
    QCOMPARE(result.exit, exit);
    QVERIFY2((result.out + result.error).contains(says), qPrintable(result.out + result.error));
    // in Japanese the same code, and Japanese words
    const Run japanese = run(QStringList{"--lang", "ja"} + arguments);
    QCOMPARE(japanese.exit, exit);
    if (arguments != QStringList{"--version"}) QVERIFY2((japanese.out + japanese.error).contains(QRegularExpression(QStringLiteral("[ぁ-んァ-ヶ一-龠]"))), qPrintable(japanese.out + japanese.error));
  }

  /// Three kinds of message, each with its place: exit 3 and the file untouched.
  void badFiles_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("exit");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("says");
    const std::string good = support::readText(sample("h100-frankfurt-paris").toStdString());
    const auto changed = [&](const char* from, const char* to) {
      std::string text = good;
      const auto at = text.find(from);
      if (at == std::string::npos) qFatal("no %s", from);
      return QByteArray::fromStdString(text.replace(at, std::strlen(from), to));
    };
    const auto row = [](const char* name, const QByteArray& bytes, int exit, const char* kind, const char* says) { QTest::newRow(name) << bytes << exit << kind << says; };
    const char *notOurs = "not a Meguri study", *damaged = "damaged", *newer = "newer";
    row("empty", "", 3, notOurs, "nothing in it");
    row("not JSON", "hello", 3, notOurs, "ine 1");
    row("cut short", QByteArray::fromStdString(good.substr(0, good.size() / 2)), 3, damaged, "ine ");
    row("300,000 brackets", QByteArray(300000, '['), 3, notOurs, "64");
    row("other JSON", "{\"name\": \"left-pad\"}", 3, notOurs, "");
    row("newer", changed("\"version\": \"1.5\"", "\"version\": \"3.1\""), 3, newer, "3.1");
    row("wrong type", changed("\"value\": 1.2", "\"value\": \"1.2\""), 3, damaged, "scenarios[0].elements[0].pue.value");
    row("duplicate id", changed("\"id\": \"servers\"", "\"id\": \"dc\""), 3, damaged, "dc");
    row("1e999", changed("\"value\": 1.2", "\"value\": 1e999"), 3, damaged, "1e999");
    row("invalid UTF-8", changed("Frankfurt", "Frank\xff"), 3, damaged, "ine ");
    row("unknown unit", changed("\"unit\": \"L/kWh\"", "\"unit\": \"buckets\""), 1, "", "buckets");
    row("reference to nothing", changed("\"site\": \"dc\"", "\"site\": \"moon\""), 1, "", "moon");
    row("cycle of variants", changed("\"base\": \"a\"", "\"base\": \"c\""), 1, "", "Paris");
  }

  void badFiles() {
    QFETCH(QByteArray, bytes);
    QFETCH(int, exit);
    QFETCH(QString, kind);
    QFETCH(QString, says);
    const QString path = file("bad.meguri", bytes);
    for (const char* command : {"assess", "explain", "validate"}) {
      const Run result = run({command, path});
      QCOMPARE(result.exit, exit);
      QVERIFY2((result.out + result.error).contains(kind), qPrintable(result.out + result.error));
      QVERIFY2((result.out + result.error).contains(says), qPrintable(result.out + result.error));
      if (exit == 3) QVERIFY2(result.error.contains("bad.meguri") && result.out.isEmpty(), qPrintable(result.error));
    }
  }

  void theCommandLineLoadsNoQtGui() {
    QProcess ldd;
    ldd.start("ldd", {QStringLiteral(MEGURI_BINARY_DIR "/bin/meguri-cli")});
    QVERIFY(ldd.waitForFinished());
    const QString libraries = QString::fromUtf8(ldd.readAllStandardOutput());
    QVERIFY(libraries.contains("Qt6Core"));
    QVERIFY(!libraries.contains("Qt6Gui"));
  }
};

QTEST_GUILESS_MAIN(CliTest)
#include "tst_cli.moc"
