#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace meguri {

/// A table of texts with a header, every row as long as it.
struct CsvTable {
  std::vector<std::string> header;
  std::vector<std::vector<std::string>> rows;
};

/// Reads RFC 4180 text: commas, quotes, a header row. Rows of blanks alone are skipped.
/// Faults: csv.quotes (line about which a quote is out of place), csv.no-header, csv.columns (line, columns found, columns of the
/// header), csv.duplicate-column (its name). The place of a fault is "line 12".
Result<CsvTable> readCsv(std::string_view text);

}  // namespace meguri
