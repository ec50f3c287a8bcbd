#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// Saving, journals, recovery, and files that others open or change.
constexpr Entry safetyEntries[] = {
    {"action.help-saving", QT_TRANSLATE_NOOP("words", "Saving an&d recovery")},
    {"edit.recovered", QT_TRANSLATE_NOOP("words", "Recovered work")},
    {"edit.reload", QT_TRANSLATE_NOOP("words", "Reload from disk")},
    {"file.is-folder", QT_TRANSLATE_NOOP("words", "There is a folder of that name. Save under another name.")},
    {"file.folder-gone", QT_TRANSLATE_NOOP("words", "The folder %1 is not there, or its drive is not connected. Connect it, or save elsewhere.")},
    {"file.folder-read-only", QT_TRANSLATE_NOOP("words", "You may not write into the folder %1. Save elsewhere, or see to its permissions.")},
    {"file.drive-read-only", QT_TRANSLATE_NOOP("words", "Its drive takes no changes. Save elsewhere.")},
    {"file.read-only", QT_TRANSLATE_NOOP("words", "You may read the file but not change it. Save elsewhere, or see to its permissions.")},
    {"file.disk-full", QT_TRANSLATE_NOOP("words", "The drive is full. Make room on it, or save elsewhere.")},
    {"ui.overwrite", QT_TRANSLATE_NOOP("words", "Overwrite")},
    {"ui.save-elsewhere", QT_TRANSLATE_NOOP("words", "Save elsewhere…")},
    {"ui.replace", QT_TRANSLATE_NOOP("words", "Replace")},
    {"ui.ask-save-changed", QT_TRANSLATE_NOOP("words", "“%1” was changed by another program (%2) after it was read here. Overwrite what it holds now?")},
    {"ui.ask-save-open", QT_TRANSLATE_NOOP("words", "“%1” is open elsewhere: %2, since %3. Overwrite it all the same?")},
    {"ui.ask-replace", QT_TRANSLATE_NOOP("words", "The folder %1 already holds: %2. Replace these files?")},
    {"ui.written", QT_TRANSLATE_NOOP("words", "Written: %1")},
    {"ui.written-files", QT_TRANSLATE_NOOP("words", "Files written: %1, into %2")},
    {"ui.another-program", QT_TRANSLATE_NOOP("words", "another program")},
    {"ui.user-on-host", QT_TRANSLATE_NOOP("words", "%1 on %2")},
    {"ui.user-on-host.bare", QT_TRANSLATE_NOOP("words", "%1")},
    {"ui.open-elsewhere", QT_TRANSLATE_NOOP("words", "“%1” is open elsewhere: %2, since %3. Work here as you like; saving asks before it overwrites.")},
    {"ui.changed-on-disk", QT_TRANSLATE_NOOP("words", "“%1” was changed by another program (%2).")},
    {"ui.changed-on-disk-modified", QT_TRANSLATE_NOOP("words", "“%1” was changed by another program (%2), and here are changes that are not saved. Either way undo brings back what was here.")},
    {"ui.gone-from-disk", QT_TRANSLATE_NOOP("words", "“%1” is no longer on the disk. The study here is whole: save it to write the file anew.")},
    {"ui.not-kept", QT_TRANSLATE_NOOP("words", "Unsaved work cannot be kept for recovery: save more often. %1")},
    {"ui.recovered-gone", QT_TRANSLATE_NOOP("words", "The file of the recovered work is no longer there: %1. The work is an untitled study now; save it under a name.")},
    {"ui.recovered-changed", QT_TRANSLATE_NOOP("words", "The file was changed after the recovered work began: %1. The file stays as it is, and the work is an untitled study now; save it under another name.")},
    {"ui.offer-instead", QT_TRANSLATE_NOOP("words", "%1\n\nThere is something to open instead. The file itself stays as it is.")},
    {"ui.open-recovered", QT_TRANSLATE_NOOP("words", "Unsaved work of %1")},
    {"ui.open-backup", QT_TRANSLATE_NOOP("words", "Backup %1")},
    {"notice.reload", QT_TRANSLATE_NOOP("words", "Reload")},
    {"notice.keep", QT_TRANSLATE_NOOP("words", "Keep mine")},
    {"notice.differences", QT_TRANSLATE_NOOP("words", "See the differences")},
    {"ui.difference.name", QT_TRANSLATE_NOOP("words", "Differences from the file")},
    {"ui.difference.where", QT_TRANSLATE_NOOP("words", "Where")},
    {"ui.difference.on-disk", QT_TRANSLATE_NOOP("words", "In the file")},
    {"ui.difference.here", QT_TRANSLATE_NOOP("words", "In the window")},
    {"ui.difference.unsaved", QT_TRANSLATE_NOOP("words", "Unsaved work")},
    {"ui.recovery.title", QT_TRANSLATE_NOOP("words", "Unsaved work was found")},
    {"ui.recovery.about", QT_TRANSLATE_NOOP("words", "Meguri ended before this work was saved. Restored work is one step: undo shows what the file holds. “Later” offers it again at the next start.")},
    {"ui.recovery.restore", QT_TRANSLATE_NOOP("words", "Restore")},
    {"ui.recovery.discard", QT_TRANSLATE_NOOP("words", "Discard…")},
    {"ui.recovery.later", QT_TRANSLATE_NOOP("words", "Later")},
    {"ui.recovery.ask-discard", QT_TRANSLATE_NOOP("words", "Discard the unsaved work on “%1” for good?")},
    {"ui.recovery.never-saved", QT_TRANSLATE_NOOP("words", "never saved")},
    {"ui.recovery.work", QT_TRANSLATE_NOOP("words", "%1 · %2 · %3")},
    {"ui.recovery.has-no-file", QT_TRANSLATE_NOOP("words", "The study was never saved. It is restored as an untitled study.")},
    {"ui.recovery.file-gone", QT_TRANSLATE_NOOP("words", "Its file is no longer there: %1. It is restored as an untitled study.")},
    {"ui.recovery.file-unreadable", QT_TRANSLATE_NOOP("words", "Its file cannot be read as a study: %1. It is restored as an untitled study; the file stays as it is.")},
    {"ui.recovery.file-changed", QT_TRANSLATE_NOOP("words", "%1 was changed after this work began. It is restored as an untitled study; the file stays as it is. Differences: %2.")},
    {"ui.recovery.differences", QT_TRANSLATE_NOOP("words", "%1. Differences from the file: %2.")},
};

}  // namespace

constinit const Table safety = safetyEntries;

}  // namespace meguri::words::tables
