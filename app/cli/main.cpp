#include <CLI/CLI.hpp>
#include <QString>
#include <cstdio>
#include <cstdlib>

#include "app/cli/library.h"
#include "app/cli/session.h"
#include "ui/words/words.h"

namespace {

using namespace meguri;
using words::text;

std::string word(const char* code) { return text(code).toStdString(); }

/// Known before the options are declared, because their help is in that language: --lang, else the environment.
words::Language chooseLanguage(int argc, char** argv) {
  std::string choice;
  for (const char* variable : {"LANG", "LC_MESSAGES", "LC_ALL"})
    if (const char* value = std::getenv(variable); value && *value) choice = value;
  for (int i = 1; i < argc; ++i) {
    const std::string_view arg = argv[i];
    if (arg == "--lang" && i + 1 < argc) choice = argv[i + 1];
    if (arg.starts_with("--lang=")) choice = arg.substr(7);
  }
  return choice.starts_with("ja") ? words::Language::japanese : words::Language::english;
}

void addCommon(CLI::App& command, cli::Options& options) {
  command.add_option("study", options.study, word("cli.help.study"))->required()->type_name(word("cli.type.file"));
  command.add_option("--set", options.set, word("cli.help.set"))->type_name("ELEMENT.FIELD=VALUE")->allow_extra_args(false);
  command.add_flag("--json", options.json, word("cli.help.json"));
}

/// An option that takes one of a few words.
void addWord(CLI::App& command, const char* name, std::string& to, const char* help, const std::vector<std::string>& allowed) {
  std::string choices;
  for (const std::string& each : allowed) choices += (choices.empty() ? "" : "|") + each;
  command.add_option(name, to, word(help))->check(CLI::IsMember(allowed).description(""))->type_name(choices);
}

/// CLI11's own words of the help pages.
void translateHelp(CLI::App& app) {
  for (const char* label : {"Usage", "OPTIONS", "SUBCOMMAND", "Positionals", "REQUIRED", "Needs", "Excludes", "Subcommands"})
    app.get_formatter()->label(label, word((std::string("cli.label.") + label).c_str()));
}

void addView(CLI::App& command, cli::Options& options) {
  addWord(command, "--accounting", options.accounting, "cli.help.accounting", {"amortised", "incurred"});
  addWord(command, "--basis", options.basis, "cli.help.basis", {"location", "market"});
}

/// What both commands that draw take.
void addDraws(CLI::App& command, cli::Options& options) {
  addCommon(command, options);
  command.add_option("--scenario", options.scenarios, word("cli.help.scenario"))->type_name("ID")->allow_extra_args(false);
  command.add_option("--draws", options.draws, word("cli.help.draws"))->type_name("N");
  command.add_option("--seed", options.seed, word("cli.help.seed"))->type_name("N");
  command.add_option("--threads", options.threads, word("cli.help.threads"))->type_name("N");
  command.add_flag("--all-views", options.allViews, word("cli.help.all-views"));
  command.add_flag("--csv", options.csv, word("cli.help.csv"))->excludes("--json");
}

CLI::App* addSample(CLI::App& app, cli::Options& options) {
  CLI::App* sample = app.add_subcommand("sample", word("cli.help.sample"));
  addDraws(*sample, options);
  sample->add_flag("--per-unit", options.perUnit, word("cli.help.per-unit-too"));
  sample->add_option("--histogram", options.histogram, word("cli.help.histogram"))->type_name("BINS")->needs("--json");
  auto* range = sample->add_option("--range", options.range, word("cli.help.range"))->type_name("A:B")->excludes("--draws");
  auto* raw = sample->add_option("--raw", options.raw, word("cli.help.raw"))->type_name(word("cli.type.file"));
  auto* merge = sample->add_option("--merge", options.merge, word("cli.help.merge"))->type_name(word("cli.type.file"));
  merge->excludes(range)->excludes(raw)->excludes("--draws")->excludes("--seed");
  return sample;
}

CLI::App* addCompare(CLI::App& app, cli::Options& options) {
  CLI::App* compare = app.add_subcommand("compare", word("cli.help.compare"));
  addDraws(*compare, options);
  compare->add_option("--reference", options.reference, word("cli.help.reference"))->type_name("ID");
  compare->add_flag("--per-unit", options.perUnit, word("cli.help.per-unit-figures"));
  return compare;
}

/// The first argument that is no option: what the user took for a command.
std::string firstWord(int argc, char** argv) {
  for (int i = 1; i < argc; ++i) {
    const std::string_view arg = argv[i];
    if (arg == "--lang") ++i;
    else if (!arg.starts_with('-')) return std::string(arg);
  }
  return {};
}

QString whatIsWrong(const CLI::ParseError& error, const CLI::App& app, const std::string& command) {
  const std::string what = error.what();
  const auto* chosen = app.get_subcommands().empty() ? nullptr : app.get_subcommands().front();
  if (dynamic_cast<const CLI::RequiredError*>(&error)) {
    if (chosen && !chosen->get_subcommands().empty()) return text("cli.usage.no-argument", {chosen->get_name() + " " + chosen->get_subcommands().front()->get_name()});
    if (chosen && chosen->get_name() == "library") return text("cli.usage.no-argument", {chosen->get_name()});
    if (chosen && what.find("--to") != std::string::npos) return text("cli.usage.no-target", {chosen->get_name()});
    if (chosen) return text("cli.usage.no-study", {chosen->get_name()});
    return command.empty() ? text("cli.usage.no-command") : text("cli.usage.unknown-command", {command});
  }
  if (dynamic_cast<const CLI::ExtrasError*>(&error)) return text("cli.usage.extras", {what.substr(what.find(": ") + 2)});
  return text("cli.usage.value", {what});
}

int usageError(const CLI::ParseError& error, const CLI::App& app, const std::string& command) {
  const auto* chosen = app.get_subcommands().empty() ? nullptr : app.get_subcommands().front();
  const std::string help = app.get_name() + (chosen ? " " + chosen->get_name() : "") + " --help";
  cli::printError(text("cli.usage", {whatIsWrong(error, app, command).toStdString(), help}) + QStringLiteral("\n"));
  return cli::usage;
}

}  // namespace

