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

std::vector<Word> wordsOf(const QString& path) {
  std::vector<Word> result;
  QXmlStreamReader xml(run("pdftotext", {"-bbox", path, "-"}));
  while (!xml.atEnd())
    if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("word")) {
      const auto at = [&](const char* name) { return xml.attributes().value(QLatin1String(name)).toDouble(); };
      const QRectF box(QPointF(at("xMin"), at("yMin")), QPointF(at("xMax"), at("yMax")));
      result.push_back({xml.readElementText(), box});
    }
  return result;
}

/// Names two words that lie upon each other, one that leaves the page, or one that reaches into the foot.
QString faultOf(const std::vector<Word>& page) {
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
    verify(words::rules(study, choice.perUnit));
    for (const auto& scenario : study.scenarios) verify(words::letter(study, scenario->id) + words::scenarioName(study, scenario->id));
    int totals = 0;
    for (const auto indicator : lifecycle::indicators)
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
    for (std::size_t i = 0; i < std::min<std::size_t>(3, evidence.documents.size()); ++i) verify(words::shown(evidence.documents[i].source.citation).left(50));
    for (const auto& dataset : evidence.datasets) verify(QString::fromStdString(dataset));
    verify(isJapanese ? QStringLiteral("2026年11月3日") : QStringLiteral("November 3, 2026"));
    verify(words::text("report.not-reviewed"));
    QVERIFY2(faultOf(wordsOf(m_path)).isEmpty(), qPrintable(faultOf(wordsOf(m_path))));
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
    choice.perUnit = perUnit;
    QVERIFY(!saveSummary(summaryOf(assessment, choice), m_path));
    verifyPaper();
    const auto page = wordsOf(m_path);
    QVERIFY(page.size() > 60);
    QVERIFY2(faultOf(page).isEmpty(), qPrintable(faultOf(page)));
    // no number of the table is cut, and the sources have their place
    QString text;
    for (const auto& word : page) text += word.text;
    for (const auto indicator : lifecycle::indicators) {
      const auto figure = report::barFigure(assessment, choice, indicator);
      double largest = 0;
      for (const auto& bar : figure.bars) largest = std::max(largest, bar.total.value_or(0));
      const auto unit = words::displayUnit(largest, figure.dimension);
      const bool isUnitInName = bare(text).contains(bare(words::indicatorName(indicator) + QStringLiteral(" · ") + unit.unit));
      for (const auto& bar : figure.bars) {
        const QString number = isUnitInName ? unit.shown(*bar.total) : words::printed(*bar.total, figure.dimension);
        QVERIFY2(bare(text).contains(bare(number)), qPrintable(number + " not in " + text));
      }
    }
    QVERIFY(bare(text).contains(bare(words::text("report.sources"))));
    QVERIFY(bare(text).contains(bare(words::text("report.not-reviewed"))));
  }

  void studiesOfAllKindsFitOnThePage() {
    for (std::uint64_t seed = 1; seed <= 25; ++seed) {
      const auto assessment = lifecycle::assess(RandomStudy(seed).make());
      if (assessment.scenarios.empty()) continue;
      QVERIFY(!saveSummary(summaryOf(assessment, report::defaultChoice(assessment.study)), m_path));
      verifyPaper();
      const QString fault = faultOf(wordsOf(m_path));
      QVERIFY2(fault.isEmpty(), qPrintable(QString("seed %1: %2").arg(seed).arg(fault)));
    }
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
      QCOMPARE(QString::fromStdString(fault->code), "file.unwritable");
      QCOMPARE(QString::fromStdString(fault->place), path);
    }
  }

 private:
  void verifyPaper() const {
    const QString info = run("pdfinfo", {m_path});
    QVERIFY2(info.contains(QRegularExpression("Pages: +1\n")), qPrintable(info));
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
