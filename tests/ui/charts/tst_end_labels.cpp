#include "ui/charts/end_labels.h"

#include <QTest>
#include <algorithm>
#include <random>

using namespace meguri::ui;

/// Names at the ends of lines, and marks along the years: none lies upon another.
class EndLabelsTest : public QObject {
  Q_OBJECT
 private slots:
  void namesNeverOverlap() {
    std::mt19937 random(7);
    for (const std::size_t count : {1u, 2u, 5u, 6u, 12u})
      for (const double height : {120.0, 200.0, 400.0})
        for (const double spread : {0.0, 3.0, 20.0, 80.0, 400.0})
          for (int repeat = 0; repeat < 50; ++repeat) {
            std::vector<double> ys, widths;
            for (std::size_t i = 0; i < count; ++i) {
              ys.push_back(std::min(height, std::uniform_real_distribution<>(0, std::max(spread, 1e-9))(random)));
              widths.push_back(std::uniform_real_distribution<>(7, 18)(random));
            }
            std::ranges::sort(ys);
            const double line = 11;
            const auto places = placeEnds(ys, widths, line, 0, height);
            QCOMPARE(places.size(), count);
            for (std::size_t i = 0; i < count; ++i) {
              QVERIFY(places[i].x >= 0 && places[i].y >= line / 2 - 1e-6 && places[i].y <= height - line / 2 + 1e-6);
              for (std::size_t k = 0; k < i; ++k) {
                const bool isApart = std::abs(places[i].y - places[k].y) >= line - 1e-6 || places[i].x >= places[k].x + widths[k] || places[k].x >= places[i].x + widths[i];
                QVERIFY2(isApart, qPrintable(QString("%1 and %2 of %3, %4 spread").arg(i).arg(k).arg(count).arg(spread)));
              }
            }
            QVERIFY(roomOf(places, widths) <= 12 * 20);
          }
  }

  void aNameAloneStandsAtItsLine() {
    const std::vector<double> ys{20, 60, 100}, widths{10, 10, 10};
    const auto places = placeEnds(ys, widths, 11, 0, 200);
    for (std::size_t i = 0; i < 3; ++i) {
      QCOMPARE(places[i].x, 0.0);
      QCOMPARE(places[i].y, ys[i]);
    }
  }

  void twoThatEndTogetherStandBesideEachOther() {
    const std::vector<double> ys{50, 52}, widths{10, 10};
    const auto places = placeEnds(ys, widths, 11, 0, 200);
    QCOMPARE(places[0].y, places[1].y);
    QVERIFY(places[1].x >= 10);
  }

  void marksThatWouldOverlapBecomeOne() {
    const std::vector<double> middles{10, 14, 18, 100, 150};
    const auto widthOf = [](std::size_t first, std::size_t last) { return first == last ? 10.0 : 20.0; };
    const auto groups = together(middles, 2, widthOf);
    QCOMPARE(groups.size(), std::size_t(3));
    QCOMPARE(groups[0].first, std::size_t(0));
    QCOMPARE(groups[0].last, std::size_t(2));
    QCOMPARE(groups[1].first, std::size_t(3));
    for (std::size_t i = 1; i < groups.size(); ++i) QVERIFY(groups[i].at - groups[i].width / 2 >= groups[i - 1].at + groups[i - 1].width / 2 + 2);
  }
};

QTEST_APPLESS_MAIN(EndLabelsTest)
#include "tst_end_labels.moc"
