#pragma once

#include <span>

/// The standard normal distribution. Quantiles are Wichura's algorithm AS 241 (Applied Statistics 37, 1988), with the exp and log all readings
/// share: relative error below 1e-15 in both tails, down to the smallest probabilities there are.
namespace meguri::quantity::normal {

inline constexpr double z95 = 1.6448536269514722;  ///< P95

/// z of a probability in (0, 1).
double quantile(double probability);
/// Element by element, the same bits; spans of one length.
void quantiles(std::span<const double> probabilities, std::span<double> z);
/// P(Z ≤ z), and P(Z > z) without loss in the upper tail.
double cumulative(double z);
double above(double z);
double density(double z);

}  // namespace meguri::quantity::normal
