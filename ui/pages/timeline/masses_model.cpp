#include "ui/pages/timeline/masses_model.h"

#include <algorithm>
#include <map>

#include "ui/charts/chart_style.h"
#include "ui/widgets/copyable_table.h"
#include "ui/words/headings.h"
#include "ui/words/words.h"

namespace meguri::ui {

/// By year, then of all where there are several; nothing where no fleet knows a mass: it is not zero.
std::vector<MassesModel::Row> MassesModel::rowsOf(const lifecycle::Assessment& assessment, std::size_t scenario) {
  const auto& model = *assessment.scenarios[scenario];
  std::map<int, Row> byYear;
  Row all{model.id, 0, {}};
  for (const auto& memo : model.memos) {
    const auto found = std::ranges::find(report::masses, memo.name);
    if (found == report::masses.end()) continue;
    Row& row = byYear.try_emplace(memo.year, Row{model.id, memo.year, {}}).first->second;
    for (Row* each : {&row, &all}) {
      auto& value = each->values[static_cast<std::size_t>(found - report::masses.begin())];
      value = value.value_or(0) + assessment.values[scenario][memo.node];
    }
  }
  std::vector<Row> rows;
  for (auto& [year, row] : byYear)
    if (std::ranges::any_of(row.values, [](const auto& value) { return value && *value != 0; })) rows.push_back(std::move(row));
  if (rows.size() > 1) rows.push_back(std::move(all));
  return rows;
}

void MassesModel::show(const std::shared_ptr<const lifecycle::Assessment>& assessment, const report::Choice& choice) {
  std::vector<Row> rows;
  for (const std::size_t s : report::chosen(*assessment, choice)) std::ranges::move(rowsOf(*assessment, s), std::back_inserter(rows));
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
