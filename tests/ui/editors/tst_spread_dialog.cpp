#include "ui/editors/spread_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTest>
#include <cmath>

#include "core/study/element_types.h"
#include "ui/editors/spread_options.h"
#include "ui/widgets/spread_preview.h"
#include "ui/words/words.h"

using namespace meguri;
using namespace meguri::ui;
using quantity::Quantity;
using quantity::Spread;
using Kind = Spread::Kind;

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

/// Factors by which every score above 1 counts alike.
PedigreeFactors factors() {
  auto entry = std::make_shared<library::Entry>();
  entry->id = "test/factors";
  entry->kind = "pedigree";
  entry->name = "Factors";
  for (const char* indicator : {"reliability", "completeness", "temporal", "geographical", "technological"})
    for (int score = 1; score <= 5; ++score) {
      Quantity figure;
      figure.value = score == 1 ? 1 : 1.5;
      figure.unit = "1";
      entry->figures[indicator + std::string("-") + std::to_string(score)] = figure;
    }
  return {entry};
}

/// A dialog as one works with it.
struct Asked {
  explicit Asked(const Quantity& held, const study::Field& field = fieldOf(study::siteType(), "gridGhg"), PedigreeFactors with = factors())
      : dialog(field, std::string(field.unit), "Grid", held, std::move(with), [this](const Quantity&) { return objection; }) {
    dialog.show();
    QCoreApplication::processEvents();
  }
  template <class Widget>
  Widget& find(const char* name) {
    return *dialog.findChild<Widget*>(QLatin1String(name));
  }
  void choose(SpreadKind kind) { pick("kind", find<QComboBox>("spread_kind_QComboBox").findData(int(kind))); }
  void pick(const char* combo, int index) {
    auto& box = find<QComboBox>(qPrintable(QString("spread_%1_QComboBox").arg(QLatin1String(combo))));
    box.setCurrentIndex(index);
    emit box.activated(index);
  }
  void type(const char* parameter, const QString& text) {
    line(parameter).setText(text);
    emit line(parameter).textEdited(text);
  }
  QLineEdit& line(const char* parameter) { return find<QLineEdit>(qPrintable(QString("spread_%1_QLineEdit").arg(QLatin1String(parameter)))); }
  QTableWidget& options() { return dialog.findChild<SpreadOptions*>()->table(); }
  SpreadPreview& preview() { return *dialog.findChild<SpreadPreview*>(); }
  QPushButton& ok() { return *dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok); }
  QLabel& fault() { return find<QLabel>("spread_fault_QLabel"); }
  Spread spread() { return dialog.quantity().spread; }

  QString objection;
  SpreadDialog dialog;
};

}  // namespace

/// How uncertain a value is, as one is asked.
class SpreadDialogTest : public QObject {
  Q_OBJECT
 private slots:
  void init() { words::setLanguage(words::Language::english); }

  void openedItChangesNothing() {
    Quantity held = stated(350, "g CO2e/kWh");
    held.spread.kind = Kind::pert;
    held.spread.low = 300, held.spread.high = 500;
    held.spread.extras = "{\"x\":1}";
    Asked asked(held);
    QVERIFY(asked.ok().isEnabled());
    QVERIFY(asked.dialog.quantity() == held);
    QCOMPARE(asked.line("low").text(), "300");
    QVERIFY(asked.preview().hasSpread());
  }

