#include <QDropEvent>
#include <QElapsedTimer>
#include <QMenu>
#include <QMimeData>
#include <algorithm>

#include "core/study/resolve.h"
#include "tests/support/gui.h"
#include "ui/panels/history.h"

using namespace meguri;
using support::Desk;
using ui::Target;

/// The study at the left: several selected together, dragged, moved, copied, removed, restored and searched, by mouse and by keyboard.
class WindowTreeTest : public QObject {
  Q_OBJECT
 private:
  static ui::Navigator& tree(Desk& desk) { return desk.window().navigator(); }
  static QModelIndex at(Desk& desk, const char* scenario, const char* element) { return tree(desk).tree().find({scenario, element}); }
  static void click(Desk& desk, const QModelIndex& index, Qt::KeyboardModifiers keys = {}) {
    tree(desk).scrollTo(index);
    QTest::mouseClick(tree(desk).viewport(), Qt::LeftButton, keys, tree(desk).visualRect(index).center());
  }
  static std::vector<std::string> ids(Desk& desk, const char* scenario) {
    std::vector<std::string> result;
    for (const auto& each : study::resolve(desk.document().study(), *desk.document().study().scenario(scenario))) result.push_back(each.element->id);
    return result;
  }
  static std::vector<std::string> scenarios(Desk& desk) {
    std::vector<std::string> result;
    for (const auto& each : desk.document().study().scenarios) result.push_back(each->id);
    return result;
  }
  static void edit(Desk& desk, const std::function<void(study::Transaction&)>& change) { QVERIFY(!desk.document().edit({"edit.move", {"x"}}, change)); }
  /// Drops elements as the view does; gives whether the drop is taken.
  static bool drop(Desk& desk, std::initializer_list<Target> dragged, int row, const QModelIndex& parent) {
    auto& model = tree(desk).tree();
    QModelIndexList indexes;
    for (const Target& each : dragged) indexes << model.find(each);
    const std::unique_ptr<QMimeData> data(model.mimeData(indexes));
    if (!model.canDropMimeData(data.get(), Qt::MoveAction, row, 0, parent)) return false;
    model.dropMimeData(data.get(), Qt::MoveAction, row, 0, parent);
    return true;
  }

 private slots:
  void severalElementsAreSelectedTogether() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    auto& state = desk.window().state();
    click(desk, at(desk, "a", "dc"));
    QCOMPARE(state.selection(), (std::vector<Target>{{"a", "dc"}}));
    click(desk, at(desk, "a", "servers"), Qt::ControlModifier);
    QCOMPARE(state.target(), (Target{"a", "servers"}));
    QCOMPARE(state.selection().size(), std::size_t(2));
    // a range passes the rows of kinds by
    click(desk, at(desk, "a", "dc"));
    click(desk, at(desk, "a", "inference"), Qt::ShiftModifier);
    QCOMPARE(state.selection().size(), std::size_t(3));
    for (const Target& each : state.selection()) QVERIFY(!each.element.empty());
    // a kind's row stands for its scenario, but does not remove it
    click(desk, at(desk, "b", "dc").parent());
    QCOMPARE(state.target(), (Target{"b", {}}));
    for (const char* code : {"remove", "rename"}) QVERIFY(!desk.window().actions()[code]->isEnabled());
    click(desk, at(desk, "c", ""));
    QVERIFY(desk.window().actions()["remove"]->isEnabled());
    click(desk, at(desk, "a", "dc"));
    // a scenario is selected alone
    click(desk, at(desk, "a", ""), Qt::ControlModifier);
    for (const Target& each : state.selection()) QVERIFY(!each.element.empty());
    click(desk, at(desk, "a", ""));
    QCOMPARE(state.selection(), (std::vector<Target>{{"a", {}}}));
    // by keys
    click(desk, at(desk, "a", "servers"));
    QTest::keyClick(&tree(desk), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&tree(desk), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(state.selection().size(), std::size_t(2));
    QCOMPARE(state.target(), (Target{"a", "inference"}));
  }

