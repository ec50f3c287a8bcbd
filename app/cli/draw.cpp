#include <QDir>
#include <QLibrary>
#include <algorithm>
#include <filesystem>

#include "app/cli/sampling.h"
#include "app/drawer/drawer.h"
#include "core/exchange/xlsx/results_xlsx.h"
#include "core/report/csv.h"
#include "core/report/look.h"
#include "core/storage/file.h"
#include "core/study/study_json.h"
#include "ui/words/assessment_json.h"
#include "ui/words/words.h"

namespace meguri::cli {

namespace {

/// Beside the program, where the build and the package put it.
QString modulePath() {
  std::error_code none;
  const auto program = std::filesystem::read_symlink("/proc/self/exe", none);
  return QString::fromStdString((program.parent_path().parent_path() / "lib/meguri/meguri-drawer.so").string());
}

Json request(const study::Study& study, const Options& options) {
  Json json = Json::object();
  json["study"] = study::writeStudy(study);
  json["language"] = words::language() == words::Language::japanese ? "ja" : "en";
  json["view"] = options.view;
  json["scenarios"] = options.scenarios;
  json["reference"] = options.reference;
  json["split"] = options.split;
  json["perUnit"] = options.perUnit;
  return json;
}

/// Gives the files written.
Result<std::vector<std::string>> ask(const Json& question) {
  QLibrary module(modulePath());
  const auto draw = reinterpret_cast<MeguriDraw>(module.resolve("meguriDraw"));
  if (!draw) return Fault{FaultKind::unreadable, "cli.no-drawer", modulePath().toStdString(), {module.errorString().toStdString()}};
  const Json reply = Json::parse(draw(question.dump().c_str()));
  if (!reply.contains("fault")) return reply.at("files").get<std::vector<std::string>>();
  const Json& fault = reply.at("fault");
  return Fault{static_cast<FaultKind>(fault.at("kind").get<int>()), fault.at("code").get<std::string>(), fault.at("place").get<std::string>(),
               fault.at("args").get<std::vector<std::string>>()};
}

void printFiles(const std::vector<std::string>& files, const Options& options) {
  if (options.json) {
    Json json = Json::object();
    json["format"] = "meguri-export";
    json["version"] = "1.0";
    json["files"] = files;
    return print(QString::fromStdString(dumpJson(json)));
  }
  for (const auto& file : files) print(QString::fromStdString(file) + QStringLiteral("\n"));
}

/// A choice that cannot be drawn: a view that the study has not, too many scenarios, or a reference that is none of them.
std::optional<Fault> choiceFault(const study::Study& study, const Options& options) {
  const auto isNamed = [&](const auto& each) { return each->name == options.view; };
  if (!options.view.empty() && std::ranges::none_of(study.views, isNamed)) {
    std::string names;
    for (const auto& each : study.views) names += (names.empty() ? "" : ", ") + words::shown(each->name).toStdString();
    return Fault{FaultKind::usage, "cli.no-view", {}, {options.view, names}};
  }
  const std::size_t most = report::mostScenarios;
  if (options.scenarios.size() > most) return Fault{FaultKind::usage, "cli.too-many-scenarios", {}, {std::to_string(options.scenarios.size()), std::to_string(most)}};
  return referenceFault(study, options);
}

bool isAsked(const Options& options, const char* format) { return std::ranges::find(options.formats, format) != options.formats.end(); }

/// The formats of figures and their tables; all results as one file need no module that draws.
std::vector<std::string> drawnFormats(const Options& options) {
  std::vector<std::string> formats = options.formats;
  std::erase_if(formats, [](const std::string& format) { return format == "xlsx" || format == "json"; });
  return formats;
}

std::optional<Fault> exportFault(const study::Study& study, const Options& options) {
  if (!options.figures.empty() && drawnFormats(options).empty()) return Fault{FaultKind::usage, "cli.figure-format", {}, {}};
  return choiceFault(study, options);
}

using Files = std::vector<std::pair<const char*, std::string>>;

std::optional<Fault> writeFiles(const Files& files, const Options& options, std::vector<std::string>& written) {
  for (const auto& [name, bytes] : files) {
    const std::string path = options.to + "/" + name;
    if (auto fault = storage::writeFile(path, bytes)) return fault;
    written.push_back(path);
  }
  return std::nullopt;
}

Files csvOf(const lifecycle::Assessment& assessment) {
  Files files = {{"results.csv", report::resultsCsv(assessment)}};
  const bool hasMasses = std::ranges::any_of(assessment.scenarios, [](const auto& model) {
    return std::ranges::any_of(model->memos, [](const auto& memo) { return memo.name == lifecycle::Name::retiredMass; });
  });
  if (hasMasses) files.emplace_back("masses.csv", report::massesCsv(assessment));
  return files;
}

/// The view asked for, or the scenarios assessed, as many as are compared side by side; years of all that is counted.
report::Choice drawnChoice(const lifecycle::Assessment& assessment, const Options& options) {
  report::Choice choice;
  for (const auto& view : assessment.study.views)
    if (view->name == options.view) {
      choice = report::choiceOf(assessment.study, view->look);
      break;
    }
  if (choice.scenarios.empty())
    for (const auto& scenario : assessment.scenarios)
      if (choice.scenarios.size() < report::mostScenarios) choice.scenarios.push_back(scenario->id);
  if (!options.reference.empty()) choice.reference = options.reference;
  if (options.perUnit) choice.scale = report::Scale::unit;
  choice.indicators = report::countedIndicators(assessment.study);
  return choice;
}

/// results.xlsx and results.json, with what draws say.
int exportResults(const std::shared_ptr<const lifecycle::Assessment>& assessment, const Options& options, std::vector<std::string>& written) {
  const bool isBook = isAsked(options, "xlsx"), isJson = isAsked(options, "json");
  if (!isBook && !isJson) return fine;
  const auto drawing = drawingOf(assessment->study, options);
  if (!drawing) return report(drawing.fault(), options);
  const report::Choice choice = drawnChoice(*assessment, options);
  report::UncertaintyRun run(assessment, choice, drawing->seed, report::UncertaintyRun::Years::with);
  const Drawn drawn = draw(run, *drawing, options);
  if (!drawn.summary) return drawn.exit;
  Files files;
  if (isBook) {
    auto bytes = exchange::resultsXlsx(*assessment, choice, drawn.summary.get(), {.program = "Meguri " MEGURI_VERSION});
    if (!bytes) return report(bytes.fault(), options);
    files.emplace_back("results.xlsx", *std::move(bytes));
  }
  if (isJson) files.emplace_back("results.json", dumpJson(words::assessmentJson(*assessment, words::Cells::with, drawn.summary.get())));
  const auto fault = writeFiles(files, options, written);
  return fault ? report(*fault, options) : fine;
}

int finish(const Result<std::vector<std::string>>& files, const Options& options) {
  if (!files) return report(files.fault(), options);
  printFiles(*files, options);
  return fine;
}

}  // namespace

int drawReport(const Options& options) {
  const Ready ready = prepare(options, choiceFault);
  if (!ready.assessment) return ready.exit;
  Json question = request(ready.assessment->study, options);
  question["report"] = options.to;
  question["layout"] = options.layout;
  question["paper"] = options.paper;
  return finish(ask(question), options);
}

int exportFigures(const Options& options) {
  const Ready ready = prepare(options, exportFault);
  if (!ready.assessment) return ready.exit;
  if (!QDir().mkpath(QString::fromStdString(options.to))) return report({FaultKind::unwritable, "file.no-folder", options.to, {}}, options);
  Result<std::vector<std::string>> files = std::vector<std::string>();
  if (const auto formats = drawnFormats(options); !formats.empty()) {
    Json question = request(ready.assessment->study, options);
    question["folder"] = options.to;
    question["formats"] = formats;
    question["figures"] = options.figures;
    files = ask(question);
    if (!files) return report(files.fault(), options);
  }
  if (isAsked(options, "csv") && options.figures.empty() && options.view.empty())
    if (const auto fault = writeFiles(csvOf(*ready.assessment), options, *files)) return report(*fault, options);
  if (const int exit = exportResults(ready.assessment, options, *files); exit != fine) return exit;
  return finish(files, options);
}

}  // namespace meguri::cli
