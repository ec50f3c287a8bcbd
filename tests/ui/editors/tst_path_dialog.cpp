#include "ui/editors/path_dialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <cmath>

#include "core/study/element_types.h"
#include "ui/editors/path_grid.h"
#include "ui/widgets/path_preview.h"
#include "ui/words/words.h"

using namespace meguri;
using namespace meguri::ui;
using quantity::Curve;
using quantity::Quantity;

namespace {

const study::Field& fieldOf(const study::ElementType& type, const char* key) { return type.fields()[std::size_t(type.find(key))]; }

Quantity stated(double value, const char* unit) {
  Quantity result;
  result.value = value;
  result.unit = unit;
  result.source.evidence = quantity::Evidence::literature;
  result.source.citation = "Somebody 2024";
  return result;
}

/// A dialog as one works with it.
struct Asked {
  explicit Asked(const std::optional<Quantity>& held, const study::Field& field = fieldOf(study::siteType(), "gridGhg"), Years years = {2026, 2030})
      : dialog(field, std::string(field.unit), "Grid", years, held, [this](const Quantity& quantity) {
          last = quantity;
          return objection;
        }) {
    dialog.show();
    QCoreApplication::processEvents();
  }
  template <class Widget>
  Widget& find(const char* name) {
    return *dialog.findChild<Widget*>(QLatin1String(name));
  }
  void choose(PathKind kind) {
    auto& combo = find<QComboBox>("path_kind_QComboBox");
    combo.setCurrentIndex(combo.findData(static_cast<int>(kind)));
    emit combo.activated(combo.currentIndex());
  }
  void type(const char* parameter, const QString& text) {
    auto& edit = line(parameter);
    edit.selectAll();
    QTest::keyClick(&edit, Qt::Key_Delete);
    if (!text.isEmpty()) QTest::keyClicks(&edit, text);
  }
  /// All at once, as it is pasted.
  void put(const char* parameter, const QString& text) {
    line(parameter).setText(text);
    emit line(parameter).textEdited(text);
  }
  QLineEdit& line(const char* parameter) { return find<QLineEdit>(qPrintable(QString("path_%1_QLineEdit").arg(QLatin1String(parameter)))); }
  PathGrid& grid() { return find<PathGrid>("path_PathGrid"); }
  bool isOk() { return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->isEnabled(); }
  QString reason() { return dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok)->toolTip(); }
  /// What stands beside the lines in the colour of errors.
  QStringList faults() {
    QStringList result;
    for (const auto* label : dialog.findChildren<QLabel*>())
      if (label->property("role") == "error" && label->isVisible()) result << label->text();
    return result;
  }
  std::vector<double> drawn() {
    std::vector<double> result;
    for (const auto& each : find<PathPreview>("path_PathPreview").points()) result.push_back(each.value);
    return result;
  }

  QString objection;
  std::optional<Quantity> last;
  PathDialog dialog;
};

}  // namespace

/// How a value moves over the years, as one is asked.
class PathDialogTest : public QObject {
  Q_OBJECT
 private slots:
  void init() { words::setLanguage(words::Language::english); }

  void openedItChangesNothing() {
    const Quantity held = stated(350, "g CO2e/kWh");
    Asked asked(held);
    QVERIFY(asked.isOk());
    QVERIFY(asked.dialog.quantity() == held);
    QCOMPARE(asked.line("value").text(), "350 g CO2e/kWh");
    QVERIFY(asked.line("rate").isHidden() && asked.grid().isHidden() == false);
    QVERIFY(!asked.grid().isVisible());
    QCOMPARE(asked.drawn(), std::vector<double>(5, 350));
  }

  void aDeclineIsStated() {
    Asked asked(stated(350, "g CO2e/kWh"));
    asked.choose(PathKind::decline);
    QVERIFY(!asked.isOk());  // by how much is not said yet
    QVERIFY(asked.faults().isEmpty());
    QVERIFY(!asked.reason().isEmpty());
    QVERIFY(asked.drawn().empty());
    asked.type("rate", "6");
    asked.type("limit", "0.28 kg CO2e/kWh");
    QVERIFY2(asked.isOk(), qPrintable(asked.reason()));
    const Quantity result = asked.dialog.quantity();
    QVERIFY(result.curve == (Curve{.kind = Curve::Kind::decline, .start = 2026, .rate = 0.06, .limit = 280}));
    QCOMPARE(result.value, 350.0);
    QCOMPARE(asked.drawn().back(), 280.0);
    QCOMPARE(asked.drawn()[1], 350 * 0.94);
    QVERIFY(asked.last == result);  // what was asked of the study
    // the source gave one value, not this path
    QCOMPARE(result.source.evidence, quantity::Evidence::assumption);
    QVERIFY(result.source.citation.empty());
  }

