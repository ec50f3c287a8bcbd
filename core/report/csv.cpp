#include "core/report/csv.h"

#include <algorithm>
#include <charconv>
#include <fmt/format.h>

namespace meguri::report {

namespace {

using lifecycle::Assessment;
using lifecycle::Indicator;
using lifecycle::ScenarioModel;

std::string number(double value) { return fmt::format("{}", value); }
std::string number(const std::optional<double>& value) { return value ? number(*value) : std::string(); }
std::string text(std::string_view word) { return std::string(word); }

/// What draws say of a line, as text.
std::vector<std::string> sampledFields(const std::optional<Band>& band, const std::optional<Sample>& sample) {
  const Fields fields = drawnFields(sample ? band : std::nullopt, sample ? sample->draws : 0, sample ? sample->seed : 0);
  std::vector<std::string> texts;
  for (const Field& each : fields) texts.push_back(plain(each));
  return texts;
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

/// A table made of rows.
std::string table(const Columns& columns, const std::function<void(const TakeRow&)>& each) {
  std::string result = csvLine(columns);
  each([&](const Fields& row) { result += csvLine(row); });
  return result;
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
      result += line({scenario.id, scenario.name, text(word(figure.indicator)), figure.parts[p], number(bar.values[p]), unit, method}, std::vector<std::string>(drawnColumns().size()));
    result += line({scenario.id, scenario.name, text(word(figure.indicator)), "total", number(bar.total), unit, method}, sampledFields(bar.band, figure.sample));
    for (const LeftOut& each : bar.leftOut)
      result += line({scenario.id, scenario.name, text(word(figure.indicator)), "left out: " + text(word(each.exclusion.stage)) + " " + each.exclusion.reason, "", unit, method}, std::vector<std::string>(drawnColumns().size()));
  }
  return result;
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

std::string csvLine(const Fields& row) {
  std::vector<std::string> texts;
  texts.reserve(row.size());
  for (const Field& each : row) texts.push_back(plain(each));
  return csvLine(texts);
}

std::string resultsCsv(const Assessment& assessment) {
  return table(resultColumns(), [&](const TakeRow& take) { eachResult(assessment, take); });
}

std::string figureCsv(const study::Study& study, const BarFigure& figure) { return figuresCsv(study, {figure}); }

std::string figuresCsv(const study::Study& study, const std::vector<BarFigure>& figures) {
  std::string result = line({"scenario", "scenarioName", "indicator", figures.empty() ? "" : text(word(figures.front().split)), "value", "unit", "method"}, drawnColumns());
  for (const BarFigure& figure : figures) result += barLines(study, figure);
  return result;
}

std::string figureCsv(const study::Study& study, const TimeFigure& figure) {
  const std::string quantity = text(word(figure.indicator)) + (figure.cumulative ? " cumulative" : "");
  return line({"scenario", "scenarioName", "quantity", "year", "value", "unit", "method"}, drawnColumns()) +
         seriesLines(study, quantity, figure.firstYear, figure.series, figure.dimension.unit(), methodCode(study, figure.view), figure.sample) +
         (figure.otherView ? seriesLines(study, quantity, figure.firstYear, figure.others, figure.dimension.unit(), methodCode(study, *figure.otherView)) : std::string());
}

std::string figureCsv(const study::Study& study, const StockFigure& figure) {
  std::string result = line({"scenario", "scenarioName", "quantity", "year", "value", "unit", "method"}, drawnColumns());
  for (const auto& [flow, series] : {std::pair(Flow::inService, &figure.inService), std::pair(Flow::purchases, &figure.purchases), std::pair(Flow::retired, &figure.retired)})
    result += seriesLines(study, text(word(flow)), figure.firstYear, *series, "node", methodCode(study));
  return result;
}

std::string figureCsv(const study::Study& study, const FateFigure& figure) {
  std::string result = line({"scenario", "scenarioName", "quantity", "year", "value", "unit", "method"}, drawnColumns());
  for (std::size_t i = 0; i < figure.fates.size(); ++i)
    result += seriesLines(study, text(word(Indicator::ewaste)) + " " + (figure.fates[i].empty() ? "none" : figure.fates[i]), figure.firstYear, figure.parts[i], "kg", methodCode(study, figure.view));
  return result;
}

std::string differencesCsv(const Assessment& assessment, const Choice& choice, const Uncertainty* uncertainty) {
  return table(differenceColumns(), [&](const TakeRow& take) { eachDifference(assessment, choice, uncertainty, take); });
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
