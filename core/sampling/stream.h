#pragma once

#include <cstdint>
#include <span>

namespace meguri::sampling {

/// The uniform numbers of a stream, one a draw, from draw `first` on: in (0, 1), multiples of 2^-53, never nearer to an end than that. Philox
/// 4x32-10 of Random123 at the draw's number: they depend on seed, key and draw alone, never on threads, blocks or ranges.
void uniforms(std::uint64_t seed, std::uint64_t key, std::uint64_t first, std::span<double> result);

}  // namespace meguri::sampling
