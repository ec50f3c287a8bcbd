#include "app/cli/session.h"
#include "core/exchange/pdf/study_bytes.h"
#include "core/storage/file.h"
#include "core/study/study_json.h"
#include "ui/words/words.h"

namespace meguri::cli {

namespace {

using words::text;

/// The study inside a report, byte for byte, if it can be read at all.
Result<exchange::StudyBytes> inside(const Options& options) {
  auto file = exchange::readStudyBytes(options.study);
  if (!file) return file;
  if (!file->isOfReport) return Fault{FaultKind::notOurs, "cli.import-no-report", options.study, {}};
  const auto study = study::readStudy(file->bytes);
  if (study) return file;
  Fault fault = study.fault();
  fault.place = fault.place.empty() ? options.study : options.study + ", " + fault.place;
  return fault;
}

}  // namespace

int importStudy(const Options& options) {
  const auto file = inside(options);
  if (!file) return report(file.fault(), options);
  if (file->isChanged) printError(text("pdf.changed", {options.study}) + QStringLiteral("\n"));
  if (const auto fault = storage::writeFile(options.to, file->bytes)) return report(*fault, options);
  if (!options.json) {
    print(QString::fromStdString(options.to) + QStringLiteral("\n"));
    return fine;
  }
  Json json = Json::object();
  json["format"] = "meguri-import";
  json["version"] = "1.0";
  json["file"] = options.to;
  json["changed"] = file->isChanged;
  print(QString::fromStdString(dumpJson(json)));
  return fine;
}

}  // namespace meguri::cli
