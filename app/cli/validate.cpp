#include <algorithm>

#include "app/cli/session.h"
#include "ui/words/words.h"

namespace meguri::cli {

int validate(const Options& options) {
  const auto study = load(options);
  if (!study) return report(study.fault(), options);
  // assessed, not only checked: some issues show in the results
  const std::vector<study::Issue> issues = lifecycle::assess(*study).issues;
  const bool failed = study::hasErrors(issues);
  if (options.json) {
    Json json = Json::object();
    json["format"] = "meguri-validation";
    json["version"] = "1.0";
    json["valid"] = !failed;
    json["issues"] = issuesJson(issues, *study);
    print(QString::fromStdString(dumpJson(json)));
    return failed ? studyHasErrors : fine;
  }
  printIssues(issues, *study);
  const auto count = [&](study::Severity severity) { return std::to_string(std::ranges::count(issues, severity, &study::Issue::severity)); };
  print(words::text("cli.validated", {options.study, count(study::Severity::error), count(study::Severity::warning), count(study::Severity::note)}) +
        QStringLiteral("\n"));
  return failed ? studyHasErrors : fine;
}

}  // namespace meguri::cli
