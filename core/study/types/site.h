#pragma once

#include "core/study/types/ranges.h"

namespace meguri::study {

/// A place that draws electricity and water: intensities by year (method.md 4 to 6), its building and plant (method.md 7).
struct SiteType final : ElementType {
  SiteType() : ElementType("site") {}
  EntryField grid = entry("grid", {.group = "electricity", .target = "electricity"});
  QuantityField gridGhg = quantity("gridGhg", {.group = "electricity", .unit = "g CO2e/kWh", .range = notNegative, .overYears = true,
      .figure = "ghg-lifecycle", .from = {grid}, .directFigure = "ghg-direct"});
  QuantityField marginalGhg = quantity("marginalGhg", {.group = "electricity", .unit = "g CO2e/kWh", .range = notNegative, .overYears = true});
  QuantityField contractGhg = quantity("contractGhg", {.group = "electricity", .unit = "g CO2e/kWh", .range = notNegative, .overYears = true});
  QuantityField residualGhg = quantity("residualGhg", {.group = "electricity", .unit = "g CO2e/kWh", .range = notNegative, .overYears = true});
  QuantityField networkLoss = quantity("networkLoss", {.group = "electricity", .unit = "%", .range = {.low = 0, .high = 50}, .overYears = true,
      .figure = "network-loss", .from = {grid}});
  EntryField provider = entry("provider", {.group = "facility", .target = "data-centre"});
  QuantityField pue = quantity("pue", {.group = "facility", .unit = "1", .range = {.low = 1, .high = 10}, .overYears = true, .required = true,
      .figure = "pue", .from = {provider}, .floor = 1});
  QuantityField generatorGhg = quantity("generatorGhg", {.group = "facility", .unit = "g CO2e/kWh", .range = notNegative, .overYears = true});
  QuantityField refrigerantGhg = quantity("refrigerantGhg", {.group = "facility", .unit = "g CO2e/kWh", .range = notNegative, .overYears = true});
  QuantityField facilityGhg = quantity("facilityGhg", {.group = "facility", .unit = "kg CO2e/kW", .range = notNegative});
  QuantityField facilityLife = quantity("facilityLife", {.group = "facility", .unit = "a", .range = {.low = 1, .high = 100}, .required = true,
      .condition = whenStated(facilityGhg)});
  QuantityField facilityLoad = quantity("facilityLoad", {.group = "facility", .unit = "%", .range = positivePercent, .required = true,
      .condition = whenStated(facilityGhg)});
  QuantityField facilityMinerals = quantity("facilityMinerals", {.group = "facility", .unit = "kg Sb-eq/kW", .range = notNegative,
      .condition = whenStated(facilityGhg), .indicator = "minerals"});
  QuantityField facilityPrimaryEnergy = quantity("facilityPrimaryEnergy", {.group = "facility", .unit = "MJ primary/kW", .range = notNegative,
      .condition = whenStated(facilityGhg), .indicator = "primaryEnergy"});
  QuantityField wue = quantity("wue", {.group = "water", .unit = "L/kWh", .range = notNegative, .overYears = true, .figure = "wue", .from = {provider}});
  ChoiceField wueKind = choice("wueKind", {.group = "water", .options = {"consumption", "withdrawal"}, .required = true,
      .condition = whenStated(wue), .fact = "water-kind"});
  QuantityField consumedShare = quantity("consumedShare", {.group = "water", .unit = "%", .range = percent,
      .condition = when(wueKind, {"withdrawal"})});
  QuantityField gridWater = quantity("gridWater", {.group = "water", .unit = "L/kWh", .range = notNegative, .overYears = true,
      .figure = "water-consumption", .from = {grid}});
  QuantityField gridWaterWithoutReservoirs = quantity("gridWaterWithoutReservoirs", {.group = "water", .unit = "L/kWh", .range = notNegative,
      .overYears = true, .figure = "water-consumption-without-reservoirs", .from = {grid}});
  QuantityField wueWithdrawn = quantity("wueWithdrawn", {.group = "water", .unit = "L/kWh", .range = notNegative, .overYears = true,
      .condition = when(wueKind, {"consumption"}), .indicator = "waterWithdrawal+cost"});
  QuantityField gridWithdrawal = quantity("gridWithdrawal", {.group = "water", .unit = "L/kWh", .range = notNegative, .overYears = true,
      .indicator = "waterWithdrawal"});
  // characterisation factors where the water is taken: the site's basin, the region of its power plants
  EntryField basin = entry("basin", {.group = "water", .target = "water-scarcity", .indicator = "waterScarcity"});
  QuantityField onSiteScarcity = quantity("onSiteScarcity", {.group = "water", .unit = "m3 world-eq/m3", .range = notNegative, .figure = "scarcity",
      .from = {basin}, .indicator = "waterScarcity"});
  EntryField gridBasin = entry("gridBasin", {.group = "water", .target = "water-scarcity", .indicator = "waterScarcity"});
  QuantityField gridScarcity = quantity("gridScarcity", {.group = "water", .unit = "m3 world-eq/m3", .range = notNegative, .figure = "scarcity",
      .from = {gridBasin}, .indicator = "waterScarcity"});

  EntryField resources = entry("resources", {.group = "resources", .target = "electricity", .indicator = "minerals+primaryEnergy"});
  QuantityField gridMinerals = quantity("gridMinerals", {.group = "resources", .unit = "mg Sb-eq/kWh", .range = notNegative, .overYears = true,
      .figure = "minerals", .from = {grid, resources}, .indicator = "minerals"});
  QuantityField gridPrimaryEnergy = quantity("gridPrimaryEnergy", {.group = "resources", .unit = "MJ primary/kWh", .range = notNegative, .overYears = true,
      .figure = "primary-energy", .from = {grid, resources}, .indicator = "primaryEnergy"});

  // typed in the currency of the study
  QuantityField electricityPrice = quantity("electricityPrice", {.group = "cost", .unit = "EUR/kWh", .range = notNegative, .overYears = true, .indicator = "cost"});
  QuantityField waterPrice = quantity("waterPrice", {.group = "cost", .unit = "EUR/m3", .range = notNegative, .overYears = true, .indicator = "cost"});
  QuantityField carbonPrice = quantity("carbonPrice", {.group = "cost", .unit = "EUR/t CO2e", .range = notNegative, .overYears = true, .indicator = "cost"});
  ChoiceField carbonPriceOn = choice("carbonPriceOn", {.group = "cost", .options = {"use", "all"}, .condition = whenStated(carbonPrice), .indicator = "cost"});
};

/// Electricity a site buys under a contract, by volume: for the market-based result (method.md G.1).
struct ContractType final : ElementType {
  ContractType() : ElementType("contract") {}
  ElementField site = element("site", {.group = "electricity", .target = "site", .required = true});
  ChoiceField instrument = choice("instrument", {.group = "electricity", .options = {"powerPurchase", "bundled", "unbundled", "tariff"}});
  QuantityField volume = quantity("volume", {.group = "electricity", .unit = "MWh", .range = notNegative, .overYears = true, .required = true});
  QuantityField ghg = quantity("ghg", {.group = "electricity", .unit = "g CO2e/kWh", .range = notNegative, .overYears = true, .required = true});
};

}  // namespace meguri::study
