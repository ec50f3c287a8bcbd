#pragma once

#include <QString>

#include "core/report/time_figure.h"

namespace meguri::ui {

/// Escaped, and kept together where a legend breaks: Japanese would break between any two letters.
QString unbroken(const QString& text);

/// Rich text: the scenarios in their colours, and what bands are; `sample` is of the bands shown or of those awaited.
QString yearLegend(const lifecycle::Assessment& assessment, const report::Choice& choice, const std::vector<report::TimeFigure>& figures, const std::optional<report::Sample>& sample,
                   const std::optional<report::Reading>& linked);

}  // namespace meguri::ui
