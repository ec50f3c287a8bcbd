#include "core/report/csv.h"

#include <QTest>
#include <array>
#include <map>

#include "tests/core/report/studies.h"
#include "tests/support/comma_locale.h"

using namespace meguri;
using namespace meguri::report;
using namespace meguri::support;
using lifecycle::Assessment;
using lifecycle::Indicator;

namespace {

using Row = std::vector<std::string>;

/// Reads RFC 4180 strictly: CRLF ends a record, a quote is doubled in quotes and forbidden outside. Nothing if the text is not of it.
std::optional<std::vector<Row>> parse(const std::string& text) {
  std::vector<Row> rows;
  Row row;
  for (std::size_t i = 0; i < text.size();) {
    std::string field;
    if (text[i] == '"') {
      for (++i;; ++i) {
        if (i >= text.size()) return std::nullopt;
        if (text[i] == '"' && (i + 1 >= text.size() || text[i + 1] != '"')) break;
        if (text[i] == '"') ++i;
        field += text[i];
      }
      ++i;
    } else {
      for (; i < text.size() && text[i] != ',' && text[i] != '\r'; ++i) {
        if (text[i] == '"' || text[i] == '\n') return std::nullopt;
        field += text[i];
      }
    }
    row.push_back(field);
    if (i < text.size() && text[i] == ',') {
      if (++i < text.size() && text[i] != '\r') continue;
      row.emplace_back();  // an empty last field
    }
    if (text.compare(i, 2, "\r\n") != 0) return std::nullopt;
    i += 2;
    rows.push_back(std::exchange(row, {}));
  }
  return row.empty() ? std::optional(rows) : std::nullopt;
}

std::string line(const Row& fields) { return csvLine(fields); }

constexpr std::size_t sampledColumns = 8;  ///< mean, five quantiles, draws and seed, behind the method

/// The rows of a figure's table up to the column that says by which method, the same on every line; what draws say behind it is empty.
template <class Figure>
std::optional<std::vector<Row>> figureRows(const study::Study& study, const Figure& figure) {
  auto rows = parse(figureCsv(study, figure));
  for (std::size_t i = 0; rows && i < rows->size(); ++i) {
    for (std::size_t column = 0; column < sampledColumns; ++column) {
      if (i > 0 && !(*rows)[i].back().empty()) return std::nullopt;
      (*rows)[i].pop_back();
    }
    if ((*rows)[i].back() != (i == 0 ? "method" : methodCode(study))) return std::nullopt;
    (*rows)[i].pop_back();
  }
  return rows;
}

const char* const resultsHeader = "scenario,scenarioName,indicator,stage,phase,element,elementName,job,jobName,site,siteName,year,accounting,basis,part,place,fate,value,unit,leftOut,evidence,method\r\n";

/// A field of a row of results, by the name of its column.
const std::string& at(const Row& row, const char* column) {
  static const Row header = parse(resultsHeader)->front();
  return row.at(static_cast<std::size_t>(std::ranges::find(header, column) - header.begin()));
}

bool isIn(const Row& row, const lifecycle::View& view) {
  const auto agrees = [](const std::string& said, std::string_view asked) { return said == "both" || said == asked; };
  return agrees(at(row, "accounting"), word(view.accounting)) && agrees(at(row, "basis"), word(view.basis));
}

}  // namespace

