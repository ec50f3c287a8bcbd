#pragma once

#include "core/study/edit.h"
#include "tests/support/random_study.h"

/// Studies with variants of variants, and what must hold of them.
namespace meguri::support {

using Elements = std::vector<study::ElementPointer>;

study::FieldValue quantityOf(double value, const char* unit);
/// Null if there is none.
const study::Element* find(const Elements& elements, const study::Id& id);
/// A random study with variants of variants that change, rename, add and remove elements and turn references.
study::Study grown(RandomStudy& random);
/// Whether a scenario sees the same elements as before, in any order, under their new ids if they have some.
bool seesTheSame(const study::Study& before, const study::Study& after, const study::Id& scenario, const study::NewIds& ids);
/// No element is defined twice, no patch is of what its base does not see, and a file holds it all.
bool isTidy(const study::Study& study);
/// Whether no change of a variant says what its base says.
bool isMinimal(const study::Study& study, const study::Id& variant);

}  // namespace meguri::support
