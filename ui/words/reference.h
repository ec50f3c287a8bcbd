#pragma once

#include <QString>

namespace meguri::study {
struct Field;
}

namespace meguri::words {

/// The format reference in the present language, as Markdown, from the field declarations: every element kind, field, unit, range, option
/// and help text. resources/help holds a copy in each language; a test keeps it current.
QString formatReference();
/// The values a field may take: "≥ 1, ≤ 40"; empty where it may take any.
QString rangeText(const study::Field& field);

}  // namespace meguri::words
