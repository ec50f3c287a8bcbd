#include "core/lifecycle/cohort.h"

#include <boost/math/special_functions/digamma.hpp>
#include <span>

#include "core/base/operations.h"

namespace meguri::lifecycle {

namespace {

namespace op = operations;

class Gamma final : public graph::External {
 public:
  const char* name() const override { return "Γ"; }
  double value(std::span<const double> x) const override { return op::gamma(x[0]); }
  void gradient(std::span<const double> x, std::span<double> d) const override { d[0] = op::gamma(x[0]) * boost::math::digamma(x[0]); }
};

/// Unit-years of a unit from an age on: Σ S(age + j + ½) over years j until S(age + j) < 1e-9, S the Weibull survival. From birth this is not the
/// mean life, which it approaches: only this sum closes on what the years are charged.
class WeibullUnitYears final : public graph::External {
 public:
  const char* name() const override { return "Σ S(a+½)"; }
  double value(std::span<const double> x) const override {
    double total = 0;
    eachYear(x, [&](double, double survival) { total += survival; });
    return total;
  }
  void gradient(std::span<const double> x, std::span<double> d) const override {
    const double scale = x[0], shape = x[1];
    d[0] = d[1] = d[2] = 0;
    eachYear(x, [&](double u, double survival) {
      const double power = op::power(u, shape);
      d[0] += survival * power * shape / scale;
      d[1] -= survival * power * op::logarithm(u);
      d[2] -= survival * power * shape / (u * scale);
    });
  }

 private:
  template <class Visit>
  static void eachYear(std::span<const double> x, Visit visit) {
    const double scale = x[0], shape = x[1], from = x[2];
    constexpr int longest = 10000;  // far beyond any life the fields allow
    for (int year = 0; year < longest; ++year) {
      if (year > 0 && op::exponential(-op::power((from + year) / scale, shape)) < 1e-9) return;
      const double u = (from + year + 0.5) / scale;
      visit(u, op::exponential(-op::power(u, shape)));
    }
  }
};

/// Nodes that entered together, as long as they live.
struct Vintage {
  int entered;                  ///< first year of the horizon they serve in
  std::vector<Expr> survivors;  ///< by years since they entered: share of those that entered
  std::vector<Expr> unitYears;  ///< likewise
  Expr remaining;               ///< unit-years before them when they entered; only where some retire early
  Expr alive;                   ///< nodes that entered, less what retired early so far
};

class CohortBuilder {
 public:
  CohortBuilder(Context& context, ElementIndex fleet, const Purchase& purchase)
      : m_context(context), m_fleet(fleet), m_purchase(purchase), m_life(context, fleet), m_early(context.input(fleet, t.retiredEarly)),
        m_decommissioned(context.element(fleet).isRelevant(t.decommissioned.index) ? context.element(fleet).get(t.decommissioned) : 0) {
    const Expr expected = m_life.remaining(context.number(0));
    m_cohort.expectedLife = context.named(expected * context.hoursPerYear, Name::expectedLife, fleet);
    readLife();
  }

  Cohort build() {
    addInitialStock();
    for (int year = m_context.firstYear; year <= m_context.lastYear; ++year) {
      purchase(year);
      m_cohort.unitYears.push_back(m_context.named(over(year, [](const Vintage& v, std::size_t age) { return v.unitYears[age]; }) * m_context.hoursPerYear,
                                                   Name::unitYears, m_fleet, year));
      retire(year);
    }
    return std::move(m_cohort);
  }

 private:
  int years() const { return m_context.lastYear - m_context.firstYear + 1; }
  bool retiresEarly() const { return m_early || m_decommissioned != 0; }
  static std::size_t age(const Vintage& vintage, int year) { return static_cast<std::size_t>(year - vintage.entered); }

  /// What is bought within the horizon shares one life; its shares are named by age.
  void readLife() {
    for (int age = 0; age <= years(); ++age) {
      const Expr at = m_context.number(age), survivors = age == 0 && m_life.isWeibull() ? m_context.number(1) : m_life.survivors(at);
      m_survivors.push_back(m_context.named(survivors, Name::survival, m_fleet, age));
      m_unitYears.push_back(m_life.isWeibull() ? m_context.named(m_life.unitYears(at), Name::unitYearsAtAge, m_fleet, age) : m_survivors.back());
    }
  }

  /// Nodes that are there on 1 January of the first year, of an age: their shares are those of their age over what is left of them. Where a life is
  /// drawn shorter than their age nothing is left: they go at the end of that year, as they do just before.
  void addOld(Expr nodes, Expr age) {
    Vintage vintage{m_context.firstYear, {}, {}, {}, nodes};
    const Expr left = m_life.survivors(age);
    for (int year = 0; year <= years(); ++year) {
      vintage.survivors.push_back(year == 0 ? m_context.number(1) : m_context.shareOf(m_life.survivors(age + year), left));
      vintage.unitYears.push_back(m_life.isWeibull() ? m_context.shareOf(m_life.unitYears(age + year), left) : vintage.survivors.back());
    }
    if (retiresEarly()) vintage.remaining = m_context.shareOf(m_life.remaining(age), left);
    m_vintages.push_back(std::move(vintage));
  }

