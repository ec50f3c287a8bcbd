#include "core/library/table.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <map>
#include <optional>

namespace meguri::library {

namespace {

constexpr std::array<std::string_view, 10> rowAttributes = {"year",    "geography", "confidence", "evidence", "note",
                                                            "locator", "citation",  "url",        "licence",  "secondHand"};
constexpr std::array<std::string_view, 4> cellAttributes = {"low", "high", "boundary", "gsd"};
constexpr std::array<std::string_view, 5> sourceMembers = {"evidence", "locator", "citation", "url", "licence"};

bool isAmong(const auto& words, std::string_view word) { return std::ranges::find(words, word) != words.end(); }

std::optional<double> numberIn(std::string_view text) {
  double value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  return error == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

class TableReader {
 public:
  TableReader(const Json& spec, const CsvTable& table, const std::string& place, Json& entries, std::vector<Fault>& faults)
      : m_spec(spec), m_table(table), m_place(place), m_entries(entries), m_faults(faults) {
    for (std::size_t i = 0; i < table.header.size(); ++i) m_columns.emplace(table.header[i], i);
    m_figures = spec.value("figures", Json::object());
    m_isSeries = spec.value("series", false);
  }

  void read() {
    if (!checkColumns()) return;
    for (std::size_t i = 0; i < m_table.rows.size(); ++i) {
      m_row = &m_table.rows[i];
      m_line = m_place + ", line " + std::to_string(i + 2);
      readRow();
    }
  }

 private:
  void add(const char* code, std::vector<std::string> args) { m_faults.push_back({FaultKind::damaged, code, m_line, std::move(args)}); }

  bool checkColumns() {
    m_line = m_place + ", line 1";
    const std::size_t before = m_faults.size();
    for (const char* required : {"key", m_isSeries ? "year" : "name"})
      if (!m_columns.contains(required)) add("json.missing", {required});
    for (const std::string& column : m_table.header)
      if (!isKnown(column)) add("library.column", {column});
    for (const auto& [figure, attributes] : m_figures.items())
      if (!m_columns.contains(figure)) add("library.figure-column", {figure});
    return m_faults.size() == before;
  }

  bool isKnown(std::string_view column) const {
    if (column == "key" || column == "name" || column == "name:ja" || column.starts_with("@") || column.starts_with("fact:")) return true;
    if (isAmong(rowAttributes, column) || m_figures.contains(column)) return true;
    const auto colon = column.find(':');
    return colon != std::string_view::npos && m_figures.contains(column.substr(0, colon)) &&
           (isAmong(rowAttributes, column.substr(colon + 1)) || isAmong(cellAttributes, column.substr(colon + 1)));
  }

  const std::string& cell(const std::string& column) const {
    static const std::string none;
    const auto found = m_columns.find(column);
    return found == m_columns.end() ? none : (*m_row)[found->second];
  }

  /// "{column}" replaced by the cell.
  std::string filled(const std::string& text) {
    std::string result;
    std::size_t at = 0;
    for (std::size_t open = text.find('{'); open != std::string::npos; open = text.find('{', at)) {
      const std::size_t close = text.find('}', open);
      const std::string column = close == std::string::npos ? std::string() : text.substr(open + 1, close - open - 1);
      if (!m_columns.contains(column)) {
        add("library.placeholder", {text});
        return text;
      }
      result += text.substr(at, open - at) + cell(column);
      at = close + 1;
    }
    return result + text.substr(at);
  }

  /// As the cell, the row or the manifest states it; null if none does.
  Json attribute(const std::string& figure, const std::string& name) {
    for (const std::string& text : {cell(figure + ":" + name), isAmong(rowAttributes, name) ? cell(name) : std::string()})
      if (!text.empty()) return Json(filled(text));
    const Json& own = m_figures[figure];
    const auto member = own.find(name);
    if (member == own.end()) return {};
    return member->is_string() ? Json(filled(member->get<std::string>())) : *member;
  }

  void setNumber(Json& to, const char* member, const std::string& figure, const std::string& name) {
    const Json value = attribute(figure, name);
    if (value.is_null()) return;
    if (value.is_number()) {
      to[member] = value;
    } else if (const auto number = value.is_string() ? numberIn(value.get<std::string>()) : std::nullopt) {
      to[member] = numberJson(*number);
    } else {
      add("library.number", {figure + ":" + name, value.dump()});
    }
  }

  void setText(Json& to, const std::string& figure, std::string_view name) {
    const Json value = attribute(figure, std::string(name));
    if (value.is_string() && !value.get<std::string>().empty()) to[std::string(name)] = value;
  }

  Json spreadOf(const std::string& figure) {
    Json spread = Json::object();
    const Json kind = attribute(figure, "spread");
    if (kind.is_string() && (!cell(figure + ":low").empty() || !cell(figure + ":high").empty())) {
      const bool isRange = kind == "lognormal";
      spread["kind"] = kind;
      setNumber(spread, isRange ? "p5" : "min", figure, "low");
      setNumber(spread, isRange ? "p95" : "max", figure, "high");
    } else if (!attribute(figure, "gsd").is_null()) {
      spread["kind"] = "lognormal";
      setNumber(spread, "gsd", figure, "gsd");
    }
    return spread;
  }

  /// Everything about a figure but its value.
  Json figureOf(const std::string& figure) {
    Json json = Json::object();
    json["unit"] = m_figures[figure].value("unit", Json(""));
    if (Json spread = spreadOf(figure); !spread.empty())
      json["spread"] = std::move(spread);
    else
      for (const char* member : {"pedigree", "basic"})
        if (const Json value = attribute(figure, member); !value.is_null()) json[member] = value;
    Json& source = json["source"] = Json::object();
    for (const std::string_view member : sourceMembers) setText(source, figure, member);
    const Json secondHand = attribute(figure, "secondHand");
    if (secondHand == true || secondHand == "true")
      source["secondHand"] = true;
    else if (!secondHand.is_null() && secondHand != false && secondHand != "false")
      add("library.word", {"secondHand", secondHand.dump(), "true, false"});
    setText(json, figure, "confidence");
    setNumber(json, "year", figure, "year");
    for (const char* member : {"geography", "boundary", "note"}) setText(json, figure, member);
    return json;
  }

  void readRow() {
    const std::string& key = cell("key");
    if (key.empty()) return add("json.missing", {"key"});
    m_isSeries ? readSeries(key) : readEntry(key);
  }

  void readEntry(const std::string& key) {
    if (m_entries.contains(key)) return add("library.duplicate-entry", {key});
    Json entry = Json::object();
    entry["kind"] = m_spec.value("kind", Json(""));
    entry["name"] = cell("name");
    if (const std::string& japanese = cell("name:ja"); !japanese.empty()) entry["nameJa"] = japanese;
    if (const auto facts = m_spec.find("facts"); facts != m_spec.end()) entry["facts"] = *facts;
    for (const auto& [column, index] : m_columns)
      if (column.starts_with("fact:") && !(*m_row)[index].empty()) entry["facts"][column.substr(5)] = (*m_row)[index];
    Json& figures = entry["figures"] = Json::object();
    for (const auto& [figure, attributes] : m_figures.items()) {
      const std::string& text = cell(figure);
      if (text.empty()) continue;  // a gap stays a gap
      const auto value = numberIn(text);
      if (!value) {
        add("library.number", {figure, text});
        continue;
      }
      Json json = Json::object();
      json["value"] = numberJson(*value);
      json.update(figureOf(figure));
      figures[figure] = std::move(json);
    }
    // an entry without figures may still get some from a series: the reader of the dataset looks at the end
    m_entries[key] = std::move(entry);
  }

  void readSeries(const std::string& key) {
    if (!m_entries.contains(key)) return add("library.series-entry", {key});
    const auto year = numberIn(cell("year"));
    if (!year) return add("library.number", {"year", cell("year")});
    Json& figures = m_entries[key]["figures"];
    for (const auto& [figure, attributes] : m_figures.items()) {
      const std::string& text = cell(figure);
      if (text.empty()) continue;
      const auto value = numberIn(text);
      if (!value) {
        add("library.number", {figure, text});
        continue;
      }
      const bool isNew = !figures.contains(figure);
      // what is said of a series is said of its newest row
      Json json = figureOf(figure);
      Json path = isNew ? Json{{"kind", "table"}, {"values", Json::object()}} : figures[figure].value("path", Json::object());
      if (!path.contains("values") || path["values"].contains(cell("year")) ||
          (!path["values"].empty() && numberIn(std::prev(path["values"].end()).key()) > year)) {
        add("library.order-of-years", {key, cell("year")});
        continue;
      }
      path["values"][cell("year")] = numberJson(*value);
      if (attributes.value("hold", false)) path["holdsLast"] = true;
      json["path"] = std::move(path);
      figures[figure] = std::move(json);
    }
  }

  const Json& m_spec;
  const CsvTable& m_table;
  const std::string& m_place;
  Json& m_entries;
  std::vector<Fault>& m_faults;
  std::map<std::string, std::size_t> m_columns;
  Json m_figures;
  bool m_isSeries = false;
  const std::vector<std::string>* m_row = nullptr;
  std::string m_line;
};

}  // namespace

void addTable(const Json& spec, const CsvTable& table, const std::string& place, Json& entries, std::vector<Fault>& faults) {
  TableReader(spec, table, place, entries, faults).read();
}

}  // namespace meguri::library
