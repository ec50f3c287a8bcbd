#pragma once

#include <QComboBox>
#include <QToolButton>

#include "ui/base/latest_run.h"
#include "ui/base/widget_text.h"
#include "ui/charts/distribution_plot.h"
#include "ui/document/study_document.h"

namespace meguri::ui {

/// The strip of the Uncertainty page: which total in which view, drawn how, from how many draws. The number of draws is the study's own: choosing
/// another is an edit of goal and scope.
class DrawnBar : public Dressed<QWidget> {
  Q_OBJECT
 public:
  explicit DrawnBar(StudyDocument& document, QWidget* parent = nullptr);

  lifecycle::Indicator indicator() const { return m_indicator; }
  /// The study's, unless another was chosen here.
  lifecycle::View view() const;
  DistributionPlot::Form form() const { return m_cumulative->isChecked() ? DistributionPlot::Form::cumulative : DistributionPlot::Form::histogram; }
  /// What the study counts, its view, its draws, and how far drawing is.
  void follow();
  /// Forgets what was chosen of another study.
  void reset();

 signals:
  void changed();

 protected:
  void retranslate() override;

 private:
  using Memory = std::vector<std::size_t>;  ///< bytes, by the numbers of draws offered
  QComboBox* addCombo(const char* name, const char* code);
  QToolButton* addForm(const char* name, QLayout* to);
  void fillTotals();
  void fillDraws();
  void showProgress();
  void askMemory();

  StudyDocument& m_document;
  lifecycle::Indicator m_indicator = lifecycle::Indicator::ghg;
  std::optional<lifecycle::View> m_view;
  QComboBox* m_total;
  QComboBox* m_views;
  QToolButton* m_histogram;
  QToolButton* m_cumulative;
  QComboBox* m_draws;
  QLabel* m_progress;
  std::vector<std::pair<QLabel*, const char*>> m_labels;
  Memory m_memory;
  std::weak_ptr<const report::Uncertainty> m_measured;  ///< what m_memory was asked for
  LatestRun<Memory> m_runs;
};

}  // namespace meguri::ui
