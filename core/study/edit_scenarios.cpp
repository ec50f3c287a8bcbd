#include <set>

#include "core/study/edit_parts.h"

namespace meguri::study {

namespace {

std::set<Id> idsOf(const Study& study) {
  std::set<Id> ids;
  for (const auto& scenario : study.scenarios) {
    ids.insert(scenario->id);
    for (const auto& element : scenario->elements) ids.insert(element->id);
  }
  for (const auto& [id, entry] : study.library) ids.insert(id);
  return ids;
}

/// A new id that is not taken; it is from now on.
Id takeId(std::set<Id>& taken) {
  for (;;)
    if (const auto [id, isNew] = taken.insert(newId()); isNew) return *id;
}

}  // namespace

Id Transaction::putBehind(const Id& other, Scenario scenario) {
  Id id = scenario.id;
  m_draft.scenarios.insert(findScenario(m_draft.scenarios, other) + 1, std::make_shared<const Scenario>(std::move(scenario)));
  m_changed = true;
  return id;
}

Id Transaction::freshId() const {
  auto taken = idsOf(m_draft);
  return takeId(taken);
}

bool Transaction::isFree(const Id& id) const { return !idsOf(m_draft).contains(id); }

void Transaction::setScenario(Scenario scenario) {
  if (m_fault || !isText(scenario.name) || (scenario.isVariant() && !take(scenario.base))) return;
  if (m_draft.scenario(scenario.id)) return put(std::move(scenario));
  m_draft.scenarios.push_back(std::make_shared<const Scenario>(std::move(scenario)));
  m_changed = true;
}

Id Transaction::addScenario(std::string name) {
  if (m_fault || !isText(name)) return {};
  Scenario scenario;
  scenario.id = freshId();
  scenario.name = std::move(name);
  return putBehind(m_draft.scenarios.back()->id, std::move(scenario));
}

Id Transaction::addVariant(const Id& base, std::string name) {
  if (!take(base) || !isText(name)) return {};
  Scenario variant;
  variant.id = freshId();
  variant.name = std::move(name);
  variant.base = base;
  return putBehind(base, std::move(variant));
}

Id Transaction::duplicateScenario(const Id& scenario, std::string name) {
  auto copy = take(scenario);
  if (!copy || !isText(name)) return {};
  auto taken = idsOf(m_draft);
  copy->id = takeId(taken);
  copy->name = std::move(name);
  NewIds ids;
  for (const auto& element : copy->elements) ids.emplace(element->id, takeId(taken));
  for (auto& element : copy->elements) element = copyOf(*element, ids);
  for (auto& [id, patch] : copy->patches)
    if (const Element* element = definitionOf(m_draft, id))
      for (auto& [field, value] : patch.changes) redirect(*element->type, static_cast<std::size_t>(field), value, ids);
  return putBehind(scenario, *std::move(copy));
}

void Transaction::renameScenario(const Id& id, std::string name) {
  auto holder = take(id);
  if (!holder || !isText(name) || holder->name == name) return;
  holder->name = std::move(name);
  put(*std::move(holder));
}

void Transaction::removeScenario(const Id& id) {
  if (!take(id)) return;
  if (m_draft.scenarios.size() == 1) return fail(refused("edit.last-scenario", {id}));
  for (const auto& each : m_draft.scenarios)
    if (each->base == id) return fail(refused("edit.has-variants", {id, each->id}));
  std::erase_if(m_draft.scenarios, [&](const auto& each) { return each->id == id; });
  m_changed = true;
}

void Transaction::moveScenario(const Id& id, std::size_t to) {
  if (take(id) && moveTo(m_draft.scenarios, findScenario(m_draft.scenarios, id), to)) m_changed = true;
}

}  // namespace meguri::study
