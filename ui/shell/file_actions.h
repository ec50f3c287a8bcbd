#pragma once

#include "ui/shell/actions.h"

namespace meguri::ui {

class MainWindow;

/// Open, save, reload and export, with the questions they ask.
class FileActions : public QObject {
  Q_OBJECT
 public:
  explicit FileActions(MainWindow& window);
  void update();
  /// Save, discard or cancel, if there is something to lose. False: stay.
  bool mayLeave();
  bool save();
  bool saveAs();

 private:
  void open();
  void reload();
  void noticeChange();
  void exportPdf();
  void exportPage();
  void exportResults();
  QString suggested(const QString& ending) const;

  MainWindow& m_window;
  bool m_isAsking = false;
};

}  // namespace meguri::ui
