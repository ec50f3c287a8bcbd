#include "core/lifecycle/cohort.h"

#include <boost/math/special_functions/digamma.hpp>
#include <cmath>

#include "core/graph/operations.h"

namespace meguri::lifecycle {

namespace {

namespace op = graph::operations;

class Gamma final : public graph::External {
 public:
  const char* name() const override { return "Γ"; }
  double value(std::span<const double> x) const override { return op::gamma(x[0]); }
  void gradient(std::span<const double> x, std::span<double> d) const override { d[0] = op::gamma(x[0]) * boost::math::digamma(x[0]); }
};

/// Unit-years of a unit over its whole life: Σ S(a+½) over ages a until S(a) < 1e-9, S the Weibull survival. Not the mean life,
/// which it approaches: only this sum closes on what the years are charged.
class WeibullUnitYears final : public graph::External {
 public:
  const char* name() const override { return "Σ S(a+½)"; }
  double value(std::span<const double> x) const override {
    double total = 0;
    eachAge(x, [&](double, double survival) { total += survival; });
    return total;
  }
  void gradient(std::span<const double> x, std::span<double> d) const override {
    const double scale = x[0], shape = x[1];
    d[0] = d[1] = 0;
    eachAge(x, [&](double u, double survival) {
      const double power = op::power(u, shape);
      d[0] += survival * power * shape / scale;
      d[1] -= survival * power * op::logarithm(u);
    });
  }

 private:
  template <class Visit>
  static void eachAge(std::span<const double> x, Visit visit) {
    const double scale = x[0], shape = x[1];
    constexpr int longest = 10000;  // far beyond any life the fields allow
    for (int age = 0; age < longest; ++age) {
      if (age > 0 && op::exponential(-op::power(age / scale, shape)) < 1e-9) return;
      const double u = (age + 0.5) / scale;
      visit(u, op::exponential(-op::power(u, shape)));
    }
  }
};

/// Survival on 1 January and unit-years of the year, by age in years.
struct Survival {
  std::vector<Expr> survivors;  ///< S(a)
  std::vector<Expr> unitYears;  ///< H(a)
  Expr expected;                ///< h
};

/// S(a) = clamp(L − a, 0, 1): five to six years has a slope. ΣH = L.
Survival fixedLife(Context& context, Expr lifetime, int ages) {
  Survival result;
  const Expr life = lifetime / context.hoursPerYear;
  const Expr zero = context.number(0), one = context.number(1);
  for (int age = 0; age <= ages; ++age) result.survivors.push_back(min(max(life - age, zero), one));
  result.unitYears = result.survivors;
  result.expected = lifetime;
  return result;
}

/// S(a) = exp(−(a/λ)^k), λ = mean / Γ(1 + 1/k); H(a) = S(a+½).
Survival weibullLife(Context& context, ElementIndex fleet, Expr lifetime, Expr shape, int ages) {
  Survival result;
  const Expr mean = lifetime / context.hoursPerYear;
  const Expr scale = context.named(mean / context.builder.external(std::make_shared<Gamma>(), {1 + 1 / shape}, {}), Name::weibullScale, fleet);
  const auto survival = [&](double age) { return exp(0 - pow(context.number(age) / scale, shape)); };
  for (int age = 0; age <= ages; ++age) {
    result.survivors.push_back(age == 0 ? context.number(1) : survival(age));
    result.unitYears.push_back(survival(age + 0.5));
  }
  result.expected = context.builder.external(std::make_shared<WeibullUnitYears>(), {scale, shape}, {}) * context.hoursPerYear;
  return result;
}

Survival survivalOf(Context& context, ElementIndex fleet) {
  const auto& t = study::fleetType();
  const Expr life = context.input(fleet, t.lifetime).constant();
  const int ages = context.lastYear - context.firstYear + 1;
  const bool isWeibull = context.element(fleet).get(t.lifeModel) == "weibull";
  Survival result = isWeibull ? weibullLife(context, fleet, life, context.input(fleet, t.weibullShape).constant(), ages) : fixedLife(context, life, ages);
  for (int age = 0; age <= ages; ++age) {
    auto& survivors = result.survivors[static_cast<std::size_t>(age)];
    survivors = context.named(survivors, Name::survival, fleet, age);
    auto& unitYears = result.unitYears[static_cast<std::size_t>(age)];
    unitYears = isWeibull ? context.named(unitYears, Name::unitYearsAtAge, fleet, age) : survivors;
  }
  return result;
}

}  // namespace

Cohort buildCohort(Context& context, ElementIndex fleet) {
  const auto& t = study::fleetType();
  const Survival survival = survivalOf(context, fleet);
  const Path required = context.input(fleet, t.stock);
  Cohort cohort;
  cohort.expectedLife = context.named(survival.expected, Name::expectedLife, fleet);

  for (int year = context.firstYear; year <= context.lastYear; ++year) {
    // over all earlier vintages v: Σ in(v)·x(y − v)
    const auto age = [&](std::size_t vintage) { return static_cast<std::size_t>(year - context.firstYear) - vintage; };
    const auto overVintages = [&](auto term) {
      std::vector<Expr> terms;
      for (std::size_t v = 0; v < cohort.purchases.size(); ++v) terms.push_back(cohort.purchases[v] * term(age(v)));
      return context.builder.sum(terms);
    };
    const Expr wanted = context.named(required[year], Name::requiredStock, fleet, year);
    Expr purchased = wanted;
    if (!cohort.purchases.empty()) {
      const Expr survivors = context.named(overVintages([&](std::size_t a) { return survival.survivors[a]; }), Name::survivors, fleet, year);
      purchased = max(wanted - survivors, context.number(0, Base::node));
    }
    cohort.purchases.push_back(context.named(purchased, Name::purchases, fleet, year));
    const Expr inService = overVintages([&](std::size_t a) { return survival.unitYears[a]; }) * context.hoursPerYear;
    cohort.unitYears.push_back(context.named(inService, Name::unitYears, fleet, year));
    const Expr retired = overVintages([&](std::size_t a) { return survival.survivors[a] - survival.survivors[a + 1]; });
    cohort.retired.push_back(context.named(retired, Name::retired, fleet, year));
  }
  return cohort;
}

}  // namespace meguri::lifecycle
