#pragma once

#include "core/lifecycle/totals.h"

namespace meguri::lifecycle {

/// Writes all cells and exclusions of a scenario into its context, in the order of model and method: work, fleets, data, effects. Gives what the
/// functional unit counts.
Units writeCells(Context& context);

/// The graph of one scenario, rows shared through the table: cells, then the totals over them.
ScenarioModel buildScenario(const study::Study& study, const study::Scenario& scenario, graph::InputTable& inputs, std::vector<Origin>& origins);

}  // namespace meguri::lifecycle
