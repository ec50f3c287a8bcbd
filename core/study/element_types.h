#pragma once

#include <array>
#include <span>

#include "core/study/field.h"

namespace meguri::study {

inline constexpr Range percent{.low = 0, .high = 100};
inline constexpr Range positivePercent{.low = 0, .high = 100, .openLow = true};

/// Goal and scope of a study: what is delivered, over which years, by which rules (method.md, Conventions).
struct ScopeType final : ElementType {
  ScopeType() : ElementType("scope") {}
  ChoiceField functionalUnit = choice("functionalUnit", {.group = "goal", .options = {"study", "acceleratorHour", "request", "outputToken"}});
  YearField from = year("from", "horizon");
  YearField to = year("to", "horizon");
  ChoiceField accounting = choice("accounting", {.group = "method", .options = {"amortised", "incurred"}});
  ChoiceField basis = choice("basis", {.group = "method", .options = {"location", "market"}});
  FlagField networkLosses = flag("networkLosses", "method", true);
};

/// A place that draws electricity and water: intensities by year (method.md 4 to 6).
struct SiteType final : ElementType {
  SiteType() : ElementType("site") {}
  EntryField grid = entry("grid", {.group = "electricity", .target = "electricity"});
  QuantityField gridGhg = quantity("gridGhg", {.group = "electricity", .unit = "g CO2e/kWh", .range = notNegative, .overYears = true,
      .figure = "ghg-lifecycle", .from = grid});
  QuantityField contractGhg = quantity("contractGhg", {.group = "electricity", .unit = "g CO2e/kWh", .range = notNegative, .overYears = true});
  QuantityField networkLoss = quantity("networkLoss", {.group = "electricity", .unit = "%", .range = {.low = 0, .high = 50}, .overYears = true,
      .figure = "network-loss", .from = grid});
  QuantityField pue = quantity("pue", {.group = "facility", .unit = "1", .range = {.low = 1, .high = 10}, .overYears = true, .required = true});
  QuantityField wue = quantity("wue", {.group = "water", .unit = "L/kWh", .range = notNegative, .overYears = true});
  ChoiceField wueKind = choice("wueKind", {.group = "water", .options = {"consumption", "withdrawal"}, .required = true,
      .condition = whenStated(wue)});
  QuantityField consumedShare = quantity("consumedShare", {.group = "water", .unit = "%", .range = percent,
      .condition = when(wueKind, {"withdrawal"})});
  QuantityField gridWater = quantity("gridWater", {.group = "water", .unit = "L/kWh", .range = notNegative, .overYears = true,
      .figure = "water-consumption", .from = grid});
  QuantityField gridWaterWithoutReservoirs = quantity("gridWaterWithoutReservoirs", {.group = "water", .unit = "L/kWh", .range = notNegative,
      .overYears = true, .figure = "water-consumption-without-reservoirs", .from = grid});
};

/// Hardware of one product at one site, owned or rented (method.md 3, 4, 7, 8). Per-node quantities are typed without "/node".
struct FleetType final : ElementType {
  FleetType() : ElementType("fleet") {}
  ChoiceField tenure = choice("tenure", {.group = "hardware", .options = {"owned", "rented"}});
  EntryField product = entry("product", {.group = "hardware", .target = "hardware"});
  ElementField site = element("site", {.group = "hardware", .target = "site", .required = true});
  QuantityField accelerators = quantity("accelerators", {.group = "hardware", .unit = "accelerators", .per = quantity::Base::node,
      .range = positive, .required = true, .figure = "accelerators", .from = product});

  QuantityField stock = quantity("stock", {.group = "stock", .unit = "nodes", .range = notNegative, .overYears = true, .required = true,
      .condition = when(tenure, {"owned"})});
  QuantityField availability = quantity("availability", {.group = "stock", .unit = "%", .range = positivePercent, .overYears = true,
      .required = true, .condition = when(tenure, {"owned"})});
  QuantityField utilisation = quantity("utilisation", {.group = "stock", .unit = "%", .range = positivePercent, .required = true,
      .condition = when(tenure, {"rented"})});
  ChoiceField lifeModel = choice("lifeModel", {.group = "stock", .options = {"fixed", "weibull"}, .condition = when(tenure, {"owned"})});
  QuantityField lifetime = quantity("lifetime", {.group = "stock", .unit = "a", .range = {.low = 1, .high = 40}, .required = true});
  QuantityField weibullShape = quantity("weibullShape", {.group = "stock", .unit = "1", .range = {.low = 1, .high = 20}, .required = true,
      .condition = when(lifeModel, {"weibull"})});