  void everyKindIsStated() {
    Asked asked(stated(350, "g CO2e/kWh"));
    QVERIFY(!asked.preview().hasSpread());
    asked.choose(SpreadKind::triangular);
    QVERIFY(!asked.ok().isEnabled());  // within what is not said yet
    QVERIFY(!asked.fault().isVisible());
    QVERIFY(!asked.ok().toolTip().isEmpty());
    asked.type("low", "0.3 kg CO2e/kWh");
    asked.type("high", "500");
    QVERIFY2(asked.ok().isEnabled(), qPrintable(asked.ok().toolTip()));
    QCOMPARE(asked.spread().low, 300.0);
    asked.choose(SpreadKind::pert);
    QCOMPARE(asked.spread().kind, Kind::pert);
    QCOMPARE(asked.spread().high, 500.0);  // limits stay among those with limits
    asked.choose(SpreadKind::normal);
    asked.type("deviation", "20");
    QVERIFY(asked.ok().isEnabled());
    QCOMPARE(asked.spread().deviation, 20.0);
    asked.choose(SpreadKind::gsd);
    asked.type("deviation", "1.2");
    QVERIFY(asked.ok().isEnabled());
    asked.choose(SpreadKind::range);
    QVERIFY(asked.ok().isEnabled());
    QVERIFY(std::abs(quantity::geometricDeviation(asked.spread()) - 1.2) < 1e-4);  // the same width
    asked.choose(SpreadKind::none);
    QVERIFY(asked.ok().isEnabled());
    QVERIFY(asked.spread() == Spread());
  }

  void limitsThatDetermineEachOtherFollow() {
    Asked asked(stated(350, "g CO2e/kWh"));
    asked.choose(SpreadKind::uniform);
    asked.type("low", "300");
    QCOMPARE(asked.line("high").text(), "400");
    QVERIFY(asked.ok().isEnabled());
    asked.type("high", "450");
    QCOMPARE(asked.spread().low, 250.0);
    asked.choose(SpreadKind::range);
    asked.type("high", "700");
    QVERIFY(asked.ok().isEnabled());
    QCOMPARE(asked.spread().low, 175.0);
    // what was typed of both stays where it fits
    asked.type("low", "174.9");
    QCOMPARE(asked.line("high").text(), "700");
    asked.choose(SpreadKind::triangular);
    asked.type("low", "300");
    QVERIFY(!asked.ok().isEnabled());  // the mode gives no limit
  }

  void aSpreadThatDoesNotFitItsValueIsSaid() {
    Quantity held = stated(350, "g CO2e/kWh");
    held.spread.kind = Kind::uniform;
    held.spread.low = 300, held.spread.high = 500;
    Asked asked(held);
    QVERIFY(!asked.ok().isEnabled());
    QCOMPARE(asked.fault().text(), words::text("spread.midpoint", {"350", "0"}));
    QVERIFY(asked.fault().isVisible());
  }

  void theSourceStaysTheValues() {
    Asked asked(stated(350, "g CO2e/kWh"));
    asked.choose(SpreadKind::gsd);
    asked.type("deviation", "1.1");
    QCOMPARE(asked.dialog.quantity().source.citation, std::string("Somebody 2024"));
    QCOMPARE(asked.dialog.quantity().value, 350.0);
  }

  void faultsAreThoseOfTheCheck_data() {
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::addColumn<QString>("code");
    QTest::newRow("minimum above the mode") << int(SpreadKind::triangular) << "360" << "500" << "spread.order";
    QTest::newRow("P5 above P95") << int(SpreadKind::range) << "500" << "300" << "spread.order";
    QTest::newRow("below 1") << int(SpreadKind::gsd) << "0.9" << "" << "spread.gsd";
    QTest::newRow("no width") << int(SpreadKind::normal) << "0" << "" << "spread.deviation";
  }
  void faultsAreThoseOfTheCheck() {
    QFETCH(int, kind);
    QFETCH(QString, first);
    QFETCH(QString, second);
    QFETCH(QString, code);
    Asked asked(stated(350, "g CO2e/kWh"));
    asked.choose(SpreadKind(kind));
    if (second.isEmpty()) {
      asked.type("deviation", first);
    } else {
      asked.type("low", first);
      asked.type("high", second);
    }
    QVERIFY(!asked.ok().isEnabled());
    QCOMPARE(asked.fault().text(), words::text(code.toStdString(), {"350", "0"}));
    QVERIFY(asked.fault().isVisible());
    QCOMPARE(asked.ok().toolTip(), asked.fault().text());
    QVERIFY(!asked.preview().hasSpread());
  }

