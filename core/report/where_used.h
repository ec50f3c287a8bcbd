#pragma once

#include "core/report/inputs.h"

namespace meguri::report {

enum class Use : std::uint8_t {
  refersTo,    ///< a field that names the element
  sameFigure,  ///< a field served by the same figure of the same entry
  sameEntry    ///< a field that names the same entry
};

/// A field that has to do with another.
struct UsedAt {
  Use use = Use::refersTo;
  std::size_t row = 0;       ///< of the table
  std::size_t scenario = 0;

  bool operator==(const UsedAt&) const = default;
};

/// Who refers to the element of a row, as its scenario knows it, in that scenario; and which other fields of all scenarios read the entry that the row
/// names or is served by. A variant is named only where it does not have this from its base. In order of use, row and scenario.
std::vector<UsedAt> whereUsed(const InputTable& table, const InputRow& row, std::size_t scenario);

}  // namespace meguri::report
