#pragma once

#include "core/report/distribution_figure.h"
#include "ui/print/exports.h"

namespace meguri::ui {

/// What draws say of one total: "uncertainty-<indicator>" (histograms; statistics as table), "uncertainty-<indicator>-cumulative" (cumulative curves; every draw as
/// table), and "uncertainty-<indicator>-<scenario>-minus-<reference>" for each difference (histogram; its draws). Nothing where nothing was drawn.
std::vector<Export> uncertaintyExports(const report::UncertaintyPointer& uncertainty, const report::DistributionFigure& figure, const std::vector<report::DifferenceFigure>& differences);

}  // namespace meguri::ui
