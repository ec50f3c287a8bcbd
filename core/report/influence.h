#pragma once

#include <stop_token>
#include <unordered_map>

#include "core/report/inputs.h"
#include "core/report/reading.h"

namespace meguri::report {

/// How strongly the totals of one scenario hang on its inputs: Σ|x/S · ∂S/∂x| over all that an input states (its years, the parameters of its curve),
/// by how many per cent the total moves for one per cent of the input. A figure of the library weighs in every input it serves.
class Influence {
 public:
  /// Of all indicators the study counts, in its view; what the scenario leaves out whole has none.
  Influence(const lifecycle::Assessment& assessment, const study::Id& scenario, bool perUnit, std::stop_token stop = {});

  const study::Id& scenario() const { return m_scenario; }
  const std::vector<lifecycle::Indicator>& indicators() const { return m_indicators; }
  /// Of an input as a table of the same study has it in this scenario; 0 where the total does not hang on it, and where the element is not there.
  double of(const InputTable& table, const InputRow& row, lifecycle::Indicator indicator) const;

 private:
  study::Id m_scenario;
  std::vector<lifecycle::Indicator> m_indicators;
  std::unordered_map<std::string, std::vector<double>> m_byStatement;  ///< by indicator
};

}  // namespace meguri::report
