#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// Labels, help and options of the fields of a site.
constexpr Entry fieldsSiteEntries[] = {
    {"field.site.grid", QT_TRANSLATE_NOOP("words", "Grid")},
    {"field.site.grid.help",
     QT_TRANSLATE_NOOP("words", "Library entry of the grid the site draws from. It gives the grid figures below wherever the site states none of its "
                                "own.")},
    {"field.site.gridGhg", QT_TRANSLATE_NOOP("words", "Grid intensity")},
    {"field.site.gridGhg.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases per kWh of electricity, location-based, in g CO2e/kWh. Left empty, the grid's figure serves, of "
                                "the life cycle or of direct emissions as goal and scope say; without one, location-based greenhouse gases of "
                                "electricity are excluded.")},
    {"field.site.marginalGhg", QT_TRANSLATE_NOOP("words", "Marginal intensity")},
    {"field.site.marginalGhg.help",
     QT_TRANSLATE_NOOP("words", "Life-cycle greenhouse gases per kWh of electricity that more or less demand brings about, in g CO2e/kWh. Used where "
                                "goal and scope take marginal electricity for avoided impacts; left empty, the marginal basis is excluded.")},
    {"field.site.contractGhg", QT_TRANSLATE_NOOP("words", "Contract intensity")},
    {"field.site.contractGhg.help",
     QT_TRANSLATE_NOOP("words", "Life-cycle greenhouse gases per kWh where one contract covers all electricity of the site, in g CO2e/kWh. Left "
                                "empty, contracts by volume and the residual mix serve; without the residual mix, market-based greenhouse gases of "
                                "electricity are excluded.")},
    {"field.site.residualGhg", QT_TRANSLATE_NOOP("words", "Residual mix")},
    {"field.site.residualGhg.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases per kWh of what remains in the grid after contracts and certificates have claimed theirs, in g "
                                "CO2e/kWh, for electricity that no contract covers. Left empty, market-based greenhouse gases are excluded unless "
                                "one contract covers all.")},
    {"field.site.networkLoss", QT_TRANSLATE_NOOP("words", "Network loss")},
    {"field.site.networkLoss.help",
     QT_TRANSLATE_NOOP("words", "Share of the electricity fed in that is lost in transmission and distribution, in %. Left empty, the grid's figure "
                                "serves; without one, losses are excluded.")},

    {"field.site.provider", QT_TRANSLATE_NOOP("words", "Provider")},
    {"field.site.provider.help",
     QT_TRANSLATE_NOOP("words", "Library entry of the operator, region or data centre whose published PUE and WUE serve wherever the site "
                                "states none of its own.")},
    {"field.site.pue", QT_TRANSLATE_NOOP("words", "PUE")},
    {"field.site.pue.help",
     QT_TRANSLATE_NOOP("words", "Energy of the whole facility per energy of its IT equipment, 1 or more. Left empty, the provider's figure "
                                "serves; without one, it must be stated.")},
    {"field.site.generatorGhg", QT_TRANSLATE_NOOP("words", "Backup generators, per IT kWh")},
    {"field.site.generatorGhg.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases that backup generators on site emit per kWh of IT energy, in g CO2e/kWh. Left empty, they are "
                                "excluded; 0 if there are none.")},
    {"field.site.refrigerantGhg", QT_TRANSLATE_NOOP("words", "Refrigerant losses, per IT kWh")},
    {"field.site.refrigerantGhg.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of refrigerants lost from cooling per kWh of IT energy, in g CO2e/kWh. Left empty, they are "
                                "excluded; 0 if there are none.")},
    {"field.site.facilityGhg", QT_TRANSLATE_NOOP("words", "Embodied in the facility, per kW of IT")},
    {"field.site.facilityGhg.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of building and fitting out the data centre per kW of its IT capacity, in kg CO2e/kW. Left empty, "
                                "the facility is excluded.")},
    {"field.site.facilityMinerals", QT_TRANSLATE_NOOP("words", "Minerals in the facility, per kW of IT")},
    {"field.site.facilityMinerals.help",
     QT_TRANSLATE_NOOP("words", "Use of mineral resources in building and fitting out the data centre per kW of its IT capacity, in kg Sb-eq/kW. Left "
                                "empty, it is excluded by name.")},
    {"field.site.facilityPrimaryEnergy", QT_TRANSLATE_NOOP("words", "Primary energy of the facility, per kW of IT")},
    {"field.site.facilityPrimaryEnergy.help",
     QT_TRANSLATE_NOOP("words", "Primary energy of building and fitting out the data centre per kW of its IT capacity, in MJ primary/kW. Left empty, "
                                "it is excluded by name.")},
    {"field.site.facilityLife", QT_TRANSLATE_NOOP("words", "Facility lifetime")},
    {"field.site.facilityLife.help",
     QT_TRANSLATE_NOOP("words", "Years that building and plant serve, 1 or more. It must be stated with the greenhouse gases embodied in the "
                                "facility.")},
    {"field.site.facilityLoad", QT_TRANSLATE_NOOP("words", "Facility load")},
    {"field.site.facilityLoad.help",
     QT_TRANSLATE_NOOP("words", "Mean IT power as a share of the IT capacity built, in %. It must be stated with the greenhouse gases embodied in "
                                "the facility.")},

    {"field.site.wue", QT_TRANSLATE_NOOP("words", "WUE")},
    {"field.site.wue.help",
     QT_TRANSLATE_NOOP("words", "Water used on site per kWh of IT energy, not of facility energy, in L/kWh. Left empty, the provider's figure "
                                "serves; without one, water on site is excluded.")},
    {"field.site.wueKind", QT_TRANSLATE_NOOP("words", "WUE counts")},
    {"field.site.wueKind.help",
     QT_TRANSLATE_NOOP("words", "Whether the WUE counts water consumed or water withdrawn, as its source states; picking a provider states it "
                                "where the provider does. Required with a WUE.")},
    {"option.site.wueKind.consumption", QT_TRANSLATE_NOOP("words", "Consumption")},
    {"option.site.wueKind.withdrawal", QT_TRANSLATE_NOOP("words", "Withdrawal")},
    {"field.site.consumedShare", QT_TRANSLATE_NOOP("words", "Share consumed")},
    {"field.site.consumedShare.help",
     QT_TRANSLATE_NOOP("words", "Share of the water withdrawn that evaporates or is otherwise consumed, in %. Left empty, water on site is excluded: "
                                "a withdrawal is no consumption.")},
    {"field.site.gridWater", QT_TRANSLATE_NOOP("words", "Grid water")},
    {"field.site.gridWater.help",
     QT_TRANSLATE_NOOP("words", "Water consumed in generating a kWh, evaporation from reservoirs included, in L/kWh. Left empty, the grid's figure "
                                "serves; without one, the water of generating electricity is excluded.")},
    {"field.site.gridWaterWithoutReservoirs", QT_TRANSLATE_NOOP("words", "Grid water without reservoirs")},
    {"field.site.gridWaterWithoutReservoirs.help",
     QT_TRANSLATE_NOOP("words", "Water consumed in generating a kWh, evaporation from reservoirs left aside, in L/kWh. Left empty, the grid's figure "
                                "serves; without one, this indicator excludes the water of generating electricity.")},
    {"field.site.wueWithdrawn", QT_TRANSLATE_NOOP("words", "WUE, withdrawal")},
    {"field.site.wueWithdrawn.help",
     QT_TRANSLATE_NOOP("words", "Water withdrawn on site per kWh of IT energy, in L/kWh, beside a WUE that counts consumption. Left empty, "
                                "withdrawal on site is excluded, and with it the cost of water.")},
    {"field.site.gridWithdrawal", QT_TRANSLATE_NOOP("words", "Grid withdrawal")},
    {"field.site.gridWithdrawal.help",
     QT_TRANSLATE_NOOP("words", "Water withdrawn in generating a kWh, in L/kWh; water that only passes the turbines of hydropower is not meant. "
                                "Left empty, the withdrawal of generating electricity is excluded.")},
    {"field.site.basin", QT_TRANSLATE_NOOP("words", "Basin of the site")},
    {"field.site.basin.help",
     QT_TRANSLATE_NOOP("words", "Library entry of the basin or region where the site takes its water. It gives the scarcity factor below wherever "
                                "the site states none of its own. Factors differ widely within a country, so its average says little of a site.")},
    {"field.site.onSiteScarcity", QT_TRANSLATE_NOOP("words", "Scarcity factor on site")},
    {"field.site.onSiteScarcity.help",
     QT_TRANSLATE_NOOP("words", "Characterisation factor (AWARE) of water consumed on site, in m3 world-eq per m3. Left empty, the basin's figure "
                                "serves; without one, the scarcity of water on site is excluded.")},
    {"field.site.gridBasin", QT_TRANSLATE_NOOP("words", "Region of the power plants")},
    {"field.site.gridBasin.help",
     QT_TRANSLATE_NOOP("words", "Library entry of the region whose water the power plants of the grid consume, which is seldom the basin of the "
                                "site. It gives the scarcity factor below wherever the site states none of its own.")},
    {"field.site.gridScarcity", QT_TRANSLATE_NOOP("words", "Scarcity factor of the grid")},
    {"field.site.gridScarcity.help",
     QT_TRANSLATE_NOOP("words", "Characterisation factor (AWARE) of water consumed in generating electricity, in m3 world-eq per m3. Left empty, "
                                "the figure of the region serves; without one, the scarcity of that water is excluded.")},

    {"field.site.resources", QT_TRANSLATE_NOOP("words", "Further figures of electricity")},
    {"field.site.resources.help",
     QT_TRANSLATE_NOOP("words", "Library entry of electricity whose mineral resources and primary energy serve where the entry of the grid has "
                                "none. State why it stands for this grid.")},
    {"field.site.gridMinerals", QT_TRANSLATE_NOOP("words", "Grid minerals")},
    {"field.site.gridMinerals.help",
     QT_TRANSLATE_NOOP("words", "Mineral resources depleted per kWh of electricity, in mg Sb-eq/kWh. Left empty, the figure of the grid serves, or "
                                "else of the further entry; without either, mineral resources of electricity are excluded.")},
    {"field.site.gridPrimaryEnergy", QT_TRANSLATE_NOOP("words", "Grid primary energy")},
    {"field.site.gridPrimaryEnergy.help",
     QT_TRANSLATE_NOOP("words", "Primary energy per kWh of electricity, in MJ primary/kWh. Left empty, the figure of the grid serves, or else of "
                                "the further entry; without either, primary energy of electricity is excluded.")},

    {"field.site.electricityPrice", QT_TRANSLATE_NOOP("words", "Electricity price")},
    {"field.site.electricityPrice.help",
     QT_TRANSLATE_NOOP("words", "Price of a kWh at the meter, in the study's currency per kWh. Rented hardware pays its electricity with the rent. "
                                "Left empty, the cost of electricity is excluded.")},
    {"field.site.waterPrice", QT_TRANSLATE_NOOP("words", "Water price")},
    {"field.site.waterPrice.help",
     QT_TRANSLATE_NOOP("words", "Price of a m3 of water withdrawn on site, in the study's currency per m3. Rented hardware pays its water with the "
                                "rent. Left empty, the cost of water is excluded.")},
    {"field.site.carbonPrice", QT_TRANSLATE_NOOP("words", "Carbon price")},
    {"field.site.carbonPrice.help",
     QT_TRANSLATE_NOOP("words", "Price of a t CO2e, paid or internal, in the study's currency per t CO2e. It adds to the cost as far as emissions "
                                "are known, also where hardware is rented; it must not be in another price already. Left empty, none is added.")},
    {"field.site.carbonPriceOn", QT_TRANSLATE_NOOP("words", "Carbon price on")},
    {"field.site.carbonPriceOn.help",
     QT_TRANSLATE_NOOP("words", "Whether the carbon price is on the emissions of use alone, or on those of all stages; a recycling credit has none. "
                                "Left empty, use alone.")},
    {"option.site.carbonPriceOn.use", QT_TRANSLATE_NOOP("words", "Use alone")},
    {"option.site.carbonPriceOn.all", QT_TRANSLATE_NOOP("words", "All stages")},

    {"field.contract.site", QT_TRANSLATE_NOOP("words", "Site")},
    {"field.contract.site.help", QT_TRANSLATE_NOOP("words", "Site whose electricity the contract covers. It must be stated.")},
    {"field.contract.instrument", QT_TRANSLATE_NOOP("words", "Instrument")},
    {"field.contract.instrument.help",
     QT_TRANSLATE_NOOP("words", "How the electricity is bought, for the reader: it changes no result. Meguri checks neither certificates nor "
                                "whether they are counted twice. Left empty, a power purchase agreement.")},
    {"option.contract.instrument.powerPurchase", QT_TRANSLATE_NOOP("words", "Power purchase agreement")},
    {"option.contract.instrument.bundled", QT_TRANSLATE_NOOP("words", "Electricity with certificates")},
    {"option.contract.instrument.unbundled", QT_TRANSLATE_NOOP("words", "Certificates alone")},
    {"option.contract.instrument.tariff", QT_TRANSLATE_NOOP("words", "Tariff of the supplier")},
    {"field.contract.volume", QT_TRANSLATE_NOOP("words", "Volume per year")},
    {"field.contract.volume.help",
     QT_TRANSLATE_NOOP("words", "Electricity under the contract in each year, in MWh; 0 in a year without. What contracts hold beyond all the site "
                                "draws counts for nothing. It must be stated.")},
    {"field.contract.ghg", QT_TRANSLATE_NOOP("words", "Contract intensity")},
    {"field.contract.ghg.help",
     QT_TRANSLATE_NOOP("words", "Life-cycle greenhouse gases per kWh of the electricity contracted, in g CO2e/kWh. It must be stated.")},
};

}  // namespace

constinit const Table fieldsSite = fieldsSiteEntries;

}  // namespace meguri::words::tables
