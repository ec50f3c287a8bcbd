#include "core/report/time_message.h"

#include <algorithm>
#include <cmath>

namespace meguri::report {

namespace {

using Values = std::vector<std::optional<double>>;

constexpr double same = 0.005;     // a difference that is none to a reader
constexpr double standsOut = 1.1;  // a peak, over the mean of the years

bool isWhole(const Values& values) {
  return !values.empty() && std::ranges::all_of(values, [](const auto& value) { return value.has_value(); });
}

/// Totals whatever the choice's scale is: that is what a chart over the years shows.
Choice inTotals(Choice choice) {
  choice.scale = Scale::total;
  return choice;
}

bool areNear(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b)); }

bool hasPower(const lifecycle::Assessment& assessment, std::size_t scenario, lifecycle::Indicator indicator, const lifecycle::View& view) {
  return !leavesOutElectricity(leftOut(assessment, scenario, indicator, view));
}

bool mayCompare(const Comparison& comparison, std::size_t scenario, std::size_t reference) {
  const auto isUncut = [&](std::size_t s) {
    const auto total = comparison.total(s);
    return total && areNear(*total, comparison.comparable(s));
  };
  return comparison.delta(scenario).mayBeWorded && isUncut(scenario) && isUncut(reference);
}

/// The smallest and the largest difference of a year, as shares of the reference with their sign; nothing where a year of it is not positive.
std::optional<std::pair<double, double>> shares(const Values& line, const Values& reference) {
  std::pair<double, double> range{INFINITY, -INFINITY};
  for (std::size_t i = 0; i < line.size(); ++i) {
    if (*reference[i] <= 0) return std::nullopt;
    const double share = *line[i] / *reference[i] - 1;
    range = {std::min(range.first, share), std::max(range.second, share)};
  }
  return range;
}

bool staysAcross(const Values& line, const Values& reference, const Crossing& crossing, int firstYear) {
  for (auto i = static_cast<std::size_t>(crossing.year - firstYear); i < line.size(); ++i)
    if (areNear(*line[i], *reference[i]) || (*line[i] < *reference[i]) != crossing.falls) return false;
  return true;
}

TimeMessage ofOne(const TimeFigure& figure) {
  const Values& values = figure.series.front().values;
  if (!isWhole(values) || values.size() < 2) return {};
  TimeMessage message{TimeMessage::Kind::sum, figure.series.front().scenario, {}, figure.firstYear + static_cast<int>(values.size()) - 1, 0, 0, *values.back()};
  if (figure.cumulative) return *values.back() > 0 ? message : TimeMessage();
  double sum = 0;
  for (const auto& value : values) sum += *value;
  const auto most = std::ranges::max_element(values);
  const bool isAlone = std::ranges::count_if(values, [&](const auto& value) { return *value > **most * (1 - same); }) == 1;
  if (!isAlone || **most * static_cast<double>(values.size()) < standsOut * sum) return {};
  message.kind = TimeMessage::Kind::peak;
  message.year = figure.firstYear + static_cast<int>(most - values.begin());
  message.value = **most;
  return message;
}

/// Of all years; a running sum is its last.
double sum(const Values& values, bool isRunning) {
  if (isRunning) return *values.back();
  double result = 0;
  for (const auto& value : values) result += *value;
  return result;
}

/// What a scenario says beside the reference.
TimeMessage ofTwo(const TimeFigure& figure, const Series& line, const Series& reference) {
  TimeMessage message{TimeMessage::Kind::none, line.scenario, reference.scenario, 0, 0, 0, 0};
  const auto range = shares(line.values, reference.values);
  if (!range) return message;
  if (std::max(std::abs(range->first), std::abs(range->second)) <= same) {
    message.kind = TimeMessage::Kind::alike;
  } else if (const auto found = crossing(line.values, reference.values, figure.firstYear); found && range->first < -same && range->second > same) {
    // a running sum that has crossed has paid back; of single years each has to be on the other side
    if (!figure.cumulative && !staysAcross(line.values, reference.values, *found, figure.firstYear)) return message;
    message.kind = found->falls ? TimeMessage::Kind::falls : TimeMessage::Kind::rises;
    message.year = found->year;
  } else if (range->second < -same || range->first > same) {
    const bool isBelow = range->second < 0;
    message.kind = isBelow ? TimeMessage::Kind::below : TimeMessage::Kind::above;
    message.low = isBelow ? -range->second : range->first;
    message.high = isBelow ? -range->first : range->second;
    message.year = figure.firstYear + static_cast<int>(line.values.size()) - 1;
    if (figure.cumulative) message.low = message.high = std::abs(*line.values.back() / *reference.values.back() - 1);
  }
  return message;
}

}  // namespace

