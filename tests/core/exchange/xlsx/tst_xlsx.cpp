#include "core/exchange/xlsx/results_xlsx.h"

#include "core/exchange/xlsx/workbook.h"
#include "core/report/inputs_csv.h"
#include "tests/core/report/studies.h"
#include "tests/support/comma_locale.h"
#include "tests/support/drawn_study.h"
#include "tests/support/sheets.h"
#include "tests/support/sized_study.h"

using namespace meguri;
using namespace meguri::exchange;
using namespace meguri::support;
using report::Field;
using report::Fields;

namespace {

using Pointer = std::shared_ptr<const lifecycle::Assessment>;

Pointer assessed(const study::Study& study) { return std::make_shared<const lifecycle::Assessment>(lifecycle::assess(study)); }

report::Choice wholeChoice(const lifecycle::Assessment& assessment) {
  report::Choice choice;
  for (const auto& each : assessment.scenarios) choice.scenarios.push_back(each->id);
  choice.reference = choice.scenarios.front();
  choice.indicators = report::countedIndicators(assessment.study);
  return choice;
}

std::string bytesOf(const lifecycle::Assessment& assessment, const report::Uncertainty* uncertainty = nullptr) {
  auto bytes = resultsXlsx(assessment, wholeChoice(assessment), uncertainty, {.program = "Meguri 1.2.3"});
  if (!bytes) qFatal("%s %s", bytes.fault().code.c_str(), bytes.fault().place.c_str());
  return *bytes;
}

/// As a cell holds it: numbers with 16 significant digits.
bool isHeld(const Field& cell, const Field& given) {
  if (const auto* text = std::get_if<std::string>(&given)) return cell == Field(*text) || (text->empty() && cell == Field());
  if (given == Field()) return cell == Field();
  const auto* whole = std::get_if<std::uint64_t>(&given);
  const auto* number = std::get_if<double>(&cell);
  return number && near(*number, whole ? static_cast<double>(*whole) : std::get<double>(given), 1e-15);
}

QString difference(const Sheet& sheet, const report::Columns& columns, const std::vector<Fields>& rows) {
  if (sheet.columns != columns) return QStringLiteral("columns");
  if (sheet.rows.size() != rows.size()) return QStringLiteral("%1 rows for %2").arg(sheet.rows.size()).arg(rows.size());
  for (std::size_t r = 0; r < rows.size(); ++r) {
    if (rows[r].size() != columns.size()) return QStringLiteral("row %1 has %2 fields").arg(r).arg(rows[r].size());
    for (std::size_t c = 0; c < columns.size(); ++c)
      if (!isHeld(sheet.rows[r][c], rows[r][c])) return QStringLiteral("row %1, %2: %3 for %4").arg(r).arg(QString::fromStdString(columns[c]), QString::fromStdString(report::plain(sheet.rows[r][c])), QString::fromStdString(report::plain(rows[r][c])));
  }
  return {};
}

template <class Each>
std::vector<Fields> rowsOf(const Each& each) {
  std::vector<Fields> rows;
  each([&](const Fields& row) { rows.push_back(row); });
  return rows;
}

bool isIn(const Sheet& sheet, std::size_t row, const lifecycle::View& view) {
  const auto agrees = [](const std::string& said, std::string_view asked) { return said == "both" || said == asked; };
  return agrees(sheet.text(row, "accounting"), word(view.accounting)) && agrees(sheet.text(row, "basis"), word(view.basis));
}

std::string about(const Book& book, std::string_view key) {
  const Sheet& sheet = book.sheets.at("about");
  for (std::size_t r = 0; r < sheet.rows.size(); ++r)
    if (sheet.text(r, "key") == key) return sheet.text(r, "value");
  return {};
}

}  // namespace

