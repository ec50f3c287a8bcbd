#include "ui/charts/delta_chart.h"

#include <QSignalSpy>
#include <QTest>
#include <cmath>

#include "core/lifecycle/assessment.h"
#include "tests/ui/charts/compared.h"
#include "ui/charts/delta_picture.h"
#include "ui/words/words.h"

using namespace meguri;
using namespace meguri::ui;
using namespace meguri::support;
using lifecycle::Indicator;
using report::Axis;
using report::DeltaFigure;

namespace {

struct Shown {
  study::Study study;
  DeltaFigure figure;
};

Shown shown(study::Study study, const char* scenario, report::DeltaSplit split, Indicator indicator = Indicator::ghg, report::Scale scale = report::Scale::total) {
  auto choice = firstOf(study, study.scenarios.size());
  choice.scale = scale;
  DeltaFigure figure = report::deltaFigure(lifecycle::assess(study), choice, indicator, scenario, split);
  return {std::move(study), std::move(figure)};
}

study::Study withJapaneseNames(study::Study study) {
  study::Transaction transaction(study);
  for (const char* id : {"servers", "inference"}) transaction.renameElement("a", id, "東京第二データセンターの大規模言語モデル推論用サーバー群（予備機を含む全台数）");
  if (!transaction.commit({"edit.rename", {}})) qFatal("refused");
  return study;
}

/// What a chart must show at its size.
void checkLayout(const DeltaLayout& layout, const QSizeF& size) {
  const auto& rows = layout.rows();
  std::vector<QRectF> texts;
  for (const auto& row : rows) {
    QVERIFY(!row.name.isEmpty() && !row.number.isEmpty());
    for (const QRectF& each : {row.nameRect, row.numberRect}) {
      QVERIFY2(each.left() >= -0.5 && each.right() <= size.width() + 0.5 && each.top() >= 0 && each.bottom() <= size.height() + 0.5, qPrintable(row.name));
      QVERIFY(!each.intersects(row.barRect));
      for (const QRectF& other : texts) QVERIFY2(!each.intersects(other), qPrintable(row.name + " at " + QString::number(size.width())));
    }
    texts.push_back(row.nameRect);
    texts.push_back(row.numberRect);
    for (const QLineF& zero : layout.zeroLines())
      for (const QRectF& each : {row.nameRect, row.numberRect}) QVERIFY(zero.x1() < each.left() || zero.x1() > each.right() || zero.y2() <= each.top() || zero.y1() >= each.bottom());
    for (const auto& other : rows) QVERIFY(!other.nameRect.intersects(row.barRect) && !other.numberRect.intersects(row.barRect));
  }
}

}  // namespace

/// Bars of a difference where their numbers are, and words that never meet.
class DeltaChartTest : public QObject {
  Q_OBJECT
 private slots:
  void init() { words::setLanguage(words::Language::english); }

  void labelsNeverOverlap() {
    for (const auto language : {words::Language::english, words::Language::japanese}) {
      words::setLanguage(language);
      for (const auto& study : {servers(3), withJapaneseNames(servers(3)), withLongNames(servers(12))})
        for (const report::DeltaSplit split : {report::DeltaSplit{Axis::stage, false}, {Axis::stage, true}, {Axis::element, false}, {Axis::year, false}})
          for (const auto scale : {report::Scale::total, report::Scale::relative}) {
            const Shown of = shown(study, "c", split, Indicator::ghg, scale);
            QVERIFY(!of.figure.parts.empty());
            for (const DeltaForm form : {DeltaForm::bars, DeltaForm::steps})
              for (const double width : {300.0, 340.0, 459.0, 460.0, 620.0, 900.0}) {
                const QSizeF size(width, DeltaLayout::heightFor(of.figure, {}, form, width));
                checkLayout(DeltaLayout(of.figure, of.study, {}, form, size), size);
                if (QTest::currentTestFailed()) return;
              }
          }
    }
  }

