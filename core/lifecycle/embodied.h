#pragma once

#include "core/lifecycle/fleet.h"

namespace meguri::lifecycle {

/// One burden of a node over its life, paid when it is made, moved or retired.
struct Burden {
  Facets facets;            ///< of its cells, accounting and phase left open
  Expr perNode;             ///< in base units of the indicator, per node
  bool atRetirement = false;  ///< as incurred: in the year of retirement; else of purchase
};

/// What the nodes of a fleet carry from manufacture to end of life. What no figure is stated for is excluded by name.
struct Embodied {
  std::vector<Burden> burdens;
  Expr mass;    ///< kg per node; may be empty
  Expr reused;  ///< share of retired mass handed on; may be empty
};

Embodied readEmbodied(Context& context, const Fleet& fleet);

/// A claim's part in a year of its fleet.
struct Share {
  const Claim* claim = nullptr;
  Expr hours;  ///< accelerator·h
  Expr share;  ///< of the fleet's claimed hours; only of an owned fleet
};

/// Amortised: a year's charge = burden / expected life · unit-years, shared by useful hours, the idle row taking all of a year in which
/// nothing is claimed. As incurred: in the year of purchase or retirement, not allocated. Rented: burden / (L·U) per claimed hour in both
/// accountings (method.md 4, 7, 8).
void writeEmbodied(Context& context, const Fleet& fleet, const Embodied& embodied, const std::vector<Share>& shares, const Expr& claimed, int year);

}  // namespace meguri::lifecycle
