#pragma once

#include "app/cli/sampling.h"

/// Draws as files, so that machines can share a run: each draws a range, and one merges what they wrote.
namespace meguri::cli {

/// Nothing if so many draws of a run fit a file that is read again; else a fault (usage): drawsFile.too-many.
std::optional<Fault> sizeFault(const report::UncertaintyRun& run, std::size_t draws);
/// The document "meguri-draws": the draws of all totals, numbers with full precision.
std::string drawsText(const report::UncertaintyRun& run, const study::Study& study, std::uint64_t seed);

/// What a file of draws says before it is held against a study.
struct DrawsFile {
  std::string path;
  Json json;
  std::string study;
  std::uint64_t seed = 0;
  std::size_t first = 0, last = 0;
};
/// Files, ascending by their draws, of one study and seed, without gap or overlap from draw 0 on. Faults name the file and the place in it, the value
/// found and what helps: those of readFile and parseJson, drawsFile.not-ours, drawsFile.version, drawsFile.range, drawsFile.other-study, drawsFile.other-seed, drawsFile.gap.
Result<std::vector<DrawsFile>> readDraws(const std::vector<std::string>& paths, const study::Study& study);
/// The draws of a file in the order of a run; the file gives up its JSON. Faults: drawsFile.totals, drawsFile.total, drawsFile.count, drawsFile.recalculated
/// (the first draw is not what the study gives).
Result<sampling::Draws> drawsOf(DrawsFile& file, const std::shared_ptr<const lifecycle::Assessment>& assessment, const report::Choice& choice);

}  // namespace meguri::cli
