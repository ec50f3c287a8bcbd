#pragma once

#include "core/base/csv.h"
#include "core/base/json.h"

namespace meguri::library {

/// Turns a table of a dataset into entries as entries.json would state them, and adds them to `entries`; a series adds figures by
/// year to entries already there. `spec` is the table's object in the manifest: "kind", "facts", "figures" and "series".
/// Columns: key, name, name:ja; attributes of the row (year, geography, confidence, evidence, note, locator, citation, url,
/// licence, secondHand); "fact:<name>"; "<figure>"; "<figure>:<attribute>"; "@..." for placeholders alone. An attribute is looked
/// for at the cell, the row and the figure's object in the manifest, in this order; "{column}" in a text is that cell of the row.
/// Faults, at "file, line 12": library.column (its name), library.figure-column (a figure of the manifest without a column), json.missing
/// (column), library.duplicate-entry (key), library.series-entry (key without an entry), library.number (column, text), library.word
/// (column, text, allowed), library.placeholder (text), library.order-of-years (key, year).
void addTable(const Json& spec, const CsvTable& table, const std::string& place, Json& entries, std::vector<Fault>& faults);

}  // namespace meguri::library
