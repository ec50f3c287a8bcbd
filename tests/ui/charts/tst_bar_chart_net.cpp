#include <QTest>

#include "tests/ui/charts/drawn.h"
#include "ui/words/words.h"

using namespace meguri;
using namespace meguri::ui;
using namespace meguri::support;
using lifecycle::Assessment;
using lifecycle::Indicator;
using report::Axis;

/// Bars with parts on both sides of zero, and their net.
class BarChartNetTest : public QObject {
  Q_OBJECT
 private slots:
  void init() { words::setLanguage(words::Language::english); }

  void partsBelowZeroStandOnTheOtherSide() {
    const Assessment assessment = lifecycle::assess(servers(3));
    Drawn drawn(assessment, firstOf(assessment.study, 3), Indicator::ghg);
    setParts(drawn.figure, mixed);
    drawn.show(assessment, firstOf(assessment.study, 3), report::BarFigure(drawn.figure));
    const double zero = drawn.chart->zero();
    const double scale = drawn.chart->barRect(0).width() / 1400e3;
    const QRectF plot = drawn.chart->plotArea();
    QVERIFY(isNear(plot.left(), drawn.chart->barRect(2).left()));  // the lowest end
    QVERIFY(isNear(zero, plot.left() + 1700e3 * scale));
    const QImage image = drawn.image();
    for (std::size_t i = 0; i < 3; ++i) {
      double low = zero, high = zero;
      for (std::size_t p = 0; p < 4; ++p) {
        const double value = mixed[i][p];
        const QRectF part = drawn.chart->partRect(i, p);
        QVERIFY(isNear(part.width(), std::abs(value) * scale));
        if (value < 0) {
          QVERIFY(isNear(part.right(), low));
          low = part.left();
        } else {
          QVERIFY(isNear(part.left(), high));
          high = part.right();
        }
        if (part.width() < 8) continue;
        const QColor colour = drawn.style.part(Axis::stage, drawn.figure.parts[p]);
        const auto net = drawn.chart->netLine(i);
        for (const double x : {part.left() + 1.5, part.center().x(), part.right() - 1.5})
          if (std::abs(x - zero) > 2 && (!net || std::abs(x - net->x1()) > 3)) QCOMPARE(Drawn::at(image, {x, part.top() + 1.2}).name(), colour.name());
        QVERIFY(*drawn.chart->readingAt(part.center()) == drawn.figure.reading(i, p));
      }
      const QRectF bar = drawn.chart->barRect(i);
      QVERIFY(isNear(bar.left(), low) && isNear(bar.right(), high));
      QVERIFY(drawn.chart->rect().contains(bar));
    }
  }

  void theNetIsMarked() {
    const Assessment assessment = lifecycle::assess(servers(3));
    Drawn drawn(assessment, firstOf(assessment.study, 3), Indicator::ghg);
    setParts(drawn.figure, mixed);
    drawn.show(assessment, firstOf(assessment.study, 3), report::BarFigure(drawn.figure));
    QVERIFY(!drawn.chart->netLine(0));  // its end is its total
    const double scale = drawn.chart->barRect(0).width() / 1400e3;
    const QImage image = drawn.image();
    for (std::size_t i = 1; i < 3; ++i) {
      const auto net = drawn.chart->netLine(i);
      QVERIFY(net);
      QVERIFY(isNear(net->x1(), drawn.chart->zero() + *drawn.figure.bars[i].total * scale) && net->x1() == net->x2());
      QVERIFY(net->y1() < drawn.chart->barRect(i).top() && net->y2() > drawn.chart->barRect(i).bottom());
      QVERIFY(Drawn::at(image, net->center()).lightness() < 80);
    }
    QCOMPARE(drawn.chart->labels()[1].section(u' ', 4, 4), "400");
    QVERIFY2(drawn.chart->labels()[2].contains(QStringLiteral(": −1,200 t CO₂e")), qPrintable(drawn.chart->labels()[2]));
  }

