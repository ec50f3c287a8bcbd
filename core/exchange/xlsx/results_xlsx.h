#pragma once

#include "core/base/result.h"
#include "core/report/uncertainty.h"

namespace meguri::exchange {

/// What a workbook says of itself.
struct Imprint {
  std::string program;                   ///< "Meguri 0.1.0"
  std::int64_t created = 315'532'800;    ///< seconds since 1970, not 0; unless stated, that of all parts of the file, 1980-01-01: equal results then are equal files
};

/// All results of an assessment as an XLSX workbook: its bytes. Sheets results, totals, years, stages, differences, inputs, exclusions, about; names and columns are a
/// contract: see resources/help/en/export.md. Bands and differences are those of the choice, where `uncertainty` of the same assessment says them.
/// Fault (unwritable): xlsx.temporary.
Result<std::string> resultsXlsx(const lifecycle::Assessment& assessment, const report::Choice& choice, const report::Uncertainty* uncertainty, const Imprint& imprint);

}  // namespace meguri::exchange
