#include "app/cli/compare_text.h"
#include "app/cli/sampling.h"

namespace meguri::cli {

namespace {

using report::UncertaintyRun;

std::optional<Fault> compareOptionsFault(const study::Study& study, const Options& options) {
  if (chosenScenarios(study, options).size() < 2) return Fault{FaultKind::usage, "cli.one-scenario", {}, {}};
  if (auto fault = referenceFault(study, options)) return fault;
  if (auto fault = unitFault(study, options)) return fault;
  const auto drawing = drawingOf(study, options);
  return drawing ? std::nullopt : std::optional(drawing.fault());
}

}  // namespace

int compare(const Options& options) {
  const auto [assessment, exit] = prepare(options, compareOptionsFault);
  if (!assessment) return exit;
  report::Choice choice;
  choice.scenarios = chosenScenarios(assessment->study, options);
  choice.reference = options.reference.empty() ? choice.scenarios.front() : options.reference;
  if (options.perUnit) choice.scale = report::Scale::unit;
  const Drawing drawing = *drawingOf(assessment->study, options);
  UncertaintyRun run(assessment, choice, drawing.seed, UncertaintyRun::Years::without, drawing.first);
  const Drawn drawn = draw(run, drawing, options);
  if (!drawn.summary) return drawn.exit;
  if (options.json)
    print(QString::fromStdString(dumpJson(compareJson(*drawn.summary))));
  else
    print(options.csv ? compareCsv(*drawn.summary) : compareText(*drawn.summary, options.allViews));
  return fine;
}

}  // namespace meguri::cli
