#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// Labels, help and options of the fields of a fleet.
constexpr Entry fieldsFleetEntries[] = {
    {"field.fleet.tenure", QT_TRANSLATE_NOOP("words", "Tenure")},
    {"field.fleet.tenure.help",
     QT_TRANSLATE_NOOP("words", "Whether the study owns the hardware, and with it stock, purchases and idle hours, or rents it by the hour and bears "
                                "a share of each. Left empty, owned.")},
    {"option.fleet.tenure.owned", QT_TRANSLATE_NOOP("words", "Owned")},
    {"option.fleet.tenure.rented", QT_TRANSLATE_NOOP("words", "Rented")},
    {"field.fleet.product", QT_TRANSLATE_NOOP("words", "Product")},
    {"field.fleet.product.help",
     QT_TRANSLATE_NOOP("words", "Library entry of the server. It gives the figures per node below wherever the fleet states none of its own.")},
    {"field.fleet.accelerator", QT_TRANSLATE_NOOP("words", "Accelerator")},
    {"field.fleet.accelerator.help",
     QT_TRANSLATE_NOOP("words", "Library entry of the accelerators in the nodes. It gives power, peak compute and the burdens of making one "
                                "accelerator wherever the fleet states none of its own, before the product does.")},
    {"field.fleet.site", QT_TRANSLATE_NOOP("words", "Site")},
    {"field.fleet.site.help", QT_TRANSLATE_NOOP("words", "Site where the hardware stands: it decides on electricity and water. It must be stated.")},
    {"field.fleet.accelerators", QT_TRANSLATE_NOOP("words", "Accelerators per node")},
    {"field.fleet.accelerators.help", QT_TRANSLATE_NOOP("words", "Number of accelerators in one node. It must be stated here or by the product.")},

    {"field.fleet.sizing", QT_TRANSLATE_NOOP("words", "Number of nodes from")},
    {"field.fleet.sizing.help",
     QT_TRANSLATE_NOOP("words", "What decides how many nodes are bought: the nodes wanted in service, purchases as stated, the demand of the jobs, "
                                "or what another fleet passes on for reuse. Left empty, nodes in service.")},
    {"option.fleet.sizing.stock", QT_TRANSLATE_NOOP("words", "Nodes in service")},
    {"option.fleet.sizing.purchases", QT_TRANSLATE_NOOP("words", "Purchases")},
    {"option.fleet.sizing.demand", QT_TRANSLATE_NOOP("words", "Demand of the jobs")},
    {"option.fleet.sizing.secondLife", QT_TRANSLATE_NOOP("words", "Second life of another fleet")},
    {"field.fleet.stock", QT_TRANSLATE_NOOP("words", "Nodes in service")},
    {"field.fleet.stock.help",
     QT_TRANSLATE_NOOP("words", "Nodes wanted in service in each year, fractions allowed: purchases on 1 January fill the stock up to it. It must be "
                                "stated where nodes in service decide the number.")},
    {"field.fleet.purchases", QT_TRANSLATE_NOOP("words", "Nodes bought per year")},
    {"field.fleet.purchases.help",
     QT_TRANSLATE_NOOP("words", "Nodes bought on 1 January of each year, fractions allowed. They must be stated where purchases decide the number.")},
    {"field.fleet.targetLoad", QT_TRANSLATE_NOOP("words", "Target load at peak")},
    {"field.fleet.targetLoad.help",
     QT_TRANSLATE_NOOP("words", "Share of the available accelerators that jobs are planned to claim at peak demand, in %. It must be stated where "
                                "demand decides the number.")},
    {"field.fleet.peakToAverage", QT_TRANSLATE_NOOP("words", "Peak-to-average demand")},
    {"field.fleet.peakToAverage.help",
     QT_TRANSLATE_NOOP("words", "Peak demand divided by mean demand over the year, 1 or more, without unit. It must be stated where demand decides "
                                "the number.")},
    {"field.fleet.spare", QT_TRANSLATE_NOOP("words", "Share of spare nodes")},
    {"field.fleet.spare.help",
     QT_TRANSLATE_NOOP("words", "Nodes held in reserve beyond those needed, in % of them; 0 % if none. It must be stated where demand decides the "
                                "number.")},
    {"field.fleet.firstLife", QT_TRANSLATE_NOOP("words", "First-life fleet")},
    {"field.fleet.firstLife.help",
     QT_TRANSLATE_NOOP("words", "Owned fleet whose nodes come here: what it retires for reuse in a year enters on 1 January of the next. It must be "
                                "stated for a second life.")},
    {"field.fleet.initialStock", QT_TRANSLATE_NOOP("words", "Nodes already in service")},
    {"field.fleet.initialStock.help",
     QT_TRANSLATE_NOOP("words", "Nodes in service at the start of the first year: a table by year of purchase, or one number together with their "
                                "age. Left empty, none.")},
    {"field.fleet.initialAge", QT_TRANSLATE_NOOP("words", "Age of nodes already in service")},
    {"field.fleet.initialAge.help",
     QT_TRANSLATE_NOOP("words", "Age at the start of the first year, in years, of the nodes already in service. It must be stated unless a table "
                                "lists them by year of purchase.")},
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
    {"field.fleet.lifetime.help",
     QT_TRANSLATE_NOOP("words", "Years in service, 1 or more; of a Weibull, the mean. Left empty, the product's figure serves; without one, it "
                                "must be stated.")},
    {"field.fleet.weibullShape", QT_TRANSLATE_NOOP("words", "Weibull shape")},
    {"field.fleet.weibullShape.help",
     QT_TRANSLATE_NOOP("words", "How closely retirements gather around the lifetime: 1 spreads them widely, 5 and more gathers them. A number "
                                "without unit; it must be stated for a Weibull life.")},
    {"field.fleet.retiredEarly", QT_TRANSLATE_NOOP("words", "Share retired early")},
    {"field.fleet.retiredEarly.help",
     QT_TRANSLATE_NOOP("words", "Share of the nodes surviving to 31 December of a year that is then taken out of service before the end of its life, "
                                "in %. Left empty, none.")},
    {"field.fleet.decommissioned", QT_TRANSLATE_NOOP("words", "Decommissioned at the end of")},
    {"field.fleet.decommissioned.help",
     QT_TRANSLATE_NOOP("words", "Calendar year at the end of which every node left is taken out of service; none is bought after it. Left empty, "
                                "nodes serve their life.")},

    {"field.fleet.activePower", QT_TRANSLATE_NOOP("words", "Active power")},
    {"field.fleet.activePower.help",
     QT_TRANSLATE_NOOP("words", "Mean IT power of a node at work, host included, in kW per node. Left empty, it follows from accelerator power, "
                                "power share and host overhead.")},
    {"field.fleet.idlePower", QT_TRANSLATE_NOOP("words", "Idle power")},
    {"field.fleet.idlePower.help",
     QT_TRANSLATE_NOOP("words", "IT power of a node that is on and not claimed, in kW per node. Left empty, the product's figure serves; without "
                                "one, idle energy is excluded.")},
    {"field.fleet.unavailablePower", QT_TRANSLATE_NOOP("words", "Power while unavailable")},
    {"field.fleet.unavailablePower.help",
     QT_TRANSLATE_NOOP("words", "IT power of a node in the hours in which it cannot be used, in kW per node. Left empty, it draws nothing in them.")},
    {"field.fleet.acceleratorPower", QT_TRANSLATE_NOOP("words", "Accelerator power")},
    {"field.fleet.acceleratorPower.help",
     QT_TRANSLATE_NOOP("words", "Rated power (TDP) of one accelerator, in W per accelerator. Used where no active power is stated, and for the "
                                "hours behind a stated energy; left empty, the figure of the accelerator or else of the product serves.")},
    {"field.fleet.powerShare", QT_TRANSLATE_NOOP("words", "Power share")},
    {"field.fleet.powerShare.help",
     QT_TRANSLATE_NOOP("words", "Mean power of an accelerator at work as a share of its rated power, in %. Used where no active power is stated, "
                                "and for the hours behind a stated energy; left empty, the product's figure serves.")},
    {"field.fleet.hostOverhead", QT_TRANSLATE_NOOP("words", "Host overhead")},
    {"field.fleet.hostOverhead.help",
     QT_TRANSLATE_NOOP("words", "Energy of the host (processors, memory, fans) per energy of its accelerators, such as 0.5. Left empty, the "
                                "product's figure serves; without one, the host is excluded where a figure covers accelerators only.")},
    {"field.fleet.peakCompute", QT_TRANSLATE_NOOP("words", "Peak compute of an accelerator")},
    {"field.fleet.peakCompute.help",
     QT_TRANSLATE_NOOP("words", "Highest rate of dense operations of one accelerator in the number format used, in TFLOP/s per accelerator. "
                                "Used for methods by floating-point operations; left empty, the figure of the accelerator or else of the "
                                "product serves.")},

    {"field.fleet.condition", QT_TRANSLATE_NOOP("words", "Condition when bought")},
    {"field.fleet.condition.help",
     QT_TRANSLATE_NOOP("words", "Whether nodes are bought new or refurbished. Refurbished nodes carry their refurbishment in place of manufacture. "
                                "Left empty, new.")},
    {"option.fleet.condition.new", QT_TRANSLATE_NOOP("words", "New")},
    {"option.fleet.condition.refurbished", QT_TRANSLATE_NOOP("words", "Refurbished")},
    {"field.fleet.refurbishmentGhg", QT_TRANSLATE_NOOP("words", "Refurbishment")},
    {"field.fleet.refurbishmentGhg.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of refurbishing a node before it is used again, in kg CO2e per node. Left empty, they are "
                                "excluded.")},
    {"field.fleet.embodiedFrom", QT_TRANSLATE_NOOP("words", "Manufacture from")},
    {"field.fleet.embodiedFrom.help",
     QT_TRANSLATE_NOOP("words", "Whether the burdens of manufacture come from figures per node, or from the sum of the fleet's components. Left "
                                "empty, figures per node.")},
    {"option.fleet.embodiedFrom.product", QT_TRANSLATE_NOOP("words", "Figures per node")},
    {"option.fleet.embodiedFrom.components", QT_TRANSLATE_NOOP("words", "Sum of components")},
    {"field.fleet.acceleratorManufacture", QT_TRANSLATE_NOOP("words", "Manufacture of accelerators")},
    {"field.fleet.acceleratorManufacture.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of making all accelerators of a node, in kg CO2e per node. Left empty, the product's figure "
                                "serves; without one, the number of accelerators times the manufacture of one; without either, they are "
                                "excluded.")},
    {"field.fleet.manufactureEach", QT_TRANSLATE_NOOP("words", "Manufacture of one accelerator")},
    {"field.fleet.manufactureEach.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of making one accelerator, in kg CO2e per accelerator; used where there is no figure for all "
                                "accelerators of a node. Left empty, the accelerator's figure serves.")},
    {"field.fleet.coversHost", QT_TRANSLATE_NOOP("words", "Accelerator figure includes host")},
    {"field.fleet.coversHost.help",
     QT_TRANSLATE_NOOP("words", "Whether the figure for accelerators already holds the manufacture of the host, which is then not added; "
                                "picking an accelerator states it where its entry does. Left empty, it does not.")},
    {"field.fleet.coversTransport", QT_TRANSLATE_NOOP("words", "Accelerator figure includes transport")},
    {"field.fleet.coversTransport.help",
     QT_TRANSLATE_NOOP("words", "Whether the figure for accelerators already holds the transport to the site, which is then not added; picking "
                                "an accelerator states it where its entry does. Left empty, it does not.")},
    {"field.fleet.coversEndOfLife", QT_TRANSLATE_NOOP("words", "Accelerator figure includes end of life")},
    {"field.fleet.coversEndOfLife.help",
     QT_TRANSLATE_NOOP("words", "Whether the figure for accelerators already holds the end-of-life treatment, which is then not added; picking "
                                "an accelerator states it where its entry does. Left empty, it does not.")},
    {"field.fleet.coversFacility", QT_TRANSLATE_NOOP("words", "Accelerator figure includes facility")},
    {"field.fleet.coversFacility.help",
     QT_TRANSLATE_NOOP("words", "Whether the figure for accelerators already holds a share of building the data centre, which is then not "
                                "added; picking an accelerator states it where its entry does. Left empty, it does not.")},
    {"field.fleet.hostManufacture", QT_TRANSLATE_NOOP("words", "Manufacture of host")},
    {"field.fleet.hostManufacture.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of making the node without its accelerators, in kg CO2e per node. Left empty, the product's figure "
                                "serves; without one, they are excluded.")},
    {"field.fleet.manufactureWater", QT_TRANSLATE_NOOP("words", "Manufacture water")},
    {"field.fleet.manufactureWater.help",
     QT_TRANSLATE_NOOP("words", "Water consumed in making a node, in m3 per node. Left empty, the product's figure serves; without one, it is "
                                "excluded.")},
    {"field.fleet.manufactureWithdrawal", QT_TRANSLATE_NOOP("words", "Manufacture withdrawal")},
    {"field.fleet.manufactureWithdrawal.help",
     QT_TRANSLATE_NOOP("words", "Water withdrawn in making a node, in m3 per node. Left empty, the number of accelerators times the withdrawal of "
                                "one; without either, it is excluded.")},
    {"field.fleet.withdrawalEach", QT_TRANSLATE_NOOP("words", "Manufacture withdrawal of one accelerator")},
    {"field.fleet.withdrawalEach.help",
     QT_TRANSLATE_NOOP("words", "Water withdrawn in making one accelerator, in L per accelerator; used where there is no figure for the node, and "
                                "then without the water of the host. Left empty, the accelerator's figure serves.")},
    {"field.fleet.fabBasin", QT_TRANSLATE_NOOP("words", "Basin of the fab")},
    {"field.fleet.fabBasin.help",
     QT_TRANSLATE_NOOP("words", "Library entry of the basin or region where the fab takes its water. It gives the scarcity factor below wherever "
                                "the fleet states none of its own.")},
    {"field.fleet.fabScarcity", QT_TRANSLATE_NOOP("words", "Scarcity factor of the fab")},
    {"field.fleet.fabScarcity.help",
     QT_TRANSLATE_NOOP("words", "Characterisation factor (AWARE) of water consumed in manufacture, in m3 world-eq per m3. Left empty, the basin's "
                                "figure serves; without one, the scarcity of that water is excluded.")},

    {"field.fleet.acceleratorMinerals", QT_TRANSLATE_NOOP("words", "Minerals of accelerators")},
    {"field.fleet.acceleratorMinerals.help",
     QT_TRANSLATE_NOOP("words", "Mineral resources depleted in making all accelerators of a node, in kg Sb-eq per node. Left empty, the number of "
                                "accelerators times those of one; without either, they are excluded.")},
    {"field.fleet.mineralsEach", QT_TRANSLATE_NOOP("words", "Minerals of one accelerator")},
    {"field.fleet.mineralsEach.help",
     QT_TRANSLATE_NOOP("words", "Mineral resources depleted in making one accelerator, in kg Sb-eq per accelerator; used where there is no figure "
                                "for all accelerators of a node. Left empty, the accelerator's figure serves.")},
    {"field.fleet.hostMinerals", QT_TRANSLATE_NOOP("words", "Minerals of host")},
    {"field.fleet.hostMinerals.help",
     QT_TRANSLATE_NOOP("words", "Mineral resources depleted in making the node without its accelerators, in kg Sb-eq per node. Left empty, the "
                                "product's figure serves; without one, they are excluded.")},
    {"field.fleet.transportMinerals", QT_TRANSLATE_NOOP("words", "Minerals of transport")},
    {"field.fleet.transportMinerals.help",
     QT_TRANSLATE_NOOP("words", "Mineral resources depleted in bringing a node to the site, in kg Sb-eq per node. Left empty, distances give them "
                                "where the transport factors do; otherwise they are excluded.")},
    {"field.fleet.endOfLifeMinerals", QT_TRANSLATE_NOOP("words", "Minerals of the end of life")},
    {"field.fleet.endOfLifeMinerals.help",
     QT_TRANSLATE_NOOP("words", "Mineral resources depleted in treating a retired node, in kg Sb-eq per node, without any credit. Left empty, they "
                                "are excluded.")},
    {"field.fleet.acceleratorPrimaryEnergy", QT_TRANSLATE_NOOP("words", "Primary energy of accelerators")},
    {"field.fleet.acceleratorPrimaryEnergy.help",
     QT_TRANSLATE_NOOP("words", "Primary energy of making all accelerators of a node, in MJ primary per node. Left empty, the number of "
                                "accelerators times that of one; without either, it is excluded.")},
    {"field.fleet.primaryEnergyEach", QT_TRANSLATE_NOOP("words", "Primary energy of one accelerator")},
    {"field.fleet.primaryEnergyEach.help",
     QT_TRANSLATE_NOOP("words", "Primary energy of making one accelerator, in MJ primary per accelerator; used where there is no figure for all "
                                "accelerators of a node. Left empty, the accelerator's figure serves.")},
    {"field.fleet.hostPrimaryEnergy", QT_TRANSLATE_NOOP("words", "Primary energy of host")},
    {"field.fleet.hostPrimaryEnergy.help",
     QT_TRANSLATE_NOOP("words", "Primary energy of making the node without its accelerators, in MJ primary per node. Left empty, the product's "
                                "figure serves; without one, it is excluded.")},
    {"field.fleet.transportPrimaryEnergy", QT_TRANSLATE_NOOP("words", "Primary energy of transport")},
    {"field.fleet.transportPrimaryEnergy.help",
     QT_TRANSLATE_NOOP("words", "Primary energy of bringing a node to the site, in MJ primary per node. Left empty, distances give it where the "
                                "transport factors do; otherwise it is excluded.")},
    {"field.fleet.endOfLifePrimaryEnergy", QT_TRANSLATE_NOOP("words", "Primary energy of the end of life")},
    {"field.fleet.endOfLifePrimaryEnergy.help",
     QT_TRANSLATE_NOOP("words", "Primary energy of treating a retired node, in MJ primary per node, without any credit. Left empty, it is excluded.")},

    {"field.fleet.transportFrom", QT_TRANSLATE_NOOP("words", "Transport from")},
    {"field.fleet.transportFrom.help",
     QT_TRANSLATE_NOOP("words", "Whether transport is stated per node, or follows from the mass of a node and distances by sea, road and air. Left "
                                "empty, per node.")},
    {"option.fleet.transportFrom.figure", QT_TRANSLATE_NOOP("words", "Figure per node")},
    {"option.fleet.transportFrom.legs", QT_TRANSLATE_NOOP("words", "Mass and distances")},
    {"field.fleet.transportGhg", QT_TRANSLATE_NOOP("words", "Transport to site")},
    {"field.fleet.transportGhg.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of bringing a node to the site, in kg CO2e per node. Left empty, the product's figure serves; "
                                "without one, transport is excluded.")},
    {"field.fleet.transportFactors", QT_TRANSLATE_NOOP("words", "Transport factors")},
    {"field.fleet.transportFactors.help",
     QT_TRANSLATE_NOOP("words", "Library entry with the burdens per mass and distance by sea, road and air. It must be stated for distances.")},
    {"field.fleet.seaDistance", QT_TRANSLATE_NOOP("words", "Distance by sea")},
    {"field.fleet.seaDistance.help",
     QT_TRANSLATE_NOOP("words", "Distance a node travels by ship, in km. Left empty, none; without any distance, transport is excluded.")},
    {"field.fleet.roadDistance", QT_TRANSLATE_NOOP("words", "Distance by road")},
    {"field.fleet.roadDistance.help",
     QT_TRANSLATE_NOOP("words", "Distance a node travels by truck, in km. Left empty, none; without any distance, transport is excluded.")},
    {"field.fleet.airDistance", QT_TRANSLATE_NOOP("words", "Distance by air")},
    {"field.fleet.airDistance.help",
     QT_TRANSLATE_NOOP("words", "Distance a node travels by plane, in km. Left empty, none; without any distance, transport is excluded.")},

    {"field.fleet.mass", QT_TRANSLATE_NOOP("words", "Mass")},
    {"field.fleet.mass.help",
     QT_TRANSLATE_NOOP("words", "Mass of a node, in kg per node. Left empty, the product's figure serves; without one, e-waste is excluded.")},
    {"field.fleet.treatment", QT_TRANSLATE_NOOP("words", "End-of-life rates")},
    {"field.fleet.treatment.help",
     QT_TRANSLATE_NOOP("words", "Library entry with rates of reuse, collection and recycling. They serve wherever the fleet states none of its "
                                "own.")},
    {"field.fleet.reuse", QT_TRANSLATE_NOOP("words", "Reuse")},
    {"field.fleet.reuse.help",
     QT_TRANSLATE_NOOP("words", "Share of the mass retired that is passed on for another use and is no waste, in %. Left empty, the "
                                "end-of-life rate serves; without one, e-waste is excluded; 0 % if nothing is reused.")},
    {"field.fleet.collection", QT_TRANSLATE_NOOP("words", "Collection")},
    {"field.fleet.collection.help",
     QT_TRANSLATE_NOOP("words", "Share of the e-waste that is collected for treatment, in %. Left empty, the end-of-life rate serves; without "
                                "one, e-waste is not split into collected and uncollected.")},
    {"field.fleet.recyclingYield", QT_TRANSLATE_NOOP("words", "Recycling yield")},
    {"field.fleet.recyclingYield.help",
     QT_TRANSLATE_NOOP("words", "Share of the e-waste collected that is recovered as material, in %; the rest is disposed of. Left empty, the "
                                "end-of-life rate serves; without one, e-waste collected is not split further.")},
    {"field.fleet.endOfLifeGhg", QT_TRANSLATE_NOOP("words", "End-of-life treatment")},
    {"field.fleet.endOfLifeGhg.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of treating a retired node, in kg CO2e per node, without any credit. Left empty, the product's "
                                "figure serves; without one, they are excluded. Under the circular footprint formula its terms take the place of "
                                "this figure.")},
    {"field.fleet.boardMass", QT_TRANSLATE_NOOP("words", "Mass of circuit boards")},
    {"field.fleet.boardMass.help",
     QT_TRANSLATE_NOOP("words", "Mass of the circuit boards in a node, in kg per node. Left empty, hazardous and valuable substances in e-waste are "
                                "not listed.")},
    {"field.fleet.hazardousContent", QT_TRANSLATE_NOOP("words", "Hazardous substances in boards")},
    {"field.fleet.hazardousContent.help",
     QT_TRANSLATE_NOOP("words", "Mass of hazardous substances per kg of circuit boards, in g/kg. It is listed beside e-waste and part of no total. "
                                "Left empty, it is not listed.")},
    {"field.fleet.valuableContent", QT_TRANSLATE_NOOP("words", "Valuable metals in boards")},
    {"field.fleet.valuableContent.help",
     QT_TRANSLATE_NOOP("words", "Mass of valuable metals per kg of circuit boards, in g/kg. It is listed beside e-waste and part of no total. Left "
                                "empty, it is not listed.")},

    {"field.fleet.virginGhg", QT_TRANSLATE_NOOP("words", "Virgin material")},
    {"field.fleet.virginGhg.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of the virgin material that a kg of recycled material replaces, in kg CO2e/kg: the mean of what "
                                "is recovered. For rules other than cut-off; left empty, the credit is excluded under them.")},
    {"field.fleet.recyclingGhg", QT_TRANSLATE_NOOP("words", "Recycling process")},
    {"field.fleet.recyclingGhg.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of recycling a kg of material, in kg CO2e/kg. The avoided burden lowers the credit by them, so "
                                "end-of-life treatment must not hold them too; the circular footprint formula counts the share 1 − A of them as "
                                "treatment. Left empty, what needs them is excluded.")},
    {"field.fleet.virginMinerals", QT_TRANSLATE_NOOP("words", "Minerals of virgin material")},
    {"field.fleet.virginMinerals.help",
     QT_TRANSLATE_NOOP("words", "Mineral resources depleted by the virgin material that a kg of recycled material replaces, in g Sb-eq/kg. For "
                                "rules other than cut-off; left empty, the credit is excluded under them.")},
    {"field.fleet.recyclingMinerals", QT_TRANSLATE_NOOP("words", "Minerals of recycling")},
    {"field.fleet.recyclingMinerals.help",
     QT_TRANSLATE_NOOP("words", "Mineral resources depleted by recycling a kg of material, in g Sb-eq/kg, for the avoided burden. Left empty, the "
                                "credit is excluded under it.")},
    {"field.fleet.virginPrimaryEnergy", QT_TRANSLATE_NOOP("words", "Primary energy of virgin material")},
    {"field.fleet.virginPrimaryEnergy.help",
     QT_TRANSLATE_NOOP("words", "Primary energy of the virgin material that a kg of recycled material replaces, in MJ primary/kg. For rules other "
                                "than cut-off; left empty, the credit is excluded under them.")},
    {"field.fleet.recyclingPrimaryEnergy", QT_TRANSLATE_NOOP("words", "Primary energy of recycling")},
    {"field.fleet.recyclingPrimaryEnergy.help",
     QT_TRANSLATE_NOOP("words", "Primary energy of recycling a kg of material, in MJ primary/kg, for the avoided burden. Left empty, the credit is "
                                "excluded under it.")},
    {"field.fleet.qualityRatio", QT_TRANSLATE_NOOP("words", "Quality of recycled material")},
    {"field.fleet.qualityRatio.help",
     QT_TRANSLATE_NOOP("words", "How far recycled material replaces virgin material, in %: the Q of both rules with credits, often taken as a ratio "
                                "of prices. No way to find it is agreed upon, and every credit is proportional to it. Left empty, credits are "
                                "excluded.")},
    {"field.fleet.creditShare", QT_TRANSLATE_NOOP("words", "Share of credits (1 − A)")},
    {"field.fleet.creditShare.help",
     QT_TRANSLATE_NOOP("words", "1 − A of the circular footprint formula, in %: the share of the burdens and credits of recycling that falls to "
                                "this life, the one that delivers the material. A is a convention about the market of a material, not a "
                                "measurement: the formula's makers set it to 0.2 (metals), 0.5 or 0.8, that is 80, 50 or 20 % here. Another choice "
                                "can turn a comparison. Left empty, credit and treatment are excluded under this rule.")},
    {"field.fleet.energyRecovered", QT_TRANSLATE_NOOP("words", "Share of energy recovery")},
    {"field.fleet.energyRecovered.help",
     QT_TRANSLATE_NOOP("words", "Share of the e-waste that is burnt with energy recovery, in %, for the circular footprint formula. Left empty, "
                                "none.")},
    {"field.fleet.energyRecoveryGhg", QT_TRANSLATE_NOOP("words", "Energy recovery")},
    {"field.fleet.energyRecoveryGhg.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of burning a kg with energy recovery less those of the energy it replaces, in kg CO2e/kg; it may "
                                "be negative. Left empty beside a share of energy recovery, treatment is excluded under the circular footprint "
                                "formula.")},
    {"field.fleet.disposalGhg", QT_TRANSLATE_NOOP("words", "Disposal")},
    {"field.fleet.disposalGhg.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of disposing of a kg of e-waste that is neither recycled nor burnt with energy recovery, in kg "
                                "CO2e/kg. Left empty, treatment is excluded under the circular footprint formula.")},

    {"field.fleet.price", QT_TRANSLATE_NOOP("words", "Price of a node")},
    {"field.fleet.price.help",
     QT_TRANSLATE_NOOP("words", "Price of buying a node, in the study's currency per node. It counts at manufacture: spread over the expected life, "
                                "or in the year of purchase, as hardware is accounted for. Left empty, the cost of buying is excluded.")},
    {"field.fleet.rent", QT_TRANSLATE_NOOP("words", "Rent per accelerator-hour")},
    {"field.fleet.rent.help",
     QT_TRANSLATE_NOOP("words", "Price of an accelerator-hour claimed, in the study's currency per GPU-h. It pays for hardware, electricity and "
                                "water alike. Left empty, the cost of rented hardware is excluded.")},
};

}  // namespace

constinit const Table fieldsFleet = fieldsFleetEntries;

}  // namespace meguri::words::tables
