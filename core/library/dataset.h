#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/library/entry.h"
#include "core/library/vocabulary.h"

namespace meguri::library {

/// One folder of `datasets/`: where its figures come from, and its entries.
struct Dataset {
  std::string id;           ///< part of every entry id: never changes
  std::string title, titleJa, publisher, citation;
  std::string licence;      ///< SPDX id where there is one, else "facts" or "US-PD"
  std::string licenceNote;
  std::string url;          ///< may be empty
  std::string date;         ///< of publication, ISO, may be a year alone
  std::string version;      ///< of the dataset, "2026.11"
  std::string retrieved;    ///< ISO date
  std::string leftOut;      ///< what was left out, and why
  std::string checksums;    ///< SHA-256 of the data files, as a JSON object
  std::map<std::string, std::string> exceptions;  ///< by "key.figure": why it may lie outside the plausible range
  std::vector<Entry> entries;
};

/// Whether a work derived from the dataset must carry its licence: such a dataset stands in a file of its own.
bool isShareAlike(std::string_view licence);

/// What datasets are held against.
struct Standards {
  Vocabulary vocabulary;
  std::map<std::string, std::string> licences;  ///< by id: the text
  std::optional<Entry> pedigree;                ///< the factors of pedigree scores
};

/// Reads manifest.json, the tables it names and entries.json of a dataset folder and adds all that is wrong with them to `faults`.
/// A figure needs a unit, a year, a confidence and a source; a source without a citation of its own takes the manifest's citation,
/// url and licence, and one with its own states its own licence. Members of another name are refused: they would be a figure's
/// spread, misspelt. Spreads by pedigree scores are computed.
/// Faults: those of readFile, parseJson, readCsv, addTable, readQuantity, implausible; json.missing (member), library.id (the id),
/// library.unknown-member (members), unit.unknown (part, unit), spread.* (value), library.pedigree (scores), library.licence-text
/// (licence), library.duplicate-entry (key), library.unused-exception (figure).
Dataset readDataset(const std::filesystem::path& folder, const Standards& standards, std::vector<Fault>& faults);

}  // namespace meguri::library