  void whatCannotBeReadIsSaid() {
    Asked asked(stated(350, "g CO2e/kWh"));
    asked.choose(SpreadKind::gsd);
    asked.type("deviation", "many");
    QVERIFY(!asked.ok().isEnabled());
    QVERIFY2(asked.fault().text().contains("many"), qPrintable(asked.fault().text()));
    QVERIFY(asked.line("deviation").property("invalid").toBool());
    asked.type("deviation", QStringLiteral("１.３"));  // the digits of a Japanese keyboard
    QVERIFY(asked.ok().isEnabled());
    QCOMPARE(asked.spread().deviation, 1.3);
  }

  void theStudyMayObject() {
    Asked asked(stated(350, "g CO2e/kWh"));
    asked.objection = "out of range";
    asked.choose(SpreadKind::gsd);
    asked.type("deviation", "1.3");
    QVERIFY(!asked.ok().isEnabled());
    QCOMPARE(asked.fault().text(), "out of range");
  }

  void aFloorIsTakenIntoAccount() {
    Asked asked(stated(1.2, "1"), fieldOf(study::siteType(), "pue"));
    asked.choose(SpreadKind::range);
    asked.type("low", "1.1");
    QVERIFY2(asked.ok().isEnabled(), qPrintable(asked.ok().toolTip()));
    QCOMPARE(asked.spread().high, 1.4);  // 0.2 is the median of 0.1 and 0.4
    asked.type("low", "0.9");
    QVERIFY(!asked.ok().isEnabled());
  }

  void whatIsCutOffIsSaid() {
    Asked asked(stated(80, "%"), fieldOf(study::serviceType(), "claimedShare"));
    asked.choose(SpreadKind::normal);
    asked.type("deviation", "20");
    QVERIFY2(asked.ok().isEnabled(), qPrintable(asked.ok().toolTip()));
    const QString said = asked.preview().accessibleDescription();
    QVERIFY2(said.contains("15.9\u00a0% cut off at 100"), qPrintable(said));
  }

  void optionsAreTyped() {
    Asked asked(stated(350, "g CO2e/kWh"));
    asked.choose(SpreadKind::choice);
    QCOMPARE(asked.options().rowCount(), 2);
    QCOMPARE(asked.options().item(0, 1)->text(), "350");
    QCOMPARE(asked.options().item(0, 0)->text(), "Somebody 2024");
    QVERIFY(!asked.ok().isEnabled());  // one option is none
    asked.options().item(1, 0)->setText("Another 2025");
    QVERIFY(asked.fault().isVisible());
    asked.options().item(1, 1)->setText("400");
    asked.options().item(1, 2)->setText("3");
    QVERIFY2(asked.ok().isEnabled(), qPrintable(asked.ok().toolTip()));
    QCOMPARE(asked.spread().options.size(), std::size_t(2));
    QCOMPARE(asked.spread().options[1].label, std::string("Another 2025"));
    QCOMPARE(asked.spread().options[1].weight, 3.0);
    QVERIFY(asked.options().item(0, 1)->font().bold() && !asked.options().item(1, 1)->font().bold());
    asked.options().item(0, 1)->setText("351");
    QCOMPARE(asked.fault().text(), words::text("spread.selected", {"350"}));
    asked.options().item(1, 2)->setText("0");
    QVERIFY(!asked.ok().isEnabled());
  }

  void scoresGiveADeviation() {
    Asked asked(stated(350, "g CO2e/kWh"));
    asked.choose(SpreadKind::pedigree);
    QVERIFY(!asked.ok().isEnabled());
    for (const char* indicator : {"reliability", "completeness", "temporal", "geographical"}) asked.pick(indicator, 1);
    QVERIFY(!asked.ok().isEnabled());
    asked.pick("technological", 2);
    QVERIFY2(asked.ok().isEnabled(), qPrintable(asked.ok().toolTip()));
    const double expected = std::exp(std::sqrt(std::pow(std::log(1.05), 2) + std::pow(std::log(1.5), 2)) / 2);
    QVERIFY(std::abs(asked.spread().deviation - expected) < 1e-12);
    QVERIFY(asked.spread().kind == Kind::lognormalGsd);
    QCOMPARE(asked.spread().pedigree->factors, std::string("test/factors"));
    QCOMPARE(asked.spread().pedigree->scores, (std::array{1, 1, 1, 1, 2}));
    asked.type("basic", "0.9");
    QVERIFY(!asked.ok().isEnabled());
  }

