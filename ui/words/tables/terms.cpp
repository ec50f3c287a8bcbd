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
    {"stage.avoided", QT_TRANSLATE_NOOP("words", "Avoided impacts")},
    {"stage.rebound", QT_TRANSLATE_NOOP("words", "Rebound")},

    {"phase.training", QT_TRANSLATE_NOOP("words", "Training")},
    {"phase.inference", QT_TRANSLATE_NOOP("words", "Inference")},
    {"phase.idle", QT_TRANSLATE_NOOP("words", "Idle")},
    {"phase.overhead", QT_TRANSLATE_NOOP("words", "Facility overhead")},
    {"phase.shared", QT_TRANSLATE_NOOP("words", "Not allocated to jobs")},
    {"phase.development", QT_TRANSLATE_NOOP("words", "Development of models")},
    {"phase.writeOff", QT_TRANSLATE_NOOP("words", "Write-off on early retirement")},
    {"phase.fallback", QT_TRANSLATE_NOOP("words", "Human fallback")},

    {"basis.both", QT_TRANSLATE_NOOP("words", "Location- and market-based")},
    {"basis.location", QT_TRANSLATE_NOOP("words", "Location-based")},
    {"basis.market", QT_TRANSLATE_NOOP("words", "Market-based")},
    {"basis.marginal", QT_TRANSLATE_NOOP("words", "Marginal electricity")},

    {"accounting.both", QT_TRANSLATE_NOOP("words", "Amortised and as incurred")},
    {"accounting.amortised", QT_TRANSLATE_NOOP("words", "Amortised")},
    {"accounting.incurred", QT_TRANSLATE_NOOP("words", "As incurred")},

    {"part.direct", QT_TRANSLATE_NOOP("words", "Direct")},
    {"part.upstream", QT_TRANSLATE_NOOP("words", "Upstream")},

    {"place.site", QT_TRANSLATE_NOOP("words", "On site")},
    {"place.grid", QT_TRANSLATE_NOOP("words", "Electricity grid")},
    {"place.fab", QT_TRANSLATE_NOOP("words", "Factories")},
    {"place.elsewhere", QT_TRANSLATE_NOOP("words", "Elsewhere")},

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

    {"curve.kind.constant", QT_TRANSLATE_NOOP("words", "Same every year")},
    {"curve.kind.growth", QT_TRANSLATE_NOOP("words", "Growth by a yearly rate")},
    {"curve.kind.decline", QT_TRANSLATE_NOOP("words", "Decline by a yearly rate to a floor")},
    {"curve.kind.logistic", QT_TRANSLATE_NOOP("words", "S-curve")},
    {"curve.kind.table", QT_TRANSLATE_NOOP("words", "Table by year")},
    {"curve.start", QT_TRANSLATE_NOOP("words", "Year of the starting value")},
    {"curve.rate", QT_TRANSLATE_NOOP("words", "Rate per year")},
    {"curve.limit", QT_TRANSLATE_NOOP("words", "Lowest or final value")},
    {"curve.midpoint", QT_TRANSLATE_NOOP("words", "Year half way")},

    {"severity.error", QT_TRANSLATE_NOOP("words", "Error")},
    {"severity.warning", QT_TRANSLATE_NOOP("words", "Warning")},
    {"severity.note", QT_TRANSLATE_NOOP("words", "Note")},

    {"kind.scope", QT_TRANSLATE_NOOP("words", "Goal and scope")},
    {"kind.site", QT_TRANSLATE_NOOP("words", "Site")},
    {"kind.fleet", QT_TRANSLATE_NOOP("words", "Fleet")},
    {"kind.training", QT_TRANSLATE_NOOP("words", "Training")},
    {"kind.service", QT_TRANSLATE_NOOP("words", "Service")},
    {"kind.component", QT_TRANSLATE_NOOP("words", "Component")},
    {"kind.storage", QT_TRANSLATE_NOOP("words", "Data storage")},
    {"kind.network", QT_TRANSLATE_NOOP("words", "Network")},
    {"kind.collection", QT_TRANSLATE_NOOP("words", "Data collection")},
    {"kind.devices", QT_TRANSLATE_NOOP("words", "User devices")},
    {"kind.effect", QT_TRANSLATE_NOOP("words", "Avoided impact")},
    {"kind.rebound", QT_TRANSLATE_NOOP("words", "Rebound effect")},
    {"kind.unknown", QT_TRANSLATE_NOOP("words", "Unknown element")},
    {"kinds.scope", QT_TRANSLATE_NOOP("words", "Goals and scopes")},
    {"kinds.site", QT_TRANSLATE_NOOP("words", "Sites")},
    {"kinds.fleet", QT_TRANSLATE_NOOP("words", "Fleets")},
    {"kinds.training", QT_TRANSLATE_NOOP("words", "Training runs")},
    {"kinds.service", QT_TRANSLATE_NOOP("words", "Services")},
    {"kinds.component", QT_TRANSLATE_NOOP("words", "Components")},
    {"kinds.storage", QT_TRANSLATE_NOOP("words", "Data storage")},
    {"kinds.network", QT_TRANSLATE_NOOP("words", "Networks")},
    {"kinds.collection", QT_TRANSLATE_NOOP("words", "Data collection")},
    {"kinds.devices", QT_TRANSLATE_NOOP("words", "User devices")},
    {"kinds.effect", QT_TRANSLATE_NOOP("words", "Avoided impacts")},
    {"kinds.rebound", QT_TRANSLATE_NOOP("words", "Rebound effects")},
    {"kinds.unknown", QT_TRANSLATE_NOOP("words", "Unknown elements")},

    {"entryKind.electricity", QT_TRANSLATE_NOOP("words", "Electricity")},
    {"entryKind.hardware", QT_TRANSLATE_NOOP("words", "Hardware")},
    {"entryKind.token-energy", QT_TRANSLATE_NOOP("words", "Energy per token")},
    {"entryKind.component", QT_TRANSLATE_NOOP("words", "Component factors")},
    {"entryKind.transport", QT_TRANSLATE_NOOP("words", "Transport factors")},
    {"entryKind.training-practice", QT_TRANSLATE_NOOP("words", "Training practice")},
    {"entryKind.ecologits", QT_TRANSLATE_NOOP("words", "EcoLogits constants")},

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
    {"group.stock", QT_TRANSLATE_NOOP("words", "Stock and availability")},
    {"group.power", QT_TRANSLATE_NOOP("words", "Power")},
    {"group.embodied", QT_TRANSLATE_NOOP("words", "Embodied")},
    {"group.endOfLife", QT_TRANSLATE_NOOP("words", "End of life")},
    {"group.energy", QT_TRANSLATE_NOOP("words", "Energy")},
    {"group.volume", QT_TRANSLATE_NOOP("words", "Volume")},
    {"group.tokens", QT_TRANSLATE_NOOP("words", "Energy by tokens")},
    {"group.other", QT_TRANSLATE_NOOP("words", "Other published impacts")},
    {"group.boundary", QT_TRANSLATE_NOOP("words", "System boundary")},
    {"group.life", QT_TRANSLATE_NOOP("words", "Service life")},
    {"group.transport", QT_TRANSLATE_NOOP("words", "Transport")},
    {"group.calendar", QT_TRANSLATE_NOOP("words", "Runs and development")},
    {"group.share", QT_TRANSLATE_NOOP("words", "Share charged")},
    {"group.acceptance", QT_TRANSLATE_NOOP("words", "Acceptance and tries")},
    {"group.steps", QT_TRANSLATE_NOOP("words", "Agent steps and cache")},
    {"group.reference", QT_TRANSLATE_NOOP("words", "Price and reference of demand")},
    {"group.activity", QT_TRANSLATE_NOOP("words", "Activity")},
    {"group.impact", QT_TRANSLATE_NOOP("words", "Impact per unit of activity")},
    {"group.effect", QT_TRANSLATE_NOOP("words", "Effect")},

    {"functionalUnit.study", QT_TRANSLATE_NOOP("words", "study")},
    {"functionalUnit.acceleratorHour", QT_TRANSLATE_NOOP("words", "accelerator-hour")},
    {"functionalUnit.request", QT_TRANSLATE_NOOP("words", "request")},
    {"functionalUnit.outputToken", QT_TRANSLATE_NOOP("words", "output token")},
    {"functionalUnit.task", QT_TRANSLATE_NOOP("words", "completed task")},
    {"functionalUnit.acceptedOutput", QT_TRANSLATE_NOOP("words", "accepted output")},
};

}  // namespace

constinit const Table terms = entries;

}  // namespace meguri::words::tables
