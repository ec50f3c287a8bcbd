#pragma once

#include <map>
#include <memory>

#include "core/report/coverage.h"

namespace meguri::ui {

/// What totals rest on. The classes of a scenario's nodes are looked through once for each result, however many totals ask.
class Coverages {
 public:
  void setResults(std::shared_ptr<const lifecycle::Assessment> assessment) {
    if (assessment == m_assessment) return;
    m_assessment = std::move(assessment);
    m_classes.clear();
  }
  std::optional<report::Coverage> of(std::size_t scenario, lifecycle::Indicator indicator, const lifecycle::View& view) {
    auto found = m_classes.find(scenario);
    if (found == m_classes.end()) found = m_classes.emplace(scenario, report::evidenceOf(*m_assessment, scenario)).first;
    return report::coverage(*m_assessment, scenario, found->second, indicator, view);
  }

 private:
  std::shared_ptr<const lifecycle::Assessment> m_assessment;
  std::map<std::size_t, std::vector<quantity::Evidence>> m_classes;
};

}  // namespace meguri::ui
