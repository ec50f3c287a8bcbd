#pragma once

#include <QAbstractTableModel>

#include "core/report/contributions.h"
#include "ui/document/place.h"

namespace meguri::ui {

/// The inputs the spread of a result comes from, the largest share first; behind the first ones the rest as one row.
class RankingModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { input, share, correlation, scenarios, source, columns };
  /// Of a share: 0 to 1, for the bar behind it.
  static constexpr int shareRole = Qt::UserRole + 1;
  static constexpr std::size_t mostShown = 12;

  using QAbstractTableModel::QAbstractTableModel;
  void show(std::shared_ptr<const lifecycle::Assessment> assessment, report::Contributions contributions);

  int rowCount(const QModelIndex& parent = {}) const override;
  int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : columns; }
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  const report::Contributions& contributions() const { return m_contributions; }
  /// Where an input is stated; nothing for the rest.
  std::optional<Place> placeOf(const QModelIndex& index) const;

 private:
  bool isRest(int row) const { return static_cast<std::size_t>(row) == mostShown; }
  double restShare() const;
  QVariant restData(const QModelIndex& index, int role) const;
  QString scenariosOf(const report::Contribution& contribution) const;

  std::shared_ptr<const lifecycle::Assessment> m_assessment;
  report::Contributions m_contributions;
};

}  // namespace meguri::ui
