#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// What is left out of a result, and the input that would bring it in.
constexpr Entry entries[] = {
    {"excluded.no-grid-factor",
     QT_TRANSLATE_NOOP("words", "Location-based greenhouse gases of electricity are left out: state the grid intensity of the site, or choose its "
                                "grid from the library.")},
    {"excluded.no-contract",
     QT_TRANSLATE_NOOP("words", "Market-based greenhouse gases of electricity are left out: state the contract intensity of the site.")},
    {"excluded.no-grid-water",
     QT_TRANSLATE_NOOP("words", "Water consumed in generating the electricity is left out: state the grid water of the site, or choose its grid from "
                                "the library.")},
    {"excluded.no-network-loss",
     QT_TRANSLATE_NOOP("words", "Losses of transmission and distribution are left out: state the network loss of the site, or switch the losses off "
                                "in goal and scope.")},
    {"excluded.no-on-site-water",
     QT_TRANSLATE_NOOP("words", "Water consumed on site is left out: state the WUE of the site.")},
    {"excluded.no-consumed-share",
     QT_TRANSLATE_NOOP("words", "Water consumed on site is left out: the WUE states water withdrawn; state the share of it that is consumed.")},
    {"excluded.no-facility",
     QT_TRANSLATE_NOOP("words", "Building and fitting out the data centre is left out: this version of Meguri has no input for it.")},
    {"excluded.no-idle-power",
     QT_TRANSLATE_NOOP("words", "Energy of idle hardware is left out: state the idle power of the fleet, or choose a product that has it.")},
    {"excluded.no-accelerator-manufacture",
     QT_TRANSLATE_NOOP("words", "Manufacture of the accelerators is left out: state its greenhouse gases per node, or choose a product that has them.")},
    {"excluded.no-host-manufacture",
     QT_TRANSLATE_NOOP("words", "Manufacture of the host is left out: state its greenhouse gases per node, or choose a product that has them.")},
    {"excluded.no-manufacture-water",
     QT_TRANSLATE_NOOP("words", "Water consumed in manufacture is left out: state the manufacture water per node, or choose a product that has it.")},
    {"excluded.no-transport",
     QT_TRANSLATE_NOOP("words", "Transport of the hardware is left out: state its greenhouse gases per node, or choose a product that has them.")},
    {"excluded.no-end-of-life",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of the end of life are left out: state them per node, or choose a product that has them.")},
    {"excluded.no-mass", QT_TRANSLATE_NOOP("words", "E-waste is left out: state the mass of a node, or choose a product that has it.")},
    {"excluded.no-reuse-share",
     QT_TRANSLATE_NOOP("words", "E-waste is left out: state the share of the retired hardware that is reused, 0 % if none is.")},
    {"excluded.no-collection-share",
     QT_TRANSLATE_NOOP("words", "The split of e-waste into collected and uncollected is left out: state the share collected.")},
    {"excluded.no-recycling-yield",
     QT_TRANSLATE_NOOP("words", "The split of collected e-waste into recycled and disposed of is left out: state the recycling yield.")},
    {"excluded.no-input-token-energy", QT_TRANSLATE_NOOP("words", "Energy of further input tokens is left out: state the energy of an input token.")},
    {"excluded.no-host-overhead",
     QT_TRANSLATE_NOOP("words", "Energy of the host beside the accelerators is left out: choose hardware that states its host overhead.")},
    {"excluded.no-hardware",
     QT_TRANSLATE_NOOP("words", "Manufacture and end of life of the hardware are left out: choose the hardware the job runs on.")},
};

}  // namespace

constinit const Table exclusions = entries;

}  // namespace meguri::words::tables
