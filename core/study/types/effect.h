#pragma once

#include "core/study/types/ranges.h"

namespace meguri::study {

/// What AI changes elsewhere: impacts avoided of an activity, kept apart from the footprint (method.md 10). A unit of the activity is
/// whatever the analyst counts: a square metre heated, a trip, a part machined.
struct EffectType final : ElementType {
  EffectType() : ElementType("effect") {}
  ElementField site = element("site", {.group = "activity", .target = "site"});
  ChoiceField activityFrom = choice("activityFrom", {.group = "activity", .options = {"stated", "requests"}});
  QuantityField activity = quantity("activity", {.group = "activity", .unit = "1", .range = notNegative, .overYears = true, .required = true,
      .condition = when(activityFrom, {"stated"})});
  ElementField service = element("service", {.group = "activity", .target = "service", .required = true, .condition = when(activityFrom, {"requests"})});
  QuantityField activityPerRequest = quantity("activityPerRequest", {.group = "activity", .unit = "1", .per = quantity::Base::request, .range = notNegative,
      .overYears = true, .required = true, .condition = when(activityFrom, {"requests"})});
  QuantityField electricity = quantity("electricity", {.group = "impact", .unit = "kWh", .range = notNegative, .overYears = true});
  QuantityField ghg = quantity("ghg", {.group = "impact", .unit = "kg CO2e", .range = notNegative, .overYears = true});
  QuantityField water = quantity("water", {.group = "impact", .unit = "L", .range = notNegative, .overYears = true});
  QuantityField ewaste = quantity("ewaste", {.group = "impact", .unit = "kg", .range = notNegative, .overYears = true});
  EntryField measure = entry("measure", {.group = "effect", .target = "measure"});
  QuantityField reduction = quantity("reduction", {.group = "effect", .unit = "%", .range = percent, .overYears = true, .required = true,
      .figure = "reduction", .from = {measure}});
  QuantityField adoption = quantity("adoption", {.group = "effect", .unit = "%", .range = percent, .overYears = true, .required = true});
  QuantityField attribution = quantity("attribution", {.group = "effect", .unit = "%", .range = percent, .overYears = true, .required = true});
};

/// What comes back of an effect, or more demand for a service that became cheaper or more efficient (method.md 10, H.1, H.2).
struct ReboundType final : ElementType {
  ReboundType() : ElementType("rebound") {}
  ChoiceField mechanism = choice("mechanism", {.group = "effect", .options = {"activity", "price", "efficiency", "respending", "economy"}});
  ElementField effect = element("effect", {.group = "effect", .target = "effect", .required = true, .condition = when(mechanism, {"activity", "economy"})});
  ElementField service = element("service", {.group = "effect", .target = "service", .required = true, .condition = when(mechanism, {"price", "efficiency"})});
  QuantityField share = quantity("share", {.group = "effect", .unit = "%", .range = notNegative, .overYears = true, .required = true,
      .condition = when(mechanism, {"activity", "economy"})});
  QuantityField elasticity = quantity("elasticity", {.group = "effect", .unit = "1", .range = {.low = 0, .high = 10}, .required = true,
      .condition = when(mechanism, {"price", "efficiency"})});
  QuantityField energyCostShare = quantity("energyCostShare", {.group = "effect", .unit = "%", .range = percent, .required = true,
      .condition = when(mechanism, {"efficiency"})});
  QuantityField saturation = quantity("saturation", {.group = "effect", .unit = "1", .range = {.low = 1, .openLow = true}, .condition = when(mechanism, {"price", "efficiency"})});
  QuantityField cap = quantity("cap", {.group = "effect", .unit = "1", .range = atLeastOne, .condition = when(mechanism, {"price", "efficiency"})});
  QuantityField moneySaved = quantity("moneySaved", {.group = "effect", .unit = "1", .range = notNegative, .overYears = true, .required = true,
      .condition = when(mechanism, {"respending"})});
  QuantityField spendingGhg = quantity("spendingGhg", {.group = "effect", .unit = "kg CO2e", .range = notNegative, .overYears = true, .required = true,
      .condition = when(mechanism, {"respending"})});
};

}  // namespace meguri::study
