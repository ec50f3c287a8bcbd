#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// Views saved by name, and showing them on the whole screen.
constexpr Entry viewsEntries[] = {
    {"menu.views", QT_TRANSLATE_NOOP("words", "Saved vie&ws")},
    {"action.save-view", QT_TRANSLATE_NOOP("words", "&Save this view…")},
    {"action.update-view", QT_TRANSLATE_NOOP("words", "&Update the view with what is shown")},
    {"action.manage-views", QT_TRANSLATE_NOOP("words", "&Rename, order and remove views…")},
    {"action.present", QT_TRANSLATE_NOOP("words", "Pr&esent")},
    {"action.help-views", QT_TRANSLATE_NOOP("words", "Saved vie&ws and presenting")},
    {"why-not.no-view-shown", QT_TRANSLATE_NOOP("words", "Show a saved view first, or save this one.")},
    {"why-not.no-results", QT_TRANSLATE_NOOP("words", "There are no results to show yet.")},
    {"why-not.no-views", QT_TRANSLATE_NOOP("words", "No view is saved yet.")},
    {"view.by", QT_TRANSLATE_NOOP("words", "%1 · by %2")},
    {"view.save-title", QT_TRANSLATE_NOOP("words", "Save this view")},
    {"view.name-of", QT_TRANSLATE_NOOP("words", "Name of the view:")},
    {"view.ask-replace", QT_TRANSLATE_NOOP("words", "There is a view “%1”. Shall it show what is shown now?")},
    {"view.replace", QT_TRANSLATE_NOOP("words", "Replace the view")},
    {"view.manage-title", QT_TRANSLATE_NOOP("words", "Saved views")},
    {"view.show", QT_TRANSLATE_NOOP("words", "&Show")},
    {"view.update", QT_TRANSLATE_NOOP("words", "&Update with what is shown")},
    {"view.rename", QT_TRANSLATE_NOOP("words", "&Rename")},
    {"view.move-up", QT_TRANSLATE_NOOP("words", "Move u&p")},
    {"view.move-down", QT_TRANSLATE_NOOP("words", "Move &down")},
    {"view.remove", QT_TRANSLATE_NOOP("words", "Re&move")},
    {"view.close", QT_TRANSLATE_NOOP("words", "Close")},
    {"edit.add-view", QT_TRANSLATE_NOOP("words", "Save view %1")},
    {"edit.set-view", QT_TRANSLATE_NOOP("words", "Update view %1")},
    {"edit.rename-view", QT_TRANSLATE_NOOP("words", "Rename a view to %1")},
    {"edit.remove-view", QT_TRANSLATE_NOOP("words", "Remove view %1")},
    {"edit.move-view", QT_TRANSLATE_NOOP("words", "Move view %1")},
    {"edit.no-view", QT_TRANSLATE_NOOP("words", "The study has no view “%1”. It may have been removed: choose another.")},
    {"edit.view-name", QT_TRANSLATE_NOOP("words", "The name of a view has %1 characters. Give it 1 to %2.")},
    {"edit.view-name-taken", QT_TRANSLATE_NOOP("words", "Another view is called “%1”. Give this one another name.")},
    {"edit.too-many-views", QT_TRANSLATE_NOOP("words", "A study holds at most %1 views. Remove one first.")},
    {"edit.view-too-large", QT_TRANSLATE_NOOP("words", "What is shown is more than a view can hold. Show fewer scenarios, or filter by fewer keys.")},
    {"cli.help.view", QT_TRANSLATE_NOOP("words", "Draw what a view saved in the study shows, by its name")},
    {"cli.no-view", QT_TRANSLATE_NOOP("words", "The study has no view “%1”. Its views: %2.")},
    {"cli.no-view.bare", QT_TRANSLATE_NOOP("words", "The study has no saved view. Save one in the window, or leave out --view.")},
};

}  // namespace

constinit const Table views = viewsEntries;

}  // namespace meguri::words::tables
