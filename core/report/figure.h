#pragma once

#include "core/report/uncertainty.h"

namespace meguri::report {

/// What a chart says at a glance, as data; ui/words makes its title. Empty where nothing may be claimed.
struct Message {
  enum class Kind : std::uint8_t {
    none,
    less,      ///< scenario is below the reference, and lowest of all that may be compared, by share
    more,      ///< no scenario is below the reference; this one is furthest above, by share
    same,      ///< all scenarios equal the reference; with a key: that part is the same share of each
    dominant,  ///< of a single scenario: its greatest part, by share
    years,     ///< of a single scenario: the few years in a row that hold at least half of it, from key to lastKey, by share
    lessOf,    ///< scenario is below the reference in count of so many indicators
    moreOf     ///< in none of them, but above in count
  };
  Kind kind = Kind::none;
  study::Id scenario = {};
  double share = 0;          ///< 0.83 for 83 %
  std::string key = {};      ///< of the part
  std::optional<double> probability = {};  ///< of less or more: share of draws in which it is; nothing where none may be worded
  study::Id reference = {};                ///< what it is less or more than
  bool isAgainst = false;    ///< runs against what the first figure of a page says
  std::string lastKey = {};
  std::size_t count = 0, of = 0;

  bool operator==(const Message&) const = default;
};

/// The draws behind the bands of a figure.
struct Sample {
  std::uint64_t draws = 0, seed = 0;

  bool operator==(const Sample&) const = default;
};

}  // namespace meguri::report
