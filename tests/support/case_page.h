#pragma once

#include "tests/support/case_assessor.h"

namespace meguri::support {

/// An output with what Meguri computes for it, in the output's unit; nothing where it is not computed.
struct Comparison {
  const BookOutput* output = nullptr;
  std::optional<double> computed;
  bool isMet = false;
};
struct ComparedCase {
  const BookCase* of = nullptr;
  std::vector<Comparison> outputs;
};

/// The help page of the published cases, Markdown, in one language.
std::string casePage(const std::vector<ComparedCase>& cases, bool isJapanese);

/// Five significant digits, whole numbers up to nine; grouped by thousands.
std::string readable(double value);

}  // namespace meguri::support
