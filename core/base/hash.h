#pragma once

#include <cstdint>
#include <string_view>

namespace meguri {

/// FNV-1a with a final mix, 64 bits. Part of the study format: draw keys and addresses are made of it, so it never changes.
constexpr std::uint64_t hash64(std::string_view text, std::uint64_t seed = 0) noexcept {
  std::uint64_t h = 0xcbf29ce484222325ull ^ seed;
  for (const char c : text) h = (h ^ static_cast<unsigned char>(c)) * 0x100000001b3ull;
  h = (h ^ (h >> 32)) * 0xd6e8feb86659fd93ull;
  return h ^ (h >> 32);
}

constexpr std::uint64_t hash64(std::uint64_t value, std::uint64_t seed) noexcept {
  // the seed is mixed first: the hash of (a, b) is not that of (b, a)
  std::uint64_t h = (value ^ (seed * 0xff51afd7ed558ccdull + 0x2545f4914f6cdd1dull)) * 0x9e3779b97f4a7c15ull;
  h = (h ^ (h >> 29)) * 0xbf58476d1ce4e5b9ull;
  return h ^ (h >> 32);
}

}  // namespace meguri
