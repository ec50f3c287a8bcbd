#include <QDir>
#include <QLibrary>
#include <algorithm>
#include <filesystem>

#include "app/cli/session.h"
#include "app/drawer/drawer.h"
#include "core/report/comparison.h"
#include "core/report/csv.h"
#include "core/storage/file.h"
#include "core/study/study_json.h"
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
  const Ready ready = prepare(options, choiceFault);
  if (!ready.assessment) return ready.exit;
  if (!QDir().mkpath(QString::fromStdString(options.to))) return report({FaultKind::unwritable, "file.no-folder", options.to, {}}, options);
  Json question = request(ready.assessment->study, options);
  question["folder"] = options.to;
  question["formats"] = options.formats;
  question["figures"] = options.figures;
  auto files = ask(question);
  const bool isTable = std::ranges::find(options.formats, "csv") != options.formats.end();
  if (files && isTable && options.figures.empty() && options.view.empty()) {
    const bool hasMasses = std::ranges::any_of(ready.assessment->scenarios, [](const auto& model) {
      return std::ranges::any_of(model->memos, [](const auto& memo) { return memo.name == lifecycle::Name::retiredMass; });
    });
    std::vector<std::pair<const char*, std::string>> tables = {{"results.csv", report::resultsCsv(*ready.assessment)}};
    if (hasMasses) tables.emplace_back("masses.csv", report::massesCsv(*ready.assessment));
    for (const auto& [name, text] : tables) {
      const std::string path = options.to + "/" + name;
      if (const auto fault = storage::writeFile(path, text)) return report(*fault, options);
      files->push_back(path);
    }
  }
  return finish(files, options);
}

}  // namespace meguri::cli
