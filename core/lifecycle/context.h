#pragma once

#include <map>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "core/graph/builder.h"
#include "core/lifecycle/cube.h"
#include "core/lifecycle/origin.h"
#include "core/study/check.h"

namespace meguri::lifecycle {

using graph::Expr;
using quantity::Base;
using quantity::Dimension;

/// A quantity by year, as formulas read it: `site.pue[year]`. Empty if nothing is stated.
class Path {
 public:
  Path() = default;
  explicit Path(Expr constant) : m_values{constant} {}
  Path(int firstYear, std::vector<Expr> values) : m_first(firstYear), m_values(std::move(values)) {}

  explicit operator bool() const { return !m_values.empty(); }
  Expr operator[](int year) const { return m_values.size() == 1 ? m_values.front() : m_values[static_cast<std::size_t>(year - m_first)]; }
  /// Of a field that does not move with the years.
  Expr constant() const { return m_values.front(); }

 private:
  int m_first = 0;
  std::vector<Expr> m_values;
};

/// Who and when a cell or exclusion is about.
struct Where {
  ElementIndex element = noElement;
  ElementIndex job = noElement;
  ElementIndex site = noElement;
};

/// Electricity one job or fleet draws at a site in a year.
struct Drawn {
  Where where;
  int year = 0;
  Phase phase = Phase::shared;
  Expr electricity;
};

/// What the subjects of the method share while one scenario's graph is written.
class Context {
 public:
  Context(const study::Study& study, const study::Scenario& scenario, graph::InputTable& inputs, std::vector<Origin>& origins);

  const study::Study& study;
  std::vector<study::Resolved> elements;
  int firstYear, lastYear;
  graph::Builder builder;
  ScenarioModel model;

  const study::Element& element(ElementIndex index) const { return *elements[index].element; }
  ElementIndex find(std::string_view id) const;

  /// The value of a field as input nodes: the element's own, else its library entry's figure. A curve is its formula over its parameters.
  Path input(ElementIndex element, study::QuantityField field);
  /// Whether a field is stated and matters, without reading it: an input no formula uses is no evidence.
  bool isStated(ElementIndex element, study::QuantityField field) const { return sourceOf(element, field).quantity != nullptr; }
  /// Of a field whose table lists years of purchase before the horizon.
  std::vector<std::pair<int, Expr>> vintages(ElementIndex element, study::QuantityField field);
  /// A figure of the library entry an element names; with `drawnFor` a draw of its own for each such id.
  Path figure(ElementIndex element, study::EntryField field, std::string_view figure, const study::Id& drawnFor = {});
  Expr number(double value, const Dimension& dimension = {}) { return builder.number(value, dimension); }

  /// Names a node after an element and a year and lists it as a memo where a year is given.
  Expr named(Expr expression, Name name, ElementIndex element, int year = 0, ElementIndex job = noElement);
  /// Names a node that exists once per burden; no memo.
  Expr named(Expr expression, Name name, ElementIndex element, const Facets& facets, int year);
  void cell(const Where& where, const Facets& facets, int year, Expr amount);
  void exclude(const Where& where, Stage stage, Indicator indicator, std::string_view reason, std::string_view field = {}, Basis basis = Basis::both);
  /// Leaves out everything an unknown energy would cause.
  void excludeUse(const Where& where, std::string_view reason, std::string_view field, bool isPaid = false);  ///< paid: a rent covers its cost
  /// Leaves out everything hardware not known would cause beside its use; `made`: what of its manufacture is known all the same.
  void excludeHardware(const Where& where, std::string_view reason, std::string_view field, const std::vector<Indicator>& made = {});
  /// The amount is known and counted, what becomes of it is not.
  void excludeSplit(const Where& where, Stage stage, Indicator indicator, std::string_view reason, std::string_view field);

  /// The first part of the address of an element, or of its share for a job.
  std::uint64_t subjectOf(ElementIndex element, ElementIndex job = noElement);

  /// Whether the scope counts an indicator: what it does not is neither written nor left out.
  bool counts(Indicator indicator) const { return m_counted[static_cast<std::size_t>(indicator)]; }
  /// The elements of one type, in order.
  std::vector<ElementIndex> of(const study::ElementType& type) const;
  /// Electricity of sites that buy by volume: its market-based emissions are written once all of it is known.
  std::vector<Drawn> drawn;
  std::size_t yearIndex(int year) const { return static_cast<std::size_t>(year - firstYear); }
  bool isMarginal() const { return study.scope->get(study::scopeType().netBasis) == "marginal"; }

  Expr hoursPerYear;  ///< 8,760 h
  /// numerator / denominator; the numerator itself where the denominator is 0: a share of what nobody uses stays 0 and finite.
  Expr shareOf(Expr numerator, Expr denominator);

 private:
  void add(Exclusion exclusion);
  bool isInside(Stage stage) const;
  struct Source {
    const quantity::Quantity* quantity = nullptr;
    Origin origin;
    Dimension dimension;
  };
  Source sourceOf(ElementIndex element, study::QuantityField field) const;
  Expr row(const Origin& origin, const quantity::Quantity& quantity, const Dimension& dimension);
  Path curve(const Source& source);

  graph::InputTable& m_inputs;
  std::vector<Origin>& m_origins;
  std::vector<std::uint64_t> m_ids;
  std::array<bool, indicators.size()> m_counted{};
  std::unordered_set<std::uint64_t> m_excluded;  // a hole is met in every year and named once
};

}  // namespace meguri::lifecycle
