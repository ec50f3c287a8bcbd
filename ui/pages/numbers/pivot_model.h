#pragma once

#include <QAbstractTableModel>
#include <set>

#include "core/report/pivot.h"
#include "ui/words/headings.h"

namespace meguri::ui {

/// A pivot table to look at: row names as the vertical header, outer axes as lines of the horizontal one, each indicator in one unit. Rows beneath a heading that is
/// shut, and those without the words searched, are not there.
class PivotModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  using QAbstractTableModel::QAbstractTableModel;
  void show(std::shared_ptr<const lifecycle::Assessment> assessment, report::PivotTable table);
  const report::PivotTable& table() const { return m_table; }
  /// Rows by the numbers of a column of the table; nothing: in their own order.
  void setSorting(std::optional<int> column, bool isDescending);
  /// The column and whether the largest are first.
  std::optional<std::pair<int, bool>> sorting() const { return m_sortColumn ? std::optional(std::pair(*m_sortColumn, m_isDescending)) : std::nullopt; }
  void setSearch(const QString& text);
  void setShaded(bool isShaded);
  /// Opens or shuts what is beneath a row; a part's row stands for the one it is beneath.
  void setOpen(int row, bool isOpen);
  void setAllOpen(bool areOpen);
  bool isGroup(int row) const { return !lineOf(row).isPart() && !lineOf(row).keys.empty(); }
  bool isOpen(int row) const { return !m_shut.contains(lineOf(row).keys); }

  int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_shown.size()); }
  int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_table.columns.size()) + unitColumns(); }
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  /// The amount behind a cell.
  std::optional<report::Reading> reading(const QModelIndex& index) const;
  /// Rows and columns with all names before them, as a spreadsheet reads it: tabs, full precision in the units shown.
  QString text(const std::set<int>& rows, const std::set<int>& columns) const;
  /// The unit of all numbers where they have one.
  QString commonUnit() const;
  QString nameOf(report::PivotAxis axis, const std::string& key) const;

 private:
  const report::PivotLine& lineOf(int row) const { return m_table.rows[m_shown[static_cast<std::size_t>(row)]]; }
  /// 1 where the unit stands in a column before the numbers, because each row has its own.
  int unitColumns() const { return m_hasUnitColumn ? 1 : 0; }
  const words::DisplayUnit& unitOf(std::size_t row, std::size_t column) const;
  void findUnits();
  void findShown();
  bool hasWords(std::size_t row) const;
  QString columnText(std::size_t column, std::size_t level) const;
  QString valueText(std::size_t row, std::size_t column) const;
  QString note(std::size_t row, std::size_t column) const;
  QVariant shade(std::size_t row, std::size_t column) const;

  std::shared_ptr<const lifecycle::Assessment> m_assessment;
  report::PivotTable m_unsorted, m_table;
  std::vector<std::size_t> m_shown;                    ///< rows of the table
  std::set<std::vector<std::string>> m_shut;
  std::map<std::string, words::DisplayUnit> m_units;   ///< by indicator
  std::map<std::string, double> m_largest;             ///< by indicator, of parts
  mutable std::map<std::pair<report::PivotAxis, std::string>, QString> m_names;
  QString m_search;
  std::optional<int> m_sortColumn;
  bool m_isDescending = true, m_isShaded = false, m_hasUnitColumn = false;
};

}  // namespace meguri::ui
