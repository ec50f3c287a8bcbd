#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/study/study.h"

namespace meguri::study {

/// An element as a scenario sees it, patches merged in, with the scenario that states each field.
struct Resolved {
  ElementPointer element;            ///< the base's own pointer where nothing is patched
  std::vector<const Scenario*> owner;  ///< by field index: the scenario whose statement holds
};

/// The chain from the base to the scenario itself. Empty if the chain is broken or goes in a circle.
std::vector<const Scenario*> chainOf(const Study& study, const Scenario& scenario);

/// The elements of a scenario in order: the base's, then those each variant on the way adds; removed ones left out.
std::vector<Resolved> resolve(const Study& study, const Scenario& scenario);

/// The name under which a scenario sees an element, without resolving the others; nothing where it has none of that id.
std::optional<std::string_view> nameOf(const Study& study, const Scenario& scenario, std::string_view element);

}  // namespace meguri::study
