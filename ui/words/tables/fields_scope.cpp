#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// Labels, help and options of the fields of goal and scope.
constexpr Entry entries[] = {
    {"field.scope.functionalUnit", QT_TRANSLATE_NOOP("words", "Functional unit")},
    {"field.scope.functionalUnit.help",
     QT_TRANSLATE_NOOP("words", "What results are referred to: the study as a whole, an accelerator-hour claimed, a request answered, an output "
                                "token, a task completed or an output accepted. Left empty, the study as a whole.")},
    {"option.scope.functionalUnit.study", QT_TRANSLATE_NOOP("words", "Whole study")},
    {"option.scope.functionalUnit.acceleratorHour", QT_TRANSLATE_NOOP("words", "One accelerator-hour")},
    {"option.scope.functionalUnit.request", QT_TRANSLATE_NOOP("words", "One request")},
    {"option.scope.functionalUnit.outputToken", QT_TRANSLATE_NOOP("words", "One output token")},
    {"option.scope.functionalUnit.task", QT_TRANSLATE_NOOP("words", "One completed task")},
    {"option.scope.functionalUnit.acceptedOutput", QT_TRANSLATE_NOOP("words", "One accepted output")},
    {"field.scope.review", QT_TRANSLATE_NOOP("words", "Critical review")},
    {"field.scope.review.help",
     QT_TRANSLATE_NOOP("words", "Whether experts have reviewed the study critically (ISO 14044), and whether they are independent of those who made "
                                "it. Left empty, not reviewed.")},
    {"option.scope.review.none", QT_TRANSLATE_NOOP("words", "Not reviewed")},
    {"option.scope.review.internal", QT_TRANSLATE_NOOP("words", "Reviewed by internal experts")},
    {"option.scope.review.external", QT_TRANSLATE_NOOP("words", "Reviewed by external experts")},

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
    {"field.scope.allocation", QT_TRANSLATE_NOOP("words", "Allocation of hardware to jobs")},
    {"field.scope.allocation.help",
     QT_TRANSLATE_NOOP("words", "How jobs that share a fleet divide its embodied impacts: by the hours each claims, by its share of all available "
                                "hours with the rest left to idle, or by the energy each uses. Left empty, hours claimed.")},
    {"option.scope.allocation.usefulHours", QT_TRANSLATE_NOOP("words", "By hours claimed")},
    {"option.scope.allocation.calendar", QT_TRANSLATE_NOOP("words", "By share of available hours")},
    {"option.scope.allocation.energy", QT_TRANSLATE_NOOP("words", "By energy used")},
    {"field.scope.netBasis", QT_TRANSLATE_NOOP("words", "Electricity basis of avoided impacts")},
    {"field.scope.netBasis.help",
     QT_TRANSLATE_NOOP("words", "Whether electricity in avoided impacts and net results counts at the average of the grid or at the marginal "
                                "intensity of the site. Market-based figures never serve here. Left empty, average.")},
    {"option.scope.netBasis.average", QT_TRANSLATE_NOOP("words", "Grid average")},
    {"option.scope.netBasis.marginal", QT_TRANSLATE_NOOP("words", "Marginal electricity")},
    {"field.scope.networkLosses", QT_TRANSLATE_NOOP("words", "Include network losses")},
    {"field.scope.networkLosses.help",
     QT_TRANSLATE_NOOP("words", "Whether losses of transmission and distribution are added to the greenhouse gases and the water of generating "
                                "electricity. Left empty, they are.")},

    {"field.scope.manufacture", QT_TRANSLATE_NOOP("words", "Include manufacture")},
    {"field.scope.manufacture.help",
     QT_TRANSLATE_NOOP("words", "Whether manufacture is inside the system boundary; if not, it is excluded by name. Left empty, it is inside.")},
    {"field.scope.transport", QT_TRANSLATE_NOOP("words", "Include transport")},
    {"field.scope.transport.help",
     QT_TRANSLATE_NOOP("words", "Whether transport of hardware to the site is inside the system boundary; if not, it is excluded by name. Left "
                                "empty, it is inside.")},
    {"field.scope.use", QT_TRANSLATE_NOOP("words", "Include use")},
    {"field.scope.use.help",
     QT_TRANSLATE_NOOP("words", "Whether the use stage, with its electricity and water, is inside the system boundary; if not, it is excluded by "
                                "name. Left empty, it is inside.")},
    {"field.scope.endOfLife", QT_TRANSLATE_NOOP("words", "Include end of life")},
    {"field.scope.endOfLife.help",
     QT_TRANSLATE_NOOP("words", "Whether end of life, with e-waste, is inside the system boundary; if not, it is excluded by name. Left empty, it is "
                                "inside.")},
    {"field.scope.facility", QT_TRANSLATE_NOOP("words", "Include facility")},
    {"field.scope.facility.help",
     QT_TRANSLATE_NOOP("words", "Whether building and fitting out the data centre is inside the system boundary; if not, it is excluded by name. "
                                "Left empty, it is inside.")},
};

}  // namespace

constinit const Table fieldsScope = entries;

}  // namespace meguri::words::tables
