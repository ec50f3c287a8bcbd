#pragma once

#include <map>
#include <memory>
#include <string>

#include "core/base/json.h"
#include "core/quantity/quantity.h"

namespace meguri::library {

/// One thing the library knows: an electricity zone, a server, a regression. A study keeps a copy of each entry it uses, so
/// that it gives the same numbers beside another library.
struct Entry {
  std::string id;       ///< "dataset/key", e.g. "owid-energy/DEU-2025"; without version, so that draws survive an update
  std::string kind;     ///< "electricity", "hardware", "token-energy", ...
  std::string name;
  std::string version;  ///< of the dataset the copy was taken from
  std::map<std::string, quantity::Quantity, std::less<>> figures;
  std::string extras;   ///< members of the file not known to this version, as JSON text

  bool operator==(const Entry&) const = default;
  const quantity::Quantity* figure(std::string_view key) const {
    const auto found = figures.find(key);
    return found == figures.end() ? nullptr : &found->second;
  }
};

Result<Entry> readEntry(const std::string& id, const Json& json, const std::string& path);
Json writeEntry(const Entry& entry);

}  // namespace meguri::library
