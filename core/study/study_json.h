#pragma once

#include "core/study/study.h"

namespace meguri::study {

/// Reads a study from the text of a file. All or nothing. Faults: notOurs (another kind of file), damaged (with place, value
/// and what was expected), newer (written by a later version).
Result<Study> readStudy(std::string_view text);
/// The text of a study file. Reading it back and writing again gives the same bytes.
std::string writeStudy(const Study& study);

/// A field's value from and to JSON; `place` is the path named in faults.
Result<FieldValue> readField(const Field& field, const Json& json, const std::string& place);
Json writeField(const FieldValue& value);

}  // namespace meguri::study
