#pragma once

#include <array>
#include <optional>
#include <string>
#include <vector>

#include "core/lifecycle/assessment.h"

namespace meguri::report {

/// What the scope of a study counts, in the order shown.
std::vector<lifecycle::Indicator> countedIndicators(const study::Study& study);
/// The indicators with a panel of their own on pages, in exports and in the summary unless the analyst chooses others: greenhouse gases,
/// water by the scope's reading of reservoirs, e-waste, then what the study counts beyond; tables have all that is counted.
std::vector<lifecycle::Indicator> headlineIndicators(const study::Study& study);

/// Memos of hardware that retires and what becomes of it, in the order shown. Collected: where its split into recycled and disposed of is not known.
inline constexpr std::array masses = {lifecycle::Name::retiredMass, lifecycle::Name::reusedMass, lifecycle::Name::handedOnMass, lifecycle::Name::recycledMass, lifecycle::Name::disposedMass,
                                      lifecycle::Name::collectedMass, lifecycle::Name::uncollectedMass, lifecycle::Name::hazardousMass, lifecycle::Name::valuableMass};

/// What of the cube a reading takes: the footprint, what is avoided and what comes back, or all three (method.md 10).
enum class Measure : std::uint8_t { footprint, avoided, rebound, net };
std::string_view word(Measure measure);

/// Along what a total is split into parts. Part: direct and upstream. Job: whom it is allocated to.
enum class Axis : std::uint8_t { whole, stage, element, site, phase, measure, fate, part, year, job, place };
std::string_view word(Axis axis);

/// Flows of all owned fleets of a scenario together, in nodes.
enum class Flow : std::uint8_t { none, inService, purchases, retired };
std::string_view word(Flow flow);

/// One number of an assessment, named by ids and codes: a bar's part, a point, a table cell, a tile. Holds after an edit and a
/// rebuild, because it refers to no node.
struct Reading {
  study::Id scenario;
  lifecycle::Indicator indicator = lifecycle::Indicator::ghg;
  lifecycle::View view;
  Axis axis = Axis::whole;
  std::string key;         ///< of the part: id of an element, job or site, word of a stage or phase, a year; empty for what belongs to none
  std::vector<std::string> rest = {};  ///< of a Rest: the keys of all parts it holds, instead of the one
  int from = 0, to = 0;    ///< calendar years, both inclusive; 0: the whole horizon
  bool perUnit = false;    ///< divided by the functional units delivered over the horizon
  bool perYear = false;    ///< divided by the years of the horizon, the dimension stays; not together with perUnit
  Measure measure = Measure::footprint;
  Flow flow = Flow::none;  ///< a flow instead of an impact; then indicator, view, axis and perUnit mean nothing
  std::vector<std::pair<Axis, std::vector<std::string>>> within = {};  ///< of it, only what has one of these keys on each of these axes

  bool operator==(const Reading&) const = default;
};

/// What a reading comes to: the nodes whose sum it is, over the divisor if there is one. Of a single term without divisor, the reading
/// is that node's value.
struct Traced {
  double value = 0;  ///< base units
  quantity::Dimension dimension;
  std::vector<graph::Node> terms;
  std::optional<graph::Node> divisor;
  int years = 1;     ///< divided by so many years, where the reading is per year
};

/// Nothing where no cell is there: the scenario is gone, everything is excluded, or nothing is delivered.
std::optional<Traced> trace(const lifecycle::Assessment& assessment, const Reading& reading);

/// Whether two readings are about one thing: the same part of the same scenario on the same axis, whatever indicator, years and scale; views mark what
/// is linked to the number explained. Neither is a flow.
bool isLinked(const Reading& a, const Reading& b);

/// The key of a cell on an axis.
std::string keyOf(const lifecycle::ScenarioModel& model, const lifecycle::Cell& cell, Axis axis);
/// The dimension of an indicator's amounts; of cost, the currency of the study.
quantity::Dimension dimensionOf(const study::Study& study, lifecycle::Indicator indicator);

/// Whether a cell is of a measure.
bool isOf(const lifecycle::Cell& cell, Measure measure);

/// The view a study's scope asks for.
lifecycle::View viewOf(const study::Study& study);
/// The view charts over the years take: e-waste arises when hardware retires, so its years are always those of the as-incurred view (method.md 8).
lifecycle::View yearViewOf(const study::Study& study, lifecycle::Indicator indicator);
/// The view its net impact is taken in: one basis for both sides, the location's average or the margin, never the market's.
lifecycle::View netViewOf(const study::Study& study);

/// The share of what is avoided that would have to come back for the benefit to vanish: R* = 1 − footprint / |avoided| (method.md H.2). Below 0: no benefit
/// even without rebound. Nothing where nothing is avoided.
std::optional<double> criticalRebound(const lifecycle::Assessment& assessment, std::size_t scenario, lifecycle::Indicator indicator, const lifecycle::View& view);

}  // namespace meguri::report
