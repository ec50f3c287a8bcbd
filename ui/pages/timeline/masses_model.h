#pragma once

#include <QAbstractTableModel>
#include <array>
#include <memory>

#include "core/report/comparison.h"

namespace meguri::ui {

/// The masses that leave the fleets of each scenario, a row a year with the sum of all years behind, in kg. Years without any are passed over.
class MassesModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  using QAbstractTableModel::QAbstractTableModel;
  void show(const std::shared_ptr<const lifecycle::Assessment>& assessment, const report::Choice& choice);

  int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
  int columnCount(const QModelIndex& parent = {}) const override;
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

 private:
  struct Row {
    study::Id scenario;
    int year = 0;  ///< 0: all
    std::array<std::optional<double>, report::masses.size()> values{};
  };
  static std::vector<Row> rowsOf(const lifecycle::Assessment& assessment, std::size_t scenario);

  std::shared_ptr<const lifecycle::Assessment> m_assessment;
  std::vector<Row> m_rows;
};

}  // namespace meguri::ui
