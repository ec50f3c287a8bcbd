#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// Labels, help and options of the fields of avoided impacts and of rebound effects.
constexpr Entry fieldsEffectEntries[] = {
    {"field.effect.site", QT_TRANSLATE_NOOP("words", "Site of the activity")},
    {"field.effect.site.help",
     QT_TRANSLATE_NOOP("words", "Site whose electricity the activity uses. It must be stated where electricity per unit is; left empty, no "
                                "electricity is counted.")},
    {"field.effect.activityFrom", QT_TRANSLATE_NOOP("words", "Amount of activity from")},
    {"field.effect.activityFrom.help",
     QT_TRANSLATE_NOOP("words", "Whether the activity that AI changes is stated by year, or follows from the requests of a service. Left empty, "
                                "stated.")},
    {"option.effect.activityFrom.stated", QT_TRANSLATE_NOOP("words", "Stated by year")},
    {"option.effect.activityFrom.requests", QT_TRANSLATE_NOOP("words", "Requests of a service")},
    {"field.effect.activity", QT_TRANSLATE_NOOP("words", "Units of activity per year")},
    {"field.effect.activity.help",
     QT_TRANSLATE_NOOP("words", "Units of the activity in each year as it would be without AI, in any unit you count: trips, square metres heated, "
                                "parts made. It must be stated unless it follows from requests.")},
    {"field.effect.service", QT_TRANSLATE_NOOP("words", "Service")},
    {"field.effect.service.help",
     QT_TRANSLATE_NOOP("words", "Service whose requests change the activity. It must be stated where the activity follows from requests.")},
    {"field.effect.activityPerRequest", QT_TRANSLATE_NOOP("words", "Units of activity per request")},
    {"field.effect.activityPerRequest.help",
     QT_TRANSLATE_NOOP("words", "Units of the activity that one answered request reaches. It must be stated where the activity follows from "
                                "requests.")},

    {"field.effect.electricity", QT_TRANSLATE_NOOP("words", "Electricity per unit, without AI")},
    {"field.effect.electricity.help",
     QT_TRANSLATE_NOOP("words", "Electricity that one unit of the activity uses without AI, in kWh; its greenhouse gases and water follow the grid "
                                "of the site. Left empty, none is counted.")},
    {"field.effect.ghg", QT_TRANSLATE_NOOP("words", "Greenhouse gases per unit, without AI")},
    {"field.effect.ghg.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of one unit of the activity without AI, beside those of its electricity, in kg CO2e. Left empty, "
                                "those of electricity count alone; without either, avoided greenhouse gases are excluded.")},
    {"field.effect.water", QT_TRANSLATE_NOOP("words", "Water per unit, without AI")},
    {"field.effect.water.help",
     QT_TRANSLATE_NOOP("words", "Water consumed by one unit of the activity without AI, beside that of its electricity, in L. Left empty, that of "
                                "electricity counts alone; without either, avoided water is excluded.")},
    {"field.effect.ewaste", QT_TRANSLATE_NOOP("words", "E-waste per unit, without AI")},
    {"field.effect.ewaste.help",
     QT_TRANSLATE_NOOP("words", "E-waste of one unit of the activity without AI, in kg. Left empty, avoided e-waste is excluded.")},
    {"field.effect.measure", QT_TRANSLATE_NOOP("words", "Measure")},
    {"field.effect.measure.help",
     QT_TRANSLATE_NOOP("words", "Library entry of a measure with a published reduction, which serves where none is stated here.")},

    {"field.effect.reduction", QT_TRANSLATE_NOOP("words", "Reduction where AI is used")},
    {"field.effect.reduction.help",
     QT_TRANSLATE_NOOP("words", "Share of the impact of a unit that is avoided where AI is used, in %. Left empty, the measure's figure "
                                "serves; without one, it must be stated.")},
    {"field.effect.adoption", QT_TRANSLATE_NOOP("words", "Share of activity using AI")},
    {"field.effect.adoption.help", QT_TRANSLATE_NOOP("words", "Share of the activity for which AI is used, in %. It must be stated.")},
    {"field.effect.attribution", QT_TRANSLATE_NOOP("words", "Share of reduction owed to AI")},
    {"field.effect.attribution.help",
     QT_TRANSLATE_NOOP("words", "Share of the reduction that is owed to AI and not to other measures taken with it, in %. It must be stated.")},

    {"field.rebound.mechanism", QT_TRANSLATE_NOOP("words", "Mechanism")},
    {"field.rebound.mechanism.help",
     QT_TRANSLATE_NOOP("words", "What comes back: more of the activity, more demand for a service as its price or energy falls, money saved and "
                                "spent elsewhere, or growth of the economy. Left empty, more of the activity.")},
    {"option.rebound.mechanism.activity", QT_TRANSLATE_NOOP("words", "More of the activity")},
    {"option.rebound.mechanism.price", QT_TRANSLATE_NOOP("words", "More demand as the price falls")},
    {"option.rebound.mechanism.efficiency", QT_TRANSLATE_NOOP("words", "More demand as energy falls")},
    {"option.rebound.mechanism.respending", QT_TRANSLATE_NOOP("words", "Money saved and spent elsewhere")},
    {"option.rebound.mechanism.economy", QT_TRANSLATE_NOOP("words", "Growth of the economy")},
    {"field.rebound.effect", QT_TRANSLATE_NOOP("words", "Of avoided impact")},
    {"field.rebound.effect.help",
     QT_TRANSLATE_NOOP("words", "Avoided impact of which a share comes back. It must be stated for more of the activity and for growth of the "
                                "economy.")},
    {"field.rebound.service", QT_TRANSLATE_NOOP("words", "Service")},
    {"field.rebound.service.help", QT_TRANSLATE_NOOP("words", "Service whose demand rises. It must be stated for more demand.")},
    {"field.rebound.share", QT_TRANSLATE_NOOP("words", "Share that comes back")},
    {"field.rebound.share.help",
     QT_TRANSLATE_NOOP("words", "Share of the avoided impact that comes back, in %; above 100 % more comes back than was avoided. It must be stated "
                                "for more of the activity and for growth of the economy.")},
    {"field.rebound.elasticity", QT_TRANSLATE_NOOP("words", "Price elasticity of demand")},
    {"field.rebound.elasticity.help",
     QT_TRANSLATE_NOOP("words", "Rise of demand, in %, where the price falls by 1 %, as a positive number without unit. It must be stated for more "
                                "demand.")},
    {"field.rebound.energyCostShare", QT_TRANSLATE_NOOP("words", "Share of energy in the price")},
    {"field.rebound.energyCostShare.help",
     QT_TRANSLATE_NOOP("words", "Share of the price that pays for energy at the reference, in %. It must be stated for more demand as energy "
                                "falls.")},
    {"field.rebound.saturation", QT_TRANSLATE_NOOP("words", "Demand levels off at")},
    {"field.rebound.saturation.help",
     QT_TRANSLATE_NOOP("words", "Multiple of the demand stated that a growing demand approaches and never exceeds, above 1. Left empty, it does not "
                                "level off.")},
    {"field.rebound.cap", QT_TRANSLATE_NOOP("words", "Highest multiple of demand")},
    {"field.rebound.cap.help",
     QT_TRANSLATE_NOOP("words", "Multiple of the demand stated beyond which demand is cut off, 1 or more. Left empty, no limit.")},
    {"field.rebound.moneySaved", QT_TRANSLATE_NOOP("words", "Money saved per year")},
    {"field.rebound.moneySaved.help",
     QT_TRANSLATE_NOOP("words", "Money saved in each year that is spent on other things, in the currency of the greenhouse gases below. It must be "
                                "stated for money spent elsewhere.")},
    {"field.rebound.spendingGhg", QT_TRANSLATE_NOOP("words", "Greenhouse gases per money spent")},
    {"field.rebound.spendingGhg.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of one unit of money spent elsewhere, in kg CO2e. They must be stated for money spent elsewhere.")},
};

}  // namespace

constinit const Table fieldsEffect = fieldsEffectEntries;

}  // namespace meguri::words::tables
