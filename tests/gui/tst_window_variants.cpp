#include <QAction>
#include <QClipboard>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QToolButton>
#include <algorithm>

#include "core/study/resolve.h"
#include "tests/support/gui.h"
#include "ui/panels/changes_view.h"
#include "ui/shell/combine_dialog.h"
#include "ui/shell/rebase_dialog.h"
#include "ui/words/headings.h"

using namespace meguri;
using support::Desk;

namespace {

quantity::Quantity years(double value) {
  quantity::Quantity quantity;
  quantity.value = value;
  quantity.unit = "a";
  return quantity;
}

}  // namespace

/// Variants as an analyst works with them: duplicate then tweak, look at the changes, move them.
class WindowVariantsTest : public QObject {
  Q_OBJECT
 private:
  static void select(Desk& desk, const study::Id& scenario, const study::Id& element = {}) {
    desk.window().state().select({scenario, element});
    QCoreApplication::processEvents();
  }
  static const study::Study& study(Desk& desk) { return desk.document().study(); }
  static QString undoText(Desk& desk) { return desk.window().actions()["undo"]->text(); }

  /// What was done is undone to the byte, and done again.
  static void undoAndRedo(Desk& desk, const std::string& before) {
    const std::string after = desk.bytes();
    QVERIFY(after != before);
    desk.trigger("undo");
    QCOMPARE(desk.bytes(), before);
    desk.trigger("redo");
    QCOMPARE(desk.bytes(), after);
  }

  /// Beside b, another variant of a whose servers live nine years.
  static study::Id addOther(Desk& desk) {
    study::Id id;
    (void)desk.document().edit({"edit.add-variant", {"Long life"}}, [&](study::Transaction& t) {
      id = t.addVariant("a", "Long life");
      t.setField(id, "servers", "lifetime", std::make_shared<const quantity::Quantity>(years(9)));
    });
    desk.settle();
    return id;
  }

