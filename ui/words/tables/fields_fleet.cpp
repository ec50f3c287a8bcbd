#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// Labels, help and options of the fields of a fleet.
constexpr Entry entries[] = {
    {"field.fleet.tenure", QT_TRANSLATE_NOOP("words", "Tenure")},
    {"field.fleet.tenure.help",
     QT_TRANSLATE_NOOP("words", "Whether the study owns the hardware, and with it stock, purchases and idle hours, or rents it by the hour and bears "
                                "a share of each. Left empty, owned.")},
    {"option.fleet.tenure.owned", QT_TRANSLATE_NOOP("words", "Owned")},
    {"option.fleet.tenure.rented", QT_TRANSLATE_NOOP("words", "Rented")},
    {"field.fleet.product", QT_TRANSLATE_NOOP("words", "Product")},
    {"field.fleet.product.help",
     QT_TRANSLATE_NOOP("words", "Library entry of the server. It gives the figures per node below wherever the fleet states none of its own.")},
    {"field.fleet.site", QT_TRANSLATE_NOOP("words", "Site")},
    {"field.fleet.site.help", QT_TRANSLATE_NOOP("words", "Site where the hardware stands: it decides on electricity and water. It must be stated.")},
    {"field.fleet.accelerators", QT_TRANSLATE_NOOP("words", "Accelerators per node")},
    {"field.fleet.accelerators.help", QT_TRANSLATE_NOOP("words", "Number of accelerators in one node. It must be stated here or by the product.")},

    {"field.fleet.stock", QT_TRANSLATE_NOOP("words", "Nodes in service")},
    {"field.fleet.stock.help",
     QT_TRANSLATE_NOOP("words", "Nodes wanted in service in each year, fractions allowed: purchases on 1 January fill the stock up to it. It must be "
                                "stated for owned hardware.")},
    {"field.fleet.availability", QT_TRANSLATE_NOOP("words", "Availability")},
    {"field.fleet.availability.help",
     QT_TRANSLATE_NOOP("words", "Share of the hours of a year in which nodes in service can be used, in %. It must be stated for owned hardware.")},
    {"field.fleet.utilisation", QT_TRANSLATE_NOOP("words", "Utilisation")},
    {"field.fleet.utilisation.help",
     QT_TRANSLATE_NOOP("words", "Share of the hours that the lessor expects to be claimed by all customers together, in %. The rest is idle and "
                                "shared out over the hours claimed; it must be stated for rented hardware.")},
    {"field.fleet.lifeModel", QT_TRANSLATE_NOOP("words", "Life model")},
    {"field.fleet.lifeModel.help",
     QT_TRANSLATE_NOOP("words", "Whether all nodes retire at the same age, or one by one as a Weibull distribution describes. Left empty, fixed life.")},
    {"option.fleet.lifeModel.fixed", QT_TRANSLATE_NOOP("words", "Fixed life")},
    {"option.fleet.lifeModel.weibull", QT_TRANSLATE_NOOP("words", "Weibull")},
    {"field.fleet.lifetime", QT_TRANSLATE_NOOP("words", "Lifetime")},
    {"field.fleet.lifetime.help", QT_TRANSLATE_NOOP("words", "Years in service, 1 or more; of a Weibull, the mean. It must be stated.")},
    {"field.fleet.weibullShape", QT_TRANSLATE_NOOP("words", "Weibull shape")},
    {"field.fleet.weibullShape.help",
     QT_TRANSLATE_NOOP("words", "How closely retirements gather around the lifetime: 1 spreads them widely, 5 and more gathers them. A number "
                                "without unit; it must be stated for a Weibull life.")},

    {"field.fleet.activePower", QT_TRANSLATE_NOOP("words", "Active power")},
    {"field.fleet.activePower.help",
     QT_TRANSLATE_NOOP("words", "Mean IT power of a node at work, host included, in kW per node. Left empty, it follows from accelerator power, "
                                "power share and host overhead.")},
    {"field.fleet.idlePower", QT_TRANSLATE_NOOP("words", "Idle power")},
    {"field.fleet.idlePower.help",
     QT_TRANSLATE_NOOP("words", "IT power of a node that is on and not claimed, in kW per node. Left empty, the product's figure serves; without "
                                "one, idle energy is excluded.")},
    {"field.fleet.acceleratorPower", QT_TRANSLATE_NOOP("words", "Accelerator power")},
    {"field.fleet.acceleratorPower.help",
     QT_TRANSLATE_NOOP("words", "Rated power (TDP) of one accelerator, in W per accelerator. Used where no active power is stated, and for the hours behind a "
                                "stated energy; left empty, the product's figure serves.")},
    {"field.fleet.powerShare", QT_TRANSLATE_NOOP("words", "Power share")},
    {"field.fleet.powerShare.help",
     QT_TRANSLATE_NOOP("words", "Mean power of an accelerator at work as a share of its rated power, in %. Used where no active power is stated, "
                                "and for the hours behind a stated energy; left empty, the product's figure serves.")},
    {"field.fleet.hostOverhead", QT_TRANSLATE_NOOP("words", "Host overhead")},
    {"field.fleet.hostOverhead.help",
     QT_TRANSLATE_NOOP("words", "Energy of the host (processors, memory, fans) per energy of its accelerators, such as 0.5. Left empty, the "
                                "product's figure serves; without one, the host is excluded where a figure covers accelerators only.")},

    {"field.fleet.acceleratorManufacture", QT_TRANSLATE_NOOP("words", "Manufacture of accelerators")},
    {"field.fleet.acceleratorManufacture.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of making all accelerators of a node, in kg CO2e per node. Left empty, the product's figure "
                                "serves; without one, they are excluded.")},
    {"field.fleet.hostManufacture", QT_TRANSLATE_NOOP("words", "Manufacture of host")},
    {"field.fleet.hostManufacture.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of making the node without its accelerators, in kg CO2e per node. Left empty, the product's figure "
                                "serves; without one, they are excluded.")},
    {"field.fleet.manufactureWater", QT_TRANSLATE_NOOP("words", "Manufacture water")},
    {"field.fleet.manufactureWater.help",
     QT_TRANSLATE_NOOP("words", "Water consumed in making a node, in m3 per node. Left empty, the product's figure serves; without one, it is "
                                "excluded.")},
    {"field.fleet.transportGhg", QT_TRANSLATE_NOOP("words", "Transport to site")},
    {"field.fleet.transportGhg.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of bringing a node to the site, in kg CO2e per node. Left empty, the product's figure serves; "
                                "without one, transport is excluded.")},

    {"field.fleet.mass", QT_TRANSLATE_NOOP("words", "Mass")},
    {"field.fleet.mass.help",
     QT_TRANSLATE_NOOP("words", "Mass of a node, in kg per node. Left empty, the product's figure serves; without one, e-waste is excluded.")},
    {"field.fleet.reuse", QT_TRANSLATE_NOOP("words", "Reuse")},
    {"field.fleet.reuse.help",
     QT_TRANSLATE_NOOP("words", "Share of the mass retired that is passed on for another use and is no waste, in %. Left empty, e-waste is excluded; "
                                "0 % if nothing is reused.")},
    {"field.fleet.collection", QT_TRANSLATE_NOOP("words", "Collection")},
    {"field.fleet.collection.help",
     QT_TRANSLATE_NOOP("words", "Share of the e-waste that is collected for treatment, in %. Left empty, e-waste is not split into collected and "
                                "uncollected.")},
    {"field.fleet.recyclingYield", QT_TRANSLATE_NOOP("words", "Recycling yield")},
    {"field.fleet.recyclingYield.help",
     QT_TRANSLATE_NOOP("words", "Share of the e-waste collected that is recovered as material, in %; the rest is disposed of. Left empty, e-waste "
                                "collected is not split further.")},
    {"field.fleet.endOfLifeGhg", QT_TRANSLATE_NOOP("words", "End-of-life treatment")},
    {"field.fleet.endOfLifeGhg.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of treating a retired node, in kg CO2e per node. Left empty, the product's figure serves; without "
                                "one, they are excluded.")},
};

}  // namespace

constinit const Table fieldsFleet = entries;

}  // namespace meguri::words::tables
