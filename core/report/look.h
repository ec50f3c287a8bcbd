#pragma once

#include "core/report/comparison.h"

namespace meguri::report {

/// A choice in the words of the file. Options are the page's, which knows them.
study::Look lookOf(const Choice& choice);
/// What a look means in a study: words not known, scenarios that are gone and those beyond mostScenarios are passed over; what is then missing is
/// as in the default choice. Any look gives a choice that shows something, as long as the study has a scenario.
Choice choiceOf(const study::Study& study, const study::Look& look);

}  // namespace meguri::report
