#pragma once

#include <QString>
#include <string>
#include <vector>

#include "core/report/uncertainty.h"

/// What commands that sample print alike.
namespace meguri::cli {

/// "10,000 draws, seed 1 · inputs drawn: 12", or that no input has a spread; with a line break.
QString drawnText(const report::Uncertainty& uncertainty);
/// The scenarios with the letters they have in tables, a line each.
QString legend(const report::Uncertainty& uncertainty);
/// The view as a heading: "Amortised · Location-based".
QString viewName(const lifecycle::View& view);
/// Views in the order of the JSON: all of the study, with the margin where its effects are measured there.
std::vector<lifecycle::View> viewsOf(const study::Study& study);

/// The members every document of draws begins with, after its format and version.
void addRun(Json& json, const report::Uncertainty& uncertainty);
/// mean, p5, p25, median, p75, p95; null where there is no band.
void addBand(Json& json, const std::optional<report::Band>& band);
/// The same as fields of a table; empty where there is no band.
std::vector<std::string> bandFields(const std::optional<report::Band>& band);
inline constexpr const char* bandNames[] = {"mean", "p5", "p25", "median", "p75", "p95"};
/// A number of a table for programs: full precision, with a point.
std::string field(const std::optional<double>& number);

}  // namespace meguri::cli
