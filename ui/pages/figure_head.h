#pragma once

#include "ui/pages/export_menu.h"
#include "ui/pages/figure_table.h"
#include "ui/widgets/copyable_table.h"

namespace meguri::ui {

/// The head of a chart's card, the same on every page: chart or table, copy what is shown, and the menu with both copies, PNG, SVG, PDF and CSV. Keeps its
/// own words; the table is made when it is first looked at, and stands in the place of the chart.
class FigureHead : public Dressed<QWidget> {
  Q_OBJECT
 public:
  /// `chart` is in the body of the card already, and belongs to it like the head itself. Without `table` there is nothing to switch to.
  FigureHead(Card& card, QWidget& chart, std::function<Export()> what, std::function<FigureTable()> table = {});

  /// The figure is another: a table that is shown follows.
  void refresh();
  bool showsTable() const { return m_showsTable; }
  void setShowsTable(bool isOn);
  void setLinked(const std::optional<report::Reading>& reading);
  /// Null until it was first shown.
  CopyableTable* table() const { return m_table; }
  /// What Tab goes over, in order: the buttons, the menu, the chart or table.
  std::vector<QWidget*> stops() const;

 signals:
  void readingChosen(const meguri::report::Reading& reading);
  /// Between chart and table, by the user or otherwise.
  void switched();

 protected:
  void retranslate() override;
  void recolour() override;
  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  QToolButton* addButton(const char* name);
  void makeTable();
  void copyTable() const;
  void copyShown() const;
  void follow();

  Card& m_card;
  QWidget& m_chart;
  std::function<Export()> m_what;
  std::function<FigureTable()> m_makeTable;
  QToolButton* m_asChart = nullptr;
  QToolButton* m_asTable = nullptr;
  QToolButton* m_copy = nullptr;
  CopyableTable* m_table = nullptr;
  FigureTableModel* m_model = nullptr;
  std::optional<report::Reading> m_linked;
  bool m_showsTable = false;
};

}  // namespace meguri::ui
