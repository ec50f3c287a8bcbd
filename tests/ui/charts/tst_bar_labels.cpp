#include <QSignalSpy>
#include <QTest>
#include <ranges>

#include "core/report/parts.h"
#include "tests/ui/charts/drawn.h"
#include "ui/charts/bar_tip.h"
#include "ui/charts/bar_view.h"
#include "ui/words/words.h"

using namespace meguri;
using namespace meguri::ui;
using namespace meguri::support;
using lifecycle::Assessment;
using lifecycle::Indicator;
using report::Axis;
using report::Scale;

namespace {

const Assessment& twelve() {
  static const Assessment instance = lifecycle::assess(servers(12));
  return instance;
}

const Assessment& twelveInJapanese() {
  static const Assessment instance = [] {
    study::Study study = servers(12);
    study::Transaction transaction(study);
    for (const auto& scenario : study.scenarios)
      transaction.renameScenario(scenario->id, "フランクフルトのデータセンターで六年間使い続ける場合の構成案 " + scenario->id);
    if (!transaction.commit({"edit.rename", {}})) qFatal("refused");
    return lifecycle::assess(study);
  }();
  return instance;
}

void addBands(report::BarFigure& figure) {
  for (auto& bar : figure.bars)
    if (const double total = bar.total.value_or(0); total != 0) bar.band = report::Band{total, 0.8 * total, 0.9 * total, total, 1.1 * total, 1.3 * total};
  figure.sample = report::Sample{1000, 1};
}

/// All parts but the first put together.
report::BarFigure withRest(report::BarFigure figure) {
  figure.rest.assign(figure.parts.begin() + 1, figure.parts.end());
  figure.parts = {figure.parts.front(), std::string(report::restKey)};
  for (auto& bar : figure.bars) {
    double rest = 0;
    for (std::size_t p = 1; p < bar.values.size(); ++p) rest += bar.values[p].value_or(0);
    bar.values = {bar.values.front(), rest};
  }
  return figure;
}

/// Names two texts that touch, or one that is cut off.
QString faultOf(const BarChart& chart) {
  const auto rects = chart.labelRects();
  const QRectF whole = chart.rect().adjusted(-1, -1, 1, 1);
  for (std::size_t i = 0; i < rects.size(); ++i) {
    if (!whole.contains(rects[i].rect)) return rects[i].text + " is cut off";
    for (std::size_t j = 0; j < i; ++j)
      if (rects[i].rect.adjusted(0.5, 0.5, -0.5, -0.5).intersects(rects[j].rect)) return rects[i].text + " lies upon " + rects[j].text;
  }
  return {};
}

bool isWritten(const BarChart& chart, const QString& text) {
  return std::ranges::any_of(chart.labelRects(), [&](const LabelRect& each) { return each.text == text; });
}

}  // namespace

/// Texts of bar charts: readable at every size, each once, and what they say.
class BarLabelsTest : public QObject {
  Q_OBJECT
 private slots:
  void init() { words::setLanguage(words::Language::english); }

