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

  bool operator==(const TimeFigure&) const = default;
  Reading reading(std::size_t series, int year) const;
};
/// Of the footprint; where the choice is split by measure and the indicator has effects, of the net.
TimeFigure timeFigure(const lifecycle::Assessment& assessment, const Choice& choice, lifecycle::Indicator indicator, bool cumulative, const Uncertainty* uncertainty = nullptr);

/// Nodes in service and purchased by year, of all owned fleets of each scenario; a scenario without owned fleets has no values.
struct StockFigure {
  int firstYear = 0;
  std::vector<Series> inService, purchases, retired;

  bool operator==(const StockFigure&) const = default;
  Reading reading(std::size_t series, Flow flow, int year) const;
  bool isEmpty() const;
};
StockFigure stockFigure(const lifecycle::Assessment& assessment, const Choice& choice);

}  // namespace meguri::report
