#include <fmt/format.h>

#include <algorithm>

#include "core/report/csv.h"
#include "core/report/pivot.h"

namespace meguri::report {

namespace {

bool hasName(PivotAxis axis) { return axis == PivotAxis::scenario || axis == PivotAxis::element || axis == PivotAxis::job || axis == PivotAxis::site; }

/// Elements by id, as the first scenario that has one calls it.
std::map<std::string_view, std::string_view> elementNames(const lifecycle::Assessment& assessment) {
  std::map<std::string_view, std::string_view> names;
  for (const auto& model : assessment.scenarios)
    for (const auto& element : model->elements) names.try_emplace(element->id, element->name);
  return names;
}

/// The axes of a table, and before them those of which one key counts.
std::vector<PivotAxis> axesOf(const Pivot& pivot) {
  std::vector<PivotAxis> axes;
  for (const PivotAxis axis : pivotAxes)
    if (!adds(axis) && !pivot.has(axis)) axes.push_back(axis);
  axes.insert(axes.end(), pivot.rows.begin(), pivot.rows.end());
  axes.insert(axes.end(), pivot.columns.begin(), pivot.columns.end());
  return axes;
}

/// "stage=use|facility;year=2026"
std::string filtersOf(const Pivot& pivot) {
  std::string text;
  for (const auto& [axis, keys] : pivot.filters) {
    if (keys.empty() || (!adds(axis) && !pivot.has(axis))) continue;  // these have a column of their own
    text += fmt::format("{}{}=", text.empty() ? "" : ";", word(axis));
    for (std::size_t i = 0; i < keys.size(); ++i) text += (i > 0 ? "|" : "") + keys[i];
  }
  return text;
}

}  // namespace

std::string pivotCsv(const lifecycle::Assessment& assessment, const PivotTable& table) {
  const auto names = elementNames(assessment);
  const auto axes = axesOf(table.pivot);
  const auto nameOf = [&](PivotAxis axis, const std::string& key) {
    if (axis == PivotAxis::scenario) {
      const auto* scenario = assessment.study.scenario(key);
      return scenario ? scenario->name : std::string();
    }
    const auto found = names.find(key);
    return found == names.end() ? std::string() : std::string(found->second);
  };
  std::vector<std::string> fields;
  for (const PivotAxis axis : axes) {
    fields.emplace_back(word(axis));
    if (hasName(axis)) fields.push_back(std::string(word(axis)) + "Name");
  }
  fields.insert(fields.end(), {"scale", "value", "unit", "leftOut", "filters", "method"});
  std::string csv = csvLine(fields);
  const std::string filters = filtersOf(table.pivot), method = methodCode(assessment.study, table.pivot.view);
  for (std::size_t row = 0; row < table.rows.size(); ++row)
    for (std::size_t column = 0; column < table.columns.size(); ++column) {
      const PivotCell& cell = table.at(row, column);
      if (!cell.value && !cell.isIncomplete) continue;
      fields.clear();
      for (const PivotAxis axis : axes) {
        const auto key = table.key(row, column, axis);
        fields.push_back(key.value_or("total"));
        if (hasName(axis)) fields.push_back(key ? nameOf(axis, *key) : std::string());
      }
      fields.insert(fields.end(), {std::string(word(table.pivot.scale)), cell.value ? fmt::format("{}", *cell.value) : std::string(), pivotDimension(assessment, table, row, column).unit(),
                                   !cell.isIncomplete ? "" : cell.value ? "in part" : "left out", filters, method});
      csv += csvLine(fields);
    }
  return csv;
}

}  // namespace meguri::report
