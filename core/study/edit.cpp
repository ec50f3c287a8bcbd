#include "core/study/edit.h"

#include <algorithm>
#include <utility>

#include "core/study/edit_parts.h"

namespace meguri::study {

namespace {

auto findElement(std::vector<ElementPointer>& elements, const Id& id) {
  return std::ranges::find_if(elements, [&](const auto& each) { return each->id == id; });
}

/// Replaces, adds or, with no value, takes out the change of one field.
void setChange(ElementPatch& patch, int field, std::optional<FieldValue> value) {
  auto at = std::ranges::lower_bound(patch.changes, field, {}, &std::pair<int, FieldValue>::first);
  const bool found = at != patch.changes.end() && at->first == field;
  if (found && value)
    at->second = *std::move(value);
  else if (found)
    patch.changes.erase(at);
  else if (value)
    patch.changes.emplace(at, field, *std::move(value));
}

}  // namespace

bool Transaction::isText(std::string_view text) {
  if (isUtf8(text)) return true;
  fail(refused("edit.not-utf8", {}));
  return false;
}

std::optional<Scenario> Transaction::take(const Id& id) {
  if (m_fault) return std::nullopt;
  if (const Scenario* found = m_draft.scenario(id)) return *found;
  fail(refused("edit.no-scenario", {id}));
  return std::nullopt;
}

void Transaction::put(Scenario scenario) {
  const auto at = findScenario(m_draft.scenarios, scenario.id);
  *at = std::make_shared<const Scenario>(std::move(scenario));
  m_changed = true;
}

void Transaction::setTitle(std::string title) {
  if (m_fault || !isText(title) || m_draft.title == title) return;
  m_draft.title = std::move(title);
  m_changed = true;
}

void Transaction::setDescription(std::string description) {
  if (m_fault || !isText(description) || m_draft.description == description) return;
  m_draft.description = std::move(description);
  m_changed = true;
}

void Transaction::setScope(std::string_view key, FieldValue value) {
  if (const auto* text = std::get_if<std::string>(&value); m_fault || (text && !isText(*text))) return;
  const int field = scopeType().find(key);
  if (field < 0) return fail(refused("edit.no-field", {"scope", std::string(key)}));
  if (!accepts(scopeType().fields()[static_cast<std::size_t>(field)], value)) return fail(refused("edit.wrong-kind", {"scope", std::string(key)}));
  if (sameValue(m_draft.scope->values[static_cast<std::size_t>(field)], value)) return;
  Element scope = *m_draft.scope;
  scope.values[static_cast<std::size_t>(field)] = std::move(value);
  m_draft.scope = std::make_shared<const Element>(std::move(scope));
  m_changed = true;
}

void Transaction::setField(const Id& scenario, const Id& element, std::string_view key, FieldValue value) {
  if (const auto* text = std::get_if<std::string>(&value); text && !isText(*text)) return;
  const auto holder = take(scenario);
  if (!holder) return;
  const auto found = findResolved(m_draft, *holder, element);
  if (!found) return fail(refused("edit.no-element", {element, scenario}));
  const int field = found->element->type->find(key);
  if (field < 0) return fail(refused("edit.no-field", {element, std::string(key)}));
  if (!accepts(found->element->type->fields()[static_cast<std::size_t>(field)], value)) return fail(refused("edit.wrong-kind", {element, std::string(key)}));
  if (!sameValue(found->element->values[static_cast<std::size_t>(field)], value)) setAt(scenario, element, field, std::move(value), false);
}

void Transaction::resetField(const Id& scenario, const Id& element, std::string_view key) {
  const auto holder = take(scenario);
  if (!holder) return;
  const auto patch = holder->patches.find(element);
  if (patch == holder->patches.end()) return;
  const auto found = findResolved(m_draft, *holder, element);
  if (!found) return;
  const int field = found->element->type->find(key);
  if (field < 0) return fail(refused("edit.no-field", {element, std::string(key)}));
  setAt(scenario, element, field, {}, true);
}

void Transaction::setAt(const Id& scenario, const Id& id, int field, FieldValue value, bool reset) {
  auto holder = take(scenario);
  if (const auto own = findElement(holder->elements, id); own != holder->elements.end()) {
    Element element = **own;
    element.values[static_cast<std::size_t>(field)] = std::move(value);
    *own = std::make_shared<const Element>(std::move(element));
  } else {
    const auto inherited = findResolved(m_draft, *m_draft.scenario(holder->base), id);
    const bool asBase = inherited && sameValue(inherited->element->values[static_cast<std::size_t>(field)], value);
    ElementPatch& patch = holder->patches[id];
    setChange(patch, field, reset || asBase ? std::nullopt : std::optional(std::move(value)));
    if (isEmpty(patch)) holder->patches.erase(id);
  }
  put(*std::move(holder));
}

void Transaction::renameElement(const Id& scenario, const Id& id, std::string name) {
  auto holder = take(scenario);
  if (!holder || !isText(name)) return;
  const auto found = findResolved(m_draft, *holder, id);
  if (!found) return fail(refused("edit.no-element", {id, scenario}));
  if (found->element->name == name) return;
  if (const auto own = findElement(holder->elements, id); own != holder->elements.end()) {
    Element element = **own;
    element.name = std::move(name);
    *own = std::make_shared<const Element>(std::move(element));
  } else {
    const auto inherited = findResolved(m_draft, *m_draft.scenario(holder->base), id);
    ElementPatch& patch = holder->patches[id];
    patch.name.reset();
    if (!inherited || inherited->element->name != name) patch.name = std::move(name);
    if (isEmpty(patch)) holder->patches.erase(id);
  }
  put(*std::move(holder));
}

void Transaction::resetName(const Id& scenario, const Id& element) {
  auto holder = take(scenario);
  if (!holder) return;
  const auto patch = holder->patches.find(element);
  if (patch == holder->patches.end() || !patch->second.name) return;
  patch->second.name.reset();
  if (isEmpty(patch->second)) holder->patches.erase(patch);
  put(*std::move(holder));
}

void Transaction::addElement(const Id& scenario, Element element) {
  auto holder = take(scenario);
  if (!holder || !isText(element.name)) return;
  if (!isId(element.id)) return fail(refused("edit.bad-id", {element.id}));
  const auto& fields = element.type->fields();
  for (std::size_t i = 0; i < std::max(fields.size(), element.values.size()); ++i)
    if (i >= fields.size() || i >= element.values.size() || !accepts(fields[i], element.values[i]))
      return fail(refused("edit.wrong-kind", {element.id, i < fields.size() ? std::string(fields[i].key) : ""}));
  for (const auto& each : m_draft.scenarios)
    if (std::ranges::any_of(each->elements, [&](const auto& other) { return other->id == element.id; })) return fail(refused("edit.id-taken", {element.id}));
  holder->elements.push_back(std::make_shared<const Element>(std::move(element)));
  put(*std::move(holder));
}

void Transaction::removeElement(const Id& scenario, const Id& id) {
  auto holder = take(scenario);
  if (!holder) return;
  if (const auto own = findElement(holder->elements, id); own != holder->elements.end()) {
    holder->elements.erase(own);
    put(*std::move(holder));
    forgetChanges(scenario, id);
  } else if (findResolved(m_draft, *holder, id)) {
    ElementPatch removed;
    removed.removed = true;
    holder->patches[id] = removed;
    put(*std::move(holder));
    forgetChanges(scenario, id);
  } else {
    fail(refused("edit.no-element", {id, scenario}));
  }
}

void Transaction::restoreElement(const Id& scenario, const Id& element) {
  auto holder = take(scenario);
  if (!holder) return;
  const auto patch = holder->patches.find(element);
  if (patch == holder->patches.end() || !patch->second.removed) return;
  holder->patches.erase(patch);
  put(*std::move(holder));
}

void Transaction::moveElement(const Id& scenario, const Id& id, std::size_t to) {
  auto holder = take(scenario);
  if (!holder) return;
  const auto own = findElement(holder->elements, id);
  if (own == holder->elements.end()) {
    if (findResolved(m_draft, *holder, id)) return fail(refused("edit.inherited-order", {id}));
    return fail(refused("edit.no-element", {id, scenario}));
  }
  if (moveTo(holder->elements, own, to)) put(*std::move(holder));
}

void Transaction::forgetChanges(const Id& scenario, const Id& element) {
  for (const auto& each : std::vector(m_draft.scenarios)) {
    const auto chain = chainOf(m_draft, *each);
    const bool isBelow = each->id != scenario && std::ranges::any_of(chain, [&](const Scenario* other) { return other->id == scenario; });
    if (!isBelow || !each->patches.contains(element)) continue;
    Scenario variant = *each;
    variant.patches.erase(element);
    put(std::move(variant));
  }
}

Id Transaction::duplicateElement(const Id& scenario, const Id& id, std::string name) {
  const auto holder = take(scenario);
  if (!holder) return {};
  const auto found = findResolved(m_draft, *holder, id);
  if (!found) {
    fail(refused("edit.no-element", {id, scenario}));
    return {};
  }
  Element copy = *found->element;
  copy.id = freshId();
  copy.name = std::move(name);
  const Id result = copy.id;
  addElement(scenario, std::move(copy));
  return result;
}

Result<std::optional<Edit>> Transaction::commit(EditLabel label) {
  if (m_fault) return *m_fault;
  if (!m_changed) return std::optional<Edit>();
  m_changed = false;
  // the draft stays equal to the study, so that the transaction may go on
  return std::optional<Edit>(Edit(std::exchange(m_target, m_draft), std::move(label)));
}

}  // namespace meguri::study
