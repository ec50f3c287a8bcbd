#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace meguri::study {

enum class Severity : std::uint8_t {
  error,    ///< nothing can be calculated until it is mended
  warning,  ///< calculated, but look at it
  note      ///< something is left out, by name
};

/// Something to say about the user's inputs, as data. ui/words makes a sentence with a remedy of it; its row jumps to the field.
struct Issue {
  Severity severity = Severity::error;
  std::string code;      ///< e.g. "quantity.range"
  std::string scenario;  ///< ids; empty where the whole study is meant
  std::string element;
  std::string field;     ///< field key
  std::vector<std::string> args;

  bool operator==(const Issue&) const = default;
};

}  // namespace meguri::study
