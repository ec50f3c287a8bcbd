#include <algorithm>

#include "app/cli/compare_text.h"
#include "app/cli/sampling_text.h"
#include "core/report/csv.h"
#include "core/report/delta_figure.h"
#include "ui/words/words.h"

namespace meguri::cli {

namespace {

using lifecycle::Indicator;
using lifecycle::View;
using report::Comparison;
using report::Uncertainty;

Json optional(const std::optional<double>& value) { return value ? Json(*value) : Json(nullptr); }

/// An indicator in a view over the scenarios compared.
struct Compared {
  const Uncertainty& uncertainty;
  Indicator indicator;
  View view;
  Comparison comparison;

  const lifecycle::Assessment& assessment() const { return *uncertainty.assessment(); }
  const study::Id& id(std::size_t s) const { return assessment().scenarios[s]->id; }
  std::optional<report::Band> band(std::size_t s) const { return uncertainty.band(comparison.reading(s)); }
  std::optional<report::Band> difference(std::size_t s) const { return uncertainty.difference(id(s), indicator, view); }
  std::optional<report::Superiority> superiority(std::size_t s) const { return uncertainty.superiority(id(s), indicator, view); }
  std::string unit() const {
    for (const std::size_t s : report::chosen(assessment(), uncertainty.choice()))
      if (const auto traced = report::trace(assessment(), comparison.reading(s))) return traced->dimension.unit();
    return report::dimensionOf(assessment().study, indicator).unit();
  }
};

/// Calls each(Compared) for every indicator and view.
template <class Each>
void forEachCompared(const Uncertainty& uncertainty, const Each& each) {
  for (const Indicator indicator : report::countedIndicators(uncertainty.assessment()->study))
    for (const View& view : lifecycle::views) each(Compared{uncertainty, indicator, view, Comparison(*uncertainty.assessment(), uncertainty.choice(), indicator, view)});
}

Json totalJson(const Compared& of, std::size_t s) {
  Json json = {{"scenario", of.id(s)}, {"value", optional(of.comparison.total(s))}, {"complete", of.assessment().scenarios[s]->isComplete(of.indicator, of.view)}};
  addBand(json, of.band(s));
  return json;
}

/// What the difference consists of: the parts sum to it.
Json stagesJson(const Compared& of, std::size_t s) {
  report::Choice choice = of.uncertainty.choice();
  choice.cutOff = {.least = 0, .most = 0};
  Json stages = Json::array();
  const auto figure = report::deltaFigure(of.assessment(), choice, of.indicator, of.view, of.id(s), {});
  for (const report::DeltaPart& part : figure.parts)
    stages.push_back({{"stage", part.key}, {"reference", optional(part.reference)}, {"scenario", optional(part.scenario)}, {"difference", part.value}});
  return stages;
}

Json differenceJson(const Compared& of, std::size_t s) {
  const report::Delta delta = of.comparison.delta(s);
  Json json = {{"scenario", of.id(s)}, {"absolute", optional(delta.absolute)}, {"relative", optional(delta.relative)}};
  addBand(json, of.difference(s));
  const auto superiority = of.superiority(s);
  json["lower"] = superiority ? Json(superiority->probability) : Json(nullptr);
  json["samplingError"] = superiority ? Json(superiority->error) : Json(nullptr);
  json["unspread"] = superiority ? Json(superiority->unspread) : Json(nullptr);
  json["mayBeWorded"] = superiority && superiority->mayBeWorded;
  json["reasons"] = superiority ? reasonsAgainst(delta, *superiority) : std::vector<std::string>{"nothing"};
  json["stages"] = stagesJson(of, s);
  return json;
}

Json comparisonJson(const Compared& of) {
  const auto& choice = of.uncertainty.choice();
  Json json = {{"indicator", lifecycle::word(of.indicator)}, {"unit", of.unit()}, {"accounting", lifecycle::word(of.view.accounting)}, {"basis", lifecycle::word(of.view.basis)}};
  Json& totals = json["totals"] = Json::array();
  Json& differences = json["differences"] = Json::array();
  const std::size_t reference = report::referenceOf(of.assessment(), choice);
  for (const std::size_t s : report::chosen(of.assessment(), choice)) {
    totals.push_back(totalJson(of, s));
    if (s != reference) differences.push_back(differenceJson(of, s));
  }
  Json& list = json["leftOut"] = Json::array();
  for (const std::size_t s : report::chosen(of.assessment(), choice))
    for (const auto& [scenario, element, exclusion] : report::leftOut(of.assessment(), s, of.indicator, of.view))
      list.push_back({{"scenario", scenario}, {"element", element}, {"stage", lifecycle::word(exclusion.stage)}, {"reason", exclusion.reason}, {"field", exclusion.field},
                      {"message", words::text("excluded." + exclusion.reason).toStdString()}});
  return json;
}

}  // namespace

Json compareJson(const Uncertainty& uncertainty) {
  const study::Study& study = uncertainty.assessment()->study;
  Json json = {{"format", "meguri-comparison"}, {"version", "1.0"}};
  addRun(json, uncertainty);
  json["reference"] = uncertainty.choice().reference;
  json["perUnit"] = uncertainty.choice().perUnit();
  Json& scenarios = json["scenarios"] = Json::array();
  for (const auto& id : uncertainty.choice().scenarios) scenarios.push_back({{"id", id}, {"name", study.scenario(id)->name}});
  Json& comparisons = json["comparisons"] = Json::array();
  forEachCompared(uncertainty, [&](const Compared& each) { comparisons.push_back(comparisonJson(each)); });
  return json;
}

QString compareCsv(const Uncertainty& uncertainty) {
  const study::Study& study = uncertainty.assessment()->study;
  const auto& choice = uncertainty.choice();
  std::string result = report::csvLine(std::vector<std::string>{
      "scenario", "scenarioName", "indicator", "accounting", "basis", "value", "mean", "p5", "p25", "median", "p75", "p95", "reference", "difference", "relative", "differenceMean",
      "differenceP5", "differenceP25", "differenceMedian", "differenceP75", "differenceP95", "lower", "samplingError", "unspread", "mayBeWorded", "unit", "draws", "seed", "method"});
  const std::size_t reference = report::referenceOf(*uncertainty.assessment(), choice);
  forEachCompared(uncertainty, [&](const Compared& of) {
    for (const std::size_t s : report::chosen(*uncertainty.assessment(), choice)) {
      std::vector<std::string> fields = {of.id(s), study.scenario(of.id(s))->name, std::string(lifecycle::word(of.indicator)), std::string(lifecycle::word(of.view.accounting)),
                                         std::string(lifecycle::word(of.view.basis)), field(of.comparison.total(s))};
      const auto add = [&](const std::vector<std::string>& more) { fields.insert(fields.end(), more.begin(), more.end()); };
      add(bandFields(of.band(s)));
      const bool isReference = s == reference;
      const report::Delta delta = isReference ? report::Delta() : of.comparison.delta(s);
      const auto superiority = isReference ? std::nullopt : of.superiority(s);
      add({isReference ? std::string() : choice.reference, field(delta.absolute), field(delta.relative)});
      add(bandFields(isReference ? std::nullopt : of.difference(s)));
      if (superiority)
        add({field(superiority->probability), field(superiority->error), field(superiority->unspread), superiority->mayBeWorded ? "true" : "false"});
      else
        add({"", "", "", ""});
      add({of.unit(), std::to_string(uncertainty.draws()), std::to_string(uncertainty.seed()), report::methodCode(study, of.view)});
      result += report::csvLine(fields);
    }
  });
  return QString::fromStdString(result);
}

}  // namespace meguri::cli
