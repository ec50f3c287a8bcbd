#include <QTest>
#include <boost/math/distributions/beta.hpp>
#include <boost/math/distributions/lognormal.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/triangular.hpp>
#include <boost/math/distributions/uniform.hpp>
#include <cmath>
#include <functional>

#include "core/quantity/distribution.h"
#include "core/quantity/normal.h"
#include "tests/support/support.h"

using namespace meguri;
using namespace meguri::quantity;
using Kind = Spread::Kind;

namespace {

constexpr double probabilities[] = {1e-12, 1e-9, 1e-6, 1e-3, 0.025, 0.05, 0.074, 0.076, 0.25, 0.4999, 0.5, 0.5001, 0.75, 0.924, 0.926, 0.95, 0.975, 1 - 1e-3, 1 - 1e-6, 1 - 1e-9};

Spread spread(Kind kind, double low, double high, double deviation = 0) {
  Spread result;
  result.kind = kind;
  result.low = low;
  result.high = high;
  result.deviation = deviation;
  return result;
}

/// Quantiles against Boost, and back through the cumulative function, whose slope is the density.
template <class Reference>
void compareWith(const Reference& reference, const Distribution& own) {
  for (const double p : probabilities) {
    const double x = own.quantile(p);
    COMPARE_NEAR(x, boost::math::quantile(reference, p), 1e-13);
    if (p > 1e-7) COMPARE_NEAR(own.cumulative(x), p, 1e-8);  // further down, x itself has lost the digits
    COMPARE_NEAR(own.density(x), boost::math::pdf(reference, x), 1e-8);
  }
}

}  // namespace

class DistributionTest : public QObject {
  Q_OBJECT
 private slots:
  void normalQuantilesAreExactInBothTails() {
    const boost::math::normal_distribution<double> reference;
    for (double p = 1e-300; p < 1e-2; p *= 10) COMPARE_NEAR(normal::quantile(p), boost::math::quantile(reference, p), 2e-15);
    for (int i = 1; i < 1000; ++i) COMPARE_NEAR(normal::quantile(i / 1000.0), boost::math::quantile(reference, i / 1000.0), 2e-15);
    // the smallest and the largest probability that draws have
    QCOMPARE(normal::quantile(0x1p-53), -normal::quantile(1 - 0x1p-53));
    COMPARE_NEAR(normal::quantile(0x1p-53), boost::math::quantile(reference, 0x1p-53), 2e-15);
    COMPARE_NEAR(normal::quantile(0.95), normal::z95, 1e-15);
    QCOMPARE(normal::quantile(0.5), 0.0);
  }

  void quantilesOfEveryKind() {
    compareWith(boost::math::normal_distribution<double>(700, 35), Distribution(spread(Kind::normal, 0, 0, 35), 700));
    compareWith(boost::math::lognormal_distribution<double>(std::log(440.0), std::log(1.4)), Distribution(spread(Kind::lognormalGsd, 0, 0, 1.4), 440));
    compareWith(boost::math::uniform_distribution<double>(3, 6), Distribution(spread(Kind::uniform, 3, 6), 4.5));
    for (const double mode : {3.0, 4.0, 6.0}) compareWith(boost::math::triangular_distribution<double>(3, mode, 6), Distribution(spread(Kind::triangular, 3, 6), mode));
  }

  /// PERT: α = 1 + 4 (m − a) / (b − a), and mean (a + 4 m + b) / 6 (method.md I.1).
  void pertIsABetaBetweenItsBounds() {
    const Distribution own(spread(Kind::pert, 2, 12), 4);
    const boost::math::beta_distribution<double> reference(1.8, 4.2);
    double mean = 0;
    constexpr int steps = 20000;
    for (int i = 0; i < steps; ++i) mean += own.quantile((i + 0.5) / steps) / steps;
    for (const double p : probabilities) COMPARE_NEAR(own.quantile(p), 2 + 10 * boost::math::quantile(reference, p), 1e-9);
    // exact beyond three deviations; between them within 1e-7 of the distance to the end, with the mode at an end too
    for (const double mode : {2.0, 4.0, 11.0, 12.0}) {
      const Distribution each(spread(Kind::pert, 2, 12), mode);
      const boost::math::beta_distribution<double> exact(1 + 0.4 * (mode - 2), 1 + 0.4 * (12 - mode));
      for (double z = -8; z < 8; z += 0.0173) {
        const double p = normal::cumulative(z), q = normal::above(z), tolerance = std::abs(z) > 3 ? 1e-11 : 1e-7;
        if (z < 0) COMPARE_NEAR(each.quantile(p) - 2, 10 * boost::math::quantile(exact, p), std::max(tolerance, 1e-15 / p));
        else if (q > 1e-9) COMPARE_NEAR(12 - each.quantile(p), 10 * boost::math::quantile(boost::math::complement(exact, q)) * -1 + 10, std::max(tolerance, 1e-14 / q));
      }
    }
    COMPARE_NEAR(mean, (2 + 4 * 4 + 12) / 6.0, 1e-4);
    COMPARE_NEAR(own.cumulative(own.quantile(0.3)), 0.3, 1e-9);
    COMPARE_NEAR(own.density(4.0), boost::math::pdf(reference, 0.2) / 10, 1e-12);
  }

