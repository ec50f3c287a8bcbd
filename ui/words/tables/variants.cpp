#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// Variants and their changes: actions, steps, questions, what cannot be done.
constexpr Entry variantsEntries[] = {
    {"menu.variant", QT_TRANSLATE_NOOP("words", "Va&riant")},
    {"action.promote", QT_TRANSLATE_NOOP("words", "&Promote: change places with the base")},
    {"action.rebase", QT_TRANSLATE_NOOP("words", "&Lay changes over another scenario…")},
    {"action.combine", QT_TRANSLATE_NOOP("words", "&Combine with another scenario…")},
    {"action.flatten", QT_TRANSLATE_NOOP("words", "&Flatten: make it a base of its own")},
    {"action.help-variants", QT_TRANSLATE_NOOP("words", "Variants and their chan&ges")},
    {"why-not.not-variant", QT_TRANSLATE_NOOP("words", "This scenario is a base: select a variant first.")},
    {"why-not.broken-variant", QT_TRANSLATE_NOOP("words", "The scenario this one varies is not there: mend that first.")},
    {"why-not.no-other-base", QT_TRANSLATE_NOOP("words", "No other scenario has the same elements: add a variant of the same base first.")},
    {"why-not.no-partner", QT_TRANSLATE_NOOP("words", "Combining takes two variants of one base, neither of which varies the other.")},
    {"why-not.no-change-selected", QT_TRANSLATE_NOOP("words", "Select one or more changes first.")},
    {"edit.promote", QT_TRANSLATE_NOOP("words", "Promote %1")},
    {"edit.flatten", QT_TRANSLATE_NOOP("words", "Flatten %1")},
    {"edit.rebase", QT_TRANSLATE_NOOP("words", "Lay %1 over %2")},
    {"edit.combine", QT_TRANSLATE_NOOP("words", "Combine into %1")},
    {"edit.back-to-base", QT_TRANSLATE_NOOP("words", "Back to the base: %1")},
    {"edit.back-to-base-several", QT_TRANSLATE_NOOP("words", "Back to the base: %1 changes")},
    {"edit.not-variant", QT_TRANSLATE_NOOP("words", "“%1” is a base. Name a variant.")},
    {"edit.hangs-on-itself", QT_TRANSLATE_NOOP("words", "“%1” cannot vary “%2”, which is itself or varies it. Choose another base.")},
    {"edit.other-family", QT_TRANSLATE_NOOP("words", "“%1” and “%2” have no base in common. Choose two scenarios of one base.")},
    {"edit.one-varies-other", QT_TRANSLATE_NOOP("words", "One of “%1” and “%2” varies the other and holds its changes already. Choose two variants beside each other.")},
    {"ui.changes", QT_TRANSLATE_NOOP("words", "Changes: %1")},
    {"ui.changes.name", QT_TRANSLATE_NOOP("words", "Changes of the variant")},
    {"ui.changes.none", QT_TRANSLATE_NOOP("words", "Nothing is changed yet. Select an element and type another value.")},
    {"ui.changes.base", QT_TRANSLATE_NOOP("words", "%1 (base)")},
    {"ui.changes.element-name", QT_TRANSLATE_NOOP("words", "Name")},
    {"ui.changes.added", QT_TRANSLATE_NOOP("words", "added")},
    {"ui.changes.removed", QT_TRANSLATE_NOOP("words", "removed")},
    {"ui.changes.kept", QT_TRANSLATE_NOOP("words", "changed or named here: stays")},
    {"ui.changes.back", QT_TRANSLATE_NOOP("words", "Back to the base")},
    {"ui.changes.back.tip", QT_TRANSLATE_NOOP("words", "Takes the selected changes back: a value follows the base again, what was removed returns, what was added goes (Delete).")},
    {"ui.changes.go", QT_TRANSLATE_NOOP("words", "Go to the field")},
    {"ui.variants-of-it", QT_TRANSLATE_NOOP("words", "Varied by")},
    {"rebase.title", QT_TRANSLATE_NOOP("words", "Lay changes over another scenario")},
    {"rebase.question", QT_TRANSLATE_NOOP("words", "The changes of “%1” stay; what it does not change then follows:")},
    {"rebase.bases", QT_TRANSLATE_NOOP("words", "Other bases")},
    {"rebase.lost", QT_TRANSLATE_NOOP("words", "Falls away, because its element is not there: %1")},
    {"rebase.nothing-lost", QT_TRANSLATE_NOOP("words", "Nothing falls away: every change finds its element there.")},
    {"rebase.lost.name", QT_TRANSLATE_NOOP("words", "What falls away")},
    {"rebase.do", QT_TRANSLATE_NOOP("words", "Lay over")},
    {"combine.title", QT_TRANSLATE_NOOP("words", "Combine two scenarios")},
    {"combine.question", QT_TRANSLATE_NOOP("words", "A new variant of “%1” takes over the changes of “%2” and of the other.")},
    {"combine.with", QT_TRANSLATE_NOOP("words", "Other scenario")},
    {"combine.both", QT_TRANSLATE_NOOP("words", "%1 and %2")},
    {"combine.no-conflict", QT_TRANSLATE_NOOP("words", "They contradict each other nowhere.")},
    {"combine.conflicts", QT_TRANSLATE_NOOP("words", "Both change the same, each in its way: %1. Choose what holds.")},
    {"combine.do", QT_TRANSLATE_NOOP("words", "Combine")},
    {"combine.no-name", QT_TRANSLATE_NOOP("words", "Type a name first.")},
};

}  // namespace

constinit const Table variants = variantsEntries;

}  // namespace meguri::words::tables
