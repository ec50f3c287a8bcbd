#pragma once

#include <QDockWidget>

#include "ui/panels/guest_panel.h"
#include "ui/shell/actions.h"

namespace meguri::ui {

class MainWindow;

/// Opens and closes a guest, and shows the panel that is about it.
class GuestActions : public QObject {
  Q_OBJECT
 public:
  GuestActions(MainWindow& window, GuestPanel& panel, QDockWidget& dock);
  /// A study dropped on the window: beside the one there is, or in a window of its own, as the analyst says.
  void drop(const QString& path);
  void open(const QString& path);

 private:
  void ask();
  void update();
  void follow();
  void followTarget(const std::string& field);

  MainWindow& m_window;
  GuestPanel& m_panel;
  QDockWidget& m_dock;
};

}  // namespace meguri::ui
