#include "core/study/study_json.h"

#include <set>

#include "core/base/hash.h"
#include "core/quantity/quantity_json.h"
#include "core/study/format_version.h"
#include "core/study/report_json.h"
#include "core/study/views_json.h"

namespace meguri::study {

namespace {

Fault damaged(const char* code, std::string place, std::vector<std::string> args) {
  return {FaultKind::damaged, code, std::move(place), std::move(args)};
}

std::string indexed(const std::string& path, std::size_t i) { return path + "[" + std::to_string(i) + "]"; }

/// Reads the whole document; ids seen are kept to refuse a second element of the same name.
class Reader {
 public:
  Result<Study> read(const Json& json) {
    ObjectReader reader(json, "");
    std::string ignored;
    reader.text("format", ignored);
    reader.text("version", ignored);
    Study study;
    reader.text("title", study.title);
    reader.text("description", study.description);
    reader.require("scope");
    reader.require("scenarios");
    Element scope = Element::make(scopeType(), "scope", {});
    if (const Json* object = reader.object("scope")) {
      ObjectReader members(*object, "scope");
      readFields(members, scope);
      scope.extras = members.rest();
      if (members.fault()) reader.fail(*members.fault());
    }
    study.scope = std::make_shared<const Element>(std::move(scope));
    readLibrary(reader, study);
    readScenarios(reader, study);
    study.views = readViews(reader);
    study.looks = readLooks(reader);
    study.report = readReport(reader);
    if (reader.fault()) return *reader.fault();
    study.extras = reader.rest();
    return study;
  }

 private:
  void readFields(ObjectReader& members, Element& element) {
    const auto& fields = element.type->fields();
    for (std::size_t i = 0; i < fields.size(); ++i) {
      const Json* json = members.any(fields[i].key.data());
      if (!json) continue;
      auto value = readField(fields[i], *json, members.path(fields[i].key));
      if (!value) return members.fail(value.fault());
      element.values[i] = *std::move(value);
    }
  }

  void readLibrary(ObjectReader& reader, Study& study) {
    const Json* object = reader.object("library");
    if (!object) return;
    for (const auto& [id, json] : object->items()) {
      auto entry = library::readEntry(id, json, "library." + id);
      if (!entry) return reader.fail(entry.fault());
      study.library.emplace(id, std::make_shared<const library::Entry>(*std::move(entry)));
    }
  }

  void readScenarios(ObjectReader& reader, Study& study) {
    const Json* list = reader.array("scenarios");
    if (!list) return;
    if (list->empty()) return reader.fail(damaged("study.no-scenario", "scenarios", {}));
    // kinds of all elements first: a patch names an element that may stand in a scenario further down
    for (std::size_t i = 0; i < list->size(); ++i) collectElements((*list)[i], indexed("scenarios", i), reader);
    std::set<Id> ids;
    for (std::size_t i = 0; i < list->size() && !reader.fault(); ++i) {
      ObjectReader members((*list)[i], indexed("scenarios", i));
      Scenario scenario = readScenario(members);
      if (!members.fault() && !ids.insert(scenario.id).second) members.fail(damaged("study.duplicate-id", members.path("id"), {scenario.id}));
      if (members.fault()) return reader.fail(*members.fault());
      study.scenarios.push_back(std::make_shared<const Scenario>(std::move(scenario)));
    }
  }

  void collectElements(const Json& scenario, const std::string& path, ObjectReader& reader) {
    ObjectReader members(scenario, path);
    const Json* list = members.array("elements");
    for (std::size_t i = 0; list && i < list->size() && !reader.fault(); ++i) {
      ObjectReader element((*list)[i], indexed(members.path("elements"), i));
      std::string id, kind;
      readId(element, id);
      element.text("kind", kind);
      element.require("kind");
      if (!element.fault() && !m_types.emplace(id, &elementType(kind)).second) element.fail(damaged("study.duplicate-id", element.path("id"), {id}));
      if (element.fault()) reader.fail(*element.fault());
    }
    if (members.fault()) reader.fail(*members.fault());
  }

  static void readId(ObjectReader& reader, Id& id) {
    reader.require("id");
    if (reader.text("id", id) && !isId(id)) reader.fail(damaged("study.bad-id", reader.path("id"), {id}));
  }

