#pragma once

#include <optional>
#include <string>

#include "core/library/entry.h"

namespace meguri::library {

/// The pedigree of a figure: scores from 1 to 5 for reliability, completeness, temporal, geographical and further technological
/// correlation, and the basic uncertainty, as text "2 1 auto 1 3". A temporal score "auto" follows from the age of the figure:
/// below 3, 6, 10, 15 years, or older.
struct Pedigree {
  std::string scores;
  double basic = 1.05;
  int age = 0;  ///< years, for "auto"
};

/// The geometric standard deviation, by the factors of an entry of kind "pedigree" (method.md I.1: the factors add up in log space
/// to the square of the GSD). Nothing if the scores cannot be read or the entry lacks a factor.
std::optional<double> geometricDeviation(const Pedigree& pedigree, const Entry& factors);

}  // namespace meguri::library
