#pragma once

#include "core/report/bar_figure.h"

namespace meguri::report {

/// What the bars of a figure say, beside each other or alone; nothing where a difference may not be worded. A Rest is never named.
Message messageOf(const BarFigure& figure, const study::Id& reference, const Uncertainty* uncertainty);

/// Of indicators of one scenario: in how many it is below the reference, or above.
Message messageOfIndicators(const BarFigure& figure, const lifecycle::Assessment& assessment, const Choice& choice);

/// Figures stand beside each other: where one runs against the first, it says so of the scenario that the first names.
void sayTradeOffs(std::vector<BarFigure>& figures, const Uncertainty* uncertainty);

}  // namespace meguri::report
