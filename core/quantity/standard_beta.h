#pragma once

#include <memory>
#include <vector>

namespace meguri::quantity {

/// Quantiles of a beta distribution on 0 to 1 by standard normal z: the value at probability Φ(z). Between −3 and 3 by cubic pieces through exact
/// values and slopes, within 1e-7 of the distance to the nearer end; beyond, exact. Made once for each shape, kept, and shared between threads.
class StandardBeta {
 public:
  static std::shared_ptr<const StandardBeta> of(double alpha, double beta);

  StandardBeta(double alpha, double beta);
  double at(double z) const;
  double cumulative(double x) const;
  double density(double x) const;

 private:
  double exact(double z) const;
  struct Node {
    double value, slope;
  };
  double m_alpha, m_beta;
  std::vector<Node> m_nodes;
};

}  // namespace meguri::quantity
