#include "ui/editors/entry_picker.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "core/study/edit.h"
#include "tests/support/small_library.h"
#include "ui/base/language.h"
#include "ui/editors/entry_details.h"
#include "ui/editors/entry_popup.h"

using namespace meguri;
using namespace meguri::ui;

namespace {

/// A study of 2026 to 2030 with a site and a fleet that name no entry.
study::Study makeStudy() {
  study::Study study = study::newStudy();
  const study::Id base = study.scenarios[0]->id;
  study::Transaction transaction(study);
  transaction.setScope("from", std::int64_t{2026});
  transaction.setScope("to", std::int64_t{2030});
  transaction.addElement(base, study::Element::make(study::siteType(), "dc", "Site"));
  transaction.addElement(base, study::Element::make(study::fleetType(), "servers", "Servers"));
  if (!transaction.commit({})) qFatal("refused");
  return study;
}

/// A popup of one field, as a form opens it.
class Opened {
 public:
  Opened(const test::SmallLibrary& library, const char* field, study::Study study = makeStudy()) : m_study(std::move(study)), m_shelf({library.shared(), library.own()}) {
    const bool isSite = study::siteType().find(field) >= 0 && std::string_view(field) != "product";
    const auto& element = *m_study.scenarios[0]->elements[isSite ? 0 : 1];
    m_popup = new EntryPopup(m_shelf, wishOf(m_study, element, element.type->find(field)), &m_parent);
    m_parent.show();
    m_popup->openAt(m_parent);
    m_isShown = QTest::qWaitForWindowActive(m_popup);
    QObject::connect(m_popup, &EntryPopup::picked, m_popup, [this](const auto& entry) { picked << QString::fromStdString(entry->id); });
    QObject::connect(m_popup, &EntryPopup::cleared, m_popup, [this] { picked << QString(); });
    QObject::connect(m_popup, &QDialog::finished, &m_parent, [this] { m_isShown = false; });
  }

  bool isOpen() const { return m_isShown; }
  void type(const QString& text) {
    search().selectAll();
    search().insert(text);
  }
  void press(Qt::Key key) { QTest::keyClick(&search(), key); }
  QStringList names() const {
    QStringList result;
    for (int row = 0; row < list().model()->rowCount(); ++row) result << list().model()->index(row, 0).data().toString();
    return result;
  }
  QString said(int role) const { return list().currentIndex().data(role).toString(); }
  /// They follow once the list is painted.
  QString details() const {
    const QString name = said(Qt::DisplayRole);
    (void)QTest::qWaitFor([&] { return name.isEmpty() ? detailsView().toPlainText().isEmpty() : detailsView().toPlainText().startsWith(name); }, 2000);
    return detailsView().toPlainText();
  }
  EntryDetails& detailsView() const { return *m_popup->findChild<EntryDetails*>(); }
  QLineEdit& search() const { return *m_popup->findChild<QLineEdit*>("search_QLineEdit"); }
  QListView& list() const { return *m_popup->findChild<QListView*>("found_QListView"); }
  QPushButton& button(const char* name) const { return *m_popup->findChild<QPushButton*>(QLatin1String(name)); }

  QStringList picked;  ///< ids; an empty one: cleared

 private:
  study::Study m_study;
  LibraryShelf m_shelf;
  QWidget m_parent;
  EntryPopup* m_popup;
  bool m_isShown = false;
};

}  // namespace

/// Finding and picking an entry of the library.
class EntryPickerTest : public QObject {
  Q_OBJECT
 private slots:
  void cleanup() { applyLanguage(words::Language::english); }

  void findsAsOneTypes() {
    Opened popup(m_library, "accelerator");
    // of four accelerators of the program and one's own, those with a figure the form takes
    QCOMPARE(popup.names(), (QStringList{"H100 by a study", "H100 by its maker", "H100 with a slip", "MI300X & more"}));
    popup.type("m");
    // first the name that begins with it, then those with a word or a key that does
    QCOMPARE(popup.names(), (QStringList{"MI300X & more", "H100 by its maker", "H100 with a slip"}));
    popup.type("amd");
    QCOMPARE(popup.names(), QStringList{"MI300X & more"});
    QCOMPARE(popup.said(EntryModel::valueRole), QString("750 W"));
    popup.type("nothing of the kind");
    QVERIFY(popup.names().isEmpty());
    QVERIFY(popup.details().isEmpty());
    QVERIFY(!popup.button("use_QPushButton").isEnabled() && !popup.button("use_QPushButton").toolTip().isEmpty());
  }