  void zeroIsInsideTheScale_data() {
    QTest::addColumn<double>("above");
    QTest::addColumn<double>("below");
    QTest::newRow("both sides") << 500e3 << -200e3;
    QTest::newRow("all below") << 0.0 << -700e3;
    QTest::newRow("they cancel") << 300e3 << -300e3;
    QTest::newRow("hardly below") << 900e3 << -1.0;
  }
  void zeroIsInsideTheScale() {
    QFETCH(double, above);
    QFETCH(double, below);
    const Assessment assessment = lifecycle::assess(servers(1));
    const report::Choice choice = firstOf(assessment.study, 1);
    for (const bool isIncomplete : {false, true}) {
      Drawn drawn(assessment, choice, Indicator::ghg);
      setParts(drawn.figure, {{above, below, 0, 0}});
      if (isIncomplete) drawn.figure.bars[0].leftOut.push_back({"a", "servers", {}});
      drawn.show(assessment, choice, report::BarFigure(drawn.figure));
      const QRectF plot = drawn.chart->plotArea(), bar = drawn.chart->barRect(0);
      const double zero = drawn.chart->zero(), net = drawn.chart->netLine(0)->x1();
      QVERIFY(zero >= plot.left() && zero <= plot.right());
      QVERIFY(isNear(bar.left(), plot.left()));
      QVERIFY(bar.right() + (isIncomplete ? 15 : 0) <= plot.right() + 1e-6);
      QVERIFY(bar.width() > 0.9 * plot.width());
      QVERIFY(isNear((net - plot.left()) / (zero - plot.left()), above / -below));
      QVERIFY(net >= plot.left() - 1e-6 && net <= plot.right());
      QVERIFY(isNear(drawn.chart->partRect(0, 1).right(), zero) && isNear(drawn.chart->partRect(0, 0).left(), zero));
      const double hatched = inked(drawn.image(), QRectF(bar.right() + 3, bar.top() + 1, 8, bar.height() - 2).intersected(plot));
      QCOMPARE(hatched > 0.1, isIncomplete);
    }
  }

  void aCreditIsStripedBelowZero() {
    const Assessment assessment = lifecycle::assess(servers(2));
    const report::Choice choice = firstOf(assessment.study, 2);
    Drawn drawn(assessment, choice, Indicator::ghg);
    setParts(drawn.figure, {{400e3, 0, 600e3, -300e3}});
    drawn.figure.parts.back() = "credit";
    drawn.show(assessment, choice, report::BarFigure(drawn.figure));
    const QRectF credit = drawn.chart->partRect(0, 3);
    QVERIFY(isNear(credit.right(), drawn.chart->zero()) && credit.width() > 20);
    QVERIFY(isNear(drawn.chart->netLine(0)->x1(), drawn.chart->zero() + 700e3 * drawn.chart->barRect(0).width() / 1300e3));
    // lines of the ground over the colour, and on no burden
    const QImage image = drawn.image();
    const auto ground = [&](const QRectF& part) {
      int count = 0;
      for (int x = int(part.left() * 2) + 2; x < int(part.right() * 2) - 2; ++x) count += image.pixelColor(x, int(part.top() * 2) + 2).lightness() > 220;
      return count;
    };
    QVERIFY(ground(credit) >= 4);
    QCOMPARE(ground(drawn.chart->partRect(0, 0)), 0);
    const auto items = legendOf({drawn.figure}, assessment.study, drawn.style);
    QCOMPARE(std::ranges::count_if(items, &LegendItem::isStriped), 1);
    QVERIFY(words::description(drawn.figure).endsWith(QStringLiteral("t CO₂e")));
  }

  void aNetOfZeroIsNoEmptyBar() {
    const Assessment assessment = lifecycle::assess(servers(2));
    const report::Choice choice = firstOf(assessment.study, 2);
    Drawn drawn(assessment, choice, Indicator::ghg);
    setParts(drawn.figure, {{0, 0, 0, 0}, {250e3, -250e3, 0, 0}});
    drawn.show(assessment, choice, report::BarFigure(drawn.figure));
    QCOMPARE(drawn.chart->barRect(0).width(), 0.0);
    QVERIFY(isNear(drawn.chart->netLine(1)->x1(), drawn.chart->zero()));
    QVERIFY(drawn.chart->labels()[1].contains(QStringLiteral(": 0 t CO₂e")));  // the unit suits the parts, not the net
    setParts(drawn.figure, {{0, 0, 0, 0}, {0, 0, 0, 0}});
    drawn.show(assessment, choice, report::BarFigure(drawn.figure));
    QVERIFY(!drawn.chart->netLine(1));
    QCOMPARE(drawn.chart->barRect(1).width(), 0.0);
  }
};

QTEST_MAIN(BarChartNetTest)
#include "tst_bar_chart_net.moc"
