#pragma once

#include <compare>
#include <cstdint>

namespace meguri::graph {

/// The name of a node: four parts whose meaning belongs to whoever builds the graph. It says what a node is, never where it
/// stands, so that it can be resolved again after a rebuild, in another graph or in another process.
struct Address {
  std::uint64_t subject = 0;   ///< whose: the hash of an id; 0 = of the whole
  std::uint32_t facets = 0;    ///< further distinctions, packed by the builder; 0 = none
  std::uint16_t quantity = 0;  ///< what; 0 = unnamed
  std::int16_t period = 0;     ///< when; 0 = at any time

  auto operator<=>(const Address&) const = default;
  explicit operator bool() const { return quantity != 0; }
};

}  // namespace meguri::graph