  void tellsEntriesApartByTheirFigure() {
    Opened popup(m_library, "accelerator");
    popup.type("h100 maker");
    QCOMPARE(popup.said(EntryModel::valueRole), QStringLiteral("164 kg CO₂e"));
    QCOMPARE(popup.said(EntryModel::provenanceRole), QStringLiteral("2024 · Chips"));
    const QString details = popup.details();
    for (const char* part : {"Maker: NVIDIA", "Manufacture of one accelerator", "164 kg CO₂e", "cradle to gate", "×/÷ 1.3", "Vendor", "confidence high", "row h100-maker",
                             "Institute, Chips (2026)", "MIT", "Accelerator power", "700 W", "Mass", "2.5 kg", "alternatives for this product: 2"})
      QVERIFY2(details.contains(QString::fromUtf8(part)), part);
  }

  void aSeriesIsOneValueBehindItsLastYear() {
    Opened popup(m_library, "grid");
    QCOMPARE(popup.names(), (QStringList{"Germany", "Japan"}));  // direct emissions alone serve no field
    popup.type("ger");
    QCOMPARE(popup.said(EntryModel::valueRole), QStringLiteral("329.65 g CO₂e/kWh"));
    QVERIFY(popup.said(EntryModel::provenanceRole).startsWith("2025 · "));
    QVERIFY(popup.details().contains(QStringLiteral("340.5 → 329.65 g CO₂e/kWh (2024–2025)")));
  }

  void bothLanguagesAreFound() {
    applyLanguage(words::Language::japanese);
    Opened popup(m_library, "grid");
    popup.type(QStringLiteral("日"));
    QCOMPARE(popup.names(), QStringList{QStringLiteral("日本")});
    QVERIFY(popup.said(EntryModel::provenanceRole).contains(QStringLiteral("電力系統")));
    popup.type("japan");
    QCOMPARE(popup.names(), QStringList{QStringLiteral("日本")});
    for (const QWidget* each : {static_cast<QWidget*>(&popup.search()), static_cast<QWidget*>(&popup.list()), static_cast<QWidget*>(&popup.detailsView())})
      QVERIFY(!each->accessibleName().isEmpty());
    QVERIFY(popup.search().accessibleDescription().startsWith(QStringLiteral("日本, 477.26 g")));
  }

  void keysGoThroughTheListAndPick() {
    Opened popup(m_library, "grid");
    QVERIFY(popup.isOpen() && popup.search().hasFocus());
    popup.press(Qt::Key_Return);  // nothing is chosen yet
    QVERIFY(popup.isOpen() && popup.picked.isEmpty());
    popup.press(Qt::Key_Down);
    popup.press(Qt::Key_Down);
    QCOMPARE(popup.said(Qt::DisplayRole), QString("Japan"));
    popup.press(Qt::Key_Up);
    popup.press(Qt::Key_Return);
    QCOMPARE(popup.picked, QStringList{"grids/DEU"});
    QVERIFY(!popup.isOpen());
  }

  void escapeLeavesAllAsItWas() {
    Opened popup(m_library, "grid");
    popup.type("jap");
    popup.press(Qt::Key_Escape);
    QVERIFY(!popup.isOpen() && popup.picked.isEmpty());
  }

  void whatIsNamedIsAtHandAndCanBeCleared() {
    Opened nothing(m_library, "grid");
    QVERIFY(!nothing.button("clear_QPushButton").isEnabled() && !nothing.button("clear_QPushButton").toolTip().isEmpty());
    Opened popup(m_library, "grid", naming("grids/JPN"));
    QCOMPARE(popup.said(Qt::DisplayRole), QString("Japan"));
    QVERIFY(popup.said(EntryModel::provenanceRole).contains("in this study"));
    popup.button("clear_QPushButton").click();
    QCOMPARE(popup.picked, QStringList{QString()});
    QVERIFY(!popup.isOpen());
  }

