#pragma once

#include <initializer_list>

#include "core/lifecycle/assessment.h"
#include "core/study/study.h"

namespace meguri::support {

/// A study of one scenario, "s", written in a few lines: draft.add("site", "dc", {"pue=1.2", "gridGhg=400 g CO2e/kWh"}).
class Draft {
 public:
  Draft(int from, int to, const char* functionalUnit = "study");

  /// An element with fields as text, as after --set. Fails the program where a text cannot be read.
  Draft& add(const char* kind, const char* id, std::initializer_list<const char*> fields = {});
  Draft& set(std::initializer_list<const char*> assignments);
  /// A field of an element over the years.
  Draft& table(const char* element, const char* field, const char* unit, std::initializer_list<std::pair<int, double>> values);
  Draft& curve(const char* element, const char* field, double value, const char* unit, const quantity::Curve& curve);
  Draft& entry(const char* id, const char* kind, std::initializer_list<std::tuple<const char*, double, const char*>> figures);
  Draft& variant(const char* id, std::initializer_list<const char*> assignments);

  const study::Study& study() const { return m_study; }
  /// Fails the program, with the issue, where the study has an error.
  lifecycle::Assessment assess() const;
  /// "code element.field" of every error and warning.
  std::vector<std::string> issues() const;

 private:
  void put(const char* element, const char* field, quantity::Quantity quantity);
  study::Study m_study;
};

/// The value of a memo, the first scenario's unless told; NaN if there is none.
double memo(const lifecycle::Assessment& assessment, lifecycle::Name name, const char* element, int year, std::size_t scenario = 0);
bool isExcluded(const lifecycle::Assessment& assessment, const char* reason, lifecycle::Indicator indicator, std::size_t scenario = 0);

}  // namespace meguri::support