/// Tables of figures and results as text.
class CsvTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { qInfo("MEGURI_SEED=%llu", static_cast<unsigned long long>(seedOfRun())); }

  void fieldsAreQuotedWhereTheyNeedIt() {
    QCOMPARE(line({"a", "b c", "", "ü;'"}).c_str(), "a,b c,,ü;'\r\n");
    QCOMPARE(line({"a,b", "say \"no\"", "two\nlines", "one\rmore"}).c_str(), "\"a,b\",\"say \"\"no\"\"\",\"two\nlines\",\"one\rmore\"\r\n");
    QCOMPARE(line({"\""}).c_str(), "\"\"\"\"\r\n");
    QCOMPARE(line({""}).c_str(), "\r\n");
  }

  void anyTextIsReadBack() {
    std::mt19937_64 random(seedOfRun());
    const char letters[] = {'a', '"', ',', '\r', '\n', ' ', '1', ';', '.', '='};
    std::size_t quoted = 0;
    for (int i = 0; i < 2000; ++i) {
      Row row;
      for (std::size_t fields = 2 + random() % 4; fields > 0; --fields) {
        std::string field = random() % 4 ? "x" : "";  // never a formula
        for (std::size_t length = field.empty() ? 0 : random() % 6; length > 0; --length) field += letters[random() % std::size(letters)];
        row.push_back(field);
      }
      const std::string text = line(row);
      const auto read = parse(text);
      QVERIFY2(read, text.c_str());
      QCOMPARE(read->size(), std::size_t(1));
      QCOMPARE(read->front(), row);
      quoted += text.find('"') != std::string::npos;
    }
    QVERIFY(quoted > 500);
  }

  void aFormulaIsShielded_data() {
    QTest::addColumn<QString>("field");
    QTest::addColumn<bool>("shielded");
    for (const char* formula : {"=1+1", "+cmd|'/c calc'!A0", "-2+3", "@SUM(A1)", "=", "-", "+", "-a", "\t=1", "\r=1", "-1e5x", "--1", "- 1", "+1+1", "-1;2"})
      QTest::newRow(formula) << QString(formula) << true;
    for (const char* text : {"a=1", "1-2", "'=1", " x", "-1", "-0.5", "-1e-05", "-1.7976931348623157e+308", "2+2", "a@b", ""})
      QTest::newRow(text) << QString(text) << false;
  }

  void aFormulaIsShielded() {
    QFETCH(QString, field);
    QFETCH(bool, shielded);
    const std::string text = field.toStdString();
    const auto read = parse(line({text, "end"}));
    QVERIFY(read);
    QCOMPARE(read->at(0).at(0).c_str(), ((shielded ? "'" : "") + text).c_str());
  }

  void aNumberIsOneWhateverTheLocale() {
    // a window sets the locale of its user, and C's own number reading follows it
    std::string text;
    if (!withDecimalComma([&] { text = line({"-0.5", "-1e-05", "-0,5"}); })) QSKIP("no locale with a decimal comma");
    QCOMPARE(text.c_str(), "-0.5,-1e-05,\"'-0,5\"\r\n");
  }

  void aFormulaIsQuotedBesides() { QCOMPARE(line({"=1,2", "=\"x\""}).c_str(), "\"'=1,2\",\"'=\"\"x\"\"\"\r\n"); }

  void everyCellIsALine() {
    std::size_t values = 0;
    forEachStudy([&](const study::Study& study) {
      const Assessment a = lifecycle::assess(study);
      const std::string text = resultsCsv(a);
      QVERIFY(text.starts_with(resultsHeader));
      const auto rows = parse(text);
      QVERIFY(rows);
      std::size_t cells = 0, holes = 0;
      for (const Row& row : *rows) QCOMPARE(row.size(), std::size_t(22));
      for (std::size_t i = 1; i < rows->size(); ++i) {
        const Row& row = (*rows)[i];
        QCOMPARE(at(row, "value").empty(), !at(row, "leftOut").empty());
        ++(at(row, "value").empty() ? holes : cells);
      }
      std::size_t expectedCells = 0, expectedHoles = 0;
      for (const auto& model : a.scenarios) expectedCells += model->cells.size(), expectedHoles += model->exclusions.size();
      QCOMPARE(cells, expectedCells);
      QCOMPARE(holes, expectedHoles);
      values += cells;
    });
    QVERIFY(values > 10000);
  }

  void linesOfAViewSumToItsTotal() {
    forEachStudy([](const study::Study& study) {
      const Assessment a = lifecycle::assess(study);
      const auto rows = parse(resultsCsv(a));
      for (const auto& view : lifecycle::views) {
        std::map<std::pair<std::string, std::string>, double> sums;
        for (std::size_t i = 1; i < rows->size(); ++i)
          if (const Row& row = (*rows)[i]; !at(row, "value").empty() && isIn(row, view) && at(row, "stage") != "avoided" && at(row, "stage") != "rebound") sums[{at(row, "scenario"), at(row, "indicator")}] += std::stod(at(row, "value"));
        std::size_t totals = 0;
        for (std::size_t s = 0; s < a.scenarios.size(); ++s)
          for (const Indicator indicator : lifecycle::indicators)
            if (const auto total = a.total(s, indicator, view)) {
              COMPARE_NEAR(sums.at({a.scenarios[s]->id, std::string(word(indicator))}), *total, 1e-9);
              ++totals;
            }
        QCOMPARE(totals, sums.size());
      }
    });
  }

  void aLineSaysWhatItIs() {
    const Assessment a = lifecycle::assess(with(gallery("h100-frankfurt-paris"), {"scope.basis=market"}));
    const std::string text = resultsCsv(a);
    for (const char* expected : {
             // ten nodes of 7,012 kg bought in 2030, over four years
             "\r\na,\"Frankfurt, 4 years\",ghg,manufacture,inference,servers,H100 servers,inference,Claimed accelerator-hours,dc,Frankfurt,2030,amortised,both,direct,fab,none,17530,kg CO2e,",
             "\r\nb,\"Paris, 4 years\",ghg,manufacture,shared,servers,H100 servers,,,dc,Paris,2030,incurred,both,direct,fab,none,70120,kg CO2e,",
             "\r\na,\"Frankfurt, 4 years\",electricity,use,inference,inference,Claimed accelerator-hours,inference,Claimed accelerator-hours,dc,Frankfurt,2026,both,both,direct,site,none,404712.00000000006,kWh,",
             "\r\na,\"Frankfurt, 4 years\",ghg,use,,dc,Frankfurt,,,,,,,market,,,,,kg CO2e,no-contract,,accounting=amortised;basis=market;allocation=usefulHours;endOfLifeRule=cutOff;gridColumn=lifecycle;reservoirs=with;networkLosses=false\r\n",
             "\r\nb,\"Paris, 4 years\",ewaste,endOfLife,,servers,H100 servers,,,,,,,both,,,,,kg,only-split:no-recycling-yield,"})
      QVERIFY2(text.find(expected) != std::string::npos, expected);
  }

  void numbersKeepEveryDigit() {
    const Assessment a = lifecycle::assess(gallery("gemini-prompt"));
    const auto rows = parse(resultsCsv(a));
    std::size_t i = 1;
    for (const auto& cell : a.scenarios[0]->cells) QCOMPARE(std::stod(at((*rows)[i++], "value")), a.values[0][cell.node]);
  }

  void aFigureIsTheTableBehindIt() {
    const Assessment a = lifecycle::assess(cleared(gallery("h100-frankfurt-paris"), "b", "dc", "grid"));
    const BarFigure figure = barFigure(a, choiceOf({"a", "b"}), Indicator::ghg);
    const auto rows = figureRows(a.study, figure);
    QVERIFY(rows);
    QCOMPARE(rows->front(), (Row{"scenario", "scenarioName", "indicator", "stage", "value", "unit"}));
    for (const Row& row : *rows) QCOMPARE(row.size(), std::size_t(6));
    const auto value = [&](std::size_t i) { return std::stod((*rows)[i][4]); };
    const auto names = [&](std::size_t i, Row expected) {
      Row row = (*rows)[i];
      row.erase(row.begin() + 4);
      return row == expected;
    };
    const Row a3[] = {{"a", "Frankfurt, 4 years", "ghg", "manufacture", "kg CO2e"}, {"a", "Frankfurt, 4 years", "ghg", "use", "kg CO2e"}, {"a", "Frankfurt, 4 years", "ghg", "total", "kg CO2e"}};
    for (std::size_t i = 0; i < 3; ++i) QVERIFY(names(i + 1, a3[i]));
    COMPARE_NEAR(value(1), 175300, 1e-12);
    COMPARE_NEAR(value(2), 1990803.8196, 1e-10);
    QCOMPARE(value(3), *a.total(0, Indicator::ghg, amortisedLocation));
    // then five left out of a, and of b manufacture, use without a value, the total, and six left out
    QCOMPARE(rows->size(), std::size_t(1 + 3 + 5 + 3 + 6));
    QCOMPARE((*rows)[10], (Row{"b", "Paris, 4 years", "ghg", "use", "", "kg CO2e"}));
    QVERIFY(std::ranges::find(*rows, Row{"b", "Paris, 4 years", "ghg", "left out: use no-grid-factor", "", "kg CO2e"}) != rows->end());
    QCOMPARE(figureRows(a.study, barFigure(a, choiceOf({"a"}, true), Indicator::ghg))->at(1).back().c_str(), "kg CO2e/h/accelerator");
  }

  void severalFiguresAreOneTable() {
    const Assessment a = lifecycle::assess(gallery("h100-frankfurt-paris"));
    const BarFigure ghg = barFigure(a, choiceOf({"a", "b"}), Indicator::ghg), water = barFigure(a, choiceOf({"a", "b"}), Indicator::water);
    const std::string one = figureCsv(a.study, ghg), other = figureCsv(a.study, water), header = one.substr(0, one.find('\n') + 1);
    QCOMPARE(figuresCsv(a.study, {ghg, water}).c_str(), (one + other.substr(header.size())).c_str());
    QCOMPARE(figuresCsv(a.study, {ghg}).c_str(), one.c_str());
  }

  void aSeriesIsALineAYear() {
    const study::Study study = gallery("h100-frankfurt-paris");
    const Assessment a = lifecycle::assess(study);
    for (const bool cumulative : {false, true}) {
      const TimeFigure figure = timeFigure(a, choiceOf({"c", "a"}), Indicator::water, cumulative);
      const auto rows = figureRows(study, figure);
      QVERIFY(rows);
      QCOMPARE(rows->size(), std::size_t(1 + 2 * 10));
      QCOMPARE(rows->front(), (Row{"scenario", "scenarioName", "quantity", "year", "value", "unit"}));
      for (std::size_t i = 0; i < 20; ++i) {
        const Row& row = (*rows)[i + 1];
        QCOMPARE(row, (Row{i < 10 ? "c" : "a", i < 10 ? "Paris, 6 years" : "Frankfurt, 4 years", cumulative ? "water cumulative" : "water", std::to_string(2026 + i % 10), row.at(4), "m3"}));
        QCOMPARE(std::stod(row[4]), *figure.series[i / 10].values[i % 10]);
      }
    }
  }

  void aBandStandsBehindItsTotal() {
    const auto a = std::make_shared<const Assessment>(lifecycle::assess(gallery("h100-frankfurt-paris")));
    const Choice choice = choiceOf({"a", "b"});
    const auto uncertainty = drawn(a, choice, 300, 7);
    const BarFigure figure = barFigure(*a, choice, Indicator::ghg, uncertainty.get());
    const auto rows = parse(figureCsv(a->study, figure));
    QVERIFY(rows);
    const Row header{"mean", "p5", "p25", "median", "p75", "p95", "draws", "seed"};
    QCOMPARE(Row(rows->front().end() - sampledColumns, rows->front().end()), header);
    std::size_t bar = 0;
    for (std::size_t i = 1; i < rows->size(); ++i) {
      const Row fields((*rows)[i].end() - sampledColumns, (*rows)[i].end());
      if ((*rows)[i][3] != "total") {
        QCOMPARE(fields, Row(sampledColumns));
        continue;
      }
      const Band band = *figure.bars[bar++].band;
      const std::array numbers{band.mean, band.p5, band.p25, band.median, band.p75, band.p95};
      for (std::size_t n = 0; n < numbers.size(); ++n) QCOMPARE(std::stod(fields[n]), numbers[n]);
      QCOMPARE(fields[6].c_str(), "300");
      QCOMPARE(fields[7].c_str(), "7");
    }
    QCOMPARE(bar, std::size_t(2));
    const TimeFigure years = timeFigure(*a, choice, Indicator::ghg, true, uncertainty.get());
    const auto lines = parse(figureCsv(a->study, years));
    QVERIFY(lines);
    for (std::size_t i = 0; i < 10; ++i) QCOMPARE(std::stod(lines->at(1 + i).at(12)), years.series[0].bands[i]->p95);
    QCOMPARE(lines->at(1).back().c_str(), "7");
  }

  void differencesAreALineAScenarioIndicatorAndView() {
    const auto a = std::make_shared<const Assessment>(lifecycle::assess(gallery("h100-frankfurt-paris")));
    const Choice choice = choiceOf({"a", "b", "c"});
    const auto uncertainty = drawn(a, choice, 300, 7);
    const auto rows = parse(differencesCsv(*a, choice, uncertainty.get()));
    QVERIFY(rows);
    QCOMPARE(rows->front(), (Row{"scenario", "reference", "indicator", "view", "difference", "unit", "relative", "mean", "p5", "p25", "median", "p75", "p95", "pBetter", "pBetterError",
                                 "unspread", "worded", "draws", "seed"}));
    QCOMPARE(rows->size(), 1 + 2 * 4 * countedIndicators(a->study).size());
    const Row& first = rows->at(1);
    QCOMPARE(Row(first.begin(), first.begin() + 4), (Row{"b", "a", "ghg", "amortised/location"}));
    QCOMPARE(first[5].c_str(), "kg CO2e");
    const auto delta = Comparison(*a, choice, Indicator::ghg).delta(1);
    QCOMPARE(std::stod(first[4]), *delta.absolute);
    QCOMPARE(std::stod(first[6]), *delta.relative);
    const auto superiority = *uncertainty->superiority("b", Indicator::ghg, amortisedLocation);
    QCOMPARE(std::stod(first[8]), uncertainty->difference("b", Indicator::ghg, amortisedLocation)->p5);
    QCOMPARE(std::stod(first[13]), superiority.probability);
    QCOMPARE(first[16].c_str(), superiority.mayBeWorded ? "true" : "false");
    QCOMPARE(Row(first.end() - 2, first.end()), (Row{"300", "7"}));
    // without draws the point values stay
    const auto bare = parse(differencesCsv(*a, choice));
    QCOMPARE(Row(bare->at(1).begin(), bare->at(1).begin() + 7), Row(first.begin(), first.begin() + 7));
    QCOMPARE(Row(bare->at(1).begin() + 7, bare->at(1).end()), Row(12));
  }

  void stockIsALineAFlowAndYear() {
    const study::Study study = gallery("h100-frankfurt-paris");
    const auto rows = figureRows(study, stockFigure(lifecycle::assess(study), choiceOf({"a"})));
    QVERIFY(rows);
    QCOMPARE(rows->size(), std::size_t(1 + 3 * 10));
    QCOMPARE((*rows)[1], (Row{"a", "Frankfurt, 4 years", "inService", "2026", "10", "node"}));
    QCOMPARE((*rows)[15], (Row{"a", "Frankfurt, 4 years", "purchases", "2030", "10", "node"}));
    QCOMPARE((*rows)[24], (Row{"a", "Frankfurt, 4 years", "retired", "2029", "10", "node"}));
    // what rents has no numbers, not zeros
    const study::Study rented = gallery("bloom-176b");
    QCOMPARE(figureRows(rented, stockFigure(lifecycle::assess(rented), choiceOf({"bloom"})))->at(1), (Row{"bloom", "BLOOM-176B, Jean Zay", "inService", "2022", "", "node"}));
  }

  void namesAreShieldedInTables() {
    const study::Study study = edited(gallery("bloom-176b"), [](study::Transaction& transaction) {
      transaction.renameScenario("bloom", "=HYPERLINK(\"x\")");
      transaction.renameElement("bloom", "final-run", "@run, \"final\"");
    });
    const auto rows = parse(resultsCsv(lifecycle::assess(study)));
    QVERIFY(rows);
    QCOMPARE(at((*rows)[1], "scenarioName").c_str(), "'=HYPERLINK(\"x\")");
    QVERIFY(std::ranges::any_of(*rows, [](const Row& row) { return at(row, "elementName") == "'@run, \"final\""; }));
  }
};

QTEST_APPLESS_MAIN(CsvTest)
#include "tst_csv.moc"
