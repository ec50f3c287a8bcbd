#include "core/report/bar_figure.h"

#include <algorithm>

#include "core/report/bar_message.h"
#include "core/report/parts.h"

namespace meguri::report {

namespace {

using lifecycle::Assessment;
using lifecycle::Cell;
using lifecycle::Indicator;
using lifecycle::ScenarioModel;

/// Sums of cells by key; where the scenario is to count per unit and delivers none, no bar has a total, and they only tell which parts there are.
Sums sumsOf(const Assessment& assessment, std::size_t s, const BarFigure& figure, Indicator indicator) {
  const ScenarioModel& model = *assessment.scenarios[s];
  const auto units = figure.basis == Scale::unit ? assessment.units(s) : std::optional(figure.basis == Scale::year ? assessment.study.years() : 1.0);
  Sums result;
  for (const Cell& cell : model.cells) {
    if (cell.facets.indicator != indicator || !cell.isIn(figure.view) || !isOf(cell, figure.measure)) continue;
    const graph::Node node = figure.basis == Scale::unit ? cell.unitNode : cell.node;
    if (node != lifecycle::noNode) result[keyOf(model, cell, figure.split)] += assessment.values[s][node];
  }
  for (auto& [key, value] : result) value /= units.value_or(1);
  return result;
}

/// Everything as shares of what the reference comes to.
void makeRelative(Bar& bar, Sums& sums, const std::optional<double>& whole) {
  if (!whole || !(*whole > 0)) {
    bar.total.reset();
    bar.band.reset();
    return;
  }
  if (bar.total) *bar.total /= *whole;
  for (auto& [key, value] : sums) value /= *whole;
  if (bar.band)
    for (double* each : {&bar.band->mean, &bar.band->p5, &bar.band->p25, &bar.band->median, &bar.band->p75, &bar.band->p95}) *each /= *whole;
}

/// Splits the bars by what their parts sum to, and puts small ones together.
void split(BarFigure& figure, const Assessment& assessment, const Choice& choice, const std::vector<Sums>& sums) {
  const auto kept = cut(orderedKeys(assessment, chosen(assessment, choice), figure.split, sums), sums, choice.cutOff);
  figure.parts = kept.parts;
  figure.rest = kept.rest;
  for (std::size_t i = 0; i < figure.bars.size(); ++i)
    for (const auto& part : figure.parts) {
      std::optional<double> value;
      const auto add = [&](const std::string& key) {
        if (const auto found = sums[i].find(key); found != sums[i].end()) value = value.value_or(0) + found->second;
      };
      if (part == restKey)
        for (const auto& key : kept.rest) add(key);
      else
        add(part);
      figure.bars[i].values.push_back(figure.bars[i].total ? value : std::nullopt);
    }
}

void addBand(Bar& bar, BarFigure& figure, const Reading& reading, const Uncertainty* uncertainty) {
  if (bar.total) bar.band = bandOf(uncertainty, reading);
  if (bar.band) figure.sample = Sample{uncertainty->draws(), uncertainty->seed()};
}

/// Adds the bar of a footprint, and what its parts sum to.
void addBar(BarFigure& figure, std::vector<Sums>& sums, const Assessment& assessment, const Comparison& comparison, std::size_t s, const Uncertainty* uncertainty) {
  const Indicator indicator = comparison.indicator();
  const Reading reading = comparison.reading(s);
  const auto traced = trace(assessment, reading);
  Bar bar{reading.scenario, indicator, {}, {}, leftOut(assessment, s, indicator, figure.view)};
  bar.dimension = traced ? traced->dimension : dimensionOf(assessment.study, indicator);
  if (traced) bar.total = bar.amount = traced->value;
  addBand(bar, figure, reading, uncertainty);
  sums.push_back(sumsOf(assessment, s, figure, indicator));
  if (figure.scale == Scale::relative) makeRelative(bar, sums.back(), comparison.total(comparison.reference()));
  figure.bars.push_back(std::move(bar));
}

BarFigure indicatorsOf(const Assessment& assessment, const Choice& choice, const std::vector<Comparison>& comparisons, std::size_t s, const Uncertainty* uncertainty) {
  BarFigure figure{.view = viewOf(assessment.study), .split = choice.split, .scale = Scale::relative, .across = Across::indicator, .basis = choice.basis()};
  if (figure.split == Axis::measure) figure.split = Axis::stage;  // a net has no share of another's footprint
  std::vector<Sums> sums;
  for (const Comparison& comparison : comparisons) {
    addBar(figure, sums, assessment, comparison, s, uncertainty);
    if (s != comparison.reference()) figure.bars.back().delta = comparison.delta(s);
  }
  if (!figure.bars.empty()) figure.indicator = figure.bars.front().indicator;
  split(figure, assessment, choice, sums);
  figure.message = messageOfIndicators(figure, assessment, choice);
  return figure;
}

BarFigure figureOf(const Assessment& assessment, const Choice& choice, Indicator indicator, const Uncertainty* uncertainty, bool isCompared) {
  if (choice.split == Axis::measure && choice.scale == Scale::total)
    if (BarFigure net = netFigure(assessment, choice, indicator, uncertainty); !net.bars.empty()) return net;
  BarFigure figure{.indicator = indicator, .view = viewOf(assessment.study), .split = choice.split, .scale = choice.scale, .dimension = dimensionOf(assessment.study, indicator), .basis = choice.basis()};
  const auto scenarios = chosen(assessment, choice);
  if (scenarios.empty()) return figure;
  const Comparison comparison(assessment, choice, indicator);
  figure.isWhole = comparison.isWhole();
  std::vector<Sums> sums;
  for (const std::size_t s : scenarios) {
    addBar(figure, sums, assessment, comparison, s, uncertainty);
    if (isCompared && s != comparison.reference()) figure.bars.back().delta = comparison.delta(s);
    if (figure.bars.back().amount) figure.dimension = figure.bars.back().dimension;
  }
  if (choice.scale == Scale::relative) figure.dimension = {};
  split(figure, assessment, choice, sums);
  return figure;
}

std::vector<Comparison> comparisonsOf(const Assessment& assessment, const Choice& choice) {
  std::vector<Comparison> comparisons;
  for (const Indicator indicator : panels(assessment.study, choice)) comparisons.emplace_back(assessment, choice, indicator);
  return comparisons;
}

}  // namespace

Reading BarFigure::reading(std::size_t bar) const {
  Reading reading;
  reading.scenario = bars[bar].scenario;
  reading.indicator = bars[bar].indicator;
  reading.view = view;
  reading.perUnit = basis == Scale::unit;
  reading.perYear = basis == Scale::year;
  reading.measure = measure;
  return reading;
}

Reading BarFigure::reading(std::size_t bar, std::size_t part) const {
  Reading reading = this->reading(bar);
  reading.axis = split;
  reading.key = parts[part];
  if (reading.key == restKey) reading.rest = rest;
  return reading;
}

bool BarFigure::isEmpty() const {
  return std::ranges::none_of(bars, [](const Bar& bar) { return bar.total.has_value(); });
}

BarFigure amountsFigure(const Assessment& assessment, const Choice& choice, Indicator indicator, const Uncertainty* uncertainty) {
  return figureOf(assessment, choice, indicator, uncertainty, false);
}

BarFigure barFigure(const Assessment& assessment, const Choice& choice, Indicator indicator, const Uncertainty* uncertainty) {
  BarFigure figure = figureOf(assessment, choice, indicator, uncertainty, true);
  if (figure.measure == Measure::net || figure.bars.empty()) return figure;
  if (indicator == Indicator::water || indicator == Indicator::waterWithoutReservoirs) figure.flips = flipsByReservoirs(assessment, choice);
  figure.message = messageOf(figure, assessment.scenarios[referenceOf(assessment, choice)]->id, uncertainty);
  return figure;
}

BarFigure indicatorsFigure(const Assessment& assessment, const Choice& choice, const study::Id& scenario, const Uncertainty* uncertainty) {
  const std::size_t s = assessment.index(scenario);
  if (s >= assessment.scenarios.size()) return {};
  return indicatorsOf(assessment, choice, comparisonsOf(assessment, choice), s, uncertainty);
}

std::vector<BarFigure> barFigures(const Assessment& assessment, const Choice& choice, const Uncertainty* uncertainty) {
  std::vector<BarFigure> figures;
  if (choice.across == Across::indicator) {
    const auto comparisons = comparisonsOf(assessment, choice);
    for (const std::size_t s : chosen(assessment, choice)) figures.push_back(indicatorsOf(assessment, choice, comparisons, s, uncertainty));
  } else {
    for (const Indicator indicator : panels(assessment.study, choice)) figures.push_back(barFigure(assessment, choice, indicator, uncertainty));
  }
  sayTradeOffs(figures, uncertainty);
  return figures;
}

BarFigure netFigure(const Assessment& assessment, const Choice& choice, Indicator indicator, const Uncertainty* uncertainty) {
  BarFigure figure{.indicator = indicator, .view = netViewOf(assessment.study), .split = Axis::measure, .measure = Measure::net, .dimension = dimensionOf(assessment.study, indicator)};
  std::vector<Sums> sums;
  bool hasEffects = false;
  for (const std::size_t s : chosen(assessment, choice)) {
    sums.push_back(sumsOf(assessment, s, figure, indicator));
    hasEffects = hasEffects || sums.back().contains(std::string(word(Measure::avoided))) || sums.back().contains(std::string(word(Measure::rebound)));
    const auto net = assessment.total(s, lifecycle::Name::net, indicator, figure.view);
    // without effects, the net of a scenario is its footprint
    figure.bars.push_back({assessment.scenarios[s]->id, indicator, net ? net : assessment.total(s, indicator, figure.view), {}, leftOut(assessment, s, indicator, figure.view, true)});
    addBand(figure.bars.back(), figure, figure.reading(figure.bars.size() - 1), uncertainty);
  }
  if (!hasEffects) return {};
  split(figure, assessment, choice, sums);
  return figure;
}

}  // namespace meguri::report
