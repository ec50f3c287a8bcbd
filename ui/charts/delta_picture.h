#pragma once

#include "ui/charts/delta_chart.h"
#include "ui/charts/picture.h"

namespace meguri::ui {

Picture deltaPicture(const study::Study& study, const report::DeltaFigure& figure, DeltaForm form, const Theme& theme = lightTheme());

}  // namespace meguri::ui
