#include <QActionGroup>
#include <QApplication>
#include <QDockWidget>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>
#include <array>
#include <map>
#include <set>

#include "ui/base/dialogs.h"
#include "ui/base/language.h"
#include "ui/base/settings.h"
#include "ui/document/gallery.h"
#include "ui/shell/about_dialog.h"
#include "ui/shell/draw_state.h"
#include "ui/shell/empty_states.h"
#include "ui/shell/help.h"
#include "ui/shell/main_window.h"
#include "ui/shell/palette.h"
#include "ui/shell/study_actions.h"
#include "ui/shell/templates.h"
#include "ui/shell/view_actions.h"
#include "ui/widgets/card.h"
#include "ui/widgets/notice.h"

namespace meguri::ui {

namespace {

/// Pages of help in the order of their menu; null: a line between.
constexpr std::array helpPages = {"window", "inputs", "numbers", "report", "variants", "views", "colleagues", "saving", static_cast<const char*>(nullptr), "method", "paths", "fleets", "embodied", "training", "services", "data", "effects", "indicators", "uncertainty", "units", "cases",
                                  static_cast<const char*>(nullptr), "library", "format", "export", "cli"};

/// Of several choices one holds: language, theme.
void addChoice(QMenu* menu, QActionGroup* group, QAction* action, bool isOn) {
  action->setCheckable(true);
  action->setChecked(isOn);
  group->addAction(action);
  menu->addAction(action);
}

}  // namespace

void MainWindow::buildMenus() {
  Actions& a = *m_actions;
  a.add("undo", QKeySequence::Undo, [this] { m_document.undoStack().undo(); });
  a.add("redo", QKeySequence::Redo, [this] { m_document.undoStack().redo(); });
  a["redo"]->setShortcuts({QKeySequence(QKeySequence::Redo), QKeySequence(Qt::CTRL | Qt::Key_Y)});
  a.add("quit", QKeySequence::Quit, [] { QApplication::closeAllWindows(); });
  a.add("reset-layout", {}, [this] { resetLayout(); });
  a.add("full-screen", Qt::Key_F11, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
  a.add("find", QKeySequence::Find, [this] {
    m_docks.front().first->show();
    m_navigator->find();
  });
  a.add("palette", Qt::CTRL | Qt::Key_K, [this] { showPalette(); });
  a.add("next-panel", Qt::Key_F6, [this] { goRound(1); });
  a.add("previous-panel", Qt::SHIFT | Qt::Key_F6, [this] { goRound(-1); });
  a.add("show-problems", {}, [this] { showProblems(); });
  a.add("from-template", {}, [this] { m_templates->popup(mapToGlobal(QPoint(width() / 3, height() / 3))); });
  a.add("help-here", Qt::Key_F1, [this] { helpHere(*this); });
  a.add("keys", {}, [this] { showKeys(*this); });
  for (const char* page : helpPages)
    if (page) a.add(std::string("help-") + page, {}, [this, page] { showHelp(QLatin1String(page)); });
  a.add("about", {}, [this] { showAbout(); });
  a.add("clear-recent", {}, [this] {
    settings::clearRecentFiles();
    if (m_welcome) m_welcome->refresh();
  });

  buildSides();
  const auto menu = [this](const char* code, QMenu* under = nullptr) {
    QMenu* made = under ? under->addMenu(QString()) : menuBar()->addMenu(QString());
    made->setToolTipsVisible(true);
    m_menus.emplace_back(made, code);
    return made;
  };
  const auto fill = [&](QMenu* to, std::initializer_list<const char*> codes) {
    for (const char* code : codes) {
      if (code)
        to->addAction(a[code]);
      else
        to->addSeparator();
    }
  };
  QMenu* file = menu("file");
  fill(file, {"new"});
  m_templates = menu("template", file);
  connect(m_templates, &QMenu::aboutToShow, this, &MainWindow::fillTemplates);
  fill(file, {"open"});
  m_recent = menu("recent", file);
  connect(m_recent, &QMenu::aboutToShow, this, &MainWindow::fillRecent);
  m_galleryMenu = menu("gallery", file);
  connect(m_galleryMenu, &QMenu::aboutToShow, this, &MainWindow::fillGallery);
  fill(file, {"open-guest", "close-guest"});
  fill(file, {nullptr, "save", "save-as", "reload", nullptr});
  fill(menu("export", file), {"export-pdf", "export-page", "export-figures", "export-results-xlsx", "export-results", "export-results-json"});
  fill(file, {"print-report", nullptr, "close", "quit"});
  fill(menu("edit"), {"undo", "redo", nullptr, "find", nullptr, "rename", "duplicate-element", "copy-to", "move-up", "move-down", "restore-element", "remove"});
  QMenu* study = menu("study");
  m_studies->fillAdd(*menu("add", study));
  fill(study, {nullptr, "variant"});
  fill(menu("variant", study), {"promote", "rebase", "combine", "flatten"});
  fill(study, {"duplicate-scenario", "add-scenario"});
  fill(study, {nullptr, "library-updates"});

  QMenu* view = menu("view");
  for (std::size_t i = 0; i < m_pages.size(); ++i) {
    const std::string code = "page-" + m_pages[i]->objectName().section(u'_', 0, 0).toStdString();
    view->addAction(a.add(code, QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + static_cast<int>(i))), [this, i] { showPage(static_cast<int>(i)); }));
  }
  m_viewsMenu = menu("views", view);
  m_views = new ViewActions(*this, *m_viewsMenu);
  fill(m_viewsMenu, {nullptr, "save-view", "update-view", "manage-views"});
  fill(view, {"present", nullptr, "split-pages", "page-to-left", "page-to-right", nullptr});
  for (const auto& [dock, name] : m_docks) view->addAction(dock->toggleViewAction());
  view->addSeparator();
  QMenu* themes = menu("theme", view);
  auto* themeGroup = new QActionGroup(this);
  for (const auto& [code, choice] : {std::pair("theme-system", ThemeChoice::system), std::pair("theme-light", ThemeChoice::light), std::pair("theme-dark", ThemeChoice::dark)})
    addChoice(themes, themeGroup, a.add(code, {}, [choice = choice] {
      settings::setTheme(choice);
      applyTheme(choice);
    }), choice == themeChoice());
  QAction* patterns = a.add("patterns", {}, [this] {
    setUsesPatterns(!usesPatterns());
    settings::setPatterns(usesPatterns());
    QEvent isDressedAnew(QEvent::PaletteChange);
    for (QWidget* each : QApplication::allWidgets())
      if (qobject_cast<Page*>(each)) QCoreApplication::sendEvent(each, &isDressedAnew);
  });
  patterns->setCheckable(true);
  connect(view, &QMenu::aboutToShow, this, [patterns] { patterns->setChecked(usesPatterns()); });  // another window may have changed it
  patterns->setChecked(usesPatterns());
  view->addAction(patterns);
  QMenu* languages = menu("language", view);
  auto* languageGroup = new QActionGroup(this);
  for (const auto& [code, language] : {std::pair("language-en", words::Language::english), std::pair("language-ja", words::Language::japanese)})
    addChoice(languages, languageGroup, a.add(code, {}, [language = language] {
      settings::setLanguage(language);
      applyLanguage(language);
    }), language == words::language());
  fill(view, {nullptr, "palette", "show-problems", "next-panel", "previous-panel", nullptr, "full-screen", "reset-layout"});
  QMenu* help = menu("help");
  fill(help, {"help-here", "keys", nullptr});
  for (const char* page : helpPages) {
    if (page)
      help->addAction(a[std::string("help-") + page]);
    else
      help->addSeparator();
  }
  fill(help, {nullptr, "about"});
}

