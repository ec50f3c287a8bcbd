#include <QClipboard>
#include <QLabel>
#include <QPlainTextEdit>
#include <QTextBrowser>
#include <QToolButton>
#include <fstream>

#include "tests/support/gui.h"
#include "tests/support/small_datasets.h"
#include "tests/support/small_library.h"
#include "ui/editors/entry_picker.h"
#include "ui/editors/entry_popup.h"
#include "ui/shell/about_dialog.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/path_button.h"
#include "ui/widgets/quantity_edit.h"
#include "ui/widgets/source_badge.h"

using namespace meguri;
using support::Desk;

/// The library in the window: what picking an entry does to a form and its study, what is said of the library itself.
class WindowLibraryTest : public QObject {
  Q_OBJECT
 private:
  /// A study of 2026 to 2030: a site, a fleet at it.
  static void begin(Desk& desk) {
    desk.window().begin();
    const study::Id base = scenario(desk).id;
    (void)desk.document().edit({"edit.add", {"x"}}, [&](study::Transaction& t) {
      t.setScope("from", std::int64_t{2026});
      t.setScope("to", std::int64_t{2030});
      t.addElement(base, study::Element::make(study::siteType(), "dc", "Site"));
      t.addElement(base, study::Element::make(study::fleetType(), "servers", "Servers"));
    });
    desk.document().undoStack().clear();
  }
  static const study::Scenario& scenario(Desk& desk) { return *desk.document().study().scenarios.front(); }
  static const study::Element& site(Desk& desk) { return *scenario(desk).elements[0]; }
  static const study::Element& fleet(Desk& desk) { return *scenario(desk).elements[1]; }
  static void select(Desk& desk, const char* element) {
    desk.window().state().select({scenario(desk).id, element});
    QCoreApplication::processEvents();
  }
  static void pick(Desk& desk, const char* field, const char* text) {
    desk.find<ui::EntryPicker>((std::string(field) + "_EntryPicker").c_str()).click();
    auto& search = *desk.window().findChild<ui::EntryPopup*>()->findChild<QLineEdit*>("search_QLineEdit");
    search.insert(QString::fromUtf8(text));
    QTest::keyClick(&search, Qt::Key_Return);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
  }
  static void type(QLineEdit& edit, const char* text) {
    edit.setFocus();
    edit.selectAll();
    QTest::keyClicks(&edit, QString::fromUtf8(text));
    QTest::keyClick(&edit, Qt::Key_Return);
  }
  static QString notice(Desk& desk) {
    auto& strip = desk.find<ui::Notice>("notice_Notice");
    return strip.isVisible() ? strip.text() : QString();
  }

 private slots:
  void aProviderIsPickedWithTheKindOfItsWater() {
    Desk desk(m_places);
    begin(desk);
    const std::string before = desk.bytes();
    select(desk, "dc");
    pick(desk, "provider", "alp");
    QCOMPARE(desk.document().undoStack().count(), 1);
    QCOMPARE(site(desk).get(study::siteType().provider), std::string_view("operators/alpha"));
    QCOMPARE(site(desk).get(study::siteType().wueKind), std::string_view("withdrawal"));
    QVERIFY(desk.document().study().library.contains("operators/alpha"));
    QCOMPARE(desk.find<ui::EntryPicker>("provider_EntryPicker").name(), QString("Alpha"));
    QCOMPARE(desk.find<ui::QuantityEdit>("pue_QuantityEdit").text(), QString("1.1"));
    QCOMPARE(desk.find<ui::QuantityEdit>("wue_QuantityEdit").text(), QString("0.4 L/kWh"));
    QVERIFY(desk.find<ui::SourceBadge>("pue_source_QToolButton").toolTip().contains("Institute, Operators (2026)"));
    desk.trigger("undo");
    QCOMPARE(desk.bytes(), before);
    QCOMPARE(desk.find<ui::EntryPicker>("provider_EntryPicker").name(), QString());
  }

  void clearingTakesTheNameAlone() {
    Desk desk(m_places);
    begin(desk);
    select(desk, "dc");
    pick(desk, "provider", "alp");
    desk.find<ui::EntryPicker>("provider_EntryPicker").click();
    desk.window().findChild<ui::EntryPopup*>()->findChild<QPushButton*>("clear_QPushButton")->click();
    QVERIFY(site(desk).get(study::siteType().provider).empty());
    QCOMPARE(site(desk).get(study::siteType().wueKind), std::string_view("withdrawal"));
    QVERIFY(desk.document().study().library.contains("operators/alpha"));
    QCOMPARE(desk.find<ui::QuantityEdit>("pue_QuantityEdit").text(), QString());
  }

