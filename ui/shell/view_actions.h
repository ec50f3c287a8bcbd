#pragma once

#include <QMenu>
#include <QPointer>
#include <functional>
#include <set>

#include "ui/pages/page.h"

namespace meguri::ui {

class MainWindow;
class Presentation;

/// Views saved by name in the study, and how it was looked at last: the actions, their list in a menu, and what the window shows of them. What pages
/// share (the choice) is of the window, options are of a page.
class ViewActions : public QObject {
  Q_OBJECT
 public:
  /// `list`: the menu that lists the views, each with Alt and a digit, the first nine of them.
  ViewActions(MainWindow& window, QMenu& list);

  /// Shows a saved view; one whose page is not known shows its choice on the page that is open.
  void show(const study::Id& view);
  /// The view shown last, changed since or not; null if it is gone, or none was.
  const study::View* shown() const;
  /// Puts page and looks as the study remembers them; what it does not remember is as by default.
  void restore();
  /// Asks for a name and saves what is shown under it.
  void save();
  /// What is shown takes the place of what the view held.
  void update(const study::Id& view);
  void present();

  /// The word of a page in files.
  static std::string wordOf(const Page& page);
  /// A name for what is shown: "Compare · by site"; with a number behind it where another view has that.
  QString proposedName() const;

 private:
  void remember();
  void followPage();
  bool isInSight(const study::View& view) const;
  void prepare(Page& page);
  void prepareSeen();
  void putOptions(Page& page, const study::Look* look);
  void list();
  void enable();
  void manage();
  study::Look look() const;
  void edit(study::EditLabel label, const std::function<void(study::Transaction&)>& change);

  MainWindow& m_window;
  StudyDocument& m_document;
  ViewState& m_state;
  QMenu& m_list;
  std::vector<QAction*> m_entries;
  std::set<Page*> m_met;  ///< pages that look as the study remembers or as they were put since: only of these is anything remembered
  study::Id m_shown;
  QPointer<Presentation> m_presentation;
  bool m_isRestoring = false;
};

}  // namespace meguri::ui
