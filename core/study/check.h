#pragma once

#include "core/study/issue.h"
#include "core/study/resolve.h"

namespace meguri::study {

/// What is stated for a quantity field: the study's own value, else the figure of the library entry the element names.
struct Stated {
  const quantity::Quantity* quantity = nullptr;  ///< null: not stated
  const library::Entry* entry = nullptr;         ///< set where the figure of an entry serves
};
Stated stated(const Study& study, const Element& element, QuantityField field);
/// What would hold without a value of the study's own.
Stated statedByEntry(const Study& study, const Element& element, QuantityField field);

/// Everything wrong with the statements of a study: units, ranges, spreads, references, variants, what is required and missing.
/// In order of scenario, element and field; the statement of a base is reported once, not again in each variant.
std::vector<Issue> check(const Study& study);

bool hasErrors(const std::vector<Issue>& issues);

}  // namespace meguri::study
