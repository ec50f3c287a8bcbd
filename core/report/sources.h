#pragma once

#include "core/lifecycle/assessment.h"

namespace meguri::report {

/// A document that inputs of the scenarios rest on.
struct UsedSource {
  quantity::Source source;    ///< as first met, without locator; cited by its address where it has no citation. Licence and address as far as an input states them
  std::size_t inputs = 0;     ///< how many inputs cite it
};

/// What the inputs read by some scenarios rest on.
struct Evidence {
  std::vector<UsedSource> documents;     ///< by number of inputs, most first; one under two licences stands twice
  std::size_t assumptions = 0;           ///< inputs stated as assumption without a document
  std::size_t unsourced = 0;             ///< other inputs without a document
  std::vector<std::string> datasets;     ///< "owid-energy 2026.11", of the library entries used, ascending
};
/// Whole: every document that an input read by these scenarios cites is there.
Evidence evidence(const lifecycle::Assessment& assessment, const std::vector<study::Id>& scenarios);

}  // namespace meguri::report
