#pragma once

#include "core/report/reading.h"

namespace meguri::report {

/// On what the cells of a total rest: each takes the weakest class among all its inputs, its share is of the sum of absolute amounts
/// (model, Randomness: coverage).
struct Coverage {
  /// By class, strongest first: measured, vendor, literature, default, assumption, unstated. They sum to 1.
  std::array<double, 6> shares{};
  std::size_t cells = 0;
};

/// Classes from the strongest to the weakest.
inline constexpr std::array evidenceClasses = {quantity::Evidence::measured,       quantity::Evidence::vendor,     quantity::Evidence::literature,
                                               quantity::Evidence::libraryDefault, quantity::Evidence::assumption, quantity::Evidence::unstated};

/// The weakest class among the inputs of every node of a scenario; a node without inputs has the strongest.
std::vector<quantity::Evidence> evidenceOf(const lifecycle::Assessment& assessment, std::size_t scenario);

/// Of the footprint of a scenario, given the classes of its nodes; nothing where all of it is left out, or is nothing.
std::optional<Coverage> coverage(const lifecycle::Assessment& assessment, std::size_t scenario, const std::vector<quantity::Evidence>& classes, lifecycle::Indicator indicator,
                                 const lifecycle::View& view);

}  // namespace meguri::report
