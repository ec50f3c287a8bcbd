#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// What the named nodes of the calculation are.
constexpr Entry entries[] = {
    {"name.none", QT_TRANSLATE_NOOP("words", "Intermediate result")},
    {"name.field", QT_TRANSLATE_NOOP("words", "Input")},
    {"name.figure", QT_TRANSLATE_NOOP("words", "Library figure")},
    {"name.cell", QT_TRANSLATE_NOOP("words", "Single impact")},
    {"name.subtotal", QT_TRANSLATE_NOOP("words", "Subtotal")},
    {"name.total", QT_TRANSLATE_NOOP("words", "Total")},
    {"name.yearTotal", QT_TRANSLATE_NOOP("words", "Total of the year")},
    {"name.perUnit", QT_TRANSLATE_NOOP("words", "Per functional unit")},
    {"name.units", QT_TRANSLATE_NOOP("words", "Functional units delivered")},
    {"name.survival", QT_TRANSLATE_NOOP("words", "Share surviving at the start of the year")},
    {"name.unitYearsAtAge", QT_TRANSLATE_NOOP("words", "Share in service over the year")},
    {"name.weibullScale", QT_TRANSLATE_NOOP("words", "Weibull scale")},
    {"name.expectedLife", QT_TRANSLATE_NOOP("words", "Expected life")},
    {"name.requiredStock", QT_TRANSLATE_NOOP("words", "Nodes wanted")},
    {"name.purchases", QT_TRANSLATE_NOOP("words", "Nodes purchased")},
    {"name.survivors", QT_TRANSLATE_NOOP("words", "Nodes surviving from earlier years")},
    {"name.retired", QT_TRANSLATE_NOOP("words", "Nodes retired")},
    {"name.unitYears", QT_TRANSLATE_NOOP("words", "Service time of the nodes")},
    {"name.availableHours", QT_TRANSLATE_NOOP("words", "Available accelerator-hours")},
    {"name.claimedHours", QT_TRANSLATE_NOOP("words", "Claimed accelerator-hours")},
    {"name.idleHours", QT_TRANSLATE_NOOP("words", "Idle accelerator-hours")},
    {"name.jobHours", QT_TRANSLATE_NOOP("words", "Accelerator-hours of the job")},
    {"name.fleetShare", QT_TRANSLATE_NOOP("words", "Share of the fleet")},
    {"name.activePowerPerAccelerator", QT_TRANSLATE_NOOP("words", "Active power per accelerator")},
    {"name.activeEnergy", QT_TRANSLATE_NOOP("words", "Active IT energy")},
    {"name.idleEnergy", QT_TRANSLATE_NOOP("words", "Idle IT energy")},
    {"name.overheadEnergy", QT_TRANSLATE_NOOP("words", "Energy of the facility overhead")},
    {"name.facilityEnergy", QT_TRANSLATE_NOOP("words", "Facility energy at the meter")},
    {"name.acceleratorEnergy", QT_TRANSLATE_NOOP("words", "Energy of the accelerators")},
    {"name.hostEnergy", QT_TRANSLATE_NOOP("words", "Energy of the host")},
    {"name.tokenEnergy", QT_TRANSLATE_NOOP("words", "Energy per output token")},
    {"name.requests", QT_TRANSLATE_NOOP("words", "Requests answered")},
    {"name.embodiedPerNode", QT_TRANSLATE_NOOP("words", "Embodied impact per node")},
    {"name.charge", QT_TRANSLATE_NOOP("words", "Amortised charge of the year")},
    {"name.retiredMass", QT_TRANSLATE_NOOP("words", "Mass retired")},
    {"name.reusedMass", QT_TRANSLATE_NOOP("words", "Mass passed on for reuse")},
    {"name.ewasteMass", QT_TRANSLATE_NOOP("words", "E-waste per node")},
    {"name.requiredAccelerators", QT_TRANSLATE_NOOP("words", "Accelerators needed")},
    {"name.earlyRetired", QT_TRANSLATE_NOOP("words", "Nodes retired early")},
    {"name.writeOff", QT_TRANSLATE_NOOP("words", "Service time lost to early retirement")},
    {"name.unavailableEnergy", QT_TRANSLATE_NOOP("words", "Energy in unavailable hours")},
    {"name.developmentEnergy", QT_TRANSLATE_NOOP("words", "Energy of development")},
    {"name.developmentHours", QT_TRANSLATE_NOOP("words", "Accelerator-hours of development")},
    {"name.trainingOperations", QT_TRANSLATE_NOOP("words", "Floating-point operations of training")},
    {"name.tasks", QT_TRANSLATE_NOOP("words", "Tasks of the service")},
    {"name.attemptsPerTask", QT_TRANSLATE_NOOP("words", "Tries per task")},
    {"name.unsolvedShare", QT_TRANSLATE_NOOP("words", "Share of tasks unsolved")},
    {"name.accepted", QT_TRANSLATE_NOOP("words", "Outputs accepted")},
    {"name.volumeFactor", QT_TRANSLATE_NOOP("words", "Multiple of demand by rebound")},
    {"name.requestEnergy", QT_TRANSLATE_NOOP("words", "IT energy per request")},
    {"name.acceleratorCount", QT_TRANSLATE_NOOP("words", "Accelerators that hold the model")},
    {"name.latency", QT_TRANSLATE_NOOP("words", "Latency per request")},
    {"name.effectiveArea", QT_TRANSLATE_NOOP("words", "Wafer area per good die")},
    {"name.componentGhg", QT_TRANSLATE_NOOP("words", "Greenhouse gases per component")},
    {"name.dataAmount", QT_TRANSLATE_NOOP("words", "Amount of data")},
    {"name.activity", QT_TRANSLATE_NOOP("words", "Units of activity avoided")},
    {"name.handedOnMass", QT_TRANSLATE_NOOP("words", "Mass passing to a second life")},
    {"name.avoided", QT_TRANSLATE_NOOP("words", "Avoided impacts")},
    {"name.rebound", QT_TRANSLATE_NOOP("words", "Rebound")},
    {"name.net", QT_TRANSLATE_NOOP("words", "Net result")},
    {"name.avoidedYear", QT_TRANSLATE_NOOP("words", "Avoided impacts of the year")},
    {"name.reboundYear", QT_TRANSLATE_NOOP("words", "Rebound of the year")},
    {"name.netYear", QT_TRANSLATE_NOOP("words", "Net result of the year")},
    {"name.unitFootprint", QT_TRANSLATE_NOOP("words", "Footprint that counts per functional unit")},
};

}  // namespace

constinit const Table names = entries;

}  // namespace meguri::words::tables
