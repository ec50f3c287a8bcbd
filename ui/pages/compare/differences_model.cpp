#include "ui/pages/compare/differences_model.h"

#include <algorithm>

#include "ui/base/theme.h"
#include "ui/charts/chart_style.h"
#include "ui/widgets/copyable_table.h"
#include "ui/words/headings.h"
#include "ui/words/quantities.h"
#include "ui/words/words.h"

namespace meguri::ui {

void DifferencesModel::show(const study::Study& study, const report::Choice& choice) {
  std::vector<study::Id> scenarios;
  for (const auto& id : choice.scenarios)
    if (study.scenario(id)) scenarios.push_back(id);
  if (const auto found = std::ranges::find(scenarios, choice.reference); found != scenarios.end()) std::rotate(scenarios.begin(), found, found + 1);
  auto rows = report::differences(study, scenarios);
  const auto isSame = [](const report::InputDifference& a, const report::InputDifference& b) { return a.element == b.element && a.type == b.type && a.field == b.field; };
  const bool hasSameShape = scenarios == m_scenarios && !rows.empty() && std::ranges::equal(rows, m_rows, isSame);
  if (!hasSameShape) beginResetModel();
  m_study = study;
  m_scenarios = std::move(scenarios);
  m_rows = std::move(rows);
  m_names.clear();
  if (!hasSameShape) return endResetModel();
  // only values move with most edits: the selection stays
  emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
  emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

/// Of the scenarios that have the element: "B, C".
QString DifferencesModel::lettersOf(const report::InputDifference& row) const {
  QStringList letters;
  for (std::size_t s = 0; s < m_scenarios.size(); ++s)
    if (!row.values[s].element.empty()) letters << words::letter(m_study, m_scenarios[s]);
  return letters.join(words::text("navigator.comma"));
}

QVariant DifferencesModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const auto& row = m_rows[static_cast<std::size_t>(index.row())];
  const study::Field* field = row.field < 0 ? nullptr : &row.type->fields()[static_cast<std::size_t>(row.field)];
  if (index.column() == 0) {
    if (role == Qt::ForegroundRole) return theme().muted;
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    // looked up once: a repaint asks for each name many times, and a name is found among all scenarios
    QString& element = m_names[row.element];
    if (element.isEmpty()) element = words::partName(m_study, report::Axis::element, row.element);
    return element + QStringLiteral(" · ") + (field ? words::fieldLabel(row.type->kind(), field->key) : words::text("differences.only-in", {lettersOf(row).toStdString()}));
  }
  if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
  const auto s = static_cast<std::size_t>(index.column() - 1);
  const report::StatedValue& value = row.values[s];
  if (!field) return words::text(value.element.empty() ? "ui.element-absent" : "ui.element-present");
  // only what is not as in the reference, so that the eye finds the change
  if (role == Qt::DisplayRole && s > 0 && !value.element.empty() && value.says(row.values.front()) && !row.values.front().element.empty()) return {};
  if (value.element.empty()) return QStringLiteral("–");
  const QString text = words::typeset(words::valueText(m_study, m_scenarios[s], *field, row.type->kind(), value.value));
  return text.isEmpty() ? words::text("ui.not-stated") : text;
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section >= columnCount()) return {};
  if (section == 0) return role == Qt::DisplayRole ? words::text("ui.input") : QVariant();
  const auto& id = m_scenarios[static_cast<std::size_t>(section - 1)];
  const QString letter = words::letter(m_study, id);
  const QString name = letter + QStringLiteral("  ") + words::scenarioName(m_study, id);
  if (role == CopyableTable::copyRole) return name;
  if (role == Qt::ToolTipRole) return name + QStringLiteral("\n") + words::text("differences.blank");
  if (role == Qt::ForegroundRole) return scenarioColour(theme(), m_study, id);
  return role == Qt::DisplayRole ? letter : QVariant();
}

std::optional<DifferencesModel::Place> DifferencesModel::placeOf(const QModelIndex& index) const {
  if (!index.isValid()) return std::nullopt;
  const auto& row = m_rows[static_cast<std::size_t>(index.row())];
  const auto s = static_cast<std::size_t>(std::max(0, index.column() - 1));
  if (row.values[s].element.empty()) return std::nullopt;
  return Place{{m_scenarios[s], row.values[s].element}, row.field < 0 ? std::string() : std::string(row.type->fields()[static_cast<std::size_t>(row.field)].key)};
}

}  // namespace meguri::ui
