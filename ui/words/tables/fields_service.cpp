#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// Labels, help and options of the fields of a service.
constexpr Entry fieldsServiceEntries[] = {
    {"field.service.hardware", QT_TRANSLATE_NOOP("words", "Hardware")},
    {"field.service.hardware.help",
     QT_TRANSLATE_NOOP("words", "Fleet the service claims hours of; its site then holds. Left empty, a site is needed, and the manufacture and end "
                                "of life of the hardware are excluded unless the service runs on user devices.")},
    {"field.service.site", QT_TRANSLATE_NOOP("words", "Site")},
    {"field.service.site.help", QT_TRANSLATE_NOOP("words", "Site that supplies the electricity if no hardware is chosen; otherwise it is not used.")},
    {"field.service.devices", QT_TRANSLATE_NOOP("words", "User devices")},
    {"field.service.devices.help",
     QT_TRANSLATE_NOOP("words", "Devices of users that this service runs on, such as phones or laptops: their manufacture and end of life are "
                                "counted there. Left empty, none.")},
    {"field.service.functionalUnit", QT_TRANSLATE_NOOP("words", "Role in the functional unit")},
    {"field.service.functionalUnit.help",
     QT_TRANSLATE_NOOP("words", "Whether this service delivers functional units, stays in the results per unit without delivering any, or is left "
                                "out of them. Totals always hold it. Left empty, it delivers.")},
    {"option.service.functionalUnit.delivers", QT_TRANSLATE_NOOP("words", "Delivers functional units")},
    {"option.service.functionalUnit.kept", QT_TRANSLATE_NOOP("words", "Kept in, delivers none")},
    {"option.service.functionalUnit.subdivided", QT_TRANSLATE_NOOP("words", "Left out of results per unit")},

    {"field.service.method", QT_TRANSLATE_NOOP("words", "Energy method")},
    {"field.service.method.help",
     QT_TRANSLATE_NOOP("words", "How energy is found: from accelerator-hours, a share of the fleet, the energy of a request, its tokens, a published "
                                "figure with its breakdown, the EcoLogits model, or floating-point operations; or a source states impacts of a "
                                "request and no energy: then the use of electricity is left out by name. Left empty, accelerator-hours.")},
    {"option.service.method.hours", QT_TRANSLATE_NOOP("words", "Accelerator-hours")},
    {"option.service.method.share", QT_TRANSLATE_NOOP("words", "Share of the fleet")},
    {"option.service.method.request", QT_TRANSLATE_NOOP("words", "Energy per request")},
    {"option.service.method.tokens", QT_TRANSLATE_NOOP("words", "Tokens per request")},
    {"option.service.method.breakdown", QT_TRANSLATE_NOOP("words", "Published figure with breakdown")},
    {"option.service.method.ecologits", QT_TRANSLATE_NOOP("words", "EcoLogits model")},
    {"option.service.method.flops", QT_TRANSLATE_NOOP("words", "Floating-point operations")},
    {"option.service.method.published", QT_TRANSLATE_NOOP("words", "Published impacts without energy")},
    {"field.service.model", QT_TRANSLATE_NOOP("words", "Model")},
    {"field.service.model.help",
     QT_TRANSLATE_NOOP("words", "Library entry of the model that answers. It gives parameters and, where published, speed wherever the service "
                                "states none of its own.")},
    {"field.service.published", QT_TRANSLATE_NOOP("words", "Published request energy")},
    {"field.service.published.help",
     QT_TRANSLATE_NOOP("words", "Library entry of a published energy per request. It gives that energy wherever the service states none of its "
                                "own; picking it also states what the energy covers.")},

    {"field.service.hours", QT_TRANSLATE_NOOP("words", "Accelerator-hours per year")},
    {"field.service.hours.help",
     QT_TRANSLATE_NOOP("words", "Accelerator-hours the service claims in each year, in GPU-h; a single value holds for every year of the horizon. It "
                                "must be stated for this method.")},
    {"field.service.claimedShare", QT_TRANSLATE_NOOP("words", "Share of available hours")},
    {"field.service.claimedShare.help",
     QT_TRANSLATE_NOOP("words", "Share of the fleet's available accelerator-hours that the service claims, in %. It must be stated for this method.")},
    {"field.service.volume", QT_TRANSLATE_NOOP("words", "Volume counted in")},
    {"field.service.volume.help",
     QT_TRANSLATE_NOOP("words", "Whether the volume is stated as requests, as tasks that may take several tries, or as a share of the tasks that "
                                "another service routes on. Left empty, requests.")},
    {"option.service.volume.requests", QT_TRANSLATE_NOOP("words", "Requests")},
    {"option.service.volume.tasks", QT_TRANSLATE_NOOP("words", "Tasks")},
    {"option.service.volume.routed", QT_TRANSLATE_NOOP("words", "Tasks routed from another service")},
    {"field.service.requests", QT_TRANSLATE_NOOP("words", "Requests per year")},
    {"field.service.requests.help",
     QT_TRANSLATE_NOOP("words", "Requests answered in each year; a single value holds for every year of the horizon. It must be stated where the "
                                "volume is counted in requests.")},
    {"field.service.tasks", QT_TRANSLATE_NOOP("words", "Tasks per year")},
    {"field.service.tasks.help",
     QT_TRANSLATE_NOOP("words", "Tasks given to the service in each year, solved or not; a single value holds for every year of the horizon. It must "
                                "be stated where the volume is counted in tasks.")},
    {"field.service.router", QT_TRANSLATE_NOOP("words", "Routed from service")},
    {"field.service.router.help",
     QT_TRANSLATE_NOOP("words", "Service whose tasks are routed on to this one; it must count tasks itself. It must be stated for routed tasks.")},
    {"field.service.routedShare", QT_TRANSLATE_NOOP("words", "Share of tasks routed here")},
    {"field.service.routedShare.help",
     QT_TRANSLATE_NOOP("words", "Share of the router's tasks that come here, in %; the router keeps the rest. It must be stated for routed tasks.")},

    {"field.service.acceptanceModel", QT_TRANSLATE_NOOP("words", "Acceptance of outputs")},
    {"field.service.acceptanceModel.help",
     QT_TRANSLATE_NOOP("words", "Whether every output is accepted, or only some and the others are tried again, with one acceptance rate for all "
                                "tasks or a rate that varies by task. Left empty, all are accepted.")},
    {"option.service.acceptanceModel.all", QT_TRANSLATE_NOOP("words", "All accepted")},
    {"option.service.acceptanceModel.constant", QT_TRANSLATE_NOOP("words", "One rate for all tasks")},
    {"option.service.acceptanceModel.beta", QT_TRANSLATE_NOOP("words", "Rate varies by task (beta)")},
    {"field.service.acceptance", QT_TRANSLATE_NOOP("words", "Acceptance rate per try")},
    {"field.service.acceptance.help",
     QT_TRANSLATE_NOOP("words", "Chance that the output of one try is accepted, in %. It must be stated where one rate holds for all tasks.")},
    {"field.service.betaAccepted", QT_TRANSLATE_NOOP("words", "Beta parameter A (accepted)")},
    {"field.service.betaAccepted.help",
     QT_TRANSLATE_NOOP("words", "First parameter of the beta distribution of the acceptance rate over tasks, without unit; the mean rate is A / (A + "
                                "B). It must be stated where the rate varies by task.")},
    {"field.service.betaRejected", QT_TRANSLATE_NOOP("words", "Beta parameter B (rejected)")},
    {"field.service.betaRejected.help",
     QT_TRANSLATE_NOOP("words", "Second parameter of the beta distribution of the acceptance rate over tasks, without unit. It must be stated where "
                                "the rate varies by task.")},
    {"field.service.mostTries", QT_TRANSLATE_NOOP("words", "Most tries per task")},
    {"field.service.mostTries.help",
     QT_TRANSLATE_NOOP("words", "Tries after which a task is given up as unsolved, a whole number of 1 or more. It must be stated where not all "
                                "outputs are accepted.")},
    {"field.service.verificationEnergy", QT_TRANSLATE_NOOP("words", "Verification energy per try")},
    {"field.service.verificationEnergy.help",
     QT_TRANSLATE_NOOP("words", "IT energy of checking one output, such as running tests, in Wh per request. Left empty, none is added.")},
    {"field.service.fallbackGhg", QT_TRANSLATE_NOOP("words", "Greenhouse gases of human fallback")},
    {"field.service.fallbackGhg.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of people doing one task that stays unsolved, in g CO2e per task. Left empty, they are excluded.")},
    {"field.service.fallbackWater", QT_TRANSLATE_NOOP("words", "Water of human fallback")},
    {"field.service.fallbackWater.help",
     QT_TRANSLATE_NOOP("words", "Water consumed by people doing one task that stays unsolved, in L per task. Left empty, it is excluded.")},
    {"field.service.fallbackEwaste", QT_TRANSLATE_NOOP("words", "E-waste of human fallback")},
    {"field.service.fallbackEwaste.help",
     QT_TRANSLATE_NOOP("words", "E-waste of people doing one task that stays unsolved, in g per task. Left empty, it is excluded.")},

    {"field.service.requestEnergy", QT_TRANSLATE_NOOP("words", "Energy per request")},
    {"field.service.requestEnergy.help",
     QT_TRANSLATE_NOOP("words", "Energy of answering one request, in Wh per request; with a breakdown, that of the whole facility. Left empty, "
                                "the published figure chosen serves; without one, it must be stated for this method.")},
    {"field.service.energyScope", QT_TRANSLATE_NOOP("words", "Energy covers")},
    {"field.service.energyScope.help",
     QT_TRANSLATE_NOOP("words", "What the energy of a request contains; only what is missing, host or facility overhead, is added. Picking a "
                                "published energy states it where its source does. Required.")},
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
    {"field.service.ecologits", QT_TRANSLATE_NOOP("words", "EcoLogits constants")},
    {"field.service.ecologits.help",
     QT_TRANSLATE_NOOP("words", "Library entry with the constants of the EcoLogits model of energy and latency. It must be stated for this method.")},
    {"field.service.outputTokens", QT_TRANSLATE_NOOP("words", "Output tokens per request")},
    {"field.service.outputTokens.help",
     QT_TRANSLATE_NOOP("words", "Tokens of the answer that the user sees, per request; hidden reasoning belongs in the field below. They must be "
                                "stated for this method.")},
    {"field.service.hiddenTokens", QT_TRANSLATE_NOOP("words", "Hidden tokens per request")},
    {"field.service.hiddenTokens.help",
     QT_TRANSLATE_NOOP("words", "Tokens generated per request that the user does not see, such as reasoning. Left empty, none.")},
    {"field.service.furtherInputTokens", QT_TRANSLATE_NOOP("words", "Further input tokens per request")},
    {"field.service.furtherInputTokens.help",
     QT_TRANSLATE_NOOP("words", "Input tokens per request beyond the prompts that the regression already contains, such as long documents; for "
                                "floating-point operations, all input tokens. Left empty, none.")},
    {"field.service.inputTokenEnergy", QT_TRANSLATE_NOOP("words", "Energy per input token")},
    {"field.service.inputTokenEnergy.help",
     QT_TRANSLATE_NOOP("words", "Accelerator energy per further input token, in J per token. Left empty, further input tokens are excluded.")},
    {"field.service.cachedTokens", QT_TRANSLATE_NOOP("words", "Of these, cached tokens")},
    {"field.service.cachedTokens.help",
     QT_TRANSLATE_NOOP("words", "Further input tokens per request that are read from a cache and not processed again. Left empty, none.")},
    {"field.service.cachedTokenEnergy", QT_TRANSLATE_NOOP("words", "Energy per cached token")},
    {"field.service.cachedTokenEnergy.help",
     QT_TRANSLATE_NOOP("words", "Accelerator energy of reading one cached input token, in J per token. Left empty, cached tokens are excluded.")},
    {"field.service.activeParameters", QT_TRANSLATE_NOOP("words", "Active parameters")},
    {"field.service.activeParameters.help",
     QT_TRANSLATE_NOOP("words", "Parameters of the model at work per token, as a full count such as 7e10. Left empty, the model's figure "
                                "serves; without one, they must be stated for this method.")},
    {"field.service.totalParameters", QT_TRANSLATE_NOOP("words", "Total parameters")},
    {"field.service.totalParameters.help",
     QT_TRANSLATE_NOOP("words", "All parameters of the model, as a full count such as 7e10; of a dense model the same as the active ones. Left "
                                "empty, the model's figure serves; without one, they must be stated for this method.")},
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
    {"field.service.measuredModel", QT_TRANSLATE_NOOP("words", "Model was measured")},
    {"field.service.measuredModel.help",
     QT_TRANSLATE_NOOP("words", "Whether the model is among those the regression was made from. For any other model the residual is wider, and bands with it.")},
    {"field.service.bits", QT_TRANSLATE_NOOP("words", "Bits per weight")},
    {"field.service.bits.help",
     QT_TRANSLATE_NOOP("words", "Bits that hold one parameter of the model, such as 16 or 8. It must be stated for this method.")},
    {"field.service.tokensPerSecond", QT_TRANSLATE_NOOP("words", "Output tokens per second")},
    {"field.service.tokensPerSecond.help",
     QT_TRANSLATE_NOOP("words", "Output tokens per second of one request, in tokens/s. Left empty, the model's figure serves; without one, "
                                "latency follows from the EcoLogits constants.")},
    {"field.service.firstTokenTime", QT_TRANSLATE_NOOP("words", "Time to first token")},
    {"field.service.firstTokenTime.help",
     QT_TRANSLATE_NOOP("words", "Time from a request to its first output token, in s. Left empty, the model's figure serves; without one, none "
                                "is added.")},
    {"field.service.longestLatency", QT_TRANSLATE_NOOP("words", "Longest latency")},
    {"field.service.longestLatency.help",
     QT_TRANSLATE_NOOP("words", "Latency of a request, in s, that the calculated one never exceeds, such as a measured one. Left empty, no limit.")},
    {"field.service.computeShare", QT_TRANSLATE_NOOP("words", "Share of peak efficiency reached")},
    {"field.service.computeShare.help",
     QT_TRANSLATE_NOOP("words", "Operations per joule reached, as a share of peak compute per rated power of the accelerator, in %. It must be "
                                "stated for this method.")},

    {"field.service.agentSteps", QT_TRANSLATE_NOOP("words", "Agent steps per request")},
    {"field.service.agentSteps.help",
     QT_TRANSLATE_NOOP("words", "Model calls that one request sets off, 1 or more; each uses the energy stated. Left empty, one.")},
    {"field.service.toolOverhead", QT_TRANSLATE_NOOP("words", "Tool overhead")},
    {"field.service.toolOverhead.help",
     QT_TRANSLATE_NOOP("words", "Energy of tools that the steps use, such as search, in % of the energy of the steps. Left empty, none is added.")},
    {"field.service.cacheHits", QT_TRANSLATE_NOOP("words", "Requests answered from cache")},
    {"field.service.cacheHits.help",
     QT_TRANSLATE_NOOP("words", "Share of requests answered from a cache without running the model, in %. Left empty, none.")},
    {"field.service.cacheHitEnergy", QT_TRANSLATE_NOOP("words", "Energy of an answer from cache")},
    {"field.service.cacheHitEnergy.help",
     QT_TRANSLATE_NOOP("words", "IT energy of answering one request from the cache, in Wh per request. Left empty, the energy of these answers is "
                                "excluded.")},

    {"field.service.price", QT_TRANSLATE_NOOP("words", "Price per request")},
    {"field.service.price.help",
     QT_TRANSLATE_NOOP("words", "What users pay per request, in the same currency for every year. Only a price rebound uses it; left empty, there "
                                "can be none.")},
    {"field.service.referencePrice", QT_TRANSLATE_NOOP("words", "Reference price per request")},
    {"field.service.referencePrice.help",
     QT_TRANSLATE_NOOP("words", "Price at which demand is as stated, in the currency of the price. Left empty, the price of the first year.")},
    {"field.service.referenceEnergy", QT_TRANSLATE_NOOP("words", "Reference energy per request")},
    {"field.service.referenceEnergy.help",
     QT_TRANSLATE_NOOP("words", "IT energy per request at which demand is as stated, in Wh per request. Only an efficiency rebound uses it; left "
                                "empty, the energy of the first year.")},

    {"field.service.otherGhg", QT_TRANSLATE_NOOP("words", "Other greenhouse gases per request")},
    {"field.service.otherGhg.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases that the source states beside electricity, such as those of manufacture, in g CO2e per request. "
                                "Left empty, none are added.")},
    {"field.service.otherWater", QT_TRANSLATE_NOOP("words", "Other water per request")},
    {"field.service.otherWater.help",
     QT_TRANSLATE_NOOP("words", "Water consumption that the source states beside electricity, in the same stage as the other greenhouse gases, in mL "
                                "per request. Left empty, none is added.")},
    {"field.service.otherMinerals", QT_TRANSLATE_NOOP("words", "Other minerals per request")},
    {"field.service.otherMinerals.help",
     QT_TRANSLATE_NOOP("words", "Use of mineral resources that the source states beside electricity, in the same stage as the other greenhouse gases, "
                                "in mg Sb-eq per request. Left empty, none is added.")},
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

constinit const Table fieldsService = fieldsServiceEntries;

}  // namespace meguri::words::tables
