#pragma once

#include <optional>

#include "core/base/result.h"
#include "ui/shell/actions.h"

namespace meguri::ui {

class MainWindow;
class ResultExport;
class StudyDocument;

/// The name of a file to write something of a study into: beside the study's own file, named as it is.
QString suggestedFile(const StudyDocument& document, const QString& ending);

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
  enum class Where { here, elsewhere, nowhere };
  void open();
  void reload();
  Where whereToSave();
  Where askWhere(const QString& question);
  bool hasSaved(const std::optional<Fault>& fault);
  void exportPage();
  void exportFigures();
  void exportResults(const QString& ending);

  MainWindow& m_window;
  ResultExport* m_results;
};

}  // namespace meguri::ui
