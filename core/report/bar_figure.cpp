#include "core/report/bar_figure.h"

#include <algorithm>
#include <array>

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
  const auto units = figure.scale == Scale::unit ? assessment.units(s) : std::optional(figure.scale == Scale::year ? assessment.study.years() : 1.0);
  Sums result;
  for (const Cell& cell : model.cells) {
    if (cell.facets.indicator != indicator || !cell.isIn(figure.view) || !isOf(cell, figure.measure)) continue;
    const graph::Node node = figure.scale == Scale::unit ? cell.unitNode : cell.node;
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

constexpr double notable = 0.005;  // below half a per cent two scenarios read as equal

/// Without its electricity a total says little of a scenario, even where all leave it out alike.
bool leavesOutElectricity(const std::vector<Bar>& bars) {
  constexpr std::array<std::string_view, 10> ofTheGrid = {"contractGhg", "residualGhg", "gridGhg", "grid", "gridWater", "gridWaterWithoutReservoirs",
                                                          "gridWithdrawal", "gridScarcity", "gridMinerals", "gridPrimaryEnergy"};
  const auto isOfTheGrid = [&](const LeftOut& each) {
    return each.exclusion.stage == lifecycle::Stage::use && std::ranges::find(ofTheGrid, each.exclusion.field) != ofTheGrid.end();
  };
  return std::ranges::any_of(bars, [&](const Bar& bar) { return std::ranges::any_of(bar.leftOut, isOfTheGrid); });
}

Message comparing(const Comparison& comparison, const Assessment& assessment, const std::vector<std::size_t>& scenarios, std::size_t reference) {
  Message lowest{Message::Kind::less, {}, -notable, {}}, highest{Message::Kind::more, {}, notable, {}};
  for (const std::size_t s : scenarios) {
    if (s == reference) continue;
    const Delta delta = comparison.delta(s);
    if (!delta.mayBeWorded || !delta.relative) return {};
    if (*delta.relative < lowest.share) lowest.scenario = assessment.scenarios[s]->id, lowest.share = *delta.relative;
    if (*delta.relative > highest.share) highest.scenario = assessment.scenarios[s]->id, highest.share = *delta.relative;
  }
  if (!lowest.scenario.empty()) {
    lowest.share = -lowest.share;
    return lowest;
  }
  if (!highest.scenario.empty()) return highest;
  return {Message::Kind::same, {}, 0, {}};
}

/// The share of draws in which a message of less or more holds.
void addProbability(BarFigure& figure, const Uncertainty& uncertainty, const study::Id& reference) {
  Message& message = figure.message;
  if (message.kind != Message::Kind::less && message.kind != Message::Kind::more) return;
  const auto superiority = uncertainty.superiority(message.scenario, figure.indicator, figure.view);
  const auto difference = uncertainty.difference(message.scenario, figure.indicator, figure.view);
  if (!superiority || !superiority->mayBeWorded || !isSpread(difference)) return;
  message.probability = message.kind == Message::Kind::less ? superiority->probability : 1 - superiority->probability;
  message.reference = reference;
}

std::optional<Band> bandOf(const Uncertainty* uncertainty, const Reading& reading) {
  const auto band = uncertainty ? uncertainty->band(reading) : std::nullopt;
  return isSpread(band) ? band : std::nullopt;
}

void addBand(Bar& bar, BarFigure& figure, const Reading& reading, const Uncertainty* uncertainty) {
  if (bar.total) bar.band = bandOf(uncertainty, reading);
  if (bar.band) figure.sample = Sample{uncertainty->draws(), uncertainty->seed()};
}

Message dominant(const BarFigure& figure) {
  const Bar& bar = figure.bars.front();
  if (!bar.total || !(*bar.total > 0)) return {};
  Message message{Message::Kind::dominant, bar.scenario, 0, {}};
  for (std::size_t p = 0; p < figure.parts.size(); ++p)
    if (bar.values[p] && *bar.values[p] / *bar.total > message.share) message.key = figure.parts[p], message.share = *bar.values[p] / *bar.total;
  return message.share > 0 ? message : Message();
}

}  // namespace

