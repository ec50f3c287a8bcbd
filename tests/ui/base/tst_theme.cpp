#include "ui/base/theme.h"

#include <QApplication>
#include <QFile>
#include <QPalette>
#include <QRegularExpression>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <array>
#include <cmath>

#include "core/lifecycle/codes.h"
#include "ui/base/style_sheet.h"

using namespace meguri;
using namespace meguri::ui;

namespace {

using Triple = std::array<double, 3>;
using Matrix = std::array<Triple, 3>;

Triple operator*(const Matrix& matrix, const Triple& v) {
  Triple result{};
  for (std::size_t row = 0; row < 3; ++row)
    for (std::size_t i = 0; i < 3; ++i) result[row] += matrix[row][i] * v[i];
  return result;
}

// Machado, Oliveira & Fernandes 2009, severity 1.0, for linear RGB
struct Vision {
  const char* name;
  Matrix matrix;
};
constexpr std::array visions = {
    Vision{"usual", {{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}}},
    Vision{"protanopia", {{{0.152286, 1.052583, -0.204868}, {0.114503, 0.786281, 0.099216}, {-0.003882, -0.048116, 1.051998}}}},
    Vision{"deuteranopia", {{{0.367322, 0.860646, -0.227968}, {0.280085, 0.672501, 0.047413}, {-0.011820, 0.042940, 0.968881}}}}};

Triple linear(const QColor& colour) {
  const auto one = [](double c) { return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
  return {one(colour.redF()), one(colour.greenF()), one(colour.blueF())};
}

/// CIE Lab of linear sRGB, white D65.
Triple lab(Triple rgb) {
  constexpr Matrix toXyz{{{0.4124564, 0.3575761, 0.1804375}, {0.2126729, 0.7151522, 0.0721750}, {0.0193339, 0.1191920, 0.9503041}}};
  constexpr Triple white{0.95047, 1, 1.08883};
  for (double& c : rgb) c = std::clamp(c, 0.0, 1.0);
  Triple f = toXyz * rgb;
  for (std::size_t i = 0; i < 3; ++i) {
    const double t = f[i] / white[i];
    f[i] = t > 216.0 / 24389 ? std::cbrt(t) : (24389.0 / 27 * t + 16) / 116;
  }
  return {116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])};
}

double distance(const QColor& a, const QColor& b, const Vision& vision) {
  const Triple p = lab(vision.matrix * linear(a)), q = lab(vision.matrix * linear(b));
  return std::hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
}

/// WCAG 2.1, 1.4.3.
double contrast(const QColor& a, const QColor& b) {
  const auto luminance = [](const QColor& colour) {
    const Triple rgb = linear(colour);
    return 0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2];
  };
  const double p = luminance(a), q = luminance(b);
  return (std::max(p, q) + 0.05) / (std::min(p, q) + 0.05);
}

/// Tells the two that are most alike, and fails if they are closer than `least`.
void verifyDistinct(const std::vector<QColor>& colours, double least) {
  for (const Vision& vision : visions) {
    double nearest = 1e9;
    QString pair;
    for (std::size_t i = 0; i < colours.size(); ++i)
      for (std::size_t j = i + 1; j < colours.size(); ++j) {
        const double d = distance(colours[i], colours[j], vision);
        if (d < nearest) nearest = d, pair = colours[i].name() + " " + colours[j].name();
      }
    const QString said = QString("%1: nearest %2, %3 apart").arg(vision.name, pair).arg(nearest, 0, 'f', 1);
    qInfo("%s", qPrintable(said));
    QVERIFY2(nearest >= least, qPrintable(said));
  }
}

}  // namespace

/// What the colours of both appearances promise to readers.
class ThemeTest : public QObject {
  Q_OBJECT
 private slots:
  void theMeasuresAreRight() {  // published values
    QVERIFY(std::abs(contrast(Qt::black, Qt::white) - 21) < 1e-9);
    QVERIFY(std::abs(contrast(QColor(0x777777), Qt::white) - 4.48) < 0.005);
    const Triple red = lab(linear(QColor(255, 0, 0)));
    QVERIFY(std::abs(red[0] - 53.24) < 0.01 && std::abs(red[1] - 80.09) < 0.01 && std::abs(red[2] - 67.20) < 0.01);
    // white stays white to everyone; red and green draw together
    for (const Vision& vision : visions) QVERIFY(distance(Qt::white, Qt::white, vision) < 1e-9);
    QVERIFY(distance(QColor(0xcc, 0x33, 0x33), QColor(0x66, 0x77, 0x11), visions[2]) < 0.5 * distance(QColor(0xcc, 0x33, 0x33), QColor(0x66, 0x77, 0x11), visions[0]));
  }

  void wordsCanBeRead_data() { bothThemes(); }
  void wordsCanBeRead() {
    const Theme& t = fetched();
    for (const QColor& ground : {t.window, t.panel, t.surface})
      for (const QColor& ink : {t.text, t.muted}) QVERIFY2(contrast(ink, ground) >= 4.5, qPrintable(ink.name() + " on " + ground.name()));
    for (const QColor& ink : {t.better, t.worse, t.error, t.warning}) QVERIFY2(contrast(ink, t.surface) >= 4.5, qPrintable(ink.name()));
    QVERIFY(contrast(t.onAccent, t.accent) >= 4.5);
    QVERIFY(contrast(t.text, t.selection) >= 4.5);
  }

