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
  FlagField networkLosses = flag("networkLosses", {.group = "method", .preset = true});
  // stages inside the boundary
  FlagField manufacture = flag("manufacture", {.group = "boundary", .preset = true});
  FlagField transport = flag("transport", {.group = "boundary", .preset = true});
  FlagField use = flag("use", {.group = "boundary", .preset = true});
  FlagField endOfLife = flag("endOfLife", {.group = "boundary", .preset = true});
  FlagField facility = flag("facility", {.group = "boundary", .preset = true});
};

}  // namespace meguri::study
