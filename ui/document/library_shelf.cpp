#include "ui/document/library_shelf.h"

#include <QDir>
#include <algorithm>
#include <tuple>

namespace meguri::ui {

namespace {

QString toText(const std::filesystem::path& path) { return QString::fromStdU16String(path.u16string()); }

library::EntrySummary summaryOf(const library::Entry& entry) { return {entry.id, entry.kind, entry.name, entry.nameJa}; }

void sortByName(std::vector<library::EntrySummary>& entries) {
  std::ranges::sort(entries, {}, [](const auto& each) { return std::tie(each.name, each.id); });
}

/// Whether an entry names every word of a text, as the search of the library does for its own.
bool isFoundBy(const library::Entry& entry, const QString& text) {
  std::string all = entry.id + " " + entry.name + " " + entry.nameJa;
  for (const auto& [fact, word] : entry.facts) all += " " + word;
  const QString searched = QString::fromStdString(all);
  return std::ranges::all_of(text.split(u' ', Qt::SkipEmptyParts), [&](const QString& word) { return searched.contains(word, Qt::CaseInsensitive); });
}

}  // namespace

QString sharedPath(const QString& relative) { return QDir::cleanPath(toText(storage::sharedFolder()) + u'/' + relative); }

const library::Shelf& LibraryShelf::shelf() {
  if (!m_shelf) m_shelf.emplace(m_places.shared, m_places.own);
  return *m_shelf;
}

std::vector<library::EntrySummary> LibraryShelf::search(const library::Search& wanted, const Carried& carried) {
  std::vector<library::EntrySummary> result;
  for (const auto& [id, entry] : carried)
    if (entry->kind == wanted.kind && isFoundBy(*entry, QString::fromStdString(wanted.text)) && !shelf().has(id)) result.push_back(summaryOf(*entry));
  sortByName(result);
  auto found = shelf().search(wanted);
  result.insert(result.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
  if (wanted.limit != 0 && result.size() > wanted.limit) result.resize(wanted.limit);
  return result;
}

std::vector<library::EntrySummary> LibraryShelf::alternatives(const library::Entry& entry, const Carried& carried) {
  const std::string_view product = entry.fact("product");
  if (product.empty()) return {};
  auto result = shelf().withFact("product", product);
  for (const auto& [id, each] : carried)
    if (each->fact("product") == product && !shelf().has(id)) result.push_back(summaryOf(*each));
  std::erase_if(result, [&](const auto& each) { return each.kind != entry.kind || each.id == entry.id; });
  sortByName(result);
  return result;
}

Result<LibraryShelf::EntryPointer> LibraryShelf::find(const std::string& id, const Carried& carried) {
  if (const auto own = carried.find(id); own != carried.end()) return own->second;
  auto found = shelf().find(id);
  if (!found) return found.fault();
  return std::make_shared<const library::Entry>(*std::move(found));
}

std::string LibraryShelf::exceptionOf(const std::string& figure) {
  if (!m_exceptions) m_exceptions = shelf().exceptions();
  const auto found = m_exceptions->find(figure);
  return found == m_exceptions->end() ? std::string() : found->second;
}

const std::vector<library::Dataset>& LibraryShelf::datasets() {
  if (!m_datasets) m_datasets = shelf().datasets();
  return *m_datasets;
}

const library::Dataset* LibraryShelf::datasetOf(std::string_view entry) {
  const auto id = entry.substr(0, entry.find('/'));
  const auto found = std::ranges::lower_bound(datasets(), id, {}, &library::Dataset::id);
  return found != datasets().end() && found->id == id ? &*found : nullptr;
}

}  // namespace meguri::ui
