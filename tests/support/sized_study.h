#pragma once

#include "core/study/study.h"

namespace meguri::support {

/// A study of a given size for benchmarks: every scenario a base of its own, a fifth of the elements sites, three tenths owned fleets, a
/// fifth trainings, the rest services; every field stated, so that nothing is excluded.
study::Study sizedStudy(int scenarios, int elements, int years);

}  // namespace meguri::support
