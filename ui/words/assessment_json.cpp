#include "ui/words/assessment_json.h"

#include "core/quantity/quantity_json.h"
#include "core/report/comparison.h"
#include "core/report/coverage.h"
#include "ui/words/words.h"

namespace meguri::words {

namespace {

using lifecycle::Assessment;
using lifecycle::Exclusion;
using lifecycle::Indicator;
using lifecycle::View;
using report::dimensionOf;

Json coverageJson(const std::optional<report::Coverage>& coverage) {
  if (!coverage) return nullptr;
  Json json = Json::object();
  for (std::size_t i = 0; i < report::evidenceClasses.size(); ++i) json[std::string(quantity::evidenceWord(report::evidenceClasses[i]))] = coverage->shares[i];
  return json;
}

Json bandJson(const report::Band& band) {
  return {{"mean", band.mean}, {"p5", band.p5}, {"p25", band.p25}, {"median", band.median}, {"p75", band.p75}, {"p95", band.p95}};
}

/// What draws say of a total, per unit and of its years, each where they say something.
void addBands(Json& json, const study::Study& study, report::Reading reading, const report::Uncertainty* uncertainty) {
  if (const auto band = bandOf(uncertainty, reading)) json["band"] = bandJson(*band);
  reading.perUnit = true;
  if (const auto band = bandOf(uncertainty, reading)) json["perUnitBand"] = bandJson(*band);
  reading.perUnit = false;
  Json years = Json::object();
  for (reading.from = study.firstYear(); reading.from <= study.lastYear(); ++reading.from) {
    reading.to = reading.from;
    if (const auto band = bandOf(uncertainty, reading)) years[std::to_string(reading.from)] = bandJson(*band);
  }
  if (!years.empty()) json["bandByYear"] = std::move(years);
}

Json totalJson(const Assessment& assessment, std::size_t s, const std::vector<quantity::Evidence>& classes, Indicator indicator, const View& view, const report::Uncertainty* uncertainty) {
  const auto& model = *assessment.scenarios[s];
  const auto optional = [](const std::optional<double>& value) { return value ? Json(*value) : Json(nullptr); };
  Json json = Json::object();
  json["indicator"] = lifecycle::word(indicator);
  json["unit"] = dimensionOf(assessment.study, indicator).unit();
  json["accounting"] = lifecycle::word(view.accounting);
  json["basis"] = lifecycle::word(view.basis);
  json["value"] = optional(assessment.total(s, indicator, view));
  json["perUnit"] = optional(assessment.perUnit(s, indicator, view));
  json["complete"] = model.isComplete(indicator, view);
  json["coverage"] = coverageJson(report::coverage(assessment, s, classes, indicator, view));
  const Parts parts = partsOf(assessment, s, indicator, view);
  Json& byStage = json["byStage"] = Json::object();
  for (const auto& [stage, value] : parts.stages) byStage[std::string(lifecycle::word(stage))] = value;
  Json& byPhase = json["useByPhase"] = Json::object();
  for (const auto& [key, value] : parts.phases)
    if (key.first == lifecycle::Stage::use) byPhase[std::string(lifecycle::word(key.second))] = value;
  Json& byYear = json["byYear"] = Json::object();
  for (int year = assessment.study.firstYear(); year <= assessment.study.lastYear(); ++year)
    if (const auto value = assessment.total(s, indicator, view, year)) byYear[std::to_string(year)] = *value;
  addBands(json, assessment.study, {.scenario = model.id, .indicator = indicator, .view = view, .key = {}}, uncertainty);
  return json;
}

std::string elementId(const lifecycle::ScenarioModel& model, lifecycle::ElementIndex index) {
  return index == lifecycle::noElement ? std::string() : model.elements[index]->id;
}

Json cellsJson(const Assessment& assessment, std::size_t s, const std::vector<quantity::Evidence>& classes) {
  const auto& model = *assessment.scenarios[s];
  Json list = Json::array();
  for (const auto& cell : model.cells) {
    const auto& f = cell.facets;
    list.push_back({{"element", elementId(model, cell.element)}, {"job", elementId(model, cell.job)}, {"site", elementId(model, cell.site)},
                    {"year", cell.year}, {"indicator", lifecycle::word(f.indicator)}, {"stage", lifecycle::word(f.stage)},
                    {"phase", lifecycle::word(f.phase)}, {"basis", lifecycle::word(f.basis)}, {"accounting", lifecycle::word(f.accounting)},
                    {"part", lifecycle::word(f.part)}, {"place", lifecycle::word(f.place)}, {"fate", lifecycle::word(f.fate)},
                    {"value", assessment.values[s][cell.node]}, {"evidence", quantity::evidenceWord(classes[cell.node])}});
  }
  return list;
}

/// What is avoided, what comes back and the net, where there is any of it.
Json effectsJson(const Assessment& assessment, std::size_t s) {
  using lifecycle::Name;
  const auto optional = [](const std::optional<double>& value) { return value ? Json(*value) : Json(nullptr); };
  const bool isMarginal = assessment.study.scope->get(study::scopeType().netBasis) == "marginal";
  Json list = Json::array();
  for (const Indicator indicator : report::countedIndicators(assessment.study))
    for (const View& view : lifecycle::viewsOf(isMarginal)) {
      const auto net = assessment.total(s, Name::net, indicator, view), ownDemand = lifecycle::ownDemandRebound(assessment, s, indicator, view);
      if (!net && !ownDemand) continue;
      list.push_back({{"indicator", lifecycle::word(indicator)}, {"unit", dimensionOf(assessment.study, indicator).unit()}, {"accounting", lifecycle::word(view.accounting)},
                      {"basis", lifecycle::word(view.basis)}, {"avoided", optional(assessment.total(s, Name::avoided, indicator, view))},
                      {"rebound", optional(assessment.total(s, Name::rebound, indicator, view))}, {"net", optional(net)},
                      {"criticalRebound", optional(report::criticalRebound(assessment, s, indicator, view))}, {"ownDemandRebound", optional(ownDemand)}});
    }
  return list;
}

Json scenarioJson(const Assessment& assessment, std::size_t s, Cells cells, const report::Uncertainty* uncertainty) {
  const auto& model = *assessment.scenarios[s];
  const study::Study& study = assessment.study;
  Json json = Json::object();
  json["id"] = model.id;
  json["name"] = study.scenario(model.id)->name;
  const auto units = assessment.units(s);
  json["units"] = units ? Json(*units) : Json(nullptr);
  const std::vector<quantity::Evidence> classes = report::evidenceOf(assessment, s);
  Json& totals = json["totals"] = Json::array();
  for (const Indicator indicator : report::countedIndicators(assessment.study))
    for (const View& view : lifecycle::viewsOf(study.scope->get(study::scopeType().netBasis) == "marginal")) totals.push_back(totalJson(assessment, s, classes, indicator, view, uncertainty));
  json["effects"] = effectsJson(assessment, s);
  Json& exclusions = json["exclusions"] = Json::array();
  for (const Exclusion& e : model.exclusions)
    exclusions.push_back({{"element", elementId(model, e.element)}, {"stage", lifecycle::word(e.stage)}, {"indicator", lifecycle::word(e.indicator)},
                          {"basis", lifecycle::word(e.basis)}, {"reason", e.reason}, {"field", e.field}, {"onlySplit", e.onlySplit}, {"message", text("excluded." + e.reason).toStdString()}});
  Json& flows = json["flows"] = Json::array();
  for (const auto& memo : model.memos)
    flows.push_back({{"quantity", lifecycle::word(memo.name)}, {"element", elementId(model, memo.element)}, {"year", memo.year},
                     {"value", assessment.values[s][memo.node]}, {"unit", model.graph.dimension(memo.node).unit()}});
  if (cells == Cells::with) json["cells"] = cellsJson(assessment, s, classes);
  return json;
}

}  // namespace

Parts partsOf(const Assessment& assessment, std::size_t scenario, Indicator indicator, const View& view) {
  Parts parts;
  for (const auto& cell : assessment.scenarios[scenario]->cells) {
    if (cell.facets.indicator != indicator || !cell.isIn(view) || !cell.isFootprint()) continue;
    const double value = assessment.values[scenario][cell.node];
    parts.stages[cell.facets.stage] += value;
    parts.phases[{cell.facets.stage, cell.facets.phase}] += value;
  }
  return parts;
}

Json assessmentJson(const Assessment& assessment, Cells cells, const report::Uncertainty* uncertainty) {
  const study::Study& study = assessment.study;
  const auto& t = study::scopeType();
  Json json = Json::object();
  json["format"] = "meguri-assessment";
  json["version"] = "1.3";
  json["title"] = study.title;
  json["scope"] = {{"functionalUnit", study.scope->get(t.functionalUnit)}, {"from", study.firstYear()}, {"to", study.lastYear()},
                   {"accounting", study.scope->get(t.accounting)}, {"basis", study.scope->get(t.basis)}, {"networkLosses", study.scope->get(t.networkLosses)},
                   {"allocation", study.scope->get(t.allocation)}, {"netBasis", study.scope->get(t.netBasis)},
                   {"endOfLifeRule", study.scope->get(t.endOfLifeRule)}, {"gridColumn", study.scope->get(t.gridColumn)}, {"reservoirs", study.scope->get(t.reservoirs)}};
  Json& indicators = json["scope"]["indicators"] = Json::array();
  for (const Indicator indicator : report::countedIndicators(study)) indicators.push_back(lifecycle::word(indicator));
  if (uncertainty) json["sampling"] = {{"draws", uncertainty->draws()}, {"from", uncertainty->first()}, {"seed", uncertainty->seed()}, {"inputs", uncertainty->inputs()}};
  json["issues"] = issuesJson(assessment.issues, study);
  Json& scenarios = json["scenarios"] = Json::array();
  for (std::size_t s = 0; s < assessment.scenarios.size(); ++s) scenarios.push_back(scenarioJson(assessment, s, cells, uncertainty));
  return json;
}

Json issuesJson(const std::vector<study::Issue>& issues, const study::Study& study) {
  constexpr const char* severities[] = {"error", "warning", "note"};
  Json list = Json::array();
  for (const auto& issue : issues) {
    Json json = Json::object();
    json["severity"] = severities[static_cast<std::size_t>(issue.severity)];
    json["code"] = issue.code;
    json["scenario"] = issue.scenario;
    json["element"] = issue.element;
    json["field"] = issue.field;
    json["args"] = issue.args;
    json["message"] = describe(issue, study).toStdString();
    list.push_back(std::move(json));
  }
  return list;
}

}  // namespace meguri::words
