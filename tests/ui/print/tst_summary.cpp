#include "ui/print/summary.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include "core/report/sources.h"
#include "tests/support/random_study.h"
#include "tests/ui/charts/compared.h"
#include "ui/base/language.h"
#include "ui/words/attribution.h"
#include "ui/words/headings.h"
#include "ui/words/words.h"

using namespace meguri;
using namespace meguri::ui;
using namespace meguri::support;
using lifecycle::Indicator;

namespace {

QString run(const QString& tool, const QStringList& arguments) {
  QProcess process;
  process.start(tool, arguments);
  return process.waitForFinished() && process.exitCode() == 0 ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

/// Blanks and line breaks aside: where a text is broken is the page's affair.
QString bare(const QString& text) { return text.normalized(QString::NormalizationForm_KC).remove(QRegularExpression("\\s")); }

struct Word {
  QString text;
  QRectF box;  ///< in points
};

using Page = std::vector<Word>;

std::vector<Page> pagesOf(const QString& path) {
  std::vector<Page> result;
  QXmlStreamReader xml(run("pdftotext", {"-bbox", path, "-"}));
  while (!xml.atEnd()) {
    if (xml.readNext() != QXmlStreamReader::StartElement) continue;
    if (xml.name() == QLatin1String("page")) result.emplace_back();
    if (xml.name() != QLatin1String("word")) continue;
    const auto at = [&](const char* name) { return xml.attributes().value(QLatin1String(name)).toDouble(); };
    const QRectF box(QPointF(at("xMin"), at("yMin")), QPointF(at("xMax"), at("yMax")));
    result.back().push_back({xml.readElementText(), box});
  }
  return result;
}

QString textOf(const Page& page) {
  QString text;
  for (const auto& word : page) text += word.text;
  return bare(text);
}

/// Names two words that lie upon each other, one that leaves the page, or one that reaches into the foot.
QString faultOf(const Page& page) {
  constexpr double foot = (1123 - 44) * 0.75;
  const auto said = [](const Word& word) { return QStringLiteral("%1 (%2, %3 to %4, %5)").arg(word.text).arg(word.box.left()).arg(word.box.top()).arg(word.box.right()).arg(word.box.bottom()); };
  for (std::size_t i = 0; i < page.size(); ++i) {
    // pdftotext gives the height of the font, of which ink takes the middle
    const auto ink = [](const QRectF& box) { return box.adjusted(0.6, box.height() * 0.25, -0.6, -box.height() * 0.25); };
    const QRectF box = ink(page[i].box);
    if (!QRectF(30, 25, 595 - 60, 842 - 30).contains(box)) return said(page[i]) + QStringLiteral(" leaves the page");
    if (box.top() < foot && box.bottom() > foot) return said(page[i]) + QStringLiteral(" lies upon the foot");
    for (std::size_t j = 0; j < i; ++j)
      if (box.intersects(ink(page[j].box))) return said(page[i]) + QStringLiteral(" lies upon ") + said(page[j]);
  }
  return {};
}

QString faultOf(const std::vector<Page>& pages) {
  for (const Page& page : pages)
    if (const QString fault = faultOf(page); !fault.isEmpty()) return fault;
  return {};
}

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

/// The comparison on one page.
class SummaryTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() {
    for (const char* tool : {"pdfinfo", "pdftotext", "pdffonts"})
      if (QStandardPaths::findExecutable(tool).isEmpty()) QSKIP("poppler-utils are not there");
  }
  void init() { m_path = m_folder.filePath("summary.pdf"); }
  void cleanup() { applyLanguage(words::Language::english); }

  void aPageSaysEverything_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isJapanese");
    for (const char* name : {"h100-frankfurt-paris", "gemini-prompt", "bloom-176b"})
      for (const bool isJapanese : {false, true}) QTest::addRow("%s, %s", name, isJapanese ? "Japanese" : "English") << name << isJapanese;
  }
  void aPageSaysEverything() {
    QFETCH(QString, name);
    QFETCH(bool, isJapanese);
    applyLanguage(isJapanese ? words::Language::japanese : words::Language::english);
    const auto assessment = lifecycle::assess(gallery(name.toStdString()));
    const auto& study = assessment.study;
    const auto choice = report::defaultChoice(study);
    Summary summary = summaryOf(assessment, choice);
    summary.date = QDate(2026, 11, 3);
    QVERIFY(!saveSummary(summary, m_path));
    verifyPaper();
    const QString page = run("pdftotext", {m_path, "-"});
    const auto verify = [&](const QString& text) { QVERIFY2(bare(page).contains(bare(text)), qPrintable(text + "\nis not in\n" + page)); };
    verify(words::shown(study.title));
    verify(words::shown(study.description).left(60));
    verify(words::rules(study, choice.scale));
    for (const auto& scenario : study.scenarios) verify(words::letter(study, scenario->id) + words::scenarioName(study, scenario->id));
    int totals = 0;
    for (const auto indicator : report::countedIndicators(study))
      for (const std::size_t s : report::chosen(assessment, choice)) {
        verify(words::indicatorName(indicator));
        const auto traced = report::trace(assessment, report::Comparison(assessment, choice, indicator).reading(s));
        if (traced) verify(words::printed(traced->value, traced->dimension)), ++totals;
      }
    QVERIFY(totals > 0);
    std::vector<study::Id> ids;
    for (const auto& scenario : study.scenarios) ids.push_back(scenario->id);
    const auto evidence = report::evidence(assessment, ids);
    QVERIFY(!evidence.documents.empty());
    for (const QString& line : words::attribution(evidence)) verify(line);  // every source, whole
    for (const auto& dataset : evidence.datasets) verify(QString::fromStdString(dataset));
    verify(isJapanese ? QStringLiteral("2026年11月3日") : QStringLiteral("November 3, 2026"));
    verify(words::text("report.not-reviewed"));
    QVERIFY2(faultOf(pagesOf(m_path)).isEmpty(), qPrintable(faultOf(pagesOf(m_path))));
  }

