#include <cassert>

#include "app/cli/draws_file.h"
#include "app/cli/sample_text.h"
#include "core/storage/file.h"

namespace meguri::cli {

namespace {

using report::UncertaintyRun;

constexpr std::int64_t mostBins = 1000;

std::optional<Fault> sampleOptionsFault(const study::Study& study, const Options& options) {
  if (const auto drawing = drawingOf(study, options); !drawing) return drawing.fault();
  if (auto fault = unitFault(study, options)) return fault;
  if (!options.histogram) return std::nullopt;
  const auto bins = wholeNumber("--histogram", *options.histogram, 2, mostBins);
  return bins ? std::nullopt : std::optional(bins.fault());
}

report::Choice sampleChoice(const lifecycle::Assessment& assessment, const Options& options) {
  report::Choice choice;
  choice.scenarios = chosenScenarios(assessment.study, options);
  if (options.perUnit) choice.scale = report::Scale::unit;
  return choice;
}

/// Hands a run the draws of files, and says which draws those are.
Result<Drawing> merge(UncertaintyRun& run, std::vector<DrawsFile> files, const std::shared_ptr<const lifecycle::Assessment>& assessment, const report::Choice& choice) {
  for (DrawsFile& file : files) {
    const auto draws = drawsOf(file, assessment, choice);
    if (!draws) return draws.fault();
    [[maybe_unused]] const bool fits = run.append(*draws);
    assert(fits);
  }
  return Drawing{0, files.back().last, files.front().seed, 0};
}

int finish(const UncertaintyRun& run, const report::Uncertainty& uncertainty, const Options& options) {
  const auto bins = options.histogram ? static_cast<std::size_t>(*wholeNumber("--histogram", *options.histogram, 2, mostBins)) : 0;
  if (options.json)
    print(QString::fromStdString(dumpJson(sampleJson(run, uncertainty, bins))));
  else
    print(options.csv ? sampleCsv(run, uncertainty) : sampleText(run, uncertainty, options.allViews));
  return fine;
}

int mergeFiles(const std::shared_ptr<const lifecycle::Assessment>& assessment, const report::Choice& choice, const Options& options) {
  auto files = readDraws(options.merge, assessment->study);
  if (!files) return report(files.fault(), options);
  UncertaintyRun run(assessment, choice, files->front().seed, UncertaintyRun::Years::without, 0, UncertaintyRun::Differences::without);
  const auto drawing = merge(run, *std::move(files), assessment, choice);
  if (!drawing) return report(drawing.fault(), options);
  const Drawn drawn = draw(run, *drawing, options);
  return drawn.summary ? finish(run, *drawn.summary, options) : drawn.exit;
}

}  // namespace

int sample(const Options& options) {
  const auto [assessment, exit] = prepare(options, sampleOptionsFault);
  if (!assessment) return exit;
  const report::Choice choice = sampleChoice(*assessment, options);
  if (!options.merge.empty()) return mergeFiles(assessment, choice, options);
  const Drawing drawing = *drawingOf(assessment->study, options);
  UncertaintyRun run(assessment, choice, drawing.seed, UncertaintyRun::Years::without, drawing.first, UncertaintyRun::Differences::without);
  if (!options.raw.empty())
    if (const auto fault = sizeFault(run, drawing.last - drawing.first)) return report(*fault, options);
  const Drawn drawn = draw(run, drawing, options);
  if (!drawn.summary) return drawn.exit;
  if (!options.raw.empty())
    if (const auto fault = storage::writeFile(options.raw, drawsText(run, assessment->study, drawing.seed))) return report(*fault, options);
  return finish(run, *drawn.summary, options);
}

}  // namespace meguri::cli