  void textsNeverTouch_data() {
    QTest::addColumn<int>("count");
    QTest::addColumn<bool>("isJapanese");
    for (const int count : {1, 2, 3, 6, 7, 9, 12})
      for (const bool isJapanese : {false, true}) QTest::addRow("%d bars, %s", count, isJapanese ? "Japanese" : "English") << count << isJapanese;
  }
  void textsNeverTouch() {
    QFETCH(int, count);
    QFETCH(bool, isJapanese);
    if (isJapanese) words::setLanguage(words::Language::japanese);
    const Assessment& assessment = isJapanese ? twelveInJapanese() : twelve();
    for (const double width : {240.0, 300.0, 340.0, 480.0, 620.0, 900.0})
      for (const Scale scale : {Scale::total, Scale::unit, Scale::year, Scale::relative})
        for (const bool isBanded : {false, true})
          for (const bool isNet : {false, true}) {
            report::Choice choice = firstOf(assessment.study, static_cast<std::size_t>(count));
            choice.scale = scale;
            Drawn drawn(assessment, choice, Indicator::ghg, width);
            if (isNet && scale == Scale::total) setParts(drawn.figure, {mixed[2], mixed[1], mixed[0]});
            if (isBanded) addBands(drawn.figure);
            drawn.show(assessment, choice, report::BarFigure(drawn.figure));
            const QString fault = faultOf(*drawn.chart);
            QVERIFY2(fault.isEmpty(), qPrintable(QString("%1 wide, %2: %3").arg(width).arg(report::word(scale).data()).arg(fault)));
            for (const auto& id : choice.scenarios) QVERIFY(isWritten(*drawn.chart, words::letter(assessment.study, id)));
            for (const QString& label : drawn.chart->labels()) QVERIFY2(isWritten(*drawn.chart, label.section(": ", -1).section(' ', 0, 0)) || label.contains("P5"), qPrintable(label));
            if (isBanded && scale == Scale::total && !isNet)
              for (std::size_t i = 0; i < drawn.figure.bars.size(); ++i) QVERIFY(drawn.chart->rect().contains(drawn.chart->whisker(i)->p2()));
          }
  }

  void largeAndSmallNumbersThinTheAxis() {
    report::Choice choice = firstOf(twelve().study, 2);
    for (const double factor : {1e-9, 1e-3, 1.0, 333.0, 1e5, 1e9, 3e14})
      for (const double width : {200.0, 240.0, 420.0}) {
        Drawn drawn(twelve(), choice, Indicator::water, width);
        for (auto& bar : drawn.figure.bars) {
          *bar.total *= factor;
          for (auto& value : bar.values)
            if (value) *value *= factor;
        }
        drawn.show(twelve(), choice, report::BarFigure(drawn.figure));
        QVERIFY2(faultOf(*drawn.chart).isEmpty(), qPrintable(QString("%1, %2 wide: %3").arg(factor).arg(width).arg(faultOf(*drawn.chart))));
        QVERIFY(isWritten(*drawn.chart, "0"));
      }
  }

  /// Beside twelve bars: as high as the page has room for, each name on the line of its bar.
  void namesStandBesideManyBars() {
    Drawn many(twelve(), firstOf(twelve().study, 12), Indicator::ghg, 620), few(twelve(), firstOf(twelve().study, 6), Indicator::ghg, 620);
    QCOMPARE(BarChart::heightFor(12, {}), 12 * 30 + 20.0);
    QVERIFY(many.chart->zero() > 100);
    QVERIFY(few.chart->zero() < 5);
    for (std::size_t i = 0; i < 12; ++i) {
      const QRectF bar = many.chart->barRect(i);
      const auto rects = many.chart->labelRects();
      const auto letter = std::ranges::find(rects, words::letter(twelve().study, many.figure.bars[i].scenario), &LabelRect::text);
      QVERIFY(letter != rects.end() && letter->rect.top() >= bar.top() - 2 && letter->rect.bottom() <= bar.bottom() + 2 && letter->rect.right() < bar.left());
      const auto whole = many.chart->readingAt(letter->rect.center());
      QVERIFY(whole && *whole == many.figure.reading(i));
    }
  }

  void theReferenceIsNamedWhereThereIsRoom() {
    const auto count = [](const Drawn& drawn) { return std::ranges::count(drawn.chart->labelRects(), words::text("ui.bar.is-reference"), &LabelRect::text); };
    QCOMPARE(count(Drawn(twelve(), firstOf(twelve().study, 3), Indicator::ghg, 420)), 1);
    QCOMPARE(count(Drawn(twelve(), firstOf(twelve().study, 12), Indicator::ghg, 900)), 1);
    QCOMPARE(count(Drawn(twelve(), firstOf(twelve().study, 1), Indicator::ghg, 420)), 0);  // of nothing
    QCOMPARE(count(Drawn(twelve(), firstOf(twelve().study, 3), Indicator::ghg, 170)), 0);
  }

