#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "core/lifecycle/assessment.h"
#include "core/study/study_json.h"

/// What is read can be written and read again to the same bytes, and can be assessed, whatever the bytes were.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace meguri;
  const auto study = study::readStudy(std::string_view(reinterpret_cast<const char*>(data), size));
  if (!study) return 0;
  const std::string saved = study::writeStudy(*study);
  const auto again = study::readStudy(saved);
  if (!again || study::writeStudy(*again) != saved) std::abort();
  lifecycle::assess(*study);
  return 0;
}
