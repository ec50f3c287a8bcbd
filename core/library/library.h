#pragma once

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"
#include "core/library/database.h"
#include "core/library/entry.h"

namespace meguri::library {

/// What a list of entries shows.
struct EntrySummary {
  std::string id, kind, name;
  bool operator==(const EntrySummary&) const = default;
};

/// The library file, opened read-only. Of one thread at a time.
class Library {
 public:
  /// Faults: library.unreadable and library.damaged (what SQLite says), library.newer (version found, version known).
  static Result<Library> open(const std::filesystem::path& file);

  /// The entry with its figures, their sources complete and its version the dataset's; nothing if the library has no such entry
  /// or a figure of it cannot be read.
  std::optional<Entry> find(std::string_view id) const;
  /// The entries of a kind, or all, ascending by id.
  std::vector<EntrySummary> entries(std::string_view kind = {}) const;

 private:
  explicit Library(Database database) : m_database(std::move(database)) {}

  Database m_database;
};

}  // namespace meguri::library
