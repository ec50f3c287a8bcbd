#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// What the steps of the undo stack are called.
constexpr Entry editsEntries[] = {
    {"edit.set-field", QT_TRANSLATE_NOOP("words", "Change %1 of %2")},
    {"edit.add-element", QT_TRANSLATE_NOOP("words", "Add %1")},
    {"edit.remove-element", QT_TRANSLATE_NOOP("words", "Remove %1")},
    {"edit.duplicate-element", QT_TRANSLATE_NOOP("words", "Duplicate %1")},
    {"edit.add-variant", QT_TRANSLATE_NOOP("words", "Add variant %1")},
    {"edit.rename", QT_TRANSLATE_NOOP("words", "Rename to %1")},
    {"edit.remove-scenario", QT_TRANSLATE_NOOP("words", "Remove scenario %1")},
    {"edit.set-scope", QT_TRANSLATE_NOOP("words", "Change %1 of goal and scope")},
    {"edit.set-title", QT_TRANSLATE_NOOP("words", "Change title")},
    {"edit.set-description", QT_TRANSLATE_NOOP("words", "Change description")},
    {"edit.set-source", QT_TRANSLATE_NOOP("words", "Change source of %1 of %2")},
    {"edit.set-spread", QT_TRANSLATE_NOOP("words", "Change spread of %1 of %2")},
    {"edit.reset-field", QT_TRANSLATE_NOOP("words", "Reset %1 of %2")},
    {"edit.restore-element", QT_TRANSLATE_NOOP("words", "Restore %1")},
    {"edit.move", QT_TRANSLATE_NOOP("words", "Move %1")},
    {"edit.add-scenario", QT_TRANSLATE_NOOP("words", "Add scenario %1")},
    {"edit.duplicate-scenario", QT_TRANSLATE_NOOP("words", "Duplicate scenario %1")},
};

}  // namespace

constinit const Table edits = editsEntries;

}  // namespace meguri::words::tables
