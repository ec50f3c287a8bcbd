#include "core/study/views_json.h"

#include <set>

#include "core/study/study.h"

namespace meguri::study {

namespace {

constexpr std::size_t longestPlace = 200;  // characters of a member's name in a fault

void readWords(ObjectReader& reader, const char* key, std::vector<std::string>& to) {
  const Json* list = reader.array(key);
  if (!list) return;
  for (std::size_t i = 0; i < list->size(); ++i) {
    if (!(*list)[i].is_string()) return reader.fail(wrongType(reader.path(key) + "[" + std::to_string(i) + "]", "text", (*list)[i]));
    to.push_back((*list)[i].get<std::string>());
  }
}

void readOptions(ObjectReader& reader, Look& look) {
  const Json* object = reader.object("options");
  if (!object) return;
  for (const auto& [key, value] : object->items()) {
    if (!value.is_string()) return reader.fail(wrongType(reader.path("options") + "." + beginning(key, longestPlace), "text", value));
    look.options.emplace(key, value.get<std::string>());
  }
}

void readCutOff(ObjectReader& reader, Look& look) {
  const Json* object = reader.object("cutOff");
  if (!object) return;
  ObjectReader members(*object, reader.path("cutOff"));
  double least = 0;
  std::int64_t most = 0;
  if (members.number("least", least)) look.least = least;
  if (members.integer("most", most)) look.most = most;
  look.cutOffExtras = members.rest();
  if (members.fault()) reader.fail(*members.fault());
}

Look readLook(ObjectReader& reader) {
  Look look;
  readWords(reader, "scenarios", look.scenarios);
  reader.text("reference", look.reference);
  readWords(reader, "indicators", look.indicators);
  reader.text("split", look.split);
  reader.text("scale", look.scale);
  reader.text("across", look.across);
  readCutOff(reader, look);
  readOptions(reader, look);
  look.extras = reader.rest();
  return look;
}

View readView(ObjectReader& reader) {
  View view;
  for (const char* key : {"id", "name", "page"}) reader.require(key);
  reader.text("id", view.id);
  reader.text("name", view.name);
  reader.text("page", view.page);
  view.name = beginning(view.name, longestViewName);
  if (!isViewWord(view.page)) view.page.clear();
  view.look = trimmed(readLook(reader));
  return view;
}

template <class Words>
void writeWords(Json& json, const char* key, const Words& words) {
  if (!words.empty()) json[key] = words;
}

void writeLook(Json& json, const Look& look) {
  writeWords(json, "scenarios", look.scenarios);
  writeWords(json, "reference", look.reference);
  writeWords(json, "indicators", look.indicators);
  writeWords(json, "split", look.split);
  writeWords(json, "scale", look.scale);
  writeWords(json, "across", look.across);
  if (look.least || look.most || !look.cutOffExtras.empty()) {
    Json& cutOff = json["cutOff"] = Json::object();
    if (look.least) cutOff["least"] = numberJson(*look.least);
    if (look.most) cutOff["most"] = *look.most;
    appendRest(cutOff, look.cutOffExtras);
  }
  if (!look.options.empty()) {
    Json& options = json["options"] = Json::object();
    for (const auto& [key, value] : look.options) options[key] = value;
  }
  appendRest(json, look.extras);
}

}  // namespace

std::vector<ViewPointer> readViews(ObjectReader& study) {
  std::vector<ViewPointer> views;
  const Json* list = study.array("views");
  if (!list) return views;
  std::set<std::string> ids;
  for (std::size_t i = 0; i < list->size() && !study.fault(); ++i) {
    ObjectReader reader((*list)[i], "views[" + std::to_string(i) + "]");
    View view = readView(reader);
    if (reader.fault()) study.fail(*reader.fault());
    const bool canBeNamed = isId(view.id) && !view.name.empty() && views.size() < mostViews;
    if (canBeNamed && ids.insert(view.id).second) views.push_back(std::make_shared<const View>(std::move(view)));
  }
  return views;
}

LooksPointer readLooks(ObjectReader& study) {
  Looks looks;
  study.text("page", looks.page);
  if (const Json* pages = study.object("looks"))
    for (const auto& [page, json] : pages->items()) {
      if (study.fault()) break;
      ObjectReader reader(json, "looks." + beginning(page, longestPlace));
      Look look = readLook(reader);
      if (reader.fault()) study.fail(*reader.fault());
      looks.pages.emplace(page, std::move(look));
    }
  looks = trimmed(std::move(looks));
  return looks == Looks() ? nullptr : std::make_shared<const Looks>(std::move(looks));
}

void writeViews(Json& study, const std::vector<ViewPointer>& views) {
  if (views.empty()) return;
  Json& list = study["views"] = Json::array();
  for (const ViewPointer& view : views) {
    Json json = Json::object();
    json["id"] = view->id;
    json["name"] = view->name;
    json["page"] = view->page;
    writeLook(json, view->look);
    list.push_back(std::move(json));
  }
}

void writeLooks(Json& study, const LooksPointer& looks) {
  if (!looks) return;
  writeWords(study, "page", looks->page);
  if (looks->pages.empty()) return;
  Json& pages = study["looks"] = Json::object();
  for (const auto& [page, look] : looks->pages) writeLook(pages[page] = Json::object(), look);
}

}  // namespace meguri::study
