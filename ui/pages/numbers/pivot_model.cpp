#include "ui/pages/numbers/pivot_model.h"

#include <QColor>
#include <QFont>
#include <QFontMetrics>
#include <algorithm>
#include <cmath>

#include "ui/base/theme.h"
#include "ui/widgets/copyable_table.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

using report::PivotAxis;
using report::PivotScale;

constexpr int widestName = 260, widestHead = 170;  // px; the rest is in the tooltip
constexpr int mostNotes = 8;                       // sentences in a tooltip

bool has(const std::vector<PivotAxis>& axes, PivotAxis axis) { return std::ranges::find(axes, axis) != axes.end(); }
QString elided(const QString& text, int width) { return QFontMetrics(uiFont(normalPoints)).elidedText(text, Qt::ElideMiddle, width); }

}  // namespace

void PivotModel::show(std::shared_ptr<const lifecycle::Assessment> assessment, report::PivotTable table) {
  const auto columns = m_unsorted.columns.size(), rows = m_unsorted.rows.size();
  const bool hasSameShape = m_assessment && table.pivot.rows == m_unsorted.pivot.rows && table.pivot.columns == m_unsorted.pivot.columns && table.pivot.scale == m_unsorted.pivot.scale &&
                            rows == table.rows.size() && columns == table.columns.size() && std::ranges::equal(table.rows, m_unsorted.rows, {}, &report::PivotLine::keys, &report::PivotLine::keys) &&
                            std::ranges::equal(table.columns, m_unsorted.columns, {}, &report::PivotLine::keys, &report::PivotLine::keys);
  // only the numbers move with most edits: the selection stays
  if (!hasSameShape) beginResetModel();
  m_assessment = std::move(assessment);
  m_names.clear();
  m_unsorted = std::move(table);
  if (!hasSameShape && m_sortColumn && *m_sortColumn >= static_cast<int>(m_unsorted.columns.size())) m_sortColumn.reset();
  m_table = m_unsorted;
  if (m_sortColumn) report::sortRows(m_table, static_cast<std::size_t>(*m_sortColumn), m_isDescending);
  findUnits();
  const auto shown = m_shown.size();
  findShown();
  if (!hasSameShape) return endResetModel();
  if (m_shown.size() != shown) {  // a name searched for changed
    beginResetModel();
    return endResetModel();
  }
  if (rowCount() == 0) return;
  emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
  emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
  emit headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

void PivotModel::setSorting(std::optional<int> column, bool isDescending) {
  beginResetModel();
  m_sortColumn = column, m_isDescending = isDescending;
  m_table = m_unsorted;
  if (column) report::sortRows(m_table, static_cast<std::size_t>(*column), isDescending);
  findShown();
  endResetModel();
}

void PivotModel::setSearch(const QString& text) {
  beginResetModel();
  m_search = text.trimmed();
  findShown();
  endResetModel();
}

void PivotModel::setShaded(bool isShaded) {
  m_isShaded = isShaded;
  if (rowCount() > 0 && columnCount() > 0) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {Qt::BackgroundRole});
}

void PivotModel::setOpen(int row, bool isOpen) {
  auto keys = lineOf(row).keys;
  if (lineOf(row).isPart() && !keys.empty()) keys.pop_back();
  if (keys.empty()) return;
  beginResetModel();
  if (isOpen)
    m_shut.erase(keys);
  else
    m_shut.insert(keys);
  findShown();
  endResetModel();
}

void PivotModel::setAllOpen(bool areOpen) {
  beginResetModel();
  m_shut.clear();
  if (!areOpen)
    for (const auto& row : m_table.rows)
      if (!row.isPart() && !row.keys.empty()) m_shut.insert(row.keys);
  findShown();
  endResetModel();
}

