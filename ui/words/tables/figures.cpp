#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// What the figures of library entries are called.
constexpr Entry figuresEntries[] = {
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
    {"figure.residual-outside", QT_TRANSLATE_NOOP("words", "Residual of the regression for other models")},
    {"figure.batch-low", QT_TRANSLATE_NOOP("words", "Smallest batch of the data")},
    {"figure.batch-high", QT_TRANSLATE_NOOP("words", "Largest batch of the data")},
    {"figure.peak-compute", QT_TRANSLATE_NOOP("words", "Peak compute of an accelerator")},
    {"figure.ghg-per-area", QT_TRANSLATE_NOOP("words", "Greenhouse gases per area")},
    {"figure.ghg-per-capacity", QT_TRANSLATE_NOOP("words", "Greenhouse gases per capacity")},
    {"figure.ghg-per-mass", QT_TRANSLATE_NOOP("words", "Greenhouse gases per mass")},
    {"figure.ghg-per-piece", QT_TRANSLATE_NOOP("words", "Greenhouse gases per piece")},
    {"figure.ghg-base", QT_TRANSLATE_NOOP("words", "Further greenhouse gases per component")},
    {"figure.density", QT_TRANSLATE_NOOP("words", "Capacity per die area")},
    {"figure.fab-electricity", QT_TRANSLATE_NOOP("words", "Fab electricity per area")},
    {"figure.fab-grid-ghg", QT_TRANSLATE_NOOP("words", "Grid intensity of the fab")},
    {"figure.fab-gas", QT_TRANSLATE_NOOP("words", "Process gases per area")},
    {"figure.fab-materials", QT_TRANSLATE_NOOP("words", "Raw materials per area")},
    {"figure.yield", QT_TRANSLATE_NOOP("words", "Production yield")},
    {"figure.package", QT_TRANSLATE_NOOP("words", "Packaging of one chip")},
    {"figure.wafer-diameter", QT_TRANSLATE_NOOP("words", "Wafer diameter")},
    {"figure.kerf", QT_TRANSLATE_NOOP("words", "Kerf between dies")},
    {"figure.defect-density", QT_TRANSLATE_NOOP("words", "Defect density")},
    {"figure.sea", QT_TRANSLATE_NOOP("words", "Greenhouse gases of sea transport")},
    {"figure.road", QT_TRANSLATE_NOOP("words", "Greenhouse gases of road transport")},
    {"figure.air", QT_TRANSLATE_NOOP("words", "Greenhouse gases of air transport")},
    {"figure.alpha", QT_TRANSLATE_NOOP("words", "Energy: coefficient of active parameters")},
    {"figure.beta", QT_TRANSLATE_NOOP("words", "Energy: exponent of batch size")},
    {"figure.gamma", QT_TRANSLATE_NOOP("words", "Energy: constant per token")},
    {"figure.latency-alpha", QT_TRANSLATE_NOOP("words", "Latency: coefficient of active parameters")},
    {"figure.latency-beta", QT_TRANSLATE_NOOP("words", "Latency: coefficient of batch size")},
    {"figure.latency-gamma", QT_TRANSLATE_NOOP("words", "Latency: constant per token")},
    {"figure.memory", QT_TRANSLATE_NOOP("words", "Memory")},
    {"figure.memory-overhead", QT_TRANSLATE_NOOP("words", "Memory needed per size of the weights")},
    {"figure.server-power", QT_TRANSLATE_NOOP("words", "Power of the server without accelerators")},
    {"figure.server-accelerators", QT_TRANSLATE_NOOP("words", "Accelerators of the server")},
    {"figure.mfu", QT_TRANSLATE_NOOP("words", "Model FLOP utilisation (MFU)")},
    {"figure.development", QT_TRANSLATE_NOOP("words", "Development factor")},
};

}  // namespace

constinit const Table figures = figuresEntries;

}  // namespace meguri::words::tables
