#include <QComboBox>
#include <QDockWidget>
#include <QDragEnterEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTreeView>

#include "core/report/csv.h"
#include "core/study/check.h"
#include "core/study/guest.h"
#include "core/study/resolve.h"
#include "tests/support/gui.h"
#include "ui/panels/guest_panel.h"
#include "ui/panels/taking_list.h"
#include "ui/widgets/notice.h"

using namespace meguri;
using namespace meguri::ui;
using study::Change;

namespace {

study::FieldValue quantityOf(double value, const char* citation = "") {
  quantity::Quantity quantity;
  quantity.value = value;
  quantity.unit = "1";
  quantity.source.citation = citation;
  return std::make_shared<const quantity::Quantity>(quantity);
}

double pueOf(const study::Study& study, const char* scenario) {
  for (const auto& each : study::resolve(study, *study.scenario(scenario)))
    if (each.element->id == "dc") return each.element->get(study::siteType().pue)->value;
  return 0;
}

}  // namespace

/// A colleague's study beside one's own, in the whole window.
class WindowGuest : public QObject {
  Q_OBJECT
 private:
  std::unique_ptr<support::Desk> m_desk;

  /// A file of a colleague who changed the gallery study.
  QString colleague(const char* name, const std::function<void(study::Transaction&)>& change) {
    study::Study study = support::gallery("h100-frankfurt-paris");
    study::Transaction transaction(study);
    change(transaction);
    if (!transaction.commit({})) qFatal("the edit is refused");
    const QString path = m_desk->file(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) qFatal("cannot write");
    file.write(QByteArray::fromStdString(study::writeStudy(study)));
    return path;
  }
  void openGuest(const QString& path) {
    dialogs::answers().path = path;
    m_desk->trigger("open-guest");
    m_desk->settle();
  }
  TakingModel& modelOf(const char* table) { return *qobject_cast<TakingModel*>(qobject_cast<QSortFilterProxyModel*>(m_desk->find<QTableView>(table).model())->sourceModel()); }
  TakingModel& differences() { return modelOf("guestDifferences_QTableView"); }
  TakingModel& factors() { return modelOf("guestFactors_QTableView"); }
  static void checkAll(TakingModel& model) {
    for (int row = 0; row < model.rowCount(); ++row) model.setData(model.index(row, 0), Qt::Checked, Qt::CheckStateRole);
  }
  StudyDocument& document() { return m_desk->document(); }

 private slots:
  void init() {
    m_desk = std::make_unique<support::Desk>();
    m_desk->openGallery("h100-frankfurt-paris");
  }
  void cleanup() { m_desk.reset(); }

  void itStandsBesideMineAndLeavesNothingBehind() {
    const std::string mine = m_desk->bytes();
    const auto alone = document().assessment();
    QVERIFY(!m_desk->window().actions()["close-guest"]->isEnabled());
    const QString path = colleague("tanaka.meguri", [](auto& t) { t.setField("a", "dc", "pue", quantityOf(1.6)); });
    QFile before(path);
    QVERIFY(before.open(QIODevice::ReadOnly));
    const QByteArray theirs = before.readAll();
    openGuest(path);
    QVERIFY(m_desk->find<QDockWidget>("guest_QDockWidget").isVisible());
    QCOMPARE(document().assessment()->scenarios.size(), 6u);
    QCOMPARE(m_desk->window().state().choice().scenarios.size(), 6u);
    for (std::size_t s = 0; s < 3; ++s) QVERIFY(alone->values[s] == document().assessment()->values[s]);  // mine, to the bit
    QVERIFY(document().compared().scenarios.back()->name.ends_with("(tanaka.meguri)"));
    QVERIFY(report::resultsCsv(*document().assessment()).find("(tanaka.meguri)") != std::string::npos);
    QCOMPARE(m_desk->bytes(), mine);
    QVERIFY(!document().isModified());
    QCOMPARE(document().undoStack().count(), 0);
    // an edit of mine is followed, and only mine changes
    QVERIFY(!document().edit({"edit.set-field", {}}, [](study::Transaction& t) { t.setField("a", "dc", "pue", quantityOf(1.9)); }));
    m_desk->settle();
    QVERIFY(alone->values[0] != document().assessment()->values[0]);
    document().undoStack().undo();
    m_desk->trigger("close-guest");
    m_desk->settle();
    QCOMPARE(document().assessment()->scenarios.size(), 3u);
    QCOMPARE(m_desk->window().state().choice().scenarios.size(), 3u);
    QVERIFY(!m_desk->find<QDockWidget>("guest_QDockWidget").isVisible());
    QCOMPARE(m_desk->bytes(), mine);
    before.seek(0);
    QCOMPARE(before.readAll(), theirs);
  }

