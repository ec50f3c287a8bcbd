#include "core/base/json.h"

#include <algorithm>
#include <cmath>
#include <unordered_set>

namespace meguri {

namespace {

constexpr std::size_t maximumDepth = 64;

std::string lineOf(std::string_view text, std::size_t position) {
  const auto before = text.substr(0, std::min(position, text.size()));
  return "line " + std::to_string(1 + std::ranges::count(before, '\n'));
}

std::string shortened(std::string_view text, std::size_t most = 40) {
  std::string result(text.substr(0, most));
  while (!result.empty() && !isUtf8(result)) result.pop_back();  // never cut a character in two
  return result.size() < text.size() ? result + "…" : result;
}

/// Builds the document from parser events and stops at the first thing a study file cannot hold.
class Handler {
 public:
  explicit Handler(std::string_view text) : m_text(text) {}

  bool null() { return add(nullptr); }
  bool boolean(bool value) { return add(value); }
  bool number_integer(std::int64_t value) { return add(value); }
  bool number_unsigned(std::uint64_t value) { return add(value); }
  bool number_float(double value, const std::string&) { return add(value); }
  bool string(std::string& value) { return add(std::move(value)); }
  bool binary(Json::binary_t&) { return false; }
  bool start_object(std::size_t) { return open(Json::object()); }
  bool start_array(std::size_t) { return open(Json::array()); }
  bool end_object() { return close(); }
  bool end_array() { return close(); }

  bool key(std::string& name) {
    if (!m_keys.back().insert(name).second) return stop({FaultKind::damaged, "json.duplicate", path(), {shortened(name)}});
    m_key = std::move(name);
    return true;
  }

  template <class Exception>
  bool parse_error(std::size_t position, const std::string& token, const Exception& error) {
    const std::string line = lineOf(m_text, position);
    const std::string what = error.what();
    if (error.id == 406) return stop({FaultKind::damaged, "json.number", line, {shortened(token)}});
    if (what.find("UTF-8") != std::string::npos) return stop({FaultKind::damaged, "json.utf8", line, {}});
    const bool isCut = what.find("unexpected end of input") != std::string::npos || what.find("missing closing quote") != std::string::npos;
    if (isCut && position >= m_text.size()) return stop({FaultKind::damaged, "json.cut", line, {}});
    return stop({FaultKind::damaged, "json.syntax", line, {shortened(isUtf8(token) ? token : std::string())}});
  }

  Result<Json> result() {
    if (m_fault) return *m_fault;
    return std::move(m_root);
  }
  bool stopped() const { return m_fault.has_value(); }

 private:
  bool stop(Fault fault) {
    if (!m_fault) m_fault = std::move(fault);
    return false;
  }

  Json* place(Json value) {
    if (m_open.empty()) {
      m_root = std::move(value);
      return &m_root;
    }
    Json& parent = *m_open.back();
    if (parent.is_array()) {
      parent.push_back(std::move(value));
      return &parent.back();
    }
    // appended, not assigned by key: a look-up per member would be quadratic, and duplicates are refused in key()
    auto& members = parent.get_ref<Json::object_t&>();
    members.emplace_back(std::move(m_key), std::move(value));
    return &members.back().second;
  }

  bool add(Json value) {
    place(std::move(value));
    return true;
  }

  bool open(Json value) {
    if (m_open.size() >= maximumDepth) return stop({FaultKind::damaged, "json.depth", path(), {std::to_string(maximumDepth)}});
    m_names.push_back(m_open.empty() ? "" : m_open.back()->is_array() ? "[" + std::to_string(m_open.back()->size()) + "]" : m_key);
    m_open.push_back(place(std::move(value)));
    m_keys.emplace_back();
    return true;
  }

  bool close() {
    m_open.pop_back();
    m_keys.pop_back();
    m_names.pop_back();
    return true;
  }

  std::string path() const {
    std::string result;
    for (std::size_t i = 0; i < std::min<std::size_t>(m_names.size(), 8); ++i) {
      if (m_names[i].empty()) continue;
      if (!result.empty() && m_names[i].front() != '[') result += '.';
      result += m_names[i];
    }
    return shortened(result, 80);
  }

