#pragma once

#include <QString>
#include <optional>

#include "core/base/json.h"
#include "core/lifecycle/assessment.h"

namespace meguri::words {

/// Puts the explanation of a node into words: what it is called, its value in a readable unit, its formula and, for an input, its source.
/// Refers to the assessment; make a new one after a language switch or a new assessment.
class Explainer {
 public:
  Explainer(const lifecycle::Assessment& assessment, std::size_t scenario) : m_assessment(assessment), m_scenario(scenario) {}

  /// Leaves an indicator out of names, where everything shown is about it.
  void omit(lifecycle::Indicator indicator) { m_omitted = indicator; }

  /// "Greenhouse gases: H100 servers, Manufacture, Inference, 2030"
  QString name(const graph::Step& step) const;
  QString value(const graph::Step& step) const;
  /// "Claimed hours × Active power"; long sums are abridged.
  QString formula(const graph::Step& step) const;
  /// Value as stated, evidence, citation, locator, licence, note of an input.
  QString source(const graph::Step& step) const;
  /// The same as data: element or entry, field or figure, value and unit as stated, source, confidence.
  Json inputJson(const graph::Step& step) const;

 private:
  const lifecycle::ScenarioModel& model() const { return *m_assessment.scenarios[m_scenario]; }
  const lifecycle::Origin& origin(const graph::Step& step) const;
  QString inputName(const lifecycle::Origin& origin) const;
  QString elementName(lifecycle::ElementIndex index) const;
  QString nameOf(graph::Node node) const;

  const lifecycle::Assessment& m_assessment;
  std::size_t m_scenario;
  std::optional<lifecycle::Indicator> m_omitted;
};

}  // namespace meguri::words
