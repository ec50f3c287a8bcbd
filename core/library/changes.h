#pragma once

#include "core/library/shelf.h"

namespace meguri::library {

/// What two versions of a library say differently.
struct Change {
  enum class Kind { added, removed, changed };
  Kind kind = Kind::changed;
  std::string entry;   ///< id
  std::string name, nameJa;
  std::string figure;  ///< empty: the entry as a whole came or went
  std::optional<quantity::Quantity> before, after;
};

/// Entries that came or went, and of those in both the figures that came, went or have another value, unit, year, spread or
/// source; ascending by entry and figure. A version or a note alone is no change.
std::vector<Change> changes(const Shelf& before, const Shelf& after);

}  // namespace meguri::library
