#pragma once

#include "core/study/types/ranges.h"

namespace meguri::study {

/// A place that draws electricity and water: intensities by year (method.md 4 to 6), its building and plant (method.md 7).
struct SiteType final : ElementType {
  SiteType() : ElementType("site") {}
  EntryField grid = entry("grid", {.group = "electricity", .target = "electricity"});
  QuantityField gridGhg = quantity("gridGhg", {.group = "electricity", .unit = "g CO2e/kWh", .range = notNegative, .overYears = true,
      .figure = "ghg-lifecycle", .from = {grid}});
  QuantityField marginalGhg = quantity("marginalGhg", {.group = "electricity", .unit = "g CO2e/kWh", .range = notNegative, .overYears = true});
  QuantityField contractGhg = quantity("contractGhg", {.group = "electricity", .unit = "g CO2e/kWh", .range = notNegative, .overYears = true});
  QuantityField networkLoss = quantity("networkLoss", {.group = "electricity", .unit = "%", .range = {.low = 0, .high = 50}, .overYears = true,
      .figure = "network-loss", .from = {grid}});
  EntryField provider = entry("provider", {.group = "facility", .target = "data-centre"});
  QuantityField pue = quantity("pue", {.group = "facility", .unit = "1", .range = {.low = 1, .high = 10}, .overYears = true, .required = true,
      .figure = "pue", .from = {provider}});
  QuantityField generatorGhg = quantity("generatorGhg", {.group = "facility", .unit = "g CO2e/kWh", .range = notNegative, .overYears = true});
  QuantityField refrigerantGhg = quantity("refrigerantGhg", {.group = "facility", .unit = "g CO2e/kWh", .range = notNegative, .overYears = true});
  QuantityField facilityGhg = quantity("facilityGhg", {.group = "facility", .unit = "kg CO2e/kW", .range = notNegative});
  QuantityField facilityLife = quantity("facilityLife", {.group = "facility", .unit = "a", .range = {.low = 1, .high = 100}, .required = true,
      .condition = whenStated(facilityGhg)});
  QuantityField facilityLoad = quantity("facilityLoad", {.group = "facility", .unit = "%", .range = positivePercent, .required = true,
      .condition = whenStated(facilityGhg)});
  QuantityField wue = quantity("wue", {.group = "water", .unit = "L/kWh", .range = notNegative, .overYears = true, .figure = "wue", .from = {provider}});
  ChoiceField wueKind = choice("wueKind", {.group = "water", .options = {"consumption", "withdrawal"}, .required = true,
      .condition = whenStated(wue), .fact = "water-kind"});
  QuantityField consumedShare = quantity("consumedShare", {.group = "water", .unit = "%", .range = percent,
      .condition = when(wueKind, {"withdrawal"})});
  QuantityField gridWater = quantity("gridWater", {.group = "water", .unit = "L/kWh", .range = notNegative, .overYears = true,
      .figure = "water-consumption", .from = {grid}});
  QuantityField gridWaterWithoutReservoirs = quantity("gridWaterWithoutReservoirs", {.group = "water", .unit = "L/kWh", .range = notNegative,
      .overYears = true, .figure = "water-consumption-without-reservoirs", .from = {grid}});
};

}  // namespace meguri::study