  void addInitialStock() {
    const auto byYear = m_context.vintages(m_fleet, t.initialStock);
    for (const auto& [year, nodes] : byYear) addOld(nodes, m_context.number(m_context.firstYear - year));
    if (!byYear.empty()) return;
    const Path stock = m_context.input(m_fleet, t.initialStock), age = m_context.input(m_fleet, t.initialAge);
    if (stock) addOld(stock.constant(), age.constant() / m_context.hoursPerYear);
  }

  /// Σ alive · share over all vintages there are.
  template <class ShareOf>
  Expr over(int year, ShareOf shareOf) {
    std::vector<Expr> terms;
    for (const Vintage& vintage : m_vintages) terms.push_back(vintage.alive * shareOf(vintage, age(vintage, year)));
    return m_context.builder.sum(terms);
  }

  void purchase(int year) {
    Expr survivors;
    if (!m_vintages.empty())
      survivors = m_context.named(over(year, [](const Vintage& v, std::size_t age) { return v.survivors[age]; }), Name::survivors, m_fleet, year);
    const bool isClosed = m_decommissioned != 0 && year > m_decommissioned;
    const Expr bought = isClosed ? m_context.number(0, Base::node) : m_purchase(year, survivors);
    m_cohort.purchases.push_back(m_context.named(bought, Name::purchases, m_fleet, year));
    m_vintages.push_back({year, m_survivors, m_unitYears, retiresEarly() ? m_cohort.expectedLife / m_context.hoursPerYear : Expr(), m_cohort.purchases.back()});
  }

  /// On 31 December: the end of life, then of what survives it the share that goes early.
  void retire(int year) {
    const Expr ended = over(year, [](const Vintage& v, std::size_t age) { return v.survivors[age] - v.survivors[age + 1]; });
    if (!retiresEarly()) {
      m_cohort.retired.push_back(m_context.named(ended, Name::retired, m_fleet, year));
      return;
    }
    const Expr none = m_context.number(0);
    const Expr share = year == m_decommissioned ? m_context.number(1) : m_early ? m_early[year] : none;
    const Expr early = m_context.named(over(year, [&](const Vintage& v, std::size_t age) { return v.survivors[age + 1] * share; }), Name::earlyRetired, m_fleet, year);
    m_cohort.retired.push_back(m_context.named(ended + early, Name::retired, m_fleet, year));
    const Expr unserved = over(year, [&](const Vintage& v, std::size_t age) {
      return max(v.remaining - m_context.builder.sum(std::span(v.unitYears).first(age + 1)), none) * share;
    });
    m_cohort.writeOff.push_back(m_context.named(unserved * m_context.hoursPerYear, Name::writeOff, m_fleet, year));
    for (Vintage& vintage : m_vintages) vintage.alive = vintage.alive * (1 - share);
  }

  const study::FleetType& t = study::fleetType();
  Context& m_context;
  ElementIndex m_fleet;
  const Purchase& m_purchase;
  Life m_life;
  Path m_early;
  int m_decommissioned;
  std::vector<Expr> m_survivors, m_unitYears;
  std::vector<Vintage> m_vintages;
  Cohort m_cohort;
};

}  // namespace

Life::Life(Context& context, ElementIndex fleet) : m_context(context), m_isWeibull(context.element(fleet).get(study::fleetType().lifeModel) == "weibull") {
  const auto& t = study::fleetType();
  m_life = context.input(fleet, t.lifetime).constant() / context.hoursPerYear;
  if (!m_isWeibull) return;
  m_shape = context.input(fleet, t.weibullShape).constant();
  m_scale = context.named(m_life / context.builder.external(std::make_shared<Gamma>(), {1 + 1 / m_shape}, {}), Name::weibullScale, fleet);
}

/// Fixed: S(a) = clamp(L − a, 0, 1): five to six years has a slope. Weibull: S(a) = exp(−(a/λ)^k), λ = mean / Γ(1 + 1/k).
Expr Life::survivors(Expr age) const {
  if (m_isWeibull) return exp(0 - pow(age / m_scale, m_shape));
  return min(max(m_life - age, m_context.number(0)), m_context.number(1));
}

Expr Life::unitYears(Expr age) const { return m_isWeibull ? survivors(age + 0.5) : survivors(age); }

/// Fixed: ΣH = L − a for a < L − 1, as H is the clamped survival; within the last year the one H that is left.
Expr Life::remaining(Expr age) const {
  if (!m_isWeibull) return max(m_life - age, m_context.number(0));
  return m_context.builder.external(std::make_shared<WeibullUnitYears>(), {m_scale, m_shape, age}, {});
}

Cohort buildCohort(Context& context, ElementIndex fleet, const Purchase& purchase) { return CohortBuilder(context, fleet, purchase).build(); }

}  // namespace meguri::lifecycle