  Scenario readScenario(ObjectReader& members) {
    Scenario scenario;
    readId(members, scenario.id);
    members.text("name", scenario.name);
    members.text("base", scenario.base);
    const Json* list = members.array("elements");
    for (std::size_t i = 0; list && i < list->size() && !members.fault(); ++i)
      scenario.elements.push_back(readElement((*list)[i], indexed(members.path("elements"), i), members));
    if (const Json* changes = members.object("changes")) {
      if (!scenario.isVariant()) members.fail(damaged("study.changes-without-base", members.path("changes"), {}));
      for (const auto& [id, json] : changes->items()) readPatch(id, json, members.path("changes") + "." + id, scenario, members);
    }
    scenario.extras = members.rest();
    return scenario;
  }

  ElementPointer readElement(const Json& json, const std::string& path, ObjectReader& parent) {
    ObjectReader members(json, path);
    std::string id, kind, name;
    readId(members, id);
    const ElementType* type = m_types.contains(id) ? m_types[id] : &unknownType();
    if (type->isKnown()) members.text("kind", kind);  // an unknown kind rides along among the extras
    members.text("name", name);
    Element element = Element::make(*type, id, name);
    readFields(members, element);
    element.extras = members.rest();
    if (members.fault()) parent.fail(*members.fault());
    return std::make_shared<const Element>(std::move(element));
  }

  void readPatch(const Id& id, const Json& json, const std::string& path, Scenario& scenario, ObjectReader& parent) {
    const auto type = m_types.find(id);
    if (type == m_types.end()) return parent.fail(damaged("study.patch-of-nothing", path, {id}));
    ElementPatch patch;
    if (json.is_null()) {
      patch.removed = true;
    } else {
      ObjectReader members(json, path);
      std::string name;
      if (members.text("name", name)) patch.name = name;
      const auto& fields = type->second->fields();
      for (std::size_t i = 0; i < fields.size(); ++i) {
        const Json* value = members.any(fields[i].key.data());
        if (!value) continue;
        auto read = value->is_null() ? Result<FieldValue>(FieldValue()) : readField(fields[i], *value, members.path(fields[i].key));
        if (!read) return parent.fail(read.fault());
        patch.changes.emplace_back(static_cast<int>(i), *std::move(read));
      }
      patch.extras = members.rest();
      if (members.fault()) return parent.fail(*members.fault());
    }
    scenario.patches.emplace(id, std::move(patch));
  }

