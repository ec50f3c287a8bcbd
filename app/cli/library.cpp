#include "app/cli/library.h"

#include "app/cli/library_text.h"
#include "app/cli/session.h"
#include "core/library/changes.h"
#include "core/library/compile.h"
#include "core/library/inspect.h"
#include "core/library/overview.h"
#include "core/storage/places.h"
#include "ui/words/words.h"

namespace meguri::cli {

namespace {

using library::Shelf;
using words::text;

std::string word(const char* code) { return text(code).toStdString(); }

int fail(const Fault& fault, const LibraryOptions& options) {
  Options common;
  common.json = options.json;
  return report(fault, common);
}

Shelf openShelf() { return {storage::sharedFolder(), storage::ownLibrary()}; }

/// Runs a command on what there is. What stands aside is told of, and the rest serves; without any library there is nothing to run on.
int onShelf(const LibraryOptions& options, int (*command)(const Shelf&, const LibraryOptions&)) {
  const Shelf shelf = openShelf();
  if (shelf.libraries().empty()) return fail(shelf.faults().front(), options);
  for (const Fault& fault : shelf.faults()) printError(words::describe(fault) + QStringLiteral("\n"));
  return command(shelf, options);
}

void printJson(const Json& json) { print(QString::fromStdString(dumpJson(json))); }

int search(const Shelf& shelf, const LibraryOptions& options) {
  // one more than asked for tells whether there are more
  auto found = shelf.search({.text = options.text, .kind = options.kind, .limit = options.limit == 0 ? 0 : options.limit + 1});
  const bool isCut = options.limit != 0 && found.size() > options.limit;
  if (isCut) found.pop_back();
  if (options.json)
    printJson(searchJson(found, isCut));
  else
    print(searchText(found, isCut));
  return fine;
}

int show(const Shelf& shelf, const LibraryOptions& options) {
  const auto entry = shelf.find(options.id);
  if (!entry) return fail(entry.fault(), options);
  if (options.json)
    printJson(showJson(*entry, shelf));
  else
    print(showText(*entry, shelf));
  return fine;
}

int check(const LibraryOptions& options) {
  const Shelf shelf = openShelf();
  const auto faults = library::inspect(shelf);
  if (options.json)
    printJson(checkJson(faults, shelf));
  else
    print(checkText(faults, shelf));
  return shelf.libraries().empty() ? fileFault : faults.empty() ? fine : studyHasErrors;
}

int list(const Shelf& shelf, const LibraryOptions& options) {
  const auto overview = library::overview(shelf);
  if (options.json)
    printJson(listJson(overview, shelf));
  else
    print(options.overview ? words::overviewText(overview) : listText(overview, shelf));
  return fine;
}

int diff(const LibraryOptions& options) {
  const Shelf before{std::filesystem::path(options.before)};
  const Shelf after = options.after.empty() ? Shelf(storage::sharedFolder()) : Shelf(std::filesystem::path(options.after));
  for (const Shelf* each : {&before, &after})
    if (!each->faults().empty()) return fail(each->faults().front(), options);
  const auto changes = library::changes(before, after);
  if (options.json)
    printJson(diffJson(changes));
  else
    print(diffText(changes));
  return fine;
}

int build(const LibraryOptions& options) {
  const Shelf shelf{storage::sharedFolder()};
  if (!shelf.faults().empty()) return fail(shelf.faults().front(), options);
  std::vector<std::string> taken;
  for (const auto& dataset : shelf.datasets()) taken.push_back(dataset.id);
  library::Standards standards{shelf.vocabulary(), shelf.licences(), {}};
  if (auto pedigree = shelf.find("pedigree/ecoinvent-3")) standards.pedigree = *std::move(pedigree);
  const std::filesystem::path to = options.to.empty() ? storage::ownLibrary() : std::filesystem::path(options.to);
  const auto built = library::compileOwnLibrary(options.datasets, to, standards, taken);
  if (!built) return fail(built.fault(), options);
  if (options.json)
    printJson(checkJson(built->faults, Shelf()));
  else if (built->faults.empty())
    print(text("cli.library.built", {to.string(), std::to_string(built->entries), std::to_string(built->figures)}) + QStringLiteral("\n"));
  else
    for (const Fault& fault : built->faults) printError(words::describe(fault) + QStringLiteral("\n"));
  return built->faults.empty() ? fine : studyHasErrors;
}

}  // namespace

CLI::App* addLibrary(CLI::App& app, LibraryOptions& options) {
  CLI::App* library = app.add_subcommand("library", word("cli.help.library"));
  library->require_subcommand(1);
  const auto add = [&](const char* name, const char* help) {
    CLI::App* command = library->add_subcommand(name, word(help));
    command->add_flag("--json", options.json, word("cli.help.json"));
    return command;
  };
  CLI::App* search = add("search", "cli.help.library-search");
  search->add_option("text", options.text, word("cli.help.library-text"))->type_name("TEXT");
  search->add_option("--kind", options.kind, word("cli.help.library-kind"))->type_name("KIND");
  search->add_option("--limit", options.limit, word("cli.help.library-limit"))->type_name("N");
  CLI::App* show = add("show", "cli.help.library-show");
  show->add_option("entry", options.id, word("cli.help.library-entry"))->required()->type_name("ENTRY");
  add("check", "cli.help.library-check");
  CLI::App* list = add("list", "cli.help.library-list");
  list->add_flag("--overview", options.overview, word("cli.help.library-overview"))->excludes(list->get_option("--json"));
  CLI::App* diff = add("diff", "cli.help.library-diff");
  diff->add_option("before", options.before, word("cli.help.library-before"))->required()->type_name(word("cli.type.file"));
  diff->add_option("after", options.after, word("cli.help.library-after"))->type_name(word("cli.type.file"));
  CLI::App* build = add("build", "cli.help.library-build");
  build->add_option("datasets", options.datasets, word("cli.help.library-datasets"))->required()->type_name(word("cli.type.folder"));
  build->add_option("--to", options.to, word("cli.help.library-to"))->type_name(word("cli.type.file"));
  return library;
}

int runLibrary(const CLI::App& library, const LibraryOptions& options) {
  const std::pair<const char*, int (*)(const LibraryOptions&)> commands[] = {{"check", check}, {"diff", diff}, {"build", build}};
  const std::pair<const char*, int (*)(const Shelf&, const LibraryOptions&)> readers[] = {{"search", search}, {"show", show}, {"list", list}};
  for (const auto& [name, run] : commands)
    if (library.got_subcommand(name)) return run(options);
  for (const auto& [name, run] : readers)
    if (library.got_subcommand(name)) return onShelf(options, run);
  return usage;
}

}  // namespace meguri::cli