  void theKeyboardPassesTheRowsOfKinds() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    click(desk, at(desk, "a", "dc"));
    QTest::keyClick(&tree(desk), Qt::Key_Down);  // the row of fleets stands for its scenario
    QCOMPARE(desk.window().state().target(), (Target{"a", {}}));
    QTest::keyClick(&tree(desk), Qt::Key_Down);
    QCOMPARE(desk.window().state().target(), (Target{"a", "servers"}));
  }

  void severalAreRemovedAndDuplicatedInOneStep() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    const std::string before = desk.bytes();
    desk.window().state().select({"a", "servers"}, {{"a", "dc"}, {"a", "servers"}});
    desk.trigger("duplicate-element");
    QCOMPARE(ids(desk, "a").size(), std::size_t(5));
    QCOMPARE(desk.document().undoStack().count(), 1);
    const auto copies = desk.window().state().selection();
    QCOMPARE(copies.size(), std::size_t(2));
    // the copies hang together
    for (const auto& each : desk.document().study().scenario("a")->elements)
      if (each->id == copies[1].element) QCOMPARE(std::string(each->get(study::fleetType().site)), copies[0].element);
    desk.trigger("undo");
    QCOMPARE(desk.bytes(), before);
    desk.window().state().select({"a", "inference"}, {{"a", "servers"}, {"a", "inference"}});
    ui::dialogs::answers().button = QMessageBox::Yes;
    desk.trigger("remove");
    QCOMPARE(ids(desk, "a"), (std::vector<std::string>{"dc"}));
    QCOMPARE(desk.document().undoStack().count(), 1);
    desk.trigger("undo");
    QCOMPARE(desk.bytes(), before);
    // of several scenarios at once nothing is done
    desk.window().state().select({"a", "dc"}, {{"a", "dc"}, {"b", "servers"}});
    for (const char* code : {"remove", "duplicate-element", "copy-to", "rename", "move-up"}) {
      QVERIFY2(!desk.window().actions()[code]->isEnabled(), code);
      QVERIFY2(!desk.window().actions().reason(code).isEmpty(), code);
    }
  }

  void aDragReordersWithinAKind() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    edit(desk, [](study::Transaction& t) {
      for (const char* id : {"dc2", "dc3"}) t.addElement("a", study::Element::make(study::siteType(), id, id));
    });
    const QModelIndex group = at(desk, "a", "dc").parent();
    QVERIFY(drop(desk, {{"a", "dc3"}}, 0, group));
    QCOMPARE(ids(desk, "a"), (std::vector<std::string>{"dc3", "dc", "servers", "inference", "dc2"}));
    QCOMPARE(desk.document().undoText(), QString("Move dc3"));
    QVERIFY(drop(desk, {{"a", "dc3"}, {"a", "dc"}}, 3, at(desk, "a", "dc").parent()));
    QCOMPARE(ids(desk, "a"), (std::vector<std::string>{"servers", "inference", "dc2", "dc3", "dc"}));
    // not onto itself, not beside another kind, not where a variant only inherits
    QVERIFY(!drop(desk, {{"a", "dc"}}, 0, at(desk, "a", "servers").parent()));
    QVERIFY(!drop(desk, {{"a", "dc"}}, -1, at(desk, "a", "")));
    QVERIFY(!drop(desk, {{"b", "dc"}}, 0, at(desk, "b", "dc").parent()));
  }

  void aDragOntoAnotherScenarioCopies() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    const auto before = ids(desk, "b");
    QVERIFY(drop(desk, {{"a", "servers"}}, -1, at(desk, "b", "")));
    QCOMPARE(ids(desk, "b").size(), before.size() + 1);
    QCOMPARE(desk.window().state().target().scenario, std::string("b"));
    QCOMPARE(desk.window().state().target().element, ids(desk, "b").back());
    QCOMPARE(desk.document().undoStack().count(), 1);
    // another window's elements are of another study
    QMimeData foreign;
    foreign.setData("application/x-meguri-elements", "1.1\na\tservers");
    QVERIFY(!tree(desk).tree().canDropMimeData(&foreign, Qt::MoveAction, -1, 0, at(desk, "b", "")));
    QVERIFY(!drop(desk, {{"a", "servers"}}, -1, at(desk, "", "scope")));
  }

  void aDragWithTheMouseReordersScenarios() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    QVERIFY(!drop(desk, {{"a", {}}}, 0, {}));  // goal and scope stays first
    QVERIFY(drop(desk, {{"a", {}}}, 3, {}));
    QCOMPARE(scenarios(desk), (std::vector<std::string>{"b", "a", "c"}));
    // the view's own way, with the events of a mouse
    const std::unique_ptr<QMimeData> data(tree(desk).tree().mimeData({at(desk, "c", "")}));
    const QRect first = tree(desk).visualRect(at(desk, "b", ""));
    const QPoint above(first.center().x(), first.top());
    QDragEnterEvent enter(above, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(tree(desk).viewport(), &enter);
    QDragMoveEvent move(above, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(tree(desk).viewport(), &move);
    QVERIFY(move.isAccepted());
    QDropEvent drop(above, Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(tree(desk).viewport(), &drop);
    QCOMPARE(scenarios(desk), (std::vector<std::string>{"c", "b", "a"}));
    // over goal and scope it is refused
    QDragMoveEvent refused(tree(desk).visualRect(at(desk, "", "scope")).center(), Qt::MoveAction, data.get(), Qt::LeftButton, {});
    QCoreApplication::sendEvent(tree(desk).viewport(), &refused);
    QVERIFY(!refused.isAccepted());
  }

  void theKeyboardMovesAndCopiesToo() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    edit(desk, [](study::Transaction& t) { t.addElement("a", study::Element::make(study::siteType(), "dc2", "dc2")); });
    click(desk, at(desk, "a", "dc2"));
    tree(desk).setFocus();
    QTest::keyClick(&tree(desk), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(ids(desk, "a"), (std::vector<std::string>{"dc2", "dc", "servers", "inference"}));
    QCOMPARE(desk.window().actions().reason("move-up"), QString("It is the first already."));
    QTest::keyClick(&tree(desk), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(ids(desk, "a").front(), std::string("dc"));
    desk.window().state().select({"b", "dc"});
    QVERIFY(desk.window().actions().reason("move-up").startsWith("Its place is that of the scenario"));
    desk.window().state().select({"c", {}});
    desk.trigger("move-up");
    QCOMPARE(scenarios(desk), (std::vector<std::string>{"a", "c", "b"}));
    // a copy, by the menu
    desk.window().state().select({"a", "servers"});
    QMenu& menu = *desk.window().actions()["copy-to"]->menu();
    emit menu.aboutToShow();
    QCOMPARE(menu.actions().size(), qsizetype(2));
    menu.actions().front()->trigger();
    QCOMPARE(ids(desk, "c").size(), std::size_t(5));
    QCOMPARE(desk.window().state().target().scenario, std::string("c"));
  }

  void whatAVariantRemovedIsShownAndRestored() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    const std::string before = desk.bytes();
    desk.window().state().select({"c", "inference"});
    desk.trigger("remove");
    QCOMPARE(ids(desk, "c"), (std::vector<std::string>{"dc", "servers"}));
    const QModelIndex gone = at(desk, "c", "inference");
    QVERIFY(gone.isValid() && tree(desk).tree().isRemoved(gone));
    QVERIFY(gone.data(Qt::FontRole).value<QFont>().strikeOut());
    QVERIFY(gone.data(Qt::ToolTipRole).toString().startsWith("Removed"));
    QCOMPARE(gone.parent().data().toString(), QString("Services (0)"));
    click(desk, gone);
    QVERIFY(!desk.window().actions()["remove"]->isEnabled());
    QVERIFY(!desk.window().actions()["rename"]->isEnabled());
    auto& restore = desk.find<QPushButton>("restore-element_next_QPushButton");
    QVERIFY(restore.isVisible());
    restore.click();
    QCOMPARE(desk.bytes(), before);
    QCOMPARE(desk.window().state().target(), (Target{"c", "inference"}));
    QVERIFY(!restore.isVisible());
  }

  void removingAsksOnlyWhereSomethingHangsOnIt() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    const std::string before = desk.bytes();
    desk.window().state().select({"a", "dc"});
    ui::dialogs::answers().button = QMessageBox::Cancel;
    desk.trigger("remove");
    QCOMPARE(desk.bytes(), before);
    const QString question = ui::dialogs::answers().lastMessage;
    for (const char* part : {"Remove", "H100 servers", "Site", "Paris"}) QVERIFY2(question.contains(part), qPrintable(question));
    ui::dialogs::answers().lastMessage.clear();
    desk.window().state().select({"a", "inference"});
    desk.trigger("remove");  // nothing hangs on it
    QVERIFY(ui::dialogs::answers().lastMessage.isEmpty());
    QCOMPARE(ids(desk, "a").size(), std::size_t(2));
  }

  void theSearchFindsNamesAndKinds() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    tree(desk).collapse(at(desk, "b", ""));
    auto& search = desk.find<QLineEdit>("search_QLineEdit");
    desk.window().activateWindow();
    desk.trigger("find");
    QTRY_VERIFY(search.hasFocus());
    const auto isShown = [&](const char* scenario, const char* element) { return !tree(desk).visualRect(at(desk, scenario, element)).isEmpty(); };
    QTest::keyClicks(&search, "h100 fleet");
    QVERIFY(isShown("a", "servers") && isShown("b", "servers"));
    QVERIFY(!isShown("a", "dc") && !isShown("", "scope"));
    QTest::keyClick(&search, Qt::Key_Down);
    QVERIFY(tree(desk).hasFocus());
    QCOMPARE(desk.window().state().target(), (Target{"a", "servers"}));
    search.setFocus();
    search.setText("no such thing");
    QVERIFY(tree(desk).isNothingFound());
    QTest::keyClick(&search, Qt::Key_Escape);
    QVERIFY(search.text().isEmpty() && isShown("a", "dc"));
    QVERIFY(!tree(desk).isExpanded(at(desk, "b", "")));  // folded as before
    QTest::keyClick(&search, Qt::Key_Escape);
    QVERIFY(tree(desk).hasFocus());
    // a kind, in the language of the window
    desk.trigger("language-ja");
    search.setText(words::text("kind.site"));
    QVERIFY(isShown("a", "dc") && !isShown("a", "servers"));
  }

  void everyKindCanBeAdded() {
    Desk desk;
    desk.window().begin();
    desk.settle();
    // a study of one scenario needs no choice of it
    QCOMPARE(desk.window().state().target(), (Target{{}, "scope"}));
    for (const auto* type : study::elementTypes()) {
      const std::string code = "add-" + std::string(type->kind());
      bool isInMenu = false;
      for (const QMenu* menu : desk.window().findChildren<QMenu*>()) isInMenu |= menu->actions().contains(desk.window().actions()[code]);
      QVERIFY2(isInMenu, code.c_str());
      desk.trigger(code.c_str());
      QVERIFY2(desk.document().study().scenarios.front()->elements.back()->type == type, code.c_str());
    }
  }

  /// No test of time: machines differ. What it took is in the log.
  void aTreeOfAThousand() {
    Desk desk;
    study::Study study = study::newStudy();
    study::Transaction t(study);
    for (int s = 0; s < 20; ++s) {
      const study::Id scenario = s == 0 ? study.scenarios.front()->id : t.addScenario("Scenario " + std::to_string(s));
      for (int e = 0; e < 50; ++e) t.addElement(scenario, study::Element::make(*study::elementTypes()[static_cast<std::size_t>(e % 3)], t.freshId(), "Element " + std::to_string(e)));
    }
    (void)t.commit({});
    desk.document().begin(std::move(study));
    desk.settle();
    auto& search = desk.find<QLineEdit>("search_QLineEdit");
    QElapsedTimer timer;
    timer.start();
    search.setText("element 4");
    QCoreApplication::processEvents();
    search.clear();
    QCoreApplication::processEvents();
    const qint64 searching = timer.restart();
    desk.window().state().select({desk.document().study().scenarios[10]->id, {}});
    desk.trigger("add-site");
    QCoreApplication::processEvents();
    const qint64 adding = timer.elapsed();
    qInfo("search %lld ms, add %lld ms", searching, adding);
    QCOMPARE(desk.document().study().scenarios[10]->elements.size(), std::size_t(51));
  }

  void theHistoryGoesThereAndBack() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    const std::string before = desk.bytes();
    auto& list = desk.window().history().list();
    QCOMPARE(list.rowCount(), 1);
    QCOMPARE(list.index(0).data(Qt::AccessibleTextRole).toString(), QString("As opened · saved · the study is here"));
    desk.window().state().select({"a", "servers"});
    desk.trigger("duplicate-element");
    desk.trigger("add-site");
    QCOMPARE(list.rowCount(), 3);
    QVERIFY(list.index(1).data().toString().contains("Duplicate H100 servers"));
    const std::string after = desk.bytes();
    desk.window().focusPanel(desk.window().docks().back().first);
    auto& view = desk.window().history().view();
    QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.visualRect(list.index(0)).center());
    QCOMPARE(desk.bytes(), before);
    QCOMPARE(list.rowCount(), 3);  // what was undone can be gone to
    view.setFocus();
    view.setCurrentIndex(list.index(2));
    QTest::keyClick(&view, Qt::Key_Return);
    QCOMPARE(desk.bytes(), after);
    desk.trigger("language-ja");
    QVERIFY(!list.index(1).data().toString().contains("Duplicate"));
    desk.trigger("undo");
    QCOMPARE(list.current(), 1);
  }
};

QTEST_MAIN(WindowTreeTest)
#include "tst_window_tree.moc"
