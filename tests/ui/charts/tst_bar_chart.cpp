#include "ui/charts/bar_chart.h"

#include <QTest>

#include "tests/support/painted_text.h"
#include "tests/ui/charts/drawn.h"
#include "ui/words/headings.h"
#include "ui/words/words.h"

using namespace meguri;
using namespace meguri::ui;
using namespace meguri::support;
using lifecycle::Assessment;
using lifecycle::Indicator;
using report::Axis;

/// Bars where their numbers are, words where there is room.
class BarChartTest : public QObject {
  Q_OBJECT
 private slots:
  void init() { words::setLanguage(words::Language::english); }

  void barsAreAsLongAsTheirValues_data() { everyFigure(); }
  void barsAreAsLongAsTheirValues() {
    QFETCH(Indicator, indicator);
    QFETCH(Axis, split);
    Drawn drawn(six(), firstOf(six().study, 6, split), indicator);
    const auto& bars = drawn.figure.bars;
    const QRectF plot = drawn.chart->plotArea();
    const double scale = drawn.chart->barRect(5).width() / *bars[5].total;
    QVERIFY(scale > 0);
    for (std::size_t i = 0; i < bars.size(); ++i) {
      const QRectF whole = drawn.chart->barRect(i);
      QVERIFY(isNear(whole.width(), *bars[i].total * scale));
      QVERIFY(isNear(whole.left(), plot.left()));
      QVERIFY(drawn.chart->rect().contains(whole));
      double right = whole.left();
      for (std::size_t p = 0; p < drawn.figure.parts.size(); ++p) {
        const QRectF part = drawn.chart->partRect(i, p);
        QVERIFY(isNear(part.left(), right));
        QVERIFY(isNear(part.width(), bars[i].values[p].value_or(0) * scale));
        QVERIFY(isNear(part.top(), whole.top()) && isNear(part.height(), whole.height()));
        right = part.right();
      }
      QVERIFY(isNear(right, whole.right()));
    }
  }

  void theFirstScenarioIsOnTop() {
    Drawn drawn(six(), firstOf(six().study, 6), Indicator::ghg);
    for (std::size_t i = 1; i < 6; ++i) QVERIFY(drawn.chart->barRect(i - 1).bottom() + 10 < drawn.chart->barRect(i).top());
    QCOMPARE(drawn.figure.bars[0].scenario, "a");
  }

  /// Qt Charts paints where the chart says it does.
  void partsArePaintedWhereTheyAre_data() { everyFigure(); }
  void partsArePaintedWhereTheyAre() {
    QFETCH(Indicator, indicator);
    QFETCH(Axis, split);
    Drawn drawn(six(), firstOf(six().study, 6, split), indicator);
    for (auto& bar : drawn.figure.bars) bar.leftOut.clear();
    drawn.show(six(), firstOf(six().study, 6, split), report::BarFigure(drawn.figure));
    const QImage image = drawn.image();
    int seen = 0;
    for (std::size_t i = 0; i < 6; ++i) {
      for (std::size_t p = 0; p < drawn.figure.parts.size(); ++p) {
        const QRectF part = drawn.chart->partRect(i, p);
        if (part.width() < 4) continue;
        const QColor colour = drawn.style.part(split, drawn.figure.parts[p]);
        for (const double x : {part.left() + 1.6, part.center().x(), part.right() - 1.6})  // beside the seams
          for (const double y : {part.top() + 1.2, part.center().y(), part.bottom() - 1.2})
            if (!drawn.isWritten({x, y})) QCOMPARE(Drawn::at(image, {x, y}).name(), colour.name());
        ++seen;
      }
      const QRectF bar = drawn.chart->barRect(i);
      for (const double y : {bar.top() + 2, bar.bottom() - 2}) QVERIFY(Drawn::at(image, {bar.right() + 3, y}).lightness() > 225);
    }
    QVERIFY(seen >= 6);
  }

