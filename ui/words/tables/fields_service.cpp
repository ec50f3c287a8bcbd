#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// Labels, help and options of the fields of a service.
constexpr Entry entries[] = {
    {"field.service.hardware", QT_TRANSLATE_NOOP("words", "Hardware")},
    {"field.service.hardware.help",
     QT_TRANSLATE_NOOP("words", "Fleet the service claims hours of; its site then holds. Left empty, a site is needed, and the manufacture and end "
                                "of life of the hardware are excluded.")},
    {"field.service.site", QT_TRANSLATE_NOOP("words", "Site")},
    {"field.service.site.help", QT_TRANSLATE_NOOP("words", "Site that supplies the electricity if no hardware is chosen; otherwise it is not used.")},
    {"field.service.method", QT_TRANSLATE_NOOP("words", "Energy method")},
    {"field.service.method.help",
     QT_TRANSLATE_NOOP("words", "How energy is found: from accelerator-hours, from a share of the fleet, from the energy of a request, from its "
                                "tokens, or from a published figure with its breakdown. Left empty, accelerator-hours.")},
    {"option.service.method.hours", QT_TRANSLATE_NOOP("words", "Accelerator-hours")},
    {"option.service.method.share", QT_TRANSLATE_NOOP("words", "Share of the fleet")},
    {"option.service.method.request", QT_TRANSLATE_NOOP("words", "Energy per request")},
    {"option.service.method.tokens", QT_TRANSLATE_NOOP("words", "Tokens per request")},
    {"option.service.method.breakdown", QT_TRANSLATE_NOOP("words", "Published figure with breakdown")},

    {"field.service.hours", QT_TRANSLATE_NOOP("words", "Accelerator-hours per year")},
    {"field.service.hours.help",
     QT_TRANSLATE_NOOP("words", "Accelerator-hours the service claims in each year, in GPU-h; a single value holds for every year of the horizon. It "
                                "must be stated for this method.")},
    {"field.service.claimedShare", QT_TRANSLATE_NOOP("words", "Share of available hours")},
    {"field.service.claimedShare.help",
     QT_TRANSLATE_NOOP("words", "Share of the fleet's available accelerator-hours that the service claims, in %. It must be stated for this method.")},
    {"field.service.requests", QT_TRANSLATE_NOOP("words", "Requests per year")},
    {"field.service.requests.help",
     QT_TRANSLATE_NOOP("words", "Requests answered in each year; a single value holds for every year of the horizon. It must be stated for methods "
                                "by request.")},

    {"field.service.requestEnergy", QT_TRANSLATE_NOOP("words", "Energy per request")},
    {"field.service.requestEnergy.help",
     QT_TRANSLATE_NOOP("words", "Energy of answering one request, in Wh per request; with a breakdown, that of the whole facility. It must be stated "
                                "for this method.")},
    {"field.service.energyScope", QT_TRANSLATE_NOOP("words", "Energy covers")},
    {"field.service.energyScope.help",
     QT_TRANSLATE_NOOP("words", "What the energy of a request contains; only what is missing, host or facility overhead, is added. Required.")},
    {"option.service.energyScope.accelerators", QT_TRANSLATE_NOOP("words", "Accelerators only")},
    {"option.service.energyScope.it", QT_TRANSLATE_NOOP("words", "IT equipment")},
    {"option.service.energyScope.facility", QT_TRANSLATE_NOOP("words", "Whole facility")},
    {"field.service.acceleratorShare", QT_TRANSLATE_NOOP("words", "Share of accelerators")},
    {"field.service.acceleratorShare.help",
     QT_TRANSLATE_NOOP("words", "Share of the published energy that accelerators at work draw, in %. It must be stated for this method.")},
    {"field.service.hostShare", QT_TRANSLATE_NOOP("words", "Share of host")},
    {"field.service.hostShare.help",
     QT_TRANSLATE_NOOP("words", "Share of the published energy that processors, memory and the rest of the host draw, in %. It must be stated for "
                                "this method.")},
    {"field.service.idleShare", QT_TRANSLATE_NOOP("words", "Share of idle machines")},
    {"field.service.idleShare.help",
     QT_TRANSLATE_NOOP("words", "Share of the published energy that machines kept idle draw, in %; what is left of the 100 % is facility overhead. "
                                "It must be stated for this method.")},

    {"field.service.regression", QT_TRANSLATE_NOOP("words", "Regression")},
    {"field.service.regression.help",
     QT_TRANSLATE_NOOP("words", "Library entry with the fit of energy per output token to model size and batch. It must be stated for this method.")},
    {"field.service.outputTokens", QT_TRANSLATE_NOOP("words", "Output tokens per request")},
    {"field.service.outputTokens.help",
     QT_TRANSLATE_NOOP("words", "Tokens generated per request, reasoning included. They must be stated for this method.")},
    {"field.service.furtherInputTokens", QT_TRANSLATE_NOOP("words", "Further input tokens per request")},
    {"field.service.furtherInputTokens.help",
     QT_TRANSLATE_NOOP("words", "Input tokens per request beyond the prompts that the regression already contains, such as long documents. Left "
                                "empty, none.")},
    {"field.service.inputTokenEnergy", QT_TRANSLATE_NOOP("words", "Energy per input token")},
    {"field.service.inputTokenEnergy.help",
     QT_TRANSLATE_NOOP("words", "Accelerator energy per further input token, in J per token. Left empty, further input tokens are excluded.")},
    {"field.service.activeParameters", QT_TRANSLATE_NOOP("words", "Active parameters")},
    {"field.service.activeParameters.help",
     QT_TRANSLATE_NOOP("words", "Parameters of the model at work per token, as a full count such as 7e10. They must be stated for this method.")},
    {"field.service.totalParameters", QT_TRANSLATE_NOOP("words", "Total parameters")},
    {"field.service.totalParameters.help",
     QT_TRANSLATE_NOOP("words", "All parameters of the model, as a full count such as 7e10; of a dense model the same as the active ones. They must "
                                "be stated for this method.")},
    {"field.service.batch", QT_TRANSLATE_NOOP("words", "Batch")},
    {"field.service.batch.help", QT_TRANSLATE_NOOP("words", "Requests processed at the same time, on average. It must be stated for this method.")},
    {"field.service.accelerator", QT_TRANSLATE_NOOP("words", "Accelerator")},
    {"field.service.accelerator.help", QT_TRANSLATE_NOOP("words", "Accelerator that the regression is read for. Required: the data hold no other.")},
    {"option.service.accelerator.h100", QT_TRANSLATE_NOOP("words", "H100")},
    {"option.service.accelerator.b200", QT_TRANSLATE_NOOP("words", "B200")},
    {"field.service.precision", QT_TRANSLATE_NOOP("words", "Precision")},
    {"field.service.precision.help", QT_TRANSLATE_NOOP("words", "Number format of the weights that the regression is read for. Required.")},
    {"option.service.precision.bf16", QT_TRANSLATE_NOOP("words", "BF16")},
    {"option.service.precision.fp8", QT_TRANSLATE_NOOP("words", "FP8")},

    {"field.service.otherGhg", QT_TRANSLATE_NOOP("words", "Other greenhouse gases per request")},
    {"field.service.otherGhg.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases that the source states beside electricity, such as those of manufacture, in g CO2e per request. "
                                "Left empty, none are added.")},
    {"field.service.otherGhgStage", QT_TRANSLATE_NOOP("words", "Stage of the other greenhouse gases")},
    {"field.service.otherGhgStage.help",
     QT_TRANSLATE_NOOP("words", "Life-cycle stage that the other greenhouse gases belong to. Required with them.")},
    {"option.service.otherGhgStage.manufacture", QT_TRANSLATE_NOOP("words", "Manufacture")},
    {"option.service.otherGhgStage.use", QT_TRANSLATE_NOOP("words", "Use")},
    {"field.service.otherGhgPart", QT_TRANSLATE_NOOP("words", "Part of the other greenhouse gases")},
    {"field.service.otherGhgPart.help",
     QT_TRANSLATE_NOOP("words", "Whether the other greenhouse gases arise upstream, in supply chains, or directly. Required with them.")},
    {"option.service.otherGhgPart.upstream", QT_TRANSLATE_NOOP("words", "Upstream")},
    {"option.service.otherGhgPart.direct", QT_TRANSLATE_NOOP("words", "Direct")},
};

}  // namespace

constinit const Table fieldsService = entries;

}  // namespace meguri::words::tables
