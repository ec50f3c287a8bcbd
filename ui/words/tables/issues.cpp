#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// Issues of the user's inputs and of the results, each with its remedy.
constexpr Entry issuesEntries[] = {
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
    {"quantity.other-currency",
     QT_TRANSLATE_NOOP("words", "“%1” cannot serve here: the field takes %2, and amounts of money are never converted. Convert the amount at a rate "
                                "you can cite and state it in the study's currency, or change the currency in goal and scope.")},
    {"quantity.not-over-years", QT_TRANSLATE_NOOP("words", "A table or a curve over years has no meaning here. State a single value.")},
    {"quantity.year-missing", QT_TRANSLATE_NOOP("words", "The table has no value for %1. Add one for every year of the horizon.")},
    {"quantity.range", QT_TRANSLATE_NOOP("words", "%1 is out of range: it must be %2 and %3. Correct the value or its unit.")},
    {"quantity.range.bare", QT_TRANSLATE_NOOP("words", "%1 is out of range: it must be %2. Correct the value or its unit.")},
    {"bound.at-least", QT_TRANSLATE_NOOP("words", "at least %1")},
    {"bound.above", QT_TRANSLATE_NOOP("words", "above %1")},
    {"bound.at-most", QT_TRANSLATE_NOOP("words", "at most %1")},
    {"quantity.unsourced", QT_TRANSLATE_NOOP("words", "The value has no source. State where it comes from, or mark it as an assumption.")},
    {"quantity.whole", QT_TRANSLATE_NOOP("words", "A whole number is needed here, and %1 is none. Round it up or down.")},
    {"integer.range", QT_TRANSLATE_NOOP("words", "%1 is out of range. State a whole number from %2 to %3.")},
    {"curve.rate-range",
     QT_TRANSLATE_NOOP("words", "A rate of %1 % per year cannot serve for “%2”. Correct the rate, or choose another kind of path.")},
    {"curve.not-here", QT_TRANSLATE_NOOP("words", "“%1” has no meaning here. State a single value, or a table by year.")},

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
     QT_TRANSLATE_NOOP("words", "The geometric standard deviation around %1 must be greater than 1, and 100 at most. State another one or other limits, or remove the spread.")},
    {"spread.deviation",
     QT_TRANSLATE_NOOP("words", "The standard deviation around %1 must be greater than 0. State a greater one, or remove the spread.")},
    {"spread.positive",
     QT_TRANSLATE_NOOP("words", "A lognormal spread needs a value and limits above 0, and the value here is %1. Correct them, or choose another kind "
                                "of spread.")},
    {"spread.floor",
     QT_TRANSLATE_NOOP("words", "A lognormal spread here lies on the part above %2, so that the value and the limits must be above %2, and the value is %1. "
                                "Choose another kind of spread, or none.")},
    {"spread.finite",
     QT_TRANSLATE_NOOP("words", "The spread around %1 holds what is no finite number. Correct its limits, deviation or options, or remove the spread.")},
    {"spread.options",
     QT_TRANSLATE_NOOP("words", "The choice around %1 needs two options or more, each with a weight above 0. Add options, or remove the choice.")},
    {"spread.selected", QT_TRANSLATE_NOOP("words", "%1 is not one of the options of its choice. State the value of one of them.")},

    {"job.no-place", QT_TRANSLATE_NOOP("words", "The job has neither hardware nor a site. Choose the hardware it runs on, or at least a site.")},
    {"job.no-hardware", QT_TRANSLATE_NOOP("words", "The method “%1” needs hardware. Choose the hardware the job runs on, or another method.")},
    {"fleet.no-power",
     QT_TRANSLATE_NOOP("words", "The power at work is not known. State the active power, or all of accelerator power, power share and host overhead.")},
    {"fleet.initial-no-age",
     QT_TRANSLATE_NOOP("words", "The nodes already in service have no age. State their age, or list them in a table by year of purchase.")},
    {"fleet.initial-too-old",
     QT_TRANSLATE_NOOP("words", "Nodes already in service are %1 years old, yet their life is %2 years. Lower their age or the year of purchase, or "
                                "raise the lifetime.")},
    {"fleet.initial-in-horizon",
     QT_TRANSLATE_NOOP("words", "Nodes already in service cannot be bought in %1, as the horizon starts in %2. List earlier years, and later "
                                "purchases in the fields for them.")},
    {"fleet.retired-before-purchase",
     QT_TRANSLATE_NOOP("words", "The fleet is decommissioned in %1, before nodes first enter service in %2. Correct one of the two years.")},
    {"fleet.second-life-circle",
     QT_TRANSLATE_NOOP("words", "The first-life fleets lead back to this fleet. Choose one that takes no nodes from it.")},
    {"fleet.second-life-new",
     QT_TRANSLATE_NOOP("words", "Nodes in their second life are not made anew. Set the condition to refurbished, and state what refurbishing them causes.")},
    {"fleet.second-life-of-rented",
     QT_TRANSLATE_NOOP("words", "“%1” is rented, so its nodes go back to the lessor. Choose an owned fleet for the first life.")},
    {"fleet.no-components",
     QT_TRANSLATE_NOOP("words", "Manufacture is to follow from components, and the fleet has none. Add components to it, or choose figures per "
                                "node.")},
    {"component.unused",
     QT_TRANSLATE_NOOP("words", "“%1” does not take its manufacture from components, so this one does not count. Choose components there, or remove "
                                "this one.")},
    {"service.share-of-rented",
     QT_TRANSLATE_NOOP("words", "“%1” is rented and has no fixed hours to take a share of. State hours or requests instead, or make the hardware "
                                "owned.")},
    {"service.share-of-sized",
     QT_TRANSLATE_NOOP("words", "The nodes of “%1” follow from the hours its jobs claim, so no share of them can be claimed. State hours, requests "
                                "or tasks instead, or size the fleet in another way.")},
    {"service.cached-more",
     QT_TRANSLATE_NOOP("words", "%1 cached tokens are more than the %2 further input tokens of %3, of which they are a part. State fewer, or more input tokens.")},
    {"service.routed-circle",
     QT_TRANSLATE_NOOP("words", "The services that tasks are routed from lead back to this one. Choose one that takes no tasks from it.")},
    {"service.router-not-tasks",
     QT_TRANSLATE_NOOP("words", "“%1” does not count its volume in tasks, so none can be routed on. Count tasks there, or choose another service.")},
    {"service.routed-shares", QT_TRANSLATE_NOOP("words", "In %2 the shares of tasks routed on add up to %1 %. Lower them to 100 % or less.")},
    {"service.no-peak-compute",
     QT_TRANSLATE_NOOP("words", "The peak compute and the power of an accelerator of “%1” are needed for this method. State both there, or choose a "
                                "product that has them.")},
    {"training.no-peak-compute",
     QT_TRANSLATE_NOOP("words", "The peak compute of an accelerator of “%1” is needed for this method. State it there, or choose a product that has "
                                "it.")},
    {"training.base-circle", QT_TRANSLATE_NOOP("words", "The base models lead back to this training. Choose one that does not build on it.")},
    {"service.shares", QT_TRANSLATE_NOOP("words", "The shares of accelerators, host and idle add up to %1 %. Lower them to 100 % or less.")},
    {"service.batch-outside",
     QT_TRANSLATE_NOOP("words", "A batch of %1 lies outside the %2 to %3 that the regression was fitted to, so the energy is an extrapolation. State "
                                "a batch within them, or choose another method.")},
    {"spread.cut",
     QT_TRANSLATE_NOOP("words", "%1 % of the spread lies outside what the field allows (%2 to %3 %4): that part is cut off and the rest scaled up. Choose a narrower spread, or one with bounds, "
                                "if that is not meant.")},
    {"service.residual",
     QT_TRANSLATE_NOOP("words", "The study’s copy of the regression knows the residual of the models it was made from alone, so bands for any other model come out too narrow. Take the entry "
                                "from the library again, or state that the model was measured.")},
    {"service.parameters", QT_TRANSLATE_NOOP("words", "%1 active parameters are more than %2 in total. Correct one of the two.")},
    {"effect.no-impact",
     QT_TRANSLATE_NOOP("words", "No impact of the activity is stated, so none can be avoided. State its electricity, greenhouse gases, water or "
                                "e-waste per unit.")},
    {"effect.electricity-no-site",
     QT_TRANSLATE_NOOP("words", "Electricity of the activity is stated without a site, so its grid is not known. Choose the site, or state "
                                "greenhouse gases and water instead.")},
    {"rebound.no-energy",
     QT_TRANSLATE_NOOP("words", "“%1” states no energy of a request, so its demand cannot follow efficiency. Choose another energy method there, or "
                                "another mechanism.")},
    {"service.published-nothing",
     QT_TRANSLATE_NOOP("words", "The energy method says that a source publishes impacts without energy, but none are stated. State the other "
                                "greenhouse gases per request, or choose another energy method.")},
    {"rebound.no-price",
     QT_TRANSLATE_NOOP("words", "“%1” has no price, so its demand cannot follow it. State the price there, or choose another mechanism.")},
    {"rebound.no-requests",
     QT_TRANSLATE_NOOP("words", "“%1” counts neither requests nor tasks, so its demand cannot rise. Choose another energy method there, or another "
                                "service.")},
    {"site.other-basis",
     QT_TRANSLATE_NOOP("words", "Basis of this grid: %1; of “%2”: %3. Part of the difference between them is one of accounting. Choose grids of one basis "
                                "for the whole study.")},
    {"contract.two-kinds",
     QT_TRANSLATE_NOOP("words", "“%1” states one contract intensity for all its electricity, so contracts by volume cannot count beside it. Clear "
                                "the contract intensity of the site, or remove this contract.")},
    {"devices.life-lost",
     QT_TRANSLATE_NOOP("words", "A loss of %1 years leaves nothing of a life of %2 years. Lower the loss, or raise the lifetime.")},

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
     QT_TRANSLATE_NOOP("words", "In %1, %2 nodes are still in service where %3 are wanted: nodes serve their life unless a share of them is retired "
                                "early. Let the stock fall more slowly, state early retirement, or shorten the life.")},
};

}  // namespace

constinit const Table issues = issuesEntries;

}  // namespace meguri::words::tables