void MainWindow::buildToolBar() {
  m_toolBar = addToolBar(QString());
  m_toolBar->setObjectName(QStringLiteral("main_QToolBar"));
  m_toolBar->setMovable(false);
  m_toolBar->setToolButtonStyle(Qt::ToolButtonTextOnly);
  const auto add = [this](std::initializer_list<const char*> codes) {
    for (const char* code : codes) m_toolBar->addAction((*m_actions)[code]);
  };
  add({"open", "save"});
  m_toolBar->addSeparator();
  add({"undo", "redo"});
  m_toolBar->addSeparator();
  add({"variant"});
  auto* gap = new QWidget(m_toolBar);
  gap->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
  m_toolBar->addWidget(gap);
  m_toolBar->addAction(m_viewsMenu->menuAction());
  auto* views = qobject_cast<QToolButton*>(m_toolBar->widgetForAction(m_viewsMenu->menuAction()));
  views->setObjectName(QStringLiteral("views_QToolButton"));
  views->setPopupMode(QToolButton::InstantPopup);
  add({"present", "export-pdf"});
  for (QToolButton* button : m_toolBar->findChildren<QToolButton*>()) button->setFocusPolicy(Qt::TabFocus);
}

void MainWindow::buildStatusBar() {
  m_problemsButton = new QToolButton(this);
  m_problemsButton->setObjectName(QStringLiteral("problems_QToolButton"));
  m_problemsButton->setAutoRaise(true);
  m_problemsButton->setFocusPolicy(Qt::TabFocus);
  connect(m_problemsButton, &QToolButton::clicked, this, [this] {
    m_problemsDock->setVisible(!m_problemsDock->isVisible());
  });
  m_run = roleLabel("muted", this);
  m_library = roleLabel("muted", this);
  statusBar()->addWidget(m_problemsButton);
  m_run->setContentsMargins(0, 0, 16, 0);
  m_library->setContentsMargins(0, 0, 8, 0);
  statusBar()->addPermanentWidget(m_run);
  m_draws = new DrawState(m_document, this);
  statusBar()->addPermanentWidget(m_draws);
  statusBar()->addPermanentWidget(m_library);
}

void MainWindow::fillRecent() {
  m_recent->clear();
  for (const QString& path : settings::recentFiles())
    connect(m_recent->addAction(QString(path).replace(u'&', QStringLiteral("&&"))), &QAction::triggered, this, [this, path] { open(path); });
  if (m_recent->isEmpty()) m_recent->addAction(words::text("welcome.no-recent"))->setEnabled(false);
  m_recent->addSeparator();
  m_recent->addAction((*m_actions)["clear-recent"]);
}

