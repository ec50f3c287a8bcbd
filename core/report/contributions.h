#pragma once

#include "core/report/uncertainty.h"

namespace meguri::report {

/// What one drawn input has to do with the spread of a result. An input is a stream: rows with one key (the years of a table, one grid in two
/// scenarios) move together and count once.
struct Contribution {
  std::uint64_t key = 0;            ///< of the stream
  graph::Row row = 0;               ///< of its rows the one the result hangs on most, at the point values
  lifecycle::Origin origin;         ///< of that row
  std::vector<study::Id> scenarios; ///< in which the result hangs on it, in the order of the choice
  double correlation = 0;           ///< Spearman's ρ of the row and the result, −1 to 1: above 0 both rise together
  double share = 0;                 ///< ρ² / Σρ²
};

/// The inputs of a result, ranked by their part in its variance. Squared rank correlations are a first ranking, not a decomposition: they are exact
/// only for results that rise or fall with each input by itself, and inputs in interplay get less than their part.
struct Contributions {
  std::vector<Contribution> inputs;  ///< drawn ones the result hangs on, the largest share first; shares sum to 1 or are all 0
  std::size_t held = 0;              ///< streams it hangs on that have a spread and are held fixed
  std::size_t unspread = 0;          ///< those without a spread, exact ones not counted
  double notDrawn = 0;               ///< share of Σ|elasticity| at the point values that both of these hold, 0 to 1
  std::size_t draws = 0;             ///< ranked: the first of those there are, mostRanked at most
};
/// A ranking needs no more draws: with these, ρ is known to ±0.003.
inline constexpr std::size_t mostRanked = 100'000;

/// Of a total of a chosen scenario. Nothing where it is not sampled, or the work was stopped. `threads`: 0 for one for each core.
std::optional<Contributions> contributions(const Uncertainty& uncertainty, const Reading& reading, unsigned threads, std::stop_token stop);
/// Of scenario minus reference, over what both count.
std::optional<Contributions> contributions(const Uncertainty& uncertainty, std::string_view scenario, lifecycle::Indicator indicator, const lifecycle::View& view,
                                           unsigned threads, std::stop_token stop);

}  // namespace meguri::report