  void scenariosStandOut_data() { bothThemes(); }
  void scenariosStandOut() {
    const Theme& t = fetched();
    QCOMPARE(t.scenarios.size(), 12u);
    for (const QColor& colour : t.scenarios) QVERIFY2(contrast(colour, t.surface) >= 3, qPrintable(colour.name()));
    QCOMPARE(t.scenario(12), t.scenarios[0]);
  }

  void scenariosDifferForEveryone_data() { bothThemes(); }
  void scenariosDifferForEveryone() { verifyDistinct(fetched().scenarios, 10); }

  void stagesDifferForEveryone_data() { bothThemes(); }
  void stagesDifferForEveryone() {
    std::vector<QColor> colours;
    for (const auto stage : lifecycle::stages) colours.push_back(fetched().part(report::Axis::stage, std::string(lifecycle::word(stage)), 0));
    for (const QColor& colour : colours) QVERIFY(colour != fetched().muted);  // what an unknown stage would have
    verifyDistinct(colours, 8);
  }

  void phasesAndMeasuresHaveColoursOfTheirOwn_data() { bothThemes(); }
  void phasesAndMeasuresHaveColoursOfTheirOwn() {
    std::vector<QColor> measures;
    for (const char* measure : {"footprint", "avoided", "rebound"}) measures.push_back(fetched().part(report::Axis::measure, measure, 0));
    verifyDistinct(measures, 8);
    for (const auto phase : lifecycle::phases) QVERIFY(fetched().part(report::Axis::phase, std::string(lifecycle::word(phase)), 0) != fetched().muted);
  }

  void fatesDifferForEveryone_data() { bothThemes(); }
  void fatesDifferForEveryone() {
    std::vector<QColor> colours;
    for (const char* fate : {"recycled", "disposed", "collected", "uncollected", ""}) colours.push_back(fetched().part(report::Axis::fate, fate, 0));
    for (const QColor& colour : colours) QVERIFY(colour != fetched().muted);
    verifyDistinct(colours, 8);
  }

  void classesOfEvidenceDifferForEveryone_data() { bothThemes(); }
  void classesOfEvidenceDifferForEveryone() {
    std::vector<QColor> colours;
    for (std::size_t rank = 0; rank < 6; ++rank) colours.push_back(fetched().coverage(rank));
    verifyDistinct(colours, 10);
  }

  void applyingATheme_data() { bothThemes(); }
  void applyingATheme() {
    QFETCH(bool, isDark);
    applyTheme(isDark ? ThemeChoice::light : ThemeChoice::dark);
    const QString before = qApp->styleSheet();
    applyTheme(isDark ? ThemeChoice::dark : ThemeChoice::light);
    const Theme& t = fetched();
    QCOMPARE(&theme(), &t);
    QCOMPARE(theme().isDark, isDark);
    QCOMPARE(themeChoice(), isDark ? ThemeChoice::dark : ThemeChoice::light);
    QCOMPARE(qApp->palette().color(QPalette::Window), t.window);
    QCOMPARE(qApp->palette().color(QPalette::Base), t.surface);
    QCOMPARE(qApp->palette().color(QPalette::Text), t.text);
    QCOMPARE(qApp->styleSheet(), styleSheet(t));
    QVERIFY(qApp->styleSheet() != before);
  }

  void anOpenWindowFollowsTheTheme_data() { bothThemes(); }
  void anOpenWindowFollowsTheTheme() {
    QFETCH(bool, isDark);
    applyTheme(isDark ? ThemeChoice::light : ThemeChoice::dark);
    QWidget window;
    QLabel label("text", &window);
    QLineEdit edit(&window);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    applyTheme(isDark ? ThemeChoice::dark : ThemeChoice::light);
    const Theme& t = fetched();
    QCOMPARE(window.palette().color(QPalette::Window), t.window);
    QCOMPARE(label.palette().color(QPalette::WindowText), t.text);
    QCOMPARE(edit.palette().color(QPalette::Text), t.text);
  }

  void theStyleSheetIsFilledIn_data() { bothThemes(); }
  void theStyleSheetIsFilledIn() {
    const QString sheet = styleSheet(fetched());
    QVERIFY2(!sheet.contains('@'), qPrintable(sheet.mid(sheet.indexOf('@'), 40)));
    // a longer name cut short by a shorter one leaves letters behind a colour
    const QRegularExpression mixed("#[0-9a-f]{6}[A-Za-z0-9]");
    QVERIFY2(!mixed.match(sheet).hasMatch(), qPrintable(mixed.match(sheet).captured()));
    QVERIFY(sheet.contains(fetched().accent.name()) && sheet.contains(fetched().surface.name()));
    int images = 0;
    for (auto each = QRegularExpression("url\\(([^)]*)\\)").globalMatch(sheet); each.hasNext(); ++images) {
      const QString path = each.next().captured(1);
      QVERIFY2(QFile::exists(path), qPrintable(path));
    }
    QVERIFY(images > 0);
    QCOMPARE(sheet.count('{'), sheet.count('}'));
  }

 private:
  static void bothThemes() {
    QTest::addColumn<bool>("isDark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
  }
  static const Theme& fetched() {
    const bool isDark = *static_cast<bool*>(QTest::qData("isDark", qMetaTypeId<bool>()));
    return isDark ? darkTheme() : lightTheme();
  }
};

QTEST_MAIN(ThemeTest)
#include "tst_theme.moc"
