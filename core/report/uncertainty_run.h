#pragma once

#include <map>

#include "core/report/uncertainty.h"

namespace meguri::report {

/// Samples what a choice of scenarios shows. Draws come in by steps; summary() gives what those so far say. Of one thread at a time.
class UncertaintyRun {
 public:
  /// Whether the years of charts are sampled beside totals.
  enum class Years : bool { without, with };
  /// Whether differences from the reference are sampled beside totals, where more than one scenario is chosen.
  enum class Differences : bool { without, with };
  /// A total that is sampled, and where in the draws it stands. Totals that are one node share their draws.
  struct Total {
    Reading reading;
    std::size_t sum = 0;
  };
  /// Years are sampled up to so many draws, totals on to mostDraws.
  static constexpr std::size_t mostYearDraws = 10'000;

  UncertaintyRun(std::shared_ptr<const lifecycle::Assessment> assessment, const Choice& choice, std::uint64_t seed, Years years, std::size_t first = 0,
                 Differences differences = Differences::with);

  /// Draws at which a view may show what there is: the first block, some more, all.
  static std::vector<std::size_t> stages(std::size_t draws);
  /// In order of scenario, indicator, view and measure; one per unit stands behind its total.
  const std::vector<Total>& totals() const { return m_totals; }
  /// Bytes that so many draws take.
  std::size_t bytes(std::size_t draws) const;

  /// Draws on up to draw `last`, exclusive; false if it was stopped. As Sampler::extend().
  bool extend(std::size_t last, unsigned threads, std::stop_token stop, std::atomic<std::size_t>* done = nullptr);
  const sampling::Draws& draws() const { return m_draws; }
  /// Takes draws of another run of the same assessment, choice and seed, without years, that follow on these. False if they do not fit.
  bool append(const sampling::Draws& draws);

  /// What the draws so far say; null if it was stopped. The draws stay for more.
  UncertaintyPointer summary(unsigned threads, std::stop_token stop) const;
  /// The same, and the draws go with it.
  UncertaintyPointer take(unsigned threads, std::stop_token stop);

 private:
  using Ratio = Uncertainty::Ratio;
  struct Paired {
    std::uint64_t key;
    Uncertainty::Difference difference;
  };
  /// The years of a scenario, in order.
  struct Series {
    std::vector<std::uint64_t> annual, running;
    std::vector<std::size_t> sums;
  };

  std::size_t sumOf(std::size_t scenario, const std::vector<graph::Node>& terms);
  void addTotals();
  void addDifferences();
  void addYears();
  Ratio ratioOf(std::size_t scenario, const Comparable& of);
  UncertaintyPointer summarise(std::shared_ptr<const sampling::Draws> draws, unsigned threads, const std::stop_token& stop) const;

  std::shared_ptr<const lifecycle::Assessment> m_assessment;
  Choice m_choice;
  std::uint64_t m_seed;
  std::vector<sampling::Sum> m_sums;
  std::map<std::pair<std::size_t, std::vector<graph::Node>>, std::size_t> m_sumOf;
  std::vector<Total> m_totals;
  std::vector<Paired> m_paired;
  std::vector<Series> m_years;
  std::size_t m_totalSums = 0;  ///< sums before those of years
  std::vector<sampling::Varying> m_inputs;
  std::unique_ptr<sampling::Sampler> m_sampler, m_further;  ///< with the years; without them, for draws beyond theirs
  sampling::Draws m_draws;
};

}  // namespace meguri::report
