#include "core/library/writer.h"

#include <algorithm>
#include <map>
#include <system_error>
#include <tuple>

#include "core/library/database.h"
#include "core/library/tables.h"
#include "core/quantity/quantity_json.h"

namespace meguri::library {

namespace {

/// Writes the rows of some datasets. Each function is false on an error, of which the database knows more.
class Writer {
 public:
  explicit Writer(const Database& database) : m_database(database) {}

  bool writeAll(const std::vector<const Dataset*>& datasets, const Standards& standards) {
    if (!m_database.query("PRAGMA foreign_keys = ON") || !m_database.query("BEGIN")) return false;
    for (const auto table : tables)
      if (!m_database.query(table)) return false;
    std::string version;
    for (const Dataset* each : datasets) version = std::max(version, each->version);
    if (!m_database.query("INSERT INTO meta VALUES (?, ?)", {schemaVersion, version})) return false;
    return writeStandards(datasets, standards) && std::ranges::all_of(datasets, [this](const auto* each) { return writeDataset(*each); }) &&
           writeEntries(datasets) && m_database.query("INSERT INTO search (search) VALUES ('optimize')") && m_database.query("COMMIT") &&
           m_database.query("VACUUM");
  }

 private:
  bool writeStandards(const std::vector<const Dataset*>& datasets, const Standards& standards) {
    for (const auto& licence : standards.licences) {
      const bool isUsed = std::ranges::any_of(datasets, [&](const Dataset* dataset) { return uses(*dataset, licence.first); });
      if (isUsed && !m_database.query("INSERT INTO licence VALUES (?, ?)", {licence.first, licence.second})) return false;
    }
    return std::ranges::all_of(standards.vocabulary, [this](const auto& each) { return writeKind(each.first, each.second); });
  }

  bool writeKind(const std::string& kind, const Kind& rules) {
    for (const auto& [figure, rule] : rules.figures)
      if (!m_database.query("INSERT INTO rule VALUES (?, ?, ?, ?, ?)", {kind, figure, rule.unit, rule.low, rule.high})) return false;
    for (const auto& [fact, words] : rules.facts)
      for (const std::string& word : words.empty() ? std::vector<std::string>{""} : words)
        if (!m_database.query("INSERT INTO word VALUES (?, ?, ?)", {kind, fact, word})) return false;
    return true;
  }

  static bool uses(const Dataset& dataset, const std::string& licence) {
    if (dataset.licence == licence) return true;
    for (const Entry& entry : dataset.entries)
      for (const auto& [key, figure] : entry.figures)
        if (figure.source.licence == licence) return true;
    return false;
  }

  bool writeDataset(const Dataset& d) {
    for (const auto& [figure, reason] : d.exceptions)
      if (!m_database.query("INSERT INTO exception VALUES (?, ?)", {d.id + "/" + figure, reason})) return false;
    return m_database.query("INSERT INTO dataset VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                            {d.id, d.title, d.titleJa, d.publisher, d.citation, d.licence, d.licenceNote, d.url, d.date, d.version, d.retrieved,
                             d.leftOut, d.checksums});
  }

  bool writeEntries(const std::vector<const Dataset*>& datasets) {
    std::vector<const Entry*> entries;
    for (const Dataset* dataset : datasets)
      for (const Entry& entry : dataset->entries) entries.push_back(&entry);
    std::ranges::sort(entries, {}, [](const Entry* e) { return std::tie(e->kind, e->name, e->id); });
    return std::ranges::all_of(entries, [this](const Entry* entry) { return writeEntry(*entry); });
  }

  bool writeEntry(const Entry& entry) {
    const std::int64_t number = ++m_entries;
    const std::string dataset = entry.id.substr(0, entry.id.find('/'));
    if (!m_database.query("INSERT INTO entry VALUES (?, ?, ?, ?, ?, ?)", {number, entry.id, dataset, entry.kind, entry.name, entry.nameJa})) return false;
    std::string words = indexed(entry.name) + " " + indexed(entry.nameJa) + " " + indexed(entry.id);
    for (const auto& [name, word] : entry.facts) {
      if (!m_database.query("INSERT INTO fact VALUES (?, ?, ?)", {number, name, word})) return false;
      words += " " + indexed(word);
    }
    if (!entry.figures.empty() && !entry.figures.begin()->second.geography.empty()) words += " " + indexed(entry.figures.begin()->second.geography);
    std::string keys;
    for (const auto& [key, figure] : entry.figures) keys += indexedKey(key) + " ";
    if (!m_database.query("INSERT INTO search (rowid, words, kind, figures) VALUES (?, ?, ?, ?)", {number, words, entry.kind, keys})) return false;
    for (const auto& [key, figure] : entry.figures)
      if (!writeFigure(number, key, figure)) return false;
    return true;
  }

  bool writeFigure(std::int64_t entry, const std::string& key, const quantity::Quantity& figure) {
    const Database::Value value = figure.isTable() ? Database::Value() : figure.value;
    // what has no column: as a study file has it
    Json more = quantity::writeQuantity(figure);
    for (const char* member : {"value", "unit", "year", "geography", "boundary", "confidence", "source", "note"}) more.erase(member);
    const std::int64_t source = sourceOf(figure.source);
    return source != 0 && m_database.query("INSERT INTO figure VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                                           {entry, key, value, figure.unit, figure.year, figure.geography, figure.boundary,
                                            quantity::confidenceWord(figure.confidence), source, figure.source.locator, figure.note,
                                            more.empty() ? std::string() : more.dump()});
  }

  /// The number of a source, written when first met; 0 if it could not be.
  std::int64_t sourceOf(const quantity::Source& s) {
    const auto [found, isNew] = m_sources.try_emplace({s.evidence, s.citation, s.url, s.licence, s.secondHand}, m_sources.size() + 1);
    const std::int64_t number = static_cast<std::int64_t>(found->second);
    if (isNew && !m_database.query("INSERT INTO source VALUES (?, ?, ?, ?, ?, ?)",
                                   {number, quantity::evidenceWord(s.evidence), s.citation, s.url, s.licence, std::int64_t(s.secondHand)}))
      return 0;
    return number;
  }

  const Database& m_database;
  std::int64_t m_entries = 0;
  std::map<std::tuple<quantity::Evidence, std::string, std::string, std::string, bool>, std::size_t> m_sources;
};

}  // namespace

NewLibrary::NewLibrary(const std::filesystem::path& target) : m_target(target), m_path(target) {
  m_path += ".new";
  discard();
}

std::string NewLibrary::write(const std::vector<const Dataset*>& datasets, const Standards& standards) const {
  std::error_code error;
  if (m_path.has_parent_path()) std::filesystem::create_directories(m_path.parent_path(), error);
  if (error) return error.message();
  const Database database(m_path, Database::Access::create);
  return database.isOpen() && Writer(database).writeAll(datasets, standards) ? std::string() : database.message();
}

std::string NewLibrary::keep() const {
  std::error_code error;
  std::filesystem::rename(m_path, m_target, error);
  return error ? error.message() : std::string();
}

void NewLibrary::discard() const {
  std::error_code ignored;  // what could not be removed shows when it is written
  std::filesystem::remove(m_path, ignored);
}

}  // namespace meguri::library