int main(int argc, char** argv) {
  words::setLanguage(chooseLanguage(argc, argv));
  cli::Options options;
  CLI::App app(word("cli.help.program"), "meguri-cli");
  translateHelp(app);
  app.option_defaults()->group(word("cli.label.Options"));
  app.set_version_flag("--version", std::string("meguri-cli ") + MEGURI_VERSION, word("cli.help.version"));
  app.set_help_flag("-h,--help", word("cli.help.help"));
  std::string language;
  addWord(app, "--lang", language, "cli.help.lang", {"en", "ja"});
  app.require_subcommand(1);
  app.fallthrough();
  app.footer(word("cli.help.exit-codes"));

  CLI::App* assess = app.add_subcommand("assess", word("cli.help.assess"));
  addCommon(*assess, options);
  addView(*assess, options);
  assess->add_option("--scenario", options.scenarios, word("cli.help.scenario"))->type_name("ID")->allow_extra_args(false);
  assess->add_flag("--cells", options.cells, word("cli.help.cells"))->needs("--json");

  CLI::App* explain = app.add_subcommand("explain", word("cli.help.explain"));
  addCommon(*explain, options);
  addView(*explain, options);
  explain->add_option("--scenario", options.scenarios, word("cli.help.explain-scenario"))->type_name("ID")->expected(1);
  explain->add_option("--indicator", options.indicator, word("cli.help.indicator"))->type_name("WORD");
  auto* element = explain->add_option("--element", options.element, word("cli.help.element"))->type_name("ID");
  auto* stage = explain->add_option("--stage", options.stage, word("cli.help.stage"))->type_name("WORD");
  element->needs(stage);
  stage->needs(element);
  auto* year = explain->add_option("--year", options.year, word("cli.help.year"))->type_name("YEAR")->excludes(element);
  explain->add_flag("--per-unit", options.perUnit, word("cli.help.per-unit"))->excludes(element)->excludes(year);
  explain->add_option("--depth", options.depth, word("cli.help.depth"))->type_name("N");

  const auto addChoice = [&](CLI::App& command) {
    addCommon(command, options);
    auto* view = command.add_option("--view", options.view, word("cli.help.view"))->type_name("NAME");
    command.add_option("--scenario", options.scenarios, word("cli.help.scenario"))->type_name("ID")->allow_extra_args(false)->excludes(view);
    command.add_option("--reference", options.reference, word("cli.help.reference"))->type_name("ID")->excludes(view);
    addWord(command, "--split", options.split, "cli.help.split", {"stage", "element", "site", "phase", "job", "part", "place", "year", "measure", "fate"});
    command.add_flag("--per-unit", options.perUnit, word("cli.help.per-unit-figures"))->excludes(view);
    view->excludes("--split");
  };
  CLI::App* drawReport = app.add_subcommand("report", word("cli.help.report"));
  addChoice(*drawReport);
  drawReport->add_option("--to", options.to, word("cli.help.report-to"))->required()->type_name(word("cli.type.file"));
  addWord(*drawReport, "--layout", options.layout, "cli.help.layout", {"answer", "summary", "full"});
  addWord(*drawReport, "--paper", options.paper, "cli.help.paper", {"a4", "letter"});
  CLI::App* exportFigures = app.add_subcommand("export", word("cli.help.export"));
  addChoice(*exportFigures);
  exportFigures->add_option("--to", options.to, word("cli.help.export-to"))->required()->type_name(word("cli.type.folder"));
  exportFigures->add_option("--format", options.formats, word("cli.help.formats"))->check(CLI::IsMember({"png", "svg", "pdf", "csv", "xlsx", "json"}).description(""))->type_name("png|svg|pdf|csv|xlsx|json")->delimiter(',')->default_str("");
  exportFigures->add_option("--figure", options.figures, word("cli.help.figures"))->type_name("NAME")->allow_extra_args(false);

  CLI::App* importStudy = app.add_subcommand("import", word("cli.help.import"));
  importStudy->add_option("report", options.study, word("cli.help.import-report"))->required()->type_name(word("cli.type.file"));
  importStudy->add_option("--to", options.to, word("cli.help.import-to"))->required()->type_name(word("cli.type.file"));
  importStudy->add_flag("--json", options.json, word("cli.help.json"));

  CLI::App* sample = addSample(app, options);
  CLI::App* compare = addCompare(app, options);

  CLI::App* validate = app.add_subcommand("validate", word("cli.help.validate"));
  addCommon(*validate, options);

  cli::LibraryOptions libraryOptions;
  CLI::App* library = cli::addLibrary(app, libraryOptions);

  try {
    app.parse(argc, argv);
  } catch (const CLI::Success& success) {
    return app.exit(success);
  } catch (const CLI::ParseError& error) {
    return usageError(error, app, firstWord(argc, argv));
  }
  const std::pair<CLI::App*, int (*)(const cli::Options&)> commands[] = {
      {assess, cli::assess}, {explain, cli::explain}, {validate, cli::validate}, {sample, cli::sample}, {compare, cli::compare}, {drawReport, cli::drawReport},
      {exportFigures, cli::exportFigures}, {importStudy, cli::importStudy}};
  int result = cli::usage;
  for (const auto& [command, run] : commands)
    if (command->parsed()) result = run(options);
  if (library->parsed()) result = cli::runLibrary(*library, libraryOptions);
  if (std::fflush(stdout) == 0 && !std::ferror(stdout)) return result;
  cli::printError(text("cli.cannot-write") + QStringLiteral("\n"));
  return cli::fileFault;
}
