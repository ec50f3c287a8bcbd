#pragma once

#include <QString>
#include <string>

#include "core/library/overview.h"

/// What the library holds, in words.
namespace meguri::words {

/// The Japanese text in Japanese where there is one, else the English.
QString inLanguage(const std::string& english, const std::string& japanese);
/// The name of an entry in the present language; its id where it has none.
QString shown(const library::Entry& entry);
QString shown(const library::EntrySummary& entry);
/// In the present language; the id where it has none.
QString titleOf(const library::Dataset& dataset);
/// "Electricity" of the kind "electricity"; a kind or figure without words is its own name.
QString kindName(std::string_view kind);
QString figureLabel(std::string_view key);
QString factLabel(std::string_view name);
/// The word of a fact: by its code where it has one, else as it stands.
QString factWord(std::string_view name, const std::string& word);
QString boundary(const std::string& boundary);

/// Counts by kind and source, coverage by indicator and the largest gaps, as Markdown tables: for the terminal, the README and the help.
QString overviewText(const library::Overview& overview);

}  // namespace meguri::words
