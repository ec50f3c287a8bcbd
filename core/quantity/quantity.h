#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "core/quantity/curve.h"
#include "core/quantity/spread.h"

namespace meguri::quantity {

/// On what a figure rests; the classes of the coverage gauge.
enum class Evidence : std::uint8_t { unstated, measured, vendor, literature, libraryDefault, assumption };
enum class Confidence : std::uint8_t { unstated, high, medium, low };

/// Where a figure comes from. The text fields are shown as they stand and never interpreted.
struct Source {
  Evidence evidence = Evidence::unstated;
  std::string citation;  ///< document, as one would cite it
  std::string locator;   ///< page, table or column in it
  std::string url;
  std::string licence;
  bool secondHand = false;  ///< read in another's transcription, not in the document itself
  std::string extras;    ///< members of the file not known to this version, as JSON text

  bool operator==(const Source&) const = default;
};

/// A figure as an analyst states it: in the unit typed, constant, along a curve or by calendar year, with spread, source and confidence.
struct Quantity {
  double value = 0;   ///< in `unit`; unused if `byYear` holds values
  std::string unit;   ///< as typed, e.g. "g CO2e/kWh"
  std::vector<std::pair<int, double>> byYear;  ///< a table over years, ascending
  bool holdsLast = false;  ///< of a table: after its last year the last value holds
  Curve curve;        ///< how `value` moves with the years; none beside a table
  Spread spread;
  bool independentYears = false;  ///< the draws of the years are independent; else one draw moves the whole path
  Source source;
  Confidence confidence = Confidence::unstated;
  int year = 0;         ///< the year the figure describes; 0 = not stated
  std::string geography;
  std::string boundary;  ///< what of the life cycle it contains, e.g. "cradle-to-gate"; a code of words "boundary.<code>" where known
  std::string note;
  std::string pathExtras, extras;  ///< members of the file not known to this version, as JSON text

  bool operator==(const Quantity&) const = default;

  bool isTable() const { return !byYear.empty(); }
  bool isCurve() const { return curve.kind != Curve::Kind::none; }
  /// Whether it is more than one number.
  bool isOverYears() const { return isTable() || isCurve(); }
  /// The value in `unit` in a calendar year; nothing if a table has none for that year.
  std::optional<double> at(int calendarYear) const;
  /// Of a table, the year it lists whose value holds in a calendar year: that year, or the last one if the last holds.
  int listedYear(int calendarYear) const;
  /// As it holds from one calendar year to another: where one listed year of a table serves them all, its value as a constant of
  /// that year; else as it is.
  Quantity over(int firstYear, int lastYear) const;
};

}  // namespace meguri::quantity
