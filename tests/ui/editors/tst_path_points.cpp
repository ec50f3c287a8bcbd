#include <QComboBox>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPushButton>
#include <QTest>
#include <cmath>
#include <limits>

#include "core/study/element_types.h"
#include "ui/editors/path_dialog.h"
#include "ui/editors/path_fill_dialog.h"
#include "ui/editors/path_grid.h"
#include "ui/widgets/path_preview.h"
#include "ui/words/words.h"

using namespace meguri;
using namespace meguri::ui;
using quantity::Curve;
using quantity::Quantity;
using What = PathHandle::What;

namespace {

constexpr Years years{2026, 2030};

Quantity stated(double value, Curve curve = {}) {
  Quantity result;
  result.value = value;
  result.unit = "g CO2e/kWh";
  result.curve = curve;
  return result;
}

Quantity table(std::vector<std::pair<int, double>> rows) {
  Quantity result = stated(0);
  result.byYear = std::move(rows);
  result.source.evidence = quantity::Evidence::assumption;
  result.note = "Own estimate.";
  return result;
}

const PathHandle& handle(const std::vector<PathHandle>& handles, What what) {
  return *std::ranges::find(handles, what, &PathHandle::what);
}

struct Asked {
  explicit Asked(const Quantity& held)
      : dialog(study::siteType().fields()[std::size_t(study::siteType().find("gridGhg"))], "g CO2e/kWh", "Grid", years, held, {}) {
    dialog.show();
    QCoreApplication::processEvents();
  }
  PathPreview& preview() { return *dialog.findChild<PathPreview*>(); }
  QLineEdit& line(const char* name) { return *dialog.findChild<QLineEdit*>(QLatin1String(name)); }
  QPushButton& button(const char* name) { return *dialog.findChild<QPushButton*>(QLatin1String(name)); }
  bool isOk() { return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled(); }
  PathFillDialog& openFill() {
    button("path_fill_QPushButton").click();
    return *dialog.findChild<PathFillDialog*>();
  }
  PathDialog dialog;
};

void drag(PathPreview& preview, int handle, const QPointF& by) {
  const QPoint from = preview.placeOf(handle).toPoint(), to = (preview.placeOf(handle) + by).toPoint();
  QTest::mousePress(&preview, Qt::LeftButton, {}, from);
  QMouseEvent move(QEvent::MouseMove, to, preview.mapToGlobal(to), Qt::LeftButton, Qt::LeftButton, {});
  QCoreApplication::sendEvent(&preview, &move);
}

}  // namespace

/// The points of a path, as they are taken and moved, and tables filled from a few numbers.
class PathPointsTest : public QObject {
  Q_OBJECT
 private slots:
  void init() { words::setLanguage(words::Language::english); }

  void everyPartOfAPathHasItsPoint() {
    QCOMPARE(handlesOf(stated(350), years).size(), std::size_t(1));
    QCOMPARE(handlesOf(table({{2026, 1}, {2027, 2}}), years).size(), std::size_t(2));
    QCOMPARE(handlesOf(stated(100, {.kind = Curve::Kind::growth, .start = 2026, .rate = 0.05}), years).size(), std::size_t(2));
    QCOMPARE(handlesOf(stated(350, {.kind = Curve::Kind::decline, .start = 2026, .rate = 0.06, .limit = 50}), years).size(), std::size_t(3));
    QCOMPARE(handlesOf(stated(10, {.kind = Curve::Kind::logistic, .rate = 1, .limit = 90, .midpoint = 2028}), years).size(), std::size_t(3));
    QVERIFY(handlesOf(stated(100, {.kind = Curve::Kind::growth, .start = 2026, .rate = std::numeric_limits<double>::quiet_NaN()}), years).empty());
  }

