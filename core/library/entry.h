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
  std::string id;       ///< "dataset/key", e.g. "owid-energy/DEU"; without version, so that draws survive an update
  std::string kind;     ///< "electricity", "hardware", "token-energy", ...
  std::string name;     ///< in English
  std::string nameJa;   ///< in Japanese; empty where it is the same
  std::string version;  ///< of the dataset the copy was taken from
  std::map<std::string, std::string, std::less<>> facts;  ///< words about it: "water-kind" = "consumption", "product" = "h100-sxm"
  std::map<std::string, quantity::Quantity, std::less<>> figures;
  std::string extras;   ///< members of the file not known to this version, as JSON text

  bool operator==(const Entry&) const = default;
  const quantity::Quantity* figure(std::string_view key) const {
    const auto found = figures.find(key);
    return found == figures.end() ? nullptr : &found->second;
  }
  /// Empty if nothing is said.
  std::string_view fact(std::string_view key) const {
    const auto found = facts.find(key);
    return found == facts.end() ? std::string_view() : std::string_view(found->second);
  }
};

Result<Entry> readEntry(const std::string& id, const Json& json, const std::string& path);
Json writeEntry(const Entry& entry);

/// The member "facts" of an entry: an object of texts.
void readFacts(ObjectReader& reader, std::map<std::string, std::string, std::less<>>& to);

}  // namespace meguri::library
