#pragma once

#include <optional>
#include <vector>

#include "core/graph/inputs.h"
#include "core/study/resolve.h"

namespace meguri::lifecycle {

/// Which statement of the study feeds a row of the input table.
struct Origin {
  study::Id scenario;  ///< that states it; empty for a library entry
  study::Id element;   ///< id of the element, or of the library entry
  int field = -1;      ///< field index of the element; −1 for a library entry
  std::string_view key;  ///< of the field, from its declaration
  std::string figure;  ///< of a library entry
  int year = 0;        ///< of a table; 0 for a constant or curve
  std::optional<quantity::CurveParameter> parameter;  ///< of a curve; none for its point value
  const study::Field* taker = nullptr;  ///< the field that takes it, first of all; null for what formulas read from an entry by themselves
  study::Id drawnFor;  ///< of a figure that has a row and a draw for each of several things, such as a regression's residual for each model; else empty
};

/// The quantity an origin points at; null if the study no longer states it.
const quantity::Quantity* quantityOf(const study::Study& study, const Origin& origin);

/// The number an origin points at within its quantity, in base units; a rate, steepness or midpoint as it stands. Nothing if the quantity has no such
/// number any more, or no readable unit.
std::optional<double> numberOf(const quantity::Quantity& quantity, const Origin& origin);

/// The stream of random numbers of a statement (method.md, Randomness): (library entry without version, figure), else (element,
/// field, year if independent). A variant's own value keeps the stream of its base while its source is the same.
std::uint64_t drawKey(const study::Study& study, const Origin& origin, const quantity::Quantity& quantity);

/// Reads a row anew after a value edit: the same row, its new number and stream. False if its statement is gone: the structure has changed
/// after all.
bool refresh(graph::InputTable& inputs, graph::Row row, const std::vector<Origin>& origins, const study::Study& study);

/// What the shape of a scenario's graph hangs on, and no number: two studies with the same key for a scenario may share its graph.
std::uint64_t structureKey(const study::Study& study, const study::Scenario& scenario);

}  // namespace meguri::lifecycle