  std::map<Id, const ElementType*> m_types;
};

void writeFields(Json& json, const Element& element) {
  for (std::size_t i = 0; i < element.values.size(); ++i)
    if (element.values[i].index() != 0) json[std::string(element.type->fields()[i].key)] = writeField(element.values[i]);
}

Json writeElement(const Element& element) {
  Json json = Json::object();
  json["id"] = element.id;
  if (element.type->isKnown()) json["kind"] = element.type->kind();
  if (!element.name.empty()) json["name"] = element.name;
  writeFields(json, element);
  appendRest(json, element.extras);
  return json;
}

Json writePatch(const ElementPatch& patch, const ElementType& type) {
  if (patch.removed) return nullptr;
  Json json = Json::object();
  if (patch.name) json["name"] = *patch.name;
  for (const auto& [field, value] : patch.changes) json[std::string(type.fields()[static_cast<std::size_t>(field)].key)] = writeField(value);
  appendRest(json, patch.extras);
  return json;
}

Json writeScenario(const Scenario& scenario, const std::map<Id, const ElementType*>& types) {
  Json json = Json::object();
  json["id"] = scenario.id;
  if (!scenario.name.empty()) json["name"] = scenario.name;
  if (scenario.isVariant()) json["base"] = scenario.base;
  if (!scenario.elements.empty() || !scenario.isVariant()) {
    Json& list = json["elements"] = Json::array();
    for (const auto& element : scenario.elements) list.push_back(writeElement(*element));
  }
  if (!scenario.patches.empty()) {
    Json& changes = json["changes"] = Json::object();
    for (const auto& [id, patch] : scenario.patches)
      if (const auto type = types.find(id); type != types.end()) changes[id] = writePatch(patch, *type->second);
  }
  appendRest(json, scenario.extras);
  return json;
}

/// Whether the text looks like a study at all: decides between "not a Meguri study" and "a damaged one".
bool looksLikeStudy(std::string_view text) { return text.find("meguri-study") != std::string_view::npos; }

}  // namespace

Result<FieldValue> readField(const Field& field, const Json& json, const std::string& place) {
  switch (field.kind) {
    case FieldKind::quantity: {
      auto read = quantity::readQuantity(json, place);
      if (!read) return read.fault();
      return FieldValue(std::make_shared<const quantity::Quantity>(*std::move(read)));
    }
    case FieldKind::flag:
      if (!json.is_boolean()) return wrongType(place, "flag", json);
      return FieldValue(json.get<bool>());
    case FieldKind::integer: {
      const char* expected = field.isYear ? "year" : "integer";
      const bool isHeld = json.is_number_integer() && !(json.is_number_unsigned() && json.get<std::uint64_t>() > INT64_MAX);
      if (!isHeld) return wrongType(place, expected, json);
      const auto number = json.get<std::int64_t>();
      // a year out of range is damage, as everything hangs on the years; any other number is for the check to name
      if (field.isYear && !field.range.contains(static_cast<double>(number))) return wrongType(place, expected, json);
      return FieldValue(number);
    }
    default:
      if (!json.is_string()) return wrongType(place, "text", json);
      return FieldValue(json.get<std::string>());
  }
}

Json writeField(const FieldValue& value) {
  if (const auto* held = std::get_if<std::shared_ptr<const quantity::Quantity>>(&value)) return quantity::writeQuantity(**held);
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  if (const auto* flag = std::get_if<bool>(&value)) return *flag;
  if (const auto* number = std::get_if<std::int64_t>(&value)) return *number;
  return nullptr;
}

Result<Study> readStudy(std::string_view text) {
  const auto json = parseJson(text);
  if (!json) {
    Fault fault = json.fault();
    if (!looksLikeStudy(text)) fault.kind = FaultKind::notOurs;
    return fault;
  }
  const bool isOurs = json->is_object() && json->contains("format") && (*json)["format"] == "meguri-study";
  if (!isOurs) return Fault{FaultKind::notOurs, "study.not-ours", {}, {}};
  const auto version = readFormatVersion(*json);
  if (!version) return version.fault();
  if (version->major > formatMajor) return newerVersion(*json);
  auto study = Reader().read(*json);
  if (!study) return version->isNewerMinor() ? newerVersion(*json) : study.fault();  // what a newer version adds is no damage
  if (version->isNewerMinor()) study->formatMinor = version->minor;
  return study;
}

std::string olderVersion(std::string_view text, const Study& study) {
  const auto json = parseJson(text);
  if (!json || !json->is_object() || !json->contains("format") || (*json)["format"] != "meguri-study") return {};
  const auto version = readFormatVersion(*json);
  if (!version || std::pair(version->major, version->minor) >= std::pair(formatMajor, study.formatMinor)) return {};
  return std::to_string(version->major) + "." + std::to_string(version->minor);
}

std::string writeStudy(const Study& study) {
  Json json = Json::object();
  json["format"] = "meguri-study";
  json["version"] = std::to_string(formatMajor) + "." + std::to_string(study.formatMinor);
  json["title"] = study.title;
  if (!study.description.empty()) json["description"] = study.description;
  Json& scope = json["scope"] = Json::object();
  writeFields(scope, *study.scope);
  appendRest(scope, study.scope->extras);

  std::map<Id, const ElementType*> types;
  for (const auto& scenario : study.scenarios)
    for (const auto& element : scenario->elements) types.emplace(element->id, element->type);
  Json& scenarios = json["scenarios"] = Json::array();
  for (const auto& scenario : study.scenarios) scenarios.push_back(writeScenario(*scenario, types));
  if (!study.library.empty()) {
    Json& entries = json["library"] = Json::object();
    for (const auto& [id, entry] : study.library) entries[id] = library::writeEntry(*entry);
  }
  writeViews(json, study.views);
  writeLooks(json, study.looks);
  writeReport(json, study.report);
  appendRest(json, study.extras);
  return dumpJson(json);
}

std::string studyHash(const Study& study) {
  constexpr const char* digits = "0123456789abcdef";
  Study stated = study;  // how it is looked at and reported draws nothing else
  stated.views.clear();
  stated.looks.reset();
  stated.report.reset();
  const std::uint64_t hash = hash64(writeStudy(stated));
  std::string text;
  for (int shift = 60; shift >= 0; shift -= 4) text += digits[(hash >> shift) & 15];
  return text;
}

}  // namespace meguri::study
