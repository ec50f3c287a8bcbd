#include "ui/charts/chart_style.h"

#include <QImage>
#include <QPainter>
#include <QTest>
#include <array>
#include <cmath>
#include <set>

#include "core/report/parts.h"

using namespace meguri;
using namespace meguri::ui;
using report::Axis;

namespace {

double linear(double share) { return share <= 0.04045 ? share / 12.92 : std::pow((share + 0.055) / 1.055, 2.4); }
double luminance(const QColor& c) { return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF()); }
/// WCAG 2.
double contrast(const QColor& a, const QColor& b) {
  const double first = luminance(a), second = luminance(b);
  return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

using Lab = std::array<double, 3>;
Lab labOf(double r, double g, double b) {
  const auto f = [](double t) { return t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116; };
  const double x = f((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047), y = f(0.2126729 * r + 0.7151522 * g + 0.072175 * b), z = f((0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883);
  return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}
/// As seen by everyone, or without the cones for green (Machado et al. 2009).
Lab seen(const QColor& c, bool isDeuteranope) {
  const double r = linear(c.redF()), g = linear(c.greenF()), b = linear(c.blueF());
  if (!isDeuteranope) return labOf(r, g, b);
  const auto in = [](double value) { return std::clamp(value, 0.0, 1.0); };
  return labOf(in(0.367322 * r + 0.860646 * g - 0.227968 * b), in(0.280085 * r + 0.672501 * g + 0.047413 * b), in(-0.01182 * r + 0.04294 * g + 0.968881 * b));
}
double degrees(double radians) { return radians * 180 / M_PI; }
double radians(double degrees) { return degrees * M_PI / 180; }

/// CIEDE2000.
double distance(const Lab& p, const Lab& q) {
  const double meanChroma = (std::hypot(p[1], p[2]) + std::hypot(q[1], q[2])) / 2, seventh = std::pow(meanChroma, 7);
  const double stretch = 1 + 0.5 * (1 - std::sqrt(seventh / (seventh + std::pow(25.0, 7))));
  const double c1 = std::hypot(stretch * p[1], p[2]), c2 = std::hypot(stretch * q[1], q[2]), c = (c1 + c2) / 2;
  const auto hue = [](double a, double b) { return a == 0 && b == 0 ? 0 : std::fmod(degrees(std::atan2(b, a)) + 360, 360); };
  const double h1 = hue(stretch * p[1], p[2]), h2 = hue(stretch * q[1], q[2]);
  double turn = h2 - h1, h = (h1 + h2) / 2;
  if (std::abs(h1 - h2) > 180) turn += turn > 0 ? -360 : 360, h += h < 180 ? 180 : -180;
  const double dl = q[0] - p[0], dc = c2 - c1, dh = 2 * std::sqrt(c1 * c2) * std::sin(radians(turn / 2)), l = (p[0] + q[0]) / 2;
  const double t = 1 - 0.17 * std::cos(radians(h - 30)) + 0.24 * std::cos(radians(2 * h)) + 0.32 * std::cos(radians(3 * h + 6)) - 0.2 * std::cos(radians(4 * h - 63));
  const double sl = 1 + 0.015 * std::pow(l - 50, 2) / std::sqrt(20 + std::pow(l - 50, 2)), sc = 1 + 0.045 * c, sh = 1 + 0.015 * c * t;
  const double c7 = std::pow(c, 7), rotation = -2 * std::sqrt(c7 / (c7 + std::pow(25.0, 7))) * std::sin(radians(60 * std::exp(-std::pow((h - 275) / 25, 2))));
  return std::sqrt(std::pow(dl / sl, 2) + std::pow(dc / sc, 2) + std::pow(dh / sh, 2) + rotation * dc / sc * dh / sh);
}

/// How light a part is on the whole, in grey, and how much that varies within it.
std::pair<double, double> greyOf(const QColor& colour, std::size_t pattern) {
  QImage image(120, 40, QImage::Format_RGB32);
  image.fill(colour);
  QPainter painter(&image);
  painter.setRenderHint(QPainter::Antialiasing);
  paintPattern(painter, QRectF(10, 10, 100, 20), pattern, patternInk(colour));
  painter.end();
  double sum = 0, squares = 0;
  for (int y = 10; y < 30; ++y)
    for (int x = 10; x < 110; ++x) sum += qGray(image.pixel(x, y)), squares += std::pow(qGray(image.pixel(x, y)), 2);
  const double mean = sum / 2000;
  return {mean, std::sqrt(std::max(0.0, squares / 2000 - mean * mean))};
}

}  // namespace

class ChartStyleTest : public QObject {
  Q_OBJECT
 private slots:
  /// By the example of Sharma, Wu and Dalal (2005), rows 1, 7 and 17.
  void distancesAreThoseOfCiede2000() {
    QVERIFY(std::abs(distance({50, 2.6772, -79.7751}, {50, 0, -82.7485}) - 2.0425) < 1e-3);
    QVERIFY(std::abs(distance({50, 0, 0}, {50, -1, 2}) - 2.3669) < 1e-3);
    QVERIFY(std::abs(distance({50, 2.5, 0}, {73, 25, -18}) - 27.1492) < 1e-3);
  }

  void scenariosAreToldApart_data() { themes(); }
  void scenariosAreToldApart() {
    QFETCH(bool, isDark);
    const Theme& theme = isDark ? darkTheme() : lightTheme();
    QCOMPARE(theme.scenarios.size(), report::mostScenarios);
    for (std::size_t i = 0; i < theme.scenarios.size(); ++i) {
      QVERIFY2(contrast(theme.scenarios[i], theme.surface) >= 3, qPrintable(theme.scenarios[i].name()));  // of graphics, WCAG 1.4.11
      for (std::size_t j = 0; j < i; ++j)
        for (const bool isDeuteranope : {false, true}) {
          const double apart = distance(seen(theme.scenarios[i], isDeuteranope), seen(theme.scenarios[j], isDeuteranope));
          const double least = i == j + 1 ? (isDeuteranope ? 13 : 20) : isDeuteranope ? 7 : 9;
          QVERIFY2(apart >= least, qPrintable(QString("%1 and %2: %3").arg(theme.scenarios[i].name(), theme.scenarios[j].name()).arg(apart)));
        }
    }
  }

  void partsAreToldApart_data() { themes(); }
  void partsAreToldApart() {
    QFETCH(bool, isDark);
    const Theme& theme = isDark ? darkTheme() : lightTheme();
    QCOMPARE(theme.parts.size(), 8u);
    auto colours = theme.parts;
    colours.push_back(theme.rest);
    for (std::size_t i = 1; i < colours.size(); ++i) {
      const double apart = distance(seen(colours[i], false), seen(colours[i - 1], false));
      QVERIFY2(apart >= 15, qPrintable(QString("%1 after %2: %3").arg(colours[i].name(), colours[i - 1].name()).arg(apart)));
    }
    // a Rest stands back behind every part
    for (const QColor& part : theme.parts) QVERIFY2(contrast(part, theme.surface) > contrast(theme.rest, theme.surface), qPrintable(part.name()));
  }

  /// Small text needs 4.5 on whatever it is written.
  void inkIsReadOnEveryPart_data() { themes(); }
  void inkIsReadOnEveryPart() {
    QFETCH(bool, isDark);
    const Theme& theme = isDark ? darkTheme() : lightTheme();
    std::vector<QColor> colours = theme.parts;
    for (int i = 0; i <= static_cast<int>(lifecycle::Stage::credit); ++i) colours.push_back(theme.part(Axis::stage, std::string(lifecycle::word(static_cast<lifecycle::Stage>(i))), 0));
    for (const double share : {0.0, 0.25, 0.5, 0.75, 1.0}) colours.push_back(blended(theme.lastYear, theme.firstYear, share));
    colours.push_back(theme.rest);
    for (const QColor& colour : colours) QVERIFY2(contrast(colour, inkOn(colour)) >= 4.5, qPrintable(colour.name()));
  }

  void yearsTakeARamp_data() { themes(); }
  void yearsTakeARamp() {
    QFETCH(bool, isDark);
    const Theme& theme = isDark ? darkTheme() : lightTheme();
    report::BarFigure figure;
    figure.parts = {"2026", "2027", "2028", "2029", std::string(report::restKey)};
    const ChartStyle style = styleFor(theme, {figure});
    for (std::size_t p = 1; p < 4; ++p) {
      const QColor before = style.part(Axis::year, figure.parts[p - 1]), now = style.part(Axis::year, figure.parts[p]);
      QVERIFY(isDark ? luminance(now) > luminance(before) : luminance(now) < luminance(before));
    }
    QCOMPARE(style.part(Axis::year, figure.parts.back()), theme.rest);
  }

  /// Each pattern marks its part, and parts of one grey are told apart by how much ink theirs has or by its shape.
  void patternsAreSeenInGrey() {
    const QColor grey(0x80, 0x80, 0x80);
    QCOMPARE(greyOf(grey, 0).second, 0.0);
    std::set<QByteArray> pictures;
    for (std::size_t pattern = 0; pattern < 8; ++pattern) {
      QImage image(60, 30, QImage::Format_RGB32);
      image.fill(grey);
      QPainter painter(&image);
      paintPattern(painter, QRectF(10, 5, 40, 20), pattern, Qt::black);
      painter.end();
      pictures.insert(QByteArray(reinterpret_cast<const char*>(image.constBits()), image.sizeInBytes()));
      for (int y = 0; y < 30; ++y)
        for (const int x : {0, 8, 52, 59}) QCOMPARE(image.pixelColor(x, y), grey);  // nothing leaves its part
      if (pattern != 0)
        for (const QColor& colour : lightTheme().parts) QVERIFY2(greyOf(colour, pattern).second > 6, qPrintable(QString("%1 on %2").arg(pattern).arg(colour.name())));
    }
    QCOMPARE(pictures.size(), 8u);
  }

  void patternsAreOnlyWhereTheyAreWanted() {
    report::BarFigure figure;
    figure.parts = {"manufacture", "use", "credit", std::string(report::restKey)};
    for (const bool uses : {false, true}) {
      setUsesPatterns(uses);
      const ChartStyle style = styleFor(lightTheme(), {figure});
      setUsesPatterns(false);
      QCOMPARE(style.pattern(Axis::stage, "use"), uses ? 1u : 0u);
      for (const char* key : {"manufacture", "credit", report::restKey.data()}) QCOMPARE(style.pattern(Axis::stage, key), 0u);
    }
  }

 private:
  static void themes() {
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
  }
};

QTEST_MAIN(ChartStyleTest)
#include "tst_chart_style.moc"
