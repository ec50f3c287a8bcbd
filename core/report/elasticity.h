#pragma once

#include "core/report/comparison.h"
#include "core/sampling/varying.h"

namespace meguri::report {

/// How strongly results hang on inputs: slopes ∂/∂x at the point values, and the share of Σ|x ∂/∂x| that inputs hold which are neither drawn nor exact
/// (method.md I.2). Refers to the assessment, which must outlive it.
class Elasticities {
 public:
  Elasticities(const lifecycle::Assessment& assessment, const std::vector<sampling::Varying>& inputs);

  /// By row of the input table; of a ratio S/U it is (S′ − S/U · U′) / U.
  std::vector<double> slopes(std::size_t scenario, const Comparable& of) const;
  /// Of scenario minus reference, given the slopes of both; 0 to 1; 0 where nothing has an influence, 1 where a slope is no finite number.
  double unspread(const std::vector<double>& scenario, const std::vector<double>& reference) const;
  /// Of one result alone.
  double unspread(const std::vector<double>& slopes) const;

 private:
  const lifecycle::Assessment& m_assessment;
  std::vector<bool> m_isStated;  ///< by row: drawn, or stated to be exact
};

}  // namespace meguri::report
