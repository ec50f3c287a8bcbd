#pragma once

#include <QProcess>
#include <QTemporaryDir>
#include <charconv>
#include <map>
#include <set>

#include "core/report/rows.h"
#include "core/storage/file.h"
#include "tests/support/support.h"

/// Workbooks read back by a reader that shares nothing with what writes them.
namespace meguri::support {

/// A sheet as rows of numbers and texts, a whole number as a number; the first row of it names the columns.
struct Sheet {
  std::vector<std::string> columns;
  std::vector<report::Fields> rows;
  int formulas = 0, links = 0;
  bool isFrozen = false;
  std::string filter;

  std::size_t column(std::string_view name) const {
    const auto found = std::ranges::find(columns, name);
    if (found == columns.end()) qFatal("no column %s", std::string(name).c_str());
    return static_cast<std::size_t>(found - columns.begin());
  }
  std::string text(std::size_t row, std::string_view name) const { return report::plain(rows[row][column(name)]); }
  std::optional<double> number(std::size_t row, std::string_view name) const {
    const auto* value = std::get_if<double>(&rows[row][column(name)]);
    return value ? std::optional(*value) : std::nullopt;
  }
};

struct Book {
  std::vector<std::string> order;
  std::map<std::string, Sheet> sheets;
  std::set<std::string> parts;
  std::string created;
};

inline report::Field cellOf(const nlohmann::json& cell) {
  if (cell.is_null()) return {};
  const auto& kept = cell.get_ref<const std::string&>();
  const std::string text = kept.substr(1);
  if (kept.front() == 't') return text;
  double number = 0;
  if (const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number); fault != std::errc() || end != text.data() + text.size()) qFatal("no number: %s", text.c_str());
  return number;
}

inline Sheet sheetOf(const nlohmann::json& json) {
  Sheet sheet;
  for (const auto& row : json.at("rows")) {
    report::Fields fields;
    for (const auto& cell : row) fields.push_back(cellOf(cell));
    if (sheet.columns.empty()) {
      for (const auto& field : fields) sheet.columns.push_back(report::plain(field));
      continue;
    }
    fields.resize(sheet.columns.size());
    sheet.rows.push_back(std::move(fields));
  }
  sheet.formulas = json.at("formulas").get<int>();
  sheet.links = json.at("links").get<int>();
  sheet.isFrozen = json.at("frozen").get<bool>();
  sheet.filter = json.at("filter").get<std::string>();
  return sheet;
}

/// Ends the program if the file is no workbook.
inline Book readBook(const QString& path) {
  QProcess process;
  process.start(QStringLiteral("/usr/bin/python3"), {QString::fromStdString(sourcePath("tests/support/xlsx_reader.py")), path});
  if (!process.waitForFinished(120000) || process.exitCode() != 0) qFatal("%s", process.readAllStandardError().constData());
  const auto json = nlohmann::json::parse(process.readAllStandardOutput().toStdString());
  Book book;
  for (const auto& sheet : json.at("sheets")) {
    book.order.push_back(sheet.at("name").get<std::string>());
    book.sheets[book.order.back()] = sheetOf(sheet);
  }
  for (const auto& part : json.at("parts")) book.parts.insert(part.get<std::string>());
  book.created = json.at("created").get<std::string>();
  return book;
}

inline Book readBytes(const std::string& bytes) {
  QTemporaryDir folder;
  const QString path = folder.filePath(QStringLiteral("book.xlsx"));
  if (storage::writeFile(path.toStdString(), bytes)) qFatal("cannot write");
  return readBook(path);
}

}  // namespace meguri::support
