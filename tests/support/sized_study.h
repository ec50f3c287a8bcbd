#pragma once

#include "core/study/study.h"

namespace meguri::support {

/// A study of a given size for benchmarks: every scenario a base of its own, a fifth of the elements sites, three tenths owned fleets, a
/// fifth trainings, the rest services; every field stated, so that nothing is excluded. Indicators: the five counted unless a study says
/// otherwise, and up to five more.
study::Study sizedStudy(int scenarios, int elements, int years, int indicators = 5);

}  // namespace meguri::support