  void aSeriesThatHoldsOneValueIsShownAsThatValue() {
    Desk desk(m_places);
    begin(desk);
    select(desk, "dc");
    pick(desk, "grid", "germany");
    auto& edit = desk.find<ui::QuantityEdit>("gridGhg_QuantityEdit");
    QCOMPARE(edit.text(), QString("329.65 g CO2e/kWh"));
    QVERIFY(!desk.find<ui::PathButton>("gridGhg_path_PathButton").isMarked());
    const auto labels = desk.window().inspector().findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel* label) { return label->isVisible() && label->text() == "2025"; }));
    // typed over, it is the study's own, a constant that was never a series
    type(edit, "300");
    const auto* own = site(desk).get(study::siteType().gridGhg);
    QVERIFY(own && !own->isTable() && !own->holdsLast);
    QCOMPARE(own->value, 300.0);
    QCOMPARE(own->source.evidence, quantity::Evidence::assumption);
    // of a horizon that begins within the series it is a path
    (void)desk.document().edit({"edit.set-field", {"x", "y"}}, [](study::Transaction& t) { t.setScope("from", std::int64_t{2024}); });
    desk.find<QToolButton>("gridGhg_reset_QToolButton").click();
    QCOMPARE(edit.text(), QStringLiteral("340.5 → 329.65 g CO2e/kWh (2024–2025)"));
    QVERIFY(desk.find<ui::PathButton>("gridGhg_path_PathButton").isMarked());
  }

  void anOwnValueOverEitherOfTwoEntriesFallsBack() {
    Desk desk(m_places);
    begin(desk);
    select(desk, "servers");
    auto& power = desk.find<ui::QuantityEdit>("acceleratorPower_QuantityEdit");
    auto& reset = desk.find<QToolButton>("acceleratorPower_reset_QToolButton");
    type(power, "500 W");
    QVERIFY(!reset.isVisible());  // there is nothing to fall back to
    pick(desk, "accelerator", "maker");
    QCOMPARE(power.text(), QString("500 W"));
    QVERIFY(reset.isVisible());
    reset.click();
    QCOMPARE(power.text(), QString("700 W"));
    QVERIFY(!fleet(desk).get(study::fleetType().acceleratorPower));
    QVERIFY(!reset.isVisible());
    // an entry without the figure offers no way back
    pick(desk, "accelerator", "by a study");
    QCOMPARE(power.text(), QString());
    type(power, "650 W");
    QVERIFY(!reset.isVisible());
    QVERIFY(fleet(desk).get(study::fleetType().coversHost));
  }

  void namesFollowTheLanguage() {
    Desk desk(m_places);
    begin(desk);
    select(desk, "dc");
    pick(desk, "grid", "germany");
    ui::applyLanguage(words::Language::japanese);
    QTRY_COMPARE(desk.find<ui::EntryPicker>("grid_EntryPicker").name(), QStringLiteral("ドイツ"));
    ui::applyLanguage(words::Language::english);
  }

  void aLibraryInOrderIsNoNews() {
    Desk desk(m_places);
    QTest::qWait(400);
    QCOMPARE(notice(desk), QString());
  }

  void whatStandsAsideIsToldOnceAndTheRestServes() {
    const test::SmallLibrary library;
    std::ofstream(library.shared() / "library-MPL-2.0.db") << "no database at all, but long enough to be looked at as one";
    Desk desk({library.shared(), library.own()});
    QTRY_VERIFY(!notice(desk).isEmpty());
    QVERIFY2(notice(desk).contains("library-MPL-2.0.db"), qPrintable(notice(desk)));
    begin(desk);  // the window works on
    select(desk, "dc");
    pick(desk, "grid", "germany");
    QCOMPARE(site(desk).get(study::siteType().grid), std::string_view("grids/DEU"));
    desk.find<ui::Notice>("notice_Notice").findChild<QToolButton*>()->click();
    QCOMPARE(notice(desk), QString());
    ui::applyLanguage(words::Language::japanese);
    QCoreApplication::processEvents();
    QCOMPARE(notice(desk), QString());
    ui::applyLanguage(words::Language::english);
  }

  void withoutAnyLibraryStudiesStillWork() {
    Desk desk({QDir::tempPath().toStdString() + "/there-is-no-such-folder", {}});
    QTRY_VERIFY(notice(desk).contains("There is no library"));
    desk.openGallery("h100-frankfurt-paris");
    QTRY_VERIFY(desk.document().isCurrent());
    desk.window().state().select({"a", "dc"});
    auto& grid = desk.find<ui::EntryPicker>("grid_EntryPicker");
    QVERIFY(!grid.name().isEmpty());
    grid.click();
    auto* found = desk.window().findChild<ui::EntryPopup*>()->findChild<QAbstractItemView*>("found_QListView")->model();
    QVERIFY(found->rowCount() >= 2);  // what the study carries
  }

  void aboutNamesEveryDatasetAndItsLicence() {
    Desk desk(m_places);
    desk.trigger("about");
    auto* about = desk.window().findChild<ui::AboutDialog*>();
    QVERIFY(about);
    auto& text = *about->findChild<QTextBrowser*>("about_QTextBrowser");
    for (const char* part : {"GPL-3.0-or-later", "Datasets of the library: 5", "Chips", "Institute, Chips (2026)", "https://example.org/chips", "2026.11", "2026-11-21", "MIT", "ODbL 1.0", "Name the institute."})
      QVERIFY2(text.toPlainText().contains(part), part);
    emit text.anchorClicked(QUrl("licence:ODbL-1.0"));
    auto* licence = about->findChild<QDialog*>("licence_QDialog");
    QVERIFY(licence);
    QVERIFY(licence->findChild<QPlainTextEdit*>()->toPlainText().contains("Text of ODbL-1.0"));
    text.selectAll();
    text.copy();
    QVERIFY(QGuiApplication::clipboard()->text().contains("Institute, Grids (2026)"));
    ui::applyLanguage(words::Language::japanese);
    QTRY_VERIFY(text.toPlainText().contains(QStringLiteral("電力系統")));
    ui::applyLanguage(words::Language::english);
  }

 private:
  const test::SmallLibrary m_library;
  const ui::LibraryPlaces m_places{m_library.shared(), m_library.own()};
};

QTEST_MAIN(WindowLibraryTest)
#include "tst_window_library.moc"
