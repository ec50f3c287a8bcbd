#pragma once

#include <stop_token>

#include "core/board/switch_points.h"
#include "core/report/bar_figure.h"
#include "core/report/coverage.h"
#include "core/report/delta_figure.h"
#include "core/report/events.h"

namespace meguri::board {

/// What may be said of a scenario against the reference in an indicator.
enum class Verdict : std::uint8_t {
  lower,
  higher,
  alike,    ///< by less than report::notable
  unclear,  ///< draws do not tell them apart: less than toldApart of them say the same
  unranked  ///< nothing may be worded
};
/// Of draws that must agree before a scenario is called lower or higher where probabilities may be worded at all.
inline constexpr double toldApart = 0.9;

/// Why an indicator is not ranked; the first that holds.
enum class Unranked : std::uint8_t {
  none,
  neither,      ///< no total of either
  leftOut,      ///< no total of one
  apart,        ///< totals, but of other things: nothing that both count
  zero,         ///< what both count is nothing in the reference: there is no share of it
  electricity,
  units,
  coverage,
  partial
};

/// An indicator of the scenario the answer is about, against the reference.
struct Finding {
  lifecycle::Indicator indicator = lifecycle::Indicator::ghg;
  Verdict verdict = Verdict::unranked;
  Unranked why = Unranked::none;
  report::Delta delta;
  std::optional<report::Superiority> superiority;  ///< where draws may be worded and something drawn moves the difference
  std::optional<double> unspread;                  ///< where they may not: the share of influence that inputs without spread hold
  report::Reading reading, referenceReading;
  std::optional<double> total, referenceTotal;     ///< as shown, base units of the dimension
  quantity::Dimension dimension;
  bool isWhole = true;                             ///< the totals are what is compared
  std::shared_ptr<const report::DeltaFigure> parts;   ///< what the difference consists of, by stage and element
  std::vector<SwitchPoint> switches;               ///< of inputs the difference hangs on most; of a ranked one
  std::vector<MethodFlip> flips;
};

inline bool isRanked(const Finding& finding) { return finding.verdict == Verdict::lower || finding.verdict == Verdict::higher; }

/// What effects make of a scenario's footprint in an indicator, as incurred where years are meant.
struct NetFinding {
  study::Id scenario;
  lifecycle::Indicator indicator = lifecycle::Indicator::ghg;
  report::Reading reading;
  double net = 0;                        ///< base units; below 0 is a benefit
  std::optional<double> criticalRebound; ///< share of what is avoided; report::criticalRebound
  std::optional<report::Event> netZero;
};

/// What a comparison comes to: computed once, read by messages and sections. A value.
struct Findings {
  std::shared_ptr<const lifecycle::Assessment> assessment;
  report::Choice choice;
  report::UncertaintyPointer uncertainty;   ///< of the same; null: point values alone
  std::vector<std::size_t> shown;           ///< scenarios, in order
  std::size_t reference = 0;
  std::optional<std::size_t> focus;         ///< the scenario the answer is about: of several the lowest in the first indicator that is ranked; none of a single scenario
  std::vector<lifecycle::Indicator> indicators;  ///< with a panel of their own
  std::vector<report::BarFigure> bars;      ///< of them
  std::vector<Finding> findings;            ///< of them; empty without focus
  std::vector<NetFinding> nets;
  std::vector<std::vector<std::optional<report::Coverage>>> coverage;  ///< by scenario shown, then by indicator
  std::vector<report::NamedGap> gaps;

  const study::Study& study() const { return assessment->study; }
  const study::Id& idOf(std::size_t scenario) const { return assessment->scenarios[scenario]->id; }
};
/// Of an assessment with scenarios. Stopped, it holds what there was by then.
Findings findingsOf(const std::shared_ptr<const lifecycle::Assessment>& assessment, const report::Choice& choice, const report::UncertaintyPointer& uncertainty, std::stop_token stop = {});

}  // namespace meguri::board
