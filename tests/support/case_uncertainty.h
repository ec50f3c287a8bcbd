#pragma once

#include "tests/support/case_assessor.h"

/// Formulas of the case book about uncertainty: each computes by Meguri's own code what a case states.
namespace meguri::support {

/// A quantile, or the mean by 100,000 of them, of a spread around a value.
Result<Amount> ofDistribution(const Json& arguments);
/// A statistic of 10,000 draws of a study: 1,000 requests (GSD 1.2) of 1.1 kWh (1.02) at 0.4 kg CO2e/kWh (1.3).
Result<Amount> ofProduct(const Json& arguments);
/// What pedigree scores give by the factors of the library.
Result<Amount> ofPedigree(const Json& arguments);
/// The result and its first-order variance of two processes, A = [[10, 0], [−2, 100]], B = [1, 10], demand 1,000, every entry with a coefficient of
/// variation of 5 %: Σ (∂g/∂x · 5 % x)² by the slopes of the graph.
Result<Amount> ofTaylor(const Json& arguments);

}  // namespace meguri::support
