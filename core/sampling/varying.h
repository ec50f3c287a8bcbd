#pragma once

#include <vector>

#include "core/lifecycle/assessment.h"
#include "core/quantity/distribution.h"

namespace meguri::sampling {

/// An input that is drawn.
struct Varying {
  graph::Row row = 0;
  std::uint64_t key = 0;                ///< its stream; rows with one key move together
  quantity::Distribution distribution;  ///< in base units
};

/// The inputs of an assessment's graphs that have a spread and are not held fixed, ordered by stream.
std::vector<Varying> varying(const lifecycle::Assessment& assessment);

/// A spread around a point value in base units, within what the field that takes it allows.
quantity::Distribution distributionOf(const study::Study& study, const quantity::Quantity& quantity, const study::Field* field, double value);

}  // namespace meguri::sampling
