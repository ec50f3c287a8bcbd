#include "core/quantity/standard_beta.h"

#include <boost/math/special_functions/beta.hpp>
#include <cmath>
#include <map>
#include <mutex>

#include "core/quantity/normal.h"

namespace meguri::quantity {

namespace {

// doubles are enough, and long doubles four times as slow
using Doubles = boost::math::policies::policy<boost::math::policies::promote_double<false>>;

constexpr double end = 3;          // of the pieces
constexpr int perUnit = 64;        // pieces to a unit of z
constexpr std::size_t most = 512;  // shapes kept from one edit to the next

}  // namespace

StandardBeta::StandardBeta(double alpha, double beta) : m_alpha(alpha), m_beta(beta) {
  for (int i = 0; i <= 2 * static_cast<int>(end) * perUnit; ++i) {
    const double z = -end + static_cast<double>(i) / perUnit, x = exact(z);
    m_nodes.push_back({x, normal::density(z) / density(x) / perUnit});
  }
}

std::shared_ptr<const StandardBeta> StandardBeta::of(double alpha, double beta) {
  static std::mutex mutex;
  static std::map<std::pair<double, double>, std::shared_ptr<const StandardBeta>> made;
  const std::scoped_lock lock(mutex);
  if (made.size() >= most) made.clear();  // those in use live on
  auto& known = made[{alpha, beta}];
  if (!known) known = std::make_shared<const StandardBeta>(alpha, beta);
  return known;
}

/// From the nearer end, so that neither tail loses digits.
double StandardBeta::exact(double z) const {
  if (z <= 0) return boost::math::ibeta_inv(m_alpha, m_beta, normal::cumulative(z), Doubles());
  return 1 - boost::math::ibeta_inv(m_beta, m_alpha, normal::above(z), Doubles());
}

double StandardBeta::at(double z) const {
  const double position = (z + end) * perUnit;
  if (!(position >= 0 && position < static_cast<double>(m_nodes.size() - 1))) return exact(z);
  const auto index = static_cast<std::size_t>(position);
  const double t = position - static_cast<double>(index), rest = 1 - t;
  const Node &a = m_nodes[index], &b = m_nodes[index + 1];
  return rest * rest * ((1 + 2 * t) * a.value + t * a.slope) + t * t * ((1 + 2 * rest) * b.value - rest * b.slope);
}

double StandardBeta::cumulative(double x) const { return boost::math::ibeta(m_alpha, m_beta, x, Doubles()); }
double StandardBeta::density(double x) const { return boost::math::ibeta_derivative(m_alpha, m_beta, x, Doubles()); }

}  // namespace meguri::quantity
