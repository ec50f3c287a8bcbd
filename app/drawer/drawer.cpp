#include "app/drawer/drawer.h"

#include <QApplication>
#include <QDir>
#include <algorithm>

#include "core/report/look.h"
#include "core/report/uncertainty_run.h"
#include "core/study/study_json.h"
#include "ui/base/language.h"
#include "ui/print/exports.h"
#include "ui/print/report_print.h"

namespace {

using namespace meguri;

Json faultJson(const Fault& fault) {
  return {{"fault", {{"kind", static_cast<int>(fault.kind)}, {"code", fault.code}, {"place", fault.place}, {"args", fault.args}}}};
}

/// The first view of the name asked for; null where none is.
const study::View* viewOf(const study::Study& study, const Json& request) {
  for (const auto& view : study.views)
    if (view->name == request.at("view").get<std::string>()) return view.get();
  return nullptr;
}

report::Choice choiceOf(const study::Study& study, const Json& request) {
  if (const auto* view = viewOf(study, request)) return report::choiceOf(study, view->look);
  report::Choice choice = report::defaultChoice(study);
  if (const auto scenarios = request.at("scenarios").get<std::vector<std::string>>(); !scenarios.empty()) {
    choice.scenarios.clear();
    for (const auto& id : scenarios)
      if (std::ranges::find(choice.scenarios, id) == choice.scenarios.end()) choice.scenarios.push_back(id);
    choice.reference = choice.scenarios.front();
  }
  if (const auto reference = request.at("reference").get<std::string>(); !reference.empty()) choice.reference = reference;
  for (const auto axis : {report::Axis::stage, report::Axis::element, report::Axis::site, report::Axis::phase, report::Axis::job, report::Axis::part, report::Axis::place,
                          report::Axis::year, report::Axis::measure, report::Axis::fate})
    if (report::word(axis) == request.at("split").get<std::string>()) choice.split = axis;
  if (request.at("perUnit").get<bool>()) choice.scale = report::Scale::unit;
  return choice;
}

/// As many draws as the study asks for.
report::UncertaintyPointer sampled(const std::shared_ptr<const lifecycle::Assessment>& results, const report::Choice& choice) {
  if (results->scenarios.empty() || report::chosen(*results, choice).empty()) return nullptr;
  const study::Study& study = results->study;
  report::UncertaintyRun run(results, choice, static_cast<std::uint64_t>(study.seed()), report::UncertaintyRun::Years::with);
  run.extend(static_cast<std::size_t>(study.draws()), 0, {});
  return run.take(0, {});
}

Json writeFigures(const std::shared_ptr<const lifecycle::Assessment>& results, const report::Choice& choice, const Json& request) {
  const QDir folder(QString::fromStdString(request.at("folder").get<std::string>()));
  const auto wanted = request.at("figures").get<std::vector<std::string>>();
  auto exports = ui::exportsOf(results, choice, sampled(results, choice));
  if (const auto* view = viewOf(results->study, request); view && wanted.empty()) {
    // the figures of its page; of a page that has none here, all
    const auto isOfPage = [&](const ui::Export& each) { return each.name.startsWith(QString::fromStdString(view->page)); };
    if (std::ranges::any_of(exports, isOfPage)) std::erase_if(exports, [&](const ui::Export& each) { return !isOfPage(each); });
  }
  Json names = Json::array();
  for (const auto& each : exports) names.push_back(each.name.toStdString());
  for (const auto& name : wanted)
    if (std::ranges::find(names, Json(name)) == names.end()) {
      std::string known;
      for (const auto& each : names) known += (known.empty() ? "" : ", ") + each.get<std::string>();
      return faultJson({FaultKind::usage, "cli.unknown-word", {}, {"--figure", name, known}});
    }
  Json files = Json::array();
  for (const auto& each : exports) {
    if (!wanted.empty() && std::ranges::find(wanted, each.name.toStdString()) == wanted.end()) continue;
    for (const auto& format : request.at("formats")) {
      const QString ending = QString::fromStdString(format.get<std::string>());
      if (!each.has(ending)) continue;
      const QString path = folder.filePath(each.name + u'.' + ending);
      if (const auto fault = ui::writeExport(each, path)) return faultJson(*fault);
      files.push_back(path.toStdString());
    }
  }
  return {{"files", files}};
}

/// The settings of the study, with what the command line says of them.
study::Report reportOf(const study::Study& study, const Json& request) {
  study::Report report = ui::reportOf(study);
  if (const auto layout = request.at("layout").get<std::string>(); !layout.empty()) report.layout = layout;
  if (const auto paper = request.at("paper").get<std::string>(); !paper.empty()) report.paper = paper;
  return report;
}

Json draw(const Json& request) {
  const auto study = study::readStudy(request.at("study").get<std::string>());
  if (!study) return faultJson(study.fault());
  const auto results = std::make_shared<const lifecycle::Assessment>(lifecycle::assess(*study));
  const report::Choice choice = choiceOf(*study, request);
  if (request.contains("folder")) return writeFigures(results, choice, request);
  const auto path = request.at("report").get<std::string>();
  const auto findings = std::make_shared<const board::Findings>(board::findingsOf(results, choice, sampled(results, choice)));
  if (const auto fault = ui::writeReport({findings, reportOf(*study, request), QDateTime::currentDateTime()}, QString::fromStdString(path))) return faultJson(*fault);
  return {{"files", {path}}};
}

}  // namespace

const char* meguriDraw(const char* text) {
  static std::string reply;
  static int argc = 1;
  static char name[] = "meguri-cli";
  static char* argv[] = {name, nullptr};
  // figures need no screen, and must be the same with one
  qputenv("QT_QPA_PLATFORM", "offscreen");
  static QApplication app(argc, argv);
  const Json request = Json::parse(text);
  ui::applyLanguage(request.at("language").get<std::string>() == "ja" ? words::Language::japanese : words::Language::english);
  reply = draw(request).dump();
  return reply.c_str();
}
