#include "core/lifecycle/context.h"

#include <algorithm>
#include <cmath>

#include "core/base/hash.h"
#include "core/study/scope_rules.h"

namespace meguri::lifecycle {

Context::Context(const study::Study& study_, const study::Scenario& scenario, graph::InputTable& inputs, std::vector<Origin>& origins)
    : study(study_), elements(study::resolve(study_, scenario)), firstYear(study_.firstYear()), lastYear(study_.lastYear()), builder(inputs),
      m_inputs(inputs), m_origins(origins) {
  model.id = scenario.id;
  for (const auto& each : elements) {
    model.elements.push_back(each.element);
    m_ids.push_back(hash64(each.element->id));
    model.subjects.emplace(m_ids.back(), std::pair(static_cast<ElementIndex>(model.elements.size() - 1), noElement));
  }
  hoursPerYear = number(8760, Base::time);
  for (const Indicator indicator : indicators) m_counted[static_cast<std::size_t>(indicator)] = study::counts(*study.scope, word(indicator));
}

ElementIndex Context::find(std::string_view id) const {
  const auto found = std::ranges::find_if(elements, [&](const auto& each) { return each.element->id == id; });
  return found == elements.end() ? noElement : static_cast<ElementIndex>(found - elements.begin());
}

std::vector<ElementIndex> Context::of(const study::ElementType& type) const {
  std::vector<ElementIndex> result;
  for (ElementIndex i = 0; i < elements.size(); ++i)
    if (element(i).type == &type) result.push_back(i);
  return result;
}

Expr Context::row(const Origin& origin, const quantity::Quantity& quantity, const Dimension& dimension) {
  const auto year = static_cast<std::uint64_t>(origin.year);
  const std::string_view key = origin.field < 0 ? std::string_view(origin.figure) : origin.key;
  graph::Input input;
  input.identity = hash64(year, hash64(key, hash64(origin.element, hash64(origin.scenario))));
  std::uint64_t named = hash64(key);
  if (!origin.drawnFor.empty()) {
    input.identity = hash64(origin.drawnFor, input.identity);
    named = hash64(origin.drawnFor, named);
  }
  if (origin.parameter) {
    input.identity = hash64(word(*origin.parameter), input.identity);
    named = hash64(word(*origin.parameter), named);
  }
  input.address = {hash64(origin.element), static_cast<std::uint32_t>(named),
                   static_cast<std::uint16_t>(origin.field < 0 ? Name::figure : Name::field), static_cast<std::int16_t>(origin.year)};
  input.dimension = dimension;
  input.drawKey = drawKey(study, origin, quantity);
  const double value = numberOf(quantity, origin).value_or(0);  // the check has seen to it
  const bool isNew = !m_inputs.contains(input.identity);
  input.origin = isNew ? static_cast<std::uint32_t>(m_origins.size()) : m_inputs.input(m_inputs.at(input.identity)).origin;
  if (isNew) m_origins.push_back(origin);
  const graph::Row result = m_inputs.row(input, value);
  return builder.input(result);
}

Context::Source Context::sourceOf(ElementIndex index, study::QuantityField handle) const {
  const study::Resolved& each = elements[index];
  const study::Field& field = each.element->type->fields()[static_cast<std::size_t>(handle.index)];
  if (!each.element->isRelevant(handle.index)) return {};
  const study::Stated stated = study::stated(study, *each.element, handle);
  Source source{stated.quantity, {}, study::dimensionOf(study, field)};
  source.origin.taker = &field;
  if (stated.entry) {
    source.origin.element = stated.entry->id;
    source.origin.figure = study::figureOf(study, field);
  } else if (stated.quantity) {
    source.origin.scenario = each.owner[static_cast<std::size_t>(handle.index)]->id;
    source.origin.element = each.element->id;
    source.origin.field = handle.index;
    source.origin.key = field.key;
  }
  return source;
}

Path Context::input(ElementIndex index, study::QuantityField handle) {
  Source source = sourceOf(index, handle);
  if (!source.quantity) return {};
  if (source.quantity->isCurve()) return curve(source);
  if (!source.quantity->isTable()) return Path(row(source.origin, *source.quantity, source.dimension));
  std::vector<Expr> values;
  for (int year = firstYear; year <= lastYear; ++year) {
    source.origin.year = source.quantity->listedYear(year);  // years after the table share the row of its last
    values.push_back(row(source.origin, *source.quantity, source.dimension));
  }
  return Path(firstYear, std::move(values));
}

/// method.md, Paths over years.
Path Context::curve(const Source& source) {
  using quantity::CurveParameter;
  using Kind = quantity::Curve::Kind;
  const quantity::Curve& curve = source.quantity->curve;
  const Expr start = row(source.origin, *source.quantity, source.dimension);
  const auto parameter = [&](CurveParameter which) {
    Origin origin = source.origin;
    origin.parameter = which;
    return row(origin, *source.quantity, which == CurveParameter::limit ? source.dimension : Dimension());
  };
  // the check sees to the stated path; a start drawn higher must not grow a share above 100 %, or shrink a PUE below 1
  const auto unit = quantity::parseUnit(study::unitOf(study, *source.origin.taker));
  const double low = unit->toBase(source.origin.taker->range.low), high = unit->toBase(source.origin.taker->range.high);
  const auto within = [&](Expr value) {
    if (std::isfinite(high)) value = min(value, number(high, source.dimension));
    return std::isfinite(low) && low > 0 ? max(value, number(low, source.dimension)) : value;
  };
  const Expr rate = parameter(CurveParameter::rate);
  std::vector<Expr> values;
  for (int year = firstYear; year <= lastYear; ++year) {
    const int age = year - curve.start;
    if (curve.kind == Kind::growth) {
      values.push_back(within(start * pow(1 + rate, number(age))));
    } else if (curve.kind == Kind::decline) {
      values.push_back(max(start * pow(1 - rate, number(age)), parameter(CurveParameter::limit)));
    } else {
      const Expr limit = parameter(CurveParameter::limit);
      values.push_back(start + (limit - start) / (1 + exp(rate * (parameter(CurveParameter::midpoint) - year))));
    }
  }
  return Path(firstYear, std::move(values));
}

std::vector<std::pair<int, Expr>> Context::vintages(ElementIndex index, study::QuantityField handle) {
  Source source = sourceOf(index, handle);
  std::vector<std::pair<int, Expr>> result;
  if (!source.quantity || !source.quantity->isTable()) return result;
  for (const auto& [year, value] : source.quantity->byYear) {
    source.origin.year = year;
    result.emplace_back(year, row(source.origin, *source.quantity, source.dimension));
  }
  return result;
}

Path Context::figure(ElementIndex index, study::EntryField field, std::string_view figure, const study::Id& drawnFor) {
  const auto entry = study.library.find(std::string(element(index).get(field)));
  const auto* quantity = entry == study.library.end() ? nullptr : entry->second->figure(figure);
  if (!quantity) return {};
  Origin origin;
  origin.element = entry->first;
  origin.figure = figure;
  origin.drawnFor = drawnFor;
  return Path(row(origin, *quantity, quantity::parseUnit(quantity->unit)->dimension));
}

std::uint64_t Context::subjectOf(ElementIndex element, ElementIndex job) {
  if (element == noElement) return 0;
  const std::uint64_t own = m_ids[element];
  if (job == noElement || job == element) return own;
  const std::uint64_t shared = hash64(m_ids[job], own);
  model.subjects.try_emplace(shared, element, job);
  return shared;
}

Expr Context::shareOf(Expr numerator, Expr denominator) {
  return numerator / select(denominator, denominator, number(1, denominator.dimension()));
}

Expr Context::named(Expr expression, Name name, ElementIndex element, int year, ElementIndex job) {
  const Expr result = expression.named({subjectOf(element, job), 0, static_cast<std::uint16_t>(name), static_cast<std::int16_t>(year)});
  if (year >= firstYear && (job == noElement || job == element)) model.memos.push_back({name, element, static_cast<std::int16_t>(year), result.node()});
  return result;
}

Expr Context::named(Expr expression, Name name, ElementIndex element, const Facets& facets, int year) {
  return expression.named({subjectOf(element), facets.packed(), static_cast<std::uint16_t>(name), static_cast<std::int16_t>(year)});
}

bool Context::isInside(Stage stage) const {
  const auto& t = study::scopeType();
  if (stage == Stage::credit) stage = Stage::endOfLife;
  const study::FlagField flags[] = {t.manufacture, t.transport, t.use, t.endOfLife, t.facility};
  return !isFootprint(stage) || study.scope->get(flags[static_cast<std::size_t>(stage)]);
}

void Context::cell(const Where& where, const Facets& facets, int year, Expr amount) {
  if (!counts(facets.indicator)) return;
  if (!isInside(facets.stage)) return add({noElement, facets.stage, facets.indicator, Basis::both, {}, {}});
  const graph::Address address{subjectOf(where.element, where.job), facets.packed(), static_cast<std::uint16_t>(Name::cell), static_cast<std::int16_t>(year)};
  const graph::Node node = amount.named(address).node();
  model.cells.push_back({where.element, where.job, where.site, static_cast<std::int16_t>(year), facets, node, node});
}

void Context::exclude(const Where& where, Stage stage, Indicator indicator, std::string_view reason, std::string_view field, Basis basis) {
  add({where.element, stage, indicator, basis, std::string(reason), std::string(field)});
}

void Context::excludeUse(const Where& where, std::string_view reason, std::string_view field, bool isPaid) {
  for (const Indicator indicator : {Indicator::electricity, Indicator::ghg, Indicator::water, Indicator::waterWithoutReservoirs, Indicator::waterWithdrawal, Indicator::waterScarcity,
                                    Indicator::minerals, Indicator::primaryEnergy, Indicator::cost})
    if (!isPaid || indicator != Indicator::cost) exclude(where, Stage::use, indicator, reason, field);
  // the facility's share goes by the energy, where it is counted at all
  const auto& t = study::siteType();
  for (const auto& [indicator, building] : {std::pair{Indicator::ghg, t.facilityGhg}, std::pair{Indicator::minerals, t.facilityMinerals}, std::pair{Indicator::primaryEnergy, t.facilityPrimaryEnergy}})
    if (where.site != noElement && isStated(where.site, building)) exclude(where, Stage::facility, indicator, reason, field);
}

void Context::excludeHardware(const Where& where, std::string_view reason, std::string_view field, const std::vector<Indicator>& made) {
  for (const Indicator indicator : {Indicator::ghg, Indicator::water, Indicator::waterWithoutReservoirs, Indicator::waterWithdrawal, Indicator::waterScarcity, Indicator::minerals,
                                    Indicator::primaryEnergy, Indicator::cost})
    if (std::ranges::find(made, indicator) == made.end()) exclude(where, Stage::manufacture, indicator, reason, field);
  for (const Stage stage : {Stage::transport, Stage::endOfLife})
    for (const Indicator indicator : {Indicator::ghg, Indicator::minerals, Indicator::primaryEnergy}) exclude(where, stage, indicator, reason, field);
  exclude(where, Stage::endOfLife, Indicator::ewaste, reason, field);
}

void Context::excludeSplit(const Where& where, Stage stage, Indicator indicator, std::string_view reason, std::string_view field) {
  add({where.element, stage, indicator, Basis::both, std::string(reason), std::string(field), true});
}

void Context::add(Exclusion exclusion) {
  if (!counts(exclusion.indicator)) return;
  // a stage outside the boundary is left out once, whatever else is missing in it
  if (!isInside(exclusion.stage)) exclusion = {noElement, exclusion.stage, exclusion.indicator, Basis::both, "outside-boundary", std::string(word(exclusion.stage))};
  const std::uint64_t facets = Facets{.indicator = exclusion.indicator, .stage = exclusion.stage, .basis = exclusion.basis}.packed();
  if (m_excluded.insert(hash64(exclusion.reason, hash64(facets << 16 | exclusion.element, hash64(exclusion.field)))).second)
    model.exclusions.push_back(std::move(exclusion));
}

}  // namespace meguri::lifecycle
