#pragma once

#include "ui/print/exports.h"

namespace meguri::ui {

/// The figures over the years: "timeline-<indicator>", "timeline-<indicator>-cumulative"; where there is some, "timeline-stock", "timeline-ewaste-fates" and
/// "timeline-events", a table alone.
std::vector<Export> timeExports(const std::shared_ptr<const lifecycle::Assessment>& assessment, const report::Choice& choice, const report::UncertaintyPointer& uncertainty,
                                report::YearView view = report::YearView::study, bool hasEvents = true);

}  // namespace meguri::ui
