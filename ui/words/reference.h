#pragma once

#include <QString>

namespace meguri::words {

/// The format reference in the present language, as Markdown, from the field declarations: every element kind, field, unit, range, option
/// and help text. resources/help holds a copy in each language; a test keeps it current.
QString formatReference();

}  // namespace meguri::words
