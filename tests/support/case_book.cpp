#include "tests/support/case_book.h"

#include <QtGlobal>
#include <algorithm>
#include <array>
#include <cmath>
#include <filesystem>

#include "tests/support/support.h"

namespace meguri::support {

namespace {

constexpr std::array<std::string_view, 7> domains = {"training", "embodied", "inference", "water", "e-waste", "aggregate", "uncertainty"};
constexpr std::array<std::string_view, 4> proofs = {"sharedFormula", "independent", "referenceCode", "range"};
constexpr std::array axes = {"memo", "indicator", "stage", "phase", "element", "job", "site", "part", "place", "fate", "year"};

Fault refused(std::string code, std::string place, std::vector<std::string> args = {}) {
  return {FaultKind::damaged, std::move(code), std::move(place), std::move(args)};
}

template <class Words>
bool isOneOf(const Words& words, std::string_view word) {
  return std::ranges::find(words, word) != words.end();
}

/// The fault of a reader that has read all it knows: what is left over is not known.
std::optional<Fault> finished(const ObjectReader& reader) {
  if (reader.fault()) return reader.fault();
  if (const std::string rest = reader.rest(); !rest.empty()) return refused("unknown member", reader.path(), {rest});
  return {};
}

/// Reads a member that is an object by a function of its own; its fault becomes the reader's.
template <class T, class Read>
void nested(ObjectReader& reader, const char* key, std::optional<T>& to, Read read) {
  const Json* json = reader.object(key);
  if (!json) return;
  auto value = read(*json, reader.path(key));
  if (value) to = *std::move(value);
  else reader.fail(value.fault());
}

Result<Bilingual> readBilingual(const Json& json, const std::string& path) {
  ObjectReader reader(json, path);
  Bilingual result;
  reader.text("en", result.en);
  reader.text("ja", result.ja);
  if (result.en.empty() || result.ja.empty()) reader.fail(refused("a language is missing", path));
  if (auto fault = finished(reader)) return *std::move(fault);
  return result;
}

void require(ObjectReader& reader, const char* key, Bilingual& to) {
  std::optional<Bilingual> found;
  nested(reader, key, found, readBilingual);
  if (found) to = *std::move(found);
  else reader.require(key);
}

void require(ObjectReader& reader, const char* key, std::string& to) {
  reader.require(key);
  if (reader.text(key, to) && to.empty()) reader.fail(refused("empty", reader.path(key)));
}

/// A word, a year, or a list of them.
std::vector<std::string> readWords(ObjectReader& reader, const char* key, const Json& json) {
  std::vector<std::string> words;
  for (const Json& each : json.is_array() ? json : Json::array({json})) {
    if (each.is_string()) words.push_back(each.get<std::string>());
    else if (each.is_number_integer()) words.push_back(std::to_string(each.get<int>()));
    else reader.fail(wrongType(reader.path(key), "a word", each));
  }
  if (words.empty()) reader.fail(refused("no word", reader.path(key)));
  return words;
}

Result<BookReading> readReading(const Json& json, const std::string& path) {
  ObjectReader reader(json, path);
  BookReading result;
  if (reader.text("stated", result.stated)) {
    if (const auto amount = quantity::parseAmount(result.stated); !amount) reader.fail(amount.fault());
  } else {
    reader.text("scenario", result.scenario);
    reader.text("accounting", result.accounting);
    reader.text("basis", result.basis);
    reader.text("measure", result.measure);
    reader.flag("perUnit", result.isPerUnit);
    for (const char* axis : axes)
      if (const Json* words = reader.any(axis)) result.only[axis] = readWords(reader, axis, *words);
    const std::size_t indicators = result.only.contains("indicator") ? result.only["indicator"].size() : 0;
    if (indicators != (result.only.contains("memo") ? 0u : 1u)) reader.fail(refused("one indicator, or a memo", path));
  }
  if (auto fault = finished(reader)) return *std::move(fault);
  return result;
}

/// "statements" are a list, a statement each.
std::string readStatements(ObjectReader& reader) {
  std::string text;
  if (const Json* list = reader.array("statements"))
    for (const Json& each : *list) {
      if (each.is_string()) text += each.get<std::string>() + "\n";
      else reader.fail(wrongType(reader.path("statements"), "a statement", each));
    }
  return text;
}

void number(ObjectReader& reader, const char* key, std::optional<double>& to) {
  if (double value = 0; reader.number(key, value)) to = value;
}

/// A value with one tolerance or a band, and something that is computed or a reason why not.
std::optional<Fault> incomplete(const BookOutput& o, const std::string& path) {
  const bool isBand = o.low && o.high && !o.published && !o.relative && !o.absolute;
  const bool isValue = o.published && o.relative.has_value() != o.absolute.has_value() && !o.low && !o.high;
  if (!isBand && !isValue) return refused("a value with one tolerance, or a band", path);
  if (isBand && *o.low > *o.high) return refused("the band is upside down", path);
  if (o.reading && !o.formula.empty()) return refused("a reading or a formula", path);
  const auto isStated = [](const std::optional<BookReading>& reading) { return !reading || !reading->stated.empty(); };
  if (o.reading && isStated(o.reading) && isStated(o.over)) return refused("a source held against itself", path);
  if (!o.reading && o.over) return refused("over needs a reading", path);
  if (!o.reading && o.formula.empty() && !o.unmet) return refused("nothing computed and no reason", path);
  return {};
}

Result<BookOutput> readOutput(const Json& json, const std::string& path) {
  ObjectReader reader(json, path);
  BookOutput result;
  require(reader, "what", result.what);
  require(reader, "unit", result.unitText);
  if (const auto unit = quantity::parseUnit(result.unitText)) result.unit = *unit;
  else reader.fail(unit.fault());
  number(reader, "published", result.published);
  number(reader, "low", result.low);
  number(reader, "high", result.high);
  number(reader, "tolerance", result.relative);
  number(reader, "absolute", result.absolute);
  nested(reader, "unmet", result.unmet, readBilingual);
  nested(reader, "reading", result.reading, readReading);
  nested(reader, "over", result.over, readReading);
  reader.text("formula", result.formula);
  if (const Json* arguments = reader.object("arguments")) result.arguments = *arguments;
  result.statements = readStatements(reader);
  if (auto fault = finished(reader)) return *std::move(fault);
  if (auto fault = incomplete(result, path)) return *std::move(fault);
  return result;
}

void readOutputs(ObjectReader& reader, BookCase& to) {
  reader.require("outputs");
  const Json* outputs = reader.array("outputs");
  if (!outputs) return;
  for (std::size_t i = 0; i < outputs->size(); ++i) {
    auto output = readOutput((*outputs)[i], reader.path("outputs/" + std::to_string(i)));
    if (!output) return reader.fail(output.fault());
    const bool isRead = output->reading && output->reading->stated.empty();
    if (isRead && to.study.empty() && to.statements.empty() && output->statements.empty()) reader.fail(refused("a reading of no study", reader.path()));
    if (!to.study.empty() && !output->statements.empty()) reader.fail(refused("a file takes no statements", reader.path()));
    to.outputs.push_back(*std::move(output));
  }
  if (outputs->empty()) reader.fail(refused("empty", reader.path("outputs")));
}

Result<BookCase> readCase(const Json& json, const std::string& path, const std::string& domain) {
  ObjectReader reader(json, path);
  BookCase result;
  result.domain = domain;
  require(reader, "id", result.id);
  require(reader, "title", result.title);
  require(reader, "citation", result.citation);
  require(reader, "url", result.url);
  require(reader, "proves", result.proves);
  if (!isOneOf(proofs, result.proves)) reader.fail(refused("proves", reader.path("proves"), {result.proves}));
  reader.text("study", result.study);
  if (!result.study.empty() && !std::filesystem::exists(bookStudyPath(result.study))) reader.fail(refused("no such study", path, {result.study}));
  result.statements = readStatements(reader);
  if (!result.study.empty() && !result.statements.empty()) reader.fail(refused("a file takes no statements", path));
  nested(reader, "note", result.note, readBilingual);
  readOutputs(reader, result);
  if (auto fault = finished(reader)) return *std::move(fault);
  return result;
}

/// "e-waste-c" is of "e-waste".
std::string domainOf(const std::string& stem) {
  for (const std::string_view domain : domains)
    if (stem.starts_with(domain) && (stem.size() == domain.size() || stem[domain.size()] == '-')) return std::string(domain);
  qFatal("no domain: %s", stem.c_str());
}

}  // namespace

std::span<const std::string_view> bookDomains() { return domains; }
std::span<const std::string_view> bookProofs() { return proofs; }

Result<std::vector<BookCase>> readCases(std::string_view text, const std::string& domain) {
  const auto json = parseJson(text);
  if (!json) return json.fault();
  ObjectReader reader(*json, "");
  reader.require("cases");
  std::vector<BookCase> result;
  if (const Json* cases = reader.array("cases"))
    for (const Json& each : *cases) {
      const std::string id = each.is_object() && each.contains("id") ? each["id"].dump() : std::to_string(result.size());
      auto read = readCase(each, "cases/" + id, domain);
      if (!read) return read.fault();
      result.push_back(*std::move(read));
    }
  if (auto fault = finished(reader)) return *std::move(fault);
  return result;
}

std::vector<BookCase> readCaseBook() {
  std::map<std::pair<std::size_t, std::string>, std::vector<BookCase>> byFile;
  for (const auto& file : std::filesystem::directory_iterator(sourcePath("tests/cases/book"))) {
    const std::string stem = file.path().stem().string(), domain = domainOf(stem);
    auto cases = readCases(readText(file.path().string()), domain);
    if (!cases) qFatal("%s %s: %s %s", stem.c_str(), cases.fault().place.c_str(), cases.fault().code.c_str(), cases.fault().args.empty() ? "" : cases.fault().args[0].c_str());
    byFile[{static_cast<std::size_t>(std::ranges::find(domains, domain) - domains.begin()), stem}] = *std::move(cases);
  }
  std::vector<BookCase> result;
  for (auto& [key, cases] : byFile) std::ranges::move(cases, std::back_inserter(result));
  return result;
}

std::string bookStudyPath(const std::string& study) {
  const bool isGallery = study.starts_with("gallery/");
  return sourcePath((isGallery ? "datasets/" : "tests/cases/") + study + ".meguri");
}

bool isMet(const BookOutput& output, double value) {
  if (!output.published) return value >= *output.low && value <= *output.high;
  const double allowed = output.absolute ? *output.absolute : *output.relative * std::abs(*output.published);
  return std::abs(value - *output.published) <= allowed;
}

}  // namespace meguri::support