  /// A whisker stands where its numbers are, inside the chart, before the number of its bar.
  void whiskersReachFromP5ToP95() {
    Drawn drawn(six(), firstOf(six().study, 3), Indicator::ghg);
    report::BarFigure figure = drawn.figure;
    for (std::size_t i = 0; i < 3; ++i) {
      const double total = *figure.bars[i].total;
      figure.bars[i].band = report::Band{total, 0.4 * total, 0.8 * total, total, 1.2 * total, (1.5 + double(i)) * total};
    }
    figure.sample = report::Sample{1000, 1};
    drawn.show(six(), firstOf(six().study, 3), figure);
    const double scale = drawn.chart->barRect(0).width() / *figure.bars[0].total;
    const QImage image = drawn.image();
    for (std::size_t i = 0; i < 3; ++i) {
      const auto whisker = drawn.chart->whisker(i);
      QVERIFY(whisker);
      QVERIFY(isNear(whisker->x1() - drawn.chart->zero(), figure.bars[i].band->p5 * scale));
      QVERIFY(isNear(whisker->x2() - drawn.chart->zero(), figure.bars[i].band->p95 * scale));
      QVERIFY(drawn.chart->rect().contains(whisker->p2()));
      QVERIFY(Drawn::at(image, whisker->center()).lightness() < 90);
      QVERIFY(drawn.chart->labels()[i].contains("P5–P95: "));
    }
  }

  /// The axis waits for whiskers with the room they had, and gives it back where there are none.
  void theAxisKeepsItsRoomForBandsThatAreAwaited() {
    Drawn drawn(six(), firstOf(six().study, 3), Indicator::ghg);
    const double bare = drawn.chart->barRect(0).width();
    report::BarFigure banded = drawn.figure;
    const report::BarFigure plain = drawn.figure;
    const double total = *banded.bars[0].total;
    banded.bars[0].band = report::Band{total, total / 2, total, total, total, 3 * total};
    banded.sample = report::Sample{1000, 1};
    drawn.show(six(), firstOf(six().study, 3), banded);
    const double narrow = drawn.chart->barRect(0).width();
    QVERIFY(narrow < 0.6 * bare);
    drawn.chart->awaitBands(true);
    drawn.show(six(), firstOf(six().study, 3), plain);
    QVERIFY(std::abs(drawn.chart->barRect(0).width() / narrow - 1) < 0.25);
    drawn.chart->awaitBands(false);
    drawn.show(six(), firstOf(six().study, 3), plain);
    QCOMPARE(drawn.chart->barRect(0).width(), bare);
  }

  void whatIsLeftOutIsHatched() {
    const Assessment assessment = lifecycle::assess(servers(3));
    const report::Choice choice = firstOf(assessment.study, 3);
    Drawn drawn(assessment, choice, Indicator::ghg);
    report::BarFigure figure = drawn.figure;
    for (auto& bar : figure.bars) bar.leftOut.clear();
    figure.bars[1].leftOut.push_back({"b", "servers", {}});
    drawn.show(assessment, choice, figure);
    const QImage image = drawn.image();
    for (std::size_t i = 0; i < 3; ++i) {
      const QRectF bar = drawn.chart->barRect(i);
      const double ink = inked(image, QRectF(bar.right() + 2, bar.top() + 1, 3.5, bar.height() - 2));  // before the number
      QVERIFY2(i == 1 ? ink > 0.1 && ink < 0.9 : ink == 0, qPrintable(QString("bar %1: %2").arg(i).arg(ink)));
    }
  }

  void aBarOfWhichAllIsLeftOutIsNamed() {
    const Assessment assessment = lifecycle::assess(servers(2));
    const report::Choice choice = firstOf(assessment.study, 2);
    Drawn drawn(assessment, choice, Indicator::ghg);
    report::BarFigure figure = drawn.figure;
    figure.bars[1].total.reset();
    for (auto& value : figure.bars[1].values) value.reset();
    figure.bars[1].leftOut.push_back({"b", "servers", {}});
    drawn.show(assessment, choice, figure);
    QCOMPARE(drawn.chart->barRect(1).width(), 0.0);
    QVERIFY(drawn.chart->labels()[1].contains(words::text("cli.excluded")));
    QVERIFY(!drawn.chart->readingAt(drawn.chart->barRect(1).center()));
    const QRectF bar = drawn.chart->barRect(1);
    QVERIFY(inked(drawn.image(), QRectF(bar.right() + 2, bar.top() + 1, 3.5, bar.height() - 2)) > 0.1);
  }

