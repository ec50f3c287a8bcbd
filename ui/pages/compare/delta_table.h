#pragma once

#include "core/report/delta_figure.h"
#include "ui/pages/figure_table.h"

namespace meguri::ui {

/// A row a part with both amounts, the difference and its share, then the total. A cell of the reference reads the reference, the others the scenario.
FigureTable tableOf(const report::DeltaFigure& figure, const study::Study& study);

}  // namespace meguri::ui
