#include "ui/print/report_print.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/exchange/pdf/pdf.h"
#include "core/report/sources.h"
#include "core/report/uncertainty_run.h"
#include "core/storage/file.h"
#include "core/study/study_json.h"
#include "tests/support/sized_study.h"
#include "tests/support/random_study.h"
#include "tests/ui/charts/compared.h"
#include "tests/ui/print/printed.h"
#include "ui/base/language.h"
#include "ui/words/attribution.h"
#include "ui/words/board_words.h"
#include "ui/words/headings.h"
#include "ui/words/words.h"

using namespace meguri;
using namespace meguri::ui;
using namespace meguri::support;
using lifecycle::Indicator;

namespace {

study::Study wordy(study::Study study) {
  study::Transaction transaction(study);
  const std::string much = " and what place, product, service life and the share of their time do to greenhouse gases, water and e-waste";
  transaction.setTitle("Ten servers of a data centre" + much + much);
  transaction.setDescription("A description" + much + much + much + much + much + much + much);
  for (const auto& scenario : study.scenarios) transaction.renameScenario(scenario->id, scenario->name + ", with every detail of its name spelled out" + much);
  for (const char* id : {"dc", "servers", "inference"}) transaction.renameElement("a", id, "An element" + much);
  if (!transaction.commit({"edit.rename", {}})) qFatal("refused");
  return study;
}

/// Sites with an intensity each from a database of its own, under one of three licences in turn.
study::Study manySources(int count) {
  study::Study study = study::newStudy();
  study::Transaction transaction(study);
  const study::Id base = study.scenarios[0]->id;
  const auto stated = [](double value, const char* unit, const quantity::Source& source) {
    quantity::Quantity quantity;
    quantity.value = value;
    quantity.unit = unit;
    quantity.source = source;
    return std::make_shared<const quantity::Quantity>(quantity);
  };
  transaction.setScope("from", std::int64_t{2026});
  transaction.setScope("to", std::int64_t{2026});
  for (int i = 0; i < count; ++i) {
    const std::string number = std::to_string(i), site = "dc" + number, run = "run" + number;
    constexpr const char* licences[] = {"ODbL-1.0", "CC-BY-SA-4.0", "CC-BY-4.0"};
    quantity::Source source;
    source.evidence = quantity::Evidence::literature;
    source.citation = "Database " + number;
    source.licence = licences[i % 3];
    source.url = "https://example.org/" + number;
    transaction.addElement(base, study::Element::make(study::siteType(), site, site));
    transaction.setField(base, site, "pue", stated(1.2, "1", {}));
    transaction.setField(base, site, "gridGhg", stated(300, "g CO2e/kWh", source));
    transaction.addElement(base, study::Element::make(study::trainingType(), run, run));
    transaction.setField(base, run, "site", site);
    transaction.setField(base, run, "method", std::string("energy"));
    transaction.setField(base, run, "energyScope", std::string("it"));
    transaction.setField(base, run, "energy", stated(100, "kWh", {}));
  }
  if (!transaction.commit({})) qFatal("refused");
  return study;
}

}  // namespace

