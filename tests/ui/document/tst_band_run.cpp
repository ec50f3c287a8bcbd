#include "ui/document/band_run.h"

#include <QSignalSpy>
#include <QTest>

#include "core/report/uncertainty_run.h"
#include "tests/core/report/studies.h"
#include "ui/document/study_document.h"

using namespace meguri;
using namespace meguri::ui;
using namespace meguri::support;

namespace {

constexpr int patience = 30000;

std::shared_ptr<const lifecycle::Assessment> assessed(const study::Study& study) { return std::make_shared<const lifecycle::Assessment>(lifecycle::assess(study)); }
study::Study h100() { return gallery("h100-frankfurt-paris"); }

}  // namespace

class BandRunTest : public QObject {
  Q_OBJECT
 private slots:
  void stagesArriveInOrder() {
    BandRun run;
    std::vector<std::size_t> seen;
    connect(&run, &BandRun::changed, this, [&] { seen.push_back(run.newest()->draws()); });
    const auto a = assessed(h100());
    run.start(a, report::defaultChoice(a->study), 5000, 1);
    QVERIFY(run.isBusy());
    QTRY_VERIFY_WITH_TIMEOUT(!run.isBusy(), patience);
    QCOMPARE(seen, (std::vector<std::size_t>{256, 2048, 5000}));
    QCOMPARE(run.done(), 5000u);
    QCOMPARE(run.wanted(), 5000u);
    QVERIFY(run.newest()->assessment() == a);
  }

  /// What is superseded never arrives, and does not hold up what came after it.
  void aNewerRunTakesThePlace() {
    BandRun run;
    const auto a = assessed(h100()), b = assessed(h100());
    std::vector<const lifecycle::Assessment*> seen;
    connect(&run, &BandRun::changed, this, [&] { seen.push_back(run.newest()->assessment().get()); });
    run.start(a, report::defaultChoice(a->study), sampling::mostDraws, 1);
    run.start(b, report::defaultChoice(b->study), 1000, 1);
    QTRY_VERIFY_WITH_TIMEOUT(!run.isBusy(), patience);
    QVERIFY(!seen.empty());
    for (const auto* each : seen) QVERIFY(each == b.get());
    QCOMPARE(run.newest()->draws(), 1000u);
  }

  void aStoppedRunKeepsItsNewestStage() {
    BandRun run;
    const auto a = assessed(h100());
    run.start(a, report::defaultChoice(a->study), sampling::mostDraws, 1);
    QTRY_VERIFY_WITH_TIMEOUT(run.newest() != nullptr, patience);
    run.stop();
    QVERIFY(!run.isBusy());
    const auto kept = run.newest();
    QVERIFY(kept->draws() < sampling::mostDraws);
    QTest::qWait(50);
    QVERIFY(run.newest() == kept);
  }

  /// Back to a choice whose bands are still there while those of another are drawn: its bands come again.
  void backAndForthEndsWithBands() {
    StudyDocument document;
    document.begin(h100());
    const report::Choice a = report::defaultChoice(document.study());
    report::Choice b = a;
    b.scale = report::Scale::unit;
    document.sample(a);
    QTRY_VERIFY_WITH_TIMEOUT(document.uncertainty() && !document.bands().isBusy(), patience);
    document.sample(b);
    document.sample(a);
    QTRY_VERIFY_WITH_TIMEOUT(!document.bands().isBusy(), patience);
    QVERIFY(document.uncertainty());
    QVERIFY(document.uncertainty()->choice() == a);
    QCOMPARE(document.uncertainty()->draws(), 10000u);
  }

  /// Bands follow results and choice, and are never those of others.
  void theDocumentSamplesWhatIsShown() {
    StudyDocument document;
    QSignalSpy sampled(&document, &StudyDocument::sampled);
    document.begin(h100());
    report::Choice choice = report::defaultChoice(document.study());
    document.sample(choice);
    QTRY_VERIFY_WITH_TIMEOUT(document.uncertainty() && !document.bands().isBusy(), patience);
    QCOMPARE(document.uncertainty()->draws(), 10000u);
    const auto before = document.uncertainty();
    QVERIFY(!document.edit({"edit.set-field", {}}, [&](study::Transaction& t) { QVERIFY(!study::assign(t, "a:dc.pue=1.3")); }));
    QTRY_VERIFY_WITH_TIMEOUT(document.uncertainty() && document.uncertainty() != before, patience);
    QVERIFY(document.uncertainty()->assessment() == document.assessment());
    choice.scenarios.pop_back();
    document.sample(choice);
    QVERIFY(!document.uncertainty());
    QTRY_VERIFY_WITH_TIMEOUT(document.uncertainty() != nullptr, patience);
    QCOMPARE(document.uncertainty()->choice().scenarios.size(), choice.scenarios.size());
    QVERIFY(!sampled.isEmpty());
    document.begin(gallery("bloom-176b"));
    QVERIFY(!document.uncertainty());
  }
};

QTEST_MAIN(BandRunTest)
#include "tst_band_run.moc"
