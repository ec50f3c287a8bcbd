#pragma once

#include "core/lifecycle/context.h"

namespace meguri::lifecycle {

/// A site's intensities by year (method.md 5 to 7): GHG and water per kWh of electricity, PUE, WUE per kWh of IT energy.
struct Site {
  ElementIndex element = noElement;
  Path ghg;       ///< location-based, kg CO2e/kWh
  Path contract;  ///< market-based, kg CO2e/kWh: the one stated contract factor
  Path marginal;  ///< long-run marginal, kg CO2e/kWh
  Path loss;      ///< share of generation lost in the network
  Path pue;       ///< facility energy / IT energy
  Path generators, refrigerants;  ///< direct emissions, kg CO2e per kWh of IT energy
  Expr facility;  ///< building and plant, kg CO2e per kWh of IT energy; may be empty
  Path onSiteWater;   ///< consumption, m3 per kWh of IT energy
  Path gridWater, gridWaterWithoutReservoirs;  ///< consumption, m3 per kWh
  bool withdraws = false;  ///< the WUE states water withdrawn
};

std::vector<Site> readSites(Context& context);
const Site* findSite(const std::vector<Site>& sites, ElementIndex element);

/// IT energy of one job or fleet in one year, and the facility's overhead on it. What is empty is none.
struct Energy {
  std::vector<std::pair<Phase, Expr>> active;  ///< kWh, IT, by phase; development never first
  Expr idle;      ///< kWh, IT
  Expr overhead;  ///< kWh, where a source states it; else the PUE makes it
  bool overheadCoversIdle = false;  ///< a stated overhead is that of active and idle energy together
  bool facilityIsCovered = false;   ///< building and plant are inside the figure of the hardware
};

/// What a kWh of the site's electricity causes, by indicator and basis, and how a factor not stated is excluded.
struct GridFactor {
  Indicator indicator;
  Basis basis;
  const Path& path;
  const char* reason;
  const char* field;
};
/// The marginal one only where the study measures on the margin. Valid while the site lives.
std::vector<GridFactor> gridFactors(const Context& context, const Site& site);

/// Writes what electricity causes where it is generated and lost, by basis (method.md 5, 6, G.1): for energy that is drawn at no facility too.
void writeGrid(Context& context, const Site& site, const Where& where, int year, Phase phase, Expr electricity);
/// The same with the electricity's own cell: energy at the meter.
void writeMetered(Context& context, const Site& site, Where where, int year, Phase phase, Expr electricity);

/// Writes the use-stage cells of an energy: electricity, GHG location- and market-based, off-site and on-site water
/// (method.md 4 to 6, E.1, G.1), direct emissions and the facility's embodied share (7). Missing factors are excluded by name.
void writeUse(Context& context, const Site& site, Where where, int year, const Energy& energy);

}  // namespace meguri::lifecycle
