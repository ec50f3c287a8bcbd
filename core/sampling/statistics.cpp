#include "core/sampling/statistics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace meguri::sampling {

namespace {

/// The quantiles of draws, asked for from the smallest up: each looks only among what the one before left above it.
class Quantiles {
 public:
  explicit Quantiles(std::vector<double> draws) : m_draws(std::move(draws)), m_from(m_draws.begin()) {}

  double next(double probability) {
    const double position = probability * static_cast<double>(m_draws.size() - 1);
    const auto index = static_cast<std::ptrdiff_t>(position);
    const auto below = m_draws.begin() + index;
    std::nth_element(m_from, below, m_draws.end());
    m_from = below;
    const double share = position - static_cast<double>(index);
    if (share == 0 || below + 1 == m_draws.end()) return *below;
    return *below + share * (*std::min_element(below + 1, m_draws.end()) - *below);
  }

 private:
  std::vector<double> m_draws;
  std::vector<double>::iterator m_from;
};

}  // namespace

std::optional<Band> bandOf(std::span<const double> draws) {
  if (draws.empty() || !std::ranges::all_of(draws, [](double each) { return std::isfinite(each); })) return std::nullopt;
  Band band;
  band.mean = std::accumulate(draws.begin(), draws.end(), 0.0) / static_cast<double>(draws.size());
  if (!std::isfinite(band.mean)) return std::nullopt;
  Quantiles quantiles({draws.begin(), draws.end()});
  band.p5 = quantiles.next(0.05);
  band.p25 = quantiles.next(0.25);
  band.median = quantiles.next(0.5);
  band.p75 = quantiles.next(0.75);
  band.p95 = quantiles.next(0.95);
  return band;
}

Histogram histogramOf(std::span<const double> draws, double low, double high, std::size_t bins) {
  Histogram histogram{low, high, std::vector<std::uint32_t>(bins)};
  const double scale = static_cast<double>(bins) / (high - low);
  for (const double each : draws)
    if (each >= low && each <= high) ++histogram.counts[std::min(bins - 1, static_cast<std::size_t>((each - low) * scale))];
  return histogram;
}

Better betterOf(std::span<const double> differences) {
  double less = 0, same = 0;
  for (const double each : differences) {
    less += each < 0;
    same += each == 0;
  }
  const auto count = static_cast<double>(differences.size());
  const double p = (less + same / 2) / count;
  // of a number that is 1, ½ or 0: where no draw is the same it is √(p (1 − p) / n)
  const double square = (less + same / 4) / count;
  return {p, std::sqrt(std::max(0.0, square - p * p) / count)};
}

std::vector<double> ranksOf(std::span<const double> draws) {
  std::vector<std::size_t> order(draws.size());
  std::iota(order.begin(), order.end(), 0);
  std::ranges::sort(order, [&](std::size_t a, std::size_t b) { return draws[a] < draws[b]; });
  std::vector<double> ranks(draws.size());
  for (std::size_t i = 0; i < order.size();) {
    std::size_t end = i + 1;
    while (end < order.size() && draws[order[end]] == draws[order[i]]) ++end;
    for (std::size_t k = i; k < end; ++k) ranks[order[k]] = static_cast<double>(i + 1 + end) / 2;
    i = end;
  }
  return ranks;
}

double correlation(std::span<const double> a, std::span<const double> b) {
  const auto count = static_cast<double>(a.size());
  const double meanA = std::accumulate(a.begin(), a.end(), 0.0) / count, meanB = std::accumulate(b.begin(), b.end(), 0.0) / count;
  double ab = 0, aa = 0, bb = 0;
  for (std::size_t i = 0; i < a.size(); ++i) {
    ab += (a[i] - meanA) * (b[i] - meanB);
    aa += (a[i] - meanA) * (a[i] - meanA);
    bb += (b[i] - meanB) * (b[i] - meanB);
  }
  return aa > 0 && bb > 0 ? ab / std::sqrt(aa * bb) : 0;
}

}  // namespace meguri::sampling