bool PivotModel::hasWords(std::size_t row) const {
  const auto& keys = m_table.rows[row].keys;
  for (std::size_t level = 0; level < keys.size(); ++level)
    if (nameOf(m_table.pivot.rows[level], keys[level]).contains(m_search, Qt::CaseInsensitive)) return true;
  return false;
}

/// A search shows parts that have the words, or are beneath what has, and all they are beneath.
void PivotModel::findShown() {
  m_shown.clear();
  std::set<std::vector<std::string>> wanted;
  if (!m_search.isEmpty())
    for (std::size_t row = 0; row < m_table.rows.size(); ++row)
      if (m_table.rows[row].isPart() && hasWords(row))
        for (auto keys = m_table.rows[row].keys; !keys.empty(); keys.pop_back()) wanted.insert(keys);
  for (std::size_t row = 0; row < m_table.rows.size(); ++row) {
    auto above = m_table.rows[row].keys;
    if (!m_search.isEmpty() && !wanted.contains(above)) continue;
    bool isHidden = false;
    while (!above.empty() && !isHidden && !m_shut.empty()) {
      above.pop_back();
      isHidden = m_shut.contains(above);
    }
    if (!isHidden) m_shown.push_back(row);
  }
}

/// One for each indicator: its largest number in the table has it.
void PivotModel::findUnits() {
  m_units.clear(), m_largest.clear();
  const bool isShare = report::isShare(m_table.pivot.scale);
  m_hasUnitColumn = !isShare && has(m_table.pivot.rows, PivotAxis::indicator);
  std::map<std::string, std::pair<double, quantity::Dimension>> largest;
  for (std::size_t row = 0; row < m_table.rows.size(); ++row)
    for (std::size_t column = 0; column < m_table.columns.size(); ++column) {
      const auto& cell = m_table.at(row, column);
      if (!cell.value) continue;
      const std::string indicator = m_table.key(row, column, PivotAxis::indicator).value_or(std::string());
      const auto [found, isNew] = largest.try_emplace(indicator);
      if (isNew) found->second.second = report::pivotDimension(*m_assessment, m_table, row, column);
      found->second.first = std::max(found->second.first, std::abs(*cell.value));
      if (m_table.rows[row].isPart() && m_table.columns[column].isPart()) m_largest[indicator] = std::max(m_largest[indicator], std::abs(*cell.value));
    }
  for (const auto& [indicator, most] : largest) m_units[indicator] = isShare ? words::DisplayUnit{0.01, QStringLiteral("%")} : words::displayUnit(most.first, most.second);
}

const words::DisplayUnit& PivotModel::unitOf(std::size_t row, std::size_t column) const {
  static const words::DisplayUnit none;
  const auto found = m_units.find(m_table.key(row, column, PivotAxis::indicator).value_or(std::string()));
  return found == m_units.end() ? none : found->second;
}

QString PivotModel::commonUnit() const {
  if (report::isShare(m_table.pivot.scale)) return QStringLiteral("%");
  return m_units.size() == 1 && !m_table.pivot.has(PivotAxis::indicator) ? m_units.begin()->second.unit : QString();
}

QString PivotModel::nameOf(PivotAxis axis, const std::string& key) const {
  const auto found = m_names.find({axis, key});
  if (found != m_names.end()) return found->second;
  const auto& study = m_assessment->study;
  QString name;
  if (axis == PivotAxis::scenario)
    name = words::letter(study, key) + QStringLiteral("  ") + words::scenarioName(study, key);
  else if (axis == PivotAxis::indicator)
    name = words::term("indicator", key);
  else
    name = words::partName(study, *report::axisOf(axis), key);
  return m_names.emplace(std::pair(axis, key), name).first->second;
}

/// Of a sum, "Total" behind the names it is of.
QString PivotModel::columnText(std::size_t column, std::size_t level) const {
  const auto& keys = m_table.columns[column].keys;
  if (level < keys.size()) return nameOf(m_table.pivot.columns[level], keys[level]);
  return level == keys.size() ? words::text("pivot.total") : QString();
}

