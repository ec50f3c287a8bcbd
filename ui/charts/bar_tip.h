#pragma once

#include <QString>

#include "core/report/bar_figure.h"

namespace meguri::ui {

/// What a bar or part says when it is pointed at, line by line: its name, value, share of the bar, band, difference to the reference, what is left out; of a
/// Rest the largest of what it holds. Empty if the reading is not of the figure.
QString barTip(const report::BarFigure& figure, const report::Reading& reading, const report::Choice& choice, const lifecycle::Assessment& assessment);

}  // namespace meguri::ui
