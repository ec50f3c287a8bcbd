#pragma once

#include <functional>

#include "core/lifecycle/context.h"

namespace meguri::lifecycle {

/// How a unit lives (method.md 3, F.1). Ages in years, as numbers without dimension.
class Life {
 public:
  Life(Context& context, ElementIndex fleet);

  Expr survivors(Expr age) const;  ///< S(a): share in service on 1 January at that age
  Expr unitYears(Expr age) const;  ///< H(a): served in the year that begins at that age, in years
  Expr remaining(Expr age) const;  ///< Σ H from that age on, over the whole life, beyond the horizon
  bool isWeibull() const { return m_isWeibull; }

 private:
  Context& m_context;
  bool m_isWeibull;
  Expr m_life, m_shape, m_scale;  ///< years; of a Weibull: shape and scale
};

/// A fleet's stock and flow (method.md 3, F.1). Units are real numbers; they enter on 1 January and retire on 31 December.
struct Cohort {
  Expr expectedLife;             ///< h: unit-years of a unit over its whole life, beyond the horizon
  std::vector<Expr> purchases;   ///< nodes, by year of the horizon
  std::vector<Expr> unitYears;   ///< node·h in service
  std::vector<Expr> retired;     ///< nodes, at the end of their life and early
  std::vector<Expr> writeOff;    ///< node·h that nodes retired early leave unserved; empty where none retires early
};

/// Nodes bought in a year, given those that survive from before (empty: none ever were).
using Purchase = std::function<Expr(int year, Expr survivors)>;

Cohort buildCohort(Context& context, ElementIndex fleet, const Purchase& purchase);

}  // namespace meguri::lifecycle
