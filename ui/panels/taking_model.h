#pragma once

#include <QAbstractTableModel>
#include <set>

#include "core/study/changes.h"

namespace meguri::ui {

/// What two studies say differently, a row each with a box to check: what, mine, theirs.
class TakingModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  /// `mine`, `theirs`: codes of the headers of the two studies.
  TakingModel(const char* mine, const char* theirs, QObject* parent) : QAbstractTableModel(parent), m_mine(mine), m_theirs(theirs) {}

  /// Rows that stay keep their box. The studies are those the changes are between.
  void show(const study::Study& before, const study::Study& after, std::vector<study::Change> changes);
  const std::vector<study::Change>& changes() const { return m_changes; }
  std::vector<study::Change> checked() const;
  /// Rows of one library entry are checked together: it is taken whole.
  void check(const std::vector<int>& rows, bool isOn);
  void refresh();

  int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_changes.size()); }
  int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 3; }
  QVariant data(const QModelIndex& index, int role) const override;
  bool setData(const QModelIndex& index, const QVariant& value, int role) override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  Qt::ItemFlags flags(const QModelIndex& index) const override;

 signals:
  void checkedChanged();

 private:
  /// What makes a row the same after an edit.
  using Key = std::tuple<study::Change::Kind, study::Id, study::Id, int, study::Id, std::string>;
  static Key keyOf(const study::Change& change);
  QString cell(int row, int column) const;

  const char* m_mine;
  const char* m_theirs;
  study::Study m_before, m_after;
  std::vector<study::Change> m_changes;
  std::vector<QStringList> m_cells;
  std::set<Key> m_checked;
};

}  // namespace meguri::ui
