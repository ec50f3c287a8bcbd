#pragma once

#include "ui/charts/bar_view.h"
#include "ui/pages/choice_bar.h"
#include "ui/pages/compare/differences_model.h"
#include "ui/pages/compare/left_out_model.h"
#include "ui/pages/compare/numbers_model.h"
#include "ui/pages/compare/tiles.h"
#include "ui/pages/page.h"
#include "ui/widgets/copyable_table.h"

class QGridLayout;
class QTabWidget;

namespace meguri::ui {

class LegendStrip;

/// Scenarios side by side: headlines, the three panels, the numbers, what differs and what is left out.
class ComparePage : public Page {
  Q_OBJECT
 public:
  ComparePage(StudyDocument& document, ViewState& state, QWidget* parent = nullptr);
  QString title() const override { return words::text("ui.page.compare"); }
  std::vector<Export> exports() const override;

  const std::vector<Tile*>& tiles() const { return m_tiles; }
  const std::vector<BarView*>& charts() const { return m_charts; }

 protected:
  void build() override;
  void showResults() override;
  void translate() override;
  void resizeEvent(QResizeEvent* event) override;

 private:
  void showTables();
  void arrangeTables();
  void alignLater();
  std::vector<report::BarFigure> figures() const;

  std::vector<Tile*> m_tiles;
  std::vector<Card*> m_cards;
  std::vector<BarView*> m_charts;
  LegendStrip* m_legend;
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
