#pragma once

#include "core/base/json.h"

namespace meguri::study {

/// The version a file says it has. A major version too large for a number is one above ours.
struct FormatVersion {
  int major = 0, minor = 0;

  /// Of this major version, but of a later minor one than ours: it may hold what we do not know.
  bool isNewerMinor() const;
};

/// The member "version". Faults: json.missing, json.wrong-type, study.version.
Result<FormatVersion> readFormatVersion(const Json& json);

/// That a newer program is needed (study.newer: its version and ours).
Fault newerVersion(const Json& json);

}  // namespace meguri::study
