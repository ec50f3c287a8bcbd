#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include "ui/shell/main_window.h"

namespace meguri {

/// Ends the program once what it was asked to show has been painted: for smoke tests and the start-up benchmark.
class ExitAfterStartup : public QObject {
  Q_OBJECT
 public:
  explicit ExitAfterStartup(ui::MainWindow& window);

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  ui::MainWindow& m_window;
};

/// Times what a user waits for, in one run: an edit until the charts of Compare and Timeline show it, repainting the same charts alone, an edit until the table of inputs
/// shows it, and start-up beside that of a trivial Qt window. Prints a table with the goals beside. A hidden mode of the program.
class BenchUi : public QObject {
  Q_OBJECT
 public:
  /// `counts`: of scenarios compared, one after the other, made where the study has fewer; empty: as the study opens.
  BenchUi(ui::MainWindow& window, QString study, std::vector<std::size_t> counts = {});
  void start();

 protected:
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  /// A page with so many scenarios.
  struct Round {
    QString page;
    std::size_t scenarios = 0;  ///< 0: as they are
    std::vector<double> edits = {}, repaints = {};  ///< ms
  };
  bool showPage(const QString& name);
  void nextRound();
  void nextEdit();
  void endEdit();
  void endRound();
  bool edit();
  void nextInputEdit();
  void goOnWithInputs();
  void nextStart();
  void finish();

  ui::MainWindow& m_window;
  QString m_study;
  QElapsedTimer m_clock;
  QTimer m_patience;              ///< an edit that changes no chart ends its round
  std::vector<Round> m_rounds;
  std::size_t m_round = 0;
  bool m_isResultShown = false;   ///< of the edit under way
  QWidget* m_inputs = nullptr;    ///< the table's viewport, once edits are timed there
  bool m_isPainted = false;       ///< the table shows the edit under way
  int m_edits = 0, m_roundEdits = 0, m_inputEdits = 0;
  std::vector<double> m_inputTimes, m_ownStarts, m_trivialStarts;
};

}  // namespace meguri
