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

void writeView(Context& context, const View& view, const Expr& delivered) {
  Grouped subtotals, years;
  for (const Cell& cell : context.model.cells) {
    if (!cell.isIn(view)) continue;
    const auto indicator = static_cast<std::uint64_t>(cell.facets.indicator);
    subtotals.add(indicator << 32 | static_cast<std::uint64_t>(cell.element) << 8 | static_cast<std::uint64_t>(cell.facets.stage), cell.node);
    years.add(indicator << 32 | static_cast<std::uint64_t>(cell.year), cell.node);
  }
  auto& totals = context.model.totals;
  const auto facets = [&](Indicator indicator) { return Facets{.indicator = indicator, .basis = view.basis, .accounting = view.accounting}; };

  Grouped whole;
  subtotals.emit(context, [&](std::uint64_t key, Expr sum) {
    const auto indicator = static_cast<Indicator>(key >> 32);
    const auto element = static_cast<ElementIndex>(key >> 8 & 0xffff);
    Facets of = facets(indicator);
    of.stage = static_cast<Stage>(key & 0xff);
    const Expr node = sum.named(addressOf(Name::subtotal, context.subjectOf(element), of, 0));
    totals.push_back({Name::subtotal, indicator, view, element, of.stage, 0, node.node()});
    whole.add(key >> 32, node.node());
  });
  years.emit(context, [&](std::uint64_t key, Expr sum) {
    const auto indicator = static_cast<Indicator>(key >> 32);
    const int year = static_cast<int>(key & 0xffff);
    const Expr node = sum.named(addressOf(Name::yearTotal, 0, facets(indicator), year));
    totals.push_back({Name::yearTotal, indicator, view, noElement, {}, static_cast<std::int16_t>(year), node.node()});
  });
  whole.emit(context, [&](std::uint64_t key, Expr sum) {
    const auto indicator = static_cast<Indicator>(key);
    const Expr node = sum.named(addressOf(Name::total, 0, facets(indicator), 0));
    totals.push_back({Name::total, indicator, view, noElement, {}, 0, node.node()});
    if (!delivered) return;
    const Expr perUnit = context.shareOf(node, delivered);  // shown only where something is delivered
    totals.push_back({Name::perUnit, indicator, view, noElement, {}, 0, perUnit.named(addressOf(Name::perUnit, 0, facets(indicator), 0)).node()});
  });
}

}  // namespace

void writeTotals(Context& context, std::span<const Expr> units) {
  Expr delivered;
  if (!units.empty()) {
    delivered = context.named(context.builder.sum(units), Name::units, noElement);
    context.model.totals.push_back({Name::units, {}, {}, noElement, {}, 0, delivered.node()});
  }
  for (const View& view : views) writeView(context, view, delivered);
}

}  // namespace meguri::lifecycle