  void scoresByFactorsThatAreNotThereStay() {
    Quantity held = stated(350, "g CO2e/kWh");
    held.spread.kind = Kind::lognormalGsd;
    held.spread.deviation = 1.234;
    held.spread.pedigree = quantity::Pedigree{"other/factors", 1.1, {2, 2, 2, 2, 2}, {}};
    Asked asked(held, fieldOf(study::siteType(), "gridGhg"), {});
    QVERIFY(asked.ok().isEnabled());
    QVERIFY(asked.dialog.quantity() == held);
    asked.pick("temporal", 4);
    QVERIFY(!asked.ok().isEnabled());
    QVERIFY2(asked.fault().text().contains("other/factors"), qPrintable(asked.fault().text()));
  }

  void kindsThatCannotServeAreForbiddenWithTheReason() {
    Quantity held = stated(0, "g CO2e/kWh");
    held.byYear = {{2026, 300}, {2027, 200}};
    Asked asked(held, fieldOf(study::siteType(), "gridGhg"), {});
    auto& combo = asked.find<QComboBox>("spread_kind_QComboBox");
    QStringList allowed;
    for (int i = 0; i < combo.count(); ++i) {
      const auto* item = static_cast<QStandardItemModel*>(combo.model())->item(i);
      if (item->isEnabled()) allowed << item->text();
      else QVERIFY(!item->toolTip().isEmpty());
    }
    QCOMPARE(allowed, (QStringList{words::text("spread-kind.none"), words::text("spread-kind.gsd")}));
    asked.choose(SpreadKind::gsd);
    asked.type("deviation", "1.3");
    asked.find<QCheckBox>("spread_independent_QCheckBox").click();
    QVERIFY(asked.ok().isEnabled());
    QVERIFY(asked.dialog.quantity().independentYears);
  }

  void anInputIsHeldFixed() {
    Asked asked(stated(350, "g CO2e/kWh"));
    auto& box = asked.find<QCheckBox>("spread_hold_QCheckBox");
    QCOMPARE(box.text(), words::text("spread-form.exact"));
    asked.choose(SpreadKind::gsd);
    asked.type("deviation", "1.3");
    box.click();
    QVERIFY(asked.spread().isHeld);
    asked.choose(SpreadKind::none);
    QVERIFY(asked.spread() == Spread());
    box.click();
    QVERIFY(asked.spread().isExact());
    asked.choose(SpreadKind::uniform);
    QVERIFY(!asked.spread().isHeld);  // what was exact is meant to be drawn now
  }

  void lookingAtAnotherKindLosesNothing() {
    Quantity held = stated(350, "g CO2e/kWh");
    held.spread.kind = Kind::choice;
    held.spread.options = {{"A", 350, 1, "{\"x\":1}"}, {"B", 360, 2, {}}};
    Asked asked(held);
    for (const SpreadKind kind : spreadKinds) asked.choose(kind);
    asked.choose(SpreadKind::choice);
    QVERIFY(asked.dialog.quantity() == held);
  }

  void japaneseIsSpokenToo() {
    words::setLanguage(words::Language::japanese);
    Asked asked(stated(1350, "g CO2e/kWh"));
    asked.choose(SpreadKind::uniform);
    asked.type("low", "1300");
    QVERIFY(asked.ok().isEnabled());
    asked.choose(SpreadKind::triangular);
    QCOMPARE(asked.line("low").text(), "1300");  // as it may be typed again
  }
};

QTEST_MAIN(SpreadDialogTest)
#include "tst_spread_dialog.moc"