  void barsAreAsLongAsTheirValues() {
    const Shown of = shown(servers(3), "c", {Axis::stage, true});
    const DeltaLayout layout(of.figure, of.study, {}, DeltaForm::bars, {700, 300});
    const auto& rows = layout.rows();
    QVERIFY(rows.back().isTotal);
    const double scale = rows.back().barRect.width() / std::abs(rows.back().value);
    double sum = 0;
    for (const auto& row : rows) {
      QVERIFY(std::abs(row.barRect.width() - std::max(1.0, std::abs(row.value) * scale)) < 0.01);
      QVERIFY(std::abs((row.value < 0 ? row.barRect.right() : row.barRect.left()) - layout.zero()) < 0.01);
      QVERIFY((row.value < 0 ? row.number.startsWith(QChar(0x2212)) : row.number.startsWith(u'+')));
      if (row.part && !row.isNested) sum += row.value;
    }
    QVERIFY(std::abs(sum - rows.back().value) < 1e-9 * std::abs(sum));
  }

  void stepsLeadFromOneTotalToTheOther() {
    const Shown of = shown(servers(3), "c", {});
    const DeltaLayout layout(of.figure, of.study, {}, DeltaForm::steps, {700, 300});
    const auto& rows = layout.rows();
    QCOMPARE(rows.size(), of.figure.parts.size() + 2);
    QVERIFY(rows.front().isSide && rows.back().isSide && rows.front().value == of.figure.referenceTotal && rows.back().value == of.figure.scenarioTotal);
    double at = rows.front().barRect.right();
    for (std::size_t i = 1; i + 1 < rows.size(); ++i) {
      const bool isLess = rows[i].value < 0;
      QVERIFY(std::abs((isLess ? rows[i].barRect.right() : rows[i].barRect.left()) - at) < 1.01);
      at = isLess ? rows[i].barRect.left() : rows[i].barRect.right();
    }
    QVERIFY(std::abs(at - rows.back().barRect.right()) < 1.01);
  }

  void keysAndClicksChooseReadings() {
    const Shown of = shown(servers(3), "c", {});
    DeltaChart chart;
    chart.resize(500, 200);
    chart.setFigure(of.figure, of.study, {}, DeltaForm::bars);
    QSignalSpy chosen(&chart, &DeltaChart::readingChosen);
    for (const int key : {Qt::Key_Down, Qt::Key_Down, Qt::Key_Return}) QTest::keyClick(&chart, static_cast<Qt::Key>(key));
    QCOMPARE(chosen.size(), 1);
    QVERIFY(chosen[0][0].value<report::Reading>() == *of.figure.scenarioReading(1));
    QTest::keyClick(&chart, Qt::Key_End);
    QTest::keyClick(&chart, Qt::Key_Enter);
    QVERIFY(chosen[1][0].value<report::Reading>() == of.figure.totalReading("c"));
    QTest::mouseClick(&chart, Qt::LeftButton, {}, chart.layOut().rows()[0].rect.center().toPoint());
    QVERIFY(chosen[2][0].value<report::Reading>() == *of.figure.scenarioReading(0));
    QVERIFY(chart.accessibleDescription().contains(chart.labels()[0]));
  }

  void everyLabelSaysItsUnit() {
    const Shown of = shown(servers(3), "b", {});
    DeltaChart chart;
    chart.resize(500, 200);
    chart.setFigure(of.figure, of.study, {}, DeltaForm::bars);
    QCOMPARE(chart.labels(), QStringList({QStringLiteral("Use: −1,741 t CO₂e"), QStringLiteral("B − A: −1,741 t CO₂e")}));
    QCOMPARE(chart.labelRects().size(), std::size_t(4));
  }

  void anEmptyFigureSaysWhy() {
    DeltaChart chart;
    chart.resize(300, 80);
    chart.setFigure({}, servers(3), {}, DeltaForm::bars);
    QVERIFY(chart.labels().isEmpty() && !chart.grab().isNull());
  }

  void thePictureHasTheBars() {
    const Shown of = shown(servers(3), "c", {Axis::stage, true});
    for (const DeltaForm form : {DeltaForm::bars, DeltaForm::steps}) {
      const Picture picture = deltaPicture(of.study, of.figure, form);
      QVERIFY(!picture.title.isEmpty() && !picture.subtitle.isEmpty() && !picture.note.isEmpty());
      const QImage image = imageOf(picture, 1);
      int better = 0;
      for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x) better += image.pixelColor(x, y) == lightTheme().better;
      QVERIFY(better > 1000);
    }
  }
};

QTEST_MAIN(DeltaChartTest)
#include "tst_delta_chart.moc"