  QuantityField activePower = quantity("activePower", {.group = "power", .unit = "kW", .per = quantity::Base::node, .range = positive,
      .figure = "active-power", .from = product});
  QuantityField idlePower = quantity("idlePower", {.group = "power", .unit = "kW", .per = quantity::Base::node, .range = notNegative,
      .figure = "idle-power", .from = product});
  QuantityField acceleratorPower = quantity("acceleratorPower", {.group = "power", .unit = "W", .per = quantity::Base::accelerator,
      .range = positive, .figure = "accelerator-power", .from = product});
  QuantityField powerShare = quantity("powerShare", {.group = "power", .unit = "%", .range = {.low = 0, .high = 120, .openLow = true},
      .figure = "power-share", .from = product});
  QuantityField hostOverhead = quantity("hostOverhead", {.group = "power", .unit = "1", .range = {.low = 0, .high = 5}, .figure = "host-overhead",
      .from = product});

  QuantityField acceleratorManufacture = quantity("acceleratorManufacture", {.group = "embodied", .unit = "kg CO2e", .per = quantity::Base::node,
      .range = notNegative, .figure = "accelerator-manufacture", .from = product});
  QuantityField hostManufacture = quantity("hostManufacture", {.group = "embodied", .unit = "kg CO2e", .per = quantity::Base::node,
      .range = notNegative, .figure = "host-manufacture", .from = product});
  QuantityField manufactureWater = quantity("manufactureWater", {.group = "embodied", .unit = "m3", .per = quantity::Base::node,
      .range = notNegative, .figure = "manufacture-water", .from = product});
  QuantityField transportGhg = quantity("transportGhg", {.group = "embodied", .unit = "kg CO2e", .per = quantity::Base::node,
      .range = notNegative, .figure = "transport", .from = product});

  QuantityField mass = quantity("mass", {.group = "endOfLife", .unit = "kg", .per = quantity::Base::node, .range = positive, .figure = "mass",
      .from = product});
  QuantityField reuse = quantity("reuse", {.group = "endOfLife", .unit = "%", .range = percent});
  QuantityField collection = quantity("collection", {.group = "endOfLife", .unit = "%", .range = percent});
  QuantityField recyclingYield = quantity("recyclingYield", {.group = "endOfLife", .unit = "%", .range = percent});
  QuantityField endOfLifeGhg = quantity("endOfLifeGhg", {.group = "endOfLife", .unit = "kg CO2e", .per = quantity::Base::node,
      .range = notNegative, .figure = "end-of-life", .from = product});
};

/// Training runs of one model, from accelerator-hours or energy (method.md C.1).
struct TrainingType final : ElementType {
  TrainingType() : ElementType("training") {}
  ElementField hardware = element("hardware", {.group = "hardware", .target = "fleet"});
  ElementField site = element("site", {.group = "hardware", .target = "site"});
  ChoiceField method = choice("method", {.group = "energy", .options = {"hours", "energy"}});
  QuantityField hours = quantity("hours", {.group = "energy", .unit = "GPU-h", .range = notNegative, .overYears = true, .required = true,
      .condition = when(method, {"hours"})});
  QuantityField energy = quantity("energy", {.group = "energy", .unit = "kWh", .range = notNegative, .overYears = true, .required = true,
      .condition = when(method, {"energy"})});
  ChoiceField energyScope = choice("energyScope", {.group = "energy", .options = {"accelerators", "it", "facility"}, .required = true,
      .condition = when(method, {"energy"})});
  QuantityField idleEnergy = quantity("idleEnergy", {.group = "energy", .unit = "kWh", .range = notNegative, .overYears = true});
};

/// A service that answers requests, or claims accelerator-hours (method.md D.2 to D.4).
struct ServiceType final : ElementType {
  ServiceType() : ElementType("service") {}
  ElementField hardware = element("hardware", {.group = "hardware", .target = "fleet"});
  ElementField site = element("site", {.group = "hardware", .target = "site"});
  ChoiceField method = choice("method", {.group = "energy", .options = {"hours", "share", "request", "tokens", "breakdown"}});
  QuantityField hours = quantity("hours", {.group = "volume", .unit = "GPU-h", .range = notNegative, .overYears = true, .required = true,
      .condition = when(method, {"hours"})});
  QuantityField claimedShare = quantity("claimedShare", {.group = "volume", .unit = "%", .range = percent, .overYears = true, .required = true,
      .condition = when(method, {"share"})});
  QuantityField requests = quantity("requests", {.group = "volume", .unit = "requests", .range = notNegative, .overYears = true, .required = true,
      .condition = when(method, {"request", "tokens", "breakdown"})});

