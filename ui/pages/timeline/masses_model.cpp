#include "ui/pages/timeline/masses_model.h"

#include <algorithm>

#include "ui/charts/chart_style.h"
#include "ui/widgets/copyable_table.h"
#include "ui/words/headings.h"
#include "ui/words/words.h"

namespace meguri::ui {

/// Nothing where no fleet knows a mass: it is not zero.
MassesModel::Row MassesModel::sum(const lifecycle::Assessment& assessment, std::size_t scenario, int year) {
  const auto& model = *assessment.scenarios[scenario];
  Row row{model.id, year, {}};
  for (const auto& memo : model.memos) {
    const auto found = std::ranges::find(report::masses, memo.name);
    if (found == report::masses.end() || (year != 0 && memo.year != year)) continue;
    auto& value = row.values[static_cast<std::size_t>(found - report::masses.begin())];
    value = value.value_or(0) + assessment.values[scenario][memo.node];
  }
  return row;
}

void MassesModel::show(const std::shared_ptr<const lifecycle::Assessment>& assessment, const report::Choice& choice) {
  std::vector<Row> rows;
  const auto isAnything = [](const Row& row) { return std::ranges::any_of(row.values, [](const auto& value) { return value && *value != 0; }); };
  for (const std::size_t s : report::chosen(*assessment, choice)) {
    std::vector<Row> own;
    for (int year = assessment->study.firstYear(); year <= assessment->study.lastYear(); ++year)
      if (Row row = sum(*assessment, s, year); isAnything(row)) own.push_back(std::move(row));
    if (own.size() > 1) own.push_back(sum(*assessment, s, 0));
    std::ranges::move(own, std::back_inserter(rows));
  }
  m_assessment = assessment;
  const auto place = [](const Row& row) { return std::pair(row.scenario, row.year); };
  if (!rows.empty() && std::ranges::equal(rows, m_rows, {}, place, place)) {  // what is selected stays
    m_rows = std::move(rows);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    return;
  }
  beginResetModel();
  m_rows = std::move(rows);
  endResetModel();
}

int MassesModel::columnCount(const QModelIndex& parent) const { return parent.isValid() ? 0 : static_cast<int>(report::masses.size()) + 2; }

QVariant MassesModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  const Row& row = m_rows[static_cast<std::size_t>(index.row())];
  if (role == Qt::FontRole && row.year == 0) return uiFont(normalPoints, QFont::DemiBold);
  if (index.column() == 0) {
    const QString letter = words::letter(m_assessment->study, row.scenario);
    if (role == Qt::ForegroundRole) return scenarioColour(theme(), m_assessment->study, row.scenario);
    if (role == Qt::ToolTipRole || role == CopyableTable::copyRole) return letter + QStringLiteral("  ") + words::scenarioName(m_assessment->study, row.scenario);
    return role == Qt::DisplayRole ? letter : QVariant();
  }
  if (role == Qt::TextAlignmentRole) return int(Qt::AlignRight | Qt::AlignVCenter);
  if (index.column() == 1) return role == Qt::DisplayRole ? (row.year == 0 ? words::text("ui.masses.all-years") : QString::number(row.year)) : QVariant();
  const auto& value = row.values[static_cast<std::size_t>(index.column() - 2)];
  if (role == Qt::DisplayRole) return value ? words::number(*value) : QStringLiteral("–");
  if (role == CopyableTable::copyRole) return value ? exact(*value) : QString();
  return {};
}

QVariant MassesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section >= columnCount()) return {};
  if (role == Qt::TextAlignmentRole) return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
  if (section < 2) return words::text(section == 0 ? "ui.scenario" : "ui.path.year");
  const auto name = report::masses[static_cast<std::size_t>(section - 2)];
  if (role == Qt::ToolTipRole) return words::term("name", lifecycle::word(name));
  return words::term("mass", lifecycle::word(name));
}

}  // namespace meguri::ui
