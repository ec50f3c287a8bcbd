#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include "core/storage/file.h"
#include "core/study/study_json.h"
#include "tests/core/report/studies.h"
#include "tests/support/cli_run.h"
#include "tests/support/sheets.h"

using namespace meguri;
using namespace meguri::support;

/// All results as XLSX and JSON on the command line.
class CliExport : public QObject {
  Q_OBJECT
 private:
  QTemporaryDir m_folder;
  const QString m_study = QString::fromStdString(sourcePath("datasets/gallery/h100-frankfurt-paris.meguri"));
  QString path(const QString& name) const { return m_folder.filePath(name); }
  Run exported(const QString& to, const QString& formats, const QStringList& options = {}) const {
    return run(QStringList{"export", m_study, "--to", path(to), "--format", formats, "--set", "scope.draws=100"} + options);
  }

 private slots:
  void bothFilesAreWrittenAndNamed() {
    const Run done = exported("both", "xlsx,json");
    QVERIFY2(done.exit == 0, qPrintable(done.error));
    QCOMPARE(done.out, path("both/results.xlsx") + "\n" + path("both/results.json") + "\n");
    QCOMPARE(QDir(path("both")).entryList(QDir::Files), (QStringList{"results.json", "results.xlsx"}));
    const auto json = parsed(exported("named", "json", {"--json"}).out);
    QVERIFY(followsSchema(json));
    QCOMPARE(json.at("files").size(), 1u);
  }

  void theBookHoldsWhatTheDocumentHolds() {
    QCOMPARE(exported("same", "xlsx,json").exit, 0);
    const auto json = nlohmann::json::parse(readText(path("same/results.json").toStdString()));
    QVERIFY(followsSchema(json));
    QCOMPARE(json.at("sampling").at("draws").get<int>(), 100);
    const Book book = readBook(path("same/results.xlsx"));
    const Sheet& totals = book.sheets.at("totals");
    std::size_t row = 0, bands = 0, cells = 0;
    for (const auto& scenario : json.at("scenarios")) {
      cells += scenario.at("cells").size() + scenario.at("exclusions").size();
      for (const auto& total : scenario.at("totals")) {
        while (totals.text(row, "measure") != "footprint") ++row;
        QCOMPARE(totals.text(row, "scenario"), scenario.at("id").get<std::string>());
        QCOMPARE(totals.text(row, "indicator"), total.at("indicator").get<std::string>());
        QCOMPARE(totals.text(row, "basis"), total.at("basis").get<std::string>());
        COMPARE_NEAR(*totals.number(row, "value"), total.at("value").get<double>(), 1e-15);
        QCOMPARE(totals.text(row, "complete"), total.at("complete").get<bool>() ? "true" : "false");
        QCOMPARE(total.contains("band"), totals.number(row, "p5").has_value());
        if (total.contains("band")) {
          ++bands;
          for (const char* name : {"mean", "p5", "p25", "median", "p75", "p95"}) COMPARE_NEAR(*totals.number(row, name), total.at("band").at(name).get<double>(), 1e-15);
        }
        ++row;
      }
    }
    QVERIFY(bands > 0);
    QCOMPARE(book.sheets.at("results").rows.size(), cells);
    const Sheet& years = book.sheets.at("years");
    const auto band = json.at("scenarios")[0].at("totals")[0].at("bandByYear");
    for (std::size_t r = 0; r < years.rows.size() && years.text(r, "indicator") == "ghg" && years.text(r, "scenario") == "a"; ++r)
      COMPARE_NEAR(*years.number(r, "p95"), band.at(years.text(r, "year")).at("p95").get<double>(), 1e-15);
    QVERIFY(!band.empty());
    QVERIFY(book.sheets.at("differences").number(0, "pBetter").has_value());
  }

