#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// Labels, help and options of the fields of goal and scope.
constexpr Entry fieldsScopeEntries[] = {
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
                                "contracts and the residual mix. Both are calculated and this one is shown first; left empty, location-based.")},
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
    {"field.scope.endOfLifeRule", QT_TRANSLATE_NOOP("words", "End-of-life rule")},
    {"field.scope.endOfLifeRule.help",
     QT_TRANSLATE_NOOP("words", "How recycling at the end of life counts: cut off, with no credit; as avoided burden, with a credit for the virgin "
                                "material replaced; or by the end-of-life terms of the circular footprint formula, which divide burdens and credits "
                                "between this life and the next. Credits are a stage of their own. There is no consensus on credits: name the rule "
                                "with every result. Left empty, cut-off.")},
    {"option.scope.endOfLifeRule.cutOff", QT_TRANSLATE_NOOP("words", "Cut-off")},
    {"option.scope.endOfLifeRule.avoidedBurden", QT_TRANSLATE_NOOP("words", "Avoided burden")},
    {"option.scope.endOfLifeRule.circular", QT_TRANSLATE_NOOP("words", "Circular footprint formula")},
    {"field.scope.gridColumn", QT_TRANSLATE_NOOP("words", "Library factors of the grid")},
    {"field.scope.gridColumn.help",
     QT_TRANSLATE_NOOP("words", "Whether the library's grid intensity holds the life cycle of generation, or the direct emissions of the power "
                                "plants alone, as inventories of scope 2 do. An intensity stated at a site is taken as it is, and so are contracts "
                                "and the residual mix. Left empty, life cycle.")},
    {"option.scope.gridColumn.lifecycle", QT_TRANSLATE_NOOP("words", "Life cycle")},
    {"option.scope.gridColumn.direct", QT_TRANSLATE_NOOP("words", "Direct emissions alone")},
    {"field.scope.reservoirs", QT_TRANSLATE_NOOP("words", "Evaporation from reservoirs")},
    {"field.scope.reservoirs.help",
     QT_TRANSLATE_NOOP("words", "Whether charts, headlines and the water scarcity footprint take the water of generating electricity with the "
                                "evaporation from reservoirs or without. Both readings of water consumption are always calculated. Left empty, "
                                "with.")},
    {"option.scope.reservoirs.with", QT_TRANSLATE_NOOP("words", "Included")},
    {"option.scope.reservoirs.without", QT_TRANSLATE_NOOP("words", "Left aside")},
    {"field.scope.networkLosses", QT_TRANSLATE_NOOP("words", "Include network losses")},
    {"field.scope.networkLosses.help",
     QT_TRANSLATE_NOOP("words", "Whether losses of transmission and distribution are added to the greenhouse gases and the water of generating "
                                "electricity. Mineral resources and primary energy get none. Left empty, they are added.")},

    {"field.scope.countWater", QT_TRANSLATE_NOOP("words", "Count water consumption")},
    {"field.scope.countWater.help",
     QT_TRANSLATE_NOOP("words", "Whether water consumption is an indicator, with and without reservoirs. What does not count is neither calculated "
                                "nor listed as left out. Left empty, it counts.")},
    {"field.scope.countWithdrawal", QT_TRANSLATE_NOOP("words", "Count water withdrawal")},
    {"field.scope.countWithdrawal.help",
     QT_TRANSLATE_NOOP("words", "Whether the water withdrawn is an indicator, be it consumed or returned. Left empty, it does not count.")},
    {"field.scope.countScarcity", QT_TRANSLATE_NOOP("words", "Count water scarcity")},
    {"field.scope.countScarcity.help",
     QT_TRANSLATE_NOOP("words", "Whether water consumed, weighted by how scarce it is where it is taken, is an indicator, in m3 world-eq (AWARE). "
                                "Left empty, it does not count.")},
    {"field.scope.countEwaste", QT_TRANSLATE_NOOP("words", "Count e-waste")},
    {"field.scope.countEwaste.help", QT_TRANSLATE_NOOP("words", "Whether e-waste is an indicator, in kg. Left empty, it counts.")},
    {"field.scope.countMinerals", QT_TRANSLATE_NOOP("words", "Count mineral resources")},
    {"field.scope.countMinerals.help",
     QT_TRANSLATE_NOOP("words", "Whether the depletion of mineral and metal resources is an indicator, in kg of antimony equivalents (kg Sb-eq). "
                                "Left empty, it does not count.")},
    {"field.scope.countPrimaryEnergy", QT_TRANSLATE_NOOP("words", "Count primary energy")},
    {"field.scope.countPrimaryEnergy.help",
     QT_TRANSLATE_NOOP("words", "Whether primary energy is an indicator, in MJ of primary energy. Left empty, it does not count.")},
    {"field.scope.countElectricity", QT_TRANSLATE_NOOP("words", "Count electricity")},
    {"field.scope.countElectricity.help",
     QT_TRANSLATE_NOOP("words", "Whether electricity at the meter is an indicator, in kWh. Left empty, it counts.")},
    {"field.scope.countCost", QT_TRANSLATE_NOOP("words", "Count cost")},
    {"field.scope.countCost.help",
     QT_TRANSLATE_NOOP("words", "Whether cost is an indicator: hardware, rent, electricity, water and a carbon price, without discounting. Left "
                                "empty, it does not count.")},
    {"field.scope.currency", QT_TRANSLATE_NOOP("words", "Currency")},
    {"field.scope.currency.help",
     QT_TRANSLATE_NOOP("words", "The one currency of every price in the study. Amounts in another are refused and never converted. Left empty, "
                                "euro.")},
    {"option.scope.currency.EUR", QT_TRANSLATE_NOOP("words", "Euro (EUR)")},
    {"option.scope.currency.USD", QT_TRANSLATE_NOOP("words", "US dollar (USD)")},
    {"option.scope.currency.JPY", QT_TRANSLATE_NOOP("words", "Japanese yen (JPY)")},
    {"option.scope.currency.GBP", QT_TRANSLATE_NOOP("words", "Pound sterling (GBP)")},
    {"option.scope.currency.CHF", QT_TRANSLATE_NOOP("words", "Swiss franc (CHF)")},
    {"option.scope.currency.CNY", QT_TRANSLATE_NOOP("words", "Chinese yuan (CNY)")},
    {"option.scope.currency.INR", QT_TRANSLATE_NOOP("words", "Indian rupee (INR)")},
    {"option.scope.currency.KRW", QT_TRANSLATE_NOOP("words", "South Korean won (KRW)")},
    {"option.scope.currency.SEK", QT_TRANSLATE_NOOP("words", "Swedish krona (SEK)")},
    {"option.scope.currency.CAD", QT_TRANSLATE_NOOP("words", "Canadian dollar (CAD)")},
    {"option.scope.currency.AUD", QT_TRANSLATE_NOOP("words", "Australian dollar (AUD)")},
    {"option.scope.currency.SGD", QT_TRANSLATE_NOOP("words", "Singapore dollar (SGD)")},
    {"field.scope.priceYear", QT_TRANSLATE_NOOP("words", "Price year")},
    {"field.scope.priceYear.help",
     QT_TRANSLATE_NOOP("words", "Year in whose money the prices are stated. It is shown with the results and changes none: prices are neither "
                                "inflated nor discounted. Left empty, results name none.")},

    {"field.scope.draws", QT_TRANSLATE_NOOP("words", "Draws")},
    {"field.scope.draws.help",
     QT_TRANSLATE_NOOP("words", "How many times values are drawn from the spreads of the inputs. More draws make the distribution of a result "
                                "smoother and take longer. Left empty, 10,000.")},
    {"field.scope.seed", QT_TRANSLATE_NOOP("words", "Seed of the draws")},
    {"field.scope.seed.help",
     QT_TRANSLATE_NOOP("words", "Number the draws start from: with the same seed the same study draws the same values. Another seed shows how much of "
                                "a result is chance. Left empty, 1.")},

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
     QT_TRANSLATE_NOOP("words", "Whether end of life, with e-waste and recycling credits, is inside the system boundary; if not, it is excluded by "
                                "name. Left empty, it is inside.")},
    {"field.scope.facility", QT_TRANSLATE_NOOP("words", "Include facility")},
    {"field.scope.facility.help",
     QT_TRANSLATE_NOOP("words", "Whether building and fitting out the data centre is inside the system boundary; if not, it is excluded by name. "
                                "Left empty, it is inside.")},
};

}  // namespace

constinit const Table fieldsScope = fieldsScopeEntries;

}  // namespace meguri::words::tables
