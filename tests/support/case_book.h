#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/json.h"
#include "core/base/result.h"
#include "core/quantity/unit.h"

/// The case book, tests/cases/book/*.json: published figures and what of a study is compared with each.
namespace meguri::support {

struct Bilingual {
  std::string en, ja;
};

/// A sum of cells or memos of an assessed study, or an amount as the source states it.
struct BookReading {
  std::string stated;    ///< "12.9 t CO2e"; then nothing else is there
  std::string scenario;  ///< empty: the first
  std::map<std::string, std::vector<std::string>> only;  ///< by axis ("stage"), the words that pass; "memo" is the axis of flows beside the cells
  std::string accounting = "amortised", basis = "location", measure = "footprint";
  bool isPerUnit = false;
};

/// One published figure. It stands against a reading, a ratio of two, or a formula; or nothing, with the reason in `unmet`.
struct BookOutput {
  Bilingual what;
  std::string unitText;
  quantity::Unit unit;
  std::optional<double> published, low, high;   ///< in the unit: a value, or a band
  std::optional<double> relative, absolute;     ///< the tolerance of a value
  std::optional<Bilingual> unmet;               ///< why it is not computed, or lies outside
  std::optional<BookReading> reading, over;
  std::string formula;                          ///< of the registry in case_formulas.cpp
  Json arguments;
  std::string statements;                       ///< further ones of the case's study
};

struct BookCase {
  std::string domain, id;
  Bilingual title;
  std::string citation, url, proves;
  std::string study;       ///< "gallery/bloom-176b" or "studies/llama-1"; empty without a file
  std::string statements;  ///< of support::written(), where there is no file
  std::optional<Bilingual> note;
  std::vector<BookOutput> outputs;
};

/// In the order of the page.
std::span<const std::string_view> bookDomains();
/// What agreement with a source says: sharedFormula, independent, referenceCode, range.
std::span<const std::string_view> bookProofs();

/// Reads one file. Refuses what it does not know, texts missing in a language, and outputs that could not fail.
Result<std::vector<BookCase>> readCases(std::string_view json, const std::string& domain);
/// All files, by domain. Fails the program with the place where one cannot be read.
std::vector<BookCase> readCaseBook();

/// The file of a study as a case names it.
std::string bookStudyPath(const std::string& study);
/// Whether a value in the output's unit is within tolerance or band.
bool isMet(const BookOutput& output, double value);

}  // namespace meguri::support