QString PivotModel::valueText(std::size_t row, std::size_t column) const {
  const auto& cell = m_table.at(row, column);
  if (!cell.value) return cell.isIncomplete ? words::text("cli.excluded") : QString();
  const bool isSigned = report::isDifference(m_table.pivot.scale) && *cell.value > 0;
  return (isSigned ? QStringLiteral("+") : QString()) + unitOf(row, column).shown(*cell.value) + (cell.isIncomplete ? QStringLiteral(" *") : QString());
}

QString PivotModel::note(std::size_t row, std::size_t column) const {
  QStringList lines;
  auto left = report::pivotLeftOut(*m_assessment, m_table, row, column);
  if (report::isDifference(m_table.pivot.scale))
    lines << words::text("pivot.incomplete-difference");
  else if (left.empty())
    lines << words::text("pivot.incomplete-share");
  for (const auto& each : left) {
    if (lines.size() == mostNotes) {
      lines << QStringLiteral("…");
      break;
    }
    lines << words::leftOutSentence(each, m_assessment->study);
  }
  return lines.join(u'\n');
}

/// How large a part is among those of its indicator: a tint of the accent, beneath zero of the other colour of differences.
QVariant PivotModel::shade(std::size_t row, std::size_t column) const {
  const auto& cell = m_table.at(row, column);
  if (!cell.value || !m_table.rows[row].isPart() || !m_table.columns[column].isPart()) return {};
  const auto largest = m_largest.find(m_table.key(row, column, PivotAxis::indicator).value_or(std::string()));
  if (largest == m_largest.end() || !(largest->second > 0)) return {};
  QColor colour = *cell.value < 0 ? theme().better : report::isDifference(m_table.pivot.scale) ? theme().worse : theme().accent;
  colour.setAlphaF(static_cast<float>(0.35 * std::abs(*cell.value) / largest->second));
  return colour;
}

QVariant PivotModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const std::size_t row = m_shown[static_cast<std::size_t>(index.row())];
  const auto& line = m_table.rows[row];
  if (role == Qt::FontRole && !line.isPart()) return uiFont(normalPoints, QFont::DemiBold);
  if (index.column() < unitColumns()) {
    if (role == Qt::ForegroundRole) return theme().muted;
    return role == Qt::DisplayRole ? unitOf(row, 0).unit : QVariant();
  }
  const auto column = static_cast<std::size_t>(index.column() - unitColumns());
  const auto& cell = m_table.at(row, column);
  switch (role) {
    case Qt::TextAlignmentRole: return int(Qt::AlignRight | Qt::AlignVCenter);
    case Qt::DisplayRole: return valueText(row, column);
    case Qt::FontRole: return m_table.columns[column].isPart() ? QVariant() : uiFont(normalPoints, QFont::DemiBold);
    case Qt::ForegroundRole: return cell.value ? QVariant() : QVariant(theme().muted);
    case Qt::BackgroundRole: return m_isShaded ? shade(row, column) : QVariant();
    case CopyableTable::copyRole: return cell.value ? exact(*cell.value / unitOf(row, column).size) : QString();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return cell.isIncomplete ? note(row, column) : QVariant();
    default: return {};
  }
}