  void everyPartIsRead_data() { everyFigure(); }
  void everyPartIsRead() {
    QFETCH(Indicator, indicator);
    QFETCH(Axis, split);
    Drawn drawn(six(), firstOf(six().study, 6, split), indicator);
    int parts = 0;
    for (std::size_t i = 0; i < 6; ++i) {
      const QRectF bar = drawn.chart->barRect(i);
      for (std::size_t p = 0; p < drawn.figure.parts.size(); ++p) {
        const QRectF rect = drawn.chart->partRect(i, p);
        if (rect.width() < 0.01) continue;
        const auto reading = drawn.chart->readingAt(rect.center());
        QVERIFY(reading);
        QVERIFY(*reading == drawn.figure.reading(i, p));
        ++parts;
      }
      const report::Reading whole = drawn.figure.reading(i);
      for (const QPointF point : {QPointF(bar.left() + 4, bar.top() - 6), QPointF(bar.right() + 4, bar.center().y())}) {
        const auto reading = drawn.chart->readingAt(point);
        QVERIFY(reading);
        QVERIFY(*reading == whole);
      }
    }
    QVERIFY(parts >= 6);
    QVERIFY(!drawn.chart->readingAt({-5, 20}));
    QVERIFY(!drawn.chart->readingAt({20, drawn.chart->rect().bottom() - 2}));
  }

  void labelsSayNameTotalAndChange() {
    const Assessment assessment = lifecycle::assess(servers(3));
    Drawn drawn(assessment, firstOf(assessment.study, 3), Indicator::ghg);
    const auto tonnes = [&](std::size_t s) { return *assessment.total(s, Indicator::ghg, amortisedLocation) / 1000; };
    const auto change = [&](std::size_t s) { return words::change(tonnes(s) / tonnes(0) - 1); };
    QCOMPARE(drawn.chart->labels(), QStringList({QStringLiteral("A Frankfurt, 4 years: %1 t CO₂e").arg(words::number(tonnes(0))),
                                                 QStringLiteral("B Paris, 4 years: %1 t CO₂e (%2)").arg(words::number(tonnes(1)), change(1)),
                                                 QStringLiteral("C Paris, 6 years: %1 t CO₂e (%2)").arg(words::number(tonnes(2)), change(2))}));
    QCOMPARE(drawn.chart->labels()[0].section(u' ', 4, 4), "2,166");  // as published in the gallery
  }

  void aFigureOfTheSameShapeMovesTheBars() {
    const Assessment before = lifecycle::assess(servers(3));
    const report::Choice choice = firstOf(before.study, 3);
    Drawn drawn(before, choice, Indicator::ghg);
    const auto* series = drawn.chart->series().value(0);
    const double ratio = drawn.chart->barRect(1).width() / drawn.chart->barRect(0).width();
    study::Study half = before.study;
    study::Transaction transaction(half);
    quantity::Quantity nodes;
    nodes.value = 5;
    nodes.unit = "nodes";
    transaction.setField("b", "servers", "stock", std::make_shared<const quantity::Quantity>(nodes));
    QVERIFY(transaction.commit({"edit.set-field", {}}));
    drawn.show(lifecycle::assess(half), choice, Indicator::ghg);
    QCOMPARE(drawn.chart->series().size(), 1);
    QCOMPARE(drawn.chart->series().value(0), series);
    QVERIFY(isNear(drawn.chart->barRect(1).width() / drawn.chart->barRect(0).width(), ratio / 2));
    for (auto& bar : drawn.figure.bars) bar.leftOut.clear();
    drawn.show(lifecycle::assess(half), choice, report::BarFigure(drawn.figure));
    const QRectF last = drawn.chart->barRect(1);
    QVERIFY(inked(drawn.image(), QRectF(last.left() + 1, last.top() + 1, last.width() - 2, last.height() - 2)) > 0.85);  // seams and names lie upon it
    QVERIFY(Drawn::at(drawn.image(), {last.right() + 3, last.top() + 2}).lightness() > 225);
  }

