#include "core/quantity/quantity.h"

#include <algorithm>

namespace meguri::quantity {

std::optional<double> Quantity::at(int calendarYear) const {
  if (!isTable()) return curve.at(value, calendarYear);
  const auto found = std::ranges::find(byYear, listedYear(calendarYear), &std::pair<int, double>::first);
  return found == byYear.end() ? std::nullopt : std::optional(found->second);
}

int Quantity::listedYear(int calendarYear) const {
  return holdsLast && isTable() ? std::min(calendarYear, byYear.back().first) : calendarYear;
}

Quantity Quantity::over(int firstYear, int lastYear) const {
  const int listed = listedYear(firstYear);
  const auto held = isTable() && listed == listedYear(lastYear) ? at(listed) : std::nullopt;
  if (!held) return *this;
  Quantity constant = *this;
  constant.value = *held;
  constant.year = listed;
  constant.byYear.clear();
  constant.holdsLast = false;
  return constant;
}

}  // namespace meguri::quantity
