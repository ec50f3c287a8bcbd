#include "core/report/time_figure.h"

#include <algorithm>
#include <array>

#include "core/report/time_message.h"
#include "core/report/uncertainty_run.h"

namespace meguri::report {

namespace {

using lifecycle::Accounting;
using lifecycle::Assessment;
using lifecycle::Indicator;

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

std::vector<std::optional<double>> running(std::vector<std::optional<double>> annual) {
  std::optional<double> sum;
  for (auto& value : annual) {
    if (value) sum = sum.value_or(0) + *value;
    value = sum;
  }
  return annual;
}

std::string_view word(YearView view) {
  constexpr std::array<std::string_view, 4> words = {"study", "incurred", "amortised", "both"};
  return words[static_cast<std::size_t>(view)];
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

Reading TimeFigure::otherReading(std::size_t index, int year) const {
  Reading result = reading(index, year);
  result.view = *otherView;
  return result;
}

TimeFigure timeFigure(const Assessment& assessment, const Choice& choice, Indicator indicator, const YearChoice& years, const Uncertainty* uncertainty) {
  TimeFigure figure{indicator, yearViewOf(assessment.study, indicator), years.cumulative, dimensionOf(assessment.study, indicator), assessment.study.firstYear(), {}, Measure::footprint};
  const auto scenarios = chosen(assessment, choice);
  if (choice.split == Axis::measure && hasNet(assessment, scenarios, indicator, netViewOf(assessment.study))) {
    figure.view = netViewOf(assessment.study);
    figure.view.accounting = yearViewOf(assessment.study, indicator).accounting;
    figure.measure = Measure::net;
  }
  if (indicator != Indicator::ewaste) {
    if (years.view == YearView::incurred) figure.view.accounting = Accounting::incurred;
    if (years.view == YearView::amortised) figure.view.accounting = Accounting::amortised;
    if (years.view == YearView::both) {
      figure.otherView = figure.view;
      figure.otherView->accounting = figure.view.accounting == Accounting::incurred ? Accounting::amortised : Accounting::incurred;
    }
  }
  for (const std::size_t s : scenarios) {
    Reading reading;
    reading.scenario = assessment.scenarios[s]->id;
    reading.indicator = indicator;
    reading.view = figure.view;
    reading.measure = figure.measure;
    const auto annual = byYear(assessment, reading);
    figure.series.push_back({reading.scenario, figure.cumulative ? running(annual) : annual});
    addBands(figure, figure.series.size() - 1, annual, uncertainty);
    if (!figure.otherView) continue;
    reading.view = *figure.otherView;
    const auto other = byYear(assessment, reading);
    figure.others.push_back({reading.scenario, figure.cumulative ? running(other) : other});
  }
  if (scenarios.size() > 1 && figure.measure == Measure::footprint)
    for (const std::size_t s : comparableInYears(assessment, choice, indicator, figure.view)) figure.comparable.push_back(assessment.scenarios[s]->id);
  figure.message = timeMessage(assessment, choice, figure);
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

Reading FateFigure::reading(std::size_t fate, std::size_t scenario, int year) const {
  Reading reading;
  reading.scenario = scenarios[scenario];
  reading.indicator = Indicator::ewaste;
  reading.view = view;
  reading.axis = Axis::fate;
  reading.key = fates[fate];
  reading.from = reading.to = year;
  return reading;
}

FateFigure fateFigure(const Assessment& assessment, const Choice& choice) {
  const auto counted = countedIndicators(assessment.study);
  FateFigure figure{assessment.study.firstYear(), yearViewOf(assessment.study, Indicator::ewaste), {}, {}, {}};
  if (std::ranges::find(counted, Indicator::ewaste) == counted.end()) return figure;
  const auto scenarios = chosen(assessment, choice);
  const std::vector<std::optional<double>> none(static_cast<std::size_t>(assessment.study.years()));
  constexpr std::array order = {lifecycle::Fate::recycled, lifecycle::Fate::disposed, lifecycle::Fate::collected, lifecycle::Fate::uncollected, lifecycle::Fate::none};
  std::array<std::vector<Series>, order.size()> all;
  std::array<bool, order.size()> isAny{};
  for (const std::size_t s : scenarios) {
    const auto& model = *assessment.scenarios[s];
    figure.scenarios.push_back(model.id);
    for (auto& fate : all) fate.push_back({model.id, none});
    for (const auto& cell : model.cells) {
      if (cell.facets.indicator != Indicator::ewaste || !cell.isIn(figure.view) || !cell.isFootprint()) continue;
      const auto fate = static_cast<std::size_t>(std::ranges::find(order, cell.facets.fate) - order.begin());
      const double value = assessment.values[s][cell.node];
      auto& sum = all[fate].back().values[static_cast<std::size_t>(cell.year - figure.firstYear)];
      sum = sum.value_or(0) + value;
      isAny[fate] = isAny[fate] || value != 0;
    }
  }
  for (std::size_t i = 0; i < order.size(); ++i) {
    if (!isAny[i]) continue;
    figure.fates.push_back(order[i] == lifecycle::Fate::none ? std::string() : std::string(lifecycle::word(order[i])));
    figure.parts.push_back(std::move(all[i]));
  }
  return figure;
}

}  // namespace meguri::report
