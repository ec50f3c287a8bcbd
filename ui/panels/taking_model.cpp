#include "ui/panels/taking_model.h"

#include <algorithm>

#include "ui/words/change_words.h"
#include "ui/words/quantities.h"
#include "ui/words/words.h"

namespace meguri::ui {

namespace {

/// Of a factor: its value, the version of its entry and the document it is from.
QString factor(const QString& value, const study::Change::Side& side) {
  const auto* held = std::get_if<std::shared_ptr<const quantity::Quantity>>(&side.value);
  QStringList parts{value};
  if (!side.text.empty()) parts << words::shown(side.text);
  if (held && *held && !(*held)->source.citation.empty()) parts << words::shown((*held)->source.citation);
  return parts.join(QStringLiteral(" · "));
}

QStringList cellsOf(const study::Change& change, const study::Study& before, const study::Study& after) {
  const words::ChangeText text = words::changeText(change, before, after);
  if (change.kind != study::Change::Kind::figure) return {text.place, text.before, text.after};
  return {text.place, factor(text.before, change.before), factor(text.after, change.after)};
}

}  // namespace

TakingModel::Key TakingModel::keyOf(const study::Change& change) {
  if (!change.entry.empty()) return {study::Change::Kind::entry, {}, {}, -1, change.entry, {}};
  return {change.kind, change.before.scenario + "/" + change.before.element, change.after.scenario + "/" + change.after.element, change.field, {}, {}};
}

void TakingModel::show(const study::Study& before, const study::Study& after, std::vector<study::Change> changes) {
  beginResetModel();
  m_before = before;
  m_after = after;
  m_changes = std::move(changes);
  std::set<Key> there;
  m_cells.clear();
  for (const auto& change : m_changes) {
    there.insert(keyOf(change));
    m_cells.push_back(cellsOf(change, m_before, m_after));
  }
  std::erase_if(m_checked, [&](const Key& key) { return !there.contains(key); });
  endResetModel();
  emit checkedChanged();
}

std::vector<study::Change> TakingModel::checked() const {
  std::vector<study::Change> result;
  for (const auto& change : m_changes)
    if (m_checked.contains(keyOf(change))) result.push_back(change);
  return result;
}

void TakingModel::check(const std::vector<int>& rows, bool isOn) {
  for (const int row : rows) {
    const Key key = keyOf(m_changes[static_cast<std::size_t>(row)]);
    if (isOn)
      m_checked.insert(key);
    else
      m_checked.erase(key);
  }
  if (!m_changes.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
  emit checkedChanged();
}

void TakingModel::refresh() {
  for (std::size_t i = 0; i < m_changes.size(); ++i) m_cells[i] = cellsOf(m_changes[i], m_before, m_after);
  if (!m_changes.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
  emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
}

QVariant TakingModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid() || index.row() >= rowCount()) return {};
  const auto row = static_cast<std::size_t>(index.row());
  if (role == Qt::CheckStateRole && index.column() == 0) return m_checked.contains(keyOf(m_changes[row])) ? Qt::Checked : Qt::Unchecked;
  if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return m_cells[row][index.column()];
  return {};
}

bool TakingModel::setData(const QModelIndex& index, const QVariant& value, int role) {
  if (role != Qt::CheckStateRole || index.column() != 0) return false;
  check({index.row()}, value.toInt() == Qt::Checked);
  return true;
}

QVariant TakingModel::headerData(int section, Qt::Orientation orientation, int role) const {
  if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
  const char* codes[] = {"guest.place", m_mine, m_theirs};
  return words::text(codes[section]);
}

Qt::ItemFlags TakingModel::flags(const QModelIndex& index) const {
  const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
  return index.column() == 0 ? flags | Qt::ItemIsUserCheckable : flags;
}

}  // namespace meguri::ui
