#pragma once

#include <string>

#include "core/report/inputs.h"
#include "core/report/rows.h"

namespace meguri::report {

/// Every input of every scenario, one a line (of a table over years, one a year), with unit, spread and source; what a variant has from its base says
/// so. What is required and missing stands without value. Numbers with full precision and a point; codes, ids and names, no translated word. Columns are
/// a contract: see resources/help/en/inputs.md.
std::string inputsCsv(const InputTable& table);
/// The same as rows.
const Columns& inputColumns();
void eachInput(const InputTable& table, const TakeRow& take);

}  // namespace meguri::report
