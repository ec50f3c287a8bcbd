#pragma once

#include <vector>

#include "ui/editors/path_kinds.h"

namespace meguri::ui {

/// A point of a path that can be taken and moved: a year of a table, or what a curve is made of.
struct PathHandle {
  enum class What { value, rate, limit, midpoint, year };
  What what = What::value;
  double year = 0, value = 0;  ///< where it is
  bool movesYear() const { return what == What::midpoint; }
};

/// Those of a path in the order of their years; none while it has numbers that are not stated yet. A handle of a start year outside the horizon stands at
/// its nearest year.
std::vector<PathHandle> handlesOf(const quantity::Quantity& path, Years years);

/// The path with a handle moved to a value, the midpoint to a year. Where no path leads there (a growth from 10 to 0), it is as it was.
quantity::Quantity moved(const quantity::Quantity& path, const PathHandle& handle, double to, Years years);

}  // namespace meguri::ui
