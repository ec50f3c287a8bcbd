#pragma once

#include "core/study/types/ranges.h"

namespace meguri::study {

/// Hardware of one product at one site, owned or rented (method.md 3, 4, 7, 8). Per-node quantities are typed without "/node".
struct FleetType final : ElementType {
  FleetType() : ElementType("fleet") {}
  ChoiceField tenure = choice("tenure", {.group = "hardware", .options = {"owned", "rented"}});
  EntryField product = entry("product", {.group = "hardware", .target = "hardware"});
  EntryField accelerator = entry("accelerator", {.group = "hardware", .target = "accelerator"});
  ElementField site = element("site", {.group = "hardware", .target = "site", .required = true});
  QuantityField accelerators = quantity("accelerators", {.group = "hardware", .unit = "accelerators", .per = quantity::Base::node,
      .range = positive, .required = true, .figure = "accelerators", .from = {product}});

  // how many nodes there are (method.md 3, F.1)
  ChoiceField sizing = choice("sizing", {.group = "stock", .options = {"stock", "purchases", "demand", "secondLife"}, .condition = when(tenure, {"owned"})});
  QuantityField stock = quantity("stock", {.group = "stock", .unit = "nodes", .range = notNegative, .overYears = true, .required = true,
      .condition = when(sizing, {"stock"})});
  QuantityField purchases = quantity("purchases", {.group = "stock", .unit = "nodes", .range = notNegative, .overYears = true, .required = true,
      .condition = when(sizing, {"purchases"})});
  QuantityField targetLoad = quantity("targetLoad", {.group = "stock", .unit = "%", .range = positivePercent, .overYears = true, .required = true,
      .condition = when(sizing, {"demand"})});
  QuantityField peakToAverage = quantity("peakToAverage", {.group = "stock", .unit = "1", .range = atLeastOne, .overYears = true, .required = true,
      .condition = when(sizing, {"demand"})});
  QuantityField spare = quantity("spare", {.group = "stock", .unit = "%", .range = notNegative, .required = true, .condition = when(sizing, {"demand"})});
  ElementField firstLife = element("firstLife", {.group = "stock", .target = "fleet", .required = true, .condition = when(sizing, {"secondLife"})});
  QuantityField initialStock = quantity("initialStock", {.group = "stock", .unit = "nodes", .range = notNegative, .overYears = true, .isVintages = true,
      .condition = when(tenure, {"owned"})});
  QuantityField initialAge = quantity("initialAge", {.group = "stock", .unit = "a", .range = {.low = 0, .high = 40}, .condition = whenStated(initialStock)});
  QuantityField availability = quantity("availability", {.group = "stock", .unit = "%", .range = positivePercent, .overYears = true,
      .required = true, .condition = when(tenure, {"owned"})});
  QuantityField utilisation = quantity("utilisation", {.group = "stock", .unit = "%", .range = positivePercent, .required = true,
      .condition = when(tenure, {"rented"})});

  ChoiceField lifeModel = choice("lifeModel", {.group = "life", .options = {"fixed", "weibull"}, .condition = when(tenure, {"owned"})});
  QuantityField lifetime = quantity("lifetime", {.group = "life", .unit = "a", .range = {.low = 1, .high = 40}, .required = true,
      .figure = "lifetime", .from = {product}});
  QuantityField weibullShape = quantity("weibullShape", {.group = "life", .unit = "1", .range = {.low = 1, .high = 20}, .required = true,
      .condition = when(lifeModel, {"weibull"})});
  QuantityField retiredEarly = quantity("retiredEarly", {.group = "life", .unit = "%", .range = percent, .overYears = true, .condition = when(tenure, {"owned"})});
  YearField decommissioned = year("decommissioned", "life", false, when(tenure, {"owned"}));

