#include <QTest>

#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::lifecycle;
using namespace meguri::support;

/// What the study of the median prompt shows beside the published figures, which stand in the case book.
class Gemini : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() {
    m_assessment = assess(gallery("gemini-prompt"));
    QCOMPARE(m_assessment.scenarios.size(), std::size_t(1));
  }

  /// 0.24 Wh at 94 g/kWh by contract and 345 g/kWh of the place, with 0.010 g of hardware in both: neither hides the other.
  void bothBasesStandSideBySide() {
    COMPARE_NEAR(*m_assessment.perUnit(0, Indicator::ghg, amortisedMarket), 0.03256e-3, 1e-12);
    COMPARE_NEAR(*m_assessment.perUnit(0, Indicator::ghg, amortisedLocation), 0.0928e-3, 1e-12);
  }

  /// 58, 25 and 10 % are stated; what is left of 100 % is the overhead of the facility.
  void theRestIsOverhead() {
    const auto overhead = m_assessment.scenarios[0]->memo(Name::overheadEnergy, m_assessment.scenarios[0]->index("prompts"), 2025);
    QVERIFY(overhead);
    COMPARE_NEAR(m_assessment.values[0][*overhead], 0.07 * 0.24e-3, 1e-12);
  }

 private:
  Assessment m_assessment;
};

QTEST_APPLESS_MAIN(Gemini)
#include "tst_gemini.moc"
