#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// The strip over charts, the heads of their cards, and pages side by side.
constexpr Entry stripEntries[] = {
    {"figure-head.chart", QT_TRANSLATE_NOOP("words", "Show as chart")},
    {"figure-head.table", QT_TRANSLATE_NOOP("words", "Show as table")},
    {"figure-table.total", QT_TRANSLATE_NOOP("words", "Total")},
    {"ui.bar.across", QT_TRANSLATE_NOOP("words", "Compare by")},
    {"ui.bar.cutOff", QT_TRANSLATE_NOOP("words", "Parts")},
    {"ui.bar.across.tip", QT_TRANSLATE_NOOP("words", "Scenarios beside each other, a chart for each indicator; or the indicators of a scenario beside each other as shares of the reference’s, a chart for each scenario.")},
    {"ui.bar.cutOff.tip", QT_TRANSLATE_NOOP("words", "Which parts stand alone. The others are put together as the rest, which a click opens; tables have all parts.")},
    {"across.scenario", QT_TRANSLATE_NOOP("words", "scenario")},
    {"across.indicator", QT_TRANSLATE_NOOP("words", "indicator")},
    {"cut-off.all", QT_TRANSLATE_NOOP("words", "all")},
    {"cut-off.most", QT_TRANSLATE_NOOP("words", "%1 largest")},
    {"cut-off.least", QT_TRANSLATE_NOOP("words", "≥ %1 %")},
    {"ui.bar.shares-by-indicator", QT_TRANSLATE_NOOP("words", "Indicators beside each other have no unit in common: they are shown as shares of the reference’s.")},
    {"action.split-pages", QT_TRANSLATE_NOOP("words", "Two pa&ges side by side")},
    {"action.page-to-right", QT_TRANSLATE_NOOP("words", "M&ove the page to the right")},
    {"action.page-to-left", QT_TRANSLATE_NOOP("words", "&Move the page to the left")},
    {"why-not.not-split", QT_TRANSLATE_NOOP("words", "The pages are not side by side.")},
    {"why-not.only-page", QT_TRANSLATE_NOOP("words", "The only page of its side stays there.")},
    {"why-not.on-that-side", QT_TRANSLATE_NOOP("words", "The page is on that side already.")},
    {"ui.pages.right", QT_TRANSLATE_NOOP("words", "Pages at the right")},
    {"compare.star", QT_TRANSLATE_NOOP("words", "* leaves something out.")},
    {"compare.sign", QT_TRANSLATE_NOOP("words", "Changes are against %1 %2: plus is more, minus is less, and less is better.")},
    {"differences.only-in", QT_TRANSLATE_NOOP("words", "only in %1")},
    {"differences.blank", QT_TRANSLATE_NOOP("words", "An empty cell: as in the reference. A dash: the scenario does not have the element.")},
    {"tile.unspread", QT_TRANSLATE_NOOP("words", "too few spreads")},
    {"tile.no-relative", QT_TRANSLATE_NOOP("words", "no share: the reference is 0")},
    {"tile.excluded", QT_TRANSLATE_NOOP("words", "left out, with no total to compare")},
};

}  // namespace

constinit const Table strip = stripEntries;

}  // namespace meguri::words::tables
