#pragma once

#include "core/study/types/ranges.h"

namespace meguri::study {

/// Data kept: energy and embodied share of the drives (method.md 2, 7; D.6). A year of the path is the mean amount kept in it.
struct StorageType final : ElementType {
  StorageType() : ElementType("storage") {}
  ElementField site = element("site", {.group = "hardware", .target = "site", .required = true});
  ChoiceField phase = choice("phase", {.group = "hardware", .options = {"inference", "training"}});
  QuantityField amount = quantity("amount", {.group = "volume", .unit = "TB", .range = notNegative, .overYears = true, .required = true});
  QuantityField copies = quantity("copies", {.group = "volume", .unit = "1", .range = atLeastOne});
  QuantityField power = quantity("power", {.group = "energy", .unit = "W/TB", .range = notNegative});
  QuantityField manufactureGhg = quantity("manufactureGhg", {.group = "embodied", .unit = "kg CO2e/TB", .range = notNegative});
  QuantityField manufactureWater = quantity("manufactureWater", {.group = "embodied", .unit = "m3/TB", .range = notNegative});
  QuantityField manufactureMinerals = quantity("manufactureMinerals", {.group = "embodied", .unit = "kg Sb-eq/TB", .range = notNegative, .indicator = "minerals"});
  QuantityField manufacturePrimaryEnergy = quantity("manufacturePrimaryEnergy", {.group = "embodied", .unit = "MJ primary/TB", .range = notNegative,
      .indicator = "primaryEnergy"});
  QuantityField price = quantity("price", {.group = "cost", .unit = "EUR/TB", .range = notNegative, .indicator = "cost"});
  QuantityField lifetime = quantity("lifetime", {.group = "embodied", .unit = "a", .range = {.low = 1, .high = 40}, .required = true});
  QuantityField mass = quantity("mass", {.group = "endOfLife", .unit = "kg/TB", .range = notNegative});
  QuantityField reuse = quantity("reuse", {.group = "endOfLife", .unit = "%", .range = percent});
};

/// Data moved: over a network to the users, or gathered for training. Same fields, two kinds (method.md 2, 7; D.6).
struct TransferType final : ElementType {
  explicit TransferType(std::string_view kind, std::string_view phasePreset, std::string_view otherPhase)
      : ElementType(kind), phase(choice("phase", {.group = "hardware", .options = {phasePreset, otherPhase}})) {}
  ElementField site = element("site", {.group = "hardware", .target = "site", .required = true});
  ChoiceField phase;
  ChoiceField amountFrom = choice("amountFrom", {.group = "volume", .options = {"stated", "requests"}});
  QuantityField amount = quantity("amount", {.group = "volume", .unit = "GB", .range = notNegative, .overYears = true, .required = true,
      .condition = when(amountFrom, {"stated"})});
  ElementField service = element("service", {.group = "volume", .target = "service", .required = true, .condition = when(amountFrom, {"requests"})});
  QuantityField dataPerRequest = quantity("dataPerRequest", {.group = "volume", .unit = "MB", .per = quantity::Base::request, .range = notNegative,
      .overYears = true, .required = true, .condition = when(amountFrom, {"requests"})});
  QuantityField energyPerData = quantity("energyPerData", {.group = "energy", .unit = "kWh/GB", .range = notNegative, .overYears = true});
  QuantityField embodiedGhg = quantity("embodiedGhg", {.group = "embodied", .unit = "g CO2e/GB", .range = notNegative});
  QuantityField embodiedWater = quantity("embodiedWater", {.group = "embodied", .unit = "L/GB", .range = notNegative});
  QuantityField embodiedMinerals = quantity("embodiedMinerals", {.group = "embodied", .unit = "g Sb-eq/GB", .range = notNegative, .indicator = "minerals"});
  QuantityField embodiedPrimaryEnergy = quantity("embodiedPrimaryEnergy", {.group = "embodied", .unit = "MJ primary/GB", .range = notNegative,
      .indicator = "primaryEnergy"});
  QuantityField price = quantity("price", {.group = "cost", .unit = "EUR/GB", .range = notNegative, .overYears = true, .indicator = "cost"});
  QuantityField embodiedEwaste = quantity("embodiedEwaste", {.group = "endOfLife", .unit = "g/GB", .range = notNegative});
};

/// Devices of users: what they draw and the share of their making, for reading answers or for inference on them, with early
/// replacement (method.md 7, D.6).
struct DevicesType final : ElementType {
  DevicesType() : ElementType("devices") {}
  ElementField site = element("site", {.group = "hardware", .target = "site", .required = true});
  EntryField product = entry("product", {.group = "hardware", .target = "device"});
  QuantityField devices = quantity("devices", {.group = "volume", .unit = "1", .range = notNegative, .overYears = true, .required = true});
  QuantityField hours = quantity("hours", {.group = "volume", .unit = "h", .range = {.low = 0, .high = 8760}, .overYears = true});
  QuantityField power = quantity("power", {.group = "energy", .unit = "W", .range = notNegative});
  QuantityField aiShare = quantity("aiShare", {.group = "embodied", .unit = "%", .range = percent, .overYears = true});
  QuantityField lifetime = quantity("lifetime", {.group = "embodied", .unit = "a", .range = {.low = 1, .high = 40}, .required = true,
      .figure = "lifetime", .from = {product}});
  QuantityField lifeLost = quantity("lifeLost", {.group = "embodied", .unit = "a", .range = {.low = 0, .high = 40}});
  QuantityField manufactureGhg = quantity("manufactureGhg", {.group = "embodied", .unit = "kg CO2e", .range = notNegative,
      .figure = "manufacture", .from = {product}});
  QuantityField manufactureWater = quantity("manufactureWater", {.group = "embodied", .unit = "m3", .range = notNegative});
  QuantityField manufactureMinerals = quantity("manufactureMinerals", {.group = "embodied", .unit = "kg Sb-eq", .range = notNegative, .indicator = "minerals"});
  QuantityField manufacturePrimaryEnergy = quantity("manufacturePrimaryEnergy", {.group = "embodied", .unit = "MJ primary", .range = notNegative,
      .indicator = "primaryEnergy"});
  QuantityField price = quantity("price", {.group = "cost", .unit = "EUR", .range = notNegative, .indicator = "cost"});
  QuantityField transportGhg = quantity("transportGhg", {.group = "embodied", .unit = "kg CO2e", .range = notNegative});
  QuantityField endOfLifeGhg = quantity("endOfLifeGhg", {.group = "endOfLife", .unit = "kg CO2e", .range = notNegative});
  QuantityField mass = quantity("mass", {.group = "endOfLife", .unit = "kg", .range = notNegative, .figure = "mass", .from = {product}});
  QuantityField reuse = quantity("reuse", {.group = "endOfLife", .unit = "%", .range = percent});
};

}  // namespace meguri::study
