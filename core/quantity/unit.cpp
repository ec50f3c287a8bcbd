#include "core/quantity/unit.h"

#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace meguri::quantity {

namespace {

struct Prefix {
  std::string_view symbol;
  double multiply, divide;
};
constexpr std::array prefixes = {
    Prefix{"n", 1, 1e9},  Prefix{"µ", 1, 1e6},  Prefix{"μ", 1, 1e6}, Prefix{"u", 1, 1e6}, Prefix{"m", 1, 1e3},
    Prefix{"c", 1, 1e2},  Prefix{"d", 1, 1e1},  Prefix{"k", 1e3, 1}, Prefix{"M", 1e6, 1}, Prefix{"G", 1e9, 1},
    Prefix{"T", 1e12, 1}, Prefix{"P", 1e15, 1}, Prefix{"E", 1e18, 1}, Prefix{"Z", 1e21, 1}, Prefix{"Y", 1e24, 1}};

struct Row {
  std::string_view symbol;
  Dimension dimension;
  double multiply, divide;
  std::string_view allowed;  ///< first letters of the prefixes the field uses with this unit
};

constexpr Dimension time = Base::time;
constexpr Dimension acceleratorTime = Dimension(Base::accelerator) * time;
constexpr Dimension volume = Dimension(Base::length, 3);
constexpr Dimension powerOf = Dimension(Base::energy) / time;
constexpr std::string_view large = "kMGTPEZY";

// Values: a year of 8,760 h and a month of a twelfth of it, the conventions of method.md; 1 kWh = 3.6 MJ.
constexpr std::array table = {
    Row{"1", {}, 1, 1, ""}, Row{"%", {}, 1, 100, ""}, Row{"‰", {}, 1, 1000, ""}, Row{"ppm", {}, 1, 1e6, ""},
    Row{"h", time, 1, 1, ""}, Row{"hour", time, 1, 1, ""}, Row{"hours", time, 1, 1, ""},
    Row{"min", time, 1, 60, ""}, Row{"s", time, 1, 3600, "munµμ"}, Row{"d", time, 24, 1, ""},
    Row{"day", time, 24, 1, ""}, Row{"days", time, 24, 1, ""}, Row{"week", time, 168, 1, ""}, Row{"weeks", time, 168, 1, ""},
    Row{"month", time, 730, 1, ""}, Row{"months", time, 730, 1, ""},
    Row{"a", time, 8760, 1, ""}, Row{"yr", time, 8760, 1, ""}, Row{"y", time, 8760, 1, ""},
    Row{"year", time, 8760, 1, ""}, Row{"years", time, 8760, 1, ""},
    Row{"m", Base::length, 1, 1, "munµμck"},
    Row{"L", volume, 1, 1000, "munµμcdkM"}, Row{"l", volume, 1, 1000, "mcd"},
    Row{"g", Base::mass, 1, 1000, "munµμkM"}, Row{"t", Base::mass, 1000, 1, "kMG"},
    Row{"Wh", Base::energy, 1, 1000, "munµμkMGTP"}, Row{"J", Base::energy, 1, 3600000, "munµμkMGTPE"},
    Row{"W", powerOf, 1, 1000, "munµμkMGT"},
    Row{"B", Base::data, 1, 1e9, large}, Row{"byte", Base::data, 1, 1e9, ""}, Row{"bytes", Base::data, 1, 1e9, ""},
    Row{"FLOP", Base::operations, 1, 1, large}, Row{"FLOPs", Base::operations, 1, 1, large},
    Row{"token", Base::token, 1, 1, "kMGT"}, Row{"tokens", Base::token, 1, 1, "kMGT"},
    Row{"request", Base::request, 1, 1, "kMG"}, Row{"requests", Base::request, 1, 1, "kMG"}, Row{"req", Base::request, 1, 1, "kMG"},
    Row{"task", Base::task, 1, 1, "kMG"}, Row{"tasks", Base::task, 1, 1, "kMG"},
    Row{"accelerator", Base::accelerator, 1, 1, ""}, Row{"accelerators", Base::accelerator, 1, 1, ""},
    Row{"GPU", Base::accelerator, 1, 1, ""}, Row{"GPUs", Base::accelerator, 1, 1, ""},
    Row{"TPU", Base::accelerator, 1, 1, ""}, Row{"TPUs", Base::accelerator, 1, 1, ""},
    Row{"accelerator-h", acceleratorTime, 1, 1, "kM"}, Row{"GPU-h", acceleratorTime, 1, 1, "kM"},
    Row{"GPUh", acceleratorTime, 1, 1, "kM"}, Row{"GPU-hour", acceleratorTime, 1, 1, "kM"},
    Row{"GPU-hours", acceleratorTime, 1, 1, "kM"}, Row{"TPU-h", acceleratorTime, 1, 1, "kM"},
    Row{"node", Base::node, 1, 1, ""}, Row{"nodes", Base::node, 1, 1, ""}, Row{"server", Base::node, 1, 1, ""},
    Row{"servers", Base::node, 1, 1, ""}, Row{"unit", Base::node, 1, 1, ""}, Row{"units", Base::node, 1, 1, ""},
    Row{"user", Base::user, 1, 1, "kM"}, Row{"users", Base::user, 1, 1, "kM"},
    Row{"EUR", Base::eur, 1, 1, "kMG"}, Row{"USD", Base::usd, 1, 1, "kMG"}, Row{"JPY", Base::jpy, 1, 1, "kMG"},
    Row{"GBP", Base::gbp, 1, 1, "kMG"}, Row{"CHF", Base::chf, 1, 1, "kMG"}, Row{"CNY", Base::cny, 1, 1, "kMG"},
    Row{"INR", Base::inr, 1, 1, "kMG"}, Row{"KRW", Base::krw, 1, 1, "kMG"}, Row{"SEK", Base::sek, 1, 1, "kMG"},
    Row{"CAD", Base::cad, 1, 1, "kMG"}, Row{"AUD", Base::aud, 1, 1, "kMG"}, Row{"SGD", Base::sgd, 1, 1, "kMG"}};

/// A qualifier turns the unit before it into another dimension: the kg of "kg CO2e" is no kg.
struct Qualifier {
  std::string_view symbol;
  Dimension from, to;
  double multiply, divide;
};
constexpr std::array qualifiers = {
    Qualifier{"CO2e", Base::mass, Base::greenhouseGas, 1, 1},   Qualifier{"CO2eq", Base::mass, Base::greenhouseGas, 1, 1},
    Qualifier{"CO2-eq", Base::mass, Base::greenhouseGas, 1, 1}, Qualifier{"Sb-eq", Base::mass, Base::antimony, 1, 1},
    Qualifier{"Sbeq", Base::mass, Base::antimony, 1, 1},        Qualifier{"Sb", Base::mass, Base::antimony, 1, 1},
    Qualifier{"world-eq", volume, Base::scarceWater, 1, 1},
    // final energy is stored in kWh, primary energy in MJ
    Qualifier{"primary", Base::energy, Base::primaryEnergy, 18, 5}};

constexpr int mostFactors = 8;  // of a unit: enough for any, too few to overflow an exponent

bool allows(std::string_view allowed, std::string_view prefix) {
  return allowed.find(prefix) != std::string_view::npos;
}

std::optional<Unit> lookUp(std::string_view symbol) {
  for (const Row& row : table)
    if (row.symbol == symbol) return Unit{row.dimension, row.multiply, row.divide};
  for (const Prefix& prefix : prefixes) {
    if (!symbol.starts_with(prefix.symbol)) continue;
    const std::string_view rest = symbol.substr(prefix.symbol.size());
    for (const Row& row : table)
      if (row.symbol == rest && allows(row.allowed, prefix.symbol))
        return Unit{row.dimension, row.multiply * prefix.multiply, row.divide * prefix.divide};
  }
  return std::nullopt;
}

Unit raised(const Unit& unit, int n) {
  return {unit.dimension.power(n), std::pow(unit.multiply, n), std::pow(unit.divide, n)};
}

/// A symbol with an optional exponent: "mm2", "m^3".
std::optional<Unit> lookUpPower(std::string_view symbol) {
  if (const auto plain = lookUp(symbol)) return plain;
  if (symbol.size() < 2 || symbol.back() < '2' || symbol.back() > '3') return std::nullopt;
  const int n = symbol.back() - '0';
  symbol.remove_suffix(symbol[symbol.size() - 2] == '^' ? 2 : 1);
  const auto unit = lookUp(symbol);
  return unit ? std::optional(raised(*unit, n)) : std::nullopt;
}

const Qualifier* findQualifier(std::string_view symbol) {
  for (const Qualifier& q : qualifiers)
    if (q.symbol == symbol) return &q;
  return nullptr;
}

bool qualify(Unit& unit, const Qualifier& q) {
  if (unit.dimension != q.from) return false;
  unit.dimension = q.to;
  unit.multiply *= q.multiply;
  unit.divide *= q.divide;
  return true;
}

/// One factor without blanks, qualifier glued on or not: "kWh", "gCO2e".
std::optional<Unit> readFactor(std::string_view word) {
  if (const auto unit = lookUpPower(word)) return unit;
  for (const Qualifier& q : qualifiers) {
    if (!word.ends_with(q.symbol) || word.size() == q.symbol.size()) continue;
    auto unit = lookUpPower(word.substr(0, word.size() - q.symbol.size()));
    if (unit && qualify(*unit, q)) return unit;
  }
  return std::nullopt;
}

void replaceAll(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
    text.replace(at, from.size(), to);
}

/// Typographic variants of the same unit are written one way before reading.
std::string normalised(std::string_view text) {
  std::string result(text);
  for (const auto& [from, to] : std::initializer_list<std::pair<std::string_view, std::string_view>>{
           {"₂", "2"}, {"²", "2"}, {"³", "3"}, {"\u00a0", " "}, {"·", "*"}, {"×", "*"}, {"CO2 eq", "CO2e"}, {"Sb eq", "Sb-eq"}, {"％", "%"}})
    replaceAll(result, from, to);
  return result;
}

Fault unknownUnit(std::string_view part, std::string_view whole) {
  return {FaultKind::usage, "unit.unknown", {}, {std::string(part), std::string(whole)}};
}

}  // namespace

