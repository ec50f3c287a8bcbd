#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// What the figures of library entries are called.
constexpr Entry entries[] = {
    {"figure.ghg-lifecycle", QT_TRANSLATE_NOOP("words", "Greenhouse gases of electricity, life cycle")},
    {"figure.water-consumption", QT_TRANSLATE_NOOP("words", "Water consumption of electricity, with reservoirs")},
    {"figure.water-consumption-without-reservoirs", QT_TRANSLATE_NOOP("words", "Water consumption of electricity, without reservoirs")},
    {"figure.network-loss", QT_TRANSLATE_NOOP("words", "Network loss")},
    {"figure.accelerators", QT_TRANSLATE_NOOP("words", "Accelerators per node")},
    {"figure.accelerator-manufacture", QT_TRANSLATE_NOOP("words", "Manufacture of the accelerators")},
    {"figure.host-manufacture", QT_TRANSLATE_NOOP("words", "Manufacture of the host")},
    {"figure.manufacture-water", QT_TRANSLATE_NOOP("words", "Water of manufacture")},
    {"figure.transport", QT_TRANSLATE_NOOP("words", "Transport")},
    {"figure.end-of-life", QT_TRANSLATE_NOOP("words", "End of life")},
    {"figure.mass", QT_TRANSLATE_NOOP("words", "Mass")},
    {"figure.active-power", QT_TRANSLATE_NOOP("words", "Active power")},
    {"figure.idle-power", QT_TRANSLATE_NOOP("words", "Idle power")},
    {"figure.accelerator-power", QT_TRANSLATE_NOOP("words", "Power of an accelerator")},
    {"figure.power-share", QT_TRANSLATE_NOOP("words", "Power share")},
    {"figure.host-overhead", QT_TRANSLATE_NOOP("words", "Host overhead")},
    {"figure.intercept", QT_TRANSLATE_NOOP("words", "Intercept of the regression")},
    {"figure.ln-active", QT_TRANSLATE_NOOP("words", "Coefficient of active parameters")},
    {"figure.ln-total", QT_TRANSLATE_NOOP("words", "Coefficient of all parameters")},
    {"figure.ln-batch", QT_TRANSLATE_NOOP("words", "Coefficient of batch size")},
    {"figure.b200", QT_TRANSLATE_NOOP("words", "Coefficient of B200")},
    {"figure.fp8", QT_TRANSLATE_NOOP("words", "Coefficient of FP8")},
    {"figure.residual", QT_TRANSLATE_NOOP("words", "Residual of the regression")},
    {"figure.batch-low", QT_TRANSLATE_NOOP("words", "Smallest batch of the data")},
    {"figure.batch-high", QT_TRANSLATE_NOOP("words", "Largest batch of the data")},
};

}  // namespace

constinit const Table figures = entries;

}  // namespace meguri::words::tables
