#pragma once

#include "core/study/types/ranges.h"

namespace meguri::study {

/// Goal and scope of a study: what is delivered, over which years, by which rules (method.md, Conventions).
struct ScopeType final : ElementType {
  ScopeType() : ElementType("scope") {}
  ChoiceField functionalUnit = choice("functionalUnit", {.group = "goal", .options = {"study", "acceleratorHour", "request", "outputToken", "task", "acceptedOutput"}});
  ChoiceField review = choice("review", {.group = "goal", .options = {"none", "internal", "external"}});
  YearField from = year("from", "horizon");
  YearField to = year("to", "horizon");
  ChoiceField accounting = choice("accounting", {.group = "method", .options = {"amortised", "incurred"}});
  ChoiceField basis = choice("basis", {.group = "method", .options = {"location", "market"}});
  ChoiceField allocation = choice("allocation", {.group = "method", .options = {"usefulHours", "calendar", "energy"}});
  ChoiceField netBasis = choice("netBasis", {.group = "method", .options = {"average", "marginal"}});
  ChoiceField endOfLifeRule = choice("endOfLifeRule", {.group = "method", .options = {"cutOff", "avoidedBurden", "circular"}});
  ChoiceField gridColumn = choice("gridColumn", {.group = "method", .options = {"lifecycle", "direct"}});
  ChoiceField reservoirs = choice("reservoirs", {.group = "method", .options = {"with", "without"}});
  FlagField networkLosses = flag("networkLosses", {.group = "method", .preset = true});
  // what is counted beside greenhouse gases
  FlagField countWater = flag("countWater", {.group = "indicators", .preset = true});
  FlagField countWithdrawal = flag("countWithdrawal", {.group = "indicators"});
  FlagField countScarcity = flag("countScarcity", {.group = "indicators"});
  FlagField countEwaste = flag("countEwaste", {.group = "indicators", .preset = true});
  FlagField countMinerals = flag("countMinerals", {.group = "indicators"});
  FlagField countPrimaryEnergy = flag("countPrimaryEnergy", {.group = "indicators"});
  FlagField countElectricity = flag("countElectricity", {.group = "indicators", .preset = true});
  FlagField countCost = flag("countCost", {.group = "indicators"});
  ChoiceField currency = choice("currency", {.group = "indicators", .options = {"EUR", "USD", "JPY", "GBP", "CHF", "CNY", "INR", "KRW", "SEK", "CAD", "AUD", "SGD"},
      .indicator = "cost"});
  YearField priceYear = year("priceYear", "indicators", false, {}, "cost");
  // how spreads of inputs are carried to the results
  IntegerField draws = whole("draws", {.group = "sampling", .range = {.low = 100, .high = 1e6}, .preset = 10000});
  IntegerField seed = whole("seed", {.group = "sampling", .range = {.low = 0, .high = 9007199254740991}, .preset = 1});  // exact in JSON elsewhere
  // stages inside the boundary
  FlagField manufacture = flag("manufacture", {.group = "boundary", .preset = true});
  FlagField transport = flag("transport", {.group = "boundary", .preset = true});
  FlagField use = flag("use", {.group = "boundary", .preset = true});
  FlagField endOfLife = flag("endOfLife", {.group = "boundary", .preset = true});
  FlagField facility = flag("facility", {.group = "boundary", .preset = true});
};

}  // namespace meguri::study