  QuantityField activePower = quantity("activePower", {.group = "power", .unit = "kW", .per = quantity::Base::node, .range = positive,
      .figure = "active-power", .from = {product}});
  QuantityField idlePower = quantity("idlePower", {.group = "power", .unit = "kW", .per = quantity::Base::node, .range = notNegative,
      .figure = "idle-power", .from = {product}});
  QuantityField unavailablePower = quantity("unavailablePower", {.group = "power", .unit = "kW", .per = quantity::Base::node, .range = notNegative,
      .condition = when(tenure, {"owned"})});
  QuantityField acceleratorPower = quantity("acceleratorPower", {.group = "power", .unit = "W", .per = quantity::Base::accelerator,
      .range = positive, .figure = "accelerator-power", .from = {accelerator, product}});
  QuantityField powerShare = quantity("powerShare", {.group = "power", .unit = "%", .range = {.low = 0, .high = 120, .openLow = true},
      .figure = "power-share", .from = {product}});
  QuantityField hostOverhead = quantity("hostOverhead", {.group = "power", .unit = "1", .range = {.low = 0, .high = 5}, .figure = "host-overhead",
      .from = {product}});
  QuantityField peakCompute = quantity("peakCompute", {.group = "power", .unit = "TFLOP/s", .per = quantity::Base::accelerator, .range = positive,
      .figure = "peak-compute", .from = {accelerator, product}});

  ChoiceField condition = choice("condition", {.group = "embodied", .options = {"new", "refurbished"}});
  QuantityField refurbishmentGhg = quantity("refurbishmentGhg", {.group = "embodied", .unit = "kg CO2e", .per = quantity::Base::node, .range = notNegative,
      .condition = when(condition, {"refurbished"})});
  ChoiceField embodiedFrom = choice("embodiedFrom", {.group = "embodied", .options = {"product", "components"}, .condition = when(condition, {"new"})});
  QuantityField acceleratorManufacture = quantity("acceleratorManufacture", {.group = "embodied", .unit = "kg CO2e", .per = quantity::Base::node,
      .range = notNegative, .figure = "accelerator-manufacture", .from = {product}, .condition = when(embodiedFrom, {"product"})});
  QuantityField manufactureEach = quantity("manufactureEach", {.group = "embodied", .unit = "kg CO2e", .per = quantity::Base::accelerator,
      .range = notNegative, .figure = "manufacture", .from = {accelerator}, .condition = when(embodiedFrom, {"product"})});
  FlagField coversHost = flag("coversHost", {.group = "embodied", .condition = when(embodiedFrom, {"product"}), .fact = "covers", .factWord = "host"});
  FlagField coversTransport = flag("coversTransport", {.group = "embodied", .condition = when(embodiedFrom, {"product"}), .fact = "covers", .factWord = "transport"});
  FlagField coversEndOfLife = flag("coversEndOfLife", {.group = "embodied", .condition = when(embodiedFrom, {"product"}), .fact = "covers", .factWord = "end-of-life"});
  FlagField coversFacility = flag("coversFacility", {.group = "embodied", .condition = when(embodiedFrom, {"product"}), .fact = "covers", .factWord = "facility"});
  QuantityField hostManufacture = quantity("hostManufacture", {.group = "embodied", .unit = "kg CO2e", .per = quantity::Base::node,
      .range = notNegative, .figure = "host-manufacture", .from = {product}, .condition = when(embodiedFrom, {"product"})});
  QuantityField manufactureWater = quantity("manufactureWater", {.group = "embodied", .unit = "m3", .per = quantity::Base::node,
      .range = notNegative, .figure = "manufacture-water", .from = {product}, .condition = when(condition, {"new"})});
  QuantityField manufactureWithdrawal = quantity("manufactureWithdrawal", {.group = "embodied", .unit = "m3", .per = quantity::Base::node,
      .range = notNegative, .condition = when(condition, {"new"}), .indicator = "waterWithdrawal"});
  QuantityField withdrawalEach = quantity("withdrawalEach", {.group = "embodied", .unit = "L", .per = quantity::Base::accelerator, .range = notNegative,
      .figure = "manufacture-water", .from = {accelerator}, .condition = when(condition, {"new"}), .indicator = "waterWithdrawal"});
  EntryField fabBasin = entry("fabBasin", {.group = "embodied", .target = "water-scarcity", .condition = when(condition, {"new"}), .indicator = "waterScarcity"});
  QuantityField fabScarcity = quantity("fabScarcity", {.group = "embodied", .unit = "m3 world-eq/m3", .range = notNegative, .figure = "scarcity",
      .from = {fabBasin}, .condition = when(condition, {"new"}), .indicator = "waterScarcity"});

