#include "core/library/vocabulary.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <set>

#include "core/library/files.h"
#include "core/quantity/unit.h"

namespace meguri::library {

namespace {

void readRules(ObjectReader& reader, Kind& kind, std::vector<Fault>& faults) {
  const Json* figures = reader.object("figures");
  if (!figures) return;
  for (const auto& [key, json] : figures->items()) {
    ObjectReader figure(json, reader.path("figures") + "." + key);
    Rule rule;
    figure.text("unit", rule.unit);
    figure.number("low", rule.low);
    figure.number("high", rule.high);
    for (const char* member : {"unit", "low", "high"}) figure.require(member);
    if (const auto unit = quantity::parseUnit(rule.unit); !unit && !figure.fault())
      figure.fail({FaultKind::damaged, unit.fault().code, figure.path(), unit.fault().args});
    if (rule.low >= rule.high) figure.fail({FaultKind::damaged, "library.range", figure.path(), {numberJson(rule.low).dump(), numberJson(rule.high).dump()}});
    if (const std::string rest = figure.rest(); !rest.empty()) figure.fail({FaultKind::damaged, "library.unknown-member", figure.path(), {rest}});
    if (figure.fault())
      faults.push_back(*figure.fault());
    else
      kind.figures.emplace(key, std::move(rule));
  }
}

void readWords(ObjectReader& reader, Kind& kind) {
  const Json* facts = reader.object("facts");
  if (!facts) return;
  for (const auto& [key, words] : facts->items()) {
    auto& to = kind.facts[key];
    if (!words.is_array()) return reader.fail(wrongType(reader.path("facts") + "." + key, "list", words));
    for (const Json& word : words) {
      if (!word.is_string()) return reader.fail(wrongType(reader.path("facts") + "." + key, "text", word));
      to.push_back(word.get<std::string>());
    }
  }
}

/// Figures of which the first is never more than the second, where an entry has both.
constexpr std::array<std::pair<std::string_view, std::string_view>, 7> ordered = {{
    {"ghg-direct", "ghg-lifecycle"},
    {"water-consumption-without-reservoirs", "water-consumption"},
    {"water-consumption", "water-withdrawal"},
    {"idle-power", "active-power"},
    {"active-power", "max-power"},
    {"parameters-active", "parameters-total"},
    {"manufacture", "total"}}};
constexpr double rounding = 1e-6;   // of published numbers that are equal
constexpr double shareTolerance = 1.5;  // %, of shares rounded one by one

class Inspection {
 public:
  Inspection(const Entry& entry, const Vocabulary& vocabulary, const std::vector<std::string>& excepted)
      : m_entry(entry), m_vocabulary(vocabulary), m_excepted(excepted) {}

  std::vector<Fault> run() {
    const auto kind = m_vocabulary.find(m_entry.kind);
    if (kind == m_vocabulary.end()) {
      add("library.unknown-kind", m_entry.id, {m_entry.kind});
      return std::move(m_faults);
    }
    for (const auto& [key, figure] : m_entry.figures) checkFigure(kind->second, key, figure);
    for (const auto& [key, word] : m_entry.facts) checkFact(kind->second, key, word);
    for (const auto& [smaller, larger] : ordered) checkOrder(smaller, larger);
    checkShares();
    return std::move(m_faults);
  }

 private:
  void add(const char* code, std::string place, std::vector<std::string> args) { m_faults.push_back({FaultKind::damaged, code, std::move(place), std::move(args)}); }

  /// Enough digits to be recognised, without the noise of a unit converted.
  static std::string shown(double value) {
    std::array<char, 32> text;
    const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, 10).ptr;
    return {text.data(), end};
  }

  static std::vector<double> valuesOf(const quantity::Quantity& figure) {
    std::vector<double> values;
    for (const auto& [year, value] : figure.byYear) values.push_back(value);
    if (!figure.isTable()) values.push_back(figure.value);
    return values;
  }

