#pragma once

#include "core/report/contributions.h"
#include "core/report/distribution_figure.h"
#include "ui/words/headings.h"

/// What draws say, in words.
namespace meguri::words {

/// "1,900–2,500 t CO₂e": from P5 to P95.
QString range(const report::Band& band, const DisplayUnit& unit);
/// The unit that suits draws of these sizes.
DisplayUnit displayUnit(const report::DistributionFigure& figure);
DisplayUnit displayUnit(const report::DifferenceFigure& figure);

/// "90 % of draws: A 1,900–2,500, B 380–460 t CO₂e"; the indicator where there are too many scenarios to name.
QString title(const report::DistributionFigure& figure, const study::Study& study);
/// "Greenhouse gases · per accelerator-hour · Amortised · Location-based · 10,000 draws"
QString description(const report::DistributionFigure& figure, const study::Study& study);
/// "B is below A in 97 % of draws" where that may be said, else "B minus A: 90 % of draws between …".
QString title(const report::DifferenceFigure& figure, const study::Study& study);
QString description(const report::DifferenceFigure& figure, const study::Study& study);

/// How often scenario is below reference, given the stated uncertainties, and how far the draws leave that open; or why nothing is said.
QString verdict(const report::DifferenceFigure& figure, const study::Study& study);
/// What the marks of a distribution are.
QString marksLegend();

/// "Servers · Mean power", "Germany 2024 · Greenhouse gases": what states an input; with the year where years are drawn apart.
QString inputName(const study::Study& study, const lifecycle::Origin& origin);
/// "12 inputs are drawn, 2 held fixed, 31 have no spread; what is not drawn holds 46 % of the influence."
QString inputCounts(const report::Contributions& contributions);
/// "3.2 MB"
QString memory(std::size_t bytes);

}  // namespace meguri::words
