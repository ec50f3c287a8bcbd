#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <string>

namespace meguri::quantity {

/// The base dimensions. Greenhouse-gas mass, final and primary energy, tokens, requests and every
/// currency are dimensions of their own, because adding them up would be wrong. Counts that people
/// confuse by a factor of eight (accelerators, nodes) are dimensions too.
enum class Base : std::uint8_t {
  time,           ///< h
  length,         ///< m
  mass,           ///< kg
  energy,         ///< kWh, final
  primaryEnergy,  ///< MJ
  greenhouseGas,  ///< kg CO2e
  antimony,       ///< kg Sb-eq
  scarceWater,    ///< m3 world-eq
  data,           ///< GB
  operations,     ///< FLOP
  token,
  request,
  task,
  accelerator,
  node,
  user,
  eur, usd, jpy, gbp, chf, cny, inr, krw, sek, cad, aud, sgd,
  count_
};

inline constexpr std::size_t baseCount = static_cast<std::size_t>(Base::count_);

/// Exponents over the base dimensions. A value type; all-zero means a pure number.
class Dimension {
 public:
  constexpr Dimension() = default;
  constexpr Dimension(Base base, int exponent = 1) { m_exponents[static_cast<std::size_t>(base)] = static_cast<std::int8_t>(exponent); }

  constexpr int exponent(Base base) const { return m_exponents[static_cast<std::size_t>(base)]; }
  constexpr bool isNumber() const { return *this == Dimension(); }

  constexpr Dimension operator*(const Dimension& other) const { return combined(other, 1); }
  constexpr Dimension operator/(const Dimension& other) const { return combined(other, -1); }
  constexpr Dimension power(int n) const {
    Dimension result;
    for (std::size_t i = 0; i < baseCount; ++i) result.m_exponents[i] = static_cast<std::int8_t>(m_exponents[i] * n);
    return result;
  }
  constexpr bool operator==(const Dimension&) const = default;

  /// The unit in which values of this dimension are stored, e.g. "kg CO2e/kWh"; "1" for a number.
  std::string unit() const;

 private:
  constexpr Dimension combined(const Dimension& other, int sign) const {
    Dimension result;
    for (std::size_t i = 0; i < baseCount; ++i)
      result.m_exponents[i] = static_cast<std::int8_t>(m_exponents[i] + sign * other.m_exponents[i]);
    return result;
  }

  std::array<std::int8_t, 32> m_exponents{};
};

static_assert(baseCount <= 32);

}  // namespace meguri::quantity
