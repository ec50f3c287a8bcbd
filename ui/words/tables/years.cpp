#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// Figures over the years, what they say, and the events beneath them.
constexpr Entry yearsEntries[] = {
    {"time.falls", QT_TRANSLATE_NOOP("words", "%1 falls below %2 from %3")},
    {"time.rises", QT_TRANSLATE_NOOP("words", "%1 rises above %2 from %3")},
    {"time.breaks-even", QT_TRANSLATE_NOOP("words", "%1 breaks even with %2 in %3")},
    {"time.overtakes", QT_TRANSLATE_NOOP("words", "%1 adds up to more than %2 from %3")},
    {"time.below", QT_TRANSLATE_NOOP("words", "%1 stays %4 % below %2 in every year")},
    {"time.above", QT_TRANSLATE_NOOP("words", "%1 stays %4 % above %2 in every year")},
    {"time.sum-below", QT_TRANSLATE_NOOP("words", "By %3, %1 adds up to %4 % less than %2")},
    {"time.sum-above", QT_TRANSLATE_NOOP("words", "By %3, %1 adds up to %4 % more than %2")},
    {"time.alike", QT_TRANSLATE_NOOP("words", "All scenarios are alike in every year")},
    {"time.peak", QT_TRANSLATE_NOOP("words", "%1 peaks in %2 at %3")},
    {"time.sum", QT_TRANSLATE_NOOP("words", "By %2, %1 adds up to %3")},
    {"time.dashed", QT_TRANSLATE_NOOP("words", "dashed: %1")},
    {"time.bands-of", QT_TRANSLATE_NOOP("words", "bands only for the study’s own accounting (%1)")},
    {"time.stock", QT_TRANSLATE_NOOP("words", "Stock, purchases and retirements · nodes")},
    {"time.stock-legend", QT_TRANSLATE_NOOP("words", "Line: nodes in service. Bars: above zero nodes purchased, below zero nodes retired.")},
    {"time.ewaste", QT_TRANSLATE_NOOP("words", "E-waste by fate")},
    {"time.when-it-retires", QT_TRANSLATE_NOOP("words", "in the year hardware retires; Compare amortises it")},
    {"time.bars-order", QT_TRANSLATE_NOOP("words", "bars of a year: %1")},
    {"time.of", QT_TRANSLATE_NOOP("words", "%1 (%2)")},
    {"time.with", QT_TRANSLATE_NOOP("words", "with %1")},
    {"time.nodes", QT_TRANSLATE_NOOP("words", "%1 nodes")},
    {"event.purchase", QT_TRANSLATE_NOOP("words", "First purchase")},
    {"event.refresh", QT_TRANSLATE_NOOP("words", "Refresh wave")},
    {"event.retirement", QT_TRANSLATE_NOOP("words", "Largest retirement")},
    {"event.earlyRetirement", QT_TRANSLATE_NOOP("words", "Early retirement begins")},
    {"event.trainingBegins", QT_TRANSLATE_NOOP("words", "Training begins")},
    {"event.trainingEnds", QT_TRANSLATE_NOOP("words", "Training ends")},
    {"event.serviceBegins", QT_TRANSLATE_NOOP("words", "Service begins")},
    {"event.contractBegins", QT_TRANSLATE_NOOP("words", "Contract begins")},
    {"event.breakEven", QT_TRANSLATE_NOOP("words", "Break-even")},
    {"event.netZero", QT_TRANSLATE_NOOP("words", "Net zero of the running sum")},
    {"time.events", QT_TRANSLATE_NOOP("words", "Events")},
    {"time.events.help", QT_TRANSLATE_NOOP("words", "Mark purchases, retirements, first and last years and break-even on the time axis")},
    {"time.events-about", QT_TRANSLATE_NOOP("words", "Numbered as in the charts. A click goes to the element.")},
    {"time.events.number", QT_TRANSLATE_NOOP("words", "No.")},
    {"time.events.what", QT_TRANSLATE_NOOP("words", "Event")},
    {"time.events.subject", QT_TRANSLATE_NOOP("words", "Of what")},
    {"time.events.amount", QT_TRANSLATE_NOOP("words", "Amount")},
    {"time.view", QT_TRANSLATE_NOOP("words", "Years shown")},
    {"time.view.study", QT_TRANSLATE_NOOP("words", "As the study accounts")},
    {"time.view.incurred", QT_TRANSLATE_NOOP("words", "As incurred")},
    {"time.view.amortised", QT_TRANSLATE_NOOP("words", "Amortised")},
    {"time.view.both", QT_TRANSLATE_NOOP("words", "Both")},
    {"time.all-years", QT_TRANSLATE_NOOP("words", "All years")},
    {"time.all-years.help", QT_TRANSLATE_NOOP("words", "Show all years again (Home). Narrow with Ctrl and the wheel, by dragging, or with + and −")},
};

}  // namespace

constinit const Table years = yearsEntries;

}  // namespace meguri::words::tables
