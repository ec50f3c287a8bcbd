#include "core/library/entry.h"

#include "core/quantity/quantity_json.h"

namespace meguri::library {

Result<Entry> readEntry(const std::string& id, const Json& json, const std::string& path) {
  ObjectReader reader(json, path);
  Entry entry;
  entry.id = id;
  reader.text("kind", entry.kind);
  reader.require("kind");
  reader.text("name", entry.name);
  reader.text("version", entry.version);
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
  if (!entry.version.empty()) json["version"] = entry.version;
  Json& figures = json["figures"] = Json::object();
  for (const auto& [key, figure] : entry.figures) figures[key] = quantity::writeQuantity(figure);
  appendRest(json, entry.extras);
  return json;
}

}  // namespace meguri::library