/// Results as a workbook, read back.
class XlsxTest : public QObject {
  Q_OBJECT
 private slots:
  void everySheetHoldsWhatItsRowsSay_data() {
    QTest::addColumn<QString>("name");
    for (const char* name : galleryNames) QTest::newRow(name) << name;
  }
  void everySheetHoldsWhatItsRowsSay() {
    QFETCH(QString, name);
    const Pointer assessment = assessed(gallery(name.toStdString()));
    const auto choice = wholeChoice(*assessment);
    const auto uncertainty = drawn(assessment, choice, 200);
    const Book book = readBytes(bytesOf(*assessment, uncertainty.get()));
    QCOMPARE(book.order, (std::vector<std::string>{"results", "totals", "years", "stages", "differences", "inputs", "exclusions", "about"}));
    report::InputTable inputs;
    inputs.follow(assessment->study);
    const auto& a = *assessment;
    const std::tuple<const char*, report::Columns, std::vector<Fields>> sheets[] = {
        {"results", report::resultColumns(), rowsOf([&](const auto& take) { report::eachResult(a, take); })},
        {"totals", report::totalColumns(), rowsOf([&](const auto& take) { report::eachTotal(a, uncertainty.get(), take); })},
        {"years", report::yearColumns(), rowsOf([&](const auto& take) { report::eachYear(a, uncertainty.get(), take); })},
        {"stages", report::stageColumns(), rowsOf([&](const auto& take) { report::eachStage(a, take); })},
        {"differences", report::differenceColumns(), rowsOf([&](const auto& take) { report::eachDifference(a, choice, uncertainty.get(), take); })},
        {"inputs", report::inputColumns(), rowsOf([&](const auto& take) { report::eachInput(inputs, take); })},
        {"exclusions", report::exclusionColumns(), rowsOf([&](const auto& take) { report::eachExclusion(a, take); })}};
    for (const auto& [sheet, columns, rows] : sheets) QVERIFY2(difference(book.sheets.at(sheet), columns, rows).isEmpty(), qPrintable(sheet + (": " + difference(book.sheets.at(sheet), columns, rows))));
    for (const auto& [each, sheet] : book.sheets) {
      QCOMPARE(sheet.formulas, 0);
      QCOMPARE(sheet.links, 0);
      QVERIFY2(sheet.isFrozen && sheet.filter.starts_with("A1:"), each.c_str());
    }
    for (const auto& part : book.parts) QVERIFY2(part.find("external") == std::string::npos && part.find("connection") == std::string::npos && part.find("vba") == std::string::npos, part.c_str());
  }

  void totalsAreThoseOfTheAssessmentAndSumsOfItsCells() {
    for (const char* name : galleryNames) {
      const Pointer assessment = assessed(gallery(name));
      const auto uncertainty = drawn(assessment, wholeChoice(*assessment), 200);
      const Book book = readBytes(bytesOf(*assessment, uncertainty.get()));
      const Sheet& totals = book.sheets.at("totals");
      const Sheet& results = book.sheets.at("results");
      const Sheet& stages = book.sheets.at("stages");
      std::size_t bands = 0, row = 0;
      for (std::size_t s = 0; s < assessment->scenarios.size(); ++s)
        for (const auto indicator : report::countedIndicators(assessment->study))
          for (const auto& view : lifecycle::views) {
            while (totals.text(row, "measure") != "footprint") ++row;
            const auto& id = assessment->scenarios[s]->id;
            const auto isOf = [&](const Sheet& sheet, std::size_t r) { return sheet.text(r, "scenario") == id && sheet.text(r, "indicator") == word(indicator) && isIn(sheet, r, view); };
            QVERIFY(isOf(totals, row));
            const auto total = assessment->total(s, indicator, view), value = totals.number(row, "value");
            QCOMPARE(value.has_value(), total.has_value());
            double cells = 0, parts = 0;
            for (std::size_t r = 0; r < results.rows.size(); ++r)
              if (isOf(results, r) && results.text(r, "stage") != "avoided" && results.text(r, "stage") != "rebound") cells += results.number(r, "value").value_or(0);
            for (std::size_t r = 0; r < stages.rows.size(); ++r)
              if (isOf(stages, r) && stages.text(r, "stage") != "avoided" && stages.text(r, "stage") != "rebound") parts += *stages.number(r, "value");
            COMPARE_NEAR(cells, total.value_or(0), 1e-12);
            COMPARE_NEAR(parts, total.value_or(0), 1e-12);
            if (total) COMPARE_NEAR(*value, *total, 1e-15);
            const auto perUnit = assessment->perUnit(s, indicator, view), said = totals.number(row, "perUnit");
            QCOMPARE(said.has_value(), perUnit.has_value());
            if (perUnit) COMPARE_NEAR(*said, *perUnit, 1e-15);
            report::Reading reading;
            reading.scenario = id;
            reading.indicator = indicator;
            reading.view = view;
            if (const auto band = report::bandOf(uncertainty.get(), reading)) {
              ++bands;
              for (const auto& [column, number] : {std::pair("mean", band->mean), std::pair("p5", band->p5), std::pair("p25", band->p25), std::pair("median", band->median), std::pair("p75", band->p75), std::pair("p95", band->p95)})
                COMPARE_NEAR(*totals.number(row, column), number, 1e-15);
              QCOMPARE(totals.number(row, "draws"), std::optional(200.0));
            } else {
              QVERIFY(!totals.number(row, "mean") && !totals.number(row, "draws"));
            }
            ++row;
          }
      QVERIFY2(bands > 0 || uncertainty->inputs() == 0, name);
    }
  }

