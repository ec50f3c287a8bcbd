#include "core/library/dataset.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <set>

#include "core/library/files.h"
#include "core/library/pedigree.h"
#include "core/library/table.h"
#include "core/quantity/quantity_json.h"
#include "core/quantity/unit.h"

namespace meguri::library {

namespace {

constexpr std::array<std::pair<const char*, std::string Dataset::*>, 12> manifestMembers = {{
    {"id", &Dataset::id}, {"title", &Dataset::title}, {"titleJa", &Dataset::titleJa}, {"publisher", &Dataset::publisher},
    {"citation", &Dataset::citation}, {"licence", &Dataset::licence}, {"licenceNote", &Dataset::licenceNote}, {"url", &Dataset::url},
    {"date", &Dataset::date}, {"version", &Dataset::version}, {"retrieved", &Dataset::retrieved}, {"leftOut", &Dataset::leftOut}}};

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
  DatasetReader(const std::filesystem::path& folder, const Standards& standards, std::vector<Fault>& faults)
      : m_folder(folder), m_name(folder.filename().string()), m_standards(standards), m_faults(faults) {}

  Dataset read() {
    Json entries = Json::object();
    readManifest(entries);
    readEntries(entries);
    for (const auto& [key, entry] : entries.items()) readEntry(key, entry);
    for (const auto& [figure, reason] : m_dataset.exceptions)
      if (!m_excepted.contains(figure)) add("library.unused-exception", m_name + "/manifest.json", {figure});
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
    auto json = readJsonFile(m_folder / file, m_name + "/" + file);
    if (json) return *std::move(json);
    add(json.fault());
    return std::nullopt;
  }

  void readManifest(Json& entries) {
    const std::string place = m_name + "/manifest.json";
    m_dataset.id = m_name;
    const auto json = parsed("manifest.json");
    if (!json) return;
    ObjectReader reader(*json, place);
    for (const auto& [key, member] : manifestMembers) {
      const bool isRead = reader.text(key, m_dataset.*member);
      if (!reader.fault() && !(isRead && key == std::string_view("url"))) require(*json, place, "", {key});
    }
    if (const Json* exceptions = reader.object("exceptions"))
      for (const auto& [figure, reason] : exceptions->items())
        if (isStated(*exceptions, figure) && reason.is_string()) m_dataset.exceptions.emplace(figure, reason.get<std::string>());
    if (const Json* checksums = reader.object("checksums")) m_dataset.checksums = checksums->dump();
    const Json* tables = reader.array("tables");
    if (reader.fault()) return add(*reader.fault());
    refuseUnknown(reader.rest(), place);
    checkId(m_dataset.id, place);
    checkLicence(m_dataset.licence, place);
    m_hasTables = tables != nullptr;
    for (std::size_t i = 0; tables && i < tables->size(); ++i) readTable((*tables)[i], place + ", tables[" + std::to_string(i) + "]", entries);
  }

  void readTable(const Json& spec, const std::string& place, Json& entries) {
    ObjectReader reader(spec, place);
    std::string file, kind;
    bool series = false;
    reader.text("file", file);
    reader.text("kind", kind);
    reader.flag("series", series);
    reader.object("facts");
    const Json* figures = reader.object("figures");
    for (const char* member : {"file", "kind", "figures"}) reader.require(member);
    constexpr std::array attributes = {"unit", "year", "geography", "evidence", "confidence", "locator", "citation", "url", "licence",
                                       "secondHand", "boundary", "note", "pedigree", "basic", "spread", "gsd", "hold"};
    if (figures)
      for (const auto& [key, figure] : figures->items())
        for (const auto& [attribute, value] : figure.items())
          if (std::ranges::find(attributes, attribute) == attributes.end()) refuseUnknown(attribute, place + "." + key);
    if (reader.fault()) return add(*reader.fault());
    refuseUnknown(reader.rest(), place);
    const auto text = readFile(m_folder / file, m_name + "/" + file);
    if (!text) return add(text.fault());
    if (!isUtf8(*text)) return add("csv.utf8", m_name + "/" + file, {});
    const auto table = readCsv(*text);
    if (table) return addTable(spec, *table, m_name + "/" + file, entries, m_faults);
    Fault fault = table.fault();
    fault.place = m_name + "/" + file + ", " + fault.place;
    add(std::move(fault));
  }

