#include "core/library/database.h"

#include <sqlite3.h>

namespace meguri::library {

namespace {

struct Finalize {
  void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};

void bind(sqlite3_stmt* statement, int index, const Database::Value& value) {
  if (const auto* integer = std::get_if<std::int64_t>(&value)) sqlite3_bind_int64(statement, index, *integer);
  if (const auto* number = std::get_if<double>(&value)) sqlite3_bind_double(statement, index, *number);
  // static: the values outlive the statement, which ends with the query
  if (const auto* text = std::get_if<std::string_view>(&value))
    sqlite3_bind_text(statement, index, text->empty() ? "" : text->data(), static_cast<int>(text->size()), SQLITE_STATIC);
}

}  // namespace

std::string Database::Row::text(int column) const {
  const auto* bytes = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
  return bytes ? std::string(bytes, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))) : std::string();
}

std::int64_t Database::Row::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

double Database::Row::number(int column) const { return sqlite3_column_double(m_statement, column); }

bool Database::Row::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

void Database::Close::operator()(sqlite3* handle) const { sqlite3_close(handle); }

Database::Database(const std::filesystem::path& file, Access access) {
  const int flags = access == Access::read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
  sqlite3* handle = nullptr;
  m_open = sqlite3_open_v2(file.string().c_str(), &handle, flags, nullptr) == SQLITE_OK;
  m_handle.reset(handle);
}

bool Database::query(std::string_view sql, std::initializer_list<Value> values, const std::function<void(const Row&)>& row) const {
  sqlite3_stmt* prepared = nullptr;
  if (sqlite3_prepare_v2(m_handle.get(), sql.data(), static_cast<int>(sql.size()), &prepared, nullptr) != SQLITE_OK) return false;
  const std::unique_ptr<sqlite3_stmt, Finalize> statement(prepared);
  int index = 0;
  for (const Value& value : values) bind(prepared, ++index, value);
  int state = sqlite3_step(prepared);
  for (; state == SQLITE_ROW; state = sqlite3_step(prepared))
    if (row) row(Row(prepared));
  return state == SQLITE_DONE;
}

bool Database::prepares(std::string_view sql) const {
  sqlite3_stmt* prepared = nullptr;
  const bool isWell = sqlite3_prepare_v2(m_handle.get(), sql.data(), static_cast<int>(sql.size()), &prepared, nullptr) == SQLITE_OK;
  sqlite3_finalize(prepared);
  return isWell;
}

std::string Database::message() const { return sqlite3_errmsg(m_handle.get()); }

bool Database::isDamaged() const {
  const int code = sqlite3_errcode(m_handle.get()) & 0xff;
  // a missing table is a plain error
  return code == SQLITE_CORRUPT || code == SQLITE_NOTADB || code == SQLITE_ERROR;
}

bool Database::isLocked() const {
  const int code = sqlite3_errcode(m_handle.get()) & 0xff;
  return code == SQLITE_BUSY || code == SQLITE_LOCKED;
}

}  // namespace meguri::library
