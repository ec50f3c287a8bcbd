#include "core/quantity/convert.h"

#include <array>
#include <charconv>
#include <cmath>

namespace meguri::quantity {

namespace {

/// value · multiply / divide as if the product were not rounded.
double ratioOf(double value, double multiply, double divide) {
  const double product = value * multiply, lost = std::fma(value, multiply, -product);
  const double quotient = product / divide;
  if (!std::isfinite(quotient)) return quotient;
  return quotient + (std::fma(-quotient, divide, product) + lost) / divide;
}

/// Rounded to so many digits.
double typed(double value, int digits) {
  std::array<char, 32> text{};
  const auto end = std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::general, digits).ptr;
  double result = value;
  std::from_chars(text.data(), end, result);
  return result;
}

/// Where the point alone is moved, a value somebody typed stays one that can be typed: 329.65 g is 0.00032965 t, and not the neighbour of it that
/// arithmetic gives.
double asTyped(double before, double after, double ratio) {
  constexpr int mostTyped = 12, everKept = 15;
  const bool movesPoint = std::pow(10.0, std::round(std::log10(ratio))) == ratio;
  return movesPoint && typed(before, mostTyped) == before ? typed(after, everKept) : after;
}

struct Family {
  Dimension dimension;
  std::vector<std::string> above;  ///< a fraction, and alone
  std::vector<std::string> below;  ///< a fraction
};

std::vector<Family> families() {
  const Dimension time = Base::time, length = Base::length;
  std::vector<Family> all = {
      {Dimension(Base::energy) / time, {"W", "kW", "MW"}, {"kW"}},
      {Dimension(Base::accelerator) * time, {"GPU-h", "kGPU-h", "MGPU-h"}, {"GPU-h"}},
      {length.power(3), {"mL", "L", "m3"}, {"L", "m3"}},
      {length.power(2), {"mm2", "cm2", "m2"}, {"cm2"}},
      {Base::energy, {"J", "Wh", "kWh", "MWh", "GWh"}, {"kWh", "MWh"}},
      {Base::greenhouseGas, {"mg CO2e", "g CO2e", "kg CO2e", "t CO2e"}, {"kg CO2e", "t CO2e"}},
      {Base::primaryEnergy, {"MJ primary", "kWh primary", "GJ primary"}, {}},
      {Base::antimony, {"mg Sb-eq", "g Sb-eq", "kg Sb-eq"}, {}},
      {Base::scarceWater, {"L world-eq", "m3 world-eq"}, {}},
      {Base::mass, {"mg", "g", "kg", "t"}, {"kg", "t"}},
      {Base::data, {"MB", "GB", "TB", "PB"}, {"GB", "TB"}},
      {Base::operations, {"TFLOP", "PFLOP", "EFLOP", "ZFLOP"}, {}},
      {Base::token, {"tokens", "ktokens", "Mtokens", "Gtokens"}, {"tokens", "ktokens", "Mtokens"}},
      {Base::request, {"requests", "krequests", "Mrequests"}, {"request"}},
      {Base::task, {"tasks", "ktasks", "Mtasks"}, {"task"}},
      {Base::user, {"users", "kusers", "Musers"}, {"user"}},
      {Base::node, {"nodes"}, {"node"}},
      {Base::accelerator, {"accelerators"}, {"accelerator"}},
      {time, {"s", "min", "h", "d", "month", "a"}, {"s", "h", "d", "a"}},
      {length, {"mm", "m", "km"}, {"km"}}};
  for (const auto& [base, word] : {std::pair(Base::eur, "EUR"), {Base::usd, "USD"}, {Base::jpy, "JPY"}, {Base::gbp, "GBP"}, {Base::chf, "CHF"}, {Base::cny, "CNY"}, {Base::inr, "INR"}, {Base::krw, "KRW"}, {Base::sek, "SEK"}, {Base::cad, "CAD"}, {Base::aud, "AUD"}, {Base::sgd, "SGD"}})
    all.push_back({base, {word, std::string("k") + word, std::string("M") + word}, {}});
  all.push_back({Dimension(), {"%", "1"}, {}});
  return all;
}

}  // namespace

double converted(double value, const Unit& from, const Unit& to) {
  const double multiply = from.multiply * to.divide, divide = from.divide * to.multiply;
  if (multiply == divide) return value;
  if (std::fmod(multiply, divide) == 0) return asTyped(value, value * (multiply / divide), multiply / divide);
  if (std::fmod(divide, multiply) == 0) return asTyped(value, value / (divide / multiply), divide / multiply);
  return ratioOf(value, multiply, divide);
}

std::optional<Quantity> converted(const Quantity& quantity, const std::string& unit) {
  const auto from = parseUnit(quantity.unit), to = parseUnit(unit);
  if (!from || !to || from->dimension != to->dimension) return std::nullopt;
  const auto convert = [&](double& value) { value = converted(value, *from, *to); };
  Quantity result = quantity;
  result.unit = unit;
  convert(result.value);
  convert(result.curve.limit);
  for (auto& [year, value] : result.byYear) convert(value);
  convert(result.spread.low);
  convert(result.spread.high);
  // of a lognormal it is a ratio
  if (result.spread.kind == Spread::Kind::normal) convert(result.spread.deviation);
  for (auto& option : result.spread.options) convert(option.value);
  return result;
}

std::vector<std::string> usualUnits(const Dimension& dimension) {
  static const std::vector<Family> all = families();
  for (const Family& family : all)
    if (family.dimension == dimension) return family.above;
  std::vector<std::string> result;
  for (const Family& above : all)
    for (const Family& below : all) {
      if (above.dimension / below.dimension != dimension) continue;
      for (const auto& bottom : below.below)
        for (const auto& top : above.above)
          if (top != "%") result.push_back(top + "/" + bottom);
      if (!result.empty()) return result;
    }
  return result;
}

}  // namespace meguri::quantity
