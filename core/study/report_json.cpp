#include "core/study/report_json.h"

#include "core/base/base64.h"
#include "core/study/format_version.h"
#include "core/study/study.h"

namespace meguri::study {

namespace {

constexpr const char* fileFormat = "meguri-report";

/// Reads each of a list of objects, until one is at fault.
template <class Read>
void readList(ObjectReader& report, const char* key, Read read) {
  const Json* list = report.array(key);
  for (std::size_t i = 0; list && i < list->size() && !report.fault(); ++i) {
    ObjectReader reader((*list)[i], report.path(key) + "[" + std::to_string(i) + "]");
    read(reader);
    if (reader.fault()) report.fail(*reader.fault());
  }
}

ReportSection readSection(ObjectReader& reader) {
  ReportSection section;
  reader.require("section");
  reader.text("section", section.section);
  reader.flag("shown", section.isShown);
  reader.text("text", section.text);
  section.extras = reader.rest();
  return section;
}

EditedMessage readMessage(ObjectReader& reader) {
  EditedMessage message;
  for (const char* key : {"message", "language", "text"}) reader.require(key);
  reader.text("message", message.message);
  reader.text("language", message.language);
  reader.text("text", message.text);
  reader.text("basis", message.basis);
  message.extras = reader.rest();
  return message;
}

void readLogo(ObjectReader& report, Report& to) {
  const Json* object = report.object("logo");
  if (!object) return;
  ObjectReader reader(*object, report.path("logo"));
  ReportLogo logo;
  std::string data;
  for (const char* key : {"type", "data"}) reader.require(key);
  reader.text("type", logo.type);
  reader.text("data", data);
  if (auto bytes = fromBase64(data))
    logo.bytes = *std::move(bytes);
  else
    reader.fail({FaultKind::damaged, "report.base64", reader.path("data"), {}});
  logo.extras = reader.rest();
  if (reader.fault()) report.fail(*reader.fault());
  to.logo = std::make_shared<const ReportLogo>(std::move(logo));
}

/// All but what the file itself says of its format.
Report readMembers(ObjectReader& reader) {
  Report report;
  reader.text("layout", report.layout);
  reader.text("title", report.title);
  reader.text("author", report.author);
  reader.text("organisation", report.organisation);
  reader.text("confidentiality", report.confidentiality);
  reader.text("paper", report.paper);
  readLogo(reader, report);
  readList(reader, "sections", [&](ObjectReader& each) { report.sections.push_back(readSection(each)); });
  readList(reader, "messages", [&](ObjectReader& each) { report.messages.push_back(readMessage(each)); });
  report.extras = reader.rest();
  if (!reader.fault())
    if (auto fault = faultOf(report, reader.path())) reader.fail(*std::move(fault));
  return report;
}

void writeText(Json& json, const char* key, const std::string& text) {
  if (!text.empty()) json[key] = text;
}

void writeMembers(Json& json, const Report& report) {
  json["layout"] = report.layout;
  writeText(json, "title", report.title);
  writeText(json, "author", report.author);
  writeText(json, "organisation", report.organisation);
  writeText(json, "confidentiality", report.confidentiality);
  json["paper"] = report.paper;
  if (report.logo) {
    Json& logo = json["logo"] = Json::object();
    logo["type"] = report.logo->type;
    logo["data"] = base64(report.logo->bytes);
    appendRest(logo, report.logo->extras);
  }
  for (const ReportSection& each : report.sections) {
    Json section = Json::object();
    section["section"] = each.section;
    section["shown"] = each.isShown;
    writeText(section, "text", each.text);
    appendRest(section, each.extras);
    json["sections"].push_back(std::move(section));
  }
  for (const EditedMessage& each : report.messages) {
    Json message = Json::object();
    message["message"] = each.message;
    message["language"] = each.language;
    message["text"] = each.text;
    writeText(message, "basis", each.basis);
    appendRest(message, each.extras);
    json["messages"].push_back(std::move(message));
  }
  appendRest(json, report.extras);
}

}  // namespace

ReportPointer readReport(ObjectReader& study) {
  const Json* object = study.object("report");
  if (!object) return nullptr;
  ObjectReader reader(*object, study.path("report"));
  Report report = readMembers(reader);
  if (reader.fault()) study.fail(*reader.fault());
  return std::make_shared<const Report>(std::move(report));
}

void writeReport(Json& study, const ReportPointer& report) {
  if (report) writeMembers(study["report"] = Json::object(), *report);
}

Result<Report> readReport(std::string_view text) {
  const auto json = parseJson(text);
  const bool isOurs = json && json->is_object() && json->contains("format") && (*json)["format"] == fileFormat;
  if (json && !isOurs) return Fault{FaultKind::notOurs, "report.not-ours", {}, {}};
  if (!json) return json.fault();
  const auto version = readFormatVersion(*json);
  if (!version) return version.fault();
  if (version->major > formatMajor) return newerVersion(*json);
  ObjectReader reader(*json, "");
  std::string ignored;
  reader.text("format", ignored);
  reader.text("version", ignored);
  Report report = readMembers(reader);
  if (reader.fault()) return version->isNewerMinor() ? newerVersion(*json) : *reader.fault();  // what a newer version adds is no damage
  return report;
}

std::string writeReport(const Report& report) {
  Json json = Json::object();
  json["format"] = fileFormat;
  json["version"] = std::to_string(formatMajor) + "." + std::to_string(formatMinor);
  writeMembers(json, report);
  return dumpJson(json);
}

}  // namespace meguri::study
