#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <variant>

struct sqlite3;
struct sqlite3_stmt;

namespace meguri::library {

/// The version of the tables; a file with a higher one was written by a newer program.
inline constexpr std::int64_t schemaVersion = 2;

/// A connection to an SQLite file. Of one thread at a time.
class Database {
 public:
  enum class Access { read, create };
  using Value = std::variant<std::monostate, std::int64_t, double, std::string_view>;

  /// The row of a result that a query has reached; columns count from 0.
  class Row {
   public:
    explicit Row(sqlite3_stmt* statement) : m_statement(statement) {}
    std::string text(int column) const;
    std::int64_t integer(int column) const;
    double number(int column) const;
    bool isNull(int column) const;

   private:
    sqlite3_stmt* m_statement;
  };

  Database(const std::filesystem::path& file, Access access);

  bool isOpen() const { return m_open; }
  /// Runs one statement with its parameters and shows each row of the result; false on an error.
  bool query(std::string_view sql, std::initializer_list<Value> values = {}, const std::function<void(const Row&)>& row = {}) const;

  /// Whether a statement fits the tables there are.
  bool prepares(std::string_view sql) const;

  /// Of the last error: what SQLite says, and whether the content of the file is at fault, or another program has it locked.
  std::string message() const;
  bool isDamaged() const;
  bool isLocked() const;

 private:
  struct Close {
    void operator()(sqlite3* handle) const;
  };
  std::unique_ptr<sqlite3, Close> m_handle;
  bool m_open = false;
};

}  // namespace meguri::library
