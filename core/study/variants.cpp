#include "core/study/variants.h"

#include <algorithm>

#include "core/study/edit_parts.h"

namespace meguri::study {

namespace {

using What = VariantChange::What;

FieldValue textOf(const std::string& name) { return name; }

const Element* find(const std::vector<ElementPointer>& elements, const Id& id) {
  const auto found = std::ranges::find(elements, id, [](const auto& each) { return each->id; });
  return found == elements.end() ? nullptr : found->get();
}

/// The unknown members in which one element differs from another, as JSON text.
std::string extrasBetween(const std::string& base, const std::string& scenario) {
  if (scenario.empty() || scenario == base) return {};
  const Json before = base.empty() ? Json::object() : Json::parse(base);
  const Json now = Json::parse(scenario);
  Json result = Json::object();
  for (const auto& [key, value] : now.items())
    if (!before.contains(key) || before[key] != value) result[key] = value;
  return result.empty() ? std::string() : result.dump();
}

ElementPatch patchBetween(const Element& base, const Element& scenario) {
  ElementPatch patch;
  if (scenario.name != base.name) patch.name = scenario.name;
  for (std::size_t i = 0; i < base.values.size(); ++i)
    if (!sameValue(base.values[i], scenario.values[i])) patch.changes.emplace_back(static_cast<int>(i), scenario.values[i]);
  patch.extras = extrasBetween(base.extras, scenario.extras);
  return patch;
}

/// The conflicts over one element of the common base.
void addConflicts(std::vector<Conflict>& to, const Element& base, const ElementPatch& first, const ElementPatch& second) {
  const auto change = [&](What what, int field, FieldValue before, FieldValue here) { return VariantChange{what, base.id, field, std::move(before), std::move(here)}; };
  if (first.name && second.name && *first.name != *second.name)
    to.push_back({change(What::name, -1, textOf(base.name), textOf(*first.name)), change(What::name, -1, textOf(base.name), textOf(*second.name))});
  for (const auto& [field, value] : first.changes) {
    const auto other = std::ranges::find(second.changes, field, &std::pair<int, FieldValue>::first);
    if (other == second.changes.end() || sameValue(value, other->second)) continue;
    const FieldValue& before = base.values[static_cast<std::size_t>(field)];
    to.push_back({change(What::field, field, before, value), change(What::field, field, before, other->second)});
  }
}

/// Whether what a scenario changes or adds names an element.
bool names(const Study& study, const Statements& changes, const Id& id) {
  const auto isIt = [&](const ElementType& type, std::size_t field, const FieldValue& value) {
    const std::string* named = namedBy(type, field, value, FieldKind::element);
    return named && *named == id;
  };
  for (const auto& [element, patch] : changes.patches)
    if (const Element* defined = definitionOf(study, element))
      for (const auto& [field, value] : patch.changes)
        if (isIt(*defined->type, static_cast<std::size_t>(field), value)) return true;
  for (const auto& element : changes.elements)
    for (std::size_t i = 0; i < element->values.size(); ++i)
      if (isIt(*element->type, i, element->values[i])) return true;
  return false;
}

const ElementPatch& patchOf(const Statements& changes, const Id& id) {
  static const ElementPatch none;
  const auto found = changes.patches.find(id);
  return found == changes.patches.end() ? none : found->second;
}

std::vector<Id> ofFamily(const Study& study, const Id& scenario, const auto& isFit) {
  std::vector<Id> result;
  for (const auto& each : study.scenarios)
    if (each->id != scenario && commonBase(study, each->id, scenario) && isFit(each->id)) result.push_back(each->id);
  return result;
}

}  // namespace

std::vector<ElementPointer> seenBy(const Study& study, const Scenario& scenario) {
  std::vector<ElementPointer> result;
  for (Resolved& each : resolve(study, scenario)) result.push_back(std::move(each.element));
  return result;
}

Statements statementsBetween(const std::vector<ElementPointer>& base, const std::vector<ElementPointer>& scenario) {
  Statements result;
  for (const auto& before : base) {
    ElementPatch patch;
    if (const Element* now = find(scenario, before->id))
      patch = patchBetween(*before, *now);
    else
      patch.removed = true;
    if (!isEmpty(patch)) result.patches.emplace(before->id, std::move(patch));
  }
  for (const auto& now : scenario)
    if (!find(base, now->id)) result.elements.push_back(now);
  return result;
}

std::vector<VariantChange> changesOf(const Study& study, const Scenario& variant) {
  std::vector<VariantChange> result;
  const Scenario* base = variant.isVariant() ? study.scenario(variant.base) : nullptr;
  if (!base) return result;
  for (const auto& element : seenBy(study, *base)) {
    const auto found = variant.patches.find(element->id);
    if (found == variant.patches.end()) continue;
    const ElementPatch& patch = found->second;
    if (patch.removed) {
      result.push_back({What::removed, element->id, -1, {}, {}});
      continue;
    }
    if (patch.name) result.push_back({What::name, element->id, -1, textOf(element->name), textOf(*patch.name)});
    for (const auto& [field, value] : patch.changes) result.push_back({What::field, element->id, field, element->values[static_cast<std::size_t>(field)], value});
  }
  for (const auto& element : variant.elements) result.push_back({What::added, element->id, -1, {}, {}});
  return result;
}

bool isAbove(const Study& study, const Id& upper, const Id& lower) {
  const Scenario* scenario = study.scenario(lower);
  if (!scenario || upper == lower) return false;
  return std::ranges::any_of(chainOf(study, *scenario), [&](const Scenario* each) { return each->id == upper; });
}

const Scenario* commonBase(const Study& study, const Id& first, const Id& second) {
  const Scenario *one = study.scenario(first), *other = study.scenario(second);
  if (!one || !other) return nullptr;
  const auto left = chainOf(study, *one), right = chainOf(study, *other);
  const Scenario* result = nullptr;
  for (std::size_t i = 0; i < std::min(left.size(), right.size()) && left[i] == right[i]; ++i) result = left[i];
  return result;
}

std::vector<Id> otherBases(const Study& study, const Id& variant) {
  const Scenario* scenario = study.scenario(variant);
  if (!scenario || !scenario->isVariant()) return {};
  return ofFamily(study, variant, [&](const Id& each) { return each != scenario->base && !isAbove(study, variant, each); });
}

std::vector<Id> partners(const Study& study, const Id& scenario) {
  return ofFamily(study, scenario, [&](const Id& each) { return !isAbove(study, scenario, each) && !isAbove(study, each, scenario); });
}

std::vector<Conflict> conflicts(const Study& study, const Id& first, const Id& second) {
  std::vector<Conflict> result;
  if (std::ranges::count(partners(study, first), second) == 0) return result;
  const auto base = seenBy(study, *commonBase(study, first, second));
  const Statements one = statementsBetween(base, seenBy(study, *study.scenario(first))), other = statementsBetween(base, seenBy(study, *study.scenario(second)));
  const auto whole = [](What what, const Id& id) { return VariantChange{what, id, -1, {}, {}}; };
  for (const auto& element : base) {
    const Id& id = element->id;
    const ElementPatch &left = patchOf(one, id), &right = patchOf(other, id);
    if (left.removed && right.removed) continue;
    if (left.removed && (!isEmpty(right) || names(study, other, id)))
      result.push_back({whole(What::removed, id), whole(What::kept, id)});
    else if (right.removed && (!isEmpty(left) || names(study, one, id)))
      result.push_back({whole(What::kept, id), whole(What::removed, id)});
    else
      addConflicts(result, *element, left, right);
  }
  return result;
}

}  // namespace meguri::study
