#include "core/board/switch_points.h"

#include <algorithm>
#include <boost/math/tools/roots.hpp>
#include <cmath>
#include <limits>
#include <map>
#include <tuple>

#include "core/graph/dependents.h"
#include "core/quantity/unit.h"
#include "core/report/elasticity.h"
#include "core/sampling/sampler.h"

namespace meguri::board {

namespace {

using lifecycle::Assessment;
using lifecycle::Indicator;

constexpr double reach = 10;       // times up and down from the value now
constexpr int samples = 24;        // on each side, evenly in proportion
constexpr std::size_t mostTried = 24;  // of inputs, the heaviest: what weighs little now may turn the answer all the same
constexpr int mostSteps = 100;     // of a refinement, which takes some ten

/// The rows of one statement: a constant, or a path with its years.
struct Moved {
  std::vector<graph::Row> rows;
  graph::Row heaviest = 0;
  double influence = 0, ofHeaviest = -1;
};

/// Scenario minus reference as a function of some rows.
class Difference {
 public:
  Difference(const Assessment& assessment, const report::Comparison& comparison, std::size_t scenario, std::size_t reference)
      : m_inputs(assessment.inputs.values().begin(), assessment.inputs.values().end()), m_scenario(assessment, comparison, scenario), m_reference(assessment, comparison, reference) {}

  /// With these rows at a factor of what they are. The values after the last call are those of the next one's start.
  double at(const Moved& moved, const std::vector<double>& now, double factor) {
    for (std::size_t i = 0; i < moved.rows.size(); ++i) m_inputs[moved.rows[i]] = now[i] * factor;
    return m_scenario.value(moved.rows, m_inputs) - m_reference.value(moved.rows, m_inputs);
  }
  const std::vector<double>& inputs() const { return m_inputs; }

 private:
  class Side {
   public:
    Side(const Assessment& assessment, const report::Comparison& comparison, std::size_t s) : m_of(comparison.comparableOf(s)), m_values(assessment.values[s]), m_dependents(assessment.scenarios[s]->graph) {}
    double value(std::span<const graph::Row> changed, std::span<const double> inputs) {
      m_dependents.update(changed, inputs, m_values);
      double sum = 0;
      for (const graph::Node term : m_of.terms) sum += m_values[term];
      return m_of.divisor ? sum / m_values[*m_of.divisor] : sum;
    }

   private:
    report::Comparable m_of;
    std::vector<double> m_values;
    graph::Dependents m_dependents;
  };