  void textsStayWhatTheyAre() {
    const std::vector<std::string> texts = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "'=1", "12", "1e5", "TRUE", "https://example.org/?a=b", "=HYPERLINK(\"http://example.org\")", "  two  ", "a\r\nb", "_x0041_",
                                            "<&>\"'", "日本語\xF0\x9F\x98\x80", "\x01\x1f", "\xEF\xBF\xBF", "mailto:a@b.c", "internal:results!A1", "{=1}"};
    Workbook book(1);
    book.begin("texts", {"=column"});
    for (const auto& text : texts) book.add({text});
    const auto bytes = book.finish();
    QVERIFY(bool(bytes));
    const Book read = readBytes(*bytes);
    const Sheet& sheet = read.sheets.at("texts");
    QCOMPARE(sheet.columns, report::Columns{"=column"});
    QCOMPARE(sheet.rows.size(), texts.size());
    for (std::size_t i = 0; i < texts.size(); ++i) QVERIFY2(sheet.rows[i][0] == Field(texts[i]), texts[i].c_str());
    QCOMPARE(sheet.formulas + sheet.links, 0);
    QCOMPARE(read.created, "1970-01-01T00:00:01Z");
  }

  void namesOfAStudyThatLookLikeFormulasAreTexts() {
    study::Study study = servers();
    study.title = "=cmd|'/c calc'!A1";
    study = edited(study, [](study::Transaction& t) { t.renameScenario("a", "+1+cmd"); });
    const Book book = readBytes(bytesOf(*assessed(study)));
    QCOMPARE(about(book, "title"), study.title);
    const Sheet& results = book.sheets.at("results");
    QCOMPARE(results.text(0, "scenarioName"), "+1+cmd");
    QVERIFY(std::holds_alternative<std::string>(results.rows[0][results.column("scenarioName")]));
    for (const auto& [name, sheet] : book.sheets) QCOMPARE(sheet.formulas, 0);
  }

  void numbersKeepSixteenDigitsInEveryLocale() {
    const double numbers[] = {0.1, 1.0 / 3, 2.29e-07, 6.02214076e23, -1.5, 0, 123456789012345, 1e-300, 0.1 + 0.2};
    std::string bytes;
    const bool isComma = withDecimalComma([&] {
      Workbook book(1);
      book.begin("numbers", {"number"});
      for (const double number : numbers) book.add({number});
      book.add({std::uint64_t{2026}});
      book.add({std::uint64_t{18446744073709551615ULL}});  // a double would round it
      bytes = *book.finish();
    });
    if (!isComma) QSKIP("no locale with a decimal comma");
    const Book read = readBytes(bytes);
    const Sheet& sheet = read.sheets.at("numbers");
    for (std::size_t i = 0; i < std::size(numbers); ++i) COMPARE_NEAR(*sheet.number(i, "number"), numbers[i], 5e-16);
    QCOMPARE(sheet.number(std::size(numbers), "number"), std::optional(2026.0));
    QVERIFY(sheet.rows.back()[0] == Field(std::string("18446744073709551615")));
  }

  void whatDoesNotFitGoesOnInTheNextSheet() {
    Workbook book(1, 4);
    book.begin("long", {"n"});
    for (std::uint64_t i = 0; i < 7; ++i) book.add({i});
    book.begin("short", {"n"});
    book.add({std::uint64_t{9}});
    const Book read = readBytes(*book.finish());
    QCOMPARE(read.order, (std::vector<std::string>{"long", "long-2", "long-3", "short"}));
    std::uint64_t next = 0;
    for (const char* name : {"long", "long-2", "long-3"}) {
      QCOMPARE(read.sheets.at(name).columns, report::Columns{"n"});
      QVERIFY(read.sheets.at(name).isFrozen);
      for (std::size_t r = 0; r < read.sheets.at(name).rows.size(); ++r) QCOMPARE(*read.sheets.at(name).number(r, "n"), static_cast<double>(next++));
    }
    QCOMPARE(next, 7u);
    QCOMPARE(read.sheets.at("long").filter, "A1:A4");
  }

  void aTextTooLongIsCutAndSaidSo() {
    const std::string fits(mostUnits, 'x');
    bool isCut = false;
    QCOMPARE(cutToCell(fits, &isCut), fits);
    QVERIFY(!isCut);
    QCOMPARE(cutToCell(fits + "y", &isCut), fits.substr(1) + "…");
    QVERIFY(isCut);
    std::string faces;
    for (std::size_t i = 0; i < mostUnits; ++i) faces += "\xF0\x9F\x98\x80";  // two units each
    QCOMPARE(cutToCell(faces).size(), 4 * (mostUnits / 2) + 3);
    study::Study study = servers();
    study.title = fits + "more";
    QCOMPARE(about(readBytes(bytesOf(*assessed(study))), "cut"), "about!B5");
    QCOMPARE(about(readBytes(bytesOf(*assessed(servers()))), "cut"), "");
  }

  void equalResultsAreEqualFiles() {
    const Pointer assessment = assessed(servers());
    const auto bytes = bytesOf(*assessment);
    QTest::qWait(1100);  // a date taken from the clock would differ
    QVERIFY(bytes == bytesOf(*assessed(servers())));
    QCOMPARE(readBytes(bytes).created, "1980-01-01T00:00:00Z");
  }

  void aboutSaysWhatItIsOf() {
    const Pointer assessment = assessed(gallery("h100-frankfurt-paris"));
    const auto uncertainty = drawn(assessment, wholeChoice(*assessment), 64, 7);
    const Book book = readBytes(bytesOf(*assessment, uncertainty.get()));
    for (const auto& [key, value] : {std::pair("format", "meguri-results"), std::pair("version", "1.0"), std::pair("program", "Meguri 1.2.3"), std::pair("unit.ghg", "kg CO2e"), std::pair("draws", "64"), std::pair("seed", "7"),
                                     std::pair("reference", "a")})
      QCOMPARE(about(book, key), value);
    QCOMPARE(about(book, "title"), assessment->study.title);
    QVERIFY(!about(book, "dataset").empty());
    const auto hash = about(book, "studyHash");
    QCOMPARE(hash.size(), 16u);
    study::Study other = assessment->study;
    other.looks = nullptr;
    other.views.clear();
    QCOMPARE(about(readBytes(bytesOf(*assessed(other))), "studyHash"), hash);
    other.title += "!";
    QVERIFY(about(readBytes(bytesOf(*assessed(other))), "studyHash") != hash);
  }

  void twelveScenariosWithLongNames() {
    study::Study study = sizedStudy(12, 10, 3, 10);
    study = edited(study, [&](study::Transaction& t) {
      for (const auto& scenario : study.scenarios) t.renameScenario(scenario->id, std::string(300, 'n') + "，長い名前 " + scenario->id);
    });
    const Pointer assessment = assessed(study);
    const Book book = readBytes(bytesOf(*assessment));
    const Sheet& totals = book.sheets.at("totals");
    QCOMPARE(totals.rows.size(), std::size_t{12} * 10 * 4);
    QCOMPARE(totals.text(totals.rows.size() - 1, "scenarioName"), assessment->study.scenarios.back()->name);
    QCOMPARE(book.sheets.at("differences").rows.size(), std::size_t{11} * 10 * 4);
  }

  void twoHundredElements() {
    const Pointer assessment = assessed(sizedStudy(1, 200, 4));
    const Book book = readBytes(bytesOf(*assessment));
    std::size_t cells = 0;
    for (const auto& model : assessment->scenarios) cells += model->cells.size() + model->exclusions.size();
    QCOMPARE(book.sheets.at("results").rows.size(), cells);
    const Sheet& totals = book.sheets.at("totals");
    for (std::size_t r = 0; r < totals.rows.size(); ++r) QVERIFY(totals.number(r, "value").has_value());
  }

  void withoutAFolderForTemporaryFilesItSaysSo() {
    const QByteArray before = qgetenv("TMPDIR");
    qputenv("TMPDIR", "/no/such/folder");
    const auto bytes = resultsXlsx(*assessed(servers()), {}, nullptr, {.program = "Meguri"});
    if (before.isNull()) qunsetenv("TMPDIR");
    else qputenv("TMPDIR", before);
    QVERIFY(!bytes);
    QCOMPARE(bytes.fault().code, "xlsx.temporary");
    QCOMPARE(bytes.fault().place, "/no/such/folder");
    QCOMPARE(bytes.fault().kind, FaultKind::unwritable);
  }
};

QTEST_GUILESS_MAIN(XlsxTest)
#include "tst_xlsx.moc"
