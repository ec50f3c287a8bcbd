#include <cmath>
#include <functional>

#include "core/lifecycle/demand.h"

namespace meguri::lifecycle {

namespace {

using study::reboundType;
using study::serviceType;

/// Attempts per task with p ~ Beta(A, B) and at most K tries: Σ_{j<K} E[(1−p)^j] = Σ_{j<K} Π_{i<j} (B+i)/(A+B+i). Operands: A, B, K.
class BetaAttempts final : public graph::External {
 public:
  const char* name() const override { return "E[(1−(1−p)^K)/p]"; }
  double value(std::span<const double> x) const override {
    double sum = 0;
    each(x, [&](double term, double, double) { sum += term; });
    return sum;
  }
  void gradient(std::span<const double> x, std::span<double> d) const override {
    d[0] = d[1] = d[2] = 0;  // tries are counted: no slope
    each(x, [&](double term, double byA, double byB) {
      d[0] += term * byA;
      d[1] += term * byB;
    });
  }

  /// Visits E[(1−p)^j] and the derivatives of its logarithm, for j from 0 to K − 1; gives those of K.
  template <class Visit>
  static std::array<double, 3> each(std::span<const double> x, Visit visit) {
    const double a = x[0], b = x[1];
    std::array<double, 3> at{1, 0, 0};
    for (int j = 0; j < static_cast<int>(std::lround(x[2])); ++j) {
      visit(at[0], at[1], at[2]);
      at[0] *= (b + j) / (a + b + j);
      at[1] -= 1 / (a + b + j);
      at[2] += 1 / (b + j) - 1 / (a + b + j);
    }
    return at;
  }
};

/// Share of tasks never solved: E[(1−p)^K]. Operands as above.
class BetaUnsolved final : public graph::External {
 public:
  const char* name() const override { return "E[(1−p)^K]"; }
  double value(std::span<const double> x) const override { return BetaAttempts::each(x, [](double, double, double) {})[0]; }
  void gradient(std::span<const double> x, std::span<double> d) const override {
    const auto [term, byA, byB] = BetaAttempts::each(x, [](double, double, double) {});
    d[0] = term * byA;
    d[1] = term * byB;
    d[2] = 0;
  }
};

class DemandReader {
 public:
  DemandReader(Context& context, const EnergyOf& energyOf) : m_context(context), m_energyOf(energyOf) {}

  std::map<ElementIndex, Demand> read() {
    for (const ElementIndex service : m_context.of(t))
      if (m_context.element(service).isRelevant(t.volume.index)) write(service);
    return std::move(m_demand);
  }

 private:
  int years() const { return m_context.lastYear - m_context.firstYear + 1; }
  int year(int i) const { return m_context.firstYear + i; }

  void write(ElementIndex service) {
    if (m_context.element(service).get(t.volume) == "requests") {
      const Path stated = m_context.input(service, t.requests);
      const std::vector<Expr> factor = factors(service);
      Demand demand;
      for (int i = 0; i < years(); ++i)
        demand.requests.push_back(m_context.named(factor.empty() ? stated[year(i)] : stated[year(i)] * factor[static_cast<std::size_t>(i)], Name::requests, service, year(i)));
      m_demand.emplace(service, std::move(demand));
      return;
    }
    m_demand.emplace(service, accept(service, ownTasks(service)));
  }

  /// All tasks that come in at a service: those it keeps and those it routes on. A router is a service like any other; the check refuses circles.
  const std::vector<Expr>& allTasks(ElementIndex service) {
    if (const auto found = m_all.find(service); found != m_all.end()) return found->second;
    const study::Element& element = m_context.element(service);
    const bool isRouted = element.get(t.volume) == "routed";
    const std::vector<Expr> from = isRouted ? allTasks(m_context.find(element.get(t.router))) : std::vector<Expr>();
    const Path stated = m_context.input(service, isRouted ? t.routedShare : t.tasks);
    const std::vector<Expr> factor = factors(service);
    std::vector<Expr> tasks;
    for (std::size_t i = 0; i < static_cast<std::size_t>(years()); ++i) {
      Expr amount = stated[year(static_cast<int>(i))];
      if (isRouted) amount = from[i] * amount;
      tasks.push_back(factor.empty() ? amount : amount * factor[i]);
    }
    return m_all.emplace(service, std::move(tasks)).first->second;
  }

  /// Those it does itself: all, less what other services take of them.
  std::vector<Expr> ownTasks(ElementIndex service) {
    std::vector<Expr> tasks = allTasks(service);
    std::vector<Path> taken;
    for (const ElementIndex other : m_context.of(t)) {
      const study::Element& element = m_context.element(other);
      if (element.get(t.volume) == "routed" && element.isRelevant(t.router.index) && m_context.find(element.get(t.router)) == service) taken.push_back(m_context.input(other, t.routedShare));
    }
    for (int i = 0; i < years(); ++i) {
      Expr& own = tasks[static_cast<std::size_t>(i)];
      if (!taken.empty()) {
        std::vector<Expr> shares;
        for (const Path& path : taken) shares.push_back(path[year(i)]);
        own = own * max(1 - m_context.builder.sum(shares), m_context.number(0));
      }
      own = m_context.named(own, Name::tasks, service, year(i));
    }
    return tasks;
  }