  void takingIsOneStep() {
    openGuest(colleague("tanaka.meguri", [](auto& t) {
      t.setField("a", "dc", "pue", quantityOf(1.6, "Metered"));
      t.renameScenario("b", "Renamed");
    }));
    QCOMPARE(differences().rowCount(), 2);
    auto& take = m_desk->find<QPushButton>("guestTake_QPushButton");
    QVERIFY(!take.isEnabled());
    QVERIFY(!take.toolTip().isEmpty());
    checkAll(differences());
    QVERIFY(take.isEnabled());
    const std::string before = m_desk->bytes();
    take.click();
    m_desk->settle();
    QCOMPARE(pueOf(document().study(), "a"), 1.6);
    QCOMPARE(document().study().scenario("b")->name, std::string("Renamed"));
    QCOMPARE(differences().rowCount(), 0);
    QCOMPARE(document().undoStack().count(), 1);
    QCOMPARE(document().undoText(), QStringLiteral("Take 2 differences from tanaka.meguri"));
    document().undoStack().undo();
    QCOMPARE(m_desk->bytes(), before);
    QCOMPARE(differences().rowCount(), 2);
  }

  void aValueGoesIntoTheScenarioChosen() {
    openGuest(colleague("tanaka.meguri", [](auto& t) { t.setField("a", "dc", "pue", quantityOf(1.6)); }));
    const double mine = pueOf(document().study(), "a");
    checkAll(differences());
    auto& into = m_desk->find<QComboBox>("guestInto_QComboBox");
    into.setCurrentIndex(into.findData(QStringLiteral("b")));
    m_desk->find<QPushButton>("guestTake_QPushButton").click();
    QCOMPARE(pueOf(document().study(), "a"), mine);
    QCOMPARE(pueOf(document().study(), "b"), 1.6);
    QVERIFY(document().undoText().contains(QStringLiteral("PUE")));
  }

  void theFilterHidesAndChecksWhatIsShown() {
    openGuest(colleague("tanaka.meguri", [](auto& t) {
      t.setField("a", "dc", "pue", quantityOf(1.6));
      t.setTitle("Another title");
    }));
    auto& table = m_desk->find<QTableView>("guestDifferences_QTableView");
    QCOMPARE(table.model()->rowCount(), 2);
    m_desk->find<QLineEdit>("guestDifferences_QLineEdit").setText(QStringLiteral("pue"));
    QCOMPARE(table.model()->rowCount(), 1);
    m_desk->find<QCheckBox>("guestDifferences_QCheckBox").click();
    QCOMPARE(differences().checked().size(), 1u);
    QCOMPARE(differences().checked().front().kind, Change::Kind::field);
  }

  void theScopeThatDiffersIsTold() {
    openGuest(colleague("tanaka.meguri", [](auto& t) { t.setScope("to", std::int64_t{2040}); }));
    const auto& notice = m_desk->find<Notice>("guestNotice_Notice");
    QVERIFY(notice.isVisible());
    QVERIFY2(notice.text().contains(QStringLiteral("2040")), qPrintable(notice.text()));
    QCOMPARE(document().assessment()->study.lastYear(), document().study().lastYear());  // under mine
  }

