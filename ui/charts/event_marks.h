#pragma once

#include "ui/charts/time_plot.h"

namespace meguri::ui {

/// The numbers of events, from 1: those of one year share theirs, so that a mark has one.
std::vector<EventMark> marksOf(const study::Study& study, const std::vector<report::Event>& events);

}  // namespace meguri::ui
