#include "ui/print/exports.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>
#include <set>

#include "core/report/uncertainty_run.h"
#include "tests/support/support.h"
#include "ui/words/headings.h"
#include "ui/words/words.h"

using namespace meguri;
using namespace meguri::ui;
using namespace meguri::support;

namespace {

using Results = std::shared_ptr<const lifecycle::Assessment>;

Results resultsOf(const char* name) { return std::make_shared<const lifecycle::Assessment>(lifecycle::assess(gallery(name))); }

QStringList namesOf(const std::vector<Export>& exports) {
  QStringList names;
  for (const auto& each : exports) names << each.name;
  return names;
}

QByteArray bytesOf(const QString& path) {
  QFile file(path);
  return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

/// Every figure of a study as a file.
class ExportsTest : public QObject {
  Q_OBJECT
 private slots:
  void init() { words::setLanguage(words::Language::english); }

  void everyFigureHasAName_data() {
    QTest::addColumn<bool>("isJapanese");
    QTest::newRow("English") << false;
    QTest::newRow("Japanese") << true;  // names of files are in no language
  }
  void everyFigureHasAName() {
    QFETCH(bool, isJapanese);
    words::setLanguage(isJapanese ? words::Language::japanese : words::Language::english);
    const auto results = resultsOf("h100-frankfurt-paris");
    const auto exports = exportsOf(results, report::defaultChoice(results->study));
    QCOMPARE(namesOf(exports), QStringList({"compare", "compare-ghg", "compare-water", "compare-ewaste", "compare-differences", "timeline-ghg", "timeline-water", "timeline-ewaste",
                                            "timeline-ghg-cumulative", "timeline-water-cumulative", "timeline-ewaste-cumulative", "timeline-stock", "timeline-ewaste-fates",
                                            "timeline-events",
                                            "compare-delta-ghg-b", "compare-delta-ghg-c", "compare-delta-water-b", "compare-delta-water-c", "compare-delta-ewaste-b", "compare-delta-ewaste-c"}));
    for (const auto& each : exports) QVERIFY(!each.title.isEmpty());
    QCOMPARE(exports[0].title, words::text("ui.page.compare"));
  }

  /// An id may be any word, "differences" too.
  void figuresOfScenariosAreNamedApart() {
    const auto results = resultsOf("h100-frankfurt-paris");
    auto choice = report::defaultChoice(results->study);
    choice.across = report::Across::indicator;
    QCOMPARE(namesOf(exportsOf(results, choice)).first(5), QStringList({"compare", "compare-scenario-a", "compare-scenario-b", "compare-scenario-c", "compare-differences"}));
  }

  void withoutHardwareOfItsOwnThereIsNoStock() {
    const auto results = resultsOf("gemini-prompt");
    QVERIFY(!namesOf(exportsOf(results, report::defaultChoice(results->study))).contains("timeline-stock"));
  }

  void everyFigureIsWrittenInEveryFormat() {
    QTemporaryDir folder;
    const auto results = resultsOf("h100-frankfurt-paris");
    for (const auto& each : exportsOf(results, report::defaultChoice(results->study))) {
      if (!each.has("png")) continue;
      const QString base = folder.filePath(each.name);
      for (const char* ending : {".png", ".svg", ".pdf", ".csv", ".CSV"}) QVERIFY2(!writeExport(each, base + ending), qPrintable(each.name + ending));
      QVERIFY(QImage(base + ".png").width() >= 1200);
      QXmlStreamReader xml(bytesOf(base + ".svg"));
      while (!xml.atEnd()) xml.readNext();
      QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
      QVERIFY(bytesOf(base + ".pdf").startsWith("%PDF"));
      const QByteArray csv = bytesOf(base + ".csv");
      QCOMPARE(csv, QByteArray::fromStdString(each.csv()));
      QCOMPARE(bytesOf(base + ".CSV"), csv);
      QVERIFY2(csv.count("\r\n") > 1 && csv.contains("Frankfurt, 4 years"), qPrintable(each.name));
    }
  }

  /// Whiskers in pictures, and their numbers in tables.
  void whatWasDrawnIsExported() {
    QTemporaryDir folder;
    const auto results = resultsOf("h100-frankfurt-paris");
    const auto choice = report::defaultChoice(results->study);
    report::UncertaintyRun run(results, choice, 3, report::UncertaintyRun::Years::with);
    QVERIFY(run.extend(300, 1, {}));
    const auto exports = exportsOf(results, choice, run.take(1, {}));
    for (const auto& each : exports) {
      const bool isOfDraws = !each.name.startsWith("compare-delta") && !each.name.endsWith("fates");
      const bool isSpread = isOfDraws && (each.name.contains("ghg") || each.name.contains("water") || each.name.contains("ewaste") || each.name == "compare");
      if (each.has("png")) QVERIFY2(std::ranges::any_of(each.picture().legend, [](const auto& item) { return item.text.contains("P5–P95 of 300 draws"); }) == isSpread, qPrintable(each.name));
      if (isSpread) QVERIFY2(each.csv().find(",300,3\r\n") != std::string::npos, qPrintable(each.name));
    }
    const auto differences = std::ranges::find(exports, "compare-differences", &Export::name);
    QVERIFY(differences != exports.end() && !differences->has("pdf") && differences->has("csv"));
    QVERIFY(!writeExport(*differences, folder.filePath("d.csv")));
    QVERIFY(bytesOf(folder.filePath("d.csv")).contains(",300,3\r\n"));
  }

  void everyPictureSaysByWhichRules() {
    const auto results = resultsOf("h100-frankfurt-paris");
    for (const auto& each : exportsOf(results, report::defaultChoice(results->study))) {
      if (!each.has("png")) continue;
      const bool isTotal = each.name.startsWith("compare");
      const QString rules = isTotal ? words::rules(results->study, report::Scale::total) : words::rules(results->study);
      QVERIFY2(each.picture().note.startsWith(rules), qPrintable(each.name + ": " + each.picture().note));
    }
  }

  void manyPanelsStandInRowsOfThree() {
    const auto results = resultsOf("h100-frankfurt-paris");
    auto choice = report::defaultChoice(results->study);
    const QSizeF one = exportsOf(results, choice).front().picture().bodySize;
    choice.indicators = {lifecycle::Indicator::ghg, lifecycle::Indicator::water, lifecycle::Indicator::ewaste, lifecycle::Indicator::electricity};
    const QSizeF two = exportsOf(results, choice).front().picture().bodySize;
    QCOMPARE(two.width(), one.width());
    QVERIFY(two.height() > 1.8 * one.height());
  }

  void picturesOfDifferentFiguresDiffer() {
    QTemporaryDir folder;
    const auto results = resultsOf("h100-frankfurt-paris");
    std::set<QByteArray> pictures, tables;
    const auto exports = exportsOf(results, report::defaultChoice(results->study));
    for (const auto& each : exports) {
      const QString path = folder.filePath("figure.png");
      if (each.has("png")) {
        QVERIFY(!writeExport(each, path));
        pictures.insert(bytesOf(path));
      }
      tables.insert(QByteArray::fromStdString(each.csv()));
    }
    QCOMPARE(pictures.size() + 2, exports.size());  // differences and events are tables alone
    QCOMPARE(tables.size(), exports.size());
  }

  void anExportOutlivesWhatItIsOf() {
    auto results = resultsOf("h100-frankfurt-paris");
    const auto exports = exportsOf(results, report::defaultChoice(results->study));
    const std::string csv = exports.back().csv();
    results.reset();
    QCOMPARE(exports.back().csv(), csv);
    QVERIFY(exports.front().picture().bodySize.width() > 1000);
  }

  void whatCannotBeWrittenIsSaid_data() {
    QTest::addColumn<QString>("path");
    for (const char* ending : {"png", "svg", "pdf", "csv"}) {
      QTest::addRow("%s in /proc", ending) << QString("/proc/figure.%1").arg(ending);
      QTest::addRow("%s in no folder", ending) << QString("/nowhere/figure.%1").arg(ending);
      QTest::addRow("%s in place of a folder", ending) << QString("figure.%1").arg(ending);
    }
  }
  void whatCannotBeWrittenIsSaid() {
    QFETCH(QString, path);
    QTemporaryDir folder;
    if (!path.startsWith('/')) {
      path = folder.filePath(path);
      QVERIFY(QDir().mkdir(path));
    }
    const auto results = resultsOf("h100-frankfurt-paris");
    const auto fault = writeExport(exportsOf(results, report::defaultChoice(results->study))[1], path);
    QVERIFY(fault);
    QVERIFY(fault->kind == FaultKind::unwritable);
    QCOMPARE(QString::fromStdString(fault->place), path);
    QVERIFY(words::has(fault->code));
    QCOMPARE(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), path.startsWith(folder.path()) ? 1 : 0);
  }
};

QTEST_MAIN(ExportsTest)
#include "tst_exports.moc"
