#pragma once

#include <QComboBox>

#include "core/report/events.h"
#include "ui/pages/choice_bar.h"
#include "ui/pages/page.h"
#include "ui/pages/panels.h"
#include "ui/pages/timeline/event_model.h"
#include "ui/pages/timeline/masses_model.h"
#include "ui/pages/timeline/year_card.h"

namespace meguri::ui {

/// The years: each indicator annual or as a running sum, as incurred, amortised or both; beneath, stock, purchases and retirements of the fleets, e-waste by its fate, the masses
/// that leave, and the events marked in the charts. All charts show the same years.
class TimelinePage : public Page {
  Q_OBJECT
 public:
  TimelinePage(StudyDocument& document, ViewState& state, QWidget* parent = nullptr);
  QString title() const override { return words::text("ui.page.timeline"); }
  std::vector<Export> exports() const override;
  /// "cumulative", "accounting" (a word of YearView), "events" ("off"), "from" and "to" (of years narrowed), "tables" (names of figures, by commas).
  Options options() const override;
  void setOptions(const Options& options) override;

  std::vector<TimePlot*> plots() const;  ///< of the indicators
  std::vector<YearCard*> cards() const;  ///< of these, then stock and fates; of a page that was shown
  TimePlot& stock() const { return m_stock->plot(); }
  TimePlot& fates() const { return m_fates->plot(); }
  void setCumulative(bool isCumulative);  ///< of a page that was shown

 protected:
  void build() override;
  void showResults() override;
  void showBands() override { showFigures(false); }
  void translate() override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct Panel {
    lifecycle::Indicator indicator;
    YearCard* card;
    void remove() const { delete card; }
  };
  QLayout* makeStrip(QWidget* body);
  void addYearControls();
  void buildFleets(QWidget* body);
  void buildEvents(QWidget* body);
  YearCard* makeCard(const QString& name, int leastHeight, const std::function<QString()>& exportName);
  Panel makePanel(lifecycle::Indicator indicator);
  void followPanels();
  void showFigures(bool isAnew);
  void showStock();
  void showFates();
  void showMasses();
  std::vector<EventMark> marksIn(const Panel& panel) const;
  void findEvents();
  void listEvents();
  void showLegend();
  void alignSoon();
  void align();
  void narrow(double from, double to);
  void point(int year);
  void link();
  void choose(const report::Event& event);
  void changed();
  report::YearView view() const;
  Export exportOf(const QString& name) const;

  QToolButton* m_annual;
  QToolButton* m_cumulative;
  QComboBox* m_view;
  QToolButton* m_hasEvents;
  QToolButton* m_allYears;
  QLabel* m_legend;
  ChoiceBar* m_bar = nullptr;
  QGridLayout* m_grid = nullptr;
  QGridLayout* m_plotGrid;
  int m_across = mostAcross;
  Panels<Panel> m_panels;
  std::vector<report::TimeFigure> m_figures;  ///< of the panels, as shown
  std::vector<EventMark> m_marks;
  std::optional<report::Sample> m_sample;     ///< of the bands shown, or of those before while others are awaited
  std::optional<TimePlot::Years> m_years;     ///< narrowed to
  QStringList m_asTables;                     ///< names of figures that stand, or will once there are results, as tables
  YearCard* m_stock;
  YearCard* m_fates;
  Card* m_massesCard;
  MassesModel* m_masses;
  CopyableTable* m_massesTable;
  Card* m_eventsCard;
  EventModel* m_events;
  CopyableTable* m_eventsTable;
};

}  // namespace meguri::ui
