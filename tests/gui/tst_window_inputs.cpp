#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTableWidget>
#include <QToolButton>

#include "tests/support/gui.h"
#include "tests/support/sized_study.h"
#include "ui/pages/inputs/block.h"
#include "ui/pages/inputs/inputs_page.h"
#include "ui/pages/inputs/paste_dialog.h"
#include "ui/words/headings.h"

using namespace meguri;
using support::Desk;

/// The page of all inputs: found, changed in place and in blocks, undone to the byte.
class WindowInputsTest : public QObject {
  Q_OBJECT
 private:
  static constexpr int pageIndex = 3;
  static ui::InputsPage& page(Desk& desk) { return *desk.window().findChild<ui::InputsPage*>(); }
  static ui::InputsModel& model(Desk& desk) { return page(desk).table().inputs(); }

  static void open(Desk& desk, const char* study = "h100-frankfurt-paris") {
    desk.openGallery(study);
    desk.window().showPage(pageIndex);
    QCoreApplication::processEvents();
  }
  static QModelIndex at(Desk& desk, std::string_view element, std::string_view field, int scenario) {
    const auto& table = model(desk).table();
    for (int line = 0; line < model(desk).rowCount(); ++line)
      if (const auto* row = model(desk).inputAt(line); row && table.groupOf(*row).element == element && table.fieldOf(*row).key == field)
        return model(desk).index(line, ui::InputsModel::firstScenario + scenario);
    return {};
  }
  static QModelIndex focus(Desk& desk, std::string_view element, std::string_view field, int scenario) {
    const QModelIndex index = at(desk, element, field, scenario);
    page(desk).table().setFocus();
    page(desk).table().setCurrentIndex(index);
    return index;
  }
  /// The editor that is open; one that is closed goes with the next events.
  static QLineEdit* editor(Desk& desk) {
    QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    return page(desk).table().viewport()->findChild<QLineEdit*>("cell_QLineEdit");
  }
  static void type(Desk& desk, const QString& text) {
    QTest::keyClick(startTyping(desk, text), Qt::Key_Return);
    QVERIFY(!editor(desk));
  }
  static QLineEdit* startTyping(Desk& desk, const QString& text) {
    QTest::keyClick(&page(desk).table(), Qt::Key_F2);
    QLineEdit* edit = editor(desk);
    if (!edit) qFatal("no editor");
    edit->selectAll();
    QTest::keyClicks(edit, text);
    return edit;
  }
  static const quantity::Quantity* quantityAt(Desk& desk, const char* scenario, const char* element, const char* field) {
    for (const auto& each : study::resolve(desk.document().study(), *desk.document().study().scenario(scenario)))
      if (each.element->id == element) return each.element->get(study::QuantityField{each.element->type->find(field)});
    return nullptr;
  }
  static void toggle(Desk& desk, const char* name) { desk.find<QToolButton>(name).click(); }
  static ui::PasteDialog& paste(Desk& desk, const QString& text) {
    QGuiApplication::clipboard()->setText(text);
    QTest::keySequence(&page(desk).table(), QKeySequence::Paste);
    auto* dialog = page(desk).table().findChild<ui::PasteDialog*>();
    if (!dialog) qFatal("no dialog");
    return *dialog;
  }
  static QAction* entry(QMenu& menu, const char* code) { return menu.findChild<QAction*>(QLatin1String(code) + QStringLiteral("_QAction")); }

 private slots:
  void everyInputStandsBesideTheScenarios() {
    Desk desk;
    open(desk);
    QAbstractItemModelTester tester(&model(desk), QAbstractItemModelTester::FailureReportingMode::Fatal);
    QCOMPARE(model(desk).headerData(0, Qt::Vertical, Qt::DisplayRole).toString(), words::text("kind.scope"));
    QVERIFY(model(desk).headerData(ui::InputsModel::firstScenario, Qt::Horizontal, Qt::DisplayRole).toString().startsWith("A"));
    QCOMPARE(at(desk, "servers", "lifetime", 0).data().toString(), QString("4"));
    QCOMPARE(at(desk, "servers", "lifetime", 1).data().toString(), QString());  // as in its base
    QCOMPARE(at(desk, "servers", "lifetime", 1).data(ui::InputsModel::heldRole).toString(), QString("4"));
    QCOMPARE(at(desk, "servers", "lifetime", 2).data().toString(), QString("6"));
    QVERIFY(at(desk, "servers", "lifetime", 1).data(Qt::ToolTipRole).toString().contains("Unchanged from"));
    // the heading of an element says what it is called where that is not its first name
    QCOMPARE(at(desk, "dc", "grid", 1).siblingAtRow(0).data().toString(), QString());
    for (int line = 0; line < model(desk).rowCount(); ++line)
      if (model(desk).headerData(line, Qt::Vertical, Qt::DisplayRole).toString().startsWith("Frankfurt"))
        QCOMPARE(model(desk).index(line, ui::InputsModel::firstScenario + 1).data().toString(), QString("Paris"));
    QVERIFY(at(desk, "scope", "from", 0).flags() & Qt::ItemIsEditable);
    QVERIFY(!(at(desk, "scope", "from", 1).flags() & Qt::ItemIsEditable));
  }

