#include <QTest>
#include <set>

#include "tests/support/case_page.h"
#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::support;

namespace {

/// The cases the book must hold, whatever else it holds.
const std::set<std::string> expected = {
    "T01", "T02", "T03-7b", "T03-13b", "T03-65b", "T05", "T07", "T10", "T11-gpt3", "T11-t5", "T11-switch", "T12", "T13", "T14-t5", "T14-gpt3", "T14-xlm",
    "T15-transformer-base", "T15-transformer-big", "T15-elmo", "T15-bert-base", "T16", "T17", "T18", "T19", "T21", "T24", "I24",
    "E01", "E02", "E03", "E05", "E06", "E07", "E08", "E10", "E12", "E17", "E20", "E21", "E22", "E23", "E24", "E25", "E27",
    "I01", "I02", "I04", "I06", "I09", "I10", "I11", "I12", "I16", "I19", "I21", "I23", "I25", "W01", "W02", "W03", "W06", "X01", "X02", "X03", "X05", "X08", "A01"};

}  // namespace

/// The case book: every published figure within its tolerance, or with the reason why not; and the help page that shows it.
class CaseBook : public QObject {
  Q_OBJECT

 private slots:
  void initTestCase() { m_book = readCaseBook(); }

  void everyCaseIsThereOnce() {
    std::set<std::string> ids;
    for (const BookCase& each : m_book) QVERIFY2(ids.insert(each.id).second, each.id.c_str());
    for (const std::string& id : expected) QVERIFY2(ids.contains(id), id.c_str());
  }

  void outputs_data() {
    QTest::addColumn<int>("at");
    QTest::addColumn<int>("index");
    for (std::size_t at = 0; at < m_book.size(); ++at)
      for (std::size_t i = 0; i < m_book[at].outputs.size(); ++i)
        QTest::newRow((m_book[at].id + ": " + m_book[at].outputs[i].what.en).c_str()) << static_cast<int>(at) << static_cast<int>(i);
  }

  /// What is called unmet but lies within its tolerance would make the page lie just as much.
  void outputs() {
    QFETCH(int, at);
    QFETCH(int, index);
    const BookCase& of = m_book[static_cast<std::size_t>(at)];
    const BookOutput& output = of.outputs[static_cast<std::size_t>(index)];
    if (!output.reading && output.formula.empty()) return;
    const auto computed = m_assessor.compute(of, output);
    QVERIFY2(computed, computed ? "" : (computed.fault().code + " " + (computed.fault().args.empty() ? "" : computed.fault().args[0])).c_str());
    const QString text = QString("%1 %2, published %3").arg(*computed, 0, 'g', 15).arg(output.unitText.c_str()).arg(output.published.value_or(output.low.value_or(0)), 0, 'g', 15);
    if (output.unmet) QVERIFY2(!isMet(output, *computed), qPrintable("within its tolerance, not unmet: " + text));
    else QVERIFY2(isMet(output, *computed), qPrintable(text));
  }

  void thePageIsCurrent_data() {
    QTest::addColumn<bool>("isJapanese");
    QTest::newRow("resources/help/en/cases.md") << false;
    QTest::newRow("resources/help/ja/cases.md") << true;
  }

  void thePageIsCurrent() {
    QFETCH(bool, isJapanese);
    std::vector<ComparedCase> cases;
    for (const BookCase& of : m_book) {
      cases.push_back({&of, {}});
      for (const BookOutput& output : of.outputs) cases.back().outputs.push_back(compared(of, output));
    }
    QVERIFY(isCurrent(QTest::currentDataTag(), casePage(cases, isJapanese)));
  }

  void readsNumbers_data() {
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("text");
    QTest::newRow("zero") << 0.0 << "0";
    QTest::newRow("whole") << 433196.0 << "433,196";
    QTest::newRow("five digits") << 24.691812 << "24.692";
    QTest::newRow("no zeros behind") << 0.03 << "0.03";
    QTest::newRow("negative") << -0.123456 << "-0.12346";
    QTest::newRow("thousands") << 11271.234 << "11,271";
    QTest::newRow("rounds up") << 999999.6 << "1,000,000";
    QTest::newRow("small") << 1.536243521642994e-05 << "1.5362e-5";
    QTest::newRow("large") << 1.25e10 << "1.25e10";
  }
  void readsNumbers() {
    QFETCH(double, value);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(readable(value)), text);
  }

  void refuses_data();
  void refuses();
  void readings_data();
  void readings();
  void toleranceAndBand();

 private:
  Comparison compared(const BookCase& of, const BookOutput& output) {
    if (!output.reading && output.formula.empty()) return {&output, {}, false};
    const auto computed = m_assessor.compute(of, output);
    if (!computed) return {&output, {}, false};
    return {&output, *computed, isMet(output, *computed)};
  }

  std::vector<BookCase> m_book;
  CaseAssessor m_assessor;
};

/// Each edit of a case that is whole makes it one the book does not take.
void CaseBook::refuses_data() {
  QTest::addColumn<QString>("path");
  QTest::addColumn<QString>("value");  // none: the member is removed
  QTest::newRow("a member it does not know") << "/cases/0/outputs/0/tolerence" << "0.1";
  QTest::newRow("no tolerance") << "/cases/0/outputs/0/tolerance" << "";
  QTest::newRow("two tolerances") << "/cases/0/outputs/0/absolute" << "1";
  QTest::newRow("a value and a band") << "/cases/0/outputs/0/low" << "1";
  QTest::newRow("no unit") << "/cases/0/outputs/0/unit" << R"("bananas")";
  QTest::newRow("one language") << "/cases/0/title/ja" << "";
  QTest::newRow("an empty text") << "/cases/0/outputs/0/what/en" << R"("")";
  QTest::newRow("no proof") << "/cases/0/proves" << R"("much")";
  QTest::newRow("no such study") << "/cases/0/study" << R"("gallery/nowhere")";
  QTest::newRow("nothing computed") << "/cases/0/outputs/0/reading" << "";
  QTest::newRow("no indicator") << "/cases/0/outputs/0/reading/indicator" << "";
  QTest::newRow("a source held against itself") << "/cases/0/outputs/0/reading" << R"({"stated": "1 kg CO2e"})";
  QTest::newRow("no outputs") << "/cases/0/outputs" << "[]";
  QTest::newRow("no citation") << "/cases/0/citation" << "";
}

