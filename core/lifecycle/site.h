#pragma once

#include "core/lifecycle/context.h"

namespace meguri::lifecycle {

/// What a kWh of the site's electricity causes, by indicator and basis, and how a factor not stated is excluded.
struct GridFactor {
  Indicator indicator;
  Basis basis;
  Path path;  ///< empty: excluded by name
  const char* reason;
  const char* field;
  bool isLostToo = true;     ///< network losses count on it (method.md 5)
  bool isByVolume = false;   ///< market-based, contracts by volume: the factor hangs on all the site draws
};

/// Building and plant per kWh of IT energy, in base units of the indicator.
struct FacilityFactor {
  Indicator indicator;
  Expr perEnergy;  ///< empty: excluded by name
  const char* field;
};

/// A site's intensities by year (method.md 5 to 7): per kWh of electricity, PUE, WUE per kWh of IT energy.
struct Site {
  ElementIndex element = noElement;
  std::vector<GridFactor> grid;  ///< of what is counted; the marginal one only where the study measures on the margin
  Path ghg;       ///< location-based, kg CO2e/kWh
  Path marginal;  ///< long-run marginal, kg CO2e/kWh
  Path loss;      ///< share of generation lost in the network
  Path pue;       ///< facility energy / IT energy
  Path generators, refrigerants;  ///< direct emissions, kg CO2e per kWh of IT energy
  std::vector<FacilityFactor> facility;  ///< of what is counted
  Path onSiteWater, onSiteWithdrawal;  ///< consumption and withdrawal, m3 per kWh of IT energy
  Path onSiteScarcity;    ///< m3 world-eq per m3 consumed on site
  bool withdraws = false;  ///< the WUE states water withdrawn
  Path electricityPrice, waterPrice, carbonPrice;  ///< money per kWh at the meter, per m3 withdrawn, per kg CO2e
  bool pricesEmbodied = false;  ///< the carbon price is on manufacture, transport, end of life and the building too

  bool hasFacility() const { return static_cast<bool>(facility.front().perEnergy); }
  /// Whether emissions of a stage have a carbon price here. A credit has none: nobody is paid for it.
  bool prices(Stage stage) const { return carbonPrice && (stage == Stage::use || (pricesEmbodied && stage != Stage::credit && isFootprint(stage))); }
};

std::vector<Site> readSites(Context& context);
const Site* findSite(const std::vector<Site>& sites, ElementIndex element);

/// IT energy of one job or fleet in one year, and the facility's overhead on it. What is empty is none.
struct Energy {
  std::vector<std::pair<Phase, Expr>> active;  ///< kWh, IT, by phase; development never first
  Expr idle;      ///< kWh, IT
  Expr overhead;  ///< kWh, where a source states it; else the PUE makes it
  bool overheadCoversIdle = false;  ///< a stated overhead is that of active and idle energy together
  bool facilityIsCovered = false;   ///< greenhouse gases of building and plant are inside the figure of the hardware
  bool isPaid = false;              ///< energy and water are inside a rent
};

/// Writes what electricity causes where it is generated and lost, by basis (method.md 5, 6, G.1): for energy that is drawn at no facility too.
void writeGrid(Context& context, const Site& site, const Where& where, int year, Phase phase, Expr electricity);
/// Of one factor, given what a kWh causes: where it is generated and, upstream, what the network loses; empty: excluded by name.
void writeGenerated(Context& context, const Site& site, const Where& where, int year, Phase phase, Expr electricity, const GridFactor& factor, Expr perEnergy);
/// The same with the electricity's own cell, energy at the meter, and what it costs unless it is paid with a rent.
void writeMetered(Context& context, const Site& site, Where where, int year, Phase phase, Expr electricity, bool isPaid = false);

/// Writes the use-stage cells of an energy: electricity, GHG location- and market-based, off-site and on-site water
/// (method.md 4 to 6, E.1, G.1), direct emissions and the facility's embodied share (7). Missing factors are excluded by name.
void writeUse(Context& context, const Site& site, Where where, int year, const Energy& energy);

/// Market-based emissions of the sites that buy by volume, when all they draw is known: contracts cover min(1, Σc/E) of a year's
/// electricity, the residual mix the rest (method.md G.1).
void writeContracts(Context& context, const std::vector<Site>& sites);

/// The carbon price on every cell of greenhouse gases it applies to, when all are written (method.md K).
void writeCarbonPrices(Context& context, const std::vector<Site>& sites);

}  // namespace meguri::lifecycle
