#include <algorithm>

#include "app/cli/session.h"
#include "ui/words/words.h"

namespace meguri::cli {

namespace {

void printSummary(const std::vector<study::Issue>& issues, const Options& options) {
  const auto count = [&](study::Severity severity) { return std::to_string(std::ranges::count(issues, severity, &study::Issue::severity)); };
  print(words::text("cli.validated", {options.study, count(study::Severity::error), count(study::Severity::warning), count(study::Severity::note)}) +
        QStringLiteral("\n"));
}

}  // namespace

int validate(const Options& options) {
  const auto study = load(options);
  if (!study) return report(study.fault(), options);
  // assessed, not only checked: some issues show in the results
  const std::vector<study::Issue> issues = lifecycle::assess(*study).issues;
  printIssues(issues, *study, options);
  if (!options.json) printSummary(issues, options);
  return study::hasErrors(issues) ? studyHasErrors : fine;
}

}  // namespace meguri::cli
