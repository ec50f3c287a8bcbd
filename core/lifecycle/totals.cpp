#include "core/lifecycle/totals.h"

#include <algorithm>

namespace meguri::lifecycle {

namespace {

/// Sums cells that share a key, each key one node, in the order of the keys and, within one, of the cells. Keys are dense, so they are counted
/// and not compared: sorting was half of the time of writing a scenario.
class Grouped {
 public:
  explicit Grouped(std::size_t keys) : m_starts(keys + 1) {}

  void add(std::size_t key, graph::Node node) {
    m_terms.emplace_back(static_cast<std::uint32_t>(key), node);
    ++m_starts[key + 1];
  }

  template <class Emit>
  void emit(Context& context, Emit emitGroup) {
    for (std::size_t key = 1; key < m_starts.size(); ++key) m_starts[key] += m_starts[key - 1];
    std::vector<graph::Node> nodes(m_terms.size());
    std::vector<std::uint32_t> at(m_starts.begin(), m_starts.end() - 1);
    for (const auto& [key, node] : m_terms) nodes[at[key]++] = node;
    std::vector<Expr> terms;
    for (std::size_t key = 0; key + 1 < m_starts.size(); ++key) {
      if (m_starts[key] == m_starts[key + 1]) continue;
      terms.clear();
      for (std::uint32_t i = m_starts[key]; i < m_starts[key + 1]; ++i) terms.push_back(context.builder.at(nodes[i]));
      emitGroup(key, context.builder.sum(terms));
    }
  }

 private:
  std::vector<std::pair<std::uint32_t, graph::Node>> m_terms;
  std::vector<std::uint32_t> m_starts;  ///< by key: how many, then where its terms begin
};

graph::Address addressOf(Name name, std::uint64_t subject, const Facets& facets, int year) {
  return {subject, facets.packed(), static_cast<std::uint16_t>(name), static_cast<std::int16_t>(year)};
}

/// Sets what of each cell counts per functional unit: nothing of jobs subdivided out of it, nor of what people do where only the AI's output counts; of a
/// training the part of the model's use that falls in the horizon (method.md 9, Conventions).
void writeUnitParts(Context& context, bool withoutFallback) {
  const auto& service = study::serviceType();
  const auto& training = study::trainingType();
  for (Cell& cell : context.model.cells) {
    const study::Element* job = cell.job == noElement ? nullptr : &context.element(cell.job);
    const bool isOutside = job && job->type == &service && job->get(service.functionalUnit) == "subdivided";
    if (isOutside || !cell.isFootprint() || (withoutFallback && cell.facets.phase == Phase::fallback)) {
      cell.unitNode = noNode;
    } else if (job && job->type == &training) {
      const Path used = context.input(cell.job, training.usedInHorizon);
      if (!used) continue;
      cell.unitNode = (context.builder.at(cell.node) * used.constant()).node();
    } else {
      continue;
    }
    context.model.hasUnitParts = context.model.hasUnitParts || cell.isFootprint();
  }
}

/// Footprint, avoided and rebound are kept apart; the net alone adds them up.
class ViewTotals {
 public:
  ViewTotals(Context& context, const View& view, const Expr& delivered)
      : m_context(context), m_view(view), m_delivered(delivered), m_elements(context.elements.size() + 1), m_years(static_cast<std::size_t>(context.lastYear - context.firstYear + 1)),
        m_subtotals(indicators.size() * m_elements * stageCount), m_whole(indicators.size()), m_byYear(indicators.size() * m_years), m_units(indicators.size()), m_avoided(indicators.size()),
        m_avoidedByYear(indicators.size() * m_years), m_rebound(indicators.size()), m_reboundByYear(indicators.size() * m_years) {}

  void write() {
    for (const Cell& cell : m_context.model.cells)
      if (cell.isIn(m_view)) gather(cell);
    writeSubtotals();
    writeSums(m_whole, Name::total);
    writeYearSums(m_byYear, Name::yearTotal);
    writeSums(m_avoided, Name::avoided);
    writeYearSums(m_avoidedByYear, Name::avoidedYear);
    writeSums(m_rebound, Name::rebound);
    writeYearSums(m_reboundByYear, Name::reboundYear);
    if (m_hasEffects) writeNet();
    if (m_delivered) writePerUnit();
  }

 private:
  static constexpr std::size_t stageCount = 8;
  static std::size_t of(const Cell& cell) { return static_cast<std::size_t>(cell.facets.indicator); }
  Facets facets(Indicator indicator) const { return {.indicator = indicator, .basis = m_view.basis, .accounting = m_view.accounting}; }

  void gather(const Cell& cell) {
    const std::size_t indicator = of(cell), year = indicator * m_years + m_context.yearIndex(cell.year);
    if (cell.isFootprint()) {
      const std::size_t element = std::min<std::size_t>(cell.element, m_elements - 1);  // none: the last
      m_subtotals.add((indicator * m_elements + element) * stageCount + static_cast<std::size_t>(cell.facets.stage), cell.node);
      m_byYear.add(year, cell.node);
      if (cell.unitNode != noNode) m_units.add(indicator, cell.unitNode);
      return;
    }
    const bool isAvoided = cell.facets.stage == Stage::avoided;
    (isAvoided ? m_avoided : m_rebound).add(indicator, cell.node);
    (isAvoided ? m_avoidedByYear : m_reboundByYear).add(year, cell.node);
    m_hasEffects = true;
  }

