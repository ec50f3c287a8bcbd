#pragma once

#include <QString>

#include "core/report/uncertainty.h"

/// What `compare` prints, for people, as JSON and as CSV.
namespace meguri::cli {

/// Why a difference is not put into words, as codes; none if it may be: "partial", "units", "coverage", "unspread".
std::vector<std::string> reasonsAgainst(const report::Delta& delta, const report::Superiority& superiority);

/// A table for each view; of several, each under its name.
QString compareText(const report::Uncertainty& uncertainty, bool allViews);
/// The document "meguri-comparison".
Json compareJson(const report::Uncertainty& uncertainty);
QString compareCsv(const report::Uncertainty& uncertainty);

}  // namespace meguri::cli
