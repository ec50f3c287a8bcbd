#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// Issues of the user's inputs and of the results, each with its remedy.
constexpr Entry entries[] = {
    {"issue.sentence", QT_TRANSLATE_NOOP("words", "%1: %2")},
    {"issue.sentence.bare", QT_TRANSLATE_NOOP("words", "%2")},

    {"scope.horizon",
     QT_TRANSLATE_NOOP("words", "The horizon from %1 to %2 cannot be calculated. Choose a last year that is not before the first, and at most %3 "
                                "years in all.")},
    {"entry.unit",
     QT_TRANSLATE_NOOP("words", "The unit “%1” of this library figure is not known. Correct it, or take the entry from the library again.")},
    {"entry.nothing", QT_TRANSLATE_NOOP("words", "The library entry “%1” is not part of the study. Choose an entry from the library.")},
    {"entry.kind",
     QT_TRANSLATE_NOOP("words", "The library entry “%1” is of the kind “%2”, but one of the kind “%3” is needed. Choose another entry.")},
    {"entry.figure-missing",
     QT_TRANSLATE_NOOP("words", "The library entry “%1” lacks the figure “%2”. Choose another entry, or take it from the library again.")},

    {"variant.base-nothing", QT_TRANSLATE_NOOP("words", "The base scenario “%1” does not exist. Choose another base, or remove the variant.")},
    {"variant.cycle",
     QT_TRANSLATE_NOOP("words", "From “%1” on, the bases never reach a scenario that has none. Choose a base that does not derive from this variant.")},
    {"variant.element-nothing",
     QT_TRANSLATE_NOOP("words", "The variant changes an element that its base “%1” does not have. Remove the change, or add the element to the base.")},
    {"element.unknown-kind",
     QT_TRANSLATE_NOOP("words", "This version of Meguri does not know elements of the kind “%1”. The element is kept but not calculated: open the "
                                "study with a newer Meguri.")},
    {"id.collision", QT_TRANSLATE_NOOP("words", "This identifier cannot be told apart from “%1” in the calculation. Change one of the two.")},

    {"field.required", QT_TRANSLATE_NOOP("words", "A value is needed. State it, or choose a library entry that holds it where the form offers one.")},
    {"choice.unknown", QT_TRANSLATE_NOOP("words", "“%1” is not one of the choices. Choose one of: %2.")},
    {"reference.nothing", QT_TRANSLATE_NOOP("words", "The scenario has no element “%1”. Choose or add an element of the kind “%2”.")},
    {"reference.kind", QT_TRANSLATE_NOOP("words", "“%1” is of the kind “%2”, but an element of the kind “%3” is needed. Choose another one.")},
    {"quantity.unit-unknown", QT_TRANSLATE_NOOP("words", "The unit “%1” is not known. Write a unit that converts to %2.")},
    {"quantity.unit-dimension", QT_TRANSLATE_NOOP("words", "The unit “%1” measures something else. Write a unit that converts to %2.")},
    {"quantity.not-over-years", QT_TRANSLATE_NOOP("words", "A table over years has no meaning here. State a single value.")},
    {"quantity.year-missing", QT_TRANSLATE_NOOP("words", "The table has no value for %1. Add one for every year of the horizon.")},
    {"quantity.range", QT_TRANSLATE_NOOP("words", "%1 is out of range: it must be %2 and %3. Correct the value or its unit.")},
    {"quantity.range.bare", QT_TRANSLATE_NOOP("words", "%1 is out of range: it must be %2. Correct the value or its unit.")},
    {"bound.at-least", QT_TRANSLATE_NOOP("words", "at least %1")},
    {"bound.above", QT_TRANSLATE_NOOP("words", "above %1")},
    {"bound.at-most", QT_TRANSLATE_NOOP("words", "at most %1")},
    {"quantity.unsourced", QT_TRANSLATE_NOOP("words", "The value has no source. State where it comes from, or mark it as an assumption.")},

    {"spread.table",
     QT_TRANSLATE_NOOP("words", "A spread of the kind “%1” cannot belong to a table over years. State a lognormal with a geometric standard "
                                "deviation, or a single value.")},
    {"spread.order",
     QT_TRANSLATE_NOOP("words", "The limits of the spread around %1 are out of order. State a lower limit below the upper one, with the value "
                                "between them.")},
    {"spread.midpoint", QT_TRANSLATE_NOOP("words", "%1 is not the midpoint of its uniform spread. State the mean of the limits, or other limits.")},
    {"spread.median",
     QT_TRANSLATE_NOOP("words", "%1 is not the median of its lognormal spread. State the geometric mean of P5 and P95, or other limits.")},
    {"spread.gsd",
     QT_TRANSLATE_NOOP("words", "The geometric standard deviation around %1 must be greater than 1. State a greater one, or remove the spread.")},
    {"spread.deviation",
     QT_TRANSLATE_NOOP("words", "The standard deviation around %1 must be greater than 0. State a greater one, or remove the spread.")},
    {"spread.positive",
     QT_TRANSLATE_NOOP("words", "A lognormal spread needs a value and limits above 0, and the value here is %1. Correct them, or choose another kind "
                                "of spread.")},
    {"spread.options",
     QT_TRANSLATE_NOOP("words", "The choice around %1 needs two options or more, each with a weight above 0. Add options, or remove the choice.")},
    {"spread.selected", QT_TRANSLATE_NOOP("words", "%1 is not one of the options of its choice. State the value of one of them.")},

    {"job.no-place", QT_TRANSLATE_NOOP("words", "The job has neither hardware nor a site. Choose the hardware it runs on, or at least a site.")},
    {"job.no-hardware", QT_TRANSLATE_NOOP("words", "The method “%1” needs hardware. Choose the hardware the job runs on, or another method.")},
    {"fleet.no-power",
     QT_TRANSLATE_NOOP("words", "The power at work is not known. State the active power, or all of accelerator power, power share and host overhead.")},
    {"service.share-of-rented",
     QT_TRANSLATE_NOOP("words", "“%1” is rented and has no fixed hours to take a share of. State hours or requests instead, or make the hardware "
                                "owned.")},
    {"service.shares", QT_TRANSLATE_NOOP("words", "The shares of accelerators, host and idle add up to %1 %. Lower them to 100 % or less.")},
    {"service.batch-outside",
     QT_TRANSLATE_NOOP("words", "A batch of %1 lies outside the %2 to %3 that the regression was fitted to, so the energy is an extrapolation. State "
                                "a batch within them, or choose another method.")},
    {"service.parameters", QT_TRANSLATE_NOOP("words", "%1 active parameters are more than %2 in total. Correct one of the two.")},

    {"capacity.exceeded",
     QT_TRANSLATE_NOOP("words", "In %2 the jobs claim %3 accelerator-hours, %1 % of the %4 available. Raise the stock or the availability, or lower "
                                "what the jobs claim.")},
    {"unit.nothing-delivered",
     QT_TRANSLATE_NOOP("words", "The scenario delivers no “%1”, so it has no result per functional unit. Add a job that delivers some, or choose "
                                "another functional unit.")},
    {"member.unknown",
     QT_TRANSLATE_NOOP("words", "“%1” is not known to this version. It is kept, and has no effect: check the spelling.")},
    {"scenario.too-many",
     QT_TRANSLATE_NOOP("words", "The scenario has %1 elements; at most %2 can be calculated. Put like elements together.")},
    {"job.other-site",
     QT_TRANSLATE_NOOP("words", "The hardware stands at %2, so “%1” has no effect here. Clear the site, or choose hardware at %1.")},
    {"entry.figure-unfit",
     QT_TRANSLATE_NOOP("words", "The figure “%2” of %1 cannot serve in the regression: it is %3. It must be one number without unit, the residual above 0, its spread sound. Take the entry from the library again.")},
    {"result.not-finite",
     QT_TRANSLATE_NOOP("words", "“%1” is no finite number. An input is far too large or too small: check values and units.")},
    {"service.delivers-none",
     QT_TRANSLATE_NOOP("words", "This service delivers no “%1”, yet what it causes is divided by those that others deliver. Choose another functional unit, or keep the service out.")},
    {"service.manufacture-twice",
     QT_TRANSLATE_NOOP("words", "The greenhouse gases stated here are of manufacture, and the hardware “%1” carries its own: they would count twice. Clear one of them.")},
    {"job.no-hours",
     QT_TRANSLATE_NOOP("words", "The energy stated is that of the accelerators alone, so the hours on “%1” cannot be told. State its host overhead, or the power of an accelerator and the power share.")},
    {"stock.exceeded",
     QT_TRANSLATE_NOOP("words", "In %1, %2 nodes are still in service where %3 are wanted: units serve their life, and early retirement is not calculated. Let the stock fall more slowly, or shorten the life.")},
};

}  // namespace

constinit const Table issues = entries;

}  // namespace meguri::words::tables
