#include "core/report/matching.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace meguri::report {

namespace {

/// Rows by what may be asked for: with many scenarios of many elements each, looking at every row takes longer than all else.
class Rows {
 public:
  explicit Rows(std::size_t scenarios) : m_scenarios(scenarios) {}

  void add(std::size_t scenario, const study::ElementPointer& element) {
    // ids first: a namesake must not take the place of the element itself
    auto row = firstFree(m_byId[element->id], scenario);
    if (!row && !element->name.empty()) row = firstFree(m_byName[{element->type, element->name}], scenario);
    if (!row) {
      row = m_rows.size();
      m_rows.emplace_back(m_scenarios);
    }
    m_rows[*row][scenario] = element;
    remember(m_byId[element->id], *row);
    if (!element->name.empty()) remember(m_byName[{element->type, element->name}], *row);
  }
  std::vector<Matched> take() { return std::move(m_rows); }

 private:
  using Places = std::vector<std::size_t>;

  std::optional<std::size_t> firstFree(const Places& places, std::size_t scenario) const {
    std::optional<std::size_t> first;
    for (const std::size_t row : places)
      if (!m_rows[row][scenario] && (!first || row < *first)) first = row;
    return first;
  }
  static void remember(Places& places, std::size_t row) {
    if (std::ranges::find(places, row) == places.end()) places.push_back(row);
  }

  std::size_t m_scenarios;
  std::vector<Matched> m_rows;
  std::unordered_map<std::string_view, Places> m_byId;
  std::map<std::pair<const study::ElementType*, std::string_view>, Places> m_byName;
};

}  // namespace

std::vector<Matched> matched(const std::vector<std::vector<study::ElementPointer>>& scenarios) {
  Rows rows(scenarios.size());
  for (std::size_t s = 0; s < scenarios.size(); ++s)
    for (const auto& element : scenarios[s]) rows.add(s, element);
  return rows.take();
}

}  // namespace meguri::report
