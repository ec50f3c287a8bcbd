#pragma once

#include "core/report/uncertainty.h"

namespace meguri::report {

/// Draws of one result as charts and tables show them; base units.
struct Distribution {
  study::Id scenario;
  std::optional<double> value;      ///< at the point values of the inputs
  Band band;
  sampling::Histogram histogram;    ///< of what lies between the 0.5 % and the 99.5 % quantile; without counts where draws are all alike
  std::vector<double> quantiles;    ///< at 0, 1/steps, …, 1: the cumulative curve, read across

  /// Share of all draws in a bin, per base unit.
  double density(std::size_t bin, std::size_t draws) const;
  double width() const { return (histogram.high - histogram.low) / static_cast<double>(histogram.counts.size()); }
  bool isConstant() const { return histogram.counts.empty(); }
};
/// Steps of the cumulative curve.
inline constexpr std::size_t quantileSteps = 200;

/// A total over the scenarios of a choice. Scenarios without a band (all left out, a draw without number) are not among them.
struct DistributionFigure {
  lifecycle::Indicator indicator = lifecycle::Indicator::ghg;
  lifecycle::View view;
  Scale scale = Scale::total;
  quantity::Dimension dimension;
  std::size_t draws = 0;
  std::vector<Distribution> results;  ///< in the order of the choice

  Reading reading(std::size_t result) const;
};
DistributionFigure distributionFigure(const Uncertainty& uncertainty, lifecycle::Indicator indicator, const lifecycle::View& view);

/// Scenario minus reference, drawn together. Bins meet at 0, so that each lies on one side.
struct DifferenceFigure {
  study::Id reference;
  lifecycle::Indicator indicator = lifecycle::Indicator::ghg;
  lifecycle::View view;
  Scale scale = Scale::total;
  quantity::Dimension dimension;
  std::size_t draws = 0;
  Distribution result;       ///< of the scenario
  Superiority superiority;
  bool isComparable = false; ///< both deliver and cover the same, so that only the spreads stand against words
};
/// Of every scenario chosen but the reference, those that have a band.
std::vector<DifferenceFigure> differenceFigures(const Uncertainty& uncertainty, lifecycle::Indicator indicator, const lifecycle::View& view);

/// Statistics of a figure and of differences, a line each: scenario, reference, indicator, value, mean, quantiles, P(better) where it may be worded,
/// draws, seed, unit, method. Base units, full precision.
std::string statisticsCsv(const Uncertainty& uncertainty, const DistributionFigure& figure, const std::vector<DifferenceFigure>& differences);
/// Every draw, a line each: its number, then totals and differences, a column each.
std::string drawsCsv(const Uncertainty& uncertainty, const DistributionFigure& figure, const std::vector<DifferenceFigure>& differences);

}  // namespace meguri::report
