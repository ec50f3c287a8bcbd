#include <QTest>
#include <nlohmann/json.hpp>

#include "core/base/base64.h"
#include "core/study/changes.h"
#include "core/study/check.h"
#include "core/study/edit.h"
#include "core/study/guest.h"
#include "core/study/report_json.h"
#include "core/study/study_json.h"
#include "tests/support/broken_files.h"
#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::study;

namespace {

const std::string picture = "\x89PNG\r\n\x1a\n the rest of it";

/// A study with a report; "LOGO" is the picture.
const std::string text = [] {
  std::string result = R"({
  "format": "meguri-study",
  "version": "1.5",
  "title": "T",
  "scope": {"functionalUnit": "study", "from": 2026, "to": 2027},
  "scenarios": [{"id": "a", "elements": []}, {"id": "b", "base": "a"}],
  "report": {
    "layout": "full", "title": "Shall we? — 更新すべきか", "author": "A. N.", "organisation": "O", "confidentiality": "Internal", "paper": "letter",
    "logo": {"type": "image/png", "data": "LOGO"},
    "sections": [{"section": "risks", "shown": true, "text": "Two lines.\nOf mine."}, {"section": "answer", "shown": false}],
    "messages": [{"message": "change:ghg:b", "language": "en", "text": "Mine.", "basis": "Theirs."}, {"message": "change:ghg:b", "language": "ja", "text": ""}]
  }
})";
  return result.replace(result.find("LOGO"), 4, base64(picture));
}();

std::string replaced(const std::string& from, const std::string& to) { return support::replaced(text, from, to); }

Study sample() { return *readStudy(text); }

}  // namespace

/// What a report is set to say, in a study, in a file of its own, and as an edit. Nothing that is calculated may hang on it.
class ReportJson : public QObject {
  Q_OBJECT
 private slots:
  void everyMemberIsRead() {
    const Study study = sample();
    QVERIFY(study.report != nullptr);
    Report expected;
    expected.layout = "full";
    expected.title = "Shall we? — 更新すべきか";
    expected.author = "A. N.";
    expected.organisation = "O";
    expected.confidentiality = "Internal";
    expected.paper = "letter";
    expected.sections = {{"risks", true, "Two lines.\nOf mine."}, {"answer", false}};
    expected.messages = {{"change:ghg:b", "en", "Mine.", "Theirs."}, {"change:ghg:b", "ja"}};
    expected.logo = std::make_shared<const ReportLogo>(ReportLogo{"image/png", picture});
    QVERIFY(*study.report == expected);
  }

  void saveOpenSaveIsByteIdentical() {
    const std::string saved = writeStudy(sample());
    QCOMPARE(writeStudy(*readStudy(saved)), saved);
    QVERIFY(nlohmann::json::parse(saved)["report"] == nlohmann::json::parse(text)["report"]);
    // what is not stated is the preset, and stays so
    const std::string bare = replaced(text.substr(text.find("{\n    \"layout\""), text.rfind("\n  }") + 4 - text.find("{\n    \"layout\"")), "{}");
    const auto study = readStudy(bare);
    QVERIFY(study && study->report && *study->report == Report());
    QCOMPARE(writeStudy(*readStudy(writeStudy(*study))), writeStudy(*study));
  }

  void aStudyWithoutHasNone() {
    Study study = sample();
    study.report.reset();
    const std::string saved = writeStudy(study);
    QVERIFY(saved.find("\"report\"") == std::string::npos);
    QVERIFY(!readStudy(saved)->report);
  }

  void olderFilesOpen() {
    std::string old = writeStudy(newStudy());
    old.replace(old.find("1.5"), 3, "1.4");
    const auto study = readStudy(old);
    QVERIFY(study && !study->report);
    QCOMPARE(olderVersion(old, *study), std::string("1.4"));
  }

  void whatIsNotKnownIsKept() {
    std::string newer = replaced("\"layout\": \"full\"", "\"layout\": \"poster\", \"cover\": {\"photo\": [1, 2]}");
    newer.replace(newer.find("\"letter\""), 8, "\"a3\"");
    newer.replace(newer.find("\"section\": \"risks\""), 18, "\"section\": \"moon\", \"columns\": 2");
    newer.replace(newer.find("\"language\": \"ja\""), 16, "\"language\": \"fr\", \"by\": \"X\"");
    newer.replace(newer.find("\"type\": \"image/png\""), 19, "\"type\": \"image/png\", \"height\": 12");
    const auto study = readStudy(newer);
    QVERIFY(bool(study));
    const std::string saved = writeStudy(*study);
    QVERIFY(nlohmann::json::parse(saved)["report"] == nlohmann::json::parse(newer)["report"]);
    QCOMPARE(writeStudy(*readStudy(saved)), saved);
    // likely misspelt, in a file of this version
    QStringList unknown;
    for (const auto& issue : check(*study))
      if (issue.code == "member.unknown") unknown << QString::fromStdString(issue.args.front());
    unknown.sort();
    QCOMPARE(unknown, (QStringList{"by", "columns", "cover", "height"}));
  }

