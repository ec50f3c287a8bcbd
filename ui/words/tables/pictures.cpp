#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// Figures as files.
constexpr Entry picturesEntries[] = {
    {"action.export-figures", QT_TRANSLATE_NOOP("words", "Charts and tables of all pa&ges…")},
    {"picture.title", QT_TRANSLATE_NOOP("words", "Save as %1")},
    {"picture.size", QT_TRANSLATE_NOOP("words", "Size")},
    {"picture.by-width", QT_TRANSLATE_NOOP("words", "By width")},
    {"picture.width", QT_TRANSLATE_NOOP("words", "Width in pixels")},
    {"picture.theme", QT_TRANSLATE_NOOP("words", "Colours")},
    {"picture.light", QT_TRANSLATE_NOOP("words", "For light ground")},
    {"picture.dark", QT_TRANSLATE_NOOP("words", "For dark ground")},
    {"picture.transparent", QT_TRANSLATE_NOOP("words", "Transparent background")},
    {"picture.heading", QT_TRANSLATE_NOOP("words", "With title")},
    {"picture.note", QT_TRANSLATE_NOOP("words", "With rules and origin beneath")},
    {"picture.save", QT_TRANSLATE_NOOP("words", "Save…")},
    {"picture.writing", QT_TRANSLATE_NOOP("words", "Writing %1")},
    {"picture.cancelled", QT_TRANSLATE_NOOP("words", "Cancelled. Files written: %1, into %2")},
};

}  // namespace

constinit const Table pictures = picturesEntries;

}  // namespace meguri::words::tables
