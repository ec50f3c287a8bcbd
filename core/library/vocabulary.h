#pragma once

#include <filesystem>
#include <map>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/library/entry.h"

namespace meguri::library {

/// What a figure of a kind of entries may be: its unit, which every figure must be convertible to, and the values in it that are plausible.
struct Rule {
  std::string unit;
  double low = 0, high = 0;
};

/// A kind of entries: the figures they may have, and the facts; a fact without words may be any text.
struct Kind {
  std::map<std::string, Rule, std::less<>> figures;
  std::map<std::string, std::vector<std::string>, std::less<>> facts;
};

using Vocabulary = std::map<std::string, Kind, std::less<>>;

/// Reads `folder`/*.json, one kind a file, and adds what is wrong with them to `faults`.
/// Faults: file.unreadable, those of parseJson, json.*, unit.unknown (part, unit), library.range (low, high), library.unknown-member (members).
Vocabulary readVocabulary(const std::filesystem::path& folder, std::vector<Fault>& faults);

/// What is wrong with an entry as a whole; the place is "id" or "id.figure". A figure that is `excepted` may lie outside its range.
/// Faults: library.unknown-kind (kind), library.unknown-figure (kind), library.figure-unit (unit, unit of the rule), library.implausible
/// (value, low, high, unit of the rule), library.unknown-fact (fact, word), library.order (smaller figure, its value, larger figure, its
/// value), library.shares (sum in %, year).
std::vector<Fault> implausible(const Entry& entry, const Vocabulary& vocabulary, const std::vector<std::string>& excepted = {});

}  // namespace meguri::library
