#pragma once

#include "core/base/json.h"
#include "core/study/views.h"

namespace meguri::study {

/// The member "views" of a study. Faults of members that are missing or of the wrong type go to the reader; what is too much of a look or a name is left out (trimmed),
/// and so is a view without a name or an id of its own, or beyond mostViews.
std::vector<ViewPointer> readViews(ObjectReader& study);
/// The members "page" and "looks"; null where the file has neither.
LooksPointer readLooks(ObjectReader& study);

/// Puts the members into a study's JSON, where there are any.
void writeViews(Json& study, const std::vector<ViewPointer>& views);
void writeLooks(Json& study, const LooksPointer& looks);

}  // namespace meguri::study
