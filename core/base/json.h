#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/base/result.h"

namespace meguri {

/// JSON whose members keep their order, so that a saved file reads as it was written.
using Json = nlohmann::ordered_json;

/// Parses text from a stranger: no recursion on the input, nesting limited, duplicate members refused, numbers that overflow refused.
/// Faults: json.empty, json.syntax (line, what was read), json.cut (line), json.number (line, text), json.utf8 (line), json.encoding, json.depth, json.duplicate (member).
Result<Json> parseJson(std::string_view text);

/// A number as JSON: without a fraction where it has none, else the shortest text that reads back to the same bits.
Json numberJson(double value);

/// Text as files hold it: two blanks indentation, UTF-8, a newline at the end.
std::string dumpJson(const Json& json);

/// Whether text is valid UTF-8: only such text may enter a document.
bool isUtf8(std::string_view text);

/// Reads the members of one object. The first fault is kept, with its path; what is not asked for can be taken as the rest.
class ObjectReader {
 public:
  /// `json` must outlive the reader. A fault at once if it is no object.
  ObjectReader(const Json& json, std::string path);

  /// Each reads a member if it is there: true if it was and had the right type.
  bool text(const char* key, std::string& to);
  bool number(const char* key, double& to);
  bool integer(const char* key, std::int64_t& to);
  bool flag(const char* key, bool& to);
  const Json* object(const char* key);
  const Json* array(const char* key);
  /// Any type; null if absent.
  const Json* any(const char* key);
  /// Faults if there is no such member.
  void require(const char* key);

  std::string path(std::string_view key) const;
  const std::string& path() const { return m_path; }
  /// The members never asked for, as JSON text; empty if there are none.
  std::string rest() const;

  void fail(Fault fault) { if (!m_fault) m_fault = std::move(fault); }
  const std::optional<Fault>& fault() const { return m_fault; }

 private:
  const Json* typed(const char* key, bool (Json::*is)() const noexcept, const char* expected);

  const Json* m_json = nullptr;
  std::string m_path;
  std::vector<std::string> m_read;
  std::optional<Fault> m_fault;
};

/// A fault about a member of the wrong type: place, what was expected ("a number"), what was found (shortened).
Fault wrongType(std::string place, const char* expected, const Json& found);

/// Puts members kept by ObjectReader::rest back into an object that has none of them.
void appendRest(Json& object, const std::string& rest);

}  // namespace meguri
