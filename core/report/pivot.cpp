#include "core/report/pivot.h"

#include <algorithm>
#include <limits>

#include "core/report/pivot_codes.h"

namespace meguri::report {

namespace {

constexpr std::array<std::string_view, 12> axisWords = {"scenario", "indicator", "measure", "stage", "phase", "element", "job", "site", "year", "part", "place", "fate"};
constexpr std::array<std::string_view, 8> scaleWords = {"total", "unit", "year", "rowShare", "columnShare", "share", "difference", "relativeDifference"};

template <class Enum, std::size_t n>
std::optional<Enum> named(const std::array<std::string_view, n>& words, std::string_view word) {
  const auto found = std::ranges::find(words, word);
  return found == words.end() ? std::nullopt : std::optional(static_cast<Enum>(found - words.begin()));
}

std::optional<std::string> keyOn(const std::vector<PivotAxis>& axes, const PivotLine& line, PivotAxis axis) {
  const auto found = std::ranges::find(axes, axis);
  const auto level = static_cast<std::size_t>(found - axes.begin());
  return level < line.keys.size() ? std::optional(line.keys[level]) : std::nullopt;
}

lifecycle::Indicator indicatorOf(const std::string& key) {
  const auto found = std::ranges::find(lifecycle::indicators, key, [](auto each) { return lifecycle::word(each); });
  return found == lifecycle::indicators.end() ? lifecycle::Indicator::ghg : *found;
}

Measure measureOf(const std::string& key) { return key == "avoided" ? Measure::avoided : key == "rebound" ? Measure::rebound : Measure::footprint; }

}  // namespace

std::string_view word(PivotAxis axis) { return axisWords[static_cast<std::size_t>(axis)]; }
std::string_view word(PivotScale scale) { return scaleWords[static_cast<std::size_t>(scale)]; }
std::optional<PivotAxis> pivotAxis(std::string_view word) { return named<PivotAxis>(axisWords, word); }
std::optional<PivotScale> pivotScale(std::string_view word) { return named<PivotScale>(scaleWords, word); }

std::optional<Axis> axisOf(PivotAxis axis) {
  switch (axis) {
    case PivotAxis::scenario:
    case PivotAxis::indicator: return std::nullopt;
    case PivotAxis::measure: return Axis::measure;
    case PivotAxis::stage: return Axis::stage;
    case PivotAxis::phase: return Axis::phase;
    case PivotAxis::element: return Axis::element;
    case PivotAxis::job: return Axis::job;
    case PivotAxis::site: return Axis::site;
    case PivotAxis::year: return Axis::year;
    case PivotAxis::part: return Axis::part;
    case PivotAxis::place: return Axis::place;
    case PivotAxis::fate: return Axis::fate;
  }
  return std::nullopt;
}

bool adds(PivotAxis axis) { return axis != PivotAxis::scenario && axis != PivotAxis::indicator && axis != PivotAxis::measure; }

bool isDifference(PivotScale scale) { return scale == PivotScale::difference || scale == PivotScale::relativeDifference; }
bool isShare(PivotScale scale) {
  return scale == PivotScale::rowShare || scale == PivotScale::columnShare || scale == PivotScale::share || scale == PivotScale::relativeDifference;
}

bool Pivot::has(PivotAxis axis) const { return std::ranges::find(rows, axis) != rows.end() || std::ranges::find(columns, axis) != columns.end(); }

Pivot defaultPivot(const study::Study& study) {
  Pivot pivot{{PivotAxis::indicator, PivotAxis::stage}, {PivotAxis::scenario}, {}, PivotScale::total, viewOf(study), {}};
  if (!study.scenarios.empty()) pivot.reference = study.scenarios.front()->id;
  return pivot;
}

std::optional<std::string> PivotTable::key(std::size_t row, std::size_t column, PivotAxis axis) const {
  if (auto found = keyOn(pivot.rows, rows[row], axis)) return found;
  if (auto found = keyOn(pivot.columns, columns[column], axis)) return found;
  if (pivot.has(axis)) return std::nullopt;
  const auto kept = pivot.filters.find(axis);
  return kept != pivot.filters.end() && kept->second.size() == 1 ? std::optional(kept->second.front()) : std::nullopt;
}

std::vector<std::string> pivotKeys(const lifecycle::Assessment& assessment, PivotAxis axis) {
  const PivotCodes codes(assessment);
  std::vector<bool> isThere(static_cast<std::size_t>(codes.count(axis)));
  for (std::size_t s = 0; s < assessment.scenarios.size(); ++s) {
    for (const auto& cell : assessment.scenarios[s]->cells) isThere[static_cast<std::size_t>(codes.codeOf(axis, s, cell))] = true;
    for (const auto& exclusion : assessment.scenarios[s]->exclusions)
      if (const int code = codes.codeOf(axis, s, exclusion); code != anyCode) isThere[static_cast<std::size_t>(code)] = true;
  }
  const auto counted = countedIndicators(assessment.study);
  std::vector<std::string> keys;
  for (int code = 0; code < codes.count(axis); ++code)
    if (isThere[static_cast<std::size_t>(code)] && (axis != PivotAxis::indicator || std::ranges::find(counted, lifecycle::indicators[static_cast<std::size_t>(code)]) != counted.end()))
      keys.push_back(codes.key(axis, code));
  return keys;
}

void sortRows(PivotTable& table, std::size_t column, bool isDescending) {
  const std::size_t width = table.columns.size();
  std::vector<std::size_t> order;
  const auto valueOf = [&](std::size_t row) { return table.at(row, column).value; };
  const auto isBefore = [&](std::size_t a, std::size_t b) {
    const auto first = valueOf(a), second = valueOf(b);
    if (!first || !second) return first.has_value() && !second;
    return isDescending ? *first > *second : *first < *second;
  };
  // siblings are rows of one length beneath the same shorter one; what is beneath a row goes with it
  const auto place = [&](const auto& self, std::size_t from, std::size_t to, std::size_t level) -> void {
    std::vector<std::size_t> siblings;
    for (std::size_t row = from; row < to; ++row)
      if (table.rows[row].keys.size() == level) siblings.push_back(row);
    auto ends = siblings;
    if (!ends.empty()) ends.erase(ends.begin());
    ends.push_back(to);
    std::map<std::size_t, std::size_t> endOf;
    for (std::size_t i = 0; i < siblings.size(); ++i) endOf[siblings[i]] = ends[i];
    std::ranges::stable_sort(siblings, isBefore);
    for (const std::size_t row : siblings) {
      order.push_back(row);
      self(self, row + 1, endOf[row], level + 1);
    }
  };
  const bool hasTotal = !table.rows.empty() && table.rows.back().keys.empty();
  const std::size_t end = table.rows.size() - (hasTotal ? 1 : 0);
  place(place, 0, end, 1);
  if (hasTotal) order.push_back(end);
  std::vector<PivotLine> rows;
  std::vector<PivotCell> cells;
  cells.reserve(table.cells.size());
  for (const std::size_t row : order) {
    rows.push_back(std::move(table.rows[row]));
    cells.insert(cells.end(), table.cells.begin() + static_cast<std::ptrdiff_t>(row * width), table.cells.begin() + static_cast<std::ptrdiff_t>((row + 1) * width));
  }
  table.rows = std::move(rows);
  table.cells = std::move(cells);
}

std::optional<Reading> pivotReading(const PivotTable& table, std::size_t row, std::size_t column) {
  if (!table.at(row, column).value) return std::nullopt;
  const auto key = [&](PivotAxis axis) { return table.key(row, column, axis).value_or(std::string()); };
  Reading reading;
  reading.scenario = key(PivotAxis::scenario);
  reading.indicator = indicatorOf(key(PivotAxis::indicator));
  reading.measure = measureOf(key(PivotAxis::measure));
  reading.view = table.pivot.view;
  reading.perUnit = table.pivot.scale == PivotScale::unit;
  reading.perYear = table.pivot.scale == PivotScale::year;
  for (const PivotAxis axis : pivotAxes) {
    if (!adds(axis)) continue;
    std::vector<std::string> keys;
    if (const auto one = table.key(row, column, axis))
      keys = {*one};
    else if (const auto kept = table.pivot.filters.find(axis); kept != table.pivot.filters.end() && !kept->second.empty())
      keys = kept->second;
    else
      continue;
    if (reading.axis == Axis::whole && keys.size() == 1) {
      reading.axis = *axisOf(axis);
      reading.key = keys.front();
    } else {
      reading.within.emplace_back(*axisOf(axis), std::move(keys));
    }
  }
  return reading;
}

quantity::Dimension pivotDimension(const lifecycle::Assessment& assessment, const PivotTable& table, std::size_t row, std::size_t column) {
  if (isShare(table.pivot.scale)) return {};
  const auto dimension = dimensionOf(assessment.study, indicatorOf(table.key(row, column, PivotAxis::indicator).value_or(std::string())));
  if (table.pivot.scale != PivotScale::unit) return dimension;
  for (const auto& model : assessment.scenarios) {
    const auto units = std::ranges::find(model->totals, lifecycle::Name::units, &lifecycle::Total::name);
    if (units != model->totals.end()) return dimension / model->graph.dimension(units->node);
  }
  return dimension;
}

std::vector<LeftOut> pivotLeftOut(const lifecycle::Assessment& assessment, const PivotTable& table, std::size_t row, std::size_t column) {
  const PivotCodes codes(assessment);
  const std::size_t s = assessment.index(table.key(row, column, PivotAxis::scenario).value_or(std::string()));
  if (s >= assessment.scenarios.size()) return {};
  const auto isOfCell = [&](const lifecycle::Exclusion& exclusion, PivotAxis axis) {
    const int code = codes.codeOf(axis, s, exclusion);
    if (code == anyCode) return true;
    const std::string own = codes.key(axis, code);
    if (const auto key = table.key(row, column, axis)) return own == *key;
    const auto kept = table.pivot.filters.find(axis);
    return kept == table.pivot.filters.end() || kept->second.empty() || std::ranges::find(kept->second, own) != kept->second.end();
  };
  std::vector<LeftOut> result;
  for (const auto& each : leftOut(assessment, s, indicatorOf(table.key(row, column, PivotAxis::indicator).value_or(std::string())), table.pivot.view, true))
    if (std::ranges::all_of(pivotAxes, [&](PivotAxis axis) { return isOfCell(each.exclusion, axis); })) result.push_back(each);
  return result;
}

}  // namespace meguri::report