  /// Wherever a point is moved to, there it stands afterwards.
  void aMovedPointIsWhereItWasPut() {
    const std::vector<Quantity> paths = {stated(350), table({{2026, 1}, {2027, 2}, {2028, 4}}), stated(100, {.kind = Curve::Kind::growth, .start = 2026, .rate = 0.05}),
                                         stated(100, {.kind = Curve::Kind::growth, .start = 2020, .rate = 0.05}),
                                         stated(350, {.kind = Curve::Kind::decline, .start = 2026, .rate = 0.06, .limit = 50}),
                                         stated(10, {.kind = Curve::Kind::logistic, .rate = 1, .limit = 90, .midpoint = 2028})};
    for (const Quantity& path : paths) {
      const auto handles = handlesOf(path, years);
      for (std::size_t i = 0; i < handles.size(); ++i) {
        const double to = handles[i].movesYear() ? 2029 : handles[i].value * 0.9;
        const auto after = handlesOf(moved(path, handles[i], to, years), years)[i];
        const double is = handles[i].movesYear() ? after.year : after.value;
        QVERIFY2(std::abs(is - to) <= 0.002 * std::abs(to), qPrintable(QStringLiteral("%1 is %2 and not %3").arg(i).arg(is).arg(to)));
      }
    }
  }

  void whereNoPathLeadsItStays() {
    const Quantity growth = stated(100, {.kind = Curve::Kind::growth, .start = 2026, .rate = 0.05});
    QVERIFY(moved(growth, handle(handlesOf(growth, years), What::rate), -5, years) == growth);
    const Quantity decline = stated(350, {.kind = Curve::Kind::decline, .start = 2026, .rate = 0.06, .limit = 50});
    QVERIFY(moved(decline, handle(handlesOf(decline, years), What::rate), 400, years) == decline);
  }

