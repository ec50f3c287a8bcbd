#pragma once

#include <span>

#include "core/graph/explain.h"
#include "core/lifecycle/cube.h"
#include "core/lifecycle/origin.h"
#include "core/study/issue.h"

namespace meguri::lifecycle {

/// A study made calculable: a graph per scenario over one input table, evaluated. Every view, export and test is a reading of it. A
/// value: it refers to nothing outside.
struct Assessment {
  study::Study study;
  std::vector<study::Issue> issues;   ///< of the statements, and of the results (capacity, nothing delivered)
  graph::InputTable inputs;
  std::vector<Origin> origins;        ///< by Input::origin
  std::vector<std::shared_ptr<const ScenarioModel>> scenarios;  ///< shared with the assessments before and after an edit
  std::vector<std::vector<double>> values;  ///< by scenario and node, base units

  const ScenarioModel* scenario(std::string_view id) const;
  /// Index of a scenario; scenarios.size() if it was not assessed.
  std::size_t index(std::string_view id) const;
  /// The value of a total, year total or per-unit node; nothing where every cell is excluded.
  std::optional<double> total(std::size_t scenario, Indicator indicator, const View& view, int year = 0) const;
  std::optional<double> perUnit(std::size_t scenario, Indicator indicator, const View& view) const;
  /// Of the totals that belong to no element: avoided, rebound, net and their years.
  std::optional<double> total(std::size_t scenario, Name name, Indicator indicator, const View& view, int year = 0) const;
  /// Units delivered over the horizon or in a year; nothing if the study as a whole is the unit.
  std::optional<double> units(std::size_t scenario, int year = 0) const;
};

/// What rebound on their own demand adds to the footprint of a scenario's services: its total now less that with every such elasticity at 0, a difference
/// of two evaluations (method.md 10). Nothing where there is no such rebound, or no total.
std::optional<double> ownDemandRebound(const Assessment& assessment, std::size_t scenario, Indicator indicator, const View& view);

/// Assesses a study, or some of its scenarios: those alone give the same bits as among all. With errors among the issues nothing is
/// calculated and `scenarios` is empty.
Assessment assess(const study::Study& study, std::span<const study::Id> only = {});

/// Assesses a study after an edit, from the assessment before: scenarios whose structure is the same keep their graph, the others are
/// built anew. The same numbers, to the bit, and the same issues as assess().
Assessment reassess(const Assessment& before, const study::Study& study);

/// What an address names, for words: its quantity, element and job, indicator and so on, looked up in a scenario.
struct Meaning {
  Name name = Name::none;
  ElementIndex element = noElement, job = noElement;
  Facets facets;
  int period = 0;
};
Meaning meaningOf(const ScenarioModel& model, const graph::Address& address);

/// The node of an address in a scenario. Where a rebuild took it away, the nearest named parent: the subtotal, then the total of the
/// same indicator and view. `exact` tells which.
struct Found {
  graph::Node node = 0;
  bool exact = true;
};
std::optional<Found> resolveNearest(const ScenarioModel& model, const graph::Address& address);

}  // namespace meguri::lifecycle
