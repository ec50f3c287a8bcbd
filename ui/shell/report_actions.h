#pragma once

#include <QObject>
#include <memory>

#include "ui/print/report_maker.h"

class QPrinter;
class QProgressDialog;
class QTimer;

namespace meguri::ui {

class MainWindow;
class PagesPainting;

/// Takes the report to a PDF or to paper: waits for the newest results and all their draws, sets it and writes it while the window stays free. One at a time; whoever
/// asks may cancel.
class ReportActions : public QObject {
  Q_OBJECT
 public:
  explicit ReportActions(MainWindow& window);
  ~ReportActions() override;

  void exportTo(const QString& path);
  bool isBusy() const { return m_progress != nullptr; }

 signals:
  void finished();

 private:
  enum class Stage { idle, waiting, setting, writing };
  void exportPdf();
  void print();
  void begin(const QString& what);
  void goOn();
  void write(const std::shared_ptr<const MadeReport>& report);
  void paintOnPaper(const std::shared_ptr<const MadeReport>& report);
  void printPage();
  void cancel();
  void end(const QString& done);
  void fail(const Fault& fault);
  void show(double share);

  MainWindow& m_window;
  Stage m_stage = Stage::idle;
  QString m_path;                     ///< of the PDF; empty: paper
  std::unique_ptr<QPrinter> m_printer;
  std::unique_ptr<PagesPainting> m_painting;
  QTimer* m_slices;
  ReportMaker m_maker;
  std::unique_ptr<ReportSaver> m_saver;
  QProgressDialog* m_progress = nullptr;
};

}  // namespace meguri::ui
