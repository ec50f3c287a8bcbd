#pragma once

#include <QMainWindow>
#include <QPushButton>
#include <QStackedWidget>

#include "ui/document/journal.h"
#include "ui/document/library_shelf.h"
#include "ui/document/study_document.h"
#include "ui/document/view_state.h"
#include "ui/pages/page.h"
#include "ui/panels/history.h"
#include "ui/panels/inspector.h"
#include "ui/panels/navigator_panel.h"
#include "ui/panels/problems.h"
#include "ui/panels/why.h"
#include "ui/shell/actions.h"
#include "ui/shell/page_sides.h"
#include "ui/shell/welcome.h"

namespace meguri::ui {

class StudyActions;
class FileActions;
class ReportActions;
class FileNotice;
class GuestActions;
class GuestPanel;
class EmptyStates;
class Notice;
class DrawState;
class ViewActions;

/// A window with one study: it puts the panels and pages together and no more.
class MainWindow : public Dressed<QMainWindow> {
  Q_OBJECT
 public:
  explicit MainWindow(LibraryPlaces libraries = {});
  ~MainWindow() override;

  StudyDocument& document() { return m_document; }
  Journal& journal() { return m_journal; }
  FileNotice& fileNotice() { return *m_fileNotice; }
  ViewState& state() { return m_state; }
  LibraryShelf& shelf() { return m_shelf; }
  Actions& actions() { return *m_actions; }
  Navigator& navigator() { return m_navigator->tree(); }
  Inspector& inspector() { return *m_inspector; }
  Why& why() { return *m_why; }
  Problems& problems() { return *m_problems; }
  GuestPanel& guestPanel() { return *m_guest; }
  History& history() { return *m_history; }
  /// The panels with their codes, in the order F6 goes round.
  const std::vector<std::pair<QDockWidget*, const char*>>& docks() const { return m_docks; }
  /// Shows a panel and puts the cursor into it. Gives whether anything in it takes the cursor.
  bool focusPanel(QDockWidget* dock);
  const std::vector<Page*>& pages() const { return m_pages; }
  Page& currentPage() const { return m_sides->current(); }
  /// On whichever side it is.
  void showPage(int index) { m_sides->show(*m_pages[static_cast<std::size_t>(index)]); }
  PageSides& sides() { return *m_sides; }
  /// The pages of a window, in their order.
  static std::vector<Page*> makePages(StudyDocument& document, ViewState& state, QWidget* parent);
  /// What is between the panels: hidden while something else is shown instead, pages cost nothing.
  QWidget& centre() { return *m_stack; }
  ViewActions& views() { return *m_views; }

  /// Opens a study here, or in a window of its own where another is open, and gives the window. A fault is told; what is open stays.
  MainWindow* open(const QString& path);
  /// The same as a new, untitled study: of the gallery, of a template.
  void openCopy(const QString& path);
  /// The study inside a report, as one without a file.
  MainWindow* openReport(const QString& path);
  void begin();
  /// This one, if it holds nothing that could be lost; else a new one.
  MainWindow& windowFor();
  /// Opens a page of the help, by name.
  void showHelp(const QString& page);

 protected:
  void showEvent(QShowEvent* event) override;
  void closeEvent(QCloseEvent* event) override;
  void dragEnterEvent(QDragEnterEvent* event) override;
  void dropEvent(QDropEvent* event) override;
  void retranslate() override;

 private:
  QDockWidget* addDock(const char* name, QWidget* widget, Qt::DockWidgetArea area);
  void showWelcome();
  void buildPanels();
  void buildMenus();
  void buildToolBar();
  void buildStatusBar();
  void fillRecent();
  void fillTemplates();
  void fillGallery();
  void restoreLayout();
  void resetLayout();
  void followStudy(const ChangeEvent& event);
  void followChoice();
  void showTitle();
  void showRun();
  void showUndo();
  void showAbout();
  void showPalette();
  void showProblems();
  void buildSides();
  void showSides();
  void goRound(int step);
  QWidget* buildWork();
  void tellOfLibrary();
  void followChosen(const report::Reading& reading);
  void followGuest();
  void tellOfGuest();

  StudyDocument m_document;
  Journal m_journal{m_document};
  LibraryShelf m_shelf;
  ViewState m_state;
  Actions* m_actions;
  FileActions* m_files;
  ReportActions* m_reports;
  StudyActions* m_studies;
  GuestActions* m_guests;
  QStackedWidget* m_stack;
  Welcome* m_welcome = nullptr;
  Notice* m_notice;
  FileNotice* m_fileNotice;
  Notice* m_guestNotice;
  bool m_hasTold = false;  ///< of the library
  PageSides* m_sides;
  QWidget* m_banner;
  QLabel* m_bannerText;
  QPushButton* m_bannerButton;
  EmptyStates* m_emptyStates = nullptr;
  std::vector<Page*> m_pages;
  NavigatorPanel* m_navigator;
  Inspector* m_inspector;
  Why* m_why;
  Problems* m_problems;
  GuestPanel* m_guest;
  History* m_history;
  QDockWidget* m_problemsDock;
  std::vector<std::pair<QDockWidget*, const char*>> m_docks;
  std::vector<std::pair<QMenu*, const char*>> m_menus;
  QMenu* m_recent = nullptr;
  QMenu* m_templates = nullptr;
  QMenu* m_galleryMenu = nullptr;
  QMenu* m_viewsMenu = nullptr;
  ViewActions* m_views = nullptr;
  QToolBar* m_toolBar = nullptr;
  QToolButton* m_problemsButton = nullptr;
  QLabel* m_run = nullptr;
  DrawState* m_draws = nullptr;
  QLabel* m_library = nullptr;
  QByteArray m_firstLayout, m_workLayout;
  std::vector<study::Id> m_seen;  ///< scenarios met so far: a new one joins the comparison, one switched off stays off
};

}  // namespace meguri::ui
