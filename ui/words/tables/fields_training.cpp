#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// Labels, help and options of the fields of a training.
constexpr Entry fieldsTrainingEntries[] = {
    {"field.training.hardware", QT_TRANSLATE_NOOP("words", "Hardware")},
    {"field.training.hardware.help",
     QT_TRANSLATE_NOOP("words", "Fleet the runs claim hours of; its site then holds. Left empty, a site is needed, and the manufacture and end of "
                                "life of the hardware are excluded.")},
    {"field.training.site", QT_TRANSLATE_NOOP("words", "Site")},
    {"field.training.site.help",
     QT_TRANSLATE_NOOP("words", "Site that supplies the electricity if no hardware is chosen; otherwise it is not used.")},
    {"field.training.model", QT_TRANSLATE_NOOP("words", "Model")},
    {"field.training.model.help",
     QT_TRANSLATE_NOOP("words", "Library entry of the model trained. It gives accelerator-hours, parameters and training tokens wherever the "
                                "training states none of its own.")},

    {"field.training.practice", QT_TRANSLATE_NOOP("words", "Training practice")},
    {"field.training.practice.help",
     QT_TRANSLATE_NOOP("words", "Library entry with figures of training in practice. It gives the FLOP utilisation and the development factor "
                                "wherever the training states none of its own.")},
    {"field.training.method", QT_TRANSLATE_NOOP("words", "Energy method")},
    {"field.training.method.help",
     QT_TRANSLATE_NOOP("words", "Whether the runs are stated in accelerator-hours, at the active power of the hardware, in energy, or by model size "
                                "and training tokens, from which floating-point operations follow. Left empty, accelerator-hours.")},
    {"option.training.method.hours", QT_TRANSLATE_NOOP("words", "Accelerator-hours")},
    {"option.training.method.energy", QT_TRANSLATE_NOOP("words", "Energy")},
    {"option.training.method.flops", QT_TRANSLATE_NOOP("words", "Floating-point operations")},
    {"field.training.hours", QT_TRANSLATE_NOOP("words", "Accelerator-hours per year or run")},
    {"field.training.hours.help",
     QT_TRANSLATE_NOOP("words", "Accelerator-hours of the runs in each year, in GPU-h, or of one run where runs per year are stated; a single "
                                "value holds for every year of the horizon. Left empty, the model's figure serves; without one, it must be "
                                "stated for this method.")},
    {"field.training.energy", QT_TRANSLATE_NOOP("words", "Energy per year or run")},
    {"field.training.energy.help",
     QT_TRANSLATE_NOOP("words", "Energy of the runs in each year, in kWh, or of one run where runs per year are stated; a single value holds for "
                                "every year of the horizon. It must be stated for this method.")},
    {"field.training.energyScope", QT_TRANSLATE_NOOP("words", "Energy covers")},
    {"field.training.energyScope.help",
     QT_TRANSLATE_NOOP("words", "What the energy stated contains; only what is missing, host or facility overhead, is added. Required.")},
    {"option.training.energyScope.accelerators", QT_TRANSLATE_NOOP("words", "Accelerators only")},
    {"option.training.energyScope.it", QT_TRANSLATE_NOOP("words", "IT equipment")},
    {"option.training.energyScope.facility", QT_TRANSLATE_NOOP("words", "Whole facility")},
    {"field.training.activeParameters", QT_TRANSLATE_NOOP("words", "Active parameters")},
    {"field.training.activeParameters.help",
     QT_TRANSLATE_NOOP("words", "Parameters of the model at work per token, as a full count such as 7e10. Left empty, the model's figure "
                                "serves; without one, they must be stated for this method.")},
    {"field.training.trainingTokens", QT_TRANSLATE_NOOP("words", "Training tokens per year or run")},
    {"field.training.trainingTokens.help",
     QT_TRANSLATE_NOOP("words", "Tokens the model is trained on in each year, or in one run where runs per year are stated, as a full count "
                                "such as 1.5e13. Left empty, the model's figure serves; without one, they must be stated for this method.")},
    {"field.training.mfu", QT_TRANSLATE_NOOP("words", "Model FLOP utilisation (MFU)")},
    {"field.training.mfu.help",
     QT_TRANSLATE_NOOP("words", "Share of the accelerators' peak compute that the training reaches, in %. It must be stated for this method, here or "
                                "by the training practice.")},
    {"field.training.effectiveTime", QT_TRANSLATE_NOOP("words", "Effective training time")},
    {"field.training.effectiveTime.help",
     QT_TRANSLATE_NOOP("words", "Share of the time of a run that moves the training on and is not lost to failures and restarts, in %. Left empty, "
                                "100 %.")},
    {"field.training.idleEnergy", QT_TRANSLATE_NOOP("words", "Idle energy per year or run")},
    {"field.training.idleEnergy.help",
     QT_TRANSLATE_NOOP("words", "Idle energy of the hardware that the source states for the runs of a year, in kWh, or for one run where runs per "
                                "year are stated. It takes the place of the fleet's; left empty, the fleet's serves.")},

    {"field.training.runs", QT_TRANSLATE_NOOP("words", "Runs per year")},
    {"field.training.runs.help",
     QT_TRANSLATE_NOOP("words", "Final training runs in each year, fractions allowed; hours, energy, tokens and idle energy are then those of one "
                                "run. Left empty, those stated are of the whole year.")},
    {"field.training.development", QT_TRANSLATE_NOOP("words", "Development factor")},
    {"field.training.development.help",
     QT_TRANSLATE_NOOP("words", "Compute of development, failed and final runs together per compute of the final runs, 1 or more, such as 2.5. Left "
                                "empty, the figure of the training practice serves; without one, development is excluded.")},

    {"field.training.ownership", QT_TRANSLATE_NOOP("words", "Model owned by")},
    {"field.training.ownership.help",
     QT_TRANSLATE_NOOP("words", "Whether the model is the organisation's own, or comes from a third party and only a share of its training is "
                                "charged to this study. Left empty, own.")},
    {"option.training.ownership.own", QT_TRANSLATE_NOOP("words", "Own organisation")},
    {"option.training.ownership.thirdParty", QT_TRANSLATE_NOOP("words", "Third party")},
    {"field.training.baseModel", QT_TRANSLATE_NOOP("words", "Base model")},
    {"field.training.baseModel.help",
     QT_TRANSLATE_NOOP("words", "Training of the model that this one builds on, as in fine-tuning. Its charged share serves where a third-party "
                                "model states none here; left empty, none.")},
    {"field.training.chargedShare", QT_TRANSLATE_NOOP("words", "Share charged to this study")},
    {"field.training.chargedShare.help",
     QT_TRANSLATE_NOOP("words", "Share of the training of a third-party model that this study bears, in %: tokens used here per tokens served over "
                                "the model's life. Left empty, that of the base model; without one, the training is excluded.")},
    {"field.training.usedInHorizon", QT_TRANSLATE_NOOP("words", "Share of use within the horizon")},
    {"field.training.usedInHorizon.help",
     QT_TRANSLATE_NOOP("words", "Share of the model's use over its life that falls within the horizon, in %. It affects results per functional unit "
                                "only; left empty, 100 %.")},
};

}  // namespace

constinit const Table fieldsTraining = fieldsTrainingEntries;

}  // namespace meguri::words::tables
