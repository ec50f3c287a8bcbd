#include "core/report/rows.h"

#include <fmt/format.h>

#include <map>

#include "core/quantity/quantity_json.h"
#include "core/report/coverage.h"
#include "core/report/uncertainty_run.h"

namespace meguri::report {

namespace {

using lifecycle::Assessment;
using lifecycle::Indicator;
using lifecycle::ScenarioModel;
using lifecycle::View;

/// Id and name of an element; nothing of none.
Fields fieldsOf(const ScenarioModel& model, lifecycle::ElementIndex index) {
  return index == lifecycle::noElement ? Fields(2) : Fields{field(model.elements[index]->id), field(model.elements[index]->name)};
}
Fields fieldsOf(const Assessment& assessment, std::size_t scenario) {
  const study::Id& id = assessment.scenarios[scenario]->id;
  const auto* of = assessment.study.scenario(id);
  return {field(id), field(of ? of->name : std::string())};
}
Columns with(Columns columns, const Columns& further) {
  columns.insert(columns.end(), further.begin(), further.end());
  return columns;
}
std::vector<View> viewsOf(const study::Study& study) { return lifecycle::viewsOf(study.scope->get(study::scopeType().netBasis) == "marginal"); }

void cellRows(const Assessment& assessment, std::size_t s, const TakeRow& take) {
  const ScenarioModel& model = *assessment.scenarios[s];
  const std::vector<quantity::Evidence> classes = evidenceOf(assessment, s);
  const std::string method = methodCode(assessment.study);
  const Fields scenario = fieldsOf(assessment, s);
  for (const auto& cell : model.cells) {
    const auto& f = cell.facets;
    Fields row = scenario;
    append(row, {field(word(f.indicator)), field(word(f.stage)), field(word(f.phase))});
    for (const auto element : {cell.element, cell.job, cell.site}) append(row, fieldsOf(model, element));
    append(row, {field(int{cell.year}), field(word(f.accounting)), field(word(f.basis)), field(word(f.part)), field(word(f.place)), field(word(f.fate)), assessment.values[s][cell.node],
                 field(dimensionOf(assessment.study, f.indicator).unit()), {}, field(quantity::evidenceWord(classes[cell.node])), method});
    take(row);
  }
  for (const auto& exclusion : model.exclusions) {
    Fields row = scenario;
    append(row, {field(word(exclusion.indicator)), field(word(exclusion.stage)), {}});
    append(row, fieldsOf(model, exclusion.element));
    append(row, {{}, {}, {}, {}, {}, {}, field(word(exclusion.basis)), {}, {}, {}, {}, field(dimensionOf(assessment.study, exclusion.indicator).unit()),
                 (exclusion.onlySplit ? "only-split:" : "") + exclusion.reason, {}, method});
    take(row);
  }
}

/// A reading with what draws say of it; no row of what the scenario has not.
void readingRow(const Assessment& assessment, const Reading& reading, Fields row, const Fields& behind, const Uncertainty* uncertainty, std::uint64_t mostDraws, const TakeRow& take) {
  const auto traced = trace(assessment, reading);
  append(row, {traced ? Field(traced->value) : Field(), field((traced ? traced->dimension : dimensionOf(assessment.study, reading.indicator)).unit())});
  append(row, behind);
  const auto band = bandOf(uncertainty, reading);
  append(row, uncertainty ? drawnFields(band, std::min<std::uint64_t>(uncertainty->draws(), mostDraws), uncertainty->seed()) : Fields(drawnColumns().size()));
  take(row);
}

/// What of a scenario's cube has totals.
std::vector<Measure> measuresOf(const Assessment& assessment, std::size_t s, Indicator indicator, const View& view) {
  if (!assessment.total(s, lifecycle::Name::net, indicator, view)) return {Measure::footprint};
  return {Measure::footprint, Measure::avoided, Measure::rebound, Measure::net};
}

/// Calls each(scenario, reading) for what has a total, or would have one if it were not left out.
template <class Each>
void eachTotalReading(const Assessment& assessment, std::size_t s, Indicator indicator, const View& view, const Each& each) {
  for (const Measure measure : measuresOf(assessment, s, indicator, view)) {
    Reading reading;
    reading.scenario = assessment.scenarios[s]->id;
    reading.indicator = indicator;
    reading.view = view;
    reading.measure = measure;
    each(reading);
  }
}

Fields differenceRow(const Assessment& assessment, std::size_t s, const study::Id& reference, const Comparison& comparison, const View& view, const std::string& unit, const Uncertainty* uncertainty) {
  const study::Id& id = assessment.scenarios[s]->id;
  const Delta delta = comparison.delta(s);
  const auto superiority = uncertainty ? uncertainty->superiority(id, comparison.indicator(), view) : std::nullopt;
  const auto band = superiority ? uncertainty->difference(id, comparison.indicator(), view) : std::nullopt;
  Fields row{field(id), field(reference), field(word(comparison.indicator())), std::string(word(view.accounting)) + "/" + std::string(word(view.basis)), field(delta.absolute), field(unit),
             field(delta.relative)};
  Fields sampled = drawnFields(band, band ? uncertainty->draws() : 0, band ? uncertainty->seed() : 0);
  append(row, Fields(sampled.begin(), sampled.end() - 2));
  append(row, band ? Fields{superiority->probability, superiority->error, superiority->unspread, std::string(superiority->mayBeWorded ? "true" : "false")} : Fields(4));
  append(row, Fields(sampled.end() - 2, sampled.end()));
  return row;
}

}  // namespace

std::string plain(const Field& field) {
  if (const auto* number = std::get_if<double>(&field)) return fmt::format("{}", *number);
  if (const auto* whole = std::get_if<std::uint64_t>(&field)) return std::to_string(*whole);
  const auto* text = std::get_if<std::string>(&field);
  return text ? *text : std::string();
}

void append(Fields& fields, Fields more) { fields.insert(fields.end(), std::make_move_iterator(more.begin()), std::make_move_iterator(more.end())); }

const Columns& drawnColumns() {
  static const Columns columns = {"mean", "p5", "p25", "median", "p75", "p95", "draws", "seed"};
  return columns;
}

Fields drawnFields(const std::optional<Band>& band, std::uint64_t draws, std::uint64_t seed) {
  if (!band) return Fields(drawnColumns().size());
  return {band->mean, band->p5, band->p25, band->median, band->p75, band->p95, draws, seed};
}

std::string methodCode(const study::Study& study) { return methodCode(study, viewOf(study)); }

std::string methodCode(const study::Study& study, const View& view) {
  const auto& t = study::scopeType();
  const auto& scope = *study.scope;
  return fmt::format("accounting={};basis={};allocation={};endOfLifeRule={};gridColumn={};reservoirs={};networkLosses={}", word(view.accounting), word(view.basis), scope.get(t.allocation),
                     scope.get(t.endOfLifeRule), scope.get(t.gridColumn), scope.get(t.reservoirs), scope.get(t.networkLosses));
}

const Columns& resultColumns() {
  static const Columns columns = {"scenario", "scenarioName", "indicator", "stage", "phase", "element", "elementName", "job", "jobName", "site", "siteName", "year",
                                  "accounting", "basis", "part", "place", "fate", "value", "unit", "leftOut", "evidence", "method"};
  return columns;
}

void eachResult(const Assessment& assessment, const TakeRow& take) {
  for (std::size_t s = 0; s < assessment.scenarios.size(); ++s) cellRows(assessment, s, take);
}

const Columns& differenceColumns() {
  static const Columns columns = {"scenario", "reference", "indicator", "view", "difference", "unit", "relative", "mean", "p5", "p25", "median", "p75", "p95", "pBetter", "pBetterError",
                                  "unspread", "worded", "draws", "seed"};
  return columns;
}

void eachDifference(const Assessment& assessment, const Choice& choice, const Uncertainty* uncertainty, const TakeRow& take) {
  const auto scenarios = chosen(assessment, choice);
  if (scenarios.empty()) return;
  const std::size_t reference = referenceOf(assessment, choice);
  for (const Indicator indicator : countedIndicators(assessment.study))
    for (const auto& view : lifecycle::views) {
      const Comparison comparison(assessment, choice, indicator, view);
      const auto traced = trace(assessment, comparison.reading(reference));
      const std::string unit = (traced ? traced->dimension : dimensionOf(assessment.study, indicator)).unit();
      for (const std::size_t s : scenarios)
        if (s != reference) take(differenceRow(assessment, s, assessment.scenarios[reference]->id, comparison, view, unit, uncertainty));
    }
}

const Columns& totalColumns() {
  static const Columns columns = with({"scenario", "scenarioName", "indicator", "accounting", "basis", "measure", "value", "unit", "perUnit", "perUnitUnit", "complete"}, drawnColumns());
  return columns;
}

void eachTotal(const Assessment& assessment, const Uncertainty* uncertainty, const TakeRow& take) {
  for (std::size_t s = 0; s < assessment.scenarios.size(); ++s)
    for (const Indicator indicator : countedIndicators(assessment.study))
      for (const View& view : viewsOf(assessment.study))
        eachTotalReading(assessment, s, indicator, view, [&](const Reading& reading) {
          Fields row = fieldsOf(assessment, s);
          append(row, {field(word(indicator)), field(word(view.accounting)), field(word(view.basis)), field(word(reading.measure))});
          Reading perUnit = reading;
          perUnit.perUnit = true;
          const auto traced = reading.measure == Measure::footprint && assessment.units(s) ? trace(assessment, perUnit) : std::nullopt;
          const Fields behind{traced ? Field(traced->value) : Field(), field(traced ? traced->dimension.unit() : std::string()),
                              std::string(leftOut(assessment, s, indicator, view, reading.measure != Measure::footprint).empty() ? "true" : "false")};
          readingRow(assessment, reading, std::move(row), behind, uncertainty, sampling::mostDraws, take);
        });
}

const Columns& yearColumns() {
  static const Columns columns = with({"scenario", "scenarioName", "indicator", "accounting", "basis", "measure", "year", "value", "unit"}, drawnColumns());
  return columns;
}

void eachYear(const Assessment& assessment, const Uncertainty* uncertainty, const TakeRow& take) {
  const study::Study& study = assessment.study;
  for (std::size_t s = 0; s < assessment.scenarios.size(); ++s)
    for (const Indicator indicator : countedIndicators(study)) {
      const View view = yearViewOf(study, indicator);
      eachTotalReading(assessment, s, indicator, view, [&](Reading reading) {
        for (int year = study.firstYear(); year <= study.lastYear(); ++year) {
          reading.from = reading.to = year;
          Fields row = fieldsOf(assessment, s);
          append(row, {field(word(indicator)), field(word(view.accounting)), field(word(view.basis)), field(word(reading.measure)), field(year)});
          readingRow(assessment, reading, std::move(row), {}, uncertainty, UncertaintyRun::mostYearDraws, take);
        }
      });
    }
}

const Columns& stageColumns() {
  static const Columns columns = {"scenario", "scenarioName", "indicator", "accounting", "basis", "stage", "value", "unit"};
  return columns;
}

void eachStage(const Assessment& assessment, const TakeRow& take) {
  for (std::size_t s = 0; s < assessment.scenarios.size(); ++s)
    for (const Indicator indicator : countedIndicators(assessment.study))
      for (const View& view : viewsOf(assessment.study)) {
        std::map<lifecycle::Stage, double> sums;
        for (const auto& cell : assessment.scenarios[s]->cells)
          if (cell.facets.indicator == indicator && cell.isIn(view)) sums[cell.facets.stage] += assessment.values[s][cell.node];
        for (const auto& [stage, value] : sums) {
          Fields row = fieldsOf(assessment, s);
          append(row, {field(word(indicator)), field(word(view.accounting)), field(word(view.basis)), field(word(stage)), value, field(dimensionOf(assessment.study, indicator).unit())});
          take(row);
        }
      }
}

const Columns& exclusionColumns() {
  static const Columns columns = {"scenario", "scenarioName", "element", "elementName", "stage", "indicator", "basis", "reason", "field", "onlySplit"};
  return columns;
}

void eachExclusion(const Assessment& assessment, const TakeRow& take) {
  for (std::size_t s = 0; s < assessment.scenarios.size(); ++s)
    for (const auto& exclusion : assessment.scenarios[s]->exclusions) {
      Fields row = fieldsOf(assessment, s);
      append(row, fieldsOf(*assessment.scenarios[s], exclusion.element));
      append(row, {field(word(exclusion.stage)), field(word(exclusion.indicator)), field(word(exclusion.basis)), field(exclusion.reason), field(exclusion.field),
                   std::string(exclusion.onlySplit ? "true" : "false")});
      take(row);
    }
}

}  // namespace meguri::report
