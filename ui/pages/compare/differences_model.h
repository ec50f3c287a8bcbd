#pragma once

#include <QAbstractTableModel>
#include <map>

#include "core/report/differences.h"
#include "ui/document/view_state.h"

namespace meguri::ui {

/// The inputs that differ between the scenarios shown: what the reference states, and, where another does not say the same, what it states.
class DifferencesModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  using QAbstractTableModel::QAbstractTableModel;
  void show(const study::Study& study, const report::Choice& choice);

  int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
  int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_scenarios.size()) + 1; }
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  struct Place {
    Target target;
    std::string field;
  };
  std::optional<Place> placeOf(const QModelIndex& index) const;

 private:
  QString lettersOf(const report::InputDifference& row) const;
  study::Study m_study;
  std::vector<study::Id> m_scenarios;  ///< the reference first
  std::vector<report::InputDifference> m_rows;
  mutable std::map<study::Id, QString> m_names;  ///< of elements, as asked for
};

}  // namespace meguri::ui
