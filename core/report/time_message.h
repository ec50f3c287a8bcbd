#pragma once

#include "core/report/time_figure.h"

namespace meguri::report {

/// Of the scenarios chosen, those whose years may be compared with the reference's in words: the difference may be, and neither total had to be cut for it.
std::set<std::size_t> comparableInYears(const lifecycle::Assessment& assessment, const Choice& choice, lifecycle::Indicator indicator, const lifecycle::View& view);

/// What a figure with its series says; of nets nothing, because what may be worded is told of footprints.
TimeMessage timeMessage(const lifecycle::Assessment& assessment, const Choice& choice, const TimeFigure& figure);

}  // namespace meguri::report
