#pragma once

#include <vector>

#include "core/study/study.h"

namespace meguri::ui {

/// The sources with a document that a study names, its library entries included; each document once, as it was named first, ascending by it.
std::vector<quantity::Source> knownSources(const study::Study& study);

}  // namespace meguri::ui
