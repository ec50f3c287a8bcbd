#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>

#include "core/quantity/unit.h"
#include "core/study/element_types.h"
#include "tests/support/gui.h"
#include "ui/editors/entry_popup.h"
#include "ui/editors/source_dialog.h"
#include "ui/document/statement.h"
#include "ui/panels/inspector.h"
#include "ui/widgets/path_button.h"
#include "ui/widgets/quantity_edit.h"
#include "ui/widgets/source_badge.h"
#include "ui/widgets/spread_button.h"

using namespace meguri;
using support::Desk;

/// What can be done with a value, and with several elements at once.
class WindowFormsTest : public QObject {
  Q_OBJECT
 private:
  static void select(Desk& desk, const char* scenario, const char* element) {
    desk.window().state().select({scenario, element});
    QCoreApplication::processEvents();
  }
  static void select(Desk& desk, const ui::Target& target, const std::vector<ui::Target>& together) {
    select(desk, target.scenario.c_str(), target.element.c_str());  // the tree follows the target first
    desk.window().state().select(target, together);
    QCoreApplication::processEvents();
  }
  static void type(QLineEdit& edit, const char* text) {
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, QString::fromUtf8(text));
  }
  /// As Alt+Down opens it.
  static QMenu& menuOf(Desk& desk, const char* field) {
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    auto& edit = desk.find<ui::QuantityEdit>(field);
    edit.setFocus();
    QTest::keyClick(&edit, Qt::Key_Down, Qt::AltModifier);
    return desk.find<QMenu>("value_QMenu");
  }
  static QAction& action(QMenu& menu, const char* code) {
    for (auto* each : menu.actions())
      if (each->objectName() == QLatin1String(code) || each->data().toString() == QLatin1String(code)) return *each;
    qFatal("no action %s", code);
  }
  static void choose(Desk& desk, const char* field, const char* code) {
    QMenu& menu = menuOf(desk, field);
    QVERIFY2(action(menu, code).isEnabled(), qPrintable(action(menu, code).toolTip()));
    action(menu, code).trigger();
    menu.close();
  }
  static std::optional<quantity::Quantity> held(Desk& desk, const char* scenario, const char* element, const char* field) {
    const auto found = ui::elementOf(desk.document().study(), {scenario, element});
    return ui::heldOf(desk.document().study(), *found, found->type->find(field));
  }
  static QStringList labels(Desk& desk) {
    QStringList result;
    for (const auto* each : desk.window().inspector().findChildren<QLabel*>())
      if (each->isVisible() && !each->text().isEmpty()) result << each->text();
    return result;
  }

 private slots:
  void init() { QGuiApplication::clipboard()->clear(); }

  void aUnitIsConvertedAndTheResultsStay() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    select(desk, "a", "servers");
    const std::string before = desk.bytes();
    const auto was = *held(desk, "a", "servers", "lifetime");
    QMenu& menu = menuOf(desk, "lifetime_QuantityEdit");
    QVERIFY(action(menu, "a").isChecked());
    QCOMPARE(action(menu, "month").text(), QString("48 month"));
    QVERIFY(!action(menu, "month").toolTip().isEmpty());
    menu.close();
    choose(desk, "lifetime_QuantityEdit", "month");
    const auto is = *held(desk, "a", "servers", "lifetime");
    QCOMPARE(is.value, 48.0);
    QCOMPARE(is.unit, std::string("month"));
    QCOMPARE(quantity::parseUnit("month")->toBase(is.value), quantity::parseUnit("a")->toBase(was.value));
    QVERIFY(is.source == was.source && is.note == was.note && is.confidence == was.confidence);
    QCOMPARE(desk.find<ui::QuantityEdit>("lifetime_QuantityEdit").text(), QString("48 month"));
    QCOMPARE(desk.document().undoStack().count(), 1);
    QVERIFY2(desk.document().undoText().contains("month"), qPrintable(desk.document().undoText()));
    desk.settle();
    QVERIFY(desk.document().isCurrent());
    desk.trigger("undo");
    QCOMPARE(desk.bytes(), before);
  }

  void theUnitOfALibraryFigureStays() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    select(desk, "a", "servers");
    QMenu& menu = menuOf(desk, "acceleratorPower_QuantityEdit");
    QVERIFY(!action(menu, "kW").isEnabled());
    QVERIFY(action(menu, "kW").toolTip().contains("library"));
    QVERIFY(!action(menu, "value.source").isEnabled());
    QVERIFY(!action(menu, "value.reset-to-library").isEnabled());
    for (const auto* each : menu.actions())
      if (!each->isEnabled() && !each->isSeparator()) QVERIFY2(!each->toolTip().isEmpty() && each->toolTip() != each->text(), qPrintable(each->text()));
    menu.close();
  }

  void anotherUnitIsReadAndSaidInTheOneShown() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    select(desk, "a", "servers");
    auto& power = desk.find<ui::QuantityEdit>("acceleratorPower_QuantityEdit");
    type(power, "0.65 kW");
    QCOMPARE(power.hint(), QString("= 650 W"));
    QVERIFY(power.accessibleDescription().contains("650 W"));
    QTest::keyClick(&power, Qt::Key_Return);
    QVERIFY(power.hint().isEmpty());
    type(power, "5 kg");
    QVERIFY2(power.fault().contains("W, kW, MW"), qPrintable(power.fault()));
    QTest::keyClick(&power, Qt::Key_Escape);
    auto& lifetime = desk.find<ui::QuantityEdit>("lifetime_QuantityEdit");
    lifetime.setText(QStringLiteral("５年"));
    emit lifetime.textEdited(lifetime.text());
    QTest::keyClick(&lifetime, Qt::Key_Return);
    QCOMPARE(held(desk, "a", "servers", "lifetime")->unit, std::string("a"));
    QCOMPARE(held(desk, "a", "servers", "lifetime")->value, 5.0);
  }

  /// The base's own value is no statement about a grid that a variant names.
  void aValueOverALibraryFigureLeavesVariantsWithAnotherEntryAlone() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    select(desk, "a", "dc");
    const std::string before = desk.bytes();
    const auto paris = held(desk, "b", "dc", "gridGhg");
    QVERIFY(paris && paris->value != held(desk, "a", "dc", "gridGhg")->value);
    auto& grid = desk.find<ui::QuantityEdit>("gridGhg_QuantityEdit");
    type(grid, "300");
    QTest::keyClick(&grid, Qt::Key_Return);
    QCOMPARE(desk.document().undoStack().count(), 1);
    QCOMPARE(held(desk, "a", "dc", "gridGhg")->value, 300.0);
    QVERIFY(*held(desk, "b", "dc", "gridGhg") == *paris);
    QVERIFY(*held(desk, "c", "dc", "gridGhg") == *paris);
    // the way back leaves nothing behind
    desk.find<QToolButton>("gridGhg_reset_QToolButton").click();
    QCOMPARE(desk.bytes(), before);
    desk.trigger("undo");
    desk.trigger("undo");
    QCOMPARE(desk.bytes(), before);
  }

  void aFigureIsTakenFromTheLibraryWithItsSource() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    select(desk, "a", "dc");
    const std::string before = desk.bytes();
    choose(desk, "gridGhg_QuantityEdit", "value.library");
    auto* popup = desk.window().findChild<ui::EntryPopup*>();
    QVERIFY(popup);
    popup->findChild<QLineEdit*>("search_QLineEdit")->setText("Norway");
    QCoreApplication::processEvents();
    popup->findChild<QPushButton*>("use_QPushButton")->click();
    const auto own = held(desk, "a", "dc", "gridGhg");
    const auto dc = ui::elementOf(desk.document().study(), {"a", "dc"});
    QVERIFY(dc->get(study::siteType().gridGhg));
    QVERIFY2(own->value < 60, qPrintable(QString::number(own->value)));
    QVERIFY(!own->source.citation.empty());
    QVERIFY(own->source.evidence != quantity::Evidence::assumption);
    QCOMPARE(dc->get(study::siteType().grid), std::string_view("owid-energy/DEU"));  // the entry the site names is another question
    QVERIFY2(desk.document().undoText().contains("Norway"), qPrintable(desk.document().undoText()));
    desk.trigger("undo");
    QCOMPARE(desk.bytes(), before);
  }

  void aWholeValueIsCopiedAndPasted() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    select(desk, "c", "servers");
    auto& lifetime = desk.find<ui::QuantityEdit>("lifetime_QuantityEdit");
    QMenu& menu = menuOf(desk, "lifetime_QuantityEdit");
    QVERIFY(!action(menu, "value.paste").isEnabled());
    menu.close();
    lifetime.setFocus();
    QTest::keyClick(&lifetime, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QString("6 a"));
    const auto copied = *held(desk, "c", "servers", "lifetime");
    select(desk, "a", "servers");
    const std::string before = desk.bytes();
    QTest::keyClick(&lifetime, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QVERIFY(*held(desk, "a", "servers", "lifetime") == copied);
    QVERIFY(copied.spread.isExact() && !copied.note.empty());
    QVERIFY2(desk.document().undoText().startsWith("Paste"), qPrintable(desk.document().undoText()));
    desk.trigger("undo");
    QCOMPARE(desk.bytes(), before);
    // years are no watts
    auto& power = desk.find<ui::QuantityEdit>("acceleratorPower_QuantityEdit");
    power.setFocus();
    QTest::keyClick(&power, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.bytes(), before);
    QVERIFY2(std::ranges::any_of(labels(desk), [](const QString& text) { return text.contains("W, kW, MW"); }), qPrintable(labels(desk).join("|")));
  }

  void severalElementsAreEditedAsOne() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    select(desk, {"a", "servers"}, {{"a", "servers"}, {"c", "servers"}});
    const std::string before = desk.bytes();
    QVERIFY2(labels(desk).contains("2 fleets"), qPrintable(labels(desk).join("|")));
    QVERIFY(!desk.find<QLineEdit>("name_QLineEdit").isVisible());
    auto& lifetime = desk.find<ui::QuantityEdit>("lifetime_QuantityEdit");
    QCOMPARE(lifetime.text(), QString());
    QCOMPARE(lifetime.placeholderText(), QString("several values"));
    QVERIFY2(lifetime.toolTip().contains("4 a") && lifetime.toolTip().contains("6 a"), qPrintable(lifetime.toolTip()));
    QCOMPARE(desk.find<ui::QuantityEdit>("acceleratorPower_QuantityEdit").text(), QString("700 W"));
    QVERIFY(!desk.find<ui::SpreadButton>("lifetime_spread_SpreadButton").isVisible());
    type(lifetime, "7");
    QTest::keyClick(&lifetime, Qt::Key_Return);
    QCOMPARE(held(desk, "a", "servers", "lifetime")->value, 7.0);
    QCOMPARE(held(desk, "c", "servers", "lifetime")->value, 7.0);
    // each from its own: what was stated to be exact stays so
    QVERIFY(held(desk, "c", "servers", "lifetime")->spread.isExact());
    QCOMPARE(desk.document().undoStack().count(), 1);
    QVERIFY2(desk.document().undoText().endsWith("of 2 fleets"), qPrintable(desk.document().undoText()));
    QCOMPARE(lifetime.text(), QString("7 a"));
    desk.trigger("undo");
    QCOMPARE(desk.bytes(), before);
    QCOMPARE(lifetime.text(), QString());
  }

  void aBaseIsStatedBeforeWhatVariesIt() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    select(desk, {"b", "dc"}, {{"b", "dc"}, {"a", "dc"}});
    auto& pue = desk.find<ui::QuantityEdit>("pue_QuantityEdit");
    type(pue, "1.3");
    QTest::keyClick(&pue, Qt::Key_Return);
    QCOMPARE(held(desk, "b", "dc", "pue")->value, 1.3);
    select(desk, "a", "dc");
    type(desk.find<ui::QuantityEdit>("pue_QuantityEdit"), "1.5");
    QCOMPARE(held(desk, "b", "dc", "pue")->value, 1.5);  // what the base said too is no change of the variant's
  }

  void severalOptionsAreChosenAsOne() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    const auto mode = [&](const char* scenario) { return std::string(ui::elementOf(desk.document().study(), {scenario, "servers"})->get(study::fleetType().lifeModel)); };
    const std::string was = mode("a"), other = was == "fixed" ? "weibull" : "fixed";
    (void)desk.document().edit({"edit.set-title", {}}, [&](study::Transaction& t) { t.setField("c", "servers", "lifeModel", other); });
    select(desk, {"a", "servers"}, {{"a", "servers"}, {"c", "servers"}});
    const std::string before = desk.bytes();
    auto& combo = desk.find<QComboBox>("lifeModel_CalmCombo");
    QCOMPARE(combo.currentIndex(), -1);
    QCOMPARE(combo.placeholderText(), QString("several values"));
    combo.setCurrentIndex(combo.findData(QString::fromStdString(was)));
    emit combo.activated(combo.currentIndex());
    QCOMPARE(mode("c"), was);
    QCOMPARE(mode("a"), was);
    desk.trigger("undo");
    QCOMPARE(desk.bytes(), before);
  }

  void whatOneCannotTakeNoneTakes() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    select(desk, {"a", "servers"}, {{"a", "servers"}, {"c", "servers"}});
    const std::string before = desk.bytes();
    auto& lifetime = desk.find<ui::QuantityEdit>("lifetime_QuantityEdit");
    type(lifetime, "41");
    QVERIFY2(lifetime.fault().startsWith(words::shown(*ui::elementOf(desk.document().study(), {"a", "servers"}))), qPrintable(lifetime.fault()));
    QCOMPARE(desk.bytes(), before);
    QTest::keyClick(&lifetime, Qt::Key_Return);
    QCOMPARE(desk.bytes(), before);
    QCOMPARE(lifetime.placeholderText(), QString("several values"));
  }

  void elementsOfDifferentKindsHaveNoFormTogether() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    select(desk, {"a", "servers"}, {{"a", "dc"}, {"b", "dc"}, {"a", "servers"}});
    const QStringList said = labels(desk);
    QVERIFY2(said.contains("3 elements of different kinds"), qPrintable(said.join("|")));
    QVERIFY2(std::ranges::any_of(said, [](const QString& text) { return text.startsWith("1 fleet") && text.contains("2 sites"); }), qPrintable(said.join("|")));
    QVERIFY(!desk.find<ui::QuantityEdit>("lifetime_QuantityEdit").isVisible());
    select(desk, "a", "servers");
    QVERIFY(desk.find<ui::QuantityEdit>("lifetime_QuantityEdit").isVisible());
    QVERIFY(desk.find<QLineEdit>("name_QLineEdit").isVisible());
  }

  void aDocumentNamedBeforeBringsItsSource() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    select(desk, "a", "servers");
    choose(desk, "lifetime_QuantityEdit", "value.source");
    auto* dialog = desk.window().findChild<ui::SourceDialog*>();
    QVERIFY(dialog);
    auto& citation = *dialog->findChild<QLineEdit*>("citation_QLineEdit");
    auto& ok = *dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
    const auto grid = held(desk, "a", "dc", "gridGhg");
    QVERIFY(!grid->source.citation.empty());
    QTest::keyClicks(&citation, QString::fromStdString(grid->source.citation).left(8));
    emit citation.completer()->activated(QString::fromStdString(grid->source.citation));
    citation.setText(QString::fromStdString(grid->source.citation));
    QCOMPARE(dialog->quantity().source.url, grid->source.url);
    QCOMPARE(dialog->quantity().source.evidence, grid->source.evidence);
    auto& url = *dialog->findChild<QLineEdit*>("url_QLineEdit");
    url.setText("somewhere");
    QVERIFY(!ok.isEnabled() && ok.toolTip().contains("somewhere"));
    url.setText("https://example.org/a.pdf");
    QVERIFY(ok.isEnabled());
    auto& year = *dialog->findChild<QLineEdit*>("source-year_QLineEdit");
    year.setText("20");
    QVERIFY(!ok.isEnabled());
    year.setText(QStringLiteral("２０２５"));
    QVERIFY(ok.isEnabled());
    dialog->findChild<QPlainTextEdit*>("note_QPlainTextEdit")->setPlainText("Read twice.");
    dialog->accept();
    const auto after = *held(desk, "a", "servers", "lifetime");
    QCOMPARE(after.year, 2025);
    QCOMPARE(after.note, std::string("Read twice."));
    QVERIFY(desk.find<ui::SourceBadge>("lifetime_source_QToolButton").toolTip().contains("Read twice."));
  }

  void everythingSpeaksJapanese() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    select(desk, {"a", "servers"}, {{"a", "servers"}, {"c", "servers"}});
    ui::applyLanguage(words::Language::japanese);
    QCoreApplication::processEvents();
    QCOMPARE(desk.find<ui::QuantityEdit>("lifetime_QuantityEdit").placeholderText(), words::text("several.values"));
    QVERIFY2(labels(desk).contains(words::text("several.count.fleet", {"2"})), qPrintable(labels(desk).join("|")));
    ui::applyLanguage(words::Language::english);
    QCoreApplication::processEvents();
    QVERIFY(labels(desk).contains("2 fleets"));
  }
};

QTEST_MAIN(WindowFormsTest)
#include "tst_window_forms.moc"
