#pragma once

#include "core/lifecycle/context.h"

namespace meguri::lifecycle {

/// Writes all cells and exclusions of a scenario into its context. Gives what the functional unit counts, one expression per year and
/// job; nothing where the study as a whole is the unit.
std::vector<Expr> writeCells(Context& context);

/// The graph of one scenario, rows shared through the table: cells, then the totals over them.
ScenarioModel buildScenario(const study::Study& study, const study::Scenario& scenario, graph::InputTable& inputs, std::vector<Origin>& origins);

}  // namespace meguri::lifecycle
