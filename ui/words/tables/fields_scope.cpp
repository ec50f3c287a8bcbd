#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// Labels, help and options of the fields of goal and scope.
constexpr Entry entries[] = {
    {"field.scope.functionalUnit", QT_TRANSLATE_NOOP("words", "Functional unit")},
    {"field.scope.functionalUnit.help",
     QT_TRANSLATE_NOOP("words", "What results are referred to: the study as a whole, an accelerator-hour claimed, a request answered or an output "
                                "token. Left empty, the study as a whole.")},
    {"option.scope.functionalUnit.study", QT_TRANSLATE_NOOP("words", "Whole study")},
    {"option.scope.functionalUnit.acceleratorHour", QT_TRANSLATE_NOOP("words", "One accelerator-hour")},
    {"option.scope.functionalUnit.request", QT_TRANSLATE_NOOP("words", "One request")},
    {"option.scope.functionalUnit.outputToken", QT_TRANSLATE_NOOP("words", "One output token")},

    {"field.scope.from", QT_TRANSLATE_NOOP("words", "First year")},
    {"field.scope.from.help", QT_TRANSLATE_NOOP("words", "First calendar year of the horizon. It must be stated.")},
    {"field.scope.to", QT_TRANSLATE_NOOP("words", "Last year")},
    {"field.scope.to.help", QT_TRANSLATE_NOOP("words", "Last calendar year of the horizon, itself included. It must be stated.")},

    {"field.scope.accounting", QT_TRANSLATE_NOOP("words", "Accounting of hardware")},
    {"field.scope.accounting.help",
     QT_TRANSLATE_NOOP("words", "How manufacture, transport and end of life of owned hardware enter the years: amortised over its expected life, or "
                                "as incurred in the year of purchase or retirement. Both are calculated and this one is shown first; left empty, "
                                "amortised.")},
    {"option.scope.accounting.amortised", QT_TRANSLATE_NOOP("words", "Amortised")},
    {"option.scope.accounting.incurred", QT_TRANSLATE_NOOP("words", "As incurred")},

    {"field.scope.basis", QT_TRANSLATE_NOOP("words", "Electricity basis")},
    {"field.scope.basis.help",
     QT_TRANSLATE_NOOP("words", "Whether greenhouse gases of electricity are shown location-based, by the average of the grid, or market-based, by "
                                "the contract. Both are calculated and this one is shown first; left empty, location-based.")},
    {"option.scope.basis.location", QT_TRANSLATE_NOOP("words", "Location-based")},
    {"option.scope.basis.market", QT_TRANSLATE_NOOP("words", "Market-based")},

    {"field.scope.networkLosses", QT_TRANSLATE_NOOP("words", "Include network losses")},
    {"field.scope.networkLosses.help",
     QT_TRANSLATE_NOOP("words", "Whether losses of transmission and distribution are added to the greenhouse gases and the water of generating "
                                "electricity. Left empty, they are.")},
};

}  // namespace

constinit const Table fieldsScope = entries;

}  // namespace meguri::words::tables
