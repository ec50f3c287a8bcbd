#pragma once

#include "core/study/statement.h"
#include "ui/document/study_document.h"
#include "ui/document/view_state.h"

/// What forms and tables state in a field of an element, as its scenario sees it (of the scope, no scenario).
namespace meguri::ui {

/// Null where the scenario has no such element.
study::ElementPointer elementOf(const study::Study& study, const Target& target);

/// What holds for a quantity field as a form shows it: the own value, else the figure of the entry over the horizon of the study.
std::optional<quantity::Quantity> heldOf(const study::Study& study, const study::Element& element, int field);

/// States a field, as study::state().
void state(study::Transaction& transaction, const Target& target, std::string_view field, study::FieldValue value);

/// A value that nobody stated before: an assumption.
quantity::Quantity assumed(double value, const std::string& unit);
/// A number over what held, with its spread and source; over nothing (null), assumed. `floor`: of the field, in base units.
quantity::Quantity typedOver(const quantity::Quantity* held, double value, const std::string& unit, double floor);

/// What the check says against a field of an element; empty if nothing.
QString objectionTo(const study::Study& study, const Target& target, std::string_view field);

}  // namespace meguri::ui
