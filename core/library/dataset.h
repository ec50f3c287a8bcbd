#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "core/library/entry.h"

namespace meguri::library {

/// One folder of `datasets/`: where its figures come from, and its entries.
struct Dataset {
  std::string id;           ///< part of every entry id: never changes
  std::string title, publisher, citation;
  std::string licence;      ///< SPDX id where there is one, else "facts"
  std::string licenceNote;
  std::string url;          ///< may be empty
  std::string version;      ///< "2026.11"
  std::string retrieved;    ///< ISO date
  std::string leftOut;      ///< what was left out, and why
  std::vector<Entry> entries;
};

/// Reads manifest.json and entries.json of a dataset folder and adds all that is wrong with them to `faults`. A figure needs a unit,
/// a year, a confidence and a source; a source without a citation of its own takes the manifest's citation, url and licence, and
/// one with its own states its own licence. Members of another name are refused: they would be a figure's spread, misspelt.
/// Faults: file.missing, file.unreadable (the system's reason), those of parseJson and readQuantity, json.missing (member),
/// library.id (the id), library.unknown-member (the members), unit.unknown (part, unit), spread.* (value).
Dataset readDataset(const std::filesystem::path& folder, std::vector<Fault>& faults);

}  // namespace meguri::library
