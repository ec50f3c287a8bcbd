#include "core/library/shelf.h"

#include <algorithm>
#include <system_error>
#include <tuple>

#include "core/library/files.h"

namespace meguri::library {

namespace fs = std::filesystem;

namespace {

std::string_view datasetOf(std::string_view id) { return id.substr(0, id.find('/')); }

/// Whether a name begins with a text, letters of ASCII alike in upper and lower case.
bool begins(std::string_view name, std::string_view text) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
  return name.size() >= text.size() && std::ranges::equal(name.substr(0, text.size()), text, {}, lower, lower);
}

}  // namespace

Shelf::Shelf(const fs::path& folder, const fs::path& own) {
  openFolder(folder);
  std::error_code none;
  if (!own.empty() && fs::exists(own, none)) openOwn(own);
}

Shelf::Shelf(const fs::path& fileOrFolder) {
  std::error_code none;
  fs::is_directory(fileOrFolder, none) ? openFolder(fileOrFolder) : open(fileOrFolder);
}

void Shelf::openFolder(const fs::path& folder) {
  auto files = filesIn(folder, ".db");
  std::erase_if(files, [](const fs::path& file) { return !file.stem().string().starts_with("library"); });
  // what asks for nothing in return comes first where two entries have one name
  std::stable_partition(files.begin(), files.end(), [](const fs::path& file) { return file.stem() == "library"; });
  for (const auto& file : files) open(file);
  if (m_libraries.empty() && m_faults.empty()) m_faults.push_back({FaultKind::unreadable, "library.none", folder.string(), {}});
}

void Shelf::open(const fs::path& file) {
  auto library = Library::open(file);
  if (library)
    m_libraries.push_back(*std::move(library));
  else
    m_faults.push_back(library.fault());
}

void Shelf::openOwn(const fs::path& file) {
  const auto shipped = datasets();
  const std::size_t before = m_libraries.size();
  open(file);
  m_hasOwn = m_libraries.size() > before;
  if (!m_hasOwn) return;
  for (const Dataset& dataset : m_libraries.back().datasets()) {
    if (std::ranges::find(shipped, dataset.id, &Dataset::id) == shipped.end()) continue;
    m_aside.push_back(dataset.id);
    m_faults.push_back({FaultKind::damaged, "library.taken-dataset", file.string(), {dataset.id}});
  }
}

std::string Shelf::version() const {
  std::string newest;
  for (std::size_t i = 0; i + m_hasOwn < m_libraries.size(); ++i) newest = std::max(newest, m_libraries[i].version());
  return newest;
}

bool Shelf::isAside(const Library& library, std::string_view id) const {
  return m_hasOwn && &library == &m_libraries.back() && std::ranges::find(m_aside, datasetOf(id)) != m_aside.end();
}

bool Shelf::isOwn(std::string_view id) const {
  return m_hasOwn && !isAside(m_libraries.back(), id) && m_libraries.back().has(id);
}

/// The figures of an entry that may lie outside their range.
std::vector<std::string> Shelf::exceptedOf(std::string_view id) const {
  const std::string before = std::string(id) + ".";
  std::vector<std::string> result;
  for (const auto& [figure, reason] : exceptions())
    if (figure.starts_with(before)) result.push_back(figure.substr(before.size()));
  return result;
}

bool Shelf::has(std::string_view id) const {
  return std::ranges::any_of(m_libraries, [&](const Library& library) { return !isAside(library, id) && library.has(id); });
}

Result<Entry> Shelf::find(std::string_view id) const {
  for (const Library& library : m_libraries) {
    if (isAside(library, id) || !library.has(id)) continue;
    auto entry = library.find(id);
    if (!entry) return Fault{FaultKind::damaged, "library.entry-damaged", std::string(id), {library.file().string()}};
    // what came with the program was held against its rules when it was built
    if (m_hasOwn && &library == &m_libraries.back())
      if (auto faults = implausible(*entry, vocabulary(), exceptedOf(id)); !faults.empty()) return std::move(faults.front());
    return *std::move(entry);
  }
  return Fault{FaultKind::usage, "library.no-entry", {}, {std::string(id)}};
}

std::vector<EntrySummary> Shelf::gathered(const auto& each) const {
  std::vector<EntrySummary> result;
  for (const Library& library : m_libraries)
    for (EntrySummary& entry : each(library))
      if (!isAside(library, entry.id)) result.push_back(std::move(entry));
  return result;
}

std::vector<EntrySummary> Shelf::search(const Search& wanted) const {
  auto result = gathered([&](const Library& library) { return library.search(wanted); });
  std::ranges::stable_sort(result, {}, [&](const EntrySummary& e) {
    return std::tuple(!begins(e.name, wanted.text) && !begins(e.nameJa, wanted.text), std::string_view(e.kind), std::string_view(e.name));
  });
  if (wanted.limit != 0 && result.size() > wanted.limit) result.resize(wanted.limit);
  return result;
}

std::vector<EntrySummary> Shelf::withFact(std::string_view fact, std::string_view word) const {
  return gathered([&](const Library& library) { return library.withFact(fact, word); });
}

std::vector<Dataset> Shelf::datasets() const {
  std::vector<Dataset> result;
  for (const Library& library : m_libraries)
    for (Dataset& dataset : library.datasets())
      if (!isAside(library, dataset.id)) result.push_back(std::move(dataset));
  std::ranges::sort(result, {}, &Dataset::id);
  return result;
}

std::map<std::string, std::string> Shelf::licences() const {
  std::map<std::string, std::string> result;
  for (const Library& library : m_libraries) result.merge(library.licences());
  return result;
}

std::map<std::string, std::string> Shelf::exceptions() const {
  std::map<std::string, std::string> result;
  for (const Library& library : m_libraries) result.merge(library.exceptions());
  return result;
}

Vocabulary Shelf::vocabulary() const { return m_libraries.empty() ? Vocabulary() : m_libraries.front().vocabulary(); }

}  // namespace meguri::library
