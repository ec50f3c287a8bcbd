#pragma once

#include "core/report/pivot.h"

namespace meguri::report {

inline constexpr int anyCode = -1;  ///< of an axis on which nothing is said

/// The keys of every axis of an assessment as small whole numbers in the order shown, so that a cell's place in a table is counted, not looked up.
class PivotCodes {
 public:
  explicit PivotCodes(const lifecycle::Assessment& assessment);

  /// Codes are below it.
  int count(PivotAxis axis) const;
  std::string key(PivotAxis axis, int code) const;
  int codeOf(PivotAxis axis, const std::string& key) const;  ///< anyCode if there is none
  int codeOf(PivotAxis axis, std::size_t scenario, const lifecycle::Cell& cell) const;
  /// What an exclusion says of an axis; anyCode where it says nothing, as of years.
  int codeOf(PivotAxis axis, std::size_t scenario, const lifecycle::Exclusion& exclusion) const;

 private:
  int elementCode(std::size_t scenario, lifecycle::ElementIndex index) const {
    return index == lifecycle::noElement ? static_cast<int>(m_ids.size()) : m_elements[scenario][index];
  }

  const lifecycle::Assessment& m_assessment;
  std::vector<std::string> m_ids;            ///< of elements, in the order of the scenarios
  std::vector<std::vector<int>> m_elements;  ///< by scenario and element
  int m_firstYear = 0, m_lastYear = 0;       ///< that any cell has
};

}  // namespace meguri::report
