#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// Labels, help and options of the fields of a training.
constexpr Entry entries[] = {
    {"field.training.hardware", QT_TRANSLATE_NOOP("words", "Hardware")},
    {"field.training.hardware.help",
     QT_TRANSLATE_NOOP("words", "Fleet the runs claim hours of; its site then holds. Left empty, a site is needed, and the manufacture and end of "
                                "life of the hardware are excluded.")},
    {"field.training.site", QT_TRANSLATE_NOOP("words", "Site")},
    {"field.training.site.help",
     QT_TRANSLATE_NOOP("words", "Site that supplies the electricity if no hardware is chosen; otherwise it is not used.")},
    {"field.training.method", QT_TRANSLATE_NOOP("words", "Energy method")},
    {"field.training.method.help",
     QT_TRANSLATE_NOOP("words", "Whether the runs are stated in accelerator-hours, at the active power of the hardware, or in energy. Left empty, "
                                "accelerator-hours.")},
    {"option.training.method.hours", QT_TRANSLATE_NOOP("words", "Accelerator-hours")},
    {"option.training.method.energy", QT_TRANSLATE_NOOP("words", "Energy")},
    {"field.training.hours", QT_TRANSLATE_NOOP("words", "Accelerator-hours per year")},
    {"field.training.hours.help",
     QT_TRANSLATE_NOOP("words", "Accelerator-hours of the runs in each year, in GPU-h; a single value holds for every year of the horizon. It must "
                                "be stated for this method.")},
    {"field.training.energy", QT_TRANSLATE_NOOP("words", "Energy per year")},
    {"field.training.energy.help",
     QT_TRANSLATE_NOOP("words", "Energy of the runs in each year, in kWh; a single value holds for every year of the horizon. It must be stated for "
                                "this method.")},
    {"field.training.energyScope", QT_TRANSLATE_NOOP("words", "Energy covers")},
    {"field.training.energyScope.help",
     QT_TRANSLATE_NOOP("words", "What the energy stated contains; only what is missing, host or facility overhead, is added. Required.")},
    {"option.training.energyScope.accelerators", QT_TRANSLATE_NOOP("words", "Accelerators only")},
    {"option.training.energyScope.it", QT_TRANSLATE_NOOP("words", "IT equipment")},
    {"option.training.energyScope.facility", QT_TRANSLATE_NOOP("words", "Whole facility")},
    {"field.training.idleEnergy", QT_TRANSLATE_NOOP("words", "Idle energy per year")},
    {"field.training.idleEnergy.help",
     QT_TRANSLATE_NOOP("words", "Idle energy of the hardware that the source states for the runs, in kWh per year. It takes the place of the "
                                "fleet's; left empty, the fleet's serves.")},
};

}  // namespace

constinit const Table fieldsTraining = entries;

}  // namespace meguri::words::tables
