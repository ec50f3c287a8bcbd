#pragma once

#include <QString>

#include "core/library/changes.h"
#include "core/library/overview.h"
#include "ui/words/library_words.h"

/// What the commands of "library" print, for people and as JSON.
namespace meguri::cli {

QString searchText(const std::vector<library::EntrySummary>& found, bool isCut);
Json searchJson(const std::vector<library::EntrySummary>& found, bool isCut);

QString showText(const library::Entry& entry, const library::Shelf& shelf);
Json showJson(const library::Entry& entry, const library::Shelf& shelf);

QString checkText(const std::vector<Fault>& faults, const library::Shelf& shelf);
Json checkJson(const std::vector<Fault>& faults, const library::Shelf& shelf);

QString listText(const library::Overview& overview, const library::Shelf& shelf);
Json listJson(const library::Overview& overview, const library::Shelf& shelf);

QString diffText(const std::vector<library::Change>& changes);
Json diffJson(const std::vector<library::Change>& changes);

}  // namespace meguri::cli
