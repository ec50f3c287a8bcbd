#pragma once

#include <vector>

#include "core/study/study.h"

namespace meguri::study {

/// A field of an element that names another element.
struct Use {
  Id scenario, element;
  int field = -1;
  bool operator==(const Use&) const = default;
};

/// What hangs on elements that are to go.
struct Hold {
  std::vector<Use> uses;       ///< in the scenario and in those that vary it; what a variant inherits is listed once, for the scenario it comes from
  std::vector<Id> changedIn;  ///< scenarios that vary this one and change the elements: their changes would go too
};

/// Of elements as a scenario sees them; what they name among themselves is not counted.
Hold holdOn(const Study& study, const Id& scenario, const std::vector<Id>& elements);

}  // namespace meguri::study
