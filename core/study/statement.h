#pragma once

#include "core/study/edit.h"

namespace meguri::study {

/// An element as a scenario sees it; null where there is none.
ElementPointer elementOf(const Study& study, const Id& scenario, const Id& element);

/// States a field of an element as a scenario sees it; without a scenario, of goal and scope. Where an own value takes the place of a figure of the
/// library, variants in which another entry gives another figure keep that: they would inherit the value. Cleared, the field is theirs to
/// inherit again. Faults: those of Transaction.
void state(Transaction& transaction, const Id& scenario, const Id& element, std::string_view field, FieldValue value);

/// How many scenarios a scenario rests on, itself included. Where several are stated in one step, the upper come first: what a variant states is a
/// change only beside what its base says then.
std::size_t depthOf(const Study& study, const Id& scenario);

}  // namespace meguri::study
