#pragma once

#include "ui/charts/bar_view.h"
#include "ui/pages/choice_bar.h"
#include "ui/pages/compare/delta_panel.h"
#include "ui/pages/compare/differences_model.h"
#include "ui/pages/compare/left_out_model.h"
#include "ui/pages/compare/numbers_model.h"
#include "ui/pages/compare/tiles.h"
#include "ui/pages/figure_head.h"
#include "ui/pages/page.h"
#include "ui/pages/panels.h"
#include "ui/widgets/copyable_table.h"

class QGridLayout;
class QTabWidget;

namespace meguri::ui {

class LegendStrip;

/// Scenarios side by side: headlines of the indicators chosen, a panel for each of them or for each scenario, the numbers, what differs and what is left out.
class ComparePage : public Page {
  Q_OBJECT
 public:
  ComparePage(StudyDocument& document, ViewState& state, QWidget* parent = nullptr);
  QString title() const override { return words::text("ui.page.compare"); }
  std::vector<Export> exports() const override;

  /// Which panels are shown as tables.
  Options options() const override;
  void setOptions(const Options& options) override;

  std::vector<Tile*> tiles() const;
  std::vector<BarView*> charts() const;
  DeltaPanel* delta() const { return m_delta; }
  std::vector<FigureHead*> heads() const;

 protected:
  void build() override;
  void showResults() override;
  void showBands() override;
  void showLinked() override;
  void translate() override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct Headline {
    lifecycle::Indicator indicator;
    Tile* tile;
    void remove() const { delete tile; }
  };
  struct Panel {
    std::string key;  ///< as in the name of its export
    Card* card;
    BarView* chart;
    FigureHead* head;
    void remove() const { delete card; }
  };
  /// How many stand in a row.
  struct Placed {
    int tiles = 0, panels = 1;
    bool operator==(const Placed&) const = default;
  };
  void buildTables(QWidget* body);
  void buildLists(QWidget* body);
  Headline makeHeadline(lifecycle::Indicator indicator);
  Panel makePanel(const std::string& key);
  void followPanels(const std::vector<report::BarFigure>& figures);
  void orderTabs();
  bool areMany() const;
  void arrangePanels();
  Export exportOf(const QString& name) const;
  std::vector<report::BarFigure> figures() const;
  void showFigures(const std::vector<report::BarFigure>& figures, bool isAnew);
  void showLegend(const std::vector<report::BarFigure>& figures, const ChartStyle& style);
  void showSign();
  void showLists();
  void showNumbers();
  void arrangeTables();
  void alignLater();

  Panels<Headline> m_headlines;
  Panels<Panel, &Panel::key> m_panels;
  Placed m_placed;
  report::Across m_across = report::Across::scenario;
  std::set<std::string> m_asTables;          ///< keys of panels, shown now or not
  Coverages m_coverages;
  ChoiceBar* m_bar = nullptr;
  QGridLayout* m_tileGrid;
  QGridLayout* m_chartGrid;
  QLabel* m_sign;
  LegendStrip* m_legend;
  DeltaPanel* m_delta = nullptr;
  std::optional<report::Sample> m_sample;  ///< of the whiskers shown, or of those before while others are awaited
  Card* m_numbersCard;
  NumbersModel* m_numbers;
  CopyableTable* m_numbersTable;
  QGridLayout* m_grid = nullptr;
  Card* m_listsCard;
  QTabWidget* m_lists;
  DifferencesModel* m_differences;
  CopyableTable* m_differencesTable;
  LeftOutModel* m_leftOut;
  CopyableTable* m_leftOutTable;
};

}  // namespace meguri::ui
