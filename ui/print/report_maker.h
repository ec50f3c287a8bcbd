#pragma once

#include <QObject>
#include <QTimer>

#include "ui/base/latest_run.h"
#include "ui/print/report_print.h"

namespace meguri::ui {

/// Results a report is made of; a newer wish takes the place of an older one.
struct ReportWish {
  std::shared_ptr<const lifecycle::Assessment> assessment;
  report::Choice choice;
  report::UncertaintyPointer uncertainty;  ///< of both; null: point values alone
  study::Report report;
};

/// A report as it was set: its pages and what they were set from.
struct MadeReport {
  std::shared_ptr<const Printed> pages;
  ReportOrder order;
  std::string study;  ///< the bytes to attach
};

/// Sets reports while the window stays free: what comes out is worked out in the background, pages are set in slices of a few milliseconds. Of the main
/// thread.
class ReportMaker : public QObject {
  Q_OBJECT
 public:
  explicit ReportMaker(QObject* parent = nullptr);
  ~ReportMaker() override;

  void start(ReportWish wish);
  /// Nothing more comes of what was asked for.
  void cancel();
  bool isBusy() const { return m_isBusy; }

 signals:
  /// 0 to 1.
  void progressed(double share);
  void made(const std::shared_ptr<const meguri::ui::MadeReport>& report);
  /// What a run threw: a bug, said instead of hidden.
  void failed(const QString& fault);

 private:
  using FindingsPointer = std::shared_ptr<const board::Findings>;
  void set(const FindingsPointer& findings);
  void work();

  bool m_isBusy = false;
  quint64 m_wanted = 0;
  study::Report m_report;
  std::unique_ptr<ReportPrint> m_print;
  QTimer m_slices;
  LatestRun<FindingsPointer> m_runs;  ///< last: its end waits for a run that reads the rest
};

/// Writes a report that was set into a PDF: page by page, then bookmarks, study and file in the background. The old file stays until the new one is whole.
class ReportSaver : public QObject {
  Q_OBJECT
 public:
  ReportSaver(std::shared_ptr<const MadeReport> report, QString path, QObject* parent = nullptr);
  ~ReportSaver() override;

  void start();
  /// Leaves the file as it was; true unless it is being written already.
  bool cancel();

 signals:
  void progressed(double share);
  /// With the fault that prevented it, if one did.
  void finished(const std::optional<meguri::Fault>& fault);

 private:
  void work();
  void finish();

  std::shared_ptr<const MadeReport> m_report;
  QString m_path;
  PdfPainting m_painting;
  QTimer m_slices;
  bool m_isWriting = false;
  LatestRun<std::optional<Fault>> m_run;  ///< last: its end waits for a run that reads the rest
};

}  // namespace meguri::ui
