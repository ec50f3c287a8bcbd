#include "tests/support/small_library.h"

#include "core/base/json.h"
#include "core/library/compile.h"
#include "tests/support/small_datasets.h"

namespace meguri::test {

namespace fs = std::filesystem;

namespace {

constexpr const char* accelerators = R"({"figures": {
  "manufacture": {"unit": "kg CO2e", "low": 20, "high": 1500}, "accelerator-power": {"unit": "W", "low": 5, "high": 3000},
  "peak-compute": {"unit": "TFLOP/s", "low": 5, "high": 10000}, "mass": {"unit": "kg", "low": 0.1, "high": 6}},
 "facts": {"product": [], "vendor": [], "covers": ["accelerator", "accelerator+host"]}})";
constexpr const char* electricityKind = R"({"figures": {
  "ghg-lifecycle": {"unit": "g CO2e/kWh", "low": 0, "high": 1400}, "ghg-direct": {"unit": "g CO2e/kWh", "low": 0, "high": 1400}}, "facts": {"basis": ["production", "consumption"]}})";
constexpr const char* providers = R"({"figures": {
  "pue": {"unit": "1", "low": 1, "high": 3}, "wue": {"unit": "L/kWh", "low": 0, "high": 15}}, "facts": {"water-kind": ["consumption", "withdrawal"]}})";

/// A figure as the manifest of a table has it.
Json column(const char* unit) {
  return {{"unit", unit}, {"evidence", "vendor"}, {"confidence", "high"}, {"locator", "row {key}"}, {"year", 2024}};
}

std::string manifest(const std::string& id, const char* licence, const std::string& title, const char* titleJa, const Json& tables) {
  const Json json = {{"id", id}, {"title", title}, {"titleJa", titleJa}, {"publisher", "Institute"}, {"citation", "Institute, " + title + " (2026)"}, {"licence", licence},
                     {"licenceNote", "Name the institute."}, {"url", "https://example.org/" + id}, {"date", "2026"}, {"version", "2026.11"}, {"retrieved", "2026-11-21"},
                     {"leftOut", "All else"}, {"tables", tables}};
  return json.dump();
}

void writeChips(const fs::path& datasets) {
  Json made = column("kg CO2e");
  made["boundary"] = "cradle-to-gate";
  made["gsd"] = 1.3;
  const Json table = {{"file", "chips.csv"}, {"kind", "accelerator"}, {"figures", {{"manufacture", made}, {"accelerator-power", column("W")}, {"mass", column("kg")}}}};
  writeText(datasets / "chips/manifest.json", manifest("chips", "MIT", "Chips", "チップ", Json::array({table})));
  writeText(datasets / "chips/chips.csv",
            "key,name,name:ja,fact:product,fact:vendor,fact:covers,manufacture,accelerator-power,mass\n"
            "h100-maker,H100 by its maker,H100（メーカー公表）,h100,NVIDIA,accelerator,164,700,2.5\n"
            "h100-study,H100 by a study,,h100,NVIDIA,accelerator+host,273,,\n"
            "mi300x,MI300X & more,,mi300x,AMD,,,750,\n"
            "heavy,Heavy card,,heavy,,,,,3\n");
}

void writeGrids(const fs::path& datasets) {
  Json series = column("g CO2e/kWh");
  series["hold"] = true;
  const Json grids = {{"file", "grids.csv"}, {"kind", "electricity"}, {"facts", {{"basis", "production"}}}, {"figures", {{"ghg-direct", column("g CO2e/kWh")}}}};
  const Json years = {{"file", "years.csv"}, {"kind", "electricity"}, {"series", true}, {"figures", {{"ghg-lifecycle", series}}}};
  writeText(datasets / "grids/manifest.json", manifest("grids", "ODbL-1.0", "Grids", "電力系統", Json::array({grids, years})));
  writeText(datasets / "grids/grids.csv", "key,name,name:ja,ghg-direct\nDEU,Germany,ドイツ,\nJPN,Japan,日本,\nATL,Atlantis,アトランティス,5\n");
  writeText(datasets / "grids/years.csv", "key,year,ghg-lifecycle,ghg-lifecycle:year\nDEU,2024,340.5,2024\nDEU,2025,329.65,2025\nJPN,2024,485,2024\nJPN,2025,477.26,2025\n");
}

void writeOperators(const fs::path& datasets) {
  const Json table = {{"file", "operators.csv"}, {"kind", "data-centre"}, {"figures", {{"pue", column("1")}, {"wue", column("L/kWh")}}}};
  writeText(datasets / "operators/manifest.json", manifest("operators", "CC0-1.0", "Operators", "事業者", Json::array({table})));
  writeText(datasets / "operators/operators.csv", "key,name,name:ja,fact:water-kind,pue,wue\nalpha,Alpha,アルファ,withdrawal,1.1,0.4\nbeta,Beta,ベータ,,1.25,\n");
}

/// Built by rules that let anything pass.
void writeOwn(const fs::path& datasets, const fs::path& file) {
  library::Standards lax;
  lax.licences = {{"MIT", "Text"}};
  lax.vocabulary["accelerator"].figures["manufacture"] = {"kg CO2e", 0, 1e9};
  lax.vocabulary["accelerator"].facts["product"] = {};
  const Json table = {{"file", "mine.csv"}, {"kind", "accelerator"}, {"figures", {{"manufacture", column("kg CO2e")}}}};
  writeText(datasets / "mine/manifest.json", manifest("mine", "MIT", "Mine", "自作", Json::array({table})));
  writeText(datasets / "mine/mine.csv", "key,name,fact:product,manufacture\nh100-slip,H100 with a slip,h100,164000\n");
  const auto report = library::compileOwnLibrary(datasets, file, lax, {});
  if (!report || !report->faults.empty()) qFatal("own library: %s", report ? qPrintable(describe(report->faults)) : report.fault().code.c_str());
}

}  // namespace

SmallLibrary::SmallLibrary() {
  const fs::path folder(m_folder.path().toStdString());
  writeStandards(folder / "datasets");
  writeText(folder / "datasets/kinds/accelerator.json", accelerators);
  writeText(folder / "datasets/kinds/electricity.json", electricityKind);
  writeText(folder / "datasets/kinds/data-centre.json", providers);
  writeChips(folder / "datasets");
  writeGrids(folder / "datasets");
  writeOperators(folder / "datasets");
  const auto report = library::compileLibrary(folder / "datasets", shared());
  if (!report || !report->faults.empty()) qFatal("library: %s", report ? qPrintable(describe(report->faults)) : report.fault().code.c_str());
  writeOwn(folder / "own-datasets", own());
}

}  // namespace meguri::test
