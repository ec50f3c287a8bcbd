#pragma once

#include <QProgressBar>
#include <QPushButton>
#include <QTabWidget>
#include <QToolButton>

#include "ui/pages/page.h"
#include "ui/pages/report/page_view.h"
#include "ui/pages/report/sentence_edits.h"
#include "ui/pages/report/thumbnails.h"

namespace meguri::ui {

class ReportControls;

/// The report as it will print, live: what it says, how it is worded, and its way to paper and PDF.
class ReportPage : public Page {
  Q_OBJECT
 public:
  ReportPage(StudyDocument& document, ViewState& state, QWidget* parent = nullptr);
  QString title() const override { return words::text("ui.page.report"); }
  std::vector<Export> exports() const override { return {}; }
  Options options() const override;
  void setOptions(const Options& options) override;

  PageView& view() const { return *m_view; }
  SentenceEdits& sentences() const { return *m_sentences; }
  /// The report on the page; null before the first.
  const std::shared_ptr<const MadeReport>& report() const { return m_report; }

 signals:
  void exportAsked();
  void printAsked();
  /// Other pages are on the page.
  void shown();

 protected:
  void build() override;
  void showResults() override { make(); }
  void showBands() override { make(); }
  void translate() override;

 private:
  QWidget* buildBar();
  void make();
  void showReport(const std::shared_ptr<const MadeReport>& report);
  void showPlace();
  void chooseNumbers(const std::vector<report::Reading>& numbers);

  QTabWidget* m_sides = nullptr;
  ReportControls* m_controls = nullptr;
  SentenceEdits* m_sentences = nullptr;
  Thumbnails* m_thumbnails = nullptr;
  PageView* m_view = nullptr;
  QToolButton *m_smaller, *m_larger, *m_fit;
  QLabel* m_place;
  QProgressBar* m_progress;
  QPushButton *m_export, *m_print;
  std::shared_ptr<const MadeReport> m_report;
  double m_zoom = 0;  ///< asked for before the page was built
  ReportMaker m_maker;
};

}  // namespace meguri::ui
