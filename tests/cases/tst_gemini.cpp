#include <QTest>

#include "core/graph/evaluate.h"
#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::lifecycle;
using namespace meguri::support;

/// Case I02: Elsworth et al. 2025, arXiv:2508.15734, median text prompt. Shared formula; results printed to one or two digits.
class Gemini : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() {
    m_assessment = assess(gallery("gemini-prompt"));
    QCOMPARE(m_assessment.scenarios.size(), std::size_t(1));
  }

  void energyByComponent() {
    const auto memo = [&](Name name) {
      return m_assessment.values[0][*m_assessment.scenarios[0]->memo(name, m_assessment.scenarios[0]->index("prompts"), 2025)];
    };
    COMPARE_NEAR(*m_assessment.perUnit(0, Indicator::electricity, amortisedMarket), 0.24e-3, 1e-12);
    COMPARE_NEAR(memo(Name::acceleratorEnergy), 0.58 * 0.24e-3, 1e-12);  // printed 0.14 Wh
    COMPARE_NEAR(memo(Name::hostEnergy), 0.25 * 0.24e-3, 1e-12);         // printed 0.06 Wh
    COMPARE_NEAR(memo(Name::idleEnergy), 0.10 * 0.24e-3, 1e-12);         // printed 0.02 Wh
    COMPARE_NEAR(memo(Name::overheadEnergy), 0.07 * 0.24e-3, 1e-12);     // printed 0.02 Wh; the rest of 100 %
  }

  void emissions() {
    // market-based: 0.24 Wh × 94 g/kWh + 0.010 g = 0.03256 g, printed 0.03; location-based: 0.24 Wh × 345 g/kWh + 0.010 g = 0.0928 g
    const double market = *m_assessment.perUnit(0, Indicator::ghg, amortisedMarket);
    COMPARE_NEAR(market, 0.03256e-3, 1e-12);
    COMPARE_NEAR(market, 0.03e-3, 0.10);
    COMPARE_NEAR(*m_assessment.perUnit(0, Indicator::ghg, amortisedLocation), 0.0928e-3, 1e-12);
  }

  void water() {
    // IT energy 0.93 × 0.24 Wh × 1.15 L/kWh = 0.2567 mL, printed 0.26; off-site water is not in the paper
    const double water = *m_assessment.perUnit(0, Indicator::water, amortisedMarket);
    COMPARE_NEAR(water, 0.93 * 0.24e-3 * 1.15e-3, 1e-12);
    COMPARE_NEAR(water, 0.26e-6, 0.03);
  }

 private:
  Assessment m_assessment;
};

QTEST_APPLESS_MAIN(Gemini)
#include "tst_gemini.moc"
