#include "core/quantity/dimension.h"

namespace meguri::quantity {

namespace {

constexpr std::array<const char*, baseCount> unitNames = {
    "h",   "m",     "kg",      "kWh",  "MJ primary",  "kg CO2e", "kg Sb-eq", "m3 world-eq", "GB",  "FLOP",
    "token", "request", "task", "accelerator", "node", "user",
    "EUR", "USD", "JPY", "GBP", "CHF", "CNY", "INR", "KRW", "SEK", "CAD", "AUD", "SGD"};

}  // namespace

std::string Dimension::unit() const {
  std::string above, below;
  for (std::size_t i = 0; i < baseCount; ++i) {
    const int n = m_exponents[i];
    if (n == 0) continue;
    std::string name = unitNames[i];
    const int size = n < 0 ? -n : n;
    if (size > 1) name += std::to_string(size);
    if (n > 0)
      above += (above.empty() ? "" : "·") + name;
    else
      below += "/" + name;
  }
  return (above.empty() ? "1" : above) + below;
}

}  // namespace meguri::quantity