  void anSCurveIsStated() {
    Asked asked(stated(10, "%"), fieldOf(study::serviceType(), "claimedShare"));
    asked.choose(PathKind::logistic);
    QCOMPARE(asked.line("midpoint").text(), "2028");
    asked.type("limit", "90");
    asked.type("rate", "0.8");
    asked.type("midpoint", "2028.5");
    QVERIFY(asked.isOk());
    const Quantity result = asked.dialog.quantity();
    QVERIFY(result.curve == (Curve{.kind = Curve::Kind::logistic, .rate = 0.8, .limit = 90, .midpoint = 2028.5}));
    QCOMPARE(asked.drawn().size(), std::size_t(5));
  }

  void numbersAreReadAsPeopleWriteThem_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<double>("rate");
    QTest::newRow("number") << "5" << 0.05;
    QTest::newRow("per cent") << "5 %" << 0.05;
    QTest::newRow("per cent a year") << "5%/a" << 0.05;
    QTest::newRow("minus") << QStringLiteral("−2.5") << -0.025;
    QTest::newRow("full width") << QStringLiteral("５％") << 0.05;
  }
  void numbersAreReadAsPeopleWriteThem() {
    QFETCH(QString, text);
    QFETCH(double, rate);
    Asked asked(stated(100, "g CO2e/kWh"));
    asked.choose(PathKind::growth);
    asked.put("rate", text);
    QVERIFY2(asked.isOk(), qPrintable(asked.reason()));
    QCOMPARE(asked.dialog.quantity().curve.rate, rate);
  }

  void aFaultStandsBesideItsLine_data() {
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QString>("text");
    QTest::newRow("value") << "value" << "many";
    QTest::newRow("unit") << "value" << "5 parsec";
    QTest::newRow("start") << "start" << "12";
    QTest::newRow("half a year") << "start" << "2026.5";
    QTest::newRow("rate") << "rate" << "5 apples";
    QTest::newRow("emptied") << "rate" << "";
    QTest::newRow("floor") << "limit" << "x";
    QTest::newRow("other dimension") << "limit" << "5 kg";
  }
  void aFaultStandsBesideItsLine() {
    QFETCH(QString, parameter);
    QFETCH(QString, text);
    Quantity held = stated(350, "g CO2e/kWh");
    held.curve = {.kind = Curve::Kind::decline, .start = 2026, .rate = 0.06, .limit = 50};
    Asked asked(held);
    QVERIFY(asked.isOk());
    asked.put(qPrintable(parameter), text);
    QVERIFY(!asked.isOk());
    QCOMPARE(asked.faults().size(), 1);
    QCOMPARE(asked.reason(), asked.faults().first());
    QVERIFY(asked.line(qPrintable(parameter)).property("invalid").toBool());
    QVERIFY(asked.drawn().empty());
    QVERIFY(asked.dialog.quantity() == held);
  }

  void theStudyMayObject() {
    Asked asked(stated(350, "g CO2e/kWh"));
    asked.objection = "out of range";
    asked.type("value", "-1");
    QVERIFY(!asked.isOk());
    QCOMPARE(asked.faults(), QStringList{"out of range"});
  }

  void aTableIsTypedCellByCell() {
    Asked asked(stated(350, "g CO2e/kWh"));
    asked.choose(PathKind::table);
    auto& grid = asked.grid();
    QCOMPARE(grid.rowCount(), 5);
    QVERIFY(asked.isOk());
    grid.setFocus();
    grid.setCurrentCell(0, 1);
    for (const char* text : {"300", "250"}) {
      QTest::keyClicks(&grid, text);  // the first letter opens the cell
      QTRY_VERIFY(grid.findChild<QLineEdit*>());
      auto* cell = grid.findChild<QLineEdit*>();
      cell->setText(text);
      QTest::keyClick(cell, Qt::Key_Return);
      QCoreApplication::processEvents();
      QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    QCOMPARE(grid.currentRow(), 2);
    QVERIFY(asked.dialog.isVisible());  // Enter is the grid's
    QTest::keyClick(&grid, Qt::Key_Tab);
    QCOMPARE(grid.currentRow(), 3);
    QCOMPARE(grid.currentColumn(), 1);
    const Quantity result = asked.dialog.quantity();
    QVERIFY(result.byYear == (std::vector<std::pair<int, double>>{{2026, 300}, {2027, 250}, {2028, 350}, {2029, 350}, {2030, 350}}));
    QTest::keyClick(&grid, Qt::Key_Delete);
    QVERIFY(!asked.isOk());
    QVERIFY2(asked.faults().first().contains("2029"), qPrintable(asked.faults().join(u' ')));
  }

  void aColumnIsPasted() {
    Asked asked(stated(350, "g CO2e/kWh"));
    asked.choose(PathKind::table);
    asked.grid().setCurrentCell(1, 1);
    QGuiApplication::clipboard()->setText("10\r\n20\r\n30\r\n40\r\n50\r\n");  // one more than there are years
    asked.grid().setFocus();
    QTest::keySequence(&asked.grid(), QKeySequence::Paste);
    QVERIFY(asked.isOk());
    QCOMPARE(asked.drawn(), (std::vector<double>{350, 10, 20, 30, 40}));
  }

  void yearsAndValuesArePasted() {
    Asked asked(stated(350, "g CO2e/kWh"));
    asked.choose(PathKind::table);
    asked.grid().paste("Year\tg/kWh\n2030\t1\n2028\t3\n1999\t7\n");
    QCOMPARE(asked.drawn(), (std::vector<double>{350, 350, 3, 350, 1}));
    asked.grid().paste("2027\t1,000\n");  // a thousand to one reader, one to another
    QVERIFY(!asked.isOk());
    QVERIFY2(asked.faults().first().contains("1,000"), qPrintable(asked.faults().join(u' ')));
  }

  void yearsOfPurchaseAreFree() {
    Asked asked(stated(12, "nodes"), fieldOf(study::fleetType(), "initialStock"));
    QCOMPARE(asked.find<QComboBox>("path_kind_QComboBox").count(), 2);
    asked.choose(PathKind::table);
    QCOMPARE(asked.grid().rowCount(), 1);
    QCOMPARE(asked.grid().item(0, 0)->text(), "2025");
    asked.grid().addYear();
    QVERIFY(!asked.isOk());
    asked.grid().item(0, 1)->setText("8");
    QVERIFY(asked.isOk());
    QVERIFY(asked.dialog.quantity().byYear == (std::vector<std::pair<int, double>>{{2024, 8}, {2025, 12}}));
    asked.grid().paste("2020\t1\n2025\t2\n");
    QVERIFY(asked.dialog.quantity().byYear == (std::vector<std::pair<int, double>>{{2020, 1}, {2024, 8}, {2025, 2}}));
    asked.grid().item(0, 0)->setText("2025");
    QVERIFY(!asked.isOk());
    asked.grid().removeYear();
    asked.grid().removeYear();
    asked.grid().removeYear();
    QVERIFY(!asked.isOk());  // none is no table
  }

  void lookingAtAnotherKindLosesNothing() {
    Quantity held = stated(0, "g CO2e/kWh");
    held.byYear = {{2026, 5}, {2027, 1}, {2028, 4}, {2029, 2}, {2030, 3}};
    Asked asked(held);
    asked.choose(PathKind::growth);
    asked.choose(PathKind::table);
    QVERIFY(asked.dialog.quantity() == held);
    asked.choose(PathKind::growth);
    asked.type("rate", "0");
    asked.choose(PathKind::table);
    QCOMPARE(asked.drawn(), std::vector<double>(5, 5));
  }

  void whereNothingIsStatedAValueIsAskedFor() {
    Asked asked(std::nullopt);
    QVERIFY(!asked.isOk());
    asked.choose(PathKind::growth);
    asked.type("value", "20");
    asked.type("rate", "3");
    QVERIFY2(asked.isOk(), qPrintable(asked.reason()));
    const Quantity result = asked.dialog.quantity();
    QCOMPARE(result.unit, "g CO2e/kWh");
    QVERIFY(result.spread == quantity::Spread());
    QCOMPARE(result.source.evidence, quantity::Evidence::assumption);
    QCOMPARE(*result.at(2027), 20 * 1.03);
  }

  void japaneseIsSpokenToo() {
    words::setLanguage(words::Language::japanese);
    Asked asked(stated(1350, "g CO2e/kWh"));
    for (const PathKind kind : pathKinds) {
      asked.choose(kind);
      QCOMPARE(kindOf(asked.dialog.quantity()), kind);
    }
  }
};

QTEST_MAIN(PathDialogTest)
#include "tst_path_dialog.moc"