  QuantityField acceleratorMinerals = quantity("acceleratorMinerals", {.group = "resources", .unit = "kg Sb-eq", .per = quantity::Base::node, .range = notNegative,
      .condition = when(embodiedFrom, {"product"}), .indicator = "minerals"});
  QuantityField mineralsEach = quantity("mineralsEach", {.group = "resources", .unit = "kg Sb-eq", .per = quantity::Base::accelerator, .range = notNegative,
      .figure = "manufacture-minerals", .from = {accelerator}, .condition = when(embodiedFrom, {"product"}), .indicator = "minerals"});
  QuantityField hostMinerals = quantity("hostMinerals", {.group = "resources", .unit = "kg Sb-eq", .per = quantity::Base::node, .range = notNegative,
      .figure = "manufacture-minerals", .from = {product}, .condition = when(embodiedFrom, {"product"}), .indicator = "minerals"});
  QuantityField transportMinerals = quantity("transportMinerals", {.group = "resources", .unit = "kg Sb-eq", .per = quantity::Base::node, .range = notNegative,
      .indicator = "minerals"});
  QuantityField endOfLifeMinerals = quantity("endOfLifeMinerals", {.group = "resources", .unit = "kg Sb-eq", .per = quantity::Base::node, .range = notNegative,
      .indicator = "minerals"});
  QuantityField acceleratorPrimaryEnergy = quantity("acceleratorPrimaryEnergy", {.group = "resources", .unit = "MJ primary", .per = quantity::Base::node,
      .range = notNegative, .condition = when(embodiedFrom, {"product"}), .indicator = "primaryEnergy"});
  QuantityField primaryEnergyEach = quantity("primaryEnergyEach", {.group = "resources", .unit = "MJ primary", .per = quantity::Base::accelerator,
      .range = notNegative, .figure = "manufacture-primary-energy", .from = {accelerator}, .condition = when(embodiedFrom, {"product"}), .indicator = "primaryEnergy"});
  QuantityField hostPrimaryEnergy = quantity("hostPrimaryEnergy", {.group = "resources", .unit = "MJ primary", .per = quantity::Base::node, .range = notNegative,
      .figure = "manufacture-primary-energy", .from = {product}, .condition = when(embodiedFrom, {"product"}), .indicator = "primaryEnergy"});
  QuantityField transportPrimaryEnergy = quantity("transportPrimaryEnergy", {.group = "resources", .unit = "MJ primary", .per = quantity::Base::node,
      .range = notNegative, .indicator = "primaryEnergy"});
  QuantityField endOfLifePrimaryEnergy = quantity("endOfLifePrimaryEnergy", {.group = "resources", .unit = "MJ primary", .per = quantity::Base::node,
      .range = notNegative, .indicator = "primaryEnergy"});

  ChoiceField transportFrom = choice("transportFrom", {.group = "transport", .options = {"figure", "legs"}});
  QuantityField transportGhg = quantity("transportGhg", {.group = "transport", .unit = "kg CO2e", .per = quantity::Base::node,
      .range = notNegative, .figure = "transport", .from = {product}, .condition = when(transportFrom, {"figure"})});
  EntryField transportFactors = entry("transportFactors", {.group = "transport", .target = "transport", .required = true, .condition = when(transportFrom, {"legs"})});
  QuantityField seaDistance = quantity("seaDistance", {.group = "transport", .unit = "km", .range = notNegative, .condition = when(transportFrom, {"legs"})});
  QuantityField roadDistance = quantity("roadDistance", {.group = "transport", .unit = "km", .range = notNegative, .condition = when(transportFrom, {"legs"})});
  QuantityField airDistance = quantity("airDistance", {.group = "transport", .unit = "km", .range = notNegative, .condition = when(transportFrom, {"legs"})});

