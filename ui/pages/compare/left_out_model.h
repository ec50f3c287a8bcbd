#pragma once

#include <QAbstractTableModel>

#include "core/report/comparison.h"

namespace meguri::ui {

/// What the totals leave out, by name: never zero, always said.
class LeftOutModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  using QAbstractTableModel::QAbstractTableModel;
  void show(const lifecycle::Assessment& assessment, const report::Choice& choice);

  int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
  int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 2; }
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  const report::LeftOut& leftOut(const QModelIndex& index) const { return row(index).gap.leftOut; }

 private:
  struct Row {
    report::NamedGap gap;
    QString scenarios, sentence;
  };
  const Row& row(const QModelIndex& index) const { return m_rows[static_cast<std::size_t>(index.row())]; }
  std::vector<Row> m_rows;
};

}  // namespace meguri::ui