/// Only when it is shown: their titles are read from the files of the language.
void MainWindow::fillTemplates() {
  m_templates->clear();
  for (const Template& each : templates()) {
    QAction* action = m_templates->addAction(QString(each.title).replace(u'&', QStringLiteral("&&")));
    action->setToolTip(QStringLiteral("<p>") + each.about.toHtmlEscaped() + QStringLiteral("</p>"));
    connect(action, &QAction::triggered, this, [this, path = each.path] { openCopy(path); });
  }
}

/// The same, a menu for each group: all of them in one would leave the screen.
void MainWindow::fillGallery() {
  qDeleteAll(m_galleryMenu->findChildren<QMenu*>(Qt::FindDirectChildrenOnly));
  m_galleryMenu->clear();
  std::map<QString, QMenu*> groups;
  for (const GalleryStudy& study : galleryStudies()) {
    QMenu*& group = groups[study.group];
    if (!group) group = m_galleryMenu->addMenu(words::term("gallery.group", study.group.isEmpty() ? std::string("other") : study.group.toStdString()));
    QAction* action = group->addAction(QString(study.text.title).replace(u'&', QStringLiteral("&&")));
    action->setData(study.code);
    connect(action, &QAction::triggered, this, [this, path = study.path] { openCopy(path); });
  }
}

/// Run state, problems and library, and over the pages the reason where they cannot follow.
void MainWindow::showRun() {
  const ProblemsModel& list = m_problems->list();
  const int errors = list.count(study::Severity::error), warnings = list.count(study::Severity::warning), notes = list.count(study::Severity::note);
  const auto counts = [](int a, int b, int c) { return std::vector{std::to_string(a), std::to_string(b), std::to_string(c)}; };
  m_problemsButton->setText(errors + warnings + notes == 0 ? words::text("ui.no-problems") : words::text("ui.problem-counts", counts(errors, warnings, notes)));
  m_problemsButton->setVisible(!m_document.isEmpty());
  m_problemsDock->setWindowTitle(words::text("ui.problems") + QStringLiteral(" (%1)").arg(errors + warnings + notes));
  const char* state = !m_document.failure().empty() ? "ui.run-failed" : m_document.isCurrent() ? "ui.run-current" : errors > 0 ? "ui.run-errors" : "ui.run-busy";
  m_run->setText(m_document.isEmpty() ? QString() : words::text(state, {m_document.failure()}));
  const bool isHeld = errors > 0 && !m_document.isEmpty(), isBegun = !m_emptyStates || !m_emptyStates->isStudyEmpty();
  for (Card* card : findChildren<Card*>()) {  // held results must not leave the window as if they were those of the study
    card->menuButton()->setEnabled(!isHeld);
    card->menuButton()->setToolTip(words::text(isHeld ? "why-not.not-current" : "ui.export-chart"));
  }
  m_actions->enable("show-problems", errors + warnings + notes > 0, m_document.isEmpty() ? "why-not.no-study" : "why-not.no-problems");
  m_banner->setVisible(isHeld && isBegun);
  m_bannerText->setText(words::text(m_document.assessment() ? "ui.banner-held" : "ui.banner-none", {std::to_string(errors)}));
  m_bannerButton->setText(words::text("banner.show-problems"));
  if (isHeld && isBegun && !m_document.assessment()) m_problemsDock->show();
  std::set<std::string> datasets;
  for (const auto& [id, entry] : m_document.study().library) datasets.insert(id.substr(0, id.find('/')) + " " + entry->version);
  QStringList names;
  for (const auto& each : datasets) names << QString::fromStdString(each);
  m_library->setText(names.isEmpty() ? QString() : words::text("explain.of", {words::text("ui.library").toStdString(), names.join(QStringLiteral(", ")).toStdString()}));
}

void MainWindow::showHelp(const QString& page) { showHelpPage(page); }

void MainWindow::showPalette() {
  auto* palette = new Palette(commandsOf(*this), this);
  palette->open();
  palette->search().setFocus();
}

void MainWindow::showAbout() {
  auto* dialog = new AboutDialog(m_shelf, this);
  dialog->setAttribute(Qt::WA_DeleteOnClose);
  dialog->show();
}

void MainWindow::retranslate() {
  m_actions->retranslate();
  for (const auto& [menu, code] : m_menus) menu->setTitle(words::term("menu", code));
  m_viewsMenu->menuAction()->setIconText(withoutMnemonic(m_viewsMenu->title()));  // of the tool bar
  for (const auto& [dock, name] : m_docks) dock->setWindowTitle(words::term("ui", name));
  m_sides->retranslate();
  showSides();
  m_toolBar->setWindowTitle(words::text("ui.toolbar"));
  showUndo();
  showTitle();
  showRun();
  if (!m_guestNotice->isHidden()) tellOfGuest();
}

}  // namespace meguri::ui
