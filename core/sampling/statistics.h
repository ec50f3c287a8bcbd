#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace meguri::sampling {

/// What draws of a number say of it.
struct Band {
  double mean = 0, p5 = 0, p25 = 0, median = 0, p75 = 0, p95 = 0;
  bool operator==(const Band&) const = default;
};
/// Quantiles between two draws are interpolated (Hyndman and Fan's type 7). Nothing without draws, or where one is no finite number.
std::optional<Band> bandOf(std::span<const double> draws);

/// How many draws fall into bins of one width from low to high; those outside are in neither.
struct Histogram {
  double low = 0, high = 0;
  std::vector<std::uint32_t> counts;
};
Histogram histogramOf(std::span<const double> draws, double low, double high, std::size_t bins);

/// P(Δ < 0) + ½ P(Δ = 0) over paired draws, and the standard error of that share (method.md I.2).
struct Better {
  double probability = 0, error = 0;
};
Better betterOf(std::span<const double> differences);

/// Ranks from 1; equal draws share their mean rank.
std::vector<double> ranksOf(std::span<const double> draws);
/// Pearson's correlation, of ranks Spearman's; 0 where either does not vary.
double correlation(std::span<const double> a, std::span<const double> b);

}  // namespace meguri::sampling
