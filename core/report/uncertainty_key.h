#pragma once

#include "core/base/hash.h"
#include "core/report/reading.h"

namespace meguri::report {

/// A reading of a total as one number; of a part, a flow: none.
inline std::uint64_t keyOf(const Reading& reading) {
  const auto add = [](std::uint64_t key, auto part) { return hash64(static_cast<std::uint64_t>(part), key); };
  std::uint64_t key = hash64(reading.scenario);
  key = add(key, reading.indicator);
  key = add(key, reading.view.accounting);
  key = add(key, reading.view.basis);
  key = add(key, reading.measure);
  key = add(key, reading.perUnit);
  key = add(key, reading.from);
  return add(key, reading.to);
}

/// A difference: of a scenario from the reference.
inline std::uint64_t keyOf(std::string_view scenario, lifecycle::Indicator indicator, const lifecycle::View& view) {
  Reading reading;
  reading.scenario = scenario;
  reading.indicator = indicator;
  reading.view = view;
  return keyOf(reading);
}

}  // namespace meguri::report
