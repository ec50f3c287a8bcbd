#include "ui/pages/figure_table.h"

#include <algorithm>
#include <cmath>

#include "ui/base/theme.h"
#include "ui/charts/chart_style.h"
#include "ui/widgets/copyable_table.h"
#include "ui/words/headings.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

FigureTable::Cell cellOf(const std::optional<double>& value, const words::DisplayUnit& unit, const report::Reading& reading, const QString& missing) {
  if (!value) return {missing, {}};
  return {unit.shown(*value), exact(*value / unit.size), reading};
}

FigureTable::Column columnOf(const study::Study& study, const study::Id& scenario) {
  const QString letter = words::letter(study, scenario);
  return {letter, letter + QStringLiteral("  ") + words::scenarioName(study, scenario), scenarioColour(theme(), study, scenario)};
}

}  // namespace

FigureTable tableOf(const report::BarFigure& figure, const study::Study& study) {
  const words::DisplayUnit unit = words::displayUnit(figure);
  FigureTable table{unit.unit, {}, {}};
  FigureTable::Row total{words::text("figure-table.total"), true, {}};
  for (std::size_t i = 0; i < figure.bars.size(); ++i) {
    const report::Bar& bar = figure.bars[i];
    const QString indicator = words::indicatorName(bar.indicator);
    table.columns.push_back(figure.across == report::Across::indicator ? FigureTable::Column{indicator, indicator} : columnOf(study, bar.scenario));
    total.cells.push_back(cellOf(bar.total, unit, figure.reading(i), words::text("cli.excluded")));
    if (bar.total && !bar.leftOut.empty()) total.cells.back().text += QStringLiteral(" *");
  }
  table.rows.push_back(std::move(total));
  for (std::size_t p = 0; p < figure.parts.size(); ++p) {
    FigureTable::Row row{words::partName(study, figure.split, figure.parts[p]), false, {}};
    for (std::size_t i = 0; i < figure.bars.size(); ++i) row.cells.push_back(cellOf(figure.bars[i].values[p], unit, figure.reading(i, p), QStringLiteral("–")));
    table.rows.push_back(std::move(row));
  }
  return table;
}

void FigureTableModel::show(FigureTable table) {
  const auto& now = m_table;
  // mostly the numbers alone move: what is selected stays
  const bool hasSameShape = !now.rows.empty() && std::ranges::equal(now.rows, table.rows, {}, &FigureTable::Row::name, &FigureTable::Row::name) &&
                            std::ranges::equal(now.columns, table.columns, {}, &FigureTable::Column::whole, &FigureTable::Column::whole);
  if (!hasSameShape) beginResetModel();
  m_table = std::move(table);
  if (!hasSameShape) return endResetModel();
  emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
  emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

void FigureTableModel::setLinked(const std::optional<report::Reading>& reading) {
  m_linked = reading;
  if (rowCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::BackgroundRole});
}

QVariant FigureTableModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const FigureTable::Row& row = m_table.rows[static_cast<std::size_t>(index.row())];
  if (role == Qt::FontRole && row.isTotal) return uiFont(normalPoints, QFont::DemiBold);
  if (index.column() == 0) return role == Qt::DisplayRole ? row.name : QVariant();
  const FigureTable::Cell& cell = row.cells[static_cast<std::size_t>(index.column() - 1)];
  switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::TextAlignmentRole: return int(Qt::AlignRight | Qt::AlignVCenter);
    case CopyableTable::copyRole: return cell.exact;
    case Qt::ToolTipRole: return cell.text.endsWith(u'*') ? words::text("ui.incomplete") : QVariant();
    case Qt::BackgroundRole: return m_linked && cell.reading && report::isLinked(*m_linked, *cell.reading) ? QVariant(theme().selection) : QVariant();
    default: return {};
  }
}

QVariant FigureTableModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || section >= columnCount()) return {};
  if (role == Qt::TextAlignmentRole) return int((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
  if (section == 0) return role == Qt::DisplayRole ? m_table.corner : QVariant();
  const FigureTable::Column& column = m_table.columns[static_cast<std::size_t>(section - 1)];
  if (role == Qt::DisplayRole) return column.text;
  if (role == Qt::ToolTipRole || role == CopyableTable::copyRole) return column.whole;
  return role == Qt::ForegroundRole && column.colour.isValid() ? QVariant(column.colour) : QVariant();
}

std::optional<report::Reading> FigureTableModel::reading(const QModelIndex& index) const {
  if (!index.isValid() || index.column() < 1) return std::nullopt;
  return m_table.rows[static_cast<std::size_t>(index.row())].cells[static_cast<std::size_t>(index.column() - 1)].reading;
}

}  // namespace meguri::ui
