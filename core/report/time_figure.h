#pragma once

#include "core/report/figure.h"

namespace meguri::report {

/// A value by year for each scenario.
struct Series {
  study::Id scenario;
  std::vector<std::optional<double>> values;  ///< by year from the first
  std::vector<std::optional<Band>> bands = {};  ///< by year; empty where no year has one

  bool operator==(const Series&) const = default;
};

/// Which accounting charts over the years show: that of the study, one of the two, or the study's with the other beside it.
enum class YearView : std::uint8_t { study, incurred, amortised, both };
std::string_view word(YearView view);

/// How a figure is drawn over the years.
struct YearChoice {
  bool cumulative = false;
  YearView view = YearView::study;

  bool operator==(const YearChoice&) const = default;
};

/// What lines over the years say at a glance; ui/words makes the title. Scenarios are only compared where the difference may be worded and
/// neither total had to be cut for it: then every year is comparable.
struct TimeMessage {
  enum class Kind : std::uint8_t {
    none,
    falls,  ///< the scenario is above the reference at first, from `year` on below; of running sums: breaks even in that year
    rises,  ///< the other way round
    below,  ///< below the reference in every year, by low to high; of running sums: by low at the end
    above,
    alike,  ///< no scenario is more than half a per cent from the reference in any year
    peak,   ///< of a single scenario: one year stands out, with value
    sum     ///< of a single running sum: comes to value in the last year
  };
  Kind kind = Kind::none;
  study::Id scenario, reference;
  int year = 0;
  double low = 0, high = 0;  ///< shares of the reference, positive
  double value = 0;          ///< base units

  bool operator==(const TimeMessage&) const = default;
};

/// Where a line goes over to the other side of another, once and for good.
struct Crossing {
  int year = 0;      ///< the first on the other side, or on the other line
  double at = 0;     ///< where the drawn lines cross, in years: between the points before and behind, in a straight line
  double value = 0;  ///< of both there, base units
  bool falls = false;

  bool operator==(const Crossing&) const = default;
};
/// Nothing where a year has no value, where sides change more than once, or never. A difference of less than 1e-9 is none.
std::optional<Crossing> crossing(const std::vector<std::optional<double>>& line, const std::vector<std::optional<double>>& reference, int firstYear);

/// A year without an amount has the sum of the years before it.
std::vector<std::optional<double>> running(std::vector<std::optional<double>> annual);

/// An indicator over the years, annual or running sum.
struct TimeFigure {
  lifecycle::Indicator indicator = lifecycle::Indicator::ghg;
  lifecycle::View view;
  bool cumulative = false;
  quantity::Dimension dimension;
  int firstYear = 0;
  std::vector<Series> series;
  Measure measure = Measure::footprint;  ///< net: footprint, avoided and rebound of a year together
  std::optional<Sample> sample = {};     ///< nothing where no series has a band
  std::vector<Series> others = {};       ///< the same scenarios in the other accounting, without bands; empty where one is shown
  std::optional<lifecycle::View> otherView = {};
  TimeMessage message = {};
  std::vector<study::Id> comparable = {};  ///< scenarios whose years may be compared with the reference's in words, itself among them; of several footprints

  bool operator==(const TimeFigure&) const = default;
  Reading reading(std::size_t series, int year) const;
  Reading otherReading(std::size_t series, int year) const;
};
/// Of the footprint; where the choice is split by measure and the indicator has effects, of the net. E-waste is as incurred whatever is asked for, and bands
/// are there for the study's own accounting alone.
TimeFigure timeFigure(const lifecycle::Assessment& assessment, const Choice& choice, lifecycle::Indicator indicator, const YearChoice& years, const Uncertainty* uncertainty = nullptr);
inline TimeFigure timeFigure(const lifecycle::Assessment& assessment, const Choice& choice, lifecycle::Indicator indicator, bool cumulative, const Uncertainty* uncertainty = nullptr) {
  return timeFigure(assessment, choice, indicator, YearChoice{cumulative, YearView::study}, uncertainty);
}

/// Nodes in service and purchased by year, of all owned fleets of each scenario; a scenario without owned fleets has no values.
struct StockFigure {
  int firstYear = 0;
  std::vector<Series> inService, purchases, retired;

  bool operator==(const StockFigure&) const = default;
  Reading reading(std::size_t series, Flow flow, int year) const;
  bool isEmpty() const;
};
StockFigure stockFigure(const lifecycle::Assessment& assessment, const Choice& choice);

/// E-waste in the years hardware retires, split by what becomes of it where that is known.
struct FateFigure {
  int firstYear = 0;
  lifecycle::View view;
  std::vector<std::string> fates;          ///< keys of Axis::fate, as stacked; "" is what is not split
  std::vector<study::Id> scenarios;
  std::vector<std::vector<Series>> parts;  ///< by fate, then by scenario; kg

  bool operator==(const FateFigure&) const = default;
  Reading reading(std::size_t fate, std::size_t scenario, int year) const;
  bool isEmpty() const { return parts.empty(); }
};
/// Empty where the study does not count e-waste, or nothing retires.
FateFigure fateFigure(const lifecycle::Assessment& assessment, const Choice& choice);

}  // namespace meguri::report
