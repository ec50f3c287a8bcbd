#pragma once

#include <QString>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>

#include "core/library/shelf.h"
#include "core/storage/places.h"

namespace meguri::ui {

/// Files that come with the program, beside it: the library, the gallery.
QString sharedPath(const QString& relative);

/// Where libraries are looked for.
struct LibraryPlaces {
  std::filesystem::path shared = storage::sharedFolder();  ///< the folder of those that came with the program
  std::filesystem::path own = storage::ownLibrary();       ///< a file; there need not be one
};

/// The library that came with the program and one's own, opened when first asked for. Without any, studies still work with the entries
/// they carry.
class LibraryShelf {
 public:
  using EntryPointer = std::shared_ptr<const library::Entry>;
  /// What a study carries, by id.
  using Carried = std::map<std::string, EntryPointer>;

  explicit LibraryShelf(LibraryPlaces places = {}) : m_places(std::move(places)) {}
  const LibraryPlaces& places() const { return m_places; }

  /// As Shelf::search; what the study carries of the kind and the library lacks comes first.
  std::vector<library::EntrySummary> search(const library::Search& wanted, const Carried& carried);
  /// What else of a kind is published about the product of an entry, by name.
  std::vector<library::EntrySummary> alternatives(const library::Entry& entry, const Carried& carried);
  /// The copy the study carries, as it is what serves there, else the library's. Faults: those of Shelf::find.
  Result<EntryPointer> find(const std::string& id, const Carried& carried);
  /// The dataset an entry is of, without its entries; null if the library has none.
  const library::Dataset* datasetOf(std::string_view entry);
  /// All, without their entries, ascending by id.
  const std::vector<library::Dataset>& datasets();

  /// Why a figure ("dataset/key.figure") lies outside its usual range as published; empty if it does not.
  std::string exceptionOf(const std::string& figure);

  const library::Shelf& shelf();
  /// Why files or datasets stand aside, or that there is no library at all.
  const std::vector<Fault>& faults() { return shelf().faults(); }

 private:
  LibraryPlaces m_places;
  std::optional<library::Shelf> m_shelf;
  std::optional<std::vector<library::Dataset>> m_datasets;  ///< ascending by id
  std::optional<std::map<std::string, std::string>> m_exceptions;
};

}  // namespace meguri::ui
