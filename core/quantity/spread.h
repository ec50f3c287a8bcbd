#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace meguri::quantity {

/// How uncertain a figure is, around its point value and in its unit (method.md I.1). The point value is the median
/// of a lognormal, the mode of a triangular or PERT, the midpoint of a uniform, the mean of a normal and the selected option of a choice.
struct Spread {
  enum class Kind : std::uint8_t { none, uniform, triangular, normal, lognormalGsd, lognormalRange, pert, choice };
  struct Option {
    std::string label;  ///< which source this alternative is
    double value = 0;
    double weight = 1;
    std::string extras;  ///< as below
    bool operator==(const Option&) const = default;
  };

  Kind kind = Kind::none;
  double low = 0;     ///< minimum; P5 of a lognormal range
  double high = 0;    ///< maximum; P95 of a lognormal range
  double deviation = 0;  ///< standard deviation of a normal; geometric standard deviation (> 1) of a lognormal
  std::vector<Option> options;  ///< of a choice
  std::string extras;    ///< members of the file not known to this version, as JSON text

  bool operator==(const Spread&) const = default;
};

/// The word of a kind in a study file: "uniform", "lognormal", ...; both lognormal forms share one.
std::string_view spreadWord(Spread::Kind kind);

/// The geometric standard deviation of either lognormal form.
double geometricDeviation(const Spread& spread);

/// Why a spread cannot belong to a point value, as an issue code ("spread.order", "spread.midpoint", "spread.median",
/// "spread.gsd", "spread.deviation", "spread.positive", "spread.options", "spread.selected"); nothing if it can.
std::optional<std::string> spreadFault(const Spread& spread, double value);

}  // namespace meguri::quantity
