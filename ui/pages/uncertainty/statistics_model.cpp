#include "ui/pages/uncertainty/statistics_model.h"

#include <algorithm>

#include "ui/base/theme.h"
#include "ui/charts/chart_style.h"
#include "ui/widgets/copyable_table.h"
#include "ui/words/distribution_words.h"
#include "ui/words/words.h"

namespace meguri::ui {

void StatisticsModel::show(const report::DistributionFigure& figure, const std::vector<report::DifferenceFigure>& differences, const study::Study& study) {
  beginResetModel();
  m_study = study;
  m_rows.clear();
  m_unit = words::displayUnit(figure);
  for (const auto& each : figure.results) m_rows.push_back({each.scenario, {}, each.value, each.band});
  for (const auto& each : differences) m_rows.push_back({each.result.scenario, each.reference, each.result.value, each.result.band});
  endResetModel();
}

bool StatisticsModel::isAnySkewed() const { return std::ranges::any_of(m_rows, &Row::isSkewed); }

std::optional<double> StatisticsModel::numberAt(const Row& row, int column) const {
  switch (column) {
    case value: return row.value;
    case mean: return row.band.mean;
    case p5: return row.band.p5;
    case p25: return row.band.p25;
    case median: return row.band.median;
    case p75: return row.band.p75;
    default: return row.band.p95;
  }
}

QVariant StatisticsModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  if (index.column() == name) {
    if (role == Qt::ForegroundRole) return scenarioColour(theme(), m_study, row.scenario);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    const QString letter = words::letter(m_study, row.scenario);
    if (row.reference.empty()) return letter + QStringLiteral("  ") + words::scenarioName(m_study, row.scenario);
    return words::text("draws.letters-minus", {letter.toStdString(), words::letter(m_study, row.reference).toStdString()});
  }
  const auto number = numberAt(row, index.column());
  switch (role) {
    case Qt::TextAlignmentRole: return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::DisplayRole:
      if (!number) return QStringLiteral("–");
      return m_unit.shown(*number) + (index.column() == mean && row.isSkewed() ? QStringLiteral(" *") : QString());
    case CopyableTable::copyRole: return number ? exact(*number / m_unit.size) : QString();
    case Qt::ToolTipRole: return index.column() == mean && row.isSkewed() ? words::text("draws.skewed.short") : QVariant();
    default: return {};
  }
}

QVariant StatisticsModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section >= columns) return {};
  if (role == Qt::TextAlignmentRole) return int((section == name ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole) return {};
  switch (section) {
    case name: return words::text("ui.scenario");
    case value: return words::text("draws.value");
    case mean: return words::text("draws.mean");
    case p5: return QStringLiteral("P5");
    case p25: return QStringLiteral("P25");
    case median: return words::text("draws.median");
    case p75: return QStringLiteral("P75");
    default: return QStringLiteral("P95");
  }
}

}  // namespace meguri::ui