  void readEntries(Json& entries) {
    std::error_code none;
    if (m_hasTables && !std::filesystem::exists(m_folder / "entries.json", none)) return;
    const std::string place = m_name + "/entries.json";
    const auto json = parsed("entries.json");
    if (!json) return;
    ObjectReader reader(*json, place);
    const Json* stated = reader.object("entries");
    if (reader.fault()) return add(*reader.fault());
    require(*json, place, "", {"entries"});
    refuseUnknown(reader.rest(), place);
    for (auto entry = stated ? stated->begin() : Json::const_iterator(); stated && entry != stated->end(); ++entry) {
      if (entries.contains(entry.key()))
        add("library.duplicate-entry", place, {entry.key()});
      else
        entries[entry.key()] = *entry;
    }
  }

  void readEntry(const std::string& key, const Json& json) {
    Entry entry;
    entry.id = m_dataset.id + "/" + key;
    entry.version = m_dataset.version;
    checkId(key, entry.id);
    ObjectReader reader(json, entry.id);
    reader.text("kind", entry.kind);
    reader.text("name", entry.name);
    reader.text("nameJa", entry.nameJa);
    readFacts(reader, entry.facts);
    const Json* figures = reader.object("figures");
    if (reader.fault()) return add(*reader.fault());
    require(json, entry.id, "", {"kind", "name", "figures"});
    refuseUnknown(reader.rest(), entry.id);
    if (!figures) return;
    for (const auto& [figureKey, figure] : figures->items()) readFigure(entry, figureKey, figure);
    for (Fault& fault : implausible(entry, m_standards.vocabulary))
      if (!isExcepted(fault)) add(std::move(fault));
    m_dataset.entries.push_back(std::move(entry));
  }

  /// Whether the manifest says why a value lies outside its range; an exception that excuses nothing is told of at the end.
  bool isExcepted(const Fault& fault) {
    const std::string figure = fault.place.substr(m_dataset.id.size() + 1);
    if (fault.code != "library.implausible" || !m_dataset.exceptions.contains(figure)) return false;
    m_excepted.insert(figure);
    return true;
  }

  void readFigure(Entry& entry, const std::string& key, const Json& json) {
    const std::string place = entry.id + "." + key;
    checkId(key, place);
    auto figure = quantity::readQuantity(withoutPedigree(json), place);
    if (json.is_object()) requireProvenance(json, place);
    if (!figure) return add(figure.fault());
    if (figure->source.citation.empty()) inherit(figure->source);
    if (json.contains("pedigree")) spreadByPedigree(json, place, *figure);
    checkFigure(*figure, place);
    checkLicence(figure->source.licence, place);
    entry.figures.emplace(key, *std::move(figure));
  }

  static Json withoutPedigree(Json figure) {
    if (figure.is_object())
      for (const char* member : {"pedigree", "basic"}) figure.erase(member);
    return figure;
  }

  void spreadByPedigree(const Json& json, const std::string& place, quantity::Quantity& figure) {
    Pedigree pedigree;
    ObjectReader reader(json, place);
    reader.text("pedigree", pedigree.scores);
    reader.number("basic", pedigree.basic);
    if (reader.fault()) return add(*reader.fault());
    int version = 0;
    std::from_chars(m_dataset.version.data(), m_dataset.version.data() + m_dataset.version.size(), version);
    pedigree.age = version - figure.year;
    const auto deviation = m_standards.pedigree ? geometricDeviation(pedigree, *m_standards.pedigree) : std::nullopt;
    if (!deviation || figure.spread.kind != quantity::Spread::Kind::none) return add("library.pedigree", place, {pedigree.scores});
    if (isPositive(figure) && *deviation > 1) {  // a lognormal has no 0
      figure.spread.kind = quantity::Spread::Kind::lognormalGsd;
      figure.spread.deviation = *deviation;
    }
  }

  static bool isPositive(const quantity::Quantity& figure) {
    return figure.isTable() ? std::ranges::all_of(figure.byYear, [](const auto& row) { return row.second > 0; }) : figure.value > 0;
  }

  void checkLicence(const std::string& licence, const std::string& place) {
    if (!licence.empty() && !m_standards.licences.contains(licence)) add("library.licence-text", place, {licence});
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
  const Standards& m_standards;
  std::vector<Fault>& m_faults;
  Dataset m_dataset;
  std::set<std::string> m_excepted;  ///< exceptions that excused a value
  bool m_hasTables = false;
};

}  // namespace

bool isShareAlike(std::string_view licence) { return licence.starts_with("ODbL") || licence.starts_with("MPL") || licence.find("-SA-") != std::string_view::npos; }

Dataset readDataset(const std::filesystem::path& folder, const Standards& standards, std::vector<Fault>& faults) {
  return DatasetReader(folder, standards, faults).read();
}

}  // namespace meguri::library
