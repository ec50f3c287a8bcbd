#include "core/study/schema.h"

#include "core/study/study.h"

namespace meguri::study {

namespace {

Json typed(const char* type) {
  Json json = Json::object();
  json["type"] = type;
  return json;
}

Json reference(const char* definition) {
  Json json = Json::object();
  json["$ref"] = std::string("#/definitions/") + definition;
  return json;
}

Json words(std::initializer_list<std::string_view> options) {
  Json json = typed("string");
  for (const auto& option : options) json["enum"].push_back(option);
  return json;
}

Json object(std::initializer_list<std::pair<const char*, Json>> properties, std::initializer_list<const char*> required = {}) {
  Json json = typed("object");
  json["properties"] = Json::object();
  for (const auto& [key, value] : properties) json["properties"][key] = value;
  for (const char* key : required) json["required"].push_back(key);
  return json;
}

Json mapOf(Json value) {
  Json json = typed("object");
  json["additionalProperties"] = std::move(value);
  return json;
}

Json listOf(Json value) {
  Json json = typed("array");
  json["items"] = std::move(value);
  return json;
}

Json fieldSchema(const Field& field) {
  switch (field.kind) {
    case FieldKind::quantity: return reference("quantity");
    case FieldKind::flag: return typed("boolean");
    case FieldKind::integer: {
      Json json = typed("integer");
      json["minimum"] = static_cast<std::int64_t>(field.range.low);
      json["maximum"] = static_cast<std::int64_t>(field.range.high);
      return json;
    }
    case FieldKind::choice: {
      Json json = typed("string");
      for (const auto& option : field.options) json["enum"].push_back(option);
      return json;
    }
    default: return typed("string");
  }
}

Json elementSchema(const ElementType& type) {
  Json json = object({{"id", reference("id")}, {"kind", typed("string")}, {"name", typed("string")}}, {"id", "kind"});
  json["properties"]["kind"]["const"] = type.kind();
  for (const Field& field : type.fields()) json["properties"][std::string(field.key)] = fieldSchema(field);
  return json;
}

/// A change is any member of any element type, or null to clear it; null for the element removes it.
Json patchSchema() {
  Json json = object({{"name", typed("string")}});
  json["type"] = Json::array({"object", "null"});
  return json;
}

Json spreadSchema() {
  Json score = typed("integer");
  score["minimum"] = 1;
  score["maximum"] = 5;
  Json scores = listOf(score);
  scores["minItems"] = scores["maxItems"] = 5;
  Json basic = typed("number");
  basic["minimum"] = 1;
  Json json = object({{"kind", words({"none", "uniform", "triangular", "normal", "lognormal", "pert", "choice"})},
                      {"min", typed("number")}, {"max", typed("number")}, {"sd", typed("number")}, {"gsd", typed("number")},
                      {"pedigree", object({{"factors", typed("string")}, {"basic", basic}, {"scores", scores}}, {"factors", "scores"})},
                      {"p5", typed("number")}, {"p95", typed("number")},
                      {"options", listOf(object({{"label", typed("string")}, {"value", typed("number")}, {"weight", typed("number")}}, {"value"}))},
                      {"held", typed("boolean")}},
                     {"kind"});
  // scores say where a geometric standard deviation comes from
  json["dependencies"]["pedigree"] = Json::array({"gsd"});
  return json;
}

Json quantitySchema() {
  Json path = object({{"kind", words({"table", "growth", "decline", "logistic"})},
                      {"values", mapOf(typed("number"))},
                      {"holdsLast", typed("boolean")},
                      {"start", typed("integer")},
                      {"rate", typed("number")},
                      {"limit", typed("number")},
                      {"midpoint", typed("number")}},
                     {"kind"});
  Json json = object({{"value", typed("number")},
                      {"path", path},
                      {"unit", typed("string")},
                      {"spread", reference("spread")},
                      {"independentYears", typed("boolean")},
                      {"source", reference("source")},
                      {"confidence", words({"unstated", "high", "medium", "low"})},
                      {"year", typed("integer")},
                      {"geography", typed("string")},
                      {"boundary", typed("string")},
                      {"note", typed("string")}},
                     {"unit"});
  // a value, which may move along a curve; or a table, which has no value beside it
  Json curve = Json::object(), table = Json::object(), value = Json::object();
  value["required"].push_back("value");
  curve["required"].push_back("value");
  curve["properties"]["path"]["properties"]["kind"] = words({"growth", "decline", "logistic"});
  table["required"].push_back("path");
  table["properties"]["path"]["required"].push_back("values");
  table["not"] = value;
  json["oneOf"] = Json::array({curve, table});
  return json;
}

Json numberBetween(const char* type, std::int64_t low, std::int64_t high) {
  Json json = typed(type);
  json["minimum"] = low;
  json["maximum"] = high;
  return json;
}

Json textOf(std::size_t most, std::size_t least = 0) {
  Json json = typed("string");
  if (least > 0) json["minLength"] = least;
  json["maxLength"] = most;
  return json;
}

Json atMost(std::size_t most, Json list) {
  list["maxItems"] = most;
  return list;
}

/// Words are no enum: those of a newer program are kept.
Json lookSchema() {
  return object({{"scenarios", listOf(typed("string"))},
                 {"reference", typed("string")},
                 {"indicators", listOf(typed("string"))},
                 {"split", typed("string")},
                 {"scale", typed("string")},
                 {"across", typed("string")},
                 {"cutOff", object({{"least", numberBetween("number", 0, 1)}, {"most", numberBetween("integer", 0, 10000)}})},
                 {"options", mapOf(typed("string"))}});
}

Json viewsSchema() {
  Json view = object({{"id", reference("id")}, {"name", textOf(longestViewName, 1)}, {"page", typed("string")}}, {"id", "name", "page"});
  view["properties"].update(lookSchema()["properties"]);
  return atMost(mostViews, listOf(std::move(view)));
}

Json reportSchema() {
  const Json word = textOf(longestReportWord, 1), line = textOf(longestReportLine), text = textOf(longestReportText);
  Json data = typed("string");
  data["contentEncoding"] = "base64";
  return object({{"layout", word},
                 {"title", line},
                 {"author", line},
                 {"organisation", line},
                 {"confidentiality", line},
                 {"paper", word},
                 {"logo", object({{"type", words({"image/png", "image/jpeg"})}, {"data", data}}, {"type", "data"})},
                 {"sections", atMost(mostReportSections, listOf(object({{"section", word}, {"shown", typed("boolean")}, {"text", text}}, {"section"})))},
                 {"messages", atMost(mostReportMessages, listOf(object({{"message", word}, {"language", word}, {"text", text}, {"basis", text}}, {"message", "language", "text"})))}});
}

}  // namespace

Json studySchema() {
  Json schema = Json::object();
  schema["$schema"] = "http://json-schema.org/draft-07/schema#";
  schema["title"] = "Meguri study";
  const Json study = object({{"format", typed("string")},
                             {"version", typed("string")},
                             {"title", typed("string")},
                             {"description", typed("string")},
                             {"scope", reference("scope")},
                             {"scenarios", listOf(reference("scenario"))},
                             {"library", mapOf(reference("entry"))},
                             {"views", viewsSchema()},
                             {"page", typed("string")},
                             {"looks", mapOf(lookSchema())},
                             {"report", reportSchema()}},
                            {"format", "version", "scope", "scenarios"});
  schema.update(study);
  schema["properties"]["format"]["const"] = "meguri-study";
  schema["properties"]["version"]["pattern"] = "^1\\.[0-9]+$";
  schema["properties"]["scenarios"]["minItems"] = 1;

  Json& definitions = schema["definitions"] = Json::object();
  definitions["id"] = typed("string");
  definitions["id"]["pattern"] = "^[A-Za-z0-9_-]{1,40}$";
  Json scope = object({});
  for (const Field& field : scopeType().fields()) scope["properties"][std::string(field.key)] = fieldSchema(field);
  definitions["scope"] = scope;
  definitions["scenario"] = object({{"id", reference("id")}, {"name", typed("string")}, {"base", reference("id")},
                                    {"elements", listOf(reference("element"))}, {"changes", mapOf(reference("changes"))}},
                                   {"id"});
  Json element = object({{"id", reference("id")}, {"kind", typed("string")}}, {"id", "kind"});
  element["allOf"] = Json::array();
  for (const ElementType* type : elementTypes()) {
    Json kind = Json::object();
    kind["properties"]["kind"]["const"] = type->kind();
    Json condition = Json::object();
    condition["if"] = kind;
    condition["then"] = reference(type->kind().data());
    element["allOf"].push_back(condition);
    definitions[std::string(type->kind())] = elementSchema(*type);
  }
  definitions["element"] = element;
  definitions["changes"] = patchSchema();
  definitions["quantity"] = quantitySchema();
  definitions["spread"] = spreadSchema();
  definitions["source"] = object({{"evidence", words({"unstated", "measured", "vendor", "literature", "default", "assumption"})},
                                  {"citation", typed("string")}, {"locator", typed("string")}, {"url", typed("string")},
                                  {"licence", typed("string")}, {"secondHand", typed("boolean")}});
  definitions["entry"] = object({{"kind", typed("string")}, {"name", typed("string")}, {"nameJa", typed("string")}, {"version", typed("string")},
                                 {"facts", mapOf(typed("string"))}, {"figures", mapOf(reference("quantity"))}},
                                {"kind", "figures"});
  return schema;
}

}  // namespace meguri::study