void CaseBook::refuses() {
  QFETCH(QString, path);
  QFETCH(QString, value);
  nlohmann::json whole = nlohmann::json::parse(R"({"cases": [{"id": "Z01-a", "title": {"en": "A", "ja": "あ"}, "citation": "B", "url": "https://example.org", "proves": "range",
    "study": "gallery/bloom-176b", "outputs": [{"what": {"en": "C", "ja": "い"}, "unit": "kg CO2e", "published": 1, "tolerance": 0.1, "reading": {"indicator": "ghg"}}]}]})");
  QVERIFY(readCases(whole.dump(), "training"));
  const nlohmann::json::json_pointer at(path.toStdString());
  if (value.isEmpty()) whole[at.parent_pointer()].erase(at.back());
  else whole[at] = nlohmann::json::parse(value.toStdString());
  QVERIFY(!readCases(whole.dump(), "training"));
}

/// A reading that finds nothing, or something else than it says, must not pass for a number.
void CaseBook::readings_data() {
  QTest::addColumn<QString>("unit");
  QTest::addColumn<QString>("reading");
  QTest::addColumn<QString>("over");
  QTest::addColumn<double>("value");  // NaN: refused
  const double refused = std::nan("");
  QTest::newRow("a total") << "kWh" << R"({"indicator": "electricity"})" << "" << 689842.0;
  QTest::newRow("of a phase") << "MWh" << R"({"indicator": "electricity", "phase": "training"})" << "" << 433.196;
  QTest::newRow("of two phases") << "MWh" << R"({"indicator": "electricity", "phase": ["training", "idle"]})" << "" << 689.842;
  QTest::newRow("a memo") << "GPU-h" << R"({"memo": "jobHours"})" << "" << 1082990.0;
  QTest::newRow("a ratio") << "g CO2e/kWh" << R"({"indicator": "ghg", "stage": "use"})" << R"({"indicator": "electricity"})" << 57.0;
  QTest::newRow("over what is stated") << "1" << R"({"indicator": "electricity"})" << R"({"stated": "689842 kWh"})" << 1.0;
  QTest::newRow("another dimension") << "kg CO2e" << R"({"indicator": "electricity"})" << "" << refused;
  QTest::newRow("another dimension of a ratio") << "1" << R"({"indicator": "ghg"})" << R"({"indicator": "electricity"})" << refused;
  QTest::newRow("a phase that is not there") << "kWh" << R"({"indicator": "electricity", "phase": ["training", "inference"]})" << "" << refused;
  QTest::newRow("an element that is not there") << "kWh" << R"({"indicator": "electricity", "element": "nobody"})" << "" << refused;
  QTest::newRow("nothing in common") << "kg CO2e" << R"({"indicator": "ghg", "phase": "idle", "stage": "manufacture"})" << "" << refused;
  QTest::newRow("a scenario that is not there") << "kWh" << R"({"indicator": "electricity", "scenario": "paris"})" << "" << refused;
  QTest::newRow("a memo that is not there") << "GPU-h" << R"({"memo": "hours"})" << "" << refused;
  QTest::newRow("per unit of the study as a whole") << "kWh" << R"({"indicator": "electricity", "perUnit": true})" << "" << refused;
}

void CaseBook::readings() {
  QFETCH(QString, unit);
  QFETCH(QString, reading);
  QFETCH(QString, over);
  QFETCH(double, value);
  const QString output = QStringLiteral(R"({"what": {"en": "C", "ja": "い"}, "unit": "%1", "published": 1, "tolerance": 0.1, "reading": %2%3})")
                             .arg(unit, reading, over.isEmpty() ? QString() : QStringLiteral(", \"over\": ") + over);
  const auto read = readCases(QStringLiteral(R"({"cases": [{"id": "Z01-a", "title": {"en": "A", "ja": "あ"}, "citation": "B", "url": "https://example.org", "proves": "range",
                                              "study": "gallery/bloom-176b", "outputs": [%1]}]})").arg(output).toStdString(), "training");
  QVERIFY2(read, read ? "" : (read.fault().code + " " + read.fault().place).c_str());
  const auto computed = m_assessor.compute((*read)[0], (*read)[0].outputs[0]);
  QCOMPARE(static_cast<bool>(computed), !std::isnan(value));
  if (computed) COMPARE_NEAR(*computed, value, 1e-12);
}

void CaseBook::toleranceAndBand() {
  BookOutput relative, absolute, band;
  relative.published = absolute.published = -200;
  relative.relative = 0.01;
  absolute.absolute = 0.5;
  band.low = 1;
  band.high = 2;
  for (const auto& [output, in, out] : {std::tuple{&relative, -201.9, -202.1}, {&relative, -198.1, -197.9}, {&absolute, -200.4, -200.6}, {&absolute, -199.6, 200.0}, {&band, 1.0, 0.99}, {&band, 2.0, 2.01}}) {
    QVERIFY(isMet(*output, in));
    QVERIFY(!isMet(*output, out));
  }
}

QTEST_APPLESS_MAIN(CaseBook)
#include "tst_case_book.moc"
