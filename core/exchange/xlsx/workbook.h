#pragma once

#include <memory>

#include "core/base/result.h"
#include "core/report/rows.h"

namespace meguri::exchange {

/// Most rows of a sheet and UTF-16 units of a cell, in the file format.
inline constexpr std::uint32_t mostRows = 1'048'576;
inline constexpr std::size_t mostUnits = 32'767;

/// A text as a cell can hold it: at most mostUnits UTF-16 units, "…" for the rest.
std::string cutToCell(std::string_view text, bool* isCut = nullptr);
/// What XML cannot hold is written as "_x000D_", and what already reads like that so that it is read back as it is.
std::string escapedForCell(std::string_view text);

/// Writes a workbook of plain tables: a row of names that stays in sight and filters, then rows of numbers and texts. No formula, link or date; a text is a text whatever
/// it begins with. The same rows give the same bytes. Numbers have 16 significant digits, which is what the library writes.
class Workbook {
 public:
  /// `created`: the date in the file's properties, in seconds since 1970, not 0. `rows`: most of a sheet, for tests.
  explicit Workbook(std::int64_t created, std::uint32_t rows = mostRows);
  ~Workbook();
  Workbook(const Workbook&) = delete;
  Workbook& operator=(const Workbook&) = delete;

  /// Begins a sheet; rows go into it until the next. What does not fit goes on in "name-2".
  void begin(const std::string& name, const report::Columns& columns);
  void add(const report::Fields& row);
  /// Cells whose text was cut, such as "inputs!V12".
  const std::vector<std::string>& cut() const;

  /// The bytes of the file; once. Fault (unwritable): xlsx.temporary, with the folder for temporary files and the system's reason.
  Result<std::string> finish();

 private:
  struct State;
  std::unique_ptr<State> m_state;
};

}  // namespace meguri::exchange
