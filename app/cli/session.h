#pragma once

#include <QString>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "core/base/result.h"
#include "core/lifecycle/assessment.h"
#include "core/study/check.h"

namespace meguri::cli {

/// Exit codes, a contract with scripts.
enum Exit : int { fine = 0, studyHasErrors = 1, usage = 2, fileFault = 3, interrupted = 130 };

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
  std::string view;                  ///< name of a saved view; then scenarios, reference, split and perUnit are its own
  std::string layout, paper;         ///< of a report; empty: as the study has it
  std::string reference, split;  ///< split: empty where the study decides
  std::vector<std::string> formats = {"png", "svg", "pdf", "csv"}, figures;
  // sample, compare
  std::optional<std::string> draws, seed, range, threads, histogram;  ///< as typed; nothing: as the study says, all cores, none
  std::string raw;                   ///< file to write the draws to
  std::vector<std::string> merge;    ///< files of draws to read instead of drawing
  bool csv = false;
  bool allViews = false;
};

/// Reads the study and applies the assignments. Nothing is written back.
Result<study::Study> load(const Options& options);
Fault unknownScenario(const study::Study& study, const std::string& id);
/// Nothing if the reference asked for is a scenario of the study, and among those chosen; or none is asked for.
std::optional<Fault> referenceFault(const study::Study& study, const Options& options);
/// Nothing if results per unit are not asked for, or the study has a unit to state them per.
std::optional<Fault> unitFault(const study::Study& study, const Options& options);
/// The scenarios asked for in the order asked, each once; otherwise all of the study.
std::vector<study::Id> chosenScenarios(const study::Study& study, const Options& options);
/// A study assessed with its options applied; or, having said why not, the exit code.
struct Ready {
  std::shared_ptr<const lifecycle::Assessment> assessment;  ///< null if it is not
  int exit = fine;
};
/// `faultOf`: what else may be wrong with the options, which the command knows.
Ready prepare(const Options& options, std::optional<Fault> (*faultOf)(const study::Study&, const Options&));
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
int importStudy(const Options& options);
int sample(const Options& options);
int compare(const Options& options);

/// Writes a line or text to standard output or standard error.
void print(const QString& text);
void printError(const QString& text);

/// The issues as lines, errors first, or as the validation document.
void printIssues(const std::vector<study::Issue>& issues, const study::Study& study, const Options& options);

}  // namespace meguri::cli
