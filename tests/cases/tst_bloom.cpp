#include <QTest>

#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::lifecycle;
using namespace meguri::support;

/// Cases T01, T02 and E01: Luccioni, Viguier & Ligozat 2023, JMLR 24(253), arXiv:2211.02001. Shared formula: the agreement
/// proves units, boundaries and conventions, not the model.
class Bloom : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() {
    m_assessment = assess(gallery("bloom-176b"));
    QCOMPARE(m_assessment.scenarios.size(), std::size_t(1));
  }

  void dynamicEnergyAndEmissions() {
    // 1,082,990 GPU-h × 0.4 kW = 433,196 kWh; × 57 g/kWh = 24.692 t, printed 24.69
    const auto training = [](const Cell& cell) { return cell.facets.phase == Phase::training && cell.facets.stage == Stage::use; };
    COMPARE_NEAR(slice(m_assessment, 0, Indicator::electricity, amortisedLocation, training), 433196, 1e-12);
    COMPARE_NEAR(slice(m_assessment, 0, Indicator::ghg, amortisedLocation, training), 24690, 0.002);
  }

  void idle() {
    // 256,646 kWh × 57 g/kWh = 14.629 t, printed 14.6
    const auto idle = [](const Cell& cell) { return cell.facets.phase == Phase::idle; };
    COMPARE_NEAR(slice(m_assessment, 0, Indicator::electricity, amortisedLocation, idle), 256646, 1e-12);
    COMPARE_NEAR(slice(m_assessment, 0, Indicator::ghg, amortisedLocation, idle), 14600, 0.005);
  }

  void embodied() {
    // (2500 kg / 8 + 150 kg) / (6 · 8760 h · 0.85) × 1,082,990 GPU-h = 11,211 kg, printed 11.2 t
    const auto made = [](const Cell& cell) { return cell.facets.stage == Stage::manufacture; };
    const double computed = slice(m_assessment, 0, Indicator::ghg, amortisedLocation, made);
    COMPARE_NEAR(computed, (2500.0 / 8 + 150) / (6 * 8760 * 0.85) * 1082990, 1e-12);
    COMPARE_NEAR(computed, 11200, 0.002);
  }

  void total() {
    COMPARE_NEAR(*m_assessment.total(0, Indicator::ghg, amortisedLocation), 50500, 0.005);
    COMPARE_NEAR(*m_assessment.total(0, Indicator::electricity, amortisedLocation), 689842, 1e-12);
    // rented hardware is amortised in the inventory view too
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
