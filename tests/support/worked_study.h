#pragma once

#include "tests/support/random_study.h"

namespace meguri::support {

/// A study after some random edits of every kind, as of a colleague who worked on it.
study::Study worked(const study::Study& study, RandomStudy& random);

}  // namespace meguri::support
