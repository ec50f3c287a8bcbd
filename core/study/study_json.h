#pragma once

#include "core/study/study.h"

namespace meguri::study {

/// Reads a study from the text of a file. All or nothing. Faults: notOurs (another kind of file), damaged (with place, value
/// and what was expected), newer (written by a later version).
Result<Study> readStudy(std::string_view text);
/// Whether a text is a study file of an older format version than a study is written in; if so that version, as "1.2", else empty.
std::string olderVersion(std::string_view text, const Study& study);
/// The text of a study file. Reading it back and writing again gives the same bytes.
std::string writeStudy(const Study& study);
/// 64 bits of everything a study states, its draws and seed among it, as 16 hexadecimal digits; the same however it is looked at and reported.
std::string studyHash(const Study& study);

/// A field's value from and to JSON; `place` is the path named in faults.
Result<FieldValue> readField(const Field& field, const Json& json, const std::string& place);
Json writeField(const FieldValue& value);

}  // namespace meguri::study
