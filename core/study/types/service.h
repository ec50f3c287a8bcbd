#pragma once

#include "core/study/types/ranges.h"

namespace meguri::study {

/// A service that answers requests or does tasks, or claims accelerator-hours (method.md 1, 2, D.0 to D.6).
struct ServiceType final : ElementType {
  ServiceType() : ElementType("service") {}
  ElementField hardware = element("hardware", {.group = "hardware", .target = "fleet"});
  ElementField site = element("site", {.group = "hardware", .target = "site"});
  ElementField devices = element("devices", {.group = "hardware", .target = "devices"});
  ChoiceField functionalUnit = choice("functionalUnit", {.group = "hardware", .options = {"delivers", "kept", "subdivided"}});
  ChoiceField method = choice("method", {.group = "energy", .options = {"hours", "share", "request", "tokens", "breakdown", "ecologits", "flops", "published"}});
  QuantityField hours = quantity("hours", {.group = "volume", .unit = "GPU-h", .range = notNegative, .overYears = true, .required = true,
      .condition = when(method, {"hours"})});
  QuantityField claimedShare = quantity("claimedShare", {.group = "volume", .unit = "%", .range = percent, .overYears = true, .required = true,
      .condition = when(method, {"share"})});

  // what is asked for (method.md 1)
  ChoiceField volume = choice("volume", {.group = "volume", .options = {"requests", "tasks", "routed"},
      .condition = when(method, {"request", "tokens", "breakdown", "ecologits", "flops", "published"})});
  QuantityField requests = quantity("requests", {.group = "volume", .unit = "requests", .range = notNegative, .overYears = true, .required = true,
      .condition = when(volume, {"requests"})});
  QuantityField tasks = quantity("tasks", {.group = "volume", .unit = "tasks", .range = notNegative, .overYears = true, .required = true,
      .condition = when(volume, {"tasks"})});
  ElementField router = element("router", {.group = "volume", .target = "service", .required = true, .condition = when(volume, {"routed"})});
  QuantityField routedShare = quantity("routedShare", {.group = "volume", .unit = "%", .range = percent, .overYears = true, .required = true,
      .condition = when(volume, {"routed"})});

  // acceptance (method.md D.6)
  ChoiceField acceptanceModel = choice("acceptanceModel", {.group = "acceptance", .options = {"all", "constant", "beta"}, .condition = when(volume, {"tasks", "routed"})});
  QuantityField acceptance = quantity("acceptance", {.group = "acceptance", .unit = "%", .range = positivePercent, .overYears = true, .required = true,
      .condition = when(acceptanceModel, {"constant"})});
  QuantityField betaAccepted = quantity("betaAccepted", {.group = "acceptance", .unit = "1", .range = positive, .required = true,
      .condition = when(acceptanceModel, {"beta"})});
  QuantityField betaRejected = quantity("betaRejected", {.group = "acceptance", .unit = "1", .range = positive, .required = true,
      .condition = when(acceptanceModel, {"beta"})});
  QuantityField mostTries = quantity("mostTries", {.group = "acceptance", .unit = "1", .range = {.low = 1, .high = 1000}, .required = true, .isWhole = true,
      .condition = when(acceptanceModel, {"constant", "beta"})});
  QuantityField verificationEnergy = quantity("verificationEnergy", {.group = "acceptance", .unit = "Wh", .per = quantity::Base::request, .range = notNegative,
      .overYears = true, .condition = when(acceptanceModel, {"constant", "beta"})});
  QuantityField fallbackGhg = quantity("fallbackGhg", {.group = "acceptance", .unit = "g CO2e", .per = quantity::Base::task, .range = notNegative,
      .overYears = true, .condition = when(acceptanceModel, {"constant", "beta"})});
  QuantityField fallbackWater = quantity("fallbackWater", {.group = "acceptance", .unit = "L", .per = quantity::Base::task, .range = notNegative,
      .overYears = true, .condition = when(acceptanceModel, {"constant", "beta"})});
  QuantityField fallbackEwaste = quantity("fallbackEwaste", {.group = "acceptance", .unit = "g", .per = quantity::Base::task, .range = notNegative,
      .overYears = true, .condition = when(acceptanceModel, {"constant", "beta"})});