  void theDocumentIsThatOfAssessWithBands() {
    QCOMPARE(exported("document", "json").exit, 0);
    auto json = nlohmann::json::parse(readText(path("document/results.json").toStdString()));
    json.erase("sampling");
    for (auto& scenario : json.at("scenarios"))
      for (auto& total : scenario.at("totals"))
        for (const char* name : {"band", "perUnitBand", "bandByYear"}) total.erase(name);
    const auto assessed = parsed(run({"assess", m_study, "--json", "--cells", "--set", "scope.draws=100"}).out);
    QVERIFY(json == assessed);
  }

  void scenariosAndReferenceAreThoseAskedFor() {
    QCOMPARE(exported("chosen", "xlsx", {"--scenario", "b", "--scenario", "a", "--reference", "a"}).exit, 0);
    const Book book = readBook(path("chosen/results.xlsx"));
    const Sheet& differences = book.sheets.at("differences");
    QVERIFY(!differences.rows.empty());
    for (std::size_t r = 0; r < differences.rows.size(); ++r) QCOMPARE(differences.text(r, "scenario") + differences.text(r, "reference"), "ba");
    const Sheet& totals = book.sheets.at("totals");
    for (std::size_t r = 0; r < totals.rows.size(); ++r) QVERIFY(totals.text(r, "scenario") != "c");
  }

  void theSameStudyGivesTheSameFiles() {
    QCOMPARE(exported("one", "xlsx,json").exit, 0);
    QCOMPARE(exported("two", "xlsx,json", {"--lang", "ja"}).exit, 0);
    QVERIFY(readText(path("one/results.xlsx").toStdString()) == readText(path("two/results.xlsx").toStdString()));
  }

  void nothingThatDrawsIsLoaded() {
    // a copy of the program without the module beside it
    QVERIFY(QDir().mkpath(path("alone/bin")));
    const QString program = path("alone/bin/meguri-cli");
    QVERIFY(QFile::copy(QStringLiteral(MEGURI_BINARY_DIR "/bin/meguri-cli"), program));
    const auto exitOf = [&](const QString& format) { return QProcess::execute(program, {"export", m_study, "--to", path("alone/out"), "--format", format, "--set", "scope.draws=100"}); };
    QCOMPARE(exitOf("xlsx,json"), 0);
    QCOMPARE(exitOf("svg"), 3);
  }

  void besideChartsTheyComeLast() {
    const Run done = exported("with", "svg,xlsx", {"--figure", "compare-ghg"});
    QCOMPARE(done.exit, 0);
    QCOMPARE(done.out, path("with/compare-ghg.svg") + "\n" + path("with/results.xlsx") + "\n");
  }

  void aFigureIsInNeither() {
    const Run done = exported("figure", "xlsx", {"--figure", "compare-ghg"});
    QCOMPARE(done.exit, 2);
    QVERIFY2(done.error.contains("--figure"), qPrintable(done.error));
  }

  void whatCannotBeWrittenIsNamedAndNothingIsLost() {
    QVERIFY(QDir().mkpath(path("blocked/results.xlsx/inside")));
    const Run done = exported("blocked", "xlsx");
    QCOMPARE(done.exit, 3);
    QVERIFY2(done.error.contains("results.xlsx"), qPrintable(done.error));
    QVERIFY(QDir(path("blocked/results.xlsx/inside")).exists());
    const Run homeless = run({"export", m_study, "--to", path("homeless"), "--format", "xlsx", "--set", "scope.draws=100"}, {{"TMPDIR", "/no/such/folder"}});
    QCOMPARE(homeless.exit, 3);
    QVERIFY2(homeless.error.contains("/no/such/folder") && homeless.error.contains("TMPDIR"), qPrintable(homeless.error));
    QVERIFY(!QFile::exists(path("homeless/results.xlsx")));
  }

  void aStudyWithErrorsWritesNothing() {
    const Run done = run({"export", QString::fromStdString(sourcePath("datasets/gallery/gemini-prompt.meguri")), "--to", path("errors"), "--format", "xlsx", "--set", "fleet-average.pue=0"});
    QCOMPARE(done.exit, 1);
    QVERIFY(!QFile::exists(path("errors/results.xlsx")));
  }
};

QTEST_GUILESS_MAIN(CliExport)
#include "tst_cli_export.moc"
