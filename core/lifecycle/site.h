#pragma once

#include "core/lifecycle/context.h"

namespace meguri::lifecycle {

/// A site's intensities by year (method.md 5, 6): GHG and water per kWh of electricity, PUE, WUE per kWh of IT energy.
struct Site {
  ElementIndex element = noElement;
  Path ghg;       ///< location-based, kg CO2e/kWh
  Path contract;  ///< market-based, kg CO2e/kWh: the one stated contract factor
  Path loss;      ///< share of generation lost in the network
  Path pue;       ///< facility energy / IT energy
  Path onSiteWater;   ///< consumption, m3 per kWh of IT energy
  Path gridWater, gridWaterWithoutReservoirs;  ///< consumption, m3 per kWh
  bool withdraws = false;  ///< the WUE states water withdrawn
};

std::vector<Site> readSites(Context& context);
const Site* findSite(const std::vector<Site>& sites, ElementIndex element);

/// IT energy of one job or fleet in one year, and the facility's overhead on it. What is empty is none.
struct Energy {
  Phase phase = Phase::inference;  ///< of the active energy
  Expr active;    ///< kWh, IT
  Expr idle;      ///< kWh, IT
  Expr overhead;  ///< kWh, where a source states it; else the PUE makes it
  bool overheadCoversIdle = false;  ///< a stated overhead is that of active and idle energy together
};

/// Writes the use-stage cells of an energy: electricity, GHG location- and market-based, off-site and on-site water
/// (method.md 4 to 6; method.md E.1, G.1). Missing factors are excluded by name.
void writeUse(Context& context, const Site& site, Where where, int year, const Energy& energy);

}  // namespace meguri::lifecycle
