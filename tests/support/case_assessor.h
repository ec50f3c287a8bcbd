#pragma once

#include <map>
#include <memory>

#include "core/lifecycle/assessment.h"
#include "tests/support/case_book.h"

namespace meguri::support {

/// A value in base units with its dimension.
struct Amount {
  double value = 0;
  quantity::Dimension dimension;
};

/// Computes what the case book's outputs stand against. Each study is assessed once.
class CaseAssessor {
 public:
  /// In the unit of the output. A fault where a reading finds nothing, names what is not there, or is of another dimension.
  Result<double> compute(const BookCase& of, const BookOutput& output);

 private:
  Result<Amount> amount(const BookCase& of, const BookOutput& output);
  Result<Amount> read(const BookCase& of, const BookOutput& output, const BookReading& reading);
  const lifecycle::Assessment& assessmentOf(const BookCase& of, const BookOutput& output);

  std::map<std::string, std::unique_ptr<const lifecycle::Assessment>> m_assessments;  ///< by file or statements
};

/// Formulas that no single study states: what Meguri computes from several of its studies or from a table in `arguments`.
Result<Amount> evaluateFormula(const std::string& name, const Json& arguments);

/// The total of the cells of a scenario, or of its memos, that a reading lets pass.
Result<Amount> sumOf(const lifecycle::Assessment& assessment, const BookReading& reading);

}  // namespace meguri::support