  void aRangeStatesItsP5AndP95() {
    const Distribution own(spread(Kind::lognormalRange, 4, 9), 6);
    COMPARE_NEAR(own.quantile(0.05), 4.0, 1e-14);
    COMPARE_NEAR(own.quantile(0.95), 9.0, 1e-14);
    QCOMPARE(own.quantile(0.5), 6.0);
  }

  /// A PUE of 1.2 with a geometric deviation of 1.5 has its P84 at 1 + 0.2 · 1.5, and never falls below 1.
  void multipliersCarryTheirLognormalAboveOne() {
    const Bounds multiplier{.floor = 1, .low = 1};
    const Distribution own(spread(Kind::lognormalGsd, 0, 0, 1.5), 1.2, multiplier);
    COMPARE_NEAR(own.quantile(normal::cumulative(1)), 1.3, 1e-12);
    QVERIFY(own.quantile(1e-300) >= 1);
    QCOMPARE(own.cut(), 0.0);
    const Distribution range(spread(Kind::lognormalRange, 1.1, 1.4), 1.2, multiplier);
    COMPARE_NEAR(range.quantile(0.05), 1.1, 1e-14);
    COMPARE_NEAR(range.quantile(0.95), 1.4, 1e-14);
  }

  void whatLiesOutsideIsCutOff() {
    const Bounds share{.low = 0, .high = 1};
    const Distribution own(spread(Kind::normal, 0, 0, 0.2), 0.9, share);
    const double below = normal::cumulative(-4.5), above = normal::above(0.5);
    COMPARE_NEAR(own.cut(), below + above, 1e-14);
    QVERIFY(own.quantile(1 - 0x1p-53) <= 1);
    QVERIFY(own.quantile(0x1p-53) >= 0);
    QVERIFY(!own.isOfNormal());
    for (const double p : {0.01, 0.3, 0.5, 0.99}) {
      COMPARE_NEAR(own.cumulative(own.quantile(p)), p, 1e-12);
      COMPARE_NEAR(normal::cumulative((own.quantile(p) - 0.9) / 0.2), below + p * (1 - below - above), 1e-12);
    }
    COMPARE_NEAR(own.density(0.9), normal::density(0) / 0.2 / (1 - below - above), 1e-12);
    QCOMPARE(own.density(1.01), 0.0);
    // far inside: nothing to cut, and nothing is said
    QVERIFY(Distribution(spread(Kind::normal, 0, 0, 35), 700, {.low = 0}).cut() < 1e-15);
  }

  void aChoiceIsDrawnByWeight() {
    Spread choice;
    choice.kind = Kind::choice;
    choice.options = {{"a", 10, 1, {}}, {"b", 20, 2, {}}, {"c", 5, 1, {}}};
    const Distribution own(choice, 20);
    QCOMPARE(own.quantile(0.2), 10.0);
    QCOMPARE(own.quantile(0.26), 20.0);
    QCOMPARE(own.quantile(0.74), 20.0);
    QCOMPARE(own.quantile(0.76), 5.0);
    QCOMPARE(own.quantile(1 - 0x1p-53), 5.0);
    COMPARE_NEAR(own.cumulative(10), 0.5, 1e-15);
  }

  void blocksHaveTheBitsOfScalars() {
    std::vector<double> p;
    for (int i = 0; i < 1003; ++i) p.push_back((i + 0.5) / 1003);
    p.insert(p.end(), std::begin(probabilities), std::end(probabilities));
    std::vector<double> z(p.size()), x(p.size());
    normal::quantiles(p, z);
    for (std::size_t i = 0; i < p.size(); ++i) QCOMPARE(z[i], normal::quantile(p[i]));
    for (const Distribution& each : {Distribution(spread(Kind::normal, 0, 0, 0.2), 0.9, {.low = 0, .high = 1}), Distribution(spread(Kind::lognormalGsd, 0, 0, 1.3), 1.2, {.floor = 1}),
                                     Distribution(spread(Kind::pert, 2, 12), 4), Distribution(spread(Kind::triangular, 2, 12), 4), Distribution(spread(Kind::uniform, 2, 12), 7)}) {
      each.quantiles(p, x);
      for (std::size_t i = 0; i < p.size(); ++i) QCOMPARE(x[i], each.quantile(p[i]));
      if (!each.isOfNormal()) continue;
      each.fromNormal(z, x);
      for (std::size_t i = 0; i < p.size(); ++i) QCOMPARE(x[i], each.quantile(p[i]));
    }
  }
};

QTEST_GUILESS_MAIN(DistributionTest)
#include "tst_distribution.moc"
