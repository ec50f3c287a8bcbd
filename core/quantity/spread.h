#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace meguri::quantity {

/// Where a geometric standard deviation comes from: scores of a figure's source, and the factors they stand for. The deviation itself
/// is stated beside it and counts, so that a study needs no table of factors.
struct Pedigree {
  std::string factors;          ///< id of the library entry whose factors were used, e.g. "pedigree/ecoinvent-3"
  double basic = 1.05;          ///< basic uncertainty of the kind of figure, as a factor of 1 or more
  std::array<int, 5> scores{};  ///< 1 to 5: reliability, completeness, temporal, geographical, further technological correlation
  std::string extras;           ///< members of the file not known to this version, as JSON text
  bool operator==(const Pedigree&) const = default;
};

/// How uncertain a figure is, around its point value and in its unit (method.md I.1). The point value is the median
/// of a lognormal, the mode of a triangular or PERT, the midpoint of a uniform, the mean of a normal and the selected option of a choice.
/// A lognormal of what is bounded below by a floor (a PUE by 1) lies on the part above the floor: x = floor + (value − floor) · GSD^z.
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
  std::optional<Pedigree> pedigree;  ///< of a lognormal by its deviation
  std::vector<Option> options;  ///< of a choice
  bool isHeld = false;   ///< kept and shown, but the analyst holds the input fixed: it is not drawn
  std::string extras;    ///< members of the file not known to this version, as JSON text

  bool operator==(const Spread&) const = default;
  /// Stated to be certain, as a decision is; nothing stated is no such claim.
  bool isExact() const { return kind == Kind::none && isHeld; }
};

/// The word of a kind in a study file: "uniform", "lognormal", ...; both lognormal forms share one.
std::string_view spreadWord(Spread::Kind kind);

/// The geometric standard deviation of either lognormal form, of the part above the floor (in the unit of the figure).
double geometricDeviation(const Spread& spread, double floor = 0);

/// Why a spread cannot belong to a point value, as an issue code ("spread.finite", "spread.order", "spread.midpoint", "spread.median",
/// "spread.gsd", "spread.deviation", "spread.positive", "spread.floor", "spread.options", "spread.selected"); nothing if it can.
/// The floor of the field is in the unit of the value. No geometric standard deviation exceeds 100: beyond it draws say nothing.
std::optional<std::string> spreadFault(const Spread& spread, double value, double floor = 0);

}  // namespace meguri::quantity
