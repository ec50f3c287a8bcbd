#include <QTest>

#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::lifecycle;
using namespace meguri::support;

/// What the study of BLOOM-176B shows beside the published figures, which stand in the case book.
class Bloom : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() {
    m_assessment = assess(gallery("bloom-176b"));
    QCOMPARE(m_assessment.scenarios.size(), std::size_t(1));
  }

  void rentedHardwareIsAmortisedInTheInventoryViewToo() {
    COMPARE_NEAR(*m_assessment.total(0, Indicator::ghg, incurredLocation), *m_assessment.total(0, Indicator::ghg, amortisedLocation), 1e-12);
  }

  void whatThePaperLeavesOutIsNamed() {
    const auto& exclusions = m_assessment.scenarios[0]->exclusions;
    const auto excluded = [&](Stage stage, Indicator indicator, const char* reason) {
      return std::ranges::any_of(exclusions, [&](const Exclusion& e) { return e.stage == stage && e.indicator == indicator && e.reason == reason; });
    };
    QVERIFY(excluded(Stage::endOfLife, Indicator::ewaste, "no-mass"));
    QVERIFY(excluded(Stage::use, Indicator::water, "no-grid-water"));
    QVERIFY(excluded(Stage::use, Indicator::water, "no-on-site-water"));
    QVERIFY(excluded(Stage::transport, Indicator::ghg, "no-transport"));
    // nothing is known of water and e-waste: no total at all, not a total of 0
    QVERIFY(!m_assessment.total(0, Indicator::water, amortisedLocation));
    QVERIFY(!m_assessment.total(0, Indicator::ewaste, amortisedLocation));
  }

 private:
  Assessment m_assessment;
};

QTEST_APPLESS_MAIN(Bloom)
#include "tst_bloom.moc"
