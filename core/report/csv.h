#pragma once

#include <span>
#include <string>

#include "core/lifecycle/assessment.h"
#include "core/report/bar_figure.h"
#include "core/report/rows.h"
#include "core/report/time_figure.h"

namespace meguri::report {

/// Fields in quotes where they need them, lines ended by CRLF (RFC 4180). A text that a spreadsheet would take for a formula gets an
/// apostrophe in front.
std::string csvLine(std::span<const std::string> fields);
std::string csvLine(const Fields& row);

/// Every cell of the results, one a line, numbers in base units with full precision and a point; codes, ids and names, no translated word. Cells
/// left out stand as lines without value, with their reason. Columns are a contract: see resources/help/en/export.md.
std::string resultsCsv(const lifecycle::Assessment& assessment);

/// Masses of hardware retired by fleet and year and what becomes of them, in the years they retire: reused + recycled + disposed + uncollected =
/// retired. What is not known has no line.
std::string massesCsv(const lifecycle::Assessment& assessment);

/// A figure as the table behind it: scenario, part, value, unit; mean and quantiles where the line has a band, and the draws and seed behind it.
std::string figureCsv(const study::Study& study, const BarFigure& figure);
/// Several of one split in one table.
std::string figuresCsv(const study::Study& study, const std::vector<BarFigure>& figures);
std::string figureCsv(const study::Study& study, const TimeFigure& figure);
std::string figureCsv(const study::Study& study, const StockFigure& figure);
/// The quantity of a line is "ewaste" and the fate behind a blank.
std::string figureCsv(const study::Study& study, const FateFigure& figure);

/// Each scenario minus the reference, by indicator and view: over what both count, with mean, quantiles and P(better) of the paired draws where there are some.
std::string differencesCsv(const lifecycle::Assessment& assessment, const Choice& choice, const Uncertainty* uncertainty = nullptr);

}  // namespace meguri::report