  void aFigureOfAnotherShapeIsBuiltAnew() {
    Drawn drawn(six(), firstOf(six().study, 6), Indicator::ghg);
    drawn.show(six(), firstOf(six().study, 2, Axis::element), Indicator::water);
    QCOMPARE(drawn.chart->series().size(), 1);
    QCOMPARE(drawn.chart->axes().size(), 2);
    QCOMPARE(drawn.chart->labels().size(), 2);
    const QImage image = drawn.image();
    const QRectF part = drawn.chart->partRect(0, 0);
    QVERIFY(part.width() > 4);
    QCOMPARE(Drawn::at(image, part.topLeft() + QPointF(1.5, 1.5)).name(), drawn.style.part(Axis::element, drawn.figure.parts[0]).name());
  }

  void labelsNeverOverlap_data() {
    QTest::addColumn<bool>("isJapanese");
    QTest::addColumn<bool>("isIncomplete");
    QTest::addColumn<bool>("isLong");
    QTest::addColumn<bool>("isNet");
    for (const bool isJapanese : {false, true})
      for (const bool isIncomplete : {false, true})
        for (const bool isLong : {false, true})
          for (const bool isNet : {false, true})
            QTest::addRow("%s%s%s%s", isJapanese ? "Japanese" : "English", isIncomplete ? ", left out" : "", isLong ? ", long names" : "", isNet ? ", below zero" : "")
                << isJapanese << isIncomplete << isLong << isNet;
  }
  void labelsNeverOverlap() {
    QFETCH(bool, isJapanese);
    QFETCH(bool, isIncomplete);
    QFETCH(bool, isLong);
    QFETCH(bool, isNet);
    const Assessment assessment = lifecycle::assess(isLong ? withLongNames(six().study) : six().study);
    words::setLanguage(isJapanese ? words::Language::japanese : words::Language::english);
    for (std::size_t count = 1; count <= 6; ++count)
      for (const double width : {220.0, 260.0, 340.0, 480.0, 600.0})
        for (const Indicator indicator : report::countedIndicators(six().study)) {
          const report::Choice choice = firstOf(assessment.study, count);
          Drawn drawn(assessment, choice, indicator, width);
          if (isNet) {
            if (width == 600) drawn.chart->resize(width, BarChart::heightFor(count, {}, 40));  // as the summary packs them
            setParts(drawn.figure, {mixed[2], mixed[1], mixed[0]});
          }
          if (isIncomplete)
            for (auto& bar : drawn.figure.bars) bar.leftOut.push_back({bar.scenario, "servers", {}});
          drawn.show(assessment, choice, report::BarFigure(drawn.figure));
          TextRecorder recorder(drawn.chart->size());
          drawn.scene.setSceneRect(drawn.chart->rect());
          QPainter painter(&recorder);
          drawn.scene.render(&painter, drawn.chart->rect(), drawn.chart->rect());
          painter.end();
          const QString fault = recorder.fault();
          QVERIFY2(fault.isEmpty(), qPrintable(QString("%1 bars, %2 wide: %3").arg(count).arg(width).arg(fault)));
          for (const QString& label : drawn.chart->labels()) {  // a letter and a total are never cut
            QVERIFY(recorder.joined().contains(label.section(u' ', 0, 0) + u'\n'));
            // the sign may come from another font, as a text of its own
            const QString total = label.section(QStringLiteral(": "), -1).section(u' ', 0, 0).remove(QChar(0x2212));
            QVERIFY2(recorder.joined().contains(total + u'\n'), qPrintable(total + "\n" + recorder.joined()));
          }
          for (const auto& each : recorder.texts())
            for (std::size_t i = 0; i < count && !drawn.isWrittenInAPart(each.ink.center()); ++i)
              QVERIFY2(!each.ink.intersects(drawn.chart->barRect(i).adjusted(0.5, 0.5, -0.5, -0.5)), qPrintable(each.text + " lies upon a bar"));
        }
  }

 private:
  static void everyFigure() {
    QTest::addColumn<Indicator>("indicator");
    QTest::addColumn<Axis>("split");
    for (const Indicator indicator : report::countedIndicators(six().study))
      for (const Axis split : {Axis::stage, Axis::element, Axis::site, Axis::phase})
        QTest::addRow("%s by %s", lifecycle::word(indicator).data(), report::word(split).data()) << indicator << split;
  }
};

QTEST_MAIN(BarChartTest)
#include "tst_bar_chart.moc"
