#pragma once

#include <QAbstractTableModel>
#include <QColor>

#include "core/report/bar_figure.h"
#include "core/report/time_figure.h"

namespace meguri::ui {

/// A figure as a table of words: parts as rows and scenarios as columns, in the unit in which the figure is read.
struct FigureTable {
  struct Column {
    QString text, whole;  ///< "A", and for the clipboard "A  Frankfurt"
    QColor colour = {};   ///< of the scenario; none: as other text
  };
  struct Cell {
    QString text, exact;  ///< as read, and with full precision for the clipboard
    std::optional<report::Reading> reading = {};
    bool operator==(const Cell&) const = default;
  };
  struct Row {
    QString name;
    bool isTotal = false;
    std::vector<Cell> cells;
  };
  QString corner;  ///< over the names: the unit
  std::vector<Column> columns;
  std::vector<Row> rows;
};

/// The total first, then the parts. Of indicators beside each other, a column for each indicator.
FigureTable tableOf(const report::BarFigure& figure, const study::Study& study);

/// Shows a FigureTable; cells that the number explained is about are marked.
class FigureTableModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  using QAbstractTableModel::QAbstractTableModel;
  void show(FigureTable table);
  void setLinked(const std::optional<report::Reading>& reading);

  int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_table.rows.size()); }
  int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size()) + 1; }
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  /// The number in a cell; nothing where there is none.
  std::optional<report::Reading> reading(const QModelIndex& index) const;

 private:
  FigureTable m_table;
  std::optional<report::Reading> m_linked;
};

}  // namespace meguri::ui
