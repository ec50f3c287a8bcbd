#pragma once

#include <atomic>
#include <functional>
#include <stop_token>

#include "core/graph/plan.h"
#include "core/sampling/varying.h"

namespace meguri::sampling {

inline constexpr std::size_t mostDraws = 1'000'000;

/// A result asked for: nodes of a scenario, added in their order.
struct Sum {
  std::size_t scenario = 0;  ///< index into the assessment
  std::vector<graph::Node> terms;
};

/// Draws of sums, from draw `first` on.
struct Draws {
  std::size_t first = 0, count = 0;
  std::vector<std::vector<double>> values;  ///< by sum, `count` long; empty where the sum does not vary
  std::vector<double> constants;            ///< by sum: its value where it does not vary

  double at(std::size_t sum, std::size_t draw) const { return values[sum].empty() ? constants[sum] : values[sum][draw]; }
};

/// Draws sums of an assessment. Every distinct input is drawn once for all scenarios; a draw is the same in any thread, block or range.
/// Refers to the assessment, which must outlive it. Safe to use from several threads.
class Sampler {
 public:
  Sampler(const lifecycle::Assessment& assessment, std::vector<Sum> sums, std::uint64_t seed);

  const std::vector<Varying>& inputs() const { return m_inputs; }
  /// Whether a sum hangs on any draw.
  bool varies(std::size_t sum) const { return m_varies[sum]; }

  Draws begin(std::size_t first = 0) const;
  /// Draws on up to draw `last`, exclusive, on `threads` threads (0: one for each core). Stopped, it leaves the draws as they were and says false:
  /// within a block of a scenario, some milliseconds at most. `done` counts draws while they come in.
  bool extend(Draws& draws, std::size_t last, unsigned threads, std::stop_token stop, std::atomic<std::size_t>* done = nullptr) const;

 private:
  struct Buffers;
  Buffers makeBuffers() const;
  void drawInputs(std::size_t first, Buffers& buffers) const;
  bool runBlock(std::size_t first, Draws& draws, std::size_t last, Buffers& buffers, const std::stop_token& stop) const;

  std::uint64_t m_seed;
  std::vector<Varying> m_inputs;
  std::vector<graph::Plan> m_plans;                ///< by scenario
  std::vector<std::vector<std::size_t>> m_sumsOf;  ///< by scenario: indices of its sums
  std::vector<bool> m_varies;                      ///< by sum
  std::size_t m_lanes = 0;
};

}  // namespace meguri::sampling
