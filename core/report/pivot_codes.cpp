#include "core/report/pivot_codes.h"

#include <algorithm>
#include <array>
#include <unordered_map>

namespace meguri::report {

namespace {

using lifecycle::Fate;
using lifecycle::Part;
using lifecycle::Place;
using lifecycle::Stage;

// in the order shown
constexpr std::array allStages = {Stage::manufacture, Stage::transport, Stage::use, Stage::endOfLife, Stage::facility, Stage::credit, Stage::avoided, Stage::rebound};
constexpr std::array measures = {Measure::footprint, Measure::avoided, Measure::rebound};
constexpr std::array fates = {Fate::recycled, Fate::disposed, Fate::collected, Fate::uncollected, Fate::none};
constexpr std::array parts = {Part::direct, Part::upstream, Part::carbonPrice, Part::carbonPriceUpstream};
constexpr std::array places = {Place::site, Place::grid, Place::fab, Place::elsewhere};

/// Where each value of an enum stands in an order.
template <class Enum, std::size_t n>
constexpr std::array<int, 16> ranks(const std::array<Enum, n>& order) {
  std::array<int, 16> result{};
  for (std::size_t i = 0; i < n; ++i) result[static_cast<std::size_t>(order[i])] = static_cast<int>(i);
  return result;
}
constexpr auto indicatorRanks = ranks(lifecycle::indicators), stageRanks = ranks(allStages), phaseRanks = ranks(lifecycle::phases), fateRanks = ranks(fates), partRanks = ranks(parts), placeRanks = ranks(places);

template <class Enum>
int at(const std::array<int, 16>& ranks, Enum value) {
  return ranks[static_cast<std::size_t>(value)];
}

int measureOf(Stage stage) { return stage == Stage::avoided ? 1 : stage == Stage::rebound ? 2 : 0; }

}  // namespace

PivotCodes::PivotCodes(const lifecycle::Assessment& assessment) : m_assessment(assessment), m_firstYear(assessment.study.firstYear()), m_lastYear(assessment.study.lastYear()) {
  std::unordered_map<std::string_view, int> codes;
  for (const auto& model : assessment.scenarios) {
    auto& own = m_elements.emplace_back();
    for (const auto& element : model->elements) {
      const auto [found, isNew] = codes.try_emplace(element->id, static_cast<int>(m_ids.size()));
      if (isNew) m_ids.push_back(element->id);
      own.push_back(found->second);
    }
    for (const auto& cell : model->cells) {
      m_firstYear = std::min<int>(m_firstYear, cell.year);
      m_lastYear = std::max<int>(m_lastYear, cell.year);
    }
  }
}

int PivotCodes::count(PivotAxis axis) const {
  switch (axis) {
    case PivotAxis::scenario: return static_cast<int>(m_assessment.scenarios.size());
    case PivotAxis::indicator: return static_cast<int>(lifecycle::indicators.size());
    case PivotAxis::measure: return static_cast<int>(measures.size());
    case PivotAxis::stage: return static_cast<int>(allStages.size());
    case PivotAxis::phase: return static_cast<int>(lifecycle::phases.size());
    case PivotAxis::element:
    case PivotAxis::job:
    case PivotAxis::site: return static_cast<int>(m_ids.size()) + 1;  // and what belongs to none
    case PivotAxis::year: return m_lastYear - m_firstYear + 1;
    case PivotAxis::part: return static_cast<int>(parts.size());
    case PivotAxis::place: return static_cast<int>(places.size());
    case PivotAxis::fate: return static_cast<int>(fates.size());
  }
  return 0;
}

std::string PivotCodes::key(PivotAxis axis, int code) const {
  const auto i = static_cast<std::size_t>(code);
  switch (axis) {
    case PivotAxis::scenario: return m_assessment.scenarios[i]->id;
    case PivotAxis::indicator: return std::string(lifecycle::word(lifecycle::indicators[i]));
    case PivotAxis::measure: return std::string(word(measures[i]));
    case PivotAxis::stage: return std::string(lifecycle::word(allStages[i]));
    case PivotAxis::phase: return std::string(lifecycle::word(lifecycle::phases[i]));
    case PivotAxis::element:
    case PivotAxis::job:
    case PivotAxis::site: return i < m_ids.size() ? m_ids[i] : std::string();
    case PivotAxis::year: return std::to_string(m_firstYear + code);
    case PivotAxis::part: return std::string(lifecycle::word(parts[i]));
    case PivotAxis::place: return std::string(lifecycle::word(places[i]));
    case PivotAxis::fate: return fates[i] == Fate::none ? std::string() : std::string(lifecycle::word(fates[i]));
  }
  return {};
}

int PivotCodes::codeOf(PivotAxis axis, const std::string& key) const {
  for (int code = 0; code < count(axis); ++code)
    if (this->key(axis, code) == key) return code;
  return anyCode;
}

int PivotCodes::codeOf(PivotAxis axis, std::size_t scenario, const lifecycle::Cell& cell) const {
  switch (axis) {
    case PivotAxis::scenario: return static_cast<int>(scenario);
    case PivotAxis::indicator: return at(indicatorRanks, cell.facets.indicator);
    case PivotAxis::measure: return measureOf(cell.facets.stage);
    case PivotAxis::stage: return at(stageRanks, cell.facets.stage);
    case PivotAxis::phase: return at(phaseRanks, cell.facets.phase);
    case PivotAxis::element: return elementCode(scenario, cell.element);
    case PivotAxis::job: return elementCode(scenario, cell.job);
    case PivotAxis::site: return elementCode(scenario, cell.site);
    case PivotAxis::year: return cell.year - m_firstYear;
    case PivotAxis::part: return at(partRanks, cell.facets.part);
    case PivotAxis::place: return at(placeRanks, cell.facets.place);
    case PivotAxis::fate: return at(fateRanks, cell.facets.fate);
  }
  return anyCode;
}

int PivotCodes::codeOf(PivotAxis axis, std::size_t scenario, const lifecycle::Exclusion& exclusion) const {
  switch (axis) {
    case PivotAxis::scenario: return static_cast<int>(scenario);
    case PivotAxis::indicator: return at(indicatorRanks, exclusion.indicator);
    case PivotAxis::measure: return measureOf(exclusion.stage);
    case PivotAxis::stage: return at(stageRanks, exclusion.stage);
    case PivotAxis::element: return elementCode(scenario, exclusion.element);
    default: return anyCode;
  }
}

}  // namespace meguri::report
