#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QToolButton>
#include <QWheelEvent>
#include <algorithm>

#include "tests/support/gui.h"
#include "tests/support/random_study.h"
#include "ui/editors/entry_picker.h"
#include "ui/editors/entry_popup.h"
#include "ui/editors/path_dialog.h"
#include "ui/pages/compare/compare_page.h"
#include "ui/widgets/path_button.h"
#include "ui/widgets/quantity_edit.h"

using namespace meguri;
using support::Desk;

/// Editing as a user does it: forms, variants, undo, and results that follow.
class WindowEditingTest : public QObject {
  Q_OBJECT
 private:
  static ui::ComparePage& compare(Desk& desk) { return *desk.window().findChild<ui::ComparePage*>(); }
  static double bar(Desk& desk, std::size_t chart, std::size_t index) { return compare(desk).charts()[chart]->bars().figure().bars[index].total.value_or(-1); }
  static void select(Desk& desk, const char* scenario, const char* element) {
    desk.window().state().select({scenario, element});
    QCoreApplication::processEvents();
  }
  static void open(Desk& desk, const char* scenario, const char* element) {
    desk.openGallery("h100-frankfurt-paris");
    select(desk, scenario, element);
  }
  static void type(QLineEdit& edit, const char* text) {
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, QString::fromUtf8(text));
  }

 private slots:
  void chartsFollowWhatIsTyped() {
    Desk desk;
    open(desk, "a", "servers");
    auto& lifetime = desk.find<ui::QuantityEdit>("lifetime_QuantityEdit");
    QCOMPARE(lifetime.text(), QString("4 a"));
    const double before = bar(desk, 2, 0);
    QVERIFY(std::abs(before - 2445.4) < 1);
    type(lifetime, "8");
    QTRY_VERIFY(std::abs(bar(desk, 2, 0) - before / 2) < 1e-6 * before);  // twice the life, half the e-waste
    QTest::keyClick(&lifetime, Qt::Key_Return);
    QCOMPARE(desk.document().undoStack().count(), 1);
    QVERIFY(desk.window().actions()["undo"]->text().contains("Change Lifetime of H100 servers"));
  }

  void whatServesAnotherIndicatorIsHidden() {
    Desk desk;
    open(desk, "a", "servers");
    const auto& fleet = study::fleetType();
    const auto& price = fleet.fields()[static_cast<std::size_t>(fleet.price.index)];
    QCOMPARE(price.indicator, std::string_view("cost"));
    auto& edit = desk.find<ui::QuantityEdit>("price_QuantityEdit");
    QVERIFY(!edit.isVisibleTo(&desk.window()));
    const auto scope = [&](const char* field, study::FieldValue value) {
      (void)desk.document().edit({"edit.set-scope", {}}, [&](study::Transaction& t) { t.setScope(field, std::move(value)); });
    };
    scope("countCost", true);
    QVERIFY(edit.isVisibleTo(&desk.window()));
    // money is typed and shown in the currency of the study
    scope("currency", std::string("JPY"));
    QVERIFY2(edit.placeholderText().startsWith("JPY"), qPrintable(edit.placeholderText()));
    type(edit, "1000000");
    QTest::keyClick(&edit, Qt::Key_Return);
    const auto* held = desk.document().study().scenario("a")->elements[1]->get(fleet.price);
    QVERIFY(held && held->unit.starts_with("JPY"));
    // what is stated stays in sight
    scope("countCost", false);
    QVERIFY(edit.isVisibleTo(&desk.window()));
  }

  void aContractIsAdded() {
    Desk desk;
    open(desk, "a", "servers");
    desk.trigger("add-contract");
    const auto& elements = desk.document().study().scenario("a")->elements;
    QCOMPARE(elements.back()->type, static_cast<const study::ElementType*>(&study::contractType()));
    QCOMPARE(desk.window().state().target().element, elements.back()->id);
  }

  void typingIsOneStepAndEscapeNone() {
    Desk desk;
    open(desk, "a", "servers");
    const std::string before = desk.bytes();
    auto& stock = desk.find<ui::QuantityEdit>("stock_QuantityEdit");
    type(stock, "25 nodes");
    QCOMPARE(desk.document().undoStack().count(), 1);
    QTest::keyClick(&stock, Qt::Key_Escape);
    QCOMPARE(desk.bytes(), before);
    QCOMPARE(stock.text(), QString("10 nodes"));
    for (int i = 0; i < 5; ++i) QTest::keyClick(&stock, Qt::Key_Up);
    QCOMPARE(stock.text(), QString("15 nodes"));
    QCOMPARE(desk.document().undoStack().index(), 1);
    desk.find<QLineEdit>("name_QLineEdit").setFocus();
    desk.trigger("undo");
    QCOMPARE(desk.bytes(), before);
  }

  void aWholeNumberIsTakenWithinItsRange() {
    Desk desk;
    open(desk, "", "scope");
    const std::string before = desk.bytes();
    const auto enter = [](QLineEdit& edit, const char* text) {
      type(edit, text);
      QTest::keyClick(&edit, Qt::Key_Return);
    };
    auto& draws = desk.find<QLineEdit>("draws_QLineEdit");
    QCOMPARE(draws.placeholderText(), QString("10000"));
    const auto says = [&](const char* sentence) {
      const auto labels = desk.window().findChildren<QLabel*>();
      return std::ranges::any_of(labels, [&](const QLabel* each) { return each->isVisibleTo(&desk.window()) && each->text() == QString::fromUtf8(sentence); });
    };
    const char* fault = "99 is out of range. State a whole number from 100 to 1000000.";
    enter(draws, "99");
    QVERIFY(says(fault));
    QCOMPARE(desk.bytes(), before);
    enter(draws, "500");
    QVERIFY(!says(fault));
    QCOMPARE(desk.document().study().draws(), std::int64_t{500});
    draws.clear();
    QTest::keyClick(&draws, Qt::Key_Return);
    QCOMPARE(desk.bytes(), before);  // the preset holds again
    auto& to = desk.find<QLineEdit>("to_QLineEdit");
    enter(to, "2201");
    QCOMPARE(desk.document().study().lastYear(), 2035);
    to.clear();
    QTest::keyClick(&to, Qt::Key_Return);
    QCOMPARE(to.text(), QString("2035"));  // a horizon needs its years
    enter(to, "2034");
    QCOMPARE(desk.document().study().lastYear(), 2034);
  }

  void aUnitOfTheSameDimensionMayBeTyped() {
    Desk desk;
    open(desk, "a", "servers");
    auto& power = desk.find<ui::QuantityEdit>("acceleratorPower_QuantityEdit");
    QCOMPARE(power.text(), QString("700 W"));  // the product's figure
    type(power, "0.65 kW");
    QTest::keyClick(&power, Qt::Key_Return);
    const auto* stated = desk.document().study().scenario("a")->elements[1]->get(study::fleetType().acceleratorPower);
    QVERIFY(stated);
    QCOMPARE(stated->value, 0.65);
    QCOMPARE(stated->unit, std::string("kW"));
    // the vendor did not say this: it is an assumption now
    QCOMPARE(stated->source.evidence, quantity::Evidence::assumption);
    QVERIFY(stated->source.citation.empty());
    auto& reset = desk.find<QToolButton>("acceleratorPower_reset_QToolButton");
    QVERIFY(reset.isVisible());
    reset.click();
    QCOMPARE(power.text(), QString("700 W"));
    QVERIFY(!desk.document().study().scenario("a")->elements[1]->get(study::fleetType().acceleratorPower));
  }

  void whatCannotBeTakenIsSaidAndChangesNothing_data() {
    QTest::addColumn<QString>("text");
    QTest::newRow("no number") << "many";
    QTest::newRow("unknown unit") << "5 florins";
    QTest::newRow("another dimension") << "5 kg";
    QTest::newRow("out of range") << "0.5 a";
    QTest::newRow("beyond") << "41 a";
    QTest::newRow("a word behind") << "8 accelerators";
    QTest::newRow("a comma") << "7,5 a";
  }
  void whatCannotBeTakenIsSaidAndChangesNothing() {
    QFETCH(QString, text);
    Desk desk;
    open(desk, "a", "servers");
    auto& lifetime = desk.find<ui::QuantityEdit>("lifetime_QuantityEdit");
    const std::string before = desk.bytes();
    // key by key: "4" of "41 a" is a value of its own, and must not stay
    type(lifetime, text.toUtf8().constData());
    QVERIFY(!lifetime.fault().isEmpty());
    QCOMPARE(desk.bytes(), before);
    QVERIFY(lifetime.property("invalid").toBool());
    QTest::keyClick(&lifetime, Qt::Key_Return);
    QCOMPARE(desk.document().study().scenario("a")->elements[1]->get(study::fleetType().lifetime)->value, 4.0);
    QCOMPARE(lifetime.text(), QString("4 a"));
    QCOMPARE(desk.bytes(), before);
  }

  void aValueIsGivenAPathOverTheYears() {
    Desk desk;
    open(desk, "a", "inference");
    const auto claimed = [&] { return desk.document().study().scenario("a")->elements[2]->get(study::serviceType().claimedShare); };
    auto& button = desk.find<ui::PathButton>("claimedShare_path_PathButton");
    QVERIFY(button.isVisible() && !button.isMarked() && !button.accessibleName().isEmpty());
    const std::string before = desk.bytes();
    const auto open = [&] {
      button.click();
      return desk.window().findChild<ui::PathDialog*>();
    };
    const auto growBy = [&](ui::PathDialog& dialog, const char* rate) {
      auto& kind = *dialog.findChild<QComboBox*>("path_kind_QComboBox");
      kind.setCurrentIndex(2);
      emit kind.activated(2);
      type(*dialog.findChild<QLineEdit*>("path_rate_QLineEdit"), rate);
    };
    auto* refused = open();
    growBy(*refused, "2");
    refused->reject();
    QCOMPARE(desk.bytes(), before);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    auto* dialog = open();
    growBy(*dialog, "2");
    QTest::keyClick(dialog->findChild<QLineEdit*>("path_rate_QLineEdit"), Qt::Key_Return);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(desk.document().undoStack().count(), 1);
    QCOMPARE(*claimed()->at(2026), 55.0);
    QCOMPARE(*claimed()->at(2027), 55 * 1.02);
    QVERIFY(button.isMarked());
    auto& edit = desk.find<ui::QuantityEdit>("claimedShare_QuantityEdit");
    QCOMPARE(edit.text(), "55 %");
    QVERIFY2(edit.toolTip().contains("+2\u00a0%/a"), qPrintable(edit.toolTip()));
    // another start value, the same path
    type(edit, "50");
    QTest::keyClick(&edit, Qt::Key_Return);
    QCOMPARE(*claimed()->at(2027), 50 * 1.02);
    QVERIFY2(edit.toolTip().startsWith("50 %"), qPrintable(edit.toolTip()));
    desk.trigger("undo");
    desk.trigger("undo");
    QCOMPARE(desk.bytes(), before);
    QVERIFY(!button.isMarked());
  }

  void oneScenarioTooManyPushesNoneOut() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    for (std::size_t i = desk.document().study().scenarios.size(); i <= report::mostScenarios; ++i) {
      select(desk, "a", "servers");
      desk.trigger("variant");
    }
    QCOMPARE(desk.document().study().scenarios.size(), report::mostScenarios + 1);
    const auto& shown = desk.window().state().choice().scenarios;
    QCOMPARE(shown.size(), report::mostScenarios);
    for (const char* id : {"a", "b", "c"}) QVERIFY(std::ranges::find(shown, id) != shown.end());
  }

  void theWheelOverAPageChangesNothing() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    const std::string before = desk.bytes();
    auto* split = compare(desk).findChild<QComboBox*>("split_QComboBox");
    desk.find<QLineEdit>("name_QLineEdit").setFocus();
    QWheelEvent wheel(QPointF(5, 5), split->mapToGlobal(QPointF(5, 5)), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(split, &wheel);
    QCOMPARE(desk.bytes(), before);
    QCOMPARE(desk.window().state().choice().split, report::Axis::stage);
  }

  void hundredRandomEditsAreUndoneToTheByte() {
    Desk desk;
    const QString path = desk.openGallery("h100-frankfurt-paris");
    const std::string before = desk.bytes();
    QCOMPARE(support::readText(path.toStdString()), before);
    std::mt19937_64 random(20261121);
    const auto one = [&](std::size_t size) { return std::uniform_int_distribution<std::size_t>(0, size - 1)(random); };
    for (int i = 0; desk.document().undoStack().index() < 100; ++i) {
      const auto& scenarios = desk.document().study().scenarios;
      const auto& scenario = *scenarios[one(scenarios.size())];
      desk.window().state().select({scenario.id, {}});
      const auto elements = study::resolve(desk.document().study(), scenario);
      switch (i % 10) {
        case 0: desk.trigger("variant"); break;
        case 1: desk.trigger("add-fleet"); break;
        case 2: desk.trigger("duplicate-scenario"); break;
        case 3: if (desk.window().actions()["remove"]->isEnabled()) desk.trigger("remove"); break;
        default: {
          if (elements.empty()) break;
          const auto& element = *elements[one(elements.size())].element;
          desk.window().state().select({scenario.id, element.id});
          if (i % 10 == 4) desk.trigger("duplicate-element");
          const auto fields = desk.window().inspector().findChildren<ui::QuantityEdit*>();
          for (auto* field : fields)
            if (field->isVisible() && one(4) == 0) {
              field->setFocus();
              QTest::keyClick(field, one(2) == 0 ? Qt::Key_Up : Qt::Key_Down);
            }
        }
      }
    }
    const std::string after = desk.bytes();
    const int steps = desk.document().undoStack().index();
    QVERIFY(steps >= 100);
    for (int i = 0; i < steps; ++i) desk.trigger("undo");
    QCOMPARE(desk.bytes(), before);
    for (int i = 0; i < steps; ++i) desk.trigger("redo");
    QCOMPARE(desk.bytes(), after);
    for (int i = 0; i < steps; ++i) desk.trigger("undo");
    QCOMPARE(desk.bytes(), before);
    desk.settle();
    QTRY_VERIFY(desk.document().isCurrent());
    QVERIFY(!desk.window().isWindowModified());
  }

  void aVariantIsMadeChangedAndReset() {
    Desk desk;
    open(desk, "a", "servers");
    QTest::keyClick(&desk.window(), Qt::Key_D, Qt::ControlModifier);
    const auto& scenarios = desk.document().study().scenarios;
    QCOMPARE(scenarios.size(), std::size_t(4));
    QCOMPARE(scenarios[1]->base, std::string("a"));
    QCOMPARE(desk.window().state().target(), (ui::Target{scenarios[1]->id, "servers"}));
    QTRY_COMPARE(compare(desk).charts()[0]->bars().figure().bars.size(), std::size_t(4));
    QCOMPARE(bar(desk, 0, 1), bar(desk, 0, 0));  // a variant that changes nothing differs by exactly nothing
    auto& lifetime = desk.find<ui::QuantityEdit>("lifetime_QuantityEdit");
    auto& reset = desk.find<QToolButton>("lifetime_reset_QToolButton");
    QVERIFY(!reset.isVisible());
    type(lifetime, "6");
    QTest::keyClick(&lifetime, Qt::Key_Return);
    QVERIFY(reset.isVisible());
    QVERIFY(desk.window().navigator().tree().data(desk.window().navigator().tree().find({scenarios[1]->id, "servers"}), Qt::DecorationRole).isValid());
    QTRY_VERIFY(bar(desk, 2, 1) < bar(desk, 2, 0));
    reset.click();
    QVERIFY(!reset.isVisible());
    QVERIFY(desk.document().study().scenarios[1]->patches.empty());
    QTRY_COMPARE(bar(desk, 2, 1), bar(desk, 2, 0));
  }

  void anErrorKeepsTheFiguresAndSaysSo() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    const double before = bar(desk, 0, 0);
    select(desk, "a", "dc");
    ui::dialogs::answers().button = QMessageBox::Yes;
    desk.trigger("remove");  // the fleet's site is gone
    QTRY_VERIFY(desk.window().problems().list().count(study::Severity::error) > 0);
    QVERIFY(!desk.document().isCurrent());
    QCOMPARE(bar(desk, 0, 0), before);
    QVERIFY(!desk.window().actions()["export-pdf"]->isEnabled());
    // its row leads to the field
    auto& problems = desk.window().problems();
    emit problems.chosen(problems.list().index(0, 0));
    QCOMPARE(desk.window().state().target().element, problems.list().issue(0).element);
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget()->objectName().startsWith(QString::fromStdString(problems.list().issue(0).field)));
    desk.trigger("undo");
    QTRY_VERIFY(desk.document().isCurrent());
    QCOMPARE(bar(desk, 0, 0), before);
  }

  void aLibraryEntryIsChosenInOneStep() {
    Desk desk;
    open(desk, "a", "dc");
    auto& grid = desk.find<ui::EntryPicker>("grid_EntryPicker");
    grid.setFocus();
    QTest::keyClick(&grid, Qt::Key_Down);
    auto* popup = desk.window().findChild<ui::EntryPopup*>();
    QVERIFY(popup);
    auto& search = *popup->findChild<QLineEdit*>("search_QLineEdit");
    search.insert("owid france");
    QTest::keyClick(&search, Qt::Key_Return);
    QCOMPARE(desk.document().undoStack().index(), 1);
    QVERIFY(grid.name().startsWith("France"));
    QTRY_VERIFY(std::abs(bar(desk, 0, 0) - bar(desk, 0, 1)) < 1e-9 * bar(desk, 0, 1));  // Frankfurt on the French grid is Paris
    QTRY_VERIFY(grid.hasFocus());
  }

  void theRulesAreSwitchedOnThePageAndUndone() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    const double before = bar(desk, 2, 0);
    const auto rule = [&](const char* word) {
      for (QAction* each : compare(desk).findChild<QMenu*>("accounting_QMenu")->actions())
        if (each->data().toString() == QLatin1String(word)) return each;
      return static_cast<QAction*>(nullptr);
    };
    rule("incurred")->trigger();
    QCOMPARE(desk.document().study().scope->get(study::scopeType().accounting), std::string_view("incurred"));
    QTRY_VERIFY(bar(desk, 2, 0) != before);
    desk.trigger("undo");
    QTRY_COMPARE(bar(desk, 2, 0), before);
    QVERIFY(rule("amortised")->isChecked());
  }

  void aSourceIsStated() {
    Desk desk;
    open(desk, "a", "servers");
    desk.find<QToolButton>("lifetime_source_QToolButton").click();
    auto* dialog = desk.window().findChild<QDialog*>("source_QDialog");
    QVERIFY(dialog);
    dialog->findChild<QLineEdit*>("citation_QLineEdit")->setText("Finance plan 2027");
    dialog->accept();
    QCOMPARE(desk.document().study().scenario("a")->elements[1]->get(study::fleetType().lifetime)->source.citation, std::string("Finance plan 2027"));
    QVERIFY(desk.document().undoText().contains("source"));
  }
};

QTEST_MAIN(WindowEditingTest)
#include "tst_window_editing.moc"
