#pragma once

#include <map>
#include <set>

#include "core/report/comparison.h"

namespace meguri::report {

/// The key of what a cut-off puts together; no id of an element is one.
inline constexpr std::string_view restKey = "~rest";

/// What one bar is made of: the sum of its cells by key on an axis, base units.
using Sums = std::map<std::string, double>;

/// The keys that any of the bars has, in the order of the axis: stages, phases and years in their own, elements, jobs and sites in that of the scenarios; what
/// belongs to none comes last.
std::vector<std::string> orderedKeys(const lifecycle::Assessment& assessment, const std::vector<std::size_t>& scenarios, Axis axis, const std::vector<Sums>& bars);

/// Parts that stand alone, in their order, and those put together.
struct Kept {
  std::vector<std::string> parts, rest;
};
Kept cut(const std::vector<std::string>& keys, const std::vector<Sums>& bars, const CutOff& cutOff);

}  // namespace meguri::report
