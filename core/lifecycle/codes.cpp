#include "core/lifecycle/codes.h"

namespace meguri::lifecycle {

namespace {

template <std::size_t N, class Enum>
std::string_view pick(const std::array<std::string_view, N>& words, Enum value) {
  return words[static_cast<std::size_t>(value)];
}

}  // namespace

std::string_view word(Indicator indicator) {
  static constexpr std::array<std::string_view, 10> words = {"ghg", "water", "waterWithoutReservoirs", "ewaste", "electricity",
                                                             "waterWithdrawal", "waterScarcity", "minerals", "primaryEnergy", "cost"};
  return pick(words, indicator);
}

std::string_view word(Stage stage) {
  static constexpr std::array<std::string_view, 8> words = {"manufacture", "transport", "use", "endOfLife", "facility", "avoided", "rebound", "credit"};
  return pick(words, stage);
}

std::string_view word(Phase phase) {
  static constexpr std::array<std::string_view, 8> words = {"training", "inference", "idle", "overhead", "shared", "development", "writeOff", "fallback"};
  return pick(words, phase);
}

std::string_view word(Basis basis) {
  static constexpr std::array<std::string_view, 4> words = {"both", "location", "market", "marginal"};
  return pick(words, basis);
}

std::string_view word(Accounting accounting) {
  static constexpr std::array<std::string_view, 3> words = {"both", "amortised", "incurred"};
  return pick(words, accounting);
}

std::string_view word(Part part) {
  static constexpr std::array<std::string_view, 4> words = {"direct", "upstream", "carbonPrice", "carbonPriceUpstream"};
  return pick(words, part);
}

std::string_view word(Place place) {
  static constexpr std::array<std::string_view, 4> words = {"site", "grid", "fab", "elsewhere"};
  return pick(words, place);
}

std::string_view word(Fate fate) {
  static constexpr std::array<std::string_view, 5> words = {"none", "collected", "recycled", "disposed", "uncollected"};
  return pick(words, fate);
}

std::string_view word(Name name) {
  static constexpr std::array<std::string_view, static_cast<std::size_t>(Name::count_)> words = {
      "none", "field", "figure", "cell", "subtotal", "total", "yearTotal", "perUnit", "units",
      "survival", "unitYearsAtAge", "weibullScale", "expectedLife", "requiredStock", "purchases", "survivors", "retired", "unitYears",
      "availableHours", "claimedHours", "idleHours", "jobHours", "fleetShare",
      "activePowerPerAccelerator", "activeEnergy", "idleEnergy", "overheadEnergy", "facilityEnergy",
      "acceleratorEnergy", "hostEnergy", "tokenEnergy", "requests",
      "embodiedPerNode", "charge", "retiredMass", "reusedMass", "ewasteMass",
      "requiredAccelerators", "earlyRetired", "writeOff", "unavailableEnergy", "developmentEnergy", "developmentHours", "trainingOperations",
      "tasks", "attemptsPerTask", "unsolvedShare", "accepted", "volumeFactor", "requestEnergy", "acceleratorCount", "latency",
      "effectiveArea", "componentGhg", "dataAmount", "activity", "handedOnMass",
      "avoided", "rebound", "net", "avoidedYear", "reboundYear", "netYear", "unitFootprint",
      "recycledMass", "disposedMass", "uncollectedMass", "hazardousMass", "valuableMass", "contractCover", "contractFactor", "marketFactor", "componentMinerals",
      "componentPrimaryEnergy", "collectedMass"};
  return pick(words, name);
}

std::vector<View> viewsOf(bool isMarginal) {
  std::vector<View> result(views.begin(), views.end());
  if (isMarginal) result.insert(result.end(), {View{Accounting::amortised, Basis::marginal}, View{Accounting::incurred, Basis::marginal}});
  return result;
}

std::uint32_t Facets::packed() const {
  const auto at = [](auto value, int shift) { return static_cast<std::uint32_t>(value) << shift; };
  constexpr std::uint32_t present = 1u << 31;  // so that "no facets", 0, is no meaning of its own
  return present | at(indicator, 0) | at(stage, 4) | at(phase, 8) | at(basis, 12) | at(accounting, 14) | at(part, 16) | at(place, 20) | at(fate, 24);
}

Facets Facets::unpacked(std::uint32_t packed) {
  const auto at = [packed](int shift, std::uint32_t mask) { return packed >> shift & mask; };
  return {static_cast<Indicator>(at(0, 15)), static_cast<Stage>(at(4, 15)),       static_cast<Phase>(at(8, 15)),  static_cast<Basis>(at(12, 3)),
          static_cast<Accounting>(at(14, 3)), static_cast<Part>(at(16, 15)), static_cast<Place>(at(20, 15)), static_cast<Fate>(at(24, 15))};
}

}  // namespace meguri::lifecycle
