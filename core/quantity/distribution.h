#pragma once

#include <limits>
#include <span>
#include <vector>

#include "core/quantity/spread.h"
#include "core/quantity/standard_beta.h"

namespace meguri::quantity {

/// Where the values of a figure must lie, in the unit of the figure.
struct Bounds {
  double floor = 0;  ///< a lognormal is carried on value − floor: 1 for multipliers such as PUE (method.md, Randomness)
  double low = -std::numeric_limits<double>::infinity(), high = std::numeric_limits<double>::infinity();  ///< a distribution is truncated there
};

/// A figure as a random variable: its spread around its point value (method.md I.1), in one unit of the caller's choice. The spread must
/// belong to the value (spreadFault).
///
/// Quantiles are exact in both tails, for probabilities in (0, 1). What of a normal or lognormal lies outside the bounds is cut off and the
/// rest scaled up; the other kinds are held inside by the check.
class Distribution {
 public:
  Distribution(const Spread& spread, double value, const Bounds& bounds = {});

  double quantile(double probability) const;
  double cumulative(double x) const;
  /// Of a choice 0: it has weights(), not a density.
  double density(double x) const;
  /// The part that the bounds cut off, 0 to 1.
  double cut() const { return m_cut; }
  /// Values and shares of a choice, in its order.
  const std::vector<std::pair<double, double>>& weights() const { return m_weights; }

  /// Element by element the bits of quantile(); spans of one length.
  void quantiles(std::span<const double> probabilities, std::span<double> x) const;
  /// Whether values are a function of a standard normal, so that inputs that move together share it: then from it.
  bool isOfNormal() const { return m_isOfNormal; }
  void fromNormal(std::span<const double> z, std::span<double> x) const;

 private:
  bool isLognormal() const { return m_kind == Spread::Kind::lognormalGsd || m_kind == Spread::Kind::lognormalRange; }
  bool isCut() const { return m_cut > 1e-15; }
  double standardised(double x) const;
  double fromNormal(double z) const;
  double whole(double probability) const;   ///< quantile before anything is cut off
  double within(double probability) const;  ///< the probability before the cut
  double triangular(double probability) const;
  double cumulativeWhole(double x) const;
  double densityWhole(double x) const;

  Spread::Kind m_kind;
  double m_value, m_floor = 0;
  double m_low, m_high;
  double m_deviation = 0;          ///< of a normal, or of the logarithm
  std::shared_ptr<const StandardBeta> m_beta;  ///< of a PERT
  std::vector<std::pair<double, double>> m_weights;
  double m_below = 0, m_kept = 1;  ///< probabilities: cut off below, and kept
  double m_cut = 0;
  bool m_isOfNormal = false;
};

}  // namespace meguri::quantity