Reading BarFigure::reading(std::size_t bar) const {
  Reading reading;
  reading.scenario = bars[bar].scenario;
  reading.indicator = bars[bar].indicator;
  reading.view = view;
  reading.perUnit = scale == Scale::unit;
  reading.perYear = scale == Scale::year;
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

BarFigure barFigure(const Assessment& assessment, const Choice& choice, Indicator indicator, const Uncertainty* uncertainty) {
  if (choice.split == Axis::measure && choice.scale == Scale::total)
    if (BarFigure net = netFigure(assessment, choice, indicator, uncertainty); !net.bars.empty()) return net;
  BarFigure figure{.indicator = indicator, .view = viewOf(assessment.study), .split = choice.split, .scale = choice.scale, .dimension = dimensionOf(assessment.study, indicator)};
  const auto scenarios = chosen(assessment, choice);
  if (scenarios.empty()) return figure;
  const std::size_t reference = referenceOf(assessment, choice);
  const Comparison comparison(assessment, choice, indicator);
  const auto whole = comparison.total(reference);
  std::vector<Sums> sums;
  for (const std::size_t s : scenarios) {
    Bar bar{assessment.scenarios[s]->id, indicator, comparison.total(s), {}, leftOut(assessment, s, indicator, figure.view)};
    addBand(bar, figure, comparison.reading(s), uncertainty);
    sums.push_back(sumsOf(assessment, s, figure, indicator));
    if (const auto traced = trace(assessment, comparison.reading(s))) figure.dimension = traced->dimension;
    if (choice.scale == Scale::relative) makeRelative(bar, sums.back(), whole);
    figure.bars.push_back(std::move(bar));
  }
  if (choice.scale == Scale::relative) figure.dimension = {};
  split(figure, assessment, choice, sums);
  if (indicator == Indicator::water || indicator == Indicator::waterWithoutReservoirs) figure.flips = flipsByReservoirs(assessment, choice);
  if (leavesOutElectricity(figure.bars)) return figure;
  figure.message = scenarios.size() > 1 ? comparing(comparison, assessment, scenarios, reference) : dominant(figure);
  if (uncertainty) addProbability(figure, *uncertainty, assessment.scenarios[reference]->id);
  return figure;
}

BarFigure indicatorsFigure(const Assessment& assessment, const Choice& choice, const study::Id& scenario, const Uncertainty* uncertainty) {
  BarFigure figure{.view = viewOf(assessment.study), .split = choice.split, .scale = Scale::relative, .across = Across::indicator};
  const std::size_t s = assessment.index(scenario);
  if (s >= assessment.scenarios.size()) return figure;
  if (figure.split == Axis::measure) figure.split = Axis::stage;  // a net has no share of another's footprint
  Choice totals = choice;
  totals.scale = Scale::total;
  std::vector<Sums> sums;
  for (const Indicator indicator : panels(assessment.study, choice)) {
    const Comparison comparison(assessment, totals, indicator);
    Bar bar{scenario, indicator, comparison.total(s), {}, leftOut(assessment, s, indicator, figure.view)};
    addBand(bar, figure, comparison.reading(s), uncertainty);
    sums.push_back(sumsOf(assessment, s, figure, indicator));
    makeRelative(bar, sums.back(), comparison.total(referenceOf(assessment, choice)));
    figure.bars.push_back(std::move(bar));
  }
  if (!figure.bars.empty()) figure.indicator = figure.bars.front().indicator;
  split(figure, assessment, choice, sums);
  return figure;
}

std::vector<BarFigure> barFigures(const Assessment& assessment, const Choice& choice, const Uncertainty* uncertainty) {
  std::vector<BarFigure> figures;
  if (choice.across == Across::indicator)
    for (const std::size_t s : chosen(assessment, choice)) figures.push_back(indicatorsFigure(assessment, choice, assessment.scenarios[s]->id, uncertainty));
  else
    for (const Indicator indicator : panels(assessment.study, choice)) figures.push_back(barFigure(assessment, choice, indicator, uncertainty));
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
