#include "ui/editors/entry_model.h"

#include <QStringList>
#include <algorithm>
#include <tuple>

#include "ui/words/library_words.h"
#include "ui/words/words.h"

namespace meguri::ui {

EntryModel::EntryModel(LibraryShelf& shelf, EntryWish wish, QObject* parent) : QAbstractListModel(parent), m_shelf(shelf), m_wish(std::move(wish)) {}

void EntryModel::show(std::vector<library::EntrySummary> entries) {
  beginResetModel();
  m_entries = std::move(entries);
  if (m_entries.size() > most) m_entries.resize(most);
  endResetModel();
}

void EntryModel::search(const QString& text) {
  auto found = m_shelf.search({.text = text.trimmed().toStdString(), .kind = m_wish.kind, .figures = m_wish.figures, .limit = most}, m_wish.carried);
  const bool lacksPicked = text.trimmed().isEmpty() && !m_wish.picked.empty() && std::ranges::find(found, m_wish.picked, &library::EntrySummary::id) == found.end();
  if (const auto picked = lacksPicked ? m_shelf.find(m_wish.picked, m_wish.carried) : Fault(); picked)
    found.insert(found.begin(), {(*picked)->id, (*picked)->kind, (*picked)->name, (*picked)->nameJa});
  show(std::move(found));
}

void EntryModel::showProduct(const library::Entry& entry) {
  auto all = m_shelf.alternatives(entry, m_wish.carried);
  all.insert(all.begin(), {entry.id, entry.kind, entry.name, entry.nameJa});
  std::ranges::sort(all, {}, [](const auto& each) { return std::tie(each.name, each.id); });
  show(std::move(all));
}

int EntryModel::rowOf(const std::string& id) const {
  const auto found = std::ranges::find(m_entries, id, &library::EntrySummary::id);
  return found == m_entries.end() ? -1 : static_cast<int>(found - m_entries.begin());
}

const Result<LibraryShelf::EntryPointer>& EntryModel::entryAt(int row) const {
  const std::string& id = m_entries[static_cast<std::size_t>(row)].id;
  auto found = m_read.find(id);
  if (found == m_read.end()) found = m_read.emplace(id, m_shelf.find(id, m_wish.carried)).first;
  return found->second;
}

QVariant EntryModel::data(const QModelIndex& index, int role) const {
  if (!index.isValid()) return {};
  if (role == Qt::DisplayRole) return words::shown(m_entries[static_cast<std::size_t>(index.row())]);
  const auto& entry = entryAt(index.row());
  if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
    QStringList parts;
    for (const int each : {static_cast<int>(Qt::DisplayRole), static_cast<int>(valueRole), static_cast<int>(labelRole), static_cast<int>(provenanceRole), static_cast<int>(faultRole)})
      if (const QString text = data(index, each).toString(); !text.isEmpty()) parts << text;
    return parts.join(role == Qt::ToolTipRole ? QStringLiteral("\n") : QStringLiteral(", "));
  }
  if (!entry) return role == faultRole ? QVariant(words::text("picker.refused", {words::reason(entry.fault()).toStdString()})) : QVariant();
  switch (role) {
    case valueRole: return highlightOf(m_wish, **entry).value;
    case labelRole: return highlightOf(m_wish, **entry).label;
    case provenanceRole: return provenanceOf(m_shelf, m_wish, **entry);
    default: return {};
  }
}

}  // namespace meguri::ui
