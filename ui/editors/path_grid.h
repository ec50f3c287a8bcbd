#pragma once

#include <QTableWidget>
#include <vector>

#include "ui/editors/path_kinds.h"

namespace meguri::ui {

/// Years and values to type and to paste. Tab and Enter go from value to value, Tab leaves the grid at its end. With free years the years
/// are typed as well; else they are those of the horizon.
class PathGrid : public QTableWidget {
  Q_OBJECT
 public:
  using Rows = std::vector<std::pair<int, double>>;

  PathGrid(bool hasFreeYears, Years years, QWidget* parent = nullptr);

  void setUnit(const QString& unit);
  void setRows(const Rows& rows);
  struct Reading {
    Rows rows;
    QString fault;  ///< of the first cell that cannot be read; empty if all can
  };
  /// Reads all cells and marks those that cannot be read.
  Reading read();
  /// A column of values from the current row down, or lines of a year and a value, as a spreadsheet copies them.
  void paste(const QString& text);
  void addYear();
  void removeYear();

 signals:
  void edited();

 protected:
  QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
  void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;
  void keyPressEvent(QKeyEvent* event) override;
  bool focusNextPrevChild(bool next) override;

 private:
  QString text(int row, int column) const;
  void setRow(int row, const QString& year, const QString& value);
  int rowOf(int year) const;
  void pasteInto(int row, int year, const QString& value);
  void mark(int row, int column, const QString& fault);
  void goDown();
  void clearSelected();

  bool m_hasFreeYears;
  Years m_years;
};

}  // namespace meguri::ui
