#include "core/library/overview.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace meguri::library {

namespace {

struct Meaning {
  std::string_view kind, figure, indicator;
};

/// The figures that cover an indicator, of the kinds that elements of a study are filled from. A figure that no field takes
/// (extrapolated, basis unstated) covers nothing.
constexpr std::array meanings = {
    Meaning{"electricity", "ghg-lifecycle", "ghg"}, Meaning{"electricity", "water-consumption", "water"},
    Meaning{"electricity", "minerals", "minerals"}, Meaning{"electricity", "primary-energy", "primaryEnergy"},
    Meaning{"accelerator", "manufacture", "ghg"}, Meaning{"accelerator", "manufacture-water", "water"},
    Meaning{"accelerator", "mass", "ewaste"}, Meaning{"accelerator", "manufacture-minerals", "minerals"},
    Meaning{"accelerator", "manufacture-primary-energy", "primaryEnergy"}, Meaning{"accelerator", "accelerator-power", "electricity"},
    Meaning{"hardware", "accelerator-manufacture", "ghg"}, Meaning{"hardware", "host-manufacture", "ghg"},
    Meaning{"hardware", "manufacture-water", "water"}, Meaning{"hardware", "mass", "ewaste"},
    Meaning{"hardware", "manufacture-minerals", "minerals"}, Meaning{"hardware", "manufacture-primary-energy", "primaryEnergy"},
    Meaning{"hardware", "active-power", "electricity"}, Meaning{"hardware", "max-power", "electricity"},
    Meaning{"device", "manufacture", "ghg"}, Meaning{"device", "mass", "ewaste"}, Meaning{"device", "average-power", "electricity"},
    Meaning{"component", "ghg-per-area", "ghg"}, Meaning{"component", "ghg-per-mass", "ghg"}, Meaning{"component", "ghg-per-capacity", "ghg"},
    Meaning{"component", "ghg-base", "ghg"}, Meaning{"component", "fab-electricity", "ghg"}, Meaning{"component", "water-per-area", "water"},
    Meaning{"component", "minerals-per-area", "minerals"}, Meaning{"component", "minerals-per-mass", "minerals"},
    Meaning{"component", "minerals-base", "minerals"}, Meaning{"component", "primary-energy-per-area", "primaryEnergy"},
    Meaning{"component", "primary-energy-per-mass", "primaryEnergy"}, Meaning{"component", "primary-energy-base", "primaryEnergy"},
    Meaning{"data-centre", "pue", "electricity"}, Meaning{"data-centre", "wue", "water"}};

/// The indicators a kind is looked at for, in the order above.
std::vector<std::string_view> indicatorsOf(std::string_view kind) {
  std::vector<std::string_view> result;
  for (const Meaning& each : meanings)
    if (each.kind == kind && std::find(result.begin(), result.end(), each.indicator) == result.end()) result.push_back(each.indicator);
  return result;
}

/// What entries about one thing count as: the product; else their key, which for places is that of the place.
std::string thingOf(const Entry& entry) {
  const auto product = entry.fact("product");
  return product.empty() ? entry.id.substr(entry.id.find('/') + 1) : std::string(product);
}

}  // namespace

std::string_view indicatorOf(std::string_view kind, std::string_view figure) {
  for (const Meaning& each : meanings)
    if (each.kind == kind && each.figure == figure) return each.indicator;
  return {};
}

Overview overview(const Shelf& shelf) {
  std::map<std::pair<std::string, std::string>, Holding> holdings;
  std::map<std::string, std::set<std::string>> things;                                    // by kind
  std::map<std::pair<std::string, std::string>, std::set<std::string>> covered;           // by kind and indicator
  for (const EntrySummary& summary : shelf.search({})) {
    const auto entry = shelf.find(summary.id);
    if (!entry) continue;
    Holding& holding = holdings[{summary.dataset(), entry->kind}];
    holding.dataset = summary.dataset();
    holding.kind = entry->kind;
    ++holding.entries;
    holding.figures += entry->figures.size();
    const std::string thing = thingOf(*entry);
    things[entry->kind].insert(thing);
    for (const auto& [figure, quantity] : entry->figures)
      if (const auto indicator = indicatorOf(entry->kind, figure); !indicator.empty()) covered[{entry->kind, std::string(indicator)}].insert(thing);
  }
  Overview result;
  for (auto& [key, holding] : holdings) result.holdings.push_back(std::move(holding));
  for (const auto& [kind, all] : things)
    for (const auto indicator : indicatorsOf(kind))
      result.coverage.push_back({kind, std::string(indicator), covered[{kind, std::string(indicator)}].size(), all.size()});
  for (const std::string& product : things["accelerator"])
    if (!covered[{"accelerator", "ghg"}].contains(product)) result.unmade.push_back(product);
  return result;
}

}  // namespace meguri::library