  /// A part's name is written once, in a part that holds all of it, off its whisker; else the part is not among those labelled.
  void partsAreNamedOnce() {
    int written = 0;
    for (const double width : {240.0, 420.0, 900.0})
      for (const Axis split : {Axis::stage, Axis::site, Axis::phase}) {
        const report::Choice choice = firstOf(twelve().study, 3, split);
        Drawn drawn(twelve(), choice, Indicator::ghg, width);
        addBands(drawn.figure);
        drawn.show(twelve(), choice, report::BarFigure(drawn.figure));
        for (std::size_t p = 0; p < drawn.figure.parts.size(); ++p) {
          const QString name = words::partName(twelve().study, split, drawn.figure.parts[p]);
          std::vector<QRectF> found;
          for (const auto& [text, rect] : drawn.chart->labelRects())
            if (text == name) found.push_back(rect);
          QCOMPARE(found.size(), drawn.chart->labelled().contains(drawn.figure.parts[p]) ? 1u : 0u);
          for (const QRectF& rect : found) {
            ++written;
            bool isInside = false;
            for (std::size_t i = 0; i < 3; ++i) {
              const QRectF part = drawn.chart->partRect(i, p);
              if (!part.adjusted(-0.5, -2, 0.5, 2).contains(rect)) continue;
              isInside = true;
              const auto whisker = drawn.chart->whisker(i);
              QVERIFY(rect.right() < whisker->x1() || rect.left() > whisker->x2());
            }
            QVERIFY2(isInside, qPrintable(name));
          }
        }
      }
    QVERIFY(written > 3);
  }

  void sharesOfTheReference() {
    report::Choice choice = firstOf(twelve().study, 3);
    choice.scale = Scale::relative;
    Drawn drawn(twelve(), choice, Indicator::ghg);
    QVERIFY2(drawn.chart->labels()[0].contains(QString(": 100\u00a0%")), qPrintable(drawn.chart->labels()[0]));
    QVERIFY(isWritten(*drawn.chart, QString("100\u00a0%")) && isWritten(*drawn.chart, QString("50\u00a0%")) && isWritten(*drawn.chart, "0"));
    // the line of 100 %, where the reference ends and another bar does not reach
    const QRectF last = drawn.chart->barRect(2);
    const double x = drawn.chart->barRect(0).right();
    QVERIFY(last.right() < x - 40);
    int darkest = 255;
    for (const double dx : {-0.5, 0.0, 0.5}) darkest = std::min(darkest, Drawn::at(drawn.image(), {x + dx, last.bottom() + 3}).lightness());
    QVERIFY2(darkest < 190, qPrintable(QString::number(darkest)));
  }

  void indicatorsAreNamedWithTheirAmounts() {
    report::Choice choice = firstOf(twelve().study, 3);
    choice.across = report::Across::indicator;
    const auto figure = report::indicatorsFigure(twelve(), choice, "b");
    Drawn drawn(twelve(), choice, Indicator::ghg, 620);
    drawn.chart->resize(620, BarChart::heightFor(figure.bars.size(), {}));
    drawn.show(twelve(), choice, figure);
    QCOMPARE(faultOf(*drawn.chart), QString());
    for (std::size_t i = 0; i < figure.bars.size(); ++i) {
      QVERIFY(isWritten(*drawn.chart, words::indicatorName(figure.bars[i].indicator)));
      const double total = *report::Comparison(twelve(), choice, figure.bars[i].indicator).total(1);
      const QString amount = words::printed(total, report::dimensionOf(twelve().study, figure.bars[i].indicator));
      QVERIFY2(isWritten(*drawn.chart, QStringLiteral("· ") + amount), qPrintable(amount));
      QVERIFY(drawn.chart->labels()[static_cast<qsizetype>(i)].startsWith(words::indicatorName(figure.bars[i].indicator) + ": "));
    }
    QVERIFY(!isWritten(*drawn.chart, "B"));
  }

