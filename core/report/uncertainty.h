#pragma once

#include <memory>
#include <unordered_map>

#include "core/report/comparison.h"
#include "core/sampling/sampler.h"
#include "core/sampling/statistics.h"

namespace meguri::report {

using sampling::Band;

/// How often a scenario is below the reference (method.md, Randomness and I.2), over what both count.
struct Superiority {
  double probability = 0;    ///< P(Δ < 0) + ½ P(Δ = 0), Δ = scenario minus reference, drawn together
  double error = 0;          ///< standard error of sampling
  double unspread = 0;       ///< share of Σ|elasticity| of the difference that inputs without spread hold
  bool mayBeWorded = false;  ///< the difference may be, and inputs without spread hold at most mostUnspread
};
/// The largest share of Σ|elasticity| that inputs without spread may hold before P(better) is worded.
inline constexpr double mostUnspread = 0.2;

/// What draws say of a choice of scenarios. Belongs to one assessment and one choice; a value, made by UncertaintyRun.
class Uncertainty {
 public:
  const std::shared_ptr<const lifecycle::Assessment>& assessment() const { return m_assessment; }
  const Choice& choice() const { return m_choice; }
  std::uint64_t seed() const { return m_seed; }
  std::size_t first() const { return m_draws->first; }
  std::size_t draws() const { return m_draws->count; }
  /// Inputs drawn, each stream once; without any, every band is the value itself.
  std::size_t inputs() const { return m_inputs; }

  /// Of a total of a chosen scenario: any counted indicator, measure and view, per unit where the choice is; of a year or a running sum in the
  /// view of charts over the years. Nothing of what is not sampled, or where a draw gave no finite number.
  std::optional<Band> band(const Reading& reading) const;
  /// Scenario minus reference over what both count, the draws paired; base units, per unit or year where the choice is.
  std::optional<Band> difference(std::string_view scenario, lifecycle::Indicator indicator, const lifecycle::View& view) const;
  std::optional<Superiority> superiority(std::string_view scenario, lifecycle::Indicator indicator, const lifecycle::View& view) const;

  /// The draws of a total; empty if it is not sampled.
  std::vector<double> drawsOf(const Reading& reading) const;
  std::vector<double> differencesOf(std::string_view scenario, lifecycle::Indicator indicator, const lifecycle::View& view) const;

 private:
  friend class UncertaintyRun;
  /// A sum, or one over another: indices into the draws.
  struct Ratio {
    std::size_t sum = 0;
    std::optional<std::size_t> divisor;
  };
  struct Difference {
    Ratio scenario, reference;
    std::optional<Band> band;
    Superiority superiority;
  };
  static std::vector<double> differences(const sampling::Draws& draws, const Ratio& scenario, const Ratio& reference);
  /// A reading per year is the same draws over the years of the horizon.
  double yearsOf(bool perYear) const { return perYear ? m_assessment->study.years() : 1; }
  static std::optional<Band> over(std::optional<Band> band, double years);
  const Difference* find(std::string_view scenario, lifecycle::Indicator indicator, const lifecycle::View& view) const;

  std::shared_ptr<const lifecycle::Assessment> m_assessment;
  Choice m_choice;
  std::uint64_t m_seed = 0;
  std::size_t m_inputs = 0;
  std::shared_ptr<const sampling::Draws> m_draws;
  std::unordered_map<std::uint64_t, std::size_t> m_totals;  ///< by reading: index of its sum
  std::unordered_map<std::uint64_t, std::optional<Band>> m_bands;    ///< by reading
  std::unordered_map<std::uint64_t, Difference> m_differences;       ///< by scenario, indicator and view
};
using UncertaintyPointer = std::shared_ptr<const Uncertainty>;

/// Whether anything drawn widens a band: else it is the value itself, and shown as none.
bool isSpread(const std::optional<Band>& band);
/// The band of a reading; nothing where nothing was drawn, or nothing drawn widens it.
std::optional<Band> bandOf(const Uncertainty* uncertainty, const Reading& reading);
/// Whether mean and point value part by skew enough for a note: by more than a twentieth of the value.
bool isSkewed(const Band& band, double value);

}  // namespace meguri::report
