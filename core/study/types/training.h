#pragma once

#include "core/study/types/ranges.h"

namespace meguri::study {

/// Training runs of one model, from accelerator-hours, energy or floating-point operations (method.md 9, C.1 to C.3).
struct TrainingType final : ElementType {
  TrainingType() : ElementType("training") {}
  ElementField hardware = element("hardware", {.group = "hardware", .target = "fleet"});
  ElementField site = element("site", {.group = "hardware", .target = "site"});
  EntryField model = entry("model", {.group = "energy", .target = "model"});
  EntryField practice = entry("practice", {.group = "energy", .target = "training-practice"});
  ChoiceField method = choice("method", {.group = "energy", .options = {"hours", "energy", "flops"}});
  QuantityField hours = quantity("hours", {.group = "energy", .unit = "GPU-h", .range = notNegative, .overYears = true, .required = true,
      .figure = "training-hours", .from = {model}, .condition = when(method, {"hours"})});
  QuantityField energy = quantity("energy", {.group = "energy", .unit = "kWh", .range = notNegative, .overYears = true, .required = true,
      .condition = when(method, {"energy"})});
  ChoiceField energyScope = choice("energyScope", {.group = "energy", .options = {"accelerators", "it", "facility"}, .required = true,
      .condition = when(method, {"energy"})});
  QuantityField activeParameters = quantity("activeParameters", {.group = "energy", .unit = "1", .range = positive, .required = true,
      .figure = "parameters-active", .from = {model},
      .condition = when(method, {"flops"})});
  QuantityField trainingTokens = quantity("trainingTokens", {.group = "energy", .unit = "tokens", .range = notNegative, .overYears = true, .required = true,
      .figure = "training-tokens", .from = {model},
      .condition = when(method, {"flops"})});
  QuantityField mfu = quantity("mfu", {.group = "energy", .unit = "%", .range = positivePercent, .required = true, .figure = "mfu", .from = {practice},
      .condition = when(method, {"flops"})});
  QuantityField effectiveTime = quantity("effectiveTime", {.group = "energy", .unit = "%", .range = positivePercent, .condition = when(method, {"flops"})});
  QuantityField idleEnergy = quantity("idleEnergy", {.group = "energy", .unit = "kWh", .range = notNegative, .overYears = true});

  QuantityField runs = quantity("runs", {.group = "calendar", .unit = "1", .range = notNegative, .overYears = true});
  QuantityField development = quantity("development", {.group = "calendar", .unit = "1", .range = {.low = 1, .high = 100}, .figure = "development",
      .from = {practice}, .floor = 1});

  ChoiceField ownership = choice("ownership", {.group = "share", .options = {"own", "thirdParty"}});
  ElementField baseModel = element("baseModel", {.group = "share", .target = "training"});
  QuantityField chargedShare = quantity("chargedShare", {.group = "share", .unit = "%", .range = percent, .condition = when(ownership, {"thirdParty"})});
  QuantityField usedInHorizon = quantity("usedInHorizon", {.group = "share", .unit = "%", .range = percent});
};

}  // namespace meguri::study
