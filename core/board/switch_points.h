#pragma once

#include <stop_token>

#include "core/report/comparison.h"

namespace meguri::board {

/// An input a difference hangs on, and the value at which scenario and reference change places. The years of a path move together, by one factor.
struct SwitchPoint {
  lifecycle::Origin origin;             ///< of the row the difference hangs on most
  std::vector<study::Id> scenarios;     ///< that read it, of the two
  double weight = 0;                    ///< share of Σ|x ∂Δ/∂x| over all inputs, at the point values
  double now = 0;                       ///< of that row, base units
  std::optional<double> at;             ///< of that row where the difference is zero, nearest to now in proportion; nothing: nowhere between from and to
  double from = 0, to = 0;              ///< searched: a tenth to ten times of now, within the range of the field
  bool isPath = false;                  ///< several rows move
};

/// Of the two dozen inputs that the difference of a scenario from the reference hangs on most: those that turn it, the nearest in proportion first, then the others by weight. Decisions
/// are among them, as they are what a board decides; choices, years and whole numbers are structure, and not looked at. Empty where nothing may be worded of the difference. Stopped, those there were by then.
std::vector<SwitchPoint> switchPoints(const lifecycle::Assessment& assessment, const report::Choice& choice, lifecycle::Indicator indicator, const lifecycle::View& view, const study::Id& scenario,
                                      std::size_t most = 5, std::stop_token stop = {});

/// Another choice of method that ranks scenario and reference the other way round, by more than report::notable on both sides.
struct MethodFlip {
  enum class Kind : std::uint8_t { accounting, basis, reservoirs };
  Kind kind = Kind::accounting;
  double shown = 0, other = 0;  ///< relative differences: as the study has it, and by the other choice
};
/// Basis: of greenhouse gases alone. Reservoirs: of water.
std::vector<MethodFlip> methodFlips(const lifecycle::Assessment& assessment, const report::Choice& choice, lifecycle::Indicator indicator, const study::Id& scenario);

}  // namespace meguri::board