/// The report on pages.
class ReportPrintTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() {
    for (const char* tool : {"pdfinfo", "pdftotext", "pdffonts"})
      if (QStandardPaths::findExecutable(tool).isEmpty()) QSKIP("poppler-utils are not there");
  }
  void init() { m_path = m_folder.filePath("report.pdf"); }
  void cleanup() { applyLanguage(words::Language::english); }

  void aReportSaysEverything_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isJapanese");
    for (const char* name : {"h100-frankfurt-paris", "gemini-prompt", "bloom-176b", "ai-ewaste-2030", "llama-3-1"})
      for (const bool isJapanese : {false, true}) QTest::addRow("%s, %s", name, isJapanese ? "Japanese" : "English") << name << isJapanese;
  }
  void aReportSaysEverything() {
    QFETCH(QString, name);
    QFETCH(bool, isJapanese);
    applyLanguage(isJapanese ? words::Language::japanese : words::Language::english);
    const auto assessment = std::make_shared<const lifecycle::Assessment>(lifecycle::assess(gallery(name.toStdString())));
    const auto& study = assessment->study;
    const auto choice = report::defaultChoice(study);
    study::Report settings;
    settings.layout = "full";
    settings.confidentiality = "Board only";
    write(assessment, choice, settings, QDateTime(QDate(2026, 11, 3), QTime(9, 0)), true);
    verifyPaper();
    const QString text = bare(run("pdftotext", {m_path, "-"})), running = runningText(*set(assessment, choice, settings, true));
    const auto verify = [&](const QString& each) { QVERIFY2(text.contains(bare(each)) || running.contains(bare(each)), qPrintable(each)); };
    verify(words::shown(study.title));
    verify(words::shown(study.description));
    verify(words::rules(study, choice.scale));
    verify("Board only");
    for (const char* section : {"answer", "timeline", "net", "numbers", "differences", "drivers", "risks", "goal", "method", "inventory", "assessment", "interpretation", "inputs", "quality", "exclusions", "sources", "versions"})
      if (std::string_view(section) != "answer") verify(words::term("section", section));
    int totals = 0;
    for (const std::size_t s : report::chosen(*assessment, choice)) {
      verify(words::letter(study, assessment->scenarios[s]->id) + words::scenarioName(study, assessment->scenarios[s]->id));
      for (const auto indicator : report::countedIndicators(study)) {
        verify(words::indicatorName(indicator));
        const auto traced = report::trace(*assessment, report::Comparison(*assessment, choice, indicator).reading(s));
        if (!traced) continue;
        double largest = 0;
        for (const std::size_t each : report::chosen(*assessment, choice))
          if (const auto other = report::trace(*assessment, report::Comparison(*assessment, choice, indicator).reading(each))) largest = std::max(largest, std::abs(other->value));
        verify(words::displayUnit(largest, traced->dimension).shown(traced->value));
        ++totals;
      }
    }
    QVERIFY(totals > 0);
    std::vector<study::Id> ids;
    for (const std::size_t s : report::chosen(*assessment, choice)) ids.push_back(assessment->scenarios[s]->id);
    const auto evidence = report::evidence(*assessment, ids);
    for (const QString& line : words::attribution(evidence)) verify(line);  // every source, whole
    for (const auto& gap : report::gaps(*assessment, choice)) verify(words::leftOutSentence(gap.leftOut, study));
    for (const auto& dataset : evidence.datasets) verify(QString::fromStdString(dataset));
    verify(isJapanese ? QStringLiteral("2026年11月3日") : QStringLiteral("November 3, 2026"));
    verify(words::text("report.not-reviewed"));
    QVERIFY2(faultOf(pagesOf(m_path)).isEmpty(), qPrintable(faultOf(pagesOf(m_path))));
    // no code stands for a text that is missing
    for (const char* family : {"board.", "section.", "reportpage."}) QVERIFY2(!text.contains(QLatin1String(family)), family);
  }

  void theHeadlineNumbersAreTheResults() {  // published figures, read off the first page
    const auto assessment = std::make_shared<const lifecycle::Assessment>(lifecycle::assess(gallery("h100-frankfurt-paris")));
    write(assessment, report::defaultChoice(assessment->study));
    const QString page = textOf(pagesOf(m_path).front());
    for (const char* number : {"2,166", "426", "367"}) QVERIFY2(page.contains(number), number);
  }

  void theAnswerStandsOnOnePage_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isJapanese");
    for (const char* name : {"h100-frankfurt-paris", "gemini-prompt", "bloom-176b"})
      for (const bool isJapanese : {false, true}) QTest::addRow("%s, %s", name, isJapanese ? "Japanese" : "English") << name << isJapanese;
  }
  void theAnswerStandsOnOnePage() {
    QFETCH(QString, name);
    QFETCH(bool, isJapanese);
    applyLanguage(isJapanese ? words::Language::japanese : words::Language::english);
    const auto assessment = std::make_shared<const lifecycle::Assessment>(lifecycle::assess(gallery(name.toStdString())));
    const auto printed = set(assessment, report::defaultChoice(assessment->study), {}, true);
    // the answer, the summary behind it, then small print
    QCOMPARE(pageOf(*printed, "timeline"), 1);
    QVERIFY(pageOf(*printed, "exclusions") == 2);
    QVERIFY(!printed->sheets.front().spots.empty() && !printed->sheets.front().spots.front().numbers.empty());
  }

  void manyScenariosAndLongNamesStayOnThePage_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("isLong");
    QTest::addColumn<bool>("perUnit");
    QTest::addColumn<bool>("isJapanese");
    for (const int count : {1, 2, 4, 6, 12})
      for (const bool isLong : {false, true})
        for (const bool perUnit : {false, true})
          for (const bool isJapanese : {false, true})
            QTest::addRow("%d%s%s, %s", count, isLong ? " with long names" : "", perUnit ? ", per unit" : "", isJapanese ? "Japanese" : "English") << count << isLong << perUnit << isJapanese;
  }
  void manyScenariosAndLongNamesStayOnThePage() {
    QFETCH(int, count);
    QFETCH(bool, isLong);
    QFETCH(bool, perUnit);
    QFETCH(bool, isJapanese);
    applyLanguage(isJapanese ? words::Language::japanese : words::Language::english);
    const study::Study study = servers(12);
    const auto assessment = std::make_shared<const lifecycle::Assessment>(lifecycle::assess(isLong ? wordy(study) : study));
    auto choice = firstOf(assessment->study, std::size_t(count));
    if (perUnit) choice.scale = report::Scale::unit;
    study::Report settings;
    settings.layout = "full";
    settings.paper = isLong ? "letter" : "a4";
    write(assessment, choice, settings);
    const auto pages = pagesOf(m_path);
    const QSizeF size = isLong ? QSizeF(612, 792) : QSizeF(595, 842);
    QVERIFY2(faultOf(pages, size).isEmpty(), qPrintable(faultOf(pages, size)));
    QVERIFY(textOf(pages.front()).contains(bare(words::text("report.not-reviewed"))));
    verifySheets(*set(assessment, choice, settings));
  }

  void studiesOfAllKindsFitOnThePages() {
    for (std::uint64_t seed = 1; seed <= 12; ++seed) {
      const auto assessment = std::make_shared<const lifecycle::Assessment>(lifecycle::assess(RandomStudy(seed).make()));
      if (assessment->scenarios.empty()) continue;
      study::Report settings;
      settings.layout = "full";
      write(assessment, report::defaultChoice(assessment->study), settings);
      const QString fault = faultOf(pagesOf(m_path));
      QVERIFY2(fault.isEmpty(), qPrintable(QString("seed %1: %2").arg(seed).arg(fault)));
      verifySheets(*set(assessment, report::defaultChoice(assessment->study), settings));
    }
  }

  void anAnnexOfTwoHundredElementsGoesOnAndOn() {
    const auto assessment = std::make_shared<const lifecycle::Assessment>(lifecycle::assess(sizedStudy(2, 200, 5)));
    study::Report settings;
    settings.layout = "full";
    const auto printed = set(assessment, report::defaultChoice(assessment->study), settings);
    QVERIFY(printed->sheets.size() > 20);
    verifySheets(*printed);
    // the table of inputs has its heads on every page it reaches
    const int first = pageOf(*printed, "inputs"), last = pageOf(*printed, "quality");
    QVERIFY(last > first + 5);
    for (int page = first + 1; page < last; ++page) {
      const auto& texts = printed->sheets[static_cast<std::size_t>(page)].texts;
      QVERIFY2(std::ranges::any_of(texts, [](const TextRun& each) { return each.text == words::text("board.confidence"); }), qPrintable(QString::number(page)));
    }
    // and says on each of which element the rows are
    const QString further = words::text("board.continued", {""}).trimmed();
    const auto saysMore = [&](const Sheet& sheet) { return std::ranges::count_if(sheet.texts, [&](const TextRun& each) { return each.text.endsWith(further); }); };
    for (const Sheet& sheet : printed->sheets) QVERIFY(saysMore(sheet) <= 1);
    QVERIFY(std::count_if(printed->sheets.begin() + first, printed->sheets.begin() + last, saysMore) > 5);
  }

  void sourcesGoOnUntilAllAreNamed() {
    constexpr int count = 60;
    const auto assessment = std::make_shared<const lifecycle::Assessment>(lifecycle::assess(manySources(count)));
    write(assessment, report::defaultChoice(assessment->study));
    QString all;
    for (const auto& page : pagesOf(m_path)) {
      all += textOf(page);
      QVERIFY(textOf(page).contains(bare(words::text("report.not-reviewed"))));
    }
    for (int i = 0; i < count; ++i) QVERIFY2(all.contains(QStringLiteral("Database%1(").arg(i)), qPrintable(QString::number(i)));
  }

  void licencesGetTheNoticesTheyAskFor() {
    const auto assessment = std::make_shared<const lifecycle::Assessment>(lifecycle::assess(manySources(3)));
    study::Report settings;
    settings.layout = "answer";
    write(assessment, report::defaultChoice(assessment->study), settings);
    const QString text = bare(run("pdftotext", {m_path, "-"}));
    for (const char* part : {"Database 0 (inputs: 1) · ODbL 1.0 · https://example.org/0",
                             "Contains information from Database 0 (https://example.org/0), which is made available under the Open Database License (ODbL): "
                             "https://opendatacommons.org/licenses/odbl/1-0/",
                             "Contains information from Database 1 (https://example.org/1), which is licensed under CC BY-SA 4.0", "Database 2 (inputs: 1) · CC BY 4.0 · https://example.org/2",
                             "CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)"})
      QVERIFY2(text.contains(bare(QString::fromUtf8(part))), part);
  }

  void whatPeopleWroteIsTextAndNothingElse() {
    study::Study study = gallery("h100-frankfurt-paris");
    study::Transaction transaction(study);
    transaction.setTitle("<img src=\"http://example.org/x.png\"> <b>=SUM(A1)</b> & \\textbf{} %1 %2");
    study::Report settings;
    settings.title = "<a href='file:///etc/passwd'>%1</a> مرحبا";
    settings.sections = {{"answer", true, "<script>alert(1)</script> @cmd +1 -1 <img src=\"http://example.org/x.png\"> <b>=SUM(A1)</b> & \\textbf{} %1 %2", {}}};
    transaction.setReport(settings);
    QVERIFY(bool(transaction.commit({})));
    const auto assessment = std::make_shared<const lifecycle::Assessment>(lifecycle::assess(study));
    write(assessment, report::defaultChoice(study), settings);
    const QString text = bare(run("pdftotext", {m_path, "-"}));
    for (const char* each : {"<a href='file:///etc/passwd'>%1</a>", "<img src=\"http://example.org/x.png\"> <b>=SUM(A1)</b> & \\textbf{} %1 %2", "<script>alert(1)</script> @cmd +1 -1"})
      QVERIFY2(text.contains(bare(QString::fromUtf8(each))), each);
    const QString info = run("pdfinfo", {"-js", m_path});
    QVERIFY2(info.trimmed().isEmpty(), qPrintable(info));
    QVERIFY(!run("pdfinfo", {"-url", m_path}).contains("example.org"));
  }

  void editedSentencesAreMarked() {
    const auto assessment = std::make_shared<const lifecycle::Assessment>(lifecycle::assess(gallery("h100-frankfurt-paris")));
    const auto choice = report::defaultChoice(assessment->study);
    const auto findings = board::findingsOf(assessment, choice, nullptr);
    const auto messages = board::keyMessages(findings);
    const std::string generated = words::said(messages[0].text, assessment->study).toStdString();
    study::Report settings;
    settings.messages = {{messages[0].key, "en", "Paris it is.", generated, {}}, {messages[1].key, "en", "Less.", "Something older.", {}}, {messages[2].key, "en", "", "", {}}, {messages[3].key, "ja", "Never in English.", "", {}}};
    write(assessment, choice, settings);
    const QString page = textOf(pagesOf(m_path).front());
    QVERIFY(page.contains(bare("Paris it is. Worded by the author.")));
    QVERIFY(page.contains(bare("Less. " + words::text("board.stale"))));
    QVERIFY(!page.contains(bare(words::said(messages[2].text, assessment->study))) && page.contains(bare(words::said(messages[3].text, assessment->study))));
  }

  void theStudyIsInside() {
    const auto assessment = std::make_shared<const lifecycle::Assessment>(lifecycle::assess(gallery("h100-frankfurt-paris")));
    write(assessment, report::defaultChoice(assessment->study));
    const auto inside = exchange::studyInPdf(*storage::readFile(m_path.toStdString()));
    QVERIFY(inside && !inside->isChanged);
    QCOMPARE(inside->bytes, study::writeStudy(assessment->study));
  }

  void theSameReportTwiceIsTheSame() {
    const auto assessment = std::make_shared<const lifecycle::Assessment>(lifecycle::assess(gallery("h100-frankfurt-paris")));
    const QDateTime made(QDate(2026, 11, 3), QTime(9, 0));
    write(assessment, report::defaultChoice(assessment->study), {}, made);
    const auto first = *storage::readFile(m_path.toStdString());
    write(assessment, report::defaultChoice(assessment->study), {}, made);
    QCOMPARE(*storage::readFile(m_path.toStdString()), first);
  }

  void whatCannotBeWrittenIsSaid() {
    const auto assessment = std::make_shared<const lifecycle::Assessment>(lifecycle::assess(gallery("h100-frankfurt-paris")));
    QVERIFY(QDir().mkpath(m_folder.filePath("folder.pdf")));
    for (const QString& path : {QStringLiteral("/proc/report.pdf"), QStringLiteral("/nowhere/report.pdf"), m_folder.filePath("folder.pdf")}) {
      const auto fault = writeReport(order(assessment, report::defaultChoice(assessment->study)), path);
      QVERIFY(fault);
      QVERIFY(fault->kind == FaultKind::unwritable && fault->code.starts_with("file."));
    }
  }

 private:
  using Results = std::shared_ptr<const lifecycle::Assessment>;

  static ReportOrder order(const Results& assessment, const report::Choice& choice, const study::Report& settings = {}, const QDateTime& made = QDateTime(QDate(2026, 11, 23), QTime(9, 0)), bool isDrawn = false) {
    report::UncertaintyPointer uncertainty;
    if (isDrawn) {
      report::UncertaintyRun run(assessment, choice, 1, report::UncertaintyRun::Years::with);
      run.extend(500, 1, {});
      uncertainty = run.take(1, {});
    }
    return {std::make_shared<const board::Findings>(board::findingsOf(assessment, choice, uncertainty)), settings, made};
  }
  void write(const Results& assessment, const report::Choice& choice, const study::Report& settings = {}, const QDateTime& made = QDateTime(QDate(2026, 11, 23), QTime(9, 0)), bool isDrawn = false) {
    const auto fault = writeReport(order(assessment, choice, settings, made, isDrawn), m_path);
    QVERIFY2(!fault, fault ? fault->code.c_str() : "");
  }
  static std::shared_ptr<const Printed> set(const Results& assessment, const report::Choice& choice, const study::Report& settings = {}, bool isDrawn = false) {
    ReportPrint print(order(assessment, choice, settings, QDateTime(QDate(2026, 11, 23), QTime(9, 0)), isDrawn));
    while (print.step()) {}
    return print.take();
  }

  /// What stands between head and foot of all pages, one behind the other: a line may go on on the next page.
  static QString runningText(const Printed& printed) {
    QString text;
    for (const Sheet& sheet : printed.sheets)
      for (const TextRun& each : sheet.texts)
        if (each.at.y() > 80 && each.at.y() < printed.size.height() - 64) text += each.text;
    return bare(text);
  }

  /// Where a section begins.
  static int pageOf(const Printed& printed, const char* section) {
    for (const auto& heading : printed.headings)
      if (heading.title.endsWith(words::term("section", section))) return heading.page;
    return -1;
  }

  /// Nothing leaves its page or lies upon the foot, and no heading stands alone.
  static void verifySheets(const Printed& printed) {
    const double foot = printed.size.height() - 64;
    for (std::size_t i = 0; i < printed.sheets.size(); ++i) {
      const Sheet& sheet = printed.sheets[i];
      double lowest = 0;
      for (const TextRun& each : sheet.texts) {
        QVERIFY2(each.at.x() >= 59 && each.at.x() + each.width <= printed.size.width() - 59, qPrintable(each.text));
        if (each.at.y() < foot) lowest = std::max(lowest, each.at.y());
        QVERIFY2(each.at.y() < foot - 10 || each.at.y() > foot, qPrintable(each.text));
      }
      for (const Drawing& each : sheet.drawings) {
        QVERIFY2(each.rect.bottom() < foot && each.rect.left() >= 59 && each.rect.right() <= printed.size.width() - 59, qPrintable(each.name));
        lowest = std::max(lowest, each.rect.bottom());
      }
      for (const auto& heading : printed.headings)
        if (heading.page == static_cast<int>(i) && heading.depth == 0) QVERIFY2(lowest > heading.top + 24, qPrintable(QString("%1 stands alone on page %2").arg(heading.title).arg(i + 1)));
    }
  }

  void verifyPaper() const {
    const auto size = QRegularExpression("Page size: +([0-9.]+) x ([0-9.]+)").match(run("pdfinfo", {m_path}));
    QVERIFY2(std::abs(size.captured(1).toDouble() - 595.28) < 1 && std::abs(size.captured(2).toDouble() - 841.89) < 1, qPrintable(size.captured(0)));
    const QStringList fonts = run("pdffonts", {m_path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString& font : fonts) {
      const QStringList parts = font.split(QRegularExpression("\\s+"), Qt::SkipEmptyParts);
      QVERIFY2(parts.size() > 5 && parts[parts.size() - 5] == "yes", qPrintable(font));  // embedded
    }
  }

  QTemporaryDir m_folder;
  QString m_path;
};

QTEST_MAIN(ReportPrintTest)
#include "tst_report_print.moc"
