#pragma once

#include <QString>
#include <memory>

#include "core/library/library.h"

namespace meguri::ui {

/// Files that come with the program, beside it: the library, the gallery.
QString sharedPath(const QString& relative);

/// The library of the program, opened when first asked for. Without one, studies still work with the entries they carry.
class LibraryShelf {
 public:
  /// Entries of a kind by name; what the study carries and the library lacks among them.
  std::vector<library::EntrySummary> entries(std::string_view kind, const std::map<std::string, std::shared_ptr<const library::Entry>>& carried);
  std::optional<library::Entry> find(const std::string& id);
  /// Why there is no library; nothing if there is one.
  const std::optional<Fault>& fault();

 private:
  library::Library* open();
  std::unique_ptr<library::Library> m_library;
  std::optional<Fault> m_fault;
};

}  // namespace meguri::ui
