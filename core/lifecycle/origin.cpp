#include "core/lifecycle/origin.h"

#include <algorithm>
#include <bit>

#include "core/base/hash.h"

namespace meguri::lifecycle {

namespace {

using quantity::Quantity;
using study::Resolved;
using study::Scenario;
using study::Study;

const Quantity* held(const study::FieldValue& value) {
  const auto* pointer = std::get_if<std::shared_ptr<const Quantity>>(&value);
  return pointer ? pointer->get() : nullptr;
}

const study::FieldValue* ownValue(const Scenario& scenario, const study::Id& element, int field) {
  for (const auto& each : scenario.elements)
    if (each->id == element) return &each->values[static_cast<std::size_t>(field)];
  const auto patch = scenario.patches.find(element);
  if (patch == scenario.patches.end()) return nullptr;
  const auto change = std::ranges::find(patch->second.changes, field, &std::pair<int, study::FieldValue>::first);
  return change == patch->second.changes.end() ? nullptr : &change->second;
}

/// The scenario up the chain whose source a value shares without a break: its stream is the value's stream.
const Scenario* streamOwner(const Study& study, const Origin& origin, const Quantity& quantity) {
  const Scenario* owner = study.scenario(origin.scenario);
  for (const Scenario* each = owner; each->isVariant();) {
    each = study.scenario(each->base);
    const auto* value = ownValue(*each, origin.element, origin.field);
    if (!value) continue;
    const Quantity* before = held(*value);
    if (!before || before->source != quantity.source) break;
    owner = each;
  }
  return owner;
}

/// Between the same named sources of the same weights one is drawn for the whole study, whatever figures it gives; without names a choice is a figure's own.
std::optional<std::uint64_t> choiceKey(const quantity::Spread& spread) {
  if (spread.options.empty() || std::ranges::any_of(spread.options, [](const auto& option) { return option.label.empty(); })) return std::nullopt;
  double sum = 0;
  for (const auto& option : spread.options) sum += option.weight;
  std::uint64_t key = hash64("choice");
  for (const auto& option : spread.options) key = hash64(std::bit_cast<std::uint64_t>(option.weight / sum), hash64(option.label, key));
  return key;
}

}  // namespace

const Quantity* quantityOf(const Study& study, const Origin& origin) {
  if (origin.field < 0) {
    const auto entry = study.library.find(origin.element);
    return entry == study.library.end() ? nullptr : entry->second->figure(origin.figure);
  }
  const Scenario* scenario = study.scenario(origin.scenario);
  const auto* value = scenario ? ownValue(*scenario, origin.element, origin.field) : nullptr;
  return value ? held(*value) : nullptr;
}

std::optional<double> numberOf(const Quantity& quantity, const Origin& origin) {
  using quantity::CurveParameter;
  if (origin.parameter && !has(quantity.curve, *origin.parameter)) return std::nullopt;
  if (origin.parameter && *origin.parameter != CurveParameter::limit) return get(quantity.curve, *origin.parameter);
  const auto unit = quantity::parseUnit(quantity.unit);
  if (!unit) return std::nullopt;
  if (origin.parameter) return unit->toBase(quantity.curve.limit);
  if (quantity.isCurve()) return unit->toBase(quantity.value);
  const auto value = quantity.at(origin.year);
  return value ? std::optional(unit->toBase(*value)) : std::nullopt;
}

std::uint64_t drawKey(const Study& study, const Origin& origin, const Quantity& quantity) {
  // an entry and an element may share an id: the tags keep their streams apart
  const auto ofYear = [&](std::uint64_t key) {
    if (origin.parameter) return hash64(word(*origin.parameter), key);
    return quantity.independentYears ? hash64(static_cast<std::uint64_t>(origin.year), key) : key;
  };
  if (const auto source = choiceKey(quantity.spread)) return ofYear(*source);
  if (origin.field < 0) {
    const std::uint64_t key = hash64(origin.figure, hash64(origin.element, hash64("entry")));
    return ofYear(origin.drawnFor.empty() ? key : hash64(origin.drawnFor, key));
  }
  const Scenario* owner = streamOwner(study, origin, quantity);
  const std::uint64_t key = hash64(origin.key, hash64(origin.element, hash64("element")));
  // the scenario that defines the element needs no mark: its ids are its own
  const bool defines = std::ranges::any_of(owner->elements, [&](const auto& each) { return each->id == origin.element; });
  const bool ownStream = owner->isVariant() && !defines;
  return ofYear(ownStream ? hash64(owner->id, key) : key);
}

bool refresh(graph::InputTable& inputs, graph::Row row, const std::vector<Origin>& origins, const Study& study) {
  const Origin& origin = origins[inputs.input(row).origin];
  const Quantity* quantity = quantityOf(study, origin);
  const auto value = quantity ? numberOf(*quantity, origin) : std::nullopt;
  if (!value) return false;
  inputs.setValue(row, *value);
  inputs.setDrawKey(row, drawKey(study, origin, *quantity));
  return true;
}

std::uint64_t structureKey(const Study& study, const Scenario& scenario) {
  std::uint64_t key = hash64(scenario.id);
  const auto add = [&key](std::uint64_t part) { key = hash64(part, key); };
  // what a quantity puts into the graph beside its numbers; the years of a table may be vintages
  const auto addShape = [&add](const Quantity& quantity) {
    add(quantity.independentYears);
    add(static_cast<std::uint64_t>(quantity.curve.kind));
    add(static_cast<std::uint64_t>(quantity.curve.start));
    add(quantity.holdsLast);
    add(quantity.byYear.size());
    for (const auto& [year, value] : quantity.byYear) add(static_cast<std::uint64_t>(year));
  };
  const auto addElement = [&](const study::Element& element, const std::vector<const Scenario*>* owner) {
    add(hash64(element.id));
    add(hash64(element.type->kind()));
    add(hash64(element.name));  // no structure, but a scenario's model shows it
    for (std::size_t i = 0; i < element.values.size(); ++i) {
      if (element.type->fields()[i].group == "sampling") continue;  // draws of the inputs change no graph
      const auto& value = element.values[i];
      add(value.index());
      if (owner) add(hash64((*owner)[i]->id));
      if (const auto* text = std::get_if<std::string>(&value)) add(hash64(*text));
      if (const auto* flag = std::get_if<bool>(&value)) add(*flag);
      if (const auto* year = std::get_if<std::int64_t>(&value)) add(static_cast<std::uint64_t>(*year));
      if (const Quantity* quantity = held(value)) {
        addShape(*quantity);
      }
    }
  };
  addElement(*study.scope, nullptr);
  for (const Resolved& each : study::resolve(study, scenario)) addElement(*each.element, &each.owner);
  for (const auto& [id, entry] : study.library) {
    add(hash64(id));
    for (const auto& [figure, quantity] : entry->figures) {
      add(hash64(figure));
      addShape(quantity);
    }
  }
  return key;
}

}  // namespace meguri::lifecycle
