#include "core/sampling/sampler.h"

#include <algorithm>
#include <unistd.h>

#include "core/quantity/normal.h"
#include "core/sampling/stream.h"
#include "core/sampling/threads.h"

namespace meguri::sampling {

namespace {

/// Draws in a block: as many as let its buffers fit half of a core's own cache.
std::size_t lanesFor(std::size_t rows) {
#ifdef _SC_LEVEL2_CACHE_SIZE
  const long stated = sysconf(_SC_LEVEL2_CACHE_SIZE);
#else
  const long stated = 0;
#endif
  const std::size_t cache = stated > 0 ? static_cast<std::size_t>(stated) : 1 << 20;
  std::size_t lanes = 256;
  while (lanes > 64 && rows * lanes * sizeof(double) > cache / 2) lanes /= 2;
  return lanes;
}

}  // namespace

struct Sampler::Buffers {
  std::vector<double> uniform, normal, inputs, results;
  std::vector<std::vector<double>> plans;
};

Sampler::Sampler(const lifecycle::Assessment& assessment, std::vector<Sum> sums, std::uint64_t seed)
    : m_seed(seed), m_inputs(varying(assessment)), m_sumsOf(assessment.scenarios.size()), m_varies(sums.size()) {
  std::vector<std::uint32_t> drawOf(assessment.inputs.size(), graph::Plan::notDrawn);
  for (std::size_t i = 0; i < m_inputs.size(); ++i) drawOf[m_inputs[i].row] = static_cast<std::uint32_t>(i);
  std::size_t rows = 0;
  for (std::size_t s = 0; s < m_sumsOf.size(); ++s) {
    std::vector<std::vector<graph::Node>> terms;
    for (std::size_t i = 0; i < sums.size(); ++i) {
      if (sums[i].scenario != s) continue;
      m_sumsOf[s].push_back(i);
      terms.push_back(std::move(sums[i].terms));
    }
    m_plans.emplace_back(assessment.scenarios[s]->graph, assessment.values[s], drawOf, terms);
    rows = std::max(rows, m_plans.back().bufferCount());
    for (std::size_t i = 0; i < terms.size(); ++i) m_varies[m_sumsOf[s][i]] = m_plans.back().varies(i);
  }
  m_lanes = lanesFor(rows + m_inputs.size());
}

Draws Sampler::begin(std::size_t first) const {
  Draws draws{first, 0, std::vector<std::vector<double>>(m_varies.size()), std::vector<double>(m_varies.size())};
  for (std::size_t s = 0; s < m_plans.size(); ++s)
    for (std::size_t i = 0; i < m_sumsOf[s].size(); ++i) draws.constants[m_sumsOf[s][i]] = m_plans[s].constant(i);
  return draws;
}

Sampler::Buffers Sampler::makeBuffers() const {
  Buffers buffers;
  buffers.uniform.resize(m_lanes);
  buffers.normal.resize(m_lanes);
  buffers.inputs.resize(m_inputs.size() * m_lanes);
  std::size_t results = 0;
  for (std::size_t s = 0; s < m_plans.size(); ++s) {
    buffers.plans.push_back(m_plans[s].buffers(m_lanes));
    results = std::max(results, m_sumsOf[s].size());
  }
  buffers.results.resize(results * m_lanes);
  return buffers;
}

void Sampler::drawInputs(std::size_t first, Buffers& buffers) const {
  bool hasNormal = false;
  for (std::size_t i = 0; i < m_inputs.size(); ++i) {
    const Varying& input = m_inputs[i];
    if (i == 0 || input.key != m_inputs[i - 1].key) {
      uniforms(m_seed, input.key, first, buffers.uniform);
      hasNormal = false;
    }
    const std::span values(&buffers.inputs[i * m_lanes], m_lanes);
    if (!input.distribution.isOfNormal()) {
      input.distribution.quantiles(buffers.uniform, values);
      continue;
    }
    if (!std::exchange(hasNormal, true)) quantity::normal::quantiles(buffers.uniform, buffers.normal);
    input.distribution.fromNormal(buffers.normal, values);
  }
}

bool Sampler::runBlock(std::size_t first, Draws& draws, std::size_t last, Buffers& buffers, const std::stop_token& stop) const {
  drawInputs(first, buffers);
  const std::size_t count = std::min(m_lanes, last - first);
  for (std::size_t s = 0; s < m_plans.size(); ++s) {
    if (stop.stop_requested()) return false;
    m_plans[s].run(buffers.inputs, m_lanes, buffers.plans[s], buffers.results);
    for (std::size_t i = 0; i < m_sumsOf[s].size(); ++i)
      if (m_plans[s].varies(i))
        std::copy_n(&buffers.results[i * m_lanes], count, &draws.values[m_sumsOf[s][i]][first - draws.first]);
  }
  return true;
}

bool Sampler::extend(Draws& draws, std::size_t last, unsigned threads, std::stop_token stop, std::atomic<std::size_t>* done) const {
  const std::size_t first = draws.first + draws.count;
  if (last <= first) return true;
  for (std::size_t i = 0; i < m_varies.size(); ++i)
    if (m_varies[i]) draws.values[i].resize(last - draws.first);
  const std::size_t blocks = (last - first + m_lanes - 1) / m_lanes;
  std::atomic<std::size_t> next = 0;
  std::atomic<bool> isWhole = true;
  onThreads(std::min<std::size_t>(threadsFor(threads), blocks), [&] {
    Buffers buffers = makeBuffers();
    for (std::size_t block = next++; block < blocks; block = next++) {
      const std::size_t from = first + block * m_lanes;
      if (!runBlock(from, draws, last, buffers, stop)) {
        isWhole = false;
        return;
      }
      if (done) *done += std::min(m_lanes, last - from);
    }
  });
  if (!isWhole) {
    for (auto& values : draws.values)
      if (!values.empty()) values.resize(draws.count);
    return false;
  }
  draws.count = last - draws.first;
  return true;
}

}  // namespace meguri::sampling
