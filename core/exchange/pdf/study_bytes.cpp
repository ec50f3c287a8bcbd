#include "core/exchange/pdf/study_bytes.h"

#include "core/exchange/pdf/pdf.h"
#include "core/storage/file.h"

namespace meguri::exchange {

Result<StudyBytes> readStudyBytes(const std::string& path) {
  auto bytes = storage::readFile(path);
  if (!bytes) return bytes.fault();
  if (!isPdf(*bytes)) return StudyBytes{*std::move(bytes), false, false, {}};
  auto study = studyInPdf(*bytes);
  if (!study) {
    Fault fault = study.fault();
    fault.place = path;
    return fault;
  }
  return StudyBytes{std::move(study->bytes), true, study->isChanged, std::move(study->name)};
}

}  // namespace meguri::exchange
