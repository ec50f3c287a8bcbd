#include "core/quantity/quantity.h"

#include <algorithm>

namespace meguri::quantity {

std::optional<double> Quantity::at(int calendarYear) const {
  if (!isTable()) return curve.at(value, calendarYear);
  const auto found = std::ranges::find(byYear, calendarYear, &std::pair<int, double>::first);
  return found == byYear.end() ? std::nullopt : std::optional(found->second);
}

}  // namespace meguri::quantity
