#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// Words for the codes of core: what the cube distinguishes, evidence, kinds and groups.
constexpr Entry entries[] = {
    {"indicator.ghg", QT_TRANSLATE_NOOP("words", "Greenhouse gases")},
    {"indicator.water", QT_TRANSLATE_NOOP("words", "Water consumption")},
    {"indicator.waterWithoutReservoirs", QT_TRANSLATE_NOOP("words", "Water consumption without reservoirs")},
    {"indicator.ewaste", QT_TRANSLATE_NOOP("words", "E-waste")},
    {"indicator.electricity", QT_TRANSLATE_NOOP("words", "Electricity consumption")},

    {"stage.manufacture", QT_TRANSLATE_NOOP("words", "Manufacture")},
    {"stage.transport", QT_TRANSLATE_NOOP("words", "Transport")},
    {"stage.use", QT_TRANSLATE_NOOP("words", "Use")},
    {"stage.endOfLife", QT_TRANSLATE_NOOP("words", "End of life")},
    {"stage.facility", QT_TRANSLATE_NOOP("words", "Facility")},

    {"phase.training", QT_TRANSLATE_NOOP("words", "Training")},
    {"phase.inference", QT_TRANSLATE_NOOP("words", "Inference")},
    {"phase.idle", QT_TRANSLATE_NOOP("words", "Idle")},
    {"phase.overhead", QT_TRANSLATE_NOOP("words", "Facility overhead")},
    {"phase.shared", QT_TRANSLATE_NOOP("words", "Not allocated to jobs")},

    {"basis.both", QT_TRANSLATE_NOOP("words", "Location- and market-based")},
    {"basis.location", QT_TRANSLATE_NOOP("words", "Location-based")},
    {"basis.market", QT_TRANSLATE_NOOP("words", "Market-based")},

    {"accounting.both", QT_TRANSLATE_NOOP("words", "Amortised and as incurred")},
    {"accounting.amortised", QT_TRANSLATE_NOOP("words", "Amortised")},
    {"accounting.incurred", QT_TRANSLATE_NOOP("words", "As incurred")},

    {"part.direct", QT_TRANSLATE_NOOP("words", "Direct")},
    {"part.upstream", QT_TRANSLATE_NOOP("words", "Upstream")},

    {"place.site", QT_TRANSLATE_NOOP("words", "On site")},
    {"place.grid", QT_TRANSLATE_NOOP("words", "Electricity grid")},
    {"place.fab", QT_TRANSLATE_NOOP("words", "Factories")},

    {"fate.none", QT_TRANSLATE_NOOP("words", "Fate not stated")},
    {"fate.collected", QT_TRANSLATE_NOOP("words", "Collected")},
    {"fate.recycled", QT_TRANSLATE_NOOP("words", "Recycled")},
    {"fate.disposed", QT_TRANSLATE_NOOP("words", "Disposed of")},
    {"fate.uncollected", QT_TRANSLATE_NOOP("words", "Not collected")},

    {"evidence.unstated", QT_TRANSLATE_NOOP("words", "Not stated")},
    {"evidence.measured", QT_TRANSLATE_NOOP("words", "Measured")},
    {"evidence.vendor", QT_TRANSLATE_NOOP("words", "Vendor")},
    {"evidence.literature", QT_TRANSLATE_NOOP("words", "Literature")},
    {"evidence.default", QT_TRANSLATE_NOOP("words", "Library default")},
    {"evidence.assumption", QT_TRANSLATE_NOOP("words", "Assumption")},

    {"confidence.unstated", QT_TRANSLATE_NOOP("words", "Confidence not stated")},
    {"confidence.high", QT_TRANSLATE_NOOP("words", "High")},
    {"confidence.medium", QT_TRANSLATE_NOOP("words", "Medium")},
    {"confidence.low", QT_TRANSLATE_NOOP("words", "Low")},

    {"spread.kind.none", QT_TRANSLATE_NOOP("words", "None")},
    {"spread.kind.uniform", QT_TRANSLATE_NOOP("words", "Uniform")},
    {"spread.kind.triangular", QT_TRANSLATE_NOOP("words", "Triangular")},
    {"spread.kind.normal", QT_TRANSLATE_NOOP("words", "Normal")},
    {"spread.kind.lognormal", QT_TRANSLATE_NOOP("words", "Lognormal")},
    {"spread.kind.pert", QT_TRANSLATE_NOOP("words", "PERT")},
    {"spread.kind.choice", QT_TRANSLATE_NOOP("words", "Choice")},

    {"severity.error", QT_TRANSLATE_NOOP("words", "Error")},
    {"severity.warning", QT_TRANSLATE_NOOP("words", "Warning")},
    {"severity.note", QT_TRANSLATE_NOOP("words", "Note")},

    {"kind.scope", QT_TRANSLATE_NOOP("words", "Goal and scope")},
    {"kind.site", QT_TRANSLATE_NOOP("words", "Site")},
    {"kind.fleet", QT_TRANSLATE_NOOP("words", "Fleet")},
    {"kind.training", QT_TRANSLATE_NOOP("words", "Training")},
    {"kind.service", QT_TRANSLATE_NOOP("words", "Service")},
    {"kind.unknown", QT_TRANSLATE_NOOP("words", "Unknown element")},
    {"kinds.scope", QT_TRANSLATE_NOOP("words", "Goals and scopes")},
    {"kinds.site", QT_TRANSLATE_NOOP("words", "Sites")},
    {"kinds.fleet", QT_TRANSLATE_NOOP("words", "Fleets")},
    {"kinds.training", QT_TRANSLATE_NOOP("words", "Training runs")},
    {"kinds.service", QT_TRANSLATE_NOOP("words", "Services")},
    {"kinds.unknown", QT_TRANSLATE_NOOP("words", "Unknown elements")},

    {"entryKind.electricity", QT_TRANSLATE_NOOP("words", "Electricity")},
    {"entryKind.hardware", QT_TRANSLATE_NOOP("words", "Hardware")},
    {"entryKind.token-energy", QT_TRANSLATE_NOOP("words", "Energy per token")},

    {"member.base", QT_TRANSLATE_NOOP("words", "Base")},
    {"member.kind", QT_TRANSLATE_NOOP("words", "Kind")},
    {"member.id", QT_TRANSLATE_NOOP("words", "Identifier")},

    {"unitWord.1", QT_TRANSLATE_NOOP("words", "a plain number")},

    {"group.goal", QT_TRANSLATE_NOOP("words", "Goal")},
    {"group.horizon", QT_TRANSLATE_NOOP("words", "Horizon")},
    {"group.method", QT_TRANSLATE_NOOP("words", "Method")},
    {"group.electricity", QT_TRANSLATE_NOOP("words", "Electricity")},
    {"group.facility", QT_TRANSLATE_NOOP("words", "Facility")},
    {"group.water", QT_TRANSLATE_NOOP("words", "Water")},
    {"group.hardware", QT_TRANSLATE_NOOP("words", "Hardware")},
    {"group.stock", QT_TRANSLATE_NOOP("words", "Stock and life")},
    {"group.power", QT_TRANSLATE_NOOP("words", "Power")},
    {"group.embodied", QT_TRANSLATE_NOOP("words", "Embodied")},
    {"group.endOfLife", QT_TRANSLATE_NOOP("words", "End of life")},
    {"group.energy", QT_TRANSLATE_NOOP("words", "Energy")},
    {"group.volume", QT_TRANSLATE_NOOP("words", "Volume")},
    {"group.tokens", QT_TRANSLATE_NOOP("words", "Energy by tokens")},
    {"group.other", QT_TRANSLATE_NOOP("words", "Other published impacts")},

    {"functionalUnit.study", QT_TRANSLATE_NOOP("words", "study")},
    {"functionalUnit.acceleratorHour", QT_TRANSLATE_NOOP("words", "accelerator-hour")},
    {"functionalUnit.request", QT_TRANSLATE_NOOP("words", "request")},
    {"functionalUnit.outputToken", QT_TRANSLATE_NOOP("words", "output token")},
};

}  // namespace

constinit const Table terms = entries;

}  // namespace meguri::words::tables