  void numbersAreTheStudysOwn() {  // published figures, read off the page
    const auto assessment = lifecycle::assess(gallery("h100-frankfurt-paris"));
    QVERIFY(!saveSummary(summaryOf(assessment, report::defaultChoice(assessment.study)), m_path));
    const QString page = bare(run("pdftotext", {m_path, "-"}));
    for (const char* number : {"2,166", "426", "367"}) QVERIFY2(page.contains(number), number);
    QVERIFY(page.contains(bare(QStringLiteral("owid-energy"))));
  }

  void manyScenariosAndLongNamesStayOnThePage_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("isLong");
    QTest::addColumn<bool>("perUnit");
    QTest::addColumn<bool>("isJapanese");
    for (int count = 1; count <= 6; ++count)
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
    const study::Study study = servers(6);
    const auto assessment = lifecycle::assess(isLong ? wordy(study) : study);
    auto choice = firstOf(assessment.study, std::size_t(count));
    if (perUnit) choice.scale = report::Scale::unit;
    QVERIFY(!saveSummary(summaryOf(assessment, choice), m_path));
    verifyPaper();
    const auto pages = pagesOf(m_path);
    QVERIFY(pages.front().size() > 60);
    QVERIFY2(faultOf(pages).isEmpty(), qPrintable(faultOf(pages)));
    // on the first page no number of the table is cut, and the sources begin there
    const QString text = textOf(pages.front());
    for (const auto indicator : report::countedIndicators(assessment.study)) {
      const auto figure = report::barFigure(assessment, choice, indicator);
      double largest = 0;
      for (const auto& bar : figure.bars) largest = std::max(largest, bar.total.value_or(0));
      const auto unit = words::displayUnit(largest, figure.dimension);
      const bool isUnitInName = text.contains(bare(words::indicatorName(indicator) + QStringLiteral(" · ") + unit.unit));
      for (const auto& bar : figure.bars) {
        const QString number = isUnitInName ? unit.shown(*bar.total) : words::printed(*bar.total, figure.dimension);
        QVERIFY2(text.contains(bare(number)), qPrintable(number + " not in " + text));
      }
    }
    QVERIFY(text.contains(bare(words::text("report.sources"))));
    QVERIFY(text.contains(bare(words::text("report.not-reviewed"))));
  }

  void manyPanelsGoOnOnFurtherPages() {
    study::Study study = servers(6);
    study::Transaction transaction(study);
    for (const char* flag : {"countWithdrawal", "countScarcity", "countMinerals", "countPrimaryEnergy", "countCost"}) transaction.setScope(flag, true);
    QVERIFY(bool(transaction.commit({})));
    const auto assessment = lifecycle::assess(study);
    for (const std::size_t count : {1u, 3u, 6u}) {
      auto choice = firstOf(assessment.study, count);
      choice.indicators.assign(lifecycle::indicators.begin(), lifecycle::indicators.end());
      QVERIFY(!saveSummary(summaryOf(assessment, choice), m_path));
      const auto pages = pagesOf(m_path);
      QVERIFY(pages.size() >= 2);
      QVERIFY2(faultOf(pages).isEmpty(), qPrintable(faultOf(pages)));
      QString all;
      for (const auto& page : pages) all += textOf(page);
      for (const auto indicator : lifecycle::indicators) QVERIFY2(all.count(bare(words::indicatorName(indicator))) >= 2, lifecycle::word(indicator).data());
      QVERIFY(all.contains(bare(words::text("report.sources"))));
      QVERIFY(all.contains('%'));  // what totals rest on
    }
  }

  void studiesOfAllKindsFitOnThePage() {
    for (std::uint64_t seed = 1; seed <= 25; ++seed) {
      const auto assessment = lifecycle::assess(RandomStudy(seed).make());
      if (assessment.scenarios.empty()) continue;
      QVERIFY(!saveSummary(summaryOf(assessment, report::defaultChoice(assessment.study)), m_path));
      verifyPaper();
      const QString fault = faultOf(pagesOf(m_path));
      QVERIFY2(fault.isEmpty(), qPrintable(QString("seed %1: %2").arg(seed).arg(fault)));
    }
  }

  void sourcesGoOnUntilAllAreNamed() {
    constexpr int count = 60;
    const auto assessment = lifecycle::assess(manySources(count));
    QVERIFY(!saveSummary(summaryOf(assessment, report::defaultChoice(assessment.study)), m_path));
    const auto pages = pagesOf(m_path);
    QVERIFY(pages.size() >= 2);
    QVERIFY2(faultOf(pages).isEmpty(), qPrintable(faultOf(pages)));
    QString all;
    for (std::size_t i = 0; i < pages.size(); ++i) {
      const QString text = textOf(pages[i]);
      all += text;
      // behind the sources stands what is left out, where the first page could not name all of it
      const bool hasSources = text.contains(bare(words::text(i == 0 ? "report.sources" : "report.sources-continued")));
      QVERIFY(hasSources || (i > 1 && text.contains(bare(words::text("report.left-out-continued")))));
      QVERIFY(text.contains(bare(words::text("report.not-reviewed"))));
      if (i > 0) QVERIFY(text.contains(bare(words::text("report.page", {std::to_string(i + 1)}))));
    }
    for (int i = 0; i < count; ++i) QVERIFY2(all.contains(QStringLiteral("Database%1(").arg(i)), qPrintable(QString::number(i)));
  }

  void licencesGetTheNoticesTheyAskFor() {
    const auto assessment = lifecycle::assess(manySources(3));
    QVERIFY(!saveSummary(summaryOf(assessment, report::defaultChoice(assessment.study)), m_path));
    const QString text = bare(run("pdftotext", {m_path, "-"}));
    for (const char* part : {"Database 0 (inputs: 1) · ODbL 1.0 · https://example.org/0",
                             "Contains information from Database 0 (https://example.org/0), which is made available under the Open Database License (ODbL): "
                             "https://opendatacommons.org/licenses/odbl/1-0/",
                             "Contains information from Database 1 (https://example.org/1), which is licensed under CC BY-SA 4.0", "Database 2 (inputs: 1) · CC BY 4.0 · https://example.org/2",
                             "CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/)"})
      QVERIFY2(text.contains(bare(QString::fromUtf8(part))), part);
  }

  void theSamePageTwiceIsTheSame() {
    const auto assessment = lifecycle::assess(gallery("h100-frankfurt-paris"));
    const Summary summary = summaryOf(assessment, report::defaultChoice(assessment.study));
    const QString other = m_folder.filePath("other.pdf");
    QVERIFY(!saveSummary(summary, m_path));
    QVERIFY(!saveSummary(summary, other));
    QCOMPARE(run("pdftotext", {m_path, "-"}), run("pdftotext", {other, "-"}));
    QCOMPARE(summary.date, QDate::currentDate());
  }

  void whatCannotBeWrittenIsSaid() {
    const auto assessment = lifecycle::assess(gallery("h100-frankfurt-paris"));
    const Summary summary = summaryOf(assessment, report::defaultChoice(assessment.study));
    QVERIFY(QDir().mkpath(m_folder.filePath("folder.pdf")));
    for (const QString& path : {QStringLiteral("/proc/summary.pdf"), QStringLiteral("/nowhere/summary.pdf"), m_folder.filePath("folder.pdf")}) {
      const auto fault = saveSummary(summary, path);
      QVERIFY(fault);
      QVERIFY(fault->kind == FaultKind::unwritable && fault->code.starts_with("file."));
      QCOMPARE(QString::fromStdString(fault->place), path);
    }
  }

 private:
  void verifyPaper() const {
    const QString info = run("pdfinfo", {m_path});
    // one page, and more where sources or what is left out need them: neither is cut
    QVERIFY2(info.contains(QRegularExpression("Pages: +[1-9]\n")), qPrintable(info));
    const auto size = QRegularExpression("Page size: +([0-9.]+) x ([0-9.]+)").match(info);
    QVERIFY2(std::abs(size.captured(1).toDouble() - 595.28) < 1 && std::abs(size.captured(2).toDouble() - 841.89) < 1, qPrintable(info));
    const QStringList fonts = run("pdffonts", {m_path}).split(u'\n', Qt::SkipEmptyParts).mid(2);
    QVERIFY(!fonts.isEmpty());
    for (const QString& font : fonts) QCOMPARE(font.simplified().split(u' ').value(font.simplified().split(u' ').size() - 5), "yes");
  }

  QTemporaryDir m_folder;
  QString m_path;
};

QTEST_MAIN(SummaryTest)
#include "tst_summary.moc"