  QuantityField mass = quantity("mass", {.group = "endOfLife", .unit = "kg", .per = quantity::Base::node, .range = positive, .figure = "mass",
      .from = {product}});
  EntryField treatment = entry("treatment", {.group = "endOfLife", .target = "end-of-life"});
  QuantityField reuse = quantity("reuse", {.group = "endOfLife", .unit = "%", .range = percent, .figure = "reuse-rate", .from = {treatment}});
  QuantityField collection = quantity("collection", {.group = "endOfLife", .unit = "%", .range = percent, .figure = "collection-rate", .from = {treatment}});
  QuantityField recyclingYield = quantity("recyclingYield", {.group = "endOfLife", .unit = "%", .range = percent, .figure = "recycling-yield",
      .from = {treatment}});
  QuantityField endOfLifeGhg = quantity("endOfLifeGhg", {.group = "endOfLife", .unit = "kg CO2e", .per = quantity::Base::node,
      .range = notNegative, .figure = "end-of-life", .from = {product}});
  // of the circuit boards in it (method.md F.3)
  QuantityField boardMass = quantity("boardMass", {.group = "endOfLife", .unit = "kg", .per = quantity::Base::node, .range = notNegative, .indicator = "ewaste"});
  QuantityField hazardousContent = quantity("hazardousContent", {.group = "endOfLife", .unit = "g/kg", .range = {.low = 0, .high = 1000},
      .condition = whenStated(boardMass), .indicator = "ewaste"});
  QuantityField valuableContent = quantity("valuableContent", {.group = "endOfLife", .unit = "g/kg", .range = {.low = 0, .high = 1000},
      .condition = whenStated(boardMass), .indicator = "ewaste"});

  // of recycled material, for an end-of-life rule other than cut-off (method.md F.4)
  QuantityField virginGhg = quantity("virginGhg", {.group = "recycling", .unit = "kg CO2e/kg", .range = notNegative});
  QuantityField recyclingGhg = quantity("recyclingGhg", {.group = "recycling", .unit = "kg CO2e/kg", .range = notNegative});
  QuantityField virginMinerals = quantity("virginMinerals", {.group = "recycling", .unit = "g Sb-eq/kg", .range = notNegative, .indicator = "minerals"});
  QuantityField recyclingMinerals = quantity("recyclingMinerals", {.group = "recycling", .unit = "g Sb-eq/kg", .range = notNegative, .indicator = "minerals"});
  QuantityField virginPrimaryEnergy = quantity("virginPrimaryEnergy", {.group = "recycling", .unit = "MJ primary/kg", .range = notNegative, .indicator = "primaryEnergy"});
  QuantityField recyclingPrimaryEnergy = quantity("recyclingPrimaryEnergy", {.group = "recycling", .unit = "MJ primary/kg", .range = notNegative,
      .indicator = "primaryEnergy"});
  QuantityField qualityRatio = quantity("qualityRatio", {.group = "recycling", .unit = "%", .range = percent});
  QuantityField creditShare = quantity("creditShare", {.group = "recycling", .unit = "%", .range = percent});
  QuantityField energyRecovered = quantity("energyRecovered", {.group = "recycling", .unit = "%", .range = percent});
  QuantityField energyRecoveryGhg = quantity("energyRecoveryGhg", {.group = "recycling", .unit = "kg CO2e/kg", .condition = whenStated(energyRecovered)});
  QuantityField disposalGhg = quantity("disposalGhg", {.group = "recycling", .unit = "kg CO2e/kg", .range = notNegative});