  EntryField published = entry("published", {.group = "energy", .target = "request-energy", .condition = when(method, {"request"})});
  QuantityField requestEnergy = quantity("requestEnergy", {.group = "energy", .unit = "Wh", .per = quantity::Base::request, .range = notNegative,
      .overYears = true, .required = true, .figure = "request-energy", .from = {published}, .condition = when(method, {"request", "breakdown"})});
  ChoiceField energyScope = choice("energyScope", {.group = "energy", .options = {"accelerators", "it", "facility"}, .required = true,
      .condition = when(method, {"request"}), .fact = "energy-scope"});
  QuantityField acceleratorShare = quantity("acceleratorShare", {.group = "energy", .unit = "%", .range = percent, .required = true,
      .condition = when(method, {"breakdown"})});
  QuantityField hostShare = quantity("hostShare", {.group = "energy", .unit = "%", .range = percent, .required = true,
      .condition = when(method, {"breakdown"})});
  QuantityField idleShare = quantity("idleShare", {.group = "energy", .unit = "%", .range = percent, .required = true,
      .condition = when(method, {"breakdown"})});

  EntryField model = entry("model", {.group = "tokens", .target = "model", .condition = when(method, {"tokens", "ecologits", "flops"})});
  EntryField regression = entry("regression", {.group = "tokens", .target = "token-energy", .required = true, .condition = when(method, {"tokens"})});
  EntryField ecologits = entry("ecologits", {.group = "tokens", .target = "ecologits", .required = true, .condition = when(method, {"ecologits"})});
  QuantityField outputTokens = quantity("outputTokens", {.group = "tokens", .unit = "tokens", .per = quantity::Base::request,
      .range = notNegative, .overYears = true, .required = true, .condition = when(method, {"tokens", "ecologits", "flops"})});
  QuantityField hiddenTokens = quantity("hiddenTokens", {.group = "tokens", .unit = "tokens", .per = quantity::Base::request,
      .range = notNegative, .overYears = true, .condition = when(method, {"tokens", "ecologits", "flops"})});
  QuantityField furtherInputTokens = quantity("furtherInputTokens", {.group = "tokens", .unit = "tokens", .per = quantity::Base::request,
      .range = notNegative, .overYears = true, .condition = when(method, {"tokens", "flops"})});
  QuantityField inputTokenEnergy = quantity("inputTokenEnergy", {.group = "tokens", .unit = "J", .per = quantity::Base::token,
      .range = notNegative, .condition = when(method, {"tokens", "flops"})});
  QuantityField cachedTokens = quantity("cachedTokens", {.group = "tokens", .unit = "tokens", .per = quantity::Base::request,
      .range = notNegative, .overYears = true, .condition = when(method, {"tokens", "flops"})});
  QuantityField cachedTokenEnergy = quantity("cachedTokenEnergy", {.group = "tokens", .unit = "J", .per = quantity::Base::token,
      .range = notNegative, .condition = whenStated(cachedTokens)});
  QuantityField activeParameters = quantity("activeParameters", {.group = "tokens", .unit = "1", .range = positive, .required = true,
      .figure = "parameters-active", .from = {model},
      .condition = when(method, {"tokens", "ecologits", "flops"})});
  QuantityField totalParameters = quantity("totalParameters", {.group = "tokens", .unit = "1", .range = positive, .required = true,
      .figure = "parameters-total", .from = {model},
      .condition = when(method, {"tokens", "ecologits"})});
  QuantityField batch = quantity("batch", {.group = "tokens", .unit = "1", .range = {.low = 1, .high = 100000}, .required = true,
      .condition = when(method, {"tokens", "ecologits"})});
  ChoiceField accelerator = choice("accelerator", {.group = "tokens", .options = {"h100", "b200"}, .required = true,
      .condition = when(method, {"tokens"})});
  ChoiceField precision = choice("precision", {.group = "tokens", .options = {"bf16", "fp8"}, .required = true,
      .condition = when(method, {"tokens"})});
  FlagField measuredModel = flag("measuredModel", {.group = "tokens", .condition = when(method, {"tokens"})});
  QuantityField bits = quantity("bits", {.group = "tokens", .unit = "1", .range = {.low = 1, .high = 64}, .required = true, .condition = when(method, {"ecologits"})});
  QuantityField tokensPerSecond = quantity("tokensPerSecond", {.group = "tokens", .unit = "tokens/s", .range = positive,
      .figure = "tokens-per-second", .from = {model}, .condition = when(method, {"ecologits"})});
  QuantityField firstTokenTime = quantity("firstTokenTime", {.group = "tokens", .unit = "s", .per = quantity::Base::request, .range = notNegative,
      .figure = "first-token-time", .from = {model},
      .condition = whenStated(tokensPerSecond)});
  QuantityField longestLatency = quantity("longestLatency", {.group = "tokens", .unit = "s", .per = quantity::Base::request, .range = positive,
      .condition = when(method, {"ecologits"})});
  QuantityField computeShare = quantity("computeShare", {.group = "tokens", .unit = "%", .range = positivePercent, .required = true, .condition = when(method, {"flops"})});