  void keysMoveAPointAndTheNumbersFollow() {
    Asked asked(stated(350, {.kind = Curve::Kind::decline, .start = 2026, .rate = 0.06, .limit = 50}));
    auto& preview = asked.preview();
    preview.setFocus();
    QVERIFY(preview.hasFocus() || preview.focusPolicy() == Qt::StrongFocus);
    QTest::keyClick(&preview, Qt::Key_End);
    QCOMPARE(preview.current(), 2);
    QTest::keyClick(&preview, Qt::Key_Up);
    QCOMPARE(asked.dialog.quantity().curve.limit, 51.0);
    QTest::keyClick(&preview, Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(asked.dialog.quantity().curve.limit, 41.0);
    QCOMPARE(asked.line("path_limit_QLineEdit").text(), QString("41 g CO2e/kWh"));
    QTest::keyClick(&preview, Qt::Key_Home);
    QTest::keyClick(&preview, Qt::Key_Left);
    QCOMPARE(preview.current(), 0);
    QTest::keyClick(&preview, Qt::Key_Right);
    QCOMPARE(preview.current(), 1);
    QVERIFY2(preview.accessibleDescription().contains("2 of 3") || !preview.hasFocus(), qPrintable(preview.accessibleDescription()));
    // and the other way round
    asked.line("path_limit_QLineEdit").setText("60 g CO2e/kWh");
    emit asked.line("path_limit_QLineEdit").textEdited("60 g CO2e/kWh");
    QCOMPARE(preview.handles()[2].value, 60.0);
    QVERIFY(asked.isOk());
  }

  void aPointIsDraggedAndTakenBack() {
    Asked asked(table({{2026, 350}, {2027, 300}, {2028, 250}, {2029, 220}, {2030, 200}}));
    auto& preview = asked.preview();
    QCOMPARE(preview.handles().size(), std::size_t(5));
    drag(preview, 2, {0, -20});
    const double dragged = asked.dialog.quantity().byYear[2].second;
    QVERIFY2(dragged > 250 && dragged < 350, qPrintable(QString::number(dragged)));
    QCOMPARE(std::fmod(dragged, 10), 0.0);  // no sixteen digits
    QVERIFY(preview.handles()[2].label.startsWith("2028: "));
    QCOMPARE(asked.dialog.findChild<PathGrid*>()->item(2, 1)->text().toDouble(), dragged);
    QTest::keyClick(&preview, Qt::Key_Escape);
    QCOMPARE(asked.dialog.quantity().byYear[2].second, 250.0);
    QVERIFY(asked.dialog.isVisible());
    QTest::mouseRelease(&preview, Qt::LeftButton);
    drag(preview, 4, {0, 10});
    QTest::mouseRelease(&preview, Qt::LeftButton);
    QVERIFY(asked.dialog.quantity().byYear[4].second < 200);
    // beside the points nothing is taken
    const Quantity before = asked.dialog.quantity();
    QTest::mousePress(&preview, Qt::LeftButton, {}, QPoint(3, 3));
    QTest::mouseMove(&preview, QPoint(3, 60));
    QTest::mouseRelease(&preview, Qt::LeftButton);
    QVERIFY(asked.dialog.quantity() == before);
  }

  void tablesAreMadeOfAFewNumbers() {
    const PathRows grownRows = grown(100, 0.05, years);
    QCOMPARE(grownRows.size(), std::size_t(5));
    QCOMPARE(grownRows[0].second, 100.0);
    QCOMPARE(grownRows[2].second, 110.25);
    const PathRows ratio = byRatio(100, 400, years);
    QCOMPARE(ratio[2].second, 200.0);
    QCOMPARE(ratio.back().second, 400.0);
    const PathRows steps = byStep(100, 400, years);
    QCOMPARE(steps[1].second, 175.0);
    const PathRows s = alongS(10, 90, 2028, years);
    QCOMPARE(s.front().second, 10.0);
    QCOMPARE(s.back().second, 90.0);
    QCOMPARE(s[2].second, 50.0);
    QVERIFY(s[1].second - s[0].second < s[2].second - s[1].second);
    QVERIFY(std::ranges::is_sorted(alongS(10, 90, 2026, years), {}, &std::pair<int, double>::second));
    QCOMPARE(byStep(5, 7, {2026, 2026}).size(), std::size_t(1));
    QCOMPARE(betweenListed({{2026, 100}, {2029, 160}}), (PathRows{{2027, 120}, {2028, 140}}));
    QVERIFY(betweenListed({{2026, 100}, {2027, 160}}).empty());
  }

  void aTableIsFilledAndItsNoteSaysHow() {
    Asked asked(table({{2026, 350}, {2027, 300}, {2028, 250}, {2029, 220}, {2030, 200}}));
    auto& fill = asked.openFill();
    auto& ok = *fill.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    QVERIFY(!ok.isEnabled() && !ok.toolTip().isEmpty());  // by how much is not said
    auto& rate = *fill.findChild<QLineEdit*>("fill_rate_QLineEdit");
    QTest::keyClicks(&rate, "-150");
    QVERIFY(!ok.isEnabled());
    rate.clear();
    QTest::keyClicks(&rate, "-10");
    QVERIFY2(ok.isEnabled(), qPrintable(ok.toolTip()));
    fill.accept();
    const Quantity result = asked.dialog.quantity();
    QCOMPARE(result.byYear[1].second, 315.0);
    QCOMPARE(result.byYear[0].second, 350.0);
    QVERIFY2(result.note.starts_with("Own estimate.\n") && result.note.find("-10") != std::string::npos, result.note.c_str());
    QCOMPARE(asked.dialog.findChild<PathGrid*>()->item(1, 1)->text(), QString("315"));
  }

  void gapsAreFilledOnALineAndSaid() {
    Asked asked(table({{2026, 350}, {2027, 300}, {2028, 250}, {2029, 220}, {2030, 200}}));
    auto& gaps = asked.button("path_gaps_QPushButton");
    QVERIFY(!gaps.isEnabled() && !gaps.toolTip().isEmpty());
    auto* grid = asked.dialog.findChild<PathGrid*>();
    grid->item(1, 1)->setText({});
    grid->item(2, 1)->setText({});
    QVERIFY(!asked.isOk());
    QVERIFY(gaps.isEnabled());
    gaps.click();
    QVERIFY(asked.isOk());
    const Quantity result = asked.dialog.quantity();
    QCOMPARE(result.byYear[1].second, 306.667);
    QVERIFY2(result.note.find("2027, 2028") != std::string::npos, result.note.c_str());
    // without the table there is nothing made to speak of
    auto& kind = *asked.dialog.findChild<QComboBox*>("path_kind_QComboBox");
    kind.setCurrentIndex(0);
    emit kind.activated(0);
    QCOMPARE(asked.dialog.quantity().note, std::string("Own estimate."));
  }
};

QTEST_MAIN(PathPointsTest)
#include "tst_path_points.moc"