  void chartAndTipSayOneAmount() {
    for (const Scale scale : {Scale::total, Scale::unit, Scale::year, Scale::relative}) {
      report::Choice choice = firstOf(twelve().study, 3);
      choice.across = report::Across::indicator;
      choice.scale = scale;
      const auto figure = report::indicatorsFigure(twelve(), choice, "b");
      Drawn drawn(twelve(), choice, Indicator::ghg, 620);
      drawn.chart->resize(620, BarChart::heightFor(figure.bars.size(), {}));
      drawn.show(twelve(), choice, figure);
      for (std::size_t i = 0; i < figure.bars.size(); ++i) {
        const report::Comparison comparison(twelve(), choice, figure.bars[i].indicator);
        const auto dimension = report::trace(twelve(), comparison.reading(1))->dimension;
        const QString amount = words::printed(*comparison.total(1), dimension), tip = barTip(figure, figure.reading(i), choice, twelve());
        QVERIFY2(isWritten(*drawn.chart, QStringLiteral("· ") + amount), qPrintable(amount));
        QVERIFY2(tip.contains(words::changedBy(*comparison.delta(1).absolute, dimension)), qPrintable(tip));
      }
    }
  }

  void theLineOfTheReferenceKeepsOffTexts() {
    report::Choice choice = firstOf(twelve().study, 3);
    choice.across = report::Across::indicator;
    const auto figure = report::indicatorsFigure(twelve(), choice, "c"), whole = report::indicatorsFigure(twelve(), choice, "a");
    Drawn drawn(twelve(), choice, Indicator::ghg);
    int crossed = 0;
    for (const double width : {330.0, 380.0, 430.0, 480.0}) {
      drawn.chart->resize(width, BarChart::heightFor(figure.bars.size(), {}));
      drawn.show(twelve(), choice, figure);
      const QRectF bar = drawn.chart->barRect(0);
      const double x = drawn.chart->zero() + (bar.right() - drawn.chart->zero()) / *figure.bars[0].total;
      const QImage image = drawn.image();
      const auto darkest = [&](double y) {
        int result = 255;
        for (const double dx : {-0.5, 0.0, 0.5}) result = std::min(result, Drawn::at(image, {x + dx, y}).lightness());
        return result;
      };
      for (const LabelRect& each : drawn.chart->labelRects()) {
        if (!(each.rect.left() < x && x < each.rect.right()) || each.rect.top() > drawn.chart->barRect(figure.bars.size() - 1).bottom()) continue;
        if (std::ranges::any_of(std::views::iota(std::size_t(0), figure.bars.size()), [&](std::size_t i) { return drawn.chart->barRect(i).adjusted(0, -3, 0, 3).contains({x, each.rect.top() - 1}); })) continue;
        QVERIFY2(darkest(each.rect.top() - 1) > 200, qPrintable(each.text));
        ++crossed;
      }
    }
    QVERIFY(crossed > 0);
  }

  void whatIsNotLinkedStepsBack() {
    Drawn drawn(twelve(), firstOf(twelve().study, 3), Indicator::ghg);
    const auto corner = [&](std::size_t i, std::size_t p) { return Drawn::at(drawn.image(), drawn.chart->partRect(i, p).topLeft() + QPointF(3, 3)).name(); };
    const auto wide = [&](std::size_t i) { return drawn.chart->partRect(i, 0).width() > 8 ? 0u : 2u; };
    const QString first = corner(0, wide(0)), second = corner(1, wide(1));
    report::Reading linked = drawn.figure.reading(0, wide(0));
    linked.indicator = Indicator::water;  // chosen in another chart
    drawn.chart->setLinked(linked);
    QCOMPARE(corner(0, wide(0)), first);
    QVERIFY(corner(1, wide(1)) != second);
    linked.scenario = "nowhere";
    drawn.chart->setLinked(linked);
    QCOMPARE(corner(1, wide(1)), second);
    drawn.chart->setLinked(drawn.figure.reading(1));
    QCOMPARE(corner(1, wide(1)), second);
    QVERIFY(corner(0, wide(0)) != first);
    drawn.chart->setLinked(std::nullopt);
    QCOMPARE(corner(0, wide(0)), first);
  }

