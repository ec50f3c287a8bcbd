#pragma once

#include <QMainWindow>
#include <QStackedWidget>
#include <QTabWidget>

#include "ui/document/library_shelf.h"
#include "ui/document/study_document.h"
#include "ui/document/view_state.h"
#include "ui/pages/page.h"
#include "ui/panels/inspector.h"
#include "ui/panels/navigator.h"
#include "ui/panels/problems.h"
#include "ui/panels/why.h"
#include "ui/shell/actions.h"
#include "ui/shell/welcome.h"

namespace meguri::ui {

class StudyActions;
class FileActions;
class Notice;
class DrawState;

/// A window with one study: it puts the panels and pages together and no more.
class MainWindow : public Dressed<QMainWindow> {
  Q_OBJECT
 public:
  explicit MainWindow(LibraryPlaces libraries = {});
  ~MainWindow() override;

  StudyDocument& document() { return m_document; }
  ViewState& state() { return m_state; }
  LibraryShelf& shelf() { return m_shelf; }
  Actions& actions() { return *m_actions; }
  Navigator& navigator() { return *m_navigator; }
  Inspector& inspector() { return *m_inspector; }
  Why& why() { return *m_why; }
  Problems& problems() { return *m_problems; }
  const std::vector<Page*>& pages() const { return m_pages; }
  Page& currentPage() const { return *m_pages[static_cast<std::size_t>(m_tabs->currentIndex())]; }
  void showPage(int index) { m_tabs->setCurrentIndex(index); }

  /// Opens a study here, or in a window of its own where another is open. A fault is told; what is open stays.
  void open(const QString& path);
  /// The same as a new, untitled study: of the gallery, of a template.
  void openCopy(const QString& path);
  void begin();

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
  MainWindow& windowFor();
  void followStudy(const ChangeEvent& event);
  void followChoice();
  void showTitle();
  void showRun();
  void showUndo();
  void showHelp(const QString& page);
  void showAbout();
  void tellOfLibrary();

  StudyDocument m_document;
  LibraryShelf m_shelf;
  ViewState m_state;
  Actions* m_actions;
  FileActions* m_files;
  StudyActions* m_studies;
  QStackedWidget* m_stack;
  Welcome* m_welcome = nullptr;
  Notice* m_notice;
  bool m_hasTold = false;  ///< of the library
  QTabWidget* m_tabs;
  QLabel* m_banner;
  std::vector<Page*> m_pages;
  Navigator* m_navigator;
  Inspector* m_inspector;
  Why* m_why;
  Problems* m_problems;
  std::vector<std::pair<QDockWidget*, const char*>> m_docks;
  std::vector<std::pair<QMenu*, const char*>> m_menus;
  QMenu* m_recent = nullptr;
  QMenu* m_templates = nullptr;
  QMenu* m_galleryMenu = nullptr;
  QToolBar* m_toolBar = nullptr;
  QToolButton* m_problemsButton = nullptr;
  QLabel* m_run = nullptr;
  DrawState* m_draws = nullptr;
  QLabel* m_library = nullptr;
  QByteArray m_firstLayout, m_workLayout;
  std::vector<study::Id> m_seen;  ///< scenarios met so far: a new one joins the comparison, one switched off stays off
};

}  // namespace meguri::ui
