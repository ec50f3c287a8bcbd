#pragma once

#include "core/report/comparison.h"

namespace meguri::report {

/// What a chart says at a glance, as data; ui/words makes its title. Empty where nothing may be claimed.
struct Message {
  enum class Kind : std::uint8_t {
    none,
    less,      ///< scenario is below the reference, and lowest of all, by share
    more,      ///< no scenario is below the reference; this one is furthest above, by share
    same,      ///< all scenarios equal the reference
    dominant   ///< of a single scenario: its greatest part, by share
  };
  Kind kind = Kind::none;
  study::Id scenario;
  double share = 0;     ///< 0.83 for 83 %
  std::string key;      ///< of the part, for dominant
};

/// One bar of parts, in base units of its indicator (per functional unit where the figure is).
struct Bar {
  study::Id scenario;
  std::optional<double> total;                 ///< nothing where all is left out
  std::vector<std::optional<double>> values;   ///< by part of the figure; nothing where the scenario has no cell of it
  std::vector<LeftOut> leftOut;                ///< drawn hatched and named: never zero
};

/// An indicator over scenarios, each a bar split into parts. Data only: the same figure is drawn on screen, PNG, SVG and PDF.
struct BarFigure {
  lifecycle::Indicator indicator = lifecycle::Indicator::ghg;
  lifecycle::View view;
  Axis split = Axis::stage;
  bool perUnit = false;
  Measure measure = Measure::footprint;  ///< net: parts below 0 are avoided, and a bar's total is the sum of all
  quantity::Dimension dimension;
  std::vector<std::string> parts;  ///< keys, in the order of the axis
  std::vector<Bar> bars;
  Message message;
  bool flips = false;  ///< of water: the other reading of reservoirs ranks the scenarios otherwise

  Reading reading(std::size_t bar) const;
  Reading reading(std::size_t bar, std::size_t part) const;
  bool isEmpty() const;
};
/// Split by measure it is the net figure, where the indicator has effects: totals over the horizon, for no functional unit delivers what is avoided.
BarFigure barFigure(const lifecycle::Assessment& assessment, const Choice& choice, lifecycle::Indicator indicator);

/// Footprint, avoided and rebound side by side with their net, in one basis for both sides (method.md 10). Empty where no scenario has effects.
BarFigure netFigure(const lifecycle::Assessment& assessment, const Choice& choice, lifecycle::Indicator indicator);

/// A value by year for each scenario.
struct Series {
  study::Id scenario;
  std::vector<std::optional<double>> values;  ///< by year from the first
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

  Reading reading(std::size_t series, int year) const;
};
/// Of the footprint; where the choice is split by measure and the indicator has effects, of the net.
TimeFigure timeFigure(const lifecycle::Assessment& assessment, const Choice& choice, lifecycle::Indicator indicator, bool cumulative);

/// Nodes in service and purchased by year, of all owned fleets of each scenario; a scenario without owned fleets has no values.
struct StockFigure {
  int firstYear = 0;
  std::vector<Series> inService, purchases, retired;

  Reading reading(std::size_t series, Flow flow, int year) const;
  bool isEmpty() const;
};
StockFigure stockFigure(const lifecycle::Assessment& assessment, const Choice& choice);

}  // namespace meguri::report
