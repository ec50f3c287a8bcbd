#include "core/quantity/quantity_json.h"

#include <algorithm>
#include <charconv>

namespace meguri::quantity {

namespace {

constexpr std::array evidenceWords = {"unstated", "measured", "vendor", "literature", "default", "assumption"};
constexpr std::array confidenceWords = {"unstated", "high", "medium", "low"};

/// Reads a member that is one of a few words.
template <std::size_t N>
std::size_t readWord(ObjectReader& reader, const char* key, const std::array<const char*, N>& words) {
  std::string text;
  if (!reader.text(key, text)) return 0;
  const auto found = std::ranges::find(words, text);
  if (found == words.end()) {
    std::string allowed;
    for (const char* each : words) allowed += (allowed.empty() ? "" : ", ") + std::string(each);
    reader.fail({FaultKind::damaged, "json.word", reader.path(key), {text, allowed}});
    return 0;
  }
  return static_cast<std::size_t>(found - words.begin());
}

void readSource(ObjectReader& parent, Source& source) {
  const Json* json = parent.object("source");
  if (!json) return;
  ObjectReader reader(*json, parent.path("source"));
  source.evidence = static_cast<Evidence>(readWord(reader, "evidence", evidenceWords));
  reader.text("citation", source.citation);
  reader.text("locator", source.locator);
  reader.text("url", source.url);
  reader.text("licence", source.licence);
  reader.flag("secondHand", source.secondHand);
  source.extras = reader.rest();
  if (reader.fault()) parent.fail(*reader.fault());
}

void readOptions(ObjectReader& reader, Spread& spread) {
  const Json* options = reader.array("options");
  if (!options) return;
  for (std::size_t i = 0; i < options->size(); ++i) {
    ObjectReader option((*options)[i], reader.path("options") + "[" + std::to_string(i) + "]");
    Spread::Option& to = spread.options.emplace_back();
    option.text("label", to.label);
    option.number("value", to.value);
    option.require("value");
    option.number("weight", to.weight);
    to.extras = option.rest();
    if (option.fault()) reader.fail(*option.fault());
  }
}

void readScores(ObjectReader& reader, Pedigree& pedigree) {
  const Json* scores = reader.array("scores");
  if (!scores) return;
  const auto isScore = [](const Json& each) { return each.is_number_integer() && each >= 1 && each <= 5; };
  if (scores->size() != pedigree.scores.size() || !std::ranges::all_of(*scores, isScore))
    return reader.fail({FaultKind::damaged, "pedigree.scores", reader.path("scores"), {scores->dump().substr(0, 40)}});
  std::ranges::transform(*scores, pedigree.scores.begin(), [](const Json& each) { return each.get<int>(); });
}

void readPedigree(ObjectReader& parent, Spread& spread) {
  const Json* json = parent.object("pedigree");
  if (!json) return;
  if (spread.kind != Spread::Kind::lognormalGsd) return parent.fail({FaultKind::damaged, "pedigree.gsd", parent.path("pedigree"), {}});
  ObjectReader reader(*json, parent.path("pedigree"));
  Pedigree pedigree;
  for (const char* member : {"factors", "scores"}) reader.require(member);
  reader.text("factors", pedigree.factors);
  if (reader.number("basic", pedigree.basic) && pedigree.basic < 1)
    reader.fail({FaultKind::damaged, "pedigree.basic", reader.path("basic"), {numberJson(pedigree.basic).dump()}});
  readScores(reader, pedigree);
  pedigree.extras = reader.rest();
  if (reader.fault()) return parent.fail(*reader.fault());
  spread.pedigree = std::move(pedigree);
}

void readSpread(ObjectReader& parent, Spread& spread) {
  const Json* json = parent.object("spread");
  if (!json) return;
  using Kind = Spread::Kind;
  constexpr std::array words = {"none", "uniform", "triangular", "normal", "lognormal", "pert", "choice"};
  constexpr std::array kinds = {Kind::none, Kind::uniform, Kind::triangular, Kind::normal, Kind::lognormalGsd, Kind::pert, Kind::choice};
  ObjectReader reader(*json, parent.path("spread"));
  reader.require("kind");
  spread.kind = kinds[readWord(reader, "kind", words)];
  const auto bounds = [&](const char* low, const char* high) {
    reader.number(low, spread.low);
    reader.number(high, spread.high);
    reader.require(low);
    reader.require(high);
  };
  switch (spread.kind) {
    case Kind::uniform:
    case Kind::triangular:
    case Kind::pert: bounds("min", "max"); break;
    case Kind::normal:
      reader.number("sd", spread.deviation);
      reader.require("sd");
      break;
    case Kind::lognormalGsd:
      if (reader.number("gsd", spread.deviation)) break;
      spread.kind = Kind::lognormalRange;
      bounds("p5", "p95");
      break;
    case Kind::choice:
      readOptions(reader, spread);
      reader.require("options");
      break;
    default: break;
  }
  readPedigree(reader, spread);
  reader.flag("held", spread.isHeld);
  spread.extras = reader.rest();
  if (reader.fault()) parent.fail(*reader.fault());
}

Json writePedigree(const Pedigree& pedigree) {
  Json json{{"factors", pedigree.factors}, {"basic", numberJson(pedigree.basic)}, {"scores", pedigree.scores}};
  appendRest(json, pedigree.extras);
  return json;
}

Json writeSpread(const Spread& spread) {
  using Kind = Spread::Kind;
  Json json = Json::object();
  json["kind"] = spreadWord(spread.kind);
  switch (spread.kind) {
    case Kind::none: break;
    case Kind::uniform:
    case Kind::triangular:
    case Kind::pert:
      json["min"] = numberJson(spread.low);
      json["max"] = numberJson(spread.high);
      break;
    case Kind::normal: json["sd"] = numberJson(spread.deviation); break;
    case Kind::lognormalGsd: json["gsd"] = numberJson(spread.deviation); break;
    case Kind::lognormalRange:
      json["p5"] = numberJson(spread.low);
      json["p95"] = numberJson(spread.high);
      break;
    case Kind::choice:
      json["options"] = Json::array();
      for (const auto& option : spread.options) {
        Json each{{"label", option.label}, {"value", numberJson(option.value)}, {"weight", numberJson(option.weight)}};
        appendRest(each, option.extras);
        json["options"].push_back(std::move(each));
      }
      break;
  }
  if (spread.pedigree) json["pedigree"] = writePedigree(*spread.pedigree);
  if (spread.isHeld) json["held"] = true;
  appendRest(json, spread.extras);
  return json;
}

Json writeSource(const Source& source) {
  Json json = Json::object();
  if (source.evidence != Evidence::unstated) json["evidence"] = evidenceWord(source.evidence);
  if (!source.citation.empty()) json["citation"] = source.citation;
  if (!source.locator.empty()) json["locator"] = source.locator;
  if (!source.url.empty()) json["url"] = source.url;
  if (!source.licence.empty()) json["licence"] = source.licence;
  if (source.secondHand) json["secondHand"] = true;
  appendRest(json, source.extras);
  return json;
}

void readTable(ObjectReader& path, Quantity& quantity) {
  path.require("values");
  path.flag("holdsLast", quantity.holdsLast);
  const Json* values = path.object("values");
  if (values && values->empty()) path.fail({FaultKind::damaged, "json.missing", path.path("values"), {"2026"}});
  for (auto member = values ? values->begin() : Json::const_iterator(); values && member != values->end(); ++member) {
    int year = 0;
    const std::string& key = member.key();
    const auto [end, error] = std::from_chars(key.data(), key.data() + key.size(), year);
    if (error != std::errc() || end != key.data() + key.size() || year < 1900 || year > 2200)
      path.fail({FaultKind::damaged, "json.year", path.path("values"), {key}});
    else if (!member->is_number())
      path.fail(wrongType(path.path("values") + "." + key, "number", *member));
    else
      quantity.byYear.emplace_back(year, member->get<double>());
  }
  std::ranges::sort(quantity.byYear);
}

void readCurve(ObjectReader& path, Curve& curve) {
  if (curve.kind != Curve::Kind::logistic) {
    std::int64_t start = 0;
    path.require("start");
    if (path.integer("start", start) && (start < 1900 || start > 2200)) path.fail({FaultKind::damaged, "json.year", path.path("start"), {std::to_string(start)}});
    curve.start = static_cast<int>(start);
  }
  for (const CurveParameter parameter : curveParameters) {
    if (!has(curve, parameter)) continue;
    const std::string key(word(parameter));
    double value = 0;
    path.number(key.c_str(), value);
    path.require(key.c_str());
    set(curve, parameter, value);
  }
}

void readPath(ObjectReader& parent, Quantity& quantity) {
  const Json* json = parent.object("path");
  if (!json) return;
  ObjectReader path(*json, parent.path("path"));
  constexpr std::array kinds = {Curve::Kind::none, Curve::Kind::growth, Curve::Kind::decline, Curve::Kind::logistic};
  path.require("kind");
  quantity.curve.kind = kinds[readWord(path, "kind", std::array<const char*, 4>{"table", "growth", "decline", "logistic"})];
  if (quantity.isCurve())
    readCurve(path, quantity.curve);
  else
    readTable(path, quantity);
  quantity.pathExtras = path.rest();
  if (path.fault()) parent.fail(*path.fault());
}

Json writePath(const Quantity& quantity) {
  Json path = Json::object();
  path["kind"] = quantity.isTable() ? "table" : word(quantity.curve.kind);
  if (quantity.isTable()) {
    Json& values = path["values"] = Json::object();
    for (const auto& [year, value] : quantity.byYear) values[std::to_string(year)] = numberJson(value);
    if (quantity.holdsLast) path["holdsLast"] = true;
  } else {
    if (quantity.curve.kind != Curve::Kind::logistic) path["start"] = quantity.curve.start;
    for (const CurveParameter parameter : curveParameters)
      if (has(quantity.curve, parameter)) path[std::string(word(parameter))] = numberJson(get(quantity.curve, parameter));
  }
  appendRest(path, quantity.pathExtras);
  return path;
}

}  // namespace

std::string_view evidenceWord(Evidence evidence) { return evidenceWords[static_cast<std::size_t>(evidence)]; }
std::string_view confidenceWord(Confidence confidence) { return confidenceWords[static_cast<std::size_t>(confidence)]; }

Result<Quantity> readQuantity(const Json& json, const std::string& path) {
  ObjectReader reader(json, path);
  Quantity quantity;
  const bool hasValue = reader.number("value", quantity.value);
  readPath(reader, quantity);
  if (!reader.fault() && hasValue == quantity.isTable()) reader.fail({FaultKind::damaged, "json.value-or-path", path, {}});
  reader.text("unit", quantity.unit);
  reader.require("unit");
  readSpread(reader, quantity.spread);
  reader.flag("independentYears", quantity.independentYears);
  readSource(reader, quantity.source);
  quantity.confidence = static_cast<Confidence>(readWord(reader, "confidence", confidenceWords));
  std::int64_t year = 0;
  if (reader.integer("year", year)) {
    if (year < 1900 || year > 2200) reader.fail({FaultKind::damaged, "json.year", reader.path("year"), {std::to_string(year)}});
    quantity.year = static_cast<int>(year);
  }
  reader.text("geography", quantity.geography);
  reader.text("boundary", quantity.boundary);
  reader.text("note", quantity.note);
  if (reader.fault()) return *reader.fault();
  quantity.extras = reader.rest();
  return quantity;
}

Json writeQuantity(const Quantity& quantity) {
  Json json = Json::object();
  if (!quantity.isTable()) json["value"] = numberJson(quantity.value);
  if (quantity.isOverYears()) json["path"] = writePath(quantity);
  json["unit"] = quantity.unit;
  if (quantity.spread != Spread()) json["spread"] = writeSpread(quantity.spread);
  if (quantity.independentYears) json["independentYears"] = true;
  if (quantity.source != Source()) json["source"] = writeSource(quantity.source);
  if (quantity.confidence != Confidence::unstated) json["confidence"] = confidenceWord(quantity.confidence);
  if (quantity.year != 0) json["year"] = quantity.year;
  if (!quantity.geography.empty()) json["geography"] = quantity.geography;
  if (!quantity.boundary.empty()) json["boundary"] = quantity.boundary;
  if (!quantity.note.empty()) json["note"] = quantity.note;
  appendRest(json, quantity.extras);
  return json;
}

}  // namespace meguri::quantity