Result<Unit> parseUnit(std::string_view text) {
  const std::string clean = normalised(text);
  Unit whole;
  Unit factor;
  char sign = '*';       // how the factor in hand joins the whole
  int factors = 0;
  bool pending = false;  // a factor is in hand and may still be qualified
  bool divided = false;  // after a division only a qualifier may follow without a sign: "kg/kW h" has two readings
  const auto join = [&] {
    const bool up = sign == '*';
    whole.dimension = up ? whole.dimension * factor.dimension : whole.dimension / factor.dimension;
    whole.multiply *= up ? factor.multiply : factor.divide;
    whole.divide *= up ? factor.divide : factor.multiply;
    pending = false;
    ++factors;
  };

  std::size_t at = 0;
  bool expectFactor = true;
  while (at < clean.size()) {
    const char c = clean[at];
    if (c == ' ') {
      ++at;
    } else if (c == '/' || c == '*') {
      if (expectFactor || factors >= mostFactors) return unknownUnit(std::string(1, c), text);
      join();
      divided = divided || c == '/';
      if (c == '*' && divided) return unknownUnit("*", text);
      sign = c;
      expectFactor = true;
      ++at;
    } else {
      const std::size_t end = std::min(clean.find_first_of(" /*", at), clean.size());
      const std::string_view word = std::string_view(clean).substr(at, end - at);
      at = end;
      if (const Qualifier* q = findQualifier(word); q && pending) {
        if (!qualify(factor, *q)) return unknownUnit(word, text);
        continue;
      }
      const auto unit = readFactor(word);
      if (!unit || (pending && divided) || factors >= mostFactors) return unknownUnit(word, text);
      if (pending) {
        join();
        sign = '*';
      }
      factor = *unit;
      pending = true;
      expectFactor = false;
    }
  }
  if (!pending) return unknownUnit(text, text);
  join();
  return whole;
}

