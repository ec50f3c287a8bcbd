#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// What two studies say differently; a colleague's study as a guest; updates of the library.
constexpr Entry guestsEntries[] = {
    {"change.told-otherwise", QT_TRANSLATE_NOOP("words", "the same value, told otherwise")},
    {"change.inherited", QT_TRANSLATE_NOOP("words", "inherited")},
    {"change.own", QT_TRANSLATE_NOOP("words", "its own")},
    {"change.left-out", QT_TRANSLATE_NOOP("words", "left out of the variant")},
    {"change.varies", QT_TRANSLATE_NOOP("words", "Varies")},
    {"change.varies-nothing", QT_TRANSLATE_NOOP("words", "no other scenario")},
    {"change.position", QT_TRANSLATE_NOOP("words", "Position")},
    {"change.version", QT_TRANSLATE_NOOP("words", "Version and description")},
    {"change.scenario", QT_TRANSLATE_NOOP("words", "Scenario")},
    {"change.entry", QT_TRANSLATE_NOOP("words", "Version %1")},
    {"change.entry.bare", QT_TRANSLATE_NOOP("words", "without version")},
    {"guest.no-counterpart", QT_TRANSLATE_NOOP("words", "The scenario “%2” has nothing that corresponds to “%1”. Choose another scenario, or take the whole element first.")},
    {"action.open-guest", QT_TRANSLATE_NOOP("words", "Open as g&uest…")},
    {"action.close-guest", QT_TRANSLATE_NOOP("words", "Close guest")},
    {"action.library-updates", QT_TRANSLATE_NOOP("words", "&Library updates…")},
    {"action.help-colleagues", QT_TRANSLATE_NOOP("words", "Colleagues’ studies")},
    {"why-not.no-guest", QT_TRANSLATE_NOOP("words", "No guest is open")},
    {"why-not.nothing-checked", QT_TRANSLATE_NOOP("words", "Check what to take first")},
    {"why-not.no-updates", QT_TRANSLATE_NOOP("words", "The library that is installed says the same as the copies in the study")},
    {"ui.guest", QT_TRANSLATE_NOOP("words", "Guest")},
    {"guest.open", QT_TRANSLATE_NOOP("words", "Open a colleague’s study as guest")},
    {"guest.none", QT_TRANSLATE_NOOP("words", "A guest is a colleague’s study beside yours: read, compared, never changed. Open one with File › Open as guest, or drop its file here.")},
    {"guest.dropped", QT_TRANSLATE_NOOP("words", "How should %1 be opened?")},
    {"guest.dropped-open", QT_TRANSLATE_NOOP("words", "In a window of its own")},
    {"guest.dropped-guest", QT_TRANSLATE_NOOP("words", "As guest beside this study")},
    {"guest.overview", QT_TRANSLATE_NOOP("words", "Overview")},
    {"guest.differences", QT_TRANSLATE_NOOP("words", "Differences (%1)")},
    {"guest.factors", QT_TRANSLATE_NOOP("words", "Factors that differ (%1)")},
    {"guest.differences-list", QT_TRANSLATE_NOOP("words", "Differences from the guest")},
    {"guest.factors-list", QT_TRANSLATE_NOOP("words", "Factors that differ between the two libraries")},
    {"guest.format", QT_TRANSLATE_NOOP("words", "Format %1 · library: %2")},
    {"guest.format.bare", QT_TRANSLATE_NOOP("words", "Format %1 · carries no library entries")},
    {"guest.scenarios", QT_TRANSLATE_NOOP("words", "Scenarios of the guest")},
    {"guest.own-scope", QT_TRANSLATE_NOOP("words", "Totals under the guest’s own goal and scope.")},
    {"guest.calculating", QT_TRANSLATE_NOOP("words", "Calculating…")},
    {"guest.side-by-side", QT_TRANSLATE_NOOP("words", "Scenarios of %1 stand beside yours, calculated under your goal and scope.")},
    {"guest.scope-differs", QT_TRANSLATE_NOOP("words", "%1 says otherwise: %2.")},
    {"guest.scope-row", QT_TRANSLATE_NOOP("words", "%1 %3 (yours: %2)")},
    {"guest.not-comparable", QT_TRANSLATE_NOOP("words", "%1 cannot stand beside yours: under your goal and scope it has %2 problems. The first: %3")},
    {"guest.place", QT_TRANSLATE_NOOP("words", "What")},
    {"guest.mine", QT_TRANSLATE_NOOP("words", "Mine")},
    {"guest.theirs", QT_TRANSLATE_NOOP("words", "Theirs")},
    {"guest.filter", QT_TRANSLATE_NOOP("words", "Filter by scenario, element, field or value")},
    {"guest.all", QT_TRANSLATE_NOOP("words", "Check all shown")},
    {"guest.into", QT_TRANSLATE_NOOP("words", "Into")},
    {"guest.into-matching", QT_TRANSLATE_NOOP("words", "the scenario that corresponds")},
    {"guest.take", QT_TRANSLATE_NOOP("words", "Take theirs (%1)")},
    {"guest.close", QT_TRANSLATE_NOOP("words", "Close guest")},
    {"guest.clash", QT_TRANSLATE_NOOP("words", "What you take names the library entry “%1”, of which your study carries other figures:\n\n%2\n\nWhich is to serve?")},
    {"guest.clash-row", QT_TRANSLATE_NOOP("words", "%1: mine %2, theirs %3")},
    {"guest.clash-mine", QT_TRANSLATE_NOOP("words", "Mine")},
    {"guest.clash-theirs", QT_TRANSLATE_NOOP("words", "Theirs, beside mine")},
    {"guest.read-only", QT_TRANSLATE_NOOP("words", "This belongs to %1, a guest: it can be read and taken, not edited.")},
    {"updates.title", QT_TRANSLATE_NOOP("words", "Library updates")},
    {"updates.about", QT_TRANSLATE_NOOP("words", "The library that is installed says other things than the copies your study carries. Nothing changes until you take it.")},
    {"updates.mine", QT_TRANSLATE_NOOP("words", "In the study")},
    {"updates.theirs", QT_TRANSLATE_NOOP("words", "In the library")},
    {"updates.take", QT_TRANSLATE_NOOP("words", "Update (%1)")},
    {"updates.close", QT_TRANSLATE_NOOP("words", "Close")},
    {"edit.take", QT_TRANSLATE_NOOP("words", "Take %1 differences from %2")},
    {"edit.take-one", QT_TRANSLATE_NOOP("words", "Take %1 from %2")},
    {"edit.update-library", QT_TRANSLATE_NOOP("words", "Update library entries (%1)")},
};

}  // namespace

constinit const Table guests = guestsEntries;

}  // namespace meguri::words::tables
