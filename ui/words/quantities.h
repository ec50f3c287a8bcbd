#pragma once

#include <QString>

#include "core/quantity/quantity.h"
#include "core/study/study.h"

/// What the statements of a study look like in words.
namespace meguri::words {

/// "24 nodes"; of a table "40 → 52 nodes (2026–2035)"; of a curve "350 → ≥ 50 g CO2e/kWh, −6 %/a from 2026". Every digit, in the unit
/// typed.
QString statedText(const quantity::Quantity& quantity);
/// The same in one calendar year.
QString statedText(const quantity::Quantity& quantity, int year);
/// As it holds from one year to another: of a table of which one listed year serves them all, that value: "329.65 g CO2e/kWh (2025)".
QString statedText(const quantity::Quantity& quantity, int firstYear, int lastYear);
/// How far the value may be off: "×/÷ 1.8", "4–8", "± 0.5"; empty without a spread.
QString spreadText(const quantity::Quantity& quantity);
/// Evidence, year, confidence, boundary, citation, locator, address, licence and note, those there are.
QString sourceText(const quantity::Quantity& quantity);
/// A field's value as a form or table shows it; empty if not stated. `scenario` finds the names of elements.
QString valueText(const study::Study& study, std::string_view scenario, const study::Field& field, std::string_view elementKind, const study::FieldValue& value);
/// The name of a library entry the study carries, in the present language; its id where it does not.
QString entryName(const study::Study& study, const std::string& id);

}  // namespace meguri::words
