#pragma once

#include "core/report/uncertainty.h"

namespace meguri::report {

/// What a chart says at a glance, as data; ui/words makes its title. Empty where nothing may be claimed.
struct Message {
  enum class Kind : std::uint8_t {
    none,
    less,      ///< scenario is below the reference, and lowest of all, by share
    more,      ///< no scenario is below the reference; this one is furthest above, by share
    same,      ///< all scenarios equal the reference
    dominant   ///< of a single scenario: its greatest part, by share
  };
  Kind kind = Kind::none;
  study::Id scenario;
  double share = 0;     ///< 0.83 for 83 %
  std::string key;      ///< of the part, for dominant
  std::optional<double> probability = {};  ///< of less or more: share of draws in which it is; nothing where none may be worded
  study::Id reference = {};                ///< with a probability: what it is less or more than

  bool operator==(const Message&) const = default;
};

/// The draws behind the bands of a figure.
struct Sample {
  std::uint64_t draws = 0, seed = 0;

  bool operator==(const Sample&) const = default;
};

}  // namespace meguri::report
