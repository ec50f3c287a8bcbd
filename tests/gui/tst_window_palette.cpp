#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QTextBrowser>
#include <algorithm>
#include <set>

#include "tests/support/gui.h"
#include "ui/shell/command.h"
#include "ui/shell/field_help.h"
#include "ui/shell/help.h"
#include "ui/shell/palette.h"
#include "ui/widgets/quantity_edit.h"
#include "ui/words/units.h"

using namespace meguri;
using support::Desk;
using ui::Command;

/// The frame of the window: the palette, actions and their reasons, keys, help for a field, and what an empty place offers.
class WindowPaletteTest : public QObject {
  Q_OBJECT
 private:
  static ui::Palette* openPalette(Desk& desk, const char* text = "") {
    desk.trigger("palette");
    auto* palette = desk.window().findChild<ui::Palette*>();
    palette->search().setText(QString::fromUtf8(text));
    return palette;
  }
  static void closePalettes() { QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); }
  static QStringList titles(const std::vector<Command>& commands) {
    QStringList result;
    for (const Command& each : commands) result << each.title;
    return result;
  }

 private slots:
  void everyActionIsInThePaletteWithWords() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    const auto commands = ui::commandsOf(desk.window());
    std::set<QString> codes;
    for (const Command& each : commands) QVERIFY2(codes.insert(each.code).second, qPrintable(each.code));
    for (const auto& [code, action] : desk.window().actions().all()) {
      QVERIFY2(words::has("action." + code), code.c_str());
      QVERIFY2(codes.contains(QString::fromStdString(code)) || code == "palette", code.c_str());
      QVERIFY2(!action->text().isEmpty() && !action->toolTip().isEmpty(), code.c_str());
    }
    for (const Command& each : commands) QVERIFY2(!each.title.isEmpty() && each.run, qPrintable(each.code));
    for (const char* code : {"panel/history", "element/b/servers", "element//scope", "gallery/gemini-prompt", "help-method", "page-timeline"})
      QVERIFY2(codes.contains(QLatin1String(code)), code);
  }

  void noTwoActionsShareAKey() {
    Desk desk;
    std::map<QString, std::string> keys;
    for (const auto& [code, action] : desk.window().actions().all())
      for (const QKeySequence& key : action->shortcuts()) {
        const auto [at, isNew] = keys.emplace(key.toString(), code);
        QVERIFY2(isNew || at->second == code, qPrintable(key.toString() + ": " + QString::fromStdString(code + ", " + at->second)));
      }
    QVERIFY(keys.size() > 15);
    // nor two entries of a menu their letter
    QStringList clashes;
    for (const words::Language language : {words::Language::english, words::Language::japanese}) {
      ui::applyLanguage(language);
      for (const QMenu* menu : desk.window().findChildren<QMenu*>()) {
        std::map<QChar, QString> letters;
        for (const QAction* each : menu->actions()) {
          const qsizetype at = QString(each->text()).remove("&&").indexOf('&');
          if (at < 0) continue;
          const QChar letter = QString(each->text()).remove("&&")[at + 1].toLower();
          if (const auto [other, isNew] = letters.emplace(letter, each->text()); !isNew) clashes << menu->title() + ": " + each->text() + ", " + other->second;
        }
      }
    }
    QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join('\n')));
    ui::applyLanguage(words::Language::english);
  }

  void wordsFindByBeginnings() {
    const std::vector<Command> commands = {{.code = "variant", .title = "New variant", .place = "Study", .english = "New variant"},
                                           {.code = "open", .title = "Open…", .place = "File", .english = "Open…"},
                                           {.code = "ja", .title = "新しい派生シナリオ", .place = "スタディ", .english = "New variant of it"},
                                           {.code = "novel", .title = "Novelty", .place = "Gallery", .english = "Novelty"}};
    const auto codes = [&](const char* text, const QStringList& recent = {}) {
      QStringList result;
      for (const Command& each : ui::found(commands, QString::fromUtf8(text), recent)) result << each.code;
      return result;
    };
    QCOMPARE(codes("nv").front(), QString("variant"));
    QCOMPARE(codes("newvar").front(), QString("variant"));
    QCOMPARE(codes("var new").front(), QString("variant"));  // in any order
    QVERIFY(codes("variant").contains("ja"));                // also in English
    QCOMPARE(codes("派生"), (QStringList{"ja"}));
    QCOMPARE(codes("file"), (QStringList{"open"}));          // by its place
    QCOMPARE(codes("xyz"), QStringList());
    QCOMPARE(codes("", {"novel", "open"}), (QStringList{"novel", "open", "variant", "ja"}));
    QVERIFY(codes("ov").empty() || !codes("ov").contains("open"));  // letters of the middle find as they stand only
  }

  void enterRunsAndEscapeDoesNot() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    desk.window().state().select({"a", "servers"});
    const std::string before = desk.bytes();
    auto* palette = openPalette(desk, "duplicate scenario");
    QTest::keyClick(&palette->search(), Qt::Key_Escape);
    closePalettes();
    QCOMPARE(desk.bytes(), before);
    palette = openPalette(desk, "duplicate scenario");
    QTest::keyClick(&palette->search(), Qt::Key_Return);
    QTRY_COMPARE(desk.document().study().scenarios.size(), std::size_t(4));
    closePalettes();
    // what was run comes first the next time
    palette = openPalette(desk);
    QCOMPARE(palette->list().command(0).code, QString("duplicate-scenario"));
    QVERIFY(palette->list().rowCount() > 50);
    palette->reject();
    closePalettes();
  }

  void whatCannotBeRunSaysWhy() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    auto* palette = openPalette(desk, "redo");
    QCOMPARE(palette->list().command(0).code, QString("redo"));
    QCOMPARE(palette->list().index(0).data(ui::CommandModel::placeRole).toString(), QString("Nothing to redo."));
    QTest::keyClick(&palette->search(), Qt::Key_Return);
    QVERIFY(palette->isVisible());
    palette->reject();
    closePalettes();
  }

  void thePaletteGoesToFieldsAndElements() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    desk.window().activateWindow();
    auto* palette = openPalette(desk, "paris h100");
    const auto& list = palette->list();
    int row = 0;
    while (row < list.rowCount() && list.command(row).code != "element/b/servers") ++row;
    QVERIFY(row < list.rowCount());
    for (int i = 0; i < row; ++i) QTest::keyClick(&palette->search(), Qt::Key_Down);
    QTest::keyClick(&palette->search(), Qt::Key_Return);
    QTRY_COMPARE(desk.window().state().target(), (ui::Target{"b", "servers"}));
    closePalettes();
    palette = openPalette(desk, "lifetime");
    QVERIFY(palette->list().command(0).code.startsWith("field/fleet/"));
    QTest::keyClick(&palette->search(), Qt::Key_Return);
    QTRY_VERIFY(desk.window().focusWidget() && desk.window().focusWidget()->objectName().startsWith("lifetime"));
    closePalettes();
  }

  void everyDisabledActionHasItsReason() {
    Desk desk;
    const auto hold = [&](const char* state) {
      for (const auto& [code, action] : desk.window().actions().all())
        if (!action->isEnabled()) {
          const QString reason = desk.window().actions().reason(code);
          QVERIFY2(!reason.isEmpty() && action->toolTip() == reason, (std::string(state) + ": " + code).c_str());
        }
    };
    hold("empty window");
    desk.window().begin();
    desk.settle();
    hold("new study");
    desk.openGallery("h100-frankfurt-paris");
    for (const ui::Target& target : {ui::Target{{}, "scope"}, ui::Target{"a", {}}, ui::Target{"b", {}}, ui::Target{"c", "servers"}, ui::Target{"a", "dc"}}) {
      desk.window().state().select(target);
      hold((target.scenario + "/" + target.element).c_str());
    }
    desk.window().state().select({"a", "dc"}, {{"a", "servers"}, {"a", "dc"}});
    hold("several");
    ui::dialogs::answers().button = QMessageBox::Yes;
    desk.trigger("remove");
    desk.settle();
    hold("errors");
  }

  /// What is offered is done: no enabled action ends in a refusal.
  void whatIsOfferedIsNotRefused() {
    const std::set<std::string> needFiles = {"open", "open-guest", "save", "save-as", "reload", "export-pdf", "export-page", "export-figures", "export-results", "export-results-xlsx", "export-results-json", "close", "quit", "full-screen", "palette", "from-template", "copy-to", "about"};
    for (const ui::Target& target : {ui::Target{{}, "scope"}, ui::Target{"b", {}}, ui::Target{"c", "servers"}, ui::Target{"a", "dc"}}) {
      Desk desk;
      desk.openGallery("h100-frankfurt-paris");
      std::vector<std::string> codes;
      for (const auto& [code, action] : desk.window().actions().all()) codes.push_back(code);
      for (const std::string& code : codes) {
        if (needFiles.contains(code) || code.starts_with("help-") || code == "keys" || code == "new") continue;
        desk.window().state().select(target);
        ui::dialogs::answers().lastMessage.clear();
        ui::dialogs::answers().button = QMessageBox::Yes;
        if (!desk.window().actions()[code]->isEnabled()) continue;
        desk.trigger(code.c_str());
        const QString said = ui::dialogs::answers().lastMessage;
        QVERIFY2(said.isEmpty() || said.startsWith("Remove"), (code + ": " + said.toStdString()).c_str());
        while (desk.document().undoStack().canUndo()) desk.document().undoStack().undo();
        ui::applyLanguage(words::Language::english);
      }
      desk.settle();
    }
  }

  void everyFieldHasHelp() {
    std::vector<const study::ElementType*> types(study::elementTypes().begin(), study::elementTypes().end());
    types.push_back(&study::scopeType());
    for (const words::Language language : {words::Language::english, words::Language::japanese}) {
      words::setLanguage(language);
      for (const auto* type : types) {
        QVERIFY2(ui::helpPageOf(*type) != "window", std::string(type->kind()).c_str());
        for (const char* folder : {"en", "ja"})
          QVERIFY(QFile::exists(QString::fromStdString(support::sourcePath("resources/help/")) + folder + "/" + ui::helpPageOf(*type) + ".md"));
        for (const auto& field : type->fields()) {
          const std::string path = std::string(type->kind()) + "." + std::string(field.key);
          const QString label = words::fieldLabel(type->kind(), field.key), help = words::fieldHelp(type->kind(), field.key);
          QVERIFY2(!label.isEmpty() && help.size() > label.size() / 2 && label != help, path.c_str());
          words::setLanguage(words::Language::english);
          const QString english = words::fieldHelp(type->kind(), field.key);
          words::setLanguage(language);
          QVERIFY2((language == words::Language::english) == (help == english), path.c_str());
          const QString html = ui::fieldHelpText(*type, field);
          QVERIFY2(html.contains(help.toHtmlEscaped()) && !html.contains("help.") && !html.contains("%1"), qPrintable(html));
          if (field.kind == study::FieldKind::quantity && field.unit != "1") QVERIFY2(html.contains(words::unitName(std::string(field.unit)).toHtmlEscaped()), path.c_str());
        }
      }
    }
    words::setLanguage(words::Language::english);
  }

  void f1HelpsWhereTheCursorIs() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    desk.window().state().select({"a", "servers"});
    desk.window().activateWindow();
    auto& lifetime = desk.find<ui::QuantityEdit>("lifetime_QuantityEdit");
    lifetime.setFocus();
    QTRY_VERIFY(lifetime.hasFocus());
    QTest::keyClick(&lifetime, Qt::Key_F1);
    auto* help = desk.window().findChild<ui::FieldHelp*>();
    QVERIFY(help && help->isVisible());
    auto* text = help->findChild<QLabel*>("fieldHelp_QLabel");
    for (const QString& part : {words::fieldHelp("fleet", "lifetime").toHtmlEscaped(), QString("Unit: a"), QString("Allowed: ≥ 1"), QString("fleets")})
      QVERIFY2(text->text().contains(part), qPrintable(part + " in " + text->text()));
    // its link leads to the page of fleets
    emit text->linkActivated("fleets");
    const auto page = [] {
      for (QWidget* each : QApplication::topLevelWidgets())
        if (auto* browser = qobject_cast<QTextBrowser*>(each)) return browser;
      return static_cast<QTextBrowser*>(nullptr);
    };
    QVERIFY(page());
    QCOMPARE(page()->windowTitle(), QString("Fleets: stock and life"));
    page()->close();
    help->close();
    closePalettes();
    desk.window().navigator().setFocus();
    desk.trigger("help-here");
    QCOMPARE(page()->windowTitle(), QString("Using the window"));
    page()->close();
    closePalettes();
  }

  void theKeysAreThoseOfTheActions() {
    Desk desk;
    const QString text = ui::keysText(desk.window());
    for (const auto& [code, action] : desk.window().actions().all())
      if (!action->shortcut().isEmpty()) QVERIFY2(text.contains(action->shortcut().toString(QKeySequence::NativeText).toHtmlEscaped()) || code == "palette", code.c_str());
  }

  void f6GoesRoundThePanels() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    desk.window().activateWindow();
    for (const auto& [dock, name] : desk.window().docks()) dock->show();
    desk.window().navigator().setFocus();
    QTRY_VERIFY(desk.window().navigator().hasFocus());
    const auto at = [&]() -> QString {
      const QWidget* focused = QApplication::focusWidget();
      for (const auto& [dock, name] : desk.window().docks())
        if (dock->isAncestorOf(focused)) return QLatin1String(name);
      return QStringLiteral("page");
    };
    QStringList met{at()};
    for (int i = 0; i < 6; ++i) {
      desk.trigger("next-panel");
      met << at();
    }
    QCOMPARE(met, (QStringList{"navigator", "page", "inspector", "problems", "history", "navigator", "page"}));  // nothing is explained: "why" takes no cursor
    desk.trigger("previous-panel");
    QCOMPARE(at(), QString("navigator"));
  }

  void tabGoesFromTheTreeIntoTheForm() {
    Desk desk;
    desk.openGallery("h100-frankfurt-paris");
    // a form of another kind is made anew, after everything else of the window
    for (const char* element : {"dc", "servers", "inference"}) desk.window().state().select({"a", element});
    desk.window().activateWindow();
    desk.window().navigator().setFocus();
    QTRY_VERIFY(desk.window().navigator().hasFocus());
    QStringList met;
    for (int i = 0; i < 4; ++i) {
      QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
      met << QApplication::focusWidget()->objectName();
      QVERIFY2(desk.window().inspector().isAncestorOf(QApplication::focusWidget()), qPrintable(met.join(' ')));
    }
    QVERIFY2(desk.window().inspector().form().isAncestorOf(QApplication::focusWidget()), qPrintable(met.join(' ')));
  }

  void anEmptyStudyOffersTheNextStep() {
    Desk desk;
    desk.window().begin();
    desk.settle();
    auto* dock = desk.window().findChild<QDockWidget*>("problems_QDockWidget");
    QVERIFY(!dock->isVisible());  // nothing is wrong yet
    QVERIFY(!desk.find<QPushButton>("showProblems_QPushButton").isVisible());
    auto buttons = desk.window().findChildren<QPushButton*>("add-site_next_QPushButton");
    QCOMPARE(std::ranges::count_if(buttons, &QWidget::isVisible), 2);  // beneath the tree, and where the pages will be
    desk.window().state().select({desk.document().study().scenarios.front()->id, {}});
    QCOMPARE(std::ranges::count_if(buttons, &QWidget::isVisible), 3);  // and in the inspector
    buttons.front()->click();
    desk.settle();
    QCOMPARE(desk.document().study().scenarios.front()->elements.size(), std::size_t(1));
    QCOMPARE(std::ranges::count_if(buttons, &QWidget::isVisible), 0);
    // what the site needs is said, and one key leads there
    auto& show = desk.find<QPushButton>("showProblems_QPushButton");
    QVERIFY(show.isVisible());
    desk.window().activateWindow();
    show.click();
    QTRY_VERIFY(desk.window().problems().hasFocus());
    QTest::keyClick(&desk.window().problems(), Qt::Key_Return);
    const auto& issue = desk.window().problems().list().issue(0);
    if (!issue.field.empty()) QTRY_VERIFY(desk.window().inspector().isAncestorOf(QApplication::focusWidget()));
  }
};

QTEST_MAIN(WindowPaletteTest)
#include "tst_window_palette.moc"