  void checkFigure(const Kind& kind, const std::string& key, const quantity::Quantity& figure) {
    const std::string place = m_entry.id + "." + key;
    const auto rule = kind.figures.find(key);
    if (rule == kind.figures.end()) return add("library.unknown-figure", place, {m_entry.kind});
    const auto unit = quantity::parseUnit(figure.unit);
    const auto ruled = quantity::parseUnit(rule->second.unit);
    if (!unit || !ruled) return;  // said where it was read
    if (unit->dimension != ruled->dimension) return add("library.figure-unit", place, {figure.unit, rule->second.unit});
    if (std::ranges::find(m_excepted, key) != m_excepted.end()) return;
    const auto& [name, low, high] = rule->second;
    for (const double value : valuesOf(figure)) {
      const double inRule = unit->toBase(value) / ruled->toBase(1);
      const double slack = rounding * std::max(std::abs(low), std::abs(high));
      if (!(inRule >= low - slack && inRule <= high + slack)) return add("library.implausible", place, {shown(inRule), shown(low), shown(high), name});
    }
  }

  void checkFact(const Kind& kind, const std::string& key, const std::string& word) {
    const auto fact = kind.facts.find(key);
    const bool isKnown = fact != kind.facts.end() && (fact->second.empty() || std::ranges::find(fact->second, word) != fact->second.end());
    if (!isKnown) add("library.unknown-fact", m_entry.id, {key, word});
  }

  void checkOrder(std::string_view smaller, std::string_view larger) {
    const auto* a = m_entry.figure(smaller);
    const auto* b = m_entry.figure(larger);
    if (!a || !b) return;
    const auto unitA = quantity::parseUnit(a->unit), unitB = quantity::parseUnit(b->unit);
    if (!unitA || !unitB || unitA->dimension != unitB->dimension) return;
    const int year = a->isTable() ? a->byYear.back().first : a->year;
    const auto low = a->at(year), high = b->at(year);
    if (low && high && unitA->toBase(*low) > unitB->toBase(*high) * (1 + rounding))
      add("library.order", m_entry.id, {std::string(smaller), shown(*low) + " " + a->unit, std::string(larger), shown(*high) + " " + b->unit});
  }

  /// Shares of generation by technology add up to a whole, in each year listed.
  void checkShares() {
    std::map<int, double> sums;
    for (const auto& [key, figure] : m_entry.figures) {
      if (!key.starts_with("share-")) continue;
      const auto unit = quantity::parseUnit(figure.unit);
      if (!unit) return;
      if (!figure.isTable()) sums[figure.year] += 100 * unit->toBase(figure.value);
      for (const auto& [year, value] : figure.byYear) sums[year] += 100 * unit->toBase(value);
    }
    for (const auto& [year, sum] : sums)
      if (std::abs(sum - 100) > shareTolerance) return add("library.shares", m_entry.id, {shown(sum), std::to_string(year)});
  }

  const Entry& m_entry;
  const Vocabulary& m_vocabulary;
  const std::vector<std::string>& m_excepted;
  std::vector<Fault> m_faults;
};

}  // namespace

Vocabulary readVocabulary(const std::filesystem::path& folder, std::vector<Fault>& faults) {
  Vocabulary vocabulary;
  for (const auto& file : filesIn(folder, ".json")) {
    const std::string place = folder.filename().string() + "/" + file.filename().string();
    const auto json = readJsonFile(file, place);
    if (!json) {
      faults.push_back(json.fault());
      continue;
    }
    ObjectReader reader(*json, place);
    Kind& kind = vocabulary[file.stem().string()];
    reader.require("figures");
    readRules(reader, kind, faults);
    readWords(reader, kind);
    if (const std::string rest = reader.rest(); !rest.empty()) reader.fail({FaultKind::damaged, "library.unknown-member", place, {rest}});
    if (reader.fault()) faults.push_back(*reader.fault());
  }
  return vocabulary;
}

std::vector<Fault> implausible(const Entry& entry, const Vocabulary& vocabulary, const std::vector<std::string>& excepted) {
  return Inspection(entry, vocabulary, excepted).run();
}

}  // namespace meguri::library
