#pragma once

#include "ui/base/latest_run.h"
#include "ui/charts/distribution_plot.h"
#include "ui/pages/choice_bar.h"
#include "ui/pages/page.h"
#include "ui/pages/uncertainty/drawn_bar.h"
#include "ui/pages/uncertainty/ranking.h"
#include "ui/pages/uncertainty/statistics_model.h"

namespace meguri::ui {

/// How sure results are: a total's draws in every scenario, the difference from the reference, their statistics, and which inputs the spread comes
/// from. Follows the draws of the document as they come in.
class UncertaintyPage : public Page {
  Q_OBJECT
 public:
  UncertaintyPage(StudyDocument& document, ViewState& state, QWidget* parent = nullptr);
  QString title() const override { return words::text("ui.page.uncertainty"); }
  std::vector<Export> exports() const override;

  DistributionPlot& totals() const { return *m_totals; }
  DistributionPlot& difference() const { return *m_difference; }
  Ranking& ranking() const { return *m_ranking; }
  DrawnBar& bar() const { return *m_drawn; }
  QString verdict() const { return m_verdict->text(); }

 signals:
  /// New draws are on the page.
  void shown();

 protected:
  void build() override;
  void showResults() override;
  void showBands() override { showResults(); }
  void translate() override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  /// What the draws say of one total, worked out in the background.
  struct Figures {
    report::UncertaintyPointer of;
    report::DistributionFigure totals;
    std::vector<report::DifferenceFigure> differences;
  };
  void buildCharts(QWidget* body);
  void buildTables(QWidget* body);
  void buildEmpty(QWidget* body);
  void followDraws();
  void forget();
  void work();
  void showFigures();
  void showDifference();
  void showNoDifference();
  void showLegend();
  void showStatistics();
  void arrange();
  bool isCompared() const;
  std::optional<std::size_t> differenceShown() const;
  Export exportOf(bool isDifference) const;

  ChoiceBar* m_choice = nullptr;
  DrawnBar* m_drawn = nullptr;
  QLabel* m_legend;
  QGridLayout* m_grid = nullptr;
  Card* m_emptyCard;
  QLabel* m_empty;
  Card* m_totalsCard;
  DistributionPlot* m_totals;
  Card* m_differenceCard;
  QComboBox* m_which;  ///< difference, where there are several
  DistributionPlot* m_difference;
  QLabel* m_verdict;
  Card* m_statisticsCard;
  StatisticsModel* m_statistics;
  CopyableTable* m_statisticsTable;
  QLabel* m_skewed;
  Ranking* m_ranking = nullptr;
  std::optional<Figures> m_figures;
  LatestRun<Figures> m_runs;  ///< last: its end waits for a run that reads the rest
};

}  // namespace meguri::ui