  void refuses_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const std::string& file, const char* code, const char* place) { QTest::newRow(name) << QString::fromStdString(file) << code << place; };
    row("a list", replaced("\"report\": {", "\"report\": [], \"old\": {"), "json.wrong-type", "report");
    row("layout as number", replaced("\"layout\": \"full\"", "\"layout\": 2"), "json.wrong-type", "report.layout");
    row("empty layout", replaced("\"layout\": \"full\"", "\"layout\": \"\""), "report.word", "report.layout");
    row("title as null", replaced("\"Shall we? — 更新すべきか\"", "null"), "json.wrong-type", "report.title");
    row("long title", replaced("Shall we?", std::string(500, 'x')), "report.too-long", "report.title");
    row("paper as flag", replaced("\"letter\"", "true"), "json.wrong-type", "report.paper");
    row("sections as object", replaced("\"sections\": [", "\"sections\": {}, \"old\": ["), "json.wrong-type", "report.sections");
    row("a section as text", replaced("{\"section\": \"answer\", \"shown\": false}", "\"answer\""), "json.wrong-type", "report.sections[1]");
    row("a section without code", replaced("\"section\": \"answer\", ", ""), "json.missing", "report.sections[1]");
    row("shown as text", replaced("\"shown\": false", "\"shown\": \"no\""), "json.wrong-type", "report.sections[1].shown");
    row("own text as list", replaced("\"Two lines.\\nOf mine.\"", "[]"), "json.wrong-type", "report.sections[0].text");
    row("long own text", replaced("Two lines.", std::string(20000, 'x')), "report.too-long", "report.sections[0].text");
    row("a section twice", replaced("\"section\": \"answer\"", "\"section\": \"risks\""), "report.twice", "report.sections[1].section");
    row("a message twice", replaced("\"language\": \"ja\"", "\"language\": \"en\""), "report.twice", "report.messages[1].message");
    row("a message without text", replaced(", \"text\": \"\"", ""), "json.missing", "report.messages[1]");
    row("a message without language", replaced("\"language\": \"ja\", ", ""), "json.missing", "report.messages[1]");
    row("basis as number", replaced("\"Theirs.\"", "1"), "json.wrong-type", "report.messages[0].basis");
    row("logo as text", replaced("\"logo\": {", "\"logo\": \"\", \"old\": {"), "json.wrong-type", "report.logo");
    row("logo without type", replaced("\"type\": \"image/png\", ", ""), "json.missing", "report.logo");
    row("logo without picture", replaced("\"data\"", "\"dat\""), "json.missing", "report.logo");
    row("logo damaged", replaced("\"data\": \"", "\"data\": \"!"), "report.base64", "report.logo.data");
    row("logo cut", replaced("\"data\": \"iVB", "\"data\": \"iV"), "report.base64", "report.logo.data");
    row("logo empty", replaced(base64(picture), ""), "report.picture-kind", "report.logo.type");
    row("logo of another kind", replaced("image/png", "image/jpeg"), "report.picture-kind", "report.logo.type");
    row("logo as SVG", replaced("image/png", "image/svg+xml"), "report.picture-kind", "report.logo.type");
    row("logo too large", replaced(base64(picture), base64(picture + std::string(largestLogo, 'x'))), "report.picture-size", "report.logo.data");
    std::string many = "{\"section\": \"s\"}";
    for (int i = 0; i < 99; ++i) many += ", {\"section\": \"s\"}";
    row("too many sections", replaced("\"sections\": [", "\"sections\": [" + many + ", "), "report.too-many", "report.sections");
  }
  void refuses() {
    QFETCH(QString, file);
    QFETCH(QString, code);
    QFETCH(QString, place);
    const auto study = readStudy(file.toStdString());
    QVERIFY(!study);
    QCOMPARE(QString::fromStdString(study.fault().code), code);
    QCOMPARE(QString::fromStdString(study.fault().place), place);
    QCOMPARE(study.fault().kind, FaultKind::damaged);
    // what a newer version adds is no damage
    std::string newer = file.toStdString();
    newer.replace(newer.find("1.5"), 3, "1.9");
    QCOMPARE(readStudy(newer).fault().kind, FaultKind::newer);
  }

  void survivesCutsAndFlips() { support::survivesCutsAndFlips(text, "report"); }

  void anEditSwapsBackAndForth() {
    Study study = sample();
    const Study original = study;
    const std::string before = writeStudy(study);
    Report report = *study.report;
    report.title = "Another question";
    report.sections.erase(report.sections.begin());
    Transaction t(study);
    t.setReport(report);
    auto edit = t.commit({"edit.set-report", {}});
    QVERIFY(edit && *edit);
    QVERIFY(*study.report == report);
    // what results hang on is shared, and no list of changes names the report
    QVERIFY(study.scope == original.scope && study.scenarios == original.scenarios);
    QVERIFY(study.report->logo == original.report->logo);
    QVERIFY(changesBetween(original, study).empty());
    const std::string after = writeStudy(study);
    (*edit)->swap(study);
    QCOMPARE(writeStudy(study), before);
    (*edit)->swap(study);
    QCOMPARE(writeStudy(study), after);
  }

  void whatChangesNothingIsNoStep() {
    Study study = sample(), bare = newStudy();
    Transaction t(study), u(bare);
    t.setReport(Report(*study.report));
    u.setReport({});
    QVERIFY(!*t.commit({}) && !*u.commit({}));
    QVERIFY(!bare.report);
    u.setReport(*study.report);
    QVERIFY(*u.commit({}));
    QVERIFY(*bare.report == *study.report);
  }

  void whatAFileWouldNotHoldIsRefused() {
    const auto refuses = [](const char* code, auto change) {
      Study study = sample();
      const std::string before = writeStudy(study);
      Report report = *study.report;
      change(report);
      Transaction t(study);
      t.setReport(report);
      const auto edit = t.commit({});
      QVERIFY(!edit);
      QCOMPARE(edit.fault().code, std::string(code));
      QCOMPARE(edit.fault().kind, FaultKind::usage);
      QCOMPARE(writeStudy(study), before);
    };
    refuses("report.too-long", [](Report& r) { r.title = std::string(501, 'x'); });
    refuses("edit.not-utf8", [](Report& r) { r.sections[0].text = "\xff"; });
    refuses("report.picture-kind", [](Report& r) { r.logo = std::make_shared<const ReportLogo>(ReportLogo{"image/png", "GIF"}); });
  }

  void aGuestBringsNoReport() {
    const Study mine = sample();
    Study guest = sample();
    Report report = *guest.report;
    report.title = "Theirs";
    Transaction t(guest);
    t.setReport(report);
    QVERIFY(*t.commit({}));
    QVERIFY(joined(mine, guest, "guest").report == mine.report);
  }

  void aReportStandsAlone() {
    const Report report = *sample().report;
    const std::string file = writeReport(report);
    const auto again = readReport(file);
    QVERIFY(again && *again == report);
    QCOMPARE(writeReport(*again), file);
    QVERIFY(*readReport(writeReport(Report())) == Report());
  }

  void aFileOfAReportIsReadWithCare_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* file, FaultKind kind, const char* code) { QTest::newRow(name) << file << int(kind) << code; };
    row("empty", "", FaultKind::damaged, "json.empty");
    row("text", "hello", FaultKind::damaged, "json.syntax");
    row("a list", "[]", FaultKind::notOurs, "report.not-ours");
    row("a study", R"({"format": "meguri-study", "version": "1.5"})", FaultKind::notOurs, "report.not-ours");
    row("no version", R"({"format": "meguri-report"})", FaultKind::damaged, "json.missing");
    row("version of nonsense", R"({"format": "meguri-report", "version": "x"})", FaultKind::damaged, "study.version");
    row("newer", R"({"format": "meguri-report", "version": "2.0"})", FaultKind::newer, "study.newer");
    row("newer with what we cannot read", R"({"format": "meguri-report", "version": "1.9", "paper": {"width": 1}})", FaultKind::newer, "study.newer");
    row("damaged", R"({"format": "meguri-report", "version": "1.5", "paper": {"width": 1}})", FaultKind::damaged, "json.wrong-type");
    row("too long", R"({"format": "meguri-report", "version": "1.5", "sections": [{"section": ""}]})", FaultKind::damaged, "report.word");
  }
  void aFileOfAReportIsReadWithCare() {
    QFETCH(QString, file);
    QFETCH(int, kind);
    QFETCH(QString, code);
    const auto report = readReport(file.toStdString());
    QVERIFY(!report);
    QCOMPARE(QString::fromStdString(report.fault().code), code);
    QCOMPARE(int(report.fault().kind), kind);
  }
};

QTEST_APPLESS_MAIN(ReportJson)
#include "tst_report_json.moc"
