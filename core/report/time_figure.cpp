#include "core/report/time_figure.h"

#include <algorithm>

#include "core/report/uncertainty_run.h"

namespace meguri::report {

namespace {

using lifecycle::Assessment;
using lifecycle::Indicator;

std::optional<Band> bandOf(const Uncertainty* uncertainty, const Reading& reading) {
  const auto band = uncertainty ? uncertainty->band(reading) : std::nullopt;
  return isSpread(band) ? band : std::nullopt;
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
