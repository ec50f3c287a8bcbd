#include <QProcess>
#include <QTest>

#include "core/base/csv.h"
#include "core/exchange/xlsx/results_xlsx.h"
#include "core/storage/file.h"
#include "tests/core/report/studies.h"
#include "tests/support/drawn_study.h"
#include "tests/support/sheets.h"

using namespace meguri;
using namespace meguri::support;

namespace {

/// Puts every sheet of a workbook beside it as "book-SHEET.csv", as a spreadsheet program understands it: formulas calculated, numbers unrounded.
bool convert(const QString& folder) {
  QProcess office;
  office.setProcessChannelMode(QProcess::MergedChannels);
  office.start(QStringLiteral("soffice"), {QStringLiteral("-env:UserInstallation=file://%1/profile").arg(folder), QStringLiteral("--headless"), QStringLiteral("--convert-to"),
                                           QStringLiteral("csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false,false,false,false,-1"), QStringLiteral("--outdir"), folder, folder + QStringLiteral("/book.xlsx")});
  const bool isDone = office.waitForFinished(240000) && office.exitCode() == 0;
  if (!isDone) qWarning("soffice: %s %s (packaging/setup full installs it)", qPrintable(office.errorString()), office.readAll().constData());
  return isDone;
}

/// Whether a spreadsheet program shows a cell as it was written. It prints 15 digits, and lines of a text end in a line feed.
bool isShown(const std::string& shown, const report::Field& written) {
  const auto* number = std::get_if<double>(&written);
  if (!number) return shown == report::plain(written);
  bool isNumber = false;
  const double read = QString::fromStdString(shown).toDouble(&isNumber);
  return isNumber && near(read, *number, 1e-14);
}

QString difference(const Sheet& sheet, const CsvTable& shown) {
  if (shown.header != sheet.columns) return QStringLiteral("other columns");
  if (shown.rows.size() != sheet.rows.size()) return QStringLiteral("%1 rows for %2").arg(shown.rows.size()).arg(sheet.rows.size());
  for (std::size_t r = 0; r < sheet.rows.size(); ++r)
    for (std::size_t c = 0; c < sheet.columns.size(); ++c)
      if (!isShown(shown.rows[r][c], sheet.rows[r][c]))
        return QStringLiteral("row %1, %2: “%3” for “%4”").arg(r + 2).arg(QString::fromStdString(sheet.columns[c]), QString::fromStdString(shown.rows[r][c]), QString::fromStdString(report::plain(sheet.rows[r][c])));
  return {};
}

/// Texts that a spreadsheet would calculate, follow or take for a number or a date.
study::Study hostileNames() {
  study::Study study = edited(servers(), [](study::Transaction& t) { t.renameScenario("a", "=1+1"); });
  study.title = "=HYPERLINK(\"http://example.org\";\"+1\")";
  return study;
}

}  // namespace

/// Another program opens what is exported: LibreOffice, which packaging/setup installs on request ("full").
class LibreOfficeTest : public QObject {
  Q_OBJECT
 private slots:
  void showsWhatWasWritten_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : {"h100-frankfurt-paris", "gemini-prompt", "names like formulas"}) QTest::newRow(name) << QString::fromUtf8(name);
  }

  void showsWhatWasWritten() {
    QFETCH(QString, name);
    const study::Study study = name.contains(u' ') ? hostileNames() : gallery(name.toStdString());
    const auto uncertainty = drawn(study, 64);
    const lifecycle::Assessment& assessment = *uncertainty->assessment();
    report::Choice choice;
    for (const auto& scenario : assessment.scenarios) choice.scenarios.push_back(scenario->id);
    const auto bytes = exchange::resultsXlsx(assessment, choice, uncertainty.get(), {.program = "Meguri"});
    QVERIFY(bytes);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("book.xlsx"));
    QVERIFY(!storage::writeFile(path.toStdString(), *bytes));
    QVERIFY(convert(folder.path()));
    const Book book = readBook(path);
    QCOMPARE(book.order.size(), 8u);
    std::size_t numbers = 0;
    for (const auto& [sheet, content] : book.sheets) {
      const auto shown = readCsv(readText(folder.filePath(QStringLiteral("book-%1.csv").arg(QString::fromStdString(sheet))).toStdString()));
      QVERIFY2(shown, sheet.c_str());
      const QString fault = difference(content, *shown);
      QVERIFY2(fault.isEmpty(), qPrintable(QString::fromStdString(sheet) + QStringLiteral(", ") + fault));
      for (const auto& row : content.rows) numbers += static_cast<std::size_t>(std::ranges::count_if(row, [](const auto& field) { return std::holds_alternative<double>(field); }));
    }
    QVERIFY(numbers > 100);
  }
};

QTEST_GUILESS_MAIN(LibreOfficeTest)
#include "tst_libreoffice.moc"
