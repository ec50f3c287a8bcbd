#include "core/base/csv.h"

#include <csv.h>

#include <algorithm>
#include <memory>

namespace meguri {

namespace {

struct Reading {
  std::vector<std::vector<std::string>> rows;
  std::vector<std::string> row;
};

void takeField(void* field, std::size_t length, void* reading) {
  static_cast<Reading*>(reading)->row.emplace_back(static_cast<const char*>(field), length);
}

void takeRow(int, void* reading) {
  auto& [rows, row] = *static_cast<Reading*>(reading);
  rows.push_back(std::move(row));
  row.clear();
}

struct Free {
  void operator()(csv_parser* parser) const { csv_free(parser); }
};

Fault fault(const char* code, std::size_t line, std::vector<std::string> args = {}) {
  return {FaultKind::damaged, code, "line " + std::to_string(line), std::move(args)};
}

}  // namespace

Result<CsvTable> readCsv(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  csv_parser parser{};
  csv_init(&parser, CSV_STRICT | CSV_STRICT_FINI);
  const std::unique_ptr<csv_parser, Free> freed(&parser);
  Reading reading;
  const std::size_t parsed = csv_parse(&parser, text.data(), text.size(), takeField, takeRow, &reading);
  if (parsed != text.size() || csv_fini(&parser, takeField, takeRow, &reading) != 0) return fault("csv.quotes", reading.rows.size() + 1);
  if (reading.rows.empty()) return fault("csv.no-header", 1);

  CsvTable table;
  table.header = std::move(reading.rows.front());
  for (auto column = table.header.begin(); column != table.header.end(); ++column)
    if (std::find(table.header.begin(), column, *column) != column) return fault("csv.duplicate-column", 1, {*column});
  for (std::size_t i = 1; i < reading.rows.size(); ++i) {
    auto& row = reading.rows[i];
    if (row.size() != table.header.size()) return fault("csv.columns", i + 1, {std::to_string(row.size()), std::to_string(table.header.size())});
    table.rows.push_back(std::move(row));
  }
  return table;
}

}  // namespace meguri
