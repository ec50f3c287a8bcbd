#include "core/library/entry.h"

#include "core/quantity/quantity_json.h"

namespace meguri::library {

void readFacts(ObjectReader& reader, std::map<std::string, std::string, std::less<>>& to) {
  const Json* facts = reader.object("facts");
  if (!facts) return;
  for (const auto& [key, value] : facts->items()) {
    if (!value.is_string()) return reader.fail(wrongType(reader.path("facts") + "." + key, "text", value));
    to.emplace(key, value.get<std::string>());
  }
}

Result<Entry> readEntry(const std::string& id, const Json& json, const std::string& path) {
  ObjectReader reader(json, path);
  Entry entry;
  entry.id = id;
  reader.text("kind", entry.kind);
  reader.require("kind");
  reader.text("name", entry.name);
  reader.text("nameJa", entry.nameJa);
  reader.text("version", entry.version);
  readFacts(reader, entry.facts);
  reader.require("figures");
  if (const Json* figures = reader.object("figures")) {
    for (const auto& [key, value] : figures->items()) {
      auto figure = quantity::readQuantity(value, reader.path("figures") + "." + key);
      if (!figure) return figure.fault();
      entry.figures.emplace(key, *std::move(figure));
    }
  }
  if (reader.fault()) return *reader.fault();
  entry.extras = reader.rest();
  return entry;
}

Json writeEntry(const Entry& entry) {
  Json json = Json::object();
  json["kind"] = entry.kind;
  if (!entry.name.empty()) json["name"] = entry.name;
  if (!entry.nameJa.empty()) json["nameJa"] = entry.nameJa;
  if (!entry.version.empty()) json["version"] = entry.version;
  for (const auto& [key, value] : entry.facts) json["facts"][key] = value;
  Json& figures = json["figures"] = Json::object();
  for (const auto& [key, figure] : entry.figures) figures[key] = quantity::writeQuantity(figure);
  appendRest(json, entry.extras);
  return json;
}

}  // namespace meguri::library
