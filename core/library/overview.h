#pragma once

#include "core/library/shelf.h"

namespace meguri::library {

/// How much of an indicator a kind of entries covers.
struct Coverage {
  std::string kind;
  std::string indicator;  ///< "ghg", "water", "ewaste", "minerals", "primaryEnergy", "electricity"
  std::size_t covered = 0, entries = 0;  ///< things with a figure of it, and all; entries about one product or place count as one
};

struct Holding {
  std::string dataset, kind;
  std::size_t entries = 0, figures = 0;
};

/// What a library holds, counted.
struct Overview {
  std::vector<Holding> holdings;    ///< by dataset and kind
  std::vector<Coverage> coverage;   ///< of the kinds a study is made of
  std::vector<std::string> unmade;  ///< products of accelerators for which nobody has published the greenhouse gases of manufacture
};

Overview overview(const Shelf& shelf);

/// The word under which figures count for an indicator; empty for those that are about none.
std::string_view indicatorOf(std::string_view kind, std::string_view figure);

}  // namespace meguri::library