  void filtersShowWhatTheyName() {
    Desk desk;
    open(desk);
    QAbstractItemModelTester tester(&model(desk), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const std::size_t all = model(desk).shown();
    toggle(desk, "inputChanged_QToolButton");
    QVERIFY(model(desk).shown() > 0 && model(desk).shown() < all);
    QVERIFY(at(desk, "servers", "lifetime", 0).isValid() && !at(desk, "dc", "pue", 0).isValid());
    toggle(desk, "inputChanged_QToolButton");
    toggle(desk, "inputUncertain_QToolButton");
    QVERIFY(at(desk, "dc", "pue", 0).isValid() && !at(desk, "servers", "lifetime", 0).isValid());
    toggle(desk, "inputFromLibrary_QToolButton");  // both together
    QVERIFY(at(desk, "dc", "gridGhg", 0).isValid() && !at(desk, "dc", "pue", 0).isValid());
    toggle(desk, "inputUncertain_QToolButton");
    toggle(desk, "inputFromLibrary_QToolButton");
    toggle(desk, "inputUnstated_QToolButton");
    QVERIFY(model(desk).shown() > all);
    toggle(desk, "inputUnstated_QToolButton");
    page(desk).strip().search().setText("lifetime h100");
    QCOMPARE(model(desk).shown(), std::size_t(1));
    page(desk).strip().search().clear();
    QCOMPARE(model(desk).shown(), all);
    QCOMPARE(toggleCount(desk, "inputMissing_QToolButton"), std::size_t(0));
    (void)desk.document().edit({"edit.set-field", {}}, [](study::Transaction& t) { t.setField("a", "servers", "site", {}); });
    QCOMPARE(model(desk).shown(), std::size_t(1));
    QCOMPARE(at(desk, "servers", "site", 0).data().toString(), QString("required"));
  }
  static std::size_t toggleCount(Desk& desk, const char* name) {
    toggle(desk, name);
    return model(desk).shown();
  }

  void typingInACellIsOneStepAsInTheForm() {
    Desk desk;
    open(desk);
    const std::string before = desk.bytes();
    focus(desk, "servers", "lifetime", 0);
    type(desk, "60 months");
    QCOMPARE(quantityAt(desk, "a", "servers", "lifetime")->value, 60.0);
    QCOMPARE(quantityAt(desk, "a", "servers", "lifetime")->unit, std::string("months"));
    QCOMPARE(desk.document().undoStack().count(), 1);
    QVERIFY(desk.document().undoText().contains("Change Lifetime of H100 servers"));
    // a bare number is in the unit the cell shows
    focus(desk, "servers", "lifetime", 0);
    type(desk, "48");
    QCOMPARE(quantityAt(desk, "a", "servers", "lifetime")->unit, std::string("months"));
    desk.document().undoStack().undo();
    desk.document().undoStack().undo();
    QCOMPARE(desk.bytes(), before);
    QCOMPARE(at(desk, "servers", "lifetime", 0).data().toString(), QString("4"));
  }

  void aVariantOfAnotherEntryKeepsItsFigure() {
    Desk desk;
    open(desk);
    const QString paris = at(desk, "dc", "gridGhg", 1).data(ui::InputsModel::heldRole).toString();
    focus(desk, "dc", "gridGhg", 0);
    type(desk, "300");
    QCOMPARE(at(desk, "dc", "gridGhg", 1).data(ui::InputsModel::heldRole).toString(), paris);
  }

  void whatCannotBeTakenStaysInPlaceAndChangesNothing() {
    Desk desk;
    open(desk);
    const std::string before = desk.bytes();
    for (const char* text : {"8 apples", "7 kW", "-3", "0,5"}) {
      focus(desk, "servers", "lifetime", 0);
      QLineEdit* edit = startTyping(desk, text);
      QTest::keyClick(edit, Qt::Key_Return);
      QVERIFY2(editor(desk) && edit->property("invalid").toBool() && !page(desk).fault().isEmpty(), text);
      QVERIFY(desk.bytes() == before && desk.document().undoStack().count() == 0);
      QTest::keyClick(edit, Qt::Key_Escape);
      QCoreApplication::processEvents();
      QVERIFY2(!editor(desk) && page(desk).fault().isEmpty(), text);
    }
    // left by the mouse it is not taken either
    focus(desk, "servers", "lifetime", 0);
    startTyping(desk, "nonsense");
    page(desk).strip().search().setFocus();
    QCoreApplication::processEvents();
    QCOMPARE(desk.bytes(), before);
  }

  void anEmptyCellStatesAChangeAndDeleteResetsIt() {
    Desk desk;
    open(desk);
    const std::string before = desk.bytes();
    focus(desk, "servers", "lifetime", 1);
    type(desk, "5");
    QVERIFY(desk.document().study().scenario("b")->patches.contains("servers"));
    QCOMPARE(at(desk, "servers", "lifetime", 1).data().toString(), QString("5"));
    focus(desk, "servers", "lifetime", 1);
    QTest::keyClick(&page(desk).table(), Qt::Key_Delete);
    QCOMPARE(at(desk, "servers", "lifetime", 1).data().toString(), QString());
    QVERIFY(desk.document().undoText().startsWith("Reset"));
    QCOMPARE(desk.document().undoStack().count(), 2);
    // of what a base needs, Delete says why not
    focus(desk, "servers", "site", 0);
    QTest::keyClick(&page(desk).table(), Qt::Key_Delete);
    QVERIFY(!page(desk).fault().isEmpty() && desk.document().undoStack().count() == 2);
    desk.document().undoStack().undo();
    desk.document().undoStack().undo();
    QCOMPARE(desk.bytes(), before);
  }

  void choicesAreMadeFromAList() {
    Desk desk;
    open(desk);
    focus(desk, "scope", "accounting", 0);
    QTest::keyClick(&page(desk).table(), Qt::Key_Return);
    auto* combo = page(desk).table().viewport()->findChild<QComboBox*>("cell_QComboBox");
    QVERIFY(combo);
    QTRY_VERIFY(combo->view()->isVisible());
    const int other = combo->findData("incurred");
    QVERIFY(other >= 0);
    combo->setCurrentIndex(other);
    emit combo->activated(other);
    QCOMPARE(std::string(desk.document().study().scope->get(study::scopeType().accounting)), std::string("incurred"));
    // an entry is chosen in its form
    focus(desk, "dc", "grid", 1);
    QTest::keyClick(&page(desk).table(), Qt::Key_Return);
    QCOMPARE(desk.window().state().target(), (ui::Target{"b", "dc"}));
  }

  void aPastedBlockIsShownBeforeItChangesAnything() {
    Desk desk;
    open(desk);
    const std::string before = desk.bytes();
    const QModelIndex start = focus(desk, "servers", "lifetime", 0);
    auto& dialog = paste(desk, QStringLiteral("５\t\"60 months\"\t8 apples\r\n"));
    QCOMPARE(desk.bytes(), before);
    auto& list = *dialog.findChild<QTableWidget*>("changes_QTableWidget");
    QCOMPARE(list.rowCount(), 3);
    QCOMPARE(list.item(0, 1)->text(), QString("4 a"));
    QCOMPARE(list.item(0, 2)->text(), QString("5 a"));
    QVERIFY(list.item(1, 0)->text().startsWith("B") && list.item(1, 2)->text() == "60 months");
    QVERIFY(list.item(2, 3)->text().contains("apples"));
    QCOMPARE(dialog.changes().size(), std::size_t(2));
    QTest::mouseClick(dialog.findChild<QPushButton*>("take_QPushButton"), Qt::LeftButton);
    QCOMPARE(start.data().toString(), QString("5"));
    QCOMPARE(at(desk, "servers", "lifetime", 1).data().toString(), QString("60 months"));  // another unit than the line's stands beside its number
    QCOMPARE(quantityAt(desk, "b", "servers", "lifetime")->unit, std::string("months"));
    QCOMPARE(desk.document().undoStack().count(), 1);
    QVERIFY(desk.document().undoText().contains("2"));
    desk.document().undoStack().undo();
    QCOMPARE(desk.bytes(), before);
  }

  void whatAVariantIsPastedItSaysThoughItsBaseMoves() {
    Desk desk;
    open(desk);
    focus(desk, "servers", "lifetime", 0);
    auto& dialog = paste(desk, QStringLiteral("5\t4\n"));  // b has 4 from a, which goes to 5
    QCOMPARE(dialog.changes().size(), std::size_t(2));
    QTest::mouseClick(dialog.findChild<QPushButton*>("take_QPushButton"), Qt::LeftButton);
    QCOMPARE(at(desk, "servers", "lifetime", 0).data().toString(), QString("5"));
    QCOMPARE(at(desk, "servers", "lifetime", 1).data().toString(), QString("4"));
    QVERIFY(desk.document().study().scenario("b")->patches.contains("servers"));
  }

  void faultsOfAPasteAreToldCellByCell() {
    Desk desk;
    open(desk);
    focus(desk, "servers", "lifetime", 2);
    // a wrong unit, out of range, beyond the last scenario; an empty cell and an equal one are left alone
    struct Case {
      const char* text;
      std::size_t taken;
      int listed;
    };
    for (const Case& each : {Case{"7 kW", 0, 1}, {"-1", 0, 1}, {"0,5", 0, 1}, {"1,234", 0, 1}, {"5\t6", 1, 2}, {"\t", 0, 0}, {"6", 0, 0}, {"6 a", 0, 0}}) {
      auto& dialog = paste(desk, QString::fromUtf8(each.text));
      QVERIFY2(dialog.changes().size() == each.taken, each.text);
      QVERIFY2(dialog.findChild<QTableWidget*>("changes_QTableWidget")->rowCount() == each.listed, each.text);
      QCOMPARE(dialog.findChild<QPushButton*>("take_QPushButton")->isEnabled(), each.taken > 0);
      delete &dialog;
    }
    QCOMPARE(desk.document().undoStack().count(), 0);
  }

  void whatIsCopiedIsPastedBack() {
    Desk desk;
    open(desk);
    const std::string before = desk.bytes();
    auto& table = page(desk).table();
    table.selectAll();
    const QString block = table.block();
    QVERIFY(block.count(u'\n') > 20);
    table.selectionModel()->clearSelection();
    focus(desk, "scope", "from", 0);
    table.setCurrentIndex(model(desk).index(1, ui::InputsModel::firstScenario));
    auto& dialog = paste(desk, block);
    QCOMPARE(dialog.findChild<QTableWidget*>("changes_QTableWidget")->rowCount(), 0);
    delete &dialog;
    QCOMPARE(desk.bytes(), before);
  }

  void fillGivesAllTheFirstStatementWhole() {
    Desk desk;
    open(desk);
    const std::string before = desk.bytes();
    const QModelIndex first = focus(desk, "dc", "pue", 0);
    const auto pue = *quantityAt(desk, "a", "dc", "pue");
    quantity::Quantity other = pue;
    other.value = 1.4;
    (void)desk.document().edit({"edit.set-field", {}}, [&](study::Transaction& t) { t.setField("c", "dc", "pue", std::make_shared<const quantity::Quantity>(other)); });
    page(desk).table().selectionModel()->select(QItemSelection(first, first.siblingAtColumn(first.column() + 2)), QItemSelectionModel::ClearAndSelect);
    QTest::keyClick(&page(desk).table(), Qt::Key_R, Qt::ControlModifier);
    QVERIFY(*quantityAt(desk, "c", "dc", "pue") == pue);
    QCOMPARE(desk.document().undoStack().count(), 2);
    desk.document().undoStack().undo();
    desk.document().undoStack().undo();
    QCOMPARE(desk.bytes(), before);
  }

  void theMenuSaysWhatIsNotPossible() {
    Desk desk;
    open(desk);
    focus(desk, "servers", "lifetime", 1);
    std::unique_ptr<QMenu> menu(page(desk).table().makeMenu());
    QVERIFY(!entry(*menu, "inputs.reset")->isEnabled() && !entry(*menu, "inputs.reset")->toolTip().isEmpty());
    QVERIFY(!entry(*menu, "inputs.fill-right")->isEnabled() && entry(*menu, "inputs.edit-spread")->isEnabled());
    focus(desk, "servers", "lifetime", 2);
    menu.reset(page(desk).table().makeMenu());
    QVERIFY(entry(*menu, "inputs.reset")->isEnabled());
    entry(*menu, "inputs.go-to")->trigger();
    QCOMPARE(desk.window().state().target(), (ui::Target{"c", "servers"}));
  }

  void influenceSortsAndWhereUsedLeadsOn() {
    Desk desk;
    open(desk);
    QTRY_VERIFY(at(desk, "dc", "pue", 0).siblingAtColumn(0).data().toString() != QString());
    toggle(desk, "inputByInfluence_QToolButton");
    for (int line = 1; line < model(desk).rowCount(); ++line)
      QVERIFY(model(desk).influenceOf(*model(desk).inputAt(line - 1)) >= model(desk).influenceOf(*model(desk).inputAt(line)));
    focus(desk, "dc", "grid", 1);
    auto& uses = page(desk).whereUsed();
    QVERIFY2(uses.heading().contains("B · "), qPrintable(uses.heading()));
    QStringList lines;
    int reference = -1;
    for (int row = 0; row < uses.list().rowCount(); ++row) {
      lines << uses.list().item(row, 0)->text() + ": " + uses.list().item(row, 1)->text();
      if (lines.back().startsWith("Refers")) reference = row;
    }
    QVERIFY2(reference >= 0 && lines.join("\n").contains("Reads the same figure: B"), qPrintable(lines.join("\n")));
    emit uses.list().activated(uses.list().model()->index(reference, 0));
    QCOMPARE(desk.window().state().target().scenario, std::string("b"));
    focus(desk, "dc", "pue", 0);
    QVERIFY2(uses.heading().contains("Counts in totals of A"), qPrintable(uses.heading()));
  }

  void languageAndLinesFollow() {
    Desk desk;
    open(desk);
    QAbstractItemModelTester tester(&model(desk), QAbstractItemModelTester::FailureReportingMode::Fatal);
    const int line = at(desk, "servers", "lifetime", 0).row();
    const QString english = model(desk).headerData(line, Qt::Vertical, Qt::DisplayRole).toString();
    ui::applyLanguage(words::Language::japanese);
    QVERIFY(model(desk).headerData(line, Qt::Vertical, Qt::DisplayRole).toString() != english);
    ui::applyLanguage(words::Language::english);
    QCOMPARE(model(desk).headerData(line, Qt::Vertical, Qt::DisplayRole).toString(), english);
    // a scenario more is a column more, and the cursor stays with its input
    focus(desk, "servers", "lifetime", 0);
    const int columns = model(desk).columnCount();
    (void)desk.document().edit({"edit.add-variant", {}}, [](study::Transaction& t) { t.addVariant("a", "D"); });
    QCOMPARE(model(desk).columnCount(), columns + 1);
    QCOMPARE(page(desk).table().currentIndex(), at(desk, "servers", "lifetime", 0));
    (void)desk.document().edit({"edit.remove-element", {}}, [](study::Transaction& t) { t.removeElement("b", "servers"); });
    QCOMPARE(at(desk, "servers", "lifetime", 2).data().toString(), QString("–"));  // behind the new one
    desk.document().undoStack().undo();
    QCOMPARE(at(desk, "servers", "lifetime", 2).data().toString(), QString());
  }

  void blocksAreReadAsSpreadsheetsWriteThem() {
    using ui::readBlock, ui::writeBlock, ui::plainNumber;
    QCOMPARE(readBlock("a\tb\r\nc\t\r\n"), (std::vector<QStringList>{{"a", "b"}, {"c", ""}}));
    QCOMPARE(readBlock("\"a\tb\"\t\"say \"\"x\"\"\"\n"), (std::vector<QStringList>{{"a\tb", "say \"x\""}}));
    QCOMPARE(readBlock(""), std::vector<QStringList>());
    const std::vector<QStringList> block{{"1", "two\nlines", "\"q"}, {"", "x", ""}};
    QCOMPARE(readBlock(writeBlock(block)), block);
    for (const auto& [text, plain] : std::initializer_list<std::pair<const char*, const char*>>{
             {"1,234", "1234"}, {"1,234,567.5 kg", "1234567.5 kg"}, {"１２．５", "12.5"}, {"−3", "-3"}, {"85％", "85%"}, {"0,5", "0,5"}, {"1,23", "1,23"}, {"0,500", "0,500"}, {"1\u202f234", "1234"}})
      QCOMPARE(plainNumber(QString::fromUtf8(text)), QString::fromUtf8(plain));
  }

  void theTableIsExported() {
    Desk desk;
    open(desk);
    ui::dialogs::answers().path = QFileInfo(desk.file("x")).absolutePath();
    desk.trigger("export-page");
    QFile file(desk.file("inputs.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("servers"));
  }
};

QTEST_MAIN(WindowInputsTest)
#include "tst_window_inputs.moc"
