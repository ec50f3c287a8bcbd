#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// What bar charts say beside their numbers.
constexpr Entry barsEntries[] = {
    {"ui.bar.is-reference", QT_TRANSLATE_NOOP("words", "reference")},
    {"ui.bar.difference", QT_TRANSLATE_NOOP("words", "%1 against %2")},
    {"ui.bar.share", QT_TRANSLATE_NOOP("words", "%1 (%2 % of the bar)")},
    {"ui.bar.rest-part", QT_TRANSLATE_NOOP("words", "%1: %2")},
    {"ui.bar.rest-more", QT_TRANSLATE_NOOP("words", "and %1 more")},
    {"ui.bar.rest-opens", QT_TRANSLATE_NOOP("words", "Double-click or Enter shows all parts")},
    {"action.patterns", QT_TRANSLATE_NOOP("words", "Patterns for gre&y print")},
};

}  // namespace

constinit const Table bars = barsEntries;

}  // namespace meguri::words::tables
