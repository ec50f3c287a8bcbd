#pragma once

#include <QAbstractTableModel>

#include "core/study/variants.h"

namespace meguri::ui {

/// The changes of a variant: what is changed, what its base says, what holds here.
class ChangesModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  using QAbstractTableModel::QAbstractTableModel;
  void show(const study::Study& study, const study::Id& variant);
  const study::VariantChange& change(int row) const { return m_changes[static_cast<std::size_t>(row)]; }
  const study::Study& study() const { return m_study; }

  int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_changes.size()); }
  int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : 3; }
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  study::Study m_study;
  study::Id m_variant;
  std::vector<study::VariantChange> m_changes;
};

}  // namespace meguri::ui
