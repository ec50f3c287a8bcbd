#include "core/report/parts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace meguri::report {

namespace {

template <class Words>
std::vector<std::string> wordsOf(const Words& all) {
  std::vector<std::string> result;
  for (const auto each : all) result.emplace_back(word(each));
  return result;
}

/// Keys that an axis has by itself, in order.
std::vector<std::string> ownKeys(const lifecycle::Assessment& assessment, const std::vector<std::size_t>& scenarios, Axis axis) {
  using lifecycle::Fate;
  using lifecycle::Part;
  using lifecycle::Place;
  std::vector<std::string> keys;
  switch (axis) {
    case Axis::whole: break;
    case Axis::stage: return wordsOf(lifecycle::stages);
    case Axis::phase: return wordsOf(lifecycle::phases);
    case Axis::measure: return wordsOf(std::array{Measure::footprint, Measure::avoided, Measure::rebound});
    case Axis::fate: return wordsOf(std::array{Fate::recycled, Fate::disposed, Fate::collected, Fate::uncollected});
    case Axis::part: return wordsOf(std::array{Part::direct, Part::upstream, Part::carbonPrice, Part::carbonPriceUpstream});
    case Axis::place: return wordsOf(std::array{Place::site, Place::grid, Place::fab, Place::elsewhere});
    case Axis::year:
      for (int year = assessment.study.firstYear(); year <= assessment.study.lastYear(); ++year) keys.push_back(std::to_string(year));
      break;
    case Axis::element:
    case Axis::site:
    case Axis::job:
      for (const std::size_t s : scenarios)
        for (const auto& element : assessment.scenarios[s]->elements)
          if (std::ranges::find(keys, element->id) == keys.end()) keys.push_back(element->id);
  }
  return keys;
}

double at(const Sums& bar, const std::string& key) {
  const auto found = bar.find(key);
  return found == bar.end() ? 0 : found->second;
}

}  // namespace

std::vector<std::string> orderedKeys(const lifecycle::Assessment& assessment, const std::vector<std::size_t>& scenarios, Axis axis, const std::vector<Sums>& bars) {
  std::set<std::string> present;
  for (const Sums& bar : bars)
    for (const auto& [key, value] : bar) present.insert(key);
  std::vector<std::string> keys;
  for (std::string& key : ownKeys(assessment, scenarios, axis))
    if (present.erase(key) > 0) keys.push_back(std::move(key));
  // years outside the horizon, then what belongs to none
  const bool hasNone = present.erase(std::string()) > 0;
  keys.insert(keys.end(), present.begin(), present.end());
  if (hasNone) keys.emplace_back();
  return keys;
}

Kept cut(const std::vector<std::string>& keys, const std::vector<Sums>& bars, const CutOff& cutOff) {
  struct Part {
    std::size_t place;
    double share = 0;  ///< the largest it holds of any bar, signs aside
    bool isBelowZero = false;
  };
  std::vector<Part> parts;
  for (std::size_t i = 0; i < keys.size(); ++i) parts.push_back({i});
  for (const Sums& bar : bars) {
    double whole = 0;
    for (const auto& [key, value] : bar) whole += std::abs(value);
    for (Part& part : parts) {
      const double value = at(bar, keys[part.place]);
      if (whole > 0) part.share = std::max(part.share, std::abs(value) / whole);
      part.isBelowZero = part.isBelowZero || value < 0;
    }
  }
  std::ranges::stable_sort(parts, std::ranges::greater(), &Part::share);
  std::set<std::size_t> rest;
  for (std::size_t rank = 0; rank < parts.size(); ++rank)
    if (!parts[rank].isBelowZero && (parts[rank].share < cutOff.least || (cutOff.most > 0 && rank >= cutOff.most))) rest.insert(parts[rank].place);
  if (rest.size() < 2) return {keys, {}};
  Kept kept;
  for (std::size_t i = 0; i < keys.size(); ++i) (rest.contains(i) ? kept.rest : kept.parts).push_back(keys[i]);
  kept.parts.emplace_back(restKey);
  return kept;
}

}  // namespace meguri::report