QVariant PivotModel::headerData(int section, Qt::Orientation orientation, int role) const {
  const bool isRow = orientation == Qt::Vertical;
  if (section < 0 || section >= (isRow ? rowCount() : columnCount())) return {};
  if (isRow) {
    const auto& line = lineOf(section);
    if (role == Qt::TextAlignmentRole) return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role == Qt::FontRole && !line.isPart()) return uiFont(normalPoints, QFont::DemiBold);
    const QString name = line.keys.empty() ? words::text("pivot.total") : nameOf(m_table.pivot.rows[line.keys.size() - 1], line.keys.back());
    if (role == Qt::ToolTipRole) return name;
    if (role != Qt::DisplayRole) return {};
    const QString mark = isGroup(section) ? (isOpen(section) ? QStringLiteral("▾ ") : QStringLiteral("▸ ")) : line.depth > 1 && !line.keys.empty() ? QStringLiteral("    ") : QString();
    const auto level = static_cast<qsizetype>(std::max<std::size_t>(line.keys.size(), 1) - 1);
    return QStringLiteral("    ").repeated(level > 0 ? level - 1 : 0) + mark + elided(name, widestName);
  }
  if (role == Qt::TextAlignmentRole) return int((section < unitColumns() ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom);
  if (section < unitColumns()) return role == Qt::DisplayRole ? words::text("ui.unit") : QVariant();
  const auto column = static_cast<std::size_t>(section - unitColumns());
  if (role == Qt::FontRole && !m_table.columns[column].isPart()) return uiFont(normalPoints, QFont::DemiBold);
  if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
  QStringList lines;
  const std::size_t levels = std::max<std::size_t>(m_table.pivot.columns.size(), 1);
  for (std::size_t level = 0; level < levels; ++level) {
    const QString text = columnText(column, level);
    lines << (role == Qt::DisplayRole ? elided(text, widestHead) : text);
  }
  if (has(m_table.pivot.columns, PivotAxis::indicator) && !report::isShare(m_table.pivot.scale) && !m_shown.empty()) lines << unitOf(m_shown.front(), column).unit;
  if (m_sortColumn && static_cast<std::size_t>(*m_sortColumn) == column && role == Qt::DisplayRole) lines.back() += m_isDescending ? QStringLiteral(" ↓") : QStringLiteral(" ↑");
  return lines.join(u'\n');
}

std::optional<report::Reading> PivotModel::reading(const QModelIndex& index) const {
  if (!index.isValid() || index.column() < unitColumns()) return std::nullopt;
  return report::pivotReading(m_table, m_shown[static_cast<std::size_t>(index.row())], static_cast<std::size_t>(index.column() - unitColumns()));
}

QString PivotModel::text(const std::set<int>& rows, const std::set<int>& columns) const {
  const auto clean = [](QString field) { return field.replace(u'\t', u' ').replace(u'\n', u' ').trimmed(); };
  QString result;
  const std::size_t levels = std::max<std::size_t>(m_table.pivot.columns.size(), 1), depth = m_table.pivot.rows.size();
  const bool hasUnitLine = has(m_table.pivot.columns, PivotAxis::indicator) && !report::isShare(m_table.pivot.scale) && !m_shown.empty();
  for (std::size_t level = 0; level < levels + (hasUnitLine ? 1 : 0); ++level) {
    QStringList line;
    const bool isLast = level + 1 == levels;
    for (std::size_t axis = 0; axis < depth; ++axis) line << (isLast ? words::term("pivot.axis", report::word(m_table.pivot.rows[axis])) : QString());
    for (const int column : columns) {
      if (column < unitColumns())
        line << (isLast ? words::text("ui.unit") : QString());
      else if (level == levels)
        line << unitOf(m_shown.front(), static_cast<std::size_t>(column - unitColumns())).unit;
      else
        line << clean(columnText(static_cast<std::size_t>(column - unitColumns()), level));
    }
    result += line.join(u'\t') + u'\n';
  }
  for (const int row : rows) {
    const auto& keys = lineOf(row).keys;
    QStringList line;
    for (std::size_t axis = 0; axis < depth; ++axis)
      line << (axis < keys.size() ? clean(nameOf(m_table.pivot.rows[axis], keys[axis])) : axis == keys.size() ? words::text("pivot.total") : QString());
    for (const int column : columns) {
      const QVariant exact = index(row, column).data(CopyableTable::copyRole);
      line << clean((exact.isValid() ? exact : index(row, column).data()).toString());
    }
    result += line.join(u'\t') + u'\n';
  }
  return result;
}

}  // namespace meguri::ui
