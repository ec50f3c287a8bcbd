#include <QTest>
#include <vector>

#include "core/sampling/stream.h"

using namespace meguri::sampling;

class StreamTest : public QObject {
  Q_OBJECT
 private slots:
  /// Draws of saved studies must come again: these numbers are part of the format.
  void theNumbersNeverChange() {
    std::vector<double> u(4);
    uniforms(1, 0x0123456789abcdef, 0, u);
    const double expected[] = {0.42212702612834352, 0.021743745406161641, 0.55710749047386721, 0.19249983774892876};
    for (std::size_t i = 0; i < u.size(); ++i) QCOMPARE(u[i], expected[i]);
  }

  void aDrawIsTheSameInEveryRange() {
    std::vector<double> whole(1000);
    uniforms(7, 42, 0, whole);
    for (const std::size_t first : {1u, 2u, 255u, 256u, 777u})
      for (const std::size_t count : {1u, 2u, 3u, 200u}) {
        std::vector<double> part(count);
        uniforms(7, 42, first, part);
        for (std::size_t i = 0; i < count; ++i) QCOMPARE(part[i], whole[first + i]);
      }
    std::vector<double> far(2), farther(1);
    uniforms(7, 42, std::uint64_t{1} << 40, far);
    uniforms(7, 42, (std::uint64_t{1} << 40) + 1, farther);
    QCOMPARE(farther[0], far[1]);
    QVERIFY(far[0] != whole[0]);
  }

  void seedsAndKeysAreStreamsOfTheirOwn() {
    const auto first = [](std::uint64_t seed, std::uint64_t key) {
      std::vector<double> u(1);
      uniforms(seed, key, 0, u);
      return u[0];
    };
    QVERIFY(first(1, 1) != first(2, 1));
    QVERIFY(first(1, 1) != first(1, 2));
    QVERIFY(first(1, 1) != first(1, std::uint64_t{1} << 32 | 1));
    QVERIFY(first(1, 1) != first(std::uint64_t{1} << 32 | 1, 1));
  }

  void theyAreUniformAndNeverAnEnd() {
    std::vector<double> u(100000);
    uniforms(1, 3, 0, u);
    std::vector<int> bins(20);
    double sum = 0, pairs = 0;
    for (std::size_t i = 0; i < u.size(); ++i) {
      QVERIFY(u[i] > 0 && u[i] < 1);
      ++bins[static_cast<std::size_t>(u[i] * 20)];
      sum += u[i];
      if (i > 0) pairs += (u[i] - 0.5) * (u[i - 1] - 0.5);
    }
    for (const int bin : bins) QVERIFY(std::abs(bin - 5000) < 5 * 70);  // five standard deviations
    QVERIFY(std::abs(sum / 1e5 - 0.5) < 5 * 0.2887 / 316);
    QVERIFY(std::abs(pairs / 1e5) < 5.0 / 12 / 316);
  }
};

QTEST_GUILESS_MAIN(StreamTest)
#include "tst_stream.moc"
