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
  Expr collection, yield;       ///< shares; may be empty
  Expr hazardous, valuable;     ///< kg per node, of its circuit boards; may be empty
};

Embodied readEmbodied(Context& context, const Fleet& fleet);

/// The three burdens of hardware that have figures of their own for manufacture, transport, end of life and recycling.
struct HardwareFields {
  Indicator indicator;
  study::QuantityField accelerators, each, host, transport, endOfLife;  ///< per node; each: per accelerator
  study::QuantityField virgin, recycling;                               ///< per kg of recycled material
  const char* suffix;  ///< of the figures of transport in the library
};
/// Those the scope counts, greenhouse gases first.
std::vector<HardwareFields> hardwareFields(const Context& context);

/// Manufacture by the fleet's bill of components, per node; empty where no line is of the part, or a line does not state it (method.md B.1 to B.3).
struct Bill {
  Expr host, accelerators;
};
Bill readBill(Context& context, const Fleet& fleet, Indicator indicator);

/// What the end-of-life rule of the scope adds beside cut-off: credits for recycled material as a stage of their own, and, with the circular
/// footprint formula, its end-of-life terms (method.md 8, F.4). Per node; what is missing is excluded by name.
void readRecycling(Context& context, const Fleet& fleet, Embodied& embodied, bool endOfLifeIsCovered);

/// E-waste split by what becomes of it: uncollected 1 − c, recycled c·y, disposed c·(1 − y); without a yield the collected part stays whole,
/// without a collection all (method.md F.3).
std::vector<std::pair<Fate, Expr>> treated(Expr ewaste, Expr collection, Expr yield);

/// A claim's part in a year of its fleet.
struct Share {
  const Claim* claim = nullptr;
  Expr hours;  ///< accelerator·h
  Expr share;  ///< of the fleet's charge
};
struct Shares {
  std::vector<Share> claims;
  Expr idle;  ///< what no job takes; empty: all
};

/// Amortised: a year's charge = burden / expected life · unit-years, shared out; the unserved rest of what retires early is written off in its
/// year, as a row of its own. As incurred: in the year of purchase or retirement, not allocated (method.md 4, 7, 8).
void writeOwned(Context& context, const Fleet& fleet, const Embodied& embodied, const Shares& shares, int year);

/// Burden / (L·U) per claimed hour, in both accountings.
void writeRented(Context& context, const Fleet& fleet, const Embodied& embodied, const std::vector<Claim>& claims, int year);

}  // namespace meguri::lifecycle
