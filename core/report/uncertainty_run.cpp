#include "core/report/uncertainty_run.h"

#include <algorithm>

#include "core/report/elasticity.h"
#include "core/report/time_figure.h"
#include "core/report/uncertainty_key.h"
#include "core/sampling/threads.h"

namespace meguri::report {

namespace {

using lifecycle::Assessment;
using sampling::Draws;

}  // namespace

UncertaintyRun::UncertaintyRun(std::shared_ptr<const Assessment> assessment, const Choice& choice, std::uint64_t seed, Years years, std::size_t first, Differences differences)
    : m_assessment(std::move(assessment)), m_choice(choice), m_seed(seed), m_inputs(sampling::varying(*m_assessment)) {
  addTotals();
  if (differences == Differences::with) addDifferences();
  m_totalSums = m_sums.size();
  if (years == Years::with) addYears();
  m_sampler = std::make_unique<sampling::Sampler>(*m_assessment, m_sums, seed);
  m_draws = m_sampler->begin(first);
}

std::vector<std::size_t> UncertaintyRun::stages(std::size_t draws) {
  std::vector<std::size_t> result;
  for (const std::size_t stage : {std::size_t{256}, std::size_t{2048}, mostYearDraws})
    if (stage < draws) result.push_back(stage);
  result.push_back(draws);
  return result;
}

std::size_t UncertaintyRun::bytes(std::size_t draws) const {
  std::size_t totals = 0, years = 0;
  for (std::size_t i = 0; i < m_sums.size(); ++i) (i < m_totalSums ? totals : years) += m_sampler->varies(i);
  return (totals * draws + years * std::min(draws, mostYearDraws)) * sizeof(double);
}

std::size_t UncertaintyRun::sumOf(std::size_t scenario, const std::vector<graph::Node>& terms) {
  const auto [found, isNew] = m_sumOf.try_emplace({scenario, terms}, m_sums.size());
  if (isNew) m_sums.push_back({scenario, terms});
  return found->second;
}

void UncertaintyRun::addTotals() {
  const auto add = [&](const Reading& reading) {
    const auto traced = trace(*m_assessment, reading);
    // a total is a node of its own; where it would be a ratio of two, nothing is delivered
    if (traced && !traced->divisor) m_totals.push_back({reading, sumOf(m_assessment->index(reading.scenario), traced->terms)});
  };
  const auto scenarios = chosen(*m_assessment, m_choice);
  // where nothing is avoided and nothing comes back, a net is the footprint once more
  const auto hasNet = [&](auto indicator, const lifecycle::View& view) {
    return std::ranges::any_of(scenarios, [&](std::size_t s) { return m_assessment->total(s, lifecycle::Name::net, indicator, view).has_value(); });
  };
  for (const std::size_t s : scenarios)
    for (const auto indicator : countedIndicators(m_assessment->study))
      for (const auto& view : lifecycle::viewsOf(m_assessment->study.scope->get(study::scopeType().netBasis) == "marginal"))
        for (const Measure measure : {Measure::footprint, Measure::avoided, Measure::rebound, Measure::net}) {
          if (measure != Measure::footprint && !hasNet(indicator, view)) continue;
          Reading reading;
          reading.scenario = m_assessment->scenarios[s]->id;
          reading.indicator = indicator;
          reading.view = view;
          reading.measure = measure;
          add(reading);
          reading.perUnit = true;
          if (m_choice.perUnit() && measure == Measure::footprint) add(reading);
        }
}

UncertaintyRun::Ratio UncertaintyRun::ratioOf(std::size_t scenario, const Comparable& of) {
  Ratio ratio{sumOf(scenario, of.terms), std::nullopt};
  if (of.divisor) ratio.divisor = sumOf(scenario, {*of.divisor});
  return ratio;
}

void UncertaintyRun::addDifferences() {
  const auto scenarios = chosen(*m_assessment, m_choice);
  if (scenarios.size() < 2) return;
  const std::size_t reference = referenceOf(*m_assessment, m_choice);
  const Elasticities elasticities(*m_assessment, m_inputs);
  for (const auto indicator : countedIndicators(m_assessment->study))
    for (const auto& view : lifecycle::views) {
      const Comparison comparison(*m_assessment, m_choice, indicator, view);
      const Comparable a = comparison.comparableOf(reference);
      const auto slopes = elasticities.slopes(reference, a);
      for (const std::size_t s : scenarios) {
        const Delta delta = comparison.delta(s);
        if (s == reference || !delta.absolute) continue;
        const Comparable b = comparison.comparableOf(s);
        Uncertainty::Difference difference{ratioOf(s, b), ratioOf(reference, a), {}, {}};
        difference.superiority.unspread = elasticities.unspread(elasticities.slopes(s, b), slopes);
        difference.superiority.mayBeWorded = delta.mayBeWorded && difference.superiority.unspread <= mostUnspread;
        m_paired.push_back({keyOf(m_assessment->scenarios[s]->id, indicator, view), difference});
      }
    }
}

void UncertaintyRun::addYears() {
  for (const auto indicator : panels(m_assessment->study, m_choice)) {
    const TimeFigure annual = timeFigure(*m_assessment, m_choice, indicator, false), running = timeFigure(*m_assessment, m_choice, indicator, true);
    for (std::size_t i = 0; i < annual.series.size(); ++i) {
      Series years;
      for (int year = m_assessment->study.firstYear(); year <= m_assessment->study.lastYear(); ++year) {
        const auto traced = trace(*m_assessment, annual.reading(i, year));
        if (!traced) continue;
        years.annual.push_back(keyOf(annual.reading(i, year)));
        years.running.push_back(keyOf(running.reading(i, year)));
        years.sums.push_back(sumOf(m_assessment->index(annual.series[i].scenario), traced->terms));
      }
      m_years.push_back(std::move(years));
    }
  }
}

bool UncertaintyRun::extend(std::size_t last, unsigned threads, std::stop_token stop, std::atomic<std::size_t>* done) {
  const bool hasYears = m_sums.size() > m_totalSums;
  const std::size_t together = hasYears ? std::min(last, m_draws.first + mostYearDraws) : last;
  if (!m_sampler->extend(m_draws, together, threads, stop, done)) return false;
  if (last <= together) return true;
  if (!m_further) m_further = std::make_unique<sampling::Sampler>(*m_assessment, std::vector(m_sums.begin(), m_sums.begin() + static_cast<std::ptrdiff_t>(m_totalSums)), m_seed);
  // the years stay as they are, at the end of the list and shorter
  std::vector<std::vector<double>> years(std::make_move_iterator(m_draws.values.begin() + static_cast<std::ptrdiff_t>(m_totalSums)), std::make_move_iterator(m_draws.values.end()));
  m_draws.values.resize(m_totalSums);
  const bool isWhole = m_further->extend(m_draws, last, threads, stop, done);
  for (auto& each : years) m_draws.values.push_back(std::move(each));
  return isWhole;
}

bool UncertaintyRun::append(const Draws& draws) {
  if (m_sums.size() > m_totalSums || draws.first != m_draws.first + m_draws.count || draws.values.size() != m_draws.values.size()) return false;
  const Draws empty = m_sampler->begin();
  for (std::size_t i = 0; i < draws.values.size(); ++i)
    if (draws.constants[i] != empty.constants[i] || (!draws.values[i].empty() && draws.values[i].size() != draws.count)) return false;
  for (std::size_t i = 0; i < draws.values.size(); ++i) m_draws.values[i].insert(m_draws.values[i].end(), draws.values[i].begin(), draws.values[i].end());
  m_draws.count += draws.count;
  return true;
}

UncertaintyPointer UncertaintyRun::summary(unsigned threads, std::stop_token stop) const { return summarise(std::make_shared<const Draws>(m_draws), threads, stop); }

UncertaintyPointer UncertaintyRun::take(unsigned threads, std::stop_token stop) { return summarise(std::make_shared<const Draws>(std::move(m_draws)), threads, stop); }

UncertaintyPointer UncertaintyRun::summarise(std::shared_ptr<const Draws> draws, unsigned threads, const std::stop_token& stop) const {
  auto result = std::make_shared<Uncertainty>();
  result->m_assessment = m_assessment;
  result->m_choice = m_choice;
  result->m_seed = m_seed;
  for (std::size_t i = 0; i < m_inputs.size(); ++i) result->m_inputs += i == 0 || m_inputs[i].key != m_inputs[i - 1].key;
  const auto bandOf = [&](std::size_t sum) {
    return draws->values[sum].empty() ? sampling::bandOf(std::span(&draws->constants[sum], 1)) : sampling::bandOf(draws->values[sum]);
  };
  // each thread writes its own places; the tables are filled when all are there
  std::vector<std::optional<Band>> totals(m_totals.size());
  std::vector<Uncertainty::Difference> differences(m_paired.size());
  std::vector<std::vector<std::optional<Band>>> annual(m_years.size()), running(m_years.size());
  sampling::forEach(m_totals.size() + m_paired.size() + m_years.size(), threads, stop, [&](std::size_t i) {
    if (i < m_totals.size()) {
      totals[i] = bandOf(m_totals[i].sum);
    } else if (i -= m_totals.size(); i < m_paired.size()) {
      differences[i] = m_paired[i].difference;
      const auto pairs = Uncertainty::differences(*draws, differences[i].scenario, differences[i].reference);
      differences[i].band = sampling::bandOf(pairs);
      const auto better = sampling::betterOf(pairs);
      differences[i].superiority.probability = better.probability;
      differences[i].superiority.error = better.error;
    } else {
      i -= m_paired.size();
      std::vector<double> sums(std::min(draws->count, mostYearDraws));
      for (const std::size_t sum : m_years[i].sums) {
        for (std::size_t n = 0; n < sums.size(); ++n) sums[n] += draws->at(sum, n);
        annual[i].push_back(bandOf(sum));
        running[i].push_back(sampling::bandOf(sums));
      }
    }
  });
  if (stop.stop_requested()) return nullptr;
  for (std::size_t i = 0; i < m_totals.size(); ++i) {
    const std::uint64_t key = keyOf(m_totals[i].reading);
    result->m_totals[key] = m_totals[i].sum;
    result->m_bands[key] = totals[i];
  }
  for (std::size_t i = 0; i < m_paired.size(); ++i) result->m_differences[m_paired[i].key] = differences[i];
  for (std::size_t i = 0; i < m_years.size(); ++i)
    for (std::size_t y = 0; y < m_years[i].sums.size(); ++y) {
      result->m_bands[m_years[i].annual[y]] = annual[i][y];
      result->m_bands[m_years[i].running[y]] = running[i][y];
    }
  result->m_draws = std::move(draws);
  return result;
}

}  // namespace meguri::report
