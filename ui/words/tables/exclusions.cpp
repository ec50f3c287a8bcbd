#include "ui/words/tables/tables.h"

namespace meguri::words::tables {

namespace {

// What is left out of a result, and the input that would bring it in.
constexpr Entry exclusionsEntries[] = {
    {"excluded.no-grid-factor",
     QT_TRANSLATE_NOOP("words", "Location-based greenhouse gases of electricity are left out: state the grid intensity of the site, or choose its "
                                "grid from the library.")},
    {"excluded.no-contract",
     QT_TRANSLATE_NOOP("words", "Market-based greenhouse gases of electricity are left out: state the contract intensity of the site, or its "
                                "residual mix, with electricity contracts by volume where there are any.")},
    {"excluded.no-residual-mix",
     QT_TRANSLATE_NOOP("words", "Market-based greenhouse gases of electricity are left out: with contracts by volume, what they do not cover is the "
                                "residual mix; state its intensity at the site.")},
    {"excluded.no-grid-water",
     QT_TRANSLATE_NOOP("words", "Water consumed in generating the electricity is left out: state the grid water of the site, or choose its grid from "
                                "the library.")},
    {"excluded.no-grid-withdrawal",
     QT_TRANSLATE_NOOP("words", "Water withdrawn in generating the electricity is left out: state the grid withdrawal of the site.")},
    {"excluded.no-grid-scarcity",
     QT_TRANSLATE_NOOP("words", "The scarcity of water consumed in generating the electricity is left out: state the scarcity factor of the grid at "
                                "the site, or choose the region of the power plants from the library.")},
    {"excluded.no-grid-minerals",
     QT_TRANSLATE_NOOP("words", "Mineral resources of the electricity are left out: state the grid minerals of the site, or choose a library entry "
                                "that has them.")},
    {"excluded.no-grid-primary-energy",
     QT_TRANSLATE_NOOP("words", "Primary energy of the electricity is left out: state the grid primary energy of the site, or choose a library "
                                "entry that has it.")},
    {"excluded.no-network-loss",
     QT_TRANSLATE_NOOP("words", "Losses of transmission and distribution are left out: state the network loss of the site, or switch the losses off "
                                "in goal and scope.")},
    {"excluded.no-on-site-water",
     QT_TRANSLATE_NOOP("words", "Water consumed on site is left out: state the WUE of the site.")},
    {"excluded.no-on-site-scarcity",
     QT_TRANSLATE_NOOP("words", "The scarcity of water consumed on site is left out: state the scarcity factor on site, or choose the basin of the "
                                "site from the library.")},
    {"excluded.no-on-site-withdrawal",
     QT_TRANSLATE_NOOP("words", "What hangs on the water withdrawn on site is left out: state at the site how much is withdrawn per kWh of IT "
                                "energy.")},
    {"excluded.no-water-price",
     QT_TRANSLATE_NOOP("words", "The cost of water is left out: state the water price of the site, 0 if water costs nothing.")},
    {"excluded.no-electricity-price", QT_TRANSLATE_NOOP("words", "The cost of electricity is left out: state the electricity price of the site.")},
    {"excluded.no-rent", QT_TRANSLATE_NOOP("words", "The cost of rented hardware is left out: state the rent per accelerator-hour.")},
    {"excluded.no-price", QT_TRANSLATE_NOOP("words", "What this costs to buy or use is left out: state its price.")},
    {"excluded.no-consumed-share",
     QT_TRANSLATE_NOOP("words", "Water consumed on site is left out: the WUE states water withdrawn; state the share of it that is consumed.")},
    {"excluded.no-request-energy",
     QT_TRANSLATE_NOOP("words", "Electricity and hardware of the requests are left out, as far as the source does not state them: it publishes no "
                                "energy. Choose another energy method if you know one.")},
    {"excluded.no-known-cover",
     QT_TRANSLATE_NOOP("words", "Some electricity of the scenario is not known, so contracts by volume seem to cover more of the rest than they do: "
                                "market-based greenhouse gases are incomplete.")},
    {"excluded.no-priced-emissions",
     QT_TRANSLATE_NOOP("words", "The carbon price of these emissions is left out, because the emissions themselves are not known.")},
    {"excluded.no-facility",
     QT_TRANSLATE_NOOP("words", "Building and fitting out the data centre is left out: state what the facility embodies per kW of IT at the "
                                "site.")},
    {"excluded.no-idle-power",
     QT_TRANSLATE_NOOP("words", "Energy of idle hardware is left out: state the idle power of the fleet, or choose a product that has it.")},
    {"excluded.no-accelerator-manufacture",
     QT_TRANSLATE_NOOP("words", "Manufacture of the accelerators is left out: state it per node, choose a product or an accelerator that has it, or "
                                "give it for every component of theirs.")},
    {"excluded.no-host-manufacture",
     QT_TRANSLATE_NOOP("words", "Manufacture of the host is left out: state it per node, choose a product that has it, or give it for every "
                                "component of the host.")},
    {"excluded.no-manufacture-water",
     QT_TRANSLATE_NOOP("words", "Water consumed in manufacture is left out: state the manufacture water per node, or choose a product that has it.")},
    {"excluded.no-fab-scarcity",
     QT_TRANSLATE_NOOP("words", "The scarcity of water consumed in manufacture is left out: state the scarcity factor of the fab, or choose the "
                                "basin of the fab from the library.")},
    {"excluded.no-manufacture-withdrawal",
     QT_TRANSLATE_NOOP("words", "Water withdrawn in manufacture is left out: state it per node, or choose an accelerator that has it.")},
    {"excluded.no-transport",
     QT_TRANSLATE_NOOP("words", "Transport of the hardware is left out: state it, or choose a product or transport factors that have it; from "
                                "distances, it needs a mass too.")},
    {"excluded.no-end-of-life", QT_TRANSLATE_NOOP("words", "Treatment at the end of life is left out: state it, or choose a product that has it.")},
    {"excluded.no-credit-data",
     QT_TRANSLATE_NOOP("words", "The credit for recycled material is left out: the end-of-life rule of goal and scope needs mass, reuse, collection "
                                "and recycling yield, and factors of recycling; state what is missing, or choose the cut-off rule.")},
    {"excluded.no-treatment-data",
     QT_TRANSLATE_NOOP("words", "Treatment at the end of life is left out: the circular footprint formula needs mass, reuse, collection and "
                                "recycling yield, and factors of recycling and disposal; state what is missing, or choose another end-of-life rule.")},
    {"excluded.no-mass", QT_TRANSLATE_NOOP("words", "E-waste is left out: state the mass of the hardware, or choose a product that has it.")},
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
    {"excluded.outside-boundary",
     QT_TRANSLATE_NOOP("words", "This stage lies outside the system boundary: include it in goal and scope if it is to count.")},
    {"excluded.no-generators",
     QT_TRANSLATE_NOOP("words", "Backup generators are left out: state their greenhouse gases per kWh of IT energy at the site, 0 if there are "
                                "none.")},
    {"excluded.no-refrigerants",
     QT_TRANSLATE_NOOP("words", "Refrigerant losses are left out: state their greenhouse gases per kWh of IT energy at the site, 0 if there are "
                                "none.")},
    {"excluded.no-marginal-factor",
     QT_TRANSLATE_NOOP("words", "Greenhouse gases of marginal electricity are left out: state the marginal intensity of the site.")},
    {"excluded.no-components", QT_TRANSLATE_NOOP("words", "Manufacture of this part of the nodes is left out: add its components to the fleet.")},
    {"excluded.no-refurbishment", QT_TRANSLATE_NOOP("words", "Refurbishment of the hardware is left out: state it per node.")},
    {"excluded.no-development",
     QT_TRANSLATE_NOOP("words", "Development of the model and failed runs are left out: state the development factor, 1 if there were none, or "
                                "choose a training practice.")},
    {"excluded.no-charged-share",
     QT_TRANSLATE_NOOP("words", "The training of the third-party model is left out: state the share of it that is charged to this study.")},
    {"excluded.no-fallback",
     QT_TRANSLATE_NOOP("words", "What people do for tasks that stay unsolved is left out: state its greenhouse gases, water and e-waste per task, 0 "
                                "if there are none.")},
    {"excluded.no-cached-token-energy", QT_TRANSLATE_NOOP("words", "Energy of cached input tokens is left out: state the energy of a cached token.")},
    {"excluded.no-cache-hit-energy",
     QT_TRANSLATE_NOOP("words", "Energy of answers from the cache is left out: state the energy of an answer from cache.")},
    {"excluded.no-power",
     QT_TRANSLATE_NOOP("words", "Electricity of the equipment is left out: state its power, and of devices also their hours of use.")},
    {"excluded.no-energy-per-data",
     QT_TRANSLATE_NOOP("words", "Electricity of moving or collecting the data is left out: state the electricity per GB.")},
    {"excluded.no-embodied", QT_TRANSLATE_NOOP("words", "This embodied impact of the equipment is left out: state it.")},
    {"excluded.no-ai-share",
     QT_TRANSLATE_NOOP("words", "Manufacture and end of life of the devices are left out: state the share of their use that is for AI.")},
    {"excluded.no-reference-impact",
     QT_TRANSLATE_NOOP("words", "What is avoided of this indicator is left out: state the impact of one unit of the activity without AI.")},
    {"excluded.not-modelled", QT_TRANSLATE_NOOP("words", "This version does not calculate this part, so nothing you state can bring it in.")},
};

}  // namespace

constinit const Table exclusions = exclusionsEntries;

}  // namespace meguri::words::tables
