#include "app/cli/library_text.h"

#include <algorithm>

#include "app/cli/table.h"
#include "core/quantity/quantity_json.h"
#include "ui/words/quantities.h"
#include "ui/words/words.h"

namespace meguri::cli {

namespace {

using words::text;

const QString newline = QStringLiteral("\n");

/// An object that says what it is, as all JSON of the command line does.
Json document(const char* format) {
  Json json = Json::object();
  json["format"] = format;
  json["version"] = "1.0";
  return json;
}

Json summaryJson(const library::EntrySummary& entry) {
  Json json = Json::object();
  json["id"] = entry.id;
  json["kind"] = entry.kind;
  json["name"] = entry.name;
  if (!entry.nameJa.empty()) json["nameJa"] = entry.nameJa;
  return json;
}

Json datasetJson(const library::Dataset& d) {
  Json json = Json::object();
  const std::pair<const char*, const std::string*> members[] = {
      {"id", &d.id}, {"title", &d.title}, {"titleJa", &d.titleJa}, {"publisher", &d.publisher}, {"citation", &d.citation}, {"licence", &d.licence},
      {"licenceNote", &d.licenceNote}, {"url", &d.url}, {"date", &d.date}, {"version", &d.version}, {"retrieved", &d.retrieved}, {"leftOut", &d.leftOut}};
  for (const auto& [key, value] : members) json[key] = *value;
  if (!d.checksums.empty()) json["checksums"] = Json::parse(d.checksums);
  return json;
}

/// Other entries about the same product.
std::vector<library::EntrySummary> alternatives(const library::Entry& entry, const library::Shelf& shelf) {
  const auto product = entry.fact("product");
  auto result = product.empty() ? std::vector<library::EntrySummary>() : shelf.withFact("product", product);
  std::erase_if(result, [&](const auto& each) { return each.id == entry.id; });
  return result;
}

const library::Dataset* datasetOf(const std::vector<library::Dataset>& datasets, const std::string& entry) {
  const auto found = std::ranges::find(datasets, entry.substr(0, entry.find('/')), &library::Dataset::id);
  return found == datasets.end() ? nullptr : &*found;
}

QString figureText(const std::string& key, const quantity::Quantity& figure, const std::string& exception) {
  QString line = QStringLiteral("  ") + words::figureLabel(key) + QStringLiteral(": ") + words::statedText(figure);
  if (const QString spread = words::spreadText(figure); !spread.isEmpty()) line += QStringLiteral(" (") + spread + QStringLiteral(")");
  line += newline;
  for (const QString& part : words::sourceText(figure).split(u'\n', Qt::SkipEmptyParts)) line += QStringLiteral("    ") + part + newline;
  if (!exception.empty()) line += QStringLiteral("    ") + text("cli.library.exception", {exception}) + newline;
  return line;
}

/// The greenhouse gases an entry tells of, for a look at several side by side; a dash where it tells of none.
QString ghgText(const library::Entry& entry) {
  for (const auto& [key, figure] : entry.figures)
    if (library::indicatorOf(entry.kind, key) == "ghg") return words::figureLabel(key) + QStringLiteral(": ") + words::statedText(figure);
  return QStringLiteral("–");
}

/// The entry and all others about the same product, a line each.
QString alternativesText(const library::Entry& entry, const library::Shelf& shelf) {
  const auto others = alternatives(entry, shelf);
  if (others.empty()) return {};
  Table table;
  const auto add = [&](const library::Entry& each) {
    table.row({QString::fromStdString(each.id), words::inLanguage(each.name, each.nameJa), ghgText(each)});
  };
  add(entry);
  for (const auto& each : others)
    if (const auto other = shelf.find(each.id)) add(*other);
  return newline + text("cli.library.alternatives") + newline + table.text();
}

Json changeJson(const library::Change& change) {
  constexpr const char* kinds[] = {"added", "removed", "changed"};
  Json json = Json::object();
  json["change"] = kinds[static_cast<std::size_t>(change.kind)];
  json["entry"] = change.entry;
  if (!change.figure.empty()) json["figure"] = change.figure;
  if (change.before) json["before"] = quantity::writeQuantity(*change.before);
  if (change.after) json["after"] = quantity::writeQuantity(*change.after);
  return json;
}

}  // namespace

QString searchText(const std::vector<library::EntrySummary>& found, bool isCut) {
  if (found.empty()) return text("cli.library.nothing") + newline;
  Table table;
  for (const auto& each : found) table.row({QString::fromStdString(each.id), words::kindName(each.kind), words::inLanguage(each.name, each.nameJa)});
  return table.text() + (isCut ? text("cli.library.more", {std::to_string(found.size())}) + newline : QString());
}

Json searchJson(const std::vector<library::EntrySummary>& found, bool isCut) {
  Json json = document("meguri-library-search");
  Json& entries = json["entries"] = Json::array();
  for (const auto& each : found) entries.push_back(summaryJson(each));
  json["isCut"] = isCut;
  return json;
}

QString showText(const library::Entry& entry, const library::Shelf& shelf) {
  QString result = words::inLanguage(entry.name, entry.nameJa) + newline + QString::fromStdString(entry.id) + QStringLiteral(" · ") + words::kindName(entry.kind) + newline;
  for (const auto& [name, word] : entry.facts) result += QStringLiteral("  ") + words::factLabel(name) + QStringLiteral(": ") + words::factWord(name, word) + newline;
  const auto exceptions = shelf.exceptions();
  for (const auto& [key, figure] : entry.figures) {
    const auto exception = exceptions.find(entry.id + "." + key);
    result += newline + figureText(key, figure, exception == exceptions.end() ? std::string() : exception->second);
  }
  const auto datasets = shelf.datasets();
  if (const auto* d = datasetOf(datasets, entry.id))
    result += newline + text("cli.library.of-dataset", {words::inLanguage(d->title, d->titleJa).toStdString(), d->publisher, d->version, d->licence}) + newline +
              QStringLiteral("  ") + words::shown(d->licenceNote) + newline;
  return result + alternativesText(entry, shelf);
}

Json showJson(const library::Entry& entry, const library::Shelf& shelf) {
  Json json = document("meguri-library-entry");
  json["id"] = entry.id;
  json["entry"] = library::writeEntry(entry);
  const auto datasets = shelf.datasets();
  if (const auto* dataset = datasetOf(datasets, entry.id)) json["dataset"] = datasetJson(*dataset);
  const auto exceptions = shelf.exceptions();
  for (const auto& [key, figure] : entry.figures)
    if (const auto found = exceptions.find(entry.id + "." + key); found != exceptions.end()) json["exceptions"][key] = found->second;
  Json& others = json["alternatives"] = Json::array();
  for (const auto& each : alternatives(entry, shelf)) others.push_back(summaryJson(each));
  return json;
}

QString checkText(const std::vector<Fault>& faults, const library::Shelf& shelf) {
  QString result;
  for (const Fault& fault : faults) result += words::describe(fault) + newline;
  std::size_t entries = 0;
  for (const auto& library : shelf.libraries()) entries += library.entries().size();
  return result + text("cli.library.checked", {std::to_string(shelf.libraries().size()), std::to_string(entries), std::to_string(faults.size())}) + newline;
}

Json checkJson(const std::vector<Fault>& faults, const library::Shelf& shelf) {
  Json json = document("meguri-library-check");
  Json& files = json["libraries"] = Json::array();
  for (const auto& library : shelf.libraries()) {
    Json file = Json::object();
    file["file"] = library.file().string();
    file["version"] = library.version();
    file["entries"] = library.entries().size();
    files.push_back(std::move(file));
  }
  Json& list = json["faults"] = Json::array();
  for (const Fault& fault : faults) {
    Json each = Json::object();
    each["code"] = fault.code;
    each["place"] = fault.place;
    each["args"] = fault.args;
    each["message"] = words::describe(fault).toStdString();
    list.push_back(std::move(each));
  }
  return json;
}

QString listText(const library::Overview& overview, const library::Shelf& shelf) {
  const auto datasets = shelf.datasets();
  Table table;
  table.row({text("cli.library.dataset"), text("cli.library.kind"), text("cli.library.entries"), text("cli.library.figures"), text("cli.library.licence"), text("cli.library.version")});
  for (const auto& each : overview.holdings) {
    const auto* dataset = datasetOf(datasets, each.dataset);
    table.row({QString::fromStdString(each.dataset), words::kindName(each.kind), QString::number(each.entries), QString::number(each.figures),
               dataset ? QString::fromStdString(dataset->licence) : QString(), dataset ? QString::fromStdString(dataset->version) : QString()});
  }
  return table.text();
}

Json listJson(const library::Overview& overview, const library::Shelf& shelf) {
  Json json = document("meguri-library-list");
  Json& datasets = json["datasets"] = Json::array();
  for (const auto& dataset : shelf.datasets()) datasets.push_back(datasetJson(dataset));
  Json& holdings = json["holdings"] = Json::array();
  for (const auto& each : overview.holdings) holdings.push_back(Json{{"dataset", each.dataset}, {"kind", each.kind}, {"entries", each.entries}, {"figures", each.figures}});
  Json& coverage = json["coverage"] = Json::array();
  for (const auto& each : overview.coverage)
    coverage.push_back(Json{{"kind", each.kind}, {"indicator", each.indicator}, {"covered", each.covered}, {"entries", each.entries}});
  json["productsWithoutManufacture"] = overview.unmade;
  return json;
}

QString diffText(const std::vector<library::Change>& changes) {
  if (changes.empty()) return text("cli.library.no-changes") + newline;
  QString result;
  for (const auto& change : changes) {
    const QString label = change.figure.empty() ? QString() : words::figureLabel(change.figure);
    const QString before = change.before ? words::statedText(*change.before) : QString();
    const QString after = change.after ? words::statedText(*change.after) : QString();
    const std::vector<std::string> args = {change.entry, label.toStdString(), before.toStdString(), after.toStdString()};
    using Kind = library::Change::Kind;
    if (change.figure.empty())
      result += text(change.kind == Kind::added ? "cli.library.entry-added" : "cli.library.entry-removed", {change.entry, words::inLanguage(change.name, change.nameJa).toStdString()});
    else
      result += text(change.kind == Kind::added ? "cli.library.figure-added" : change.kind == Kind::removed ? "cli.library.figure-removed" : before == after ? "cli.library.figure-source" : "cli.library.figure-changed", args);
    result += newline;
  }
  return result;
}

Json diffJson(const std::vector<library::Change>& changes) {
  Json json = document("meguri-library-diff");
  Json& list = json["changes"] = Json::array();
  for (const auto& change : changes) list.push_back(changeJson(change));
  return json;
}

}  // namespace meguri::cli
