#pragma once

#include "core/study/check.h"

namespace meguri::report {

/// What one scenario states for an input: its own value, else the figure of its library entry.
struct StatedValue {
  study::Id element;         ///< as this scenario knows it; empty where it has no such element
  study::FieldValue value;   ///< monostate: not stated
  bool isFromEntry = false;

  bool says(const StatedValue& other) const;
};

/// An input that is not the same in all scenarios: a field of an element, or the element itself where only some have it.
struct InputDifference {
  study::Id element;          ///< of the first scenario that has it
  std::string name;           ///< of that element
  const study::ElementType* type = nullptr;
  int field = -1;             ///< −1: some scenarios have no such element
  std::vector<StatedValue> values;  ///< by scenario, in the order asked for
};

/// The inputs that differ between scenarios, in order of element and field. Elements are matched by id, as variants inherit it; those of
/// scenarios without common base by kind and name.
std::vector<InputDifference> differences(const study::Study& study, const std::vector<study::Id>& scenarios);

}  // namespace meguri::report
