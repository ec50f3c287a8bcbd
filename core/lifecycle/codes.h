#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "core/graph/address.h"

namespace meguri::lifecycle {

// The values of these enums are part of addresses: new ones go behind, none is renumbered.

/// What is counted. Water is consumption; both readings of hydropower are always computed, so that a choice between them never hides
/// a flip of the ranking (method.md 6). Cost is in the currency of the study.
enum class Indicator : std::uint8_t {
  ghg = 0, water = 1, waterWithoutReservoirs = 2, ewaste = 3, electricity = 4, waterWithdrawal = 5, waterScarcity = 6, minerals = 7, primaryEnergy = 8, cost = 9
};
/// Avoided and rebound are kept apart from the footprint (method.md 10). Credit: what recycling saves elsewhere, a row of its own (method.md 8).
enum class Stage : std::uint8_t { manufacture = 0, transport = 1, use = 2, endOfLife = 3, facility = 4, avoided = 5, rebound = 6, credit = 7 };
/// For what. Shared: hardware not allocated to a job, as in the inventory view. Write-off: the unserved rest of what retires early.
/// Fallback: people do what stays unsolved.
enum class Phase : std::uint8_t { training = 0, inference = 1, idle = 2, overhead = 3, shared = 4, development = 5, writeOff = 6, fallback = 7 };
enum class Basis : std::uint8_t { both = 0, location = 1, market = 2, marginal = 3 };  ///< differs for GHG only
enum class Accounting : std::uint8_t { both = 0, amortised = 1, incurred = 2 };     ///< method.md 7
/// Carbon price: of cost alone, on direct and on upstream emissions.
enum class Part : std::uint8_t { direct = 0, upstream = 1, carbonPrice = 2, carbonPriceUpstream = 3 };
enum class Place : std::uint8_t { site = 0, grid = 1, fab = 2, elsewhere = 3 };     ///< where the impact arises
enum class Fate : std::uint8_t { none = 0, collected = 1, recycled = 2, disposed = 3, uncollected = 4 };  ///< of e-waste (method.md F.3)

/// In the order shown.
inline constexpr std::array indicators = {Indicator::ghg, Indicator::water, Indicator::waterWithoutReservoirs, Indicator::waterWithdrawal, Indicator::waterScarcity,
                                          Indicator::ewaste, Indicator::minerals, Indicator::primaryEnergy, Indicator::electricity, Indicator::cost};
/// Of the footprint.
inline constexpr std::array stages = {Stage::manufacture, Stage::transport, Stage::use, Stage::endOfLife, Stage::facility, Stage::credit};
inline constexpr std::array phases = {Phase::development, Phase::training, Phase::inference, Phase::fallback, Phase::idle, Phase::overhead, Phase::writeOff, Phase::shared};
inline constexpr bool isFootprint(Stage stage) { return stage <= Stage::facility || stage == Stage::credit; }

std::string_view word(Indicator indicator);
std::string_view word(Stage stage);
std::string_view word(Phase phase);
std::string_view word(Basis basis);
std::string_view word(Accounting accounting);
std::string_view word(Part part);
std::string_view word(Place place);
std::string_view word(Fate fate);

/// An (accounting, basis) pair. Each amount lands once per view. The marginal basis is there only where the scope asks for it.
struct View {
  Accounting accounting = Accounting::amortised;
  Basis basis = Basis::location;
  bool operator==(const View&) const = default;
};
inline constexpr std::array views = {View{Accounting::amortised, Basis::location}, View{Accounting::amortised, Basis::market},
                                     View{Accounting::incurred, Basis::location}, View{Accounting::incurred, Basis::market}};
/// Those a study has: two more where its effects are measured on the margin.
std::vector<View> viewsOf(bool isMarginal);

/// What a named node is: the quantity of its address. Words for each are the code "name.<word>" in ui/words.
enum class Name : std::uint16_t {
  none,
  field,    ///< an input: the value of a field; facets hold the hash of its key
  figure,   ///< an input: a figure of a library entry; facets hold the hash of its key
  cell, subtotal, total, yearTotal, perUnit, units,
  survival, unitYearsAtAge, weibullScale, expectedLife, requiredStock, purchases, survivors, retired, unitYears,
  availableHours, claimedHours, idleHours, jobHours, fleetShare,
  activePowerPerAccelerator, activeEnergy, idleEnergy, overheadEnergy, facilityEnergy,
  acceleratorEnergy, hostEnergy, tokenEnergy, requests,
  embodiedPerNode, charge, retiredMass, reusedMass, ewasteMass,
  requiredAccelerators, earlyRetired, writeOff, unavailableEnergy, developmentEnergy, developmentHours, trainingOperations,
  tasks, attemptsPerTask, unsolvedShare, accepted, volumeFactor, requestEnergy, acceleratorCount, latency,
  effectiveArea, componentGhg, dataAmount, activity, handedOnMass,
  avoided, rebound, net, avoidedYear, reboundYear, netYear, unitFootprint,
  recycledMass, disposedMass, uncollectedMass, hazardousMass, valuableMass, contractCover, contractFactor, marketFactor, componentMinerals, componentPrimaryEnergy,
  collectedMass,
  count_
};
std::string_view word(Name name);

/// Packs the distinctions of a cell or total into the facets of an address.
struct Facets {
  Indicator indicator = Indicator::ghg;
  Stage stage = Stage::use;
  Phase phase = Phase::shared;
  Basis basis = Basis::both;
  Accounting accounting = Accounting::both;
  Part part = Part::direct;
  Place place = Place::site;
  Fate fate = Fate::none;

  std::uint32_t packed() const;
  static Facets unpacked(std::uint32_t packed);
};

}  // namespace meguri::lifecycle
