#pragma once

#include <optional>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/graph/graph.h"
#include "core/lifecycle/codes.h"
#include "core/study/study.h"

namespace meguri::lifecycle {

/// Index of an element in its scenario; none for what belongs to no single one.
using ElementIndex = std::uint16_t;
inline constexpr ElementIndex noElement = 0xffff;
using graph::noNode;

/// One amount of the cube, in base units of its indicator: kg CO2e, m3, kg, kWh. Burden is positive.
struct Cell {
  ElementIndex element = noElement;  ///< where the impact comes from
  ElementIndex job = noElement;      ///< the training or service it is allocated to; none: shared or idle
  ElementIndex site = noElement;     ///< using site
  std::int16_t year = 0;
  Facets facets;
  graph::Node node = 0;
  graph::Node unitNode = 0;  ///< what of it counts per functional unit: itself, a part, or none (noNode)

  bool isFootprint() const { return lifecycle::isFootprint(facets.stage); }
  bool isIn(const View& view) const {
    return (facets.accounting == Accounting::both || facets.accounting == view.accounting) &&
           (facets.basis == Basis::both || facets.basis == view.basis);
  }
};

/// A cell that is left out because a factor is missing. Named, never zero (method.md, Conventions). Where only the split of an
/// amount is unknown, its total is whole.
struct Exclusion {
  ElementIndex element = noElement;
  Stage stage = Stage::use;
  Indicator indicator = Indicator::ghg;
  Basis basis = Basis::both;
  std::string reason;  ///< code, e.g. "no-contract"; words under "excluded.<reason>"
  std::string field;   ///< the field that would mend it; may be empty
  bool onlySplit = false;

  bool isIn(const View& view) const { return basis == Basis::both || basis == view.basis; }
  bool operator==(const Exclusion&) const = default;
};

/// A flow beside the cube: stock, purchases, hours, energy, masses by year.
struct Memo {
  Name name = Name::none;
  ElementIndex element = noElement;
  std::int16_t year = 0;
  graph::Node node = 0;
};

/// A sum node over cells. Subtotal: by element and stage. Year total: of a year. Total: of the footprint in a view. Avoided, rebound and net
/// (footprint + avoided + rebound), in all and by year, only where the scenario has effects.
struct Total {
  Name name = Name::total;
  Indicator indicator = Indicator::ghg;
  View view;
  ElementIndex element = noElement;
  std::optional<Stage> stage;
  std::int16_t year = 0;
  graph::Node node = 0;
};

/// What a manufacture figure may hold beside the accelerators.
enum class Covered : std::uint8_t { host, transport, endOfLife, facility };

/// Everything one scenario yields: its graph and what its nodes mean.
struct ScenarioModel {
  study::Id id;
  std::uint64_t structure = 0;  ///< structureKey() of the statements it was built from
  std::vector<study::ElementPointer> elements;
  graph::Graph graph;
  std::vector<Cell> cells;
  std::vector<Exclusion> exclusions;
  std::vector<Memo> memos;
  std::vector<Total> totals;
  bool hasUnitParts = false;  ///< some cells count in part or not at all per functional unit
  /// Parts of embodied impacts that the manufacture figure of some fleet holds inside, and those that some fleet leaves out: scenarios of
  /// different coverage are not ranked (method.md 7).
  std::set<Covered> inside, missing;
  /// What the first part of an address stands for: an element, or its share for a job.
  std::unordered_map<std::uint64_t, std::pair<ElementIndex, ElementIndex>> subjects;

  /// The node of a total or year total; nothing if the scenario has no cell of it.
  std::optional<graph::Node> total(Indicator indicator, const View& view, int year = 0) const;
  /// The node of any of the totals that belong to no element: total, avoided, rebound, net and their years.
  std::optional<graph::Node> total(Name name, Indicator indicator, const View& view, int year = 0) const;
  bool hasEffects() const;
  /// Per functional unit; nothing without one.
  std::optional<graph::Node> perUnit(Indicator indicator, const View& view) const;
  /// Whether nothing of an indicator is left out in a view.
  bool isComplete(Indicator indicator, const View& view) const;
  std::optional<graph::Node> memo(Name name, ElementIndex element, int year) const;
  ElementIndex index(std::string_view elementId) const;
};

}  // namespace meguri::lifecycle
