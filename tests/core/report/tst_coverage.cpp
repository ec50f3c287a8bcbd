#include <QTest>

#include "core/report/coverage.h"
#include "tests/support/draft.h"
#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::lifecycle;
using namespace meguri::report;
using namespace meguri::support;
using quantity::Evidence;

/// On what totals rest: each cell takes the weakest class among its inputs, shares are of Σ|cell| (model, Randomness).
class CoverageTest : public QObject {
  Q_OBJECT
 private:
  static Draft drawing() {
    Draft draft(2026, 2026);
    draft.add("site", "dc", {"pue=1.5", "gridGhg=400 g CO2e/kWh", "generatorGhg=1 g CO2e/kWh", "refrigerantGhg=0 g CO2e/kWh"});
    draft.add("training", "t", {"site=dc", "method=energy", "energy=1000 kWh", "energyScope=it", "development=1"});
    return draft;
  }
  /// The study with one evidence for each field named; all others are assumptions.
  static study::Study restated(const study::Study& study, std::initializer_list<std::tuple<const char*, const char*, Evidence>> fields) {
    study::Study result = study;
    study::Scenario scenario = *study.scenarios.front();
    for (auto& pointer : scenario.elements)
      for (const auto& [id, field, evidence] : fields) {
        if (pointer->id != id) continue;
        study::Element element = *pointer;
        auto& value = element.values[static_cast<std::size_t>(element.type->find(field))];
        quantity::Quantity quantity = *std::get<std::shared_ptr<const quantity::Quantity>>(value);
        quantity.source.evidence = evidence;
        value = std::make_shared<const quantity::Quantity>(std::move(quantity));
        pointer = std::make_shared<const study::Element>(std::move(element));
      }
    result.scenarios.front() = std::make_shared<const study::Scenario>(std::move(scenario));
    return result;
  }
  static Coverage of(const study::Study& study, Indicator indicator, const View& view = amortisedLocation) {
    const Assessment a = lifecycle::assess(study);
    return coverage(a, 0, evidenceOf(a, 0), indicator, view).value();
  }
  static double share(const Coverage& coverage, Evidence evidence) {
    return coverage.shares[static_cast<std::size_t>(std::ranges::find(evidenceClasses, evidence) - evidenceClasses.begin())];
  }

 private slots:
  void aCellTakesTheWeakestOfItsInputs() {
    // training 400 kg of a measured energy and a grid of the literature; overhead 200 kg also of a vendor's PUE; generators 1 kg of an assumption
    const auto study = restated(drawing().study(), {{"t", "energy", Evidence::measured}, {"t", "development", Evidence::measured}, {"dc", "gridGhg", Evidence::literature}, {"dc", "pue", Evidence::vendor}});
    const Coverage ghg = of(study, Indicator::ghg);
    COMPARE_NEAR(share(ghg, Evidence::literature), 600.0 / 601, 1e-12);
    COMPARE_NEAR(share(ghg, Evidence::assumption), 1.0 / 601, 1e-12);
    // electricity hangs on the energy, and the facility's part on the PUE too
    const Coverage electricity = of(study, Indicator::electricity);
    COMPARE_NEAR(share(electricity, Evidence::measured), 1000.0 / 1500, 1e-12);
    COMPARE_NEAR(share(electricity, Evidence::vendor), 500.0 / 1500, 1e-12);
  }

  void whatIsNotStatedIsTheWeakest() {
    const Coverage electricity = of(restated(drawing().study(), {{"t", "energy", Evidence::unstated}}), Indicator::electricity);
    COMPARE_NEAR(share(electricity, Evidence::unstated), 1, 1e-12);
  }

  void sharesAreOfAbsoluteAmountsAndSumToOne() {
    for (const char* name : {"bloom-176b", "gemini-prompt", "h100-frankfurt-paris", "olmo-2", "xlm"}) {
      const Assessment a = lifecycle::assess(gallery(name));
      for (std::size_t s = 0; s < a.scenarios.size(); ++s) {
        const auto classes = evidenceOf(a, s);
        for (const Indicator indicator : countedIndicators(a.study))
          for (const View& view : views)
            if (const auto each = coverage(a, s, classes, indicator, view)) {
              double sum = 0;
              for (const double part : each->shares) sum += part;
              COMPARE_NEAR(sum, 1, 1e-12);
              QVERIFY(each->cells > 0);
            }
      }
    }
  }

  void whereAllIsLeftOutThereIsNoCoverage() {
    const Assessment a = lifecycle::assess(gallery("bloom-176b"));
    QVERIFY(!coverage(a, 0, evidenceOf(a, 0), Indicator::ewaste, amortisedLocation));
  }
};

QTEST_APPLESS_MAIN(CoverageTest)
#include "tst_coverage.moc"