  Expr add(Name name, Indicator indicator, int year, Expr sum) {
    const Expr node = sum.named(addressOf(name, 0, facets(indicator), year));
    m_context.model.totals.push_back({name, indicator, m_view, noElement, {}, static_cast<std::int16_t>(year), node.node()});
    return node;
  }

  void writeSubtotals() {
    m_subtotals.emit(m_context, [&](std::size_t key, Expr sum) {
      const std::size_t index = key / stageCount % m_elements;
      const auto indicator = static_cast<Indicator>(key / stageCount / m_elements);
      const ElementIndex element = index + 1 == m_elements ? noElement : static_cast<ElementIndex>(index);
      Facets of = facets(indicator);
      of.stage = static_cast<Stage>(key % stageCount);
      const Expr node = sum.named(addressOf(Name::subtotal, m_context.subjectOf(element), of, 0));
      m_context.model.totals.push_back({Name::subtotal, indicator, m_view, element, of.stage, 0, node.node()});
      m_whole.add(static_cast<std::size_t>(indicator), node.node());
    });
  }

  void writeSums(Grouped& grouped, Name name) {
    grouped.emit(m_context, [&](std::size_t key, Expr sum) { add(name, static_cast<Indicator>(key), 0, sum); });
  }
  void writeYearSums(Grouped& grouped, Name name) {
    grouped.emit(m_context, [&](std::size_t key, Expr sum) { add(name, static_cast<Indicator>(key / m_years), m_context.firstYear + static_cast<int>(key % m_years), sum); });
  }

  /// Where an indicator has effects in this view: footprint + avoided + rebound, of what there is of them.
  void writeNet() {
    const auto sum = [&](Name name, Indicator indicator, int year, std::initializer_list<Name> parts) {
      std::vector<Expr> terms;
      for (const Name part : parts)
        if (const auto node = m_context.model.total(part, indicator, m_view, year)) terms.push_back(m_context.builder.at(*node));
      if (!terms.empty()) add(name, indicator, year, m_context.builder.sum(terms));
    };
    for (const Indicator indicator : indicators) {
      if (!m_context.model.total(Name::avoided, indicator, m_view) && !m_context.model.total(Name::rebound, indicator, m_view)) continue;
      sum(Name::net, indicator, 0, {Name::total, Name::avoided, Name::rebound});
      for (int year = m_context.firstYear; year <= m_context.lastYear; ++year)
        sum(Name::netYear, indicator, year, {Name::yearTotal, Name::avoidedYear, Name::reboundYear});
    }
  }

  void writePerUnit() {
    if (!m_context.model.hasUnitParts) {
      for (const Indicator indicator : indicators)
        if (const auto node = m_context.model.total(Name::total, indicator, m_view)) perUnit(indicator, m_context.builder.at(*node));
      return;
    }
    m_units.emit(m_context, [&](std::size_t key, Expr sum) {
      const auto indicator = static_cast<Indicator>(key);
      perUnit(indicator, sum.named(addressOf(Name::unitFootprint, 0, facets(indicator), 0)));
    });
  }

  void perUnit(Indicator indicator, Expr footprint) { add(Name::perUnit, indicator, 0, footprint / m_delivered); }  // no number where nothing is delivered

  Context& m_context;
  View m_view;
  Expr m_delivered;
  bool m_hasEffects = false;
  std::size_t m_elements, m_years;
  Grouped m_subtotals, m_whole, m_byYear, m_units, m_avoided, m_avoidedByYear, m_rebound, m_reboundByYear;
};

}  // namespace

void writeTotals(Context& context, const Units& units) {
  Expr delivered;
  if (!units.delivered.empty()) {
    delivered = context.named(context.builder.sum(units.delivered), Name::units, noElement);
    context.model.totals.push_back({Name::units, {}, {}, noElement, {}, 0, delivered.node()});
    const auto years = static_cast<std::size_t>(context.lastYear - context.firstYear + 1);
    for (std::size_t i = 0; i < years; ++i) {
      std::vector<Expr> ofYear;
      for (std::size_t j = i; j < units.delivered.size(); j += years) ofYear.push_back(units.delivered[j]);
      const int year = context.firstYear + static_cast<int>(i);
      const Expr sum = context.builder.sum(ofYear).named({0, 0, static_cast<std::uint16_t>(Name::units), static_cast<std::int16_t>(year)});
      context.model.totals.push_back({Name::units, {}, {}, noElement, {}, static_cast<std::int16_t>(year), sum.node()});
    }
    writeUnitParts(context, units.withoutFallback);
  }
  for (const View& view : viewsOf(context.isMarginal())) ViewTotals(context, view, delivered).write();
}

}  // namespace meguri::lifecycle
