#include "core/lifecycle/context.h"

#include <algorithm>

#include "core/base/hash.h"

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
}

ElementIndex Context::find(std::string_view id) const {
  const auto found = std::ranges::find_if(elements, [&](const auto& each) { return each.element->id == id; });
  return found == elements.end() ? noElement : static_cast<ElementIndex>(found - elements.begin());
}

Expr Context::row(const Origin& origin, const quantity::Quantity& quantity, const Dimension& dimension) {
  const auto year = static_cast<std::uint64_t>(origin.year);
  const std::string_view key = origin.field < 0 ? std::string_view(origin.figure) : origin.key;
  graph::Input input;
  input.identity = hash64(year, hash64(key, hash64(origin.element, hash64(origin.scenario))));
  input.address = {hash64(origin.element), static_cast<std::uint32_t>(hash64(key)),
                   static_cast<std::uint16_t>(origin.field < 0 ? Name::figure : Name::field), static_cast<std::int16_t>(origin.year)};
  input.dimension = dimension;
  input.drawKey = drawKey(study, origin, quantity);
  const double value = quantity::parseUnit(quantity.unit)->toBase(*quantity.at(origin.year));
  const bool isNew = !m_inputs.contains(input.identity);
  input.origin = isNew ? static_cast<std::uint32_t>(m_origins.size()) : m_inputs.input(m_inputs.at(input.identity)).origin;
  if (isNew) m_origins.push_back(origin);
  const graph::Row result = m_inputs.row(input, value);
  return builder.input(result);
}

Path Context::input(ElementIndex index, study::QuantityField handle) {
  const study::Resolved& each = elements[index];
  const study::Field& field = each.element->type->fields()[static_cast<std::size_t>(handle.index)];
  if (!each.element->isRelevant(handle.index)) return {};
  const study::Stated stated = study::stated(study, *each.element, handle);
  if (!stated.quantity) return {};

  Origin origin;
  if (stated.entry) {
    origin.element = stated.entry->id;
    origin.figure = field.figure;
  } else {
    origin.scenario = each.owner[static_cast<std::size_t>(handle.index)]->id;
    origin.element = each.element->id;
    origin.field = handle.index;
    origin.key = field.key;
  }
  if (!stated.quantity->isTable()) return Path(row(origin, *stated.quantity, field.dimension));
  std::vector<Expr> values;
  for (origin.year = firstYear; origin.year <= lastYear; ++origin.year) values.push_back(row(origin, *stated.quantity, field.dimension));
  return Path(firstYear, std::move(values));
}

Path Context::figure(ElementIndex index, study::EntryField field, std::string_view figure) {
  const auto entry = study.library.find(std::string(element(index).get(field)));
  const auto* quantity = entry == study.library.end() ? nullptr : entry->second->figure(figure);
  if (!quantity) return {};
  Origin origin;
  origin.element = entry->first;
  origin.figure = figure;
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

void Context::cell(const Where& where, const Facets& facets, int year, Expr amount) {
  const graph::Address address{subjectOf(where.element, where.job), facets.packed(), static_cast<std::uint16_t>(Name::cell), static_cast<std::int16_t>(year)};
  model.cells.push_back({where.element, where.job, where.site, static_cast<std::int16_t>(year), facets, amount.named(address).node()});
}

void Context::exclude(const Where& where, Stage stage, Indicator indicator, std::string_view reason, std::string_view field, Basis basis) {
  add({where.element, stage, indicator, basis, std::string(reason), std::string(field)});
}

void Context::excludeUse(const Where& where, std::string_view reason, std::string_view field) {
  for (const Indicator indicator : {Indicator::electricity, Indicator::ghg, Indicator::water, Indicator::waterWithoutReservoirs})
    exclude(where, Stage::use, indicator, reason, field);
}

void Context::excludeSplit(const Where& where, Stage stage, Indicator indicator, std::string_view reason, std::string_view field) {
  add({where.element, stage, indicator, Basis::both, std::string(reason), std::string(field), true});
}

void Context::add(Exclusion exclusion) {
  const std::uint64_t facets = Facets{.indicator = exclusion.indicator, .stage = exclusion.stage, .basis = exclusion.basis}.packed();
  if (m_excluded.insert(hash64(exclusion.reason, hash64(facets << 16 | exclusion.element, hash64(exclusion.field)))).second)
    model.exclusions.push_back(std::move(exclusion));
}

}  // namespace meguri::lifecycle
