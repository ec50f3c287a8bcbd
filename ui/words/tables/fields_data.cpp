#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// Labels, help and options of the fields of what keeps, moves, collects and shows data. Network and collection share a type.
constexpr Entry fieldsDataEntries[] = {
    {"field.storage.site", QT_TRANSLATE_NOOP("words", "Site")},
    {"field.storage.site.help", QT_TRANSLATE_NOOP("words", "Site where the drives stand: it decides on electricity and water. It must be stated.")},
    {"field.storage.phase", QT_TRANSLATE_NOOP("words", "Serves")},
    {"field.storage.phase.help", QT_TRANSLATE_NOOP("words", "Whether the data are kept for inference or for training. Left empty, inference.")},
    {"option.storage.phase.inference", QT_TRANSLATE_NOOP("words", "Inference")},
    {"option.storage.phase.training", QT_TRANSLATE_NOOP("words", "Training")},

    {"field.storage.amount", QT_TRANSLATE_NOOP("words", "Data kept")},
    {"field.storage.amount.help", QT_TRANSLATE_NOOP("words", "Mean amount of data kept in each year, one copy of it, in TB. It must be stated.")},
    {"field.storage.copies", QT_TRANSLATE_NOOP("words", "Copies, original included")},
    {"field.storage.copies.help", QT_TRANSLATE_NOOP("words", "Copies kept of all data, the original included, 1 or more. Left empty, one.")},

    {"field.storage.power", QT_TRANSLATE_NOOP("words", "Power per TB")},
    {"field.storage.power.help",
     QT_TRANSLATE_NOOP("words", "Mean IT power of keeping a TB, in W/TB. Left empty, the electricity of storage is excluded.")},

    {"field.storage.manufactureGhg", QT_TRANSLATE_NOOP("words", "Manufacture per TB")},
    {"field.storage.manufactureGhg.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of making drives of one TB, in kg CO2e/TB. Left empty, they are excluded.")},
    {"field.storage.manufactureWater", QT_TRANSLATE_NOOP("words", "Manufacture water per TB")},
    {"field.storage.manufactureWater.help",
     QT_TRANSLATE_NOOP("words", "Water consumed in making drives of one TB, in m3/TB. Left empty, it is excluded.")},
    {"field.storage.manufactureMinerals", QT_TRANSLATE_NOOP("words", "Manufacture minerals per TB")},
    {"field.storage.manufactureMinerals.help",
     QT_TRANSLATE_NOOP("words", "Mineral resources depleted in making drives of one TB, in kg Sb-eq/TB. Left empty, they are excluded.")},
    {"field.storage.manufacturePrimaryEnergy", QT_TRANSLATE_NOOP("words", "Manufacture primary energy per TB")},
    {"field.storage.manufacturePrimaryEnergy.help",
     QT_TRANSLATE_NOOP("words", "Primary energy of making drives of one TB, in MJ primary/TB. Left empty, it is excluded.")},
    {"field.storage.price", QT_TRANSLATE_NOOP("words", "Price per TB")},
    {"field.storage.price.help",
     QT_TRANSLATE_NOOP("words", "Price of drives of one TB, in the study's currency per TB, spread evenly over their life. Left empty, the cost of "
                                "the drives is excluded.")},
    {"field.storage.lifetime", QT_TRANSLATE_NOOP("words", "Lifetime")},
    {"field.storage.lifetime.help", QT_TRANSLATE_NOOP("words", "Years that the drives serve, 1 or more. It must be stated.")},

    {"field.storage.mass", QT_TRANSLATE_NOOP("words", "Mass per TB")},
    {"field.storage.mass.help", QT_TRANSLATE_NOOP("words", "Mass of drives of one TB, in kg/TB. Left empty, e-waste is excluded.")},
    {"field.storage.reuse", QT_TRANSLATE_NOOP("words", "Reuse")},
    {"field.storage.reuse.help",
     QT_TRANSLATE_NOOP("words", "Share of the mass retired that is passed on for another use and is no waste, in %. Left empty, e-waste is excluded; "
                                "0 % if nothing is reused.")},

    {"field.network.site", QT_TRANSLATE_NOOP("words", "Site")},
    {"field.network.site.help", QT_TRANSLATE_NOOP("words", "Site whose electricity the network uses; its PUE is not applied. It must be stated.")},
    {"field.network.phase", QT_TRANSLATE_NOOP("words", "Serves")},
    {"field.network.phase.help", QT_TRANSLATE_NOOP("words", "Whether the data are moved for inference or for training. Left empty, inference.")},
    {"option.network.phase.inference", QT_TRANSLATE_NOOP("words", "Inference")},
    {"option.network.phase.training", QT_TRANSLATE_NOOP("words", "Training")},

    {"field.network.amountFrom", QT_TRANSLATE_NOOP("words", "Amount of data from")},
    {"field.network.amountFrom.help",
     QT_TRANSLATE_NOOP("words", "Whether the data moved are stated by year, or follow from the requests of a service. Left empty, stated.")},
    {"option.network.amountFrom.stated", QT_TRANSLATE_NOOP("words", "Stated by year")},
    {"option.network.amountFrom.requests", QT_TRANSLATE_NOOP("words", "Requests of a service")},
    {"field.network.amount", QT_TRANSLATE_NOOP("words", "Data moved per year")},
    {"field.network.amount.help",
     QT_TRANSLATE_NOOP("words", "Data moved over the network in each year, in GB. It must be stated unless it follows from requests.")},
    {"field.network.service", QT_TRANSLATE_NOOP("words", "Service")},
    {"field.network.service.help",
     QT_TRANSLATE_NOOP("words", "Service whose requests move the data. It must be stated where data follow from requests.")},
    {"field.network.dataPerRequest", QT_TRANSLATE_NOOP("words", "Data per request")},
    {"field.network.dataPerRequest.help",
     QT_TRANSLATE_NOOP("words", "Data moved for one request, in MB per request. It must be stated where data follow from requests.")},

    {"field.network.energyPerData", QT_TRANSLATE_NOOP("words", "Electricity per GB")},
    {"field.network.energyPerData.help",
     QT_TRANSLATE_NOOP("words", "Electricity that the network uses per data moved, in kWh/GB. Left empty, it is excluded.")},

    {"field.network.embodiedGhg", QT_TRANSLATE_NOOP("words", "Embodied per GB")},
    {"field.network.embodiedGhg.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of making network equipment per data moved, in g CO2e/GB. Left empty, they are excluded.")},
    {"field.network.embodiedWater", QT_TRANSLATE_NOOP("words", "Embodied water per GB")},
    {"field.network.embodiedWater.help",
     QT_TRANSLATE_NOOP("words", "Water consumed in making network equipment per data moved, in L/GB. Left empty, it is excluded.")},
    {"field.network.embodiedMinerals", QT_TRANSLATE_NOOP("words", "Embodied minerals per GB")},
    {"field.network.embodiedMinerals.help",
     QT_TRANSLATE_NOOP("words", "Mineral resources depleted in making network equipment per data moved, in g Sb-eq/GB. Left empty, they are "
                                "excluded.")},
    {"field.network.embodiedPrimaryEnergy", QT_TRANSLATE_NOOP("words", "Embodied primary energy per GB")},
    {"field.network.embodiedPrimaryEnergy.help",
     QT_TRANSLATE_NOOP("words", "Primary energy of making network equipment per data moved, in MJ primary/GB. Left empty, it is excluded.")},
    {"field.network.price", QT_TRANSLATE_NOOP("words", "Price per GB")},
    {"field.network.price.help",
     QT_TRANSLATE_NOOP("words", "Price of moving a GB, in the study's currency per GB, without the electricity, which costs the electricity price "
                                "of the site. Left empty, it is excluded.")},

    {"field.network.embodiedEwaste", QT_TRANSLATE_NOOP("words", "E-waste per GB")},
    {"field.network.embodiedEwaste.help",
     QT_TRANSLATE_NOOP("words", "E-waste of network equipment per data moved, in g/GB. Left empty, it is excluded.")},

    {"field.collection.site", QT_TRANSLATE_NOOP("words", "Site")},
    {"field.collection.site.help",
     QT_TRANSLATE_NOOP("words", "Site whose electricity the collection uses; its PUE is not applied. It must be stated.")},
    {"field.collection.phase", QT_TRANSLATE_NOOP("words", "Serves")},
    {"field.collection.phase.help",
     QT_TRANSLATE_NOOP("words", "Whether the data are collected for training or for inference. Left empty, training.")},
    {"option.collection.phase.training", QT_TRANSLATE_NOOP("words", "Training")},
    {"option.collection.phase.inference", QT_TRANSLATE_NOOP("words", "Inference")},

    {"field.collection.amountFrom", QT_TRANSLATE_NOOP("words", "Amount of data from")},
    {"field.collection.amountFrom.help",
     QT_TRANSLATE_NOOP("words", "Whether the data collected are stated by year, or follow from the requests of a service. Left empty, stated.")},
    {"option.collection.amountFrom.stated", QT_TRANSLATE_NOOP("words", "Stated by year")},
    {"option.collection.amountFrom.requests", QT_TRANSLATE_NOOP("words", "Requests of a service")},
    {"field.collection.amount", QT_TRANSLATE_NOOP("words", "Data collected per year")},
    {"field.collection.amount.help",
     QT_TRANSLATE_NOOP("words", "Data collected in each year, in GB. It must be stated unless it follows from requests.")},
    {"field.collection.service", QT_TRANSLATE_NOOP("words", "Service")},
    {"field.collection.service.help",
     QT_TRANSLATE_NOOP("words", "Service whose requests bring the data. It must be stated where data follow from requests.")},
    {"field.collection.dataPerRequest", QT_TRANSLATE_NOOP("words", "Data per request")},
    {"field.collection.dataPerRequest.help",
     QT_TRANSLATE_NOOP("words", "Data collected from one request, in MB per request. It must be stated where data follow from requests.")},

    {"field.collection.energyPerData", QT_TRANSLATE_NOOP("words", "Electricity per GB")},
    {"field.collection.energyPerData.help",
     QT_TRANSLATE_NOOP("words", "Electricity of collecting data, transfer and preparation included, in kWh/GB. Left empty, it is excluded.")},

    {"field.collection.embodiedGhg", QT_TRANSLATE_NOOP("words", "Embodied per GB")},
    {"field.collection.embodiedGhg.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of making the equipment that collects the data, such as sensors, in g CO2e/GB. Left empty, they "
                                "are excluded.")},
    {"field.collection.embodiedWater", QT_TRANSLATE_NOOP("words", "Embodied water per GB")},
    {"field.collection.embodiedWater.help",
     QT_TRANSLATE_NOOP("words", "Water consumed in making the equipment that collects the data, in L/GB. Left empty, it is excluded.")},
    {"field.collection.embodiedMinerals", QT_TRANSLATE_NOOP("words", "Embodied minerals per GB")},
    {"field.collection.embodiedMinerals.help",
     QT_TRANSLATE_NOOP("words", "Mineral resources depleted in making the equipment that collects the data, in g Sb-eq/GB. Left empty, they are "
                                "excluded.")},
    {"field.collection.embodiedPrimaryEnergy", QT_TRANSLATE_NOOP("words", "Embodied primary energy per GB")},
    {"field.collection.embodiedPrimaryEnergy.help",
     QT_TRANSLATE_NOOP("words", "Primary energy of making the equipment that collects the data, in MJ primary/GB. Left empty, it is excluded.")},
    {"field.collection.price", QT_TRANSLATE_NOOP("words", "Price per GB")},
    {"field.collection.price.help",
     QT_TRANSLATE_NOOP("words", "Price of collecting a GB, in the study's currency per GB, without the electricity, which costs the electricity "
                                "price of the site. Left empty, it is excluded.")},

    {"field.collection.embodiedEwaste", QT_TRANSLATE_NOOP("words", "E-waste per GB")},
    {"field.collection.embodiedEwaste.help",
     QT_TRANSLATE_NOOP("words", "E-waste of the equipment that collects the data, in g/GB. Left empty, it is excluded.")},

    {"field.devices.site", QT_TRANSLATE_NOOP("words", "Site")},
    {"field.devices.site.help", QT_TRANSLATE_NOOP("words", "Site whose electricity the devices use; its PUE is not applied. It must be stated.")},
    {"field.devices.product", QT_TRANSLATE_NOOP("words", "Device")},
    {"field.devices.product.help",
     QT_TRANSLATE_NOOP("words", "Library entry of the device. It gives lifetime, manufacture and mass wherever none is stated here.")},

    {"field.devices.devices", QT_TRANSLATE_NOOP("words", "Devices in use")},
    {"field.devices.devices.help", QT_TRANSLATE_NOOP("words", "Number of devices used in each year. It must be stated.")},
    {"field.devices.hours", QT_TRANSLATE_NOOP("words", "Hours of AI use per device and year")},
    {"field.devices.hours.help",
     QT_TRANSLATE_NOOP("words", "Hours in each year that one device is used for AI, in h. Left empty, devices draw no electricity.")},

    {"field.devices.power", QT_TRANSLATE_NOOP("words", "Power in AI use")},
    {"field.devices.power.help",
     QT_TRANSLATE_NOOP("words", "Mean power of one device while it is used for AI, in W. Left empty where hours are stated, the electricity of "
                                "devices is excluded.")},

    {"field.devices.aiShare", QT_TRANSLATE_NOOP("words", "Share of use for AI")},
    {"field.devices.aiShare.help",
     QT_TRANSLATE_NOOP("words", "Share of a device's use that is for AI, in %: this share of its manufacture and end of life is charged. Left empty, "
                                "they are excluded.")},
    {"field.devices.lifetime", QT_TRANSLATE_NOOP("words", "Lifetime without AI")},
    {"field.devices.lifetime.help",
     QT_TRANSLATE_NOOP("words", "Years that a device would serve without the demands of AI, 1 or more. Left empty, the device's figure serves; "
                                "without one, it must be stated.")},
    {"field.devices.lifeLost", QT_TRANSLATE_NOOP("words", "Life lost to AI")},
    {"field.devices.lifeLost.help",
     QT_TRANSLATE_NOOP("words", "Years by which the demands of AI bring replacement forward, less than the lifetime. Left empty, none.")},
    {"field.devices.manufactureGhg", QT_TRANSLATE_NOOP("words", "Manufacture of one device")},
    {"field.devices.manufactureGhg.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of making one device, in kg CO2e. Left empty, the device's figure serves; without one, they "
                                "are excluded.")},
    {"field.devices.manufactureWater", QT_TRANSLATE_NOOP("words", "Manufacture water of one device")},
    {"field.devices.manufactureWater.help", QT_TRANSLATE_NOOP("words", "Water consumed in making one device, in m3. Left empty, it is excluded.")},
    {"field.devices.manufactureMinerals", QT_TRANSLATE_NOOP("words", "Manufacture minerals of one device")},
    {"field.devices.manufactureMinerals.help",
     QT_TRANSLATE_NOOP("words", "Mineral resources depleted in making one device, in kg Sb-eq. Left empty, they are excluded.")},
    {"field.devices.manufacturePrimaryEnergy", QT_TRANSLATE_NOOP("words", "Manufacture primary energy of one device")},
    {"field.devices.manufacturePrimaryEnergy.help",
     QT_TRANSLATE_NOOP("words", "Primary energy of making one device, in MJ primary. Left empty, it is excluded.")},
    {"field.devices.price", QT_TRANSLATE_NOOP("words", "Price of one device")},
    {"field.devices.price.help",
     QT_TRANSLATE_NOOP("words", "Price of one device, in the study's currency. The share of its life that AI answers for counts. Left empty, the "
                                "cost of devices is excluded.")},
    {"field.devices.transportGhg", QT_TRANSLATE_NOOP("words", "Transport of one device")},
    {"field.devices.transportGhg.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of bringing one device to its user, in kg CO2e. Left empty, they are excluded.")},

    {"field.devices.endOfLifeGhg", QT_TRANSLATE_NOOP("words", "End-of-life treatment of one device")},
    {"field.devices.endOfLifeGhg.help",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of treating one retired device, in kg CO2e. Left empty, they are excluded.")},
    {"field.devices.mass", QT_TRANSLATE_NOOP("words", "Mass of one device")},
    {"field.devices.mass.help",
     QT_TRANSLATE_NOOP("words", "Mass of one device, in kg. Left empty, the device's figure serves; without one, e-waste is excluded.")},
    {"field.devices.reuse", QT_TRANSLATE_NOOP("words", "Reuse")},
    {"field.devices.reuse.help",
     QT_TRANSLATE_NOOP("words", "Share of the mass retired that is passed on for another use and is no waste, in %. Left empty, e-waste is excluded; "
                                "0 % if nothing is reused.")},
};

}  // namespace

constinit const Table fieldsData = fieldsDataEntries;

}  // namespace meguri::words::tables
