#include "core/report/distribution_figure.h"

#include <algorithm>
#include <cmath>

#include "core/report/csv.h"
#include "core/report/rows.h"

namespace meguri::report {

namespace {

using lifecycle::Indicator;
using lifecycle::View;

/// What a histogram leaves out at either end, so that a long tail does not press the rest together.
constexpr double tail = 0.005;

/// As many bins as keep the noise of a bin small beside its height: twice the cube root of the draws (Rice's rule).
std::size_t binsFor(std::size_t draws) { return std::clamp<std::size_t>(static_cast<std::size_t>(2 * std::cbrt(static_cast<double>(draws))), 16, 80); }

/// Of sorted draws, interpolated as sampling::bandOf does.
double quantile(const std::vector<double>& sorted, double probability) {
  const double position = probability * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(position);
  const double share = position - static_cast<double>(below);
  return share == 0 ? sorted[below] : sorted[below] + share * (sorted[below + 1] - sorted[below]);
}

Distribution distributionOf(const study::Id& scenario, std::optional<double> value, const Band& band, std::vector<double> draws, bool isSplitAtZero) {
  Distribution result{scenario, value, band, {}, {}};
  std::ranges::sort(draws);
  for (std::size_t i = 0; i <= quantileSteps; ++i) result.quantiles.push_back(quantile(draws, static_cast<double>(i) / quantileSteps));
  double low = quantile(draws, tail), high = quantile(draws, 1 - tail);
  if (!(high > low)) return result;
  std::size_t bins = binsFor(draws.size());
  if (isSplitAtZero && low < 0 && high > 0) {
    const double width = (high - low) / static_cast<double>(bins), below = std::ceil(-low / width), above = std::ceil(high / width);
    low = -below * width;
    high = above * width;
    bins = static_cast<std::size_t>(below + above);
  }
  result.histogram = sampling::histogramOf(draws, low, high, bins);
  return result;
}

Reading readingOf(const study::Id& scenario, Indicator indicator, const View& view, const Choice& choice) {
  Reading reading;
  reading.scenario = scenario;
  reading.indicator = indicator;
  reading.view = view;
  reading.perUnit = choice.perUnit();
  reading.perYear = choice.perYear();
  return reading;
}

/// Of a result: per unit where the choice is and the study delivers units.
quantity::Dimension resultDimension(const Uncertainty& uncertainty, Indicator indicator, const View& view) {
  for (const std::size_t s : chosen(*uncertainty.assessment(), uncertainty.choice()))
    if (const auto traced = trace(*uncertainty.assessment(), readingOf(uncertainty.assessment()->scenarios[s]->id, indicator, view, uncertainty.choice())))
      return traced->dimension;
  return dimensionOf(uncertainty.assessment()->study, indicator);
}

std::string nameOf(const study::Study& study, const study::Id& id) {
  const auto* scenario = study.scenario(id);
  return scenario ? scenario->name : std::string();
}

}  // namespace

double Distribution::density(std::size_t bin, std::size_t draws) const { return static_cast<double>(histogram.counts[bin]) / static_cast<double>(draws) / width(); }

Reading DistributionFigure::reading(std::size_t result) const {
  Choice choice;
  choice.scale = scale;
  return readingOf(results[result].scenario, indicator, view, choice);
}

DistributionFigure distributionFigure(const Uncertainty& uncertainty, Indicator indicator, const View& view) {
  const auto& assessment = *uncertainty.assessment();
  DistributionFigure figure{indicator, view, uncertainty.choice().scale, resultDimension(uncertainty, indicator, view), uncertainty.draws(), {}};
  for (const std::size_t s : chosen(assessment, uncertainty.choice())) {
    const auto reading = readingOf(assessment.scenarios[s]->id, indicator, view, uncertainty.choice());
    const auto band = uncertainty.band(reading);
    const auto traced = trace(assessment, reading);
    if (band && traced) figure.results.push_back(distributionOf(reading.scenario, traced->value, *band, uncertainty.drawsOf(reading), false));
  }
  return figure;
}

std::vector<DifferenceFigure> differenceFigures(const Uncertainty& uncertainty, Indicator indicator, const View& view) {
  const auto& assessment = *uncertainty.assessment();
  std::vector<DifferenceFigure> figures;
  const auto scenarios = chosen(assessment, uncertainty.choice());
  if (scenarios.size() < 2) return figures;
  const Comparison comparison(assessment, uncertainty.choice(), indicator, view);
  const std::size_t reference = referenceOf(assessment, uncertainty.choice());
  for (const std::size_t s : scenarios) {
    const auto& id = assessment.scenarios[s]->id;
    const auto band = s == reference ? std::nullopt : uncertainty.difference(id, indicator, view);
    if (!band) continue;
    const Delta delta = comparison.delta(s);
    figures.push_back({assessment.scenarios[reference]->id, indicator, view, uncertainty.choice().scale, resultDimension(uncertainty, indicator, view), uncertainty.draws(),
                       distributionOf(id, delta.absolute, *band, uncertainty.differencesOf(id, indicator, view), true),
                       *uncertainty.superiority(id, indicator, view), delta.mayBeWorded});
  }
  return figures;
}

std::string statisticsCsv(const Uncertainty& uncertainty, const DistributionFigure& figure, const std::vector<DifferenceFigure>& differences) {
  const auto& study = uncertainty.assessment()->study;
  const std::vector<std::string> header{"scenario", "scenario_name", "reference", "indicator", "value", "mean", "p5", "p25", "median", "p75", "p95", "p_better", "draws", "seed", "unit", "method"};
  std::string text = csvLine(header);
  const auto add = [&](const Distribution& of, const study::Id& reference, const std::string& better) {
    const Band& band = of.band;
    text += csvLine(std::vector<std::string>{of.scenario, nameOf(study, of.scenario), reference, std::string(word(figure.indicator)), of.value ? plain(*of.value) : std::string(),
                                             plain(band.mean), plain(band.p5), plain(band.p25), plain(band.median), plain(band.p75), plain(band.p95), better,
                                             std::to_string(uncertainty.draws()), std::to_string(uncertainty.seed()), figure.dimension.unit(), methodCode(study, figure.view)});
  };
  for (const Distribution& each : figure.results) add(each, {}, {});
  for (const DifferenceFigure& each : differences) add(each.result, each.reference, each.superiority.mayBeWorded ? plain(each.superiority.probability) : std::string());
  return text;
}

std::string drawsCsv(const Uncertainty& uncertainty, const DistributionFigure& figure, const std::vector<DifferenceFigure>& differences) {
  std::vector<std::string> line{"draw"};
  std::vector<std::vector<double>> columns;
  const std::string unit = " [" + figure.dimension.unit() + "]";
  for (std::size_t i = 0; i < figure.results.size(); ++i) {
    line.push_back(figure.results[i].scenario + unit);
    columns.push_back(uncertainty.drawsOf(figure.reading(i)));
  }
  for (const DifferenceFigure& each : differences) {
    line.push_back(each.result.scenario + " minus " + each.reference + unit);
    columns.push_back(uncertainty.differencesOf(each.result.scenario, each.indicator, each.view));
  }
  std::string text = csvLine(line);
  for (std::size_t draw = 0; draw < uncertainty.draws(); ++draw) {
    line = {std::to_string(uncertainty.first() + draw)};
    for (const auto& column : columns) line.push_back(plain(column[draw]));
    text += csvLine(line);
  }
  return text;
}

}  // namespace meguri::report
