#pragma once

#include <QAbstractTableModel>
#include <set>

#include "core/report/bar_figure.h"
#include "ui/pages/compare/coverages.h"
#include "ui/words/headings.h"

namespace meguri::ui {

/// The numbers behind the charts: every indicator with what draws say of it and its parts, a column for each scenario, the unit beside the name.
class NumbersModel : public QAbstractTableModel {
  Q_OBJECT
 public:
  using QAbstractTableModel::QAbstractTableModel;
  /// `uncertainty` of the same choice; null where there are no draws. Rows of bands that are awaited stay, empty.
  void show(std::shared_ptr<const lifecycle::Assessment> assessment, const report::Choice& choice, Coverages& coverages, const report::Uncertainty* uncertainty, bool isAwaited);

  int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_rows.size()); }
  int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_scenarios.size()) + 2; }
  QVariant data(const QModelIndex& index, int role) const override;
  QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
  /// The number in a cell; nothing where there is none.
  std::optional<report::Reading> reading(const QModelIndex& index) const;
  /// Marks the cells that the number explained is about.
  void setLinked(const std::optional<report::Reading>& reading);

 private:
  struct Row {
    QString name;
    words::DisplayUnit unit;
    bool isTotal = false;
    std::vector<std::optional<double>> values;
    std::vector<report::Reading> readings;
    std::vector<bool> isIncomplete;
    bool isMemo = false;  ///< a number beside the cube: nothing to unfold
    bool isOfDraws = false;
    std::vector<QString> notes = {};  ///< by scenario, of what is marked; empty where nothing is
  };
  void addFigure(const report::BarFigure& figure);
  void addBands(const report::BarFigure& figure, const words::DisplayUnit& unit);
  void addCoverage(const report::BarFigure& figure, Coverages& coverages);
  void addMemos(lifecycle::Indicator indicator);

  std::shared_ptr<const lifecycle::Assessment> m_assessment;
  std::vector<study::Id> m_scenarios;
  std::vector<Row> m_rows;
  std::optional<report::Reading> m_linked;
  std::set<lifecycle::Indicator> m_banded;  ///< whose totals have bands, or had and await them
};

}  // namespace meguri::ui
