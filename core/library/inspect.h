#pragma once

#include "core/library/shelf.h"

namespace meguri::library {

/// Everything that is wrong with the libraries of a shelf, entry by entry: its own faults, entries that cannot be read, those of
/// `implausible`, figures without evidence, citation, locator, year or confidence (json.missing), and licences without a text
/// (library.licence-text).
std::vector<Fault> inspect(const Shelf& shelf);

}  // namespace meguri::library
