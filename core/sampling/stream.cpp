#include "core/sampling/stream.h"

#include <Random123/philox.h>
#include <algorithm>
#include <array>

#include "core/base/clones.h"

namespace meguri::sampling {

namespace {

using Philox = r123::Philox4x32;

constexpr std::size_t pairsAtOnce = 64;

[[gnu::always_inline]] inline std::uint32_t low(std::uint64_t x) { return static_cast<std::uint32_t>(x); }
[[gnu::always_inline]] inline std::uint32_t high(std::uint64_t x) { return static_cast<std::uint32_t>(x >> 32); }

/// 52 bits and a half: the middle of its cell, so that 0 and 1 never come and both ends are alike.
[[gnu::always_inline]] inline double uniform(std::uint32_t a, std::uint32_t b) {
  const std::uint64_t bits = static_cast<std::uint64_t>(b) << 32 | a;
  return (static_cast<double>(static_cast<std::int64_t>(bits >> 12)) + 0.5) * 0x1p-52;
}

/// A call of the generator gives two draws, an even one and the next.
MEGURI_CLONES void fillPairs(std::uint64_t seed, std::uint64_t key, std::uint64_t firstPair, double* __restrict draws) {
  std::array<double, pairsAtOnce> even, odd;
  const Philox::key_type streamKey = {{low(key), high(key)}};
  for (std::size_t i = 0; i < pairsAtOnce; ++i) {
    const std::uint64_t pair = firstPair + i;
    const auto random = Philox()({{low(pair), high(pair), low(seed), high(seed)}}, streamKey);
    even[i] = uniform(random[0], random[1]);
    odd[i] = uniform(random[2], random[3]);
  }
  for (std::size_t i = 0; i < pairsAtOnce; ++i) {
    draws[2 * i] = even[i];
    draws[2 * i + 1] = odd[i];
  }
}

}  // namespace

void uniforms(std::uint64_t seed, std::uint64_t key, std::uint64_t first, std::span<double> result) {
  std::array<double, 2 * pairsAtOnce> draws;
  const std::uint64_t end = first + result.size();
  for (std::uint64_t pair = first / 2; 2 * pair < end; pair += pairsAtOnce) {
    const std::uint64_t from = std::max(first, 2 * pair), to = std::min<std::uint64_t>(end, 2 * (pair + pairsAtOnce));
    fillPairs(seed, key, pair, draws.data());
    std::copy(draws.begin() + static_cast<std::ptrdiff_t>(from - 2 * pair), draws.begin() + static_cast<std::ptrdiff_t>(to - 2 * pair),
              result.begin() + static_cast<std::ptrdiff_t>(from - first));
  }
}

}  // namespace meguri::sampling
