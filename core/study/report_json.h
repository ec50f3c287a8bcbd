#pragma once

#include "core/base/json.h"
#include "core/study/report.h"

namespace meguri::study {

/// The member "report" of a study; null where the file has none. Faults go to the reader: of members that are missing or of the wrong type, report.base64,
/// and those of faultOf.
ReportPointer readReport(ObjectReader& study);
/// Puts the member into a study's JSON, where there is one.
void writeReport(Json& study, const ReportPointer& report);

/// A report in a file of its own, as templates are. Faults as of a study, and report.not-ours (notOurs).
Result<Report> readReport(std::string_view text);
std::string writeReport(const Report& report);

}  // namespace meguri::study
