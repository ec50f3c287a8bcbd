#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// What the window's frame says beside its pages: the tree, the palette, the history, help, and what an empty place offers.
constexpr Entry shellEntries[] = {
    {"action.find", QT_TRANSLATE_NOOP("words", "F&ind in the study")},
    {"action.palette", QT_TRANSLATE_NOOP("words", "Comm&and palette…")},
    {"action.next-panel", QT_TRANSLATE_NOOP("words", "Ne&xt panel")},
    {"action.previous-panel", QT_TRANSLATE_NOOP("words", "&Previous panel")},
    {"action.show-problems", QT_TRANSLATE_NOOP("words", "Show the pro&blems")},
    {"action.from-template", QT_TRANSLATE_NOOP("words", "New from a template…")},
    {"action.help-here", QT_TRANSLATE_NOOP("words", "&Help for the field")},
    {"action.help-uncertainty", QT_TRANSLATE_NOOP("words", "Uncertaint&y")},
    {"action.keys", QT_TRANSLATE_NOOP("words", "&Keyboard")},
    {"action.copy-to", QT_TRANSLATE_NOOP("words", "&Copy to")},
    {"action.move-up", QT_TRANSLATE_NOOP("words", "Move u&p")},
    {"action.move-down", QT_TRANSLATE_NOOP("words", "Move do&wn")},
    {"action.restore-element", QT_TRANSLATE_NOOP("words", "Re&store removed element")},
    {"ui.history", QT_TRANSLATE_NOOP("words", "History")},
    {"ui.several-elements", QT_TRANSLATE_NOOP("words", "%1 elements")},
    {"ui.removed-in-variant", QT_TRANSLATE_NOOP("words", "Removed in this variant")},
    {"navigator.search", QT_TRANSLATE_NOOP("words", "Search the study")},
    {"navigator.nothing-found", QT_TRANSLATE_NOOP("words", "Nothing has this in its name or kind.")},
    {"navigator.add-one", QT_TRANSLATE_NOOP("words", "Add: %1")},
    {"navigator.and-more", QT_TRANSLATE_NOOP("words", "%1 more")},
    {"navigator.comma", QT_TRANSLATE_NOOP("words", ", ")},
    {"edit.copy-to", QT_TRANSLATE_NOOP("words", "Copy %1 to %2")},
    {"ask.remove", QT_TRANSLATE_NOOP("words", "Remove “%1”?")},
    {"ask.remove.named", QT_TRANSLATE_NOOP("words", "It is named by: %1. What names it has to name something else then; Problems lists it.")},
    {"ask.remove.changed", QT_TRANSLATE_NOOP("words", "These scenarios change it: %1. Their changes of it go too.")},
    {"ask.remove.yes", QT_TRANSLATE_NOOP("words", "Remove")},
    {"palette.search", QT_TRANSLATE_NOOP("words", "Type what you want to do or go to")},
    {"palette.nothing", QT_TRANSLATE_NOOP("words", "Nothing is called that.")},
    {"palette.panel", QT_TRANSLATE_NOOP("words", "Panel")},
    {"history.begin", QT_TRANSLATE_NOOP("words", "As opened")},
    {"history.saved", QT_TRANSLATE_NOOP("words", "%1 · saved")},
    {"history.current", QT_TRANSLATE_NOOP("words", "%1 · the study is here")},
    {"history.hint", QT_TRANSLATE_NOOP("words", "Every change is listed here. Choose one to go back or forward to it.")},
    {"help.unit", QT_TRANSLATE_NOOP("words", "Unit: %1. Any unit of the same dimension may be typed.")},
    {"help.range", QT_TRANSLATE_NOOP("words", "Allowed: %1.")},
    {"help.required", QT_TRANSLATE_NOOP("words", "Needed for the calculation.")},
    {"help.from-entry", QT_TRANSLATE_NOOP("words", "Where it is not stated, the figure “%1” of the library entry under “%2” serves.")},
    {"help.entry", QT_TRANSLATE_NOOP("words", "Names an entry of the library: %1.")},
    {"help.when-stated", QT_TRANSLATE_NOOP("words", "Only where “%1” is stated.")},
    {"help.when", QT_TRANSLATE_NOOP("words", "Only where “%1” is: %2.")},
    {"keys.everywhere", QT_TRANSLATE_NOOP("words", "Everywhere")},
    {"keys.more", QT_TRANSLATE_NOOP("words", "The help page on the window lists the keys within fields, charts, lists and tables.")},
    {"banner.show-problems", QT_TRANSLATE_NOOP("words", "Show the problems")},
    {"problems.none", QT_TRANSLATE_NOOP("words", "No problems: everything the results need is stated.")},
    {"empty.tree", QT_TRANSLATE_NOOP("words", "The study has no elements yet.")},
    {"empty.page", QT_TRANSLATE_NOOP("words", "There is nothing to compare yet. Add a site, the place where hardware runs; then a fleet of servers on it, and what they are used for: a training run or a service. A template has all of it with values to change.")},
    {"empty.scenario", QT_TRANSLATE_NOOP("words", "The scenario has no elements yet. Add where hardware runs, what runs there and what it is used for.")},
    {"empty.removed", QT_TRANSLATE_NOOP("words", "The scenario this one varies has this element. Restored, it is as it is there.")},
    {"step.add-site", QT_TRANSLATE_NOOP("words", "Add a site")},
    {"step.add-fleet", QT_TRANSLATE_NOOP("words", "Add a fleet")},
    {"step.add-service", QT_TRANSLATE_NOOP("words", "Add a service")},
    {"step.template", QT_TRANSLATE_NOOP("words", "Start from a template…")},
    {"step.help", QT_TRANSLATE_NOOP("words", "How a study is built")},
    {"step.restore", QT_TRANSLATE_NOOP("words", "Restore the element")},
    {"why-not.is-kind", QT_TRANSLATE_NOOP("words", "A kind of element is selected. Select a scenario or an element.")},
    {"why-not.one-scenario", QT_TRANSLATE_NOOP("words", "The study has no other scenario: add one first.")},
    {"why-not.several", QT_TRANSLATE_NOOP("words", "Several are selected: select one.")},
    {"why-not.several-scenarios", QT_TRANSLATE_NOOP("words", "What is selected belongs to several scenarios: select within one.")},
    {"why-not.inherited-order", QT_TRANSLATE_NOOP("words", "Its place is that of the scenario this one varies: move it there.")},
    {"why-not.is-first", QT_TRANSLATE_NOOP("words", "It is the first already.")},
    {"why-not.is-last", QT_TRANSLATE_NOOP("words", "It is the last already.")},
    {"why-not.is-removed", QT_TRANSLATE_NOOP("words", "The variant removed it: restore it first.")},
    {"why-not.not-removed", QT_TRANSLATE_NOOP("words", "Select an element that the variant removed.")},
    {"why-not.no-problems", QT_TRANSLATE_NOOP("words", "There are no problems.")},
};

}  // namespace

constinit const Table shell = shellEntries;

}  // namespace meguri::words::tables
