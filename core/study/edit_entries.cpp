#include "core/study/edit_parts.h"

namespace meguri::study {

namespace {

std::string nameIn(const Study& study, const Scenario& scenario, const Element& element) {
  const auto found = findResolved(study, scenario, element.id);
  const std::string& name = found ? found->element->name : element.name;
  return name.empty() ? element.id : name;
}

/// The name of the first element that names a library entry; nothing if none does.
std::optional<std::string> userOf(const Study& study, const Id& entry) {
  const auto names = [&](const Element& element, std::size_t field, const FieldValue& value) {
    const std::string* named = namedBy(*element.type, field, value, FieldKind::entry);
    return named && *named == entry;
  };
  for (const auto& scenario : study.scenarios) {
    for (const auto& element : scenario->elements)
      for (std::size_t i = 0; i < element->values.size(); ++i)
        if (names(*element, i, element->values[i])) return nameIn(study, *scenario, *element);
    for (const auto& [id, patch] : scenario->patches)
      for (const auto& [field, value] : patch.changes)
        if (const Element* element = definitionOf(study, id); element && names(*element, static_cast<std::size_t>(field), value))
          return nameIn(study, *scenario, *element);
  }
  return std::nullopt;
}

/// Whether a field takes a figure from entries of a kind.
bool isTaken(std::string_view kind, std::string_view figure) {
  for (const ElementType* type : elementTypes())
    for (const Field& field : type->fields())
      for (const int entry : field.entryFields)
        if ((field.figure == figure || field.directFigure == figure) && type->fields()[static_cast<std::size_t>(entry)].target == kind) return true;
  return false;
}

/// Whether a list "accelerator+host" names a word.
bool lists(std::string_view words, std::string_view word) {
  return ("+" + std::string(words) + "+").find("+" + std::string(word) + "+") != std::string::npos;
}

}  // namespace

library::Entry copyOf(library::Entry entry) {
  std::erase_if(entry.figures, [&](const auto& each) { return each.second.isTable() && !isTaken(entry.kind, each.first); });
  return entry;
}

void Transaction::addEntry(library::Entry entry) {
  if (m_fault) return;
  auto& slot = m_draft.library[entry.id];
  if (slot && *slot == entry) return;
  slot = std::make_shared<const library::Entry>(std::move(entry));
  m_changed = true;
}

void Transaction::pick(const Id& scenario, const Id& element, std::string_view field, library::Entry entry) {
  const auto elementNow = [&] {
    const Scenario* of = m_draft.scenario(scenario);
    const auto found = m_fault || !of ? std::nullopt : findResolved(m_draft, *of, element);
    return found ? found->element : nullptr;
  };
  using Facts = std::map<std::string, std::string, std::less<>>;
  Facts before;
  if (const auto now = elementNow(); now && now->type->find(field) >= 0)
    if (const auto named = m_draft.library.find(std::string(now->textAt(now->type->find(field)))); named != m_draft.library.end()) before = named->second->facts;
  const std::string id = entry.id;
  const Facts facts = entry.facts;
  addEntry(copyOf(std::move(entry)));
  setField(scenario, element, field, id);
  const auto picked = elementNow();
  if (!picked) return;
  for (const Field& each : picked->type->fields()) {
    if (each.fact.empty()) continue;
    const auto fact = facts.find(each.fact);
    if (fact == facts.end()) {
      // what the entry before decided is not said of this one
      if (before.contains(each.fact)) setField(scenario, element, each.key, FieldValue());
    } else if (each.kind == FieldKind::flag) {
      setField(scenario, element, each.key, lists(fact->second, each.factWord));
    } else if (std::ranges::find(each.options, fact->second) != each.options.end()) {
      setField(scenario, element, each.key, fact->second);
    }
  }
}

void Transaction::removeEntry(const Id& entry) {
  if (m_fault || !m_draft.library.contains(entry)) return;
  if (const auto user = userOf(m_draft, entry)) return fail(refused("edit.entry-used", {entry, *user}));
  m_draft.library.erase(entry);
  m_changed = true;
}

}  // namespace meguri::study