  void aGuestWithErrorsIsListedNotCompared() {
    openGuest(colleague("broken.meguri", [](auto& t) { t.setField("a", "dc", "pue", quantityOf(0.2)); }));  // a PUE below 1
    QVERIFY(document().guest());
    QVERIFY(!document().guestIssues().empty());
    QCOMPARE(document().assessment()->scenarios.size(), 3u);
    QVERIFY(document().isCurrent());  // mine has none
    QVERIFY(document().issues().empty() || !study::hasErrors(document().issues()));
    QVERIFY(m_desk->find<QLabel>("guestStanding_QLabel").text().contains(QStringLiteral("broken.meguri")));
    QCOMPARE(differences().rowCount(), 1);
  }

  void aFaultyEntryOfTheGuestsHoldsNothingOfMine() {
    study::Study guest = support::gallery("h100-frankfurt-paris");
    library::Entry entry = *guest.library.begin()->second;
    for (auto& [key, figure] : entry.figures) figure.unit = "furlong";
    guest.library.begin()->second = std::make_shared<const library::Entry>(entry);
    const QString path = m_desk->file("entries.meguri");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(study::writeStudy(guest)));
    file.close();
    openGuest(path);
    QVERIFY(document().guest());
    QVERIFY(!document().guestIssues().empty());
    QVERIFY(document().isCurrent());
    QCOMPARE(document().assessment()->scenarios.size(), 3u);
    // while errors of mine are told of, and hold its results, as ever
    QVERIFY(!document().edit({"edit.set-field", {}}, [](study::Transaction& t) { t.setField("a", "dc", "pue", quantityOf(0.5)); }));
    m_desk->settle();
    QVERIFY(!document().isCurrent());
    QVERIFY(std::ranges::all_of(document().issues(), [&](const study::Issue& each) { return each.scenario.empty() || document().study().scenario(each.scenario); }));
  }

  void aGuestWhoseTotalsOverflowStaysOut() {
    const auto huge = [](auto& t) {
      const study::Study& study = t.draft();
      for (const auto& each : study::resolve(study, *study.scenario("a"))) {
        if (each.element->id != "servers") continue;
        for (const char* key : {"purchases", "embodiedGhg", "acceleratorPower", "activePower", "idlePower"}) {
          const int field = each.element->type->find(key);
          if (field < 0) continue;
          quantity::Quantity quantity;
          quantity.value = 1e303;
          quantity.unit = each.element->type->fields()[static_cast<std::size_t>(field)].unit;
          t.setField("a", "servers", key, std::make_shared<const quantity::Quantity>(quantity));
        }
      }
    };
    const auto alone = document().assessment();
    openGuest(colleague("huge.meguri", huge));
    QVERIFY(document().guest());
    QVERIFY(!study::hasErrors(study::check(document().guest()->study)));  // only its results show it
    QVERIFY(!document().guestIssues().empty());
    for (const auto& issue : document().guestIssues()) QCOMPARE(issue.code, std::string("result.not-finite"));
    QVERIFY(m_desk->find<QLabel>("guestStanding_QLabel").text().contains(QStringLiteral("no finite number")));
    QVERIFY(document().isCurrent());
    QVERIFY(!study::hasErrors(document().issues()));
    QCOMPARE(document().assessment()->scenarios.size(), 3u);
    QVERIFY(alone->values == document().assessment()->values);
    // an edit of mine is followed, and the guest does not come back for it
    QSignalSpy guestChanged(&document(), &StudyDocument::guestChanged);
    QVERIFY(!document().edit({"edit.set-field", {}}, [](study::Transaction& t) { t.setField("a", "dc", "pue", quantityOf(2)); }));
    QVERIFY(!document().isCurrent());
    m_desk->settle();
    QVERIFY(document().isCurrent());
    QVERIFY(alone->values != document().assessment()->values);
    QCOMPARE(document().assessment()->study.scenario("a"), document().study().scenario("a"));
    QVERIFY(!document().guestIssues().empty());
    QCOMPARE(guestChanged.count(), 0);
    // under another scope it is tried anew, and turned out again
    QVERIFY(!document().edit({"edit.set-field", {}}, [](study::Transaction& t) { t.setScope("to", std::int64_t{2031}); }));
    m_desk->settle();
    QVERIFY(document().isCurrent());
    QCOMPARE(document().assessment()->study.lastYear(), 2031);
    QVERIFY(!document().guestIssues().empty());
    // another guest stands beside
    openGuest(colleague("sound.meguri", [](auto& t) { t.setField("a", "dc", "pue", quantityOf(1.6)); }));
    QVERIFY(document().guestIssues().empty());
    QCOMPARE(document().assessment()->scenarios.size(), 6u);
    m_desk->trigger("close-guest");
    m_desk->settle();
    QVERIFY(document().isCurrent());
    QCOMPARE(document().assessment()->scenarios.size(), 3u);
  }

  void aDamagedFileIsAFault() {
    const QString path = m_desk->file("damaged.meguri");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"format\": \"meguri\", \"version\": [");
    file.close();
    const std::string before = m_desk->bytes();
    openGuest(path);
    QVERIFY(!document().guest());
    QVERIFY2(dialogs::answers().lastMessage.contains(QStringLiteral("damaged.meguri")), qPrintable(dialogs::answers().lastMessage));
    QCOMPARE(m_desk->bytes(), before);
  }

  void aDroppedFileIsAskedAbout() {
    const QString path = colleague("tanaka.meguri", [](auto& t) { t.setTitle("Theirs"); });
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    const auto drop = [&](int option) {
      dialogs::answers().way = option;
      QDragEnterEvent enter(QPoint(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
      QCoreApplication::sendEvent(&m_desk->window(), &enter);
      QDropEvent event(QPointF(100, 100), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
      QCoreApplication::sendEvent(&m_desk->window(), &event);
    };
    drop(-1);
    QVERIFY(!document().guest());
    drop(1);
    QVERIFY(document().guest());
    QVERIFY(document().study().title != "Theirs");
  }

  void aGuestsInputShowsItsRow() {
    openGuest(colleague("tanaka.meguri", [](auto& t) { t.setField("a", "dc", "pue", quantityOf(1.6)); }));
    const study::Id theirs = study::joinedId(document().study(), "a");
    const auto& drawn = *document().compared().scenario(theirs);
    const auto site = std::ranges::find(drawn.elements, &study::siteType(), [](const auto& each) { return dynamic_cast<const study::SiteType*>(each->type); });
    m_desk->window().state().goTo({theirs, (*site)->id}, "pue");
    const auto& table = m_desk->find<QTableView>("guestDifferences_QTableView");
    QVERIFY(table.selectionModel()->hasSelection());
    QVERIFY(m_desk->find<QLabel>("guestNote_QLabel").text().contains(QStringLiteral("tanaka.meguri")));
    QVERIFY(!m_desk->window().actions()["remove"]->isEnabled());
    report::Reading reading;
    reading.scenario = theirs;
    reading.view = report::viewOf(document().study());
    m_desk->window().state().explain(reading);
    QVERIFY(m_desk->find<QTreeView>("why_QTreeView").model()->rowCount() > 0);  // it is explained like mine
    m_desk->trigger("close-guest");
    QVERIFY(!m_desk->window().state().reading());
    QVERIFY(m_desk->window().state().target().scenario.empty());
  }

  void anEntryOfOtherFiguresIsAskedAbout() {
    study::Study guest = support::gallery("h100-frankfurt-paris");
    const study::Id id = guest.library.begin()->first;
    library::Entry entry = *guest.library.begin()->second;
    entry.figures.begin()->second.value *= 2;
    guest.library.begin()->second = std::make_shared<const library::Entry>(entry);
    study::Id user;
    for (const auto& element : guest.scenario("a")->elements)
      for (std::size_t i = 0; i < element->values.size(); ++i)
        if (element->type->fields()[i].kind == study::FieldKind::entry && element->textAt(static_cast<int>(i)) == id) user = element->id;
    QVERIFY(!user.empty());
    study::Transaction transaction(guest);
    transaction.duplicateElement("a", user, "Twin");
    QVERIFY(transaction.commit({}));
    const QString path = m_desk->file("tanaka.meguri");
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray::fromStdString(study::writeStudy(guest)));
    file.close();
    openGuest(path);
    QCOMPARE(factors().rowCount(), 1);
    checkAll(differences());
    const std::string before = m_desk->bytes();
    auto& take = m_desk->find<QPushButton>("guestTake_QPushButton");
    dialogs::answers().way.reset();
    take.click();
    QCOMPARE(m_desk->bytes(), before);  // taken back
    QVERIFY(dialogs::answers().lastMessage.contains(QStringLiteral("theirs")));
    dialogs::answers().way = 1;
    take.click();
    QCOMPARE(document().study().library.size(), guest.library.size() + 1);
    QVERIFY(study::servesAlike(*document().study().library.at(id), *support::gallery("h100-frankfurt-paris").library.at(id)));
  }

  void libraryUpdatesAreOfferedNotApplied() {
    // a copy that says other things than the library installed
    const study::Id id = document().study().library.begin()->first;
    library::Entry old = *document().study().library.begin()->second;
    old.version = "1999";
    old.figures.begin()->second.value *= 3;
    QVERIFY(!document().edit({"edit.set-field", {}}, [&](study::Transaction& t) { t.addEntry(old); }));
    m_desk->trigger("library-updates");
    auto* dialog = m_desk->window().findChild<QDialog*>(QStringLiteral("libraryUpdates_QDialog"));
    QVERIFY(dialog);
    auto& model = dialog->findChild<TakingList*>()->model();
    const auto rows = std::ranges::count(model.changes(), id, &Change::entry);
    QVERIFY(rows >= 2);  // version and figure
    QCOMPARE(document().study().library.at(id)->version, std::string("1999"));
    for (int row = 0; row < model.rowCount(); ++row)
      if (model.changes()[static_cast<std::size_t>(row)].entry == id) {
        model.setData(model.index(row, 0), Qt::Checked, Qt::CheckStateRole);
        break;  // rows of one entry go together
      }
    QCOMPARE(static_cast<std::ptrdiff_t>(model.checked().size()), rows);
    dialog->findChild<QPushButton*>(QStringLiteral("update_QPushButton"))->click();
    QVERIFY(document().study().library.at(id)->version != "1999");
    QCOMPARE(document().undoText(), QStringLiteral("Update library entries (1)"));
    QCOMPARE(std::ranges::count(model.changes(), id, &Change::entry), 0);
    document().undoStack().undo();
    QCOMPARE(document().study().library.at(id)->version, std::string("1999"));
  }

  void theWordsFollowTheLanguage() {
    openGuest(colleague("tanaka.meguri", [](auto& t) { t.setTitle("Theirs"); }));
    const auto& table = m_desk->find<QTableView>("guestDifferences_QTableView");
    const QString english = table.model()->index(0, 0).data().toString();
    ui::applyLanguage(words::Language::japanese);
    QCoreApplication::processEvents();
    QVERIFY(table.model()->index(0, 0).data().toString() != english);
    QCOMPARE(table.model()->rowCount(), 1);
    ui::applyLanguage(words::Language::english);
  }
};

QTEST_MAIN(WindowGuest)
#include "tst_window_guest.moc"
