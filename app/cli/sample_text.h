#pragma once

#include <QString>

#include "core/report/uncertainty_run.h"

/// What `sample` prints, for people, as JSON and as CSV.
namespace meguri::cli {

/// A table for each view; of several, each under its name.
QString sampleText(const report::UncertaintyRun& run, const report::Uncertainty& uncertainty, bool allViews);
/// The document "meguri-sample"; with a histogram of so many bins for each total that varies, or none.
Json sampleJson(const report::UncertaintyRun& run, const report::Uncertainty& uncertainty, std::size_t bins);
QString sampleCsv(const report::UncertaintyRun& run, const report::Uncertainty& uncertainty);

}  // namespace meguri::cli
