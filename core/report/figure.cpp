#include "core/report/figure.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "core/report/uncertainty_run.h"

namespace meguri::report {

namespace {

using lifecycle::Assessment;
using lifecycle::Cell;
using lifecycle::Indicator;
using lifecycle::ScenarioModel;

/// Stages and phases come in their own order, elements and sites in that of the scenarios; what belongs to none comes last.
std::vector<std::string> partsOf(const Assessment& assessment, const std::vector<std::size_t>& scenarios, Axis axis, const std::map<std::string, bool>& present) {
  std::vector<std::string> parts;
  const auto add = [&](const std::string& key) {
    if (present.contains(key) && std::ranges::find(parts, key) == parts.end()) parts.push_back(key);
  };
  if (axis == Axis::stage)
    for (const auto stage : lifecycle::stages) add(std::string(lifecycle::word(stage)));
  if (axis == Axis::phase)
    for (const auto phase : lifecycle::phases) add(std::string(lifecycle::word(phase)));
  if (axis == Axis::measure)
    for (const auto measure : {Measure::footprint, Measure::avoided, Measure::rebound}) add(std::string(word(measure)));
  if (axis == Axis::fate)
    for (const auto fate : {lifecycle::Fate::recycled, lifecycle::Fate::disposed, lifecycle::Fate::collected, lifecycle::Fate::uncollected}) add(std::string(lifecycle::word(fate)));
  if (axis == Axis::element || axis == Axis::site)
    for (const std::size_t s : scenarios)
      for (const auto& element : assessment.scenarios[s]->elements) add(element->id);
  add({});
  return parts;
}

std::map<std::string, double> sums(const Assessment& assessment, std::size_t s, const BarFigure& figure) {
  const ScenarioModel& model = *assessment.scenarios[s];
  std::map<std::string, double> result;
  for (const Cell& cell : model.cells) {
    if (cell.facets.indicator != figure.indicator || !cell.isIn(figure.view) || !isOf(cell, figure.measure)) continue;
    const graph::Node node = figure.perUnit ? cell.unitNode : cell.node;
    if (node != lifecycle::noNode) result[keyOf(model, cell, figure.split)] += assessment.values[s][node];
  }
  return result;
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

void addBands(BarFigure& figure, const Uncertainty* uncertainty) {
  for (std::size_t i = 0; i < figure.bars.size(); ++i) {
    if (figure.bars[i].total) figure.bars[i].band = bandOf(uncertainty, figure.reading(i));
    if (figure.bars[i].band) figure.sample = Sample{uncertainty->draws(), uncertainty->seed()};
  }
}

/// Of a running sum a year without an amount has the band of the year before it, as it has its value.
void addBands(TimeFigure& figure, std::size_t index, const std::vector<std::optional<double>>& annual, const Uncertainty* uncertainty) {
  Series& series = figure.series[index];
  std::vector<std::optional<Band>> bands;
  for (std::size_t i = 0; i < annual.size(); ++i) {
    const bool isCarried = figure.cumulative && !annual[i] && i > 0;
    bands.push_back(isCarried ? bands.back() : bandOf(uncertainty, figure.reading(index, figure.firstYear + static_cast<int>(i))));
  }
  if (std::ranges::none_of(bands, [](const auto& band) { return band.has_value(); })) return;
  series.bands = std::move(bands);
  figure.sample = Sample{std::min(uncertainty->draws(), UncertaintyRun::mostYearDraws), uncertainty->seed()};
}

Message dominant(const BarFigure& figure) {
  const Bar& bar = figure.bars.front();
  if (!bar.total || !(*bar.total > 0)) return {};
  Message message{Message::Kind::dominant, bar.scenario, 0, {}};
  for (std::size_t p = 0; p < figure.parts.size(); ++p)
    if (bar.values[p] && *bar.values[p] / *bar.total > message.share) message.key = figure.parts[p], message.share = *bar.values[p] / *bar.total;
  return message.share > 0 ? message : Message();
}

Reading readingOf(const BarFigure& figure, const study::Id& scenario) {
  Reading reading;
  reading.scenario = scenario;
  reading.indicator = figure.indicator;
  reading.view = figure.view;
  reading.perUnit = figure.perUnit;
  reading.measure = figure.measure;
  return reading;
}

/// Whether any of the scenarios avoids or brings back anything of an indicator.
bool hasNet(const Assessment& assessment, const std::vector<std::size_t>& scenarios, Indicator indicator, const lifecycle::View& view) {
  return std::ranges::any_of(scenarios, [&](std::size_t s) { return assessment.scenarios[s]->total(lifecycle::Name::net, indicator, view).has_value(); });
}

std::vector<std::optional<double>> byYear(const Assessment& assessment, Reading reading) {
  std::vector<std::optional<double>> values;
  for (int year = assessment.study.firstYear(); year <= assessment.study.lastYear(); ++year) {
    reading.from = reading.to = year;
    const auto traced = trace(assessment, reading);
    values.push_back(traced ? std::optional(traced->value) : std::nullopt);
  }
  return values;
}

}  // namespace

Reading BarFigure::reading(std::size_t bar) const { return readingOf(*this, bars[bar].scenario); }

Reading BarFigure::reading(std::size_t bar, std::size_t part) const {
  Reading reading = this->reading(bar);
  reading.axis = split;
  reading.key = parts[part];
  return reading;
}

bool BarFigure::isEmpty() const {
  return std::ranges::none_of(bars, [](const Bar& bar) { return bar.total.has_value(); });
}

BarFigure barFigure(const Assessment& assessment, const Choice& choice, Indicator indicator, const Uncertainty* uncertainty) {
  if (choice.split == Axis::measure && !choice.perUnit)
    if (BarFigure net = netFigure(assessment, choice, indicator, uncertainty); !net.bars.empty()) return net;
  BarFigure figure{indicator, viewOf(assessment.study), choice.split, choice.perUnit, Measure::footprint, dimensionOf(assessment.study, indicator), {}, {}, {}, false};
  const auto scenarios = chosen(assessment, choice);
  const Comparison comparison(assessment, choice, indicator);
  std::vector<std::map<std::string, double>> all;
  std::map<std::string, bool> present;
  for (const std::size_t s : scenarios) {
    all.push_back(sums(assessment, s, figure));
    for (const auto& [key, value] : all.back()) present[key] = true;
  }
  figure.parts = partsOf(assessment, scenarios, choice.split, present);
  for (std::size_t i = 0; i < scenarios.size(); ++i) {
    const std::size_t s = scenarios[i];
    Bar bar{assessment.scenarios[s]->id, comparison.total(s), {}, leftOut(assessment, s, indicator, figure.view)};
    const auto units = choice.perUnit ? assessment.units(s) : std::optional(1.0);
    for (const auto& key : figure.parts) {
      const auto found = all[i].find(key);
      bar.values.push_back(found != all[i].end() && bar.total && units ? std::optional(found->second / *units) : std::nullopt);
    }
    if (const auto traced = trace(assessment, comparison.reading(s))) figure.dimension = traced->dimension;
    figure.bars.push_back(std::move(bar));
  }
  addBands(figure, uncertainty);
  if (indicator == Indicator::water || indicator == Indicator::waterWithoutReservoirs) figure.flips = flipsByReservoirs(assessment, choice);
  if (leavesOutElectricity(figure.bars)) return figure;
  if (scenarios.size() > 1)
    figure.message = comparing(comparison, assessment, scenarios, referenceOf(assessment, choice));
  else if (scenarios.size() == 1)
    figure.message = dominant(figure);
  if (uncertainty && !scenarios.empty()) addProbability(figure, *uncertainty, assessment.scenarios[referenceOf(assessment, choice)]->id);
  return figure;
}

BarFigure netFigure(const Assessment& assessment, const Choice& choice, Indicator indicator, const Uncertainty* uncertainty) {
  BarFigure figure{indicator, netViewOf(assessment.study), Axis::measure, false, Measure::net, dimensionOf(assessment.study, indicator), {}, {}, {}, false};
  std::vector<std::map<std::string, double>> all;
  std::map<std::string, bool> present;
  for (const std::size_t s : chosen(assessment, choice)) {
    all.push_back(sums(assessment, s, figure));
    for (const auto& [key, value] : all.back()) present[key] = true;
    const auto net = assessment.total(s, lifecycle::Name::net, indicator, figure.view);
    // without effects, the net of a scenario is its footprint
    figure.bars.push_back({assessment.scenarios[s]->id, net ? net : assessment.total(s, indicator, figure.view), {}, leftOut(assessment, s, indicator, figure.view, true)});
  }
  if (!present.contains(std::string(word(Measure::avoided))) && !present.contains(std::string(word(Measure::rebound)))) return {};
  figure.parts = partsOf(assessment, chosen(assessment, choice), Axis::measure, present);
  for (std::size_t i = 0; i < figure.bars.size(); ++i)
    for (const auto& key : figure.parts) {
      const auto found = all[i].find(key);
      figure.bars[i].values.push_back(found != all[i].end() ? std::optional(found->second) : std::nullopt);
    }
  addBands(figure, uncertainty);
  return figure;
}

Reading TimeFigure::reading(std::size_t index, int year) const {
  Reading reading;
  reading.scenario = series[index].scenario;
  reading.indicator = indicator;
  reading.view = view;
  reading.measure = measure;
  reading.from = cumulative ? 0 : year;
  reading.to = year;
  return reading;
}

TimeFigure timeFigure(const Assessment& assessment, const Choice& choice, Indicator indicator, bool cumulative, const Uncertainty* uncertainty) {
  TimeFigure figure{indicator, yearViewOf(assessment.study, indicator), cumulative, dimensionOf(assessment.study, indicator), assessment.study.firstYear(), {}, Measure::footprint};
  if (choice.split == Axis::measure && hasNet(assessment, chosen(assessment, choice), indicator, netViewOf(assessment.study))) {
    figure.view = netViewOf(assessment.study);
    figure.view.accounting = yearViewOf(assessment.study, indicator).accounting;
    figure.measure = Measure::net;
  }
  for (const std::size_t s : chosen(assessment, choice)) {
    Reading reading;
    reading.scenario = assessment.scenarios[s]->id;
    reading.indicator = indicator;
    reading.view = figure.view;
    reading.measure = figure.measure;
    const auto annual = byYear(assessment, reading);
    Series series{reading.scenario, annual};
    if (cumulative) {
      std::optional<double> sum;
      for (auto& value : series.values) {
        if (value) sum = sum.value_or(0) + *value;
        value = sum;
      }
    }
    figure.series.push_back(std::move(series));
    addBands(figure, figure.series.size() - 1, annual, uncertainty);
  }
  return figure;
}

Reading StockFigure::reading(std::size_t index, Flow flow, int year) const {
  Reading reading;
  reading.scenario = inService[index].scenario;
  reading.flow = flow;
  reading.from = reading.to = year;
  return reading;
}

bool StockFigure::isEmpty() const {
  const auto hasValue = [](const Series& series) { return std::ranges::any_of(series.values, [](const auto& value) { return value.has_value(); }); };
  return std::ranges::none_of(inService, hasValue);
}

StockFigure stockFigure(const Assessment& assessment, const Choice& choice) {
  StockFigure figure;
  figure.firstYear = assessment.study.firstYear();
  for (const std::size_t s : chosen(assessment, choice)) {
    Reading reading;
    reading.scenario = assessment.scenarios[s]->id;
    for (const auto& [flow, to] : {std::pair(Flow::inService, &figure.inService), std::pair(Flow::purchases, &figure.purchases), std::pair(Flow::retired, &figure.retired)}) {
      reading.flow = flow;
      to->push_back({reading.scenario, byYear(assessment, reading)});
    }
  }
  return figure;
}

}  // namespace meguri::report
