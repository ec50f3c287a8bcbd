#include "core/report/events.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <map>

#include "core/report/csv.h"

namespace meguri::report {

namespace {

using lifecycle::Assessment;
using lifecycle::ElementIndex;
using lifecycle::Name;
using lifecycle::ScenarioModel;
using ByYear = std::map<int, double>;

constexpr double wave = 0.5;              // of the nodes in service
constexpr double retireTogether = 0.001;  // years in which as many retire

/// What a scenario's memos say of one fleet.
struct Fleet {
  ByYear survivors, purchases, retired, early;
};

void addFleet(std::vector<Event>& to, const study::Id& scenario, const study::Id& element, const Fleet& fleet) {
  bool hasBought = false;
  for (const auto& [year, bought] : fleet.purchases) {
    if (bought <= 0) continue;
    const auto left = fleet.survivors.find(year);
    const double inService = bought + (left == fleet.survivors.end() ? 0 : left->second);
    if (!hasBought || bought >= wave * inService) to.push_back({year, scenario, hasBought ? Event::Kind::refresh : Event::Kind::purchase, element, bought});
    hasBought = true;
  }
  const auto most = std::ranges::max_element(fleet.retired, {}, &ByYear::value_type::second);
  for (const auto& [year, retired] : fleet.retired)
    if (retired > 0 && retired >= most->second * (1 - retireTogether)) to.push_back({year, scenario, Event::Kind::retirement, element, retired});
  for (const auto& [year, early] : fleet.early) {
    const auto before = fleet.early.find(year - 1);
    if (early > 0 && (before == fleet.early.end() || before->second <= 0)) to.push_back({year, scenario, Event::Kind::earlyRetirement, element, early});
  }
}

void addFleets(std::vector<Event>& to, const Assessment& assessment, std::size_t s) {
  const ScenarioModel& model = *assessment.scenarios[s];
  std::map<ElementIndex, Fleet> fleets;
  for (const auto& memo : model.memos) {
    const auto add = [&](ByYear Fleet::* flow) { (fleets[memo.element].*flow)[memo.year] += assessment.values[s][memo.node]; };
    if (memo.name == Name::survivors) add(&Fleet::survivors);
    if (memo.name == Name::purchases) add(&Fleet::purchases);
    if (memo.name == Name::retired) add(&Fleet::retired);
    if (memo.name == Name::earlyRetired) add(&Fleet::early);
  }
  for (const auto& [element, fleet] : fleets) addFleet(to, model.id, model.elements[element]->id, fleet);
}

/// First and last year with impacts of use.
void addJobs(std::vector<Event>& to, const Assessment& assessment, std::size_t s) {
  const ScenarioModel& model = *assessment.scenarios[s];
  std::map<ElementIndex, std::pair<int, int>> years;
  for (const auto& cell : model.cells) {
    if (cell.job == lifecycle::noElement || cell.facets.stage != lifecycle::Stage::use || assessment.values[s][cell.node] == 0) continue;
    auto& [first, last] = years.try_emplace(cell.job, cell.year, cell.year).first->second;
    first = std::min(first, static_cast<int>(cell.year));
    last = std::max(last, static_cast<int>(cell.year));
  }
  for (const auto& [job, range] : years) {
    const study::Element& element = *model.elements[job];
    if (element.type == &study::serviceType()) to.push_back({range.first, model.id, Event::Kind::serviceBegins, element.id});
    if (element.type != &study::trainingType()) continue;
    to.push_back({range.first, model.id, Event::Kind::trainingBegins, element.id});
    if (range.second > range.first) to.push_back({range.second, model.id, Event::Kind::trainingEnds, element.id});
  }
}

void addContracts(std::vector<Event>& to, const study::Study& study, const ScenarioModel& model) {
  for (const auto& element : model.elements) {
    if (element->type != &study::contractType()) continue;
    const quantity::Quantity* volume = element->get(study::contractType().volume);
    for (int year = study.firstYear(); volume && year <= study.lastYear(); ++year)
      if (volume->at(year).value_or(0) > 0) {
        to.push_back({year, model.id, Event::Kind::contractBegins, element->id});
        break;
      }
  }
}

bool isOfCurve(Event::Kind kind) { return kind == Event::Kind::breakEven || kind == Event::Kind::netZero; }

}  // namespace

std::string_view word(Event::Kind kind) {
  constexpr std::array<std::string_view, 10> words = {"purchase", "refresh", "retirement", "earlyRetirement", "trainingBegins", "trainingEnds", "serviceBegins", "contractBegins",
                                                      "breakEven", "netZero"};
  return words[static_cast<std::size_t>(kind)];
}

std::vector<Event> elementEvents(const Assessment& assessment, const Choice& choice) {
  std::vector<Event> events;
  for (const std::size_t s : chosen(assessment, choice)) {
    addFleets(events, assessment, s);
    addJobs(events, assessment, s);
    addContracts(events, assessment.study, *assessment.scenarios[s]);
  }
  for (Event& each : events) each.at = each.year;
  std::ranges::stable_sort(events, {}, &Event::year);
  return events;
}

std::vector<Event> curveEvents(const TimeFigure& figure, const study::Id& reference) {
  const auto sums = [&](const Series& line) { return figure.cumulative ? line.values : running(line.values); };
  std::vector<Event> events;
  const auto add = [&](const Series& line, const std::vector<std::optional<double>>& other, Event::Kind kind, const study::Id& against) {
    const auto found = crossing(sums(line), other, figure.firstYear);
    if (found && found->falls) events.push_back({found->year, line.scenario, kind, {}, found->value, found->at, figure.indicator, against});
  };
  const auto against = std::ranges::find(figure.series, reference, &Series::scenario);
  for (const Series& line : figure.series)
    if (figure.measure == Measure::net)
      add(line, std::vector<std::optional<double>>(line.values.size(), 0.0), Event::Kind::netZero, {});
    else if (against != figure.series.end() && line.scenario != reference && std::ranges::find(figure.comparable, line.scenario) != figure.comparable.end())
      add(line, sums(*against), Event::Kind::breakEven, reference);
  std::ranges::stable_sort(events, {}, &Event::year);
  return events;
}

std::vector<Event> eventsOf(const Assessment& assessment, const Choice& choice, const std::vector<TimeFigure>& figures) {
  std::vector<Event> events = elementEvents(assessment, choice);
  if (assessment.scenarios.empty()) return events;
  const study::Id& reference = assessment.scenarios[referenceOf(assessment, choice)]->id;
  for (const TimeFigure& figure : figures) std::ranges::move(curveEvents(figure, reference), std::back_inserter(events));
  std::ranges::stable_sort(events, {}, &Event::year);
  return events;
}

std::vector<Event> eventsIn(const std::vector<Event>& events, std::optional<lifecycle::Indicator> indicator) {
  std::vector<Event> result;
  std::ranges::copy_if(events, std::back_inserter(result), [&](const Event& event) { return event.isOfElement() || event.indicator == indicator; });
  return result;
}

std::string eventsCsv(const study::Study& study, const std::vector<Event>& events) {
  const auto line = [](const std::vector<std::string>& fields) { return csvLine(fields); };
  std::string result = line({"year", "event", "scenario", "scenarioName", "element", "indicator", "reference", "value", "unit", "at"});
  for (const Event& event : events) {
    const auto* scenario = study.scenario(event.scenario);
    const std::string unit = event.indicator ? dimensionOf(study, *event.indicator).unit() : event.hasNodes() ? "node" : "";
    result += line({std::to_string(event.year), std::string(word(event.kind)), event.scenario, scenario ? scenario->name : std::string(), event.element,
                    event.indicator ? std::string(lifecycle::word(*event.indicator)) : std::string(), event.reference, unit.empty() ? std::string() : fmt::format("{}", event.value), unit,
                    isOfCurve(event.kind) ? fmt::format("{}", event.at) : std::string()});
  }
  return result;
}

}  // namespace meguri::report
