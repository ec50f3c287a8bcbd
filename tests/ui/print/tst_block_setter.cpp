#include "ui/print/block_setter.h"

#include <QTest>
#include <cmath>
#include <set>

#include "tests/core/report/studies.h"

using namespace meguri;
using namespace meguri::ui;
using namespace meguri::support;

namespace {

board::Findings findingsOfGallery() {
  const auto assessment = std::make_shared<const lifecycle::Assessment>(lifecycle::assess(gallery("gemini-prompt")));
  return board::findingsOf(assessment, report::defaultChoice(assessment->study), nullptr);
}

/// As on the first page, where two tables share the width.
board::Table narrow() {
  board::Table table{{{"Assumption", 2.4}, {"now", 1.2, true}, {"turns at", 1.5, true}, {"Minerals", 0.8, true}}, {}};
  table.rows.push_back({{{"Language model · Output tokens per request"}, {"200 tokens"}, {"65.2 tokens"}, {"3 %"}}});
  table.rows.push_back({{{"Language model · Active parameters"}, {"20,000,000,000"}, {"157,190,000,000"}, {"never"}}});
  return table;
}

}  // namespace

/// How blocks become lines with places.
class BlockSetterTest : public QObject {
  Q_OBJECT
 private slots:
  void noNumberOrHeadIsBroken() {
    const auto findings = findingsOfGallery();
    const study::Report settings;
    for (const double width : {310.0, 340.0, 400.0, 700.0}) {
      BlockSetter setter(findings, settings);
      QStringList lines;
      for (const Atom& atom : setter.whole(narrow(), 20, width))
        for (const TextRun& run : atom.sheet.texts) {
          lines << run.text;
          QVERIFY2(run.at.x() >= 19.5 && run.at.x() + run.width <= 20 + width + 0.5, qPrintable(run.text));
        }
      for (const char* whole : {"20,000,000,000", "157,190,000,000", "200 tokens", "65.2 tokens", "Minerals", "turns at"}) QVERIFY2(lines.contains(whole), qPrintable(QString("%1 in %2").arg(whole).arg(width)));
    }
  }

  /// What nothing can save is still set within the width.
  void tooMuchStaysWithinTheWidth() {
    const auto findings = findingsOfGallery();
    const study::Report settings;
    BlockSetter setter(findings, settings);
    for (const Atom& atom : setter.whole(narrow(), 20, 150))
      for (const TextRun& run : atom.sheet.texts) QVERIFY2(run.at.x() + run.width <= 170.5, qPrintable(run.text));
  }

  /// A long table is set in pieces, all in the columns of the whole.
  void columnsAreThoseOfTheWholeTable() {
    const auto findings = findingsOfGallery();
    const study::Report settings;
    board::Table table = narrow();
    for (int i = 0; i < 100; ++i) table.rows.insert(table.rows.begin(), {{{"Element"}, {"1"}, {"2"}, {"3"}}});
    BlockSetter setter(findings, settings);
    std::set<double> rightEnds;
    for (const Atom& atom : setter.whole(table, 20, 340))
      for (const TextRun& run : atom.sheet.texts)
        if (run.text == "3" || run.text == "Minerals") rightEnds.insert(std::round(run.at.x() + run.width));
    QCOMPARE(rightEnds.size(), std::size_t(1));
  }
};

QTEST_MAIN(BlockSetterTest)
#include "tst_block_setter.moc"
