#include "app/cli/session.h"

#include <algorithm>
#include <cstdio>

#include "core/exchange/pdf/study_bytes.h"
#include "core/report/reading.h"
#include "core/study/assignment.h"
#include "core/study/study_json.h"
#include "ui/words/assessment_json.h"
#include "ui/words/words.h"

namespace meguri::cli {

namespace {

void write(std::FILE* stream, const QString& text) {
  const QByteArray bytes = text.toUtf8();
  std::fwrite(bytes.data(), 1, static_cast<std::size_t>(bytes.size()), stream);
}

}  // namespace

Fault unknownScenario(const study::Study& study, const std::string& id) {
  std::string known;
  for (const auto& scenario : study.scenarios) known += (known.empty() ? "" : ", ") + scenario->id;
  return {FaultKind::usage, "cli.no-scenario", {}, {id, known}};
}

Result<study::Study> load(const Options& options) {
  const auto file = exchange::readStudyBytes(options.study);
  if (!file) return file.fault();
  if (file->isChanged) printError(words::text("pdf.changed", {options.study}) + QStringLiteral("\n"));
  auto study = study::readStudy(file->bytes);
  if (!study) {
    Fault fault = study.fault();
    fault.place = fault.place.empty() ? options.study : options.study + ", " + fault.place;
    return fault;
  }
  study::Transaction transaction(*study);
  for (const std::string& assignment : options.set)
    if (auto fault = study::assign(transaction, assignment)) return *fault;
  if (const auto edit = transaction.commit({"edit.set-field", {}}); !edit) return edit.fault();
  for (const std::string& id : options.scenarios)
    if (!study->scenario(id)) return unknownScenario(*study, id);
  return study;
}

std::optional<Fault> referenceFault(const study::Study& study, const Options& options) {
  if (options.reference.empty()) return std::nullopt;
  if (!study.scenario(options.reference)) return unknownScenario(study, options.reference);
  if (options.scenarios.empty() || std::ranges::find(options.scenarios, options.reference) != options.scenarios.end()) return std::nullopt;
  std::string shown;
  for (const auto& id : options.scenarios) shown += (shown.empty() ? "" : ", ") + id;
  return Fault{FaultKind::usage, "cli.unknown-word", {}, {"--reference", options.reference, shown}};
}

std::optional<Fault> unitFault(const study::Study& study, const Options& options) {
  if (!options.perUnit || study.scope->get(study::scopeType().functionalUnit) != "study") return std::nullopt;
  return Fault{FaultKind::usage, "cli.no-unit", {}, {}};
}

std::vector<study::Id> chosenScenarios(const study::Study& study, const Options& options) {
  std::vector<study::Id> result;
  for (const auto& id : options.scenarios)
    if (std::ranges::find(result, id) == result.end()) result.push_back(id);
  if (result.empty())
    for (const auto& scenario : study.scenarios) result.push_back(scenario->id);
  return result;
}

Ready prepare(const Options& options, std::optional<Fault> (*faultOf)(const study::Study&, const Options&)) {
  const auto study = load(options);
  if (!study) return {nullptr, report(study.fault(), options)};
  if (const auto fault = faultOf(*study, options)) return {nullptr, report(*fault, options)};
  auto assessment = std::make_shared<const lifecycle::Assessment>(lifecycle::assess(*study, options.scenarios));
  if (!study::hasErrors(assessment->issues)) return {std::move(assessment), fine};
  printIssues(assessment->issues, *study, options);
  return {nullptr, studyHasErrors};
}

lifecycle::View viewOf(const study::Study& study, const Options& options) {
  using lifecycle::Accounting;
  using lifecycle::Basis;
  lifecycle::View view = report::viewOf(study);
  if (!options.accounting.empty()) view.accounting = options.accounting == "incurred" ? Accounting::incurred : Accounting::amortised;
  if (!options.basis.empty()) view.basis = options.basis == "market" ? Basis::market : Basis::location;
  return view;
}

int report(const Fault& fault, const Options& options) {
  if (options.json) {
    Json json = Json::object();
    json["format"] = "meguri-fault";
    json["version"] = "1.0";
    json["code"] = fault.code;
    json["place"] = fault.place;
    json["args"] = fault.args;
    json["message"] = words::describe(fault).toStdString();
    print(QString::fromStdString(dumpJson(json)));
  } else {
    printError(words::describe(fault) + "\n");
  }
  return fault.kind == FaultKind::usage ? usage : fileFault;
}

void print(const QString& text) { write(stdout, text); }
void printError(const QString& text) { write(stderr, text); }

void printIssues(const std::vector<study::Issue>& issues, const study::Study& study, const Options& options) {
  if (options.json) {
    Json json = Json::object();
    json["format"] = "meguri-validation";
    json["version"] = "1.0";
    json["valid"] = !study::hasErrors(issues);
    json["issues"] = words::issuesJson(issues, study);
    return print(QString::fromStdString(dumpJson(json)));
  }
  for (const auto severity : {study::Severity::error, study::Severity::warning, study::Severity::note})
    for (const auto& issue : issues)
      if (issue.severity == severity) print(words::text("explain.of", {words::severity(severity).toStdString(), words::describe(issue, study).toStdString()}) + "\n");
}

}  // namespace meguri::cli