  void aRestIsPaleLastAndOpens() {
    const report::Choice choice = firstOf(twelve().study, 3);
    const auto results = std::make_shared<const Assessment>(twelve());
    const auto figure = withRest(report::barFigure(*results, choice, Indicator::ghg));
    QCOMPARE(figure.parts.back(), report::restKey);
    const ChartStyle style = styleFor(lightTheme(), {figure});
    QCOMPARE(style.part(figure.split, figure.parts.back()), lightTheme().rest);
    QCOMPARE(legendOf({figure}, results->study, style)[1].text, words::partName(results->study, figure.split, std::string(report::restKey)));
    BarView view;
    view.resize(500, 300);
    view.setFigure(figure, choice, results, style);
    view.show();
    QVERIFY(QTest::qWaitForWindowExposed(&view));
    QSignalSpy opened(&view, &BarView::restOpened), chosen(&view, &BarView::readingChosen);
    std::size_t bar = 0;
    for (std::size_t i = 0; i < 3; ++i)
      if (view.bars().partRect(i, figure.parts.size() - 1).width() > view.bars().partRect(bar, figure.parts.size() - 1).width()) bar = i;
    const auto at = [&](std::size_t part) { return view.mapFromScene(view.bars().mapToScene(view.bars().partRect(bar, part).center())); };
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, at(0));
    QCOMPARE(opened.size(), 0);
    QTest::mouseDClick(view.viewport(), Qt::LeftButton, {}, at(figure.parts.size() - 1));
    QCOMPARE(opened.size(), 1);
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, at(figure.parts.size() - 1));
    const auto before = chosen.size();
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(chosen.size(), before);
  }

  void theTipSaysValueShareAndDifference() {
    const report::Choice choice = firstOf(twelve().study, 3);
    const auto figure = withRest(report::barFigure(twelve(), choice, Indicator::ghg));
    const QStringList whole = barTip(figure, figure.reading(1), choice, twelve()).split('\n');
    const auto delta = report::Comparison(twelve(), choice, Indicator::ghg).delta(1);
    QCOMPARE(whole[1], words::printed(*figure.bars[1].total, figure.dimension));
    QCOMPARE(whole[2], words::text("ui.bar.difference", {(words::changedBy(*delta.absolute, figure.dimension) + " (" + words::change(*delta.relative) + ")").toStdString(), "A"}));
    QVERIFY(!barTip(figure, figure.reading(0), choice, twelve()).contains("against"));
    const QStringList rest = barTip(figure, figure.reading(0, 1), choice, twelve()).split('\n');
    QVERIFY2(rest[1].contains(QString("\u00a0% of the bar")), qPrintable(rest[1]));
    QCOMPARE(rest.size(), 2 + static_cast<qsizetype>(figure.rest.size()) + 1);  // fewer than five: each is named
    QCOMPARE(rest.back(), words::text("ui.bar.rest-opens"));
    // where not all is compared, the parts drawn have no share beside what is
    report::BarFigure partly = report::barFigure(twelve(), choice, Indicator::ghg);
    QVERIFY(partly.isWhole && barTip(partly, partly.reading(1, 0), choice, twelve()).contains("against") && barTip(partly, partly.reading(1, 0), choice, twelve()).contains(" %)"));
    partly.isWhole = false;
    QVERIFY(barTip(partly, partly.reading(1, 0), choice, twelve()).contains("against") && !barTip(partly, partly.reading(1, 0), choice, twelve()).contains(" %)"));
    report::Reading elsewhere = figure.reading(0);
    elsewhere.scenario = "nowhere";
    QCOMPARE(barTip(figure, elsewhere, choice, twelve()), QString());
  }
};

QTEST_MAIN(BarLabelsTest)
#include "tst_bar_labels.moc"