 private slots:
  void whatCannotBeDoneSaysWhy() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    const auto why = [&](const char* code) { return desk.window().actions()[code]->isEnabled() ? QString() : desk.window().actions()[code]->toolTip(); };
    select(desk, "", "scope");
    for (const char* code : {"promote", "rebase", "combine", "flatten"}) QCOMPARE(why(code), words::text("why-not.no-scenario"));
    select(desk, "a");
    for (const char* code : {"promote", "rebase", "combine", "flatten"}) QCOMPARE(why(code), words::text("why-not.not-variant"));
    select(desk, "b", "dc");
    for (const char* code : {"promote", "flatten"}) QVERIFY(why(code).isEmpty());
    QCOMPARE(why("rebase"), words::text("why-not.no-other-base"));
    QCOMPARE(why("combine"), words::text("why-not.no-partner"));
    select(desk, "c");
    QVERIFY(why("rebase").isEmpty());
    addOther(desk);
    QVERIFY(why("combine").isEmpty());
    bool isInMenu = false;
    for (const QMenu* menu : desk.window().findChildren<QMenu*>()) isInMenu = isInMenu || menu->actions().contains(desk.window().actions()["rebase"]);
    QVERIFY(isInMenu);
  }

  void promoteAndFlatten() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    const std::string before = desk.bytes();
    select(desk, "b", "dc");
    desk.trigger("promote");
    QVERIFY(!study(desk).scenario("b")->isVariant());
    QCOMPARE(study(desk).scenario("a")->base, study::Id("b"));
    QVERIFY((desk.window().state().target() == ui::Target{"b", "dc"}));
    QVERIFY(undoText(desk).contains("Promote"));
    QCOMPARE(desk.window().state().choice().reference, study::Id("b"));  // compared with the base, as before
    undoAndRedo(desk, before);
    desk.trigger("undo");
    select(desk, "c", "dc");
    desk.trigger("flatten");
    QVERIFY(!study(desk).scenario("c")->isVariant());
    const ui::Target target = desk.window().state().target();
    QVERIFY(target.scenario == "c" && target.element == study(desk).scenario("c")->elements.front()->id);
    undoAndRedo(desk, before);
    // the element has its old id again: its scenario is what is left to show
    desk.trigger("undo");
    QVERIFY((desk.window().state().target() == ui::Target{"c", {}}));
    desk.settle();
    QVERIFY(desk.document().isCurrent());
  }

  void layOverAnother() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    study::Id extra;
    (void)desk.document().edit({"edit.add-element", {"More"}}, [&](study::Transaction& t) {
      extra = t.duplicateElement("b", "servers", "More servers");
      t.setField("c", extra, "lifetime", std::make_shared<const quantity::Quantity>(years(7)));
    });
    const study::Id other = addOther(desk);
    const std::string before = desk.bytes();
    select(desk, "c", "servers");
    desk.trigger("rebase");
    auto* dialog = desk.window().findChild<ui::RebaseDialog*>();
    QVERIFY(dialog);
    auto& bases = *dialog->findChild<QListWidget*>("bases_QListWidget");
    auto& lost = *dialog->findChild<QListWidget*>("lost_QListWidget");
    QCOMPARE(bases.count(), 2);  // not b, which it has, nor itself
    QCOMPARE(lost.count(), 1);
    QVERIFY2(lost.item(0)->text().contains("More servers · Lifetime — 7 a"), qPrintable(lost.item(0)->text()));
    for (int row = 0; row < bases.count(); ++row)
      if (bases.item(row)->text().contains("Long life")) bases.setCurrentRow(row);
    QCOMPARE(dialog->base(), other);
    QCOMPARE(desk.bytes(), before);
    dialog->accept();
    QCOMPARE(study(desk).scenario("c")->base, other);
    QVERIFY((desk.window().state().target() == ui::Target{"c", "servers"}));
    QVERIFY2(undoText(desk).contains("Long life"), qPrintable(undoText(desk)));
    undoAndRedo(desk, before);
  }

  void combineTwo() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    const study::Id other = addOther(desk);
    const std::string before = desk.bytes();
    select(desk, "c");
    desk.trigger("combine");
    auto* dialog = desk.window().findChild<ui::CombineDialog*>();
    QVERIFY(dialog);
    QCOMPARE(dialog->second(), other);
    auto* second = dialog->findChild<QRadioButton*>("second-0_QRadioButton");
    QVERIFY(second && dialog->findChild<QRadioButton*>("first-0_QRadioButton")->isChecked());
    QCOMPARE(second->text(), QString("9 a"));
    QVERIFY2(second->accessibleName().contains("Lifetime"), qPrintable(second->accessibleName()));
    QVERIFY(!dialog->findChild<QRadioButton*>("second-1_QRadioButton"));
    auto& name = *dialog->findChild<QLineEdit*>("combinedName_QLineEdit");
    auto* ok = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    name.setText("  ");
    QVERIFY(!ok->isEnabled() && !ok->toolTip().isEmpty());
    name.setText("Both");
    QVERIFY(ok->isEnabled());
    second->click();
    ok->click();
    const auto* made = study(desk).scenario(desk.window().state().target().scenario);
    QVERIFY(made && made->name == "Both" && made->base == "a");
    for (const auto& element : study::seenBy(study(desk), *made)) {
      if (element->id == "servers") QCOMPARE(element->get(study::fleetType().lifetime)->value, 9.0);
      if (element->id == "dc") QCOMPARE(element->name, std::string("Paris"));
    }
    undoAndRedo(desk, before);
    // it stands in the comparison at once
    const auto& compared = desk.window().state().choice().scenarios;
    QVERIFY(std::ranges::count(compared, made->id) == 1);
  }

  void whatComesTogetherIsShownBefore() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    (void)desk.document().edit({"edit.add-variant", {"Less power"}}, [](study::Transaction& t) {
      const study::Id power = t.addVariant("a", "Less power");
      quantity::Quantity pue;
      pue.value = 1.07;
      t.setField(power, "dc", "pue", std::make_shared<const quantity::Quantity>(pue));
    });
    select(desk, "c");
    desk.trigger("combine");
    QStringList shown;
    for (const auto* label : desk.window().findChild<ui::CombineDialog*>()->findChild<QScrollArea*>()->findChildren<QLabel*>()) shown << label->text();
    QVERIFY2(shown.contains("1.07") && shown.contains("6 a") && shown.join(' ').contains("PUE"), qPrintable(shown.join(" | ")));
  }

  void changesAreShownAndTakenBack() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    (void)desk.document().edit({"edit.rename", {"Lyon"}}, [&](study::Transaction& t) {
      t.renameElement("c", "dc", "Lyon");
      t.removeElement("c", "inference");
      t.duplicateElement("c", "servers", "More servers");
    });
    const std::string before = desk.bytes();
    select(desk, "c");
    auto& view = *desk.window().findChild<ui::ChangesView*>();
    auto& table = view.table();
    QVERIFY(view.isVisibleTo(&desk.window()) && table.isVisibleTo(&view));
    QStringList rows;
    for (int row = 0; row < table.model()->rowCount(); ++row) {
      QStringList cells;
      for (int column = 0; column < 3; ++column) cells << table.model()->index(row, column).data().toString();
      rows << cells.join(" | ");
    }
    QCOMPARE(rows, (QStringList{"Lyon · Name | Paris | Lyon", "H100 servers · Lifetime | 4 a | 6 a", rows.value(2), "More servers | not there | added"}));
    QVERIFY(rows[2].endsWith("| there | removed"));
    table.selectAll();
    table.copy();
    QVERIFY2(QGuiApplication::clipboard()->text().contains("H100 servers · Lifetime\t4 a\t6 a"), qPrintable(QGuiApplication::clipboard()->text()));
    auto& back = desk.find<QToolButton>("backToBase_QToolButton");
    table.clearSelection();
    QVERIFY(!back.isEnabled());
    // one, by the keyboard
    table.setFocus();
    table.selectRow(1);
    QTest::keyClick(&table, Qt::Key_Delete);
    QCOMPARE(table.model()->rowCount(), 3);
    QVERIFY2(undoText(desk).contains("Back to the base: H100 servers · Lifetime"), qPrintable(undoText(desk)));
    undoAndRedo(desk, before);
    desk.trigger("undo");
    // all, as one step
    table.selectAll();
    back.click();
    QCOMPARE(table.model()->rowCount(), 0);
    QVERIFY(study(desk).scenario("c")->patches.empty() && study(desk).scenario("c")->elements.empty());
    QVERIFY(!table.isVisibleTo(&view));
    undoAndRedo(desk, before);
  }

  void enterGoesToTheField() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    select(desk, "c");
    auto& table = desk.window().findChild<ui::ChangesView*>()->table();
    QSignalSpy wanted(&desk.window().state(), &ui::ViewState::fieldWanted);
    table.selectRow(0);
    table.setCurrentIndex(table.model()->index(0, 0));
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(wanted.front().front().value<std::string>(), std::string("lifetime"));
    QVERIFY((desk.window().state().target() == ui::Target{"c", "servers"}));
    QVERIFY(!desk.window().findChild<ui::ChangesView*>()->isVisibleTo(&desk.window()));
  }

  void aBaseNamesItsVariants() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    select(desk, "a");
    auto& link = desk.find<QToolButton>("variant-b_QToolButton");
    QVERIFY(link.isVisibleTo(&desk.window()));
    QVERIFY(link.text().startsWith("B · "));
    link.click();
    QVERIFY((desk.window().state().target() == ui::Target{"b", {}}));
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(desk.window().findChild<QToolButton*>("variant-c_QToolButton"));
    QVERIFY(!desk.window().findChild<QToolButton*>("variant-b_QToolButton"));
  }

  void duplicateThenTweak() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    select(desk, "a");
    desk.trigger("variant");
    // its name stands under the cursor
    auto* editor = desk.window().navigator().viewport()->findChild<QLineEdit*>();
    QVERIFY(editor && editor->isVisible());
    editor->selectAll();
    QTest::keyClicks(editor, "Longer life");
    QTest::keyClick(editor, Qt::Key_Return);
    const study::Id made = desk.window().state().target().scenario;
    QTRY_COMPARE(study(desk).scenario(made)->name, std::string("Longer life"));
    QVERIFY(std::ranges::count(desk.window().state().choice().scenarios, made) == 1);
    const auto& labels = desk.window().findChild<ui::ChangesView*>()->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [&](const QLabel* each) { return each->isVisibleTo(&desk.window()) && each->text() == words::text("ui.changes.none"); }));
  }

  void wordsFollowTheLanguage() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    select(desk, "c");
    auto& table = desk.window().findChild<ui::ChangesView*>()->table();
    ui::applyLanguage(words::Language::japanese);
    QTRY_COMPARE(table.accessibleName(), words::text("ui.changes.name"));
    QCOMPARE(table.model()->index(0, 0).data().toString(), words::elementName(study(desk), "c", "servers") + " · " + words::fieldLabel("fleet", "lifetime"));
    ui::applyLanguage(words::Language::english);
  }
};

QTEST_MAIN(WindowVariantsTest)
#include "tst_window_variants.moc"
