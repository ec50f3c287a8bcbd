#pragma once

#include <set>

#include "core/report/reading.h"

namespace meguri::report {

inline constexpr std::size_t mostScenarios = 12;  ///< compared side by side

/// What the numbers of a figure are: totals over the horizon, per functional unit, per year, or shares of the reference's total.
enum class Scale : std::uint8_t { total, unit, year, relative };
std::string_view word(Scale scale);

/// What a bar stands for ("compare by"): scenarios beside each other for each indicator, or indicators for each scenario, as shares of the reference's.
enum class Across : std::uint8_t { scenario, indicator };
std::string_view word(Across across);

/// Which parts of a figure stand alone; the others are put together as its Rest. A Rest of one part is that part, and what is below zero in any bar always stands
/// alone, because credits have rows of their own.
struct CutOff {
  double least = 0;      ///< share of a bar's parts, signs aside, that a part must hold in some bar; 0: any
  std::size_t most = 8;  ///< so many of the largest; 0: any number

  bool operator==(const CutOff&) const = default;
};

/// What a comparison shows: the analyst's choice, the same for every chart, table and export of a page.
struct Choice {
  std::vector<study::Id> scenarios;  ///< in order shown; those the assessment does not have are passed over
  study::Id reference;               ///< what differences are taken against; the first of the scenarios if it is none of them
  Axis split = Axis::stage;
  Scale scale = Scale::total;
  std::vector<lifecycle::Indicator> indicators;  ///< with a panel of their own, in order; empty: the headlines of the study
  Across across = Across::scenario;
  CutOff cutOff;

  bool operator==(const Choice&) const = default;
  bool perUnit() const { return scale == Scale::unit; }
  bool perYear() const { return scale == Scale::year; }
  /// What amounts and differences are, whatever is drawn as shares of them.
  Scale basis() const { return scale == Scale::relative ? Scale::total : scale; }
  /// Whether the same is drawn for both: split, cut-off and shares are other looks at the same totals.
  bool drawsAs(const Choice& other) const;
};
/// The indicators a choice shows: those of it that the study counts, else the headlines.
std::vector<lifecycle::Indicator> panels(const study::Study& study, const Choice& choice);
/// Whether any scenario states an effect or a rebound.
bool hasEffects(const study::Study& study);
/// The first scenarios of a study, the first of all as reference; with effects, their net beside the footprint.
Choice defaultChoice(const study::Study& study);
/// Indices into the assessment, of the scenarios it has; the reference stands where it was listed.
std::vector<std::size_t> chosen(const lifecycle::Assessment& assessment, const Choice& choice);
std::size_t referenceOf(const lifecycle::Assessment& assessment, const Choice& choice);

/// A cell left out of a scenario, with the ids that outlive the assessment.
struct LeftOut {
  study::Id scenario, element;
  lifecycle::Exclusion exclusion;

  bool operator==(const LeftOut&) const = default;
};
/// What a scenario leaves out of an indicator in a view, and so out of its total; `onlySplit` ones are not among them.
/// Of the footprint, or with what is left out of its effects.
std::vector<LeftOut> leftOut(const lifecycle::Assessment& assessment, std::size_t scenario, lifecycle::Indicator indicator, const lifecycle::View& view, bool withEffects = false);

/// The same hole in several scenarios.
struct NamedGap {
  LeftOut leftOut;                    ///< as the first of them has it
  std::vector<study::Id> scenarios;
};
/// Everything the scenarios chosen leave out in a view, splits that are not known among it; both readings of water that miss the same input
/// stand once.
std::vector<NamedGap> gaps(const lifecycle::Assessment& assessment, const Choice& choice, const lifecycle::View& view);
/// In the study's view.
std::vector<NamedGap> gaps(const lifecycle::Assessment& assessment, const Choice& choice);

/// Below half a per cent two amounts read as equal: nothing is said of their difference.
inline constexpr double notable = 0.005;

/// B minus A, over what is left out of neither and of none of the scenarios compared (method.md, Conventions).
struct Delta {
  std::optional<double> absolute;  ///< base units; nothing where either has no total
  std::optional<double> relative;  ///< of the reference's comparable total; nothing where that is 0
  bool isPartial = false;          ///< more than 5 % of either total had to be dropped: the difference says little of the totals
  bool deliversAlike = false;      ///< both deliver the same units in every year, or are compared per unit
  bool coversAlike = false;        ///< no manufacture figure holds what another scenario leaves out
  bool mayBeWorded = false;        ///< both deliver and cover alike, and at most 5 % of either had to be dropped

