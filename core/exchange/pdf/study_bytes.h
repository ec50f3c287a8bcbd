#pragma once

#include <string>

#include "core/base/result.h"

namespace meguri::exchange {

/// The text of a study, from a study file or from a report that holds it.
struct StudyBytes {
  std::string bytes;
  bool isOfReport = false;
  bool isChanged = false;  ///< of a report: another study than it was made with
  std::string name;        ///< of the attachment of a report
};
/// Faults: of storage::readFile and studyInPdf, whose place is the path.
Result<StudyBytes> readStudyBytes(const std::string& path);

}  // namespace meguri::exchange
