#pragma once

#include <QButtonGroup>

#include "ui/charts/time_plot.h"
#include "ui/pages/choice_bar.h"
#include "ui/pages/page.h"
#include "ui/pages/panels.h"
#include "ui/pages/timeline/masses_model.h"
#include "ui/widgets/copyable_table.h"

namespace meguri::ui {

/// The years: each indicator annual or as a running sum; beneath, stock and purchases of the fleets and the masses that leave them.
class TimelinePage : public Page {
  Q_OBJECT
 public:
  TimelinePage(StudyDocument& document, ViewState& state, QWidget* parent = nullptr);
  QString title() const override { return words::text("ui.page.timeline"); }
  std::vector<Export> exports() const override;

  std::vector<TimePlot*> plots() const;
  TimePlot& stock() const { return *m_stock; }
  void setCumulative(bool isCumulative);  ///< of a page that was shown

 protected:
  void build() override;
  void showResults() override;
  void showBands() override { showFigures(false); }
  void translate() override;

 private:
  struct Panel {
    lifecycle::Indicator indicator;
    Card* card;
    TimePlot* plot;
    void remove() const { delete card; }
  };
  QLayout* makeStrip(QWidget* body);
  void buildFleets(QWidget* body);
  Panel makePanel(lifecycle::Indicator indicator);
  void followPanels();
  void showFigures(bool isAnew);
  void showFleets(const ChartStyle& style);
  void showLegend(const ChartStyle& style);
  Export exportOf(const QString& name) const;

  QToolButton* m_annual;
  QToolButton* m_cumulative;
  QLabel* m_legend;
  ChoiceBar* m_bar = nullptr;
  QGridLayout* m_grid = nullptr;
  QGridLayout* m_plotGrid;
  Panels<Panel> m_panels;
  std::vector<report::TimeFigure> m_figures;  ///< of the panels, as shown
  std::optional<report::Sample> m_sample;     ///< of the bands shown, or of those before while others are awaited
  Card* m_stockCard;
  TimePlot* m_stock;
  Card* m_massesCard;
  MassesModel* m_masses;
  CopyableTable* m_massesTable;
};

}  // namespace meguri::ui
