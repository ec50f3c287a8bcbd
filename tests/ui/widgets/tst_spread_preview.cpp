#include "ui/widgets/spread_preview.h"

#include <QImage>
#include <QTest>

#include "ui/base/theme.h"
#include "ui/words/words.h"

using namespace meguri;
using namespace meguri::ui;
using quantity::Distribution;
using quantity::Spread;
using Kind = Spread::Kind;

namespace {

Spread spreadOf(Kind kind, double low, double high, double deviation = 0) {
  Spread spread;
  spread.kind = kind;
  spread.low = low;
  spread.high = high;
  spread.deviation = deviation;
  return spread;
}

QImage painted(SpreadPreview& preview) {
  preview.resize(420, 200);
  return preview.grab().toImage().convertToFormat(QImage::Format_RGB32);
}

int pixelsOf(const QImage& image, const QColor& colour) {
  int count = 0;
  for (int y = 0; y < image.height(); ++y)
    for (int x = 0; x < image.width(); ++x) count += image.pixelColor(x, y) == colour;
  return count;
}

}  // namespace

/// The small picture of a distribution.
class SpreadPreviewTest : public QObject {
  Q_OBJECT
 private slots:
  void initTestCase() { applyTheme(ThemeChoice::light); }
  void init() { words::setLanguage(words::Language::english); }

  void quantilesAndTheValueAreNamed() {
    SpreadPreview preview;
    preview.setSpread(Distribution(spreadOf(Kind::lognormalGsd, 0, 0, 1.3), 1), 1, "kWh", {}, "said");
    QVERIFY(preview.hasSpread());
    QStringList names;
    for (const auto& mark : preview.marks()) names << mark.text;
    QCOMPARE(names, (QStringList{"P5 0.65 kWh", "Median 1 kWh", "P95 1.54 kWh", "Value 1 kWh"}));
    QCOMPARE(preview.accessibleDescription(), "said");
    QVERIFY(pixelsOf(painted(preview), theme().accent) > 100);
  }

  void everyKindIsDrawn_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("deviation");
    QTest::newRow("uniform") << int(Kind::uniform) << 1.0 << 3.0 << 0.0;
    QTest::newRow("triangular") << int(Kind::triangular) << 1.0 << 5.0 << 0.0;
    QTest::newRow("mode at the end") << int(Kind::triangular) << 2.0 << 5.0 << 0.0;
    QTest::newRow("PERT") << int(Kind::pert) << 1.0 << 5.0 << 0.0;
    QTest::newRow("normal") << int(Kind::normal) << 0.0 << 0.0 << 0.4;
    QTest::newRow("lognormal") << int(Kind::lognormalGsd) << 0.0 << 0.0 << 1.2;
    QTest::newRow("widest") << int(Kind::lognormalGsd) << 0.0 << 0.0 << 100.0;
    QTest::newRow("hardly any") << int(Kind::lognormalGsd) << 0.0 << 0.0 << 1.000001;
    QTest::newRow("range") << int(Kind::lognormalRange) << 1.0 << 4.0 << 0.0;
  }
  void everyKindIsDrawn() {
    QFETCH(int, kind);
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, deviation);
    SpreadPreview preview;
    preview.setSpread(Distribution(spreadOf(Kind(kind), low, high, deviation), 2), 2, "1", {}, {});
    const QImage image = painted(preview);
    QVERIFY(pixelsOf(image, theme().accent) > 50);
    QVERIFY(pixelsOf(image, theme().text) > 20);  // the line of the value
  }

  void aChoiceHasAColumnForEachOption() {
    Spread spread;
    spread.kind = Kind::choice;
    spread.options = {{"A", 2, 1, {}}, {"B", 3, 3, {}}};
    SpreadPreview preview;
    preview.setSpread(Distribution(spread, 2), 2, "kg", {"A", "B"}, {});
    QVERIFY(preview.marks().empty());
    const QImage image = painted(preview);
    // three times as high, of one width; the antialiased edges are neither colour
    const int chosen = pixelsOf(image, theme().accent);
    QVERIFY(chosen > 500);
    const QColor other = theme().muted;
    QVERIFY(pixelsOf(image, other) > 2.5 * chosen);
  }

  void withoutASpreadItSaysSo() {
    SpreadPreview preview;
    preview.setSpread(Distribution(spreadOf(Kind::normal, 0, 0, 1), 2), 2, "kg", {}, {});
    preview.setText("none");
    QVERIFY(!preview.hasSpread());
    QVERIFY(preview.marks().empty());
    QCOMPARE(preview.accessibleDescription(), "none");
    QCOMPARE(pixelsOf(painted(preview), theme().accent), 0);
  }

  void darkIsPaintedInItsOwnColours() {
    applyTheme(ThemeChoice::dark);
    SpreadPreview preview;
    preview.setSpread(Distribution(spreadOf(Kind::pert, 1, 5), 2), 2, "kg", {}, {});
    QVERIFY(pixelsOf(painted(preview), darkTheme().accent) > 50);
    applyTheme(ThemeChoice::light);
  }
};

QTEST_MAIN(SpreadPreviewTest)
#include "tst_spread_preview.moc"
