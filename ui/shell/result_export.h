#pragma once

#include <map>

#include "ui/base/latest_run.h"
#include "ui/words/words.h"

namespace meguri::ui {

class MainWindow;

/// All results into one file: as a workbook, a table or a document for programs. Made and written in the background, from the results as they are when it is asked for; one at a
/// time. A fault, and what was done, is told.
class ResultExport : public QObject {
  Q_OBJECT
 public:
  explicit ResultExport(MainWindow& window);
  /// Asks where to. `ending`: "xlsx", "csv" or "json"; `suggested`: the path offered.
  void start(const QString& ending, const QString& suggested);
  bool isBusy() const { return m_run.isBusy(); }

 signals:
  /// An export began or ended.
  void changed();

 private:
  struct Outcome {
    QString path;
    std::optional<Fault> fault;
  };
  void finish(const std::optional<Outcome>& outcome, const std::string& failure);

  MainWindow& m_window;
  QString m_path;
  LatestRun<Outcome> m_run;  ///< last: its end waits for what is being written
};

}  // namespace meguri::ui
