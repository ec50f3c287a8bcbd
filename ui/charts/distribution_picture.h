#pragma once

#include "ui/charts/distribution_plot.h"
#include "ui/charts/picture.h"

namespace meguri::ui {

/// The figures of draws, ready to be painted anywhere.
Picture distributionPicture(const study::Study& study, const report::DistributionFigure& figure, DistributionPlot::Form form, const Theme& theme = lightTheme());
Picture differencePicture(const study::Study& study, const report::DifferenceFigure& figure, DistributionPlot::Form form, const Theme& theme = lightTheme());

}  // namespace meguri::ui
