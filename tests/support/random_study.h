#pragma once

#include <cstdint>
#include <functional>
#include <random>

#include "core/study/study.h"

namespace meguri::support {

/// Makes random studies without errors, of every element kind and method, with holes where a field may be left out.
class RandomStudy {
 public:
  explicit RandomStudy(std::uint64_t seed) : m_random(seed) {}

  /// Some base scenarios and variants of them.
  study::Study make();
  /// One owned fleet bought once, with a horizon that outlasts every unit.
  study::Study makeWholeLife();

  int between(int low, int high) { return std::uniform_int_distribution<int>(low, high)(m_random); }
  double real(double low, double high) { return std::uniform_real_distribution<double>(low, high)(m_random); }
  bool chance(double probability) { return std::bernoulli_distribution(probability)(m_random); }
  std::mt19937_64& engine() { return m_random; }

 private:
  study::FieldValue constant(double low, double high, const char* unit);
  study::FieldValue constantOrTable(double low, double high, const char* unit);
  void set(study::Element& element, const char* field, study::FieldValue value);
  void maybe(study::Element& element, const char* field, study::FieldValue value) {
    if (chance(0.7)) set(element, field, std::move(value));
  }
  study::ElementPointer site(const std::string& id);
  study::Element fleet(const std::string& id, const std::string& site);
  study::ElementPointer training(const std::string& id, const std::string& fleet, const std::string& site);
  study::ElementPointer service(const std::string& id, const std::string& fleet, bool owned, const std::string& site);
  study::ElementPointer component(const std::string& id, const std::string& fleet);
  study::ElementPointer storage(const std::string& id, const std::string& site);
  study::ElementPointer transfer(const study::TransferType& type, const std::string& id, const std::string& site, const std::string& service);
  study::ElementPointer devices(const std::string& id, const std::string& site);
  study::ElementPointer effect(const std::string& id, const std::string& site, const std::string& service);
  study::ElementPointer rebound(const std::string& id, const std::string& effect, const std::string& service, bool hasPrice);
  /// Storage, network, devices, components and effects beside the jobs of a scenario.
  void addSurroundings(study::Scenario& scenario, const std::string& prefix, const std::vector<std::string>& sites);
  /// What only further indicators read: any field of them that is not stated yet, each in a plausible size of its own unit.
  void addIndicators(study::Study& study);
  void addIndicators(study::Element& element);
  study::FieldValue overYears(double low, double high, const char* unit);
  study::Scenario base(const std::string& prefix);
  study::Scenario variant(const study::Scenario& of, const std::string& id);
  void addEntries(study::Study& study);

  std::mt19937_64 m_random;
  int m_first = 2026, m_last = 2030;
};

/// A copy in which every extensive input (stock, hours, energies, requests) is n times as large.
study::Study scaled(const study::Study& study, double n);
/// A copy with elements and scenarios in another order.
study::Study shuffled(const study::Study& study, std::mt19937_64& random);

}  // namespace meguri::support