  QuantityField agentSteps = quantity("agentSteps", {.group = "steps", .unit = "1", .range = atLeastOne, .overYears = true,
      .condition = when(method, {"request", "tokens", "ecologits", "flops"})});
  QuantityField toolOverhead = quantity("toolOverhead", {.group = "steps", .unit = "%", .range = notNegative, .overYears = true, .condition = whenStated(agentSteps)});
  QuantityField cacheHits = quantity("cacheHits", {.group = "steps", .unit = "%", .range = percent, .overYears = true,
      .condition = when(method, {"request", "tokens", "ecologits", "flops"})});
  QuantityField cacheHitEnergy = quantity("cacheHitEnergy", {.group = "steps", .unit = "Wh", .per = quantity::Base::request, .range = notNegative,
      .condition = whenStated(cacheHits)});

  // against what rebound on own demand is measured (method.md 1, H.1)
  QuantityField price = quantity("price", {.group = "reference", .unit = "1", .range = positive, .overYears = true,
      .condition = when(method, {"request", "tokens", "breakdown", "ecologits", "flops", "published"})});
  QuantityField referencePrice = quantity("referencePrice", {.group = "reference", .unit = "1", .range = positive, .condition = whenStated(price)});
  QuantityField referenceEnergy = quantity("referenceEnergy", {.group = "reference", .unit = "Wh", .per = quantity::Base::request, .range = positive,
      .condition = when(method, {"request", "tokens", "breakdown", "ecologits", "flops"})});

  QuantityField otherGhg = quantity("otherGhg", {.group = "other", .unit = "g CO2e", .per = quantity::Base::request, .range = notNegative,
      .overYears = true, .condition = when(method, {"request", "tokens", "breakdown", "ecologits", "flops", "published"})});
  QuantityField otherWater = quantity("otherWater", {.group = "other", .unit = "mL", .per = quantity::Base::request, .range = notNegative,
      .overYears = true, .condition = whenStated(otherGhg), .indicator = "water"});
  QuantityField otherMinerals = quantity("otherMinerals", {.group = "other", .unit = "mg Sb-eq", .per = quantity::Base::request, .range = notNegative,
      .overYears = true, .condition = whenStated(otherGhg), .indicator = "minerals"});
  ChoiceField otherGhgStage = choice("otherGhgStage", {.group = "other", .options = {"manufacture", "use"}, .required = true,
      .condition = whenStated(otherGhg)});
  ChoiceField otherGhgPart = choice("otherGhgPart", {.group = "other", .options = {"upstream", "direct"}, .required = true,
      .condition = whenStated(otherGhg)});
};

}  // namespace meguri::study
