#include "core/report/csv.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <fmt/format.h>

#include "core/quantity/quantity_json.h"
#include "core/report/coverage.h"

namespace meguri::report {

namespace {

using lifecycle::Assessment;
using lifecycle::Indicator;
using lifecycle::ScenarioModel;

std::string number(double value) { return fmt::format("{}", value); }
std::string number(const std::optional<double>& value) { return value ? number(*value) : std::string(); }
std::string text(std::string_view word) { return std::string(word); }

/// What draws say of a line; a line without a band has no draws behind it.
const std::vector<std::string>& sampledColumns() {
  static const std::vector<std::string> columns = {"mean", "p5", "p25", "median", "p75", "p95", "draws", "seed"};
  return columns;
}
std::vector<std::string> bandFields(const std::optional<Band>& band) {
  if (!band) return std::vector<std::string>(6);
  return {number(band->mean), number(band->p5), number(band->p25), number(band->median), number(band->p75), number(band->p95)};
}
std::vector<std::string> sampledFields(const std::optional<Band>& band, const std::optional<Sample>& sample) {
  if (!band || !sample) return std::vector<std::string>(sampledColumns().size());
  auto fields = bandFields(band);
  fields.insert(fields.end(), {std::to_string(sample->draws), std::to_string(sample->seed)});
  return fields;
}

struct Named {
  std::string id, name;
};
Named named(const ScenarioModel& model, lifecycle::ElementIndex index) {
  return index == lifecycle::noElement ? Named() : Named{model.elements[index]->id, model.elements[index]->name};
}
Named named(const study::Study& study, const study::Id& id) {
  const auto* scenario = study.scenario(id);
  return {id, scenario ? scenario->name : std::string()};
}

/// A number stays one; any other text that starts like a formula is shielded.
std::string shielded(const std::string& field) {
  if (field.empty() || std::string_view("=+-@\t\r").find(field.front()) == std::string_view::npos) return field;
  // strtod would follow the user's locale
  double number = 0;
  const auto [end, fault] = std::from_chars(field.data(), field.data() + field.size(), number);
  return fault == std::errc() && end == field.data() + field.size() ? field : "'" + field;
}

std::string line(std::vector<std::string> fields, const std::vector<std::string>& further = {}) {
  fields.insert(fields.end(), further.begin(), further.end());
  return csvLine(fields);
}

std::string cellLines(const Assessment& assessment, std::size_t s) {
  const ScenarioModel& model = *assessment.scenarios[s];
  const std::vector<quantity::Evidence> classes = evidenceOf(assessment, s);
  const std::string method = methodCode(assessment.study);
  const Named scenario = named(assessment.study, model.id);
  std::string lines;
  for (const auto& cell : model.cells) {
    const auto& f = cell.facets;
    const Named element = named(model, cell.element), job = named(model, cell.job), site = named(model, cell.site);
    lines += line({scenario.id, scenario.name, text(word(f.indicator)), text(word(f.stage)), text(word(f.phase)), element.id, element.name, job.id, job.name,
                   site.id, site.name, std::to_string(cell.year), text(word(f.accounting)), text(word(f.basis)), text(word(f.part)), text(word(f.place)),
                   text(word(f.fate)), number(assessment.values[s][cell.node]), dimensionOf(assessment.study, f.indicator).unit(), "",
                   text(quantity::evidenceWord(classes[cell.node])), method});
  }
  for (const auto& exclusion : model.exclusions) {
    const Named element = named(model, exclusion.element);
    lines += line({scenario.id, scenario.name, text(word(exclusion.indicator)), text(word(exclusion.stage)), "", element.id, element.name, "", "", "", "", "", "",
                   text(word(exclusion.basis)), "", "", "", "", dimensionOf(assessment.study, exclusion.indicator).unit(), (exclusion.onlySplit ? "only-split:" : "") + exclusion.reason, "", method});
  }
  return lines;
}

std::string seriesLines(const study::Study& study, const std::string& quantity, int firstYear, const std::vector<Series>& series, const std::string& unit, const std::string& method,
                        const std::optional<Sample>& sample = {}) {
  std::string lines;
  for (const Series& each : series) {
    const Named scenario = named(study, each.scenario);
    for (std::size_t i = 0; i < each.values.size(); ++i)
      lines += line({scenario.id, scenario.name, quantity, std::to_string(firstYear + static_cast<int>(i)), number(each.values[i]), unit, method},
                    sampledFields(i < each.bands.size() ? each.bands[i] : std::nullopt, sample));
  }
  return lines;
}

std::string barLines(const study::Study& study, const BarFigure& figure) {
  std::string result;
  const std::string unit = figure.dimension.unit(), method = methodCode(study, figure.view);
  for (const Bar& bar : figure.bars) {
    const Named scenario = named(study, bar.scenario);
    for (std::size_t p = 0; p < figure.parts.size(); ++p)
      result += line({scenario.id, scenario.name, text(word(figure.indicator)), figure.parts[p], number(bar.values[p]), unit, method}, std::vector<std::string>(sampledColumns().size()));
    result += line({scenario.id, scenario.name, text(word(figure.indicator)), "total", number(bar.total), unit, method}, sampledFields(bar.band, figure.sample));
    for (const LeftOut& each : bar.leftOut)
      result += line({scenario.id, scenario.name, text(word(figure.indicator)), "left out: " + text(word(each.exclusion.stage)) + " " + each.exclusion.reason, "", unit, method}, std::vector<std::string>(sampledColumns().size()));
  }
  return result;
}

std::string differenceLine(const Assessment& assessment, std::size_t s, const study::Id& reference, Indicator indicator, const lifecycle::View& view, const Delta& delta, const std::string& unit,
                           const Uncertainty* uncertainty) {
  const study::Id& id = assessment.scenarios[s]->id;
  const auto superiority = uncertainty ? uncertainty->superiority(id, indicator, view) : std::nullopt;
  const auto band = superiority ? uncertainty->difference(id, indicator, view) : std::nullopt;
  std::vector<std::string> fields{id, reference, text(word(indicator)), text(word(view.accounting)) + "/" + text(word(view.basis)), number(delta.absolute), unit, number(delta.relative)};
  const auto bands = bandFields(band);
  fields.insert(fields.end(), bands.begin(), bands.end());
  if (!band) return line(fields, std::vector<std::string>(6));
  return line(fields, {number(superiority->probability), number(superiority->error), number(superiority->unspread), superiority->mayBeWorded ? "true" : "false",
                       std::to_string(uncertainty->draws()), std::to_string(uncertainty->seed())});
}

}  // namespace

std::string csvLine(std::span<const std::string> fields) {
  std::string result;
  for (std::size_t i = 0; i < fields.size(); ++i) {
    if (i > 0) result += ',';
    const std::string field = shielded(fields[i]);
    if (field.find_first_of(",\"\r\n") == std::string::npos) {
      result += field;
      continue;
    }
    result += '"';
    for (const char c : field) result += c == '"' ? std::string("\"\"") : std::string(1, c);
    result += '"';
  }
  return result + "\r\n";
}

std::string methodCode(const study::Study& study) { return methodCode(study, viewOf(study)); }

std::string methodCode(const study::Study& study, const lifecycle::View& view) {
  const auto& t = study::scopeType();
  const auto& scope = *study.scope;
  return fmt::format("accounting={};basis={};allocation={};endOfLifeRule={};gridColumn={};reservoirs={};networkLosses={}", word(view.accounting), word(view.basis), scope.get(t.allocation),
                     scope.get(t.endOfLifeRule), scope.get(t.gridColumn), scope.get(t.reservoirs), scope.get(t.networkLosses));
}

std::string resultsCsv(const Assessment& assessment) {
  std::string result = line({"scenario", "scenarioName", "indicator", "stage", "phase", "element", "elementName", "job", "jobName", "site", "siteName", "year",
                             "accounting", "basis", "part", "place", "fate", "value", "unit", "leftOut", "evidence", "method"});
  for (std::size_t s = 0; s < assessment.scenarios.size(); ++s) result += cellLines(assessment, s);
  return result;
}

std::string figureCsv(const study::Study& study, const BarFigure& figure) { return figuresCsv(study, {figure}); }

std::string figuresCsv(const study::Study& study, const std::vector<BarFigure>& figures) {
  std::string result = line({"scenario", "scenarioName", "indicator", figures.empty() ? "" : text(word(figures.front().split)), "value", "unit", "method"}, sampledColumns());
  for (const BarFigure& figure : figures) result += barLines(study, figure);
  return result;
}

std::string figureCsv(const study::Study& study, const TimeFigure& figure) {
  const std::string quantity = text(word(figure.indicator)) + (figure.cumulative ? " cumulative" : "");
  return line({"scenario", "scenarioName", "quantity", "year", "value", "unit", "method"}, sampledColumns()) +
         seriesLines(study, quantity, figure.firstYear, figure.series, figure.dimension.unit(), methodCode(study, figure.view), figure.sample) +
         (figure.otherView ? seriesLines(study, quantity, figure.firstYear, figure.others, figure.dimension.unit(), methodCode(study, *figure.otherView)) : std::string());
}

std::string figureCsv(const study::Study& study, const StockFigure& figure) {
  std::string result = line({"scenario", "scenarioName", "quantity", "year", "value", "unit", "method"}, sampledColumns());
  for (const auto& [flow, series] : {std::pair(Flow::inService, &figure.inService), std::pair(Flow::purchases, &figure.purchases), std::pair(Flow::retired, &figure.retired)})
    result += seriesLines(study, text(word(flow)), figure.firstYear, *series, "node", methodCode(study));
  return result;
}

std::string figureCsv(const study::Study& study, const FateFigure& figure) {
  std::string result = line({"scenario", "scenarioName", "quantity", "year", "value", "unit", "method"}, sampledColumns());
  for (std::size_t i = 0; i < figure.fates.size(); ++i)
    result += seriesLines(study, text(word(Indicator::ewaste)) + " " + (figure.fates[i].empty() ? "none" : figure.fates[i]), figure.firstYear, figure.parts[i], "kg", methodCode(study, figure.view));
  return result;
}

std::string differencesCsv(const Assessment& assessment, const Choice& choice, const Uncertainty* uncertainty) {
  std::string result = line({"scenario", "reference", "indicator", "view", "difference", "unit", "relative", "mean", "p5", "p25", "median", "p75", "p95", "pBetter", "pBetterError",
                             "unspread", "worded", "draws", "seed"});
  const auto scenarios = chosen(assessment, choice);
  if (scenarios.empty()) return result;
  const std::size_t reference = referenceOf(assessment, choice);
  for (const Indicator indicator : countedIndicators(assessment.study))
    for (const auto& view : lifecycle::views) {
      const Comparison comparison(assessment, choice, indicator, view);
      const auto traced = trace(assessment, comparison.reading(reference));
      const std::string unit = (traced ? traced->dimension : dimensionOf(assessment.study, indicator)).unit();
      for (const std::size_t s : scenarios)
        if (s != reference) result += differenceLine(assessment, s, assessment.scenarios[reference]->id, indicator, view, comparison.delta(s), unit, uncertainty);
    }
  return result;
}

std::string massesCsv(const Assessment& assessment) {
  std::string result = line({"scenario", "scenarioName", "element", "elementName", "year", "mass", "value", "unit"});
  for (std::size_t s = 0; s < assessment.scenarios.size(); ++s) {
    const ScenarioModel& model = *assessment.scenarios[s];
    const Named scenario = named(assessment.study, model.id);
    for (const auto& memo : model.memos) {
      if (std::ranges::find(masses, memo.name) == masses.end()) continue;
      const Named element = named(model, memo.element);
      result += line({scenario.id, scenario.name, element.id, element.name, std::to_string(memo.year), text(word(memo.name)), number(assessment.values[s][memo.node]), "kg"});
    }
  }
  return result;
}

}  // namespace meguri::report
