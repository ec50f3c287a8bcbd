#pragma once

#include "core/study/study.h"

namespace meguri::study {

// How the scope of a study bears on the fields of its elements.

/// Whether the scope counts an indicator, by its code (lifecycle::word), or any of several joined by "+"; greenhouse gases always.
bool counts(const Element& scope, std::string_view indicator);

/// The figure of a library entry that serves a field: direct emissions of electricity where the scope asks for them.
std::string_view figureOf(const Study& study, const Field& field);

/// Money is declared in euro and meant in the study's currency: amounts in another are refused, never converted.
bool isMoney(const Field& field);
/// The unit and dimensions of a field, with the study's currency in place of the euro.
std::string unitOf(const Study& study, const Field& field);
quantity::Dimension typedOf(const Study& study, const Field& field);
quantity::Dimension dimensionOf(const Study& study, const Field& field);
/// The dimension of the study's currency.
quantity::Dimension currencyOf(const Study& study);

}  // namespace meguri::study