  QuantityField price = quantity("price", {.group = "cost", .unit = "EUR", .per = quantity::Base::node, .range = notNegative, .condition = when(tenure, {"owned"}),
      .indicator = "cost"});
  QuantityField rent = quantity("rent", {.group = "cost", .unit = "EUR/GPU-h", .range = notNegative, .overYears = true, .condition = when(tenure, {"rented"}),
      .indicator = "cost"});
};

/// One line of a fleet's bill of components, instead of a product figure (method.md B.1 to B.3).
struct ComponentType final : ElementType {
  ComponentType() : ElementType("component") {}
  ElementField fleet = element("fleet", {.group = "hardware", .target = "fleet", .required = true});
  ChoiceField part = choice("part", {.group = "hardware", .options = {"host", "accelerator"}});
  QuantityField count = quantity("count", {.group = "hardware", .unit = "1", .per = quantity::Base::node, .range = notNegative, .required = true});
  EntryField factors = entry("factors", {.group = "embodied", .target = "component"});
  ChoiceField method = choice("method", {.group = "embodied", .options = {"stated", "area", "wafer", "density", "capacity", "mass", "fab"}});
  QuantityField ghg = quantity("ghg", {.group = "embodied", .unit = "kg CO2e", .range = notNegative, .required = true, .figure = "ghg-per-piece",
      .from = {factors}, .condition = when(method, {"stated"})});
  QuantityField area = quantity("area", {.group = "embodied", .unit = "mm2", .range = notNegative, .required = true, .condition = when(method, {"area", "wafer", "fab"})});
  QuantityField capacity = quantity("capacity", {.group = "embodied", .unit = "GB", .range = notNegative, .required = true, .condition = when(method, {"density", "capacity"})});
  QuantityField density = quantity("density", {.group = "embodied", .unit = "GB/cm2", .range = positive, .required = true, .figure = "density", .from = {factors},
      .condition = when(method, {"density"})});
  QuantityField mass = quantity("mass", {.group = "embodied", .unit = "kg", .range = notNegative, .required = true, .condition = when(method, {"mass"})});
  QuantityField ghgPerArea = quantity("ghgPerArea", {.group = "embodied", .unit = "kg CO2e/cm2", .range = notNegative, .required = true, .figure = "ghg-per-area",
      .from = {factors}, .condition = when(method, {"area", "wafer", "density"})});
  QuantityField ghgPerCapacity = quantity("ghgPerCapacity", {.group = "embodied", .unit = "kg CO2e/GB", .range = notNegative, .required = true,
      .figure = "ghg-per-capacity", .from = {factors}, .condition = when(method, {"capacity"})});
  QuantityField ghgPerMass = quantity("ghgPerMass", {.group = "embodied", .unit = "kg CO2e/kg", .range = notNegative, .required = true, .figure = "ghg-per-mass",
      .from = {factors}, .condition = when(method, {"mass"})});
  QuantityField baseGhg = quantity("baseGhg", {.group = "embodied", .unit = "kg CO2e", .range = notNegative, .figure = "ghg-base", .from = {factors},
      .condition = when(method, {"area", "density"})});
  // minerals and primary energy, by the same methods
  QuantityField minerals = quantity("minerals", {.group = "resources", .unit = "kg Sb-eq", .range = notNegative, .figure = "minerals-base", .from = {factors}, .condition = when(method, {"stated", "fab", "capacity"}),
      .indicator = "minerals"});
  QuantityField mineralsPerArea = quantity("mineralsPerArea", {.group = "resources", .unit = "kg Sb-eq/cm2", .range = notNegative, .figure = "minerals-per-area",
      .from = {factors}, .condition = when(method, {"area", "wafer", "density"}), .indicator = "minerals"});
  QuantityField mineralsPerMass = quantity("mineralsPerMass", {.group = "resources", .unit = "kg Sb-eq/kg", .range = notNegative, .figure = "minerals-per-mass",
      .from = {factors}, .condition = when(method, {"mass"}), .indicator = "minerals"});
  QuantityField baseMinerals = quantity("baseMinerals", {.group = "resources", .unit = "kg Sb-eq", .range = notNegative, .figure = "minerals-base",
      .from = {factors}, .condition = when(method, {"area", "density"}), .indicator = "minerals"});
  QuantityField primaryEnergy = quantity("primaryEnergy", {.group = "resources", .unit = "MJ primary", .range = notNegative, .figure = "primary-energy-base", .from = {factors},
      .condition = when(method, {"stated", "fab", "capacity"}), .indicator = "primaryEnergy"});
  QuantityField primaryEnergyPerArea = quantity("primaryEnergyPerArea", {.group = "resources", .unit = "MJ primary/cm2", .range = notNegative,
      .figure = "primary-energy-per-area", .from = {factors}, .condition = when(method, {"area", "wafer", "density"}), .indicator = "primaryEnergy"});
  QuantityField primaryEnergyPerMass = quantity("primaryEnergyPerMass", {.group = "resources", .unit = "MJ primary/kg", .range = notNegative,
      .figure = "primary-energy-per-mass", .from = {factors}, .condition = when(method, {"mass"}), .indicator = "primaryEnergy"});
  QuantityField basePrimaryEnergy = quantity("basePrimaryEnergy", {.group = "resources", .unit = "MJ primary", .range = notNegative,
      .figure = "primary-energy-base", .from = {factors}, .condition = when(method, {"area", "density"}), .indicator = "primaryEnergy"});
  QuantityField fabElectricity = quantity("fabElectricity", {.group = "embodied", .unit = "kWh/cm2", .range = notNegative, .required = true,
      .figure = "fab-electricity", .from = {factors}, .condition = when(method, {"fab"})});
  QuantityField fabGridGhg = quantity("fabGridGhg", {.group = "embodied", .unit = "g CO2e/kWh", .range = notNegative, .required = true,
      .figure = "fab-grid-ghg", .from = {factors}, .condition = when(method, {"fab"})});
  QuantityField fabGas = quantity("fabGas", {.group = "embodied", .unit = "g CO2e/cm2", .range = notNegative, .required = true, .figure = "fab-gas", .from = {factors},
      .condition = when(method, {"fab"})});
  QuantityField fabMaterials = quantity("fabMaterials", {.group = "embodied", .unit = "g CO2e/cm2", .range = notNegative, .required = true,
      .figure = "fab-materials", .from = {factors}, .condition = when(method, {"fab"})});
  QuantityField yield = quantity("yield", {.group = "embodied", .unit = "%", .range = positivePercent, .figure = "yield", .from = {factors},
      .condition = when(method, {"fab", "capacity"})});
  QuantityField chips = quantity("chips", {.group = "embodied", .unit = "1", .range = notNegative, .condition = when(method, {"fab", "capacity"})});
  QuantityField packageGhg = quantity("packageGhg", {.group = "embodied", .unit = "g CO2e", .range = notNegative, .required = true, .figure = "package", .from = {factors},
      .condition = whenStated(chips)});
  QuantityField waferDiameter = quantity("waferDiameter", {.group = "embodied", .unit = "mm", .range = positive, .required = true, .figure = "wafer-diameter",
      .from = {factors}, .condition = when(method, {"wafer"})});
  QuantityField kerf = quantity("kerf", {.group = "embodied", .unit = "mm", .range = notNegative, .required = true, .figure = "kerf", .from = {factors},
      .condition = when(method, {"wafer"})});
  QuantityField defectDensity = quantity("defectDensity", {.group = "embodied", .unit = "1/cm2", .range = notNegative, .required = true, .figure = "defect-density",
      .from = {factors}, .condition = when(method, {"wafer"})});
};

}  // namespace meguri::study
