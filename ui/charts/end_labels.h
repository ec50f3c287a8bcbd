#pragma once

#include <span>
#include <vector>

namespace meguri::ui {

/// Where names at the ends of lines stand, in pixels: beside each other where lines end together, in as many rows as there are heights to tell, and pushed apart
/// where rows would overlap. Arithmetic alone.
struct EndPlace {
  double x = 0;  ///< of the left edge, right of the axes
  double y = 0;  ///< of the middle
};
/// Ends are given from top to bottom: heights in pixels and widths of their names. All places are between top and bottom, if there is room for them.
std::vector<EndPlace> placeEnds(std::span<const double> ys, std::span<const double> widths, double lineHeight, double top, double bottom);
/// How far the names reach to the right.
double roomOf(std::span<const EndPlace> places, std::span<const double> widths);

/// Boxes along an axis that would overlap become one: which of them each group holds, as first and last index. Given by middle, ascending; `widthOf(first, last)` is that of
/// a group.
struct Together {
  std::size_t first = 0, last = 0;
  double at = 0;  ///< of its middle, pixels
  double width = 0;
};
template <class WidthOf>
std::vector<Together> together(std::span<const double> middles, double apart, WidthOf widthOf) {
  std::vector<Together> groups;
  for (std::size_t i = 0; i < middles.size(); ++i) {
    groups.push_back({i, i, middles[i], widthOf(i, i)});
    while (groups.size() > 1) {
      Together& before = groups[groups.size() - 2];
      const Together& own = groups.back();
      if (own.at - own.width / 2 >= before.at + before.width / 2 + apart) break;
      before = {before.first, own.last, (middles[before.first] + middles[own.last]) / 2, widthOf(before.first, own.last)};
      groups.pop_back();
    }
  }
  return groups;
}

}  // namespace meguri::ui
