#include "tests/support/small_datasets.h"

#include <fstream>
#include <sstream>

#include "core/base/json.h"

namespace meguri::test {

namespace fs = std::filesystem;

const char* const minimalManifest = R"json({
  "id": "minimal", "title": "Minimal", "titleJa": "最小", "publisher": "Nobody", "citation": "Nobody (2026)", "licence": "CC0-1.0", "licenceNote": "Free", "url": "https://example.org/", "date": "2026", "version": "2026.11", "retrieved": "2026-11-21", "leftOut": "All else"})json";
const char* const minimalEntries = R"({"entries": {"one": {"kind": "electricity", "name": "One", "figures": {
  "ghg": {"value": 400, "unit": "g CO2e/kWh", "source": {"evidence": "literature", "locator": "p. 1"}, "confidence": "high", "year": 2025}}}}})";

namespace {

constexpr const char* electricity = R"({"figures": {
  "ghg": {"unit": "g CO2e/kWh", "low": 0, "high": 1500},
  "ghg-direct": {"unit": "g CO2e/kWh", "low": 0, "high": 1500},
  "ghg-lifecycle": {"unit": "g CO2e/kWh", "low": 0, "high": 1500},
  "share-coal": {"unit": "%", "low": 0, "high": 100},
  "share-wind": {"unit": "%", "low": 0, "high": 100},
  "water-consumption": {"unit": "L/kWh", "low": 0, "high": 60}},
 "facts": {"basis": ["production", "consumption"], "product": []}})";

constexpr const char* factors[] = {"reliability", "completeness", "temporal", "geographical", "technological"};
// method.md I.1, the factors of ecoinvent 3
constexpr double values[][5] = {{1, 1.05, 1.10, 1.20, 1.50}, {1, 1.02, 1.05, 1.10, 1.20}, {1, 1.03, 1.10, 1.20, 1.50},
                                {1, 1.01, 1.02, 1.05, 1.10}, {1, 1.05, 1.20, 1.50, 2.00}};

}  // namespace

void writeText(const fs::path& file, const std::string& text) {
  fs::create_directories(file.parent_path());
  std::ofstream(file, std::ios::binary) << text;
}

std::string readText(const fs::path& file) {
  std::ostringstream text;
  text << std::ifstream(file, std::ios::binary).rdbuf();
  return text.str();
}

void writeStandards(const fs::path& datasets) {
  writeText(datasets / "kinds/electricity.json", electricity);
  for (const char* licence : {"CC0-1.0", "MIT", "ODbL-1.0"}) writeText(datasets / "licences" / (std::string(licence) + ".txt"), std::string("Text of ") + licence + "\n");
  Json rules = Json::object(), figures = Json::object();
  for (std::size_t i = 0; i < 5; ++i)
    for (std::size_t score = 0; score < 5; ++score) {
      const std::string key = std::string(factors[i]) + "-" + std::to_string(score + 1);
      rules["figures"][key] = {{"unit", "1"}, {"low", 1}, {"high", 5}};
      figures[key] = {{"value", values[i][score]}, {"unit", "1"}, {"source", {{"evidence", "literature"}, {"locator", "I.1"}}}, {"confidence", "high"}, {"year", 2016}};
    }
  writeText(datasets / "kinds/pedigree.json", rules.dump());
  Json entries = Json::object();
  entries["entries"]["ecoinvent-3"] = {{"kind", "pedigree"}, {"name", "Factors"}, {"figures", figures}};
  writeDataset(datasets / "pedigree", edited(minimalManifest, "/id", "\"pedigree\""), entries.dump());
}

void writeDataset(const fs::path& folder, const std::string& manifest, const std::string& entries) {
  writeText(folder / "manifest.json", manifest);
  if (!entries.empty()) writeText(folder / "entries.json", entries);
}

std::string edited(const std::string& document, const std::string& pointer, const std::string& value) {
  Json json = Json::parse(document);
  const Json::json_pointer at(pointer);
  if (value.empty())
    json[at.parent_pointer()].erase(at.back());
  else
    json[at] = Json::parse(value);
  return json.dump();
}

QString describe(const std::vector<Fault>& faults) {
  std::string text;
  for (const auto& fault : faults) {
    text += fault.place + ": " + fault.code;
    for (const auto& arg : fault.args) text += " [" + arg + "]";
    text += "\n";
  }
  return QString::fromStdString(text);
}

}  // namespace meguri::test
