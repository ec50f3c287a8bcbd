#pragma once

#include "core/report/uncertainty.h"

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
  std::optional<double> probability = {};  ///< of less or more: share of draws in which it is; nothing where none may be worded
  study::Id reference = {};                ///< with a probability: what it is less or more than

  bool operator==(const Message&) const = default;
};

/// The draws behind the bands of a figure.
struct Sample {
  std::uint64_t draws = 0, seed = 0;

  bool operator==(const Sample&) const = default;
};

/// One bar of parts, in base units of its indicator (per functional unit where the figure is).
struct Bar {
  study::Id scenario;
  std::optional<double> total;                 ///< nothing where all is left out
  std::vector<std::optional<double>> values;   ///< by part of the figure; nothing where the scenario has no cell of it
  std::vector<LeftOut> leftOut;                ///< drawn hatched and named: never zero
  std::optional<Band> band = {};               ///< of the total; nothing where it was not drawn, or nothing drawn reaches it

  bool operator==(const Bar&) const = default;
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
  std::optional<Sample> sample = {};  ///< nothing where no bar has a band

  bool operator==(const BarFigure&) const = default;
  Reading reading(std::size_t bar) const;
  Reading reading(std::size_t bar, std::size_t part) const;
  bool isEmpty() const;
};
/// Split by measure it is the net figure, where the indicator has effects: totals over the horizon, for no functional unit delivers what is avoided.
/// `uncertainty`, of the same assessment and choice, gives bars their bands and the message its probability.
BarFigure barFigure(const lifecycle::Assessment& assessment, const Choice& choice, lifecycle::Indicator indicator, const Uncertainty* uncertainty = nullptr);

/// Footprint, avoided and rebound side by side with their net, in one basis for both sides (method.md 10). Empty where no scenario has effects.
BarFigure netFigure(const lifecycle::Assessment& assessment, const Choice& choice, lifecycle::Indicator indicator, const Uncertainty* uncertainty = nullptr);

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
