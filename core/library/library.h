#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/library/database.h"
#include "core/library/dataset.h"

namespace meguri::library {

/// What a list of entries shows.
struct EntrySummary {
  std::string id{}, kind{}, name{}, nameJa{};
  std::string dataset() const { return id.substr(0, id.find('/')); }
  bool operator==(const EntrySummary&) const = default;
};

/// What is looked for.
struct Search {
  std::string text{};
  std::string kind{};                      ///< empty: any
  std::vector<std::string_view> figures{};  ///< only entries with one of these; empty: any
  std::size_t limit = 0;                   ///< 0: none
};

/// One library file, opened read-only. Of one thread at a time.
class Library {
 public:
  /// Faults: library.unreadable and library.locked (what SQLite says), library.foreign (an SQLite file of another program),
  /// library.damaged (what SQLite says), library.newer (version found, version known).
  static Result<Library> open(const std::filesystem::path& file);

  /// What SQLite finds wrong with the pages of the file; empty if nothing. Reads all of it.
  std::string damage() const;

  const std::filesystem::path& file() const { return m_file; }
  const std::string& version() const { return m_version; }

  bool has(std::string_view id) const;
  /// The entry with its figures, their sources complete and its version the dataset's; nothing if the library has no such entry
  /// or a figure of it cannot be read.
  std::optional<Entry> find(std::string_view id) const;
  /// Entries whose name, key, facts or place hold words that begin with the words of the text, in one or the other language: first
  /// those whose name begins with it, then by kind and name. All that suit for an empty text.
  std::vector<EntrySummary> search(const Search& wanted) const;
  /// The entries of a kind, or all, ascending by id.
  std::vector<EntrySummary> entries(std::string_view kind = {}) const;
  /// The entries of which a fact is a word, e.g. all that tell of one product.
  std::vector<EntrySummary> withFact(std::string_view fact, std::string_view word) const;

  /// The datasets without their entries, ascending by id.
  std::vector<Dataset> datasets() const;
  std::map<std::string, std::string> licences() const;
  Vocabulary vocabulary() const;
  /// By "id.figure": why it may lie outside the range of the vocabulary.
  std::map<std::string, std::string> exceptions() const;

 private:
  explicit Library(std::filesystem::path file, Database database, std::string version)
      : m_file(std::move(file)), m_database(std::move(database)), m_version(std::move(version)) {}
  std::vector<EntrySummary> summaries(std::string_view query, std::initializer_list<Database::Value> values) const;

  std::filesystem::path m_file;
  Database m_database;
  std::string m_version;
};

}  // namespace meguri::library
