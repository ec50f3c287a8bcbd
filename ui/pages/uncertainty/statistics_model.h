#pragma once

#include <QAbstractTableModel>
#include <QColor>

#include "core/report/distribution_figure.h"
#include "ui/words/headings.h"

namespace meguri::ui {

/// Value, mean and quantiles of a total in every scenario, and of the differences, in one unit.
class StatisticsModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  enum Column { name, value, mean, p5, p25, median, p75, p95, columns };
  using QAbstractTableModel::QAbstractTableModel;
  void show(const report::DistributionFigure& figure, const std::vector<report::DifferenceFigure>& differences, const study::Study& study);

  int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
  int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : columns; }
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

  const words::DisplayUnit& unit() const { return m_unit; }
  bool isAnySkewed() const;

 private:
  struct Row {
    study::Id scenario, reference;  ///< no reference: a total
    std::optional<double> value;
    report::Band band;
    bool isSkewed() const { return value && report::isSkewed(band, *value); }
  };
  std::optional<double> numberAt(const Row& row, int column) const;

  study::Study m_study;
  words::DisplayUnit m_unit;
  std::vector<Row> m_rows;
};

}  // namespace meguri::ui
