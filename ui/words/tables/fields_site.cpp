#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// Labels, help and options of the fields of a site.
constexpr Entry entries[] = {
    {"field.site.grid", QT_TRANSLATE_NOOP("words", "Grid")},
    {"field.site.grid.help",
     QT_TRANSLATE_NOOP("words", "Library entry of the grid the site draws from. It gives the grid figures below wherever the site states none of its "
                                "own.")},
    {"field.site.gridGhg", QT_TRANSLATE_NOOP("words", "Grid intensity")},
    {"field.site.gridGhg.help",
     QT_TRANSLATE_NOOP("words", "Life-cycle greenhouse gases per kWh of electricity, location-based, in g CO2e/kWh. Left empty, the grid's figure "
                                "serves; without one, location-based greenhouse gases of electricity are excluded.")},
    {"field.site.marginalGhg", QT_TRANSLATE_NOOP("words", "Marginal intensity")},
    {"field.site.marginalGhg.help",
     QT_TRANSLATE_NOOP("words", "Life-cycle greenhouse gases per kWh of electricity that more or less demand brings about, in g CO2e/kWh. Used where "
                                "goal and scope take marginal electricity for avoided impacts; left empty, the marginal basis is excluded.")},
    {"field.site.contractGhg", QT_TRANSLATE_NOOP("words", "Contract intensity")},
    {"field.site.contractGhg.help",
     QT_TRANSLATE_NOOP("words", "Life-cycle greenhouse gases per kWh of the electricity contracted, in g CO2e/kWh. Left empty, market-based "
                                "greenhouse gases of electricity are excluded.")},
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
};

}  // namespace

constinit const Table fieldsSite = entries;

}  // namespace meguri::words::tables