std::set<std::size_t> comparableInYears(const lifecycle::Assessment& assessment, const Choice& choice, lifecycle::Indicator indicator, const lifecycle::View& view) {
  const Comparison comparison(assessment, inTotals(choice), indicator, view);
  std::set<std::size_t> result;
  if (!hasPower(assessment, referenceOf(assessment, choice), indicator, view)) return result;
  for (const std::size_t s : chosen(assessment, choice))
    if (hasPower(assessment, s, indicator, view) && mayCompare(comparison, s, referenceOf(assessment, choice))) result.insert(s);
  return result;
}

std::optional<Crossing> crossing(const Values& line, const Values& reference, int firstYear) {
  if (!isWhole(line) || !isWhole(reference)) return std::nullopt;
  std::optional<Crossing> found;
  std::optional<std::size_t> before;  // the last year that is on a side
  double side = 0;
  for (std::size_t i = 0; i < line.size(); ++i) {
    const double difference = areNear(*line[i], *reference[i]) ? 0 : *line[i] - *reference[i];
    if (difference == 0) continue;
    if (before && side * difference < 0) {
      if (found) return std::nullopt;
      const double next = *line[*before + 1] - *reference[*before + 1], part = side / (side - next);
      found = Crossing{firstYear + static_cast<int>(*before) + 1, firstYear + static_cast<double>(*before) + part,
                       *line[*before] + part * (*line[*before + 1] - *line[*before]), side > 0};
    }
    before = i;
    side = difference;
  }
  return found;
}

TimeMessage timeMessage(const lifecycle::Assessment& assessment, const Choice& choice, const TimeFigure& figure) {
  if (figure.measure != Measure::footprint || figure.series.empty()) return {};
  if (figure.series.size() == 1) return hasPower(assessment, assessment.index(figure.series.front().scenario), figure.indicator, figure.view) ? ofOne(figure) : TimeMessage();
  const std::size_t r = referenceOf(assessment, choice);
  const auto reference = std::ranges::find(figure.series, assessment.scenarios[r]->id, &Series::scenario);
  if (reference == figure.series.end() || !isWhole(reference->values)) return {};
  TimeMessage best;
  bool areAlike = true;
  if (reference->values.size() < 2) return {};  // "in every year" of one year is the total, which bars show
  // an early crossing says most; then, as bars have it, the lowest of all, else the highest
  const auto rank = [&](const TimeMessage& message, const Series& line) {
    const bool crosses = message.kind == TimeMessage::Kind::falls || message.kind == TimeMessage::Kind::rises;
    if (crosses) return 1e12 - message.year;
    if (message.kind != TimeMessage::Kind::below && message.kind != TimeMessage::Kind::above) return -1.0;
    const double share = sum(line.values, figure.cumulative) / sum(reference->values, figure.cumulative);
    return message.kind == TimeMessage::Kind::below ? 1e9 * (2 - share) : share;
  };
  double highest = -1;
  for (const Series& line : figure.series) {
    if (&line == &*reference) continue;
    const bool mayBe = isWhole(line.values) && std::ranges::find(figure.comparable, line.scenario) != figure.comparable.end();
    const TimeMessage message = mayBe ? ofTwo(figure, line, *reference) : TimeMessage();
    areAlike = areAlike && message.kind == TimeMessage::Kind::alike;
    // of those that are alike, the first
    if (const double of = rank(message, line); of > highest + 1e-9 * std::abs(highest)) best = message, highest = of;
  }
  if (areAlike) return {TimeMessage::Kind::alike, {}, reference->scenario, 0, 0, 0, 0};
  return best;
}

}  // namespace meguri::report