  /// Attempts and what comes of them. One attempt is one request.
  Demand accept(ElementIndex service, std::vector<Expr> tasks) {
    const std::string_view model = m_context.element(service).get(t.acceptanceModel);
    const Path acceptance = m_context.input(service, t.acceptance), tries = m_context.input(service, t.mostTries);
    const Expr one = m_context.number(1, Dimension(Base::request) / Base::task);
    Demand demand;
    for (int i = 0; i < years(); ++i) {
      const Expr asked = tasks[static_cast<std::size_t>(i)];
      Expr attempts = m_context.number(1), unsolved;
      if (model == "constant") {
        const Expr p = acceptance[year(i)];
        unsolved = pow(1 - p, tries.constant());
        attempts = (1 - unsolved) / p;
      } else if (model == "beta") {
        const std::initializer_list<Expr> operands = {m_context.input(service, t.betaAccepted).constant(), m_context.input(service, t.betaRejected).constant(), tries.constant()};
        attempts = m_context.builder.external(std::make_shared<BetaAttempts>(), operands, {});
        unsolved = m_context.builder.external(std::make_shared<BetaUnsolved>(), operands, {});
      }
      if (unsolved) {
        attempts = m_context.named(attempts, Name::attemptsPerTask, service, year(i));
        unsolved = m_context.named(unsolved, Name::unsolvedShare, service, year(i));
        demand.unsolved.push_back(asked * unsolved);
      }
      demand.requests.push_back(m_context.named(asked * attempts * one, Name::requests, service, year(i)));
      demand.accepted.push_back(m_context.named(unsolved ? asked * (1 - unsolved) : asked, Name::accepted, service, year(i)));
    }
    demand.tasks = std::move(tasks);
    return demand;
  }

  /// How much more is asked for, by year: the product over the rebounds on the service's own demand; empty without one.
  std::vector<Expr> factors(ElementIndex service) {
    std::vector<Expr> product;
    for (const ElementIndex rebound : m_context.of(r)) {
      const study::Element& element = m_context.element(rebound);
      if (!element.isRelevant(r.service.index) || m_context.find(element.get(r.service)) != service) continue;
      const std::vector<Expr> own = factor(rebound, service);
      for (std::size_t i = 0; i < own.size(); ++i) {
        if (product.size() <= i) product.push_back(own[i]); else product[i] = product[i] * own[i];
      }
    }
    return product;
  }

  /// (p / p_ref)^(−η), or with ρ = e / e_ref and the energy's share σ of the price (σρ + 1 − σ)^(−η) (method.md H.1).
  std::vector<Expr> factor(ElementIndex rebound, ElementIndex service) {
    const bool isPrice = m_context.element(rebound).get(r.mechanism) == "price";
    const Path price = m_context.input(service, t.price), reference = m_context.input(service, isPrice ? t.referencePrice : t.referenceEnergy);
    const std::vector<Expr> energy = isPrice ? std::vector<Expr>() : m_energyOf(service);
    const Expr elasticity = m_context.input(rebound, r.elasticity).constant();
    std::vector<Expr> driver;
    for (int i = 0; i < years(); ++i) driver.push_back(isPrice ? price[year(i)] : energy[static_cast<std::size_t>(i)]);
    const Expr base = reference ? reference.constant() : inFirstYear(service, driver);
    std::vector<Expr> result;
    for (const Expr& now : driver) {
      Expr ratio = now / base;  // against nothing there is no ratio: no finite result, and the study is refused
      if (!isPrice) {
        const Expr share = m_context.input(rebound, r.energyCostShare).constant();
        ratio = share * ratio + (1 - share);
      }
      const int i = static_cast<int>(result.size());
      result.push_back(m_context.named(limited(rebound, pow(ratio, 0 - elasticity)), Name::volumeFactor, rebound, year(i)));
    }
    return result;
  }

  /// The value of the service's own first year: the first in which anything is asked for.
  Expr inFirstYear(ElementIndex service, const std::vector<Expr>& values) {
    const std::string_view counted = m_context.element(service).get(t.volume);
    const Path asked = m_context.input(service, counted == "requests" ? t.requests : counted == "tasks" ? t.tasks : t.routedShare);
    Expr first = values.back();
    for (int i = years() - 1; i-- > 0;) first = select(asked[year(i)], values[static_cast<std::size_t>(i)], first);
    return first;
  }

  /// Growth g = m − 1 towards a saturation of X times the stated volume, g·(X − 1)/(g + X − 1), and under a cap.
  Expr limited(ElementIndex rebound, Expr factor) {
    if (const Path saturation = m_context.input(rebound, r.saturation)) {
      const Expr room = saturation.constant() - 1, growth = max(factor - 1, m_context.number(0));
      factor = min(factor, m_context.number(1)) + growth * room / (growth + room);
    }
    const Path cap = m_context.input(rebound, r.cap);
    return cap ? min(factor, cap.constant()) : factor;
  }

  const study::ServiceType& t = serviceType();
  const study::ReboundType& r = reboundType();
  Context& m_context;
  const EnergyOf& m_energyOf;
  std::map<ElementIndex, Demand> m_demand;
  std::map<ElementIndex, std::vector<Expr>> m_all;
};

}  // namespace

std::map<ElementIndex, Demand> readDemand(Context& context, const EnergyOf& energyOf) { return DemandReader(context, energyOf).read(); }

}  // namespace meguri::lifecycle