Result<TypedAmount> parseAmount(std::string_view text) {
  const std::string_view blanks = " \t\r\n";
  const std::size_t first = text.find_first_not_of(blanks);
  if (first == std::string_view::npos) return Fault{FaultKind::usage, "number.missing", {}, {}};
  text = text.substr(first, text.find_last_not_of(blanks) - first + 1);
  const bool plus = text.starts_with('+') && !text.starts_with("+-");
  const std::string_view digits = plus ? text.substr(1) : text;

  TypedAmount result;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), result.value);
  if (error != std::errc() || !std::isfinite(result.value)) return Fault{FaultKind::usage, "number.invalid", {}, {std::string(text)}};
  std::string_view rest(end, static_cast<std::size_t>(digits.data() + digits.size() - end));
  if (const std::size_t start = rest.find_first_not_of(blanks); start == std::string_view::npos) return result;
  else rest = rest.substr(start);
  // "1,082" is a thousand to one reader and about one to another: refuse rather than guess
  if (rest.front() == ',' || rest.front() == '.') return Fault{FaultKind::usage, "number.invalid", {}, {std::string(text)}};
  if (const auto unit = parseUnit(rest); !unit) return unit.fault();
  result.unit = rest;
  return result;
}

std::vector<std::string> unitSymbols() {
  std::vector<std::string> symbols;
  for (const Row& row : table) symbols.emplace_back(row.symbol);
  return symbols;
}

}  // namespace meguri::quantity
