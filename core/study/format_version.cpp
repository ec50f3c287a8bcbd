#include "core/study/format_version.h"

#include <charconv>

#include "core/study/study.h"

namespace meguri::study {

bool FormatVersion::isNewerMinor() const { return major == formatMajor && minor > formatMinor; }

Result<FormatVersion> readFormatVersion(const Json& json) {
  ObjectReader reader(json, "");
  std::string text;
  reader.require("version");
  reader.text("version", text);
  if (reader.fault()) return *reader.fault();
  int major = 0, minor = 0;
  const char* end = text.data() + text.size();
  const auto first = std::from_chars(text.data(), end, major);
  if (first.ec == std::errc::result_out_of_range) return FormatVersion{formatMajor + 1, 0};
  const bool dotted = first.ec == std::errc() && first.ptr != end && *first.ptr == '.';
  const auto second = dotted ? std::from_chars(first.ptr + 1, end, minor) : first;
  if (!dotted || second.ec != std::errc() || second.ptr != end || major < 1 || minor < 0) return Fault{FaultKind::damaged, "study.version", "version", {text}};
  return FormatVersion{major, minor};
}

Fault newerVersion(const Json& json) {
  return {FaultKind::newer, "study.newer", "version", {json["version"].get<std::string>(), std::to_string(formatMajor) + "." + std::to_string(formatMinor)}};
}

}  // namespace meguri::study
