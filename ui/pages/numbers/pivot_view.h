#pragma once

#include <QTableView>

#include "ui/pages/numbers/pivot_model.h"

namespace meguri::ui {

/// The table of numbers: rows open and shut by their heading or + and −, columns sort by theirs, what is selected is copied with its names.
class PivotView : public QTableView {
  Q_OBJECT
 public:
  explicit PivotView(QWidget* parent);
  PivotModel& numbers() { return *m_numbers; }
  /// What is selected; of more than one cell with all names, everything where nothing is selected.
  QString copied() const;
  QString copiedWhole() const;
  void copy() const;
  /// After the columns or what stands in them changed.
  void fitColumns();

 signals:
  /// A click on a number, or Enter.
  void chosen(const QModelIndex& index);

 protected:
  void keyPressEvent(QKeyEvent* event) override;
  void contextMenuEvent(QContextMenuEvent* event) override;

 private:
  void sortBy(int section);
  void toggle(int row);

  PivotModel* m_numbers;
};

}  // namespace meguri::ui
