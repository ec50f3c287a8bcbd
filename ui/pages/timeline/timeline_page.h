#pragma once

#include <QButtonGroup>

#include "ui/charts/time_plot.h"
#include "ui/pages/choice_bar.h"
#include "ui/pages/page.h"
#include "ui/widgets/card.h"

namespace meguri::ui {

/// The years: each indicator annual or as a running sum, stock and purchases of the fleets beneath.
class TimelinePage : public Page {
  Q_OBJECT
 public:
  TimelinePage(StudyDocument& document, ViewState& state, QWidget* parent = nullptr);
  QString title() const override { return words::text("ui.page.timeline"); }
  std::vector<Export> exports() const override;

  const std::vector<TimePlot*>& plots() const { return m_plots; }
  TimePlot& stock() const { return *m_stock; }
  void setCumulative(bool isCumulative);  ///< of a page that was shown

 protected:
  void build() override;
  void showResults() override;
  void translate() override;

 private:
  report::TimeFigure figure(std::size_t index) const;
  Export exportOf(const QString& name) const;

  QToolButton* m_annual;
  QToolButton* m_cumulative;
  QLabel* m_legend;
  std::vector<Card*> m_cards;
  std::vector<TimePlot*> m_plots;
  Card* m_stockCard;
  TimePlot* m_stock;
};

}  // namespace meguri::ui
