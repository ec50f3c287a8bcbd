#pragma once

#include <random>

#include "core/study/study.h"

namespace meguri::support {

/// A copy in which inputs have random spreads, some of each kind, that fit their values: `share` of all quantities, of library figures too.
study::Study withSpreads(const study::Study& study, std::mt19937_64& random, double share = 0.6);

/// A copy in which one input has a spread; ends the program where the study has no such input.
study::Study withSpread(const study::Study& study, const char* scenario, const char* element, const char* field, const quantity::Spread& spread);

quantity::Spread lognormal(double deviation);
quantity::Spread normal(double deviation);
quantity::Spread between(quantity::Spread::Kind kind, double low, double high);

}  // namespace meguri::support
