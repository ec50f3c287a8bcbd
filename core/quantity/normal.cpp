#include "core/quantity/normal.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>

#include "core/base/clones.h"
#include "core/base/operations.h"

namespace meguri::quantity::normal {

namespace {

using Coefficients = std::array<double, 8>;  // from the constant up

constexpr Coefficients centreAbove = {3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3, 1.3731693765509461125e4,
                                      4.5921953931549871457e4, 6.7265770927008700853e4, 3.3430575583588128105e4, 2.5090809287301226727e3};
constexpr Coefficients centreBelow = {1, 4.2313330701600911252e1, 6.8718700749205790830e2, 5.3941960214247511077e3,
                                      2.1213794301586595867e4, 3.9307895800092710610e4, 2.8729085735721942674e4, 5.2264952788528545610e3};
constexpr Coefficients tailAbove = {1.42343711074968357734e0, 4.63033784615654529590e0, 5.76949722146069140550e0, 3.64784832476320460504e0,
                                    1.27045825245236838258e0, 2.41780725177450611770e-1, 2.27238449892691845833e-2, 7.74545014278341407640e-4};
constexpr Coefficients tailBelow = {1, 2.05319162663775882187e0, 1.67638483018380384940e0, 6.89767334985100004550e-1,
                                    1.48103976427480074590e-1, 1.51986665636164571966e-2, 5.47593808499534494600e-4, 1.05075007164441684324e-9};
constexpr Coefficients farAbove = {6.65790464350110377720e0, 5.46378491116411436990e0, 1.78482653991729133580e0, 2.96560571828504891230e-1,
                                   2.65321895265761230930e-2, 1.24266094738807843860e-3, 2.71155556874348757815e-5, 2.01033439929228813265e-7};
constexpr Coefficients farBelow = {1, 5.99832206555887937690e-1, 1.36929880922735805310e-1, 1.48753612908506148525e-2,
                                   7.86869131145613259100e-4, 1.84631831751005468180e-5, 1.42151175831644588870e-7, 2.04426310338993978564e-15};

constexpr double centre = 0.425;  // |p − ½| up to which the central form holds

[[gnu::always_inline]] inline double polynomial(const Coefficients& c, double x) {
  return ((((((c[7] * x + c[6]) * x + c[5]) * x + c[4]) * x + c[3]) * x + c[2]) * x + c[1]) * x + c[0];
}

[[gnu::always_inline]] inline double inCentre(double q) {
  const double r = centre * centre - q * q;
  return q * polynomial(centreAbove, r) / polynomial(centreBelow, r);
}

/// Of r = √(−ln p), p the smaller of both sides: how far out the quantile lies.
[[gnu::always_inline]] inline double near(double r) { return polynomial(tailAbove, r - 1.6) / polynomial(tailBelow, r - 1.6); }
double far(double r) { return polynomial(farAbove, r - 5) / polynomial(farBelow, r - 5); }
constexpr double nearEnd = -25;  // ln p: r = 5

double inTail(double probability) {
  const bool isLower = probability < 0.5;
  const double logarithm = operations::logarithm(isLower ? probability : 1 - probability), r = std::sqrt(-logarithm);
  const double z = logarithm >= nearEnd ? near(r) : far(r);
  return isLower ? -z : z;
}

MEGURI_CLONES void fillCentre(const double* __restrict probabilities, double* __restrict z, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) z[i] = inCentre(probabilities[i] - 0.5);
}

/// From ln p to how far out.
MEGURI_CLONES void fillNear(double* x, std::size_t count) {
  for (std::size_t i = 0; i < count; ++i) x[i] = near(std::sqrt(-x[i]));
}

constexpr std::size_t atOnce = 256;

/// The tails of a piece, gathered so that their logarithms and polynomials are taken side by side.
void fillTails(std::span<const double> probabilities, std::span<double> z) {
  std::array<double, atOnce> sides, logarithms;
  std::array<std::uint16_t, atOnce> places;
  std::size_t count = 0;
  for (std::size_t i = 0; i < z.size(); ++i) {
    const double p = probabilities[i];
    sides[count] = std::min(p, 1 - p);
    places[count] = static_cast<std::uint16_t>(i);
    count += !(std::abs(p - 0.5) <= centre);
  }
  operations::logarithm({sides.data(), count}, {logarithms.data(), count});
  std::array<double, atOnce> out = logarithms;
  fillNear(out.data(), count);
  for (std::size_t k = 0; k < count; ++k) {
    const double size = logarithms[k] >= nearEnd ? out[k] : far(std::sqrt(-logarithms[k]));
    z[places[k]] = std::copysign(size, probabilities[places[k]] - 0.5);  // which side is a coin's toss: no branch
  }
}

}  // namespace

double quantile(double probability) {
  const double q = probability - 0.5;
  return std::abs(q) <= centre ? inCentre(q) : inTail(probability);
}

void quantiles(std::span<const double> probabilities, std::span<double> z) {
  for (std::size_t first = 0; first < z.size(); first += atOnce) {
    const auto from = probabilities.subspan(first, std::min(atOnce, z.size() - first));
    const auto to = z.subspan(first, from.size());
    fillCentre(from.data(), to.data(), to.size());
    fillTails(from, to);
  }
}

double cumulative(double z) { return std::erfc(-z / std::numbers::sqrt2) / 2; }
double above(double z) { return std::erfc(z / std::numbers::sqrt2) / 2; }
double density(double z) { return std::exp(-z * z / 2) / std::sqrt(2 * std::numbers::pi); }

}  // namespace meguri::quantity::normal
