#pragma once

#include <cstdint>
#include <map>

#include "core/report/comparison.h"

namespace meguri::report {

/// Along what a pivot table is laid out and filtered: scenarios, indicators and the axes of the cube.
enum class PivotAxis : std::uint8_t { scenario, indicator, measure, stage, phase, element, job, site, year, part, place, fate };
inline constexpr std::array pivotAxes = {PivotAxis::scenario, PivotAxis::indicator, PivotAxis::measure, PivotAxis::stage, PivotAxis::phase, PivotAxis::element,
                                         PivotAxis::job,      PivotAxis::site,      PivotAxis::year,    PivotAxis::part,  PivotAxis::place, PivotAxis::fate};
std::string_view word(PivotAxis axis);
std::optional<PivotAxis> pivotAxis(std::string_view word);
/// That of the cube; nothing for scenario and indicator.
std::optional<Axis> axisOf(PivotAxis axis);
/// Whether amounts may be added up along it. Scenarios exclude each other, indicators have units of their own, and effects are not netted silently: of these there is
/// no total, and where none of a table's axes is one of them, exactly one key counts.
bool adds(PivotAxis axis);

/// What the numbers of a pivot table are. Shares are of the sum of the cell's row, column or table, for its scenario, indicator and measure, signs and all.
/// Differences are from the reference's cell; the second as a share of its size.
enum class PivotScale : std::uint8_t { total, unit, year, rowShare, columnShare, share, difference, relativeDifference };
inline constexpr std::array pivotScales = {PivotScale::total,       PivotScale::unit,  PivotScale::year,       PivotScale::rowShare,
                                           PivotScale::columnShare, PivotScale::share, PivotScale::difference, PivotScale::relativeDifference};
std::string_view word(PivotScale scale);
std::optional<PivotScale> pivotScale(std::string_view word);
/// Whether its numbers have no unit.
bool isShare(PivotScale scale);
bool isDifference(PivotScale scale);

/// What a pivot table shows. An axis stands in rows or columns once.
struct Pivot {
  std::vector<PivotAxis> rows, columns;                     ///< outer axes first
  std::map<PivotAxis, std::vector<std::string>> filters;    ///< the keys kept; none named: all
  PivotScale scale = PivotScale::total;
  lifecycle::View view;
  study::Id reference;  ///< of differences; the first scenario if there is none of that id. Kept whatever the filters say where differences are shown

  bool operator==(const Pivot&) const = default;
  bool has(PivotAxis axis) const;
};
/// Stages beside scenarios, for every indicator counted, in the study's view.
Pivot defaultPivot(const study::Study& study);

/// A row or column of a pivot table: the parts at the end of a path of keys, or all that is beneath a shorter path.
struct PivotLine {
  std::vector<std::string> keys;  ///< by axis, outer ones first; none: the total of the table
  std::size_t depth = 0;          ///< axes there are
  bool hasSum = true;             ///< false: a heading over what does not add up

  bool isPart() const { return keys.size() == depth; }
};

/// Blank is not zero: there no amount is known to the cube.
struct PivotCell {
  std::optional<double> value;  ///< base units of the line's indicator, or a share
  bool isIncomplete = false;    ///< something of it is left out; without a value, everything
};

/// Rows and columns in the order shown: a row of a sum stands before what it sums, the table's total last; a column of a sum behind. Every cell of a sum is the sum
/// of its parts.
struct PivotTable {
  Pivot pivot;  ///< with the one scenario, indicator and measure that count where they are on no axis, as filters
  std::vector<PivotLine> rows, columns;
  std::vector<PivotCell> cells;  ///< row by row
  /// More cells than anyone reads: the number there would be; then there are neither rows nor cells.
  std::size_t tooMany = 0;

  const PivotCell& at(std::size_t row, std::size_t column) const { return cells[row * columns.size() + column]; }
  /// The key of a cell on an axis: of its row or column, or the one a filter leaves. Nothing where the cell is a sum over several.
  std::optional<std::string> key(std::size_t row, std::size_t column, PivotAxis axis) const;
};
inline constexpr std::size_t mostPivotCells = 200000;

PivotTable pivotTable(const lifecycle::Assessment& assessment, const Pivot& pivot);
/// The keys an axis has over all scenarios in a view, in order.
std::vector<std::string> pivotKeys(const lifecycle::Assessment& assessment, PivotAxis axis);
/// The rows by the numbers of a column, each among its siblings; rows without a number last, the table's total stays.
void sortRows(PivotTable& table, std::size_t column, bool isDescending);

/// The amount behind a cell, whatever is shown of it; nothing of a heading, or of a cell without amounts.
std::optional<Reading> pivotReading(const PivotTable& table, std::size_t row, std::size_t column);
/// The dimension of a cell's amounts: of its indicator, per functional unit where the table is; none of a share.
quantity::Dimension pivotDimension(const lifecycle::Assessment& assessment, const PivotTable& table, std::size_t row, std::size_t column);
/// What makes a cell incomplete.
std::vector<LeftOut> pivotLeftOut(const lifecycle::Assessment& assessment, const PivotTable& table, std::size_t row, std::size_t column);

/// Every cell with a number, one a line, and those all of which is left out: ids, codes and names by axis ("total" where a cell is a sum over one), value with full
/// precision, unit, scale, what is left out, filters and method.
std::string pivotCsv(const lifecycle::Assessment& assessment, const PivotTable& table);

}  // namespace meguri::report
