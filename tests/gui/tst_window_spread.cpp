#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>

#include "core/study/element_types.h"
#include "tests/support/gui.h"
#include "ui/editors/spread_dialog.h"
#include "ui/editors/spread_effect.h"
#include "ui/widgets/spread_button.h"

using namespace meguri;
using support::Desk;

/// How uncertain an input is, as a user states it.
class WindowSpreadTest : public QObject {
  Q_OBJECT
 private:
  static void select(Desk& desk, const char* scenario, const char* element) {
    desk.window().state().select({scenario, element});
    QCoreApplication::processEvents();
  }
  static ui::SpreadDialog* open(Desk& desk, const char* button) {
    desk.find<ui::SpreadButton>(button).click();
    return desk.window().findChild<ui::SpreadDialog*>();
  }
  static void stateGsd(ui::SpreadDialog& dialog, const char* deviation) {
    auto& kind = *dialog.findChild<QComboBox*>("spread_kind_QComboBox");
    kind.setCurrentIndex(kind.findData(static_cast<int>(ui::SpreadKind::gsd)));
    emit kind.activated(kind.currentIndex());
    auto& edit = *dialog.findChild<QLineEdit*>("spread_deviation_QLineEdit");
    edit.selectAll();
    QTest::keyClicks(&edit, deviation);
  }

 private slots:
  void aSpreadIsStatedAndTakenBack() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    select(desk, "a", "servers");
    const auto lifetime = [&] { return desk.document().study().scenario("a")->elements[1]->get(study::fleetType().lifetime); };
    auto& button = desk.find<ui::SpreadButton>("lifetime_spread_SpreadButton");
    QVERIFY(button.isVisible() && !button.accessibleName().isEmpty());
    const std::string before = desk.bytes();
    const quantity::Quantity held = *lifetime();
    auto* refused = open(desk, "lifetime_spread_SpreadButton");
    stateGsd(*refused, "1.7");
    refused->reject();
    QCOMPARE(desk.bytes(), before);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);

    auto* dialog = open(desk, "lifetime_spread_SpreadButton");
    stateGsd(*dialog, "1.7");
    dialog->findChild<QCheckBox*>("spread_hold_QCheckBox")->click();
    QTest::keyClick(dialog->findChild<QLineEdit*>("spread_deviation_QLineEdit"), Qt::Key_Return);
    QVERIFY(!dialog->isVisible());
    QCOMPARE(desk.document().undoStack().count(), 1);
    QVERIFY2(desk.document().undoText().startsWith("Change spread of"), qPrintable(desk.document().undoText()));
    QCOMPARE(lifetime()->spread.deviation, 1.7);
    QVERIFY(lifetime()->source == held.source);
    QVERIFY(button.isMarked() && button.isHeld());
    QVERIFY2(button.toolTip().contains("1.7") && button.toolTip().contains("P95"), qPrintable(button.toolTip()));
    desk.trigger("undo");
    QCOMPARE(desk.bytes(), before);
  }

  void aFigureOfTheLibraryBecomesOnesOwnWithItsSource() {
    Desk desk;
    desk.openGallery("dell-r740");
    const auto& study = desk.document().study();
    // the first figure that an entry serves
    for (const auto& scenario : study.scenarios)
      for (const auto& each : study::resolve(study, *scenario))
        for (int i = 0; i < static_cast<int>(each.element->type->fields().size()); ++i) {
          const auto& field = each.element->type->fields()[static_cast<std::size_t>(i)];
          if (field.kind != study::FieldKind::quantity || !each.element->isRelevant(i)) continue;
          const auto stated = study::stated(study, *each.element, study::QuantityField{i});
          if (!stated.entry) continue;
          const auto source = stated.quantity->source;
          const ui::Target target{scenario->id, each.element->id};
          const std::string key(field.key);
          select(desk, target.scenario.c_str(), target.element.c_str());
          auto* dialog = open(desk, (key + "_spread_SpreadButton").c_str());
          QVERIFY(dialog);
          stateGsd(*dialog, "1.25");
          QVERIFY(dialog->isSound());
          dialog->accept();
          for (const auto& after : study::resolve(study, *study.scenario(target.scenario))) {
            if (after.element->id != target.element) continue;
            const auto own = study::stated(study, *after.element, study::QuantityField{i});
            QVERIFY(own.quantity && !own.entry);
            QCOMPARE(own.quantity->spread.deviation, 1.25);
            QVERIFY(own.quantity->source == source);
          }
          return;
        }
    QFAIL("no figure of an entry serves");
  }

  void aVariantKeepsItsOwnEntry() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    const auto& study = desk.document().study();
    const auto figure = [&](const study::Scenario& scenario) {
      for (const auto& each : study::resolve(study, scenario))
        if (each.element->type == &study::siteType()) return study::stated(study, *each.element, study::siteType().gridGhg);
      return study::Stated();
    };
    const auto *base = study.scenarios[0].get(), *variant = study.scenarios[1].get();
    QVERIFY(variant->isVariant() && figure(*base).entry && figure(*variant).entry && figure(*base).entry != figure(*variant).entry);
    const auto* entry = figure(*variant).entry;
    std::string site;
    for (const auto& element : base->elements)
      if (element->type == &study::siteType()) site = element->id;
    select(desk, base->id.c_str(), site.c_str());
    auto* dialog = open(desk, "gridGhg_spread_SpreadButton");
    stateGsd(*dialog, "1.25");
    dialog->accept();
    QVERIFY(!figure(*study.scenarios[0]).entry);
    QCOMPARE(figure(*study.scenarios[1]).entry, entry);  // of another grid: a spread here changes no value there
    QCOMPARE(desk.document().undoStack().count(), 1);
  }

  void whatItDoesToTheResultIsTold() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    select(desk, "a", "servers");
    auto* dialog = open(desk, "lifetime_spread_SpreadButton");
    auto* effect = dialog->findChild<ui::SpreadEffect*>();
    QVERIFY(effect);
    const auto settle = [&] { QTRY_VERIFY_WITH_TIMEOUT(!effect->isBusy() && effect->result(), 20000); };
    settle();
    const auto first = *effect->result();
    QCOMPARE(first.before.total, first.after.total);  // nothing was changed yet
    stateGsd(*dialog, "2.5");
    settle();
    const auto wide = *effect->result();
    QCOMPARE(wide.before.total, first.before.total);
    QVERIFY(wide.after.total);
    QVERIFY(!first.before.total || wide.after.total->p95 - wide.after.total->p5 > first.before.total->p95 - first.before.total->p5);
    auto& label = *dialog->findChild<QLabel*>("spread_effect_QLabel");
    QVERIFY(label.isVisible());
    QVERIFY2(label.text().contains("P5–P95"), qPrintable(label.text()));
    // what is not sound has no effect
    auto& edit = *dialog->findChild<QLineEdit*>("spread_deviation_QLineEdit");
    edit.selectAll();
    QTest::keyClicks(&edit, "0.5");
    QVERIFY(!effect->result());
    QVERIFY(!label.isVisible());
    QVERIFY(desk.document().undoStack().count() == 0);
    dialog->reject();
  }
};

QTEST_MAIN(WindowSpreadTest)
#include "tst_window_spread.moc"
