#pragma once

#include <optional>

#include "core/lifecycle/assessment.h"
#include "ui/document/view_state.h"

namespace meguri::ui {

/// A field of an element: where an input is stated.
struct Place {
  Target target;
  std::string field;
};
/// Where the inspector shows an input of a scenario: the element and field; of a library figure, the field it serves, else the one that names its entry.
/// Nothing where no element of the scenario has it.
std::optional<Place> placeOf(const lifecycle::ScenarioModel& model, const lifecycle::Origin& origin);

}  // namespace meguri::ui
