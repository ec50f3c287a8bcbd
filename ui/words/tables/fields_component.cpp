#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// Labels, help and options of the fields of a component.
constexpr Entry fieldsComponentEntries[] = {
    {"field.component.fleet", QT_TRANSLATE_NOOP("words", "Fleet")},
    {"field.component.fleet.help", QT_TRANSLATE_NOOP("words", "Fleet whose nodes contain this component. It must be stated.")},
    {"field.component.part", QT_TRANSLATE_NOOP("words", "Part of the node")},
    {"field.component.part.help",
     QT_TRANSLATE_NOOP("words", "Whether the component belongs to the host or to the accelerators. Left empty, to the host.")},
    {"option.component.part.host", QT_TRANSLATE_NOOP("words", "Host")},
    {"option.component.part.accelerator", QT_TRANSLATE_NOOP("words", "Accelerators")},
    {"field.component.count", QT_TRANSLATE_NOOP("words", "Number per node")},
    {"field.component.count.help", QT_TRANSLATE_NOOP("words", "How many of these components one node contains, a plain number. It must be stated.")},

    {"field.component.factors", QT_TRANSLATE_NOOP("words", "Component factors")},
    {"field.component.factors.help",
     QT_TRANSLATE_NOOP("words", "Library entry of the component or of its production process. It gives the factors below wherever the component "
                                "states none of its own.")},
    {"field.component.method", QT_TRANSLATE_NOOP("words", "Manufacture by")},
    {"field.component.method.help",
     QT_TRANSLATE_NOOP("words", "How the burdens of making one component are found: stated, or from its area, capacity or mass. Left empty, stated.")},
    {"option.component.method.stated", QT_TRANSLATE_NOOP("words", "Stated figure")},
    {"option.component.method.area", QT_TRANSLATE_NOOP("words", "Area")},
    {"option.component.method.wafer", QT_TRANSLATE_NOOP("words", "Die area with wafer and defect losses")},
    {"option.component.method.density", QT_TRANSLATE_NOOP("words", "Capacity and density")},
    {"option.component.method.capacity", QT_TRANSLATE_NOOP("words", "Capacity")},
    {"option.component.method.mass", QT_TRANSLATE_NOOP("words", "Mass")},
    {"option.component.method.fab", QT_TRANSLATE_NOOP("words", "Die area and fab process")},
    {"field.component.ghg", QT_TRANSLATE_NOOP("words", "Manufacture of one component")},
    {"field.component.ghg.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of making one component, in kg CO2e. They must be stated for this method, here or by the "
                                "component factors.")},
    {"field.component.area", QT_TRANSLATE_NOOP("words", "Area of die or board")},
    {"field.component.area.help",
     QT_TRANSLATE_NOOP("words", "Area of the chip or circuit board of one component, in mm2. It must be stated for methods by area.")},
    {"field.component.capacity", QT_TRANSLATE_NOOP("words", "Memory or storage capacity")},
    {"field.component.capacity.help", QT_TRANSLATE_NOOP("words", "Capacity of one component, in GB. It must be stated for methods by capacity.")},
    {"field.component.density", QT_TRANSLATE_NOOP("words", "Capacity per die area")},
    {"field.component.density.help",
     QT_TRANSLATE_NOOP("words", "Capacity that one cm2 of die holds, in GB/cm2. It must be stated for this method, here or by the component "
                                "factors.")},
    {"field.component.mass", QT_TRANSLATE_NOOP("words", "Mass of one component")},
    {"field.component.mass.help", QT_TRANSLATE_NOOP("words", "Mass of one component, in kg. It must be stated for this method.")},
    {"field.component.ghgPerArea", QT_TRANSLATE_NOOP("words", "Greenhouse gases per area")},
    {"field.component.ghgPerArea.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of making one cm2 of die or board, in kg CO2e/cm2. They must be stated for this method, here or by "
                                "the component factors.")},
    {"field.component.ghgPerCapacity", QT_TRANSLATE_NOOP("words", "Greenhouse gases per capacity")},
    {"field.component.ghgPerCapacity.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of making one GB of capacity, in kg CO2e/GB. They must be stated for this method, here or by the "
                                "component factors.")},
    {"field.component.ghgPerMass", QT_TRANSLATE_NOOP("words", "Greenhouse gases per mass")},
    {"field.component.ghgPerMass.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of making one kg of component, in kg CO2e/kg. They must be stated for this method, here or by the "
                                "component factors.")},
    {"field.component.baseGhg", QT_TRANSLATE_NOOP("words", "Further greenhouse gases per component")},
    {"field.component.baseGhg.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of one component beside those of its area, such as for packaging, in kg CO2e. Left empty, the "
                                "figure of the component factors serves; without one, none are added.")},
    {"field.component.minerals", QT_TRANSLATE_NOOP("words", "Minerals of one component")},
    {"field.component.minerals.help",
     QT_TRANSLATE_NOOP("words", "Mineral resources depleted in making one component, in kg Sb-eq, for methods without a factor of their own for it. "
                                "Left empty, those of the whole part of the node are excluded.")},
    {"field.component.mineralsPerArea", QT_TRANSLATE_NOOP("words", "Minerals per area")},
    {"field.component.mineralsPerArea.help",
     QT_TRANSLATE_NOOP("words", "Mineral resources depleted in making one cm2 of die or board, in kg Sb-eq/cm2. Left empty, the figure of the "
                                "component factors serves; without one, those of the whole part of the node are excluded.")},
    {"field.component.mineralsPerMass", QT_TRANSLATE_NOOP("words", "Minerals per mass")},
    {"field.component.mineralsPerMass.help",
     QT_TRANSLATE_NOOP("words", "Mineral resources depleted in making one kg of component, in kg Sb-eq/kg. Left empty, the figure of the component "
                                "factors serves; without one, those of the whole part of the node are excluded.")},
    {"field.component.baseMinerals", QT_TRANSLATE_NOOP("words", "Further minerals per component")},
    {"field.component.baseMinerals.help",
     QT_TRANSLATE_NOOP("words", "Mineral resources of one component beside those of its area, in kg Sb-eq. Left empty, the figure of the component "
                                "factors serves; without one, none are added.")},
    {"field.component.primaryEnergy", QT_TRANSLATE_NOOP("words", "Primary energy of one component")},
    {"field.component.primaryEnergy.help",
     QT_TRANSLATE_NOOP("words", "Primary energy of making one component, in MJ primary, for methods without a factor of their own for it. Left "
                                "empty, that of the whole part of the node is excluded.")},
    {"field.component.primaryEnergyPerArea", QT_TRANSLATE_NOOP("words", "Primary energy per area")},
    {"field.component.primaryEnergyPerArea.help",
     QT_TRANSLATE_NOOP("words", "Primary energy of making one cm2 of die or board, in MJ primary/cm2. Left empty, the figure of the component "
                                "factors serves; without one, that of the whole part of the node is excluded.")},
    {"field.component.primaryEnergyPerMass", QT_TRANSLATE_NOOP("words", "Primary energy per mass")},
    {"field.component.primaryEnergyPerMass.help",
     QT_TRANSLATE_NOOP("words", "Primary energy of making one kg of component, in MJ primary/kg. Left empty, the figure of the component factors "
                                "serves; without one, that of the whole part of the node is excluded.")},
    {"field.component.basePrimaryEnergy", QT_TRANSLATE_NOOP("words", "Further primary energy per component")},
    {"field.component.basePrimaryEnergy.help",
     QT_TRANSLATE_NOOP("words", "Primary energy of one component beside that of its area, in MJ primary. Left empty, the figure of the component "
                                "factors serves; without one, none is added.")},
    {"field.component.fabElectricity", QT_TRANSLATE_NOOP("words", "Fab electricity per area")},
    {"field.component.fabElectricity.help",
     QT_TRANSLATE_NOOP("words", "Electricity that the fab uses per cm2 of die, in kWh/cm2. It must be stated for this method, here or by the "
                                "component factors.")},
    {"field.component.fabGridGhg", QT_TRANSLATE_NOOP("words", "Grid intensity of the fab")},
    {"field.component.fabGridGhg.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases per kWh of the fab's electricity, in g CO2e/kWh. They must be stated for this method, here or by "
                                "the component factors.")},
    {"field.component.fabGas", QT_TRANSLATE_NOOP("words", "Process gases per area")},
    {"field.component.fabGas.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of the process gases that the fab emits per cm2 of die, in g CO2e/cm2. They must be stated for "
                                "this method, here or by the component factors.")},
    {"field.component.fabMaterials", QT_TRANSLATE_NOOP("words", "Raw materials per area")},
    {"field.component.fabMaterials.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of making the fab's materials per cm2 of die, in g CO2e/cm2. They must be stated for this method, "
                                "here or by the component factors.")},
    {"field.component.yield", QT_TRANSLATE_NOOP("words", "Production yield")},
    {"field.component.yield.help",
     QT_TRANSLATE_NOOP("words", "Share of the dies made that work, in %. Left empty, the figure of the component factors serves; without one, 100 "
                                "%.")},
    {"field.component.chips", QT_TRANSLATE_NOOP("words", "Packaged chips per component")},
    {"field.component.chips.help", QT_TRANSLATE_NOOP("words", "Number of packaged chips in one component. Left empty, packaging is not counted.")},
    {"field.component.packageGhg", QT_TRANSLATE_NOOP("words", "Packaging of one chip")},
    {"field.component.packageGhg.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of packaging one chip, in g CO2e. They must be stated with a number of chips, here or by the "
                                "component factors.")},
    {"field.component.waferDiameter", QT_TRANSLATE_NOOP("words", "Wafer diameter")},
    {"field.component.waferDiameter.help",
     QT_TRANSLATE_NOOP("words", "Diameter of the wafer, in mm. It must be stated for this method, here or by the component factors.")},
    {"field.component.kerf", QT_TRANSLATE_NOOP("words", "Kerf between dies")},
    {"field.component.kerf.help",
     QT_TRANSLATE_NOOP("words", "Width lost between two dies in sawing the wafer, in mm. It must be stated for this method, here or by the component "
                                "factors.")},
    {"field.component.defectDensity", QT_TRANSLATE_NOOP("words", "Defect density")},
    {"field.component.defectDensity.help",
     QT_TRANSLATE_NOOP("words", "Defects per cm2 of wafer, in 1/cm2. It must be stated for this method, here or by the component factors.")},
};

}  // namespace

constinit const Table fieldsComponent = fieldsComponentEntries;

}  // namespace meguri::words::tables