  void whatTheStudyCarriesAndTheLibraryLacksStays() {
    library::Entry entry;
    entry.id = "gone/XX";
    entry.kind = "electricity";
    entry.name = "Kingdom of old";
    quantity::Quantity figure;
    figure.value = 400;
    figure.unit = "g CO2e/kWh";
    entry.figures.emplace("ghg-lifecycle", figure);
    study::Study study = makeStudy();
    study::Transaction transaction(study);
    transaction.addEntry(entry);
    QVERIFY(transaction.commit({}));
    Opened popup(m_library, "grid", study);
    QCOMPARE(popup.names(), (QStringList{"Kingdom of old", "Germany", "Japan"}));
    popup.type("old king");
    QCOMPARE(popup.said(EntryModel::valueRole), QStringLiteral("400 g CO₂e/kWh"));
    QCOMPARE(popup.said(EntryModel::provenanceRole), QStringLiteral("in this study · gone"));
    popup.press(Qt::Key_Return);
    QCOMPARE(popup.picked, QStringList{"gone/XX"});
  }

  void whatTheLibraryRefusesIsShownAndNotPicked() {
    Opened popup(m_library, "accelerator");
    popup.type("slip");
    QCOMPARE(popup.names(), QStringList{"H100 with a slip"});
    const QString reason = popup.said(EntryModel::faultRole);
    QVERIFY2(reason.contains("164,000 kg CO2e is outside the plausible range from 20 to 1,500"), qPrintable(reason));
    QVERIFY(popup.details().contains(reason));
    QCOMPARE(popup.button("use_QPushButton").toolTip(), reason);
    popup.press(Qt::Key_Return);
    emit popup.list().doubleClicked(popup.list().currentIndex());
    QVERIFY(popup.isOpen() && popup.picked.isEmpty());
  }

  void alternativesStandSideBySide() {
    Opened popup(m_library, "accelerator");
    popup.type("maker");
    QVERIFY(popup.details().contains("H100 by a study"));
    emit popup.detailsView().anchorClicked(QUrl("entry:chips/h100-study"));
    QCOMPARE(popup.names(), (QStringList{"H100 by a study", "H100 by its maker", "H100 with a slip"}));
    QCOMPARE(popup.said(EntryModel::valueRole), QStringLiteral("273 kg CO₂e"));
    QVERIFY(popup.search().text().isEmpty());
    popup.press(Qt::Key_Return);
    QCOMPARE(popup.picked, QStringList{"chips/h100-study"});
  }

  void staysInsideTheScreen_data() {
    QTest::addColumn<QRect>("anchor");
    QTest::addColumn<QRect>("box");
    QTest::newRow("beneath, aligned at the right") << QRect(900, 100, 160, 24) << QRect(340, 126, 720, 440);
    QTest::newRow("at the left edge") << QRect(10, 100, 160, 24) << QRect(0, 126, 720, 440);
    QTest::newRow("at the bottom: above") << QRect(900, 820, 160, 24) << QRect(340, 378, 720, 440);
    QTest::newRow("beyond the right edge") << QRect(1350, 100, 160, 24) << QRect(680, 126, 720, 440);
  }
  void staysInsideTheScreen() {
    QFETCH(QRect, anchor);
    QTEST(EntryPopup::placed(anchor, {720, 440}, {0, 0, 1400, 900}), "box");
    const QRect small(0, 0, 500, 300);
    QVERIFY(small.contains(EntryPopup::placed(anchor, {720, 440}, small)));
  }

  void theClosedFieldSaysWhatIsNamed() {
    LibraryShelf shelf({m_library.shared(), {}});
    EntryPicker picker(shelf, nullptr);
    picker.show("MI300X & more", [] { return EntryWish(); });
    QCOMPARE(picker.name(), QString("MI300X & more"));
    QCOMPARE(picker.accessibleDescription(), QString("MI300X & more"));
    QVERIFY(picker.shortcut().isEmpty());
    picker.show({}, [] { return EntryWish(); });
    QCOMPARE(picker.accessibleDescription(), QString("not stated"));
  }

 private:
  study::Study naming(const std::string& id) const {
    LibraryShelf shelf({m_library.shared(), {}});
    study::Study study = makeStudy();
    study::Transaction transaction(study);
    transaction.pick(study.scenarios[0]->id, "dc", "grid", **shelf.find(id, {}));
    if (!transaction.commit({})) qFatal("refused");
    return study;
  }

  const test::SmallLibrary m_library;
};

QTEST_MAIN(EntryPickerTest)
#include "tst_entry_picker.moc"