  std::vector<double> m_inputs;
  Side m_scenario, m_reference;
};

const lifecycle::Origin& originOf(const Assessment& assessment, graph::Row row) { return assessment.origins[assessment.inputs.input(row).origin]; }

/// What the difference hangs on, statement by statement, the heaviest first; the sum of all influences.
std::pair<std::vector<Moved>, double> heaviest(const Assessment& assessment, const report::Comparison& comparison, std::size_t scenario, std::size_t reference) {
  const report::Elasticities elasticities(assessment, {});
  auto slopes = elasticities.slopes(scenario, comparison.comparableOf(scenario));
  const auto other = elasticities.slopes(reference, comparison.comparableOf(reference));
  std::map<std::tuple<study::Id, study::Id, int, std::string, study::Id>, Moved> byStatement;
  double sum = 0;
  for (graph::Row row = 0; row < slopes.size(); ++row) {
    const double influence = std::abs(assessment.inputs.value(row) * (slopes[row] - other[row]));
    if (!std::isfinite(influence)) continue;
    sum += influence;
    const auto& origin = originOf(assessment, row);
    if (origin.parameter) continue;  // how fast a path moves is no value to be told
    Moved& moved = byStatement[{origin.scenario, origin.element, origin.field, origin.figure, origin.drawnFor}];
    moved.rows.push_back(row);
    moved.influence += influence;
    if (influence > moved.ofHeaviest) moved.heaviest = row, moved.ofHeaviest = influence;
  }
  std::vector<Moved> all;
  for (auto& [statement, moved] : byStatement)
    if (moved.influence > 0) all.push_back(std::move(moved));
  std::ranges::stable_sort(all, std::ranges::greater(), &Moved::influence);
  return {std::move(all), sum};
}

/// As factors of what the rows are now: all of them stay within the range of the field that takes them.
std::pair<double, double> rangeOf(const Assessment& assessment, const Moved& moved, const std::vector<double>& now) {
  double least = 1 / reach, most = reach;
  const auto* field = originOf(assessment, moved.heaviest).taker;
  const auto unit = field ? quantity::parseUnit(field->unit) : Fault{};
  if (!field || !unit) return {least, most};
  const double low = unit->toBase(field->range.low), high = unit->toBase(field->range.high);
  for (const double each : now) {
    if (!(each > 0)) continue;
    least = std::max(least, low / each);
    most = std::min(most, high / each);
  }
  return {std::min(least, 1.0), std::max(most, 1.0)};
}

/// The factor between two at which the difference is zero; the values at both have opposite signs. None at a pole, such as a wafer too small for a die.
std::optional<double> zeroBetween(Difference& difference, const Moved& moved, const std::vector<double>& now, double a, double b, double atA, double atB) {
  if (atB == 0) return b;
  if (a > b) std::swap(a, b), std::swap(atA, atB);
  std::uintmax_t steps = mostSteps;
  const auto found = boost::math::tools::toms748_solve([&](double factor) { return difference.at(moved, now, factor); }, a, b, atA, atB, boost::math::tools::eps_tolerance<double>(40), steps);
  const double factor = (found.first + found.second) / 2;
  if (!(std::abs(difference.at(moved, now, factor)) <= std::max(std::abs(atA), std::abs(atB)))) return std::nullopt;
  return factor;
}

/// Outwards from now to a bound, the first zero.
std::optional<double> firstZero(Difference& difference, const Moved& moved, const std::vector<double>& now, double bound, double atNow) {
  double last = 1, atLast = atNow;
  for (int i = 1; i <= samples; ++i) {
    const double factor = std::pow(bound, static_cast<double>(i) / samples), value = difference.at(moved, now, factor);
    if (!std::isfinite(value)) return std::nullopt;
    if ((value <= 0) != (atLast <= 0) || value == 0) return zeroBetween(difference, moved, now, last, factor, atLast, value);
    last = factor, atLast = value;
  }
  return std::nullopt;
}

std::vector<study::Id> readersOf(const Assessment& assessment, graph::Row row, std::initializer_list<std::size_t> scenarios) {
  std::vector<study::Id> readers;
  for (const std::size_t s : scenarios) {
    const auto& graph = assessment.scenarios[s]->graph;
    for (graph::Node node = 0; node < graph.size(); ++node)
      if (graph.op(node) == graph::Op::input && graph.row(node) == row) {
        readers.push_back(assessment.scenarios[s]->id);
        break;
      }
  }
  return readers;
}

}  // namespace

std::vector<SwitchPoint> switchPoints(const Assessment& assessment, const report::Choice& choice, Indicator indicator, const lifecycle::View& view, const study::Id& scenario, std::size_t most,
                                      std::stop_token stop) {
  const report::Comparison comparison(assessment, choice, indicator, view);
  const std::size_t s = assessment.index(scenario), reference = comparison.reference();
  std::vector<SwitchPoint> points;
  if (s >= assessment.scenarios.size() || s == reference || !comparison.delta(s).mayBeWorded) return points;
  const auto [inputs, sum] = heaviest(assessment, comparison, s, reference);
  Difference difference(assessment, comparison, s, reference);
  for (const Moved& moved : inputs) {
    if (points.size() >= mostTried || stop.stop_requested()) break;
    std::vector<double> now;
    for (const graph::Row row : moved.rows) now.push_back(assessment.inputs.value(row));
    const double heaviestNow = assessment.inputs.value(moved.heaviest);
    const auto [least, greatest] = rangeOf(assessment, moved, now);
    SwitchPoint point{originOf(assessment, moved.heaviest), readersOf(assessment, moved.heaviest, {s, reference}), sum > 0 ? moved.influence / sum : 0, heaviestNow, {}, heaviestNow * least, heaviestNow * greatest, moved.rows.size() > 1};
    if (point.from > point.to) std::swap(point.from, point.to);  // of what is below zero
    const double atNow = difference.at(moved, now, 1);
    const auto down = firstZero(difference, moved, now, least, atNow);
    difference.at(moved, now, 1);
    const auto up = firstZero(difference, moved, now, greatest, atNow);
    difference.at(moved, now, 1);
    if (down || up) point.at = heaviestNow * (!up || (down && 1 / *down <= *up) ? *down : *up);
    points.push_back(std::move(point));
  }
  // those that turn it stand first, the nearest before the others
  const auto distance = [](const SwitchPoint& point) { return point.at ? std::abs(std::log(*point.at / point.now)) : std::numeric_limits<double>::infinity(); };
  std::ranges::stable_sort(points, {}, distance);
  if (points.size() > most) points.resize(most);
  return points;
}

std::vector<MethodFlip> methodFlips(const Assessment& assessment, const report::Choice& choice, Indicator indicator, const study::Id& scenario) {
  const std::size_t s = assessment.index(scenario);
  const lifecycle::View view = report::viewOf(assessment.study);
  const auto relative = [&](Indicator of, const lifecycle::View& in) {
    const auto delta = report::Comparison(assessment, choice, of, in).delta(s);
    return delta.mayBeWorded ? delta.relative.value_or(0) : 0;
  };
  const double shown = relative(indicator, view);
  std::vector<MethodFlip> flips;
  const auto add = [&](MethodFlip::Kind kind, double other) {
    if (std::abs(shown) > report::notable && std::abs(other) > report::notable && (shown < 0) != (other < 0)) flips.push_back({kind, shown, other});
  };
  lifecycle::View accounting = view, basis = view;
  accounting.accounting = view.accounting == lifecycle::Accounting::amortised ? lifecycle::Accounting::incurred : lifecycle::Accounting::amortised;
  basis.basis = view.basis == lifecycle::Basis::location ? lifecycle::Basis::market : lifecycle::Basis::location;
  add(MethodFlip::Kind::accounting, relative(indicator, accounting));
  if (indicator == Indicator::ghg) add(MethodFlip::Kind::basis, relative(indicator, basis));
  if (indicator == Indicator::water || indicator == Indicator::waterWithoutReservoirs)
    add(MethodFlip::Kind::reservoirs, relative(indicator == Indicator::water ? Indicator::waterWithoutReservoirs : Indicator::water, view));
  return flips;
}

}  // namespace meguri::board
