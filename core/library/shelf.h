#pragma once

#include "core/library/library.h"

namespace meguri::library {

/// The library files that serve together: those that came with the program and one's own. What cannot be opened stands aside
/// and is told of; the others serve. Of one thread at a time.
class Shelf {
 public:
  Shelf() = default;
  /// Opens library*.db in `folder`, and `own` where there is such a file.
  Shelf(const std::filesystem::path& folder, const std::filesystem::path& own);
  /// Opens a library file, or those of a folder.
  explicit Shelf(const std::filesystem::path& fileOrFolder);

  /// Why files or datasets stand aside: faults of Library::open, library.none (folder), library.taken-dataset (id): a dataset of
  /// one's own with the id of one that came with the program.
  const std::vector<Fault>& faults() const { return m_faults; }
  const std::vector<Library>& libraries() const { return m_libraries; }
  /// The newest version of those that came with the program; empty if there is none.
  std::string version() const;

  bool has(std::string_view id) const;
  /// Faults: library.no-entry (id), library.entry-damaged, and of one's own library the first of `implausible`.
  Result<Entry> find(std::string_view id) const;
  /// As Library::search, over all. Of entries of one name, those of share-alike sources come last.
  std::vector<EntrySummary> search(const Search& wanted) const;
  std::vector<EntrySummary> withFact(std::string_view fact, std::string_view word) const;
  std::vector<Dataset> datasets() const;
  std::map<std::string, std::string> licences() const;
  Vocabulary vocabulary() const;
  std::map<std::string, std::string> exceptions() const;
  bool isOwn(std::string_view id) const;

 private:
  void openFolder(const std::filesystem::path& folder);
  void open(const std::filesystem::path& file);
  void openOwn(const std::filesystem::path& file);
  std::vector<std::string> exceptedOf(std::string_view id) const;
  bool isAside(const Library& library, std::string_view id) const;
  std::vector<EntrySummary> gathered(const auto& each) const;

  std::vector<Library> m_libraries;
  bool m_hasOwn = false;             ///< the last library is one's own
  std::vector<std::string> m_aside;  ///< datasets of one's own that stand aside
  std::vector<Fault> m_faults;
};

}  // namespace meguri::library
