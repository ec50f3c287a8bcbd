#pragma once

#include "ui/pages/figure_table.h"

namespace meguri::ui {

/// Years as rows; a column for each scenario, one for its band where it has any, and one for the other accounting.
FigureTable tableOf(const report::TimeFigure& figure, const study::Study& study);
/// Of each scenario its flows side by side; its fates.
FigureTable tableOf(const report::StockFigure& figure, const study::Study& study);
FigureTable tableOf(const report::FateFigure& figure, const study::Study& study);

}  // namespace meguri::ui