  QuantityField requestEnergy = quantity("requestEnergy", {.group = "energy", .unit = "Wh", .per = quantity::Base::request, .range = notNegative,
      .overYears = true, .required = true, .condition = when(method, {"request", "breakdown"})});
  ChoiceField energyScope = choice("energyScope", {.group = "energy", .options = {"accelerators", "it", "facility"}, .required = true,
      .condition = when(method, {"request"})});
  QuantityField acceleratorShare = quantity("acceleratorShare", {.group = "energy", .unit = "%", .range = percent, .required = true,
      .condition = when(method, {"breakdown"})});
  QuantityField hostShare = quantity("hostShare", {.group = "energy", .unit = "%", .range = percent, .required = true,
      .condition = when(method, {"breakdown"})});
  QuantityField idleShare = quantity("idleShare", {.group = "energy", .unit = "%", .range = percent, .required = true,
      .condition = when(method, {"breakdown"})});

  EntryField regression = entry("regression", {.group = "tokens", .target = "token-energy", .required = true, .condition = when(method, {"tokens"})});
  QuantityField outputTokens = quantity("outputTokens", {.group = "tokens", .unit = "tokens", .per = quantity::Base::request,
      .range = notNegative, .overYears = true, .required = true, .condition = when(method, {"tokens"})});
  QuantityField furtherInputTokens = quantity("furtherInputTokens", {.group = "tokens", .unit = "tokens", .per = quantity::Base::request,
      .range = notNegative, .overYears = true, .condition = when(method, {"tokens"})});
  QuantityField inputTokenEnergy = quantity("inputTokenEnergy", {.group = "tokens", .unit = "J", .per = quantity::Base::token,
      .range = notNegative, .condition = when(method, {"tokens"})});
  QuantityField activeParameters = quantity("activeParameters", {.group = "tokens", .unit = "1", .range = positive, .required = true,
      .condition = when(method, {"tokens"})});
  QuantityField totalParameters = quantity("totalParameters", {.group = "tokens", .unit = "1", .range = positive, .required = true,
      .condition = when(method, {"tokens"})});
  QuantityField batch = quantity("batch", {.group = "tokens", .unit = "1", .range = {.low = 1, .high = 100000}, .required = true,
      .condition = when(method, {"tokens"})});
  ChoiceField accelerator = choice("accelerator", {.group = "tokens", .options = {"h100", "b200"}, .required = true,
      .condition = when(method, {"tokens"})});
  ChoiceField precision = choice("precision", {.group = "tokens", .options = {"bf16", "fp8"}, .required = true,
      .condition = when(method, {"tokens"})});

  QuantityField otherGhg = quantity("otherGhg", {.group = "other", .unit = "g CO2e", .per = quantity::Base::request, .range = notNegative,
      .overYears = true, .condition = when(method, {"request", "tokens", "breakdown"})});
  ChoiceField otherGhgStage = choice("otherGhgStage", {.group = "other", .options = {"manufacture", "use"}, .required = true,
      .condition = whenStated(otherGhg)});
  ChoiceField otherGhgPart = choice("otherGhgPart", {.group = "other", .options = {"upstream", "direct"}, .required = true,
      .condition = whenStated(otherGhg)});
};

const ScopeType& scopeType();
const SiteType& siteType();
const FleetType& fleetType();
const TrainingType& trainingType();
const ServiceType& serviceType();

/// What a newer version may have added: an element of unknown kind is kept and saved, not calculated.
const ElementType& unknownType();

/// The kinds of elements a scenario may hold, in the order of the navigator.
std::span<const ElementType* const> elementTypes();
/// The type of a kind; unknownType() if this version has none.
const ElementType& elementType(std::string_view kind);

}  // namespace meguri::study
