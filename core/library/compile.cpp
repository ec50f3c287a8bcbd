#include "core/library/compile.h"

#include <algorithm>
#include <map>
#include <system_error>

#include "core/library/database.h"
#include "core/library/dataset.h"
#include "core/quantity/quantity_json.h"

namespace meguri::library {

namespace {

constexpr auto tables = {
    "CREATE TABLE meta (schema_version INTEGER NOT NULL)",
    "CREATE TABLE dataset (id TEXT PRIMARY KEY, title TEXT NOT NULL, publisher TEXT NOT NULL, citation TEXT NOT NULL, licence TEXT NOT NULL, "
    "licence_note TEXT NOT NULL, url TEXT NOT NULL, version TEXT NOT NULL, retrieved TEXT NOT NULL, left_out TEXT NOT NULL)",
    "CREATE TABLE entry (id TEXT PRIMARY KEY, dataset TEXT NOT NULL REFERENCES dataset(id), kind TEXT NOT NULL, name TEXT NOT NULL)",
    // json is what the program reads; the columns beside it are for people with an SQLite browser
    "CREATE TABLE figure (entry TEXT NOT NULL REFERENCES entry(id), key TEXT NOT NULL, value REAL, unit TEXT NOT NULL, year INTEGER NOT NULL, "
    "confidence TEXT NOT NULL, evidence TEXT NOT NULL, citation TEXT NOT NULL, locator TEXT NOT NULL, licence TEXT NOT NULL, "
    "json TEXT NOT NULL, PRIMARY KEY (entry, key))"};

/// A file that goes when it is not kept.
class TemporaryFile {
 public:
  explicit TemporaryFile(const std::filesystem::path& target) : m_target(target), m_path(target) {
    m_path += ".new";
    discard();
  }
  TemporaryFile(const TemporaryFile&) = delete;
  TemporaryFile& operator=(const TemporaryFile&) = delete;
  ~TemporaryFile() { discard(); }

  const std::filesystem::path& path() const { return m_path; }
  std::error_code keep() const {
    std::error_code error;
    std::filesystem::rename(m_path, m_target, error);
    return error;
  }

 private:
  void discard() const {
    std::error_code ignored;  // what could not be removed shows when it is written
    std::filesystem::remove(m_path, ignored);
  }

  std::filesystem::path m_target, m_path;
};

bool writeFigure(const Database& database, const std::string& entry, const std::string& key, const quantity::Quantity& figure) {
  const Database::Value value = figure.isTable() ? Database::Value() : figure.value;
  const auto& source = figure.source;
  return database.query("INSERT INTO figure VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                        {entry, key, value, figure.unit, figure.year, quantity::confidenceWord(figure.confidence),
                         quantity::evidenceWord(source.evidence), source.citation, source.locator, source.licence,
                         quantity::writeQuantity(figure).dump()});
}

bool writeDataset(const Database& database, const Dataset& dataset) {
  const Dataset& d = dataset;
  if (!database.query("INSERT INTO dataset VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                      {d.id, d.title, d.publisher, d.citation, d.licence, d.licenceNote, d.url, d.version, d.retrieved, d.leftOut}))
    return false;
  for (const Entry& entry : dataset.entries) {
    if (!database.query("INSERT INTO entry VALUES (?, ?, ?, ?)", {entry.id, dataset.id, entry.kind, entry.name})) return false;
    for (const auto& [key, figure] : entry.figures)
      if (!writeFigure(database, entry.id, key, figure)) return false;
  }
  return true;
}

bool writeAll(const Database& database, const std::vector<Dataset>& datasets) {
  if (!database.query("PRAGMA foreign_keys = ON") || !database.query("BEGIN")) return false;
  for (const char* table : tables)
    if (!database.query(table)) return false;
  if (!database.query("INSERT INTO meta VALUES (?)", {schemaVersion})) return false;
  for (const Dataset& dataset : datasets)
    if (!writeDataset(database, dataset)) return false;
  return database.query("COMMIT");
}

/// What went wrong; empty if nothing did.
std::string write(const std::vector<Dataset>& datasets, const std::filesystem::path& file) {
  std::error_code error;
  if (file.has_parent_path()) std::filesystem::create_directories(file.parent_path(), error);
  if (error) return error.message();
  const TemporaryFile temporary(file);
  {
    const Database database(temporary.path(), Database::Access::create);
    if (!database.isOpen() || !writeAll(database, datasets)) return database.message();
  }
  error = temporary.keep();
  return error ? error.message() : std::string();
}

/// The folders with a manifest or entries; others, as the gallery of studies, are no datasets.
std::vector<std::filesystem::path> datasetFolders(const std::filesystem::path& parent, std::error_code& error) {
  std::vector<std::filesystem::path> folders;
  std::error_code none;
  for (std::filesystem::directory_iterator each(parent, error), end; !error && each != end; each.increment(error))
    if (std::filesystem::exists(each->path() / "manifest.json", none) || std::filesystem::exists(each->path() / "entries.json", none))
      folders.push_back(each->path());
  std::ranges::sort(folders);
  return folders;
}

}  // namespace

Result<CompileReport> compileLibrary(const std::filesystem::path& datasets, const std::filesystem::path& database) {
  std::error_code error;
  const auto folders = datasetFolders(datasets, error);
  if (error) return Fault{FaultKind::unreadable, "file.unreadable", datasets.string(), {error.message()}};
  if (folders.empty()) return Fault{FaultKind::usage, "library.no-datasets", datasets.string(), {}};

  CompileReport report;
  std::vector<Dataset> all;
  std::map<std::string, std::string> folderOf;
  for (const auto& folder : folders) {
    Dataset& dataset = all.emplace_back(readDataset(folder, report.faults));
    const std::string name = folder.filename().string();
    const auto [other, added] = folderOf.try_emplace(dataset.id, name);
    if (!added) report.faults.push_back({FaultKind::damaged, "library.duplicate-dataset", name + "/manifest.json", {dataset.id, other->second}});
    for (const Entry& entry : dataset.entries) report.figures += static_cast<int>(entry.figures.size());
  }
  if (!report.faults.empty()) return report;
  if (const std::string failure = write(all, database); !failure.empty())
    return Fault{FaultKind::unwritable, "library.unwritable", database.string(), {failure}};
  return report;
}

}  // namespace meguri::library
