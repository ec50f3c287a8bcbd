#include "core/library/dataset.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <fstream>
#include <optional>
#include <sstream>
#include <system_error>

#include "core/quantity/quantity_json.h"
#include "core/quantity/unit.h"

namespace meguri::library {

namespace {

constexpr std::array<std::pair<const char*, std::string Dataset::*>, 10> manifestMembers = {{
    {"id", &Dataset::id}, {"title", &Dataset::title}, {"publisher", &Dataset::publisher}, {"citation", &Dataset::citation},
    {"licence", &Dataset::licence}, {"licenceNote", &Dataset::licenceNote}, {"url", &Dataset::url}, {"version", &Dataset::version},
    {"retrieved", &Dataset::retrieved}, {"leftOut", &Dataset::leftOut}}};

bool isStated(const Json& object, std::string_view key) {
  const auto member = object.find(key);
  if (member == object.end() || member->is_null()) return false;
  if (member->is_structured()) return !member->empty();
  return !member->is_string() || (*member != "" && *member != "unstated");
}

bool isId(std::string_view id) {
  const auto isAllowed = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-'; };
  return !id.empty() && id.size() <= 80 && std::ranges::all_of(id, isAllowed);
}

class DatasetReader {
 public:
  DatasetReader(const std::filesystem::path& folder, std::vector<Fault>& faults)
      : m_folder(folder), m_name(folder.filename().string()), m_faults(faults) {}

  Dataset read() {
    readManifest();
    readEntries();
    return std::move(m_dataset);
  }

 private:
  void add(Fault fault) {
    if (std::ranges::find(m_faults, fault) == m_faults.end()) m_faults.push_back(std::move(fault));
  }

  void add(std::string code, std::string place, std::vector<std::string> args) {
    add({FaultKind::damaged, std::move(code), std::move(place), std::move(args)});
  }

  void require(const Json& object, const std::string& place, std::string_view prefix, std::initializer_list<const char*> keys) {
    for (const char* key : keys)
      if (!isStated(object, key)) add("json.missing", place, {std::string(prefix) + key});
  }

  void refuseUnknown(const std::string& extras, const std::string& place) {
    if (!extras.empty()) add("library.unknown-member", place, {extras});
  }

  void checkId(const std::string& id, const std::string& place) {
    if (!isId(id)) add("library.id", place, {id});
  }

  std::optional<Json> parsed(const std::string& file) {
    const std::string place = m_name + "/" + file;
    std::error_code none;
    if (!std::filesystem::is_regular_file(m_folder / file, none)) {
      add({FaultKind::unreadable, "file.missing", place, {}});
      return std::nullopt;
    }
    std::ifstream stream(m_folder / file, std::ios::binary);
    if (!stream) {
      add({FaultKind::unreadable, "file.unreadable", place, {std::generic_category().message(errno)}});
      return std::nullopt;
    }
    std::ostringstream text;
    text << stream.rdbuf();
    auto json = parseJson(text.str());
    if (json) return *std::move(json);
    Fault fault = json.fault();
    fault.place = fault.place.empty() ? place : place + ", " + fault.place;
    add(std::move(fault));
    return std::nullopt;
  }

  void readManifest() {
    const std::string place = m_name + "/manifest.json";
    m_dataset.id = m_name;
    const auto json = parsed("manifest.json");
    if (!json) return;
    ObjectReader reader(*json, place);
    for (const auto& [key, member] : manifestMembers) {
      const bool isRead = reader.text(key, m_dataset.*member);
      if (!reader.fault() && !(isRead && key == std::string_view("url"))) require(*json, place, "", {key});
    }
    if (reader.fault()) return add(*reader.fault());
    refuseUnknown(reader.rest(), place);
    checkId(m_dataset.id, place);
  }

  void readEntries() {
    const std::string place = m_name + "/entries.json";
    const auto json = parsed("entries.json");
    if (!json) return;
    ObjectReader reader(*json, place);
    const Json* entries = reader.object("entries");
    if (reader.fault()) return add(*reader.fault());
    require(*json, place, "", {"entries"});
    refuseUnknown(reader.rest(), place);
    if (!entries) return;
    for (const auto& [key, entry] : entries->items()) readEntry(key, entry);
  }

  void readEntry(const std::string& key, const Json& json) {
    Entry entry;
    entry.id = m_dataset.id + "/" + key;
    entry.version = m_dataset.version;
    checkId(key, entry.id);
    ObjectReader reader(json, entry.id);
    reader.text("kind", entry.kind);
    reader.text("name", entry.name);
    const Json* figures = reader.object("figures");
    if (reader.fault()) return add(*reader.fault());
    require(json, entry.id, "", {"kind", "name", "figures"});
    refuseUnknown(reader.rest(), entry.id);
    if (!figures) return;
    for (const auto& [figureKey, figure] : figures->items()) readFigure(entry, figureKey, figure);
    m_dataset.entries.push_back(std::move(entry));
  }

  void readFigure(Entry& entry, const std::string& key, const Json& json) {
    const std::string place = entry.id + "." + key;
    checkId(key, place);
    auto figure = quantity::readQuantity(json, place);
    if (json.is_object()) requireProvenance(json, place);
    if (!figure) return add(figure.fault());
    if (figure->source.citation.empty()) inherit(figure->source);
    checkFigure(*figure, place);
    entry.figures.emplace(key, *std::move(figure));
  }

  void requireProvenance(const Json& figure, const std::string& place) {
    require(figure, place, "", {"unit", "year", "confidence"});
    const auto member = figure.find("source");
    const Json source = member == figure.end() ? Json() : *member;
    require(source, place, "source.", {"evidence", "locator"});
    // a document has its own licence: the manifest's would be a guess
    if (isStated(source, "citation")) require(source, place, "source.", {"licence"});
  }

  void inherit(quantity::Source& source) const {
    source.citation = m_dataset.citation;
    if (source.url.empty()) source.url = m_dataset.url;
    if (source.licence.empty()) source.licence = m_dataset.licence;
  }

  void checkFigure(const quantity::Quantity& figure, const std::string& place) {
    for (const std::string* extras : {&figure.extras, &figure.pathExtras, &figure.source.extras, &figure.spread.extras})
      refuseUnknown(*extras, place);
    if (const auto unit = quantity::parseUnit(figure.unit); !unit && !figure.unit.empty()) add(unit.fault().code, place, unit.fault().args);
    checkSpread(figure, place);
  }

  void checkSpread(const quantity::Quantity& figure, const std::string& place) {
    using Kind = quantity::Spread::Kind;
    const auto& spread = figure.spread;
    if (figure.isTable() && spread.kind != Kind::none && spread.kind != Kind::lognormalGsd)
      return add("spread.table", place, {std::string(quantity::spreadWord(spread.kind))});
    std::vector<double> values;
    for (const auto& [year, value] : figure.byYear) values.push_back(value);
    if (!figure.isTable()) values = {figure.value};
    for (const double value : values)
      if (const auto code = quantity::spreadFault(spread, value)) return add(*code, place, {numberJson(value).dump()});
  }

  const std::filesystem::path& m_folder;
  std::string m_name;
  std::vector<Fault>& m_faults;
  Dataset m_dataset;
};

}  // namespace

Dataset readDataset(const std::filesystem::path& folder, std::vector<Fault>& faults) { return DatasetReader(folder, faults).read(); }

}  // namespace meguri::library
