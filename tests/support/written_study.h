#pragma once

#include <string>
#include <string_view>

#include "core/lifecycle/assessment.h"

namespace meguri::support {

/// A study of one scenario from statements, one a line or between semicolons: "site dc" adds an element, "use act/logic-10nm" takes an
/// entry of the library into the study, "dc.pue=1.1" states a field, as on a command line. It covers the year 2025 without losses of the
/// network unless stated otherwise. Fails the program if a statement is refused.
study::Study written(std::string_view statements);

/// The issues of an assessment, one a line, for messages of tests.
std::string issueText(const lifecycle::Assessment& assessment);

}  // namespace meguri::support