  bool operator==(const Delta&) const = default;
};

/// What of a scenario is compared: a sum of nodes, over the divisor if there is one.
struct Comparable {
  std::vector<graph::Node> terms;
  std::optional<graph::Node> divisor;
};

/// A cell that is compared and what it adds: base units, per functional unit or year where the choice is.
struct Amount {
  const lifecycle::Cell* cell;  ///< of the assessment's model
  double value = 0;
};

/// Without its electricity a total says little of a scenario, even where all leave it out alike.
bool leavesOutElectricity(const std::vector<LeftOut>& leftOut);

/// An indicator over the scenarios chosen, in the study's view or another.
class Comparison {
 public:
  Comparison(const lifecycle::Assessment& assessment, const Choice& choice, lifecycle::Indicator indicator);
  Comparison(const lifecycle::Assessment& assessment, const Choice& choice, lifecycle::Indicator indicator, const lifecycle::View& view);

  /// As shown: everything known of the scenario. Nothing where all is left out.
  std::optional<double> total(std::size_t scenario) const;
  /// Sum over what no compared scenario leaves out; what all leave out alike takes nothing else with it.
  double comparable(std::size_t scenario) const;
  /// The nodes of that sum, not divided by years; no term where nothing is left of it.
  Comparable comparableOf(std::size_t scenario) const;
  /// The cells of that sum; they add up to comparable(). Empty where nothing is left of it.
  std::vector<Amount> amounts(std::size_t scenario) const;
  /// Whether all that is known is compared, so that a part of a total is compared as it is shown.
  bool isWhole() const { return m_dropped.empty(); }
  Delta delta(std::size_t scenario) const;
  Reading reading(std::size_t scenario) const;
  lifecycle::Indicator indicator() const { return m_indicator; }
  std::size_t reference() const { return m_reference; }

 private:
  /// How much of its stage a hole takes out of the comparison.
  enum class Extent : std::uint8_t { whole, grid, networkLoss, onSite, idle };
  using Hole = std::pair<lifecycle::Stage, Extent>;
  static Extent extentOf(const lifecycle::ScenarioModel& model, const lifecycle::Exclusion& exclusion);
  bool fills(const lifecycle::ScenarioModel& model, const lifecycle::Cell& cell, const Hole& hole) const;
  bool isDropped(const lifecycle::ScenarioModel& model, const lifecycle::Cell& cell) const;
  bool deliverAlike(std::size_t scenario) const;
  void dropHoles(const std::vector<std::size_t>& scenarios);

  const lifecycle::Assessment& m_assessment;
  Choice m_choice;
  lifecycle::Indicator m_indicator;
  lifecycle::View m_view;
  std::size_t m_reference;
  bool m_coversAlike = true;               ///< no manufacture figure holds what another scenario leaves out
  std::set<Hole> m_dropped;                ///< what some leave out and others do not, or not alike
  std::set<std::string_view> m_idleKinds;  ///< kinds of elements that any of the scenarios counts idle energy of
  std::optional<double> m_referenceTotal;  ///< asked for by every difference
  double m_referenceComparable = 0;
};

/// Whether the other reading of reservoirs ranks any scenario on the other side of the reference, by more than half a per cent either way.
bool flipsByReservoirs(const lifecycle::Assessment& assessment, const Choice& choice);

}  // namespace meguri::report
