#pragma once

#include <QString>

#include "core/quantity/dimension.h"

/// Amounts as people type and read them, in either language.
namespace meguri::words {

/// What was typed, in the signs a number and its unit are read in: digits and signs of a Japanese keyboard, printed signs, and the Japanese words for units:
/// "７００ ワット" is "700 W", "3 kWh／年" is "3 kWh/a". A word that counts many things (台) is read as what the dimension counts; one that may mean several
/// units (ドル) stays, and is refused by its reader.
QString plainAmount(const QString& typed, const quantity::Dimension& fits = {});

/// A unit with its words in the present language: "tokens/s" is "トークン/s" in Japanese; symbols, codes of currencies and names of methods are what they
/// are everywhere. plainAmount reads it back.
QString unitName(const std::string& unit);
QString unitName(const QString& unit);

/// The units that fit where one is asked for, with that one first if it is not usual: "W, kW, MW".
QString unitsThatFit(const std::string& unit);

/// A value with its unit, rounded for reading: "700 W".
QString amountText(double value, const std::string& unit);

}  // namespace meguri::words
