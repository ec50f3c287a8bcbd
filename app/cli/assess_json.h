#pragma once

#include <map>

#include "app/cli/session.h"

namespace meguri::cli {

/// Sums of the cells of one indicator in a view, by stage and, within it, by phase; a part without cells is absent.
struct Parts {
  std::map<lifecycle::Stage, double> stages;
  std::map<std::pair<lifecycle::Stage, lifecycle::Phase>, double> phases;
};

Parts partsOf(const lifecycle::Assessment& assessment, std::size_t scenario, lifecycle::Indicator indicator, const lifecycle::View& view);

/// The document "meguri-assessment"; `cells`: with every cell of the cube.
Json assessmentJson(const lifecycle::Assessment& assessment, bool cells);

}  // namespace meguri::cli
