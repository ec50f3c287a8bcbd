#pragma once

#include "app/cli/session.h"
#include "core/report/uncertainty_run.h"

/// Drawing, as the commands that sample do it.
namespace meguri::cli {

/// Which draws are asked for: from `first` to before `last`.
struct Drawing {
  std::size_t first = 0, last = 0;
  std::uint64_t seed = 0;
  unsigned threads = 0;  ///< 0: one for each core
};
/// Of the options, else of the study. Faults (usage): cli.whole-number, cli.range.
Result<Drawing> drawingOf(const study::Study& study, const Options& options);
/// A whole number that an option states. Fault: cli.whole-number.
Result<std::int64_t> wholeNumber(const char* option, const std::string& text, std::int64_t low, std::int64_t high);

/// Works on a run until it is done, with progress on standard error if that is a terminal. An exit code if Ctrl-C stopped it, or memory did
/// not suffice: that is said then.
struct Drawn {
  report::UncertaintyPointer summary;  ///< null if it did not come to its end
  int exit = fine;
};
/// Draws what is missing up to the last, then takes what all draws say; draws that go to a file stay with the run.
Drawn draw(report::UncertaintyRun& run, const Drawing& drawing, const Options& options);

}  // namespace meguri::cli
