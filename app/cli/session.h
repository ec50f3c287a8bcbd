#pragma once

#include <QString>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/lifecycle/assessment.h"
#include "core/study/check.h"

namespace meguri::cli {

/// Exit codes, a contract with scripts.
enum Exit : int { fine = 0, studyHasErrors = 1, usage = 2, fileFault = 3 };

/// What every command takes.
struct Options {
  std::string study;                 ///< path of the study file
  std::vector<std::string> set;      ///< element.field=value
  std::vector<std::string> scenarios;  ///< ids; empty for all
  std::string accounting, basis;     ///< empty: as the study's scope says
  bool json = false;
  // explain
  std::string indicator = "ghg", element, stage;
  int year = 0;
  int depth = 3;
  bool perUnit = false;
  bool cells = false;                ///< assess --json: every cell of the cube
  // report, export
  std::string to;                    ///< file or folder to write
  std::string reference, split;  ///< split: empty where the study decides
  std::vector<std::string> formats = {"png", "svg", "pdf", "csv"}, figures;
};

/// Reads the study and applies the assignments. Nothing is written back.
Result<study::Study> load(const Options& options);
Fault unknownScenario(const study::Study& study, const std::string& id);
/// The view asked for, else that of the study's scope.
lifecycle::View viewOf(const study::Study& study, const Options& options);

/// Prints a fault and gives the exit code it stands for.
int report(const Fault& fault, const Options& options);

/// The commands. Each prints its result and gives the exit code.
int assess(const Options& options);
int explain(const Options& options);
int validate(const Options& options);
int drawReport(const Options& options);
int exportFigures(const Options& options);

/// Writes a line or text to standard output or standard error.
void print(const QString& text);
void printError(const QString& text);

/// The issues as JSON, each with its sentence.
Json issuesJson(const std::vector<study::Issue>& issues, const study::Study& study);
/// The issues as lines, errors first, or as the validation document.
void printIssues(const std::vector<study::Issue>& issues, const study::Study& study, const Options& options);

}  // namespace meguri::cli
