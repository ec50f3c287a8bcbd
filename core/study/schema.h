#pragma once

#include "core/base/json.h"

namespace meguri::study {

/// The JSON Schema (draft 7) of a study file, from the field declarations. resources/schema holds a copy; a test keeps it current.
Json studySchema();

}  // namespace meguri::study
