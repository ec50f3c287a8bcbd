#include "core/lifecycle/totals.h"

#include <algorithm>

namespace meguri::lifecycle {

namespace {

/// Sums cells that share a key, each key one node.
class Grouped {
 public:
  void add(std::uint64_t key, graph::Node node) { m_terms.emplace_back(key, node); }

  template <class Emit>
  void emit(Context& context, Emit emitGroup) {
    std::ranges::stable_sort(m_terms, {}, &std::pair<std::uint64_t, graph::Node>::first);
    std::vector<Expr> terms;
    for (std::size_t i = 0; i < m_terms.size();) {
      const std::uint64_t key = m_terms[i].first;
      terms.clear();
      for (; i < m_terms.size() && m_terms[i].first == key; ++i) terms.push_back(context.builder.at(m_terms[i].second));
      emitGroup(key, context.builder.sum(terms));
    }
  }

 private:
  std::vector<std::pair<std::uint64_t, graph::Node>> m_terms;
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
  ViewTotals(Context& context, const View& view, const Expr& delivered) : m_context(context), m_view(view), m_delivered(delivered) {}

  void write() {
    for (const Cell& cell : m_context.model.cells)
      if (cell.isIn(m_view)) gather(cell);
    writeSubtotals();
    writeSums(m_whole, Name::total);
    writeSums(m_years, Name::yearTotal);
    writeSums(m_avoided, Name::avoided);
    writeSums(m_avoidedYears, Name::avoidedYear);
    writeSums(m_rebound, Name::rebound);
    writeSums(m_reboundYears, Name::reboundYear);
    if (m_hasEffects) writeNet();
    if (m_delivered) writePerUnit();
  }

 private:
  static std::uint64_t keyOf(const Cell& cell, std::uint64_t rest) { return static_cast<std::uint64_t>(cell.facets.indicator) << 32 | rest; }
  Facets facets(Indicator indicator) const { return {.indicator = indicator, .basis = m_view.basis, .accounting = m_view.accounting}; }

  void gather(const Cell& cell) {
    const auto year = static_cast<std::uint64_t>(cell.year);
    if (cell.isFootprint()) {
      m_subtotals.add(keyOf(cell, static_cast<std::uint64_t>(cell.element) << 8 | static_cast<std::uint64_t>(cell.facets.stage)), cell.node);
      m_years.add(keyOf(cell, year), cell.node);
      if (cell.unitNode != noNode) m_units.add(keyOf(cell, 0), cell.unitNode);
      return;
    }
    const bool isAvoided = cell.facets.stage == Stage::avoided;
    (isAvoided ? m_avoided : m_rebound).add(keyOf(cell, 0), cell.node);
    (isAvoided ? m_avoidedYears : m_reboundYears).add(keyOf(cell, year), cell.node);
    m_hasEffects = true;
  }

  Expr add(Name name, Indicator indicator, int year, Expr sum) {
    const Expr node = sum.named(addressOf(name, 0, facets(indicator), year));
    m_context.model.totals.push_back({name, indicator, m_view, noElement, {}, static_cast<std::int16_t>(year), node.node()});
    return node;
  }

  void writeSubtotals() {
    m_subtotals.emit(m_context, [&](std::uint64_t key, Expr sum) {
      const auto indicator = static_cast<Indicator>(key >> 32);
      const auto element = static_cast<ElementIndex>(key >> 8 & 0xffff);
      Facets of = facets(indicator);
      of.stage = static_cast<Stage>(key & 0xff);
      const Expr node = sum.named(addressOf(Name::subtotal, m_context.subjectOf(element), of, 0));
      m_context.model.totals.push_back({Name::subtotal, indicator, m_view, element, of.stage, 0, node.node()});
      m_whole.add(key >> 32 << 32, node.node());
    });
  }

  void writeSums(Grouped& grouped, Name name) {
    grouped.emit(m_context, [&](std::uint64_t key, Expr sum) { add(name, static_cast<Indicator>(key >> 32), static_cast<int>(key & 0xffff), sum); });
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
    m_units.emit(m_context, [&](std::uint64_t key, Expr sum) {
      const auto indicator = static_cast<Indicator>(key >> 32);
      perUnit(indicator, sum.named(addressOf(Name::unitFootprint, 0, facets(indicator), 0)));
    });
  }

  void perUnit(Indicator indicator, Expr footprint) { add(Name::perUnit, indicator, 0, m_context.shareOf(footprint, m_delivered)); }  // shown only where something is delivered

  Context& m_context;
  View m_view;
  Expr m_delivered;
  bool m_hasEffects = false;
  Grouped m_subtotals, m_whole, m_years, m_units, m_avoided, m_avoidedYears, m_rebound, m_reboundYears;
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