  std::string_view m_text;
  Json m_root;
  std::vector<Json*> m_open;
  std::vector<std::unordered_set<std::string>> m_keys;
  std::vector<std::string> m_names;
  std::string m_key;
  std::optional<Fault> m_fault;
};

}  // namespace

bool isUtf8(std::string_view text) {
  std::size_t i = 0;
  while (i < text.size()) {
    const auto lead = static_cast<unsigned char>(text[i]);
    const std::size_t length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    if ((lead >= 0x80 && lead < 0xc2) || lead > 0xf4 || i + length > text.size()) return false;
    for (std::size_t k = 1; k < length; ++k)
      if ((static_cast<unsigned char>(text[i + k]) & 0xc0) != 0x80) return false;
    const auto second = length > 1 ? static_cast<unsigned char>(text[i + 1]) : 0;
    if ((lead == 0xe0 && second < 0xa0) || (lead == 0xed && second > 0x9f) || (lead == 0xf0 && second < 0x90) || (lead == 0xf4 && second > 0x8f)) return false;
    i += length;
  }
  return true;
}

Result<Json> parseJson(std::string_view text) {
  if (text.find_first_not_of(" \t\r\n") == std::string_view::npos) return Fault{FaultKind::damaged, "json.empty", {}, {}};
  const bool isWide = text.starts_with("\xff\xfe") || text.starts_with("\xfe\xff") || (text.size() > 1 && (text[0] == '\0') != (text[1] == '\0'));
  if (isWide) return Fault{FaultKind::damaged, "json.encoding", {}, {}};
  // the parser takes a null character for the end of the text, and what follows would be lost
  if (const auto null = text.find('\0'); null != std::string_view::npos) return Fault{FaultKind::damaged, "json.syntax", lineOf(text, null), {"\\0"}};
  if (text.starts_with("\xef\xbb\xbf")) text.remove_prefix(3);
  Handler handler(text);
  if (!Json::sax_parse(text.begin(), text.end(), &handler) && !handler.stopped())
    return Fault{FaultKind::damaged, "json.syntax", {}, {}};
  return handler.result();
}

Json numberJson(double value) {
  constexpr double exactIntegers = 9007199254740992.0;
  if (std::floor(value) == value && std::abs(value) < exactIntegers) return static_cast<std::int64_t>(value);
  return value;
}

// what a message quotes may be no UTF-8: it is shown with replacement characters
std::string dumpJson(const Json& json) { return json.dump(2, ' ', false, Json::error_handler_t::replace) + "\n"; }

Fault wrongType(std::string place, const char* expected, const Json& found) {
  const bool isShort = !found.is_structured();
  return {FaultKind::damaged, "json.wrong-type", std::move(place), {expected, isShort ? shortened(found.dump()) : found.is_array() ? "[…]" : "{…}"}};
}

void appendRest(Json& object, const std::string& rest) {
  if (rest.empty()) return;
  // appended, not assigned by key: a look-up per member would be quadratic
  Json members = Json::parse(rest);
  auto& to = object.get_ref<Json::object_t&>();
  for (auto& [key, value] : members.get_ref<Json::object_t&>()) to.emplace_back(key, std::move(value));
}

ObjectReader::ObjectReader(const Json& json, std::string path) : m_path(std::move(path)) {
  if (json.is_object())
    m_json = &json;
  else
    m_fault = wrongType(m_path, "object", json);
}

const Json* ObjectReader::any(const char* key) {
  m_read.emplace_back(key);
  if (!m_json) return nullptr;
  const auto found = m_json->find(key);
  return found == m_json->end() ? nullptr : &*found;
}

const Json* ObjectReader::typed(const char* key, bool (Json::*is)() const noexcept, const char* expected) {
  const Json* found = any(key);
  if (!found || (found->*is)()) return found;
  fail(wrongType(path(key), expected, *found));
  return nullptr;
}

bool ObjectReader::text(const char* key, std::string& to) {
  const Json* found = typed(key, &Json::is_string, "text");
  if (found) to = found->get<std::string>();
  return found != nullptr;
}

bool ObjectReader::number(const char* key, double& to) {
  const Json* found = typed(key, &Json::is_number, "number");
  if (found) to = found->get<double>();
  return found != nullptr;
}

bool ObjectReader::integer(const char* key, std::int64_t& to) {
  const Json* found = typed(key, &Json::is_number_integer, "integer");
  if (found && found->is_number_unsigned() && found->get<std::uint64_t>() > INT64_MAX) {
    fail(wrongType(path(key), "integer", *found));
    return false;
  }
  if (found) to = found->get<std::int64_t>();
  return found != nullptr;
}

bool ObjectReader::flag(const char* key, bool& to) {
  const Json* found = typed(key, &Json::is_boolean, "flag");
  if (found) to = found->get<bool>();
  return found != nullptr;
}

const Json* ObjectReader::object(const char* key) { return typed(key, &Json::is_object, "object"); }
const Json* ObjectReader::array(const char* key) { return typed(key, &Json::is_array, "array"); }

void ObjectReader::require(const char* key) {
  if (m_json && !m_json->contains(key)) fail({FaultKind::damaged, "json.missing", m_path, {key}});
}

std::string ObjectReader::path(std::string_view key) const {
  return m_path.empty() ? std::string(key) : m_path + "." + std::string(key);
}

std::string ObjectReader::rest() const {
  if (!m_json) return {};
  Json members = Json::object();
  for (const auto& [key, value] : m_json->items())
    if (std::ranges::find(m_read, key) == m_read.end()) members.get_ref<Json::object_t&>().emplace_back(key, value);
  return members.empty() ? std::string() : members.dump();
}

}  // namespace meguri
