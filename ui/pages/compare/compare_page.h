#pragma once

#include "ui/charts/bar_view.h"
#include "ui/pages/choice_bar.h"
#include "ui/pages/compare/differences_model.h"
#include "ui/pages/compare/left_out_model.h"
#include "ui/pages/compare/numbers_model.h"
#include "ui/pages/compare/tiles.h"
#include "ui/pages/page.h"
#include "ui/pages/panels.h"
#include "ui/widgets/copyable_table.h"

class QGridLayout;
class QTabWidget;

namespace meguri::ui {

class LegendStrip;

/// Scenarios side by side: headlines and panels of the indicators chosen, the numbers, what differs and what is left out.
class ComparePage : public Page {
  Q_OBJECT
 public:
  ComparePage(StudyDocument& document, ViewState& state, QWidget* parent = nullptr);
  QString title() const override { return words::text("ui.page.compare"); }
  std::vector<Export> exports() const override;

  std::vector<Tile*> tiles() const;
  std::vector<BarView*> charts() const;

 protected:
  void build() override;
  void showResults() override;
  void showBands() override;
  void translate() override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  struct Panel {
    lifecycle::Indicator indicator;
    Tile* tile;
    Card* card;
    BarView* chart;
    void remove() const;
  };
  void buildTables(QWidget* body);
  Panel makePanel(lifecycle::Indicator indicator);
  void followPanels();
  Export exportOf(const QString& name) const;
  void showFigures(bool isAnew);
  void showTables();
  void showNumbers();
  void arrangeTables();
  void alignLater();
  std::vector<report::BarFigure> figures() const;

  Panels<Panel> m_panels;
  Coverages m_coverages;
  ChoiceBar* m_bar = nullptr;
  QGridLayout* m_tileGrid;
  QGridLayout* m_chartGrid;
  LegendStrip* m_legend;
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
