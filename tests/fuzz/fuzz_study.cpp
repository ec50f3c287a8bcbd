#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/report/uncertainty_run.h"
#include "core/study/study_json.h"

/// What is read can be written and read again to the same bytes, and can be assessed and sampled, whatever the bytes were.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace meguri;
  const auto study = study::readStudy(std::string_view(reinterpret_cast<const char*>(data), size));
  if (!study) return 0;
  const std::string saved = study::writeStudy(*study);
  const auto again = study::readStudy(saved);
  if (!again || study::writeStudy(*again) != saved) std::abort();
  const auto assessment = std::make_shared<const lifecycle::Assessment>(lifecycle::assess(*study));
  // large ones take their time, and say nothing new
  if (assessment->scenarios.empty() || size > 20000) return 0;
  report::UncertaintyRun run(assessment, report::defaultChoice(*study), 1, report::UncertaintyRun::Years::with);
  if (!run.extend(64, 1, {}) || !run.take(1, {})) std::abort();
  return 0;
}
